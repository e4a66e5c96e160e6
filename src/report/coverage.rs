//! What an account's exports can know, and what became of every record in them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One account's coverage.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Coverage {
    /// Account id.
    pub scope: String,
    /// The name that pages use: the configured label, else name, else handle.
    pub label: String,
    /// Slug of the account's page, unique in the report, without any id of the network.
    pub slug: String,
    /// Whether an export says when it was made.
    pub dated: bool,
    /// UTC date up to which the account is known (E).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Fields of INDICATORS 2 in the catalogue's order: `yes`, `partial` or `no`.
    pub fields: Vec<(String, String)>,
    /// By file: present = read + skipped.
    pub files: Vec<FileCount>,
    /// Complete reporting years, by label.
    pub complete_years: Vec<String>,
    /// Number of accounts in the latest list of followers; absent without a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followers: Option<u64>,
    /// Number of accounts that it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub following: Option<u64>,
}

/// The accounting of one file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileCount {
    /// Entry name.
    pub file: String,
    /// Records found.
    pub present: u64,
    /// Records that entered the figures.
    pub read: u64,
    /// Records left out, by reason (message id of `notices.ftl`).
    pub skipped: BTreeMap<String, u64>,
}
