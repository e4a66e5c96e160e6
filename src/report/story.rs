//! What deserves a sentence (INDICATORS 8): facts that point at rows of the report, never words.

use serde::{Deserialize, Serialize};

/// One sentence to write: the message `fact` of `lang/<tag>/story.ftl`, about rows of `measures`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Message id (`people-answered`).
    pub fact: String,
    /// Account id or `institution`.
    pub scope: String,
    /// Period of the rows.
    pub period: String,
    /// Measures that the sentence tells, the leading one first.
    pub measures: Vec<String>,
}
