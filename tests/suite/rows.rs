//! Rows of tables: any encoding and delimiter, a header below whatever stands above it, damage that costs itself only.

use bilan::archive::Archive;
use bilan::archive::rows::{Form, Quotes, plain};
use serde::Deserialize;

use crate::reading::samples::Sample;
use crate::reading::workbooks::{Cell, texts, xls, xlsx};

fn header(names: &[String]) -> bool {
    names.iter().any(|name| name == "link") && names.iter().any(|name| name == "texte")
}

fn begins(line: &str) -> bool {
    line.starts_with("20")
}

/// The cells of two columns, and how many rows could not be read.
type Read = Option<(Vec<(String, String)>, u64)>;

fn read(archive: &mut Archive, name: &str, quotes: Quotes) -> Read {
    let mut rows = Vec::new();
    let form = Form { header: &header, quotes };
    let known = archive.which_table(name, &[form]).is_some();
    let unreadable = archive
        .rows(name, form, &mut |row| {
            rows.push((row.cell("link").to_owned(), row.cell("texte").to_owned()));
            true
        })
        .expect("an entry that can be read");
    assert_eq!(known, unreadable.is_some());
    unreadable.map(|unreadable| (rows, unreadable))
}

fn read_bytes(bytes: &[u8], quotes: Quotes) -> Read {
    let sample = Sample::file("table.csv", bytes);
    read(&mut sample.open().expect("a file"), "table.csv", quotes)
}

fn read_text(text: &str, quotes: Quotes) -> Read {
    read_bytes(text.as_bytes(), quotes)
}

#[expect(clippy::unnecessary_wraps, reason = "it is compared with what is read")]
fn rows(pairs: &[(&str, &str)], unreadable: u64) -> Read {
    Some((pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(), unreadable))
}

const TABLE: &str =
    "Notes:\nUne note, longue\n\n Link ,Texte\nurn:1,été\nurn:2,\"deux\nlignes, \"\"et\"\" plus\"\n\n,\n";
const EXPECTED: [(&str, &str); 2] = [("urn:1", "été"), ("urn:2", "deux\nlignes, \"et\" plus")];

#[test]
fn the_header_is_found_below_a_preamble_whatever_the_delimiter() {
    for delimiter in [",", ";", "\t"] {
        let table = TABLE.replace("Link ,Texte", "Link §Texte").replace(":1,", ":1§").replace(":2,", ":2§");
        let table = table.replace("\n,\n", "\n§\n").replace('§', delimiter);
        assert_eq!(read_text(&table, Quotes::Sound), rows(&EXPECTED, 0), "{delimiter:?}");
        assert_eq!(
            read_text(&table.replace('\n', "\r\n"), Quotes::Sound),
            rows(&[EXPECTED[0], ("urn:2", "deux\r\nlignes, \"et\" plus")], 0)
        );
    }
}

#[test]
fn every_encoding_gives_the_same_rows() {
    let units: Vec<u16> = TABLE.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let western: Vec<u8> = TABLE.chars().map(|c| u8::try_from(c).expect("a western letter")).collect();
    for bytes in [
        [b"\xEF\xBB\xBF", TABLE.as_bytes()].concat(),
        [b"\xFF\xFE", little.as_slice()].concat(),
        [b"\xFE\xFF", big.as_slice()].concat(),
        little,
        big,
        western,
    ] {
        assert_eq!(read_bytes(&bytes, Quotes::Sound), rows(&EXPECTED, 0), "{:?}", &bytes[..4]);
    }
}

#[test]
fn a_letter_cut_between_two_blocks_stays_whole() {
    let long = "é".repeat(70_001);
    let table = format!("link,texte\na,x{long}\nb,{long}\n");
    assert_eq!(read_text(&table, Quotes::Sound), rows(&[("a", &format!("x{long}")), ("b", &long)], 0));
}

#[test]
fn rows_of_another_length_are_counted() {
    let table = "link,texte\na,b\nc\nd,e,f\n\ng,h\n";
    assert_eq!(read_text(table, Quotes::Sound), rows(&[("a", "b"), ("g", "h")], 2));
}

#[test]
fn a_table_without_the_header_is_none() {
    for table in ["\n\n", "link;other\na;b\n", "link\na\n", &format!("{}link,texte\n", "note\n".repeat(50))] {
        assert_eq!(read_text(table, Quotes::Sound), None, "{table}");
    }
}

#[test]
fn a_row_that_is_known_by_its_beginning_does_not_swallow_the_next() {
    let table = "date,link,texte\n2024,a,\"x\n\n2023\"\"\n2024,b,\"never closed\n2024,c,y\nstray\n2024,d,z\n";
    // `2023""` is taken for a beginning: it is lost, and what stood before it is cut; the others stay.
    let expected = [("a", "x"), ("b", "never closed"), ("c", "y"), ("d", "z")];
    assert_eq!(read_text(table, Quotes::Rows(begins)), rows(&expected, 2));
    let table = "date,link,texte\n\"2024\",a,\"x\n\ny\"\n2024,b,never \"closed\" \n2024,c,y\n";
    assert_eq!(
        read_text(table, Quotes::Rows(|line| line.starts_with("20") || line.starts_with("\"20"))),
        rows(&[("a", "x\n\ny"), ("b", "never \"closed\""), ("c", "y")], 0)
    );
}

