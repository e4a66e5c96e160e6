//! A member's export of LinkedIn: both kinds of broken quoting, two generations, answers dated by what they answer.

mod page;

use bilan::model::Availability::{No, Partial, Yes};
use bilan::model::PostId;
use bilan::platform::{self, Likeness};

use crate::reading::samples::{Sample, everything, zip_bytes};
use crate::reading::told::{left_out, told};

/// 2024-01-15T10:00:00Z.
const NOON: u64 = 1_705_312_800_000;

/// A number made so many seconds later.
pub(super) fn number(seconds: u64) -> u64 {
    ((NOON + seconds * 1000) << 22) + 99
}

/// The date of so many seconds later, at most a day.
fn date(seconds: u64) -> String {
    format!("2024-01-15 {:02}:{:02}:{:02}", 10 + seconds / 3600, seconds / 60 % 60, seconds % 60)
}

const SHARES: &str = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
const COMMENTS: &str = "Date,Link,Message\n";
const FEED: &str = "https://www.linkedin.com/feed/update/urn%3Ali%3A";

fn share(seconds: u64, text: &str) -> String {
    format!("{},{FEED}share%3A{},\"{text}\",\"\",\"\",MEMBER_NETWORK\n", date(seconds), number(seconds))
}

fn comment(seconds: u64, kind: &str, parent: u64, text: &str) -> String {
    format!("{},{FEED}{kind}%3A{parent},{text}\n", date(seconds))
}

fn export(shares: &[String], comments: &[String]) -> Sample {
    let shares = format!("{SHARES}{}", shares.concat());
    let comments = format!("{COMMENTS}{}", comments.concat());
    Sample::zip(&[
        ("Shares.csv", &shares),
        ("Comments.csv", &comments),
        ("Connections.csv", "Notes:\n\"KANARI\"\n\nFirst Name,Last Name\nKANARI,KANARI\n"),
        ("messages.csv", "FROM,CONTENT\nKANARI,KANARI\n"),
        ("Ad_Targeting.csv", "KANARI"),
        ("Reactions.csv", "Date,Type,Link\nKANARI,LIKE,KANARI\n"),
    ])
}

#[test]
fn line_breaks_lose_the_marks_that_each_line_of_a_share_wears() {
    let text = "Rentrée\"\"\n\"\"\"\"\n\"\"le 2 septembre, dire \"\"oui\"\"\"\"\n\"\"#Rentrée";
    let reading = export(&[share(5, text), share(1, "Simple, avec virgule")], &[]).reading();
    let account = &reading.account;
    let texts: Vec<_> = account.activities.iter().map(|activity| account.text(activity)).collect();
    assert_eq!(texts, ["Simple, avec virgule", "Rentrée\n\nle 2 septembre, dire \"oui\"\n#Rentrée"]);
    assert_eq!(account.activities[0].id, PostId::Number(number(1)));
    assert_eq!(account.words.get(account.tags(&account.activities[1])[0]), "rentrée");
    assert_eq!(account.activities[1].published, i64::try_from(NOON).expect("small") + 5000);
    assert_eq!((account.network.id, account.exports[0].generation.as_str()), ("linkedin", "linkedin-2021"));
}

