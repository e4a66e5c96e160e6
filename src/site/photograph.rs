//! Photographs of quoted posts: files of the site, and what templates need to show them.

use schemars::JsonSchema;
use serde::Serialize;

use super::Page;
use super::theme::sheet::hashed;
use crate::report::{Highlight, Photograph, Report, Standing};

/// How the names of their files begin.
const NAME: &str = "photograph";
/// And how they end.
const KIND: &str = "avif";

/// Whether a file of a site is one.
pub(super) fn is_one(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|file| file.starts_with(NAME) && file.ends_with(KIND))
}

/// A photograph on a card.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Photograph")]
pub(super) struct Picture {
    /// The address of its file, relative to the site.
    src: String,
    /// What it shows, in words.
    alt: String,
    /// Its width in points.
    width: u32,
    /// Its height in points.
    height: u32,
}

/// The photograph of a card, if there is one that may be shown.
pub(super) fn of(highlight: &Highlight) -> Option<Picture> {
    let photograph = shown(highlight)?;
    let picture = photograph.picture.as_ref()?;
    Some(Picture {
        src: hashed(NAME, KIND, &picture.bytes),
        alt: photograph.description.clone(),
        width: picture.width,
        height: picture.height,
    })
}

/// Their files, each once.
pub(super) fn files(report: &Report) -> Vec<Page> {
    let pictures = report.highlights.iter().filter_map(|one| shown(one)?.picture.as_ref());
    let mut files: Vec<Page> = pictures
        .map(|picture| Page { path: hashed(NAME, KIND, &picture.bytes), bytes: picture.bytes.clone() })
        .collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.dedup();
    files
}

fn shown(highlight: &Highlight) -> Option<&Photograph> {
    highlight.photograph.as_ref().filter(|photograph| photograph.standing == Standing::Shown)
}
