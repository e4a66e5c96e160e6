//! Takes posts into the account one by one, and keeps aside what only the whole export can settle.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use super::manifest::Owner;
use super::quote;
use super::record::{Medium, Record};
use crate::archive::text;
use crate::clock;
use crate::model::writing::Attached;
use crate::model::{
    Account, Activity, FileTally, Kind, Map, Media, Person, PostId, Response, Set, Source, Span,
};
use crate::platform::Pictures;

/// An account in the making.
pub(super) struct Gathering<'o> {
    pub(super) account: Account,
    pub(super) owner: &'o Owner,
    /// For each activity, the number of its file.
    pub(super) origins: Vec<u32>,
    /// The authors that records name while the account's own number is unknown.
    pub(super) authors: HashSet<u64>,
    /// Every own id that was met, dropped or not, older versions included.
    met: Vec<u64>,
    /// Posts that were not public, with the reason.
    pub(super) hidden: HashMap<u64, &'static str>,
    /// The lists of versions of edited posts.
    pub(super) edits: Vec<Vec<u64>>,
    /// The names that stand beside people.
    pub(super) names: Set<String>,
    /// Whether some record has fields that genuine monthly exports never had.
    pub(super) refreshed: bool,
    /// Whether counters are to be believed.
    counters: bool,
    spelled: String,
    /// The people by number.
    numbered: Map<u64, Person>,
    /// The pictures of posts.
    pictures: &'o Pictures,
}

impl<'o> Gathering<'o> {
    /// An account without records; counters of monthly exports are not kept (PRECISIONS 16).
    pub(super) fn new(owner: &'o Owner, monthly: bool, pictures: &'o Pictures) -> Self {
        let account = Account { actor: owner.actor(), ..Account::default() };
        Self {
            account,
            owner,
            origins: Vec::new(),
            authors: HashSet::new(),
            met: Vec::new(),
            hidden: HashMap::new(),
            edits: Vec::new(),
            names: Set::default(),
            refreshed: false,
            counters: !monthly,
            spelled: String::new(),
            numbered: Map::default(),
            pictures,
        }
    }

