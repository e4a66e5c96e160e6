//! The site of a report: its pages, words, charts and files.

pub(crate) mod durable;
mod editions;
mod faults;
pub(crate) mod fixture;
mod ideas;
mod language;
mod many;
mod notes;
mod pages;
mod statement;
mod theme;
mod values;
mod weight;
mod writing;
mod year;
mod years;
