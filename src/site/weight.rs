//! The weight of pages: what a reader's browser fetches to show one, without photographs, against a fixed budget.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Site, photograph};
use crate::error::Error;

/// The most bytes of a page with its style, pictures and fonts.
pub const BYTES: usize = 150_000;

/// The most bytes of a page with its photographs.
pub const WITH_PHOTOGRAPHS: usize = 500_000;

/// The most files that a page needs, itself included.
pub const REQUESTS: usize = 6;

/// The message about a page that is too heavy.
pub(super) const HEAVY: &str = "page-too-heavy";

/// Links of a page that a browser follows by itself.
const FETCHED: [&str; 2] = ["rel=\"stylesheet\"", "rel=\"icon\""];

/// What one page costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The path of the page.
    pub path: String,
    /// Its bytes with those of all that it needs, photographs left out.
    pub bytes: usize,
    /// The files that it needs, itself included, photographs left out: these are fetched once they are in view.
    pub requests: usize,
    /// The bytes of its photographs.
    pub photographs: usize,
}

impl Weight {
    /// Whether the page keeps to the budget.
    #[must_use]
    pub fn is_light(&self) -> bool {
        self.bytes <= BYTES && self.requests <= REQUESTS && self.bytes + self.photographs <= WITH_PHOTOGRAPHS
    }
}

impl Site {
    /// The weight of every page, the heaviest first.
    #[must_use]
    pub fn weights(&self) -> Vec<Weight> {
        let files: BTreeMap<&str, &[u8]> =
            self.pages.iter().map(|page| (page.path.as_str(), page.bytes.as_slice())).collect();
        let mut weights: Vec<Weight> = self
            .pages
            .iter()
            .filter(|page| ends_in(&page.path, "html"))
            .map(|page| {
                let (pictures, needed): (Vec<String>, Vec<String>) =
                    needed(&files, &page.path).into_iter().partition(|path| photograph::is_one(path));
                let bytes = |paths: &[String]| {
                    paths.iter().filter_map(|path| files.get(path.as_str())).map(|file| file.len()).sum()
                };
                Weight {
                    path: page.path.clone(),
                    bytes: bytes(&needed),
                    requests: needed.len(),
                    photographs: bytes(&pictures),
                }
            })
            .collect();
        weights.sort_by(|one, other| other.bytes.cmp(&one.bytes).then_with(|| one.path.cmp(&other.path)));
        weights
    }

    /// The bytes of all files.
    #[must_use]
    pub fn size(&self) -> usize {
        self.pages.iter().map(|page| page.bytes.len()).sum()
    }

    /// A notice for each page that is too heavy.
    #[must_use]
    pub fn heavy(&self) -> Vec<Error> {
        let heavy = self.weights().into_iter().filter(|weight| !weight.is_light());
        let told = |weight: Weight| {
            Error::new(HEAVY)
                .with("page", weight.path)
                .with("size", kilobytes(weight.bytes + weight.photographs))
                .with("limit", kilobytes(if weight.photographs > 0 { WITH_PHOTOGRAPHS } else { BYTES }))
                .with("count", weight.requests)
                .with("most", REQUESTS)
        };
        heavy.map(told).collect()
    }
}

/// Whole kilobytes, rounded up.
#[must_use]
pub fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1_000)
}

fn ends_in(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

/// The page itself and all that it asks for, and what these ask for.
fn needed(files: &BTreeMap<&str, &[u8]>, page: &str) -> BTreeSet<String> {
    let mut needed = BTreeSet::new();
    let mut open = vec![page.to_owned()];
    while let Some(path) = open.pop() {
        if !needed.insert(path.clone()) {
            continue;
        }
        let text = files.get(path.as_str()).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        let asked = if ends_in(&path, "html") {
            of_page(&text)
        } else if ends_in(&path, "css") {
            of_style(&text)
        } else {
            Vec::new()
        };
        open.extend(asked.into_iter().map(|asked| from(&path, asked)));
    }
    needed
}

/// What the elements of a page ask for: styles and pictures; links are followed by readers, not fetched.
fn of_page(html: &str) -> Vec<&str> {
    let elements = html.split('<').filter_map(|element| element.split('>').next());
    let asked = |element| {
        let attribute = match element {
            picture if str::starts_with(picture, "img ") => " src=\"",
            link if link.starts_with("link ") && FETCHED.iter().any(|rel| link.contains(rel)) => " href=\"",
            _ => return None,
        };
        element.split_once(attribute)?.1.split('"').next()
    };
    elements.filter_map(asked).collect()
}

/// What the rules of a style ask for.
fn of_style(css: &str) -> Vec<&str> {
    let names = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    names.map(|name| name.trim_matches(['"', '\''])).filter(|name| !name.starts_with("data:")).collect()
}

/// A relative address seen from a file, as a path of the site.
fn from(file: &str, address: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
