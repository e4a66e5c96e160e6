//! A Bluesky repository as a CAR file: commit of version 3, tree, records, and what a report leaves aside.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use ipld_core::cid::{Cid, multihash::Multihash};
use ipld_core::ipld;
use ipld_core::ipld::Ipld;
use sha2::{Digest, Sha256};

use crate::repository_records::{DID, records};

type Failure = Box<dyn Error>;

/// Blocks by identifier: in the order of their digests, as good as any.
#[derive(Default)]
struct Blocks(BTreeMap<Cid, Vec<u8>>);

impl Blocks {
    /// Adds a value and tells its identifier.
    fn add(&mut self, value: &Ipld) -> Result<Cid, Failure> {
        let bytes = serde_ipld_dagcbor::to_vec(value)?;
        let cid = Cid::new_v1(0x71, Multihash::wrap(0x12, &Sha256::digest(&bytes))?);
        self.0.insert(cid, bytes);
        Ok(cid)
    }

    /// Adds the tree of `entries` from `layer` down and tells its root.
    fn tree(&mut self, entries: &[(String, Cid)], layer: usize) -> Result<Cid, Failure> {
        let mut parts = entries.split(|(key, _)| depth(key) == layer);
        let mut below = |blocks: &mut Self| match parts.next().unwrap_or_default() {
            [] => Ok(Ipld::Null),
            part => blocks.tree(part, layer - 1).map(Ipld::Link),
        };
        let left = below(self)?;
        let mut nodes = Vec::new();
        let mut before = "";
        for (key, cid) in entries.iter().filter(|(key, _)| depth(key) == layer) {
            let shared = before.bytes().zip(key.bytes()).take_while(|(a, b)| a == b).count();
            let right = below(self)?;
            let rest = Ipld::Bytes(key.as_bytes()[shared..].to_vec());
            nodes.push(ipld!({ "p": shared as u64, "k": rest, "v": *cid, "t": right }));
            before = key;
        }
        self.add(&ipld!({ "l": left, "e": nodes }))
    }
}

/// The layer of a key in the tree: pairs of zero bits at the start of its digest.
fn depth(key: &str) -> usize {
    let digest = Sha256::digest(key.as_bytes());
    let pairs = digest.iter().flat_map(|byte| [6, 4, 2, 0].map(|shift| byte >> shift & 3));
    pairs.take_while(|&pair| pair == 0).count()
}

/// The identifier of an instant: microseconds and a clock number in sortable letters.
pub(crate) fn tid(date: &str) -> Result<String, Failure> {
    let instant = DateTime::parse_from_rfc3339(date)?.timestamp_micros().unsigned_abs();
    let number = instant << 10 | 0x11;
    let letter =
        |place: u32| char::from(b"234567abcdefghijklmnopqrstuvwxyz"[(number >> (5 * place) & 31) as usize]);
    Ok((0..13).rev().map(letter).collect())
}

/// A block of the file: its length, its identifier and its bytes.
fn frame(file: &mut Vec<u8>, cid: &[u8], bytes: &[u8]) {
    let mut buffer = unsigned_varint::encode::usize_buffer();
    file.extend(unsigned_varint::encode::usize(cid.len() + bytes.len(), &mut buffer));
    file.extend(cid);
    file.extend(bytes);
}

/// Writes the archive.
pub(crate) fn write(path: &Path) -> Result<(), Failure> {
    let mut blocks = Blocks::default();
    let mut entries = Vec::new();
    for (key, record) in records()? {
        entries.push((key, blocks.add(&record)?));
    }
    // A post that was deleted: its block is still there, and no tree leads to it.
    blocks.add(&ipld!({
        "$type": "app.bsky.feed.post", "createdAt": "2024-02-01T10:00:00.000Z",
        "text": "Publication retirée : hippogriffe.", "langs": ["fr"],
    }))?;
    entries.sort();
    let layer = entries.iter().map(|(key, _)| depth(key)).max().unwrap_or(0);
    let data = blocks.tree(&entries, layer)?;
    let commit = blocks.add(&ipld!({
        "did": DID, "version": 3, "data": data, "prev": null,
        "rev": tid("2025-07-10T08:00:00.000Z")?, "sig": Ipld::Bytes(vec![0x5a; 64]),
    }))?;
    let mut file = Vec::new();
    frame(&mut file, &[], &serde_ipld_dagcbor::to_vec(&ipld!({ "roots": [commit], "version": 1 }))?);
    let root = blocks.0.remove(&commit).unwrap_or_default();
    frame(&mut file, &commit.to_bytes(), &root);
    for (cid, bytes) in &blocks.0 {
        frame(&mut file, &cid.to_bytes(), bytes);
    }
    Ok(fs::write(path, file)?)
}
