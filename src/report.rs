//! The report: everything that pages, Markdown and third parties read, as plain data; `report.json` is its JSON.
//!
//! The contract is REPORT-FORMAT (`bilan-report/1`): keys and arrays in a fixed order, no clock, no
//! path of the machine, no third party's identity. An unknown is `unavailable`, never 0.

mod account;
pub mod assembly;
pub mod catalogue;
pub mod change;
pub mod cohort;
pub mod commitment;
mod comparison;
pub mod composite;
pub mod coverage;
mod declaration;
pub mod edition;
pub mod erasure;
pub mod evidence;
mod gate;
pub mod grid;
pub mod highlight;
pub mod mask;
pub mod measure;
mod message;
pub mod month;
pub mod passage;
pub mod photograph;
mod post;
pub mod question;
mod rows;
pub mod schema;
mod series;
mod shown;
pub mod source;
pub mod story;
pub mod trend;
pub mod window;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::error::Notice;

pub use assembly::Settings;
pub use catalogue::CatalogueEntry;
pub use change::{Change, Scale, Verdict};
pub use cohort::Cohort;
pub use commitment::Commitment;
pub use coverage::{Coverage, FileCount};
pub use edition::Edition;
pub use evidence::{Evidence, Post, Relation};
pub use grid::Grid;
pub use highlight::{Highlight, Published};
pub use measure::{Measure, Outcome, Reason, Unit};
pub use month::Month;
pub use passage::Passage;
pub use photograph::{Photograph, Standing};
pub use question::Question;
pub use rows::INSTITUTION;
pub use source::{Source, Subject};
pub use story::{Fact, Form, Why};
pub use trend::Trend;

/// The `schema` of this format.
pub const SCHEMA: &str = "bilan-report/1";

/// One report: an institution's accounts over all their years, told for one of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: String,
    /// `public` or `internal`.
    pub edition: String,
    /// Language tag of the report and its site.
    pub language: String,
    /// The program that made it.
    pub generator: Generator,
    /// Whose report it is.
    pub institution: Institution,
    /// The reporting year that is told.
    pub period: Period,
    /// IANA zone of all local dates.
    pub timezone: String,
    /// The accounts, by id.
    pub accounts: Vec<AccountEntry>,
    /// Every figure.
    pub measures: Vec<Measure>,
    /// Every comparison of two consecutive complete years.
    pub changes: Vec<Change>,
    /// Long-term trends (none under five complete years).
    pub trends: Vec<Trend>,
    /// Time series that pages draw.
    pub series: Vec<Series>,
    /// The told year by month, for each account and for all together.
    #[serde(default)]
    pub months: Vec<Month>,
    /// Hour-by-weekday grids that pages draw.
    pub grids: Vec<Grid>,
    /// Cohorts that pages draw.
    pub cohorts: Vec<Cohort>,
    /// Messages that pages show.
    pub highlights: Vec<Highlight>,
    /// What deserves a sentence, in the order of the telling; seven facts at most stand on the first page.
    pub story: Vec<Fact>,
    /// Dated events of the institution, drawn on the charts.
    pub events: Vec<Event>,
    /// Campaigns of the institution that touch the told year.
    #[serde(default)]
    pub campaigns: Vec<Campaign>,
    /// Stretches of the told year in which the institution was closed.
    #[serde(default)]
    pub closures: Vec<Stretch>,
    /// Targets that the institution set itself, and their state.
    pub commitments: Vec<Commitment>,
    /// Questions to discuss that the figures raise, three at most.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// For each account: what its export can know, and what became of its records.
    pub coverage: Vec<Coverage>,
    /// Every figure, in the order of the catalogue, with its place on pages.
    #[serde(default)]
    pub catalogue: Vec<CatalogueEntry>,
    /// The own posts behind the figures that pages show; in the internal edition only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// The program that made a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Generator {
    /// `bilan`.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// Whose report it is, as the configuration says.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Institution {
    /// Full name; without configuration the account's name or handle.
    pub name: String,
    /// Short name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// Home page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A reporting year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Period {
    /// `2022` or `2022-2023`.
    pub label: String,
    /// First day, ISO.
    pub start: String,
    /// Last day, ISO.
    pub end: String,
    /// `calendar` or `school`.
    pub kind: String,
}

/// One account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AccountEntry {
    /// Platform, a slash, and the account's stable id, handle, label or `unnamed-N`.
    pub id: String,
    /// Platform id.
    pub platform: String,
    /// Handle without `@`.
    pub handle: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// The exports that were read.
    pub exports: Vec<ExportEntry>,
    /// First kept record, UTC.
    pub first: Option<String>,
    /// Last kept record, UTC.
    pub last: Option<String>,
    /// Kept records by reporting year and type; a year without records is absent.
    pub records: BTreeMap<String, Records>,
    /// What was survived while reading.
    pub notices: Vec<NoticeEntry>,
}

/// One export of an account.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExportEntry {
    /// UTC date that the export declares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Generation, as `x-g4`.
    pub generation: String,
    /// SHA-256 of the file; absent for a folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// Kept records of one year by type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Records {
    /// Written, addressed to nobody.
    pub original: u64,
    /// Written, mentions somebody.
    pub mention: u64,
    /// Quotes a post.
    pub quote: u64,
    /// Answers somebody else.
    pub reply: u64,
    /// Continues an own thread.
    pub reply_self: u64,
    /// Passes on a post.
    pub repost: u64,
}

impl Records {
    /// All of them.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.original + self.mention + self.quote + self.reply + self.reply_self + self.repost
    }

    /// Those that were published for everybody, addressed to nobody in answer.
    #[must_use]
    pub fn publications(&self) -> u64 {
        self.original + self.mention + self.quote
    }
}

/// Something that was survived and counted.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoticeEntry {
    /// Entry name, empty for the whole export.
    pub file: String,
    /// Message id of `notices.ftl`.
    pub kind: String,
    /// How often.
    pub count: u64,
}

impl From<&Notice> for NoticeEntry {
    fn from(notice: &Notice) -> Self {
        Self { file: notice.file.clone(), kind: notice.kind.to_owned(), count: notice.count }
    }
}

/// A monthly series of record counts, `component` by `component` of the measure it draws.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Series {
    /// The measure that it draws (`dialogue-share`).
    pub measure: String,
    /// Account id.
    pub scope: String,
    /// What is counted: `reply`, `publication` or `repost`.
    pub component: String,
    /// Local months (`2023-09`) from the account's first to its last, without a gap, with their counts.
    pub points: Vec<Point>,
}

/// One point of a series.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Point {
    /// `2023-09`.
    pub month: String,
    /// The count; absent when it cannot be known.
    pub value: Option<f64>,
}

/// A dated event of the institution.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// Day, ISO.
    pub date: String,
    /// The institution's words.
    pub label: String,
    /// Whether figures before and after it do not compare.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub breaks: bool,
}

/// A campaign of the institution, as far as it lies in the told year.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Campaign {
    /// The institution's words.
    pub name: String,
    /// First day, ISO.
    pub from: String,
    /// Last day.
    pub to: String,
}

/// Some days, both ends included.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Stretch {
    /// First day, ISO.
    pub from: String,
    /// Last day.
    pub to: String,
}
