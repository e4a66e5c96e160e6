//! A repository of Bluesky: what its last commit reaches enters, with its people and times; nothing else does.

mod damage;
pub(crate) mod repository;

use bilan::model::Availability::{No, Yes};
use bilan::model::{Kind, Media};
use bilan::platform::Likeness;
use bilan::platform::Platform;
use bilan::platform::bluesky::Bluesky;
use ipld_core::ipld;
use ipld_core::ipld::Ipld;

use crate::reading::samples::{Sample, everything, people};
use repository::{ME, Repository, block, car, date, noticed, pointer, post, repost, tid, told};

const OTHER: &str = "did:plc:quelquunzzzzzzzzzzzzzzzz";

fn none() -> Ipld {
    Ipld::Null
}

/// The one post with these fields.
fn alone(more: Ipld) -> bilan::model::Account {
    Repository::of(&[post(1, more)]).sample().reading().account
}

fn uri(did: &str, key: &str) -> String {
    format!("at://{did}/app.bsky.feed.post/{key}")
}

#[test]
fn every_container_reads_the_same() {
    let repository = Repository::of(&[post(1, none()), post(2, none())]);
    let bytes = repository.car();
    let folder = Sample::folder(&[("export/readme.txt", "x")]);
    std::fs::write(folder.path.join("export/repo.car"), &bytes).expect("a file");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("a/b/My.Export.CAR", zip::write::SimpleFileOptions::default()).expect("an entry");
    std::io::Write::write_all(&mut zip, &bytes).expect("content");
    let zip = Sample::file("export.zip", &zip.finish().expect("a zip").into_inner());
    for sample in [Sample::file("repo.car", &bytes), Sample::file("LYCEE.CAR", &bytes), folder, zip] {
        let reading = sample.reading();
        let account = &reading.account;
        assert_eq!(account.actor.stable_id.as_deref(), Some(ME));
        assert_eq!((&account.actor.handle, &account.actor.name), (&None, &None));
        assert_eq!(account.actor.identities, [ME]);
        assert_eq!(told(account), told(&repository.sample().reading().account));
        assert_eq!(account.activities[0].id.to_text(&account.texts), uri(ME, &tid(60_000)));
        assert_eq!(account.text(&account.activities[0]), "texte 1");
        assert!(reading.notices.is_empty());
        assert!(account.tally.total().balances());
    }
}

#[test]
fn the_network_says_what_a_repository_can_know() {
    let account = alone(none());
    let fields = account.network.fields;
    assert_eq!((account.network.id, account.network.maturity_days), ("bluesky", 7));
    assert_eq!((fields.likes, fields.reposts, fields.comments, fields.followers), (No, No, No, No));
    assert_eq!(
        (fields.replies, fields.parent_times, fields.mentions, fields.descriptions),
        (Yes, Yes, Yes, Yes)
    );
    assert_eq!((account.activities[0].likes, account.activities[0].reposts), (None, None));
    assert_eq!(account.network.earliest_parent, 1_667_260_800_000);
}

#[test]
fn the_export_is_dated_by_its_revision_since_version_3_only() {
    let mut repository = Repository::of(&[post(1, none())]);
    let dated = |repository: &Repository| {
        let export = repository.sample().reading().account.exports.remove(0);
        (export.generation, export.instant)
    };
    assert_eq!(dated(&repository), ("bluesky-v3".to_owned(), Some(1_704_153_600_000)));
    repository.revision = ipld!("not-a-revision");
    assert_eq!(dated(&repository), ("bluesky-v3".to_owned(), None));
    repository.version = 2;
    repository.revision = ipld!(tid(86_400_000));
    assert_eq!(dated(&repository), ("bluesky-v2".to_owned(), None));
    repository.revision = none();
    assert_eq!(dated(&repository), ("bluesky-v2".to_owned(), None));
}

#[test]
fn answers_know_their_person_and_the_time_of_the_question() {
    let cases = [
        (uri(OTHER, &tid(5_000)), Some(OTHER), Some(1_704_067_205_000)),
        (uri(ME, &tid(0)), Some(ME), Some(1_704_067_200_000)),
        (uri(OTHER, "a-key-of-its-own"), Some(OTHER), None),
        (uri(OTHER, &tid(0).replacen('3', "z", 1)), Some(OTHER), None),
        ("https://bsky.example/post".to_owned(), None, None),
    ];
    for (parent, person, instant) in cases {
        let root = uri(OTHER, &tid(1));
        let account = alone(ipld!({ "reply": { "parent": pointer(&parent), "root": pointer(&root) } }));
        let response = account.activities[0].in_reply_to.expect("an answer");
        assert_eq!(
            (response.person.map(|p| account.people.get(p)), response.instant()),
            (person, instant),
            "{parent}"
        );
        assert_eq!(account.references.get(0), parent);
    }
    assert!(alone(ipld!({ "reply": { "root": pointer("at://x") } })).activities[0].in_reply_to.is_none());
}

