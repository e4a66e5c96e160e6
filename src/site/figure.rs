//! A figure as pages show it: the year's value with its doubt, the year before, the verdict, and a wider window.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    frame,
    language::Language,
    lookup::{INSTITUTION, Lookup},
    written::{self, Form, Written},
};
use crate::report::{Evidence, Measure, Outcome, Trend, Verdict};

/// A measure of one scope in the told year, in ready strings; an empty string means "nothing to say".
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Figure {
    /// The id of the measure.
    pub(super) id: String,
    /// The name of the measure.
    pub(super) name: String,
    /// What the measure is, in a sentence or two.
    pub(super) definition: String,
    /// The address of its method.
    pub(super) method: String,
    /// The address of the list of posts behind it, in the edition that lists them.
    pub(super) evidence: String,
    /// `value`, `too-few` or `unavailable`: a class for the theme.
    pub(super) state: String,
    /// The value in words.
    pub(super) value: String,
    /// The unit, when it is written smaller after the value.
    pub(super) unit: String,
    /// The interval around the value, in words.
    pub(super) doubt: String,
    /// The number of units that it rests on.
    pub(super) basis: String,
    /// Why there is no value.
    pub(super) why: String,
    /// What the year before said.
    pub(super) previous: String,
    /// The words of the change.
    pub(super) verdict: String,
    /// `up`, `down`, `same` or `open`: a class for the theme.
    pub(super) way: String,
    /// A sign for the change, such as an arrow.
    pub(super) sign: String,
    /// The smallest change that would have been seen.
    pub(super) detectable: String,
    /// What five complete years or more say.
    pub(super) trend: String,
    /// The value over a wider window, when the year has none.
    pub(super) window: String,
    /// What to keep in mind when reading it.
    pub(super) caveat: String,
    /// The accounts that are pooled or left out.
    pub(super) pooled: String,
    /// A small SVG of the years.
    pub(super) spark: String,
    /// Whether it is made of counts: so many of so few.
    #[serde(skip)]
    counted: bool,
}

/// A figure with whose it is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Scoped {
    /// The account, or all of them; empty when the report has a single account.
    pub(super) account: String,
    /// The figure.
    pub(super) figure: Figure,
}

impl Figure {
    /// The figure of a measure and scope; `None` when the report has no row at all.
    pub(super) fn of(language: &Language, lookup: &Lookup, id: &str, scope: &str) -> Option<Self> {
        let year = lookup.row(id, scope, lookup.year());
        let window = lookup.window(id, scope);
        let row = year.or(window).or_else(|| lookup.row(id, scope, "all"))?;
        let before = if year == Some(row) { before(lookup, row) } else { None };
        let form = form(row, before);
        let told = written::in_form(language, id, &row.outcome, form);
        let mut figure = Self::blank(language, id, &told);
        if lookup.entry(id).is_some_and(|entry| entry.chance) {
            figure.doubt = chance(language, id, &row.outcome, told.interval);
        }
        figure.caveat =
            row.caveat.as_deref().map(|caveat| caveat_words(language, caveat)).unwrap_or_default();
        figure.pooled = pooled(language, lookup, row);
        match &row.outcome {
            Outcome::Value { n, .. } => {
                "value".clone_into(&mut figure.state);
                figure.basis = basis(language, id, *n);
                figure.count(language, &row.outcome);
            }
            Outcome::Unavailable { reason } => {
                "unavailable".clone_into(&mut figure.state);
                figure.why = written::reason(language, *reason);
            }
            Outcome::TooFew { n, k } => {
                figure.counted = k.is_some() && *n > 0;
                "too-few".clone_into(&mut figure.state);
                let counted = if figure.counted { "yes" } else { "no" };
                figure.why =
                    language.message("too-few-why", &[("n", (*n).into()), ("counted", counted.into())]);
                if figure.counted {
                    figure.basis = basis(language, id, *n);
                    figure.count(language, &row.outcome);
                    figure.basis.clear();
                }
            }
        }
        if year.is_none() && figure.state == "value" {
            figure.window =
                language.message("only-window", &[("period", language.period(&row.period).into())]);
        } else if figure.state != "value"
            && let Some(window) = window
        {
            figure.window = language.message(
                "window",
                &[
                    ("period", super::sentence::opening(language, lookup, &window.period).into()),
                    ("value", written::outcome(language, id, &window.outcome).whole(language).into()),
                ],
            );
        }
        figure.method = method(language, lookup, id);
        figure.evidence = evidence(language, lookup, id, scope);
        if let Some(before) = before {
            figure.compare(language, lookup, before, form);
        }
        figure.trend =
            lookup.trend(id, scope).map(|trend| trend_words(language, lookup, trend)).unwrap_or_default();
        figure.spark = super::chart::sparkline(
            &lookup
                .told_years()
                .iter()
                .map(|label| super::lookup::value(lookup.row(id, scope, label)))
                .collect::<Vec<_>>(),
        );
        Some(figure)
    }

