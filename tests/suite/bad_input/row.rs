//! One row of the table: how the input is made, and what must come out.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::SystemTime;

use bilan::calendar::Calendar;
use bilan::config::Config;
use bilan::error::{Error, Result};
use bilan::platform::{self, Reading};
use bilan::report::{Report, Settings, Source};
use bilan::site::{Arg, Language};
use walkdir::WalkDir;

use crate::cli::program::assert_whole;
use crate::reading::samples::Sample;

/// The word that stands in the texts of many rows: no error may repeat it.
pub(super) const CANARY: &str = "Kanari";

/// What comes out of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Out {
    /// The error of this key.
    Refused(&'static str),
    /// So many posts, and nothing to say.
    Whole(usize),
    /// So many posts, and these notices with their counts.
    Noticed(usize, Vec<(&'static str, u64)>),
}

/// A row.
pub(super) struct Row {
    pub(super) name: String,
    expected: Out,
    made: Box<dyn Fn() -> Sample>,
}

/// A row whose input `made` makes.
pub(super) fn row(name: impl Into<String>, expected: Out, made: impl Fn() -> Sample + 'static) -> Row {
    Row { name: name.into(), expected, made: Box::new(made) }
}

/// A row of one file with these bytes.
pub(super) fn file(
    name: impl Into<String>,
    expected: Out,
    path: &'static str,
    bytes: impl Into<Vec<u8>>,
) -> Row {
    let bytes = bytes.into();
    row(name, expected, move || Sample::file(path, &bytes))
}

/// Rows that this system cannot make, with the reason.
pub(super) fn skipped() -> Vec<(&'static str, &'static str)> {
    let mut skipped = Vec::new();
    if !cfg!(unix) {
        skipped.push(("links, devices and permissions", "no Unix"));
    } else if may_read_everything() {
        skipped.push(("files and folders without permission", "this user may read and write everything"));
    }
    if !Path::new("/proc/self/status").exists() {
        skipped.push(("peaks of memory", "the system has no /proc"));
    }
    skipped
}

/// Whether permissions mean nothing to this user.
pub(super) fn may_read_everything() -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("closed");
    fs::write(&file, "x").expect("a file");
    close(&file);
    fs::read(&file).is_ok()
}

/// Takes all permissions from a path.
pub(super) fn close(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).expect("permissions");
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// The files below a path, with their bytes and the time of their last change.
pub(super) fn state(path: &Path) -> BTreeMap<String, (Vec<u8>, Option<SystemTime>)> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(path).into_iter().flatten().filter(|entry| entry.file_type().is_file()) {
        let changed = entry.metadata().ok().and_then(|metadata| metadata.modified().ok());
        let bytes = fs::read(entry.path()).unwrap_or_default();
        files.insert(entry.path().display().to_string(), (bytes, changed));
    }
    files
}

impl Row {
    /// What is wrong with the row.
    fn wrong(&self) -> Option<String> {
        let sample = (self.made)();
        let before = state(sample.folder.path());
        let Ok(read) = catch_unwind(AssertUnwindSafe(|| platform::read(&sample.path, &mut |_| ()))) else {
            return Some("a panic while it is read".to_owned());
        };
        let found = match &read {
            Ok(readings) => found(readings),
            Err(error) => Out::Refused(error.key),
        };
        if found != self.expected {
            return Some(format!("{found:?} instead of {:?}; {read:.200?}", self.expected));
        }
        if catch_unwind(AssertUnwindSafe(|| outcome(read))).is_err() {
            return Some("a panic while it is measured, or an error without words".to_owned());
        }
        (state(sample.folder.path()) != before).then(|| "what was handed in has changed".to_owned())
    }
}

fn found(readings: &[Reading]) -> Out {
    let posts = readings.iter().map(|reading| reading.account.activities.len()).sum();
    let mut notices: BTreeMap<&'static str, u64> = BTreeMap::new();
    for notice in readings.iter().flat_map(|reading| &reading.notices) {
        *notices.entry(notice.kind).or_default() += notice.count;
    }
    if notices.is_empty() { Out::Whole(posts) } else { Out::Noticed(posts, notices.into_iter().collect()) }
}

/// What is read can be measured; what is refused is told.
fn outcome(read: Result<Vec<Reading>>) {
    match read {
        Err(error) => told(&error),
        Ok(readings) => {
            let source = |reading: Reading| {
                assert!(reading.account.tally.total().balances(), "{:?}", reading.account.tally);
                Source { account: reading.account, notices: reading.notices, ..Source::default() }
            };
            let sources: Vec<Source> = readings.into_iter().map(source).collect();
            let config = Config::default();
            let calendar = Calendar::of(&config);
            let settings =
                Settings { config: &config, calendar: &calendar, opening: None, language: "fr", year: None };
            let report = Report::new(&sources, &settings);
            assert!(!report.to_json().is_empty());
        }
    }
}

/// An error has whole words in every language, and none of the archive's.
pub(super) fn told(error: &Error) {
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error}");
    for tag in Language::known() {
        let language = Language::load(&tag).expect("a built-in language");
        let variables: Vec<(&str, Arg)> =
            error.details.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
        let message = language.message(error.key, &variables);
        assert_whole(&message);
        assert!(message.len() > error.key.len() + 10 && !message.contains(CANARY), "{tag}: {message}");
    }
}

/// Fails with all rows that do not hold.
pub(super) fn hold(rows: &[Row]) {
    let wrong = rows.iter().filter_map(|row| Some(format!("{}: {}", row.name, row.wrong()?)));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
