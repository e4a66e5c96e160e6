//! Days in the file, written bare (`2023-09-01`) or between quotes.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de::Error};

/// What [`refusal`](super::refusal) recognises.
pub(super) const NOT_A_DAY: &str = "not-a-day";

/// A day that must be there.
///
/// # Errors
/// When the value is not a day of the calendar.
pub fn required<'de, D: Deserializer<'de>>(source: D) -> Result<NaiveDate, D::Error> {
    let text = match toml::Value::deserialize(source)? {
        toml::Value::String(text) => text,
        toml::Value::Datetime(moment) => moment.to_string(),
        _ => String::new(),
    };
    text.parse().map_err(|_| D::Error::custom(NOT_A_DAY))
}

/// A day that may be absent.
///
/// # Errors
/// As [`required`].
pub fn optional<'de, D: Deserializer<'de>>(source: D) -> Result<Option<NaiveDate>, D::Error> {
    required(source).map(Some)
}
