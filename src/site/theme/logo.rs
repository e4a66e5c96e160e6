//! An institution's own mark: an SVG or PNG file beside its `bilan.toml`, checked before it stands on every page.

use std::fs;

use crate::{
    config::Config,
    error::{Error, Result},
    site::Page,
};

use super::sheet::hashed;

/// The most bytes of a mark: it weighs on every page.
const LARGEST: usize = 60_000;
/// The height of a mark on a page, in CSS pixels.
const HEIGHT: f64 = 56.0;

/// A mark ready for pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The file in the site.
    pub file: Page,
    /// What it says to those who do not see it; empty where the name stands beside it.
    pub alternative: String,
    /// Its width on a page, CSS pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl Logo {
    /// The mark that a configuration names, if it names one.
    ///
    /// # Errors
    /// `logo-absent`, `logo-kind` for anything but SVG and PNG, `logo-size` above 60 KB, `logo-active` for an SVG
    /// with scripts, handlers or addresses of elsewhere; each with the place of the key.
    pub fn load(config: &Config) -> Result<Option<Self>> {
        let Some(path) = &config.institution.logo else { return Ok(None) };
        let refuse = |key: &'static str| {
            let error: Error = config.document.value_error(key, "institution.logo");
            error.with("value", path.display())
        };
        let bytes = fs::read(config.place(path)).map_err(|_| refuse("logo-absent"))?;
        if bytes.len() > LARGEST {
            return Err(refuse("logo-size").with("size", bytes.len() / 1000).with("largest", LARGEST / 1000));
        }
        let (kind, width, height) = match std::str::from_utf8(&bytes) {
            Ok(text) if text.contains("<svg") => {
                if is_active(text) {
                    return Err(refuse("logo-active"));
                }
                let (width, height) = view_box(text).ok_or_else(|| refuse("logo-kind"))?;
                ("svg", width, height)
            }
            _ => {
                let (width, height) = png_size(&bytes).ok_or_else(|| refuse("logo-kind"))?;
                ("png", f64::from(width), f64::from(height))
            }
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred pixels")]
        let scaled = (HEIGHT * width / height).clamp(8.0, 320.0).round() as u32;
        Ok(Some(Self {
            file: Page { path: hashed("logo", kind, &bytes), bytes },
            alternative: config.institution.logo_alt.clone().unwrap_or_default(),
            width: scaled,
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "56")]
            height: HEIGHT as u32,
        }))
    }
}

/// Whether an SVG does more than being drawn: it is shown as a picture, which runs nothing, but may be opened alone.
fn is_active(svg: &str) -> bool {
    let lower = svg.to_lowercase();
    let elsewhere = ["href=\"http", "href='http", "href=\"//", "url(http", "<!entity", "@import"];
    let handler = lower.split(" on").skip(1).any(|rest| {
        rest.split_once('=')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|c| c.is_ascii_lowercase()))
    });
    handler
        || ["<script", "<foreignobject", "javascript:"]
            .iter()
            .chain(&elsewhere)
            .any(|sign| lower.contains(sign))
}

/// Width and height of an SVG by its `viewBox`, else by its own attributes.
fn view_box(svg: &str) -> Option<(f64, f64)> {
    let opening = &svg[svg.find("<svg")?..];
    let opening = &opening[..opening.find('>')?];
    let attribute = |name: &str| {
        let behind = opening.split_once(&format!(" {name}="))?.1;
        let quote = behind.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        behind[1..].split_once(quote).map(|(value, _)| value.to_owned())
    };
    let number =
        |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok().filter(|size| *size > 0.0);
    if let Some(view) = attribute("viewBox") {
        let parts: Vec<&str> = view.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        return Some((number(parts.get(2)?)?, number(parts.get(3)?)?));
    }
    Some((number(&attribute("width")?)?, number(&attribute("height")?)?))
}

/// Width and height of a PNG (ISO/IEC 15948, 11.2.2).
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    (header.get(4..8)? == b"IHDR").then_some(())?;
    Some((number(8)?, number(12)?)).filter(|(width, height)| *width > 0 && *height > 0)
}
