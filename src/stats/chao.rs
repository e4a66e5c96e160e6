//! Lower bounds of the people never met, from those met once or twice (Chao 1984, Scandinavian Journal of Statistics 11; Chao 1987, Biometrics 43).

use super::{Interval, normal::Z95};

/// A lower bound of the number of people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// People met and people estimated unseen.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
    /// Its 95 % interval, never below the people met; absent when nobody is estimated unseen.
    pub interval: Option<Interval>,
}

/// Chao2 of people met on some of `occasions` occasions (T), `incidences` saying on how many each was:
/// S + (T−1)/T · Q₁(Q₁−1) / (2(Q₂+1)), bias-corrected; with ever more occasions it becomes Chao1.
///
/// The variance is that of R's `vegan::specpool`, Chao's (1987) for the form Q₁²/(2Q₂), with a = Q₁/Q₂ and
/// c = (T−1)/T: Q₂(c·a²/2 + c²a³ + c²a⁴/4); without people met twice
/// c·Q₁(Q₁−1)/2 + c²·Q₁(2Q₁−1)²/4 − c²·Q₁⁴/(4Ŝ) (Colwell's `EstimateS`, appendix). The interval is
/// log-normal: S + U/K to S + U·K with U = Ŝ − S, K = exp(z·√ln(1 + Var/U²)).
///
/// `None` when nobody is met or there is no occasion.
#[must_use]
pub fn chao2(incidences: &[u64], occasions: u64) -> Option<Bound> {
    let (seen, once, twice) = counts(incidences);
    if seen <= 0.0 || occasions == 0 {
        return None;
    }
    let c = (occasions - 1) as f64 / occasions as f64;
    let unseen = c * once * (once - 1.0) / (2.0 * (twice + 1.0));
    let value = seen + unseen;
    let variance = if twice > 0.0 {
        let a = once / twice;
        twice * (c * a * a / 2.0 + c * c * a.powi(3) + c * c * a.powi(4) / 4.0)
    } else {
        let squares = once * (2.0 * once - 1.0).powi(2) / 4.0;
        c * once * (once - 1.0) / 2.0 + c * c * (squares - once.powi(4) / (4.0 * value))
    };
    let variance = variance.max(0.0);
    let interval = (unseen > 0.0).then(|| {
        let k = f64::exp(Z95 * f64::sqrt((variance / (unseen * unseen)).ln_1p()));
        Interval { low: seen + unseen / k, high: seen + unseen * k }
    });
    Some(Bound { value, error: variance.sqrt(), interval })
}

/// People met, met once and met twice.
fn counts(abundances: &[u64]) -> (f64, f64, f64) {
    let people = |met: &dyn Fn(u64) -> bool| abundances.iter().filter(|&&x| met(x)).count() as f64;
    (people(&|x| x > 0), people(&|x| x == 1), people(&|x| x == 2))
}
