//! The rows of `records`: what an account published, without its words and without anybody else.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::calendar::{Opening, iso_week};
use crate::dialogue::{Dialogue, Mark, Record, RecordKind, Timing};
use crate::model::{Activity, Availability, Media};
use crate::report::Subject;

use super::table::{Cell, Row};
use super::week::week;

/// An account, and what is looked up for each of its records.
pub(super) struct Records<'a> {
    subject: &'a Subject<'a>,
    opening: Option<&'a Opening>,
    /// For each record whether it opens an exchange.
    opens: Vec<bool>,
}

impl<'a> Records<'a> {
    pub(super) fn of(subject: &'a Subject<'a>, opening: Option<&'a Opening>) -> Self {
        let dialogue = &subject.dialogue;
        let mut opens = vec![false; dialogue.records.len()];
        for exchange in &dialogue.exchanges {
            opens[exchange.first(&dialogue.contacts).record as usize] = true;
        }
        Self { subject, opening, opens }
    }

    /// The rows of the records of these local dates, in time order.
    pub(super) fn rows(&self, days: &RangeInclusive<NaiveDate>) -> impl Iterator<Item = Row<'_>> {
        self.subject.dialogue.records_in(Some(days.clone())).map(|(place, ..)| self.row(place))
    }

    /// The row of the record at `place`, in the order of `schema::RECORDS`.
    fn row(&self, place: usize) -> Row<'_> {
        let dialogue = &self.subject.dialogue;
        let account = dialogue.account;
        let (record, activity) = (&dialogue.records[place], &account.activities[place]);
        let fields = &account.network.fields;
        let timing = dialogue.timing(record);
        let answered = activity.published;
        let open = |latency: i64| Some(self.opening?.open_between(answered - latency, answered));
        let images = || account.attachments(activity).iter().filter(|one| one.media == Media::Image);
        let described = || images().filter(|image| image.description.is_some()).count();
        let publication = record.kind.is_publication();
        let (year, number) = iso_week(record.date);
        vec![
            self.subject.id.as_str().into(),
            number_of(place).into(),
            Cell::Instant(activity.published),
            record.date.into(),
            format!("{year}-W{number:02}").into(),
            week(record.date).into(),
            record.kind.name().into(),
            activity.day_only.into(),
            activity.imported.into(),
            record.contacts.into(),
            self.opens[place].into(),
            parent_time(record, timing).into(),
            timing.latency().map(seconds).into(),
            timing.latency().and_then(open).map(seconds).into(),
            self.opening.map(|opening| opening.clock(activity.published)).into(),
            relays_others(dialogue, record, activity).into(),
            activity.likes.into(),
            activity.reposts.into(),
            account.aside(activity).comments.into(),
            images().count().into(),
            (fields.descriptions != Availability::No).then(described).into(),
            (fields.links != Availability::No).then(|| account.links(activity).count()).into(),
            account.tags(activity).len().into(),
            publication.then(|| dialogue.marks[place].has(Mark::Question)).into(),
            activity.language_tag(&account.languages).into(),
        ]
    }
}

/// The running number of a record: its place in time, from 1.
pub(super) fn number_of(place: usize) -> usize {
    place + 1
}

/// What is known of the time of what a reply answers.
fn parent_time(record: &Record, timing: Timing) -> Option<&'static str> {
    (record.kind == RecordKind::Reply).then_some(match timing {
        Timing::None => "undated",
        Timing::Impossible => "impossible",
        Timing::Dated(_) => "dated",
    })
}

/// Whether a repost or a quote passes on somebody else's words (PRECISIONS 49); an unknown author is somebody else.
fn relays_others(dialogue: &Dialogue, record: &Record, activity: &Activity) -> Option<bool> {
    let source = match record.kind {
        RecordKind::Repost => activity.repost(),
        RecordKind::Quote => activity.quote(),
        _ => return None,
    };
    let author = source.and_then(|source| source.person);
    Some(!author.is_some_and(|person| dialogue.is_own(person)))
}

fn seconds(milliseconds: i64) -> f64 {
    milliseconds as f64 / 1000.0
}
