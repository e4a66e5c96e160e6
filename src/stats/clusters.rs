//! Shares whose units come in waves: the design effect of week clusters (Kish 1965, Survey Sampling, section 8.2; INDICATORS 3.2, PRECISIONS 59).

use super::{Interval, wilson::wilson};

/// Successes and units of one cluster.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cluster {
    /// Successes.
    pub k: u64,
    /// Units, at least one.
    pub n: u64,
}

/// DEFF = max(1, v·n / (p(1−p))) with v = m/(m−1) · Σ(k − p·n)² / n² over the m clusters,
/// the cluster-robust variance of a mean (Liang & Zeger 1986, Biometrika 73);
/// 1 for a single cluster and for a share of 0 or 1.
#[must_use]
pub fn design_effect(clusters: &[Cluster]) -> f64 {
    let k: u64 = clusters.iter().map(|cluster| cluster.k).sum();
    let n: u64 = clusters.iter().map(|cluster| cluster.n).sum();
    if clusters.len() < 2 || k == 0 || k == n {
        return 1.0;
    }
    let (n, m) = (n as f64, clusters.len() as f64);
    let p = k as f64 / n;
    let squares: f64 = clusters.iter().map(|c| (c.k as f64 - p * c.n as f64).powi(2)).sum();
    let v = m / (m - 1.0) * squares / (n * n);
    (v * n / (p * (1.0 - p))).max(1.0)
}

/// The share of all clusters together and its Wilson interval on n* = n / DEFF; `None` without units.
#[must_use]
pub fn share(clusters: &[Cluster]) -> Option<(f64, Interval)> {
    let k: u64 = clusters.iter().map(|cluster| cluster.k).sum();
    let n: u64 = clusters.iter().map(|cluster| cluster.n).sum();
    if n == 0 {
        return None;
    }
    let p = k as f64 / n as f64;
    Some((p, wilson(p, n as f64 / design_effect(clusters))))
}
