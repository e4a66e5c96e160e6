//! The site of a report: its pages, words, charts and files.

mod editions;
mod fixture;
mod language;
mod pages;
mod theme;
mod writing;
mod years;
