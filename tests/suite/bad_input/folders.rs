//! Folders: with links, loops, files without permission, and folders where a file is expected.

use std::fs;

use super::containers::{POSTS, entries, good};
use super::row::{Out, Row, close, hold, may_read_everything, row};
use crate::reading::samples::Sample;

/// The small export as a folder.
fn unpacked() -> Sample {
    Sample::folder(&entries().each_ref().map(|(name, text)| (*name, text.as_str())))
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = vec![
        row("a folder with a folder called like the posts", Out::Refused("export-unrecognised"), || {
            let sample = Sample::folder(&[("data/account.js", "window.YTD.account.part0 = []")]);
            fs::create_dir(sample.path.join("data/tweets.js")).expect("a folder");
            sample
        }),
        row("a folder that holds the zip", Out::Refused("export-unrecognised"), || {
            let sample = Sample::folder(&[("readme.txt", "Kanari")]);
            fs::write(sample.path.join("export.zip"), good()).expect("a file");
            sample
        }),
        row("a folder that is very deep", Out::Whole(POSTS), || {
            let sample = unpacked();
            let deep = (0..120).fold(sample.path.clone(), |path, _| path.join("d"));
            fs::create_dir_all(&deep).expect("folders");
            fs::write(deep.join("x.txt"), "Kanari").expect("a file");
            sample
        }),
        row("a folder of empty folders", Out::Refused("archive-without-entries"), || {
            let sample = Sample::folder(&[(".DS_Store", "")]);
            fs::create_dir_all(sample.path.join("a/b/c")).expect("folders");
            sample
        }),
        row(
            "a folder of which posts are an empty file",
            Out::Noticed(0, vec![("unreadable-file", 1)]),
            || {
                let [account, posts] = entries();
                Sample::folder(&[(account.0, &account.1), (posts.0, "")])
            },
        ),
    ];
    if cfg!(unix) {
        rows.extend(linked());
    }
    if cfg!(unix) && !may_read_everything() {
        rows.push(row("a folder with posts that may not be read", Out::Refused("source-forbidden"), || {
            let sample = unpacked();
            close(&sample.path.join("data/tweets.js"));
            sample
        }));
        rows.push(row("a folder that may not be read", Out::Refused("source-unreadable"), || {
            let sample = unpacked();
            close(&sample.path.join("data"));
            sample
        }));
    }
    rows
}

#[cfg(unix)]
fn linked() -> Vec<Row> {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    vec![
        row("a folder with a loop of links", Out::Whole(POSTS), || {
            let sample = unpacked();
            symlink(&sample.path, sample.path.join("data/again")).expect("a link");
            symlink("b", sample.path.join("a")).expect("a link");
            symlink("a", sample.path.join("b")).expect("a link");
            sample
        }),
        row("a folder whose posts are a link", Out::Refused("export-unrecognised"), || {
            let sample = Sample::folder(&[("readme.txt", "Kanari")]);
            fs::create_dir(sample.path.join("data")).expect("a folder");
            symlink("/etc/passwd", sample.path.join("data/tweets.js")).expect("a link");
            sample
        }),
        row("a folder with a socket", Out::Whole(POSTS), || {
            let sample = unpacked();
            drop(UnixListener::bind(sample.path.join("data/socket")).expect("a socket"));
            sample
        }),
        row("a link to the folder", Out::Whole(POSTS), || {
            let mut sample = unpacked();
            let link = sample.folder.path().join("link");
            symlink(&sample.path, &link).expect("a link");
            sample.path = link;
            sample
        }),
        row("a link to nothing", Out::Refused("source-not-found"), || {
            let mut sample = unpacked();
            sample.path = sample.folder.path().join("link");
            symlink("nowhere", &sample.path).expect("a link");
            sample
        }),
        row("a link to itself", Out::Refused("source-unreadable"), || {
            let mut sample = unpacked();
            sample.path = sample.folder.path().join("link");
            symlink("link", &sample.path).expect("a link");
            sample
        }),
        row("a device without end", Out::Refused("archive-empty-file"), || {
            let mut sample = unpacked();
            sample.path = "/dev/zero".into();
            sample
        }),
    ]
}

#[cfg(not(unix))]
fn linked() -> Vec<Row> {
    Vec::new()
}

#[test]
fn rows_of_folders_hold() {
    hold(&rows());
}
