//! Repositories with holes, cuts and traps: what can be reached is read, what is lost is counted.

use bilan::platform::Reading;
use ipld_core::cid::{Cid, multihash::Multihash};
use ipld_core::ipld;
use ipld_core::ipld::Ipld;
use proptest::prelude::*;

use super::repository::{Block, Repository, block, car, frame, node_entry, noticed, post, repost};
use crate::reading::samples::Sample;

/// A repository of some posts and reposts.
fn many() -> Repository {
    let posts = (0..30).map(|n| post(n, Ipld::Null));
    let reposts = (40..50).map(|n| repost(n, "at://did:plc:a/app.bsky.feed.post/b"));
    Repository::of(&posts.chain(reposts).collect::<Vec<_>>())
}

fn read(root: Cid, blocks: &[Block]) -> Result<Reading, &'static str> {
    Sample::file("repo.car", &car(root, blocks)).read().map_err(|error| error.key)
}

fn is_node((_, bytes): &Block) -> bool {
    bytes.starts_with(&[0xa2, 0x61])
}

/// An identifier whose digest is of a kind that is not checked, so that blocks may lie about themselves.
fn unchecked(number: u8) -> Cid {
    Cid::new_v1(0x71, Multihash::wrap(0x1e, &[number; 32]).expect("a digest"))
}

#[test]
fn a_missing_record_costs_itself_and_is_counted() {
    let mut blocks = many().blocks();
    let root = blocks[0].0;
    blocks.remove(3);
    blocks.remove(5);
    let reading = read(root, &blocks).expect("a reading");
    assert_eq!(reading.account.activities.len(), 38);
    assert_eq!(noticed(&reading), [("missing-block", 2)]);
    let total = reading.account.tally.total();
    assert_eq!((total.present, total.skipped.get("missing-block"), total.balances()), (40, Some(&2), true));
}

#[test]
fn a_record_that_is_not_what_its_identifier_says_is_as_good_as_missing() {
    let mut blocks = many().blocks();
    let root = blocks[0].0;
    let last = blocks[4].1.len() - 1;
    blocks[4].1[last] ^= 1;
    let reading = read(root, &blocks).expect("a reading");
    assert_eq!((reading.account.activities.len(), noticed(&reading)), (39, vec![("missing-block", 1)]));
}

#[test]
fn a_missing_part_of_the_tree_is_told() {
    let blocks = many().blocks();
    let root = blocks[0].0;
    let nodes: Vec<usize> = (0..blocks.len()).filter(|&n| is_node(&blocks[n])).collect();
    let (data, others) = nodes.split_last().expect("nodes");
    for &node in others {
        let mut blocks = blocks.clone();
        blocks.remove(node);
        let reading = read(root, &blocks).expect("a reading");
        assert!(reading.account.activities.len() < 40);
        assert_eq!(noticed(&reading), [("missing-branch", 1)]);
        assert_eq!(reading.account.exports[0].following.as_ref().map(Vec::len), None);
    }
    // Without its root the branches are read, unless an earlier state stands in the file too: then nobody
    // can tell what was deleted since.
    let mut blocks = blocks;
    blocks.remove(*data);
    let reading = read(root, &blocks).expect("a reading");
    assert!((1..40).contains(&reading.account.activities.len()));
    assert_eq!(noticed(&reading), [("missing-branch", 1)]);
    blocks.push(block(
        &ipld!({ "did": "did:plc:lycee", "version": 3, "sig": [1], "data": blocks[0].0, "rev": "a" }),
    ));
    assert_eq!(read(root, &blocks).err(), Some("repository-without-root"));
}

#[test]
fn a_record_of_another_shape_is_damaged() {
    let records = [
        post(1, Ipld::Null),
        post(2, ipld!({ "text": 7 })),
        ("app.bsky.feed.post/a".to_owned(), ipld!(["a list"])),
        ("app.bsky.feed.repost/b".to_owned(), ipld!({ "createdAt": "2024-01-01T00:00:00Z", "subject": 3 })),
    ];
    let reading = Repository::of(&records).sample().reading();
    assert_eq!((reading.account.activities.len(), noticed(&reading)), (1, vec![("unreadable-record", 3)]));
    assert!(reading.account.tally.total().balances());
    assert_eq!(Repository::of(&records[1..]).sample().error(), "no-readable-record");
    let blocks = Repository::of(&records[..1]).blocks();
    let bare: Vec<Block> =
        blocks.iter().filter(|one| one.0 == blocks[0].0 || is_node(one)).cloned().collect();
    assert_eq!(read(blocks[0].0, &bare).err(), Some("no-readable-record"));
    let odd = ipld!({ "langs": "fr", "facets": 3, "embed": [1], "tags": { "a": 1 }, "entities": [2], "reply": null, "createdAt": 5 });
    assert_eq!(Repository::of(&[post(1, odd)]).sample().reading().account.activities.len(), 1);
}

