//! When things happen at a school: seasons, weekdays, hours, opening hours.

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, PeriodKind};
use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::chance::Chance;

pub(crate) const MINUTE: i64 = 60_000;

/// Questions by month from January on, then publications.
const MONTHS: [[u64; 12]; 2] =
    [[15, 10, 10, 8, 11, 18, 6, 4, 14, 9, 9, 6], [13, 10, 11, 8, 11, 13, 4, 2, 12, 10, 11, 8]];
/// By hour of the day, in the same order.
const HOURS: [[u64; 24]; 2] = [
    [1, 0, 0, 0, 0, 1, 3, 7, 8, 8, 9, 8, 10, 8, 7, 7, 9, 11, 11, 10, 9, 9, 6, 3],
    [0, 0, 0, 0, 0, 0, 0, 1, 9, 14, 13, 11, 4, 6, 12, 11, 10, 6, 2, 1, 0, 0, 0, 0],
];
/// By day of the week from Monday on.
const WEEKDAYS: [[u64; 7]; 2] = [[100, 105, 110, 100, 85, 45, 60], [100, 110, 90, 110, 95, 4, 6]];
/// What is left of them on a day that the school is closed, in a hundred.
const CLOSED: [u64; 2] = [22, 3];
/// Opening minutes until an answer, its deciles before any progress.
const DELAYS: [i64; 11] = [1, 3, 6, 10, 16, 24, 36, 56, 95, 170, 400];
/// Minutes until an answer that somebody gives from home.
const FROM_HOME: [i64; 6] = [1, 5, 12, 25, 60, 140];

/// Who acts.
#[derive(Clone, Copy)]
pub(crate) enum Who {
    Public,
    School,
}

/// The days of a school year on which something may happen, with their weights.
pub(crate) struct Season {
    days: Vec<NaiveDate>,
    weights: Vec<u64>,
    who: usize,
}

/// The calendar and opening hours that the project itself tells.
pub(crate) struct School {
    pub(crate) calendar: Calendar,
    opening: Opening,
}

impl School {
    pub(crate) fn new(config: &Config) -> bilan::error::Result<Self> {
        let opening = match Opening::load(config)? {
            Some(opening) => opening,
            None => Opening::new("mon-fri 09:00-17:00", Vec::new(), config.timezone())?,
        };
        Ok(Self { calendar: Calendar::new(config.timezone(), PeriodKind::SchoolYear), opening })
    }

    /// The days of a school year between two instants.
    pub(crate) fn season(&self, year: i32, between: (i64, i64), who: Who) -> Season {
        let who = who as usize;
        let (first, last) = (self.calendar.date(between.0), self.calendar.date(between.1));
        let first = self.calendar.first_day(year).max(first);
        let last = self.calendar.last_day(year).min(last);
        let days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= last).collect();
        let weight = |day: &NaiveDate| {
            let open = self.opening.open_between(self.start(*day), self.start(*day + chrono::Days::new(1)));
            let weekday = day.weekday().num_days_from_monday() as usize;
            let share = if open == 0 && weekday < 5 { CLOSED[who] } else { 100 };
            MONTHS[who][day.month0() as usize] * WEEKDAYS[who][weekday] * share
        };
        let weights = days.iter().map(weight).collect();
        Season { days, weights, who }
    }

    fn start(&self, day: NaiveDate) -> i64 {
        self.calendar.instant(day, NaiveTime::MIN)
    }

    /// An instant of a season.
    pub(crate) fn moment(&self, season: &Season, chance: &mut Chance) -> i64 {
        let day = season.days[chance.weighted(&season.weights)];
        let hour = u32::try_from(chance.weighted(&HOURS[season.who])).unwrap_or(9);
        let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        self.calendar.instant(day, time) + chance.between(0, 60 * MINUTE - 1)
    }

    /// When the school answers what was asked at an instant; `pace` in hundredths of the usual delay.
    pub(crate) fn answered(&self, chance: &mut Chance, asked: i64, pace: i64) -> i64 {
        let odd = chance.between(0, MINUTE - 1);
        if chance.happens(if self.opening.is_open(asked) { 140 } else { 500 }) {
            let instant = asked + chance.quantile(&FROM_HOME) * MINUTE + odd;
            let hour = calendar_hour(&self.calendar, instant);
            if (7..23).contains(&hour) {
                return instant;
            }
        }
        let late = if chance.happens(u64::try_from(pace / 5).unwrap_or(0)) {
            chance.between(2, 24) * 24 * 60
        } else {
            0
        };
        let wait = chance.quantile(&DELAYS) * pace / 100;
        self.after(asked + late * MINUTE, wait) + odd
    }

    /// The instant `minutes` of opening time later.
    fn after(&self, from: i64, minutes: i64) -> i64 {
        let (mut instant, mut left) = (from, minutes);
        // Nothing is closed for a year.
        for _ in 0..525_600 {
            if !self.opening.is_open(instant) {
                instant += 5 * MINUTE;
            } else if left > 0 {
                instant += MINUTE;
                left -= 1;
            } else {
                break;
            }
        }
        instant
    }
}

fn calendar_hour(calendar: &Calendar, instant: i64) -> i64 {
    (instant - calendar.start_of(calendar.date(instant))) / (60 * MINUTE)
}
