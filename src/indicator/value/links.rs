//! `linked-publications-share`, `own-domain-share`, `effective-domains` and `shortened-links-share` (VAL-9): publications with a link, links to our own hosts, D2u over the registrable domains of the others (Kent & Taylor 1998; Lovejoy, Waters & Saxton 2012; Simpson 1949).
//!
//! A link is one publication's with one registrable domain, however often it comes; links to the network itself
//! count nowhere. Own hosts are those that the configuration declares and its home page's; none known: `no-list`,
//! and all domains count as elsewhere. Shortened links are in neither part of the two figures that ask where a
//! link leads; above a fifth of all links both are withheld (`gate`).

use crate::indicator::view::{Destination, Linked};
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::stats::diversity;

/// Publications with a link.
pub static LINKED: Indicator = Indicator {
    id: "linked-publications-share",
    card: Some("VAL-9"),
    unit: Unit::Share,
    minimum: MINIMUM,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| {
        let linked = view.linked()?;
        Ok(Sample::Share(linked.iter().map(|one| (one.date, !one.destinations.is_empty())).collect()))
    },
    ..Indicator::BASE
};

/// Links home.
pub static OWN: Indicator = Indicator {
    id: "own-domain-share",
    card: Some("VAL-9"),
    unit: Unit::Share,
    minimum: MINIMUM,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: own,
    ..Indicator::BASE
};

/// How many domains, as if all were linked as often.
pub static DOMAINS: Indicator = Indicator {
    id: "effective-domains",
    card: Some("VAL-9"),
    unit: Unit::Domains,
    minimum: MINIMUM,
    measure: domains,
    ..Indicator::BASE
};

/// Links whose end is unknown.
pub static SHORTENED: Indicator = Indicator {
    id: "shortened-links-share",
    card: Some("VAL-9"),
    unit: Unit::Share,
    minimum: MINIMUM,
    measure: |view| {
        let linked = view.linked()?;
        let links = links(&linked);
        Ok(Sample::Share(links.map(|(date, to)| (date, matches!(to, Destination::Shortened(_)))).collect()))
    },
    ..Indicator::BASE
};

/// Fewest links, or publications.
const MINIMUM: u64 = 50;
/// From more than one link in so many on, shortened ones hide too much.
const HIDDEN: usize = 5;

fn links<'l, 'a>(
    linked: &'l [Linked<'a>],
) -> impl Iterator<Item = (chrono::NaiveDate, Destination<'a>)> + 'l {
    linked.iter().flat_map(|one| one.destinations.iter().map(|&to| (one.date, to)))
}

/// The links whose end is known, with their local dates.
fn known<'a>(view: &View<'a>) -> Result<Vec<(chrono::NaiveDate, Destination<'a>)>, Reason> {
    let linked = view.linked()?;
    let mut all: Vec<_> = links(&linked).collect();
    let before = all.len();
    all.retain(|(_, to)| !matches!(to, Destination::Shortened(_)));
    if before as u64 >= MINIMUM && (before - all.len()) * HIDDEN > before {
        Err(Reason::Gate)
    } else {
        Ok(all)
    }
}

fn own(view: &View) -> Result<Sample, Reason> {
    view.require(view.dialogue.account.network.fields.links)?;
    if view.own_hosts().is_empty() {
        return Err(Reason::NoList);
    }
    let links = known(view)?.into_iter();
    Ok(Sample::Share(links.map(|(date, to)| (date, matches!(to, Destination::Own(_)))).collect()))
}

fn domains(view: &View) -> Result<Sample, Reason> {
    let mut counts = std::collections::BTreeMap::new();
    for (_, to) in known(view)? {
        if let Destination::Elsewhere(domain) = to {
            *counts.entry(domain).or_default() += 1;
        }
    }
    let counts: Vec<u64> = counts.into_values().collect();
    let n = counts.iter().sum();
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: None, n });
    }
    let (value, interval) = diversity::effective_number(&counts).ok_or(Reason::Gate)?;
    Ok(Sample::Estimate { value, k: None, n, interval: Some((interval.low, interval.high)) })
}
