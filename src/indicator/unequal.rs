//! How unequally people or sources share something counted, with its jackknife by weeks (INDICATORS 3.2, D; Miller 1974).

use std::collections::BTreeMap;

use crate::stats::Interval;
use crate::stats::jackknife;

/// A statistic of rising values, each with how often it comes.
pub type Statistic = fn(&[(u64, u64)]) -> Option<f64>;

/// The `statistic` of these counts, one a person, and, if its `doubt` is wanted, its interval between 0 and 1
/// with one week after another left out; `weeks` hold the places of people and what each had in that week.
///
/// `None` where the statistic does not exist.
#[must_use]
pub fn estimate(
    counts: &[u64],
    weeks: &[Vec<(usize, u64)>],
    doubt: bool,
    statistic: Statistic,
) -> Option<(f64, Option<(f64, f64)>)> {
    let mut times: BTreeMap<u64, u64> = BTreeMap::new();
    for &count in counts {
        *times.entry(count).or_default() += 1;
    }
    let table = |times: &BTreeMap<u64, u64>| -> Vec<(u64, u64)> {
        times.iter().filter(|(count, times)| **count > 0 && **times > 0).map(|(c, t)| (*c, *t)).collect()
    };
    let value = statistic(&table(&times))?;
    if !doubt {
        return Some((value, None));
    }
    // Only the people of the week change their counts.
    let interval = jackknife::interval(value, weeks.len(), |week| {
        let mut left = times.clone();
        for &(place, had) in &weeks[week] {
            *left.entry(counts[place]).or_default() -= 1;
            *left.entry(counts[place] - had).or_default() += 1;
        }
        statistic(&table(&left))
    });
    Some((value, interval.map(|Interval { low, high }| (low.max(0.0), high.min(1.0)))))
}
