//! What an indicator found in a window, before it becomes a figure: units, values or a finished estimate.

use chrono::NaiveDate;

use crate::stats::Interval;
use crate::stats::clusters::{self, Cluster};
use crate::stats::quantile;

use super::outcome::{Outcome, Unit};
use super::weekly::Weekly;

/// The findings of one account, or of several pooled.
#[derive(Clone, Debug)]
pub enum Sample {
    /// Units that succeed or not, in clusters of ISO weeks; Wilson interval on n*.
    Share(Weeks),
    /// Units that succeed or not, all of them known: no interval.
    Census {
        /// Successes.
        k: u64,
        /// Units.
        n: u64,
    },
    /// All units of the window, by weeks: no interval for the figure, one for its comparison.
    Whole(Weeks),
    /// Values whose median is the figure; order-statistic interval.
    Values(Vec<f64>),
    /// Values of which another quantile is the figure; order-statistic interval.
    Quantile {
        /// Which one, between 0 and 1.
        p: f64,
        /// The values.
        values: Vec<f64>,
    },
    /// A figure that was estimated as a whole.
    Estimate {
        /// The figure.
        value: f64,
        /// Successes, for shares that have them.
        k: Option<u64>,
        /// Units.
        n: u64,
        /// Low and high end of the 95 % interval, where there is one.
        interval: Option<(f64, f64)>,
    },
    /// Too few units by a rule of the indicator's own.
    TooFew {
        /// Successes, for shares.
        k: Option<u64>,
        /// Units.
        n: u64,
    },
}

/// Successes and units by ISO week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weeks(Weekly<Cluster>);

impl Weeks {
    /// Counts one unit of the week of `date`.
    pub fn count(&mut self, date: NaiveDate, success: bool) {
        let cluster = self.0.at(date);
        cluster.n += 1;
        cluster.k += u64::from(success);
    }

    /// These weeks and those of another account.
    fn and(mut self, other: &Self) -> Self {
        for (week, cluster) in other.0.iter() {
            let sum = self.0.of(*week);
            sum.k += cluster.k;
            sum.n += cluster.n;
        }
        self
    }

    fn clusters(&self) -> impl Iterator<Item = Cluster> {
        self.0.iter().map(|(_, cluster)| *cluster)
    }

    /// The share of all weeks together with its Wilson interval on n*; `None` without units.
    #[must_use]
    pub fn share(&self) -> Option<(f64, Interval)> {
        clusters::share(&self.clusters().collect::<Vec<_>>())
    }

    /// n*, the number of independent units that these are worth: n / DEFF.
    #[must_use]
    pub fn effective(&self) -> f64 {
        self.n() as f64 / clusters::design_effect(&self.clusters().collect::<Vec<_>>())
    }

    /// Successes.
    #[must_use]
    pub fn k(&self) -> u64 {
        self.clusters().map(|cluster| cluster.k).sum()
    }

    /// Units.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.clusters().map(|cluster| cluster.n).sum()
    }
}

impl FromIterator<(NaiveDate, bool)> for Weeks {
    fn from_iter<I: IntoIterator<Item = (NaiveDate, bool)>>(units: I) -> Self {
        let mut weeks = Self::default();
        for (date, success) in units {
            weeks.count(date, success);
        }
        weeks
    }
}

impl Sample {
    /// An exact count of people or things out of `n` units.
    #[must_use]
    pub fn exact(value: u64, n: u64) -> Self {
        Self::Estimate { value: value as f64, k: None, n, interval: None }
    }

    /// This sample and `other` as one: the same units, of two accounts. Estimates do not pool.
    #[must_use]
    pub fn pool(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Share(one), Self::Share(two)) => Some(Self::Share(one.and(&two))),
            (Self::Whole(one), Self::Whole(two)) => Some(Self::Whole(one.and(&two))),
            (Self::Census { k, n }, Self::Census { k: k2, n: n2 }) => {
                Some(Self::Census { k: k + k2, n: n + n2 })
            }
            (Self::Values(mut one), Self::Values(two)) => {
                one.extend(two);
                Some(Self::Values(one))
            }
            (Self::Quantile { p, values: mut one }, Self::Quantile { values: two, .. }) => {
                one.extend(two);
                Some(Self::Quantile { p, values: one })
            }
            _ => None,
        }
    }

    /// Whether samples like this one make one of a longer time, or of two accounts.
    #[must_use]
    pub fn pools(&self) -> bool {
        !matches!(self, Self::Estimate { .. } | Self::TooFew { .. })
    }

    /// Units, as far as the sample counts them.
    #[must_use]
    pub fn n(&self) -> u64 {
        match self {
            Self::Share(weeks) | Self::Whole(weeks) => weeks.n(),
            Self::Values(values) | Self::Quantile { values, .. } => values.len() as u64,
            Self::Census { n, .. } | Self::Estimate { n, .. } | Self::TooFew { n, .. } => *n,
        }
    }

    /// The figure in `unit`, shown from `minimum` units on.
    #[must_use]
    pub fn outcome(self, unit: Unit, minimum: u64) -> Outcome {
        match self {
            Self::Share(weeks) => {
                let (k, n) = (weeks.k(), weeks.n());
                match weeks.share() {
                    Some((value, interval)) if n >= minimum => Outcome::Value {
                        value,
                        unit,
                        k: Some(k),
                        n,
                        low: Some(interval.low),
                        high: Some(interval.high),
                    },
                    _ => Outcome::TooFew { k: Some(k), n },
                }
            }
            Self::Whole(weeks) => Self::Census { k: weeks.k(), n: weeks.n() }.outcome(unit, minimum),
            Self::Census { k, n } if n >= minimum.max(1) => {
                Outcome::Value { value: k as f64 / n as f64, unit, k: Some(k), n, low: None, high: None }
            }
            Self::Census { k, n } => Outcome::TooFew { k: Some(k), n },
            Self::Values(mut values) => {
                values.sort_by(f64::total_cmp);
                ranked(&values, quantile::median(&values), quantile::median_interval(&values), unit, minimum)
            }
            Self::Quantile { p, mut values } => {
                values.sort_by(f64::total_cmp);
                let interval = quantile::quantile_interval(&values, p);
                ranked(&values, quantile::quantile(&values, p), interval, unit, minimum)
            }
            Self::Estimate { k, n, .. } if n < minimum => Outcome::TooFew { k, n },
            Self::Estimate { value, k, n, interval } => Outcome::Value {
                value,
                unit,
                k,
                n,
                low: interval.map(|(low, _)| low),
                high: interval.map(|(_, high)| high),
            },
            Self::TooFew { k, n } => Outcome::TooFew { k, n },
        }
    }
}

/// A quantile of values, shown from `minimum` of them on.
fn ranked(
    values: &[f64],
    value: Option<f64>,
    interval: Option<Interval>,
    unit: Unit,
    minimum: u64,
) -> Outcome {
    let n = values.len() as u64;
    match value {
        Some(value) if n >= minimum => Outcome::Value {
            value,
            unit,
            k: None,
            n,
            low: interval.map(|interval| interval.low),
            high: interval.map(|interval| interval.high),
        },
        _ => Outcome::TooFew { k: None, n },
    }
}
