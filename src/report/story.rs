//! What deserves a sentence (INDICATORS 8): facts that point at rows of the report, never words.
//!
//! Every telling (`telling`) is tried in every scope; what an archive cannot say is a fact too (`limit`). Each
//! fact carries its weight and the reason why it is told; `home` picks the heaviest of each dimension for the
//! first page, the others stand on the pages of their dimension and of their account.

mod home;
mod limit;
mod telling;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::change::{Change, Verdict};
use super::measure::{Measure, Outcome};
use super::{AccountEntry, INSTITUTION, Records};

pub use home::DIMENSIONS;

/// One sentence to write: the message `fact-<fact>` of `lang/<tag>/story.ftl`, about rows of `measures`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fact {
    /// Message id behind `fact-` (`people-answered`).
    pub fact: String,
    /// The page whose subject it is.
    pub dimension: String,
    /// Account id or `institution`.
    pub scope: String,
    /// Period of the rows: the told year, or the window that speaks in its place.
    pub period: String,
    /// Its evidence: the measures that the sentence tells, the leading one first.
    pub measures: Vec<String>,
    /// What its leading row can say.
    pub form: Form,
    /// A wider period with a value of the leading measure, when that of the year is made of few units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beyond: Option<String>,
    /// Why it deserves a sentence.
    pub reason: Why,
    /// How much it deserves one: the heaviest of its dimension stands on the first page.
    pub weight: u32,
    /// Whether it stands on the first page.
    pub home: bool,
}

/// What the leading row of a fact can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A value of the told year.
    Value,
    /// So many out of so few: counts, no percentage.
    Counted,
    /// A value or counts of a wider window only.
    Window,
    /// Nothing yet: the archive is too young for it.
    NotYet,
    /// Nothing: a limit of the archive or of its quality.
    Limit,
}

/// Why a fact deserves a sentence (INDICATORS 8, a to e).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It moved, clearly.
    ClearChange,
    /// It moved.
    Change,
    /// An exact count makes work visible.
    Count,
    /// It was shown to stay where it was.
    Stable,
    /// Its level, without a change that could be shown.
    Level,
    /// What few cases say.
    Few,
    /// What a wider window says.
    Window,
    /// What cannot be said yet.
    NotYet,
    /// What cannot be said any more, and could the year before.
    Lost,
    /// What forbids a usual reading.
    Gate,
    /// What the export does not hold.
    Unavailable,
}

impl Why {
    /// The weight of a reason; a telling's own merit is added.
    const fn weight(self) -> u32 {
        match self {
            Self::ClearChange => 60,
            Self::Lost => 56,
            Self::Gate => 55,
            Self::Change => 50,
            Self::Count => 45,
            Self::Stable => 40,
            Self::Level => 30,
            Self::Few => 20,
            Self::Window => 15,
            Self::Unavailable => 10,
            Self::NotYet => 5,
        }
    }
}

/// What facts are found in.
pub(super) struct Told<'a> {
    rows: BTreeMap<(&'a str, &'a str, &'a str), &'a Measure>,
    changes: BTreeMap<(&'a str, &'a str), &'a Change>,
    accounts: &'a [AccountEntry],
    scopes: Vec<&'a str>,
    /// The told year, three years, the whole archive.
    periods: &'a [String],
}

impl<'a> Told<'a> {
    /// Rows and changes of the story's measures; `periods` from the narrowest.
    pub(super) fn new(
        measures: &'a [Measure],
        changes: &'a [Change],
        accounts: &'a [AccountEntry],
        periods: &'a [String],
    ) -> Self {
        let year = periods.first().map_or("", String::as_str);
        let looked_at: BTreeSet<&str> = telling::measures().collect();
        let known = measures.iter().filter(|row| looked_at.contains(row.id.as_str()));
        let rows = known.map(|row| ((row.id.as_str(), row.scope.as_str(), row.period.as_str()), row));
        let ending = changes.iter().filter(|change| change.to == year);
        let mut busiest: Vec<&AccountEntry> = accounts.iter().collect();
        busiest.sort_by_key(|account| std::cmp::Reverse(account.records.get(year).map_or(0, Records::total)));
        let pooled = accounts.len() > 1;
        Self {
            rows: rows.collect(),
            changes: ending.map(|change| ((change.id.as_str(), change.scope.as_str()), change)).collect(),
            accounts,
            scopes: pooled
                .then_some(INSTITUTION)
                .into_iter()
                .chain(busiest.into_iter().map(|account| account.id.as_str()))
                .collect(),
            periods,
        }
    }

    /// All facts: by dimension in the order of the telling, in each the heaviest first.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        for scope in &self.scopes {
            facts.extend(telling::TELLINGS.iter().filter_map(|one| one.fact(self, scope)));
            telling::not_yet(self, scope, &mut facts);
            facts.extend(limit::facts(self, scope));
        }
        home::arrange(self, &mut facts);
        facts
    }

    fn year(&self) -> &'a str {
        self.periods.first().map_or("", String::as_str)
    }

    fn row(&self, id: &str, scope: &str, period: &str) -> Option<&'a Measure> {
        self.rows.get(&(id, scope, period)).copied()
    }

    /// The reason that the change of a measure gives, in the told year.
    fn moved(&self, id: &str, scope: &str) -> Option<Why> {
        Some(match self.changes.get(&(id, scope))?.verdict {
            Verdict::UpClear | Verdict::DownClear => Why::ClearChange,
            Verdict::Up | Verdict::Down => Why::Change,
            Verdict::Stable => Why::Stable,
            Verdict::Undetectable => Why::Level,
        })
    }

    /// Records of the told year, of all accounts.
    fn records(&self) -> u64 {
        self.accounts.iter().filter_map(|account| account.records.get(self.year())).map(Records::total).sum()
    }
}

/// Whether a row has a value.
fn has_value(row: &Measure) -> bool {
    matches!(row.outcome, Outcome::Value { .. })
}
