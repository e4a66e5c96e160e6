//! Open tables: an institution's own public records and figures as CSV or Parquet, with the queries that work them out anew.
//!
//! Nobody's words, nobody else's name, no identifier of a post. Whom records contact is told in the internal edition only,
//! as running numbers; that table is personal data. Tables are written part by part, never held whole.

#[cfg(feature = "parquet")]
mod columnar;
mod contacts;
mod dictionary;
mod facts;
mod lines;
pub mod query;
mod records;
pub mod schema;
pub mod shared;
pub mod table;
pub mod week;

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::Path;

use chrono::NaiveDate;

use crate::calendar::{Calendar, Opening};
use crate::error::{Error, Result};
use crate::report::{Edition, Report, Source, Subject};
use crate::site::{Language, folder};

use contacts::Numbers;
use records::Records;
use schema::Schema;
use shared::SHARED;
use table::{Cell, Rows};

/// The file that names what an export wrote: neither a build nor `publish` takes such a folder for a site.
const MANIFEST: &str = "export.json";

/// The form of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// CSV, which everything reads.
    Csv,
    /// Parquet, which keeps types and is smaller.
    Parquet,
}

impl Format {
    /// The forms by their names on the command line, the usual one first.
    pub const NAMES: [&str; 2] = ["csv", "parquet"];

    /// The form of a name.
    ///
    /// # Errors
    /// `export-without-parquet` where the program was built without the feature that writes it.
    pub fn named(name: &str) -> Result<Self> {
        match name {
            "parquet" if cfg!(feature = "parquet") => Ok(Self::Parquet),
            "parquet" => Err(Error::usage("export-without-parquet")),
            _ => Ok(Self::Csv),
        }
    }

    /// How the names of its files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Parquet => "parquet",
        }
    }
}

/// What is exported, and how.
pub struct Export<'a> {
    /// The accounts, their exports merged.
    pub sources: &'a [Source],
    /// Their report, whose edition decides what may be told.
    pub report: &'a Report,
    /// Dates and reporting years.
    pub calendar: &'a Calendar,
    /// Opening hours.
    pub opening: Option<&'a Opening>,
    /// The language of the dictionary.
    pub language: &'a Language,
    /// The form of the tables.
    pub format: Format,
}

impl Export<'_> {
    /// Writes all files to `folder`, in the place of those of an earlier export; the number of records.
    ///
    /// # Errors
    /// As [`folder::write`].
    pub fn write(&self, folder: &Path) -> Result<usize> {
        let subjects = Subject::each(self.sources, self.calendar);
        folder::write(folder, MANIFEST, &|place| {
            let mut out = Out { folder: place, format: self.format, files: Vec::new() };
            self.fill(&subjects, &mut out)?;
            Ok(out.files)
        })?;
        Ok(subjects.iter().map(|subject| subject.dialogue.records.len()).sum())
    }

    fn fill(&self, subjects: &[Subject], out: &mut Out) -> Result<()> {
        let internal = self.report.reader() == Edition::Internal;
        let filled = self.parts(subjects, internal, out)?;
        let told = NaiveDate::parse_from_str(&self.report.period.start, "%Y-%m-%d").ok();
        let told = told.map(|day| self.calendar.year(day));
        let accounts = subjects
            .iter()
            .map(|subject| facts::account(subject, self.names(subject), self.calendar, self.opening));
        let shared = SHARED.iter().filter(|shared| internal || !shared.of_people);
        out.table(&schema::ACCOUNTS, Box::new(accounts))?;
        out.table(&schema::WINDOWS, Box::new(facts::windows(subjects, told, self.calendar).into_iter()))?;
        out.table(&schema::LIMITS, Box::new(facts::limits(shared).into_iter()))?;
        out.table(&schema::MEASURES, Box::new(facts::measures(self.report)))?;
        let mut tables: Vec<(Schema, bool)> = schema::PUBLIC.map(|schema| (schema, true)).to_vec();
        tables[0].1 = filled.records;
        if internal {
            tables.push((schema::CONTACTS, filled.contacts));
        }
        for (path, text) in query::files(&tables, self.format, internal) {
            out.bytes(path, text.as_bytes())?;
        }
        let schemas: Vec<Schema> = tables.into_iter().map(|(schema, _)| schema).collect();
        for (path, bytes) in dictionary::files(&schemas, self.language, internal) {
            out.bytes(path, &bytes)?;
        }
        Ok(())
    }

    /// Writes the records and, where the edition tells them, the contacts of each account and reporting year.
    fn parts(&self, subjects: &[Subject], internal: bool, out: &mut Out) -> Result<Filled> {
        let mut filled = Filled::default();
        let numbers = internal.then(|| Numbers::of(subjects));
        for (place, subject) in subjects.iter().enumerate() {
            let records = Records::of(subject, self.opening);
            let network = subject.source.account.network.id;
            let (account, _) = self.names(subject);
            for &year in &subject.years {
                let part = format!("network={network}/account={account}/year={}", self.calendar.label(year));
                let days = self.calendar.first_day(year)..=self.calendar.last_day(year);
                out.part(&schema::RECORDS, &part, Box::new(records.rows(&days)))?;
                filled.records = true;
                let Some(numbers) = &numbers else { continue };
                let mut rows = numbers.rows(place, subject, year, days).peekable();
                if rows.peek().is_some() {
                    out.part(&schema::CONTACTS, &part, Box::new(rows))?;
                    filled.contacts = true;
                }
            }
        }
        Ok(filled)
    }

    /// The name of an account in folders, and the one for readers: those of its pages.
    fn names(&self, subject: &Subject) -> (&str, &str) {
        let coverage = self.report.coverage.iter().find(|coverage| coverage.scope == subject.id);
        coverage.map_or(("", ""), |coverage| (&coverage.slug, &coverage.label))
    }
}

/// Which of the tables in parts have any.
#[derive(Default)]
struct Filled {
    records: bool,
    contacts: bool,
}

/// Where files are written, and which were.
struct Out<'a> {
    folder: &'a Path,
    format: Format,
    files: Vec<String>,
}

impl Out<'_> {
    fn table(&mut self, schema: &Schema, rows: Rows) -> Result<()> {
        self.rows(format!("{}.{}", schema.name, self.format.ending()), schema, rows)
    }

    fn part(&mut self, schema: &Schema, part: &str, rows: Rows) -> Result<()> {
        self.rows(format!("{}/{part}/part-0.{}", schema.name, self.format.ending()), schema, rows)
    }

    fn rows(&mut self, path: String, schema: &Schema, rows: Rows) -> Result<()> {
        let refused = |error: io::Error| Error::new("cannot-write").with("file", &path).with("reason", error);
        let file = BufWriter::new(self.create(&path).map_err(refused)?);
        match self.format {
            Format::Csv => lines::write(file, schema.columns, rows),
            #[cfg(feature = "parquet")]
            Format::Parquet => columnar::write(file, schema.columns, rows),
            #[cfg(not(feature = "parquet"))]
            Format::Parquet => unreachable!("a form that `Format::named` refuses"),
        }
        .map_err(refused)?;
        self.files.push(path);
        Ok(())
    }

    fn bytes(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let written = self.create(path).and_then(|mut file| io::Write::write_all(&mut file, bytes));
        written.map_err(|error| Error::new("cannot-write").with("file", path).with("reason", error))?;
        self.files.push(path.to_owned());
        Ok(())
    }

    fn create(&self, path: &str) -> io::Result<File> {
        let path = self.folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        File::create(path)
    }
}