#[test]
fn an_empty_repository_is_an_account_without_records() {
    let reading = Repository::of(&[]).sample().reading();
    assert!(reading.account.activities.is_empty() && reading.notices.is_empty());
}

#[test]
fn what_is_no_repository_is_said_clearly() {
    let repository = many();
    let blocks = repository.blocks();
    assert_eq!(read(blocks[0].0, &blocks[1..]).err(), Some("repository-without-root"));
    // The root is something else than a commit.
    assert_eq!(read(blocks[1].0, &blocks).err(), Some("repository-without-root"));
    let strange = block(&ipld!({ "did": "../../etc", "version": 3, "data": blocks[0].0 }));
    assert_eq!(
        read(strange.0, &[vec![strange.clone()], blocks.clone()].concat()).err(),
        Some("repository-without-root")
    );
    let no_root =
        frame(&serde_ipld_dagcbor::to_vec(&ipld!({ "roots": [], "version": 1 })).expect("a header"));
    assert_eq!(Sample::file("repo.car", &no_root).error(), "repository-without-root");
    for header in [&b"\x0a\xa1gversion\x02"[..], b"\x40\xa2eroots\xff\xff", b"\xff\xff\xff\xff\x0feroots"] {
        assert_eq!(Sample::file("repo.car", header).error(), "repository-unreadable");
    }
    assert_eq!(Sample::file("repo.car", b"<html>").error(), "export-resembles");
    let folder = Sample::folder(&[]);
    std::fs::create_dir_all(&folder.path).expect("a folder");
    for name in ["a.car", "b.car"] {
        std::fs::write(folder.path.join(name), repository.car()).expect("a file");
    }
    assert_eq!(folder.error(), "export-several");
}

#[test]
fn a_tree_that_points_back_at_itself_ends() {
    let (key, record) = post(1, Ipld::Null);
    let record = block(&record);
    let node = |above: u8, below: u8| {
        let entries = vec![node_entry(0, key.as_bytes(), record.0, Ipld::Link(unchecked(above)))];
        let node = ipld!({ "l": unchecked(below), "e": entries });
        serde_ipld_dagcbor::to_vec(&node).expect("a node")
    };
    let commit = Repository::of(&[]).commit(unchecked(1));
    let blocks = [commit.clone(), (unchecked(1), node(1, 2)), (unchecked(2), node(1, 2)), record.clone()];
    let reading = read(commit.0, &blocks).expect("a reading");
    assert_eq!(reading.account.activities.len(), 1);
    // The second node names the same key again.
    assert_eq!(reading.account.tally.total().skipped.get("duplicate-id"), Some(&1));
    assert!(reading.account.tally.total().balances());
}

#[test]
fn a_chain_of_nodes_of_any_depth_is_walked() {
    let mut blocks = Vec::new();
    let mut below = Ipld::Null;
    for n in 0..20_000_u64 {
        let entries: Vec<Ipld> = if n == 0 {
            let (key, record) = post(1, Ipld::Null);
            blocks.push(block(&record));
            vec![node_entry(0, key.as_bytes(), blocks[0].0, Ipld::Null)]
        } else {
            Vec::new()
        };
        let node = block(&ipld!({ "l": below, "e": entries }));
        below = Ipld::Link(node.0);
        blocks.push(node);
    }
    let commit = Repository::of(&[]).commit(blocks[blocks.len() - 1].0);
    let root = commit.0;
    blocks.push(commit);
    assert_eq!(read(root, &blocks).expect("a reading").account.activities.len(), 1);
}

