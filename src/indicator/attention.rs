//! Attention: how answers come, among the messages that were answered.

pub mod answered_within;
pub mod first_response_latency;
pub mod off_hours_replies_share;
pub mod opening_hours_latency;
pub mod people_answered_within_working_day;
pub mod public_response_rate;
pub mod response_latency;
pub mod slow_tail_latency;
pub mod slow_tail_share;
pub mod working_day_response_share;
