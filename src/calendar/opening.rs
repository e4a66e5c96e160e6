//! The opening clock of an institution: it runs while the house is open and stands still otherwise.
//!
//! A moment is open when its local time lies in a span of its weekday and in no closure. The clock
//! therefore follows the sun of the zone: the hour that a change of the clock removes is not
//! open, the one that comes twice is open twice. Known from 2000 to 2060, still before and after.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use crate::config::{Config, Week};
use crate::error::Result;

use super::Closure;
use super::closures::{self, LAST_YEAR};

const FIRST_YEAR: i32 = 2000;
const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// Opening hours without closures, as one sorted list of open stretches with their running sum.
#[derive(Clone, Debug)]
pub struct Opening {
    week: Week,
    closures: Vec<Closure>,
    stretches: Vec<Stretch>,
}

/// A stretch of open time, `[from, to)` in milliseconds, and the open time before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    from: i64,
    to: i64,
    before: i64,
}

impl Opening {
    /// The clock of `hours` (as [`Week::parse`] reads them) in `zone`, without the `closures`.
    ///
    /// # Errors
    /// When the hours cannot be understood.
    pub fn new(hours: &str, mut closures: Vec<Closure>, zone: Tz) -> Result<Self> {
        let week = Week::parse(hours)?;
        closures.sort();
        let stretches = stretches(&week, &closures, zone);
        Ok(Self { week, closures, stretches })
    }

    /// The clock that a configuration tells, with the closures of its `.ics` files.
    ///
    /// # Errors
    /// When the hours or one of the files cannot be understood.
    pub fn load(config: &Config) -> Result<Option<Self>> {
        let Some(told) = &config.opening else { return Ok(None) };
        let zone = config.timezone();
        let mut all = Vec::new();
        for file in &told.closures {
            all.extend(closures::load(&config.place(file), zone)?);
        }
        Self::new(&told.hours, all, zone).map(Some)
    }

    /// Open milliseconds since a fixed origin. An instant outside opening hours has the value of
    /// the next opening.
    #[must_use]
    pub fn clock(&self, instant: i64) -> i64 {
        let after = self.stretches.partition_point(|stretch| stretch.from <= instant);
        match after.checked_sub(1).map(|last| self.stretches[last]) {
            Some(last) => last.before + instant.min(last.to) - last.from,
            None => 0,
        }
    }

    /// Open milliseconds in `[from, to)`; 0 when `to` is not after `from`.
    #[must_use]
    pub fn open_between(&self, from: i64, to: i64) -> i64 {
        (self.clock(to) - self.clock(from)).max(0)
    }

    /// Whether the house is open at an instant.
    #[must_use]
    pub fn is_open(&self, instant: i64) -> bool {
        let after = self.stretches.partition_point(|stretch| stretch.from <= instant);
        after > 0 && instant < self.stretches[after - 1].to
    }

    /// H: the opening time of a week over the number of its opening days, milliseconds.
    #[must_use]
    pub fn day_ms(&self) -> f64 {
        let minutes = f64::from(self.week.minutes());
        minutes * 60_000.0 / self.week.open_days() as f64
    }

    /// How many whole days strictly between two dates are declared closures.
    #[must_use]
    pub fn closed_days(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        let between = from.iter_days().skip(1).take_while(|day| *day < to);
        let is_closed = |day: &NaiveDate| {
            let midnight = day.and_time(NaiveTime::MIN);
            let next = midnight + TimeDelta::days(1);
            self.closures.iter().any(|closure| closure.from <= midnight && next <= closure.to)
        };
        between.filter(is_closed).map(|_| 1).sum()
    }

    /// Whether the house opens on this weekday.
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !self.week.days[day.weekday().num_days_from_monday() as usize].is_empty()
    }

    /// Whether declared closures close the whole of a working day.
    #[must_use]
    pub fn is_closed(&self, day: NaiveDate) -> bool {
        self.is_working_day(day) && local_spans(&self.week, day, &self.closures, &mut 0).is_empty()
    }

    /// The closures, in order of their first moments.
    #[must_use]
    pub fn closures(&self) -> &[Closure] {
        &self.closures
    }
}

