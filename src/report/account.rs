//! The entries of `accounts`: who, which exports, which records by year, what was survived.

use std::collections::BTreeMap;

use chrono::SecondsFormat;

use crate::calendar::{Calendar, utc};
use crate::dialogue::RecordKind;

use super::source::Subject;
use super::{AccountEntry, ExportEntry, NoticeEntry, Records};

/// The entry of one account.
pub(super) fn entry(subject: &Subject, calendar: &Calendar) -> AccountEntry {
    let account = &subject.source.account;
    let instant = |ms: i64| utc(ms).to_rfc3339_opts(SecondsFormat::Secs, true);
    let last_record = account.activities.last().map(|last| last.published);
    AccountEntry {
        id: subject.id.clone(),
        platform: account.network.id.to_owned(),
        handle: account.actor.handle.clone(),
        name: account.actor.name.clone(),
        exports: account
            .exports
            .iter()
            .map(|export| ExportEntry {
                // An export is never older than its last record (PRECISIONS 7); with several exports
                // only the latest can be concerned.
                date: export.instant.map(|declared| {
                    let last = last_record.filter(|_| account.exports.len() == 1);
                    utc(Some(declared).max(last).unwrap_or(declared)).date_naive().to_string()
                }),
                generation: export.generation.clone(),
                sha256: export.sha256.clone(),
            })
            .collect(),
        first: account.activities.first().map(|first| instant(first.published)),
        last: last_record.map(instant),
        records: records(subject, calendar),
        notices: subject
            .source
            .notices
            .iter()
            .map(|notice| NoticeEntry {
                file: notice.file.clone(),
                kind: notice.kind.to_owned(),
                count: notice.count,
            })
            .collect(),
    }
}

/// Kept records by reporting year and type.
fn records(subject: &Subject, calendar: &Calendar) -> BTreeMap<String, Records> {
    let mut years: BTreeMap<i32, Records> = BTreeMap::new();
    for record in &subject.dialogue.records {
        let year = years.entry(calendar.year(record.date)).or_default();
        *match record.kind {
            RecordKind::Original => &mut year.original,
            RecordKind::Mention => &mut year.mention,
            RecordKind::Quote => &mut year.quote,
            RecordKind::Reply => &mut year.reply,
            RecordKind::ReplySelf => &mut year.reply_self,
            RecordKind::Repost => &mut year.repost,
        } += 1;
    }
    years.into_iter().map(|(year, records)| (calendar.label(year), records)).collect()
}
