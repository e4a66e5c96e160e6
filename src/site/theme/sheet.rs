//! The stylesheet: colours and fonts as variables, the base under all themes, then each theme's own rules.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::folder::Folder;
use super::tokens::{Palette, TOKENS};
use crate::{
    error::{Error, Result},
    site::Page,
};

/// The sheet of a theme: `styles` are those of the family, the farthest ancestor first.
#[must_use]
pub fn whole(palettes: &[Palette; 3], body: Option<&str>, head: Option<&str>, styles: &[String]) -> String {
    let [light, dark, print] = palettes;
    let mut sheet = String::new();
    let body = body.unwrap_or("sans-serif");
    let scheme = if dark.is_empty() { "light" } else { "light dark" };
    let _ = writeln!(
        sheet,
        ":root{{color-scheme:{scheme};--body:{body};--head:{};{}}}",
        head.unwrap_or("var(--body)"),
        variables(light, None)
    );
    if !dark.is_empty() {
        let _ = writeln!(
            sheet,
            "@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}",
            variables(dark, None)
        );
    }
    let printed = variables(print, Some(light));
    if !printed.is_empty() {
        let _ = writeln!(sheet, "@media print{{:root{{{printed}}}}}");
    }
    for style in std::iter::once(Folder::base()).chain(styles.iter().map(String::as_str)) {
        sheet.push_str(&without_remarks(style));
    }
    sheet
}

/// Rules without their remarks and the breaks of lines, which every page would load.
fn without_remarks(style: &str) -> String {
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, behind)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = behind.split_once("*/").map_or("", |(_, rest)| rest);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).collect()
}

/// The variables of a palette, without those that are as in `but`.
fn variables(palette: &Palette, but: Option<&Palette>) -> String {
    let told = TOKENS.iter().filter_map(|token| Some((token, palette.get(token)?)));
    let told = told.filter(|(token, colour)| but.and_then(|but| but.get(*token)) != Some(*colour));
    told.map(|(token, colour)| format!("--{token}:{colour}")).collect::<Vec<_>>().join(";")
}

/// The rules of a theme with the names that its assets have in the site; these are added to `assets`.
///
/// # Errors
/// `theme-asset` for a file that the rules name and the theme lacks, or an address outside it: the site asks nobody
/// for anything.
pub fn with_assets(folder: &Folder, assets: &mut Vec<Page>) -> Result<String> {
    let mut written = String::new();
    let mut rest = folder.style.as_str();
    while let Some(at) = rest.find("url(") {
        let (before, behind) = rest.split_at(at + 4);
        let Some(end) = behind.find(')') else { break };
        let name = behind[..end].trim().trim_matches(['"', '\'']);
        let name = name.strip_prefix("assets/").unwrap_or(name);
        let Some(bytes) = folder.assets.get(name) else {
            let line = folder.style[..folder.style.len() - behind.len()].split('\n').count();
            return Err(Error::new("theme-asset")
                .with("file", format!("{}/style.css", folder.place))
                .with("line", line)
                .with("asset", name));
        };
        let (stem, kind) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let path = hashed(stem.rsplit('/').next().unwrap_or(stem), kind, bytes);
        written.push_str(before);
        written.push_str(path.trim_start_matches("assets/"));
        if assets.iter().all(|known| known.path != path) {
            assets.push(Page { path, bytes: bytes.clone() });
        }
        rest = &behind[end..];
    }
    written.push_str(rest);
    Ok(written)
}

/// `assets/NAME-HASH.KIND`: another content has another name, so that nothing old is shown.
#[must_use]
pub fn hashed(name: &str, kind: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hash = digest.iter().take(4).fold(0_u32, |hash, byte| (hash << 8) | u32::from(*byte));
    format!("assets/{name}-{hash:08x}.{kind}")
}
