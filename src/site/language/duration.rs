//! Durations in the unit that people use: minutes under 90 minutes, hours under 48 hours, else days.

use super::{Arg, Language};

/// From here on, hours and days are whole.
const TENTHS: f64 = 10.0;

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

/// Whether a number of hours or days has a tenth to tell.
fn tenths(value: f64, scale: Scale) -> bool {
    scale != Scale::Minutes && value < TENTHS && (value * 10.0).round() % 10.0 != 0.0
}

impl Language {
    /// A duration with two significant digits and its unit (`14 h`, `3,2 jours`).
    #[must_use]
    pub fn duration(&self, seconds: f64) -> String {
        self.scaled(seconds, Scale::of(seconds), false)
    }

    /// The ends of an interval around `value`, in the unit of the value, which the second end names.
    #[must_use]
    pub fn durations(&self, value: f64, low: f64, high: f64) -> (String, String) {
        let scale = Scale::of(value);
        // Two ends under ten have the same decimals: 3.0 to 5.6, not 3 to 5.6.
        let ends = [low, high].map(|end| end / scale.seconds());
        let tenths = ends.iter().all(|end| *end < TENTHS) && ends.iter().any(|end| tenths(*end, scale));
        (self.digits(low, scale, tenths), self.scaled(high, scale, tenths))
    }

    fn digits(&self, seconds: f64, scale: Scale, exact: bool) -> String {
        let value = seconds / scale.seconds();
        self.number(value, usize::from(exact || tenths(value, scale)))
    }

    fn scaled(&self, seconds: f64, scale: Scale, exact: bool) -> String {
        let value = seconds / scale.seconds();
        let digits = self.digits(seconds, scale, exact);
        self.message(scale.key(), &[("value", digits.into()), ("n", Arg::Plural(value))])
    }
}
