//! A group of institutions from their report files: what they have in common and how far they differ, and no institution's own figures.
//!
//! Nobody pools archives: only figures, the institutions' names and their periods are read here ([`excerpt`]). What
//! [`Network`] holds is for everybody in the group and outside; what [`Member`] holds is for that institution alone,
//! unless the group decided to show all.

pub mod agreement;
pub mod cell;
pub mod excerpt;
pub mod grid;
pub mod measure;
pub mod member;
pub mod pooled;
pub mod scale;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Result;
use crate::report::{CatalogueEntry, Generator, Period, catalogue, schema};

pub use cell::Cell;
pub use excerpt::Excerpt;
pub use measure::GroupMeasure;
pub use member::{Figure, Member};
pub use pooled::{Pooled, Withheld};
pub use scale::Scale;

/// The `schema` of `network.json`.
pub const SCHEMA: &str = "bilan-network/1";

/// Fewest institutions of a group, of a common estimate and of anything that is told of a measure.
pub const GROUP: usize = 5;

/// What the id of a figure holds that counts followers, or is made of such a count.
const FOLLOWERS: &str = "follower";

/// A group's figures: those that may be told of all together.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Network {
    /// [`SCHEMA`].
    pub schema: String,
    /// The program that made it.
    pub generator: Generator,
    /// The name of the group, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Language tag of the site.
    pub language: String,
    /// The reporting year that is told, the same in all reports.
    pub period: Period,
    /// How many institutions handed in a report.
    pub institutions: u64,
    /// Fewest institutions of anything that is told ([`GROUP`]).
    pub group_minimum: u64,
    /// Fewest institutions of a cell of a distribution that is not empty ([`cell::CELL`]).
    pub cell_minimum: u64,
    /// Every measure that a report has a row of, in the order of the catalogue.
    pub measures: Vec<GroupMeasure>,
}

impl Network {
    /// The bytes of `network.json`.
    ///
    /// # Panics
    /// Never: texts, numbers and lists are JSON.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("plain values are JSON");
        bytes.push(b'\n');
        bytes
    }

    /// JSON Schema of `network.json`: every field with what it holds.
    #[must_use]
    pub fn schema() -> Vec<u8> {
        schema::describe::<Self>(SCHEMA)
    }

    /// What is told of a measure.
    #[must_use]
    pub fn measure(&self, id: &str) -> Option<&GroupMeasure> {
        self.measures.iter().find(|measure| measure.id == id)
    }
}

/// A group and its institutions.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What may be told of all together.
    pub network: Network,
    /// The institutions in the order of their names.
    pub members: Vec<Member>,
}

impl Group {
    /// The group of these reports, in whatever order they come; `language` is the site's, by default theirs.
    ///
    /// # Errors
    /// All that keeps them from being read together (see [`agreement::check`]).
    ///
    /// # Panics
    /// Never: a group without any report is refused.
    pub fn of(mut excerpts: Vec<Excerpt>, name: Option<String>, language: Option<String>) -> Result<Self> {
        excerpts.sort_by(|one, other| one.rank().cmp(&other.rank()));
        agreement::check(&excerpts)?;
        let language = language.unwrap_or_else(|| common_language(&excerpts));
        let mut taken = BTreeSet::new();
        let period = excerpts.first().map(|one| one.period.clone()).expect("a group has members");
        let members: Vec<Member> = excerpts.iter().map(|one| Member::of(one, &mut taken)).collect();
        let years = years(&members, &period.label);
        let known: BTreeSet<&str> = members.iter().flat_map(Member::ids).collect();
        let told = catalogue::all().into_iter().filter(|entry| is_told(entry) && known.contains(&*entry.id));
        let measures = told.map(|entry| GroupMeasure::of(entry, &members, &period.label, &years)).collect();
        let network = Network {
            schema: SCHEMA.to_owned(),
            generator: Generator {
                name: env!("CARGO_PKG_NAME").to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            name,
            language,
            period,
            institutions: members.len() as u64,
            group_minimum: GROUP as u64,
            cell_minimum: cell::CELL,
            measures,
        };
        Ok(Self { network, members })
    }
}

/// Whether a figure is told of a group: followers are counted for nobody, annexes and an institution's own measures
/// have no common meaning.
#[must_use]
pub fn is_told(entry: &CatalogueEntry) -> bool {
    entry.standing != "appendix" && entry.dimension != catalogue::OWN && !entry.id.contains(FOLLOWERS)
}

/// The language of all reports, where they have the same one.
fn common_language(excerpts: &[Excerpt]) -> String {
    let mut languages = excerpts.iter().map(|one| one.language.as_str());
    let first = languages.next().unwrap_or_default();
    if languages.all(|one| one == first) { first.to_owned() } else { "fr".to_owned() }
}

/// The reporting years that any report has rows of, up to the told one.
fn years(members: &[Member], told: &str) -> Vec<String> {
    let labels: BTreeSet<&str> = members.iter().flat_map(Member::periods).collect();
    let is_told = |label: &&str| excerpt::is_label(label) && *label <= told;
    labels.into_iter().filter(is_told).map(str::to_owned).collect()
}
