//! Lists of people: followers with the instant from which they follow, and how many are followed.

use std::collections::HashSet;

use serde::Deserialize;

use super::draft::wrapper;
use super::value::{Label, Mended, Stamp, parse};
use crate::archive::Archive;
use crate::error::{Notice, Result};
use crate::model::Follower;

/// Somebody in a list. The handle stands in the value, since December 2025 also in the title or the address only.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Listed {
    title: Mended,
    timestamp: Stamp,
    string_list_data: Vec<Dated>,
    label_values: Vec<Label>,
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

/// The followers in the files `names`, in their order; `None` when there is no list that can be read.
pub(crate) fn followers(
    archive: &mut Archive,
    names: &[String],
    notices: &mut Vec<Notice>,
) -> Result<Option<Vec<Follower>>> {
    let Some(mut people) = listed(archive, names, notices)? else { return Ok(None) };
    let mut met = HashSet::new();
    people.retain(|(handle, _)| met.insert(handle.clone()));
    let follower = |(identity, since)| Follower { identity, since, created: None };
    Ok(Some(people.into_iter().map(follower).collect()))
}

/// How many people the files `names` list; `None` when there is no list that can be read.
pub(crate) fn following(
    archive: &mut Archive,
    names: &[String],
    notices: &mut Vec<Notice>,
) -> Result<Option<u64>> {
    let people = listed(archive, names, notices)?;
    Ok(people.map(|people| people.into_iter().map(|(handle, _)| handle).collect::<HashSet<_>>().len() as u64))
}

/// Identities and instants. A list of which nothing can be read must not pass for an empty one.
fn listed(
    archive: &mut Archive,
    names: &[String],
    notices: &mut Vec<Notice>,
) -> Result<Option<Vec<(String, Option<i64>)>>> {
    let mut people = Vec::new();
    let mut missing = names.is_empty();
    for name in names {
        let before = people.len();
        let key = wrapper(archive, name);
        let unreadable = archive.elements(name, key.place(), &mut |element| {
            let person = parse::<Listed>(element).and_then(|person| person.identified());
            let known = person.is_some();
            people.extend(person);
            known
        })?;
        let empty = archive.entry(name).is_none_or(|entry| entry.size == 0);
        let lost = people.len() == before && (unreadable > 0 || empty);
        missing |= lost;
        if lost {
            notices.push(Notice { file: name.clone(), kind: "unreadable-file", count: 1 });
        } else if unreadable > 0 {
            notices.push(Notice { file: name.clone(), kind: "unreadable-record", count: unreadable });
        }
    }
    Ok((!missing).then_some(people))
}

impl Listed {
    fn identified(&self) -> Option<(String, Option<i64>)> {
        let dated = self.string_list_data.first();
        let labels = || self.label_values.iter().flat_map(|one| [&one.value, &one.href]);
        let texts = dated.map(|dated| [&dated.value, &self.title, &dated.href]);
        let mut texts = texts.into_iter().flatten().chain([&self.title]).chain(labels());
        let handle = texts.find_map(|text| handle(&text.0))?;
        let since = dated.and_then(|dated| dated.timestamp.0).or(self.timestamp.0);
        Some((identity(handle), since))
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
