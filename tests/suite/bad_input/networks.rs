//! The invented exports of every other network, each damaged in the ways of its own form.

use std::fs;
use std::path::Path;

use bilan::archive::Archive;

use super::row::{Out, Row, hold, row};
use crate::cli::program::is_of;
use crate::reading::samples::{Sample, zip_of};

/// An example's export as entries in memory.
pub(super) struct Example {
    name: &'static str,
    entries: Vec<(String, Vec<u8>)>,
}

/// The export of this name.
pub(super) fn example(name: &'static str) -> Example {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/every-network/archives").join(name);
    if !is_of(name, &["zip"]) {
        return Example { name, entries: vec![(name.to_owned(), fs::read(path).expect("the example"))] };
    }
    let mut archive = Archive::open(&path).expect("the example");
    let names: Vec<String> = archive.entries().iter().map(|entry| entry.name.clone()).collect();
    let content = |name: &String| (name.clone(), archive.whole(name).expect("a small entry"));
    Example { name, entries: names.iter().map(content).collect() }
}

impl Example {
    /// The export with another content of the entries whose names hold `part`.
    pub(super) fn with(mut self, part: &str, change: impl Fn(&[u8]) -> Vec<u8>) -> Sample {
        let mut found = false;
        for (_, content) in self.entries.iter_mut().filter(|(name, _)| name.contains(part)) {
            *content = change(content);
            found = true;
        }
        assert!(found, "no entry {part} in {}", self.name);
        self.sample()
    }

    /// The export without these entries.
    fn without(mut self, part: &str) -> Sample {
        self.entries.retain(|(name, _)| !name.contains(part));
        self.sample()
    }

    fn sample(self) -> Sample {
        if !is_of(self.name, &["zip"]) {
            return Sample::file(self.name, &self.entries[0].1);
        }
        let entries: Vec<(&str, &[u8])> =
            self.entries.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        Sample::file(self.name, &zip_of(&entries))
    }
}

/// `text` with the first `from` as `to`.
pub(super) fn replaced(text: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(text.to_vec()).expect("UTF-8");
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

type Change = fn(&[u8]) -> Vec<u8>;

/// What becomes of the posts' file.
const DAMAGES: [(&str, Change); 6] = [
    ("as it is", <[u8]>::to_vec),
    ("cut in half", |content| content[..content.len() / 2].to_vec()),
    ("cut behind a tenth", |content| content[..content.len() / 10].to_vec()),
    ("full of NULs", |content| vec![0; content.len()]),
    ("behind a mark of byte order", |content| [b"\xef\xbb\xbf", content].concat()),
    ("with a byte that is no UTF-8", |content| {
        let (one, other) = content.split_at(content.len() / 2);
        [one, b"\xff", other].concat()
    }),
];

/// The export, a part of the name of its file of posts, and what comes out of each damage, of a file that is empty and
/// of one that is gone.
type Export = (&'static str, &'static str, [Out; 6], [Out; 2]);

#[expect(clippy::too_many_lines, reason = "a table")]
fn exports() -> [Export; 12] {
    use Out::{Refused, Whole};
    let lost = |read, count| Out::Noticed(read, vec![("unreadable-record", count)]);
    let file = |read| Out::Noticed(read, vec![("unreadable-file", 1)]);
    let none = || Refused("no-readable-record");
    // Profiles do not say who could see a post.
    let seen = |read, more: &[(&'static str, u64)]| {
        Out::Noticed(read, [&[("audience-unknown", read as u64)], more].concat())
    };
    let aimless = |read, more: &[(&'static str, u64)]| {
        Out::Noticed(read, [&[("reply-target-unknown", 1)], more].concat())
    };
    let broken = [("unreadable-record", 1)];
    let gone = || [Refused("archive-without-entries"), Refused("archive-empty-file")];
    [
        (
            "akkoma.zip",
            "outbox",
            [Whole(17), lost(8, 1), lost(1, 1), none(), Whole(17), lost(16, 1)],
            [Refused("export-unrecognised"), Whole(0)],
        ),
        (
            "bluesky.car",
            "bluesky",
            [
                Whole(32),
                Out::Noticed(1, vec![("cut-file", 1), ("missing-branch", 2)]),
                Refused("repository-without-root"),
                Refused("export-resembles"),
                Refused("repository-unreadable"),
                Out::Noticed(1, vec![("cut-file", 1), ("missing-branch", 2)]),
            ],
            gone(),
        ),
        (
            "facebook-page.zip",
            "profile_posts_1",
            [Whole(30), lost(15, 2), lost(3, 1), none(), Whole(30), lost(29, 1)],
            [Refused("export-resembles"), file(0)],
        ),
        (
            "facebook-personal.zip",
            "videos_1",
            [seen(14, &[]), seen(10, &broken), seen(8, &broken), none(), seen(14, &[]), seen(13, &broken)],
            [seen(7, &[]), seen(7, &[("unreadable-file", 1)])],
        ),
        (
            "instagram.zip",
            "posts_1",
            [Whole(47), lost(34, 1), lost(22, 1), none(), Whole(47), Whole(47)],
            [Whole(20), file(20)],
        ),
        (
            "linkedin-member.zip",
            "Shares",
            [Whole(36), lost(27, 1), Whole(19), file(18), Whole(36), Whole(36)],
            [Whole(18), file(18)],
        ),
        (
            "linkedin-page.xlsx",
            "linkedin",
            [
                Whole(20),
                Refused("archive-truncated"),
                Refused("archive-truncated"),
                Refused("export-unrecognised"),
                Refused("export-unrecognised"),
                Refused("archive-unreadable"),
            ],
            gone(),
        ),
        (
            "notes-2024-11-04-08-00-00.json",
            "notes",
            [Whole(12), lost(6, 1), lost(1, 1), Refused("export-resembles"), Whole(12), lost(11, 1)],
            gone(),
        ),
        (
            "pixelfed.json",
            "pixelfed",
            [Whole(12), lost(6, 1), lost(1, 1), Refused("export-resembles"), Whole(12), lost(11, 1)],
            gone(),
        ),
        (
            "threads.zip",
            "threads_and_replies",
            [
                aimless(31, &[]),
                aimless(15, &broken),
                lost(3, 1),
                none(),
                aimless(31, &[]),
                aimless(30, &broken),
            ],
            [Refused("export-resembles"), file(0)],
        ),
        (
            "tiktok.zip",
            "user_data",
            [
                Whole(34),
                Refused("entry-not-json"),
                Refused("entry-not-json"),
                Refused("entry-not-json"),
                Whole(34),
                Refused("entry-not-json"),
            ],
            [Refused("archive-without-entries"), Refused("entry-not-json")],
        ),
        (
            "youtube.zip",
            "/videos.csv",
            [Whole(25), lost(19, 1), none(), file(17), Whole(25), Whole(25)],
            [Whole(17), file(17)],
        ),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, part, damaged, [without, empty]) in exports() {
        for ((damage, change), expected) in DAMAGES.into_iter().zip(damaged) {
            rows.push(row(format!("{name} whose posts are {damage}"), expected, move || {
                example(name).with(part, change)
            }));
        }
        rows.push(row(format!("{name} whose posts are empty"), empty, move || {
            example(name).with(part, |_| Vec::new())
        }));
        if is_of(name, &["zip"]) {
            rows.push(row(format!("{name} without posts"), without, move || example(name).without(part)));
        }
    }
    rows
}

#[test]
fn rows_of_networks_hold() {
    hold(&rows());
}
