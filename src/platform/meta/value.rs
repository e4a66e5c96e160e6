//! Values as these exports write them: texts byte by byte, dates in seconds, media by address.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

use crate::archive::text;
use crate::clock;

/// The first millisecond of the year 2100: a greater number is no date in seconds.
const LATEST: i64 = 4_102_444_800_000;

/// A text, repaired; any other value is an empty one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mended(pub(crate) String);

impl<'de> Deserialize<'de> for Mended {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Self(value.as_str().map(|text| text::repaired(text).into_owned()).unwrap_or_default()))
    }
}

/// An instant in milliseconds, written as seconds since 1970 or spelled; any other value is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stamp(pub(crate) Option<i64>);

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let spelled = value.as_str().unwrap_or_default();
        let seconds = value.as_i64().or_else(|| spelled.parse().ok());
        let instant = seconds.map_or_else(|| clock::spelled(spelled), |seconds| seconds.checked_mul(1000));
        Ok(Self(instant.filter(|instant| (1..LATEST).contains(instant))))
    }
}

/// A photo or film of a post. What the camera and the upload left in it is not read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Medium {
    /// Where it stands in the export.
    pub(crate) uri: Mended,
    pub(crate) creation_timestamp: Stamp,
    /// Its caption.
    pub(crate) title: Mended,
}

/// One of the labelled values of which a record is made since 2025. Labels are in the account's language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Labelled {
    pub(crate) label: Mended,
    pub(crate) value: Mended,
    pub(crate) href: Mended,
}

/// The record in `element`; `None` when it has not the shape of one.
pub(crate) fn parse<T: DeserializeOwned>(element: &[u8]) -> Option<T> {
    let exact = |bytes: &[u8]| serde_json::from_slice(bytes).ok();
    exact(element).or_else(|| exact(&text::whole_surrogates(element)?))
}
