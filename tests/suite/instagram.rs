//! An export of Instagram: posts of every generation, own comments, dated followers, and nothing else.

mod comments;
mod damage;
mod lists;

use bilan::model::Availability::{No, Partial, Yes};
use bilan::model::{Account, Kind, Media};
use bilan::platform;

use crate::reading::mangled::{keyed, list, listed, mangled, medium, post};
use crate::reading::samples::{Sample, everything};

const ROOT: &str = "instagram-lycee.exemple-2025-01-06-Ab12Cd34/";

/// 2024-01-01T00:00:00Z and so many seconds.
fn at(seconds: i64) -> i64 {
    1_704_067_200 + seconds
}

/// A post of one picture.
fn single(n: i64, caption: &str) -> String {
    post(&[medium(&format!("media/posts/202401/{n}.jpg"), at(n), caption)], None)
}

/// A post of two pictures and a film, with a date and caption of its own.
fn carousel(n: i64, caption: &str) -> String {
    let media: Vec<String> = ["a.jpg", "b.webp", "c.mp4"]
        .iter()
        .map(|name| medium(&format!("media/posts/202401/{n}/{name}"), at(n - 50), ""))
        .collect();
    post(&media, Some((at(n), caption)))
}

/// An export of 2024 with these files below `your_instagram_activity/`.
fn export(files: &[(&str, &str)]) -> Sample {
    let files: Vec<(String, &str)> = files
        .iter()
        .map(|(name, content)| (format!("{ROOT}your_instagram_activity/{name}"), *content))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    Sample::zip(&files)
}

fn texts(account: &Account) -> Vec<&str> {
    account.activities.iter().map(|activity| account.text(activity)).collect()
}

fn tags(account: &Account, place: usize) -> Vec<&str> {
    account.tags(&account.activities[place]).iter().map(|&tag| account.words.get(tag)).collect()
}

#[test]
fn every_generation_stands_elsewhere_and_reads_the_same() {
    let posts = list(&[single(2, "Deux"), single(1, "Un")]);
    let followers = list(&[listed("Voisin", at(5))]);
    for (name, names, generation) in [
        ("content/posts_1.json", "followers_and_following/followers.json", "instagram-2021"),
        (
            "your_instagram_activity/content/posts_1.json",
            "connections/followers_and_following/followers_1.json",
            "instagram-2023",
        ),
        (
            "your_instagram_activity/media/posts_1.json",
            "connections/followers_and_following/followers_1.json",
            "instagram-2024",
        ),
    ] {
        for (root, handle) in [("", None), ("mes fichiers/", None), (ROOT, Some("lycee.exemple"))] {
            let (name, names) = (format!("{root}{name}"), format!("{root}{names}"));
            let entries = [(name.as_str(), posts.as_str()), (names.as_str(), followers.as_str())];
            for sample in [Sample::zip(&entries), Sample::folder(&entries)] {
                let reading = sample.reading();
                let account = &reading.account;
                assert_eq!(texts(account), ["Un", "Deux"], "{name}");
                assert_eq!(account.exports[0].generation, generation);
                assert_eq!(account.exports[0].instant, None);
                assert_eq!(account.exports[0].followers.as_ref().map(Vec::len), Some(1));
                assert_eq!(account.actor.handle.as_deref(), handle);
                assert_eq!(account.actor.identities.len(), usize::from(handle.is_some()));
                assert_eq!(account.tally.total().read, 2);
                assert!(reading.notices.is_empty());
            }
        }
    }
    let alone = Sample::file("posts_1.json", posts.as_bytes()).reading().account;
    assert_eq!((texts(&alone), alone.network.fields.posts), (vec!["Un", "Deux"], Yes));
}

#[test]
fn the_download_itself_may_tell_the_handle() {
    let sample = export(&[("media/posts_1.json", &list(&[single(1, "Un")]))]);
    let bytes = std::fs::read(&sample.path).expect("a zip");
    let inner = ROOT.trim_end_matches('/');
    let renamed = |name: &str| Sample::file(&format!("{name}.zip"), &bytes).reading().account.actor.handle;
    assert_eq!(renamed("export").as_deref(), Some("lycee.exemple"));
    let bare = Sample::zip(&[("content/posts_1.json", &list(&[single(1, "Un")]))]);
    let bytes = std::fs::read(&bare.path).expect("a zip");
    let handle = |name: &str| Sample::file(name, &bytes).reading().account.actor.handle;
    assert_eq!(handle(&format!("{inner}.zip")).as_deref(), Some("lycee.exemple"));
    for name in [
        "export.zip",
        "instagram-lycee-2021.zip",
        "instagram-lycee-2025-01-06.zip",
        "photos-a-2025-01-06-Ab12Cd34.zip",
    ] {
        assert_eq!(handle(name), None, "{name}");
    }
}

