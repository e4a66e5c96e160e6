//! The same message on several networks: near-identical publications of different accounts within a day are one message (INDICATORS, QUA-8).
//!
//! Texts are compared without links, mentions, signs, blanks, case and the hashtags at their end, from eight
//! words on: below that, different messages look alike. Candidates by `MinHash`, confirmed by the exact share of common 5-grams of letters.

use std::collections::{BTreeSet, VecDeque};

use crate::calendar::Calendar;
use crate::dialogue::plain;
use crate::stats::minhash::{self, Signature};

use super::highlight::{Highlight, Published};
use super::shown::Shown;
use super::source::Subject;

/// Two copies of a message lie at most this far apart, milliseconds.
const APART: i64 = 86_400_000;
/// Fewest words of a text that is compared.
const WORDS: usize = 8;
/// From this share of common grams on two texts are one message.
const SAME: f64 = 0.9;
/// What the estimate may miss of it.
const MARGIN: f64 = 0.15;
/// Characters of the opening that pages show.
const EXCERPT: usize = 160;

/// A publication that may be a copy.
struct Candidate {
    /// Its account.
    subject: usize,
    /// Its activity.
    record: usize,
    published: i64,
    signature: Signature,
    grams: BTreeSet<u64>,
    /// The message that it was found to be a copy of.
    message: Option<usize>,
}

/// The messages of the reporting year that several accounts published, in the order of their dates.
pub(super) fn same(
    subjects: &[Subject],
    calendar: &Calendar,
    year: Option<i32>,
    shown: &Shown,
) -> Vec<Highlight> {
    let Some(year) = year.filter(|_| subjects.len() > 1) else { return Vec::new() };
    let mut published: Vec<(i64, usize, usize)> = Vec::new();
    for (place, subject) in subjects.iter().enumerate() {
        let records = subject.dialogue.records.iter().zip(&subject.source.account.activities).enumerate();
        for (record, (told, activity)) in records {
            if told.kind.is_publication() && calendar.year(told.date) == year {
                published.push((activity.published, place, record));
            }
        }
    }
    published.sort_unstable();
    let mut near: VecDeque<Candidate> = VecDeque::new();
    let mut messages: Vec<Vec<(usize, usize)>> = Vec::new();
    for (instant, subject, record) in published {
        near.retain(|known| instant - known.published <= APART);
        let account = &subjects[subject].source.account;
        let words = plain::words(account.text(&account.activities[record]));
        if words.len() < WORDS {
            continue;
        }
        // Blanks are no letters: one network's writer says `9 h` where another says `9h`.
        let grams = minhash::grams(&words.concat());
        let mut fresh = Candidate {
            subject,
            record,
            published: instant,
            signature: minhash::signature(&grams),
            grams,
            message: None,
        };
        let twin = near.iter_mut().find(|known| {
            let free = known.message.is_none_or(|one| messages[one].iter().all(|copy| copy.0 != subject));
            known.subject != subject && free && resemble(known, &fresh)
        });
        if let Some(twin) = twin {
            let place = *twin.message.get_or_insert_with(|| {
                messages.push(vec![(twin.subject, twin.record)]);
                messages.len() - 1
            });
            messages[place].push((subject, record));
            fresh.message = Some(place);
        }
        near.push_back(fresh);
    }
    messages.iter().map(|copies| told(subjects, copies, shown)).collect()
}

fn resemble(one: &Candidate, other: &Candidate) -> bool {
    one.signature.resemblance(&other.signature) >= SAME - MARGIN
        && minhash::jaccard(&one.grams, &other.grams) >= SAME
}

fn told(subjects: &[Subject], copies: &[(usize, usize)], shown: &Shown) -> Highlight {
    let (first, record) = copies[0];
    let account = &subjects[first].source.account;
    let activity = &account.activities[record];
    let mut published: Vec<Published> = copies
        .iter()
        .map(|&(subject, record)| {
            let activity = &subjects[subject].source.account.activities[record];
            Published {
                scope: subjects[subject].id.clone(),
                likes: activity.likes,
                reposts: activity.reposts,
            }
        })
        .collect();
    published.sort_by(|a, b| a.scope.cmp(&b.scope));
    let (text, masked) = shown.excerpt(account.text(activity), EXCERPT);
    Highlight {
        measure: "typical-reception".to_owned(),
        kind: "same-message".to_owned(),
        date: subjects[first].dialogue.records[record].date.to_string(),
        text,
        masked,
        language: activity.language_tag(&account.languages).map(str::to_owned),
        copies: published,
        ..Highlight::default()
    }
}
