//! Cards of publications by what they received, each against the account's own usual: the median of its year (INDICATORS, VAL-4).
//!
//! Counters are those of publications whose counters have settled, in years with six of them or more. A publication
//! stands above the usual with at least three times the median and five reactions (three reposts or comments).
//! Where the export tells no counter there is no card.

use crate::model::{Activity, Availability};
use crate::stats::quantile::median;

use super::{Case, Highlight};

/// Fewest publications that make a usual.
const MINIMUM: usize = 6;
/// From this multiple of the usual on a publication stands above it.
const ABOVE: f64 = 3.0;
/// Fewest reactions of the best received.
const REACTIONS: u64 = 5;
/// Fewest reposts or comments of the most useful.
const USES: u64 = 3;

/// What each settled publication of the year received, and the median.
struct Received {
    counts: Vec<(usize, u64)>,
    usual: f64,
}

impl Received {
    fn new(counts: Vec<(usize, u64)>) -> Option<Self> {
        let mut sorted: Vec<f64> = counts.iter().map(|(_, count)| *count as f64).collect();
        sorted.sort_by(f64::total_cmp);
        let usual = median(&sorted).filter(|_| sorted.len() >= MINIMUM)?;
        Some(Self { counts, usual })
    }

    /// The publication that received most among those `fit` for it, the earliest of equals, if it stands above the usual.
    fn top(&self, least: u64, fit: impl Fn(usize) -> bool) -> Option<(usize, u64)> {
        let candidates = self.counts.iter().filter(|(place, _)| fit(*place));
        let (place, count) =
            candidates.copied().max_by_key(|(place, count)| (*count, std::cmp::Reverse(*place)))?;
        (count >= least && count as f64 >= ABOVE * self.usual).then_some((place, count))
    }

    fn told(&self, card: Highlight, counter: &str, count: u64) -> Highlight {
        Highlight {
            counter: counter.to_owned(),
            count: Some(count),
            usual: Some(self.usual),
            n: Some(self.counts.len() as u64),
            ..card
        }
    }
}

/// What likes and reposts are together, as far as the exports tell them, and the measure that counts them.
fn reactions(case: &Case) -> (&'static str, &'static str) {
    let fields = &case.view.dialogue.account.network.fields;
    match (fields.likes, fields.reposts) {
        (_, Availability::No) => ("likes", "typical-likes"),
        (Availability::No, _) => ("reposts", "reposts-per-publication"),
        _ => ("reactions", "typical-reception"),
    }
}

/// The best received publication, with its place.
pub(super) fn best(case: &Case) -> Option<(usize, Highlight)> {
    let received = Received::new(case.view.received().ok()?)?;
    let (place, count) = received.top(REACTIONS, |place| case.may_be_shown(place))?;
    let (counter, measure) = reactions(case);
    Some((place, received.told(case.card("best-received", measure, place), counter, count)))
}

/// The publication that others passed on most, else the one that they answered most; never the best received again.
pub(super) fn useful(case: &Case, best: Option<usize>) -> Option<Highlight> {
    let account = case.view.dialogue.account;
    let settled = case.settled();
    let by = |counter: &str, measure: &str, count: &dyn Fn(&Activity) -> Option<u32>| {
        let counts =
            settled.iter().filter_map(|&place| Some((place, u64::from(count(&account.activities[place])?))));
        let received = Received::new(counts.collect())?;
        let (place, count) = received.top(USES, |place| Some(place) != best && case.may_be_shown(place))?;
        Some(received.told(case.card("most-useful", measure, place), counter, count))
    };
    by("reposts", "reposts-per-publication", &|activity| activity.reposts)
        .or_else(|| by("comments", "comments-per-publication", &|activity| account.aside(activity).comments))
}

/// Of the publications without any reaction, the latest among those that carry most.
pub(super) fn weakest(case: &Case) -> Option<Highlight> {
    let account = case.view.dialogue.account;
    let received = Received::new(case.view.received().ok()?)?;
    let alone = |(place, count): &&(usize, u64)| {
        *count == 0 && account.aside(&account.activities[*place]).comments.unwrap_or(0) == 0
    };
    let alone: Vec<usize> = received.counts.iter().filter(alone).map(|(place, _)| *place).collect();
    let work = |place: usize| {
        let activity = &account.activities[place];
        usize::from(!account.attachments(activity).is_empty())
            + usize::from(account.links(activity).next().is_some())
    };
    let shown = alone.iter().copied().filter(|&place| case.may_be_shown(place));
    let place = shown.max_by_key(|&place| (work(place), place))?;
    let (counter, measure) = reactions(case);
    Some(received.told(case.card("weakest", measure, place), counter, alone.len() as u64))
}
