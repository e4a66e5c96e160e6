//! One institution of a group: its name and its figures, for itself alone.

use std::collections::{BTreeMap, BTreeSet};

use super::Excerpt;
use crate::report::{INSTITUTION, Outcome, coverage};

/// An institution with the rows that stand for it: those of all its accounts together, or of its only one.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// A name for its folder, unique in the group.
    pub slug: String,
    /// By measure and period.
    rows: BTreeMap<(String, String), Outcome>,
    /// Measures that several accounts have and that are never pooled, by measure and period.
    apart: BTreeSet<(String, String)>,
}

/// What an institution has of a measure in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure<'a> {
    /// A row, in one of its three states.
    Row(&'a Outcome),
    /// Several accounts have rows, and their figures are never pooled: people and counts would be counted twice.
    Apart,
    /// No message of that year was kept.
    None,
}

impl Member {
    /// The institution of a report; `taken` holds the slugs given before.
    #[must_use]
    pub fn of(excerpt: &Excerpt, taken: &mut BTreeSet<String>) -> Self {
        let (mut rows, mut apart) = (BTreeMap::new(), BTreeSet::new());
        let single = excerpt.accounts.len() == 1;
        for row in &excerpt.measures {
            let key = (row.id.clone(), row.period.clone());
            if row.scope == INSTITUTION {
                rows.insert(key, row.outcome.clone());
            } else if single {
                rows.entry(key).or_insert_with(|| row.outcome.clone());
            } else {
                apart.insert(key);
            }
        }
        apart.retain(|key| !rows.contains_key(key));
        let name = excerpt.institution.name.clone();
        Self { slug: coverage::slug(&name, INSTITUTION, taken), name, rows, apart }
    }

    /// What it has of a measure in a year.
    #[must_use]
    pub fn figure(&self, id: &str, period: &str) -> Figure<'_> {
        let key = (id.to_owned(), period.to_owned());
        match self.rows.get(&key) {
            Some(outcome) => Figure::Row(outcome),
            None if self.apart.contains(&key) => Figure::Apart,
            None => Figure::None,
        }
    }

    /// Its value of a measure in a year, with its interval, if it has one.
    #[must_use]
    pub fn value(&self, id: &str, period: &str) -> Option<&Outcome> {
        match self.figure(id, period) {
            Figure::Row(outcome @ Outcome::Value { .. }) => Some(outcome),
            _ => None,
        }
    }

    /// The measures that it has rows of, each as often as it has.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().chain(&self.apart).map(|(id, _)| id.as_str())
    }

    /// The periods that it has rows of, each as often as it has.
    pub fn periods(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().chain(&self.apart).map(|(_, period)| period.as_str())
    }
}
