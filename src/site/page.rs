//! The pages: what each says, as data for its template.

pub(super) mod accessibility;
mod account;
mod data;
pub(super) mod definitions;
mod detail;
mod dimension;
mod email;
mod evidence;
pub(super) mod highlights;
mod home;
mod ideas;
pub(super) mod legal;
mod map;
mod method;
mod missing;
pub(super) mod networks;
mod privacy;
pub(super) mod subject;
mod year;
pub(super) mod years;

use super::{
    frame,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    note::Notes,
    room::Room,
    view::Sheet,
};
use crate::{config::Config, report::Report};

/// The paths of the pages that search engines may list, in reading order.
pub(super) fn listed(language: &Language, report: &Report) -> Vec<String> {
    frame::pages(&Lookup::new(report)).iter().map(|id| frame::file(language, id)).collect()
}

/// All sheets of the report, in reading order.
pub(super) fn sheets(
    language: &Language,
    lookup: &Lookup,
    config: &Config,
    notes: &Notes,
    room: Room,
) -> Vec<Sheet> {
    frame::pages(lookup)
        .into_iter()
        .filter_map(|id| match id.as_str() {
            "home" => Some(home::sheet(language, lookup)),
            "year" => Some(year::sheet(language, lookup, notes, room)),
            "highlights" => Some(highlights::sheet(language, lookup, config, notes)),
            "years" => Some(years::sheet(language, lookup, room)),
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
                _ if id.starts_with(frame::YEARS) => {
                    years::account(language, lookup, &id[frame::YEARS.len()..])
                }
                _ if id.starts_with(frame::METHOD) => {
                    Some(definitions::sheet(language, lookup, &id[frame::METHOD.len()..]))
                }
                _ if id.starts_with(frame::EVIDENCE) => {
                    Some(evidence::sheet(language, lookup, &id[frame::EVIDENCE.len()..], room))
                }
                _ => DIMENSIONS
                    .iter()
                    .find(|dimension| **dimension == id)
                    .map(|dimension| dimension::sheet(language, lookup, dimension, room)),
            },
        })
        .chain([email::sheet(language, lookup, config, notes), missing::sheet(language, config)])
        .collect()
}
