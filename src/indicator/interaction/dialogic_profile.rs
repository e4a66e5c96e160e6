//! `dialogic-loop-share`, `useful-information-share`, `return-visits-share` and `visitor-conservation-share` (INT-6): four of the dialogic principles of Kent & Taylor (1998), side by side and never summed (Rybalko & Seltzer 2010).
//!
//! Loop: replies and publications that ask (a question mark of their own or a poll) / authored records.
//! Usefulness: publications with a medium or a link outside the network / publications. Return visits:
//! publications with an own series tag / publications; decides: a hashtag is a series of a reporting year when
//! publications of at least six ISO weeks of that year bear it, and each publication is judged by its own year,
//! whatever the window; links to an agenda are not looked for, as only the hosts of links are known.
//! Conservation: links to hosts of the house or below them / links; decides: links of publications, one a
//! publication and host, those to the network or to the host on which the account lives left out unless it is
//! the house's; a short link counts as somebody else's. The fifth principle, ease of interface, cannot be seen
//! in an archive.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::calendar::iso_week;
use crate::dialogue::{Mark, RecordKind};
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, Window};

/// Dialogic loop.
pub static LOOP: Indicator =
    Indicator { standing: Standing::Headline, ..indicator("dialogic-loop-share", dialogic_loop) };
/// Usefulness of information.
pub static USEFUL: Indicator =
    Indicator { standing: Standing::Headline, ..indicator("useful-information-share", useful) };
/// Generation of return visits.
pub static RETURN: Indicator = indicator("return-visits-share", return_visits);
/// Conservation of visitors.
pub static CONSERVATION: Indicator = indicator("visitor-conservation-share", conservation);

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator {
        id,
        card: Some("INT-6"),
        unit: Unit::Share,
        minimum: 50,
        comparison: Comparison::Difference,
        trend: true,
        measure,
        ..Indicator::BASE
    }
}

/// Weeks of a reporting year in which a series is met.
const SERIES: usize = 6;

fn dialogic_loop(view: &View) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require_whole(account.network.fields.replies)?;
    let marks = &view.dialogue.marks;
    let authored = view.numbered().filter(|(_, record, _)| record.kind.is_authored());
    Ok(Sample::Share(
        authored
            .map(|(place, record, activity)| {
                let invites = || account.aside(activity).poll || marks[place].has(Mark::Question);
                let loops = record.kind == RecordKind::Reply || (record.kind.is_publication() && invites());
                (record.date, loops)
            })
            .collect(),
    ))
}

fn useful(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.links)?;
    let hosts = view.hosts();
    Ok(Sample::Share(
        view.publications()
            .map(|(date, activity)| {
                (date, !activity.attachments.is_empty() || !hosts.of(activity).is_empty())
            })
            .collect(),
    ))
}

fn return_visits(view: &View) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.posts)?;
    let series = series(view);
    Ok(Sample::Share(
        view.publications()
            .map(|(date, activity)| {
                let year = view.calendar.year(date);
                (date, account.tags(activity).iter().any(|&tag| series.contains(&(year, tag))))
            })
            .collect(),
    ))
}

/// The series of each reporting year that the window touches.
fn series(view: &View) -> HashSet<(i32, u32)> {
    let window = match (view.covered(), &view.window) {
        (Ok((first, last)), window) if *window != Window::All => {
            Window::Years(view.calendar.year(first), view.calendar.year(last))
        }
        _ => Window::All,
    };
    let years = View { window, ..*view };
    let mut weeks: BTreeMap<(i32, u32), BTreeSet<(i32, u32)>> = BTreeMap::new();
    for (date, activity) in years.publications() {
        for &tag in view.dialogue.account.tags(activity) {
            weeks.entry((view.calendar.year(date), tag)).or_default().insert(iso_week(date));
        }
    }
    weeks.into_iter().filter(|(_, weeks)| weeks.len() >= SERIES).map(|(series, _)| series).collect()
}

fn conservation(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.links)?;
    let hosts = view.hosts();
    if !hosts.are_told() {
        return Err(Reason::NoList);
    }
    Ok(Sample::Share(
        view.publications()
            .flat_map(|(date, activity)| hosts.of(activity).into_iter().map(move |host| (date, host)))
            .map(|(date, host)| (date, hosts.owns(host)))
            .collect(),
    ))
}
