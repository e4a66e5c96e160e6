//! The own posts that a report quotes, each with the file that shows it: what those who look after personal data reread.

use crate::report::{Highlight, Report};

use super::frame;
use super::language::Language;
use super::page::networks;

/// One own post that is quoted.
pub struct Quotation<'a> {
    /// The message.
    pub message: &'a Highlight,
    /// The file of the site that shows it.
    pub file: String,
    /// The names of the accounts that published it.
    pub accounts: Vec<String>,
}

/// All quoted posts, in the order of the report.
#[must_use]
pub fn all<'a>(report: &'a Report, language: &Language) -> Vec<Quotation<'a>> {
    let on_networks = |one: &Highlight| networks::shown(report).any(|shown| std::ptr::eq(shown, one));
    let quoted = report.highlights.iter().filter(|one| !one.text.is_empty());
    let quotation = |message: &'a Highlight| {
        let file = match message.kind.as_str() {
            // What the page has no room for stands in the report file.
            "same-message" if !on_networks(message) => "report.json".to_owned(),
            "same-message" => frame::file(language, "networks"),
            _ => frame::file(language, "highlights"),
        };
        let copies = message.copies.iter().map(|copy| copy.scope.as_str());
        let scopes = copies.chain(Some(message.scope.as_str()).filter(|scope| !scope.is_empty()));
        let accounts = scopes.map(|scope| label(report, language, scope)).collect();
        Quotation { message, file, accounts }
    };
    quoted.map(quotation).collect()
}

/// The name of an account for pages; its network's where it has none.
#[must_use]
pub fn label(report: &Report, language: &Language, scope: &str) -> String {
    let coverage = report.coverage.iter().find(|coverage| coverage.scope == scope);
    match coverage.map(|coverage| coverage.label.as_str()) {
        Some(label) if !label.is_empty() => label.to_owned(),
        _ => language.text(&format!("network-{}", scope.split('/').next().unwrap_or_default())),
    }
}
