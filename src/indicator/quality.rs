//! Quality: what must be known of the data before any figure.

pub mod creation_waves;
pub mod dateable_parents_share;
