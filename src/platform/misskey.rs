//! Misskey and its family: the notes of an account as one JSON array, of which only public and home notes enter (FORMATS 2.3).

use std::collections::HashSet;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{Kinds, Likeness, Platform, Reading, Watch, each_record, losses, parsed, refused};
use crate::archive::elements::Place;
use crate::archive::{Archive, Entry, text};
use crate::clock;
use crate::error::{Error, Result};
use crate::model::{
    Account, Activity, Actor, Aside, Availability, Export, Fields, FileTally, Kind, Media, Network, PostId,
    Response, Source,
};

/// Who we are: the export names nobody, but what answers or passes on one of its notes is to ourselves.
const OWN: &str = "self";

/// Bytes in which all the keys of a first note stand.
const OPENING: u64 = 64 << 10;

/// What may stand beside the notes and is not opened.
const PRIVATE: Kinds = &[
    ("follow", "contacts"),
    ("user-lists", "contacts"),
    ("block", "blocks"),
    ("mut", "blocks"),
    ("favorites", "bookmarks"),
    ("clips", "bookmarks"),
    ("antennas", "searches"),
];

/// The reader of Misskey and its family.
#[derive(Debug)]
pub struct Misskey;

/// A note; what else it holds (the people it was sent to, its choices) is passed over.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Note {
    id: String,
    text: Option<String>,
    created_at: Option<String>,
    file_ids: Option<Vec<IgnoredAny>>,
    /// In exports since 2023.
    files: Option<Vec<File>>,
    reply_id: Option<String>,
    renote_id: Option<String>,
    poll: Option<IgnoredAny>,
    cw: Option<IgnoredAny>,
    visibility: Option<String>,
}

/// A file of a note.
#[derive(Deserialize)]
struct File {
    #[serde(rename = "type")]
    kind: Option<String>,
    comment: Option<String>,
}

impl Note {
    /// Whether it only passes another one on.
    fn is_bare(&self) -> bool {
        let files = self.file_ids.as_ref().is_some_and(|ids| !ids.is_empty());
        self.text.is_none() && self.cw.is_none() && self.poll.is_none() && self.reply_id.is_none() && !files
    }
}

impl Platform for Misskey {
    fn id(&self) -> &'static str {
        "misskey"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !notes(archive).is_empty() {
            return Likeness::Yes;
        }
        if archive.entries().iter().any(is_called_notes) { Likeness::Resembles } else { Likeness::No }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let names = notes(archive);
        if names.len() != 1 {
            let error = Error::new("export-several").with("file", archive.file_name());
            return Err(error.with("count", names.len()));
        }
        let mut gathering = Gathering::default();
        let tally = each_record(archive, &names, Place::Top, watch, &mut |element, tally| {
            parsed::<Note>(element).map(|note| gathering.take(&note, tally)).is_some()
        })?;
        let with_files = gathering.with_files;
        let mut account = gathering.settle();
        account.tally = tally;
        let notices = losses(&account.tally);
        account.tally.refused = refused(archive, PRIVATE);
        account.network = network(with_files);
        let generation = if with_files { "misskey-recent" } else { "misskey-old" };
        account.exports.push(Export { generation: generation.to_owned(), ..Export::default() });
        account.actor = Actor { identities: vec![OWN.to_owned()], ..Actor::default() };
        Ok(Reading { account, notices })
    }
}

/// Whether an entry is called like an export of notes: `notes-2024-07-01-08-00-00.json`.
fn is_called_notes(entry: &Entry) -> bool {
    let base = entry.base().to_lowercase();
    base.starts_with("notes") && base.rsplit('.').next() == Some("json")
}

/// The entries that are exports of notes: so called, with the keys of one.
fn notes(archive: &mut Archive) -> Vec<String> {
    let called = archive.entries().iter().filter(|entry| is_called_notes(entry));
    let mut names: Vec<String> = called.map(|entry| entry.name.clone()).collect();
    names.retain(|name| {
        let opening = archive.opening(name, OPENING);
        let opening = String::from_utf8_lossy(&opening);
        ["\"renoteId\"", "\"visibility\""].iter().all(|key| opening.contains(key))
    });
    names
}

