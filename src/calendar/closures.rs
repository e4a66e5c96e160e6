//! Days and hours on which an institution is closed, from the events of `.ics` files.
//!
//! Every event of a file is a closure, whatever its title. One of whole days closes these days
//! (its `DTEND` is the first day open again; without end or duration it lasts one day). One with
//! hours closes exactly these hours, which without an end are none. Yearly repetition is
//! understood (`FREQ=YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`, and `EXDATE`); every other rule is an error,
//! because a closure that is read wrongly makes a figure wrong in silence. Cancelled events are left out.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use icalendar::parser::{Component, Property, read_calendar, unfold};

use crate::error::{Error, Result};

/// No repetition goes beyond this year.
pub const LAST_YEAR: i32 = 2060;

/// A stretch of local time in which nothing is open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closure {
    /// Its first local moment.
    pub from: NaiveDateTime,
    /// The first local moment after it.
    pub to: NaiveDateTime,
    /// The event's title, as the institution wrote it.
    pub name: String,
}

impl Closure {
    /// A closure of whole days, both included.
    #[must_use]
    pub fn days(first: NaiveDate, last: NaiveDate) -> Self {
        let after = last.succ_opt().unwrap_or(last);
        Self { from: midnight(first), to: midnight(after), name: String::new() }
    }
}

/// The closures of one file.
///
/// # Errors
/// When the file cannot be read, is no calendar, or holds an event that cannot be understood.
pub fn load(file: &Path, zone: Tz) -> Result<Vec<Closure>> {
    let unreadable = |_| Error::usage("closures-unreadable").with("file", file.display());
    let bytes = fs::read(file).map_err(unreadable)?;
    let text = String::from_utf8_lossy(&bytes);
    parse(&text, zone).map_err(|error| error.with("file", file.display()))
}

/// The closures of a calendar's text, in order; `zone` is the one of floating hours and of the result.
///
/// # Errors
/// As [`load`], without the file's name.
pub fn parse(text: &str, zone: Tz) -> Result<Vec<Closure>> {
    let text = unfold(text.trim_start_matches('\u{feff}'));
    let calendar = read_calendar(&text).map_err(|_| Error::usage("closures-no-calendar"))?;
    let is_calendar = text.trim_start().to_ascii_uppercase().starts_with("BEGIN:VCALENDAR");
    if !is_calendar {
        return Err(Error::usage("closures-no-calendar"));
    }
    let mut closures = Vec::new();
    for event in calendar.components.iter().filter(|part| part.name == "VEVENT") {
        closures.extend(Event { component: event, zone }.closures()?);
    }
    closures.sort();
    Ok(closures)
}

struct Event<'a> {
    component: &'a Component<'a>,
    zone: Tz,
}

