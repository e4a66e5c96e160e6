//! X, formerly Twitter: six generations of exports since 2012 (FORMATS 1, PRECISIONS 10 to 23).

mod gather;
mod layout;
mod lists;
mod long;
mod manifest;
mod quote;
mod record;
mod scalar;
mod settle;

use super::{Kinds, Likeness, Pictures, Platform, Progress, Reading, Watch, losses, refused};
use crate::archive::Archive;
use crate::archive::elements::{Place, Visit, pieces};
use crate::archive::names::shown;
use crate::error::{Error, Notice, Result};
use crate::model::{Availability, Export, Fields, FileTally, Network};
use crate::parallel;
use gather::Gathering;
use layout::{Generation, Layout};
use manifest::{Manifest, Owner};

/// 2010-11-04T00:00:00Z: no parent before the snowflake clock can be dated.
const EARLIEST_PARENT: i64 = 1_288_828_800_000;

/// What stands beside the allow-list and is not opened (FORMATS 1.7).
const PRIVATE: Kinds = &[
    ("tweets_media", "media"),
    ("direct-message", "messages"),
    ("direct_message", "messages"),
    ("message-event", "messages"),
    ("grok-chat", "messages"),
    ("audio-video-calls", "messages"),
    ("deleted", "deleted"),
    ("ip-audit", "logins"),
    ("creation-ip", "logins"),
    ("device", "devices"),
    ("key-registry", "devices"),
    ("contact", "contacts"),
    ("phone-number", "personal"),
    ("email-address", "personal"),
    ("ageinfo", "personal"),
    ("personalization", "advertising"),
    ("ad-", "advertising"),
    ("ads-", "advertising"),
    ("reply-prompt", "drafts"),
    ("saved-search", "searches"),
    ("tweetdeck", "searches"),
    ("block", "blocks"),
    ("mute", "blocks"),
    ("like", "likes"),
    ("bookmark", "bookmarks"),
    ("shop", "payments"),
    ("product", "payments"),
];

/// The reader of X.
#[derive(Debug)]
pub struct X;

/// Where the media of posts stand, by generation.
const PICTURES: [&str; 2] = ["tweets_media", "tweet_media"];

impl Platform for X {
    fn id(&self) -> &'static str {
        "x"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        let known = !matches!(layout::base(archive), Ok(None)) || layout::is_table_only(archive);
        if known { Likeness::Yes } else { Likeness::No }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let Some((base, monthly)) = layout::base(archive)? else {
            return Err(Error::new("table-only-export").with("file", archive.file_name()));
        };
        let mut notices = Vec::new();
        let manifest = match archive.entry(&format!("{base}manifest.js")).map(|entry| entry.name.clone()) {
            Some(name) if !monthly => manifest::object::<Manifest>(archive, &name, &mut notices)?,
            _ => None,
        };
        let mut layout = Layout::of(archive, base, monthly, manifest.as_ref());
        let owner = Owner::read(archive, &layout, manifest.as_ref(), &mut notices)?;
        let pictures = Pictures::of(archive, &PICTURES);
        let mut gathering = Gathering::new(&owner, monthly, &pictures);
        // Before the posts: a post for a circle teaches nothing, not even a handle.
        lists::circle(archive, &layout, &mut gathering)?;
        read_posts(archive, &layout, &mut gathering, watch)?;
        if gathering.authors.len() > 1 {
            // Nobody can tell whose posts these are, and a stranger's must not pass for our own.
            return Err(Error::new("owner-unknown").with("file", archive.file_name()));
        }
        lists::community(archive, &layout, &mut gathering)?;
        check_counts(archive, &layout, manifest.as_ref(), &mut gathering, &mut notices)?;
        if monthly && gathering.refreshed {
            layout.generation = Generation::G1Refreshed;
        }
        let mut account = settle::settle(gathering, &layout.posts);
        long::join(&mut account, &lists::long_texts(archive, &layout, &mut notices)?);
        let followers = lists::followers(archive, &layout, &mut notices)?;
        let following = lists::accounts(archive, &layout, "following", &mut notices)?;
        account.network = network(&layout, followers.is_some(), following.is_some());
        account.exports.push(Export {
            instant: owner.instant,
            generation: layout.generation.name().to_owned(),
            sha256: None,
            followers,
            following,
        });
        notices.extend(losses(&account.tally));
        account.tally.refused = refused(archive, PRIVATE);
        Ok(Reading { account, notices })
    }
}

