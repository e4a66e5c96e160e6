//! An account as one line an activity, so that two readings can be compared.

use std::fmt::Write as _;

use bilan::model::{Account, Kind};

/// Every activity with what it says of others, in order.
pub(crate) fn told(account: &Account) -> Vec<String> {
    let person = |person: Option<u32>| person.map_or("?", |person| account.people.get(person)).to_owned();
    let mut lines = Vec::new();
    for activity in &account.activities {
        let kind = if activity.kind == Kind::Announce { "announce" } else { "create" };
        let mut line = format!("{} {} {kind}", activity.id.to_text(&account.texts), activity.published);
        if activity.day_only {
            line.push_str(" day");
        }
        if let Some(response) = activity.in_reply_to {
            let parent = u32::try_from(response.parent).expect("a reference");
            let parent = account.references.get(parent);
            let instant = response.instant().map_or_else(|| "?".to_owned(), |instant| instant.to_string());
            let _ = write!(line, " reply({parent} {instant} {})", person(response.person));
        }
        if let Some(repost) = activity.repost() {
            let _ = write!(line, " repost({})", person(repost.person));
        }
        for (sign, count) in [('♥', activity.likes), ('↻', activity.reposts)] {
            if let Some(count) = count {
                let _ = write!(line, " {sign}{count}");
            }
        }
        for attachment in account.attachments(activity) {
            let description = attachment.description.map_or("", |span| account.texts.get(span));
            let _ = write!(line, " {:?}({description})", attachment.media);
        }
        for &tag in account.tags(activity) {
            let _ = write!(line, " #{}", account.words.get(tag));
        }
        let _ = write!(line, " {:?}", account.text(activity));
        lines.push(line);
    }
    lines
}

/// What was left out, by reason.
pub(crate) fn left_out(account: &Account) -> Vec<(&'static str, u64)> {
    let total = account.tally.total();
    assert!(total.balances(), "{:?}", account.tally);
    total.skipped.into_iter().collect()
}