#[test]
fn quotes_are_of_posts_only() {
    let record = |uri: &str| ipld!({ "$type": "app.bsky.embed.record", "record": pointer(uri) });
    let feed = format!("at://{OTHER}/app.bsky.feed.generator/x");
    let list = format!("at://{OTHER}/app.bsky.graph.list/x");
    let both =
        ipld!({ "$type": "app.bsky.embed.recordWithMedia", "record": record(&uri(OTHER, "a")), "media": {} });
    let link = ipld!({ "$type": "app.bsky.embed.external", "external": { "uri": uri(OTHER, "a") } });
    for (embed, expected) in [
        (record(&uri(OTHER, "a")), Some(OTHER)),
        (record(&uri(ME, "a")), Some(ME)),
        (both, Some(OTHER)),
        (record(&feed), None),
        (record(&list), None),
        (link, None),
    ] {
        let account = alone(ipld!({ "embed": embed.clone() }));
        let quoted =
            account.activities[0].quote().map(|quote| account.people.get(quote.person.expect("a person")));
        assert_eq!(quoted, expected, "{embed:?}");
    }
}

#[test]
fn reposts_know_whose_post_they_pass_on() {
    let records = [repost(1, &uri(OTHER, &tid(0))), repost(2, &uri(ME, &tid(0))), repost(3, "x")];
    let account = Repository::of(&records).sample().reading().account;
    let authors = account.activities.iter().map(|a| {
        assert_eq!(a.kind, Kind::Announce);
        a.repost().expect("a repost").person.map(|person| account.people.get(person))
    });
    let authors: Vec<_> = authors.collect();
    assert_eq!(authors, [Some(OTHER), Some(ME), None]);
}

#[test]
fn a_post_and_a_repost_of_one_key_are_two_records() {
    let (_, fields) = repost(1, &uri(OTHER, &tid(0)));
    let records = [post(1, none()), (format!("app.bsky.feed.repost/{}", tid(60_000)), fields)];
    let account = Repository::of(&records).sample().reading().account;
    let ids: Vec<_> = account.activities.iter().map(|a| a.id.to_text(&account.texts)).collect();
    assert_eq!((ids.len(), ids[0] == ids[1]), (2, false));
}

#[test]
fn mentions_are_dids_of_both_forms() {
    let feature = |kind: &str, did: &str| ipld!({ "features": [{ "$type": format!("app.bsky.richtext.facet#{kind}"), "did": did, "uri": did }] });
    let entity = |kind: &str, value: &str| ipld!({ "type": kind, "value": value });
    let reading = Repository::of(&[post(1, ipld!({
        "facets": [feature("mention", OTHER), feature("link", "did:plc:lien"), feature("mention", ME), feature("mention", OTHER)],
        "entities": [entity("mention", "did:plc:ancien"), entity("link", "did:plc:adresse"), entity("mention", "@nom.example")],
    }))]).sample().reading();
    assert_eq!(people(&reading, 0), [OTHER, ME, "did:plc:ancien"]);
}

#[test]
fn media_stand_in_the_embed_or_beside_a_quote() {
    let images =
        ipld!([{ "alt": "  une affiche ", "image": {} }, { "alt": " ", "image": {} }, { "image": {} }]);
    let gallery = ipld!({ "images": images });
    for embed in [gallery.clone(), ipld!({ "media": gallery, "record": {} })] {
        let account = alone(ipld!({ "embed": embed }));
        let media: Vec<_> = account
            .attachments(&account.activities[0])
            .iter()
            .map(|a| (a.media, a.description.map(|d| account.texts.get(d))))
            .collect();
        assert_eq!(media, [(Media::Image, Some("une affiche")), (Media::Image, None), (Media::Image, None)]);
    }
    let account = alone(ipld!({ "embed": { "video": {}, "alt": "un film" } }));
    let film = account.attachments(&account.activities[0])[0];
    assert_eq!((film.media, film.description.map(|d| account.texts.get(d))), (Media::Video, Some("un film")));
}

