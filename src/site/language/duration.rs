//! Durations in the unit that people use: minutes under 90 minutes, hours under 48 hours, else days.

use super::{Arg, Language, decimals::signed};

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
    scale != Scale::Minutes && value.abs() < TENTHS && (value.abs() * 10.0).round() % 10.0 != 0.0
}

/// The decimals of an interval: one for both ends, if both are under ten and one has a tenth.
fn decimals(low: f64, high: f64, scale: Scale) -> usize {
    let short = low.abs() < TENTHS && high.abs() < TENTHS;
    usize::from(short && (tenths(low, scale) || tenths(high, scale)))
}

impl Language {
    /// A duration with two significant digits and its unit (`14 h`, `3,2 jours`).
    #[must_use]
    pub fn duration(&self, seconds: f64) -> String {
        let scale = Scale::of(seconds);
        let value = seconds / scale.seconds();
        let decimals = usize::from(tenths(value, scale));
        self.unit(scale, self.number(value, decimals), value, decimals)
    }

    /// The ends of an interval around `value`, in the unit of the value, which the second end names; both have the
    /// same decimals, and what took some time took more than 0.
    #[must_use]
    pub fn durations(&self, value: f64, low: f64, high: f64) -> (String, String) {
        let scale = Scale::of(value);
        let [low, high] = [low, high].map(|end| end / scale.seconds());
        let decimals = signed(decimals(low, high, scale), 0.0, (low, high));
        (self.number(low, decimals), self.unit(scale, self.number(high, decimals), high, decimals))
    }

    /// A change of a duration and the ends of its interval, all three with the same decimals; an interval without 0
    /// shows none.
    pub(in crate::site) fn slope_durations(
        &self,
        value: f64,
        low: f64,
        high: f64,
    ) -> (String, String, String) {
        let scale = Scale::of(value.abs().max(low.abs()).max(high.abs()));
        let [value, low, high] = [value, low, high].map(|one| one / scale.seconds());
        let decimals = signed(decimals(low, high, scale), value, (low, high));
        let told = self.unit(scale, self.signed(value, decimals), value, decimals);
        let high_told = self.unit(scale, self.number(high, decimals), high, decimals);
        (told, self.number(low, decimals), high_told)
    }

    fn unit(&self, scale: Scale, number: String, value: f64, decimals: usize) -> String {
        self.message(scale.key(), &[("value", number.into()), ("n", Arg::Printed(value.abs(), decimals))])
    }
}
