//! The test suite: one binary, one module a subject.

mod archive;
mod archive_elements;
mod archive_hostile;
mod mastodon;
mod reading;
mod x;
mod x_damage;
mod x_generations;
