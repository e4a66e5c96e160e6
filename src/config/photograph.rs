//! Photographs that somebody of the house looked at: what each shows, in words, and that it may be published.

use serde::Deserialize;

/// The photograph of one own post.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photograph {
    /// The identifier or the address of the post.
    pub post: String,
    /// What it shows, where the archive does not tell or tells it badly.
    #[serde(default)]
    pub description: Option<String>,
}
