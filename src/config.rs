//! `bilan.toml`: the institution, its accounts, periods, opening hours, privacy and site, all optional.

pub mod accessibility;
pub mod basis;
pub mod check;
pub mod day;
pub mod destination;
pub mod document;
pub mod erasure;
pub mod hours;
pub mod own;
pub mod pattern;
pub mod photograph;
pub mod quote;
pub mod refusal;

use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use serde::Deserialize;

pub use accessibility::{Accessibility, Audit};
pub use basis::Basis;
pub use destination::Destination;
pub use document::Document;
pub use erasure::Erasure;
pub use hours::Week;
pub use own::{Filter, OwnKind, OwnMeasure};
pub use photograph::Photograph;
pub use quote::Quote;

use crate::error::Result;

/// The name of the file in a project's folder.
pub const FILE: &str = "bilan.toml";

/// The whole configuration; `Config::default()` is a build without a file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// The folder of `bilan.toml`, to which its paths are relative; empty without a file.
    #[serde(skip)]
    pub folder: PathBuf,
    /// The file as it was read, to name places in it; empty without a file.
    #[serde(skip)]
    pub document: Document,
    /// Who publishes.
    pub institution: Institution,
    /// Where the site stands.
    pub site: Site,
    /// What an audit said.
    pub accessibility: Accessibility,
    /// What is reported.
    pub report: ReportOptions,
    /// Opening hours.
    pub opening: Option<Opening>,
    /// Accounts and their archives.
    pub account: Vec<Account>,
    /// Habitual and nameable publics.
    pub publics: Publics,
    /// Campaigns.
    pub campaign: Vec<Campaign>,
    /// Measures of the institution's own.
    pub measure: Vec<OwnMeasure>,
    /// Commitments.
    pub commitment: Vec<Commitment>,
    /// Dated events.
    pub event: Vec<Event>,
    /// Privacy.
    pub privacy: Privacy,
    /// Posts and people that leave every figure.
    pub erasure: Vec<Erasure>,
    /// Photographs that somebody looked at.
    pub photograph: Vec<Photograph>,
    /// Look.
    pub theme: Theme,
    /// Publishing targets by name.
    pub publish: std::collections::BTreeMap<String, Destination>,
}

impl Config {
    /// Reads `bilan.toml` in `folder`.
    ///
    /// # Errors
    /// Unless the file can be read, is TOML, and has known keys and good values only; each error
    /// names file, line and column.
    pub fn load(folder: &Path) -> Result<Self> {
        let document = Document::open(folder.join(FILE))?;
        Ok(Self { folder: folder.to_owned(), ..Self::read(document)? })
    }

    /// Reads a document that stands in no folder: its paths are relative to the current one.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn read(document: Document) -> Result<Self> {
        let config: Self = document.parse()?;
        let config = Self { document, ..config };
        check::values(&config)?;
        Ok(config)
    }

    /// Whether `folder` is a project.
    #[must_use]
    pub fn is_in(folder: &Path) -> bool {
        folder.join(FILE).is_file()
    }

    /// The zone of all local dates: the one told, else Europe/Paris (reading refused any other).
    #[must_use]
    pub fn timezone(&self) -> Tz {
        let told = self.institution.timezone.as_deref().and_then(|name| name.parse().ok());
        told.unwrap_or(chrono_tz::Europe::Paris)
    }

    /// The archive files of each account, in the order of the accounts.
    ///
    /// # Errors
    /// When a pattern finds nothing, or has `*` elsewhere than in the file name.
    pub fn archives(&self) -> Result<Vec<Vec<PathBuf>>> {
        self.account.iter().enumerate().map(|(number, _)| pattern::files(self, number)).collect()
    }

    /// Where the file of `path` (as the configuration tells it) stands.
    #[must_use]
    pub fn place(&self, path: &Path) -> PathBuf {
        self.folder.join(path)
    }
}

/// Who publishes the report.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Institution {
    /// Full name.
    pub name: Option<String>,
    /// Short name.
    pub short_name: Option<String>,
    /// Home page.
    pub url: Option<String>,
    /// Hosts of its own beside the home page's, as `lycee.example`.
    pub domains: Vec<String>,
    /// Logo file, SVG or PNG.
    pub logo: Option<PathBuf>,
    /// What the logo says to those who do not see it; the name stands beside it.
    pub logo_alt: Option<String>,
    /// Language of site and report.
    pub language: Option<String>,
    /// IANA zone; Europe/Paris unless told.
    pub timezone: Option<String>,
    /// People who answer.
    pub team_size: Option<u32>,
    /// Where to write.
    pub contact: Option<String>,
    /// Person responsible for the publication.
    pub publisher: Option<String>,
    /// Postal address of the institution.
    pub address: Option<String>,
    /// Telephone of the institution.
    pub phone: Option<String>,
    /// Name, address and telephone of the web host.
    pub host: Option<String>,
}

