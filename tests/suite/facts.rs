//! What a post says beside its words: where its links lead, who opened its conversation, what it was written with.

use bilan::archive::text::{host, links};
use bilan::model::{Account, Client, Thread};

use crate::reading::samples::{Sample, export, snowflake, tweet};

const ME: &str = "https://social.example/users/musee";

fn hosts(account: &Account, place: usize) -> Vec<&str> {
    account.links(&account.activities[place]).map(|one| account.hosts.get(one)).collect()
}

#[test]
fn a_host_is_what_stands_between_scheme_and_path() {
    for (address, expected) in [
        ("https://www.lycee.example/page?x#y", Some("www.lycee.example")),
        ("HTTP://Lycee.Example:8080", Some("Lycee.Example")),
        ("https://personne:secret@lycee.example/", Some("lycee.example")),
        ("https://lycee.example./", Some("lycee.example")),
        ("mailto:personne@lycee.example", None),
        ("lycee.example/page", None),
        ("https://localhost/", None),
        ("https://", None),
        ("", None),
    ] {
        assert_eq!(host(address), expected, "{address}");
    }
}

#[test]
fn links_of_marked_up_text_are_neither_mentions_nor_hashtags() {
    let html = r#"<p><a href="https://a.example/1" rel="nofollow">a</a>
        <a href="https://b.example/@x" class="u-url mention">@x</a>
        <a href="https://b.example/tags/y" class="mention hashtag" rel="tag">#y</a>
        <a class="x" href="https://c.example/2">c</a> <a name="z">z</a> <a href="https://cut"#;
    assert_eq!(links(html).collect::<Vec<_>>(), ["https://a.example/1", "https://c.example/2"]);
}

