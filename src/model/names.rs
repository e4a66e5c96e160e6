//! Names that records attach to people: kept to be masked in own texts, and for nothing else.

use std::collections::BTreeSet;

/// Names, each once, sorted, one a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    lines: String,
}

impl Names {
    /// Takes in more names; blank ones are none.
    pub fn add<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        let fresh = names.into_iter().map(str::trim).filter(|name| !name.is_empty());
        let fresh: BTreeSet<String> = fresh.map(|name| name.replace(['\n', '\r'], " ")).collect();
        let all: BTreeSet<&str> = self.lines.lines().chain(fresh.iter().map(String::as_str)).collect();
        let lines = all.into_iter().collect::<Vec<_>>().join("\n");
        self.lines = lines;
    }

    /// The names.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.lines.lines()
    }

    /// Bytes kept.
    #[must_use]
    pub fn footprint(&self) -> usize {
        self.lines.len()
    }
}
