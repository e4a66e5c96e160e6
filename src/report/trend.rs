//! The rows of `trends`: what five complete years or more say of a figure, season by season (INDICATORS 3.4).
//!
//! Months that have no unit stay missing. Where the median month has fewer than ten units, quarters take their
//! place. A year counts from half of its seasons on, with the units that its own figure needs; under five such
//! years, of months and then of quarters, nothing is told (decides). Shares and indices as they are; levels by their logarithm, in their own unit when a
//! season stands at 0, which has none (decides: ln(1 + x) would be no percentage, and seasons without would fall
//! silent just when a start is told); counts by month, in quarters by a third of them. A declared break starts
//! anew: a slope never crosses it. The institution's line is that of a constant panel.

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::config;
use crate::indicator::{Comparison, Indicator, Sample, Window};
use crate::parallel;
use crate::stats::quantile::{median, quantile};
use crate::stats::trend::{self, Method};

use super::change::{Scale, Verdict};
use super::comparison::delta;
use super::rows::{Bench, INSTITUTION};
use super::source::Subject;

/// A month with fewer units than this says little: quarters are looked at.
const MONTH: u64 = 10;
/// Fewest complete years of a trend.
const YEARS: usize = 5;

/// A long-term trend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Trend {
    /// Measure id.
    pub id: String,
    /// Account id or `institution`.
    pub scope: String,
    /// First year.
    pub from: String,
    /// Last year.
    pub to: String,
    /// Change per year: of a share or index; of a level or its logarithm; of the count of a month.
    pub slope: f64,
    /// Low end of its interval.
    pub low: f64,
    /// High end.
    pub high: f64,
    /// Two-sided p.
    pub p: f64,
    /// Test used: `seasonal-mann-kendall` or `hirsch-slack`, with `-quarters` where quarters were compared.
    pub method: String,
    /// Verdict.
    pub verdict: Verdict,
    /// What `slope` is a difference of: values, or their logarithms.
    pub scale: Scale,
    /// Whether the values are counts of a month.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub monthly: bool,
    /// Whether the seasons do not share one trend (van Belle & Hughes 1984).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mixed_seasons: bool,
}

/// Values and units of the seasons of several years.
#[derive(Default)]
struct Seasons {
    values: Vec<Vec<Option<f64>>>,
    units: Vec<u64>,
}

impl Seasons {
    /// Takes in the seasons of a year, each of so many months. A year whose units together are too few for the
    /// figure says nothing: shares of one or two would make steep slopes.
    fn push(&mut self, indicator: &Indicator, mut found: Vec<Option<Sample>>, months: u32) {
        self.units.extend(found.iter().flatten().map(Sample::n));
        let units: u64 = found.iter().flatten().map(Sample::n).sum();
        if units < indicator.minimum && found.iter().flatten().all(Sample::pools) {
            found.fill(None);
        }
        let values = found.into_iter().map(|sample| value(indicator, sample?, months));
        self.values.push(values.collect());
    }

    /// Whether every season that is known has a logarithm.
    fn have_logarithms(&self) -> bool {
        self.values.iter().flatten().flatten().all(|&value| value > 0.0)
    }

    /// Takes logarithms.
    fn take_logarithms(&mut self) {
        for value in self.values.iter_mut().flatten().flatten() {
            *value = value.ln();
        }
    }
}