#[test]
fn a_caption_stands_with_the_medium_or_with_the_post() {
    let posts = [
        carousel(100, "L’été à l’école 🎉 #Rentrée ＃portes_ouvertes"),
        single(10, "Merci @voisin.exemple ! #un#deux"),
        post(&[medium("a.jpg", at(20), "la première"), medium("b.jpg", at(21), "")], None),
    ];
    let account = export(&[("media/posts_1.json", &list(&posts))]).reading().account;
    let expected =
        ["Merci @voisin.exemple ! #un#deux", "la première", "L’été à l’école 🎉 #Rentrée ＃portes_ouvertes"];
    assert_eq!(texts(&account), expected);
    let instants: Vec<i64> = account.activities.iter().map(|activity| activity.published).collect();
    assert_eq!(instants, [at(10) * 1000, at(20) * 1000, at(100) * 1000]);
    assert_eq!(tags(&account, 0), ["un", "deux"]);
    assert_eq!(tags(&account, 2), ["rentrée", "portes_ouvertes"]);
    let media: Vec<Media> =
        account.attachments(&account.activities[2]).iter().map(|attachment| attachment.media).collect();
    assert_eq!(media, [Media::Image, Media::Image, Media::Video]);
    // A name in a caption is no person whom the export identifies.
    assert!(account.people.is_empty() && account.mentions.is_empty());
    for activity in &account.activities {
        assert_eq!((activity.kind, activity.likes, activity.reposts), (Kind::Create, None, None));
        assert!(account.attachments(activity).iter().all(|attachment| attachment.description.is_none()));
    }
}

#[test]
fn films_and_numbered_parts_are_posts_and_stories_are_left_out() {
    let film = |n: i64, name: &str| post(&[medium(&format!("media/reels/{n}"), at(n), name)], None);
    let story = format!(r#"{{"uri":"media/stories/1.jpg","creation_timestamp":{},"title":"CANARY"}}"#, at(9));
    let reading = export(&[
        ("media/posts_2.json", &list(&[single(2, "b")])),
        ("media/posts_1.json", &list(&[single(1, "a")])),
        ("media/posts_10.json", &list(&[single(3, "c")])),
        ("media/reels.json", &keyed("ig_reels_media", &[film(4, "d")])),
        ("media/igtv_videos.json", &keyed("ig_igtv_media", &[film(5, "e")])),
        ("media/stories.json", &keyed("ig_stories", &[story.clone(), story])),
        ("media/archived_posts.json", "CANARY"),
        ("media/recently_deleted_content.json", "CANARY"),
        ("media/profile_photos.json", "CANARY"),
    ])
    .reading();
    let account = &reading.account;
    assert_eq!(texts(account), ["a", "b", "c", "d", "e"]);
    let films: Vec<Media> = account.attachments.iter().map(|attachment| attachment.media).collect();
    assert_eq!(films[3..], [Media::Video, Media::Video]);
    let total = account.tally.total();
    assert_eq!((total.present, total.read, total.skipped.get("story")), (7, 5, Some(&2)));
    assert!(total.balances() && !everything(&reading).contains("CANARY"));
}

#[test]
fn only_listed_files_are_opened() {
    let (posts, followers) = (list(&[single(1, "a")]), list(&[listed("b", 1)]));
    let allowed = [
        "connections/followers_and_following/followers_1.json",
        "connections/followers_and_following/following.json",
        "your_instagram_activity/comments/post_comments_1.json",
        "your_instagram_activity/media/posts_1.json",
        "your_instagram_activity/media/stories.json",
    ];
    let private = [
        "connections/followers_and_following/blocked_profiles.json",
        "connections/followers_and_following/close_friends.json",
        "connections/followers_and_following/pending_follow_requests.json",
        "connections/contacts/synced_contacts.json",
        "your_instagram_activity/messages/inbox/a_1/message_1.json",
        "your_instagram_activity/media/archived_posts.json",
        "your_instagram_activity/likes/liked_posts.json",
        "your_instagram_activity/saved/saved_posts.json",
        "personal_information/personal_information/personal_information.json",
        "personal_information/device_information/devices.json",
        "security_and_login_information/login_and_profile_creation/login_activity.json",
        "ads_information/ads_and_topics/ads_viewed.json",
        "logged_information/recent_searches/word_or_phrase_searches.json",
        "media/posts/202401/1.jpg",
    ];
    let mut entries: Vec<(&str, &str)> = private.iter().map(|name| (*name, "CANARY")).collect();
    let following = keyed("relationships_following", &[listed("c", 1)]);
    let story = r#"{"ig_stories":[]}"#;
    entries.extend(allowed.into_iter().zip([&*followers, &*following, "[]", &*posts, story]));
    let sample = Sample::zip(&entries);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), allowed);
    let refused: Vec<(&str, u64)> =
        reading.account.tally.refused.iter().map(|(&kind, &count)| (kind, count)).collect();
    assert_eq!(
        refused,
        [
            ("advertising", 1),
            ("blocks", 1),
            ("bookmarks", 1),
            ("contacts", 3),
            ("deleted", 1),
            ("devices", 1),
            ("likes", 1),
            ("logins", 1),
            ("media", 1),
            ("messages", 1),
            ("personal", 1),
            ("searches", 1),
        ]
    );
}