/// Reads every file of posts.
fn read_posts(
    archive: &mut Archive,
    layout: &Layout,
    gathering: &mut Gathering<'_>,
    watch: &mut Watch<'_>,
) -> Result<()> {
    let size = |name: &String| archive.entry(name).map_or(0, |entry| entry.size);
    let total = layout.posts.iter().map(size).sum();
    let sizes: Vec<u64> = layout.posts.iter().map(size).collect();
    let (mut finished, mut records) = (0, 0);
    let mut readable = 0;
    for (origin, (name, size)) in (0..).zip(layout.posts.iter().zip(sizes)) {
        let mut tally = FileTally::default();
        let mut done = finished;
        let unreadable = archive.visit(
            name,
            Place::Top,
            &mut Posts {
                gathering,
                origin,
                tally: &mut tally,
                met: &mut |met, length| {
                    done += length as u64;
                    let before = records;
                    records += met;
                    if before.div_ceil(256) < records.div_ceil(256) {
                        watch(Progress { entry: name, done: done.min(finished + size), total, records });
                    }
                },
            },
        )?;
        readable += tally.present;
        tally.lose(unreadable);
        finished += size;
        watch(Progress { entry: name, done: finished, total, records });
        let lost = tally.present > 0 && tally.present == unreadable;
        gathering.account.tally.files.insert(name.clone(), tally);
        // A month may hold a single post: there the months are judged together.
        if lost && (!layout.generation.is_monthly() || (readable == 0 && finished == total)) {
            return Err(Error::new("no-readable-record")
                .with("entry", shown(name))
                .with("file", archive.file_name())
                .with("count", unreadable));
        }
    }
    Ok(())
}

/// Takes the posts of one file.
struct Posts<'p, 'o> {
    gathering: &'p mut Gathering<'o>,
    /// The number of the file.
    origin: u32,
    tally: &'p mut FileTally,
    /// Told how many posts were met, and how long they are together.
    met: &'p mut dyn FnMut(u64, usize),
}

impl Visit for Posts<'_, '_> {
    fn element(&mut self, element: &[u8]) -> bool {
        (self.met)(1, element.len());
        record::parse(element, |record| self.gathering.take(record, self.origin, self.tally)).is_some()
    }

    fn ahead(&mut self, bytes: &[u8]) -> Option<usize> {
        let length = record::ahead(bytes, |record| self.gathering.take(record, self.origin, self.tally))?;
        (self.met)(1, length);
        Some(length)
    }

    fn together(&mut self, pieces: &[&[u8]]) -> usize {
        let (gathering, origin) = (self.gathering.beside(), self.origin);
        let work = |piece: &&[u8]| {
            let (mut part, mut tally) = (gathering(), FileTally::default());
            let mut ahead =
                |bytes: &[u8]| record::ahead(bytes, |record| part.take(record, origin, &mut tally));
            pieces::whole(piece, &mut ahead).then_some((part, tally))
        };
        let mut taken = 0;
        parallel::in_order(pieces, work, |part| {
            let united = part.and_then(|(part, tally)| self.gathering.unite(part).then_some(tally));
            let Some(tally) = united else { return false };
            (self.met)(tally.present, pieces[taken].len());
            self.tally.add(tally);
            taken += 1;
            true
        });
        taken
    }
}

/// Compares what was met with what the manifest and the headers promise.
fn check_counts(
    archive: &mut Archive,
    layout: &Layout,
    manifest: Option<&Manifest>,
    gathering: &mut Gathering<'_>,
    notices: &mut Vec<Notice>,
) -> Result<()> {
    let mut unreadable = 0;
    for name in &layout.posts {
        let tally = &gathering.account.tally.files[name];
        unreadable += tally.skipped.get("unreadable-record").copied().unwrap_or_default();
        let base = name.rsplit('/').next().unwrap_or_default();
        let promised = manifest.and_then(|manifest| manifest.count(base));
        if let Some(off) = promised.map(|count| count.abs_diff(tally.present)).filter(|&off| off > 0) {
            notices.push(Notice { file: name.clone(), kind: "count-differs", count: off });
        }
    }
    let empty = layout.posts.iter().filter(|name| archive.entry(name).is_some_and(|entry| entry.size == 0));
    notices.extend(empty.map(|name| Notice { file: name.clone(), kind: "unreadable-file", count: 1 }));
    let missing =
        layout.missing.iter().map(|name| Notice { file: name.clone(), kind: "missing-file", count: 1 });
    notices.extend(missing);
    if layout.posts.is_empty() {
        notices.push(Notice { file: String::new(), kind: "no-posts", count: 1 });
    } else {
        let met = gathering.distinct() + unreadable;
        let off = lists::headers_off(archive, layout, met)?;
        notices.extend(off.map(|(file, count)| Notice { file, kind: "headers-differ", count }));
    }
    Ok(())
}

fn network(layout: &Layout, followers: bool, following: bool) -> Network {
    use Availability::{No, Yes};
    let if_there = |there| if there { Yes } else { No };
    let posts = if_there(!layout.posts.is_empty());
    let counters = if layout.generation.is_monthly() { No } else { posts };
    Network {
        hosts: &record::OWN_HOSTS,
        id: "x",
        fields: Fields {
            posts,
            replies: posts,
            people_answered: posts,
            parent_times: posts,
            likes: counters,
            reposts: counters,
            comments: No,
            mentions: posts,
            reposts_given: posts,
            quotes_given: posts,
            followers: if_there(followers),
            descriptions: No,
            following: if_there(following),
            links: posts,
            clients: posts,
            ..Fields::default()
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 7,
        loses_parents: false,
        edits_in_place: false,
    }
}
