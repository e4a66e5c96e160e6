//! The dialects of the Markdown edition: what each generator expects of folders, links, anchors and front matter.

mod setting;

use super::{frame, language::Language, markdown::escape::escape};

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
    /// By its source, seen from the folder of all sources: `@/report/contact.md`.
    Rooted,
}

/// How a heading gets a name for links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    /// An empty element on the line before it.
    Element,
    /// An attribute behind it: `{#id}`.
    Attribute,
}

/// How the front matter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Matter {
    /// YAML whose values are plain texts.
    Yaml,
    /// YAML whose values are read as Markdown.
    Marked,
    /// TOML.
    Toml,
}

/// What a key of the front matter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Title,
    MenuName,
    Description,
    Language,
    Number,
    /// On the first page alone: that the others stand in the order of their numbers.
    Sorting,
    /// Where search engines may not list the page: the word that tells them.
    Robots,
    /// The same as an element of the head.
    RobotsElement,
    /// The same for the list of pages that search engines read.
    Unlisted,
}

/// What keeps search engines from listing a page, as an element of its head.
const NO_INDEX: &str = "<meta name=\"robots\" content=\"noindex\">";

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
    /// How the names of sources end.
    ending: &'static str,
    reference: Reference,
    anchor: Anchor,
    syntax: Matter,
    /// Keys of the front matter, in their order.
    matter: &'static [(&'static str, Value)],
    /// Whether the page itself brings its title as a heading.
    pub heading: bool,
    /// Whether pages bring links to each other where the generator makes no menu.
    pub menu: bool,
    /// Whether elements of the head may stand in the page's text.
    head: bool,
}

/// A plain folder of files, as forges show it.
const PLAIN: Flavour = Flavour {
    name: "gfm",
    home: "README",
    sources: "",
    files: "",
    ending: "md",
    reference: Reference::Source,
    anchor: Anchor::Element,
    syntax: Matter::Yaml,
    matter: &[],
    heading: true,
    menu: true,
    head: false,
};

/// All dialects, the plain one first.
static FLAVOURS: [Flavour; 9] = [
    PLAIN,
    Flavour {
        name: "mkdocs",
        home: "index",
        sources: "docs/",
        files: "docs/",
        matter: &[("title", Value::MenuName), ("description", Value::Description), ("robots", Value::Robots)],
        menu: false,
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
            ("robots", Value::Robots),
        ],
        heading: false,
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
            ("robots", Value::Robots),
            ("sitemap", Value::Unlisted),
        ],
        heading: false,
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
            ("robots", Value::Robots),
        ],
        ..PLAIN
    },
    Flavour {
        name: "zola",
        home: "_index",
        sources: "content/{}/",
        files: "static/{}/",
        reference: Reference::Rooted,
        anchor: Anchor::Attribute,
        syntax: Matter::Toml,
        // Keys of ours stand under `extra`, since no other is accepted.
        matter: &[
            ("title", Value::Title),
            ("description", Value::Description),
            ("weight", Value::Number),
            ("sort_by", Value::Sorting),
            ("extra.menu", Value::MenuName),
            ("extra.lang", Value::Language),
            ("extra.robots", Value::Robots),
        ],
        heading: false,
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
        head: true,
        ..PLAIN
    },
    Flavour {
        name: "quarto",
        home: "index",
        ending: "qmd",
        anchor: Anchor::Attribute,
        syntax: Matter::Marked,
        matter: &[
            ("title", Value::Title),
            ("description", Value::Description),
            ("lang", Value::Language),
            ("header-includes", Value::RobotsElement),
        ],
        heading: false,
        menu: false,
        ..PLAIN
    },
    Flavour {
        name: "gitlab-wiki",
        home: "home",
        reference: Reference::Name,
        matter: &[("title", Value::Title)],
        heading: false,
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

    /// Whether the whole report is told once more in a single file: where pages are read and pasted as they are.
    pub(super) fn has_whole(&self) -> bool {
        self.matter.is_empty()
    }

    /// The file of a page in the output.
    pub(super) fn file(&self, language: &Language, id: &str) -> String {
        format!("{}{}.{}", Self::folder(self.sources, language), self.stem(language, id), self.ending)
    }

    /// The place of another file of the site in the output.
    pub(super) fn place(&self, language: &Language, path: &str) -> String {
        format!("{}{path}", Self::folder(self.files, language))
    }

    fn folder(folder: &str, language: &Language) -> String {
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
            Reference::Source => format!("{stem}.{}", self.ending),
            Reference::Page => format!("{stem}.html"),
            Reference::Name => stem,
            Reference::Rooted => format!("@/{}/{stem}.{}", language.text("slug-report"), self.ending),
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
        let inner = matches!(self.reference, Reference::Folder | Reference::Rooted) && from != "home";
        let up = if inner { "../" } else { "" };
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

    /// The lines of a page's front matter, its values as JSON texts, which YAML and TOML read; none without any key.
    pub(super) fn matter(&self, frame: &serde_json::Value, menu_name: &str, number: usize) -> Vec<String> {
        let text = |value: &serde_json::Value| self.text(value.as_str().unwrap_or_default());
        let listed = frame["index"] == true;
        let unless_listed = |text: &str| (!listed).then(|| serde_json::Value::from(text).to_string());
        let value = |value: Value| match value {
            Value::Title => Some(text(&frame["title"])),
            Value::MenuName => Some(self.text(menu_name)),
            Value::Description => Some(text(&frame["full_title"])),
            Value::Language => Some(text(&frame["lang"])),
            Value::Number => Some(number.to_string()),
            Value::Sorting => (frame["page"] == "home").then(|| text(&"weight".into())),
            Value::Robots => unless_listed("noindex"),
            Value::RobotsElement => unless_listed(NO_INDEX),
            Value::Unlisted => (!listed).then(|| false.to_string()),
        };
        let (fence, is) = match self.syntax {
            Matter::Yaml | Matter::Marked => ("---", ":"),
            Matter::Toml => ("+++", " ="),
        };
        let keys = self.matter.iter();
        let lines: Vec<String> =
            keys.filter_map(|(key, held)| Some(format!("{key}{is} {}", value(*held)?))).collect();
        if lines.is_empty() {
            return lines;
        }
        [fence.to_owned()].into_iter().chain(lines).chain([fence.to_owned()]).collect()
    }

    /// A text as a value of the front matter and of the generator's own file.
    fn text(&self, text: &str) -> String {
        let text = if self.syntax == Matter::Marked { escape(text) } else { text.to_owned() };
        serde_json::Value::from(text).to_string()
    }

    /// The elements of a page's head that stand in its text.
    pub(super) fn head(&self, frame: &serde_json::Value) -> String {
        if self.head && frame["index"] != true {
            format!("<head>{}</head>", NO_INDEX.replace('>', " />"))
        } else {
            String::new()
        }
    }
}
