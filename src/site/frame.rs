//! What every page shares: title, navigation, foot, address of the stylesheet, and the page's notes.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    address,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    note::{Notes, Shown, Voice},
    page::{highlights, years},
    share::{self, Cover, Share},
    theme::{Logo, Theme},
    view::{Link, Sheet},
};
use crate::config::Config;

/// How the pages of the evidence begin, before their dimension.
pub(super) const EVIDENCE: &str = "evidence-";

/// How the pages of the method begin, before their dimension.
pub(super) const METHOD: &str = "method-";

/// How the pages of an account's years begin, before its slug.
pub(super) const YEARS: &str = "years-";

/// How the pages of the accounts begin, before their slug.
pub(super) const ACCOUNT: &str = "account-";

/// The e-mail edition, which no menu leads to.
pub(super) const EMAIL: &str = "email";

/// The same as plain text.
pub(super) const TEXT: &str = "email-text";

/// The page for an address that leads nowhere.
pub(super) const MISSING: &str = "missing";

/// The page that leads to the sites of several years, one folder up from each.
pub(super) const COLLECTION: &str = "collection";

/// Pages of the menu's second line.
const FURTHER: [&str; 5] = ["years", "networks", "ideas", "method", "data"];

/// Accounts that stand in the menu; more of them stand on the page of the networks.
pub(super) const ACCOUNTS: usize = 4;

/// What every page shares: titles, menus, the foot, the editor's words.
#[derive(Serialize, JsonSchema)]
pub(super) struct Frame {
    /// The language of the report, as browsers name it: `fr`.
    pub(super) lang: String,
    /// The id of the page: `home`, `year`, `contact`, `account-<slug>`.
    pub(super) page: String,
    /// The title for the browser's window: page, report, institution.
    pub(super) full_title: String,
    /// The heading of the page.
    pub(super) title: String,
    /// The institution's short name.
    pub(super) institution: String,
    /// The name of the report with its year.
    pub(super) report_name: String,
    /// The address of the stylesheet.
    pub(super) style: String,
    /// The address of the small picture in a browser's tab.
    pub(super) icon: String,
    /// The whole address of the page, where the site has one and may be listed.
    pub(super) canonical: Option<String>,
    /// What the page tells those who show a link to it, where the site has an address and is for the public.
    pub(super) share: Option<Share>,
    /// The institution's own logo, or nothing.
    pub(super) logo: Option<Mark>,
    /// Whether search engines may list the page.
    pub(super) index: bool,
    /// Whether this is the internal edition, which says so on each page.
    pub(super) internal: bool,
    /// The first line of the menu, the report itself: the year and its dimensions.
    pub(super) nav: Vec<Link>,
    /// The second line of the menu, what stands behind the report: years, accounts, networks, method.
    pub(super) further: Vec<Link>,
    /// The menu at the foot.
    pub(super) foot: Vec<Link>,
    /// The mention of accessibility that the law asks for, with its page.
    pub(super) accessibility: Link,
    /// Whom to write to; empty when the configuration does not say.
    pub(super) contact: String,
    /// The institution's line at the foot; empty when the configuration has none.
    pub(super) footer: String,
    /// The editor's opening word, at the top of the home page, or nothing.
    pub(super) opening: Option<Voice>,
    /// The editor's words that have a heading of their own.
    pub(super) voices: Vec<Voice>,
    /// The editor's words on this page.
    pub(super) notes: Vec<Shown>,
}

/// The institution's mark as a picture of a page.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Logo")]
pub(super) struct Mark {
    /// The address of the file.
    pub(super) src: String,
    /// What it shows, for those who do not see it.
    pub(super) alt: String,
    /// Its width in pixels.
    pub(super) width: u32,
    /// Its height in pixels.
    pub(super) height: u32,
}

impl Mark {
    fn of(logo: &Logo) -> Self {
        let Logo { file, alternative, width, height } = logo.clone();
        Self { src: file.path, alt: alternative, width, height }
    }
}

/// The file of a page.
pub(super) fn file(language: &Language, id: &str) -> String {
    let slug = |id: &str| language.text(&format!("slug-{id}"));
    if let Some(account) = id.strip_prefix(ACCOUNT) {
        format!("{}-{account}.html", slug("account"))
    } else if let Some(account) = id.strip_prefix(YEARS) {
        format!("{}-{account}.html", slug("years"))
    } else if let Some(dimension) = id.strip_prefix(EVIDENCE) {
        format!("{}-{}.html", slug("evidence"), slug(dimension))
    } else if let Some(dimension) = id.strip_prefix(METHOD) {
        format!("{}-{}.html", slug("method"), slug(dimension))
    } else if id == MISSING {
        // The name that hosts look for.
        "404.html".to_owned()
    } else if id == COLLECTION {
        format!("../{}.html", slug("home"))
    } else if id == TEXT {
        format!("{}.txt", slug("email"))
    } else {
        format!("{}.html", slug(id))
    }
}

/// The name of the report; a report of lists alone has no year.
fn report_name(language: &Language, lookup: &Lookup) -> String {
    let name = language.message("report-name", &[("period", language.period(lookup.year()).into())]);
    name.trim_end().to_owned()
}

/// The picture that stands beside links to the site.
pub(super) fn cover(language: &Language, lookup: &Lookup, theme: &Theme) -> Option<Cover> {
    let name = &lookup.report.institution.name;
    Cover::of(name, &report_name(language, lookup), &theme.palettes[0])
}

