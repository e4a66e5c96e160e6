//! The look: a theme is a folder with `theme.toml`, `style.css` and, if it likes, `templates/`.

use std::{collections::BTreeMap, fs, path::Path};

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::{
    config::Config,
    error::{Error, Result},
};

static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// A loaded theme.
pub struct Theme {
    /// The stylesheet.
    pub style: String,
    /// Templates that replace built-in ones, by name.
    pub templates: BTreeMap<String, String>,
}

impl Theme {
    /// The built-in themes, sorted.
    #[must_use]
    pub fn known() -> Vec<String> {
        let mut names: Vec<String> = THEMES
            .dirs()
            .filter_map(|folder| folder.path().file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Loads the theme of a configuration: a folder next to `bilan.toml`, else a built-in name.
    ///
    /// # Errors
    /// `unknown-theme`, or `theme-file` when a file of the theme cannot be read.
    pub fn load(config: &Config) -> Result<Self> {
        let name = &config.theme.name;
        let own = config.folder.join(name);
        let mut theme = if !config.folder.as_os_str().is_empty() && own.join("style.css").is_file() {
            Self::from_folder(&own)?
        } else {
            let folder = THEMES.get_dir(name).ok_or_else(|| {
                Error::usage("unknown-theme").with("theme", name).with("known", Self::known().join(", "))
            })?;
            Self::built_in(folder)
        };
        if let Some(accent) = config.theme.accent.as_deref().filter(|accent| is_colour(accent)) {
            theme.style.push_str(&format!("\n@media screen{{:root{{--mark:{accent};--rule:{accent}}}}}\n"));
        }
        Ok(theme)
    }

    /// The stylesheet's name, which holds a hash of its content.
    #[must_use]
    pub fn style_path(&self) -> String {
        let digest = Sha256::digest(self.style.as_bytes());
        let hash: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        format!("assets/style-{hash}.css")
    }

    fn built_in(folder: &Dir<'static>) -> Self {
        let mut theme = Self { style: String::new(), templates: BTreeMap::new() };
        for file in folder.files() {
            if file.path().file_name().is_some_and(|name| name == "style.css") {
                theme.style = file.contents_utf8().unwrap_or_default().to_owned();
            }
        }
        if let Some(inner) = folder.get_dir(folder.path().join("templates")) {
            for file in inner.files() {
                if let (Some(name), Some(text)) = (file.path().file_name(), file.contents_utf8()) {
                    theme.templates.insert(name.to_string_lossy().into_owned(), text.to_owned());
                }
            }
        }
        theme
    }

    fn from_folder(folder: &Path) -> Result<Self> {
        let failed = |error: std::io::Error| Error::new("theme-file").with("reason", error);
        let style = fs::read_to_string(folder.join("style.css")).map_err(failed)?;
        let mut templates = BTreeMap::new();
        let inner = folder.join("templates");
        for entry in WalkDir::new(&inner).sort_by_file_name().into_iter().flatten() {
            if entry.file_type().is_file() {
                let name = entry
                    .path()
                    .strip_prefix(&inner)
                    .unwrap_or(entry.path())
                    .to_string_lossy()
                    .replace('\\', "/");
                templates.insert(name, fs::read_to_string(entry.path()).map_err(failed)?);
            }
        }
        Ok(Self { style, templates })
    }
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}
