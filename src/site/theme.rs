//! The look: a theme is a folder with `theme.toml` and, if it likes, `style.css`, `templates/` and `assets/`; it stands over its parent.

pub mod brand;
pub mod folder;
mod icon;
pub mod logo;
pub mod sheet;
pub mod tokens;

use std::collections::BTreeMap;

use crate::{
    config::Config,
    error::{Error, Result},
};

use super::Page;
pub use folder::Folder;
pub use logo::Logo;
use tokens::{Palette, Tokens};

/// A loaded theme with an institution's brand on it.
pub struct Theme {
    /// Its name.
    pub name: String,
    /// The stylesheet.
    pub style: String,
    /// Templates, the nearest layer first.
    pub layers: Vec<Layer>,
    /// The colours of light, dark and printed paper.
    pub palettes: [Palette; 3],
    /// Fonts and pictures that the stylesheet asks for, and the institution's mark.
    pub assets: Vec<Page>,
    /// The address of the small picture in a browser's tab.
    pub icon: String,
    /// The institution's own mark.
    pub logo: Option<Logo>,
    /// What was changed of the institution's colours, or warned of: messages with their variables.
    pub remarks: Vec<Error>,
}

/// Templates of one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// The folder, as messages tell it.
    pub place: String,
    /// Texts by name.
    pub templates: BTreeMap<String, String>,
}

impl Layer {
    /// The file of a template, as messages tell it: an institution's and a program's stand in the folder itself.
    #[must_use]
    pub fn file(&self, name: &str) -> String {
        if self.place.contains('/') {
            format!("{}/templates/{name}", self.place)
        } else {
            format!("{}/{name}", self.place)
        }
    }
}

impl Theme {
    /// Loads the theme of a configuration, its parents and the institution's brand.
    ///
    /// # Errors
    /// `unknown-theme`, `theme-cycle`, `theme-file`; the errors of `theme.toml` with their places; `theme-contrast`
    /// for colours that cannot be read; those of [`brand`] and [`logo`].
    pub fn load(config: &Config) -> Result<Self> {
        let family = family(config)?;
        let mut palettes: [Palette; 3] = Default::default();
        let (mut body, mut head) = (None, None);
        let mut remarks = Vec::new();
        for (folder, tokens) in family.iter().rev() {
            tokens.over(&folder.document, &mut palettes)?;
            body = tokens.font.body.clone().or(body);
            head = tokens.font.head.clone().or(head);
        }
        for (paper, colour) in palettes[0].clone() {
            palettes[2].entry(paper).or_insert(colour);
        }
        for (folder, tokens) in &family {
            Error::all(tokens.faint(&folder.document, &palettes))?;
        }
        remarks.extend(alike(&family, &palettes));
        remarks.extend(brand::paint(config, &mut palettes)?);
        if let Some(stack) = config.theme.font.as_deref().and_then(brand::stack) {
            (body, head) = (Some(stack.to_owned()), None);
        }
        let (mut assets, mut styles) = (Vec::new(), Vec::new());
        for (folder, _) in family.iter().rev() {
            styles.push(sheet::with_assets(folder, &mut assets)?);
        }
        let logo = Logo::load(config)?;
        // A mark serves in the browser's tab too.
        let icon = logo.as_ref().map_or_else(|| icon::of(&palettes[0]), |logo| logo.file.clone());
        let icon_path = icon.path.clone();
        assets.push(icon);
        let layers = family.iter().filter(|(folder, _)| !folder.templates.is_empty());
        Ok(Self {
            name: config.theme.name.clone(),
            style: sheet::whole(&palettes, body.as_deref(), head.as_deref(), &styles),
            layers: layers
                .map(|(folder, _)| Layer { place: folder.place.clone(), templates: folder.templates.clone() })
                .collect(),
            palettes,
            assets,
            icon: icon_path,
            logo,
            remarks,
        })
    }

    /// The stylesheet's name, which holds a hash of its content.
    #[must_use]
    pub fn style_path(&self) -> String {
        sheet::hashed("style", "css", self.style.as_bytes())
    }
}

/// A warning for each paper of a theme on which two series look alike to somebody.
fn alike(family: &[(Folder, Tokens)], palettes: &[Palette; 3]) -> Vec<Error> {
    let Some((folder, _)) = family.first() else { return Vec::new() };
    let pairs = tokens::PAPERS
        .iter()
        .zip(palettes)
        .filter_map(|(paper, palette)| Some((paper, tokens::closest(palette)?)));
    pairs
        .filter(|(_, (_, _, seen, grey))| *seen < tokens::APART.0 || *grey < tokens::APART.1)
        .map(|(paper, (one, other, seen, grey))| {
            let error = folder.document.value_error("theme-series", &format!("{paper}.{other}"));
            error
                .with("one", one)
                .with("other", other)
                .with("distance", format!("{seen:.1}"))
                .with("grey", format!("{grey:.1}"))
                .with("least", format!("{:.0}", tokens::APART.0))
                .with("least-grey", format!("{:.0}", tokens::APART.1))
        })
        .collect()
}

/// The theme of a configuration and those that it stands over, the nearest first.
fn family(config: &Config) -> Result<Vec<(Folder, Tokens)>> {
    let mut family: Vec<(Folder, Tokens)> = Vec::new();
    let mut wanted = Some(config.theme.name.clone());
    while let Some(name) = wanted.take() {
        let from = family.last().map(|(folder, _)| folder);
        let folder = Folder::find(&config.folder, &name, from)?;
        let known = |one: &(Folder, Tokens)| one.0.place == folder.place;
        if family.iter().any(known) {
            let names = family.iter().map(|(folder, _)| folder.name.clone()).chain([name]);
            return Err(folder
                .document
                .value_error("theme-cycle", "parent")
                .with("names", names.collect::<Vec<_>>().join(" > ")));
        }
        let tokens: Tokens = folder.document.parse()?;
        wanted.clone_from(&tokens.parent);
        family.push((folder, tokens));
    }
    Ok(family)
}
