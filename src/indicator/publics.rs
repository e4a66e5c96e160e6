//! Publics and loyalty: who was known already, who comes back.

pub mod follower_retention;
pub mod follower_seniority;
pub mod follower_turnover;
pub mod known_correspondents_share;
pub mod loyal_core;
pub mod renewal;
pub mod twelve_month_return;
