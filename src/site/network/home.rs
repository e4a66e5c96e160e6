//! The first page of a group: a few figures, what it does well, where its institutions differ; no ranking and no names.

use serde::Serialize;

use super::{Desk, dimension, is_worded, marked, told};
use crate::network::{GroupMeasure, Pooled};
use crate::report::Unit;
use crate::site::{
    figure,
    sentence::{self, inside},
    view::{Link, Sheet, Table},
    written,
};

/// For each of the four places, the measures that may take it, the best first.
const KEY_FIGURES: [&[&str]; 4] = [
    &["working-day-response-share", "answered-within-24h-share", "first-response-latency"],
    &["dialogue-share", "sustained-exchange-share", "spontaneous-outreach-share"],
    &["twelve-month-return", "known-correspondents-share", "renewal"],
    &["alt-text-coverage", "usable-alt-text-share", "reposted-at-least-once-share"],
];

/// Shares of which more is better by what a public service owes everybody; of each line the first that is known.
const OWED: [&[&str]; 4] = [
    &["working-day-response-share", "answered-within-24h-share"],
    &["alt-text-coverage"],
    &["usable-alt-text-share"],
    &["readable-text-share"],
];

/// The most sentences of a list.
const SENTENCES: usize = 3;
/// The share of the scatter from which institutions differ by more than chance.
const DIFFERENT: f64 = 0.75;
/// The widest expected interval of a share that institutions have in common.
const ALIKE: f64 = 0.3;
/// Half: most of the cases, or fewer.
const HALF: f64 = 0.5;

/// The home page (`network/home.html`).
#[derive(Serialize)]
struct Home {
    lead: String,
    key: String,
    figures: Vec<Key>,
    /// What most institutions do, surely.
    well: Vec<String>,
    /// What most do not.
    ahead: Vec<String>,
    /// Where they are alike.
    alike: Vec<String>,
    /// Where they differ by more than chance.
    different: Vec<String>,
    /// How many figures too few institutions know, in a sentence, or nothing.
    unknown: String,
    /// The institution's own figures beside the group's, in its own copy.
    own: Option<Table>,
    pages: Vec<Link>,
}

/// A key figure.
#[derive(Serialize)]
struct Key {
    name: String,
    value: String,
    doubt: String,
    next: String,
    known: String,
    href: String,
}

pub(super) fn sheet(desk: &Desk, told: &[&str]) -> Sheet {
    let (language, network) = (desk.language, desk.network());
    let (start, end) = language.span(&network.period.start, &network.period.end);
    let figures = key_figures(desk);
    let shares: Vec<(&GroupMeasure, &Pooled)> = network
        .measures
        .iter()
        .filter(|measure| {
            measure.is_headline() && measure.unit == Unit::Share && measure.dimension != "quality"
        })
        .filter(|measure| is_worded(language, &measure.id))
        .filter_map(|measure| Some((measure, measure.pooled.as_ref()?)))
        .collect();
    let owed = |wanted: fn(&Pooled) -> bool| {
        let known = |id: &&str| shares.iter().find(|(measure, _)| measure.id == *id).copied();
        let of = OWED.iter().filter_map(|line| line.iter().find_map(known));
        said(desk, of.filter(|(_, pooled)| wanted(pooled)).collect(), "network-home-mean")
    };
    let width = |pooled: &Pooled| pooled.next_high - pooled.next_low;
    let by_width = |(_, one): &(&GroupMeasure, &Pooled), (_, other): &(&GroupMeasure, &Pooled)| {
        width(one).total_cmp(&width(other))
    };
    let mut different: Vec<_> =
        shares.iter().copied().filter(|(_, pooled)| pooled.i2.is_none_or(|i2| i2 >= DIFFERENT)).collect();
    different.sort_by(|one, other| by_width(other, one));
    let mut alike: Vec<_> = shares.iter().copied().filter(|(_, pooled)| width(pooled) <= ALIKE).collect();
    alike.sort_by(by_width);
    alike.truncate(SENTENCES);
    // One measure is said once.
    different.retain(|(measure, _)| alike.iter().all(|(known, _)| known.id != measure.id));
    let headlines = network.measures.iter().filter(|measure| measure.is_headline());
    let unknown = headlines.filter(|measure| measure.known.is_none()).count() as u64;
    let page = Home {
        lead: language.message(
            "network-home-lead",
            &[
                ("count", network.institutions.into()),
                ("start", start.into()),
                ("end", end.into()),
                ("open", desk.open().into()),
            ],
        ),
        key: key_title(desk, figures.len()),
        figures,
        well: owed(|pooled| pooled.low > HALF),
        ahead: owed(|pooled| pooled.high < HALF),
        alike: said(desk, alike, "network-home-next"),
        different: said(desk, different, "network-home-next"),
        unknown: if unknown == 0 {
            String::new()
        } else {
            let args = [("count", unknown.into()), ("minimum", network.group_minimum.into())];
            language.message("network-home-unknown", &args)
        },
        own: own(desk),
        pages: told
            .iter()
            .filter(|id| **id != "quality")
            .map(|id| Link { text: language.text(&format!("title-{id}")), ..desk.link(id) })
            .collect(),
    };
    let title = language.message("network-home-title", &[("count", network.institutions.into())]);
    marked(desk, "home", "network/home.html", sentence::capitalised(&title), page)
}

