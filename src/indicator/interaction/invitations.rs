//! `invitations-share`, `questions-share` and `polls-share` (INT-5): publications with a question mark of their own or a poll, with a question mark, with a poll / publications (Rybalko & Seltzer 2010).
//!
//! What counts as a question mark stands in `dialogue/question.rs`. Decides: the question mark of a poll's own text
//! counts as one; where an export cannot tell polls, `invitations-share` counts question marks alone.

use crate::dialogue::Mark;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};

/// Either.
pub static INVITATIONS: Indicator = Indicator {
    id: "invitations-share",
    card: Some("INT-5"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| share(view, |asks, poll| asks || poll),
    ..Indicator::BASE
};

/// Question marks.
pub static QUESTIONS: Indicator = Indicator {
    id: "questions-share",
    card: Some("INT-5"),
    unit: Unit::Share,
    minimum: 50,
    measure: |view| share(view, |asks, _| asks),
    ..Indicator::BASE
};

/// Polls.
pub static POLLS: Indicator = Indicator {
    id: "polls-share",
    card: Some("INT-5"),
    unit: Unit::Share,
    minimum: 50,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.polls)?;
        share(view, |_, poll| poll)
    },
    ..Indicator::BASE
};

fn share(view: &View, invites: fn(bool, bool) -> bool) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.posts)?;
    // Whoever's texts are not in the export asked what nobody can read.
    if account.activities.iter().all(|activity| account.texts.get(activity.text).is_empty()) {
        return Err(Reason::FieldNotInExport);
    }
    let marks = &view.dialogue.marks;
    let publications = view.numbered_publications();
    let asks = |place: usize| marks[place].has(Mark::Question);
    Ok(Sample::Share(
        publications
            .map(|(place, record, activity)| {
                (record.date, invites(asks(place), account.aside(activity).poll))
            })
            .collect(),
    ))
}
