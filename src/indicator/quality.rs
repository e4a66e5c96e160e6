//! Quality: what must be known of the data before any figure.

pub mod automation;
pub mod coverage;
pub mod creation_waves;
pub mod dateable_parents_share;
pub mod duplicates;
pub mod follower_runs;
pub mod mature_share;
pub mod orphan_replies;
pub mod outlying_publications;
pub mod strange_latencies;
pub mod top_publication;
