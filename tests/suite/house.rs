//! The rules of the house, each a test that reads the sources themselves.

mod files;
mod languages;
mod layers;
mod libraries;
mod map;
mod names;
mod rust;
mod sentences;
mod shape;

/// Fails with every breach on a line of its own.
#[track_caller]
fn assert_none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}
