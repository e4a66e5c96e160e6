//! The site of a report: its pages, words, charts and files.

mod editions;
mod faults;
pub(crate) mod fixture;
mod ideas;
mod language;
mod notes;
mod pages;
mod theme;
mod values;
mod writing;
mod year;
mod years;
