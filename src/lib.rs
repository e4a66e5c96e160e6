//! Bilan turns the account archives of social networks into an institution's yearly report site.
pub mod calendar;
pub mod config;
pub mod error;
pub mod model;
pub mod report;
pub mod site;
