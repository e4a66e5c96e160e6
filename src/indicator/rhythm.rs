//! Rhythm: description only, never a score.

pub mod active_weeks_share;
pub mod burstiness;
pub mod concordance;
pub mod gaps;
pub mod hours;
pub mod opening_hours;
pub mod other_active_weeks;
pub mod silences;
pub mod weekly_rate;
