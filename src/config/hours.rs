//! Weekly opening hours: `mon-fri 09:00-12:00 13:30-17:00, sat 09:00-12:00`.
//!
//! Groups stand between commas; each names days (`mon`, `mon-fri`, `sat-mon`, several if need be)
//! and then the spans that these days are open. Days are the English or French three-letter words.

use crate::error::{Error, Result};

/// Minutes of a day.
pub const DAY: u32 = 24 * 60;

/// A span of a day, `[start, end)` in minutes since its midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First open minute.
    pub start: u32,
    /// First minute closed again, at most [`DAY`].
    pub end: u32,
}

/// The opening hours of a week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// For each day from Monday on its open spans, in order and apart.
    pub days: [Vec<Span>; 7],
}

impl Week {
    /// Reads the opening hours of a week.
    ///
    /// # Errors
    /// On a word that is neither a day nor a span, a group without days or without spans, and
    /// spans of one day that overlap; the `part` is named.
    pub fn parse(text: &str) -> Result<Self> {
        let mut week = Self::default();
        for group in text.split(',') {
            week.add_group(group)?;
        }
        for spans in &mut week.days {
            spans.sort_unstable();
            if let Some(pair) = spans.windows(2).find(|pair| pair[1].start < pair[0].end) {
                return Err(bad("hours-overlap", &name(pair[1])));
            }
        }
        Ok(week)
    }

    /// Open minutes of the whole week.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.days.iter().flatten().map(|span| span.end - span.start).sum()
    }

    /// Days of the week that open at all.
    #[must_use]
    pub fn open_days(&self) -> usize {
        self.days.iter().filter(|spans| !spans.is_empty()).count()
    }

    /// Whether a minute of a weekday (counted from Monday) lies in the hours.
    #[must_use]
    pub fn holds(&self, day: usize, minute: u32) -> bool {
        self.days
            .get(day)
            .is_some_and(|spans| spans.iter().any(|span| (span.start..span.end).contains(&minute)))
    }

    fn add_group(&mut self, group: &str) -> Result<()> {
        let mut words = group.split_whitespace().peekable();
        let mut days = Vec::new();
        while let Some(named) = words.peek().and_then(|word| days_named(word)) {
            days.extend(named);
            words.next();
        }
        if days.is_empty() {
            return Err(bad("hours-day", words.peek().copied().unwrap_or(group.trim())));
        }
        if words.peek().is_none() {
            return Err(bad("hours-span", group.trim()));
        }
        for word in words {
            let span = span(word).ok_or_else(|| bad("hours-span", word))?;
            for day in &days {
                self.days[*day].push(span);
            }
        }
        Ok(())
    }
}

fn bad(key: &'static str, part: &str) -> Error {
    Error::usage(key).with("part", part)
}

fn name(span: Span) -> String {
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    format!("{}-{}", clock(span.start), clock(span.end))
}

/// The days that `mon` or `mon-fri` names; a stretch may go over the end of the week.
fn days_named(word: &str) -> Option<Vec<usize>> {
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    let (first, last) = (day(first)?, day(last)?);
    let length = (last + 7 - first) % 7;
    Some((first..=first + length).map(|number| number % 7).collect())
}

fn day(word: &str) -> Option<usize> {
    const NAMES: [[&str; 7]; 2] = [
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
    ];
    let word = word.to_lowercase();
    NAMES.iter().find_map(|names| names.iter().position(|name| *name == word))
}

fn span(word: &str) -> Option<Span> {
    let (start, end) = word.split_once('-')?;
    let span = Span { start: minute(start)?, end: minute(end)? };
    (span.start < span.end).then_some(span)
}

fn minute(clock: &str) -> Option<u32> {
    let (hours, minutes) = clock.split_once(':')?;
    let digits = |text: &str, least: usize| {
        let fits = text.len() >= least && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (hours, minutes) = (digits(hours, 1)?, digits(minutes, 2)?);
    let minute = hours * 60 + minutes;
    (minutes < 60 && minute <= DAY).then_some(minute)
}
