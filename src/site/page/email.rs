//! The e-mail edition: one screen that stands alone, in HTML without image or request, and as plain text.

use serde_json::json;

use super::home;
use crate::{
    config::Config,
    site::{frame, language::Language, lookup::Lookup, note::Notes, sentence, view::Sheet},
};

pub(super) fn sheet(language: &Language, lookup: &Lookup, config: &Config, notes: &Notes) -> Sheet {
    let short = !lookup.has_posts();
    let report = lookup.report;
    let (start, end) = language.span(&report.period.start, &report.period.end);
    let period = [
        ("institution", report.institution.name.as_str().into()),
        ("start", start.into()),
        ("end", end.into()),
    ];
    let site = config.site.base_url.as_deref().map(str::trim).filter(|address| !address.is_empty());
    let figures = if short { Vec::new() } else { home::key_figures(language, lookup) };
    Sheet {
        id: frame::EMAIL.to_owned(),
        template: "email.html",
        title: if short { language.text("home-empty-title") } else { sentence::headline(language, lookup) },
        data: json!({
            "lead": if short { report.institution.name.clone() } else { language.message("email-lead", &period) },
            "short": short,
            "sentences": sentence::story(language, lookup),
            "figures": figures,
            "key": home::key_title(language, figures.len()),
            "decisions": notes.at("decide"),
            "site": site,
        }),
    }
}