/// An account in the making.
#[derive(Default)]
struct Gathering {
    account: Account,
    /// All own notes, whoever they were for.
    own: HashSet<String>,
    /// The notes that own ones quote or pass on, by place.
    pointed: Vec<Option<String>>,
    /// Whether the export tells what files are.
    with_files: bool,
}

impl Gathering {
    fn take(&mut self, note: &Note, tally: &mut FileTally) {
        tally.present += 1;
        let first = self.own.insert(note.id.clone());
        self.with_files |= note.files.is_some();
        if !matches!(note.visibility.as_deref(), Some("public" | "home")) {
            return tally.skip("not-public");
        }
        if !first {
            return tally.skip("duplicate-id");
        }
        let told = note.created_at.as_deref().and_then(clock::spelled);
        let dated = told.or_else(|| clock::NOTE_ID.instant(&note.id));
        let Some(published) = dated.and_then(clock::believable) else {
            return tally.skip("undated");
        };
        let account = &mut self.account;
        let id = PostId::Text(account.texts.push(&note.id));
        let mut activity = Activity { id, published, ..Activity::default() };
        if note.renote_id.is_some() && note.is_bare() {
            activity.kind = Kind::Announce;
            activity.source = Some(Source::default());
        } else {
            let content = note.text.as_deref().unwrap_or_default();
            activity.text = account.texts.push(content);
            activity.aside = account.put_aside(Aside { poll: note.poll.is_some(), ..Aside::default() });
            activity.tags = account.tag(text::hashtags(content));
            activity.source = note.renote_id.as_ref().map(|_| Source::default());
            // Identifiers here hold a time, but the parent may be the copy of a note of another server.
            activity.in_reply_to = note
                .reply_id
                .as_deref()
                .map(|parent| Response::new(account.references.intern(parent).into(), None, None));
            let files = note.files.as_deref().unwrap_or_default().iter();
            activity.attachments =
                account.attach(files.filter_map(|file| Some((media(file)?, file.comment.as_deref()))));
        }
        account.activities.push(activity);
        self.pointed.push(note.renote_id.clone());
        tally.read += 1;
    }

    /// Finishes the account: what points to an own note is to ourselves, the other people stay unknown.
    fn settle(mut self) -> Account {
        let account = &mut self.account;
        let me = Some(account.people.intern(OWN));
        for (activity, pointed) in account.activities.iter_mut().zip(self.pointed) {
            if pointed.is_some_and(|note| self.own.contains(&note)) {
                activity.source = activity.source.map(|source| Source::new(me, source.instant()));
            }
            if let Some(response) = &mut activity.in_reply_to {
                let parent = u32::try_from(response.parent).map(|parent| account.references.get(parent));
                if parent.is_ok_and(|parent| self.own.contains(parent)) {
                    response.person = me;
                }
            }
        }
        self.account.sort();
        self.account
    }
}

fn media(file: &File) -> Option<Media> {
    match file.kind.as_deref()?.split_once('/')?.0 {
        "image" => Some(Media::Image),
        "video" => Some(Media::Video),
        "audio" => Some(Media::Audio),
        _ => None,
    }
}

fn network(with_files: bool) -> Network {
    use Availability::{No, Yes};
    Network {
        hosts: &[],
        id: "misskey",
        fields: Fields {
            posts: Yes,
            // That it is an answer, and whether to ourselves; not to whom else.
            replies: Yes,
            people_answered: No,
            parent_times: No,
            likes: No,
            reposts: No,
            comments: No,
            mentions: No,
            reposts_given: Yes,
            quotes_given: Yes,
            followers: No,
            descriptions: if with_files { Yes } else { No },
            polls: Yes,
            ..Fields::default()
        },
        // No parent is dated.
        earliest_parent: 0,
        maturity_days: 7,
        // A note that is deleted takes the answers to it along.
        loses_parents: true,
        edits_in_place: false,
    }
}
