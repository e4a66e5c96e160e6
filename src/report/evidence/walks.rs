//! The walks over the records of a window that list posts, one a kind; a test holds each against the figures' own `n`.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::calendar::minus_months;
use crate::dialogue::{Record, RecordKind, Repeat};
use crate::indicator::{View, Window};
use crate::model::{Activity, Availability, Client, Media, Person, Thread};

/// The places of the records that pass.
fn those(view: &View, passes: impl Fn(&Record, &Activity) -> bool) -> Vec<usize> {
    let passing = view.numbered().filter(|(_, record, activity)| passes(record, activity));
    passing.map(|(place, ..)| place).collect()
}

/// Places in time order, each once.
fn ordered(places: impl IntoIterator<Item = u32>) -> Vec<usize> {
    let places: BTreeSet<u32> = places.into_iter().collect();
    places.into_iter().map(|place| place as usize).collect()
}

pub(super) fn all(view: &View) -> Vec<usize> {
    those(view, |_, _| true)
}

pub(super) fn written(view: &View) -> Vec<usize> {
    those(view, |record, _| record.kind.is_authored())
}

pub(super) fn paced(view: &View) -> Vec<usize> {
    those(view, |record, _| record.kind.is_authored() && record.kind != RecordKind::ReplySelf)
}

/// Whether a record tells the hour at which it was written.
fn is_timed(record: &Record, activity: &Activity) -> bool {
    record.kind.is_authored() && !activity.imported && !activity.day_only
}

pub(super) fn timed(view: &View) -> Vec<usize> {
    those(view, is_timed)
}

pub(super) fn timed_replies(view: &View) -> Vec<usize> {
    those(view, |record, activity| is_timed(record, activity) && record.kind == RecordKind::Reply)
}

pub(super) fn timed_publications(view: &View) -> Vec<usize> {
    those(view, |record, activity| is_timed(record, activity) && record.kind.is_publication())
}

pub(super) fn with_program(view: &View) -> Vec<usize> {
    those(view, |record, activity| record.kind.is_authored() && activity.client != Client::Unknown)
}

pub(super) fn publications(view: &View) -> Vec<usize> {
    those(view, |record, _| record.kind.is_publication())
}

pub(super) fn with_text(view: &View) -> Vec<usize> {
    let account = view.dialogue.account;
    those(view, |record, activity| record.kind.is_publication() && !account.text(activity).trim().is_empty())
}

pub(super) fn compared(view: &View) -> Vec<usize> {
    let repeats = &view.dialogue.repeats;
    all(view).into_iter().filter(|&place| repeats[place] != Repeat::Uncompared).collect()
}

pub(super) fn with_link(view: &View) -> Vec<usize> {
    let linked = view.linked().unwrap_or_default();
    let leading = publications(view).into_iter().zip(linked).filter(|(_, one)| !one.destinations.is_empty());
    leading.map(|(place, _)| place).collect()
}

pub(super) fn with_host(view: &View) -> Vec<usize> {
    let hosts = view.hosts();
    those(view, |record, activity| record.kind.is_publication() && !hosts.of(activity).is_empty())
}

/// Written posts with a medium that passes.
fn illustrated(view: &View, passes: fn(Media, bool) -> bool) -> Vec<usize> {
    let account = view.dialogue.account;
    those(view, |record, activity| {
        let mut media = account.attachments(activity).iter();
        record.kind.is_authored() && media.any(|one| passes(one.media, one.description.is_some()))
    })
}

pub(super) fn with_image(view: &View) -> Vec<usize> {
    illustrated(view, |media, _| media == Media::Image)
}

pub(super) fn with_description(view: &View) -> Vec<usize> {
    illustrated(view, |media, described| media == Media::Image && described)
}

pub(super) fn with_film(view: &View) -> Vec<usize> {
    illustrated(view, |media, _| media != Media::Image)
}

/// Publications whose counters have settled and are known.
fn settled(view: &View, knows: impl Fn(&Activity) -> bool) -> Vec<usize> {
    let ripe = view.dialogue.export - view.dialogue.account.network.maturity_days * 86_400_000;
    those(view, |record, activity| {
        record.kind.is_publication() && activity.published <= ripe && knows(activity)
    })
}

pub(super) fn likes_settled(view: &View) -> Vec<usize> {
    settled(view, |activity| activity.likes.is_some())
}

pub(super) fn reposts_settled(view: &View) -> Vec<usize> {
    settled(view, |activity| activity.reposts.is_some())
}

pub(super) fn comments_settled(view: &View) -> Vec<usize> {
    let account = view.dialogue.account;
    settled(view, |activity| account.aside(activity).comments.is_some())
}

pub(super) fn reception_settled(view: &View) -> Vec<usize> {
    settled(view, |activity| activity.likes.is_some() && activity.reposts.is_some())
}

