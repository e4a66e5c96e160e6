//! Personal data: what is read, what is shown, and whom to write to.

use super::accessibility::section;
use crate::{
    config::Config,
    site::{
        language::Language,
        view::{Sheet, Text},
    },
};

pub(super) fn sheet(language: &Language, config: &Config) -> Sheet {
    let dpo = config.privacy.contact_dpo.clone().unwrap_or_else(|| language.text("to-complete"));
    let any_quote = !config.privacy.quotes.is_empty();
    let choices = [
        ("policy", config.privacy.photos.as_str().into()),
        ("quotes", if any_quote { "yes" } else { "no" }.into()),
    ];
    let part = |name: &str, keys: &[&str]| {
        section(
            &language.text(&format!("privacy-{name}-title")),
            &keys.iter().map(|key| language.message(key, &choices)).collect::<Vec<_>>(),
        )
    };
    let mut people = vec!["privacy-people", "privacy-cells", "privacy-photos"];
    people.extend(Some("privacy-quotes").filter(|_| any_quote));
    let sections = vec![
        part("read", &["privacy-read", "privacy-not-read"]),
        part("people", &people),
        part("visit", &["privacy-visit"]),
        section(
            &language.text("privacy-rights-title"),
            &[language.message("privacy-rights", &[("contact", dpo.into())])],
        ),
    ];
    let page = Text { lead: language.text("privacy-lead"), first: Vec::new(), sections, entries: Vec::new() };
    Sheet::new("privacy", "text.html", language.text("title-privacy"), page)
}