impl Bench<'_> {
    /// All trends, by account and then for the institution.
    pub(super) fn trends(&self, events: &[config::Event]) -> Vec<Trend> {
        let panel = self.panel();
        let mut wanted: Vec<(Vec<&Subject>, &str, &Indicator)> = Vec::new();
        for indicator in self.indicators.iter().filter(|indicator| indicator.trend) {
            let concerned = self.subjects.iter().filter(|subject| Self::concerns(indicator, subject));
            wanted.extend(concerned.map(|one| (vec![one], one.id.as_str(), *indicator)));
            if indicator.pooled && panel.len() > 1 {
                wanted.push((panel.clone(), INSTITUTION, indicator));
            }
        }
        wanted.sort_by_key(|(_, scope, _)| (*scope == INSTITUTION, *scope));
        let found = parallel::map(&wanted, |(subjects, scope, indicator)| {
            self.trend(subjects, scope, indicator, events)
        });
        found.into_iter().flatten().collect()
    }

    /// The trend of one figure over the complete years up to the one that is told.
    fn trend(
        &self,
        subjects: &[&Subject],
        scope: &str,
        indicator: &Indicator,
        events: &[config::Event],
    ) -> Option<Trend> {
        let years = self.unbroken(subjects, indicator, events);
        if years.len() < YEARS {
            return None;
        }
        let (first, last) = (*years.first()?, *years.last()?);
        let (mut months, mut quarters) = self.seasons(subjects, indicator, first..=last)?;
        // Years before the figure runs in are no part of its series.
        let skip = quarters.values.iter().position(|row| is_known(row))?;
        let mut units = std::mem::take(&mut months.units);
        units.sort_unstable();
        let enough =
            units.get(units.len() / 2).is_some_and(|&units| units >= MONTH) && known(&months.values) >= YEARS;
        let level = level(&quarters.values);
        let by_ratio = indicator.comparison == Comparison::Ratio
            && quarters.have_logarithms()
            && (!enough || months.have_logarithms());
        if by_ratio {
            months.take_logarithms();
            quarters.take_logarithms();
        }
        let found = trend::trend(trend::Series {
            months: enough.then(|| &months.values[skip..]),
            quarters: &quarters.values[skip..],
            complete_years: known(&quarters.values),
        })?;
        let from = first + i32::try_from(skip).ok()?;
        let method = match found.method {
            Method::Seasonal => "seasonal-mann-kendall",
            Method::Covariance => "hirsch-slack",
        };
        Some(Trend {
            id: indicator.id.to_owned(),
            scope: scope.to_owned(),
            from: self.calendar.label(from),
            to: self.calendar.label(last),
            slope: found.slope,
            low: found.interval.low,
            high: found.interval.high,
            p: found.p,
            method: if found.seasons == 4 { format!("{method}-quarters") } else { method.to_owned() },
            verdict: verdict(&found, f64::from(last - from), material(indicator, by_ratio, level)),
            scale: if by_ratio { Scale::LogRatio } else { Scale::Difference },
            monthly: indicator.comparison == Comparison::Count,
            mixed_seasons: found.is_heterogeneous(),
        })
    }

    /// The years up to the told one that are complete in every account, since the last declared break.
    fn unbroken(&self, subjects: &[&Subject], indicator: &Indicator, events: &[config::Event]) -> Vec<i32> {
        let complete = |year: i32| {
            subjects.iter().all(|subject| {
                let ripening =
                    if indicator.received { subject.source.account.network.maturity_days } else { 0 };
                subject.is_complete(year, self.calendar, ripening)
            })
        };
        let told = self.year.unwrap_or(i32::MAX);
        let last_day = self.calendar.last_day(told.min(9_000));
        let breaks = events.iter().filter(|event| event.breaks && event.date <= last_day);
        let since = breaks.map(|event| event.date).max();
        let Some(subject) = subjects.first() else { return Vec::new() };
        let after = |year: &i32| since.is_none_or(|date| self.calendar.first_day(*year) >= date);
        subject.years.iter().copied().filter(|year| *year <= told && complete(*year)).filter(after).collect()
    }

    /// The values of the months and of the quarters of these years.
    fn seasons(
        &self,
        subjects: &[&Subject],
        indicator: &Indicator,
        years: std::ops::RangeInclusive<i32>,
    ) -> Option<(Seasons, Seasons)> {
        let (mut months, mut quarters) = (Seasons::default(), Seasons::default());
        for year in years {
            let first = self.calendar.first_day(year);
            let find = |season: u32, length: u32| {
                let (from, to) = stretch(first, season, length)?;
                Some(self.united(subjects, indicator, &Window::Days(from, to)))
            };
            let found: Vec<Option<Sample>> = (0..12).map(|month| find(month, 1)).collect::<Option<_>>()?;
            let threes = found.chunks(3).zip(0..).map(|(three, quarter)| {
                // Units of months are those of their quarter; what is estimated as a whole is found anew.
                if three.iter().flatten().all(Sample::pools) {
                    Some(
                        three
                            .iter()
                            .flatten()
                            .cloned()
                            .map(Some)
                            .reduce(|one, two| one?.pool(two?))
                            .flatten(),
                    )
                } else {
                    find(quarter, 3)
                }
            });
            quarters.push(indicator, threes.collect::<Option<_>>()?, 3);
            months.push(indicator, found, 1);
        }
        Some((months, quarters))
    }

    /// What the accounts found together; `None` where nothing can be known.
    fn united(&self, subjects: &[&Subject], indicator: &Indicator, window: &Window) -> Option<Sample> {
        let found = subjects.iter().filter_map(|subject| self.sample(subject, indicator, window).ok());
        found.map(Some).reduce(|one, two| one?.pool(two?)).flatten()
    }
}