#[test]
fn links_and_client_of_a_numbered_post_are_kept_without_address_and_name() {
    let more = |source: &str, urls: &[&str]| {
        let urls: Vec<String> = urls
            .iter()
            .map(|url| format!(r#"{{ "expanded_url" : "{url}", "indices" : [ "1", "9" ] }}"#))
            .collect();
        format!(r#""source" : "{source}", "entities" : {{ "urls" : [ {} ] }}"#, urls.join(","))
    };
    let anchor = |address: &str| format!(r#"<a href=\"{address}\" rel=\"nofollow\">Nom</a>"#);
    let sources = [
        (anchor("http://twitter.com/download/iphone"), Client::Network),
        (anchor("https://mobile.twitter.com"), Client::Network),
        (anchor("https://about.twitter.com/products/tweetdeck"), Client::Network),
        ("web".to_owned(), Client::Network),
        (anchor("https://itunes.example/app").replace("Nom", "Twitter for Nom"), Client::Network),
        (anchor("https://buffer.example"), Client::Other),
        (anchor("https://nottwitter.com"), Client::Other),
        ("Un logiciel".to_owned(), Client::Other),
        (String::new(), Client::Unknown),
    ];
    for (source, expected) in &sources {
        let post =
            tweet(snowflake(1), "bonjour", &more(source, &["https://www.Lycee.example/a", "nulle part"]));
        let account = export(&[post], &[]).reading().account;
        assert_eq!(account.activities[0].client, *expected, "{source}");
        assert_eq!(hosts(&account, 0), ["lycee.example"]);
        assert!(!format!("{account:?}").contains("Nom"), "the client's name is not kept");
    }
}

#[test]
fn a_quoted_post_tells_when_it_was_written_if_its_number_does() {
    let quote = |url: &str| {
        let more = format!(
            r#""entities" : {{ "urls" : [ {{ "expanded_url" : "{url}", "indices" : [ "1", "9" ] }} ] }}"#
        );
        export(&[tweet(snowflake(500), "voir", &more)], &[]).reading().account.activities[0]
            .source
            .and_then(bilan::model::Source::instant)
    };
    let told = snowflake(77);
    assert_eq!(
        quote(&format!("https://twitter.com/a/status/{told}")),
        bilan::clock::SNOWFLAKE.instant_of(told)
    );
    assert!(quote(&format!("https://twitter.com/a/status/{told}")).is_some());
    assert_eq!(quote("https://twitter.com/a/status/20"), None, "a number without time");
    assert_eq!(quote("https://lycee.example/status/1"), None);
}

/// An own public post of the outbox, at so many seconds of 2022-11-08.
fn post(n: u64, conversation: &str, answers: bool, more: &str) -> String {
    let parent = if answers { "\"https://other.example/users/a/statuses/5\"" } else { "null" };
    format!(
        r#"{{"id":"{ME}/statuses/{n}/activity","type":"Create","actor":"{ME}","published":"2022-11-08T00:00:{n:02}Z",
        "to":["as:Public"],"cc":[],"object":{{"id":"{ME}/statuses/{n}","type":"Note","inReplyTo":{parent},
        "published":"2022-11-08T00:00:{n:02}Z","to":["as:Public"],"cc":[],"content":"<p>@a texte {n} <a href=\"https://www.lycee.example/x\">x</a></p>",
        "conversation":"{conversation}"{more}}}}}"#
    )
}

fn outbox(posts: &[String]) -> Account {
    let outbox = format!(r#"{{"type":"OrderedCollection","orderedItems":[{}]}}"#, posts.join(","));
    Sample::tar_gz(&[("outbox.json", &outbox)]).reading().account
}

#[test]
fn a_conversation_is_ours_when_our_first_post_in_it_answers_nothing_and_its_address_agrees() {
    let tag =
        |host: &str, day: &str, n: u64| format!("tag:{host},{day}:objectId={n}:objectType=Conversation");
    let context = |post: u64| format!("https://social.example/contexts/9-{post}");
    let account = outbox(&[
        post(10, &tag("social.example", "2022-11-08", 1), false, ""),
        post(11, &tag("social.example", "2022-11-08", 1), true, ""),
        // Its parent is gone: the conversation is older than the post.
        post(12, &tag("social.example", "2022-11-01", 2), false, ""),
        post(13, &tag("other.example", "2022-11-08", 3), false, ""),
        post(14, &context(14), false, ""),
        post(15, &context(14), true, ""),
        post(16, &context(3), false, ""),
        post(17, &tag("social.example", "2022-11-08", 4), true, ""),
        post(18, &tag("social.example", "2022-11-08", 4), false, ""),
    ]);
    let own = account.people.find(ME).expect("ourselves");
    let threads: Vec<Thread> =
        account.activities.iter().map(|activity| account.aside(activity).thread).collect();
    let (ours, theirs) = (Thread::By(own), Thread::Elsewhere);
    assert_eq!(threads, [ours, ours, theirs, theirs, ours, ours, theirs, theirs, theirs]);
}

#[test]
fn polls_links_and_the_time_of_what_is_passed_on_are_facts() {
    let theirs = (1_667_779_200_000_u64) << 16;
    let announce = format!(
        r#"{{"id":"{ME}/statuses/30/activity","type":"Announce","actor":"{ME}","published":"2022-11-08T00:00:30Z",
        "to":["as:Public"],"cc":[],"object":"https://other.example/users/a/statuses/{theirs}"}}"#
    );
    let account = outbox(&[post(20, "tag:x", false, r#","oneOf":[{"type":"Note"}]"#), announce]);
    assert!(account.aside(&account.activities[0]).poll && !account.aside(&account.activities[1]).poll);
    assert_eq!(hosts(&account, 0), ["lycee.example"]);
    assert_eq!(account.activities[1].source.and_then(bilan::model::Source::instant), Some(1_667_779_200_000));
}

#[test]
fn facts_survive_the_merging_of_two_exports() {
    let post = |n: u64| {
        let more = format!(
            r#""source" : "web", "entities" : {{ "urls" : [ {{ "expanded_url" : "https://lycee.example/{n}", "indices" : [ "1", "9" ] }} ] }}"#
        );
        tweet(snowflake(n), "bonjour", &more)
    };
    let older = export(&[post(1), post(2)], &[]).reading().account;
    let newer = export(&[post(2)], &[]).reading().account;
    let merged = older.merge(newer);
    assert_eq!(merged.activities.len(), 2);
    for place in 0..2 {
        assert_eq!(hosts(&merged, place), ["lycee.example"]);
        assert_eq!(merged.activities[place].client, Client::Network);
    }
}
