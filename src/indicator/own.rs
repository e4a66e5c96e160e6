//! Measures of an institution's own: posts that pass a filter, counted or shared out among those that pass another.
//!
//! A share is k/n over records, Wilson on n* in week clusters like any other share; a count is exact. Hours
//! show when people work: like the profile by hours (RYT-5) they need a declared team of three.

mod condition;

use crate::config::{Config, OwnKind, OwnMeasure};
use crate::dialogue::Record;
use crate::model::Activity;

use condition::Condition;

use super::outcome::{Reason, Unit};
use super::sample::Sample;
use super::view::View;
use super::{Comparison, Indicator};

/// One measure of the institution's own, ready to be applied.
#[derive(Clone, Debug)]
pub struct Own {
    /// Identifier.
    id: String,
    kind: OwnKind,
    minimum: u64,
    accounts: Vec<String>,
    numerator: Condition,
    denominator: Condition,
}

impl Own {
    /// The measures that `config` declares, in its order.
    #[must_use]
    pub fn all(config: &Config) -> Vec<Self> {
        config.measure.iter().map(|measure| Self::new(measure, config)).collect()
    }

    fn new(measure: &OwnMeasure, config: &Config) -> Self {
        Self {
            id: measure.id.clone(),
            kind: measure.kind,
            minimum: measure.minimum,
            accounts: measure.accounts.clone(),
            numerator: Condition::new(&measure.numerator, config),
            denominator: Condition::new(&measure.denominator, config),
        }
    }

    /// The measure among the figures of the catalogue.
    #[must_use]
    pub fn indicator(&self) -> Indicator<'_> {
        let (unit, minimum, comparison) = match self.kind {
            OwnKind::Share => (Unit::Share, self.minimum, Comparison::Difference),
            OwnKind::Count => (Unit::Posts, 0, Comparison::Count),
        };
        Indicator { id: &self.id, unit, minimum, comparison, trend: true, own: Some(self), ..Indicator::BASE }
    }

    /// Whether it is about the account of this label and handle.
    #[must_use]
    pub fn concerns(&self, label: Option<&str>, handle: Option<&str>) -> bool {
        let is =
            |name: &str, other: Option<&str>| other.is_some_and(|other| name.eq_ignore_ascii_case(other));
        self.accounts.is_empty()
            || self.accounts.iter().any(|name| is(name, label) || is(name.trim_start_matches('@'), handle))
    }

    /// What it finds in the window of `view`.
    pub(super) fn sample(&self, view: &View) -> Result<Sample, Reason> {
        if self.numerator.asks_hours() || self.denominator.asks_hours() {
            view.house.team_may_be_seen()?;
        }
        let needs_house = self.numerator.asks_house() || self.denominator.asks_house();
        if needs_house && view.house.opening.is_none() {
            return Err(Reason::NoOpeningHours);
        }
        let units = self
            .units(view)
            .map(|(_, record, activity)| (record.date, self.numerator.holds(view, record, activity)));
        Ok(match self.kind {
            OwnKind::Share => Sample::Share(units.collect()),
            OwnKind::Count => {
                let (mut k, mut n) = (0, 0);
                for (_, counts) in units {
                    n += 1;
                    k += u64::from(counts);
                }
                Sample::exact(k, n)
            }
        })
    }

    /// The posts of a window among which it counts.
    fn units<'v>(&'v self, view: &'v View) -> impl Iterator<Item = (usize, &'v Record, &'v Activity)> + 'v {
        view.numbered().filter(|(_, record, activity)| self.denominator.holds(view, record, activity))
    }

    /// Their places in the archive.
    #[must_use]
    pub fn among(&self, view: &View) -> Vec<usize> {
        self.units(view).map(|(place, ..)| place).collect()
    }
}
