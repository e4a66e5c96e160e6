//! The folder that a build wrote, as the files that its own list names.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::manifest::{Site, is_plain};
use crate::error::{Error, Result};

/// The list that a build leaves in its folder.
const LIST: &str = "site.json";
/// The report, which says whose and which it is; several years have one in the folder of each.
const REPORT: &str = "report.json";
/// What a group's site has instead.
const NETWORK: &str = "network.json";
/// The period of a site of several years: it stays the same site when a year is added.
const YEARS: &str = "*";
/// The edition that everybody may read.
pub const PUBLIC: &str = "public";

/// A file as it was built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its size in bytes.
    pub size: u64,
    /// The digest of its content.
    pub digest: String,
}

/// A built folder.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// Where it is.
    pub folder: PathBuf,
    /// Which report it is.
    pub site: Site,
    /// Its files by path.
    pub files: BTreeMap<String, File>,
}

#[derive(Deserialize)]
struct List {
    generator: String,
    files: Vec<String>,
}

#[derive(Deserialize)]
struct Report {
    edition: String,
    institution: Institution,
    period: Period,
}

/// The report of a group is for everybody.
#[derive(Deserialize)]
struct Network {
    #[serde(default)]
    name: String,
    period: Period,
}

#[derive(Deserialize)]
struct Institution {
    name: String,
}

#[derive(Deserialize)]
struct Period {
    label: String,
}

impl Built {
    /// Reads a folder: only what a build put there is ever published.
    ///
    /// # Errors
    /// When no build wrote the folder, a file of its list is gone, or a name is not fit for every host.
    pub fn open(folder: &Path) -> Result<Self> {
        let none = || Error::usage("publish-nothing-built").with("folder", folder.display());
        let read = |path: &str| fs::read(folder.join(path)).map_err(|_| none());
        let list: List = serde_json::from_slice(&read(LIST)?).map_err(|_| none())?;
        if list.generator != env!("CARGO_PKG_NAME") {
            return Err(none());
        }
        let mut reports: Vec<Report> = Vec::new();
        for path in list.files.iter().filter(|path| is_report(path)) {
            reports.push(serde_json::from_slice(&read(path)?).map_err(|_| none())?);
        }
        let site = match which(reports) {
            Some(site) => site,
            None if list.files.iter().any(|path| path == NETWORK) => {
                let network: Network = serde_json::from_slice(&read(NETWORK)?).map_err(|_| none())?;
                Site { institution: network.name, period: network.period.label, edition: PUBLIC.to_owned() }
            }
            None => return Err(none()),
        };
        let mut files = BTreeMap::new();
        for path in list.files {
            if !is_plain(&path) {
                return Err(Error::new("publish-name").with("file", path));
            }
            let Ok(bytes) = fs::read(folder.join(&path)) else {
                return Err(Error::new("publish-incomplete").with("file", path));
            };
            files.insert(path, File { size: bytes.len() as u64, digest: digest(&bytes) });
        }
        Ok(Self { folder: folder.to_owned(), site, files })
    }

    /// The bytes of all files.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|file| file.size).sum()
    }
}

/// Whether a file is the report of a site, or of one of its years.
fn is_report(path: &str) -> bool {
    path.rsplit('/').next() == Some(REPORT) && path.matches('/').count() <= 1
}

/// Which site some reports make; one year that is not for everybody keeps the whole from them.
fn which(mut reports: Vec<Report>) -> Option<Site> {
    let several = reports.len() > 1;
    let hidden = reports.iter().find(|report| report.edition != PUBLIC).map(|report| report.edition.clone());
    let last = reports.pop()?;
    let period = if several { YEARS.to_owned() } else { last.period.label };
    Some(Site { institution: last.institution.name, period, edition: hidden.unwrap_or(last.edition) })
}

/// The first half of a SHA-256: it tells states of a file apart, and halves the manifest.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes)[..16])
}

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
