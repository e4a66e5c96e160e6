//! The document of TikTok in its three generations: public posts, dates of comments, dated followers, nothing else.

use bilan::model::Availability::{No, Yes};
use bilan::model::Follower;
use bilan::platform;

use crate::reading::samples::{Sample, everything, zip_bytes};
use crate::reading::told::{left_out, told};

/// 2024-03-01T12:00:00Z.
const NOON: i64 = 1_709_294_400_000;

fn post(day: u32, who: &str, link: &str, likes: &str, title: &str, alternate: &str) -> String {
    format!(
        r#"{{"Date":"2024-03-{day:02} 12:00:00","Link":"{link}","Likes":"{likes}","WhoCanView":"{who}","AllowComments":"Yes",
        "Location":"KANARI-LIEU","Sound":"KANARI","Title":"{title}","AddYoursText":"N/A","AlternateText":"{alternate}",
        "CoverImage":"https://cdn.example/kanari.jpeg"}}"#
    )
}

fn film(day: u32) -> String {
    post(day, "Everyone", &format!("https://video.example/v/{day}?sig=KANARI"), "58", "N/A", "N/A")
}

fn comment(day: u32) -> String {
    format!(
        r#"{{"date":"2024-03-{day:02} 12:00:00","comment":"KANARI appelez le +33 7 70 00 00 00","photo":"KANARI","url":"KANARI"}}"#
    )
}

const PROFILE: &str = r#""ProfileMap":{"userName":"Lycee_Camille_ex","displayName":"KANARI","emailAddress":"kanari@ailleurs.example",
    "telephoneNumber":"KANARI","birthDate":"KANARI","inferredGender":"KANARI","bioDescription":"KANARI","followerCount":3}"#;
const FANS: &str = r#"[{"Date":"2024-02-02 08:00:00","UserName":"Eleve_Ex"},{"Date":"N/A","UserName":"parent_ex"},{"Date":"2024-01-01 08:00:00","UserName":null},7]"#;
const FOLLOWED: &str = r#"[{"Date":"2023-02-02 08:00:00","UserName":"kanari"},{"Date":"2023-02-03 08:00:00","UserName":"kanari2"}]"#;

/// The generation of 2025, with these lists.
fn document(posts: &str, comments: &str) -> String {
    format!(
        r#"{{"Ads and data":{{"Ad Interests":{{"AdInterestCategories":"KANARI"}},"Off TikTok Activity":{{"List":["KANARI"]}}}},
        "App Settings":{{"Block List":{{"BlockList":[{{"UserName":"kanari"}}]}}}},
        "Comment":{{"Comments":{{"App":3,"CommentsList":{comments}}}}},
        "Direct Message":{{"Direct Messages":{{"ChatHistory":{{"Chat History with kanari:":[{{"Content":"KANARI"}}]}}}}}},
        "Post":{{"Posts":{{"VideoList":{posts}}},
          "Recently Deleted Posts":{{"PostList":[{{"Date":"2024-03-09 12:00:00","Title":"KANARI-SUPPRIME","WhoCanView":"Everyone"}}]}},
          "Drafts":{{"DraftList":[{{"Date":"2024-03-09 12:00:00","Title":"KANARI-BROUILLON"}}]}}}},
        "Profile":{{"Profile Info":{{"App":3,{PROFILE}}}}},
        "Location Review":{{"Reviews":["KANARI"]}},
        "Your Activity":{{"Follower":{{"App":3,"FansList":{FANS}}},"Following":{{"App":3,"Following":{FOLLOWED}}},
          "Login History":{{"LoginHistoryList":[{{"IP":"KANARI","DeviceModel":"KANARI"}}]}},
          "Like List":{{"ItemFavoriteList":[{{"date":"2024-03-01 12:00:00","link":"KANARI"}}]}}}}}}"#
    )
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

fn export(posts: &[String], comments: &[String]) -> Sample {
    Sample::file("user_data_tiktok.json", document(&list(posts), &list(comments)).as_bytes())
}

fn day(day: i64) -> i64 {
    NOON + (day - 1) * 86_400_000
}

