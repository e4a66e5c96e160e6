//! Several years side by side: the site of each in its own folder, and a page that leads to them.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Page, Site, address,
    context::Context,
    crawl, frame,
    language::Language,
    lookup::Lookup,
    note::Notes,
    own, share,
    template::{self, Templates},
    theme::Theme,
    view::{Link, Sheet},
};
use crate::{
    config::Config,
    error::{Error, Result},
    report::Report,
};

/// The page that leads to the sites of several years (`collection.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Collection {
    /// The years, the latest first.
    years: Vec<Link>,
}

/// One year of the collection.
pub struct Year {
    /// Its report.
    pub report: Report,
    /// The site of that report, told with [`within`].
    pub site: Site,
}

/// The configuration of one year's site, which stands in the folder `label` of the whole.
#[must_use]
pub fn within(config: &Config, label: &str) -> Config {
    let mut config = config.clone();
    config.site.collected = true;
    config.site.base_url = address::of(&config).map(|base| format!("{base}{label}/"));
    config
}

/// The whole: every year's site in its folder, and the page that leads to them.
///
/// # Errors
/// As [`super::build`].
///
/// # Panics
/// Without any year.
pub fn gather(years: Vec<Year>, config: &Config) -> Result<Site> {
    let mut pages = front(&years, config)?;
    let mut remarks: Vec<Error> = Vec::new();
    for year in years {
        let label = &year.report.period.label;
        // What is wrong in a theme is wrong in every year.
        let told = year.site.remarks.into_iter().filter(|remark| !remarks.contains(remark));
        remarks.extend(told.collect::<Vec<_>>());
        let inner = year.site.pages.into_iter();
        pages.extend(inner.map(|page| Page { path: format!("{label}/{}", page.path), ..page }));
    }
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Site { pages, remarks })
}

/// The files that stand beside the folders of the years, which are sorted.
fn front(years: &[Year], config: &Config) -> Result<Vec<Page>> {
    let latest = &years.last().expect("a report has a year").report;
    let mut language = Language::load_over(&latest.language, &config.folder)?;
    own::teach(&mut language, config)?;
    let theme = Theme::load(config)?;
    let home = frame::file(&language, "home");
    let mut pages = vec![Page { path: theme.style_path(), bytes: theme.style.clone().into_bytes() }];
    pages.extend(theme.assets.iter().cloned());
    if let Some(base) = address::listed(latest, config) {
        let of = |year: &Year| {
            let label = &year.report.period.label;
            let inner = super::page::listed(&language, &year.report).into_iter();
            inner.map(|path| format!("{label}/{path}")).collect::<Vec<_>>()
        };
        let all: Vec<String> = std::iter::once(home.clone()).chain(years.iter().flat_map(of)).collect();
        pages.extend(crawl::files(&base, all.iter().map(String::as_str)));
    }
    let context = index(&language, &theme, years, config);
    let templates = Templates::load(language, template::layers(&config.folder, &theme.layers)?)?;
    let text = templates.render(context.template, &context)?;
    pages.push(Page { path: home, bytes: text.into_bytes() });
    Ok(pages)
}

/// What the template of the page that leads to the years reads; the years are sorted.
///
/// # Errors
/// When the language or the theme cannot be used.
///
/// # Panics
/// Without any year.
pub fn context(years: &[Year], config: &Config) -> Result<Context> {
    let latest = &years.last().expect("a report has a year").report;
    let language = Language::load_over(&latest.language, &config.folder)?;
    Ok(index(&language, &Theme::load(config)?, years, config))
}

fn index(language: &Language, theme: &Theme, years: &[Year], config: &Config) -> Context {
    let latest = &years.last().expect("a report has a year").report;
    let named = super::named(language, latest);
    let home = frame::file(language, "home");
    let link = |label: &String| Link {
        page: String::new(),
        href: format!("{label}/{home}"),
        text: language.message("report-name", &[("period", language.period(label).into())]),
    };
    let years = years.iter().rev().map(|year| link(&year.report.period.label)).collect();
    let title = language.text("title-collection");
    let sheet = Sheet::new(frame::COLLECTION, "collection.html", title, Collection { years });
    let lookup = Lookup::new(&named);
    let mut frame = frame::frame(language, &lookup, config, theme, &Notes::default(), &sheet);
    let institution = named.institution.name.as_str();
    frame.full_title = language.message("collection-full-title", &[("institution", institution.into())]);
    frame.canonical = address::listed(latest, config).map(|base| base + &home);
    let cover = frame::cover(language, &lookup, theme);
    frame.share = address::shared(latest, config)
        .map(|base| share::share(&base, &format!("{}/", latest.period.label), &home, cover.as_ref()));
    frame.nav.clear();
    frame.further.clear();
    // The statements of the latest year hold for the whole.
    for link in frame.foot.iter_mut().chain([&mut frame.accessibility]) {
        link.href = format!("{}/{}", latest.period.label, link.href);
    }
    Context::new(sheet, &frame)
}
