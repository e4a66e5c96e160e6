//! Statistics as pure functions of numbers, each with the source of its formula; nothing here knows what is counted.

pub mod benjamini_hochberg;
pub mod burstiness;
pub mod clusters;
pub mod diversity;
pub mod kaplan_meier;
pub mod minhash;
pub mod newcombe;
pub mod normal;
pub mod quantile;
pub mod rate_ratio;
pub mod records;
pub mod waves;
pub mod wilson;

/// The two ends of an interval, in the unit of what it surrounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Low end.
    pub low: f64,
    /// High end.
    pub high: f64,
}
