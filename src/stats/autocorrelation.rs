//! How much a value resembles the one before it (Box & Jenkins 1976, section 2.1).

/// The lag-1 autocorrelation r₁ of `values` in the order of time: the mean product of neighbours over the mean
/// square, both around the mean.
///
/// Missing values are left out with their two pairs, each mean being over what is known, as in R's `acf` with
/// `na.pass`; without missing ones it is Σ eₜeₜ₊₁ / Σ eₜ². `None` without a pair or when all values are equal.
#[must_use]
pub fn lag_one(values: &[Option<f64>]) -> Option<f64> {
    let known: Vec<f64> = values.iter().copied().flatten().collect();
    let n = known.len() as f64;
    let mean = known.iter().sum::<f64>() / n;
    let squares: f64 = known.iter().map(|x| (x - mean).powi(2)).sum();
    let pairs: Vec<f64> =
        values.windows(2).filter_map(|pair| Some((pair[0]? - mean) * (pair[1]? - mean))).collect();
    let products = pairs.iter().sum::<f64>() / (pairs.len() + 1) as f64;
    (!pairs.is_empty() && squares > 0.0).then(|| products / (squares / n))
}
