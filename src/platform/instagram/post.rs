//! A post: one medium with its caption and date, or several under one caption and one date.

use serde::Deserialize;

use super::super::{Draft, Found, Labelled, Medium, Mended, Stamp, parse};

/// Labels of a caption, in lower case.
const CAPTIONS: [&str; 4] = ["caption", "légende", "text", "texte"];

/// A post of the generations since 2021. The flat form of 2025 has its date and caption elsewhere.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Post {
    media: Option<Vec<Medium>>,
    title: Mended,
    creation_timestamp: Stamp,
    timestamp: Stamp,
    label_values: Option<Vec<Labelled>>,
}

/// What an element of a file of posts is.
pub(super) fn shape(element: &[u8]) -> Option<Found> {
    let post: Post = parse(element)?;
    let media = post.media.unwrap_or_default();
    let first = media.first().cloned().unwrap_or_default();
    let dates = [post.creation_timestamp, first.creation_timestamp, post.timestamp];
    let stamp = dates.into_iter().find(|stamp| stamp.0.is_some()).unwrap_or_default();
    if media.is_empty() && stamp.0.is_none() {
        return None;
    }
    let labels = post.label_values.unwrap_or_default();
    let labelled = labels.into_iter().find(|one| CAPTIONS.contains(&&*one.label.0.to_lowercase()));
    let captions = [post.title.0, first.title.0, labelled.unwrap_or_default().value.0];
    let text = captions.into_iter().find(|caption| !caption.is_empty()).unwrap_or_default();
    let media = media.into_iter().map(|medium| medium.uri.0).filter(|uri| !uri.is_empty()).collect();
    Some(Found::dated(stamp, Draft { text, media, ..Draft::default() }))
}

/// What an element of a file of stories is: nothing of it is kept.
pub(super) fn story(element: &[u8]) -> Option<Found> {
    let medium: Medium = parse(element)?;
    let post: Post = parse(element)?;
    let known = !medium.uri.0.is_empty() || post.media.is_some_and(|media| !media.is_empty());
    known.then_some(Found::LeftOut("story"))
}
