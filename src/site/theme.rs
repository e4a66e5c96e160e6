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

/// The least contrast of an accent with the paper: it is also the colour of links.
const LEAST_CONTRAST: f64 = 4.5;

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
    /// `unknown-theme`, `accent-not-a-colour`, `accent-contrast`, or `theme-file` when a file of the theme cannot be read.
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
        if let Some(accent) = config.theme.accent.as_deref() {
            let ratio = contrast_with_white(accent)
                .ok_or_else(|| Error::usage("accent-not-a-colour").with("accent", accent))?;
            if ratio < LEAST_CONTRAST {
                return Err(Error::usage("accent-contrast")
                    .with("accent", accent)
                    .with("ratio", format!("{ratio:.1}")));
            }
            let tokens = ["mark", "rule", "c1", "link"].map(|token| format!("--{token}:{accent}")).join(";");
            theme.style.push_str("\n@media screen and (prefers-color-scheme:light){:root{");
            theme.style.push_str(&tokens);
            theme.style.push_str("}}\n");
        }
        Ok(theme)
    }

    /// The stylesheet's name, which holds a hash of its content.
    #[must_use]
    pub fn style_path(&self) -> String {
        let digest = Sha256::digest(self.style.as_bytes());
        let hash = digest.iter().take(4).fold(0_u32, |hash, byte| (hash << 8) | u32::from(*byte));
        format!("assets/style-{hash:08x}.css")
    }

    fn built_in(folder: &Dir<'static>) -> Self {
        let mut theme = Self { style: String::new(), templates: BTreeMap::new() };
        for file in folder.files() {
            if file.path().file_name().is_some_and(|name| name == "style.css") {
                file.contents_utf8().unwrap_or_default().clone_into(&mut theme.style);
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

/// The contrast of a colour `#rrggbb` with white paper.
fn contrast_with_white(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0;
        Some(if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(1.05 / (0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)? + 0.05))
}
