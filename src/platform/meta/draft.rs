//! Records before copies are told apart: files are read into drafts, and drafts become an account.

use std::collections::HashMap;
use std::slice;

use super::value::Stamp;
use crate::archive::Archive;
use crate::archive::elements::Place;
use crate::archive::text;
use crate::clock;
use crate::error::{Notice, Result};
use crate::model::writing::Attached;
use crate::model::{Account, Activity, Kind, Media, Response, Tally};
use crate::platform::{Pictures, Progress, Watch, each_record};

/// What a record does.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Deed {
    /// It publishes something.
    #[default]
    Publish,
    /// It passes on somebody's post; the export does not tell whose.
    Share,
    /// It answers a person, known by handle if at all: their identity.
    Answer(Option<String>),
}

/// One record. The order of drafts does not depend on the order of records in the files.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Draft {
    pub(crate) instant: i64,
    pub(crate) text: String,
    pub(crate) deed: Deed,
    /// The addresses of its media.
    pub(crate) media: Vec<String>,
    /// The address that it links to.
    pub(crate) link: Option<String>,
    /// Its source, a place in the list of those read; told when it is read.
    pub(crate) file: usize,
}

/// What an element of a file is.
pub(crate) enum Found {
    /// A record of the account.
    Record(Draft),
    /// A record that is left out for a reason.
    LeftOut(&'static str),
}

impl Found {
    /// A record of that date, or what becomes of one without.
    pub(crate) fn dated(stamp: Stamp, draft: Draft) -> Self {
        let instant = stamp.0.and_then(clock::believable);
        instant.map_or(Self::LeftOut("undated"), |instant| Self::Record(Draft { instant, ..draft }))
    }
}

/// Tells what an element is; `None` when it has not the shape of a record.
pub(crate) type Shape = fn(&[u8]) -> Option<Found>;

/// A file, or one list of a file.
pub(crate) struct Source {
    pub(crate) name: String,
    /// The key of the list, where the file holds several.
    pub(crate) key: Option<&'static str>,
    /// What its elements are.
    pub(crate) shape: Shape,
}

/// The records of an account's files.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    pub(crate) list: Vec<Draft>,
    pub(crate) tally: Tally,
    pub(crate) notices: Vec<Notice>,
    files: Vec<String>,
}

impl Drafts {
    /// Reads the records of all `sources`.
    ///
    /// # Errors
    /// As [`each_record`].
    pub(crate) fn read(archive: &mut Archive, sources: Vec<Source>, watch: &mut Watch<'_>) -> Result<Self> {
        let size = |source: &Source| archive.entry(&source.name).map_or(0, |entry| entry.size);
        let sizes: Vec<u64> = sources.iter().map(size).collect();
        let (total, mut finished, mut records) = (sizes.iter().sum(), 0, 0);
        let mut drafts = Self::default();
        for (Source { name, key, shape }, size) in sources.into_iter().zip(sizes) {
            let key = match key {
                Some(key) => Wrapper(Some(key.to_owned())),
                None => wrapper(archive, &name),
            };
            let (file, list) = (drafts.files.len(), &mut drafts.list);
            let mut before = records;
            let mut told = |progress: Progress<'_>| {
                before = records + progress.records;
                watch(Progress { done: finished + progress.done, total, records: before, ..progress });
            };
            let names = slice::from_ref(&name);
            let tally = each_record(archive, names, key.place(), &mut told, &mut |element, tally| {
                let Some(found) = shape(element) else { return false };
                tally.present += 1;
                match found {
                    Found::LeftOut(reason) => tally.skip(reason),
                    Found::Record(draft) => {
                        tally.read += 1;
                        list.push(Draft { file, ..draft });
                    }
                }
                true
            })?;
            (finished, records) = (finished + size, before);
            if size == 0 {
                drafts.notices.push(Notice { file: name.clone(), kind: "unreadable-file", count: 1 });
            }
            drafts.tally.add(tally);
            drafts.files.push(name);
        }
        Ok(drafts)
    }

    /// Puts records of one instant and text together: the media of one post, listed one by one.
    pub(crate) fn gather(&mut self) {
        self.list.sort_unstable();
        let mut posts: Vec<Draft> = Vec::with_capacity(self.list.len());
        for draft in std::mem::take(&mut self.list) {
            match posts.last_mut() {
                Some(post) if post.instant == draft.instant && post.text == draft.text => {
                    post.media.extend(draft.media);
                    let file = self.tally.files.entry(self.files[draft.file].clone()).or_default();
                    (file.present, file.read) = (file.present - 1, file.read - 1);
                }
                _ => posts.push(draft),
            }
        }
        self.list = posts;
    }

    /// The account of these records. Two with the same deed, text, media and link, at most `tolerance`
    /// milliseconds apart, are copies of one; so are two of one instant of which one lacks the text.
    pub(crate) fn settle(mut self, tolerance: i64, pictures: &Pictures) -> Account {
        self.list.sort_unstable();
        let mut kept: Vec<Draft> = Vec::with_capacity(self.list.len());
        let mut alike: HashMap<(Deed, Vec<String>, Option<String>), Vec<usize>> = HashMap::new();
        for draft in self.list {
            let key = (draft.deed.clone(), draft.media.clone(), draft.link.clone());
            let places = alike.entry(key).or_default();
            let near =
                places.iter().rev().take_while(|&&place| draft.instant - kept[place].instant <= tolerance);
            if let Some(&place) = near.into_iter().find(|&&place| draft.is_copy_of(&kept[place])) {
                if kept[place].text.is_empty() {
                    kept[place].text = draft.text;
                }
                let file = self.tally.files.entry(self.files[draft.file].clone()).or_default();
                file.read -= 1;
                file.skip("duplicate-id");
            } else {
                places.push(kept.len());
                kept.push(draft);
            }
        }
        let mut account = Account { tally: self.tally, ..Account::default() };
        for draft in &kept {
            draft.write(&mut account, pictures);
        }
        account.identify_by_instant();
        tell_parents_apart(&mut account);
        account
    }
}

