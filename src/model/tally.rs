//! The accounting of records: for each file, those read and those left out by reason, so that they add up to those present.

use std::collections::BTreeMap;

/// What one file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTally {
    /// Records found in the file, whatever became of them.
    pub present: u64,
    /// Records that entered the model.
    pub read: u64,
    /// Records left out, by reason (a message id of `lang/<tag>/notices.ftl`).
    pub skipped: BTreeMap<&'static str, u64>,
}

impl FileTally {
    /// Counts one record that was left out for `reason`.
    pub fn skip(&mut self, reason: &'static str) {
        *self.skipped.entry(reason).or_default() += 1;
    }

    /// Counts records that could not be read.
    pub fn lose(&mut self, unreadable: u64) {
        if unreadable > 0 {
            self.present += unreadable;
            *self.skipped.entry("unreadable-record").or_default() += unreadable;
        }
    }

    /// Adds what another part of the file held.
    pub fn add(&mut self, other: Self) {
        self.present += other.present;
        self.read += other.read;
        for (reason, count) in other.skipped {
            *self.skipped.entry(reason).or_default() += count;
        }
    }

    /// Whether read and skipped add up to present.
    #[must_use]
    pub fn balances(&self) -> bool {
        self.read + self.skipped.values().sum::<u64>() == self.present
    }
}

/// What all files of an account held, by entry name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By entry name inside the archive.
    pub files: BTreeMap<String, FileTally>,
    /// Files that were never opened, by kind (behind `refused-` a message id of `lang/<tag>/notices.ftl`).
    pub refused: BTreeMap<&'static str, u64>,
}

impl Tally {
    /// Adds what the files of another export held; entries of one name are summed.
    pub fn add(&mut self, other: Self) {
        for (kind, count) in other.refused {
            *self.refused.entry(kind).or_default() += count;
        }
        for (name, tally) in other.files {
            self.files.entry(name).or_default().add(tally);
        }
    }

    /// The sums over all files.
    #[must_use]
    pub fn total(&self) -> FileTally {
        let mut total = FileTally::default();
        for file in self.files.values() {
            total.present += file.present;
            total.read += file.read;
            for (&reason, &count) in &file.skipped {
                *total.skipped.entry(reason).or_default() += count;
            }
        }
        total
    }
}