#[test]
fn marks_escaped_with_a_backslash_stay_in_the_last_column() {
    let table = concat!(
        "date,link,texte\n",
        "2024,a,\"dire \\\"oui\\\", puis\n\\\"non\\\"\"\n",
        "2024,b,sans rien\n",
        "2024,c,une, deux, trois\n",
        "2024,d,\"dire \"\"oui\"\"\"\n",
        "2024,\"e\",\"fin\\\"\"\n",
    );
    let expected = [
        ("a", "dire \"oui\", puis\n\"non\""),
        ("b", "sans rien"),
        ("c", "une, deux, trois"),
        ("d", "dire \"oui\""),
        ("e", "fin\""),
    ];
    assert_eq!(read_text(table, Quotes::Tail(begins)), rows(&expected, 0));
}

#[test]
fn a_table_may_be_cut_anywhere() {
    for quotes in [Quotes::Sound, Quotes::Rows(begins), Quotes::Tail(begins)] {
        for end in 0..TABLE.len() {
            read_bytes(&TABLE.as_bytes()[..end.max(1)], quotes);
        }
    }
}

#[test]
fn names_of_columns_are_compared_without_their_dress() {
    assert_eq!(plain(" Identifiant\u{a0}DE la  Vide\u{301}o "), "identifiant de la video");
    assert_eq!(plain("Mentions J’AIME, ça"), "mentions j'aime, ca");
}

fn sheets() -> Vec<Vec<Vec<Cell>>> {
    let other = vec![texts(&["Impressions", "par jour"]), vec![Cell::Number(1.0), Cell::Number(2.0)]];
    let posts = vec![
        texts(&["Une ligne de titre"]),
        texts(&["Link", "", "Texte", "J’aime"]),
        [texts(&["urn:1", "KANARI", "été <b> & \"co\"\nligne 日本"]), vec![Cell::Number(12.0)]].concat(),
        texts(&["", "", " "]),
        [texts(&["urn:2", "", ""]), vec![Cell::Number(1.5)]].concat(),
        vec![Cell::Number(45_300.0), Cell::Number(7.0)],
    ];
    vec![other.clone(), posts, other]
}

#[test]
fn both_forms_of_workbooks_give_the_rows_of_the_sheet_with_the_header() {
    let expected = rows(&[("urn:1", "été <b> & \"co\"\nligne 日本"), ("urn:2", ""), ("45300", "")], 0);
    for (name, bytes) in [
        ("a.xlsx", xlsx(&sheets())),
        ("a.xls", xls(&sheets(), usize::MAX)),
        // The shared strings run on in another record, from inside a text.
        ("a.xls", xls(&sheets(), 150)),
        // The name tells nothing.
        ("a.csv", xls(&sheets(), 61)),
    ] {
        let sample = Sample::file(name, &bytes);
        assert_eq!(read(&mut sample.open().expect("a file"), name, Quotes::Sound), expected, "{name}");
    }
    let mut likes = Vec::new();
    let sample = Sample::file("a.xls", &xls(&sheets(), 99));
    let form = Form { header: &header, quotes: Quotes::Sound };
    let take = &mut |row: &bilan::archive::rows::Row<'_>| {
        likes.push(row.cell("j'aime").to_owned());
        !row.cell("texte").is_empty()
    };
    assert_eq!(sample.open().expect("a file").rows("a.xls", form, take).expect("a workbook"), Some(2));
    assert_eq!(likes, ["12", "1.5", ""]);
}

#[test]
fn a_workbook_without_the_header_is_none_and_a_damaged_one_an_error() {
    let other = [vec![texts(&["Une", "autre"]), texts(&["a", "b"])]];
    for bytes in [xlsx(&other), xls(&other, usize::MAX), xlsx(&[]), xls(&[], usize::MAX)] {
        let sample = Sample::file("a.xls", &bytes);
        assert_eq!(read(&mut sample.open().expect("a file"), "a.xls", Quotes::Sound), None);
    }
    let form = Form { header: &header, quotes: Quotes::Sound };
    let whole = xls(&sheets(), 80);
    for end in (8..whole.len()).step_by(97) {
        let sample = Sample::file("a.xls", &whole[..end]);
        let error = sample.open().expect("a file").rows("a.xls", form, &mut |_| true);
        assert!(end > 3 * 512 + 900 || error.is_err_and(|error| error.key == "entry-damaged"), "{end}");
    }
}

#[test]
fn a_workbook_with_any_byte_changed_is_read_or_refused() {
    let form = Form { header: &header, quotes: Quotes::Sound };
    let whole = xls(&sheets(), 80);
    for at in (0..3000.min(whole.len())).step_by(3) {
        for value in [0, 0x7F, 0xFF] {
            let mut bytes = whole.clone();
            bytes[at] = value;
            let sample = Sample::file("a.xls", &bytes);
            let _ = sample.open().expect("a file").rows("a.xls", form, &mut |_| true);
        }
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Kept {
    kept: u8,
}

#[test]
fn a_document_is_read_as_its_type_and_damage_has_a_place() {
    let read = |content: &str| {
        let sample = Sample::file("a.json", content.as_bytes());
        sample.open().expect("a file").document::<Kept>("a.json")
    };
    assert_eq!(read("{\"other\":[{}],\n \"kept\": 3}\n").expect("a document"), Kept { kept: 3 });
    assert_eq!(read("\u{feff}{\"kept\":4}").expect("a document"), Kept { kept: 4 });
    let error = read("{\"kept\": 3,\n\"other\": [1, 2").expect_err("a document that is cut");
    let details: Vec<_> = error.details.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(error.key, "entry-not-json");
    assert_eq!(details, [("entry", "a.json"), ("line", "2"), ("column", "14"), ("file", "a.json")]);
    for content in ["[]", "{\"kept\": 3} x", "<html>", "\u{feff}", "{\"kept\":\"KANARI\"}"] {
        let error = read(content).expect_err("no such document");
        assert_eq!(error.key, "entry-not-json", "{content}");
        assert!(!error.to_string().contains("KANARI"));
    }
}