#[test]
fn public_posts_enter_with_likes_pictures_and_their_alternatives() {
    let posts = [
        post(
            2,
            "Everyone",
            "https://p16.example/a~noop.jpeg?x=1\\nhttps://p16.example/b~noop.jpeg?x=2",
            "1204",
            "Sortie #Théâtre",
            " Trois élèves en scène ",
        ),
        film(1),
        post(3, "Everyone", "https://p16.example/c~noop.webp?x=1", "0", "", "Une affiche"),
        post(4, "Everyone", "", "None", "Sans adresse", "Un film décrit"),
        post(5, "Only You", "https://video.example/v/5", "9", "KANARI-MOI", "KANARI"),
        post(6, "Friends", "https://video.example/v/6", "9", "KANARI-AMIS", "KANARI"),
    ];
    let reading = export(&posts, &[comment(1), comment(7)]).reading();
    let account = &reading.account;
    assert_eq!(
        told(account),
        [
            format!("{0} {0} create ♥58 Video() \"\"", day(1)),
            format!("{0}-2 {0} create reply({0}-0 ? ?) \"\"", day(1)),
            format!(
                "{0} {0} create ♥1204 Image(Trois élèves en scène) Image(Trois élèves en scène) #théâtre \"Sortie #Théâtre\"",
                day(2)
            ),
            format!("{0} {0} create ♥0 Image(Une affiche) \"\"", day(3)),
            format!("{0} {0} create Video(Un film décrit) \"Sans adresse\"", day(4)),
            format!("{0} {0} create reply({0}-0 ? ?) \"\"", day(7)),
        ]
    );
    assert_eq!(left_out(account), [("not-public", 2)]);
    let network = &account.network;
    assert_eq!((network.id, network.maturity_days), ("tiktok", 30));
    let fields = network.fields;
    assert_eq!((fields.posts, fields.likes, fields.descriptions, fields.followers), (Yes, Yes, Yes, Yes));
    assert_eq!((fields.replies, fields.parent_times, fields.mentions, fields.reposts), (No, No, No, No));
}

#[test]
fn followers_are_dated_and_the_account_has_its_handle() {
    let reading = export(&[film(1)], &[]).reading();
    let export = &reading.account.exports[0];
    let follower = |identity: &str, since| Follower { identity: identity.to_owned(), since, created: None };
    assert_eq!(
        export.followers.as_deref(),
        Some(&[follower("@eleve_ex", Some(1_706_860_800_000)), follower("@parent_ex", None)][..])
    );
    assert_eq!(
        (export.following.as_ref().map(Vec::len), export.instant, export.generation.as_str()),
        (Some(2), None, "tiktok-b")
    );
    let actor = &reading.account.actor;
    assert_eq!((actor.handle.as_deref(), actor.name.as_deref()), (Some("Lycee_Camille_ex"), None));
    assert_eq!(
        (actor.identities.as_slice(), actor.stable_id.as_deref()),
        (&["@lycee_camille_ex".to_owned()][..], None)
    );
}