pub(super) fn interactions_settled(view: &View) -> Vec<usize> {
    let fields = &view.dialogue.account.network.fields;
    match (fields.likes, fields.reposts) {
        (Availability::No, _) => reposts_settled(view),
        (_, Availability::No) => likes_settled(view),
        _ => reception_settled(view),
    }
}

pub(super) fn last_year_settled(view: &View) -> Vec<usize> {
    let before = minus_months(view.dialogue.export_date, 12);
    let records = &view.dialogue.records;
    settled(view, |_| true).into_iter().filter(|&place| records[place].date > before).collect()
}

pub(super) fn dialogue(view: &View) -> Vec<usize> {
    those(view, |record, _| record.kind == RecordKind::Reply || record.kind.is_publication())
}

pub(super) fn outreach(view: &View) -> Vec<usize> {
    those(view, |record, _| match record.kind {
        RecordKind::Reply => true,
        RecordKind::Mention | RecordKind::Quote => record.contacts,
        _ => false,
    })
}

pub(super) fn replies(view: &View) -> Vec<usize> {
    those(view, |record, _| record.kind == RecordKind::Reply)
}

pub(super) fn replies_in_threads(view: &View) -> Vec<usize> {
    let account = view.dialogue.account;
    those(view, |record, activity| {
        record.kind == RecordKind::Reply && account.aside(activity).thread != Thread::Unknown
    })
}

pub(super) fn dated_replies(view: &View) -> Vec<usize> {
    those(view, |record, _| record.timed.is_dated())
}

pub(super) fn replies_with_delay(view: &View) -> Vec<usize> {
    those(view, |record, _| {
        record.kind == RecordKind::Reply && view.dialogue.timing(record).latency().is_some()
    })
}

pub(super) fn first_replies(view: &View) -> Vec<usize> {
    let records = &view.dialogue.records;
    let openers = exchange_openers(view).into_iter();
    openers.filter(|&place| view.dialogue.timing(&records[place]).latency().is_some()).collect()
}

pub(super) fn exchange_openers(view: &View) -> Vec<usize> {
    ordered(view.exchanges().map(|run| run.events[0].record))
}

pub(super) fn exchange_replies(view: &View) -> Vec<usize> {
    let events = view.exchanges().flat_map(|run| run.events.iter());
    ordered(events.filter(|event| view.answered_instant(event).is_some()).map(|event| event.record))
}

pub(super) fn contacts(view: &View) -> Vec<usize> {
    ordered(view.contacts().map(|(contact, _)| contact.record))
}

/// The replies between two dates that say whom they answer.
fn answered(view: &View, from: NaiveDate, to: NaiveDate) -> Vec<usize> {
    let contacts = view.dialogue.contacts_in(Some(from..=to));
    let replies = contacts.filter(|(_, record)| record.kind == RecordKind::Reply);
    ordered(replies.map(|(contact, _)| contact.record))
}

pub(super) fn answers(view: &View) -> Vec<usize> {
    answered(view, view.first_day(), view.last_day())
}

pub(super) fn first_answers(view: &View) -> Vec<usize> {
    let Ok(from) = view.after_running_in(12) else { return Vec::new() };
    let begun = view.dialogue.begun(from, view.last_day()).iter();
    ordered(begun.map(|relation| view.dialogue.replies(relation)[0]))
}

pub(super) fn answers_of_12_months(view: &View) -> Vec<usize> {
    let today = view.reference_day();
    answered(view, minus_months(today, 12).succ_opt().unwrap_or(today), today)
}

pub(super) fn answers_of_4_years(view: &View) -> Vec<usize> {
    let Window::Year(year) = view.window else { return answers(view) };
    answered(view, view.calendar.first_day(year - 3), view.last_day())
}

pub(super) fn answers_of_2_periods(view: &View) -> Vec<usize> {
    let before = match view.window {
        Window::Year(year) => view.calendar.first_day(year - 1),
        Window::Years(first, last) => view.calendar.first_day(first - (last - first + 1)),
        Window::Days(..) | Window::All => view.first_day(),
    };
    answered(view, before, view.last_day())
}

/// Whose post a record passes on or quotes.
fn source(record: &Record, activity: &Activity) -> Option<Person> {
    match record.kind {
        RecordKind::Repost => activity.repost().and_then(|repost| repost.person),
        RecordKind::Quote => activity.quote().and_then(|quote| quote.person),
        _ => None,
    }
}

pub(super) fn spread(view: &View) -> Vec<usize> {
    those(view, |record, activity| {
        let ours = source(record, activity).is_some_and(|person| view.dialogue.is_own(person));
        record.kind.is_publication() || (record.kind == RecordKind::Repost && !ours)
    })
}

pub(super) fn published_or_relayed(view: &View) -> Vec<usize> {
    those(view, |record, _| record.kind.is_publication() || record.kind == RecordKind::Repost)
}

pub(super) fn relays_of_others(view: &View) -> Vec<usize> {
    let stranger = |person| !view.dialogue.is_own(view.dialogue.who(person));
    those(view, |record, activity| source(record, activity).is_some_and(stranger))
}