fn stretches(week: &Week, closures: &[Closure], zone: Tz) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut first_closure = 0;
    let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default();
    for day in first.iter_days().take_while(|day| day.year() <= LAST_YEAR) {
        let local = local_spans(week, day, closures, &mut first_closure);
        if local.is_empty() {
            continue;
        }
        for (from, to, offset) in pieces(day, zone) {
            for (opens, closes) in &local {
                let (opens, closes) = ((*opens).max(from), (*closes).min(to));
                if opens < closes {
                    push(&mut stretches, millis(opens) - offset, millis(closes) - offset);
                }
            }
        }
    }
    stretches
}

fn push(stretches: &mut Vec<Stretch>, from: i64, to: i64) {
    let before = stretches.last().map_or(0, |last| last.before + last.to - last.from);
    stretches.push(Stretch { from, to, before });
}

/// The local open spans of a day, closures taken out. `first` is the first closure that does not
/// end before the day; days must come in order.
fn local_spans(
    week: &Week,
    day: NaiveDate,
    closures: &[Closure],
    first: &mut usize,
) -> Vec<(NaiveDateTime, NaiveDateTime)> {
    let midnight = day.and_time(NaiveTime::MIN);
    let at = |minute: u32| midnight + TimeDelta::minutes(i64::from(minute));
    let spans = &week.days[day.weekday().num_days_from_monday() as usize];
    let mut open: Vec<_> = spans.iter().map(|span| (at(span.start), at(span.end))).collect();
    while closures.get(*first).is_some_and(|closure| closure.to <= midnight) {
        *first += 1;
    }
    let tomorrow = midnight + TimeDelta::days(1);
    for closure in closures[*first..].iter().take_while(|closure| closure.from < tomorrow) {
        open = open
            .into_iter()
            .flat_map(|(from, to)| [(from, to.min(closure.from)), (from.max(closure.to), to)])
            .filter(|(from, to)| from < to)
            .collect();
    }
    open
}

/// The pieces of a local day with one offset each, in order of time: local ends and offset (ms).
fn pieces(day: NaiveDate, zone: Tz) -> Vec<(NaiveDateTime, NaiveDateTime, i64)> {
    let midnight = day.and_time(NaiveTime::MIN);
    let tomorrow = midnight + TimeDelta::days(1);
    // No zone is further than 15 hours from UTC.
    let (first, last) = (millis(midnight) - 15 * HOUR_MS, millis(tomorrow) + 15 * HOUR_MS);
    let mut pieces = Vec::new();
    let mut from = first;
    while from < last {
        let offset = offset(zone, from);
        let to = next_change(zone, from, last);
        let (opens, closes) = (naive(from + offset).max(midnight), naive(to + offset).min(tomorrow));
        if opens < closes {
            pieces.push((opens, closes, offset));
        }
        from = to;
    }
    pieces
}

/// The first instant after `from` with another offset, at most `last`.
fn next_change(zone: Tz, from: i64, last: i64) -> i64 {
    let start = offset(zone, from);
    if start == offset(zone, last) {
        return last;
    }
    let (mut same, mut other) = (from, last);
    while other - same > 1_000 {
        let middle = i64::midpoint(same, other) / 1_000 * 1_000;
        let middle = if middle <= same { same + 1_000 } else { middle };
        if offset(zone, middle) == start { same = middle } else { other = middle }
    }
    other
}

fn offset(zone: Tz, instant: i64) -> i64 {
    let offset = zone.offset_from_utc_datetime(&naive(instant));
    i64::from(offset.fix().local_minus_utc()) * 1_000
}

fn naive(instant: i64) -> NaiveDateTime {
    DateTime::<Utc>::from_timestamp_millis(instant).unwrap_or_default().naive_utc()
}

fn millis(local: NaiveDateTime) -> i64 {
    local.and_utc().timestamp_millis()
}
