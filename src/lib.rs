//! Bilan turns the account archives of social networks into an institution's yearly report site.
pub mod archive;
pub mod calendar;
pub mod clock;
pub mod config;
pub mod error;
pub mod model;
pub mod platform;
pub mod report;
