//! Publics: the edges of its figures, by hand.

mod followers;
mod habitual;
mod loyalty;
mod relations;
