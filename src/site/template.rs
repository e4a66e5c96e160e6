//! The templates, in layers (the only user of tera): the institution's, the theme's, then the built-in ones.

use std::{collections::BTreeMap, fs, path::Path};

use include_dir::{Dir, include_dir};
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult};
use walkdir::WalkDir;

use super::language::Language;
use crate::error::{Error, Result};

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The loaded templates of one language.
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Loads all layers; a template of `own` replaces the theme's, which replaces the built-in one.
    ///
    /// # Errors
    /// `template` when one cannot be read or understood.
    pub fn load(language: Language, theme: &BTreeMap<String, String>, own: Option<&Path>) -> Result<Self> {
        let mut tera = Tera::new();
        tera.set_fallback_prefixes(["own/", "theme/", "base/"]).map_err(|error| failed(&error))?;
        tera.register_function("t", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
            Ok(language.text(arguments.must_get::<&str>("key")?))
        });
        let mut layers = Vec::new();
        collect(&TEMPLATES, &mut layers);
        layers.extend(theme.iter().map(|(name, text)| (format!("theme/{name}"), text.clone())));
        if let Some(folder) = own.filter(|folder| folder.is_dir()) {
            for entry in WalkDir::new(folder).sort_by_file_name() {
                let entry = entry.map_err(|error| Error::new("template").with("reason", error))?;
                if entry.file_type().is_file() && entry.path().extension().is_some_and(|kind| kind == "html")
                {
                    let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                    let text = fs::read_to_string(entry.path())
                        .map_err(|error| Error::new("template").with("reason", error))?;
                    layers.push((format!("own/{}", name.to_string_lossy().replace('\\', "/")), text));
                }
            }
        }
        tera.add_raw_templates(layers).map_err(|error| failed(&error))?;
        Ok(Self { tera })
    }

    /// Renders one template with a page's data.
    ///
    /// # Errors
    /// `template` when the data does not fit.
    pub fn render(&self, template: &str, data: &impl Serialize) -> Result<String> {
        let context = Context::from_serialize(data).map_err(|error| failed(&error))?;
        self.tera.render(template, &context).map_err(|error| failed(&error))
    }
}

fn failed(error: &tera::Error) -> Error {
    Error::new("template").with("reason", error)
}

fn collect(folder: &Dir<'static>, layers: &mut Vec<(String, String)>) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            layers.push((
                format!("base/{}", file.path().to_string_lossy().replace('\\', "/")),
                text.to_owned(),
            ));
        }
    }
    for inner in folder.dirs() {
        collect(inner, layers);
    }
}