/// Where the site stands.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Site {
    /// Public address of the site's root.
    pub base_url: Option<String>,
    /// A line at the foot of each page.
    pub footer: Option<String>,
    /// The charts of the Markdown edition: `svg` (default), or `png` for programs that show no drawings.
    pub charts: Option<String>,
    /// Whether this is the site of one year beside those of others.
    #[serde(skip)]
    pub collected: bool,
}

/// What is reported.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReportOptions {
    /// `calendar-year` (default) or `school-year`.
    pub period: PeriodKind,
    /// First calendar year of the reporting year told.
    pub year: Option<i32>,
    /// Whether the year is compared with those before (default yes).
    pub compare: Option<bool>,
    /// `public` (default) or `internal`.
    pub edition: Edition,
    /// Whether the composite index is asked for (default no).
    pub composite: bool,
}

/// The kind of reporting year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodKind {
    /// 1 January to 31 December.
    #[default]
    CalendarYear,
    /// 1 September to 31 August.
    SchoolYear,
}

/// Who may read the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// Everybody.
    #[default]
    Public,
    /// The house, with evidence.
    Internal,
}

/// Opening hours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// `mon-fri 09:00-12:00 13:30-17:00, sat 09:00-12:00`.
    pub hours: String,
    /// `.ics` files of closures.
    #[serde(default)]
    pub closures: Vec<PathBuf>,
}

/// One account of the institution.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Archive files; `*` stands for any characters of a file name.
    pub archives: Vec<String>,
    /// The name that pages use.
    pub label: Option<String>,
    /// Former handles and sister identities.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// Publics that the institution declares.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Publics {
    /// The habitual public.
    pub habitual: Vec<String>,
    /// Handles and names of organisations that may be named.
    pub nameable: Vec<String>,
}

/// A campaign.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Its name.
    pub name: String,
    /// Its hashtags.
    #[serde(default)]
    pub hashtags: Vec<String>,
    /// First day.
    #[serde(default, deserialize_with = "day::optional")]
    pub from: Option<chrono::NaiveDate>,
    /// Last day.
    #[serde(default, deserialize_with = "day::optional")]
    pub to: Option<chrono::NaiveDate>,
}

/// A target that the institution set itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Measure id.
    pub measure: String,
    /// Value aimed at.
    pub target: f64,
    /// First calendar year of the reporting year.
    pub year: i32,
    /// The label of the account that it is about; without one, all of them.
    #[serde(default)]
    pub account: Option<String>,
    /// The institution's own words for it, in the place of the measure's name.
    #[serde(default)]
    pub label: Option<String>,
    /// On which side of the target it is kept; without it, durations and the like are kept at or below.
    #[serde(default)]
    pub direction: Option<Direction>,
}

/// On which side of its target a commitment is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// At the target or above.
    AtLeast,
    /// At the target or below.
    AtMost,
}

/// A dated event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Day.
    #[serde(deserialize_with = "day::required")]
    pub date: chrono::NaiveDate,
    /// Words.
    pub label: String,
    /// Whether figures before and after it do not compare: an account opened or closed, another team or tool.
    #[serde(default)]
    pub breaks: bool,
}

/// Privacy.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Privacy {
    /// `counts`, the only value so far.
    pub third_parties: String,
    /// `none`, `own-without-people` (those that `[[photograph]]` declares), or `all`.
    pub photos: String,
    /// Names and other words to mask in texts.
    pub mask: Vec<String>,
    /// What others wrote, quoted with their consent.
    pub quotes: Vec<Quote>,
    /// Whom to write to about personal data.
    pub contact_dpo: Option<String>,
    /// Crossings under this many people are hidden.
    pub minimum_cell: u64,
    /// Whether search engines may index the site.
    pub index: bool,
}

impl Default for Privacy {
    fn default() -> Self {
        Self {
            third_parties: "counts".into(),
            photos: "none".into(),
            mask: Vec::new(),
            quotes: Vec::new(),
            contact_dpo: None,
            minimum_cell: 5,
            index: false,
        }
    }
}

/// Look.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Theme {
    /// Theme folder or built-in name.
    pub name: String,
    /// Accent colour, `#rrggbb`: marks, rules, links, the first series of charts.
    pub accent: Option<String>,
    /// Second colour, `#rrggbb`: what is lifted out.
    pub second: Option<String>,
    /// One of [`FONTS`]; the theme's own without it.
    pub font: Option<String>,
}

/// The fonts that an institution may choose from.
pub const FONTS: [&str; 5] = ["sans", "humanist", "geometric", "serif", "slab"];

impl Default for Theme {
    fn default() -> Self {
        Self { name: "sobre".into(), accent: None, second: None, font: None }
    }
}
