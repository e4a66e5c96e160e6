//! The document of TikTok with a secret in each private place, whole and damaged in several ways.

use super::{notes_in_private, reads_in_private, refuses_in_private};
use crate::reading::samples::Sample;

fn date(day: usize) -> String {
    format!("{:04}-{:02}-{:02} 10:00:00", 2016 + day / 336, day / 28 % 12 + 1, day % 28 + 1)
}

fn posts() -> Vec<String> {
    let mut posts = Vec::new();
    for day in (0..2600).step_by(4) {
        let who = ["Everyone", "Everyone", "Only You", "Everyone", "Friends"][day / 4 % 5];
        // Own public words may be quoted; what describes a picture is not.
        let words = if who == "Everyone" { "Avec le lycée" } else { "KANARI-CACHEE" };
        let described = if who == "Everyone" { "Avec Kanari" } else { "KANARI-CACHEE" };
        posts.push(format!(
            r#"{{"Date":"{}","Link":"https://ailleurs.example/a{day}.jpeg?sig=kanari\nhttps://ailleurs.example/b{day}.jpeg?sig=kanari",
            "Likes":"{}","WhoCanView":"{who}","Location":"KANARI-LIEU","Sound":"KANARI-SON","Title":"{words}",
            "AlternateText":"{described}","AddYoursText":"KANARI-AJOUT","CoverImage":"https://ailleurs.example/kanari"}}"#,
            date(day),
            day % 7
        ));
    }
    posts
}

fn document(posts: &[String]) -> String {
    let comments: Vec<String> = (0..2600)
        .map(|day| format!(r#"{{"date":"{}","comment":"KANARI-COMMENTAIRE +33770000001","photo":"kanari","url":"https://ailleurs.example"}}"#, date(day)))
        .collect();
    let fans: Vec<String> =
        (0..200).map(|day| format!(r#"{{"Date":"{}","UserName":"kanari{day}"}}"#, date(day))).collect();
    format!(
        r#"{{"Ads and data":{{"Instant Form":{{"KANARI":"KANARI"}}}},"App Settings":{{"Block List":{{"BlockList":["kanari"]}}}},
        "Comment":{{"Comments":{{"CommentsList":[{}]}}}},
        "Direct Message":{{"Direct Messages":{{"ChatHistory":{{"Chat History with kanari:":[{{"Content":"KANARI"}}]}}}}}},
        "Income Plus Wallet Transactions":{{"Transactions":["KANARI"]}},"Location Review":{{"Places":["KANARI"]}},
        "Post":{{"Posts":{{"VideoList":[{}]}},"Recently Deleted Posts":{{"PostList":[{}]}},"Drafts":{{"DraftList":[{}]}}}},
        "Profile":{{"Profile Info":{{"ProfileMap":{{"userName":"lycee_ex","displayName":"KANARI","emailAddress":"kanari@ailleurs.example",
          "telephoneNumber":"+33770000002","birthDate":"KANARI-NAISSANCE","inferredGender":"KANARI","bioDescription":"KANARI",
          "PlatformInfo":[{{"Name":"KANARI"}}]}}}}}},
        "TikTok Shop":{{"Orders":["KANARI"]}},"Tiktok Live":{{"Go Live History":{{"GoLiveList":null}}}},
        "Your Activity":{{"Follower":{{"FansList":[{}]}},"Following":{{"Following":[{}]}},
          "Login History":{{"LoginHistoryList":[{{"IP":"KANARI","DeviceModel":"KANARI","NetworkType":"KANARI"}}]}},
          "Searches":{{"SearchList":[{{"SearchTerm":"KANARI"}}]}},"Like List":{{"ItemFavoriteList":[{{"link":"https://ailleurs.example"}}]}}}}}}"#,
        comments.join(","),
        posts.join(","),
        posts[0].replace("Avec le lycée", "KANARI-SUPPRIMEE").replace("Avec Kanari", "KANARI-SUPPRIMEE"),
        posts[0].replace("Avec le lycée", "KANARI-BROUILLON").replace("Avec Kanari", "KANARI-BROUILLON"),
        fans.join(","),
        fans.join(",")
    )
}

#[test]
fn a_whole_document_of_tiktok_tells_nothing_private() {
    let sample =
        Sample::zip(&[("user_data_tiktok.json", &document(&posts())), ("Direct Messages.txt", "KANARI")]);
    reads_in_private("whole", &sample.path);
    let account = sample.reading().account;
    let kept = format!("{account:?}");
    // Followers are known by their handles, to be compared; public posts keep their own words.
    for secret in ["KANARI", "ailleurs", "33770000001", "33770000002", "sig="] {
        assert!(!kept.contains(secret), "{secret}");
    }
    assert_eq!(account.tally.refused.get("messages"), Some(&1));
}

#[test]
fn damage_in_a_document_of_tiktok_is_noted_without_a_private_word() {
    let mut posts = posts();
    posts.push("[\"KANARI\"]".to_owned());
    posts.push(posts[0].replace(&date(0), "KANARI"));
    notes_in_private("posts", &Sample::file("user_data_tiktok.json", document(&posts).as_bytes()).path);
}

#[test]
fn a_document_of_tiktok_is_refused_without_a_private_word() {
    let whole = document(&posts());
    for cut in [whole.len() / 3, whole.len() - 2] {
        refuses_in_private("cut", &Sample::zip(&[("user_data_tiktok.json", &whole[..cut])]).path);
    }
    let broken = whole.replacen("KANARI-LIEU", "KANARI\"LIEU", 1);
    refuses_in_private("broken", &Sample::file("user_data_tiktok.json", broken.as_bytes()).path);
    let text = Sample::zip(&[
        ("Post/Posts.txt", "KANARI"),
        ("Your Activity/Follower.txt", "kanari"),
        ("Profile/Profile Info.txt", "KANARI"),
    ]);
    refuses_in_private("text", &text.path);
}
