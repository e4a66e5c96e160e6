//! From accounts to a report: everything measured, compared and told, in the fixed order of the format.

use std::collections::BTreeSet;

use crate::calendar::{Calendar, Opening};
use crate::config::{Config, PeriodKind};
use crate::indicator::{House, INDICATORS, Indicator, Own};
use crate::parallel;

use super::rows::{Bench, Breadth};
use super::source::{Source, Subject};
use super::story::Told;
use super::{
    Cohort, Event, Generator, Grid, Highlight, Institution, Month, Period, Report, SCHEMA, Series, account,
    catalogue, composite, coverage, evidence, highlight, month, series,
};

/// What a report is told with, beside the accounts.
pub struct Settings<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// Dates and reporting years.
    pub calendar: &'a Calendar,
    /// Opening hours.
    pub opening: Option<&'a Opening>,
    /// Language tag.
    pub language: &'a str,
    /// First calendar year of the reporting year, where the user asked for one.
    pub year: Option<i32>,
}

impl Report {
    /// Measures `sources`, one for each account (exports already merged).
    #[must_use]
    pub fn new(sources: &[Source], settings: &Settings) -> Self {
        Self::measured(sources, settings, Breadth::Whole)
    }

    /// Measures the told year and the windows that end with it: the same rows, and nothing else of a report.
    #[must_use]
    pub fn told(sources: &[Source], settings: &Settings) -> Self {
        // The composite index stands among all years.
        let breadth = if settings.config.report.composite { Breadth::Whole } else { Breadth::Told };
        Self::measured(sources, settings, breadth)
    }

    fn measured(sources: &[Source], settings: &Settings, breadth: Breadth) -> Self {
        let Settings { config, calendar, .. } = *settings;
        let subjects = Subject::all(sources, calendar);
        let year = settings.year.or_else(|| default_year(&subjects, calendar));
        let own = Own::all(config);
        let own: Vec<Indicator> = own.iter().map(Own::indicator).collect();
        let indicators: Vec<&Indicator> = INDICATORS.into_iter().chain(&own).collect();
        let bench = Bench {
            indicators: &indicators,
            subjects: &subjects,
            calendar,
            house: House::of(config, settings.opening),
            year,
            breadth,
        };
        let whole = breadth == Breadth::Whole;
        let compares = whole && config.report.compare.unwrap_or(true);
        let (drawn, (mut measures, trends)) = parallel::both(
            || if whole { Drawn::of(&bench, settings) } else { Drawn::default() },
            || (bench.rows(), if compares { bench.trends(&config.event) } else { Vec::new() }),
        );
        let mut changes = if compares { bench.changes(&measures, &config.event) } else { Vec::new() };
        let mut catalogue: Vec<_> = indicators.iter().map(|indicator| catalogue::entry(indicator)).collect();
        if config.report.composite {
            catalogue.push(catalogue::entry(&composite::INDICATOR));
            for subject in &subjects {
                let found = composite::of(&bench, subject, &measures);
                measures.extend(found.rows);
                changes.extend(found.changes.into_iter().filter(|_| compares));
            }
        }
        let mut slugs = BTreeSet::new();
        let accounts: Vec<_> = subjects.iter().map(|subject| account::entry(subject, calendar)).collect();
        let shown = whole && config.report.edition.shows_evidence();
        let evidence = if shown { evidence::all(&bench, &measures) } else { Vec::new() };
        let mut report = Self {
            schema: SCHEMA.to_owned(),
            edition: config.report.edition.name().to_owned(),
            language: settings.language.to_owned(),
            generator: Generator {
                name: env!("CARGO_PKG_NAME").to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            institution: Institution::default(),
            period: period(calendar, year),
            timezone: calendar.zone().name().to_owned(),
            story: Told::new(&measures, &changes, &accounts, &bench.periods()).facts(),
            accounts,
            changes,
            trends,
            series: drawn.series,
            months: drawn.months,
            grids: drawn.grids,
            cohorts: drawn.cohorts,
            highlights: drawn.highlights,
            events: events(config),
            campaigns: month::campaigns(config, calendar, year),
            closures: month::closures(settings.opening, calendar, year),
            commitments: Vec::new(),
            questions: Vec::new(),
            coverage: subjects.iter().map(|subject| coverage::of(subject, calendar, &mut slugs)).collect(),
            catalogue,
            evidence,
            measures,
        };
        report.declare(config, calendar);
        report
    }

    /// The bytes of `report.json`: UTF-8, two spaces, a final line end; nothing that its edition may not show.
    ///
    /// # Panics
    /// Never: every part of a report can be written as JSON.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        if !self.reader().shows_evidence() && !self.evidence.is_empty() {
            return Self { evidence: Vec::new(), ..self.clone() }.to_json();
        }
        let mut bytes = serde_json::to_vec_pretty(self).expect("a report is plain data");
        bytes.push(b'\n');
        bytes
    }
}

/// What pages draw and show beside the rows: it needs none of them.
#[derive(Default)]
struct Drawn {
    series: Vec<Series>,
    months: Vec<Month>,
    grids: Vec<Grid>,
    cohorts: Vec<Cohort>,
    highlights: Vec<Highlight>,
}

impl Drawn {
    fn of(bench: &Bench, settings: &Settings) -> Self {
        let Settings { config, calendar, opening, .. } = *settings;
        let subjects = bench.subjects;
        let cell = config.privacy.minimum_cell;
        Self {
            series: subjects.iter().flat_map(series::monthly).collect(),
            months: month::months(subjects, config, calendar, opening, bench.year),
            grids: subjects.iter().filter_map(|subject| bench.grid(subject)).collect(),
            cohorts: subjects.iter().flat_map(|subject| bench.cohorts(subject, cell)).collect(),
            highlights: highlight::highlights(bench, config),
        }
    }
}

/// The last reporting year whose last day is not after the latest export; without one the last
/// year that has a record (DESIGN 6).
fn default_year(subjects: &[Subject], calendar: &Calendar) -> Option<i32> {
    let known = || subjects.iter().filter(|subject| !subject.years.is_empty());
    let latest = known().map(|subject| subject.dialogue.export_date).max();
    let last = known().filter_map(|subject| subject.years.last().copied()).max();
    let first = known().filter_map(|subject| subject.years.first().copied()).min();
    let (Some(latest), Some(last), Some(first)) = (latest, last, first) else {
        // Without any post the year of the export is told; without its date there is none.
        let exported = subjects.iter().filter_map(|subject| subject.source.account.export_instant()).max();
        return exported.map(|instant| calendar.year(calendar.date(instant)));
    };
    let year = calendar.year(latest);
    let year = if calendar.last_day(year) > latest { year - 1 } else { year };
    Some(if year < first { last } else { year })
}

/// A reporting year as the report writes it; empty words when there is none.
fn period(calendar: &Calendar, year: Option<i32>) -> Period {
    Period {
        label: year.map(|year| calendar.label(year)).unwrap_or_default(),
        start: year.map(|year| calendar.first_day(year).to_string()).unwrap_or_default(),
        end: year.map(|year| calendar.last_day(year).to_string()).unwrap_or_default(),
        kind: match calendar.kind() {
            PeriodKind::CalendarYear => "calendar",
            PeriodKind::SchoolYear => "school",
        }
        .to_owned(),
    }
}

/// The institution's dated events, in order of their days.
fn events(config: &Config) -> Vec<Event> {
    let mut events: Vec<Event> = config
        .event
        .iter()
        .map(|event| Event { date: event.date.to_string(), label: event.label.clone(), breaks: event.breaks })
        .collect();
    events.sort_by(|a, b| a.date.cmp(&b.date));
    events
}