    /// Whether the told year has a value.
    pub(super) fn has_value(&self) -> bool {
        self.state == "value" && self.window.is_empty()
    }

    /// Whether it says anything: a value, counts, or what a wider window says.
    pub(super) fn speaks(&self) -> bool {
        self.state == "value" || !self.window.is_empty() || self.counted
    }

    /// `19 sur 83` over `sur 83 messages` says the number twice: where the two phrases of a language agree,
    /// the second one ends the first.
    fn count(&mut self, language: &Language, outcome: &Outcome) {
        let (Outcome::Value { k: Some(k), n, .. } | Outcome::TooFew { k: Some(k), n }) = *outcome else {
            return;
        };
        let (k, whole) = (language.count(k), written::of(language, k, n));
        let Some(rest) = whole.strip_prefix(k.as_str()) else { return };
        if self.value == whole && self.basis.starts_with(rest.trim_start()) {
            self.value = k;
            self.unit = std::mem::take(&mut self.basis);
        }
    }

    fn blank(language: &Language, id: &str, told: &Written) -> Self {
        let apart = told.text.strip_prefix(told.number.as_str()).filter(|_| !told.number.is_empty());
        let unit = apart.map(|unit| unit.trim().to_owned()).unwrap_or_default();
        Self {
            id: id.to_owned(),
            name: measure_name(language, id),
            definition: language.find(&format!("measure-{id}.definition"), &[]).unwrap_or_default(),
            method: String::new(),
            evidence: String::new(),
            state: String::new(),
            value: if apart.is_some() { told.number.clone() } else { told.text.clone() },
            unit,
            doubt: told.interval.clone(),
            basis: String::new(),
            why: String::new(),
            previous: String::new(),
            verdict: String::new(),
            way: "open".to_owned(),
            sign: String::new(),
            detectable: String::new(),
            trend: String::new(),
            window: String::new(),
            caveat: String::new(),
            pooled: String::new(),
            spark: String::new(),
            counted: false,
        }
    }

    /// What is said of the year before, in the form in which this year is told.
    fn compare(&mut self, language: &Language, lookup: &Lookup, row: &Measure, form: Form) {
        let change = lookup.change(&self.id, &row.scope, lookup.year());
        self.previous = language.message(
            "previous",
            &[
                ("value", written::in_form(language, &row.id, &row.outcome, form).text.into()),
                ("period", language.period(&row.period).into()),
            ],
        );
        let Some(change) = change else {
            if lookup.entry(&self.id).is_none_or(|entry| entry.compared) {
                self.verdict = language.text("verdict-untested");
            }
            return;
        };
        self.verdict = written::verdict(language, change.verdict);
        (self.way, self.sign) = match change.verdict {
            Verdict::Up | Verdict::UpClear => ("up".to_owned(), "↗".to_owned()),
            Verdict::Down | Verdict::DownClear => ("down".to_owned(), "↘".to_owned()),
            Verdict::Stable => ("same".to_owned(), "=".to_owned()),
            Verdict::Undetectable => ("open".to_owned(), "?".to_owned()),
        };
        if let Some(caveat) = change.caveat.as_deref().filter(|_| self.caveat.is_empty()) {
            self.caveat = caveat_words(language, caveat);
        }
        if change.verdict == Verdict::Undetectable {
            self.detectable = written::detectable(language, change, lookup.unit(&change.id))
                .map(|size| {
                    let unseen = written::unseen(language, change);
                    let args = [("unseen", unseen.into()), ("size", size.into())];
                    super::sentence::capitalised(&language.message("not-seen-under", &args))
                })
                .unwrap_or_default();
        }
    }
}

/// The form in which the told year's share is written on every page: that of what stands beside it.
pub(super) fn told_form(lookup: &Lookup, row: &Measure) -> Form {
    form(row, before(lookup, row).filter(|_| row.period == lookup.year()))
}