#[test]
fn comments_are_answers_dated_by_the_post_below_which_they_stand() {
    let comments = [
        comment(9000, "activity", number(4000), "\"Merci \\\"Camille\\\", \nà bientôt\""),
        comment(8000, "ugcPost", number(3000), "Oui, volontiers, \"demain\""),
        comment(7000, "article", number(2000), "Bravo"),
        comment(6000, "activity", 77, "Ancien"),
        format!(
            "{},{FEED}activity%3A{}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A1%2C2%29,Fil\n",
            date(5000),
            number(1000)
        ),
        format!(
            "{},https://www.linkedin.com/posts/quelquun_activity-{}-a1b2,Lisible\n",
            date(4500),
            number(500)
        ),
        format!("{},,Sans lien\n", date(4000)),
    ];
    let account = export(&[], &comments).reading().account;
    let at = |seconds: u64| NOON + seconds * 1000;
    let line = |seconds: u64, key: &str, parent: &str, text: &str| {
        format!("{0}-{key} {0} create reply({key} {parent} ?) {text:?}", at(seconds))
    };
    let clocked = |seconds: u64, parent: u64, text: &str| {
        line(seconds, &number(parent).to_string(), &at(parent).to_string(), text)
    };
    assert_eq!(
        told(&account),
        [
            line(4000, &format!("comment:{}", at(4000)), "?", "Sans lien"),
            clocked(4500, 500, "Lisible"),
            clocked(5000, 1000, "Fil"),
            line(6000, "77", "?", "Ancien"),
            line(7000, &format!("article:{}", number(2000)), "?", "Bravo"),
            clocked(8000, 3000, "Oui, volontiers, \"demain\""),
            clocked(9000, 4000, "Merci \"Camille\", \nà bientôt"),
        ]
    );
    let fields = account.network.fields;
    assert_eq!(
        (fields.replies, fields.parent_times, fields.mentions, fields.likes),
        (Partial, Partial, No, No)
    );
    assert_eq!((account.network.maturity_days, account.network.earliest_parent), (21, 1_478_195_190_430));
}

#[test]
fn who_comments_on_an_own_share_goes_on_with_it() {
    let shares = [share(100, "a"), share(200, "b"), share(90_000 / 3, "c")];
    // The share and the activity that announces it have numbers of their own, a moment apart.
    let announced = number(200) + (130 << 22);
    let comments = [
        comment(300, "share", number(100), "x"),
        comment(400, "activity", announced, "y"),
        comment(500, "activity", number(203), "z"),
    ];
    let account = export(&shares, &comments).reading().account;
    let people: Vec<_> = account
        .activities
        .iter()
        .filter_map(|activity| activity.in_reply_to)
        .map(|response| response.person.map(|person| account.people.get(person)))
        .collect();
    assert_eq!(people, [Some("self"), Some("self"), None]);
    assert_eq!(account.actor.identities, ["self"]);
}

#[test]
fn reposts_are_told_where_the_export_tells_them() {
    let row = |seconds: u64, text: &str, url: &str, media: &str| {
        format!(
            "{},{FEED}share%3A{},\"{text}\",\"{url}\",\"{media}\",MEMBER_NETWORK\n",
            date(seconds),
            number(seconds)
        )
    };
    let shares = [
        row(1, "", "https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000000", ""),
        row(2, " ", "https://fr.linkedin.com/posts/lycee_activity-7100000000000000001-x", ""),
        row(3, "Avis", "https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000000", ""),
        row(4, "", "https://example.org/feed/update/1", ""),
        row(5, "", "", "https://media.licdn.com/x"),
        row(6, "", "https://linkedin.com.example/feed/update/1", ""),
    ];
    let shares = format!("{SHARES}{}", shares.concat());
    let reposts = format!(
        "Date,Link\n{0},{FEED}activity%3A7\n{0},{FEED}activity%3A7\n{0},{FEED}activity%3A8\n",
        date(9)
    );
    let entries = [("Shares_1234.csv", shares.as_str()), ("InstantReposts_1234.csv", reposts.as_str())];
    let reading = Sample::zip(&entries).reading();
    let kinds: String = told(&reading.account)
        .iter()
        .map(|line| if line.contains(" announce repost(?)") { 'r' } else { 'c' })
        .collect();
    assert_eq!(kinds, "rrccccrr");
    assert_eq!(left_out(&reading.account), [("duplicate-id", 1)]);
    assert_eq!(reading.account.network.fields.reposts_given, Partial);
    assert_eq!(reading.account.network.fields.replies, No);
}

