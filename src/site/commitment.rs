//! Commitments in words: what was aimed at, whether it was kept, and what the figure leaves open.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    figure,
    language::{Arg, Language},
    lookup::{INSTITUTION, Lookup},
    sentence,
    written::{self, Form},
};
use crate::report::{Commitment, Measure, Outcome, Unit};

/// The commitments of the home page, in sentences.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(rename = "Commitments")]
pub(super) struct Told {
    /// Those of the year that is told.
    now: Vec<String>,
    /// Those of the year before, with this year's figure beside.
    carried: Vec<String>,
    /// Those of years to come.
    ahead: Vec<String>,
}

/// All commitments of the report, those whose figure is missing on several accounts in one sentence.
pub(super) fn told(language: &Language, lookup: &Lookup) -> Option<Told> {
    let words = Words { language, lookup };
    let told = Told {
        now: words.turn("now", |rows| words.now(rows)),
        carried: words.turn("carried", |rows| words.carried(rows)),
        ahead: words.turn("ahead", |rows| words.ahead(rows[0])),
    };
    (!told.now.is_empty() || !told.carried.is_empty() || !told.ahead.is_empty()).then_some(told)
}

/// A target with its side: `au moins 90 %`.
pub(super) fn target(language: &Language, lookup: &Lookup, commitment: &Commitment) -> String {
    let unit = lookup.unit(&commitment.measure).unwrap_or(Unit::Index);
    let target = written::plain(language, &commitment.measure, commitment.target, unit);
    let side = commitment.direction.as_str();
    language.message("commitment-target", &[("side", side.into()), ("target", target.into())])
}

/// What a commitment is called: the institution's words, else the measure's name.
pub(super) fn name(language: &Language, commitment: &Commitment) -> String {
    let label = commitment.label.clone();
    label.unwrap_or_else(|| figure::measure_name(language, &commitment.measure))
}

struct Words<'a> {
    language: &'a Language,
    lookup: &'a Lookup<'a>,
}

