//! The cards of the catalogue beyond its headline figures.

pub(crate) mod people;
