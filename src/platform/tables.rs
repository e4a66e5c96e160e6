//! Reads files of rows one by one: counts each row, shows the progress, and stops when a file yields nothing.

use super::{Progress, Watch};
use crate::archive::names::shown;
use crate::archive::rows::{Form, Row};
use crate::archive::{Archive, Entry};
use crate::error::{Error, Notice, Result};
use crate::model::{FileTally, Tally};

/// The files among `named` that are none of `tables`: they have the name of a table, but nothing of it inside.
pub(crate) fn without_content<'n, C>(
    named: impl Iterator<Item = &'n Entry>,
    tables: &[(C, String)],
) -> Vec<Notice> {
    let lost = named.filter(|entry| tables.iter().all(|(_, name)| *name != entry.name));
    lost.map(|entry| Notice { file: entry.name.clone(), kind: "unreadable-file", count: 1 }).collect()
}

/// Files of rows, read one after the other into one tally.
pub(crate) struct Tables {
    /// What each file held.
    pub(crate) tally: Tally,
    total: u64,
    done: u64,
    records: u64,
}

impl Tables {
    /// Before the first of these files.
    pub(crate) fn new<'n>(archive: &Archive, names: impl IntoIterator<Item = &'n String>) -> Self {
        let size = |name: &String| archive.entry(name).map_or(0, |entry| entry.size);
        Self { tally: Tally::default(), total: names.into_iter().map(size).sum(), done: 0, records: 0 }
    }

    /// Hands the rows of the table in `name` to `take`, which answers whether one was a record of the
    /// expected shape and counts in the tally what became of it. Rows that are none are counted as unreadable.
    ///
    /// # Errors
    /// When the entry cannot be read, lacks the header, or holds rows of which none is a record.
    pub(crate) fn read(
        &mut self,
        archive: &mut Archive,
        name: &str,
        form: Form<'_>,
        watch: &mut Watch<'_>,
        take: &mut dyn FnMut(&Row<'_>, &mut FileTally) -> bool,
    ) -> Result<()> {
        let mut file = FileTally::default();
        let size = archive.entry(name).map_or(0, |entry| entry.size);
        let (begun, total) = (self.done, self.total);
        let mut done = begun;
        let records = &mut self.records;
        let unreadable = archive.rows(name, form, &mut |row| {
            *records += 1;
            done += row.length();
            if *records % 256 == 1 {
                watch(Progress { entry: name, done: done.min(begun + size), total, records: *records });
            }
            take(row, &mut file)
        })?;
        self.done = begun + size;
        watch(Progress { entry: name, done: self.done, total, records: self.records });
        if unreadable.is_none_or(|count| count > 0 && file.present == 0) {
            return Err(Error::new("no-readable-record")
                .with("entry", shown(name))
                .with("file", archive.file_name())
                .with("count", unreadable.unwrap_or(0)));
        }
        file.lose(unreadable.unwrap_or(0));
        self.tally.files.insert(name.to_owned(), file);
        Ok(())
    }
}
