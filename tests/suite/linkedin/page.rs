//! The analytics of a Page of LinkedIn: posts with counters, whoever wrote them.

use bilan::model::Availability::{No, Yes};
use bilan::platform;

use super::number;
use crate::reading::samples::{Sample, everything};
use crate::reading::told::{left_out, told};
use crate::reading::workbooks::{Cell, Sheet, texts, xls, xlsx};

const ENGLISH: [&str; 12] = [
    "Post title",
    "Post link",
    "Post type",
    "Campaign name",
    "Posted by",
    "Created date",
    "Campaign start date",
    "Impressions",
    "Likes",
    "Comments",
    "Reposts",
    "Follows",
];
const FRENCH: [&str; 12] = [
    "Titre de la publication",
    "Lien de la publication",
    "Type de publication",
    "Nom de la campagne",
    "Publié par",
    "Date de création",
    "Date de début de la campagne",
    "Impressions",
    "J’aime",
    "Commentaires",
    "Republications",
    "Abonnements",
];

/// A row of the table: text, link, date, likes, reposts.
fn row(text: &str, link: &str, date: &str, likes: &str, reposts: &str) -> Vec<String> {
    [text, link, "Organic", "", "KANARI Agente", date, "", "1200", likes, "3", reposts, "0"]
        .map(str::to_owned)
        .to_vec()
}

fn link(seconds: u64) -> String {
    format!("https://www.linkedin.com/feed/update/urn:li:activity:{}", number(seconds))
}

fn rows() -> Vec<Vec<String>> {
    vec![
        row("Portes ouvertes #Orientation", &link(0), "01/15/2024", "1,204", "12"),
        row("Un stage", &link(60), "15/01/2024", "0", ""),
        row("Programmé", &link(120), "02/20/2024", "5", "1"),
        row("Ancien", "https://www.linkedin.com/feed/update/urn:li:activity:77", "12/31/2015", "2", "0"),
        row("Sans jour", &link(180), "", "4", "4"),
        row("KANARI", "", "hier", "4", "4"),
    ]
}

fn csv(header: &[&str], rows: &[Vec<String>]) -> String {
    let quoted =
        |cells: Vec<String>| cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
    let mut lines = vec!["Détail des publications sur la période".to_owned()];
    lines.push(quoted(header.iter().map(|name| (*name).to_owned()).collect()));
    lines.extend(rows.iter().cloned().map(quoted));
    lines.join("\r\n") + "\r\n"
}

fn sheet(header: &[&str], rows: &[Vec<String>]) -> Sheet {
    let mut sheet = vec![texts(&["Détail des publications"]), texts(header)];
    for row in rows {
        let mut cells = texts(&row.iter().map(String::as_str).collect::<Vec<_>>());
        for cell in &mut cells[7..] {
            if let Cell::Text(text) = cell
                && let Ok(value) = text.parse()
            {
                *cell = Cell::Number(value);
            }
        }
        sheet.push(cells);
    }
    sheet
}

fn metrics() -> Sheet {
    vec![texts(&["Date", "Impressions (total)"]), texts(&["01/15/2024", "KANARI"])]
}

fn expected() -> Vec<String> {
    let at = |seconds: u64| (number(seconds) >> 22).to_string();
    vec![
        "77 1451520000000 create day ♥2 ↻0 \"Ancien\"".to_owned(),
        format!("{} {} create ♥1204 ↻12 #orientation \"Portes ouvertes #Orientation\"", number(0), at(0)),
        format!("{} {} create ♥0 \"Un stage\"", number(60), at(60)),
        format!("{} {} create ♥4 ↻4 \"Sans jour\"", number(180), at(180)),
        format!("{} 1708387200000 create day ♥5 ↻1 \"Programmé\"", number(120)),
    ]
}

