//! Statistics as pure functions of numbers, each with the source of its formula; nothing here knows what is counted.

pub mod autocorrelation;
pub mod benjamini_hochberg;
pub mod bootstrap;
pub mod burstiness;
pub mod chao;
pub mod circular;
pub mod clusters;
pub mod composite;
pub mod coverage;
pub mod diversity;
pub mod evenness;
pub mod gini;
pub mod h_index;
pub mod heterogeneity;
pub mod hill;
pub mod hirsch_slack;
pub mod jackknife;
pub mod kaplan_meier;
pub mod mann_kendall;
pub mod minhash;
pub mod newcombe;
pub mod normal;
pub mod outliers;
pub mod outlying_month;
pub mod overlap;
pub mod quantile;
pub mod random;
pub mod random_effects;
pub mod rate_ratio;
pub mod records;
pub mod robustness;
pub mod seasonal;
pub mod sen;
pub mod table;
pub mod trend;
pub mod trimmed_mean;
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
