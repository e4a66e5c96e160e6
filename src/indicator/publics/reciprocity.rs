//! `followers-among-correspondents-share`, `follow-back-share` and `followed-back-share` (PUB-10): |A∩F|/|A|, |F∩G|/|G| and |F∩G|/|F| of the people answered A, the followers F and the people followed G (Wasserman & Faust 1994; Garlaschelli & Loffredo 2004).
//!
//! All at the date of the latest export with a list of followers, the last two of the latest with both lists. Decides:
//! A is the people answered in the 12 months before that date, as lists have no history; the share of A has a
//! Wilson interval without design effect, the two of lists are a census. A needs stable identities, since lists
//! and answers are compared person by person. Minimum 50 people in each denominator.

use std::collections::HashSet;

use crate::calendar::minus_months;
use crate::indicator::{Indicator, Reason, Sample, Span, Standing, Unit, View};
use crate::stats::wilson;

/// Followers among the people answered.
pub static FOLLOWERS: Indicator = Indicator {
    standing: Standing::Headline,
    ..indicator("followers-among-correspondents-share", answered_followers)
};
/// Of the people followed, those who follow too.
pub static FOLLOW_BACK: Indicator = indicator("follow-back-share", |view| {
    let (followers, following) = lists(view)?;
    Ok(common(&following, &followers))
});
/// Of the followers, those whom the account follows.
pub static FOLLOWED_BACK: Indicator = indicator("followed-back-share", |view| {
    let (followers, following) = lists(view)?;
    Ok(common(&followers, &following))
});

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator {
        id,
        card: Some("PUB-10"),
        unit: Unit::Share,
        minimum: MINIMUM,
        span: Span::All,
        measure,
        ..Indicator::BASE
    }
}

/// Fewest people.
const MINIMUM: u64 = 50;

fn answered_followers(view: &View) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    let fields = account.network.fields;
    view.require_whole(fields.people_answered)?;
    view.require(fields.followers)?;
    let (followers, listed) = view.followers()?;
    let followers: HashSet<&str> = followers.iter().map(|one| one.identity.as_str()).collect();
    let listed = view.calendar.date(listed);
    let after = minus_months(listed, 12).succ_opt().unwrap_or(listed);
    let people = view.people_answered(after, listed);
    let n = people.len() as u64;
    let k = people.iter().filter(|&&person| followers.contains(account.people.get(person))).count() as u64;
    if n < MINIMUM {
        return Ok(Sample::TooFew { k: Some(k), n });
    }
    let value = k as f64 / n as f64;
    let interval = wilson::wilson(value, n as f64);
    Ok(Sample::Estimate { value, k: Some(k), n, interval: Some((interval.low, interval.high)) })
}

/// The followers and the people followed, of the latest export with both lists.
fn lists<'a>(view: &View<'a>) -> Result<(HashSet<&'a str>, HashSet<&'a str>), Reason> {
    let fields = view.dialogue.account.network.fields;
    view.require(fields.followers.min(fields.following))?;
    let exports = view.dialogue.account.exports.iter().rev();
    let mut both = exports.filter_map(|one| one.followers.as_ref().zip(one.following.as_ref()));
    let (followers, following) = both.next().ok_or(Reason::NoList)?;
    let followers = followers.iter().map(|follower| follower.identity.as_str()).collect();
    Ok((followers, following.iter().map(String::as_str).collect()))
}

/// How many of `these` are among `those`.
fn common(these: &HashSet<&str>, those: &HashSet<&str>) -> Sample {
    Sample::Census { k: these.intersection(those).count() as u64, n: these.len() as u64 }
}
