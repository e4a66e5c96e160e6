//! Lists of people: followers with the instant from which they follow, and how many are followed.

use std::collections::HashSet;

use serde::Deserialize;

use super::draft::wrapper;
use super::value::{Labelled, Mended, Stamp, parse};
use crate::archive::Archive;
use crate::error::{Notice, Result};
use crate::model::Follower;

/// Somebody in a list. The handle stands in the value, since December 2025 also in the title or the address only.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Listed {
    title: Mended,
    timestamp: Stamp,
    string_list_data: Option<Vec<Dated>>,
    label_values: Option<Vec<Labelled>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Dated {
    value: Mended,
    href: Mended,
    timestamp: Stamp,
}

/// Whether `text` has the form of a handle.
pub(crate) fn is_handle(text: &str) -> bool {
    (1..=30).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'_')
}

/// How a person who is known by handle only is told apart.
pub(crate) fn identity(handle: &str) -> String {
    format!("@{}", handle.trim_start_matches('@').to_lowercase())
}

/// The followers in the files `names`, each once and in their order; `None` when there is no list, or one of
/// which nothing can be read: it must not pass for an empty one.
pub(crate) fn followers(
    archive: &mut Archive,
    names: &[String],
    notices: &mut Vec<Notice>,
) -> Result<Option<Vec<Follower>>> {
    let mut people = Vec::new();
    let mut met = HashSet::new();
    let mut missing = names.is_empty();
    for name in names {
        let key = wrapper(archive, name);
        let mut read = 0_u64;
        let unreadable = archive.elements(name, key.place(), &mut |element| {
            let Some(person) = parse::<Listed>(element).and_then(|listed| listed.person()) else {
                return false;
            };
            read += 1;
            if met.insert(person.identity.clone()) {
                people.push(person);
            }
            true
        })?;
        let empty = archive.entry(name).is_none_or(|entry| entry.size == 0);
        let lost = read == 0 && (unreadable > 0 || empty);
        missing |= lost;
        let kind = if lost { "unreadable-file" } else { "unreadable-record" };
        if lost || unreadable > 0 {
            notices.push(Notice { file: name.clone(), kind, count: unreadable.max(1) });
        }
    }
    Ok((!missing).then_some(people))
}

/// How many people the files `names` list; `None` as for [`followers`].
pub(crate) fn following(
    archive: &mut Archive,
    names: &[String],
    notices: &mut Vec<Notice>,
) -> Result<Option<Vec<String>>> {
    let people = followers(archive, names, notices)?;
    Ok(people.map(|people| people.into_iter().map(|person| person.identity).collect()))
}

impl Listed {
    fn person(&self) -> Option<Follower> {
        let dated = self.string_list_data.iter().flatten().next();
        let labels = || self.label_values.iter().flatten().flat_map(|one| [&one.value, &one.href]);
        let texts = dated.map(|dated| [&dated.value, &self.title, &dated.href]);
        let mut texts = texts.into_iter().flatten().chain([&self.title]).chain(labels());
        let handle = texts.find_map(|text| handle(&text.0))?;
        let since = dated.and_then(|dated| dated.timestamp.0).or(self.timestamp.0);
        Some(Follower { identity: identity(handle), since, created: None })
    }
}

/// The handle that `text` is, or that ends the address that it is.
fn handle(text: &str) -> Option<&str> {
    let text = text.trim();
    let last = match text.split_once("://") {
        Some((_, address)) => address.trim_end_matches('/').rsplit_once('/')?.1,
        None => text,
    };
    Some(last.trim_start_matches('@')).filter(|last| is_handle(last))
}
