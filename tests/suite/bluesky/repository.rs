//! Invented repositories: records, a tree above them, a commit above that, all as blocks in any order.

use bilan::model::Account;
use bilan::platform::Reading;
use ipld_core::cid::{Cid, multihash::Multihash};
use ipld_core::ipld;
use ipld_core::ipld::Ipld;
use sha2::{Digest, Sha256};

use crate::reading::samples::Sample;

pub(crate) const ME: &str = "did:plc:museeinventezzzzzzzzzzzz";

/// A block: its identifier and its bytes.
pub(crate) type Block = (Cid, Vec<u8>);

/// A block whose identifier is the digest of its bytes.
pub(crate) fn block(value: &Ipld) -> Block {
    let bytes = serde_ipld_dagcbor::to_vec(value).expect("a value");
    let digest = Multihash::wrap(0x12, &Sha256::digest(&bytes)).expect("a digest");
    (Cid::new_v1(0x71, digest), bytes)
}

/// A key of an instant, `milliseconds` after 2024-01-01T00:00:00Z.
pub(crate) fn tid(milliseconds: u64) -> String {
    let number = ((1_704_067_200_000 + milliseconds) * 1000) << 10;
    let letter =
        |place: u32| char::from(b"234567abcdefghijklmnopqrstuvwxyz"[(number >> (5 * place) & 31) as usize]);
    (0..13).rev().map(letter).collect()
}

/// The date of the same instant.
pub(crate) fn date(milliseconds: i64) -> String {
    let instant = chrono::DateTime::from_timestamp_millis(1_704_067_200_000 + milliseconds);
    instant.expect("an instant").format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// A post of the `n`th minute with further fields.
pub(crate) fn post(n: u64, more: Ipld) -> (String, Ipld) {
    let date = date(i64::try_from(n * 60_000).expect("a minute"));
    let mut fields =
        ipld!({ "$type": "app.bsky.feed.post", "text": format!("texte {n}"), "createdAt": date });
    if let (Ipld::Map(fields), Ipld::Map(more)) = (&mut fields, more) {
        fields.extend(more);
    }
    (format!("app.bsky.feed.post/{}", tid(n * 60_000)), fields)
}

/// A repost of the `n`th minute.
pub(crate) fn repost(n: u64, uri: &str) -> (String, Ipld) {
    let date = date(i64::try_from(n * 60_000).expect("a minute"));
    let record = ipld!({ "$type": "app.bsky.feed.repost", "createdAt": date, "subject": pointer(uri) });
    (format!("app.bsky.feed.repost/{}", tid(n * 60_000)), record)
}

pub(crate) fn pointer(uri: &str) -> Ipld {
    ipld!({ "uri": uri, "cid": "bafy" })
}

/// A repository in the making.
#[derive(Clone)]
pub(crate) struct Repository {
    pub(crate) records: Vec<(String, Ipld)>,
    pub(crate) version: u64,
    pub(crate) revision: Ipld,
}

impl Repository {
    pub(crate) fn of(records: &[(String, Ipld)]) -> Self {
        Self { records: records.to_vec(), version: 3, revision: ipld!(tid(86_400_000)) }
    }

    /// The commit, then the other blocks: nodes and records.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut entries = Vec::new();
        for (key, record) in &self.records {
            let block = block(record);
            entries.push((key.clone(), block.0));
            blocks.push(block);
        }
        entries.sort();
        let data = tree(&entries, &mut blocks);
        blocks.insert(0, self.commit(data));
        blocks
    }

    pub(crate) fn commit(&self, data: Cid) -> Block {
        let sig = Ipld::Bytes(vec![1; 64]);
        block(
            &ipld!({ "did": ME, "version": self.version, "data": data, "prev": null, "rev": self.revision.clone(), "sig": sig }),
        )
    }

    pub(crate) fn car(&self) -> Vec<u8> {
        let blocks = self.blocks();
        car(blocks[0].0, &blocks)
    }

    pub(crate) fn sample(&self) -> Sample {
        Sample::file("repo.car", &self.car())
    }
}

