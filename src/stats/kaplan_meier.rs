//! Survival with censoring (Kaplan & Meier 1958, JASA 53), its log-log interval with Greenwood's variance, and the median survival time.

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

/// A time at which the curve of survival falls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Duration, in the unit of the lives.
    pub time: i64,
    /// Lives watched until then, those that end then included.
    pub at_risk: usize,
    /// Survival from then on.
    pub survival: Survival,
    /// Standard error of Ŝ (Greenwood 1926).
    pub error: f64,
}

/// The median survival time, in the unit of the lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Median {
    /// The first time with Ŝ ≤ ½, also where Ŝ stays at exactly ½ for a while (R takes the middle of that while).
    pub value: i64,
    /// The first time at which the low end of the interval of Ŝ is ≤ ½; absent when Ŝ falls to 0 at once.
    pub low: Option<i64>,
    /// The first time at which its high end is ≤ ½; absent when it never is.
    pub high: Option<i64>,
}

/// The steps of Ŝ in the order of time; at equal times censorings come after events.
#[must_use]
pub fn curve(lives: &[Life]) -> Vec<Step> {
    let step = |fall: Fall| {
        let Fall { time, at_risk, value, greenwood } = fall;
        let error = if value > 0.0 { value * f64::sqrt(greenwood) } else { 0.0 };
        Step { time, at_risk, survival: Survival { value, interval: interval(value, greenwood) }, error }
    };
    falls(lives).into_iter().map(step).collect()
}

/// A fall of the curve: when, how many were watched until then, Ŝ from then on, Greenwood's sum Σ d/(n(n−d)).
struct Fall {
    time: i64,
    at_risk: usize,
    value: f64,
    greenwood: f64,
}

fn falls(lives: &[Life]) -> Vec<Fall> {
    let mut sorted = lives.to_vec();
    sorted.sort_by_key(|life| life.time);
    let mut at_risk = sorted.len();
    let (mut value, mut greenwood) = (1.0, 0.0);
    let mut falls = Vec::new();
    for same_time in sorted.chunk_by(|a, b| a.time == b.time) {
        let events = same_time.iter().filter(|life| life.event).count();
        if events > 0 {
            let (d, n) = (events as f64, at_risk as f64);
            value *= 1.0 - d / n;
            greenwood += d / (n * (n - d));
            falls.push(Fall { time: same_time[0].time, at_risk, value, greenwood });
        }
        at_risk -= same_time.len();
    }
    falls
}

/// Ŝ(`at`), events at exactly `at` included.
#[must_use]
pub fn survival(lives: &[Life], at: i64) -> Survival {
    let last = falls(lives).into_iter().take_while(|fall| fall.time <= at).last();
    last.map_or(Survival { value: 1.0, interval: None }, |fall| Survival {
        value: fall.value,
        interval: interval(fall.value, fall.greenwood),
    })
}

/// The median survival time with the interval of Brookmeyer & Crowley (1982, Biometrics 38) on the log-log
/// scale; `None` when more than half survive as long as anybody was watched.
#[must_use]
pub fn median(lives: &[Life]) -> Option<Median> {
    let steps = curve(lives);
    // Products of fractions can miss an exact half by rounding.
    let half = |survival: f64| survival <= 0.5 + 1e-12;
    let first = |crosses: &dyn Fn(&Survival) -> bool| {
        steps.iter().find(|step| crosses(&step.survival)).map(|step| step.time)
    };
    Some(Median {
        value: first(&|survival| half(survival.value))?,
        low: first(&|survival| survival.interval.is_some_and(|interval| half(interval.low))),
        high: first(&|survival| survival.interval.is_some_and(|interval| half(interval.high))),
    })
}

/// exp(−e^(ln(−ln Ŝ) ∓ z·√(Σ d/(n(n−d))) / ln Ŝ)).
fn interval(value: f64, greenwood: f64) -> Option<Interval> {
    (value > 0.0 && value < 1.0).then(|| {
        let log = f64::ln(value);
        let spread = Z95 * f64::sqrt(greenwood) / log.abs();
        Interval { low: f64::powf(value, spread.exp()), high: f64::powf(value, (-spread).exp()) }
    })
}
