//! The accessibility statement, on the model of the public reference; without a valid audit it says « non conforme ».

use crate::{
    config::{Audit, Config},
    site::{
        language::Language,
        lookup::Lookup,
        view::{Entry, Section, Sheet, Text},
    },
};

/// Days after which an audit no longer counts.
const VALID_DAYS: i64 = 3 * 365 + 1;

/// The mention that every page carries.
pub(in crate::site) fn mention(language: &Language, lookup: &Lookup, config: &Config) -> String {
    language.message(
        "accessibility-mention",
        &[("state", language.text(&format!("conformity-{}", state(lookup, config))).into())],
    )
}

/// `full`, `partial` or `none`.
fn state(lookup: &Lookup, config: &Config) -> &'static str {
    match valid(lookup, config) {
        Some(audit) if audit.rate >= 1.0 => "full",
        Some(audit) if audit.rate >= 0.5 => "partial",
        _ => "none",
    }
}

/// The declared audit, unless it is too old for the period of the report.
fn valid<'c>(lookup: &Lookup, config: &'c Config) -> Option<&'c Audit> {
    let audit = config.accessibility.audit.as_ref()?;
    let latest = lookup
        .report
        .coverage
        .iter()
        .filter_map(|coverage| coverage.until.as_deref())
        .chain([lookup.report.period.end.as_str()])
        .filter_map(|date| date.get(..10)?.parse::<chrono::NaiveDate>().ok())
        .max()?;
    ((latest - audit.date).num_days() <= VALID_DAYS).then_some(audit)
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, config: &Config) -> Sheet {
    let institution = &lookup.report.institution.name;
    let state = state(lookup, config);
    let named = |key: &str| language.message(key, &[("institution", institution.into())]);
    let contact = config.institution.contact.clone().unwrap_or_else(|| language.text("to-complete"));
    let mut conformity = vec![language.message(
        "accessibility-state",
        &[
            ("state", language.text(&format!("conformity-{state}")).into()),
            ("institution", institution.into()),
        ],
    )];
    match valid(lookup, config) {
        Some(audit) => conformity.push(language.message(
            "accessibility-audit",
            &[
                ("rate", language.percent(audit.rate, 0).into()),
                ("auditor", audit.auditor.as_str().into()),
                ("date", language.date(&audit.date.to_string()).into()),
            ],
        )),
        None if config.accessibility.audit.is_some() => {
            conformity.push(language.text("accessibility-audit-old"));
        }
        None => conformity.push(language.text("accessibility-no-audit")),
    }
    let address = config.site.base_url.clone().unwrap_or_else(|| language.text("accessibility-no-address"));
    let sections = vec![
        section(
            &named("accessibility-commitment-title"),
            &[
                named("accessibility-commitment"),
                language.message("accessibility-scope", &[("address", address.into())]),
            ],
        ),
        section(&language.text("accessibility-state-title"), &conformity),
        section(
            &language.text("accessibility-content-title"),
            &[
                language.text("accessibility-content"),
                language.text("accessibility-charts"),
                language.text("accessibility-exempt"),
            ],
        ),
        section(
            &language.text("accessibility-made-title"),
            &[
                language.text("accessibility-technologies"),
                language.text("accessibility-tools"),
                language.text("accessibility-plan"),
            ],
        ),
        section(
            &language.text("accessibility-contact-title"),
            &[language.message("accessibility-contact", &[("contact", contact.into())])],
        ),
        section(&language.text("accessibility-recourse-title"), &[language.text("accessibility-recourse")]),
    ];
    let recourse: Vec<Entry> = ["form", "delegate", "post"]
        .map(|way| Entry {
            term: language.text(&format!("recourse-{way}-term")),
            text: language.text(&format!("recourse-{way}")),
        })
        .into();
    let page =
        Text { lead: mention(language, lookup, config), first: Vec::new(), sections, entries: recourse };
    Sheet::new("accessibility", "text.html", language.text("title-accessibility"), page)
}

/// A section of a page of text.
pub(super) fn section(title: &str, paragraphs: &[String]) -> Section {
    Section { title: title.to_owned(), paragraphs: paragraphs.to_vec() }
}