fn key_title(desk: &Desk, count: usize) -> String {
    let word = written::word(desk.language, count as f64);
    let args = [("n", (count as u64).into()), ("count", word.into())];
    sentence::capitalised(&desk.language.message("key-title", &args))
}

fn key_figures(desk: &Desk) -> Vec<Key> {
    let language = desk.language;
    let of = |candidates: &&[&str]| -> Option<Key> {
        let mut known = candidates.iter().filter_map(|id| desk.network().measure(id));
        let (measure, pooled) = known.find_map(|measure| Some((measure, measure.pooled.as_ref()?)))?;
        let estimate = told::estimate(language, measure, pooled);
        let next = told::next(language, measure, pooled);
        let args = [("known", pooled.institutions.into()), ("all", desk.network().institutions.into())];
        Some(Key {
            name: figure::measure_name(language, &measure.id),
            value: estimate.text,
            doubt: estimate.interval,
            next: language.message("network-key-next", &[("next", next.into())]),
            known: language.message("network-key-known", &args),
            href: format!("{}#{}", desk.link(&measure.dimension).href, measure.id),
        })
    };
    KEY_FIGURES.iter().filter_map(of).collect()
}

/// A sentence a measure, so many at most.
fn said(desk: &Desk, shares: Vec<(&GroupMeasure, &Pooled)>, key: &str) -> Vec<String> {
    let language = desk.language;
    let say = |(measure, pooled): (&GroupMeasure, &Pooled)| {
        let name = inside(language, &figure::measure_name(language, &measure.id));
        let estimate = told::estimate(language, measure, pooled);
        let text = language.message(
            key,
            &[
                ("name", name.into()),
                ("value", estimate.whole(language).into()),
                ("mean", estimate.text.into()),
                ("next", told::next(language, measure, pooled).into()),
            ],
        );
        sentence::capitalised(&text)
    };
    shares.into_iter().take(SENTENCES).map(say).collect()
}

/// The key figures of the institution beside the group's, in its own copy.
fn own(desk: &Desk) -> Option<Table> {
    let language = desk.language;
    desk.own()?;
    let ids: Vec<&str> = KEY_FIGURES.iter().chain(&OWED).flat_map(|ids| ids.iter().copied()).collect();
    let headlines = desk.network().measures.iter().filter(|measure| ids.contains(&&*measure.id));
    let rows =
        headlines.filter(|measure| measure.known.is_some()).map(|measure| dimension::row(desk, measure));
    let head = ["column-measure", "column-institutions", "network-line-group", "network-line-next"];
    Some(Table {
        id: "own".to_owned(),
        caption: language.text("network-own-caption"),
        head: head.into_iter().chain(["network-line-own"]).map(|key| language.text(key)).collect(),
        rows: rows.collect(),
        words: true,
    })
}
