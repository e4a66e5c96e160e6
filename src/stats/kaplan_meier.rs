//! Survival with censoring (Kaplan & Meier 1958, JASA 53) and its log-log interval with Greenwood's variance.

use super::{Interval, normal::Z95};

/// One observed life: how long it was watched, and whether it ended then or was lost from sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// Duration, in any unit.
    pub time: i64,
    /// Whether the event came at `time`; otherwise the life is censored there.
    pub event: bool,
}

/// Survival at one time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Survival {
    /// Ŝ(t).
    pub value: f64,
    /// Its 95 % interval; absent where Ŝ is 0 or 1.
    pub interval: Option<Interval>,
}

/// Ŝ(`at`), events at exactly `at` included; at equal times censorings come after events.
#[must_use]
pub fn survival(lives: &[Life], at: i64) -> Survival {
    let mut sorted = lives.to_vec();
    sorted.sort_by_key(|life| life.time);
    let mut at_risk = sorted.len();
    let (mut value, mut greenwood) = (1.0, 0.0);
    for same_time in sorted.chunk_by(|a, b| a.time == b.time) {
        if same_time[0].time > at {
            break;
        }
        let events = same_time.iter().filter(|life| life.event).count();
        if events > 0 {
            let (d, n) = (events as f64, at_risk as f64);
            value *= 1.0 - d / n;
            greenwood += d / (n * (n - d));
        }
        at_risk -= same_time.len();
    }
    let interval = (value > 0.0 && value < 1.0).then(|| {
        let log = f64::ln(value);
        let spread = Z95 * f64::sqrt(greenwood) / log.abs();
        Interval { low: f64::powf(value, spread.exp()), high: f64::powf(value, (-spread).exp()) }
    });
    Survival { value, interval }
}
