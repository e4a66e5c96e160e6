//! The commit and the tree behind it: which records the account holds now, found by walking from the root.
//!
//! Blocks that the root does not reach are history. Every node is visited once, so that a tree which
//! points back at itself ends, and keys have a bound, so that shared beginnings cannot be piled up.

use std::collections::{HashMap, HashSet};

use ipld_core::cid::Cid;
use ipld_core::ipld::Ipld;

use super::value;
use crate::clock;

/// Bytes of a key: a collection of at most 317 and a record key of at most 512, with a slash between.
const KEY: usize = 830;

/// The state of a repository that was signed last.
pub(super) struct Commit {
    pub(super) did: String,
    pub(super) version: i128,
    revision: Option<String>,
    /// The root of the tree.
    data: Cid,
}

impl Commit {
    /// When it was made: its revision is a timestamp id since version 3 (PRECISIONS 7).
    pub(super) fn instant(&self) -> Option<i64> {
        let revision = self.revision.as_deref().filter(|_| self.version >= 3)?;
        clock::TIMESTAMP_ID.instant(revision)
    }
}

/// What a record is to a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Collection {
    Post,
    Repost,
    /// Of it only the name is read.
    Profile,
    /// Somebody whom the account follows.
    Follow,
    /// A like that it gave; the repository shows them to everybody.
    Like,
}

impl Collection {
    pub(super) const POST: &'static str = "app.bsky.feed.post";
    pub(super) const REPOST: &'static str = "app.bsky.feed.repost";

    /// Whether its records are the account's own: written or passed on.
    pub(super) fn is_record(self) -> bool {
        matches!(self, Self::Post | Self::Repost)
    }
}

/// A record that the tree names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Leaf {
    pub(super) collection: Collection,
    /// The last part of its address.
    pub(super) key: String,
}

/// What the tree holds.
#[derive(Default)]
pub(super) struct Tree {
    /// The records to read, by the block that holds each.
    pub(super) leaves: HashMap<Cid, Vec<Leaf>>,
    /// Posts and reposts under an address that another one has.
    pub(super) repeated: u64,
    /// Records that are not read, by kind.
    pub(super) unread: HashMap<&'static str, u64>,
    /// Nodes that are missing or damaged.
    pub(super) lost: u64,
}

/// The commit in a root block.
pub(super) fn commit(block: &[u8]) -> Option<Commit> {
    let block = value::decoded(block)?;
    let did = value::text(&block, &["did"])?;
    let plain = did.len() <= 2048 && did.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
    let Some(Ipld::Integer(version)) = value::at(&block, &["version"]) else { return None };
    (plain && did.starts_with("did:")).then_some(Commit {
        did: did.to_owned(),
        version: *version,
        revision: value::text(&block, &["rev"]).map(str::to_owned),
        data: value::link(value::at(&block, &["data"])?)?,
    })
}

/// Whether a block may be a commit, of now or of earlier: it is signed.
pub(super) fn is_signed(block: &[u8]) -> bool {
    [&b"cdid"[..], b"csig"].iter().all(|key| block.windows(4).any(|part| part == *key))
        && commit(block).is_some()
}

/// Whether a block begins like a node: a map of one or two entries, of which the first is `e` or `l`.
pub(super) fn is_node(block: &[u8]) -> bool {
    matches!(block, [0xa1 | 0xa2, 0x61, b'e' | b'l', ..])
}

impl Tree {
    /// Walks the tree of `commit` through `nodes`; `None` when its root is not there.
    pub(super) fn walk(commit: &Commit, nodes: &HashMap<Cid, Vec<u8>>) -> Option<Self> {
        value::decoded(nodes.get(&commit.data)?)?;
        Some(Self::walk_from(vec![commit.data], nodes))
    }

    /// Walks the branches of a tree whose root is missing, from the nodes that no other one names.
    /// Only right where the file holds no history: nodes of an earlier tree would bring back what was deleted.
    pub(super) fn walk_branches(nodes: &HashMap<Cid, Vec<u8>>) -> Option<Self> {
        let mut named = HashSet::new();
        for node in nodes.values() {
            let mut ahead = Vec::new();
            let Some(node) = value::decoded(node) else { continue };
            Self::default().take_in(&node, &mut ahead, &mut HashSet::new());
            named.extend(ahead);
        }
        let mut branches: Vec<Cid> = nodes.keys().copied().filter(|cid| !named.contains(cid)).collect();
        branches.sort();
        let mut tree = (!branches.is_empty()).then(|| Self::walk_from(branches, nodes))?;
        tree.lost += 1;
        Some(tree)
    }

    fn walk_from(mut ahead: Vec<Cid>, nodes: &HashMap<Cid, Vec<u8>>) -> Self {
        let mut tree = Self::default();
        let mut met = HashSet::new();
        let mut visited = HashSet::new();
        while let Some(cid) = ahead.pop() {
            if !visited.insert(cid) {
                continue;
            }
            let whole = nodes
                .get(&cid)
                .and_then(|node| value::decoded(node))
                .and_then(|node| tree.take_in(&node, &mut ahead, &mut met));
            tree.lost += u64::from(whole.is_none());
        }
        tree
    }

    /// Takes in the entries of one node; `None` when one of them is damaged, and with it those behind it.
    fn take_in(&mut self, node: &Ipld, ahead: &mut Vec<Cid>, met: &mut HashSet<Leaf>) -> Option<()> {
        ahead.extend(value::at(node, &["l"]).and_then(value::link));
        let Ipld::List(entries) = value::at(node, &["e"])? else { return None };
        let mut key: Vec<u8> = Vec::new();
        for entry in entries {
            ahead.extend(value::at(entry, &["t"]).and_then(value::link));
            let (Some(Ipld::Integer(shared)), Some(Ipld::Bytes(rest))) =
                (value::at(entry, &["p"]), value::at(entry, &["k"]))
            else {
                return None;
            };
            let shared = usize::try_from(*shared).ok().filter(|&shared| shared <= key.len())?;
            if shared + rest.len() > KEY {
                return None;
            }
            key.truncate(shared);
            key.extend(rest);
            let cid = value::link(value::at(entry, &["v"])?)?;
            self.name(std::str::from_utf8(&key).ok()?, cid, met);
        }
        Some(())
    }

    /// Notes one record by its key.
    fn name(&mut self, key: &str, cid: Cid, met: &mut HashSet<Leaf>) {
        let (name, key) = key.split_once('/').unwrap_or((key, ""));
        let collection = match name {
            Collection::POST => Collection::Post,
            Collection::REPOST => Collection::Repost,
            "app.bsky.actor.profile" if key == "self" => Collection::Profile,
            "app.bsky.graph.follow" => Collection::Follow,
            "app.bsky.feed.like" => Collection::Like,
            "app.bsky.graph.block" | "app.bsky.graph.listblock" => return self.leave("blocks"),
            _ => return self.leave("other-records"),
        };
        let leaf = Leaf { collection, key: key.to_owned() };
        if met.insert(leaf.clone()) {
            self.leaves.entry(cid).or_default().push(leaf);
        } else {
            self.repeated += u64::from(collection.is_record());
        }
    }

    fn leave(&mut self, kind: &'static str) {
        *self.unread.entry(kind).or_default() += 1;
    }
}
