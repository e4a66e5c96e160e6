//! How much a single unit weighs: the largest share, and figures with each unit left out in turn (Miller 1974, Biometrika 61).

/// max x / Σ x of `values`, none below 0; `None` without values or when all are 0.
#[must_use]
pub fn largest_share(values: &[f64]) -> Option<f64> {
    let total: f64 = values.iter().sum();
    (total > 0.0).then(|| values.iter().copied().fold(0.0, f64::max) / total)
}

/// The `statistic` of the `units` without the first, without the second, and so on.
#[must_use]
pub fn without_each<T: Clone, R>(units: &[T], mut statistic: impl FnMut(&[T]) -> R) -> Vec<R> {
    let Some((first, rest)) = units.split_first() else { return Vec::new() };
    // One place is missing at a time: the unit before it takes the place of the next one.
    let mut kept = rest.to_vec();
    let mut results = vec![statistic(&kept)];
    let mut missing = first.clone();
    for place in 0..kept.len() {
        missing = std::mem::replace(&mut kept[place], missing);
        results.push(statistic(&kept));
    }
    results
}
