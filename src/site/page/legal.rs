//! The legal notice, from the configuration; what is missing is said, never invented.

use super::accessibility::section;
use crate::{
    config::Config,
    site::{
        language::Language,
        lookup::Lookup,
        sentence,
        view::{Entry, Sheet, Text},
    },
};

pub(in crate::site) fn sheet(language: &Language, lookup: &Lookup, config: &Config) -> Sheet {
    let institution = &config.institution;
    let known = [
        ("name", Some(lookup.report.institution.name.clone())),
        ("address", institution.address.clone()),
        ("phone", institution.phone.clone()),
        ("contact", institution.contact.clone()),
        ("publisher", institution.publisher.clone()),
        ("host", institution.host.clone()),
    ];
    let missing: Vec<String> = known
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(field, _)| sentence::inside(language, &language.text(&format!("legal-{field}"))))
        .collect();
    let entries: Vec<Entry> = known
        .into_iter()
        .map(|(field, value)| Entry {
            term: language.text(&format!("legal-{field}")),
            text: value.unwrap_or_else(|| language.text("to-complete")),
        })
        .collect();
    let lead = if missing.is_empty() {
        language.text("legal-lead")
    } else {
        language.message("legal-missing", &[("fields", language.list(&missing).into())])
    };
    let generator = &lookup.report.generator;
    let sections = vec![
        section(&language.text("legal-internal-title"), &[language.text("legal-internal")]),
        section(
            &language.text("legal-made-title"),
            &[language.message(
                "legal-made",
                &[("name", generator.name.as_str().into()), ("version", generator.version.as_str().into())],
            )],
        ),
    ];
    let page = Text { lead, first: entries, sections, entries: Vec::new() };
    Sheet::new("legal", "text.html", language.text("title-legal"), page)
}
