//! The accessibility statement, on the model of the public reference; without a valid audit it says « non conforme ».

use chrono::{Months, NaiveDate};

use crate::{
    config::{Audit, Config},
    site::{
        language::Language,
        lookup::Lookup,
        view::{Entry, List, Section, Sheet, Text},
    },
};

/// Months after which an audit no longer counts.
const VALID: Months = Months::new(36);

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
        Some((audit, _)) if audit.rate >= 1.0 => "full",
        Some((audit, _)) if audit.rate >= 0.5 => "partial",
        _ => "none",
    }
}

/// The declared audit and its day, unless it has none or is too old for the report: a site made anew each year must
/// not carry a state that nobody has looked at since. The report knows no clock, only the days of its own data.
fn valid<'c>(lookup: &Lookup, config: &'c Config) -> Option<(&'c Audit, NaiveDate)> {
    let audit = config.accessibility.audit.as_ref()?;
    let report = lookup.report;
    let exports = report.accounts.iter().flat_map(|account| &account.exports);
    let latest = report
        .coverage
        .iter()
        .filter_map(|coverage| coverage.until.as_deref())
        .chain(exports.filter_map(|export| export.date.as_deref()))
        .chain([report.period.end.as_str()])
        .filter_map(|date| date.get(..10)?.parse::<NaiveDate>().ok())
        .max()?;
    let date = audit.date?;
    (date.checked_add_months(VALID)? >= latest).then_some((audit, date))
}

/// Why a declared audit does not count, as a message; nothing when it counts or none is declared.
pub(in crate::site) fn fault(lookup: &Lookup, config: &Config) -> Option<&'static str> {
    let audit = config.accessibility.audit.as_ref().filter(|_| valid(lookup, config).is_none())?;
    Some(if audit.date.is_some() { "accessibility-audit-old" } else { "accessibility-audit-undated" })
}

pub(in crate::site) fn sheet(language: &Language, lookup: &Lookup, config: &Config) -> Sheet {
    let sections = vec![
        commitment(language, lookup, config),
        conformity(language, lookup, config),
        content(language, lookup, config),
        made(language, lookup, config),
        section(
            &language.text("accessibility-contact-title"),
            &[language.message("accessibility-contact", &[("contact", contact(language, config).into())])],
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

fn contact(language: &Language, config: &Config) -> String {
    config.institution.contact.clone().unwrap_or_else(|| language.text("to-complete"))
}

/// Who undertakes what, for which site, and by which plans.
fn commitment(language: &Language, lookup: &Lookup, config: &Config) -> Section {
    let institution = &lookup.report.institution.name;
    let named = |key: &str| language.message(key, &[("institution", institution.into())]);
    let address = config.site.base_url.clone().unwrap_or_else(|| language.text("accessibility-no-address"));
    let declared = &config.accessibility;
    let plan = |key: &str, plan: Option<&String>| {
        let plan = plan.cloned().unwrap_or_else(|| language.text("to-complete"));
        language.message(key, &[("plan", plan.into())])
    };
    section(
        &named("accessibility-commitment-title"),
        &[
            named("accessibility-commitment"),
            language.message("accessibility-scope", &[("address", address.into())]),
            plan("accessibility-plan", declared.plan.as_ref()),
            plan("accessibility-action-plan", declared.action_plan.as_ref()),
        ],
    )
}

/// The state, and on which audit it rests.
fn conformity(language: &Language, lookup: &Lookup, config: &Config) -> Section {
    let state = language.text(&format!("conformity-{}", state(lookup, config)));
    let institution = &lookup.report.institution.name;
    let telling = [("state", state.into()), ("institution", institution.into())];
    let reason = match valid(lookup, config) {
        Some((audit, date)) => language.message(
            "accessibility-audit",
            &[
                ("rate", language.percent(audit.rate, 0).into()),
                ("auditor", audit.auditor.as_str().into()),
                ("date", language.date(&date.to_string()).into()),
            ],
        ),
        None => language.text(fault(lookup, config).unwrap_or("accessibility-no-audit")),
    };
    section(
        &language.text("accessibility-state-title"),
        &[language.message("accessibility-state", &telling), reason],
    )
}

/// What does not conform, what is exempt, what would be too heavy a burden.
fn content(language: &Language, lookup: &Lookup, config: &Config) -> Section {
    let audit = valid(lookup, config).map(|(audit, _)| audit);
    let mut paragraphs = vec![language.text("accessibility-charts")];
    let mut lists = Vec::new();
    if audit.is_none() {
        paragraphs.push(language.text("accessibility-content"));
    }
    for (name, items) in [
        ("failures", audit.map(|audit| &audit.failures)),
        ("exemptions", audit.map(|audit| &audit.exemptions)),
        ("burdens", audit.map(|audit| &audit.burdens)),
    ] {
        match items {
            Some(items) if !items.is_empty() => lists.push(list(language, name, items)),
            None if name == "failures" => {}
            _ => paragraphs.push(language.text(&format!("accessibility-no-{name}"))),
        }
    }
    Section { title: language.text("accessibility-content-title"), paragraphs, lists }
}

/// How and when the statement was made.
fn made(language: &Language, lookup: &Lookup, config: &Config) -> Section {
    let day = config.accessibility.established.map(|day| language.date(&day.to_string()));
    let day = day.unwrap_or_else(|| language.text("to-complete"));
    let audit = valid(lookup, config).map(|(audit, _)| audit);
    let lists = audit.into_iter().flat_map(|audit| {
        [("environment", &audit.environment), ("tools", &audit.tools), ("pages", &audit.pages)]
    });
    let lists = lists.filter(|(_, items)| !items.is_empty());
    Section {
        title: language.text("accessibility-made-title"),
        paragraphs: vec![
            language.message("accessibility-established", &[("date", day.into())]),
            language.text("accessibility-technologies"),
            language.text("accessibility-tools"),
        ],
        lists: lists.map(|(name, items)| list(language, name, items)).collect(),
    }
}

fn list(language: &Language, name: &str, items: &[String]) -> List {
    List { title: language.text(&format!("accessibility-{name}-list")), items: items.to_vec() }
}

/// A section of a page of text.
pub(super) fn section(title: &str, paragraphs: &[String]) -> Section {
    Section { title: title.to_owned(), paragraphs: paragraphs.to_vec(), lists: Vec::new() }
}
