//! Durations in the unit that people use: minutes under 90 minutes, hours under 48 hours, else days.

use super::{Arg, Language};

/// The unit of a written duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    Minutes,
    Hours,
    Days,
}

impl Scale {
    fn of(seconds: f64) -> Self {
        match seconds {
            s if s < 90.0 * 60.0 => Self::Minutes,
            s if s < 48.0 * 3600.0 => Self::Hours,
            _ => Self::Days,
        }
    }

    fn seconds(self) -> f64 {
        match self {
            Self::Minutes => 60.0,
            Self::Hours => 3600.0,
            Self::Days => 86_400.0,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Minutes => "duration-minutes",
            Self::Hours => "duration-hours",
            Self::Days => "duration-days",
        }
    }
}

impl Language {
    /// A duration with two significant digits and its unit (`14 h`, `3,2 jours`).
    #[must_use]
    pub fn duration(&self, seconds: f64) -> String {
        self.scaled(seconds, Scale::of(seconds))
    }

    /// The ends of an interval around `value`, in the unit of the value, which the second end names.
    #[must_use]
    pub fn durations(&self, value: f64, low: f64, high: f64) -> (String, String) {
        let scale = Scale::of(value);
        (self.digits(low, scale), self.scaled(high, scale))
    }

    fn digits(&self, seconds: f64, scale: Scale) -> String {
        let value = seconds / scale.seconds();
        let whole = scale == Scale::Minutes || value >= 10.0 || (value * 10.0).round() % 10.0 == 0.0;
        self.number(value, usize::from(!whole))
    }

    fn scaled(&self, seconds: f64, scale: Scale) -> String {
        let value = seconds / scale.seconds();
        self.message(scale.key(), &[("value", self.digits(seconds, scale).into()), ("n", Arg::Plural(value))])
    }
}