#[test]
fn damaged_nodes_lose_what_is_behind_the_damage() {
    let (key, record) = post(1, Ipld::Null);
    let record = block(&record);
    let good = node_entry(0, key.as_bytes(), record.0, Ipld::Null);
    let long = vec![b'a'; 831];
    for bad in [
        node_entry(900, b"x", record.0, Ipld::Null),
        node_entry(u64::MAX, b"x", record.0, Ipld::Null),
        node_entry(0, &long, record.0, Ipld::Null),
        node_entry(0, b"\xff\xfe", record.0, Ipld::Null),
        ipld!({ "p": (-1), "k": Ipld::Bytes(vec![1]), "v": record.0, "t": null }),
        ipld!({ "p": 0, "k": Ipld::Bytes(vec![1]) }),
        ipld!("an entry"),
    ] {
        let node = block(&ipld!({ "l": null, "e": [good.clone(), bad, good.clone()] }));
        let commit = Repository::of(&[]).commit(node.0);
        let reading = read(commit.0, &[commit.clone(), node, record.clone()]).expect("a reading");
        assert_eq!((reading.account.activities.len(), noticed(&reading)), (1, vec![("missing-branch", 1)]));
    }
}

#[test]
fn what_a_frame_claims_is_not_set_aside() {
    let whole = Repository::of(&[post(1, Ipld::Null)]).car();
    let mut buffer = unsigned_varint::encode::u64_buffer();
    for claim in [1 << 60, u64::MAX, 1 << 40, 64] {
        let claim = unsigned_varint::encode::u64(claim, &mut buffer);
        let reading = Sample::file("repo.car", &[&whole, claim, b"abc"].concat()).reading();
        assert_eq!((reading.account.activities.len(), noticed(&reading)), (1, vec![("cut-file", 1)]));
        let alone = Sample::file("repo.car", &[claim, b"\xa2eroots"].concat());
        assert_eq!(alone.error(), "repository-unreadable");
    }
    // Eleven bytes of length are none.
    let reading = Sample::file("repo.car", &[&whole[..], &[0xff; 11]].concat()).reading();
    assert_eq!(noticed(&reading), [("cut-file", 1)]);
    // Zeros at the end are padding, frames without an identifier are passed over.
    let padded = [&whole[..], &frame(b"not a block"), &[0; 600]].concat();
    assert!(Sample::file("repo.car", &padded).reading().notices.is_empty());
    // A block larger than any record is passed over.
    let large = frame(&vec![7; 9 << 20]);
    let (header, rest) = whole.split_at(59);
    let reading = Sample::file("repo.car", &[header, &large, rest].concat()).reading();
    assert_eq!((reading.account.activities.len(), reading.notices.len()), (1, 0));
}

#[test]
fn values_of_any_depth_do_no_harm() {
    let mut deep = vec![0xa3, 0x64];
    deep.extend(b"text");
    deep.extend([0x61, b'a', 0x65]);
    deep.extend(b"langs");
    deep.extend(vec![0x81; 500_000]);
    deep.push(0xf6);
    let (key, _) = post(1, Ipld::Null);
    let node = block(
        &ipld!({ "l": null, "e": [node_entry(0, key.as_bytes(), unchecked(9), Ipld::Null), node_entry(key.len() as u64 - 1, b"z", post_block().0, Ipld::Null)] }),
    );
    let commit = Repository::of(&[]).commit(node.0);
    let reading =
        read(commit.0, &[commit.clone(), node, (unchecked(9), deep), post_block()]).expect("a reading");
    assert_eq!((reading.account.activities.len(), noticed(&reading)), (1, vec![("unreadable-record", 1)]));
}

fn post_block() -> Block {
    block(&post(2, Ipld::Null).1)
}

#[test]
fn a_cut_file_is_read_as_far_as_it_goes() {
    let whole = many().car();
    let mut most = 0;
    for end in (0..whole.len()).step_by(7) {
        let Ok(reading) = Sample::file("repo.car", &whole[..end]).read() else { continue };
        assert!(
            reading
                .notices
                .iter()
                .any(|notice| ["cut-file", "missing-block", "missing-branch"].contains(&notice.kind)),
            "{end}"
        );
        assert!(reading.account.tally.total().balances());
        most = most.max(reading.account.activities.len());
    }
    assert!(most < 40);
    // The tree before the records, as the network writes them.
    let mut blocks = many().blocks();
    let root = blocks[0].0;
    blocks.sort_by_key(|one| one.0 != root && !is_node(one));
    let file = car(root, &blocks);
    let reading = Sample::file("repo.car", &file[..file.len() - 500]).reading();
    let missing = 40 - reading.account.activities.len() as u64;
    assert!((1..10).contains(&missing));
    assert_eq!(noticed(&reading), [("cut-file", 1), ("missing-block", missing)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_mutated_copy_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = many().car();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(reading) = Sample::file("repo.car", &bytes).read() {
            prop_assert!(reading.account.activities.len() <= 40);
            prop_assert!(reading.account.tally.total().balances());
        }
    }
}
