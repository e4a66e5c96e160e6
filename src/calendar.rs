//! Local dates, reporting years (calendar or school), ISO weeks and opening hours.

pub mod closures;
pub mod opening;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

pub use closures::Closure;
pub use opening::Opening;

use crate::config::{Config, PeriodKind};

/// How instants become local dates and reporting years.
#[derive(Clone, Debug)]
pub struct Calendar {
    zone: Tz,
    kind: PeriodKind,
}

impl Calendar {
    /// A calendar of `zone` with reporting years of `kind`.
    #[must_use]
    pub fn new(zone: Tz, kind: PeriodKind) -> Self {
        Self { zone, kind }
    }

    /// The calendar of an institution.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self::new(config.timezone(), config.report.period)
    }

    /// The zone.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The kind of reporting year.
    #[must_use]
    pub fn kind(&self) -> PeriodKind {
        self.kind
    }

    /// The local date of an instant in milliseconds.
    #[must_use]
    pub fn date(&self, instant: i64) -> NaiveDate {
        utc(instant).with_timezone(&self.zone).date_naive()
    }

    /// The reporting year of a local date, by its first calendar year.
    #[must_use]
    pub fn year(&self, date: NaiveDate) -> i32 {
        match self.kind {
            PeriodKind::CalendarYear => date.year(),
            PeriodKind::SchoolYear if date.month() >= 9 => date.year(),
            PeriodKind::SchoolYear => date.year() - 1,
        }
    }

    /// The label of a reporting year: `2022` or `2022-2023`.
    #[must_use]
    pub fn label(&self, year: i32) -> String {
        match self.kind {
            PeriodKind::CalendarYear => year.to_string(),
            PeriodKind::SchoolYear => format!("{year}-{}", year + 1),
        }
    }

    /// First day of a reporting year.
    #[must_use]
    pub fn first_day(&self, year: i32) -> NaiveDate {
        let month = if self.kind == PeriodKind::SchoolYear { 9 } else { 1 };
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
    }

    /// Last day of a reporting year.
    #[must_use]
    pub fn last_day(&self, year: i32) -> NaiveDate {
        self.first_day(year + 1) - Days::new(1)
    }

    /// The instant at which a local date begins, milliseconds (the first instant that exists, when
    /// a change of the clock removes midnight).
    #[must_use]
    pub fn start_of(&self, date: NaiveDate) -> i64 {
        self.instant(date, NaiveTime::MIN)
    }

    /// The instant of a local date and time; the earlier one when it comes twice, the first one
    /// after the gap when it does not exist.
    #[must_use]
    pub fn instant(&self, date: NaiveDate, time: NaiveTime) -> i64 {
        let mut local = date.and_time(time);
        for _ in 0..8 {
            if let Some(instant) = self.zone.from_local_datetime(&local).earliest() {
                return instant.timestamp_millis();
            }
            local += chrono::Duration::minutes(30);
        }
        Utc.from_utc_datetime(&local).timestamp_millis()
    }
}

/// The UTC date and time of an instant in milliseconds, held inside what dates can express.
#[must_use]
pub fn utc(instant: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(instant).unwrap_or(if instant < 0 {
        DateTime::<Utc>::MIN_UTC
    } else {
        DateTime::<Utc>::MAX_UTC
    })
}

/// The ISO week of a date: ISO year and week number.
#[must_use]
pub fn iso_week(date: NaiveDate) -> (i32, u32) {
    let week = date.iso_week();
    (week.year(), week.week())
}

/// `date` plus `months`, cut to the last day of a shorter month (PRECISIONS 8).
#[must_use]
pub fn plus_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// `date` minus `months`, cut to the last day of a shorter month.
#[must_use]
pub fn minus_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}
