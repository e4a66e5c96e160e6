//! Burstiness of a stream of events, corrected for their number (Goh & Barabási 2008, EPL 81; Kim & Jo 2016, PRE 94).

/// `A_n`(r) = (√(n+1)·r − √(n−1)) / ((√(n+1) − 2)·r + √(n−1)) with r = σ/μ of the n `intervals`
/// (population σ): −1 for a regular stream, 0 for a random one, towards 1 for bursts.
///
/// `None` for fewer than two intervals or a mean of 0.
#[must_use]
pub fn burstiness(intervals: &[f64]) -> Option<f64> {
    let n = intervals.len() as f64;
    let mean = intervals.iter().sum::<f64>() / n;
    if intervals.len() < 2 || mean <= 0.0 {
        return None;
    }
    let variance = intervals.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n;
    let r = variance.sqrt() / mean;
    let (above, below) = ((n + 1.0).sqrt(), (n - 1.0).sqrt());
    Some((above * r - below) / ((above - 2.0) * r + below))
}