/// Two entries a node, with a subtree before, between and behind them.
fn tree(entries: &[(String, Cid)], blocks: &mut Vec<Block>) -> Cid {
    let subtree = |part: &[(String, Cid)], blocks: &mut Vec<Block>| match part {
        [] => Ipld::Null,
        part => Ipld::Link(tree(part, blocks)),
    };
    let places: Vec<usize> = match entries.len() {
        0 => vec![],
        1 => vec![0],
        n => vec![n / 3, (2 * n / 3).max(n / 3 + 1)],
    };
    let end = |nth: usize| places.get(nth).copied().unwrap_or(entries.len());
    let left = subtree(&entries[..end(0)], blocks);
    let mut before = "";
    let mut nodes = Vec::new();
    for (nth, &place) in places.iter().enumerate() {
        let (key, cid) = &entries[place];
        let shared = before.bytes().zip(key.bytes()).take_while(|(a, b)| a == b).count();
        let right = subtree(&entries[place + 1..end(nth + 1)], blocks);
        nodes.push(node_entry(shared as u64, &key.as_bytes()[shared..], *cid, right));
        before = key;
    }
    let node = block(&ipld!({ "l": left, "e": nodes }));
    blocks.push(node.clone());
    node.0
}

pub(crate) fn node_entry(shared: u64, rest: &[u8], cid: Cid, right: Ipld) -> Ipld {
    ipld!({ "p": shared, "k": Ipld::Bytes(rest.to_vec()), "v": cid, "t": right })
}

/// The file of these blocks.
pub(crate) fn car(root: Cid, blocks: &[Block]) -> Vec<u8> {
    let header = serde_ipld_dagcbor::to_vec(&ipld!({ "roots": [root], "version": 1 })).expect("a header");
    let mut file = frame(&header);
    for (cid, bytes) in blocks {
        file.extend(frame(&[cid.to_bytes().as_slice(), bytes].concat()));
    }
    file
}

/// Bytes behind their length.
pub(crate) fn frame(bytes: &[u8]) -> Vec<u8> {
    let mut buffer = unsigned_varint::encode::usize_buffer();
    [unsigned_varint::encode::usize(bytes.len(), &mut buffer), bytes].concat()
}

/// Each record in words, in order: what the account says whatever the order of the blocks.
pub(crate) fn told(account: &Account) -> Vec<String> {
    let person = |person: Option<u32>| person.map_or("?", |person| account.people.get(person)).to_owned();
    let one = |a: &bilan::model::Activity| {
        let answer = a.in_reply_to.map(|r| {
            let parent = account.references.get(u32::try_from(r.parent).expect("a reference"));
            format!("{parent} {:?} {}", r.instant(), person(r.person))
        });
        let media: Vec<_> = account
            .attachments(a)
            .iter()
            .map(|m| (m.media, m.description.map(|d| account.texts.get(d))))
            .collect();
        let tags: Vec<_> = account.tags(a).iter().map(|&tag| account.words.get(tag)).collect();
        let mentions: Vec<_> = account.mentions(a).iter().map(|&who| account.people.get(who)).collect();
        format!(
            "{} {} {:?} {} {} {answer:?} {:?} {:?} {mentions:?} {media:?} {tags:?} {:?}",
            a.id.to_text(&account.texts),
            a.published,
            a.kind,
            a.imported,
            account.text(a),
            a.quote().map(|q| person(q.person)),
            a.repost().map(|r| person(r.person)),
            a.language_tag(&account.languages),
        )
    };
    account.activities.iter().map(one).collect()
}

/// The notices by kind.
pub(crate) fn noticed(reading: &Reading) -> Vec<(&'static str, u64)> {
    let mut noticed: Vec<_> = reading.notices.iter().map(|notice| (notice.kind, notice.count)).collect();
    noticed.sort_unstable();
    noticed
}