#[test]
fn the_tables_of_2018_are_read_though_they_are_written_otherwise() {
    let header = "Date\tShare Title\tShare Description\tShare Link\tShare Commentary\tShared URL\tMedia URL\tType\tVisibility";
    let row = |date: &str, number: u64, text: &str, visibility: &str| {
        format!(
            "\"{date}\"\t\"KANARI titre\"\t\"KANARI\"\t\"https://www.linkedin.com/feed/update/urn:li:share:{number}\"\t\"{text}\"\t\"\"\t\"\"\t\"ARTICLE\"\t\"{visibility}\""
        )
    };
    let table = [
        header.split('\t').map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join("\t"),
        row(
            "2017/06/08 08:15:44 UTC",
            6_278_000_000_000_000_000,
            "Portes ouvertes\"\"\r\n\"\"samedi",
            "MEMBER_NETWORK",
        ),
        row("2013/06/08 08:15:44 UTC", 123_456_789, "Ancien", "MEMBER_NETWORK"),
        row("2017/06/09 08:15:44 UTC", 6_278_400_000_000_000_000, "KANARI", "CONNECTIONS"),
    ];
    let bytes: Vec<u8> = table.join("\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let sample = Sample::file("Shares.csv", &[b"\xFF\xFE", bytes.as_slice()].concat());
    let reading = sample.reading();
    assert_eq!(
        told(&reading.account),
        [
            "123456789 1370679344000 create \"Ancien\"",
            "6278000000000000000 1496909744000 create \"Portes ouvertes\\nsamedi\"",
        ]
    );
    assert_eq!(left_out(&reading.account), [("not-public", 1)]);
    assert_eq!(reading.account.exports[0].generation, "linkedin-2018");
    assert!(!everything(&reading).contains("KANARI"));
}

#[test]
fn columns_may_change_their_capitals_and_lines_their_ends() {
    let shares = format!("{SHARES}{}", share(1, "Une\"\"\n\"\"deux"))
        .replace("SharedUrl,MediaUrl", "SharedURL,MediaURL")
        .replace('\n', "\r\n");
    let account = Sample::zip(&[("export/Shares.csv", &shares)]).reading().account;
    assert_eq!(account.text(&account.activities[0]), "Une\ndeux");
}

#[test]
fn what_only_some_may_read_stays_out_with_the_comments_below_it() {
    let shares = [share(1, "KANARI-RELATIONS").replace("MEMBER_NETWORK", "CONNECTIONS"), share(100, "a")];
    let comments = [
        comment(60, "activity", number(1) + (90 << 22), "KANARI-SOUS"),
        comment(70, "activity", number(50), "b"),
    ];
    let reading = export(&shares, &comments).reading();
    assert_eq!(left_out(&reading.account), [("not-public", 2)]);
    assert_eq!(reading.account.activities.len(), 2);
    assert!(!everything(&reading).contains("KANARI"));
}

#[test]
fn a_share_without_a_date_has_that_of_its_number() {
    let shares = [
        share(7, "a").replace(&date(7), "2024-01-15 99:00:00"),
        share(8, "b").replace(&date(8), "2024-01-15 99:00:00").replace(&number(8).to_string(), "77"),
        share(9, "c").replace(&format!("{FEED}share%3A{}", number(9)), ""),
        // A post in a group waited for its moderator: the date is that of its publication.
        share(10, "d")
            .replace("share%3A", "groupPost%3A1234567-")
            .replace(&number(10).to_string(), &number(3).to_string()),
    ];
    let reading = export(&shares, &[]).reading();
    let at = |seconds: u64| NOON + seconds * 1000;
    assert_eq!(
        told(&reading.account),
        [
            format!("{} {} create \"a\"", number(7), at(7)),
            format!("{} {} create \"c\"", at(9), at(9)),
            format!("{} {} create \"d\"", number(3), at(10)),
        ]
    );
    assert_eq!(left_out(&reading.account), [("undated", 1)]);
    assert_eq!(reading.notices.len(), 1);
}

#[test]
fn what_comes_twice_counts_once() {
    let comments = [
        comment(9, "activity", number(1), "a"),
        comment(9, "activity", number(1), "a"),
        comment(9, "activity", number(1), "b"),
    ];
    let account = export(&[share(1, "a"), share(1, "a")], &comments).reading().account;
    assert_eq!(left_out(&account), [("duplicate-id", 2)]);
    assert_eq!(account.activities.len(), 3);
    let ids: std::collections::HashSet<_> =
        account.activities.iter().map(|a| a.id.to_text(&account.texts)).collect();
    assert_eq!(ids.len(), 3);
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let shares: Vec<String> = (0..20).map(|n| share(n * 60, &format!("texte {n}"))).collect();
    let comments: Vec<String> = (0..40)
        .map(|n| comment(1200 + n * 7, "activity", number(n * 31 % 1200), &format!("réponse {n}")))
        .collect();
    let turned = |rows: &[String]| rows.iter().rev().cloned().collect::<Vec<_>>();
    let one = export(&shares, &comments).reading().account;
    let other = export(&turned(&shares), &turned(&comments)).reading().account;
    assert_eq!(told(&one), told(&other));
    assert_eq!(one.tally, other.tally);
}

#[test]
fn only_the_tables_of_own_public_words_are_opened() {
    let sample = export(&[share(1, "a")], &[comment(2, "activity", number(0), "b")]);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().iter().collect::<Vec<_>>(), ["Comments.csv", "Shares.csv"]);
    let refused: Vec<_> = reading.account.tally.refused.into_iter().collect();
    assert_eq!(refused, [("advertising", 1), ("contacts", 1), ("likes", 1), ("messages", 1)]);
    assert_eq!((reading.account.network.fields.posts, reading.account.network.fields.followers), (Yes, No));
}

