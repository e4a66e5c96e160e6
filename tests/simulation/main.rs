//! Simulations with known truth: what the catalogue claims of intervals, trends and recovered facts, measured anew.
//!
//! Run on demand (`tests/simulation/run`); each line printed stands in `RECORD.md`.

mod chance;
mod counts;
mod creations;
mod desk;
mod exchanges;
mod followers;
mod levels;
mod people;
mod posts;
mod record;
mod resemblance;
mod returns;
mod shares;
mod slopes;
mod survival;
mod trends;
mod verdicts;
