//! Rhythm: description only, never a score.

pub mod active_weeks_share;
pub mod burstiness;
