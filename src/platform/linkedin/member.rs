//! A member's own shares, reposts and comments, from the two generations of tables (FORMATS 5.1).

use std::collections::{BTreeMap, HashSet};

use super::urn::{self, Urn};
use crate::archive::rows::{Form, Quotes, Row};
use crate::archive::{Archive, text};
use crate::clock;
use crate::error::{Error, Notice, Result};
use crate::model::Availability::{Partial, Yes};
use crate::model::{Account, Activity, Fields, FileTally, Kind, PostId, Response, Source};
use crate::platform::{Tables, Watch, without_content};

/// How the owner is told from others: the tables that are read do not name the owner.
const SELF: &str = "self";

/// How far, milliseconds, the activity that announces a share may be from the share. Measured: below
/// 0.8 seconds for 233 comments under own posts, above 6 minutes for all others.
const TWIN: i64 = 2_000;

/// What a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Content {
    Shares,
    Reposts,
    Comments,
}

impl Content {
    /// What a file called so holds, also with the number that newer exports add: `Shares_1234.csv`.
    fn of(name: &str) -> Option<Self> {
        let stem = name.to_lowercase();
        let stem = stem.strip_suffix(".csv")?;
        let stem = stem.trim_end_matches(|c: char| c.is_ascii_digit() || " _-()".contains(c));
        match stem {
            "shares" => Some(Self::Shares),
            "instantreposts" => Some(Self::Reposts),
            "comments" => Some(Self::Comments),
            _ => None,
        }
    }

    fn form(self) -> Form<'static> {
        match self {
            Self::Shares => Form { header: &|names| has(names, "sharelink"), quotes: Quotes::Rows(begins) },
            Self::Reposts => Form { header: &|names| has(names, "link"), quotes: Quotes::Rows(begins) },
            Self::Comments => Form {
                header: &|names| has(names, "link") && names.last().is_some_and(|last| last == "message"),
                quotes: Quotes::Tail(begins),
            },
        }
    }
}

/// Whether these are the names of a dated table with this column; blanks in them came and went.
fn has(names: &[String], column: &str) -> bool {
    names.iter().any(|name| name == "date") && names.iter().any(|name| joined(name) == column)
}

fn joined(name: &str) -> String {
    name.replace(' ', "")
}

/// Whether a row begins with this line: with a date of one of the two spellings.
fn begins(line: &str) -> bool {
    let bytes = line.strip_prefix('"').unwrap_or(line).as_bytes();
    let shape = b"dddd-dd-dd dd:dd:dd";
    let fits = |(byte, sign): (&u8, &u8)| match sign {
        b'd' => byte.is_ascii_digit(),
        b'-' => b"-/".contains(byte),
        _ => byte == sign,
    };
    bytes.len() > shape.len()
        && bytes.iter().zip(shape).all(fits)
        && matches!(&bytes[shape.len()..], [b',' | b';' | b'"' | b'\t', ..] | [b' ', b'U', b'T', b'C', ..])
}

/// The tables that are read, by content, then name.
pub(super) fn tables(archive: &mut Archive) -> Vec<(Content, String)> {
    let entries = archive.entries().iter();
    let named = entries.filter_map(|entry| Some((Content::of(entry.base())?, entry.name.clone())));
    let mut tables: Vec<(Content, String)> = named.collect();
    tables.retain(|(content, name)| archive.which_table(name, &[content.form()]).is_some());
    tables.sort();
    tables
}

/// The files that have the name of such a table, but nothing of it inside.
pub(super) fn damaged(archive: &Archive, tables: &[(Content, String)]) -> Vec<Notice> {
    let named = archive.entries().iter().filter(|entry| Content::of(entry.base()).is_some());
    without_content(named, tables)
}

/// Whether these are tables of such an export, without those that a report needs.
pub(super) fn is_part(archive: &Archive) -> bool {
    let parts =
        ["connections.csv", "invitations.csv", "reactions.csv", "company follows.csv", "ad_targeting.csv"];
    archive.entries().iter().any(|entry| parts.contains(&entry.base().to_lowercase().as_str()))
}

/// Reads the account.
pub(super) fn read(
    archive: &mut Archive,
    tables: &[(Content, String)],
    watch: &mut Watch<'_>,
) -> Result<(Account, Fields, &'static str)> {
    let folders = tables.iter().filter_map(|(_, name)| Some(archive.entry(name)?.folder()));
    let folders = folders.collect::<HashSet<_>>().len();
    if folders > 1 {
        return Err(Error::new("export-several").with("file", archive.file_name()).with("count", folders));
    }
    let mut gathering = Gathering::default();
    let mut files = Tables::new(archive, tables.iter().map(|(_, name)| name));
    for (content, name) in tables {
        files.read(archive, name, content.form(), watch, &mut |row, tally| match content {
            Content::Shares => gathering.share(row, tally),
            Content::Reposts => gathering.repost(row, tally),
            Content::Comments => gathering.comment(row, tally),
        })?;
    }
    let Gathering { mut account, old, .. } = gathering;
    account.tally = files.tally;
    account.actor.identities = vec![SELF.to_owned()];
    account.sort();
    let held = |wanted| tables.iter().any(|(content, _)| *content == wanted);
    let mut fields = Fields::default();
    if held(Content::Shares) {
        (fields.posts, fields.reposts_given, fields.links) = (Yes, Partial, Yes);
    }
    if held(Content::Reposts) {
        fields.reposts_given = Partial;
    }
    if held(Content::Comments) {
        (fields.replies, fields.parent_times) = (Partial, Partial);
    }
    Ok((account, fields, if old { "linkedin-2018" } else { "linkedin-2021" }))
}

