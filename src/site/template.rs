//! The templates, in layers (the only user of tera): the institution's, those of the theme and its parents, then the built-in ones.
//!
//! A template that extends its own name extends the one of the next layer below that has it.

pub mod block;
pub mod deprecation;
mod fault;
pub mod reading;

use std::path::Path;

use include_dir::{Dir, include_dir};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::flavour::Flavour;
use super::language::Language;
use super::markdown::escape;
use super::theme::{Layer, Theme, folder};
use crate::config::Config;
use crate::error::{Error, Result};

/// How the names of the Markdown edition's templates begin.
pub const MARKDOWN: &str = "markdown/";

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The folder of an institution's own templates, beside its `bilan.toml`.
pub const OWN: &str = "templates";
/// The template around every page.
pub const LAYOUT: &str = "layout.html";
/// What the built-in templates are called in messages.
const BASE: &str = "bilan";

/// The loaded templates of one language.
pub struct Templates {
    tera: Tera,
    layers: Vec<Layer>,
}

impl Templates {
    /// Loads all layers: a template of a nearer one replaces those of the same name below.
    ///
    /// # Errors
    /// All faults that can be found together: `template-syntax`, `template-unknown`, `template-cycle`.
    pub fn load(language: Language, layers: Vec<Layer>) -> Result<Self> {
        Self::read(Tera::new(), language, kept(layers, |name| !name.starts_with(MARKDOWN)))
    }

    /// Loads those of the Markdown edition: what they show is escaped for Markdown, headings get names as `flavour` does.
    ///
    /// # Errors
    /// As [`Templates::load`].
    pub fn markdown(language: Language, layers: Vec<Layer>, flavour: &'static Flavour) -> Result<Self> {
        let mut tera = Tera::new();
        tera.autoescape_on([".md"]);
        tera.set_escape_fn(escape::write);
        tera.register_function("anchor", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
            let (before, behind) = flavour.anchor(arguments.must_get::<&str>("name")?);
            let place = if arguments.must_get::<&str>("place")? == "before" { before } else { behind };
            Ok(Value::safe_string(&place))
        });
        tera.register_filter("alternative", |text: &str, _: Kwargs, _: &State| {
            Value::safe_string(&escape::alternative(text))
        });
        Self::read(tera, language, kept(layers, |name| name.starts_with(MARKDOWN)))
    }

    fn read(mut tera: Tera, language: Language, layers: Vec<Layer>) -> Result<Self> {
        let failed = |error: &tera::Error| all(fault::faults(error, &layers));
        let prefixes: Vec<String> = (0..layers.len()).map(prefix).collect();
        tera.set_fallback_prefixes(prefixes).map_err(|error| failed(&error))?;
        tera.register_function("t", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
            Ok(language.text(arguments.must_get::<&str>("key")?))
        });
        let mut written = Vec::new();
        for (depth, layer) in layers.iter().enumerate() {
            for (name, text) in &layer.templates {
                let below =
                    (depth + 1..layers.len()).find(|&lower| layers[lower].templates.contains_key(name));
                written.push((format!("{}{name}", prefix(depth)), over(text, name, below)));
            }
        }
        // The library stops at the first template that it cannot read: each is read alone before all together.
        let faults: Vec<Error> = written.iter().flat_map(|one| unread(one, &layers)).collect();
        Error::all(faults)?;
        tera.add_raw_templates(written).map_err(|error| failed(&error))?;
        Ok(Self { tera, layers })
    }

    /// What the templates of the institution and of its theme read that is on its way out.
    #[must_use]
    pub fn remarks(&self) -> Vec<Error> {
        deprecation::remarks(&self.layers, &deprecation::DEPRECATED)
    }

    /// Renders one template with a page's data.
    ///
    /// # Errors
    /// `template-unknown` and the like when the template asks for what there is not.
    pub fn render(&self, template: &str, data: &impl Serialize) -> Result<String> {
        let failed = |error: &tera::Error| all(fault::faults(error, &self.layers));
        let context = Context::from_serialize(data).map_err(|error| failed(&error))?;
        self.tera.render(template, &context).map_err(|error| failed(&error))
    }
}

/// The layers with those templates alone whose name is `wanted`.
fn kept(mut layers: Vec<Layer>, wanted: fn(&str) -> bool) -> Vec<Layer> {
    for layer in &mut layers {
        layer.templates.retain(|name, _| wanted(name));
    }
    layers
}

/// Several errors as one.
fn all(errors: Vec<Error>) -> Error {
    Error::all(errors).err().unwrap_or_else(|| Error::new("template"))
}

/// What keeps one template from being read by itself.
fn unread((name, text): &(String, String), layers: &[Layer]) -> Vec<Error> {
    match Tera::new().add_raw_template(name, text) {
        Err(error) if matches!(error.kind(), ErrorKind::SyntaxError(_)) => fault::faults(&error, layers),
        _ => Vec::new(),
    }
}

/// The layers of a site, the nearest first: the institution's own templates, the theme's, the built-in ones.
///
/// # Errors
/// `template-file` when one of the institution's cannot be read.
pub fn layers(project: &Path, theme: &[Layer]) -> Result<Vec<Layer>> {
    let mut own = Layer { place: OWN.to_owned(), ..Layer::default() };
    if !project.as_os_str().is_empty() {
        for (name, path) in folder::files(&project.join(OWN)) {
            let text = std::fs::read_to_string(path).map_err(|error| {
                Error::new("template-file").with("file", format!("{OWN}/{name}")).with("reason", error)
            })?;
            own.templates.insert(name, text);
        }
    }
    Ok([own].into_iter().chain(theme.iter().cloned()).chain([base()]).collect())
}

/// Whether the templates of a project can be read, whatever else fails.
///
/// # Errors
/// As [`Templates::load`].
pub fn check(config: &Config, theme: &Theme, tag: &str) -> Result<()> {
    Templates::load(Language::load(tag)?, layers(&config.folder, &theme.layers)?).map(drop)
}

/// The built-in templates.
#[must_use]
pub fn base() -> Layer {
    let markdown = TEMPLATES.dirs().flat_map(Dir::files);
    let pages = TEMPLATES
        .files()
        .chain(markdown)
        .filter(|file| file.path().extension().is_none_or(|kind| kind != "css"));
    let files = pages.filter_map(|file| {
        Some((file.path().to_string_lossy().replace('\\', "/"), file.contents_utf8()?.to_owned()))
    });
    Layer { place: BASE.to_owned(), templates: files.collect() }
}

/// A file beside the built-in templates; empty when there is none.
#[must_use]
pub fn built_in(name: &str) -> &'static [u8] {
    TEMPLATES.get_file(name).map_or(&[], include_dir::File::contents)
}

/// How the names of a layer begin inside tera.
fn prefix(depth: usize) -> String {
    format!("{depth}/")
}

/// The layer and the name of a template that tera names.
fn unprefixed(template: &str) -> Option<(usize, &str)> {
    let (depth, name) = template.split_once('/')?;
    Some((depth.parse().ok()?, name))
}

/// The text of a template, where it extends its own name with the name of the one below.
fn over(text: &str, name: &str, below: Option<usize>) -> String {
    let Some(below) = below else { return text.to_owned() };
    let named = |quote: char| format!("extends {quote}{name}{quote}");
    let lower = |quote: char| format!("extends {quote}{}{name}{quote}", prefix(below));
    ['"', '\''].iter().fold(text.to_owned(), |text, &quote| text.replacen(&named(quote), &lower(quote), 1))
}
