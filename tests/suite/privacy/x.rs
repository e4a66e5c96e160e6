//! An export of X with a secret in each private place, whole and damaged in several ways.

use super::{notes_in_private, reads_in_private, refuses_in_private, with, zip};
use crate::reading::samples::{Sample, snowflake, tweet, tweets};

const POSTS: &str = "data/tweets.js";
const DAY: u64 = 86_400_000;

/// Files that are never opened.
const CLOSED: [&str; 22] = [
    "direct-messages",
    "direct-messages-group",
    "direct-message-headers",
    "ip-audit",
    "account-creation-ip",
    "contact",
    "phone-number",
    "email-address-change",
    "device-token",
    "ni-devices",
    "connected-application",
    "personalization",
    "ageinfo",
    "ad-engagements",
    "like",
    "block",
    "mute",
    "deleted-tweets",
    "deleted-tweet-headers",
    "saved-search",
    "grok-chat-item",
    "profile",
];

/// A third party in the three forms in which posts name people.
fn mention(n: u64) -> String {
    format!(
        r#"{{ "screen_name" : "Kanari_{n}", "name" : "Kanari Tiers {n}", "id_str" : "77000000{n:04}", "id" : "77000000{n:04}", "indices" : [ "3", "12" ] }}"#
    )
}

fn entities(n: u64) -> String {
    format!(
        r#""entities" : {{ "user_mentions" : [ {} ], "hashtags" : [ ], "urls" : [ {{ "url" : "https://t.co/a", "expanded_url" : "https://twitter.com/Kanari_{n}/status/77000000{n:04}99", "display_url" : "kanari", "indices" : [ "30", "50" ] }} ] }}"#,
        mention(n)
    )
}

fn answer(n: u64) -> String {
    format!(
        r#""in_reply_to_status_id_str" : "{}", "in_reply_to_status_id" : "{}", "in_reply_to_user_id_str" : "77000000{n:04}", "in_reply_to_user_id" : "77000000{n:04}", "in_reply_to_screen_name" : "Kanari_{n}", "contributors" : [ "77000000{n:04}" ], "geo" : {{ "place" : "KANARI-LIEU" }}, "source" : "<a href=\"kanari\">Kanari</a>", {}"#,
        snowflake(n * DAY),
        snowflake(n * DAY),
        entities(n)
    )
}

