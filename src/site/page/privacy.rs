//! Personal data: what is read, what is shown, and whom to write to.

use serde_json::json;

use super::accessibility::section;
use crate::{
    config::Config,
    site::{language::Language, view::Sheet},
};

pub(super) fn sheet(language: &Language, config: &Config) -> Sheet {
    let dpo = config.privacy.contact_dpo.clone().unwrap_or_else(|| language.text("to-complete"));
    let part = |name: &str, keys: &[&str]| {
        section(
            &language.text(&format!("privacy-{name}-title")),
            &keys.iter().map(|key| language.text(key)).collect::<Vec<_>>(),
        )
    };
    let sections = json!([
        part("read", &["privacy-read", "privacy-not-read"]),
        part("people", &["privacy-people", "privacy-cells", "privacy-photos"]),
        part("visit", &["privacy-visit"]),
        section(
            &language.text("privacy-rights-title"),
            &[language.message("privacy-rights", &[("contact", dpo.into())])],
        ),
    ]);
    Sheet {
        id: "privacy".to_owned(),
        template: "text.html",
        title: language.text("title-privacy"),
        data: json!({ "lead": language.text("privacy-lead"), "sections": sections, "entries": [] }),
    }
}
