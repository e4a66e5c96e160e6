//! What a report is made from: an account as read and merged, what was survived, and what the configuration says of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Calendar;
use crate::dialogue::{Dialogue, repeat};
use crate::error::Notice;
use crate::model::Account;
use crate::parallel;

/// The notice of an account that changed its handle.
const RENAMED: &str = "handle-changed";

/// One account of the run.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The account, its exports merged.
    pub account: Account,
    /// What was survived while reading it.
    pub notices: Vec<Notice>,
    /// The name that the configuration gives it.
    pub label: Option<String>,
    /// Its place among the accounts that the configuration declares.
    pub declared: Option<usize>,
}

impl Source {
    /// One source for each account: several exports of one are merged, from the oldest to the latest.
    #[must_use]
    pub fn united(mut sources: Vec<Self>) -> Vec<Self> {
        sources.sort_by_key(|source| source.account.export_instant());
        let mut accounts: Vec<Self> = Vec::new();
        for source in sources {
            match accounts.iter().position(|known| known.same_account(&source)) {
                Some(place) => {
                    let known = accounts.remove(place);
                    accounts.insert(place, known.merge(source));
                }
                None => accounts.push(source),
            }
        }
        accounts
    }

    /// Whether `other` is an export of the same account on the same network: the same stable id, else
    /// declared as one account by the configuration, else the same handle without case. Accounts of
    /// different stable ids are never one, whatever handle went from one to the other.
    #[must_use]
    pub fn same_account(&self, other: &Self) -> bool {
        let (one, two) = (&self.account, &other.account);
        if one.network.id != two.network.id {
            return false;
        }
        match (&one.actor.stable_id, &two.actor.stable_id) {
            (Some(a), Some(b)) => a == b,
            _ if self.declared.is_some() && self.declared == other.declared => true,
            _ => match (&one.actor.handle, &two.actor.handle) {
                (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
                _ => false,
            },
        }
    }

    /// This account with another export of it taken in.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let mut notices = self.notices;
        notices.extend(other.notices);
        let handle = |account: &Account| account.actor.handle.as_ref().map(|handle| handle.to_lowercase());
        let renamed = handle(&self.account).zip(handle(&other.account)).is_some_and(|(one, two)| one != two);
        if renamed && notices.iter().all(|notice| notice.kind != RENAMED) {
            notices.push(Notice { file: String::new(), kind: RENAMED, count: 1 });
        }
        notices.sort();
        Self {
            account: self.account.merge(other.account),
            notices,
            label: self.label.or(other.label),
            declared: self.declared.or(other.declared),
        }
    }
}

/// An account with its report id and its dialogue, ready to be measured.
pub struct Subject<'a> {
    /// Report id.
    pub id: String,
    /// Where it comes from.
    pub source: &'a Source,
    /// Its records seen as dialogue.
    pub dialogue: Dialogue<'a>,
    /// Reporting years with a kept record, ascending.
    pub years: Vec<i32>,
}

impl<'a> Subject<'a> {
    /// All accounts of the run, by report id, with what they say alike.
    pub(super) fn all(sources: &'a [Source], calendar: &Calendar) -> Vec<Self> {
        let mut subjects = Self::each(sources, calendar);
        let all: Vec<&Dialogue> = subjects.iter().map(|subject| &subject.dialogue).collect();
        let twins = repeat::across(&all);
        subjects.iter_mut().zip(twins).for_each(|(subject, twins)| subject.dialogue.twins = twins);
        subjects
    }

    /// All accounts of the run, by report id, each by itself.
    #[must_use]
    pub fn each(sources: &'a [Source], calendar: &Calendar) -> Vec<Self> {
        let mut by_first_record: Vec<&Source> = sources.iter().collect();
        by_first_record.sort_by_key(|source| source.account.activities.first().map(|first| first.published));
        let mut unnamed = 0;
        let named: Vec<(&Source, String)> =
            by_first_record.into_iter().map(|source| (source, id(source, &mut unnamed))).collect();
        let ours = identities(sources);
        let mut subjects: Vec<Self> = parallel::map(&named, |(source, id)| {
            let account = &source.account;
            let dialogue = Dialogue::new(account, &ours[account.network.id], calendar);
            let years: BTreeSet<i32> =
                dialogue.records.iter().map(|record| calendar.year(record.date)).collect();
            Self { id: id.clone(), source, dialogue, years: years.into_iter().collect() }
        });
        subjects.sort_by(|a, b| a.id.cmp(&b.id));
        subjects
    }

    /// Whether a reporting year lies wholly inside the archive, `ripening` days before its export.
    pub(super) fn is_complete(&self, year: i32, calendar: &Calendar, ripening: i64) -> bool {
        let known_until = self.dialogue.export_date - chrono::Duration::days(ripening);
        self.dialogue.start.is_some_and(|start| calendar.first_day(year) >= start)
            && calendar.last_day(year) <= known_until
    }

    /// The reporting years wholly inside the archive that have a record.
    pub(super) fn complete_years(&self, calendar: &Calendar) -> Vec<i32> {
        self.years.iter().copied().filter(|&year| self.is_complete(year, calendar, 0)).collect()
    }

    /// Number of records of a reporting year.
    pub(super) fn active(&self, year: i32, calendar: &Calendar) -> usize {
        self.dialogue.records.iter().filter(|record| calendar.year(record.date) == year).count()
    }
}

/// The identities of all accounts of the run, by network.
fn identities(sources: &[Source]) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut known: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for account in sources.iter().map(|source| &source.account) {
        known.entry(account.network.id).or_default().extend(account.actor.identities.iter().cloned());
    }
    known
}

/// Platform, slash, and the first of: stable id, own handle in lower case, label, `unnamed-N`.
fn id(source: &Source, unnamed: &mut u32) -> String {
    let actor = &source.account.actor;
    let name = actor
        .stable_id
        .clone()
        .or_else(|| actor.handle.as_ref().map(|handle| handle.to_lowercase()))
        .or_else(|| source.label.clone())
        .unwrap_or_else(|| {
            *unnamed += 1;
            format!("unnamed-{unnamed}")
        });
    format!("{}/{name}", source.account.network.id)
}