/// A year of posts of every kind, and posts that are not public.
fn records() -> Vec<String> {
    let mut records = Vec::new();
    for n in 1..90 {
        let id = snowflake(n * DAY * 4 + 60_000);
        records.push(match n % 6 {
            0 => tweet(id, &format!("RT @Kanari_{n}: KANARI-PARTAGE"), &entities(n % 20)),
            1 => tweet(id, &format!("Bonjour @Kanari_{n} KANARI-TEXTE"), &entities(n % 20)),
            2 => tweet(
                id,
                "Lu chez une kanari",
                r#""quoted_status" : { "id_str" : "770000009", "full_text" : "KANARI-CITE", "user" : { "id_str" : "770000009", "screen_name" : "Kanari_9", "name" : "Kanari" } }"#,
            ),
            3 => tweet(
                id,
                "Passé par kanari",
                r#""retweeted_status" : { "full_text" : "KANARI-ORIGINAL", "user" : { "id_str" : "770000008", "screen_name" : "Kanari_8" } }"#,
            ),
            _ => tweet(id, &format!("@Kanari_{n} KANARI-REPONSE"), &answer(n % 20)),
        });
    }
    records.push(tweet(snowflake(DAY + 1), "KANARI-ABONNES", r#""scopes" : { "followers" : true }"#));
    records.push(tweet(snowflake(DAY + 2), "KANARI-COMMUNAUTE", r#""community_id_str" : "55""#));
    records.push(tweet(snowflake(DAY + 3), "KANARI-CERCLE", ""));
    records
}

fn listed(kind: &str, n: u64) -> String {
    format!(
        r#"{{ "{kind}" : {{ "accountId" : "77000000{n:04}", "userLink" : "https://twitter.com/intent/user?user_id=77000000{n:04}" }} }}"#
    )
}

fn account() -> String {
    r#"window.YTD.account.part0 = [ { "account" : { "email" : "kanari@kanari.example", "phoneNumber" : "+KANARI-770000001",
        "createdVia" : "kanari", "username" : "Musee", "accountId" : "100", "createdAt" : "2012-01-01T00:00:00.000Z",
        "accountDisplayName" : "Le musée" } } ]"#
        .to_owned()
}

fn entries() -> Vec<(&'static str, String)> {
    let circle = format!(
        r#"window.YTD.twitter_circle_tweet.part0 = [ {{ "tweet" : {{ "id_str" : "{}", "full_text" : "KANARI-CERCLE" }} }} ]"#,
        snowflake(DAY + 3)
    );
    let list = |kind: &str| {
        let people: Vec<String> = (0..30).map(|n| listed(kind, n)).collect();
        format!("window.YTD.{kind}.part0 = [ {} ]", people.join(", "))
    };
    let mut entries = vec![
        ("data/account.js", account()),
        (POSTS, tweets(&records())),
        ("data/twitter-circle-tweet.js", circle),
        ("data/community-tweet.js", tweets(&[tweet(snowflake(DAY + 4), "KANARI-COMMUNAUTE", "")])),
        ("data/follower.js", list("follower")),
        ("data/following.js", list("following")),
        ("Your archive.html", "<html>KANARI-PAGE".to_owned()),
        ("data/tweets_media/1-kanari.jpg", "KANARI-IMAGE".to_owned()),
        ("data/direct_messages_media/kanari-770000001.jpg", "KANARI".to_owned()),
    ];
    for name in CLOSED {
        let path: &'static str = String::leak(format!("data/{name}.js"));
        entries.push((
            path,
            tweets(&[tweet(snowflake(DAY + 9), "KANARI-PRIVE +770000000 ailleurs.example", "")]),
        ));
    }
    entries
}

#[test]
fn a_whole_export_of_x_tells_nothing_private() {
    reads_in_private("whole", &zip(&entries()).path);
}

#[test]
fn damage_in_an_export_of_x_is_noted_without_a_private_word() {
    let entries = entries();
    let mut records = records();
    records.push(r#"{ "tweet" : { "id_str" : "KANARI", "full_text" : "KANARI-ABIME", } }"#.to_owned());
    records.push(tweet(10, "KANARI-SANS-DATE", "").replace("Wed Jan 01 00:00:00 +0000 2020", "Kanari"));
    notes_in_private("posts", &zip(&with(&entries, POSTS, &tweets(&records))).path);

    let follower =
        format!("window.YTD.follower.part0 = [ {}, {{ \"kanari\" : KANARI }} ]", listed("follower", 1));
    notes_in_private("followers", &zip(&with(&entries, "data/follower.js", &follower)).path);

    let broken = account().replace("\"username\"", "username");
    notes_in_private("account", &zip(&with(&entries, "data/account.js", &broken)).path);

    let header = r#"window.x = [ { "tweet" : { "tweet_id" : "770000009", "user_id" : "770000009" } } ]"#;
    notes_in_private("headers", &zip(&with(&entries, "data/tweet-headers.js", header)).path);
}

#[test]
fn lists_of_people_without_posts_stay_private() {
    let entries: Vec<_> = entries().into_iter().filter(|(name, _)| *name != POSTS).collect();
    notes_in_private("lists", &zip(&entries).path);
}

#[test]
fn an_export_of_x_is_refused_without_a_private_word() {
    let entries = entries();
    let circle = "window.x = [ { \"tweet\" : { KANARI \"id_str\" : \"770000001\" } } ]";
    refuses_in_private("circle", &zip(&with(&entries, "data/twitter-circle-tweet.js", circle)).path);
    let posts = "window.x = [ { \"tweet\" : { \"kanari\" : \"KANARI\" } }, { \"Kanari_1\" : 770000001 } ]";
    refuses_in_private("posts", &zip(&with(&entries, POSTS, posts)).path);
    let whole = std::fs::read(zip(&entries).path).expect("a zip");
    refuses_in_private("cut", &Sample::file("export.zip", &whole[..whole.len() / 2]).path);
}