impl<'a> Words<'a> {
    /// A sentence for each commitment of a turn; those of one entry that have no figure go together.
    fn turn(&self, turn: &str, say: impl Fn(&[&'a Commitment]) -> String) -> Vec<String> {
        let mut groups: Vec<Vec<&Commitment>> = Vec::new();
        for one in self.lookup.report.commitments.iter().filter(|one| one.turn == turn) {
            let together = |group: &&mut Vec<&Commitment>| {
                let first = group[0];
                (&first.measure, &first.period, &first.label) == (&one.measure, &one.period, &one.label)
                    && !one.named
                    && self.is_missing(first)
                    && self.is_missing(one)
            };
            match groups.iter_mut().find(together) {
                Some(group) => group.push(one),
                None => groups.push(vec![one]),
            }
        }
        groups.iter().map(|group| say(group)).collect()
    }

    fn row(&self, one: &Commitment, period: &str) -> Option<&'a Measure> {
        self.lookup.row(&one.measure, &one.scope, period)
    }

    /// Whether a commitment has no figure at all.
    fn is_missing(&self, one: &Commitment) -> bool {
        let row = self.row(one, &one.period);
        row.is_none_or(|row| matches!(row.outcome, Outcome::Unavailable { .. }))
    }

    /// `Objectif tenu : 89 % (entre 84 et 92).`
    fn now(&self, group: &[&Commitment]) -> String {
        let mut args = self.common(group);
        args.push(("result", self.result(group).into()));
        self.language.message("commitment-now", &args)
    }

    /// What became of last year's, and this year's figure unless this year has a target of its own.
    fn carried(&self, group: &[&Commitment]) -> String {
        let one = group[0];
        let renewed = self
            .lookup
            .report
            .commitments
            .iter()
            .any(|other| other.turn == "now" && other.measure == one.measure && other.scope == one.scope);
        let row = self.row(one, self.lookup.year());
        let mut args = self.common(group);
        args.push(("result", self.result(group).into()));
        let mut text = self.language.message("commitment-carried", &args);
        if !renewed && let Some(row) = row {
            let since = self.language.message(
                "commitment-since",
                &[
                    ("year", self.language.period(self.lookup.year()).into()),
                    ("value", written::cell(self.language, Some(row)).into()),
                ],
            );
            text.push(' ');
            text.push_str(&since);
        }
        text
    }

    fn ahead(&self, one: &Commitment) -> String {
        self.language.message("commitment-ahead", &self.common(&[one]))
    }

    /// Whose, what, how much and when.
    fn common(&self, group: &[&Commitment]) -> Vec<(&'static str, Arg)> {
        let one = group[0];
        // All accounts together need no name, nor does a sentence that names several of them.
        let account = if one.scope == INSTITUTION || group.len() > 1 {
            String::new()
        } else {
            sentence::whose(self.language, self.lookup, &one.scope)
        };
        vec![
            ("named", if account.is_empty() { "no" } else { "yes" }.into()),
            ("account", account.into()),
            ("measure", name(self.language, one).into()),
            ("target", target(self.language, self.lookup, one).into()),
            ("period", self.language.period(&one.period).into()),
        ]
    }

    /// Whether it was kept, by which figure, and what that figure cannot say.
    fn result(&self, group: &[&Commitment]) -> String {
        let one = group[0];
        let row = self.row(one, &one.period);
        let Some(row) = row.filter(|_| !self.is_missing(one)) else { return self.missing(group) };
        let value = written::cell(self.language, Some(row));
        let (needed, count) = needed(one, &row.outcome);
        let mut text = self.language.message(
            "commitment-result",
            &[
                ("state", one.state.as_str().into()),
                ("value", value.into()),
                ("undecided", if one.undecided { "yes" } else { "no" }.into()),
                ("needed", count.into()),
                ("counted", needed.into()),
            ],
        );
        let out: Vec<String> = row.accounts_left_out.iter().flatten().map(|id| self.label(id)).collect();
        if !out.is_empty() {
            text.push(' ');
            let accounts = self.language.list(&out);
            text.push_str(&self.language.message("commitment-without", &[("accounts", accounts.into())]));
        }
        text
    }

    /// One sentence for every account whose figure is missing, with the reasons.
    fn missing(&self, group: &[&Commitment]) -> String {
        let reason = |one: &Commitment| match self.row(one, &one.period).map(|row| &row.outcome) {
            Some(Outcome::Unavailable { reason }) => written::reason(self.language, *reason),
            _ => self.language.text("commitment-no-record"),
        };
        let reasons: Vec<String> = group.iter().map(|one| reason(one)).collect();
        if reasons.windows(2).all(|pair| pair[0] == pair[1]) {
            return self.language.message("commitment-missing", &[("reason", reasons[0].as_str().into())]);
        }
        let parts = group.iter().zip(reasons).map(|(one, reason)| {
            let args = [("account", self.label(&one.scope).into()), ("reason", reason.into())];
            self.language.message("commitment-missing-part", &args)
        });
        let parts = self.language.list(&parts.collect::<Vec<_>>());
        self.language.message("commitment-missing-several", &[("parts", parts.into())])
    }

    fn label(&self, scope: &str) -> String {
        sentence::label(self.language, self.lookup, scope)
    }
}

/// How many units the target asks for, where the figure is told as so many out of so many.
fn needed(one: &Commitment, outcome: &Outcome) -> (&'static str, u64) {
    let few = written::counted(outcome).filter(|_| written::form(outcome) == Form::Counted);
    let Some((_, n)) = few else { return ("no", 0) };
    #[expect(clippy::cast_precision_loss, reason = "fewer than a hundred")]
    let exact = one.target * n as f64;
    let (side, count) = match one.direction.as_str() {
        "at-most" => ("at-most", (exact + 1e-9).floor()),
        _ => ("at-least", (exact - 1e-9).ceil()),
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "fewer than a hundred")]
    (side, count.max(0.0) as u64)
}