/// Whether at least half of a year's seasons have a value.
fn is_known(year: &[Option<f64>]) -> bool {
    2 * year.iter().flatten().count() >= year.len()
}

/// How many years have a value in at least half of their seasons.
fn known(years: &[Vec<Option<f64>>]) -> usize {
    years.iter().filter(|year| is_known(year)).count()
}

/// The first and last day of a stretch of months.
fn stretch(first: NaiveDate, season: u32, months: u32) -> Option<(NaiveDate, NaiveDate)> {
    let from = first.checked_add_months(Months::new(season * months))?;
    Some((from, from.checked_add_months(Months::new(months))?.pred_opt()?))
}

/// A season's value on the scale of the trend; `None` where it has no unit to measure.
fn value(indicator: &Indicator, sample: Sample, months: u32) -> Option<f64> {
    let counts = indicator.comparison == Comparison::Count;
    let value = match sample {
        Sample::Share(weeks) | Sample::Whole(weeks) => weeks.share()?.0,
        Sample::Census { k, n } => (n > 0).then(|| k as f64 / n as f64)?,
        Sample::Values(mut values) => {
            values.sort_by(f64::total_cmp);
            median(&values)?
        }
        Sample::Quantile { mut values, p } => {
            values.sort_by(f64::total_cmp);
            quantile(&values, p)?
        }
        Sample::Estimate { value, .. } => value,
        // Something was written and nothing of it counted.
        Sample::TooFew { n, .. } if counts && n > 0 => 0.0,
        Sample::TooFew { .. } => return None,
    };
    match indicator.comparison {
        Comparison::Count => Some(value / f64::from(months)),
        Comparison::Ratio | Comparison::Difference | Comparison::Never => Some(value),
    }
}

/// The middle of all values.
fn level(years: &[Vec<Option<f64>>]) -> f64 {
    let mut values: Vec<f64> = years.iter().flatten().copied().flatten().collect();
    values.sort_by(f64::total_cmp);
    median(&values).unwrap_or_default()
}

/// The smallest change that matters over the whole stretch.
fn material(indicator: &Indicator, by_ratio: bool, level: f64) -> f64 {
    match indicator.comparison {
        // What is told in its own unit has no scale of its own: a tenth of its usual level.
        Comparison::Count => 0.10 * level,
        Comparison::Ratio if !by_ratio => 0.10 * level,
        _ => delta(indicator),
    }
}

/// The word that a trend deserves: the change over its whole stretch against the smallest one that matters.
fn verdict(found: &trend::Trend, years: f64, delta: f64) -> Verdict {
    let (low, high) = (found.interval.low * years, found.interval.high * years);
    // A slope of 0 goes nowhere, whatever the test says of the ranks.
    match (found.is_told() && found.slope != 0.0, found.slope > 0.0) {
        (true, true) if low > delta => Verdict::UpClear,
        (true, true) => Verdict::Up,
        (true, false) if high < -delta => Verdict::DownClear,
        (true, false) => Verdict::Down,
        (false, _) if low > -delta && high < delta => Verdict::Stable,
        (false, _) => Verdict::Undetectable,
    }
}