#[test]
fn tags_and_languages_are_kept() {
    let tag = ipld!({ "features": [{ "$type": "app.bsky.richtext.facet#tag", "tag": "École" }] });
    let account = alone(ipld!({ "langs": ["fr", "en"], "facets": [tag], "tags": ["école", "#Musée"] }));
    let post = &account.activities[0];
    assert_eq!(post.language_tag(&account.languages), Some("fr"));
    assert_eq!(
        account.tags(post).iter().map(|&t| account.words.get(t)).collect::<Vec<_>>(),
        ["école", "musée"]
    );
}

#[test]
fn the_declared_date_counts_then_the_key() {
    let at = 1_704_067_260_000_i64;
    let cases = [
        ("2024-01-01T00:01:05.1239Z", Some((at + 5_123, false))),
        ("2024-01-01T02:01:05+02:00", Some((at + 5_000, false))),
        ("2023-12-31T17:01:00-07:00", Some((at, false))),
        // Not a date with its zone: the key tells.
        ("2024-01-01T12:00:00", Some((at, false))),
        ("hier", Some((at, false))),
        // A day and a millisecond apart: brought from elsewhere.
        ("2024-01-02T00:01:00.000Z", Some((at + 86_400_000, false))),
        ("2024-01-02T00:01:00.001Z", Some((at, true))),
        ("2021-03-04T05:06:07Z", Some((1_614_834_367_000, true))),
    ];
    for (created, expected) in cases {
        let account = alone(ipld!({ "createdAt": created }));
        assert_eq!(account.activities.first().map(|a| (a.published, a.imported)), expected, "{created}");
    }
    let (_, fields) = post(1, none());
    let undated = post(2, ipld!({ "createdAt": "hier" })).1;
    let records =
        [("app.bsky.feed.post/mine".to_owned(), fields), ("app.bsky.feed.post/other".to_owned(), undated)];
    let reading = Repository::of(&records).sample().reading();
    assert_eq!(reading.account.activities.len(), 1);
    assert_eq!(noticed(&reading), [("undated", 1)]);
    assert!(reading.account.tally.total().balances());
}

#[test]
fn what_is_not_a_post_is_counted_by_kind_and_not_read() {
    let other = |collection: &str| {
        (
            format!("{collection}/{}", tid(9)),
            ipld!({ "text": "CANARY", "subject": "did:plc:CANARY", "name": format!("CANARY {collection}") }),
        )
    };
    let profile = (
        "app.bsky.actor.profile/self".to_owned(),
        ipld!({ "displayName": " Le musée ", "description": "CANARY" }),
    );
    let records = [
        post(1, none()),
        profile,
        other("app.bsky.graph.block"),
        other("app.bsky.graph.listblock"),
        other("app.bsky.graph.list"),
        other("fr.example.CANARY"),
    ];
    let reading = Repository::of(&records).sample().reading();
    let account = &reading.account;
    assert_eq!((account.activities.len(), account.exports[0].following.as_ref().map(Vec::len)), (1, Some(0)));
    assert_eq!(account.actor.name.as_deref(), Some("Le musée"));
    assert_eq!(
        account.tally.refused.iter().map(|(&k, &n)| (k, n)).collect::<Vec<_>>(),
        [("blocks", 2), ("other-records", 2)]
    );
    let total = account.tally.total();
    assert_eq!((total.present, total.read), (1, 1));
    assert!(!everything(&reading).contains("CANARY") && !format!("{account:?}").contains("CANARY"));
}

#[test]
fn what_the_commit_does_not_reach_is_history() {
    let repository = Repository::of(&[post(1, none())]);
    let mut blocks = repository.blocks();
    let mut deleted =
        Repository::of(&[post(2, ipld!({ "text": "CANARY" })), post(3, ipld!({ "text": "CANARY" }))])
            .blocks();
    let root = blocks[0].0;
    blocks.append(&mut deleted);
    let reading = Sample::file("repo.car", &car(root, &blocks)).reading();
    assert_eq!(reading.account.activities.len(), 1);
    assert!(!everything(&reading).contains("CANARY"));
    assert!(reading.notices.is_empty());
}

#[test]
fn the_order_of_the_blocks_does_not_matter() {
    let mut records: Vec<_> =
        (0..40).map(|n| post(n, ipld!({ "reply": { "parent": pointer(&uri(OTHER, &tid(n))) } }))).collect();
    records.extend((50..60).map(|n| repost(n, &uri(OTHER, &tid(n)))));
    let repository = Repository::of(&records);
    let mut blocks = repository.blocks();
    let root = blocks[0].0;
    let expected = told(&repository.sample().reading().account);
    assert_eq!(expected.len(), 50);
    for _ in 0..5 {
        blocks.sort_by_key(|(cid, _)| block(&ipld!({ "again": cid.to_bytes() })).0);
        let doubled = [blocks.clone(), blocks.clone()].concat();
        for blocks in [&blocks, &doubled] {
            assert_eq!(told(&Sample::file("repo.car", &car(root, blocks)).reading().account), expected);
        }
        blocks.rotate_left(7);
    }
}

