//! What every page of a group's copy shares: titles, menus, the foot.

use super::Desk;
use crate::config::Config;
use crate::site::{
    frame::{self, Frame},
    page::accessibility,
    theme::Theme,
    view::{Link, Sheet},
};

/// Makes the frame of a page; `told` are the pages of measures.
pub(super) fn frame(desk: &Desk, config: &Config, theme: &Theme, told: &[&str], sheet: &Sheet) -> Frame {
    let (language, report) = (desk.language, desk.lookup.report);
    let period = language.period(&report.period.label);
    let report_name = language.message("network-report-name", &[("period", period.into())]);
    let name = report.institution.name.clone();
    // A dimension about the data themselves stands at the foot, as in a report.
    let (foot, nav): (Vec<&str>, Vec<&str>) =
        ["home"].into_iter().chain(told.iter().copied()).partition(|id| *id == "quality");
    Frame {
        lang: language.tag().to_owned(),
        page: sheet.id.clone(),
        full_title: language.message(
            "full-title",
            &[
                ("page", frame::menu_name(language, desk.lookup, &sheet.id).into()),
                ("report", report_name.as_str().into()),
                ("institution", name.as_str().into()),
            ],
        ),
        title: sheet.title.clone(),
        institution: name,
        report_name,
        style: theme.style_path(),
        icon: theme.icon.clone(),
        canonical: None,
        share: None,
        logo: None,
        index: false,
        internal: false,
        nav: nav.into_iter().map(|id| desk.link(id)).collect(),
        further: ["method", "data"].map(|id| desk.link(id)).to_vec(),
        foot: foot.into_iter().chain(["legal"]).map(|id| desk.link(id)).collect(),
        accessibility: Link {
            page: "accessibility".to_owned(),
            href: frame::file(language, "accessibility"),
            text: accessibility::mention(language, desk.lookup, config),
        },
        contact: config.institution.contact.clone().unwrap_or_default(),
        footer: config.site.footer.clone().unwrap_or_default(),
        opening: None,
        voices: Vec::new(),
        notes: Vec::new(),
    }
}