impl Draft {
    /// Whether another draft, of the same deed, media and link and near in time, is the same record. Posts of
    /// which the export tells nothing but the time have nothing in common.
    fn is_copy_of(&self, other: &Self) -> bool {
        let shown = !self.media.is_empty() || self.link.is_some() || self.deed != Deed::Publish;
        let answers = matches!(self.deed, Deed::Answer(_));
        let bare = self.text.is_empty() || other.text.is_empty();
        let half = shown && !answers && bare && self.instant == other.instant;
        half || (self.text == other.text && (shown || !bare))
    }

    fn write(&self, account: &mut Account, pictures: &Pictures) {
        let mut activity = Activity { published: self.instant, ..Activity::default() };
        activity.text = account.texts.push(&self.text);
        activity.tags = account.tag(text::hashtags(&self.text));
        let attached = self.media.iter().filter_map(|uri| {
            Some(Attached { media: media(uri)?, description: None, entry: pictures.find(uri) })
        });
        activity.attachments = account.attach(attached);
        match &self.deed {
            Deed::Publish => {}
            Deed::Share => {
                activity.kind = Kind::Announce;
                activity.source = Some(crate::model::Source::default());
            }
            Deed::Answer(person) => {
                let person = person.as_ref().map(|person| account.people.intern(person));
                activity.in_reply_to = Some(Response::new(0, None, person));
            }
        }
        account.activities.push(activity);
    }
}

/// No answer tells its parent: each gets one of its own, so that none passes for a second answer to the same post.
fn tell_parents_apart(account: &mut Account) {
    let Account { activities, texts, references, .. } = account;
    for activity in activities {
        let id = activity.id.to_text(texts);
        if let Some(response) = &mut activity.in_reply_to {
            response.parent = references.intern(&format!("?{id}")).into();
        }
    }
}

/// What stands at an address, by its extension. Of the files without one that were met all were films.
fn media(uri: &str) -> Option<Media> {
    let file = uri.split(['?', '#']).next().unwrap_or_default();
    let base = file.rsplit('/').next().filter(|base| !base.is_empty())?;
    let Some((_, extension)) = base.rsplit_once('.') else { return Some(Media::Video) };
    match extension.to_lowercase().as_str() {
        "jpg" | "jpeg" | "png" | "webp" | "heic" | "gif" | "avif" => Some(Media::Image),
        "mp4" | "mov" | "webm" | "m4v" | "mkv" => Some(Media::Video),
        "mp3" | "m4a" | "aac" | "ogg" | "wav" => Some(Media::Audio),
        _ => None,
    }
}

/// Where the array of a file stands: it is the file, or the value of the first key.
pub(super) struct Wrapper(Option<String>);

impl Wrapper {
    pub(super) fn place(&self) -> Place<'_> {
        self.0.as_deref().map_or(Place::Top, Place::Under)
    }
}

/// Looks for the array of the entry `name`.
pub(super) fn wrapper(archive: &mut Archive, name: &str) -> Wrapper {
    let opening = archive.opening(name, 512);
    let opening = String::from_utf8_lossy(&opening);
    let key = || {
        let inside = opening.trim_start_matches('\u{feff}').trim_start().strip_prefix('{')?;
        let (key, rest) = inside.trim_start().strip_prefix('"')?.split_once('"')?;
        let value = rest.trim_start().strip_prefix(':')?.trim_start();
        value.starts_with('[').then(|| key.to_owned())
    };
    Wrapper(key())
}