#[test]
fn the_first_generation_lists_media_one_by_one() {
    let one = |path: &str, second: u32, caption: &str| {
        let taken = format!("2019-05-14T12:34:{second:02}");
        format!(
            r#"{{"caption":{},"taken_at":"{taken}","location":"CANARY","path":"{path}"}}"#,
            mangled(caption)
        )
    };
    let photos = [
        one("photos/201905/b.jpg", 1, "Une visite"),
        one("photos/201905/a.jpg", 1, "Une visite"),
        one("photos/201905/c.jpg", 2, "photos"),
    ];
    let videos = [
        one("videos/201905/d.mp4", 1, "Une visite"),
        one("videos/201905/e.mp4", 3, "Un film").replace("2019-05-14T12:34:03", "2019-05-14T14:34:03+02:00"),
    ];
    let (photos, videos) = (list(&photos), list(&videos));
    let stories = list(&[one("stories/201905/f.jpg", 4, "CANARY")]);
    let direct = list(&[one("direct/201905/g.jpg", 5, "CANARY")]);
    let media = format!(
        r#"{{"stories":{stories},"photos":{photos},"direct":{direct},"videos":{videos},"profile":[]}}"#
    );
    for root in ["", "lycee_20200101/"] {
        let (media_json, connections) = (format!("{root}media.json"), format!("{root}connections.json"));
        let sample =
            Sample::zip(&[(&media_json, &media), (&connections, r#"{"close_friends":{"CANARY":"2019"}}"#)]);
        let reading = sample.reading();
        let account = &reading.account;
        assert_eq!(texts(account), ["Une visite", "photos", "Un film"]);
        assert_eq!(account.activities[0].published, 1_557_837_241_000);
        assert_eq!(account.activities[2].published, 1_557_837_243_000);
        assert_eq!(account.attachments(&account.activities[0]).len(), 3);
        let total = account.tally.total();
        assert_eq!((total.present, total.read, total.skipped.get("story")), (4, 3, Some(&1)));
        assert_eq!(account.exports[0].generation, "instagram-2018");
        assert!(reading.notices.is_empty() && total.balances() && !everything(&reading).contains("CANARY"));
    }
    let photos_only = format!(r#"{{"photos":{photos}}}"#);
    assert_eq!(Sample::file("media.json", photos_only.as_bytes()).reading().account.activities.len(), 2);
    assert_eq!(Sample::zip(&[("media.json", r#"{"photos":[{"uri":"a"}]}"#)]).error(), "export-unrecognised");
}

#[test]
fn the_flat_form_of_a_post_is_read() {
    let caption = mangled("Une journée #verte");
    let flat = format!(
        r#"{{"timestamp":{},"media":[{{"uri":"media/posts/1.jpg"}}],"label_values":[
        {{"label":{},"value":{caption}}},{{"label":"URL","value":"CANARY","href":"CANARY"}},
        {{"title":"Owner","dict":[{{"dict":[{{"label":"Name","value":"CANARY"}}]}}]}},{{"vec":[]}}],"fbid":"1"}}"#,
        at(1),
        mangled("Légende")
    );
    let reading = export(&[("media/posts_1.json", &list(&[flat]))]).reading();
    assert_eq!(texts(&reading.account), ["Une journée #verte"]);
    assert_eq!(
        (tags(&reading.account, 0), reading.account.activities[0].published),
        (vec!["verte"], at(1) * 1000)
    );
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn a_copy_is_one_record_and_two_posts_of_one_second_are_two() {
    let posts =
        [single(1, "a"), single(1, "a"), single(1, "b"), single(2, "a"), carousel(90, ""), carousel(90, "c")];
    let film = keyed("ig_reels_media", &[single(2, "a")]);
    let account =
        export(&[("media/posts_1.json", &list(&posts)), ("media/reels.json", &film)]).reading().account;
    assert_eq!(texts(&account), ["a", "b", "a", "c"]);
    let total = account.tally.total();
    assert_eq!((total.present, total.skipped.get("duplicate-id"), total.balances()), (7, Some(&3), true));
    let ids: Vec<String> =
        account.activities.iter().map(|activity| activity.id.to_text(&account.texts)).collect();
    assert_eq!(ids[..2], ["1704067201000", "1704067201000-2"]);
}

#[test]
fn what_the_export_cannot_know_is_said_so() {
    let account =
        export(&[("media/posts_1.json", "[]"), ("comments/post_comments_1.json", "[]")]).reading().account;
    let fields = account.network.fields;
    assert_eq!((fields.posts, fields.replies, fields.followers), (Yes, Partial, No));
    assert_eq!(
        [fields.mentions, fields.parent_times, fields.likes, fields.descriptions, fields.reposts_given],
        [No; 5]
    );
    assert_eq!((account.network.maturity_days, account.network.loses_parents), (21, false));
}
