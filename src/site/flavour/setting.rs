//! The files that a generator needs beside the pages before it builds them as they are.

use super::Flavour;
use crate::site::{Page, frame, language::Language, lookup::Lookup};

impl Flavour {
    /// The generator's own file, where pages need one.
    pub(in crate::site) fn settings(&self, language: &Language, lookup: &Lookup) -> Option<Page> {
        let (path, text) = match self.name {
            "mkdocs" => ("mkdocs.yml", self.menu_file(language, lookup)),
            "quarto" => ("_quarto.yml", self.project(language, lookup)),
            // Pictures and tables are copied as they are.
            "eleventy" => (
                "eleventy.config.mjs",
                format!(
                    "export default _ => _.addPassthroughCopy(\"{}**/*.{{svg,avif,csv,json}}\");\n",
                    self.place(language, "")
                ),
            ),
            _ => return None,
        };
        Some(Page { path: path.to_owned(), bytes: text.into_bytes() })
    }

    /// The title of the site and its menu, in YAML.
    fn menu_file(&self, language: &Language, lookup: &Lookup) -> String {
        let mut text = format!("site_name: {}\nnav:\n", self.text(&lookup.report.institution.name));
        for id in frame::pages(lookup) {
            let name = frame::menu_name(language, lookup, &id);
            text.extend(["  - ", &self.text(&name), ": ", &self.page(language, "home", &id), "\n"]);
        }
        text
    }

    /// The project of a site with its menu, in YAML.
    fn project(&self, language: &Language, lookup: &Lookup) -> String {
        let mut text = format!(
            "project:\n  type: website\n  render: [\"*.{}\"]\n  resources: [\"*.json\", \"**/*.csv\"]\n",
            self.ending
        );
        // A drawing's description is for those who do not see it: its title stands over it.
        text.extend(["lang: ", language.tag(), "\nfrom: markdown-implicit_figures\nwebsite:\n  title: "]);
        text.extend([&self.text(&lookup.report.institution.name), "\n  sidebar:\n    contents:\n"]);
        for id in frame::pages(lookup) {
            let name = self.text(&frame::menu_name(language, lookup, &id));
            let page = self.page(language, "home", &id);
            text.extend(["      - text: ", &name, "\n        href: ", &page, "\n"]);
        }
        text
    }
}
