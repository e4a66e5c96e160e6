//! What the readers bring home from each archive of the example, as short texts.

use std::fmt::Write as _;

use bilan::model::{Account, Activity, Kind, Span};
use bilan::platform::{self, Reading};

use super::snapshot::{Files, check_folder};
use crate::cli::program::example_archives;
use crate::networks::every_network;
use crate::reading::samples::who;

/// Activities told from the start and from the end.
const FIRST: usize = 40;
const LAST: usize = 10;

/// An account as text: who, which fields, which lists, what was counted, some activities.
fn summary(reading: &Reading) -> String {
    let account = &reading.account;
    let (actor, network) = (&account.actor, &account.network);
    let mut text = format!("network {}\n", network.id);
    let mut line = |words: String| text.push_str(&(words + "\n"));
    line(format!("earliest parent {}, maturity {} days", network.earliest_parent, network.maturity_days));
    line(format!("loses parents {}", network.loses_parents));
    for (field, availability) in network.fields.named() {
        line(format!("field {field}: {availability:?}"));
    }
    line(format!("stable id {:?}, handle {:?}, name {:?}", actor.stable_id, actor.handle, actor.name));
    line(format!("identities {:?}", actor.identities));
    for export in &account.exports {
        let followers = export.followers.as_ref().map(Vec::len);
        line(format!("export {} of {:?}, sha256 {:?}", export.generation, export.instant, export.sha256));
        line(format!(
            "lists: followers {followers:?}, following {:?}",
            export.following.as_ref().map(Vec::len)
        ));
    }
    for (file, tally) in &account.tally.files {
        line(format!("{file}: present {}, read {}, skipped {:?}", tally.present, tally.read, tally.skipped));
    }
    for notice in &reading.notices {
        line(format!("notice {} {} {}", notice.file, notice.kind, notice.count));
    }
    let count = account.activities.len();
    line(format!("activities {count}, people {}", account.people.len()));
    for (place, activity) in account.activities.iter().enumerate() {
        if place < FIRST || place + LAST >= count {
            line(told(account, activity));
        }
    }
    text
}

/// An activity on one line, without its text.
fn told(account: &Account, activity: &Activity) -> String {
    let person = |person: Option<u32>| person.map_or("?", |person| who(account, person));
    let mut line = format!("{} {}", activity.id.to_text(&account.texts), activity.published);
    let mut add = |words: &dyn std::fmt::Display| {
        let _ = write!(line, " {words}");
    };
    add(&if activity.kind == Kind::Announce { "announce" } else { "create" });
    for (flag, set) in [("day-only", activity.day_only), ("imported", activity.imported)] {
        if set {
            add(&flag);
        }
    }
    if let Some(response) = activity.in_reply_to {
        let instant = response.instant().map_or_else(|| "?".to_owned(), |instant| instant.to_string());
        add(&format!("reply({} {instant} {})", response.parent, person(response.person)));
    }
    if let Some(quote) = activity.quote() {
        add(&format!("quote({})", person(quote.person)));
    }
    if let Some(repost) = activity.repost() {
        add(&format!("repost({})", person(repost.person)));
    }
    let counter = |count: Option<u32>| count.map_or_else(|| "?".to_owned(), |count| count.to_string());
    add(&format!("likes {} reposts {}", counter(activity.likes), counter(activity.reposts)));
    add(&format!("mentions {}", activity.mentions.len()));
    for attachment in account.attachments(activity) {
        let described = attachment.description.map_or(0, Span::len);
        add(&format!("{:?}({described})", attachment.media));
    }
    for &tag in account.tags(activity) {
        add(&format!("#{}", account.words.get(tag)));
    }
    add(&format!("language {}", activity.language_tag(&account.languages).unwrap_or("?")));
    add(&format!("text {}", activity.text.len()));
    line
}

#[test]
fn the_accounts_of_the_example_are_the_committed_ones() {
    let mut files = Files::new();
    for archive in example_archives().into_iter().chain(every_network()) {
        let reading = platform::read(&archive, &mut |_| ()).expect("a readable export").remove(0);
        let name = archive.file_name().and_then(|name| name.to_str()).expect("a name");
        let stem = name
            .trim_end_matches(".gz")
            .trim_end_matches(".tar")
            .trim_end_matches(".zip")
            .trim_end_matches(".json");
        files.insert(format!("{stem}.txt"), summary(&reading).into_bytes());
    }
    check_folder("accounts", files);
}
