//! `beyond-habitual-share` and `new-beyond-habitual-share` (PUB-11): contact-days with people who are not on the declared list of the habitual public / contact-days, and the same for people contacted for the first time.
//!
//! Who is on the list stands in `view/habitual.rs`. Contact-days of all contacts (PRECISIONS 35); first contacts as
//! `new-correspondents`, with its running-in and its two years of archive, in the week of their day.

use crate::calendar::plus_months;
use crate::indicator::sample::Weeks;
use crate::indicator::view::Habitual;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Person;

/// By contact-day.
pub static INDICATOR: Indicator = Indicator {
    id: "beyond-habitual-share",
    card: Some("PUB-11"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure,
    ..Indicator::BASE
};

/// Among new people.
pub static NEW: Indicator = Indicator {
    id: "new-beyond-habitual-share",
    card: Some("PUB-11"),
    unit: Unit::Share,
    minimum: 50,
    measure: new,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    let habitual = list(view)?;
    let mut weeks = Weeks::default();
    // By person: each is looked up once.
    let mut known: Option<(Person, bool)> = None;
    for (person, date) in view.contact_dates() {
        let beyond = match known {
            Some((same, beyond)) if same == person => beyond,
            _ => !habitual.holds(person),
        };
        known = Some((person, beyond));
        weeks.count(date, beyond);
    }
    Ok(Sample::Share(weeks))
}

fn new(view: &View) -> Result<Sample, Reason> {
    let habitual = list(view)?;
    let dialogue = view.dialogue;
    let from = view.after_running_in(12)?;
    let start = dialogue.start.ok_or(Reason::NoPosts)?;
    if dialogue.export_date < plus_months(start, 24) {
        return Err(Reason::ArchiveTooShort);
    }
    let mut weeks = Weeks::default();
    for (person, first) in dialogue.first_contacts() {
        if first >= from && view.holds(first) {
            weeks.count(first, !habitual.holds(person));
        }
    }
    Ok(Sample::Share(weeks))
}

/// The declared list, where the export tells whom it contacts.
fn list<'a>(view: &View<'a>) -> Result<Habitual<'a>, Reason> {
    let fields = view.dialogue.account.network.fields;
    view.require(fields.people_answered.max(fields.mentions))?;
    view.habitual()
}
