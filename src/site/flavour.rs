//! The dialects of the Markdown edition: what each generator expects of folders, links, anchors and front matter.

mod setting;

use super::{frame, language::Language};

/// How a page names another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reference {
    /// By its source: `contact.md`.
    Source,
    /// By its page: `contact.html`.
    Page,
    /// By its folder: `../contact/`.
    Folder,
    /// By its bare name: `contact`.
    Name,
}

/// How a heading gets a name for links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    /// An empty element on the line before it.
    Element,
    /// An attribute behind it: `{#id}`.
    Attribute,
}

/// What a key of the front matter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Title,
    MenuName,
    Description,
    Language,
    Number,
}

/// A dialect of Markdown with its generator's conventions.
#[derive(Debug, PartialEq, Eq)]
pub struct Flavour {
    /// Its name on the command line.
    pub name: &'static str,
    /// The file of the first page, without its ending.
    home: &'static str,
    /// Where sources stand; `{}` is the folder of the report.
    sources: &'static str,
    /// Where pictures and files to download stand.
    files: &'static str,
    reference: Reference,
    anchor: Anchor,
    /// Keys of the front matter, in their order.
    matter: &'static [(&'static str, Value)],
    /// Whether the page itself brings its title as a heading.
    pub heading: bool,
    /// Whether pages bring links to each other where the generator makes no menu.
    pub menu: bool,
    /// Whether the whole report is told once more in a single file.
    pub whole: bool,
}

/// A plain folder of files, as forges show it.
const PLAIN: Flavour = Flavour {
    name: "gfm",
    home: "README",
    sources: "",
    files: "",
    reference: Reference::Source,
    anchor: Anchor::Element,
    matter: &[],
    heading: true,
    menu: true,
    whole: true,
};

/// All dialects, the plain one first.
static FLAVOURS: [Flavour; 7] = [
    PLAIN,
    Flavour {
        name: "mkdocs",
        home: "index",
        sources: "docs/",
        files: "docs/",
        matter: &[("title", Value::MenuName), ("description", Value::Description)],
        menu: false,
        whole: false,
        ..PLAIN
    },
    Flavour {
        name: "hugo",
        home: "_index",
        sources: "content/{}/",
        files: "static/{}/",
        reference: Reference::Folder,
        anchor: Anchor::Attribute,
        matter: &[
            ("title", Value::Title),
            ("linkTitle", Value::MenuName),
            ("description", Value::Description),
            ("weight", Value::Number),
        ],
        heading: false,
        whole: false,
        ..PLAIN
    },
    Flavour {
        name: "jekyll",
        home: "index",
        sources: "{}/",
        files: "{}/",
        reference: Reference::Page,
        matter: &[
            ("title", Value::Title),
            ("description", Value::Description),
            ("lang", Value::Language),
            ("nav_order", Value::Number),
        ],
        heading: false,
        whole: false,
        ..PLAIN
    },
    Flavour {
        name: "eleventy",
        home: "index",
        sources: "{}/",
        files: "{}/",
        reference: Reference::Folder,
        matter: &[
            ("title", Value::Title),
            ("description", Value::Description),
            ("lang", Value::Language),
            ("order", Value::Number),
        ],
        whole: false,
        ..PLAIN
    },
    Flavour {
        name: "docusaurus",
        home: "index",
        sources: "docs/{}/",
        files: "docs/{}/",
        matter: &[
            ("title", Value::Title),
            ("sidebar_label", Value::MenuName),
            ("description", Value::Description),
            ("sidebar_position", Value::Number),
        ],
        menu: false,
        whole: false,
        ..PLAIN
    },
    Flavour {
        name: "gitlab-wiki",
        home: "home",
        reference: Reference::Name,
        matter: &[("title", Value::Title)],
        heading: false,
        whole: false,
        ..PLAIN
    },
];

impl Flavour {
    /// The names of all.
    pub fn names() -> impl Iterator<Item = &'static str> {
        FLAVOURS.iter().map(|flavour| flavour.name)
    }

    /// The one of a name; the plain one for any other.
    #[must_use]
    pub fn named(name: &str) -> &'static Self {
        FLAVOURS.iter().find(|flavour| flavour.name == name).unwrap_or(&FLAVOURS[0])
    }

    /// The file of a page in the output.
    pub(super) fn file(&self, language: &Language, id: &str) -> String {
        format!("{}{}.md", self.folder(self.sources, language), self.stem(language, id))
    }

    /// The place of another file of the site in the output.
    pub(super) fn place(&self, language: &Language, path: &str) -> String {
        format!("{}{path}", self.folder(self.files, language))
    }

    fn folder(&self, folder: &str, language: &Language) -> String {
        folder.replace("{}", &language.text("slug-report"))
    }

    fn stem(&self, language: &Language, id: &str) -> String {
        if id == "home" {
            return self.home.to_owned();
        }
        frame::file(language, id).trim_end_matches(".html").to_owned()
    }

    /// How the page `from` names the page `to`.
    pub(super) fn page(&self, language: &Language, from: &str, to: &str) -> String {
        let stem = self.stem(language, to);
        match self.reference {
            Reference::Source => format!("{stem}.md"),
            Reference::Page => format!("{stem}.html"),
            Reference::Name => stem,
            Reference::Folder => match (from, to) {
                ("home", "home") => "./".to_owned(),
                ("home", _) => format!("{stem}/"),
                (_, "home") => "../".to_owned(),
                _ => format!("../{stem}/"),
            },
        }
    }

    /// How the page `from` names another file of the site.
    pub(super) fn asset(&self, from: &str, path: &str) -> String {
        let up = if self.reference == Reference::Folder && from != "home" { "../" } else { "" };
        format!("{up}{path}")
    }

    /// What stands before and behind a heading that links may lead to.
    #[must_use]
    pub fn anchor(&self, name: &str) -> (String, String) {
        match self.anchor {
            Anchor::Element => (format!("<a id=\"{name}\"></a>\n\n"), String::new()),
            Anchor::Attribute => (String::new(), format!(" {{#{name}}}")),
        }
    }

    /// The lines of a page's front matter, its values as JSON texts, which YAML reads.
    pub(super) fn matter(&self, frame: &serde_json::Value, menu_name: &str, number: usize) -> Vec<String> {
        let value = |value: Value| match value {
            Value::Title => frame["title"].to_string(),
            Value::MenuName => serde_json::Value::from(menu_name).to_string(),
            Value::Description => frame["full_title"].to_string(),
            Value::Language => frame["lang"].to_string(),
            Value::Number => number.to_string(),
        };
        self.matter.iter().map(|(key, held)| format!("{key}: {}", value(*held))).collect()
    }
}
