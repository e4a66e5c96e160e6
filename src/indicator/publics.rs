//! Publics and loyalty: who was known already, who comes back.

pub mod beyond_habitual;
pub mod cohort;
pub mod correspondent_coverage;
pub mod follower_accrual;
pub mod follower_retention;
pub mod follower_seniority;
pub mod follower_turnover;
pub mod frequent_recent_correspondents;
pub mod known_correspondents_share;
pub mod loyal_core;
pub mod quarterly_core;
pub mod reciprocity;
pub mod relation_lifetime;
pub mod relation_seniority;
pub mod renewal;
pub mod return_within;
pub mod unseen_correspondents;