#[test]
fn two_exports_of_one_repository_are_one_account() {
    let earlier = Repository::of(&[post(1, none()), post(2, none()), repost(3, &uri(OTHER, &tid(0)))]);
    let mut later = Repository::of(&[post(2, none()), repost(3, &uri(OTHER, &tid(0))), post(4, none())]);
    later.revision = ipld!(tid(172_800_000));
    let merged = earlier.sample().reading().account.merge(later.sample().reading().account);
    assert_eq!(merged.activities.len(), 4);
}

#[test]
fn other_files_are_never_opened_and_other_cars_are_no_repositories() {
    let pictures = Sample::folder(&[("Assets.car", "BOMStore…"), ("a.txt", "x")]);
    let mut archive = pictures.open().expect("a folder");
    assert_eq!(Bluesky.recognise(&mut archive), Likeness::Resembles);
    assert_eq!(pictures.error(), "export-resembles");
    let folder =
        Sample::folder(&[("chat.jsonl", "CANARY"), ("preferences.json", "CANARY"), ("likes.csv", "CANARY")]);
    std::fs::write(folder.path.join("repo.car"), Repository::of(&[post(1, none())]).car()).expect("a file");
    let mut archive = folder.open().expect("a folder");
    let reading = bilan::platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["repo.car"]);
    assert_eq!(reading.account.tally.refused.get("messages"), Some(&1));
    assert!(date(0).starts_with("2024-01-01"));
}

#[test]
fn likes_given_and_accounts_followed_are_facts_without_text() {
    let theirs = uri(OTHER, &tid(5));
    let like = |n: u64, subject: Ipld| {
        let date = "2024-03-01T10:00:00.000Z";
        let record =
            ipld!({ "$type": "app.bsky.feed.like", "createdAt": date, "subject": subject, "text": "CANARY" });
        (format!("app.bsky.feed.like/{}", tid(n)), record)
    };
    let follow = (
        format!("app.bsky.graph.follow/{}", tid(3)),
        ipld!({ "createdAt": "2024-03-01T10:00:00.000Z", "subject": OTHER }),
    );
    let records =
        [post(1, none()), like(8, ipld!({ "uri": theirs.as_str() })), like(9, ipld!("no address")), follow];
    let reading = Repository::of(&records).sample().reading();
    let account = &reading.account;
    assert_eq!(account.exports[0].following.as_deref(), Some(&[OTHER.to_owned()][..]));
    assert_eq!(account.likes_given.len(), 1, "a like of nothing is left");
    let given = account.likes_given[0];
    assert_eq!(given.person.map(|person| account.people.get(person)), Some(OTHER));
    // Its key tells an earlier time than its date: the earlier one is believed, as for posts.
    assert_eq!(given.published, bilan::clock::TIMESTAMP_ID.instant(&tid(8)).expect("a time"));
    assert!(given.object.is_some());
    assert_eq!(account.tally.total().present, 1, "neither is a record of ours");
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn a_post_tells_its_links_who_opened_the_thread_and_when_what_it_quotes_was_written() {
    let link = ipld!({ "facets": [{ "features": [{ "$type": "app.bsky.richtext.facet#link", "uri": "https://www.lycee.example/a" }] }],
        "embed": { "$type": "app.bsky.embed.external", "external": { "uri": "https://presse.example/b" } } });
    let answer =
        ipld!({ "reply": { "root": { "uri": uri(ME, &tid(1)) }, "parent": { "uri": uri(OTHER, &tid(2)) } } });
    let quote =
        ipld!({ "embed": { "$type": "app.bsky.embed.record", "record": { "uri": uri(OTHER, &tid(4)) } } });
    let account =
        Repository::of(&[post(6, link), post(7, answer), post(8, quote)]).sample().reading().account;
    let [link, answer, quote] = [0, 1, 2].map(|place: usize| account.activities[place]);
    let hosts: Vec<&str> = account.links(&link).map(|host| account.hosts.get(host)).collect();
    assert_eq!(hosts, ["presse.example", "lycee.example"]);
    let me = account.people.find(ME).expect("ourselves");
    assert_eq!(account.aside(&answer).thread, bilan::model::Thread::By(me));
    assert_eq!(
        quote.source.and_then(bilan::model::Source::instant),
        bilan::clock::TIMESTAMP_ID.instant(&tid(4))
    );
    assert!(quote.source.and_then(bilan::model::Source::instant).is_some());
}
