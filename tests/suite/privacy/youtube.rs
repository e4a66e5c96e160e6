//! A Takeout of YouTube with a secret in each private place, whole and damaged in several ways.

use std::fmt::Write as _;

use bilan::platform;

use super::{notes_in_private, reads_few_in_private, refuses_in_private, with, zip};

const ME: &str = "UCcamille_claudel_ex";
const VIDEOS: &str = "Takeout/YouTube and YouTube Music/video metadata/videos.csv";
const COMMENTS: &str = "Takeout/YouTube and YouTube Music/comments/comments.csv";

fn date(day: usize) -> String {
    format!("{:04}-{:02}-{:02}T10:00:00+00:00", 2014 + day / 336, day / 28 % 12 + 1, day % 28 + 1)
}

fn videos() -> String {
    let mut table =
        "Video ID,Video description (original),Channel ID,Tag 1,Video title (original),Privacy,Video state,\
        Video create timestamp,Video publish timestamp\n"
            .to_owned();
    for day in (0..3300).step_by(3) {
        let privacy = ["Public", "Public", "Private", "Public", "Unlisted"][day / 3 % 5];
        let words = if privacy == "Public" { "Avec Kanari" } else { "KANARI-CACHEE" };
        let _ = writeln!(
            table,
            "f{day},{words} https://ailleurs.example,{ME},kanari,{words},{privacy},Processed,{0},{0}",
            date(day)
        );
    }
    table + "\n\n"
}

fn comments() -> String {
    let mut table =
        "Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Post ID,Video ID,Comment text\n".to_owned();
    for day in 0..3300 {
        let words = if day % 15 == 6 { "KANARI-SOUS-CACHEE" } else { "Merci @Kanari" };
        let _ = writeln!(
            table,
            "c{day},{ME},{},0,7700000{day},,f{day},\"{{\"\"text\"\":\"\"{words}\"\",\"\"mention\"\":{{\"\"externalChannelId\"\":\"\"UCkanari\"\"}}}}\"",
            date(day)
        );
    }
    table
}

fn entries() -> Vec<(&'static str, String)> {
    let mut entries = vec![
        (VIDEOS, videos()),
        (COMMENTS, comments()),
        (
            "Takeout/YouTube and YouTube Music/channels/channel.csv",
            format!(
                "Channel ID,Channel title (Original),Channel visibility\n{ME},Lycée,Public\nUCkanari,Kanari,Public\n"
            ),
        ),
    ];
    for name in [
        "Takeout/YouTube and YouTube Music/video metadata/video recordings.csv",
        "Takeout/YouTube and YouTube Music/video metadata/video texts.csv",
        "Takeout/YouTube and YouTube Music/channels/channel feature data.csv",
        "Takeout/YouTube and YouTube Music/channels/channel page settings.csv",
        "Takeout/YouTube and YouTube Music/live chats/live chats.csv",
        "Takeout/YouTube and YouTube Music/history/watch-history.html",
        "Takeout/YouTube and YouTube Music/history/search-history.json",
        "Takeout/YouTube and YouTube Music/playlists/Kanari videos.csv",
        "Takeout/YouTube and YouTube Music/playlists/Watch later videos.csv",
        "Takeout/YouTube and YouTube Music/subscriptions/subscriptions.csv",
        "Takeout/YouTube and YouTube Music/videos/kanari.mp4",
        "Takeout/Mail/kanari.mbox",
    ] {
        entries.push((name, "Video ID,Kanari,latitude\n7700000001,https://ailleurs.example,KANARI\n".into()));
    }
    entries
}

#[test]
fn a_whole_takeout_tells_nothing_private() {
    let sample = zip(&entries());
    reads_few_in_private("whole", &sample.path, 5);
    let mut archive = sample.open().expect("an archive");
    let reading = platform::read_archive(&mut archive, &mut |_| ()).expect("a reading").remove(0);
    assert_eq!(archive.opened().len(), 3);
    assert!(
        archive
            .opened()
            .iter()
            .all(|name| ["videos.csv", "comments.csv", "channel.csv"].iter().any(|end| name.ends_with(end)))
    );
    let kept = format!("{:?}", reading.account);
    for secret in ["CACHEE", "UCkanari", "f6,", "\"kanari\""] {
        assert!(!kept.contains(secret), "{secret}");
    }
}

#[test]
fn damage_in_a_takeout_is_noted_without_a_private_word() {
    let entries = entries();
    notes_in_private("videos", &zip(&with(&entries, VIDEOS, &(videos() + "KANARI,KANARI\n"))).path);
    let undated = format!("ckanari,{ME},KANARI,0,,,f3,KANARI\n");
    notes_in_private("comments", &zip(&with(&entries, COMMENTS, &(comments() + &undated))).path);
}

#[test]
fn a_takeout_is_refused_without_a_private_word() {
    let entries = entries();
    let nothing = videos().lines().next().expect("a header").to_owned() + "\nKANARI\n";
    refuses_in_private("videos", &zip(&with(&entries, VIDEOS, &nothing)).path);
    refuses_in_private(
        "language",
        &zip(&with(&entries, VIDEOS, &videos().replace("Privacy", "Kanari"))).path,
    );
    refuses_in_private("playlists", &zip(&entries[3..]).path);
}
