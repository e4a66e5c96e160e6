//! Erasures: posts and people that leave every figure because somebody asked for it.

use chrono::NaiveDate;
use serde::Deserialize;

use super::day;

/// One demand for erasure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The identifier or the address of an own post.
    #[serde(default)]
    pub post: Option<String>,
    /// The handle, the address or the identifier of a person.
    #[serde(default)]
    pub person: Option<String>,
    /// Why, for those who keep the file.
    pub reason: String,
    /// When it was asked for.
    #[serde(default, deserialize_with = "day::optional")]
    pub date: Option<NaiveDate>,
}

/// What an erasure names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// An own post.
    Post(&'a str),
    /// A person.
    Person(&'a str),
}

impl Erasure {
    /// What it names: one thing, or it cannot be understood.
    #[must_use]
    pub fn named(&self) -> Option<Named<'_>> {
        let told = |text: &str| text.chars().any(char::is_alphanumeric);
        match (self.post.as_deref(), self.person.as_deref()) {
            (Some(post), None) if told(post) => Some(Named::Post(post)),
            (None, Some(person)) if told(person) => Some(Named::Person(person)),
            _ => None,
        }
    }
}