impl Event<'_> {
    fn closures(&self) -> Result<Vec<Closure>> {
        if self.value("STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED")) {
            return Ok(Vec::new());
        }
        for name in ["RDATE", "EXRULE", "RECURRENCE-ID"] {
            if let Some(value) = self.value(name) {
                return Err(self.error("closures-rule").with("rule", format!("{name}:{value}")));
            }
        }
        let start = self.property("DTSTART").ok_or_else(|| self.error("closures-event"))?;
        let (from, whole_day) = self.moment(start)?;
        let length = self.length(from, whole_day)?;
        let name = self.value("SUMMARY").unwrap_or_default().replace("\\,", ",").replace("\\;", ";");
        let closure = |from: NaiveDateTime| Closure { from, to: from + length, name: name.clone() };
        Ok(self.starts(from)?.into_iter().map(closure).filter(|one| one.from < one.to).collect())
    }

    fn property(&self, name: &str) -> Option<&Property<'_>> {
        self.component.find_prop(name)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.property(name).map(|property| property.val.as_str().trim())
    }

    /// An error that names the event by its start, as the file spells it.
    fn error(&self, key: &'static str) -> Error {
        Error::usage(key).with("start", self.value("DTSTART").unwrap_or_default())
    }

    /// The local moment that a property tells, and whether it is a whole day.
    fn moment(&self, property: &Property<'_>) -> Result<(NaiveDateTime, bool)> {
        let text = property.val.as_str().trim();
        let told = || self.error("closures-event");
        if !text.contains('T') {
            let day = NaiveDate::parse_from_str(text, "%Y%m%d").map_err(|_| told())?;
            return Ok((midnight(day), true));
        }
        let digits = text.trim_end_matches('Z');
        let moment = NaiveDateTime::parse_from_str(digits, "%Y%m%dT%H%M%S").map_err(|_| told())?;
        if text.ends_with('Z') {
            return Ok((local(moment.and_utc(), self.zone), false));
        }
        let zone = property.params.iter().find(|parameter| parameter.key == "TZID");
        let Some(zone) = zone.and_then(|parameter| parameter.val.as_ref()) else {
            return Ok((moment, false));
        };
        let zone: Tz = zone.as_str().trim_matches('"').parse().map_err(|_| told())?;
        let instant = moment.and_local_timezone(zone).earliest().ok_or_else(told)?;
        Ok((local(instant.to_utc(), self.zone), false))
    }

    fn length(&self, from: NaiveDateTime, whole_day: bool) -> Result<Duration> {
        let default = if whole_day { Duration::days(1) } else { Duration::zero() };
        if let Some(end) = self.property("DTEND") {
            let length = self.moment(end)?.0 - from;
            if length < Duration::zero() {
                return Err(self.error("closures-event"));
            }
            // Some programs write the same day at both ends of an event of one day.
            return Ok(length.max(default));
        }
        match self.value("DURATION") {
            Some(text) => duration(text).ok_or_else(|| self.error("closures-event")),
            None => Ok(default),
        }
    }

    /// The first moments of the event, one a repetition.
    fn starts(&self, from: NaiveDateTime) -> Result<Vec<NaiveDateTime>> {
        let Some(rule) = self.value("RRULE") else { return Ok(vec![from]) };
        let refuse = || self.error("closures-rule").with("rule", rule);
        let yearly = Yearly::parse(rule, from, self.zone).ok_or_else(refuse)?;
        let mut left_out = Vec::new();
        for property in self.component.properties.iter().filter(|property| property.name == "EXDATE") {
            for text in property.val.as_str().split(',') {
                let one = Property { val: text.into(), ..property.clone() };
                left_out.push(self.moment(&one)?.0);
            }
        }
        Ok(yearly.starts(from).into_iter().filter(|start| !left_out.contains(start)).collect())
    }
}

/// A repetition every so many years on the day of the first event.
struct Yearly {
    interval: i32,
    count: usize,
    until: NaiveDateTime,
}

impl Yearly {
    fn parse(rule: &str, from: NaiveDateTime, zone: Tz) -> Option<Self> {
        let mut yearly = Self { interval: 1, count: usize::MAX, until: NaiveDateTime::MAX };
        let mut every = None;
        for part in rule.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.to_ascii_uppercase().as_str() {
                "FREQ" => every = Some(value.eq_ignore_ascii_case("YEARLY")),
                "INTERVAL" => yearly.interval = value.parse().ok().filter(|years| *years > 0)?,
                "COUNT" => yearly.count = value.parse().ok()?,
                "UNTIL" => yearly.until = until(value, zone)?,
                "BYMONTH" if value.parse() == Ok(from.month()) => {}
                "BYMONTHDAY" if value.parse() == Ok(from.day()) => {}
                "WKST" => {}
                _ => return None,
            }
        }
        (every == Some(true)).then_some(yearly)
    }

    fn starts(&self, from: NaiveDateTime) -> Vec<NaiveDateTime> {
        let step = usize::try_from(self.interval).unwrap_or(1);
        let years = (from.year()..=LAST_YEAR).step_by(step);
        // 29 February only comes in leap years.
        let starts = years.filter_map(|year| from.with_year(year));
        starts.take(self.count).take_while(|start| *start <= self.until).collect()
    }
}

fn until(text: &str, zone: Tz) -> Option<NaiveDateTime> {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y%m%d") {
        return Some(day.and_time(NaiveTime::MIN) + Duration::days(1) - Duration::seconds(1));
    }
    let moment = NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), "%Y%m%dT%H%M%S").ok()?;
    Some(if text.ends_with('Z') { local(moment.and_utc(), zone) } else { moment })
}

/// `P1D`, `P2W`, `PT1H30M`.
fn duration(text: &str) -> Option<Duration> {
    let text = text.trim_start_matches('+').strip_prefix('P')?;
    let (mut total, mut number, mut in_day) = (0_i64, String::new(), false);
    for letter in text.chars() {
        let unit = match (letter, in_day) {
            ('0'..='9', _) => {
                number.push(letter);
                continue;
            }
            ('T', false) if number.is_empty() => {
                in_day = true;
                continue;
            }
            ('W', false) => 604_800,
            ('D', false) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        total = total.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    if number.is_empty() { Duration::try_seconds(total) } else { None }
}

fn local(instant: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    instant.with_timezone(&zone).naive_local()
}

fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}
