//! Bluesky: the repository of an account as one CAR file, walked from its last commit (FORMATS 3, PRECISIONS 7 and 30 to 32).

mod car;
mod gather;
mod tree;
mod value;

use std::collections::HashMap;

use ipld_core::cid::Cid;

use super::{Kinds, Likeness, Platform, Progress, Reading, Watch, losses, refused};
use crate::archive::names::shown;
use crate::archive::{Archive, Entry};
use crate::error::{Error, Notice, Result};
use crate::model::{Actor, Availability, Export, Fields, Network};
use car::Car;
use gather::Gathering;
use tree::{Collection, Commit, Leaf, Tree};

/// 2022-11-01T00:00:00Z, when the network opened to its first people.
const EARLIEST_PARENT: i64 = 1_667_260_800_000;

/// What may stand beside the repository and is not opened.
const PRIVATE: Kinds = &[("chat", "messages"), ("preferences", "personal")];

/// The reader of Bluesky.
#[derive(Debug)]
pub struct Bluesky;

impl Platform for Bluesky {
    fn id(&self) -> &'static str {
        "bluesky"
    }

    fn recognise(&self, archive: &mut Archive) -> Likeness {
        if !repositories(archive).is_empty() {
            return Likeness::Yes;
        }
        // Programs keep their pictures in files that are called the same.
        if archive.entries().iter().any(is_called_one) { Likeness::Resembles } else { Likeness::No }
    }

    fn read(&self, archive: &mut Archive, watch: &mut Watch<'_>) -> Result<Reading> {
        let repositories = repositories(archive);
        let [name] = &repositories[..] else {
            let error = Error::new("export-several").with("file", archive.file_name());
            return Err(error.with("count", repositories.len()));
        };
        let (commit, mut tree, cut) = outline(archive, name, watch)?;
        let mut gathering = Gathering::new(&commit.did);
        each_block(archive, name, Pass::Records, watch, &mut |cid, _, block| {
            for leaf in tree.leaves.remove(&cid).unwrap_or_default() {
                gathering.take(&leaf, &block);
            }
            gathering.tally.present
        })?;
        let lacking = tree.leaves.into_values().flatten();
        let (lacking, others): (Vec<Leaf>, Vec<Leaf>) = lacking.partition(|leaf| leaf.collection.is_record());
        let whole = tree.lost == 0 && others.iter().all(|leaf| leaf.collection != Collection::Follow);
        let lacking = lacking.len() as u64;
        let Gathering { mut account, mut tally, name: display_name, following, .. } = gathering;
        for _ in 0..lacking {
            tally.present += 1;
            tally.skip("missing-block");
        }
        for _ in 0..tree.repeated {
            tally.present += 1;
            tally.skip("duplicate-id");
        }
        let lost = lacking + tally.skipped.get("unreadable-record").copied().unwrap_or(0);
        if lost > 0 && lost == tally.present {
            return Err(about("no-readable-record", archive, name).with("count", lost));
        }
        account.tally.files.insert(name.clone(), tally);
        account.tally.refused = refused(archive, PRIVATE);
        for (kind, count) in tree.unread {
            *account.tally.refused.entry(kind).or_default() += count;
        }
        let mut notices = losses(&account.tally);
        let survived = [
            Notice { file: name.clone(), kind: "cut-file", count: u64::from(cut) },
            Notice { file: name.clone(), kind: "missing-branch", count: tree.lost },
            Notice { file: name.clone(), kind: "missing-block", count: lacking },
        ];
        notices.extend(survived.into_iter().filter(|notice| notice.count > 0));
        account.network = network();
        account.exports.push(Export {
            instant: commit.instant(),
            generation: format!("bluesky-v{}", commit.version),
            // A part of the tree that is missing may hold some of them.
            following: whole.then_some(following),
            ..Export::default()
        });
        account.actor = Actor {
            stable_id: Some(commit.did.clone()),
            handle: None,
            name: display_name,
            identities: vec![commit.did],
        };
        account.sort();
        Ok(Reading { account, notices })
    }
}

