//! Evidence: the own posts behind each figure, by identifier and date, for the internal edition.
//!
//! A figure counts units of one kind: publications, replies that have a latency, posts with an image. Each
//! kind is one walk over the records of a window (`walks`), and one table says for every measure of the
//! catalogue on which kind it rests and how its `n` relates to the posts (`kinds`). A list stands once for all
//! measures that rest on it. Measures made of lists of followers or of likes given have no own posts.

mod kinds;
mod relation;
mod walks;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::indicator::{View, Window};
use crate::model::{Account, Activity, PostId};

use super::measure::{Measure, Outcome};
use super::rows::Bench;
use super::source::Subject;

pub use kinds::WITHOUT;
pub use relation::Relation;

/// How the kinds of an institution's own measures begin, before the measure's id.
pub const OWN: &str = "own-";

/// The posts behind some figures of one account in one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Account id.
    pub scope: String,
    /// The period of the figures, as their rows name it.
    pub period: String,
    /// What the posts have in common; for an institution's own measure `own` and its id.
    pub kind: String,
    /// The measures that rest on these posts, by id, with what their `n` counts of them.
    pub measures: BTreeMap<String, Relation>,
    /// The posts, in time order.
    pub posts: Vec<Post>,
}

/// An own post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Post {
    /// Its identifier as the network writes it; its instant where the export tells none.
    pub id: String,
    /// Local date, ISO.
    pub date: String,
}

/// The evidence of all rows of the accounts that pages show: the told year, and the narrowest wider window with
/// a value where the year has none.
pub(super) fn all(bench: &Bench, measures: &[Measure]) -> Vec<Evidence> {
    let mut found = Vec::new();
    for subject in bench.subjects {
        let mut lists: BTreeMap<(usize, String), BTreeMap<String, Relation>> = BTreeMap::new();
        for indicator in bench.indicators {
            let (kind, relation) = match (kinds::rest(indicator.id), indicator.own) {
                (_, Some(_)) => (format!("{OWN}{}", indicator.id), Relation::Each),
                (Some((kind, relation)), None) => (kind.name.to_owned(), relation),
                (None, None) => continue,
            };
            for place in shown(bench, subject, indicator.id, measures) {
                let list = lists.entry((place, kind.clone())).or_default();
                list.insert(indicator.id.to_owned(), relation);
            }
        }
        let windows = bench.told_windows();
        for ((place, kind), measures) in lists {
            let window = &windows[place];
            let posts = list(bench, subject, &kind, window);
            let (scope, period) = (subject.id.clone(), bench.period(window));
            found.push(Evidence { scope, period, kind, measures, posts });
        }
    }
    found
}

/// The windows, by their places, in which pages show a figure of an account.
fn shown(bench: &Bench, subject: &Subject, id: &str, measures: &[Measure]) -> Vec<usize> {
    let periods = bench.periods();
    let outcome = |period: &String| {
        let row =
            measures.iter().find(|row| row.id == id && row.scope == subject.id && row.period == *period);
        row.map(|row| &row.outcome)
    };
    let valued = |period: &String| matches!(outcome(period), Some(Outcome::Value { .. }));
    let few = |period: &String| matches!(outcome(period), Some(Outcome::TooFew { n: 1.., .. }));
    let mut places = Vec::new();
    places.extend(periods.first().filter(|year| few(year)).map(|_| 0));
    places.extend(periods.iter().position(valued));
    places
}

/// The posts of a kind in a window.
fn list(bench: &Bench, subject: &Subject, kind: &str, window: &Window) -> Vec<Post> {
    let view = bench.view(subject, window.clone());
    let places = match kind.strip_prefix(OWN) {
        Some(id) => {
            let own = bench.indicators.iter().find(|one| one.id == id).and_then(|one| one.own);
            own.map(|own| own.among(&view)).unwrap_or_default()
        }
        None => kinds::named(kind).map(|kind| (kind.posts)(&view)).unwrap_or_default(),
    };
    let account = subject.dialogue.account;
    let post = |place: usize| {
        let (record, activity) = (subject.dialogue.records.get(place)?, account.activities.get(place)?);
        Some(Post { id: identifier(account, activity), date: record.date.to_string() })
    };
    places.into_iter().filter_map(post).collect()
}

/// The identifier of an own post; its instant where the identifier is made of that of the post it answers, which
/// may be somebody else's.
pub(super) fn identifier(account: &Account, activity: &Activity) -> String {
    let id = activity.id.to_text(&account.texts);
    let answered = match (activity.id, activity.in_reply_to) {
        (PostId::Text(_), Some(response)) => u32::try_from(response.parent).ok(),
        _ => None,
    };
    let answered = answered.filter(|&parent| (parent as usize) < account.references.len());
    let holds = answered.is_some_and(|parent| id.contains(account.references.get(parent)));
    if holds { activity.published.to_string() } else { id }
}

/// On what a measure of the catalogue rests: the kind of its posts and what its `n` counts of them; none for the
/// measures [`WITHOUT`] posts.
#[must_use]
pub fn rest(id: &str) -> Option<(&'static str, Relation)> {
    kinds::rest(id).map(|(kind, relation)| (kind.name, relation))
}

/// The places, in the archive, of the posts on which a measure of the catalogue rests in a window.
#[must_use]
pub fn behind(view: &View, id: &str) -> Option<Vec<usize>> {
    kinds::rest(id).map(|(kind, _)| (kind.posts)(view))
}
