//! The test suite: one binary, one module a subject.

mod archive;
mod archive_elements;
mod archive_hostile;
mod calendar;
mod changes;
mod cli;
mod config;
mod example;
mod followers;
mod golden;
mod house;
mod indicators;
mod masking;
mod mastodon;
mod merging;
mod messages;
mod naive;
mod parts;
mod privacy;
mod privacy_example;
mod reading;
mod site;
mod statistics;
mod x;
mod x_damage;
mod x_generations;
