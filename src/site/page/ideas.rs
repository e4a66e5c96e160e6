//! Two ideas to leave behind, for a management new to this: general words, then this institution's own figures.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    report::{Measure, Outcome},
    site::{
        figure,
        language::{Arg, Language},
        lookup::{self, INSTITUTION, Lookup},
        sentence,
        view::Sheet,
        written::{self, Form},
    },
};

/// The ideas to leave behind (`ideas.html`).
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Ideas")]
pub(super) struct Page {
    /// A section for each idea.
    sections: Vec<Section>,
}

/// One idea.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Idea")]
struct Section {
    /// An id that is unique in the page.
    id: &'static str,
    /// The idea, as a title.
    title: String,
    /// Its paragraphs.
    paragraphs: Vec<Paragraph>,
}

/// A paragraph of an idea.
#[derive(Serialize, JsonSchema)]
struct Paragraph {
    /// The words.
    text: String,
    /// Whether it tells the institution's own figures, rather than what holds for everybody.
    own: bool,
}

/// What the paragraphs are drawn from.
struct Ideas<'a> {
    language: &'a Language,
    lookup: &'a Lookup<'a>,
    /// The institution, then its accounts by activity.
    scopes: Vec<&'a str>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let busiest: Vec<&str> = lookup.busiest().iter().map(|account| account.id.as_str()).collect();
    let pooled = lookup.scopes().into_iter().filter(|scope| !busiest.contains(scope));
    let ideas = Ideas { language, lookup, scopes: pooled.chain(busiest.iter().copied()).collect() };
    let sections = [
        (
            "fast",
            vec![
                Some(ideas.general("fast")),
                ideas.reach(),
                ideas.figure("return", "twelve-month-return"),
                ideas.figure("known", "known-correspondents-share"),
                ideas.figure("old", "relations-over-2-years-share"),
                Some(ideas.general("fast-so")),
            ],
        ),
        (
            "standing",
            vec![
                Some(ideas.general("standing")),
                ideas.first_time(),
                ideas.figure("initiative", "spontaneous-outreach-share"),
                Some(ideas.general("standing-so")),
            ],
        ),
        (
            "followers",
            vec![
                Some(ideas.general("followers")),
                Some(ideas.followers()),
                Some(ideas.general("followers-so")),
            ],
        ),
        (
            "figures",
            vec![
                Some(ideas.general("figures")),
                Some(ideas.doubt()),
                Some(ideas.general("figures-missing")),
                Some(ideas.general("figures-trust")),
            ],
        ),
    ];
    let sections: Vec<_> = sections
        .into_iter()
        .map(|(id, paragraphs)| {
            let paragraphs: Vec<Paragraph> = paragraphs.into_iter().flatten().collect();
            Section { id, title: language.text(&format!("idea-{id}-title")), paragraphs }
        })
        .collect();
    Sheet::new("ideas", "ideas.html", language.text("title-ideas"), Page { sections })
}

impl<'a> Ideas<'a> {
    fn general(&self, id: &str) -> Paragraph {
        Paragraph { text: self.language.text(&format!("idea-{id}")), own: false }
    }

    fn own(&self, id: &str, args: &[(&str, Arg)]) -> Paragraph {
        Paragraph { text: self.language.message(&format!("idea-own-{id}"), args), own: true }
    }