    /// Makes further accounts in the making like this one, without records.
    pub(super) fn beside(&self) -> impl Fn() -> Self + Sync + use<'o> {
        let Self { owner, pictures, counters, .. } = *self;
        move || Self::new(owner, !counters, pictures)
    }

    /// Takes in what was gathered of the posts behind those of this one. False, and nothing is taken, if one of them is
    /// known as not public by what came before: it must teach nothing, and they are to be taken one by one.
    pub(super) fn unite(&mut self, part: Self) -> bool {
        if !self.hidden.is_empty() && part.met.iter().any(|id| self.hidden.contains_key(id)) {
            return false;
        }
        let people = self.account.append(&part.account);
        for (id, person) in part.numbered {
            self.numbered.entry(id).or_insert(people[person as usize]);
        }
        self.origins.extend(part.origins);
        self.authors.extend(part.authors);
        self.met.extend(part.met);
        self.hidden.extend(part.hidden);
        self.edits.extend(part.edits);
        self.names.extend(part.names);
        self.refreshed |= part.refreshed;
        true
    }

    /// Takes in one record of the file number `origin`, or counts why not.
    pub(super) fn take(&mut self, record: &Record<'_>, origin: u32, tally: &mut FileTally) {
        tally.present += 1;
        let Some(id) = record.id() else { return tally.skip("unreadable-record") };
        let author = record.user.as_ref().and_then(super::record::User::id);
        match self.owner.id {
            Some(_) if author.is_some() && author != self.owner.id => return tally.skip("other-author"),
            Some(_) => {}
            None => self.authors.extend(author),
        }
        self.met.push(id);
        if let Some(reason) = restriction(record) {
            self.hidden.insert(id, reason);
            return tally.skip(reason);
        }
        let dated = || clock::spelled(record.created_at.as_ref()?);
        let Some(published) = clock::SNOWFLAKE.instant_of(id).or_else(dated).and_then(clock::believable)
        else {
            return tally.skip("undated");
        };
        tally.read += 1;
        self.refreshed |= record.favorite_count.0.is_some() || record.retweet_count.0.is_some();
        let versions = record.versions();
        if !versions.is_empty() {
            self.edits.push(versions);
        }
        if !self.hidden.contains_key(&id) {
            self.learn_handles(record, published, id);
            self.learn_names(record);
        }
        let day = id <= clock::LAST_SEQUENTIAL && published % 86_400_000 == 0;
        let mut activity =
            Activity { id: PostId::Number(id), published, day_only: day, ..Activity::default() };
        if is_repost(record) {
            activity.kind = Kind::Announce;
            activity.source = Some(Source::new(self.relayed(record), None));
        } else {
            activity.client = record.client();
            self.write(record, &mut activity);
            match record.parent() {
                Some(parent) => {
                    activity.open = record.addressee().is_none() || self.owner.id.is_none();
                    activity.in_reply_to = Some(self.response(record, parent));
                }
                None => activity.source = self.quote(record, id),
            }
        }
        if self.counters {
            activity.likes = small(record.favorite_count.0);
            activity.reposts = small(record.retweet_count.0);
        }
        self.account.activities.push(activity);
        self.origins.push(origin);
    }

    /// How many own ids were met.
    pub(super) fn distinct(&mut self) -> u64 {
        self.met.sort_unstable();
        self.met.dedup();
        self.met.len() as u64
    }

    /// Text, language, people, media and hashtags of an own post. A repost has somebody else's.
    fn write(&mut self, record: &Record<'_>, activity: &mut Activity) {
        activity.text = self.account.texts.push(&text::unescaped(record.words()));
        activity.language = record.lang.as_ref().and_then(|lang| self.account.speak(lang));
        activity.mentions = self.mentions(record);
        let Self { account, pictures, owner, .. } = self;
        let attached = record.media().iter().map(|medium| Attached {
            media: media(medium),
            description: None,
            entry: picture(pictures, owner, record, medium),
        });
        activity.attachments = account.attach(attached);
        let start = self.account.tags.len();
        for tag in record.hashtags().iter().filter_map(|tag| tag.text.as_ref()) {
            let word = self.account.words.intern(&tag.to_lowercase());
            self.account.tags.push(word);
        }
        activity.tags = Span::since(start, self.account.tags.len());
        let links = record.links().iter().filter_map(|link| text::host(link.expanded_url.as_ref()?));
        activity.tags = self.account.link(activity.tags, links);
    }

    /// People mentioned. In a post that merely starts with a name the person addressed counts
    /// by number, because the handle may meanwhile belong to someone else (PRECISIONS 20).
    fn mentions(&mut self, record: &Record<'_>) -> Span {
        let start = self.account.mentions.len();
        let addressee = record.addressee().filter(|_| record.parent().is_none());
        if let Some(id) = addressee {
            let person = self.person(id);
            self.account.mentions.push(person);
        }
        for mention in record.mentions() {
            if addressee.is_some() && mention.start() == Some(0) {
                continue;
            }
            let person = match (mention.id(), &mention.screen_name) {
                (Some(id), _) => self.person(id),
                (None, Some(handle)) => self.named(handle),
                (None, None) => continue,
            };
            if !self.account.mentions[start..].contains(&person) {
                self.account.mentions.push(person);
            }
        }
        Span::since(start, self.account.mentions.len())
    }

    fn response(&mut self, record: &Record<'_>, parent: u64) -> Response {
        let user = record.addressee();
        let handle = record.in_reply_to_screen_name.as_ref().filter(|_| user.is_none());
        let handle = handle.map(|handle| self.named(handle));
        let person = user.map(|user| self.person(user)).or(handle);
        Response::new(parent, clock::SNOWFLAKE.instant_of(parent), person)
    }

    fn quote(&mut self, record: &Record<'_>, id: u64) -> Option<Source> {
        if let Some(user) = record.quoted_status.as_ref().and_then(|quoted| quoted.user.as_ref()) {
            let by_handle = user.screen_name.as_ref().filter(|_| user.id().is_none());
            let person = user.id().map(|user| self.person(user));
            let instant = quote::quoted(record.links(), id)
                .and_then(|(_, number)| number)
                .and_then(|id| clock::SNOWFLAKE.instant_of(id));
            return Some(Source::new(person.or_else(|| by_handle.map(|handle| self.named(handle))), instant));
        }
        let (handle, number) = quote::quoted(record.links(), id)?;
        let instant = number.and_then(|id| clock::SNOWFLAKE.instant_of(id));
        Some(Source::new(Some(self.named(handle)), instant))
    }

    /// Whose post was passed on.
    fn relayed(&mut self, record: &Record<'_>) -> Option<Person> {
        let user = record.retweeted_status.as_ref().and_then(|status| status.user.as_ref());
        if let Some(id) = user.and_then(super::record::User::id) {
            return Some(self.person(id));
        }
        let behind = record.words().strip_prefix("RT @")?;
        let end = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
        (end > 0).then(|| self.named(&behind[..end]))
    }

    /// Which numbers stand beside which handles, and when (PRECISIONS 22).
    fn learn_handles(&mut self, record: &Record<'_>, published: i64, id: u64) {
        let mentions = record.mentions().iter().map(|m| (m.screen_name.as_ref(), m.id()));
        let addressed = (record.in_reply_to_screen_name.as_ref(), record.addressee());
        for (handle, user) in mentions.chain([addressed]) {
            let (Some(handle), Some(user)) = (handle, user) else { continue };
            let (handle, person) = (self.named(handle), self.person(user));
            self.account.learn(handle, published, id, person);
        }
    }

    /// The names that stand beside the people of a record.
    fn learn_names(&mut self, record: &Record<'_>) {
        let mentions = record.mentions().iter().filter_map(|mention| mention.name.as_ref());
        let others = [&record.quoted_status, &record.retweeted_status].into_iter().flatten();
        let authors = others.filter_map(|other| other.user.as_ref()?.name.as_ref());
        for name in mentions.chain(authors).map(|name| text::unescaped(name)) {
            if !self.names.contains(name.as_ref()) {
                self.names.insert(name.into_owned());
            }
        }
    }

    fn person(&mut self, id: u64) -> Person {
        let Self { numbered, spelled, account, .. } = self;
        *numbered.entry(id).or_insert_with(|| {
            spelled.clear();
            let _ = write!(spelled, "{id}");
            account.people.intern(spelled)
        })
    }

    fn named(&mut self, handle: &str) -> Person {
        self.spelled.clear();
        self.spelled.push('@');
        if handle.is_ascii() {
            self.spelled.push_str(handle);
            self.spelled.make_ascii_lowercase();
        } else {
            self.spelled.extend(handle.chars().flat_map(char::to_lowercase));
        }
        self.account.people.intern(&self.spelled)
    }
}

