//! Followers with the instant from which they follow, and how many accounts are followed.

use bilan::model::Availability::{No, Yes};
use bilan::model::Follower;

use super::{ROOT, at, list, listed, single};
use crate::reading::mangled::keyed;
use crate::reading::samples::Sample;

const FOLLOWERS: &str = "connections/followers_and_following/followers_1.json";
const FOLLOWING: &str = "connections/followers_and_following/following.json";

fn follower(identity: &str, since: Option<i64>) -> Follower {
    Follower { identity: identity.to_owned(), since: since.map(|since| since * 1000), created: None }
}

fn followers(files: &[(&str, &str)]) -> Option<Vec<Follower>> {
    Sample::zip(files).reading().account.exports[0].followers.clone()
}

#[test]
fn an_export_of_lists_alone_is_read_and_noted() {
    let people = list(&[listed("Voisin", at(2)), listed("b_c", at(1))]);
    let following = keyed("relationships_following", &[listed("d", 1), listed("e", 2), listed("d", 3)]);
    let names = [FOLLOWERS, FOLLOWING].map(|name| format!("{ROOT}{name}"));
    let reading = Sample::zip(&[(&names[0], &people), (&names[1], &following)]).reading();
    let export = &reading.account.exports[0];
    assert_eq!(export.followers, Some(vec![follower("@voisin", Some(at(2))), follower("@b_c", Some(at(1)))]));
    assert_eq!(
        (export.following.as_ref().map(Vec::len), export.generation.as_str()),
        (Some(2), "instagram-2023")
    );
    let kinds: Vec<&str> = reading.notices.iter().map(|notice| notice.kind).collect();
    assert_eq!(kinds, ["no-posts"]);
    let fields = reading.account.network.fields;
    assert_eq!((fields.posts, fields.replies, fields.followers), (No, No, Yes));
    assert_eq!(reading.account.actor.handle.as_deref(), Some("lycee.exemple"));
}

#[test]
fn a_person_is_told_in_several_ways() {
    let since = format!("\"timestamp\":{}", at(1));
    let forms = [
        format!(
            r#"{{"title":"a.b","string_list_data":[{{"href":"https://www.instagram.com/_u/a.b",{since}}}]}}"#
        ),
        format!(
            r#"{{"title":"","string_list_data":[{{"href":"https://www.instagram.com/_u/a.b",{since}}}]}}"#
        ),
        format!(
            r#"{{"string_list_data":[{{"href":"https://www.instagram.com/a.b/","value":"A.B",{since}}}]}}"#
        ),
        format!(
            r#"{{{since},"media":[],"label_values":[{{"label":"Nom d\u00c3\u00a9pos\u00c3\u00a9","value":"Le voisin à côté"}},
            {{"label":"Username","value":"a.b","href":"https://www.instagram.com/a.b"}}],"fbid":"1"}}"#
        ),
    ];
    for form in forms {
        assert_eq!(followers(&[(FOLLOWERS, &list(&[form]))]), Some(vec![follower("@a.b", Some(at(1)))]));
    }
    let undated = r#"{"title":"a","string_list_data":[{"href":"","timestamp":0}]}"#.to_owned();
    assert_eq!(followers(&[(FOLLOWERS, &list(&[undated]))]), Some(vec![follower("@a", None)]));
}

#[test]
fn older_lists_and_numbered_parts_are_one_list() {
    let old = keyed("relationships_followers", &[listed("a", 1)]);
    assert_eq!(
        followers(&[("followers_and_following/followers.json", &old)]),
        Some(vec![follower("@a", Some(1))])
    );
    let second = FOLLOWERS.replace("_1", "_2");
    let parts = [list(&[listed("a", 3), listed("b", 2)]), list(&[listed("B", 2), listed("c", 1)])];
    let read = followers(&[(&second, &parts[1]), (FOLLOWERS, &parts[0])]).expect("a list");
    assert_eq!(read.iter().map(|one| one.identity.as_str()).collect::<Vec<_>>(), ["@a", "@b", "@c"]);
    assert_eq!(followers(&[(FOLLOWERS, "[]")]), Some(Vec::new()));
}

#[test]
fn a_list_that_cannot_be_read_is_no_empty_list() {
    let posts = list(&[single(1, "a")]);
    for (damaged, kind) in
        [("", "unreadable-file"), ("[{\"a\":1}]", "unreadable-file"), ("{\"a\":", "unreadable-file")]
    {
        let reading =
            Sample::zip(&[("your_instagram_activity/media/posts_1.json", &posts), (FOLLOWERS, damaged)])
                .reading();
        assert_eq!(reading.account.exports[0].followers, None, "{damaged}");
        assert_eq!(reading.account.network.fields.followers, No);
        assert_eq!(reading.notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [kind]);
    }
    let half = list(&[listed("a", 1), listed("b", 1), "{\"title\":7}".to_owned()]);
    let reading = Sample::zip(&[(FOLLOWERS, &half)]).reading();
    assert_eq!(reading.account.exports[0].followers.as_ref().map(Vec::len), Some(2));
    let kinds: Vec<(&str, u64)> = reading.notices.iter().map(|notice| (notice.kind, notice.count)).collect();
    assert_eq!(kinds, [("no-posts", 1), ("unreadable-record", 1)]);
}