#[test]
fn each_generation_has_its_sections_elsewhere() {
    let old = format!(
        r#"{{"Activity":{{"Follower List":{{"FansList":{FANS}}},"Following List":{{"Following":{FOLLOWED}}},"Login History":{{"L":["KANARI"]}}}},
        "Comment":{{"Comments":{{"CommentsList":[{{"Date":"2024-03-02 12:00:00 UTC","Comment":"KANARI"}}]}}}},"Direct Messages":{{}},
        "Profile":{{"Profile Information":{{{PROFILE}}}}},
        "Video":{{"Videos":{{"VideoList":[{{"Date":"2024-03-01 12:00:00","VideoLink":"https://video.example/1","Likes":"3"}}]}}}}}}"#
    );
    let new = format!(
        r#"{{"Profile And Settings":{{"Profile Info":{{{PROFILE}}},"Follower":{{"FansList":{FANS}}},"Following":{{"Following":{FOLLOWED}}}}},
        "Likes and Favorites":{{"Like List":{{"ItemFavoriteList":[{{"link":"KANARI"}}]}}}},
        "Comment":{{"Comments":{{"CommentsList":[{{"date":"2024-03-02 12:00:00","comment":"KANARI"}}]}}}},
        "Post":{{"Posts":{{"VideoList":[{{"date":"2024-03-01 12:00:00","link":"https://video.example/1","Likes":3,"WhoCanView":"Everyone"}}]}}}}}}"#
    );
    let expected = [
        format!("{0} {0} create ♥3 Video() \"\"", day(1)),
        format!("{0} {0} create reply({0}-0 ? ?) \"\"", day(2)),
    ];
    for (document, name, generation) in [
        (&old, "user_data.json", "tiktok-a"),
        (&new, "user_data.json", "tiktok-c"),
        (&new, "export.json", "tiktok-c"),
        (&old, "export.json", "tiktok-a"),
    ] {
        let samples = [
            Sample::file(name, document.as_bytes()),
            Sample::file(name, format!("\u{feff}\n{document}").as_bytes()),
            Sample::zip(&[(name, document.as_str())]),
            Sample::folder(&[(name, document.as_str())]),
        ];
        for sample in samples {
            let reading = sample.reading();
            assert_eq!(told(&reading.account), expected, "{name} {generation}");
            assert_eq!(reading.account.exports[0].generation, generation);
            assert_eq!(reading.account.actor.handle.as_deref(), Some("Lycee_Camille_ex"));
            assert_eq!(reading.account.exports[0].followers.as_ref().map(Vec::len), Some(2));
            assert_eq!(reading.account.exports[0].following.as_ref().map(Vec::len), Some(2));
            assert_eq!(reading.account.network.fields.descriptions, No);
            assert!(!everything(&reading).contains("KANARI"));
        }
    }
}

#[test]
fn empty_lists_are_null_and_missing_sections_are_unknown() {
    for (posts, comments) in [("null", "null"), ("[]", "[]"), ("{}", "3"), ("\"\"", "false")] {
        let reading = Sample::file("user_data_tiktok.json", document(posts, comments).as_bytes()).reading();
        assert!(reading.account.activities.is_empty());
        assert_eq!(reading.notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), ["no-posts"]);
        assert_eq!((reading.account.network.fields.posts, reading.account.network.fields.likes), (Yes, No));
    }
    let bare =
        Sample::file("user_data_tiktok.json", br#"{"Post":{"Posts":{"VideoList":null}},"Profile":null}"#)
            .reading();
    assert_eq!(
        (
            bare.account.exports[0].followers.as_ref(),
            bare.account.exports[0].following.as_ref().map(Vec::len)
        ),
        (None, None)
    );
    assert_eq!((bare.account.network.fields.followers, bare.account.actor.handle.as_deref()), (No, None));
    for nothing in ["{}", r#"{"Post":null}"#, r#"{"Direct Message":{"KANARI":1}}"#] {
        let sample = Sample::file("user_data_tiktok.json", nothing.as_bytes());
        assert_eq!(sample.error(), "no-readable-record", "{nothing}");
    }
}

#[test]
fn a_record_of_another_shape_is_counted_and_costs_itself() {
    let posts = [
        film(1),
        "7".to_owned(),
        "null".to_owned(),
        r#"{"Date":"KANARI","WhoCanView":"Everyone"}"#.to_owned(),
        r#"{"Date":"2024-03-02 12:00:00","Likes":{"a":1},"Title":["KANARI"],"WhoCanView":null}"#.to_owned(),
        r#"{"Date":"2024-03-03 12:00:00","Likes":7,"Link":[],"AlternateText":3,"WhoCanView":"everyone"}"#
            .to_owned(),
        film(1),
        film(1).replace("sig=KANARI", "sig=AUTRE"),
    ];
    let reading = export(&posts, &["[]".to_owned(), comment(2).replace("2024", "N/A")]).reading();
    assert_eq!(
        left_out(&reading.account),
        [("duplicate-id", 2), ("not-public", 1), ("undated", 2), ("unreadable-record", 3)]
    );
    assert_eq!(reading.account.activities.len(), 2);
    let notices: Vec<_> = reading.notices.iter().map(|notice| (notice.kind, notice.count)).collect();
    assert_eq!(notices, [("undated", 2), ("unreadable-record", 3)]);
    assert_eq!(export(&["7".to_owned()], &["8".to_owned()]).error(), "no-readable-record");
}

