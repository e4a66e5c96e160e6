//! A common estimate of several institutions' figures, and how far they differ: a random-effects model.
//!
//! Estimates yᵢ with known variances vᵢ scatter around a mean μ with an own variance τ² beside vᵢ. Weights are
//! wᵢ = 1/(vᵢ + τ²), μ = Σ wᵢyᵢ / Σ wᵢ, and its variance is 1/Σ wᵢ (`DerSimonian` & Laird 1986, Controlled Clinical
//! Trials 7; Paule & Mandel 1982, Journal of Research of the National Bureau of Standards 87).

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::Interval;

/// What a random-effects model tells; all numbers are on the scale of the estimates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RandomEffects {
    /// The mean μ of the institutions, not of their cases.
    pub estimate: f64,
    /// The standard error of `estimate`: √(max(1, `scale`) / Σ wᵢ).
    pub error: f64,
    /// Hartung and Knapp's factor Σ wᵢ(yᵢ − μ)²/(k − 1) (Hartung & Knapp 2001, Statistics in Medicine 20). It is not
    /// let below 1 (Röver, Knapp & Friede 2015, BMC Medical Research Methodology 15): a few estimates that happen to
    /// agree do not make the mean surer than their own variances do.
    pub scale: f64,
    /// The 95 % interval μ ± t(k − 1)·`error`.
    pub interval: Interval,
    /// Where the next institution's true figure lies with 95 %: μ ± t(k − 2)·√(τ² + `error`²) (Higgins, Thompson &
    /// Spiegelhalter 2009, JRSS A 172); `None` for two estimates.
    pub prediction: Option<Interval>,
    /// The variance τ² of the institutions' true figures.
    pub tau2: f64,
    /// How far they differ against what their variances let expect.
    pub heterogeneity: Option<Spread>,
}

/// Cochran's Q and what it says; there is none when the estimates are exact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Q = Σ (yᵢ − ȳ)²/vᵢ around the mean ȳ with weights 1/vᵢ (Cochran 1954, Biometrics 10).
    pub q: f64,
    /// I² = max(0, (Q − (k − 1))/Q), the part of the scatter that is not chance (Higgins & Thompson 2002, Statistics in
    /// Medicine 21).
    pub i2: f64,
}

/// The model with τ² by Paule and Mandel: the one for which Σ wᵢ(yᵢ − μ)² = k − 1, or 0 where there is none.
///
/// Variances are all above 0, or all 0 for estimates without any doubt. `None` with fewer than two estimates, other
/// variances, or exact estimates that are all the same.
#[must_use]
pub fn paule_mandel(estimates: &[f64], variances: &[f64]) -> Option<RandomEffects> {
    let known = check(estimates, variances)?;
    let freedom = estimates.len() as f64 - 1.0;
    let excess = |tau2: f64| scatter(estimates, variances, tau2) - freedom;
    // At the plain variance of the estimates, the weighted sum is k − 1 at most: the root lies below.
    let mean = estimates.iter().sum::<f64>() / (freedom + 1.0);
    let plain = estimates.iter().map(|y| (y - mean).powi(2)).sum::<f64>() / freedom;
    let tau2 = if known { if excess(0.0) > 0.0 { root(excess, plain) } else { 0.0 } } else { plain };
    model(estimates, variances, tau2)
}

/// The model with τ² by `DerSimonian` and Laird's moments: max(0, (Q − (k − 1)) / (Σw − Σw²/Σw)) with w = 1/vᵢ.
///
/// `None` with fewer than two estimates, or a variance that is not above 0.
#[must_use]
pub fn dersimonian_laird(estimates: &[f64], variances: &[f64]) -> Option<RandomEffects> {
    if !check(estimates, variances)? {
        return None;
    }
    let sum: f64 = variances.iter().map(|v| 1.0 / v).sum();
    let squares: f64 = variances.iter().map(|v| 1.0 / (v * v)).sum();
    let q = scatter(estimates, variances, 0.0);
    let tau2 = (q - (estimates.len() as f64 - 1.0)) / (sum - squares / sum);
    model(estimates, variances, tau2.max(0.0))
}

/// Whether the variances are known to be above 0; `None` when they can be no variances of these estimates.
fn check(estimates: &[f64], variances: &[f64]) -> Option<bool> {
    let fit = estimates.len() >= 2 && estimates.len() == variances.len();
    let finite = estimates.iter().chain(variances).all(|one| one.is_finite());
    let above = variances.iter().all(|v| *v > 0.0);
    (fit && finite && (above || variances.iter().all(|v| *v == 0.0))).then_some(above)
}

/// μ and Σ wᵢ.
fn mean(estimates: &[f64], variances: &[f64], tau2: f64) -> (f64, f64) {
    let weights = variances.iter().map(|v| 1.0 / (v + tau2));
    let (sum, total) = estimates
        .iter()
        .zip(weights)
        .fold((0.0, 0.0), |(sum, total), (y, weight)| (sum + weight * y, total + weight));
    (sum / total, total)
}

/// Σ wᵢ(yᵢ − μ)².
fn scatter(estimates: &[f64], variances: &[f64], tau2: f64) -> f64 {
    let (mean, _) = mean(estimates, variances, tau2);
    estimates.iter().zip(variances).map(|(y, v)| (y - mean).powi(2) / (v + tau2)).sum()
}

/// Where a falling function passes 0 between 0 and `high`, halved until no number is left between.
fn root(excess: impl Fn(f64) -> f64, high: f64) -> f64 {
    let (mut low, mut high) = (0.0, high);
    loop {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            return middle;
        }
        if excess(middle) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
}

fn model(estimates: &[f64], variances: &[f64], tau2: f64) -> Option<RandomEffects> {
    if variances.iter().any(|v| v + tau2 <= 0.0) {
        return None;
    }
    let k = estimates.len() as f64;
    let (estimate, total) = mean(estimates, variances, tau2);
    let scale = scatter(estimates, variances, tau2) / (k - 1.0);
    let error = (scale.max(1.0) / total).sqrt();
    let around = |freedom: f64, error: f64| {
        let half = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(0.975) * error;
        Some(Interval { low: estimate - half, high: estimate + half })
    };
    let heterogeneity = variances.iter().all(|v| *v > 0.0).then(|| {
        let q = scatter(estimates, variances, 0.0);
        Spread { q, i2: if q > 0.0 { ((q - (k - 1.0)) / q).max(0.0) } else { 0.0 } }
    });
    Some(RandomEffects {
        estimate,
        error,
        scale,
        interval: around(k - 1.0, error)?,
        prediction: if k > 2.0 { around(k - 2.0, tau2.sqrt().hypot(error)) } else { None },
        tau2,
        heterogeneity,
    })
}
