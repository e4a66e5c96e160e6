//! Exports of LinkedIn, a member's and a Page's, with a secret in each private place, whole and damaged in several ways.

use std::fmt::Write as _;

use bilan::platform;

use super::{notes_in_private, reads_in_private, refuses_in_private, with, zip};
use crate::reading::samples::Sample;
use crate::reading::workbooks::{Sheet, texts, xls, xlsx};

/// 2018-01-01T00:00:00Z.
const START: u64 = 1_514_764_800_000;
const DAY: u64 = 86_400_000;

fn number(day: u64, hour: u64) -> u64 {
    (START + day * DAY + hour * 3_600_000) << 22
}

fn date(day: u64, hour: u64) -> String {
    format!("{:04}-{:02}-{:02} {hour:02}:00:00", 2018 + day / 336, day / 28 % 12 + 1, day % 28 + 1)
}

fn shares() -> String {
    let mut table = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n".to_owned();
    for day in 0..1300 {
        let (kind, visibility) = if day % 50 == 7 {
            ("groupPost%3A7700000012-", "CONNECTIONS")
        } else {
            ("share%3A", "MEMBER_NETWORK")
        };
        let _ = writeln!(
            table,
            "{},https://www.linkedin.com/feed/update/urn%3Ali%3A{kind}{},\"Merci à Kanari{day}\"\"\n\"\"#Rentrée KANARI\",\
             https://ailleurs.example/kanari,https://media.example/kanari,{visibility}",
            date(day, 12),
            number(day, 12)
        );
    }
    table
}

fn comments() -> String {
    let mut table = "Date,Link,Message\n".to_owned();
    for day in 0..1300 {
        let parent = if day % 9 == 0 { 7_700_000_000 + day } else { number(day, 9) };
        let _ = writeln!(
            table,
            "{},https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{parent},\"Kanari Tiers \\\"merci\\\", KANARI\"",
            date(day, 15)
        );
    }
    table
}

fn entries() -> Vec<(&'static str, String)> {
    let mut entries = vec![("Shares.csv", shares()), ("Comments.csv", comments())];
    for name in [
        "Connections.csv",
        "messages.csv",
        "Invitations.csv",
        "Email Addresses.csv",
        "PhoneNumbers.csv",
        "Profile.csv",
        "Registration.csv",
        "Logins.csv",
        "Security Challenges.csv",
        "Ad_Targeting.csv",
        "Inferences_about_you.csv",
        "SearchQueries.csv",
        "Reactions.csv",
        "Receipts.csv",
        "Company Follows.csv",
        "Jobs/Job Applications.csv",
        "Articles/kanari.html",
        "learning_role_play_messages.csv",
    ] {
        entries.push((
            name,
            "Notes:\nDate,Link,Message,Nom\n2020-01-01 00:00:00,https://ailleurs-prive.example,Kanari,7700000001\n"
                .into(),
        ));
    }
    entries
}

#[test]
fn a_whole_export_of_linkedin_tells_nothing_private() {
    let sample = zip(&entries());
    reads_in_private("whole", &sample.path);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["Comments.csv", "Shares.csv"]);
    let kept = format!("{:?}", reading.account);
    for secret in ["ailleurs-prive", "media.example", "7700000012"] {
        assert!(!kept.contains(secret), "{secret}");
    }
}

#[test]
fn damage_in_an_export_of_linkedin_is_noted_without_a_private_word() {
    let entries = entries();
    let broken =
        shares() + "2021-01-01 10:00:00,KANARI\n2021-01-01 99:99:99,KANARI,\"KANARI\",,,MEMBER_NETWORK\n";
    notes_in_private("shares", &zip(&with(&entries, "Shares.csv", &broken)).path);
    let broken = comments() + "KANARI\n2021-01-01 10:99:00,https://ailleurs.example,Kanari\n";
    notes_in_private("comments", &zip(&with(&entries, "Comments.csv", &broken)).path);
}

#[test]
fn an_export_of_linkedin_is_refused_without_a_private_word() {
    let entries = entries();
    let nothing = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\nKANARI,KANARI\n";
    refuses_in_private("shares", &zip(&with(&entries, "Shares.csv", nothing)).path);
    let whole = std::fs::read(zip(&entries).path).expect("a zip");
    refuses_in_private("cut", &Sample::file("export.zip", &whole[..whole.len() / 2]).path);
    refuses_in_private("lists", &zip(&entries[2..]).path);
}

fn page() -> Vec<Sheet> {
    let header = [
        "Post title",
        "Post link",
        "Campaign name",
        "Posted by",
        "Created date",
        "Audience",
        "Likes",
        "Reposts",
    ];
    let mut posts = vec![texts(&["Détail"]), texts(&header)];
    for day in 0..1300 {
        let link = format!("https://www.linkedin.com/feed/update/urn:li:activity:{}", number(day, 8));
        let date = date(day, 8);
        let date = format!("{}/{}/{}", &date[5..7], &date[8..10], &date[..4]);
        let likes = (day % 5).to_string();
        posts.push(texts(&[
            "Avec Kanari",
            &link,
            "KANARI",
            "Kanari Agent",
            &date,
            "kanari@ailleurs.example",
            &likes,
            "1",
        ]));
    }
    let followers = vec![texts(&["Date", "Nom"]), texts(&["01/01/2024", "Kanari 7700000001"])];
    vec![followers, posts]
}

#[test]
fn the_analytics_of_a_page_tell_nothing_private() {
    let sample = Sample::file("page.xlsx", &xlsx(&page()));
    reads_in_private("page.xlsx", &sample.path);
    let kept = format!("{:?}", sample.reading().account);
    for secret in ["Agent", "ailleurs", "KANARI"] {
        assert!(!kept.contains(secret), "{secret}");
    }
    let small: Vec<Sheet> = page().into_iter().map(|sheet| sheet.into_iter().take(60).collect()).collect();
    let book = xls(&small, 3000);
    let kept = format!("{:?}", Sample::file("page.xls", &book).reading().account);
    assert!(!kept.contains("Agent") && !kept.contains("KANARI"));
    refuses_in_private("damaged", &Sample::file("page.xls", &book[..book.len() / 2]).path);
}