/// A repost is told by its text in every generation, even hand-typed (PRECISIONS 19).
fn is_repost(record: &Record<'_>) -> bool {
    record.words().starts_with("RT @") || record.retweeted_status.is_some()
}

/// Why a record was not for everybody.
pub(super) fn restriction(record: &Record<'_>) -> Option<&'static str> {
    if record.community_id.0 || record.community_id_str.0 {
        Some("community-post")
    } else if record.scopes.0 {
        Some("restricted-scope")
    } else {
        None
    }
}

fn media(medium: &Medium<'_>) -> Media {
    match medium.kind.as_deref() {
        Some("video" | "animated_gif") => Media::Video,
        _ => Media::Image,
    }
}

/// The entry of a picture: it bears the number of the post. One that is somebody else's is not looked for.
fn picture<'p>(
    pictures: &'p Pictures,
    owner: &Owner,
    record: &Record<'_>,
    medium: &Medium<'_>,
) -> Option<&'p str> {
    if pictures.is_empty() || (medium.owner().is_some() && medium.owner() != owner.id) {
        return None;
    }
    let file = medium.address()?.rsplit('/').next()?;
    pictures.find(&format!("{}-{file}", record.id()?))
}

fn small(count: Option<u64>) -> Option<u32> {
    count.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
}
