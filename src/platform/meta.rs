//! What the exports of one company's three networks share: their encoding, dates, media, numbered files and lists of people (FORMATS 4).

mod draft;
mod files;
mod people;
mod value;

pub(crate) use draft::{Deed, Draft, Drafts, Found, Shape, Source};
pub(crate) use files::{is_part, own_handle, parts};
pub(crate) use people::{followers, following, identity, is_handle};
pub(crate) use value::{Labelled, Medium, Mended, Stamp, parse};
