//! An export of Facebook: the posts of a Page or a profile, shares by their empty address, copies as one.

use bilan::model::Availability::{No, Partial, Yes};
use bilan::model::{Account, Kind, Media};
use bilan::platform;
use proptest::prelude::*;

use crate::reading::mangled::{keyed, list, mangled};
use crate::reading::samples::{Sample, everything};

const PAGE: &str = "this_profile's_activity_across_facebook/posts/profile_posts_1.json";
const PERSONAL: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";

fn at(n: i64) -> i64 {
    1_704_067_200 + n
}

/// A picture of a post, with what its camera and upload left.
fn picture(uri: &str) -> String {
    format!(
        r#"{{"media":{{"uri":"{uri}","creation_timestamp":1,"media_metadata":{{"photo_metadata":{{"exif_data":[
        {{"upload_ip":"CANARY","latitude":48.1,"camera_model":"CANARY"}}]}}}},"title":"CANARY","description":"CANARY"}}}}"#
    )
}

fn link(address: &str) -> String {
    format!(r#"{{"external_context":{{"url":"{address}","name":"CANARY","source":"CANARY"}}}}"#)
}

/// A post with its attachments, its date `n` and what surrounds it in an export.
fn post(n: i64, text: &str, attached: &[String]) -> String {
    let attachments = match attached {
        [] => String::new(),
        _ => format!(r#""attachments":[{{"data":[{}]}}],"#, attached.join(",")),
    };
    let text = if text.is_empty() { String::new() } else { format!(r#"{{"post":{}}},"#, mangled(text)) };
    format!(
        r#"{{"timestamp":{},{attachments}"data":[{text}{{"update_timestamp":{}}},{{}},{{}},{{"backdated_timestamp":1}}],
        "title":{},"tags":["CANARY",{{"name":"CANARY"}}]}}"#,
        at(n),
        at(n + 5),
        mangled("Le lycée a écrit sur le journal de CANARY.")
    )
}

fn records() -> Vec<String> {
    vec![
        post(
            30,
            "L’été à l’école 🎉 #Rentrée",
            &[picture("posts/media/a.jpg"), picture("posts/media/b.mp4")],
        ),
        post(10, "", &[link("")]),
        post(20, "À lire", &[link("https://lycee.example/page")]),
        post(40, "Ici", &[r#"{"place":{"name":"CANARY","coordinate":{"latitude":1.5}}}"#.to_owned()]),
        post(50, "", &[]),
        post(60, "Au plaisir", &[r#"{"event":{"name":"CANARY","start_timestamp":1}}"#.to_owned(), link("")]),
    ]
}

fn page(records: &[String]) -> Sample {
    Sample::zip(&[(PAGE, &list(records))])
}

fn texts(account: &Account) -> Vec<&str> {
    account.activities.iter().map(|activity| account.text(activity)).collect()
}

#[test]
fn every_generation_stands_elsewhere_and_a_profile_does_not_tell_its_audience() {
    let posts = list(&records());
    for (name, generation) in [
        (PAGE, "facebook-page"),
        ("this_profile_s_activity_across_facebook/posts/profile_posts_1.json", "facebook-page"),
        (PERSONAL, "facebook-2023"),
        ("posts/your_posts_1.json", "facebook-2018"),
        ("your_facebook_activity/posts/your_posts_1.json", "facebook-2018"),
    ] {
        for (root, handle) in [
            ("", None),
            ("sauvegarde/", None),
            ("facebook-lycee.exemple-2026-01-06-Ab12Cd34/", Some("lycee.exemple")),
        ] {
            let reading = Sample::zip(&[(&format!("{root}{name}"), &posts)]).reading();
            let account = &reading.account;
            assert_eq!(
                texts(account),
                ["", "À lire", "L’été à l’école 🎉 #Rentrée", "Ici", "", "Au plaisir"]
            );
            assert_eq!(
                (account.exports[0].generation.as_str(), account.exports[0].instant),
                (generation, None)
            );
            assert_eq!(account.actor.handle.as_deref(), handle);
            let notices: Vec<(&str, u64)> = reading.notices.iter().map(|one| (one.kind, one.count)).collect();
            let expected: &[(&str, u64)] =
                if generation == "facebook-page" { &[] } else { &[("audience-unknown", 6)] };
            assert_eq!(notices, expected, "{name}");
            assert!(!everything(&reading).contains("CANARY"));
        }
    }
    let alone = Sample::file("profile_posts_1.json", posts.as_bytes()).reading();
    assert_eq!(alone.account.activities.len(), 6);
    let wrapped = keyed("status_updates", &records());
    assert_eq!(Sample::zip(&[("posts/your_posts.json", &wrapped)]).reading().account.activities.len(), 6);
}

#[test]
fn numbered_parts_are_one_account_and_are_put_in_time_order() {
    let parts: Vec<String> = records().iter().map(|record| list(std::slice::from_ref(record))).collect();
    let names: Vec<String> = (1..=6).map(|n| PERSONAL.replace("_1.", &format!("_{n}."))).collect();
    let entries: Vec<(&str, &str)> =
        names.iter().map(|n| &**n).zip(parts.iter().map(|part| &**part)).collect();
    let account = Sample::zip(&entries).reading().account;
    let instants: Vec<i64> = account.activities.iter().map(|activity| activity.published).collect();
    assert_eq!(instants, [10, 20, 30, 40, 50, 60].map(|n| at(n) * 1000));
    assert_eq!(account.tally.files.len(), 6);
}

#[test]
fn an_empty_address_is_a_share_and_any_other_a_link() {
    let mut records = records();
    records.push(post(70, "masqué", &[link("http://0.0.0.0/")]));
    records.push(post(80, "les deux", &[link(""), link("https://lycee.example/")]));
    records.push(post(90, "sans adresse", &[r#"{"external_context":{"name":"CANARY"}}"#.to_owned()]));
    let account = page(&records).reading().account;
    let kinds: Vec<Kind> = account.activities.iter().map(|activity| activity.kind).collect();
    let (create, announce) = (Kind::Create, Kind::Announce);
    assert_eq!(kinds, [announce, create, create, create, create, announce, create, create, create]);
    for activity in account.activities.iter().filter(|activity| activity.kind == announce) {
        assert_eq!(activity.repost().map(|repost| repost.person), Some(None));
    }
    assert_eq!(account.text(&account.activities[5]), "Au plaisir");
    assert!(account.people.is_empty());
}

#[test]
fn partial_objects_are_united_and_media_and_hashtags_kept() {
    let account = page(&records()).reading().account;
    let post = &account.activities[2];
    let media: Vec<Media> = account.attachments(post).iter().map(|attachment| attachment.media).collect();
    assert_eq!(media, [Media::Image, Media::Video]);
    assert_eq!(account.tags(post).iter().map(|&tag| account.words.get(tag)).collect::<Vec<_>>(), ["rentrée"]);
    assert_eq!((post.language, post.likes, post.reposts, post.imported), (None, None, None, false));
    let pieces = r#"{"timestamp":1704067200,"data":[{},{"post":""},{"post":"b"},{"update_timestamp":9},{"post":null}]}"#;
    assert_eq!(texts(&page(&[pieces.to_owned()]).reading().account), ["b"]);
    let bare = r#"{"timestamp":1704067200,"data":null,"attachments":[{"data":null},{}]}"#;
    assert_eq!(texts(&page(&[bare.to_owned()]).reading().account), [""]);
}

#[test]
fn copies_a_few_seconds_apart_are_one_post() {
    let a = || vec![picture("posts/media/a.jpg")];
    let copies = [
        post(0, "Une photo", &a()),
        post(4, "Une photo", &a()),
        post(9, "Une photo", &a()),
        post(10, "Une photo", &[picture("posts/media/b.jpg")]),
        post(10, "Une autre", &a()),
        post(11, "Une photo", &a()),
    ];
    let account = page(&copies).reading().account;
    let seconds: Vec<i64> = account.activities.iter().map(|one| one.published / 1000 - at(0)).collect();
    assert_eq!(seconds, [0, 10, 10, 11]);
    let total = account.tally.total();
    assert_eq!((total.present, total.skipped.get("duplicate-id"), total.balances()), (6, Some(&2), true));
}

#[test]
fn one_instant_alone_makes_no_copy_and_a_half_copy_is_one() {
    let shared = [
        post(0, "", &[link("")]),
        post(0, "Bravo à eux", &[link("")]),
        post(0, "Autre chose", &[]),
        post(0, "", &[link("http://0.0.0.0/")]),
        post(0, "Un lien", &[link("http://0.0.0.0/")]),
        post(5, "", &[link("http://0.0.0.0/")]),
        post(90, "", &[]),
        post(90, "", &[]),
    ];
    let account = page(&shared).reading().account;
    let told: Vec<(&str, Kind)> =
        account.activities.iter().map(|one| (account.text(one), one.kind)).collect();
    let expected = [
        ("Autre chose", Kind::Create),
        ("Bravo à eux", Kind::Announce),
        ("Un lien", Kind::Create),
        ("", Kind::Create),
        ("", Kind::Create),
        ("", Kind::Create),
    ];
    assert_eq!(told, expected);
    assert_eq!(account.tally.total().skipped.get("duplicate-id"), Some(&2));
}

#[test]
fn what_the_export_cannot_know_is_said_so() {
    let network = page(&records()).reading().account.network;
    let fields = network.fields;
    assert_eq!((fields.posts, fields.reposts_given), (Yes, Partial));
    let unknown = [
        fields.replies,
        fields.mentions,
        fields.likes,
        fields.descriptions,
        fields.followers,
        fields.parent_times,
    ];
    assert_eq!(unknown, [No; 6]);
    assert_eq!((network.maturity_days, network.loses_parents), (14, false));
}

#[test]
fn only_files_of_posts_are_opened() {
    let posts = list(&records());
    let private = [
        "your_facebook_activity/comments_and_reactions/comments.json",
        "your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json",
        "your_facebook_activity/messages/inbox/a_1/message_1.json",
        "your_facebook_activity/events/your_events.json",
        "your_facebook_activity/posts/album/0.json",
        "your_facebook_activity/posts/archive.json",
        "your_facebook_activity/posts/other_people's_posts_to_your_timeline.json",
        "your_facebook_activity/posts/your_videos.json",
        "your_facebook_activity/posts/media/a.jpg",
        "connections/friends/your_friends.json",
        "personal_information/profile_information/profile_information.json",
        "security_and_login_information/account_activity.json",
        "logged_information/location/primary_location.json",
        "ads_information/ads_interests.json",
        "logged_information/search/your_search_history.json",
    ];
    let mut entries: Vec<(&str, &str)> = private.iter().map(|name| (*name, "CANARY")).collect();
    entries.push((PERSONAL, &posts));
    let sample = Sample::zip(&entries);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), [PERSONAL]);
    let refused: Vec<(&str, u64)> =
        reading.account.tally.refused.iter().map(|(&kind, &count)| (kind, count)).collect();
    assert_eq!(
        refused,
        [
            ("advertising", 1),
            ("contacts", 2),
            ("deleted", 1),
            ("likes", 2),
            ("locations", 1),
            ("logins", 1),
            ("media", 1),
            ("messages", 1),
            ("others", 3),
            ("personal", 1),
            ("searches", 1),
        ]
    );
}

#[test]
fn damage_is_counted_or_refused() {
    for broken in [
        records()[2].replace("\"timestamp\"", "\"timestamp"),
        records()[2].replacen('}', "", 2),
        r#"{"title":"a"}"#.to_owned(),
        r#"{"timestamp":1704067200,"data":"a"}"#.to_owned(),
    ] {
        let mut records = records();
        records[2] = broken;
        let reading = page(&records).reading();
        let total = reading.account.tally.total();
        assert_eq!(
            (total.skipped.get("unreadable-record"), total.read, total.balances()),
            (Some(&1), 5, true)
        );
        assert_eq!(reading.notices[0].kind, "unreadable-record");
    }
    let undated = page(&[records()[0].replace(&at(30).to_string(), "\"?\""), records()[1].clone()]).reading();
    assert_eq!(undated.notices[0].kind, "undated");
    assert_eq!(page(&["{\"a\":1}".to_owned()]).error(), "no-readable-record");
    let empty = Sample::zip(&[(PERSONAL, "")]).reading();
    assert_eq!(empty.notices.iter().map(|one| one.kind).collect::<Vec<_>>(), ["unreadable-file"]);
    assert!(page(&[]).reading().account.activities.is_empty());
}

#[test]
fn exports_without_posts_are_refused_with_a_reason() {
    assert_eq!(Sample::zip(&[("posts/your_posts_1.html", "<html>")]).error(), "export-html");
    let messages = Sample::zip(&[("your_facebook_activity/messages/inbox/a_1/message_1.json", "{}")]);
    assert_eq!(messages.error(), "export-resembles");
    let media = Sample::zip(&[("this_profile's_activity_across_facebook/posts/media/a.jpg", "x")]);
    assert_eq!(media.error(), "export-resembles");
    let posts = list(&records());
    let several =
        Sample::zip(&[("a/posts/your_posts_1.json", &posts), ("b/posts/your_posts_1.json", &posts)]);
    assert_eq!(several.error(), "export-several");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_records_changes_nothing(order in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let mut records = records();
        records.push(post(34, "L’été à l’école 🎉 #Rentrée", &[picture("posts/media/a.jpg"), picture("posts/media/b.mp4")]));
        records.push(post(10, "Bravo", &[link("")]));
        let shuffled: Vec<String> = order.iter().map(|&place| records[place].clone()).collect();
        let told = |records: &[String]| {
            let mut account = page(records).reading().account;
            account.exports[0].sha256 = None;
            format!("{account:?}")
        };
        prop_assert_eq!(told(&records), told(&shuffled));
    }

    #[test]
    fn a_cut_or_changed_file_never_panics(place in 0.0..1.0_f64, byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = list(&records()).into_bytes();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a small file")]
        let at = (place * bytes.len() as f64) as usize;
        bytes[at] = byte;
        bytes.truncate(if cut { at } else { bytes.len() });
        match Sample::file("profile_posts_1.json", &bytes).read() {
            Ok(reading) => prop_assert!(reading.account.tally.total().balances()),
            Err(error) => prop_assert!(["no-readable-record", "archive-empty-file"].contains(&error.key)),
        }
    }
}
