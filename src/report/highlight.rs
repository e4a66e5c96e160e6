//! The entries of `highlights`: messages that several accounts published, then what worked and what did not, one card an account and kind.
//!
//! Cards are of own publications of the told year (an exchange for `longest-conversation`), accounts with most
//! records first. Publications that name an account which is not ours are not shown. A kind whose rule finds nothing
//! has no card: a maximum alone is no highlight.

mod presence;
mod reception;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::indicator::{View, Window};

use super::mask::Masked;
use super::photograph::{self, Photograph};
use super::rows::Bench;
use super::shown::Shown;
use super::source::Subject;
use super::{evidence, message};

/// Characters of the opening that a card shows.
const EXCERPT: usize = 280;

/// One message or exchange that pages show. Counters are those of the account's latest export that knows them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Highlight {
    /// The measure that it is shown with: counters of one network are never added to another's.
    pub measure: String,
    /// `same-message`, `best-received`, `most-useful`, `rendezvous`, `longest-conversation`, `weakest`.
    pub kind: String,
    /// Account id; empty for a message of several accounts, whose `copies` name them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// Local date (of the first copy, of the exchange's first reply), ISO.
    pub date: String,
    /// Local date of the exchange's last reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Opening of the own text, masked; empty for an exchange, whose words could show somebody.
    pub text: String,
    /// Language of that text, as its network tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The copies, by account id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<Published>,
    /// Likes received until the export; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likes: Option<u32>,
    /// Reposts received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reposts: Option<u32>,
    /// Comments received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<u32>,
    /// What `count` and `usual` count: `reactions` (likes and reposts), `likes`, `reposts`, `comments`, `replies`, `weeks`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub counter: String,
    /// What it received; replies of the exchange; weeks of the rendezvous; publications without any reaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// The account's own usual: the median of the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual: Option<f64>,
    /// Units behind it: mature publications of the year, weeks that the archive covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<u64>,
    /// Weekday of a rendezvous, from Monday (0) on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekday: Option<u32>,
    /// Hashtag of a rendezvous, in lower case without its sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashtag: Option<String>,
    /// What the post carries beside its text: `media`, `link`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carries: Vec<String>,
    /// The post's id; in the internal edition only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// What was masked of the text: told to those who look after personal data, never written.
    #[serde(skip)]
    pub masked: Masked,
    /// Its photograph, where the configuration allows any: pages show it, the report file never holds it.
    #[serde(skip)]
    pub photograph: Option<Photograph>,
}

/// A copy of a message on one account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Published {
    /// Account id.
    pub scope: String,
    /// Likes received until the export; absent when unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likes: Option<u32>,
    /// Reposts received until the export; absent when unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reposts: Option<u32>,
}

/// The highlights of the told year.
pub(super) fn highlights(bench: &Bench, config: &Config) -> Vec<Highlight> {
    let Some(year) = bench.year else { return Vec::new() };
    let shown = Shown::new(bench.subjects, config);
    let mut all = message::same(bench.subjects, bench.calendar, bench.year, &shown);
    let mut subjects: Vec<&Subject> = bench.subjects.iter().collect();
    subjects.sort_by_key(|subject| std::cmp::Reverse(subject.active(year, bench.calendar)));
    for subject in subjects {
        let view = bench.view(subject, Window::Year(year));
        let internal = config.report.edition.shows_evidence();
        let case = Case { subject, view, shown: &shown, config, internal };
        let best = reception::best(&case);
        let useful = reception::useful(&case, best.as_ref().map(|(place, _)| *place));
        all.extend(best.map(|(_, highlight)| highlight));
        all.extend(useful);
        all.extend(presence::rendezvous(&case));
        all.extend(presence::conversation(&case));
        all.extend(reception::weakest(&case));
    }
    all
}

/// One account in the told year.
struct Case<'a> {
    subject: &'a Subject<'a>,
    view: View<'a>,
    shown: &'a Shown,
    config: &'a Config,
    internal: bool,
}

impl Case<'_> {
    /// The card of the publication at `place`.
    fn card(&self, kind: &str, measure: &str, place: usize) -> Highlight {
        let account = &self.subject.source.account;
        let activity = &account.activities[place];
        let mut carries = Vec::new();
        if !account.attachments(activity).is_empty() {
            carries.push("media".to_owned());
        }
        if self.view.leads_out(activity) {
            carries.push("link".to_owned());
        }
        let (text, mut masked) = self.shown.excerpt(account.text(activity), EXCERPT);
        let photograph = photograph::of(self.config, self.shown, account, activity).map(|(one, hidden)| {
            masked += hidden;
            one
        });
        Highlight {
            measure: measure.to_owned(),
            kind: kind.to_owned(),
            scope: self.subject.id.clone(),
            date: self.subject.dialogue.records[place].date.to_string(),
            text,
            masked,
            photograph,
            language: activity.language_tag(&account.languages).map(str::to_owned),
            likes: activity.likes,
            reposts: activity.reposts,
            comments: account.aside(activity).comments,
            carries,
            post: self.internal.then(|| evidence::identifier(account, activity)),
            ..Highlight::default()
        }
    }

    /// The publications of the year that were old enough at the export for their counters to have settled.
    fn settled(&self) -> Vec<usize> {
        let dialogue = self.view.dialogue;
        let settled = dialogue.export - dialogue.account.network.maturity_days * 86_400_000;
        let published =
            self.view.numbered_publications().filter(|(.., activity)| activity.published <= settled);
        published.map(|(place, ..)| place).collect()
    }

    /// Whether a card may show the publication at `place`: it names no other account, since a name often stands
    /// beside; it has words of its own, and is no old manual repost, which quotes somebody.
    fn may_be_shown(&self, place: usize) -> bool {
        let account = &self.subject.source.account;
        let text = account.text(&account.activities[place]);
        if self.shown.names_others(text) || self.shown.excerpt(text, EXCERPT).0.is_empty() {
            return false;
        }
        let mut words = text.split_whitespace().peekable();
        while let Some(word) = words.next() {
            let marks = matches!(word, "RT" | "MT" | "via");
            if marks && words.peek().is_some_and(|next| next.starts_with('@')) {
                return false;
            }
        }
        true
    }
}
