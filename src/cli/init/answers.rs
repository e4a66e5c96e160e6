//! The answers that a project begins with: what the archives tell, until somebody says otherwise.

use std::collections::BTreeMap;

use crate::report::Source;
use crate::site::Language;

/// The zone of a project unless told.
const ZONE: &str = "Europe/Paris";

/// The reporting years that a project may have, as the configuration writes them.
pub(super) const PERIODS: [&str; 2] = ["calendar-year", "school-year"];

/// Answers by the name of their question; what was not answered stays an example in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answers(BTreeMap<&'static str, String>);

impl Answers {
    /// What can be supposed of the institution whose accounts these are.
    pub(super) fn supposed(sources: &[Source], language: &Language) -> Self {
        let mut answers = Self::default();
        let name = name(sources);
        answers.set("period", PERIODS[usize::from(is_school(&name, language))]);
        answers.set("name", &name);
        answers.set("language", language.tag());
        answers.set("timezone", ZONE);
        answers
    }

    /// The answer to a question.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Answers a question; blanks are no answer.
    pub(super) fn set(&mut self, name: &'static str, answer: &str) {
        let answer = answer.trim();
        if answer.is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name, answer.to_owned());
        }
    }
}

/// The name that most accounts bear, the first of them where several are borne as often; else a handle.
fn name(sources: &[Source]) -> String {
    let named = |source: &Source| source.account.actor.name.clone().filter(|name| !name.trim().is_empty());
    let names: Vec<String> = sources.iter().filter_map(named).collect();
    let often = |name: &&String| names.iter().filter(|other| other == name).count();
    // Of equals `max_by_key` takes the last.
    let usual = names.iter().rev().max_by_key(often).cloned();
    let handle = || sources.iter().find_map(|source| source.account.actor.handle.clone());
    usual.or_else(handle).unwrap_or_default()
}

/// Whether the name is that of a house that counts in school years.
fn is_school(name: &str, language: &Language) -> bool {
    let name = name.to_lowercase();
    language.text("init-schools").split(' ').any(|word| !word.is_empty() && name.contains(word))
}
