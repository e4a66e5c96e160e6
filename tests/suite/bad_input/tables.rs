//! Tables: ragged, with open quotation marks, another delimiter, or in a damaged workbook.

use super::networks::{example, replaced};
use super::row::{Out, Row, hold, row};

/// The shares of a member of the network of tables, changed.
fn shares(name: &'static str, expected: Out, change: impl Fn(&[u8]) -> Vec<u8> + 'static) -> Row {
    row(name, expected, move || example("linkedin-member.zip").with("Shares", &change))
}

fn text(content: &[u8]) -> String {
    String::from_utf8(content.to_vec()).expect("UTF-8")
}

fn line(content: &[u8], number: usize, change: impl Fn(&str) -> String) -> Vec<u8> {
    let text = text(content);
    let lines = text.split_inclusive('\n').enumerate();
    lines
        .map(|(at, line)| if at == number { change(line) } else { line.to_owned() })
        .collect::<String>()
        .into_bytes()
}

pub(super) fn rows() -> Vec<Row> {
    let any = || Out::Whole(36);
    let lost = |read| Out::Noticed(read, vec![("unreadable-record", 1)]);
    // The comments stay.
    let none = || Out::Noticed(18, vec![("unreadable-file", 1)]);
    let mut rows = vec![
        shares("a row with too many cells", lost(35), |content| {
            line(content, 1, |row| format!("Kanari,Kanari,{row}"))
        }),
        shares("a row with too few cells", lost(35), |content| {
            line(content, 1, |_| "Kanari,Kanari\n".to_owned())
        }),
        shares("a row of one word", lost(35), |content| line(content, 1, |_| "Kanari\n".to_owned())),
        shares("rows that are empty", any(), |content| line(content, 1, |row| format!("\n\n,,,,,\n{row}"))),
        shares("a quotation mark that never closes", any(), |content| {
            line(content, 1, |row| row.replacen(",\"", ",\"\"\"", 1))
        }),
        shares("a quotation mark alone", lost(35), |content| line(content, 1, |row| format!("\"{row}"))),
        shares("a table with semicolons", any(), |content| text(content).replace(',', ";").into_bytes()),
        shares("a table with tabs", any(), |content| text(content).replace(',', "\t").into_bytes()),
        shares("a table with bars", none(), |content| text(content).replace(',', "|").into_bytes()),
        shares("a table with the ends of lines of old Macs", none(), |content| {
            text(content).replace('\n', "\r").into_bytes()
        }),
        shares("a table with the ends of lines of Windows", any(), |content| {
            text(content).replace('\n', "\r\n").into_bytes()
        }),
        shares("a table in UTF-16", any(), |content| {
            let text = text(content);
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
        }),
        shares("a table in Latin-1", any(), |content| {
            text(content).chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
        }),
        shares("a table without a header", none(), |content| line(content, 0, |_| String::new())),
        shares("a table with its header twice", any(), |content| line(content, 0, |row| row.repeat(2))),
        shares("a table with a header in capitals", any(), |content| line(content, 0, str::to_uppercase)),
        shares("a table with a column twice", any(), |content| {
            line(content, 0, |row| row.replace("SharedUrl", "ShareLink"))
        }),
        shares("a table of its header alone", Out::Whole(18), |content| {
            content.split_inclusive(|&byte| byte == b'\n').next().expect("a header").to_vec()
        }),
        shares("a table with NULs", any(), |content| line(content, 1, |row| row.replace('-', "\0"))),
        shares("a row of 40 megabytes", lost(35), |content| {
            [content, "x".repeat(40 << 20).as_bytes(), b"\n"].concat()
        }),
        shares("a row of a million cells", lost(36), |content| {
            [content, ",".repeat(1_000_000).as_bytes(), b"\n"].concat()
        }),
        shares("a table of a million quotation marks", lost(36), |content| {
            [content, "\"".repeat(1_000_001).as_bytes()].concat()
        }),
        shares("a date that is none", any(), |content| line(content, 1, |row| format!("Kanari{row}"))),
    ];
    rows.push(row("a film whose privacy is an unknown word", Out::Whole(23), || {
        example("youtube.zip").with("/videos.csv", |content| replaced(content, ",Public,", ",Kanari,"))
    }));
    for (name, at, expected) in [
        ("its first byte", 0, Out::Refused("export-unrecognised")),
        ("a byte of a part", 600, Out::Whole(20)),
        ("its last byte", usize::MAX, Out::Refused("archive-truncated")),
    ] {
        rows.push(row(format!("a workbook with {name} changed"), expected, move || {
            example("linkedin-page.xlsx").with("linkedin", |content| {
                let mut content = content.to_vec();
                let at = at.min(content.len() - 1);
                content[at] ^= 0x20;
                content
            })
        }));
    }
    rows.push(row("a workbook called zip", Out::Refused("export-unrecognised"), || {
        let sample = example("linkedin-page.xlsx").with("linkedin", <[u8]>::to_vec);
        let path = sample.folder.path().join("export.zip");
        std::fs::rename(&sample.path, &path).expect("a new name");
        crate::reading::samples::Sample { path, folder: sample.folder }
    }));
    rows
}

#[test]
fn rows_of_tables_hold() {
    hold(&rows());
}
