//! Days, months and reporting periods as a language writes them.

use chrono::{Datelike, NaiveDate};
use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{M, MD, YM, YMD},
    input::Date,
};

use super::Language;

/// Writes a day with one of ICU's field sets; nothing when the locale or the day cannot be.
macro_rules! written {
    ($language:expr, $day:expr, $fields:expr) => {
        (|| {
            let locale = super::locale($language.tag())?;
            let (month, day) = (u8::try_from($day.month()).ok()?, u8::try_from($day.day()).ok()?);
            let date = Date::try_new_iso($day.year(), month, day).ok()?;
            Some(DateTimeFormatter::try_new(locale.into(), $fields).ok()?.format(&date).to_string())
        })()
    };
}

impl Language {
    /// A day of ISO form (`2023-09-01`, time ignored) in full; any other text comes back as it is.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        day(iso)
            .and_then(|day| written!(self, day, YMD::long()))
            .map_or_else(|| iso.to_owned(), |text| self.bound(&text))
    }

    /// The first and the last of several days; a year or a month that both share is said once.
    #[must_use]
    pub fn span(&self, from: &str, to: &str) -> (String, String) {
        let (first, last) = (day(from), day(to));
        if let Some(one) = first.filter(|one| last.is_some_and(|last| one.with_day(last.day()) == Some(last)))
        {
            let day = match one.day() {
                1 => self.text("first-day"),
                later => self.message("day-alone", &[("day", later.to_string().into())]),
            };
            return (day, self.date(to));
        }
        let short = first.filter(|first| last.is_some_and(|last| last.year() == first.year()));
        let short = short.and_then(|day| written!(self, day, MD::long()));
        (short.map_or_else(|| self.date(from), |text| self.bound(&text)), self.date(to))
    }

    /// A written day that stays with its month, the first of a month as the language says it.
    fn bound(&self, written: &str) -> String {
        let first = written.strip_prefix("1 ").map(|rest| format!("{} {rest}", self.text("first-day")));
        first.unwrap_or_else(|| written.to_owned()).replacen(' ', "\u{a0}", 1)
    }

    /// A month of ISO form (`2023-09`) with its year.
    #[must_use]
    pub fn month(&self, iso: &str) -> String {
        first_day(iso).and_then(|day| written!(self, day, YM::long())).unwrap_or_else(|| iso.to_owned())
    }

    /// The name of a month of ISO form, without its year.
    #[must_use]
    pub fn month_name(&self, iso: &str) -> String {
        first_day(iso).and_then(|day| written!(self, day, M::long())).unwrap_or_else(|| iso.to_owned())
    }

    /// The short name of a month of ISO form (`sept.`).
    #[must_use]
    pub fn month_short(&self, iso: &str) -> String {
        first_day(iso).and_then(|day| written!(self, day, M::medium())).unwrap_or_else(|| iso.to_owned())
    }

    /// The initial of a month, for narrow axes.
    #[must_use]
    pub fn month_initial(&self, iso: &str) -> String {
        self.month_name(iso).chars().take(1).flat_map(char::to_uppercase).collect()
    }

    /// A period of the report: a year's label, the whole archive, or a window of years.
    #[must_use]
    pub fn period(&self, label: &str) -> String {
        match label.split_once("..") {
            None if label == "all" => self.text("period-all"),
            None => joined(label),
            Some((first, last)) => self
                .message("period-window", &[("first", joined(first).into()), ("last", joined(last).into())]),
        }
    }
}

/// A year's label with an en dash at which no line may break (U+2060 on both sides).
fn joined(label: &str) -> String {
    label.replace('-', "\u{2060}–\u{2060}")
}

fn day(iso: &str) -> Option<NaiveDate> {
    iso.get(..10)?.parse().ok()
}

fn first_day(month: &str) -> Option<NaiveDate> {
    format!("{month}-01").parse().ok()
}
