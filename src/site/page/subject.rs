//! The subjects of pages: which values each template reads, and for which pages.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::{
    account, data, definitions, dimension, email, evidence, highlights, home, ideas, map, method, missing,
    networks, year, years,
};
use crate::site::{collection::Collection, frame, lookup::DIMENSIONS, view::Text};

/// A template with what it reads besides the frame.
pub(in crate::site) struct Subject {
    /// The name of the template, without its ending.
    pub(in crate::site) name: &'static str,
    pages: Pages,
    /// Makes the schema of the values.
    pub(in crate::site) schema: fn(&mut SchemaGenerator) -> Schema,
}

/// The pages that a template makes.
enum Pages {
    /// The one of its own name.
    One,
    /// Those of some ids.
    Of(&'static [&'static str]),
    /// Those whose id begins so.
    Beginning(&'static str),
}

/// All of them, in the order of a report.
pub(in crate::site) static SUBJECTS: [Subject; 18] = [
    subject::<home::Home>("home", Pages::One),
    subject::<year::Year>("year", Pages::One),
    subject::<highlights::Highlights>("highlights", Pages::One),
    subject::<dimension::Dimension>("dimension", Pages::Of(&DIMENSIONS)),
    subject::<years::Years>("years", Pages::One),
    subject::<years::AccountYears>("account-years", Pages::Beginning(frame::YEARS)),
    subject::<account::Account>("account", Pages::Beginning("account-")),
    subject::<networks::Networks>("networks", Pages::One),
    subject::<ideas::Page>("ideas", Pages::One),
    subject::<method::Method>("method", Pages::One),
    subject::<definitions::DimensionMethod>("definitions", Pages::Beginning(frame::METHOD)),
    subject::<evidence::Page>("evidence", Pages::Beginning(frame::EVIDENCE)),
    subject::<data::Data>("data", Pages::One),
    subject::<Text>("text", Pages::Of(&["accessibility", "legal", "privacy"])),
    subject::<map::Map>("map", Pages::One),
    subject::<email::Email>("email", Pages::One),
    subject::<missing::Missing>("missing", Pages::One),
    subject::<Collection>("collection", Pages::One),
];

const fn subject<T: JsonSchema>(name: &'static str, pages: Pages) -> Subject {
    Subject { name, pages, schema: SchemaGenerator::subschema_for::<T> }
}

impl Subject {
    /// The schema of the ids of its pages.
    pub(in crate::site) fn ids(&self) -> Value {
        match self.pages {
            Pages::One => json!({ "const": self.name }),
            Pages::Of(ids) => json!({ "enum": ids }),
            Pages::Beginning(start) => json!({ "pattern": format!("^{start}") }),
        }
    }

    fn makes(&self, id: &str) -> bool {
        match self.pages {
            Pages::One => self.name == id,
            Pages::Of(ids) => ids.contains(&id),
            Pages::Beginning(start) => id.starts_with(start),
        }
    }
}

/// The subject of a template, or of the page of an id.
pub(in crate::site) fn named(name: &str) -> Option<&'static Subject> {
    let exact = SUBJECTS.iter().find(|subject| subject.name == name);
    exact.or_else(|| SUBJECTS.iter().find(|subject| subject.makes(name)))
}
