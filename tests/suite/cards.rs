//! The cards of the catalogue beyond its headline figures.

mod people;
