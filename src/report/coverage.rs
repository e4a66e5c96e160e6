//! What an account's exports can know, and what became of every record in them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use chrono::NaiveDate;

use crate::calendar::{Calendar, Opening, utc};
use crate::model::Availability;

use super::passage::{self, Passage};
use super::source::Subject;

/// Days without a record that make a gap.
const SILENCE: i64 = 60;

/// One account's coverage.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Coverage {
    /// Account id.
    pub scope: String,
    /// The name that pages use: the configured label, else name, else handle.
    pub label: String,
    /// Slug of the account's page, unique in the report, without any id of the network.
    pub slug: String,
    /// Whether an export says when it was made.
    pub dated: bool,
    /// UTC date up to which the account is known (E).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Fields of INDICATORS 2 in the catalogue's order: `yes`, `partial` or `no`.
    pub fields: Vec<(String, String)>,
    /// By file: present = read + skipped.
    pub files: Vec<FileCount>,
    /// Files that were never opened, by kind (behind `refused-` a message id of `notices.ftl`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub refused: BTreeMap<String, u64>,
    /// Complete reporting years, by label.
    pub complete_years: Vec<String>,
    /// Stretches of more than 60 days without any record, between two records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
    /// From each export to the next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<Passage>,
    /// Own posts that somebody had left out of everything.
    #[serde(default, skip_serializing_if = "is_none")]
    pub erased: u64,
    /// Number of accounts in the latest list of followers; absent without a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followers: Option<u64>,
    /// Number of accounts that it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub following: Option<u64>,
}

/// A stretch without any record.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Gap {
    /// Local date of the record before it, ISO.
    pub from: String,
    /// Local date of the record behind it.
    pub to: String,
    /// Days between the two.
    pub days: i64,
}

/// The accounting of one file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FileCount {
    /// Entry name.
    pub file: String,
    /// Records found.
    pub present: u64,
    /// Records that entered the figures.
    pub read: u64,
    /// Records left out, by reason (message id of `notices.ftl`).
    pub skipped: BTreeMap<String, u64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_none(count: &u64) -> bool {
    *count == 0
}

/// The coverage of one account; `taken` holds the slugs of the accounts before it.
pub(super) fn of(subject: &Subject, calendar: &Calendar, taken: &mut BTreeSet<String>) -> Coverage {
    let account = &subject.source.account;
    let actor = &account.actor;
    let label = [&subject.source.label, &actor.name, &actor.handle]
        .into_iter()
        .flatten()
        .find(|label| is_a_name(label))
        .cloned()
        .unwrap_or_default();
    let latest = |list: fn(&crate::model::Export) -> Option<u64>| account.exports.iter().rev().find_map(list);
    Coverage {
        scope: subject.id.clone(),
        slug: slug(&label, account.network.id, taken),
        label,
        dated: account.exports.iter().any(|export| export.instant.is_some()),
        until: account.export_instant().map(|instant| utc(instant).date_naive().to_string()),
        fields: account
            .network
            .fields
            .named()
            .into_iter()
            .map(|(field, availability)| (field.to_owned(), word(availability).to_owned()))
            .collect(),
        files: account
            .tally
            .files
            .iter()
            .map(|(file, tally)| FileCount {
                file: file.clone(),
                present: tally.present,
                read: tally.read,
                skipped: tally.skipped.iter().map(|(&reason, &n)| (reason.to_owned(), n)).collect(),
            })
            .collect(),
        refused: account.tally.refused.iter().map(|(&kind, &count)| (kind.to_owned(), count)).collect(),
        complete_years: subject
            .complete_years(calendar)
            .into_iter()
            .map(|year| calendar.label(year))
            .collect(),
        gaps: gaps(subject),
        passages: passage::of(account),
        erased: account.erased.len() as u64,
        followers: latest(|export| export.followers.as_ref().map(|list| list.len() as u64)),
        following: latest(|export| export.following.as_ref().map(|list| list.len() as u64)),
    }
}

/// A silence: the dates of the records around it, and the days between the two.
pub(super) type Silence = (NaiveDate, NaiveDate, i64);

/// The long silences of an account.
pub(super) fn silences(subject: &Subject) -> Vec<Silence> {
    let mut days: Vec<NaiveDate> = subject.dialogue.records.iter().map(|record| record.date).collect();
    days.sort_unstable();
    let silent = |pair: &[NaiveDate]| {
        let days = (pair[1] - pair[0]).num_days();
        (days > SILENCE).then_some((pair[0], pair[1], days))
    };
    days.windows(2).filter_map(silent).collect()
}

/// The silences as the report writes them.
fn gaps(subject: &Subject) -> Vec<Gap> {
    let gap = |(from, to, days): (NaiveDate, NaiveDate, i64)| Gap {
        from: from.to_string(),
        to: to.to_string(),
        days,
    };
    silences(subject).into_iter().map(gap).collect()
}

/// Whether one of the `silences` that touches these dates is longer than sixty days without declared closures.
pub(super) fn has_gap(
    silences: &[Silence],
    first: NaiveDate,
    last: NaiveDate,
    opening: Option<&Opening>,
) -> bool {
    silences
        .iter()
        .filter(|(from, to, _)| *to > first && *from < last)
        .any(|&(from, to, days)| days - opening.map_or(0, |opening| opening.closed_days(from, to)) > SILENCE)
}

/// Whether a text can stand for somebody on a page: it has a letter or a digit.
pub(super) fn is_a_name(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// How the report writes an availability.
fn word(availability: Availability) -> &'static str {
    match availability {
        Availability::No => "no",
        Availability::Partial => "partial",
        Availability::Yes => "yes",
    }
}

/// A safe, unique name of a page or folder: ASCII letters and digits of the label, else of the network; `taken` holds
/// those given before it.
pub fn slug(label: &str, network: &str, taken: &mut BTreeSet<String>) -> String {
    let mut words = String::new();
    for character in label.chars().flat_map(unaccented) {
        if character.is_ascii_alphanumeric() {
            words.push(character.to_ascii_lowercase());
        } else if !words.ends_with('-') && !words.is_empty() {
            words.push('-');
        }
        if words.len() >= 40 {
            break;
        }
    }
    let stem = match words.trim_matches('-') {
        "" => network,
        words => words,
    };
    let mut slug = stem.to_owned();
    let mut number = 1;
    while !taken.insert(slug.clone()) {
        number += 1;
        slug = format!("{stem}-{number}");
    }
    slug
}

/// The letter under an accent of French and its neighbours; other characters as they are.
pub(super) fn unaccented(character: char) -> impl Iterator<Item = char> {
    let plain = match character {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' => "a",
        'ç' | 'Ç' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'í' | 'Î' | 'Ï' | 'Í' => "i",
        'ô' | 'ö' | 'ó' | 'õ' | 'Ô' | 'Ö' | 'Ó' | 'Õ' => "o",
        'ù' | 'û' | 'ü' | 'ú' | 'Ù' | 'Û' | 'Ü' | 'Ú' => "u",
        'ñ' | 'Ñ' => "n",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => "",
    };
    plain.chars().chain(plain.is_empty().then_some(character))
}