/// Whether the name of an entry is that of a repository.
fn is_called_one(entry: &Entry) -> bool {
    entry.name.to_lowercase().ends_with(".car")
}

/// The entries that are repositories: so called, with the header of one.
fn repositories(archive: &mut Archive) -> Vec<String> {
    let called = archive.entries().iter().filter(|entry| is_called_one(entry));
    let mut names: Vec<String> = called.map(|entry| entry.name.clone()).collect();
    names.retain(|name| {
        let opening = archive.opening(name, 32);
        [&b"eroots"[..], b"gversion"].iter().any(|key| opening.windows(key.len()).any(|part| part == *key))
    });
    names
}

/// A repository is read twice, because its blocks stand in any order: first the tree, then the records
/// that it names. So no other record is ever decoded, and memory does not grow with them.
#[derive(Clone, Copy)]
enum Pass {
    Tree,
    Records,
}

/// The last commit and the tree behind it, and whether the end of the file is missing.
fn outline(archive: &mut Archive, name: &str, watch: &mut Watch<'_>) -> Result<(Commit, Tree, bool)> {
    let mut nodes: HashMap<Cid, Vec<u8>> = HashMap::new();
    let mut commit = None;
    let mut history = false;
    let cut = each_block(archive, name, Pass::Tree, watch, &mut |cid, is_root, block| {
        if is_root {
            commit = tree::commit(&block);
        } else if tree::is_node(&block) {
            nodes.insert(cid, block);
        } else if !history {
            history = tree::is_signed(&block);
        }
        0
    })?;
    let outline = commit.and_then(|commit| {
        let branches = || if history { None } else { Tree::walk_branches(&nodes) };
        Some((Tree::walk(&commit, &nodes).or_else(branches)?, commit))
    });
    let (tree, commit) = outline.ok_or_else(|| about("repository-without-root", archive, name))?;
    Ok((commit, tree, cut))
}

/// Hands each block to `take`, with its identifier and whether it is the root; `take` answers how many
/// records were found so far. Tells whether the end of the file is missing.
fn each_block(
    archive: &mut Archive,
    name: &str,
    pass: Pass,
    watch: &mut Watch<'_>,
    take: &mut dyn FnMut(Cid, bool, Vec<u8>) -> u64,
) -> Result<bool> {
    let size = archive.entry(name).map_or(0, |entry| entry.size);
    let unreadable = about("repository-unreadable", archive, name);
    let mut cut = false;
    archive.read(name, &mut |bytes| {
        let mut car = Car::open(bytes).ok_or_else(|| unreadable.clone())?;
        let mut tell = |position: u64, records: u64| {
            let done = position.min(size) + if matches!(pass, Pass::Records) { size } else { 0 };
            watch(Progress { entry: name, done, total: 2 * size, records });
        };
        let mut records = 0;
        for number in 0_u64.. {
            let Some((cid, block)) = car.block() else { break };
            records = take(cid, car.root == Some(cid), block);
            if number % 256 == 0 {
                tell(car.position, records);
            }
        }
        tell(size, records);
        cut = car.cut;
        Ok(())
    })?;
    Ok(cut)
}

fn about(key: &'static str, archive: &Archive, name: &str) -> Error {
    Error::new(key).with("entry", shown(name)).with("file", archive.file_name())
}

fn network() -> Network {
    use Availability::{No, Yes};
    Network {
        hosts: &["bsky.app", "bsky.social"],
        id: "bluesky",
        fields: Fields {
            posts: Yes,
            replies: Yes,
            people_answered: Yes,
            parent_times: Yes,
            likes: No,
            reposts: No,
            comments: No,
            mentions: Yes,
            reposts_given: Yes,
            quotes_given: Yes,
            followers: No,
            descriptions: Yes,
            following: Yes,
            links: Yes,
            threads: Yes,
            likes_given: Yes,
            ..Fields::default()
        },
        earliest_parent: EARLIEST_PARENT,
        maturity_days: 7,
        loses_parents: false,
        edits_in_place: false,
    }
}
