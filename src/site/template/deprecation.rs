//! Fields of the templates' context that are on their way out, and who still reads them.

use super::{
    BASE,
    reading::{Reading, readings},
};
use crate::error::Error;
use crate::site::theme::Layer;

/// A field that a later version takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// `frame` or `page`.
    pub root: &'static str,
    /// The page whose field it is, by the name of its template; `None` for all.
    pub page: Option<&'static str>,
    /// The field, or a part of one, as `accessibility.href`.
    pub field: &'static str,
    /// The version that first warned.
    pub since: &'static str,
    /// What to read instead.
    pub instead: &'static str,
}

/// The fields on their way out: none.
pub const DEPRECATED: [Deprecated; 0] = [];

impl Deprecated {
    /// Whether a template reads this field, or something in it; a template that is no page's may be any page's.
    fn is(&self, reading: &Reading, template: &str) -> bool {
        let name = template.rsplit_once('.').map_or(template, |(name, _)| name);
        let name = name.strip_prefix(super::MARKDOWN).unwrap_or(name);
        let pages = crate::site::context::pages();
        let there = self.page.is_none_or(|page| page == name || !pages.contains(&name));
        let wanted: Vec<&str> = std::iter::once(self.root).chain(self.field.split('.')).collect();
        // The elements of a list are not told again where the list was.
        let here = reading.given < wanted.len() && wanted.len() <= reading.path.len();
        there && here && wanted.iter().zip(&reading.path).all(|(wanted, read)| wanted == read)
    }
}

/// A remark for each place where a template above the built-in ones reads a field of `list`.
#[must_use]
pub fn remarks(layers: &[Layer], list: &[Deprecated]) -> Vec<Error> {
    let mut remarks = Vec::new();
    for layer in layers.iter().filter(|layer| layer.place != BASE) {
        for (name, text) in &layer.templates {
            for reading in readings(text) {
                let Some(one) = list.iter().find(|one| one.is(&reading, name)) else { continue };
                let remark = Error::new("template-deprecated").with("file", layer.file(name));
                let remark = remark.with("line", reading.line).with("column", reading.column).quoting(text);
                let remark = remark.with("name", format!("{}.{}", one.root, one.field));
                remarks.push(remark.with("since", one.since).with("instead", one.instead));
            }
        }
    }
    remarks
}
