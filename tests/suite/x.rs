//! What a post of X says: its time, its kind, its people; and what must never enter.

use bilan::model::{Kind, Media};

use crate::reading::samples::{everything, export, instant, kinds, people, snowflake, tweet, tweets, who};
use bilan::dialogue::RecordKind::{self, Original, Reply, ReplySelf};

/// Links of a post, each with its start.
type Links<'a> = &'a [(&'a str, u32)];

/// A mention of a person in the entities of a post.
fn mentions(list: &str) -> String {
    format!("\"entities\" : {{ \"user_mentions\" : [ {list} ], \"urls\" : [ ], \"hashtags\" : [ ] }}")
}

fn mention(handle: &str, id: &str, start: u32) -> String {
    format!(
        r#"{{ "screen_name" : "{handle}", "id_str" : "{id}", "id" : "{id}", "indices" : [ "{start}", "99" ] }}"#
    )
}

fn reply(parent: u64, user: &str, handle: &str) -> String {
    format!(
        r#""in_reply_to_status_id_str" : "{parent}", "in_reply_to_user_id_str" : "{user}", "in_reply_to_screen_name" : "{handle}""#
    )
}

fn links(list: &[(&str, u32)]) -> String {
    let links: Vec<_> = list
        .iter()
        .map(|(url, start)| format!(r#"{{ "expanded_url" : "{url}", "indices" : [ "{start}", "9" ] }}"#))
        .collect();
    format!("\"entities\" : {{ \"urls\" : [ {} ] }}", links.join(","))
}

#[test]
fn the_identifier_tells_the_time_better_than_the_date() {
    let old = tweet(20_000_000_000, "old", "")
        .replace("Wed Jan 01 00:00:00 +0000 2020", "Thu Oct 14 12:30:00 +0000 2010");
    let undated = tweet(10, "none", "").replace("Wed Jan 01 00:00:00 +0000 2020", "yesterday");
    let reading = export(&[tweet(snowflake(123), "new", ""), old, undated], &[]).reading();
    let account = &reading.account;
    let times: Vec<_> = account.activities.iter().map(|a| (a.published, a.day_only)).collect();
    assert_eq!(times, [(1_287_059_400_000, false), (instant(123), false)]);
    assert_eq!(account.tally.total().skipped.get("undated"), Some(&1));
    assert_eq!(reading.notices[0].kind, "undated");
}

#[test]
fn identifiers_come_from_their_text_form() {
    let damaged = tweet(snowflake(1), "a", "").replacen(
        &format!("\"id\" : \"{}\"", snowflake(1)),
        "\"id\" : 1001899046527754200",
        1,
    );
    let empty = tweet(snowflake(2), "b", "").replacen(
        &format!("\"id_str\" : \"{}\"", snowflake(2)),
        "\"id_str\" : \"\"",
        1,
    );
    let account = export(&[damaged, empty], &[]).reading().account;
    assert_eq!(account.activities.iter().map(|a| a.published).collect::<Vec<_>>(), [instant(1), instant(2)]);
}

#[test]
fn counters_texts_languages_media_and_tags_are_kept() {
    let more = r#""extended_entities" : { "media" : [ { "type" : "photo" }, { "type" : "animated_gif" } ] },
        "entities" : { "hashtags" : [ { "text" : "École" } ], "media" : [ { "type" : "photo" } ] }, "contributors" : [ "CANARY" ]"#;
    let reading = export(&[tweet(snowflake(1), "a &amp; b &lt;3", more)], &[]).reading();
    let account = &reading.account;
    let post = &account.activities[0];
    assert_eq!(account.text(post), "a & b <3");
    assert_eq!((post.likes, post.reposts), (Some(1), Some(2)));
    assert_eq!(post.language_tag(&account.languages), Some("fr"));
    assert_eq!(
        account.attachments(post).iter().map(|a| a.media).collect::<Vec<_>>(),
        [Media::Image, Media::Video]
    );
    assert_eq!(account.words.get(account.tags(post)[0]), "école");
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn a_missing_counter_is_unknown() {
    let post = tweet(snowflake(1), "a", "").replace("\"favorite_count\" : \"1\",", "").replace("\"2\"", "0");
    let account = export(&[post], &[]).reading().account;
    assert_eq!((account.activities[0].likes, account.activities[0].reposts), (None, Some(0)));
}

#[test]
fn reposts_are_told_by_their_text_even_when_they_answer() {
    let records = [
        tweet(snowflake(1), "RT @Autre_1: texte", &mentions(&mention("Autre_1", "7", 3))),
        tweet(snowflake(2), "RT @Autre_1 d'accord", &reply(5, "7", "Autre_1")),
        tweet(snowflake(3), "rt @autre_1 non", ""),
        tweet(snowflake(4), "RT: non via @autre_1", ""),
    ];
    let reading = export(&records, &[]).reading();
    let account = &reading.account;
    let kinds: Vec<_> = account.activities.iter().map(|a| a.kind == Kind::Announce).collect();
    assert_eq!(kinds, [true, true, false, false]);
    for repost in &account.activities[..2] {
        assert_eq!(who(account, repost.repost().expect("a repost").person.expect("an author")), "7");
        assert!(repost.in_reply_to.is_none() && repost.mentions.is_empty());
    }
    assert!(!everything(&reading).contains("texte"), "the text of somebody else's post is not kept");
}

#[test]
fn a_post_that_starts_with_a_name_mentions_the_person_addressed() {
    let entities = mentions(&[mention("nouveau", "8", 0), mention("tiers", "9", 12)].join(","));
    let more =
        format!(r#""in_reply_to_user_id_str" : "7", "in_reply_to_screen_name" : "ancien", {entities}"#);
    let reading = export(&[tweet(snowflake(1), "@nouveau et @tiers", &more)], &[]).reading();
    assert_eq!(people(&reading, 0), ["7", "9"]);
    assert!(reading.account.activities[0].in_reply_to.is_none());
}

#[test]
fn quotes_are_links_to_posts_and_the_last_in_the_text_counts() {
    let own = snowflake(9);
    let own_link = format!("https://twitter.com/musee/status/{own}");
    let cases: [(Links<'_>, Option<&str>); 9] = [
        (&[("https://twitter.com/Autre/status/5", 3)], Some("@autre")),
        (&[("HTTP://www.X.com/Autre/statuses/5?s=20", 3)], Some("@autre")),
        (
            &[("https://mobile.twitter.com/a/status/5/photo/1", 3), ("https://m.x.com/b/status/6", 1)],
            Some("@a"),
        ),
        (&[("https://twitter.com/a/status/5", 3), ("https://x.com/b/status/6", 3)], Some("@b")),
        (&[("https://twitter.com/i/web/status/5", 3)], None),
        (&[("https://twitter.com/#!/a/status/5", 3)], None),
        (&[(&own_link, 3)], None),
        (&[("https://nottwitter.com/a/status/5", 3)], None),
        (&[("https://twitter.com/a/lists/5", 3)], None),
    ];
    for (list, author) in cases {
        let account = export(&[tweet(own, "voir", &links(list))], &[]).reading().account;
        let quote = account.activities[0].quote();
        assert_eq!(quote.map(|q| account.people.get(q.person.expect("an author"))), author, "{list:?}");
    }
    let more = format!("{}, {}", reply(5, "7", "autre"), links(&[("https://x.com/b/status/6", 3)]));
    assert!(export(&[tweet(own, "re", &more)], &[]).reading().account.activities[0].quote().is_none());
}

#[test]
fn handles_become_the_number_that_stood_beside_them_last() {
    let records = [
        tweet(snowflake(30), "tard", &mentions(&mention("Autre", "8", 3))),
        tweet(snowflake(10), "tôt", &mentions(&mention("autre", "7", 3))),
        tweet(snowflake(20), "voir", &links(&[("https://x.com/AUTRE/status/6", 3)])),
        tweet(snowflake(40), "RT @inconnu: x", &mentions(&mention("inconnu", "-1", 3))),
        tweet(snowflake(50), "à", &mentions(&mention("Jamais", "-1", 3))),
        tweet(snowflake(60), "nous", &links(&[("https://x.com/musee/status/6", 3)])),
    ];
    for order in [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [2, 0, 5, 1, 4, 3]] {
        let records: Vec<_> = order.iter().map(|&n: &usize| records[n].clone()).collect();
        let reading = export(&records, &[]).reading();
        let account = &reading.account;
        let quoted =
            |n: usize| who(account, account.activities[n].quote().expect("a quote").person.expect("known"));
        assert_eq!(quoted(1), "8");
        assert_eq!(people(&reading, 4), ["@jamais"]);
        assert_eq!(quoted(5), "@musee");
        assert!(account.actor.identities.contains(&"@musee".to_owned()));
    }
}

#[test]
fn replies_know_whom_they_answer_and_threads_are_our_own() {
    let records = [
        tweet(snowflake(1), "fil", ""),
        tweet(snowflake(2), "suite", &reply(snowflake(1), "100", "Musee")),
        tweet(snowflake(3), "@a oui", &reply(snowflake(0), "7", "a")),
        tweet(snowflake(4), "suite sans auteur", &format!(r#""in_reply_to_status_id" : "{}""#, snowflake(2))),
        tweet(
            snowflake(5),
            "ancien nom",
            r#""in_reply_to_status_id" : "77", "in_reply_to_screen_name" : "Vieux_Nom""#,
        ),
        tweet(snowflake(6), "perdu", r#""in_reply_to_status_id" : "78""#),
        tweet(snowflake(7), "par nom", r#""in_reply_to_status_id" : "79", "in_reply_to_screen_name" : "A""#),
    ];
    let changes = r#"window.YTD.screen_name_change.part0 = [ { "screenNameChange" : { "accountId" : "100",
        "screenNameChange" : { "changedAt" : "1", "changedFrom" : "vieux_nom", "changedTo" : "Musee" } } } ]"#;
    let reading = export(&records, &[("data/screen-name-change.js", changes)]).reading();
    let account = &reading.account;
    let answers: Vec<_> = account
        .activities
        .iter()
        .map(|a| a.in_reply_to.map(|r| (r.person.map(|p| who(account, p)), r.instant())))
        .collect();
    assert_eq!(
        answers,
        [
            None,
            Some((Some("100"), Some(instant(1)))),
            Some((Some("7"), Some(instant(0)))),
            Some((None, Some(instant(2)))),
            Some((Some("@vieux_nom"), None)),
            Some((None, None)),
            Some((Some("7"), None)),
        ]
    );
    assert_eq!(kinds(account), [Original, ReplySelf, Reply, ReplySelf, ReplySelf, Reply, Reply]);
    assert_eq!(account.actor.identities, ["100", "@musee", "@vieux_nom"]);
    assert!(reading.notices.iter().any(|notice| notice.kind == "handle-changed" && notice.count == 1));
}

#[test]
fn a_file_of_posts_alone_knows_threads_by_their_parents() {
    let posts = tweets(&[
        tweet(snowflake(1), "fil", ""),
        tweet(snowflake(2), "suite", &reply(snowflake(1), "100", "Musee")),
        tweet(snowflake(3), "autre", &reply(5, "7", "a")),
    ]);
    let account = crate::reading::samples::Sample::file("tweets.js", posts.as_bytes()).reading().account;
    assert_eq!(kinds(&account), [RecordKind::Original, RecordKind::ReplySelf, RecordKind::Reply]);
    assert_eq!(account.actor.stable_id, None);
}

#[test]
fn of_an_edited_post_the_last_version_counts_at_the_first_instant() {
    let (first, second, third) = (snowflake(1000), snowflake(2000), snowflake(3000));
    let ids = format!(r#"[ "{first}", "{second}", "{third}" ]"#);
    let initial = format!(r#""edit_info" : {{ "initial" : {{ "editTweetIds" : {ids} }} }}"#);
    let later = format!(
        r#""edit_info" : {{ "edit" : {{ "initialTweetId" : "{first}", "editControlInitial" : {{ "editTweetIds" : {ids} }} }} }}"#
    );
    let records =
        [tweet(first, "un", &initial), tweet(third, "trois", &later), tweet(second, "deux", &later)];
    for order in [[0, 1, 2], [2, 1, 0]] {
        let account = export(&order.map(|n: usize| records[n].clone()), &[]).reading().account;
        assert_eq!(account.activities.len(), 1);
        assert_eq!(account.activities[0].published, instant(1000));
        assert_eq!(account.text(&account.activities[0]), "trois");
        assert_eq!(account.tally.total().skipped.get("edited-version"), Some(&2));
    }
    // The last version is not in the export: the latest that is there counts.
    let account = export(&records[..1], &[]).reading().account;
    assert_eq!(account.text(&account.activities[0]), "un");
}

#[test]
fn copies_are_one_record_with_the_larger_counters() {
    let copy = tweet(snowflake(1), "a", "").replace("\"1\"", "\"9\"").replace("\"2\"", "\"0\"");
    for records in [[tweet(snowflake(1), "a", ""), copy.clone()], [copy, tweet(snowflake(1), "a", "")]] {
        let account = export(&records, &[]).reading().account;
        assert_eq!(account.activities.len(), 1);
        assert_eq!((account.activities[0].likes, account.activities[0].reposts), (Some(9), Some(2)));
        assert!(account.tally.files["data/tweets.js"].balances());
    }
}

#[test]
fn restricted_posts_never_enter() {
    let records = [
        tweet(snowflake(1), "public", ""),
        tweet(snowflake(2), "CANARY-SCOPE", r#""scopes" : { "followers" : false }"#),
        tweet(snowflake(3), "CANARY-COMMUNITY", r#""community_id" : "55""#),
        tweet(snowflake(4), "cercle", ""),
        tweet(snowflake(5), "vide", r#""scopes" : { }, "community_id_str" : """#),
    ];
    let circle = format!(
        r#"window.YTD.twitter_circle_tweet.part0 = [ {{ "tweet" : {{ "id_str" : "{}" }} }} ]"#,
        snowflake(4)
    );
    let community = tweets(&[tweet(snowflake(6), "CANARY-COMMUNITY", "")]);
    let deleted = tweets(&[tweet(snowflake(7), "CANARY-DELETED", "")]);
    let sample = export(
        &records,
        &[
            ("data/twitter-circle-tweet.js", &circle),
            ("data/community-tweet.js", &community),
            ("data/deleted-tweets.js", &deleted),
        ],
    );
    let reading = sample.reading();
    let texts: Vec<_> = reading.account.activities.iter().map(|a| reading.account.text(a)).collect();
    assert_eq!(texts, ["public", "vide"]);
    let total = reading.account.tally.total();
    assert!(total.balances());
    assert_eq!(
        total.skipped.iter().map(|(&k, &v)| (k, v)).collect::<Vec<_>>(),
        [("circle-post", 1), ("community-post", 2), ("restricted-scope", 1),]
    );
    assert!(!everything(&reading).contains("CANARY"));
    let damaged = circle.replace("\"id_str\"", "id_str");
    let sample = export(&records, &[("data/twitter-circle-tweet.js", &damaged)]);
    assert_eq!(sample.error(), "restricted-list-damaged");
}

#[test]
fn private_files_are_never_opened() {
    let private = [
        "direct-messages.js",
        "direct-messages-group.js",
        "direct-message-headers.js",
        "ip-audit.js",
        "account-creation-ip.js",
        "contact.js",
        "phone-number.js",
        "email-address-change.js",
        "device-token.js",
        "ni-devices.js",
        "key-registry.js",
        "sso.js",
        "connected-application.js",
        "personalization.js",
        "ageinfo.js",
        "ad-engagements.js",
        "ad-impressions.js",
        "user-link-clicks.js",
        "grok-chat-item.js",
        "block.js",
        "mute.js",
        "saved-search.js",
        "protected-history.js",
        "reply-prompt.js",
        "deleted-tweets.js",
        "deleted-tweet-headers.js",
        "deleted-note-tweet.js",
        "tweetdeck.js",
        "account-suspension.js",
        "like.js",
        "tweets-private.js",
        "follower-notes.js",
    ];
    let names: Vec<String> = private.iter().map(|name| format!("data/{name}")).collect();
    let content = tweets(&[tweet(snowflake(8), "CANARY", "")]);
    let more: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), content.as_str())).collect();
    let sample = export(&[tweet(snowflake(1), "public", "")], &more);
    let mut archive = sample.open().expect("an archive");
    let reading = bilan::platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["data/account.js", "data/tweets.js"]);
    assert!(!everything(&reading).contains("CANARY"));
}

#[test]
fn long_posts_have_their_whole_text() {
    let whole = r"Un début &amp; une suite\nbien plus longue que la coupe";
    let long = format!(
        r#"window.YTD.note_tweet.part0 = [ {{ "noteTweet" : {{ "noteTweetId" : "{}", "core" : {{ "text" : "{}" }} }} }} ]"#,
        snowflake(980),
        whole.replace("&amp;", "&")
    );
    let records = [
        tweet(snowflake(1000), "Un début &amp; une… https://t.co/x", ""),
        tweet(snowflake(1100), "Un autre début…", ""),
        tweet(snowflake(900_000), "Un début &amp; une…", ""),
    ];
    let account = export(&records, &[("data/note-tweet.js", &long)]).reading().account;
    let texts: Vec<_> = account.activities.iter().map(|a| account.text(a)).collect();
    assert_eq!(texts[0], "Un début & une suite\nbien plus longue que la coupe");
    assert_eq!(texts[1..], ["Un autre début…", "Un début & une…"]);
}

#[test]
fn headers_that_know_another_number_of_posts_are_noted() {
    let header = |id: u64| format!(r#"{{ "tweet" : {{ "tweet_id" : "{id}", "user_id" : "100" }} }}"#);
    let records = [tweet(snowflake(1), "a", ""), tweet(snowflake(2), "b", "")];
    let same = format!("window.x = [ {}, {} ]", header(snowflake(1)), header(snowflake(2)));
    assert!(export(&records, &[("data/tweet-headers.js", &same)]).reading().notices.is_empty());
    let more = format!("window.x = [ {}, {}, {} ]", header(1), header(snowflake(1)), header(snowflake(2)));
    let notices = export(&records, &[("data/tweet-headers.js", &more)]).reading().notices;
    assert_eq!(
        (notices[0].kind, notices[0].count, notices[0].file.as_str()),
        ("headers-differ", 1, "data/tweet-headers.js")
    );
}

#[test]
fn progress_is_told_and_ends_at_the_end() {
    let records: Vec<_> = (0..2000).map(|n| tweet(snowflake(n), "texte", "")).collect();
    let sample = export(&records, &[]);
    let mut steps = Vec::new();
    bilan::platform::read(&sample.path, &mut |step| steps.push((step.done, step.total, step.records)))
        .expect("a reading");
    assert!(steps.len() > 5 && steps.is_sorted());
    let last = steps[steps.len() - 1];
    assert_eq!((last.0, last.2), (last.1, 2000));
}
