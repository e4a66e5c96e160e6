//! The pages: what each says, as data for its template.

pub(super) mod accessibility;
mod account;
mod data;
mod detail;
mod dimension;
mod email;
mod evidence;
pub(super) mod highlights;
mod home;
mod ideas;
mod legal;
mod map;
mod method;
pub(super) mod networks;
mod privacy;
pub(super) mod subject;
mod year;
mod years;

use super::{
    frame,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    note::Notes,
    view::Sheet,
};
use crate::config::Config;

/// All sheets of the report, in reading order.
pub(super) fn sheets(language: &Language, lookup: &Lookup, config: &Config, notes: &Notes) -> Vec<Sheet> {
    frame::pages(lookup)
        .into_iter()
        .filter_map(|id| match id.as_str() {
            "home" => Some(home::sheet(language, lookup)),
            "year" => Some(year::sheet(language, lookup, notes)),
            "highlights" => Some(highlights::sheet(language, lookup, notes)),
            "years" => Some(years::sheet(language, lookup)),
            "networks" => Some(networks::sheet(language, lookup)),
            "ideas" => Some(ideas::sheet(language, lookup)),
            "method" => Some(method::sheet(language, lookup)),
            "data" => Some(data::sheet(language, lookup)),
            "accessibility" => Some(accessibility::sheet(language, lookup, config)),
            "legal" => Some(legal::sheet(language, lookup, config)),
            "privacy" => Some(privacy::sheet(language, config)),
            "map" => Some(map::sheet(language, lookup)),
            _ => match id.split_once("account-") {
                Some(("", slug)) => account::sheet(language, lookup, slug),
                _ if id.starts_with(frame::EVIDENCE) => {
                    Some(evidence::sheet(language, lookup, &id[frame::EVIDENCE.len()..]))
                }
                _ => DIMENSIONS
                    .iter()
                    .find(|dimension| **dimension == id)
                    .map(|dimension| dimension::sheet(language, lookup, dimension)),
            },
        })
        .chain([email::sheet(language, lookup, config, notes)])
        .collect()
}
