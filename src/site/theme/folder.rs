//! The folders of themes: those of the program, and an institution's own beside its `bilan.toml`.

use std::{collections::BTreeMap, fs, path::Path, path::PathBuf};

use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use super::tokens::Tokens;
use crate::{
    config::{Document, refusal::nearest},
    error::{Error, Result},
};

static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The stylesheet under all themes.
const BASE: &str = "base.css";

/// The files of one theme.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Its name.
    pub name: String,
    /// Where it stands, as messages tell it.
    pub place: String,
    /// Its `theme.toml`; empty without one.
    pub document: Document,
    /// Its `style.css`; empty without one.
    pub style: String,
    /// Templates that replace those below, by name.
    pub templates: BTreeMap<String, String>,
    /// Fonts and pictures, by name.
    pub assets: BTreeMap<String, Vec<u8>>,
}

impl Folder {
    /// The names of the built-in themes, sorted.
    #[must_use]
    pub fn built_in() -> Vec<String> {
        let names = THEMES.dirs().filter_map(|folder| folder.path().file_name());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// The names of an institution's own themes: folders of `themes/` beside its `bilan.toml`, sorted.
    fn own(project: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(project.join("themes"))
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| is_theme(&entry.path()))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// All names: an institution's own themes, then the built-in ones that none of them stands for.
    #[must_use]
    pub fn known(project: &Path) -> Vec<String> {
        let mut names = Self::own(project);
        let built_in = Self::built_in();
        names.extend(built_in.into_iter().filter(|name| !is_theme(&project.join("themes").join(name))));
        names
    }

    /// The stylesheet under all themes.
    #[must_use]
    pub fn base() -> &'static str {
        THEMES.get_file(BASE).and_then(|file| file.contents_utf8()).unwrap_or_default()
    }

    /// The theme `name` of the project: a folder beside `bilan.toml`, one of its `themes/`, else a built-in one. A theme
    /// whose parent has its own name (`child`) means the built-in one.
    ///
    /// # Errors
    /// `unknown-theme` with the known names, `theme-file` when a file cannot be read.
    pub fn find(project: &Path, name: &str, child: Option<&Self>) -> Result<Self> {
        let places = [project.join(name), project.join("themes").join(name)];
        let own = places.iter().find(|place| !project.as_os_str().is_empty() && is_theme(place));
        let same = |place: &PathBuf| child.is_some_and(|child| child.place == shown(project, place));
        match own.filter(|place| !(same(place) && THEMES.get_dir(name).is_some())) {
            Some(place) => Self::read(project, place, name),
            None => THEMES.get_dir(name).map(|folder| Self::of(folder, name)).ok_or_else(|| {
                let known = Self::known(project);
                let nearest = nearest(name, known.iter().map(String::as_str)).to_owned();
                Error::usage("unknown-theme")
                    .with("theme", name)
                    .with("known", known.join(", "))
                    .with("nearest", nearest)
            }),
        }
    }

    /// For whom the theme is: a message id behind `theme-reader-`; empty where its file does not say.
    ///
    /// # Errors
    /// Those of its `theme.toml`.
    pub fn reader(&self) -> Result<String> {
        Ok(self.document.parse::<Tokens>()?.reader)
    }

    fn of(folder: &Dir<'static>, name: &str) -> Self {
        let text = |file: &str| {
            let file = folder.get_file(folder.path().join(file));
            file.and_then(|file| file.contents_utf8()).unwrap_or_default().to_owned()
        };
        let files = |inner: &str| {
            let inner = folder.get_dir(folder.path().join(inner));
            inner.into_iter().flat_map(Dir::files).filter_map(|file| {
                Some((file.path().file_name()?.to_string_lossy().into_owned(), file.contents().to_vec()))
            })
        };
        let place = format!("bilan/themes/{name}");
        let utf8 = |(name, bytes): (String, Vec<u8>)| (name, String::from_utf8_lossy(&bytes).into_owned());
        Self {
            name: name.to_owned(),
            document: Document { file: format!("{place}/theme.toml").into(), text: text("theme.toml") },
            style: text("style.css"),
            templates: files("templates").map(utf8).collect(),
            assets: files("assets").collect(),
            place,
        }
    }

    fn read(project: &Path, place: &Path, name: &str) -> Result<Self> {
        let shown = shown(project, place);
        let failed = |file: &str, reason: &dyn ToString| {
            Error::new("theme-file")
                .with("file", format!("{shown}/{file}"))
                .with("reason", reason.to_string())
        };
        let text = |file: &str| match fs::read_to_string(place.join(file)) {
            Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
            Err(error) => Err(failed(file, &error)),
        };
        let mut assets = BTreeMap::new();
        for (name, path) in files(&place.join("assets")) {
            assets.insert(
                name.clone(),
                fs::read(path).map_err(|error| failed(&format!("assets/{name}"), &error))?,
            );
        }
        let mut templates = BTreeMap::new();
        for (name, path) in files(&place.join("templates")) {
            let text =
                fs::read_to_string(path).map_err(|error| failed(&format!("templates/{name}"), &error))?;
            templates.insert(name, text);
        }
        Ok(Self {
            name: name.to_owned(),
            document: Document { file: format!("{shown}/theme.toml").into(), text: text("theme.toml")? },
            style: text("style.css")?,
            templates,
            assets,
            place: shown,
        })
    }
}

/// Whether a folder holds a theme.
fn is_theme(place: &Path) -> bool {
    place.join("theme.toml").is_file() || place.join("style.css").is_file()
}

/// A place as messages tell it: from the project on.
fn shown(project: &Path, place: &Path) -> String {
    place.strip_prefix(project).unwrap_or(place).to_string_lossy().replace('\\', "/")
}

/// The files of a folder with their names from it, sorted; what an editor leaves behind is none.
pub(in crate::site) fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .filter_map(|entry| {
            let name = entry.path().strip_prefix(folder).ok()?.to_string_lossy().replace('\\', "/");
            let is_left =
                name.rsplit('/').next().is_some_and(|last| last.starts_with('.') || last.ends_with('~'));
            (!is_left).then(|| (name, entry.into_path()))
        })
        .collect()
}
