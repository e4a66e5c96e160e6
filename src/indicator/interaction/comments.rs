//! `commented-at-least-once-share`, `comments-per-publication` and `comments-per-thousand-followers` (INT-7, C1 to C3): mature publications with a comment, comments a publication, and these for 1 000 followers (Bonsón & Ratkai 2013).
//!
//! Mature publications with a known counter, as PRECISIONS 50. The number of followers is that of the latest list,
//! so C3 is made of the publications of the 12 months before that list only, whatever else the archive holds.
//! Interval of the means: block bootstrap by ISO week.

use chrono::NaiveDate;

use crate::indicator::view::weekly_mean;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Span, Standing, Unit, View};

/// C1.
pub static COMMENTED: Indicator = Indicator {
    id: "commented-at-least-once-share",
    card: Some("INT-7"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    received: true,
    measure: |view| {
        let comments = comments(view)?.into_iter();
        Ok(Sample::Share(comments.map(|(date, comments)| (date, comments >= 1.0)).collect()))
    },
    ..Indicator::BASE
};

/// C2.
pub static PER_PUBLICATION: Indicator = Indicator {
    id: "comments-per-publication",
    card: Some("INT-7"),
    unit: Unit::PerPublication,
    minimum: 30,
    received: true,
    measure: |view| Ok(weekly_mean(comments(view)?, 1.0)),
    ..Indicator::BASE
};

/// C3.
pub static PER_THOUSAND: Indicator = Indicator {
    id: "comments-per-thousand-followers",
    card: Some("INT-7"),
    unit: Unit::PerPublication,
    minimum: 30,
    span: Span::All,
    received: true,
    measure: per_thousand,
    ..Indicator::BASE
};

/// The comments of each mature publication of the window that tells them, with its date.
fn comments(view: &View) -> Result<Vec<(NaiveDate, f64)>, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.comments)?;
    let known = view.mature_publications();
    Ok(known
        .filter_map(|(date, activity)| Some((date, f64::from(account.aside(activity).comments?))))
        .collect())
}

fn per_thousand(view: &View) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.comments)?;
    let followers = view.followers_at_export()? as f64;
    let near = view
        .last_year_publications()
        .filter_map(|(date, activity)| Some((date, f64::from(account.aside(activity).comments?))));
    Ok(weekly_mean(near, 1000.0 / followers))
}
