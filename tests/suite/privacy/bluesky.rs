//! A repository of Bluesky with a secret in each private place, whole and damaged in several ways.

use ipld_core::ipld;
use ipld_core::ipld::Ipld;

use super::{CANARY, ELSEWHERE, notes_in_private, reads_in_private, refuses_in_private};
use crate::bluesky::repository::{ME, Repository, block, car, date, pointer, tid};
use crate::reading::samples::Sample;

/// A day, in minutes.
const DAY: u64 = 1440;

fn stranger(n: u64) -> String {
    format!("did:web:kanari{n}.ailleurs.example")
}

/// The post of somebody else of the `n`th minute.
fn theirs(who: u64, n: u64) -> Ipld {
    pointer(&format!("at://{}/app.bsky.feed.post/{}", stranger(who), tid(n * 60_000)))
}

fn record(collection: &str, n: u64, fields: Ipld) -> (String, Ipld) {
    let created = date(i64::try_from(n * 60_000).expect("a minute"));
    let mut record = ipld!({ "$type": collection, "createdAt": created });
    if let (Ipld::Map(record), Ipld::Map(fields)) = (&mut record, fields) {
        record.extend(fields);
    }
    (format!("{collection}/{}", tid(n * 60_000)), record)
}

fn post(n: u64, fields: Ipld) -> (String, Ipld) {
    let mut all = ipld!({ "text": "KANARI à @kanari.ailleurs.example", "tags": ["Kanari"] });
    if let (Ipld::Map(all), Ipld::Map(fields)) = (&mut all, fields) {
        all.extend(fields);
    }
    record("app.bsky.feed.post", n, all)
}

/// Two years of everything.
fn records() -> Vec<(String, Ipld)> {
    let mut records = Vec::new();
    for n in 1..700_u64 {
        let (now, who) = (n * DAY, n % 25);
        records.push(match n % 5 {
            0 => record("app.bsky.feed.repost", now, ipld!({ "subject": theirs(who, now - 40) })),
            1 => {
                let feature = ipld!({ "$type": "app.bsky.richtext.facet#mention", "did": stranger(who) });
                let record = ipld!({ "$type": "app.bsky.embed.record", "record": theirs(who, now - 90) });
                post(now, ipld!({ "facets": [{ "features": [feature] }], "embed": record }))
            }
            2 => post(now, ipld!({ "embed": { "images": [{ "alt": "Portrait de Kanari", "image": { "ref": "kanari" } }] } })),
            _ => post(now, ipld!({ "reply": { "parent": theirs(who, now - 30), "root": theirs(who, now - 60) } })),
        });
        records.push(record("app.bsky.feed.like", now, ipld!({ "subject": theirs(who, now) })));
    }
    for collection in
        ["graph.follow", "graph.block", "graph.listblock", "graph.listitem", "graph.list", "feed.threadgate"]
    {
        let collection = format!("app.bsky.{collection}");
        records.push(record(
            &collection,
            DAY,
            ipld!({ "subject": stranger(1), "name": "KANARI", "description": "KANARI" }),
        ));
    }
    records.push(record("fr.kanari.ailleurs", DAY, ipld!({ "kanari": "KANARI" })));
    let profile =
        ipld!({ "displayName": "Le musée", "description": "KANARI-BIO", "pinnedPost": theirs(1, 5) });
    records.push(("app.bsky.actor.profile/self".to_owned(), profile));
    records
}

/// The repository with the block of a deleted post, which nothing reaches.
fn whole() -> Vec<u8> {
    let mut blocks = Repository::of(&records()).blocks();
    blocks.push(block(&post(3, ipld!({ "text": "KANARI-SUPPRIME" })).1));
    // The commit, then the tree, then the records.
    blocks[1..].reverse();
    car(blocks[0].0, &blocks)
}

#[test]
fn a_whole_repository_tells_nothing_private() {
    reads_in_private("whole", &Sample::file("repo.car", &whole()).path);
}

#[test]
fn what_is_not_a_post_never_enters_the_model() {
    let others = |(key, _): &(String, Ipld)| {
        // Whom the account follows and what it liked are counted: their texts and names are not read.
        let counted =
            ["app.bsky.feed.post", "app.bsky.feed.repost", "app.bsky.feed.like", "app.bsky.graph.follow"];
        !counted.iter().any(|kind| key.starts_with(kind))
    };
    let records: Vec<_> = records().into_iter().filter(others).collect();
    let reading = Sample::file("repo.car", &Repository::of(&records).car()).reading();
    let model = format!("{:?} {:?}", reading.account, reading.notices).to_lowercase();
    assert!(model.contains(ME));
    for secret in [CANARY, ELSEWHERE] {
        assert!(!model.contains(secret), "{secret}");
    }
}

#[test]
fn damage_in_a_repository_is_noted_without_a_private_word() {
    let whole = whole();
    notes_in_private("cut", &Sample::file("repo.car", &whole[..whole.len() - 300]).path);
    let mut records = records();
    records.push(post(2, ipld!({ "text": { "kanari": "KANARI" } })));
    records
        .push(("app.bsky.feed.post/kanari".to_owned(), ipld!({ "text": "KANARI", "createdAt": "KANARI" })));
    notes_in_private("records", &Sample::file("repo.car", &Repository::of(&records).car()).path);
    let mut blocks = Repository::of(&records).blocks();
    let root = blocks[0].0;
    blocks.drain(20..40);
    notes_in_private("holes", &Sample::file("repo.car", &car(root, &blocks)).path);
}

#[test]
fn a_repository_is_refused_without_a_private_word() {
    let blocks = Repository::of(&records()).blocks();
    refuses_in_private("root", &Sample::file("repo.car", &car(blocks[0].0, &blocks[1..])).path);
    let lost = [post(2, ipld!({ "text": 3, "kanari": "KANARI" }))];
    refuses_in_private("records", &Sample::file("repo.car", &Repository::of(&lost).car()).path);
    refuses_in_private("header", &Sample::file("repo.car", b"\x20\xa2eroots KANARI").path);
}