#[test]
fn every_form_and_language_gives_the_same_posts_and_nobody_who_wrote_them() {
    for header in [ENGLISH, FRENCH] {
        let sheets = [metrics(), sheet(&header, &rows())];
        for (name, bytes) in [
            ("lycee_updates_1700000000.xls", xls(&sheets, 700)),
            ("page.xlsx", xlsx(&sheets)),
            ("page.csv", csv(&header, &rows()).into_bytes()),
        ] {
            let sample = Sample::file(name, &bytes);
            let reading = sample.reading();
            assert_eq!(told(&reading.account), expected(), "{name}");
            assert_eq!(left_out(&reading.account), [("undated", 1)]);
            assert!(!everything(&reading).contains("KANARI"), "{name}");
            assert!(!format!("{:?} {:?}", reading.account, reading.notices).contains("KANARI"));
            let fields = reading.account.network.fields;
            assert_eq!((fields.posts, fields.likes, fields.reposts), (Yes, Yes, Yes));
            assert_eq!((fields.comments, fields.replies, fields.followers), (Yes, No, No));
            assert_eq!(reading.account.exports[0].generation, "linkedin-page");
        }
    }
}

#[test]
fn downloads_whose_periods_overlap_are_united_with_the_larger_counters() {
    let first = csv(
        &ENGLISH,
        &[row("a", &link(0), "01/15/2024", "3", "9"), row("b", &link(60), "01/15/2024", "1", "1")],
    );
    let second = csv(
        &FRENCH,
        &[row("a", &link(0), "01/15/2024", "5", "2"), row("c", &link(90), "01/15/2024", "1", "1")],
    );
    for names in [["2023/a.csv", "2024/b.csv"], ["2024/b.csv", "2023/a.csv"]] {
        let sample = Sample::zip(&[(names[0], &first), (names[1], &second), ("LISEZMOI.txt", "KANARI")]);
        let reading = sample.reading();
        assert_eq!(left_out(&reading.account), [("duplicate-id", 1)]);
        let line = format!("{} {} create ♥5 ↻9 \"a\"", number(0), number(0) >> 22);
        assert_eq!((told(&reading.account).len(), &told(&reading.account)[0]), (3, &line));
    }
}

#[test]
fn a_day_may_be_counted_as_workbooks_do() {
    let mut sheet = sheet(&ENGLISH, &[row("a", "", "", "1", "2"), row("b", &link(0), "", "1", "2")]);
    for row in &mut sheet[2..] {
        row[5] = Cell::Number(45_306.0);
    }
    let account = Sample::file("a.xlsx", &xlsx(&[sheet])).reading().account;
    assert_eq!(
        told(&account),
        [
            "1705276800000-0 1705276800000 create day ♥1 ↻2 \"a\"".to_owned(),
            format!("{} {} create ♥1 ↻2 \"b\"", number(0), number(0) >> 22),
        ]
    );
}

#[test]
fn tables_of_others_are_not_looked_into() {
    let posts = csv(&ENGLISH, &rows());
    for name in
        ["messages.csv", "blocked_accounts.csv", "following_accounts.csv", "Takeout/a.csv", "lists.csv"]
    {
        let sample = Sample::zip(&[(name, &posts)]);
        let mut archive = sample.open().expect("an archive");
        assert!(platform::recognise(&mut archive).is_empty(), "{name}");
        assert!(archive.opened().is_empty(), "{name}");
    }
    let mixed = Sample::zip(&[("page.csv", &posts), ("data/posts.json", "{}")]);
    assert_eq!(mixed.error(), "export-unrecognised");
    let metrics = Sample::file("page.xlsx", &xlsx(&[metrics()]));
    assert_eq!(metrics.error(), "export-unrecognised");
}

#[test]
fn a_damaged_workbook_is_refused() {
    let whole = xls(&[metrics(), sheet(&ENGLISH, &rows())], usize::MAX);
    for end in (1..whole.len()).step_by(131) {
        let _ = Sample::file("page.xls", &whole[..end]).read();
    }
    let whole = xlsx(&[metrics(), sheet(&ENGLISH, &rows())]);
    for end in (1..whole.len()).step_by(31) {
        assert!(Sample::file("page.xlsx", &whole[..end]).read().is_err());
    }
}
