//! `bilan inspect`: what is in an archive, which years, what became of each record, which figures it can support.

use std::collections::BTreeMap;

use crate::error::{Exit, Result};
use crate::report::{AccountEntry, Coverage, FileCount, Outcome, Reason, Report};
use crate::site::language::Arg;

use super::project::Project;
use super::terminal::Terminal;
use super::{Selection, table};

/// Gaps that are told of an account.
const GAPS: usize = 5;

/// Prints the inspection; nobody's text appears.
pub(super) fn run(selection: &Selection, terminal: &Terminal) -> Result<Exit> {
    let project = Project::open(selection)?;
    let sources = project.read(terminal)?;
    let report = project.report(&sources)?;
    let terminal = &terminal.taught(&project.config)?;
    for (account, coverage) in report.accounts.iter().zip(&report.coverage) {
        print!("{}", text(&report, account, coverage, terminal));
    }
    let noticed = terminal.notices(&sources);
    Ok(if selection.strict && noticed { Exit::Notices } else { Exit::Fine })
}

/// All that is known of one account.
fn text(report: &Report, account: &AccountEntry, coverage: &Coverage, terminal: &Terminal) -> String {
    let mut text = format!("{}\n", account.id);
    let network = terminal.say(&format!("network-{}", account.platform));
    text.push_str(&network);
    text.push('\n');
    for export in &account.exports {
        let date = export.date.clone().unwrap_or_else(|| terminal.say("inspect-undated"));
        text.push_str(
            &terminal.tell(
                "inspect-export",
                &[("generation", Arg::from(&export.generation)), ("date", date.into())],
            ),
        );
        text.push('\n');
    }
    if let (Some(first), Some(last)) = (&account.first, &account.last) {
        text.push_str(
            &terminal.tell(
                "inspect-span",
                &[("first", Arg::from(&first[..10])), ("last", Arg::from(&last[..10]))],
            ),
        );
        text.push('\n');
    }
    if let Some(followers) = coverage.followers {
        text.push_str(&terminal.tell("inspect-followers", &[("count", Arg::from(followers))]));
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&years(account, terminal));
    text.push_str(&files(coverage, terminal));
    text.push_str(&gaps(coverage, terminal));
    text.push_str(&refused(coverage, terminal));
    text.push_str(&fields(coverage, terminal));
    text.push_str(&figures(report, &account.id, terminal));
    text
}

/// Records by year and type.
fn years(account: &AccountEntry, terminal: &Terminal) -> String {
    if account.records.is_empty() {
        return format!("{}\n\n", terminal.say("inspect-no-records"));
    }
    let kinds = ["original", "mention", "quote", "reply", "reply_self", "repost"];
    let mut rows = vec![
        std::iter::once(terminal.say("inspect-year"))
            .chain(kinds.iter().map(|kind| terminal.say(&format!("inspect-{}", kind.replace('_', "-")))))
            .collect::<Vec<_>>(),
    ];
    for (year, r) in &account.records {
        let counts = [r.original, r.mention, r.quote, r.reply, r.reply_self, r.repost];
        rows.push(std::iter::once(year.clone()).chain(counts.map(|n| terminal.number(n))).collect());
    }
    format!("{}\n", table::lines(&rows, &[1, 2, 3, 4, 5, 6]))
}

/// For each file: present = read + left out, with the reasons.
fn files(coverage: &Coverage, terminal: &Terminal) -> String {
    let mut rows = vec![
        ["inspect-file", "inspect-present", "inspect-read", "inspect-skipped"]
            .map(|key| terminal.say(key))
            .to_vec(),
    ];
    let mut total =
        FileCount { file: terminal.say("inspect-total"), present: 0, read: 0, skipped: BTreeMap::new() };
    for file in &coverage.files {
        rows.push(accounting(file, terminal));
        total.present += file.present;
        total.read += file.read;
        for (reason, count) in &file.skipped {
            *total.skipped.entry(reason.clone()).or_default() += count;
        }
    }
    if coverage.files.len() > 1 {
        rows.push(accounting(&total, terminal));
    }
    format!("{}\n", table::lines(&rows, &[1, 2]))
}

/// One line of the accounting: present = read + left out.
fn accounting(file: &FileCount, terminal: &Terminal) -> Vec<String> {
    let left_out: u64 = file.skipped.values().sum();
    let reasons: Vec<String> = file
        .skipped
        .iter()
        .map(|(reason, &count)| format!("{} {}", terminal.number(count), terminal.reason_to_skip(reason)))
        .collect();
    let mut told = terminal.number(left_out);
    if !reasons.is_empty() {
        told = format!("{told} ({})", reasons.join(", "));
    }
    vec![file.file.clone(), terminal.number(file.present), terminal.number(file.read), told]
}

/// The longest stretches without any record.
fn gaps(coverage: &Coverage, terminal: &Terminal) -> String {
    let mut gaps: Vec<_> = coverage.gaps.iter().collect();
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.days));
    gaps.truncate(GAPS);
    gaps.sort_by(|a, b| a.from.cmp(&b.from));
    let told = |gap: &&crate::report::coverage::Gap| {
        let days = Arg::from(gap.days.unsigned_abs());
        let told = [("from", Arg::from(&gap.from)), ("to", Arg::from(&gap.to)), ("days", days)];
        format!("{}\n", terminal.tell("inspect-gap", &told))
    };
    let lines: String = gaps.iter().map(told).collect();
    if lines.is_empty() { lines } else { format!("{lines}\n") }
}

/// What stands in the export and was not opened, by kind.
fn refused(coverage: &Coverage, terminal: &Terminal) -> String {
    if coverage.refused.is_empty() {
        return String::new();
    }
    let told = |(kind, &count): (&String, &u64)| {
        format!("{} ({})", terminal.say(&format!("refused-{kind}")), terminal.number(count))
    };
    let kinds: Vec<String> = coverage.refused.iter().map(told).collect();
    format!("{}\n\n", terminal.tell("inspect-refused", &[("kinds", kinds.join(", ").into())]))
}

/// Which fields the export holds.
fn fields(coverage: &Coverage, terminal: &Terminal) -> String {
    let rows: Vec<Vec<String>> = coverage
        .fields
        .iter()
        .map(|(field, state)| {
            vec![terminal.say(&format!("field-{field}")), terminal.say(&format!("can-{state}"))]
        })
        .collect();
    format!("{}\n", table::lines(&rows, &[]))
}

/// Which figures the whole archive supports, and why not the others.
fn figures(report: &Report, scope: &str, terminal: &Terminal) -> String {
    let mut by_state: BTreeMap<u8, Vec<Vec<String>>> = BTreeMap::new();
    for row in report.measures.iter().filter(|row| row.scope == scope && row.period == "all") {
        let order = match row.outcome {
            Outcome::Value { .. } => 0,
            Outcome::TooFew { .. } => 1,
            Outcome::Unavailable { reason: Reason::FieldNotInExport } => 3,
            Outcome::Unavailable { .. } => 2,
        };
        let cells = vec![terminal.measure(&row.id), terminal.outcome(&row.id, &row.outcome)];
        by_state.entry(order).or_default().push(cells);
    }
    let rows: Vec<Vec<String>> = by_state.into_values().flatten().collect();
    format!("{}\n{}\n", terminal.say("inspect-figures"), table::lines(&rows, &[]))
}
