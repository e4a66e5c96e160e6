//! What templates see: the committed schema and example, every page of the examples against it, what templates read of it.

mod deprecation;
pub(crate) mod holding;
mod pages;
mod reading;