/// An account in the making.
#[derive(Default)]
struct Gathering {
    account: Account,
    /// Identifiers that were given out.
    ids: HashSet<String>,
    /// Instants inside the numbers of own shares, with whether everybody may read them.
    own: BTreeMap<i64, bool>,
    /// Comments and reposts that were met, by instant, post and text: they have no identifiers.
    met: HashSet<(i64, String, String)>,
    /// Whether the tables are those of 2018.
    old: bool,
}

impl Gathering {
    fn share(&mut self, row: &Row<'_>, tally: &mut FileTally) -> bool {
        let cell = |column: &str| row.find(|name| joined(name) == column).unwrap_or_default();
        self.old |= row.find(|name| joined(name) == "sharetitle").is_some();
        let urn = Urn::of(cell("sharelink"));
        tally.present += 1;
        let public = matches!(cell("visibility"), "" | "MEMBER_NETWORK" | "PUBLIC" | "ANYONE");
        if let Some(own) = urn.as_ref().and_then(Urn::instant) {
            self.own.insert(own, public);
        }
        if !public {
            tally.skip("not-public");
            return true;
        }
        let instant = clock::spelled(cell("date")).or_else(|| urn.as_ref().and_then(Urn::instant));
        let Some(published) = instant.and_then(clock::believable) else {
            tally.skip("undated");
            return true;
        };
        // Each line of a share stands in quotation marks of its own.
        let text = cell("sharecommentary").replace("\r\n", "\n").replace("\"\n\"", "\n");
        let mut activity = Activity { published, ..Activity::default() };
        if text.trim().is_empty() && urn::is_post(cell("sharedurl")) {
            activity.kind = Kind::Announce;
            activity.source = Some(Source::default());
        }
        let id = match &urn {
            Some(urn) => urn.id.to_string(),
            None => self.numbered(published.to_string()),
        };
        if !self.ids.insert(id.clone()) {
            tally.skip("duplicate-id");
            return true;
        }
        activity.id = match &urn {
            Some(urn) => PostId::Number(urn.id),
            None => PostId::Text(self.account.texts.push(&id)),
        };
        self.keep(activity, &text, tally);
        if let Some(kept) = self.account.activities.last() {
            let tags = self.account.link(kept.tags, text::host(cell("sharedurl")));
            let last = self.account.activities.len() - 1;
            self.account.activities[last].tags = tags;
        }
        true
    }

    /// A post of somebody else that was passed on without a word.
    fn repost(&mut self, row: &Row<'_>, tally: &mut FileTally) -> bool {
        tally.present += 1;
        let Some(published) = clock::spelled(row.cell("date")).and_then(clock::believable) else {
            tally.skip("undated");
            return true;
        };
        let link = row.cell("link");
        let post = Urn::of(link).map_or_else(|| link.to_owned(), |urn| urn.key());
        // The link is that of the other's post: a row that comes again is the same repost.
        if !self.met.insert((published, post, String::new())) {
            tally.skip("duplicate-id");
            return true;
        }
        let id = self.numbered(published.to_string());
        self.ids.insert(id.clone());
        let id = PostId::Text(self.account.texts.push(&id));
        let source = Some(Source::default());
        self.keep(Activity { id, published, kind: Kind::Announce, source, ..Activity::default() }, "", tally);
        true
    }

    fn comment(&mut self, row: &Row<'_>, tally: &mut FileTally) -> bool {
        let (link, text) = (row.cell("link"), row.cell("message").replace("\r\n", "\n"));
        tally.present += 1;
        let Some(published) = clock::spelled(row.cell("date")).and_then(clock::believable) else {
            tally.skip("undated");
            return true;
        };
        let parent = Urn::of(link);
        let written = parent.as_ref().and_then(Urn::instant);
        let person = match written.and_then(|instant| self.own_share(instant)) {
            Some(false) => {
                tally.skip("not-public");
                return true;
            }
            Some(true) => Some(self.account.people.intern(SELF)),
            None => None,
        };
        let key = parent.map_or_else(|| format!("comment:{published}"), |urn| urn.key());
        if !self.met.insert((published, key.clone(), text.clone())) {
            tally.skip("duplicate-id");
            return true;
        }
        let id = self.numbered(format!("{published}-{key}"));
        self.ids.insert(id.clone());
        let id = PostId::Text(self.account.texts.push(&id));
        let parent = self.account.references.intern(&key);
        let in_reply_to = Some(Response::new(parent.into(), written, person));
        self.keep(Activity { id, published, in_reply_to, ..Activity::default() }, &text, tally);
        true
    }

    /// Whether a post made at `instant` is an own share, and if so whether it is public. The share and the
    /// activity that announces it have numbers of their own, made within a moment of each other.
    fn own_share(&self, instant: i64) -> Option<bool> {
        let near = self.own.range(instant - TWIN..=instant + TWIN);
        near.min_by_key(|(own, _)| own.abs_diff(instant)).map(|(_, public)| *public)
    }

    /// `id`, or with a number behind it when another record has it.
    fn numbered(&self, id: String) -> String {
        let free = |id: &String| !self.ids.contains(id);
        if free(&id) {
            return id;
        }
        let mut next = (2..).map(|number| format!("{id}-{number}"));
        next.find(free).unwrap_or(id)
    }

    fn keep(&mut self, mut activity: Activity, text: &str, tally: &mut FileTally) {
        activity.text = self.account.texts.push(text.trim());
        activity.tags = self.account.tag(text::hashtags(text));
        self.account.activities.push(activity);
        tally.read += 1;
    }
}
