//! `media.json` of 2018 to 2020: photos and films one by one, those of one post with the same date and caption.

use serde::Deserialize;

use super::super::{Draft, Found, Mended, Shape, Source, Stamp, parse};
use crate::archive::Archive;
use crate::error::Result;

/// The lists of what was published. Media of messages stand in lists of their own, which are not read.
const LISTS: [(&str, Shape); 3] = [("photos", published), ("videos", published), ("stories", story)];

#[derive(Default, Deserialize)]
#[serde(default)]
struct Published {
    path: Mended,
    caption: Mended,
    taken_at: Stamp,
}

/// The lists that the entry `name` holds.
pub(super) fn lists(archive: &mut Archive, name: &str) -> Result<Vec<Source>> {
    let content = archive.whole(name)?;
    let holds = |key: &str| {
        let key = format!("\"{key}\"");
        let named = |at: &usize| content[*at..].starts_with(key.as_bytes());
        let mut places = (0..content.len()).filter(named);
        places.any(|at| content[at + key.len()..].trim_ascii_start().starts_with(b":"))
    };
    let held = LISTS.into_iter().filter(|(key, _)| holds(key));
    Ok(held.map(|(key, shape)| Source { name: name.to_owned(), key: Some(key), shape }).collect())
}

fn published(element: &[u8]) -> Option<Found> {
    let Published { path, caption, taken_at } = parse(element)?;
    let draft = Draft { text: caption.0, media: vec![path.0], ..Draft::default() };
    (!draft.media[0].is_empty()).then(|| Found::dated(taken_at, draft))
}

fn story(element: &[u8]) -> Option<Found> {
    published(element).map(|_| Found::LeftOut("story"))
}
