//! `publications-per-week`, `publications-per-week-lower-quartile`, `publications-per-week-upper-quartile`, `replies-per-week`, `replies-per-week-lower-quartile` and `replies-per-week-upper-quartile` (RYT-1): median and quartiles of weekly counts, weeks without any included (Lovejoy, Waters & Saxton 2012).
//!
//! Weeks are the ISO weeks whose seven days lie in the window, after the archive's first record and before its
//! export: a week cut short would count too little. Imported records count in none. Order-statistic intervals. Years are
//! compared by the ratio of their medians: a median of weeks is no count. Months, which hold too few whole weeks
//! for a median, follow each other by their mean: records · 7 / days.

use crate::dialogue::RecordKind;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, Window};
use crate::stats::quantile;

/// Publications of the usual week.
pub static PUBLICATIONS: Indicator = Indicator {
    standing: Standing::Headline,
    comparison: Comparison::Ratio,
    trend: true,
    ..indicator("publications-per-week", |view| rates(view, RecordKind::is_publication))
};
/// Of a slow week.
pub static PUBLICATIONS_LOWER: Indicator = indicator("publications-per-week-lower-quartile", |view| {
    quartile(view, RecordKind::is_publication, 0.25)
});
/// Of a busy week.
pub static PUBLICATIONS_UPPER: Indicator = indicator("publications-per-week-upper-quartile", |view| {
    quartile(view, RecordKind::is_publication, 0.75)
});
/// Replies of the usual week.
pub static REPLIES: Indicator = indicator("replies-per-week", |view| {
    view.require(view.dialogue.account.network.fields.replies)?;
    rates(view, is_reply)
});
/// Of a slow week.
pub static REPLIES_LOWER: Indicator = indicator("replies-per-week-lower-quartile", |view| {
    view.require(view.dialogue.account.network.fields.replies)?;
    quartile(view, is_reply, 0.25)
});
/// Of a busy week.
pub static REPLIES_UPPER: Indicator = indicator("replies-per-week-upper-quartile", |view| {
    view.require(view.dialogue.account.network.fields.replies)?;
    quartile(view, is_reply, 0.75)
});

/// Fewest weeks.
const MINIMUM: u64 = 26;

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("RYT-1"), unit: Unit::PerWeek, minimum: MINIMUM, measure, ..Indicator::BASE }
}

fn is_reply(kind: RecordKind) -> bool {
    kind == RecordKind::Reply
}

fn rates(view: &View, counts: fn(RecordKind) -> bool) -> Result<Sample, Reason> {
    if matches!(view.window, Window::Days(..)) {
        return mean(view, counts);
    }
    Ok(Sample::Values(view.per_week(counts)?.into_iter().map(|count| count as f64).collect()))
}

/// Records a week over the covered days of a month; n is the number of records.
fn mean(view: &View, counts: fn(RecordKind) -> bool) -> Result<Sample, Reason> {
    let (first, last) = view.covered_days()?;
    let days = (last - first).num_days() + 1;
    let records = view.records().filter(|(record, activity)| counts(record.kind) && !activity.imported);
    let n = records.count() as u64;
    if days < 1 {
        return Ok(Sample::TooFew { k: None, n });
    }
    Ok(Sample::Estimate { value: n as f64 * 7.0 / days as f64, k: None, n, interval: None })
}

fn quartile(view: &View, counts: fn(RecordKind) -> bool, p: f64) -> Result<Sample, Reason> {
    let mut weeks: Vec<f64> = view.per_week(counts)?.into_iter().map(|count| count as f64).collect();
    weeks.sort_by(f64::total_cmp);
    let n = weeks.len() as u64;
    let Some(value) = quantile::quantile(&weeks, p).filter(|_| n >= MINIMUM) else {
        return Ok(Sample::TooFew { k: None, n });
    };
    let interval = quantile::quantile_interval(&weeks, p).map(|ends| (ends.low, ends.high));
    Ok(Sample::Estimate { value, k: None, n, interval })
}