#[test]
fn the_order_of_the_records_changes_nothing() {
    // Several records of one second have no order of their own.
    let posts: Vec<String> = (1..20)
        .map(|n| {
            post(
                n % 5 + 1,
                "Everyone",
                &format!("https://v.example/{n}"),
                &n.to_string(),
                &format!("t{}", n % 3),
                "N/A",
            )
        })
        .collect();
    let comments: Vec<String> = (1..20).map(|n| comment(n % 6 + 1)).collect();
    let turned = |records: &[String]| records.iter().rev().cloned().collect::<Vec<_>>();
    let one = export(&posts, &comments).reading().account;
    let other = export(&turned(&posts), &turned(&comments)).reading().account;
    assert_eq!((told(&one), &one.tally), (told(&other), &other.tally));
    assert_eq!(one.activities.len(), 38);
}

#[test]
fn a_document_that_is_no_json_is_refused_with_the_place() {
    let whole = document(&list(&[film(1)]), &list(&[comment(2)]));
    for end in 0..whole.len() {
        let Some(cut) = whole.get(..end) else { continue };
        let error =
            Sample::zip(&[("user_data_tiktok.json", cut)]).read().expect_err("a document that is cut");
        assert_eq!(error.key, "entry-not-json", "{end}");
        assert!(error.details.iter().any(|(name, value)| *name == "line" && value.parse::<u32>().is_ok()));
        assert!(!error.to_string().contains("KANARI"));
    }
    for damaged in
        [whole.replacen('{', "", 1), whole.replace("VideoList", "Video\nList"), "<html></html>".to_owned()]
    {
        assert_eq!(Sample::file("user_data_tiktok.json", damaged.as_bytes()).error(), "entry-not-json");
        assert_eq!(Sample::zip(&[("a/user_data_tiktok.json", damaged.as_str())]).error(), "entry-not-json");
    }
    assert_eq!(Sample::zip(&[("user_data.json", "")]).error(), "entry-not-json");
}

#[test]
fn a_changed_byte_never_stops_the_program() {
    let whole = document(&list(&[film(1), film(2)]), &list(&[comment(2)])).into_bytes();
    for at in 0..whole.len() {
        for byte in [b'"', b'}', b'9', 0] {
            let mut changed = whole.clone();
            changed[at] = byte;
            let _ = Sample::file("user_data_tiktok.json", &changed).read();
        }
    }
    let packed = zip_bytes(&[("user_data_tiktok.json", std::str::from_utf8(&whole).expect("a text"))]);
    for end in 1..packed.len() {
        assert!(Sample::file("export.zip", &packed[..end]).read().is_err());
    }
}

#[test]
fn other_documents_and_the_export_as_text_are_told_apart() {
    let text = Sample::zip(&[
        ("TikTok/Post/Posts.txt", "Date: KANARI"),
        ("TikTok/Your Activity/Follower.txt", "KANARI"),
        ("TikTok/Comment/Comments.txt", "KANARI"),
    ]);
    assert_eq!(text.error(), "export-resembles");
    let mut archive = text.open().expect("an archive");
    assert!(platform::recognise(&mut archive).is_empty());
    assert!(archive.opened().is_empty());
    for (name, content) in [
        ("user_data.json", r#"{"users":[],"Post":1}"#),
        ("export.json", r#"{"Post":1,"Comment":2}"#),
        ("export.json", r#"["Ads and data"]"#),
        ("posts.txt", "KANARI"),
    ] {
        assert_eq!(Sample::file(name, content.as_bytes()).error(), "export-unrecognised", "{name} {content}");
    }
    let document = document("[]", "[]");
    let twice = Sample::zip(&[
        ("a/user_data_tiktok.json", document.as_str()),
        ("b/user_data_tiktok.json", document.as_str()),
    ]);
    assert_eq!(twice.error(), "export-several");
    // The later name is the one that counts.
    let both = Sample::zip(&[("user_data.json", "KANARI"), ("user_data_tiktok.json", document.as_str())]);
    let mut archive = both.open().expect("an archive");
    platform::read_archive(&mut archive, &mut |_| ()).expect("a reading");
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["user_data_tiktok.json"]);
}