    /// The narrowest row with a value: the year for all accounts or for one, else a wider window.
    fn told(&self, id: &str) -> Option<&'a Measure> {
        let valued = |row: &&Measure| matches!(row.outcome, Outcome::Value { .. });
        let year = |scope: &&str| self.lookup.row(id, scope, self.lookup.year()).filter(valued);
        let window = |scope: &&str| self.lookup.window(id, scope);
        self.scopes.iter().find_map(year).or_else(|| self.scopes.iter().find_map(window))
    }

    /// On which account and when.
    fn setting(&self, row: &Measure) -> Vec<(&'static str, Arg)> {
        let account = sentence::whose(self.language, self.lookup, &row.scope);
        let named = match row.scope.as_str() {
            INSTITUTION => "all",
            _ if account.is_empty() => "no",
            _ => "yes",
        };
        let setting = self.language.message(
            "idea-setting",
            &[
                ("named", named.into()),
                ("account", account.into()),
                ("period", self.language.period(&row.period).into()),
            ],
        );
        vec![("setting", setting.into())]
    }

    /// A share in natural frequencies: out of a hundred, or as the few that were counted.
    fn figure(&self, key: &str, id: &str) -> Option<Paragraph> {
        let row = self.told(id)?;
        let Outcome::Value { n, .. } = row.outcome else { return None };
        let hundred = written::hundred(&row.outcome);
        let cases = written::counted(&row.outcome);
        let few = written::form(&row.outcome) == Form::Counted;
        // The sentence of the return is that of an estimate, even where everybody was seen for twelve months.
        let counted = cases.filter(|_| few && id != "twelve-month-return").map(|(k, _)| k);
        let interval = written::hundred_between(self.language, &row.outcome);
        let mut args = self.setting(row);
        args.extend([
            ("form", if counted.is_some() { "counted" } else { "hundred" }.into()),
            ("n", Arg::Count(n)),
            ("k", Arg::Count(counted.unwrap_or_default())),
            ("hundred", self.language.number(hundred, 0).into()),
            ("some", Arg::Plural(counted.map_or(hundred, |k| k as f64))),
            ("few", written::quantity(cases.map_or(u64::MAX, |(k, _)| k), n).into()),
            ("rest", self.language.number(100.0 - hundred, 0).into()),
            ("doubt", if interval.is_empty() { "no" } else { "yes" }.into()),
            ("interval", interval.into()),
        ]);
        let mut paragraph = self.own(key, &args);
        if let Some(caveat) = &row.caveat {
            paragraph.text.push(' ');
            paragraph.text.push_str(&figure::caveat_words(self.language, caveat));
        }
        Some(paragraph)
    }

    /// How far back the archives go.
    fn reach(&self) -> Option<Paragraph> {
        let first =
            self.lookup.report.accounts.iter().filter_map(|account| account.first.as_deref()).min()?;
        let day = first.get(..10)?;
        let date = |day: &str| day.parse::<NaiveDate>().ok();
        let years = date(&self.lookup.report.period.end)?.years_since(date(day)?)?;
        let args = [("first", self.language.date(day).into()), ("years", u64::from(years).into())];
        Some(self.own("reach", &args))
    }

    /// How many of the people answered were answered for the first time, on the account with most records.
    fn first_time(&self) -> Option<Paragraph> {
        let new = self.told("new-correspondents")?;
        let all = self.lookup.row("distinct-correspondents", &new.scope, &new.period)?;
        let (Outcome::Value { value: new_people, .. }, Outcome::Value { value: people, .. }) =
            (&new.outcome, &all.outcome)
        else {
            return None;
        };
        if *people < 1.0 {
            return None;
        }
        let mut args = self.setting(new);
        args.extend([
            ("new", self.language.number(*new_people, 0).into()),
            ("some", Arg::Plural(*new_people)),
            ("people", self.language.number(*people, 0).into()),
            ("n", Arg::Plural(*people)),
        ]);
        Some(self.own("first-time", &args))
    }

    /// What a list of followers served for; the length of the list is never told here.
    fn followers(&self) -> Paragraph {
        let row = self.told("follower-retention").filter(|row| lasting(row));
        let Some(row) = row else {
            let listed = self.lookup.report.coverage.iter().any(|coverage| coverage.followers.is_some());
            return self.own(if listed { "list" } else { "no-list" }, &[]);
        };
        let mut args = self.setting(row);
        args.push(("hundred", self.language.number(written::hundred(&row.outcome), 0).into()));
        self.own("kept", &args)
    }

    /// How to read an interval, on one of this report's own figures.
    fn doubt(&self) -> Paragraph {
        let ids = ["twelve-month-return", "known-correspondents-share", "dialogue-share"];
        let figure = ids.iter().find_map(|id| {
            let row = self.told(id)?;
            // Close to nothing or to everything, an interval does not look like one.
            lookup::value(Some(row)).filter(|value| (0.05..=0.95).contains(value))?;
            let told = written::outcome(self.language, id, &row.outcome);
            (!told.interval.is_empty()).then(|| told.whole(self.language))
        });
        match figure {
            Some(figure) => self.own("doubt", &[("figure", figure.into())]),
            None => self.general("doubt"),
        }
    }
}

/// Whether a retention rests on enough accounts to be told out of a hundred.
fn lasting(row: &Measure) -> bool {
    matches!(row.outcome, Outcome::Value { n, .. } if n >= 100)
}