fn form(row: &Measure, before: Option<&Measure>) -> Form {
    before
        .map_or_else(|| written::form(&row.outcome), |before| written::common(&row.outcome, &before.outcome))
}

/// The row that a figure of the told year is compared with, when both have a value.
fn before<'r>(lookup: &Lookup<'r>, row: &Measure) -> Option<&'r Measure> {
    let valued = |row: &Measure| matches!(row.outcome, Outcome::Value { .. });
    // What cannot be compared from one year to another is not set beside the other year.
    if !lookup.entry(&row.id).is_none_or(|entry| entry.compared) {
        return None;
    }
    let change = lookup.change(&row.id, &row.scope, lookup.year());
    let from = change.map(|change| change.from.as_str()).or_else(|| lookup.previous())?;
    lookup.row(&row.id, &row.scope, from).filter(|before| valued(row) && valued(before))
}

/// Where a value stands to what chance alone would give.
fn chance(language: &Language, id: &str, outcome: &Outcome, interval: String) -> String {
    let Outcome::Value { value, low: Some(low), high: Some(high), .. } = *outcome else {
        return interval;
    };
    let place = match value {
        value if value < low => "below",
        value if value > high => "above",
        _ => "inside",
    };
    let args = [("interval", interval.as_str().into())];
    language.find(&format!("measure-{id}.{place}"), &args).unwrap_or(interval)
}

/// A trend in one line.
fn trend_words(language: &Language, lookup: &Lookup, trend: &Trend) -> String {
    let mut words = language.message(
        "figure-trend",
        &[
            ("from", language.period(&trend.from).into()),
            ("to", language.period(&trend.to).into()),
            ("verdict", written::verdict(language, trend.verdict).into()),
            ("slope", written::slope(language, trend, lookup.unit(&trend.id)).into()),
        ],
    );
    if trend.mixed_seasons {
        words.push(' ');
        words.push_str(&language.text("trend-seasons"));
    }
    words
}

/// Where the method of a measure stands.
pub(super) fn method(language: &Language, lookup: &Lookup, id: &str) -> String {
    let page = lookup.entry(id).map(|entry| format!("{}{}", frame::METHOD, entry.dimension));
    format!("{}#m-{id}", frame::file(language, page.as_deref().unwrap_or("method")))
}

/// Where the posts behind a figure are listed: those of the account, for a pooled figure those of all.
fn evidence(language: &Language, lookup: &Lookup, id: &str, scope: &str) -> String {
    let lists =
        |list: &Evidence| list.measures.contains_key(id) && (scope == INSTITUTION || list.scope == scope);
    let page = lookup.entry(id).map(|entry| format!("{}{}", frame::EVIDENCE, entry.dimension));
    page.filter(|_| lookup.evidence().any(|(_, list)| lists(list)))
        .map(|page| format!("{}#m-{id}", frame::file(language, &page)))
        .unwrap_or_default()
}

/// A measure's name; an institution's own measure without words shows its id.
pub(super) fn measure_name(language: &Language, id: &str) -> String {
    language.find(&format!("measure-{id}"), &[]).unwrap_or_else(|| id.to_owned())
}

/// The words of a caveat, whichever way the report names it.
pub(super) fn caveat_words(language: &Language, caveat: &str) -> String {
    language.find(&format!("caveat-{caveat}"), &[]).unwrap_or_else(|| language.text(caveat))
}

fn basis(language: &Language, id: &str, n: u64) -> String {
    language
        .find(&format!("measure-{id}.basis"), &[("n", n.into())])
        .unwrap_or_else(|| language.message("basis", &[("n", n.into())]))
}

fn pooled(language: &Language, lookup: &Lookup, row: &Measure) -> String {
    let labels = |ids: &[String]| {
        let names: Vec<String> = ids
            .iter()
            .map(|id| lookup.coverage(id).map_or_else(|| id.clone(), |c| c.label.clone()))
            .collect();
        language.list(&names)
    };
    let used = row.accounts_used.as_deref().unwrap_or_default();
    let left = row.accounts_left_out.as_deref().unwrap_or_default();
    let mut text = String::new();
    if !used.is_empty() {
        text = language.message("pooled-over", &[("accounts", labels(used).into())]);
    }
    if !left.is_empty() {
        text.push(' ');
        text.push_str(&language.message("pooled-without", &[("accounts", labels(left).into())]));
    }
    text.trim().to_owned()
}
