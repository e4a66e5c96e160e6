//! What a group reads of one institution's report file: its name, its period, its accounts' ids and its figures; texts are never read.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::report::{
    CatalogueEntry, ExportEntry, Generator, Institution, Measure, Outcome, Period, SCHEMA, Unit,
};

/// The most bytes of a report file; one of twenty years and ten accounts has a tenth of it.
pub const LARGEST: u64 = 64 << 20;

/// What is read of a report file; everything else in it (texts, highlights, evidence) has no field here and is skipped.
#[derive(Clone, Debug, Deserialize)]
pub struct Excerpt {
    /// The file, as the user named it; errors tell it.
    #[serde(skip)]
    pub file: String,
    /// The program that made it.
    pub generator: Generator,
    /// Language tag of the report.
    pub language: String,
    /// Whose report it is.
    pub institution: Institution,
    /// The reporting year that is told.
    pub period: Period,
    /// The accounts, to find one that is there twice.
    pub accounts: Vec<Account>,
    /// Every figure.
    pub measures: Vec<Measure>,
    /// What the report says of each figure.
    pub catalogue: Vec<CatalogueEntry>,
}

/// What is read of an account.
#[derive(Clone, Debug, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: String,
    /// Its exports.
    pub exports: Vec<ExportEntry>,
}

/// The one field that tells what the rest of a file is.
#[derive(Deserialize)]
struct Head {
    schema: Option<String>,
}

impl Excerpt {
    /// Reads the report file at `path`, or the one of the site in this folder.
    ///
    /// # Errors
    /// `network-file`, `network-too-large`; those of [`Excerpt::parse`].
    pub fn open(path: &Path) -> Result<Self> {
        let place = if path.is_dir() { path.join("report.json") } else { path.to_owned() };
        let file = place.display().to_string();
        let failed = |reason| Error::new("network-file").with("file", &file).with("reason", reason);
        let opened = File::open(&place).map_err(failed)?;
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file that is too large, whatever the system says of its size.
        opened.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > LARGEST {
            return Err(Error::new("network-too-large").with("file", &file).with("limit", LARGEST));
        }
        Self::parse(&file, &bytes)
    }

    /// Reads the bytes of a report file that errors call `file`.
    ///
    /// # Errors
    /// `network-not-json`, `network-truncated`, `network-not-report`, `network-schema`, `network-unnamed`,
    /// `network-row`.
    pub fn parse(file: &str, bytes: &[u8]) -> Result<Self> {
        let told = |key| Error::new(key).with("file", file);
        let head: Head = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
            serde_json::error::Category::Eof => told("network-truncated"),
            serde_json::error::Category::Data => told("network-not-report"),
            _ => told("network-not-json").with("line", error.line()).with("column", error.column()),
        })?;
        match head.schema {
            None => return Err(told("network-not-report")),
            Some(schema) if schema != SCHEMA => {
                // A file of whatever kind may say anything here.
                let plain = |one: char| one.is_ascii_alphanumeric() || "-/.".contains(one);
                let schema: String = schema.chars().filter(|one| plain(*one)).take(40).collect();
                return Err(told("network-schema").with("schema", schema).with("known", SCHEMA));
            }
            Some(_) => {}
        }
        let mut excerpt: Self = serde_json::from_slice(bytes).map_err(|_| told("network-not-report"))?;
        file.clone_into(&mut excerpt.file);
        let name = excerpt.institution.name.trim().to_owned();
        if name.is_empty() {
            return Err(told("network-unnamed"));
        }
        excerpt.institution.name = name;
        if !is_year(&excerpt.period) {
            return Err(told("network-not-report"));
        }
        let mut seen = BTreeSet::new();
        if !excerpt
            .measures
            .iter()
            .all(|row| is_sound(row) && seen.insert((&row.id, &row.scope, &row.period)))
        {
            return Err(told("network-row"));
        }
        Ok(excerpt)
    }

    /// Where it stands in a group, whatever the order of the files: by name, then by what it tells.
    #[must_use]
    pub fn rank(&self) -> (String, &str, Option<&str>, &str) {
        let name = &self.institution.name;
        (name.to_lowercase(), name, self.accounts.first().map(|account| account.id.as_str()), &self.file)
    }
}

/// Whether a text is the label of a reporting year, `2022` or `2022-2023`.
pub(super) fn is_label(text: &str) -> bool {
    let is_number = |part: &str| part.len() == 4 && part.bytes().all(|one| one.is_ascii_digit());
    text.split('-').count() <= 2 && text.split('-').all(is_number)
}

/// Whether a period can be a reporting year: pages print what it holds.
fn is_year(period: &Period) -> bool {
    let is_day = |text: &str| text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok();
    let kind = ["calendar", "school"].contains(&period.kind.as_str());
    kind && is_label(&period.label) && is_day(&period.start) && is_day(&period.end)
}

/// Whether a row can be a figure: its numbers lie where those of its unit may.
fn is_sound(row: &Measure) -> bool {
    let Outcome::Value { value, unit, k, n, low, high } = row.outcome else { return true };
    let within = |number: f64| number.is_finite() && (unit != Unit::Share || (0.0..=1.0).contains(&number));
    let ends = match (low, high) {
        (Some(low), Some(high)) => within(low) && within(high) && low <= high,
        (None, None) => true,
        _ => false,
    };
    within(value) && ends && k.is_none_or(|k| k <= n)
}
