//! `renewal` (PUB-8): 1 − 2|A∩B| / (|A|+|B|) of the people answered in the window and in the one before (PRECISIONS 57; Dice 1945).

use chrono::Days;

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, Window};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "renewal",
    card: Some("PUB-8"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    measure,
    ..Indicator::BASE
};

fn measure(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.people_answered)?;
    let start = view.dialogue.start.ok_or(Reason::NoPosts)?;
    let before = match view.window {
        Window::Year(year) => view.calendar.first_day(year - 1),
        Window::Years(first, last) => view.calendar.first_day(first - (last - first + 1)),
        Window::Days(..) | Window::All => return Err(Reason::NoPreviousYear),
    };
    let first = view.first_day();
    if first <= start {
        return Err(Reason::NoPreviousYear);
    }
    let now = view.people_answered(first, view.last_day());
    let then = view.people_answered(before, first - Days::new(1));
    let n = now.len().min(then.len()) as u64;
    let both = now.intersection(&then).count() as f64;
    let value = 1.0 - 2.0 * both / (now.len() + then.len()) as f64;
    Ok(Sample::Estimate { value, k: None, n, interval: None })
}
