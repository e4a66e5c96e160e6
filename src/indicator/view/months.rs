//! Successes and units by local month.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::month;

/// Units that succeed or not, by the local months of their dates.
#[derive(Clone, Debug, Default)]
pub struct Months {
    counts: BTreeMap<(i32, u32), (u64, u64)>,
}

impl Months {
    /// The share of successes of each month that has a unit, in the order of the months.
    #[must_use]
    pub fn shares(&self) -> Vec<f64> {
        self.counts.values().map(|&(k, n)| k as f64 / n as f64).collect()
    }
}

impl FromIterator<(NaiveDate, bool)> for Months {
    fn from_iter<I: IntoIterator<Item = (NaiveDate, bool)>>(units: I) -> Self {
        let mut months = Self::default();
        for (date, success) in units {
            let count = months.counts.entry(month(date)).or_default();
            count.0 += u64::from(success);
            count.1 += 1;
        }
        months
    }
}
