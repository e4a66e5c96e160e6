//! The rows of `measures`: every indicator in every window of every account, and pooled over the institution.

use crate::calendar::Calendar;
use crate::indicator::{House, Indicator, Outcome, Reason, Sample, Span, View, Window};
use crate::parallel;

use super::Measure;
use super::gate::{self, Quality};
use super::source::Subject;
use super::window;

/// The scope of pooled figures.
pub const INSTITUTION: &str = "institution";

/// What all rows are made with.
pub(super) struct Bench<'a> {
    /// The accounts, by id.
    pub subjects: &'a [Subject<'a>],
    /// Dates and years.
    pub calendar: &'a Calendar,
    /// What the institution says of itself.
    pub house: House<'a>,
    /// The figures: the catalogue's, then the institution's own.
    pub indicators: &'a [&'a Indicator<'a>],
    /// First calendar year of the reporting year told; none when nothing tells of any year.
    pub year: Option<i32>,
    /// Whether the other years are wanted, too.
    pub breadth: Breadth,
}

/// How much is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breadth {
    /// Every year, and what is told of all of them together.
    Whole,
    /// The rows of the told year and of the windows that end with it.
    Told,
}

impl<'a> Bench<'a> {
    /// All rows: by account, indicator and period, then the institution's.
    pub(super) fn rows(&self) -> Vec<Measure> {
        let quality: Vec<Quality> = parallel::map(self.subjects, |subject| Quality::of(self, subject));
        let mut wanted = Vec::new();
        for (subject, quality) in self.subjects.iter().zip(&quality) {
            for indicator in self.indicators.iter().filter(|one| Self::concerns(one, subject)) {
                let windows = self.windows(&subject.years, indicator.span);
                wanted.extend(windows.into_iter().map(|window| (subject, quality, indicator, window)));
            }
        }
        let mut rows = parallel::map(&wanted, |(subject, quality, indicator, window)| {
            let mut row = self.row(indicator, &subject.id, window, self.sample(subject, indicator, window));
            row.caveat = quality.caveat(indicator, window, &row.outcome).map(str::to_owned);
            row
        });
        if self.subjects.len() > 1 {
            for indicator in self.indicators.iter().filter(|indicator| indicator.pooled) {
                let panel = self.panel();
                for window in self.windows(&window::shared_years(&panel), indicator.span) {
                    let mut row = self.pooled(&panel, indicator, &window);
                    let used = self.subjects.iter().zip(&quality).filter(|(subject, _)| {
                        row.accounts_used.as_ref().is_some_and(|used| used.contains(&subject.id))
                    });
                    let caveats: Vec<&str> = used
                        .filter_map(|(_, quality)| quality.caveat(indicator, &window, &row.outcome))
                        .collect();
                    row.caveat = gate::gravest(&caveats).map(str::to_owned);
                    rows.push(row);
                }
            }
        }
        rows
    }

    /// Whether a figure is about an account: the institution's own may be about some accounts only.
    pub(super) fn concerns(indicator: &Indicator, subject: &Subject) -> bool {
        let handle = subject.source.account.actor.handle.as_deref();
        let label = subject.source.label.as_deref();
        indicator.own.is_none_or(|own| own.concerns(label, handle))
    }

    /// What `indicator` finds for `subject` in `window`.
    pub(super) fn sample(
        &self,
        subject: &Subject,
        indicator: &Indicator,
        window: &Window,
    ) -> Result<Sample, Reason> {
        if subject.years.is_empty() && indicator.span != Span::All {
            return Err(Reason::NoPosts);
        }
        indicator.sample(&self.view(subject, window.clone()))
    }

    /// An account in a window.
    pub(super) fn view<'s>(&'s self, subject: &'s Subject<'s>, window: Window) -> View<'s> {
        View { dialogue: &subject.dialogue, calendar: self.calendar, house: self.house, window }
    }

    /// The windows of an indicator: years, the three-year window, the whole archive.
    fn windows(&self, years: &[i32], span: Span) -> Vec<Window> {
        let wanted = |year: &i32| self.breadth == Breadth::Whole || self.year == Some(*year);
        let years: Vec<i32> = years.iter().copied().filter(wanted).collect();
        window::windows(&years, self.year, span)
    }

    /// The windows in which a figure is looked for, from the narrowest: the year, three years, all.
    pub(super) fn told_windows(&self) -> Vec<Window> {
        window::windows(self.year.as_slice(), self.year, Span::Every)
    }

    /// Their periods.
    pub(super) fn periods(&self) -> Vec<String> {
        self.told_windows().iter().map(|window| self.period(window)).collect()
    }

    /// The period of a window, as rows name it.
    pub(super) fn period(&self, window: &Window) -> String {
        window::period(self.calendar, window)
    }

    fn row(
        &self,
        indicator: &Indicator,
        scope: &str,
        window: &Window,
        sample: Result<Sample, Reason>,
    ) -> Measure {
        Measure {
            id: indicator.id.to_owned(),
            code: indicator.card.map(str::to_owned),
            scope: scope.to_owned(),
            period: self.period(window),
            outcome: indicator.outcome(sample),
            caveat: None,
            accounts_used: None,
            accounts_left_out: None,
        }
    }

    /// A row of a figure that is made of others.
    pub(super) fn blank(
        &self,
        indicator: &Indicator,
        scope: &str,
        window: &Window,
        outcome: Outcome,
    ) -> Measure {
        Measure { outcome, ..self.row(indicator, scope, window, Err(Reason::NotRequested)) }
    }

    /// The accounts that the institution's rows pool.
    pub(super) fn panel(&self) -> Vec<&'a Subject<'a>> {
        window::panel(self.subjects, self.year)
    }

    /// One row of the institution: units pooled over the panel; accounts where the measure is
    /// unavailable are left out and named.
    fn pooled(&self, panel: &[&Subject], indicator: &Indicator, window: &Window) -> Measure {
        let (mut used, mut left_out) = (Vec::new(), Vec::new());
        let mut pooled: Option<Sample> = None;
        let mut reason = Reason::NoPosts;
        for subject in panel {
            match self.sample(subject, indicator, window) {
                Ok(sample) => {
                    used.push(subject.id.clone());
                    pooled = match pooled {
                        Some(sum) => sum.pool(sample),
                        None => Some(sample),
                    };
                }
                Err(why) => {
                    left_out.push(subject.id.clone());
                    reason = why;
                }
            }
        }
        let mut row = self.row(indicator, INSTITUTION, window, pooled.ok_or(reason));
        row.accounts_used = Some(used);
        row.accounts_left_out = (!left_out.is_empty()).then_some(left_out);
        row
    }
}
