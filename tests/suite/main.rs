//! The test suite: one binary, one module a subject.

mod archive;
mod archive_elements;
mod archive_hostile;
mod archive_text;
mod calendar;
mod changes;
mod cli;
mod config;
mod example;
mod golden;
mod house;
mod indicators;
mod mastodon;
mod merging;
mod naive;
mod privacy;
mod privacy_example;
mod reading;
mod site;
mod statistics;
mod x;
mod x_damage;
mod x_generations;
