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
    let part = |name: &str, keys: &[&str]| {
        section(
            &language.text(&format!("privacy-{name}-title")),
            &keys.iter().map(|key| language.text(key)).collect::<Vec<_>>(),
        )
    };
    let sections = vec![
        part("read", &["privacy-read", "privacy-not-read"]),
        part("people", &["privacy-people", "privacy-cells", "privacy-photos"]),
        part("visit", &["privacy-visit"]),
        section(
            &language.text("privacy-rights-title"),
            &[language.message("privacy-rights", &[("contact", dpo.into())])],
        ),
    ];
    let page = Text { lead: language.text("privacy-lead"), first: Vec::new(), sections, entries: Vec::new() };
    Sheet::new("privacy", "text.html", language.text("title-privacy"), page)
}
