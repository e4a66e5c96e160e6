//! The gallery: one report in several themes, and a page to compare them.

use serde::Serialize;

use super::{
    Page, Site,
    language::Language,
    template::{self, Templates},
    theme::sheet::hashed,
};
use crate::error::Result;

/// The template of the page that compares.
const TEMPLATE: &str = "gallery.html";
/// Its rules.
const RULES: &str = "gallery.css";

/// A theme on the page that compares.
#[derive(Serialize)]
struct Shown {
    name: String,
    reader: String,
    home: String,
    style: String,
}

#[derive(Serialize)]
struct Data {
    lang: String,
    /// The rules of the page itself.
    style: String,
    themes: Vec<Shown>,
}

/// The sites of several themes in folders of one site, behind an index; each has its theme's name and reader.
///
/// # Errors
/// When the language or the built-in templates cannot be used.
pub fn gallery(tag: &str, sites: Vec<(String, String, Site)>) -> Result<Site> {
    let language = Language::load(tag)?;
    let (mut pages, mut themes, mut remarks) = (Vec::new(), Vec::new(), Vec::new());
    for (name, reader, site) in sites {
        let style = site
            .pages
            .iter()
            .find(|page| page.path.starts_with("assets/style-"))
            .map(|page| page.path.clone());
        let reader = if reader.is_empty() { "own".to_owned() } else { reader };
        themes.push(Shown {
            reader: language.text(&format!("theme-reader-{reader}")),
            home: format!("{name}/index.html"),
            style: format!("{name}/{}", style.unwrap_or_default()),
            name: name.clone(),
        });
        let inside = |page: Page| Page { path: format!("{name}/{}", page.path), ..page };
        pages.extend(site.pages.into_iter().map(inside));
        remarks.extend(site.remarks);
    }
    let rules = template::built_in(RULES).to_vec();
    let style = hashed("gallery", "css", &rules);
    let data = Data { lang: tag.to_owned(), style: style.clone(), themes };
    let text = Templates::load(language, vec![template::base()])?.render(TEMPLATE, &data)?;
    pages.push(Page { path: style, bytes: rules });
    pages.push(Page { path: "index.html".to_owned(), bytes: text.into_bytes() });
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    remarks.dedup();
    Ok(Site { pages, remarks })
}