/// The ids of the pages that this report deserves, in reading order.
pub(super) fn pages(lookup: &Lookup) -> Vec<String> {
    let mut ids = vec!["home".to_owned()];
    if lookup.has_posts() {
        ids.push("year".to_owned());
        if highlights::exists(lookup) {
            ids.push("highlights".to_owned());
        }
        ids.extend(
            DIMENSIONS
                .iter()
                .filter(|dimension| lookup.speaks(dimension))
                .map(|dimension| (*dimension).to_owned()),
        );
        if lookup.told_years().len() > 1 {
            ids.push("years".to_owned());
            ids.extend(years::apart(lookup).map(|coverage| format!("{YEARS}{}", coverage.slug)));
        }
    }
    ids.extend(lookup.report.coverage.iter().map(|coverage| format!("account-{}", coverage.slug)));
    ids.push("networks".to_owned());
    if lookup.has_posts() {
        ids.extend(["ideas", "method"].map(str::to_owned));
        let defined = DIMENSIONS.iter().filter(|dimension| !lookup.measures(dimension).is_empty());
        ids.extend(defined.map(|dimension| format!("{METHOD}{dimension}")));
    }
    let proven = DIMENSIONS.iter().filter(|dimension| lookup.proves(dimension));
    ids.extend(proven.map(|dimension| format!("{EVIDENCE}{dimension}")));
    ids.extend(["data", "accessibility", "legal", "privacy", "map"].map(str::to_owned));
    ids
}

/// The short name of a page in menus.
pub(super) fn menu_name(language: &Language, lookup: &Lookup, id: &str) -> String {
    let label = |slug: &str| {
        let known = lookup.report.coverage.iter().find(|coverage| coverage.slug == slug);
        known.map_or_else(String::new, |coverage| coverage.label.clone())
    };
    let of = |key: &str, dimension: &str| {
        let dimension = language.text(&format!("menu-{dimension}"));
        language.message(key, &[("dimension", dimension.into())])
    };
    if let Some(slug) = id.strip_prefix(ACCOUNT) {
        label(slug)
    } else if let Some(slug) = id.strip_prefix(YEARS) {
        language.message("menu-years-of", &[("account", label(slug).into())])
    } else if let Some(dimension) = id.strip_prefix(EVIDENCE) {
        of("menu-evidence", dimension)
    } else if let Some(dimension) = id.strip_prefix(METHOD) {
        of("menu-method-of", dimension)
    } else {
        language.text(&format!("menu-{id}"))
    }
}

/// Makes the frame of a page.
pub(super) fn frame(
    language: &Language,
    lookup: &Lookup,
    config: &Config,
    theme: &Theme,
    notes: &Notes,
    sheet: &Sheet,
) -> Frame {
    let link = |id: &str| Link {
        page: id.to_owned(),
        href: file(language, id),
        text: menu_name(language, lookup, id),
    };
    let (mut nav, mut further, mut foot) = (Vec::new(), Vec::new(), Vec::new());
    let many = lookup.report.coverage.len() > ACCOUNTS;
    for id in pages(lookup) {
        match id.as_str() {
            "accessibility" => {}
            // The figures, the page above and the site map lead to them.
            id if [EVIDENCE, METHOD, YEARS].iter().any(|start| id.starts_with(start)) => {}
            // A menu of fifteen accounts hides the report: the page of the networks leads to them.
            id if many && id.starts_with(ACCOUNT) => {}
            "quality" | "legal" | "privacy" | "map" => foot.push(link(&id)),
            id if FURTHER.contains(&id) || id.starts_with(ACCOUNT) => further.push(link(id)),
            _ => nav.push(link(&id)),
        }
    }
    if config.site.collected {
        foot.push(link(COLLECTION));
    }
    let report = lookup.report;
    let report_name = report_name(language, lookup);
    let cover = cover(language, lookup, theme);
    let institution =
        report.institution.short_name.clone().unwrap_or_else(|| report.institution.name.clone());
    Frame {
        lang: language.tag().to_owned(),
        page: sheet.id.clone(),
        full_title: language.message(
            "full-title",
            &[
                ("page", menu_name(language, lookup, &sheet.id).into()),
                ("report", report_name.as_str().into()),
                ("institution", report.institution.name.as_str().into()),
            ],
        ),
        title: sheet.title.clone(),
        institution,
        report_name,
        style: theme.style_path(),
        icon: theme.icon.clone(),
        canonical: address::listed(report, config).map(|base| base + &file(language, &sheet.id)),
        share: address::shared(report, config)
            .map(|base| share::share(&base, "", &file(language, &sheet.id), cover.as_ref())),
        logo: theme.logo.as_ref().map(Mark::of),
        index: address::is_listed(report, config),
        internal: report.reader().is_marked(),
        nav,
        further,
        foot,
        accessibility: Link {
            page: "accessibility".to_owned(),
            href: file(language, "accessibility"),
            text: super::page::accessibility::mention(language, lookup, config),
        },
        contact: config.institution.contact.clone().unwrap_or_default(),
        footer: config.site.footer.clone().unwrap_or_default(),
        opening: notes.opening(language, &sheet.id),
        voices: notes.voices(language, lookup, &sheet.id),
        notes: notes.at(&sheet.id),
    }
}
