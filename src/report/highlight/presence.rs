//! Cards of a patient presence: the rendezvous that was kept, and the longest conversation.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use crate::calendar::iso_week;
use crate::dialogue::{RecordKind, plain};

use super::{Case, Highlight};

/// Fewest weeks of a rendezvous.
const WEEKS: usize = 26;
/// Words at the beginning of a text that make a rendezvous recognisable.
const OPENING: usize = 3;
/// More publications for each of its weeks are a habit of writing, no rendezvous.
const A_WEEK: f64 = 1.5;
/// Fewest own replies of a conversation.
const REPLIES: usize = 3;

/// What publications of a rendezvous have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Hashtag(u32),
    Opening(String),
}

/// The hashtag, else the first words, that came back on the same weekday of 26 weeks or more, with most weeks.
pub(super) fn rendezvous(case: &Case) -> Option<Highlight> {
    let account = case.view.dialogue.account;
    let mut marked: BTreeMap<Mark, Vec<(NaiveDate, usize)>> = BTreeMap::new();
    for (place, record, activity) in case.view.numbered_publications() {
        let tags: BTreeSet<u32> = account.tags(activity).iter().copied().collect();
        let shown = tags.into_iter().filter(|&tag| !case.shown.hides(account.words.get(tag)));
        let mut marks: Vec<Mark> = shown.map(Mark::Hashtag).collect();
        let words = plain::words(account.text(activity));
        if words.len() > OPENING {
            marks.push(Mark::Opening(words[..OPENING].join(" ")));
        }
        for mark in marks {
            marked.entry(mark).or_default().push((record.date, place));
        }
    }
    let kept = marked.iter().filter_map(|(mark, published)| {
        let mut weekdays: BTreeMap<u32, BTreeSet<(i32, u32)>> = BTreeMap::new();
        for (date, _) in published {
            weekdays.entry(date.weekday().num_days_from_monday()).or_default().insert(iso_week(*date));
        }
        let (weekday, weeks) = weekdays.into_iter().max_by_key(|(day, weeks)| (weeks.len(), 7 - day))?;
        let rare = published.len() as f64 <= A_WEEK * weeks.len() as f64;
        (weeks.len() >= WEEKS && rare).then_some((mark, weekday, weeks.len(), published))
    });
    // Numbers of hashtags follow the order of reading: names decide between equals.
    let name = |mark: &Mark| match mark {
        Mark::Hashtag(tag) => (0, account.words.get(*tag).to_owned()),
        Mark::Opening(words) => (1, words.clone()),
    };
    let (mark, weekday, weeks, published) =
        kept.min_by_key(|(mark, _, weeks, _)| (std::cmp::Reverse(*weeks), name(mark)))?;
    let same_day = |(date, place): &&(NaiveDate, usize)| {
        date.weekday().num_days_from_monday() == weekday && case.may_be_shown(*place)
    };
    let (_, place) = published.iter().rfind(same_day)?;
    let (first, last) = case.view.covered().ok()?;
    let covered: BTreeSet<(i32, u32)> =
        first.iter_days().take_while(|day| *day <= last).map(iso_week).collect();
    Some(Highlight {
        counter: "weeks".to_owned(),
        count: Some(weeks as u64),
        n: Some(covered.len() as u64),
        weekday: Some(weekday),
        hashtag: match mark {
            Mark::Hashtag(tag) => Some(account.words.get(*tag).to_owned()),
            Mark::Opening(_) => None,
        },
        likes: None,
        reposts: None,
        comments: None,
        ..case.card("rendezvous", "active-weeks-share", *place)
    })
}

/// The exchange with one person that holds most own replies, the earliest of equals: numbers and dates alone.
pub(super) fn conversation(case: &Case) -> Option<Highlight> {
    let dialogue = case.view.dialogue;
    let exchanges = dialogue.exchanges_in(case.view.dates()).map(|(events, _)| {
        let replies = events.iter().map(|event| event.record);
        let is_reply = |record: &u32| dialogue.records[*record as usize].kind == RecordKind::Reply;
        replies.filter(is_reply).collect::<Vec<u32>>()
    });
    let longest = exchanges
        .filter(|replies| replies.len() >= REPLIES)
        .max_by_key(|replies| (replies.len(), std::cmp::Reverse(replies[0])))?;
    let date = |record: u32| dialogue.records[record as usize].date.to_string();
    Some(Highlight {
        measure: "exchange-turns".to_owned(),
        kind: "longest-conversation".to_owned(),
        scope: case.subject.id.clone(),
        date: date(longest[0]),
        until: Some(date(longest[longest.len() - 1])),
        counter: "replies".to_owned(),
        count: Some(longest.len() as u64),
        ..Highlight::default()
    })
}
