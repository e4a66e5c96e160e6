//! A comment that the account wrote under somebody's medium: its text, that person's handle, its date.

use serde::Deserialize;
use serde_json::Value;

use super::super::{Deed, Draft, Found, Labelled, Mended, Stamp, identity, is_handle, parse};
use crate::archive::text;

/// Words in the label of the person whose medium it is; labels are in the account's language.
const OWNER: [&str; 2] = ["owner", "propriétaire"];

/// Words in the label of the text.
const TEXT: [&str; 1] = ["comment"];

/// A comment. At first the title was the person, then a map told, since 2025 labels may.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Comment {
    title: Mended,
    timestamp: Stamp,
    string_list_data: Option<Vec<Said>>,
    string_map_data: Value,
    label_values: Option<Vec<Labelled>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    value: Mended,
    timestamp: Stamp,
}

/// What an element of a file of comments is.
pub(super) fn shape(element: &[u8]) -> Option<Found> {
    let comment: Comment = parse(element)?;
    if let Some(said) = comment.string_list_data.into_iter().flatten().next() {
        return Some(found(said.timestamp, said.value.0, Some(comment.title.0)));
    }
    let mut stamp = comment.timestamp;
    let mut values: Vec<(String, String)> =
        comment.label_values.into_iter().flatten().map(|one| (one.label.0, one.value.0)).collect();
    for (label, value) in comment.string_map_data.as_object().into_iter().flatten() {
        let said = Said::deserialize(value).ok()?;
        match said.timestamp.0 {
            Some(_) => stamp = said.timestamp,
            None => values.push((text::repaired(label).into_owned(), said.value.0)),
        }
    }
    if values.is_empty() {
        return None;
    }
    let owner = owner(&values);
    let labelled = labelled(&values, &TEXT).filter(|&text| Some(text) != owner);
    let text = labelled.or_else(|| (0..values.len()).find(|&place| Some(place) != owner));
    let mut value = |place: Option<usize>| place.map(|place| std::mem::take(&mut values[place].1));
    Some(found(stamp, value(text).unwrap_or_default(), value(owner)))
}

/// Which value is the person: by its label, else the only one that could be a handle, else the second,
/// as the text comes first.
fn owner(values: &[(String, String)]) -> Option<usize> {
    let handles: Vec<usize> = (0..values.len()).filter(|&place| is_handle(&values[place].1)).collect();
    let unlabelled = match handles[..] {
        _ if values.len() < 2 => None,
        [only] if labelled(values, &TEXT) != Some(only) => Some(only),
        _ => handles.contains(&1).then_some(1),
    };
    labelled(values, &OWNER).or(unlabelled)
}

fn labelled(values: &[(String, String)], words: &[&str]) -> Option<usize> {
    values.iter().position(|(label, _)| {
        let label = label.to_lowercase();
        words.iter().any(|word| label.contains(word))
    })
}

fn found(stamp: Stamp, text: String, owner: Option<String>) -> Found {
    let owner = owner.filter(|owner| is_handle(owner));
    let deed = Deed::Answer(owner.map(|owner| identity(&owner)));
    Found::dated(stamp, Draft { text, deed, ..Draft::default() })
}
