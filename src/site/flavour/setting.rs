//! The files that a generator needs beside the pages before it builds them as they are.

use super::Flavour;
use crate::site::{Page, frame, language::Language, lookup::Lookup};

impl Flavour {
    /// The generator's own file, where pages need one.
    pub(in crate::site) fn settings(&self, language: &Language, lookup: &Lookup) -> Option<Page> {
        let (path, text) = match self.name {
            "mkdocs" => ("mkdocs.yml", self.menu_file(language, lookup)),
            // Pictures and tables are copied as they are.
            "eleventy" => (
                "eleventy.config.mjs",
                format!(
                    "export default (settings) => settings.addPassthroughCopy(\"{}**/*.{{svg,csv,json}}\");\n",
                    self.place(language, "")
                ),
            ),
            _ => return None,
        };
        Some(Page { path: path.to_owned(), bytes: text.into_bytes() })
    }

    /// The title of the site and its menu, in YAML.
    fn menu_file(&self, language: &Language, lookup: &Lookup) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let mut text = format!("site_name: {}\nnav:\n", quoted(&lookup.report.institution.name));
        for id in frame::pages(lookup) {
            let name = frame::menu_name(language, lookup, &id);
            text.extend(["  - ", &quoted(&name), ": ", &self.page(language, "home", &id), "\n"]);
        }
        text
    }
}