#[test]
fn an_export_without_these_tables_is_known_and_refused() {
    let lists = Sample::zip(&[
        ("Connections.csv", "Notes:\n"),
        ("Invitations.csv", "From,To\n"),
        ("messages.csv", "FROM,TO\n"),
    ]);
    assert_eq!(lists.error(), "export-resembles");
    let mut archive = lists.open().expect("an archive");
    assert!(platform::recognise(&mut archive).is_empty());
    assert!(archive.opened().is_empty(), "{:?}", archive.opened());
    let elsewhere = Sample::zip(&[("a/Shares.csv", "Name;Value\n"), ("b/Comments.csv", "Id,Text\n")]);
    assert_eq!(elsewhere.error(), "export-unrecognised");
    let shares = format!("{SHARES}{}", share(1, "a"));
    let twice = Sample::zip(&[("a/Shares.csv", &shares), ("b/Shares.csv", &shares)]);
    assert_eq!(twice.error(), "export-several");
    let likeness =
        platform::PLATFORMS.iter().map(|one| one.recognise(&mut twice.open().expect("an archive")));
    assert_eq!(likeness.filter(|likeness| *likeness == Likeness::Yes).count(), 1);
}

#[test]
fn a_damaged_row_costs_itself_and_a_table_of_nothing_else_is_refused() {
    let shares = [share(3, "a"), "2024-01-15 10:00:02,KANARI\n".to_owned(), share(1, "c \" d")];
    let reading = export(&shares, &[]).reading();
    assert_eq!(left_out(&reading.account), [("unreadable-record", 1)]);
    assert_eq!(reading.account.activities.len(), 2);
    assert_eq!((reading.notices[0].kind, reading.notices[0].count), ("unreadable-record", 1));
    assert_eq!(export(&["KANARI\n".to_owned()], &[]).error(), "no-readable-record");
    let empty = export(&[], &[]).reading();
    assert!(empty.account.activities.is_empty() && empty.notices.is_empty());
}

#[test]
fn an_export_cut_anywhere_is_read_or_refused() {
    let shares = format!("{SHARES}{}{}", share(3, "a\"\"\n\"\"b"), share(2, "c"));
    let comments = format!("{COMMENTS}{}", comment(9, "activity", number(1), "\"d \\\"e\\\"\""));
    for end in 1..shares.len() {
        let Some(cut) = shares.get(..end) else { continue };
        let _ = Sample::zip(&[("Shares.csv", cut), ("Comments.csv", &comments)]).read();
    }
    for end in 1..comments.len() {
        let Some(cut) = comments.get(..end) else { continue };
        let _ = Sample::file("Comments.csv", cut.as_bytes()).read();
    }
    let whole = zip_bytes(&[("Shares.csv", &shares)]);
    for end in 1..whole.len() {
        let _ = Sample::file("export.zip", &whole[..end]).read();
    }
}
