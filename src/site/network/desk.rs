//! What all pages of a group's copy are written from: the words, the group's figures, and who reads.

use crate::network::{Figure, Group, GroupMeasure, Member, Network};
use crate::report::Outcome;
use crate::site::{
    frame,
    language::Language,
    lookup::Lookup,
    room::Room,
    view::Link,
    written::{self, Form},
};

/// Who reads a copy.
#[derive(Clone, Copy)]
pub(super) enum Audience<'a> {
    /// Everybody in the group and outside: nobody's own figures.
    Group,
    /// One institution: its own figures beside the group's.
    One(&'a Member),
    /// Everybody, after the group decided to show all.
    All,
}

/// The material of one copy.
pub(super) struct Desk<'a> {
    pub(super) language: &'a Language,
    /// The report that stands in for the group where pages of an institution are used again.
    pub(super) lookup: &'a Lookup<'a>,
    pub(super) group: &'a Group,
    pub(super) audience: Audience<'a>,
    pub(super) room: Room,
}

impl<'a> Desk<'a> {
    pub(super) fn network(&self) -> &'a Network {
        &self.group.network
    }

    /// The measures of a page, in the order of the catalogue.
    pub(super) fn of(&self, dimension: &str) -> impl Iterator<Item = &'a GroupMeasure> {
        self.network().measures.iter().filter(move |measure| measure.dimension == dimension)
    }

    /// The institution whose copy it is.
    pub(super) fn own(&self) -> Option<&'a Member> {
        match self.audience {
            Audience::One(member) => Some(member),
            Audience::Group | Audience::All => None,
        }
    }

    /// `yes` where the group decided to show everybody: messages choose their words by it.
    pub(super) fn open(&self) -> &'static str {
        match self.audience {
            Audience::All => "yes",
            Audience::Group | Audience::One(_) => "no",
        }
    }

    /// A figure of an institution in the told year, in words; its interval where it has a value.
    pub(super) fn told(&self, member: &Member, id: &str) -> String {
        let language = self.language;
        match member.figure(id, &self.network().period.label) {
            Figure::Row(outcome @ Outcome::Value { .. }) => {
                let form = if self.is_chance(id) { &without_ends(outcome) } else { outcome };
                written::in_form(language, id, form, Form::Percent).whole(language)
            }
            Figure::Row(outcome @ Outcome::TooFew { .. }) => {
                written::in_form(language, id, outcome, Form::Counted).whole(language)
            }
            figure => {
                let why = crate::network::measure::reason(figure).unwrap_or_default();
                let args = [
                    ("value", language.text("unavailable").into()),
                    ("reason", reason(language, &why).into()),
                ];
                language.message("with-reason", &args)
            }
        }
    }

    /// Whether the ends of a measure's interval are those of chance.
    pub(super) fn is_chance(&self, id: &str) -> bool {
        self.lookup.entry(id).is_some_and(|entry| entry.chance)
    }

    /// A link to a page of the copy.
    pub(super) fn link(&self, id: &str) -> Link {
        Link {
            page: id.to_owned(),
            href: frame::file(self.language, id),
            text: frame::menu_name(self.language, self.lookup, id),
        }
    }
}

/// The outcome without its interval.
pub(super) fn without_ends(outcome: &Outcome) -> Outcome {
    match *outcome {
        Outcome::Value { value, unit, k, n, .. } => {
            Outcome::Value { value, unit, k, n, low: None, high: None }
        }
        ref other => other.clone(),
    }
}

/// Why institutions do not know a measure, in words.
pub(super) fn reason(language: &Language, key: &str) -> String {
    let own = language.find(&format!("network-reason-{key}"), &[]);
    own.unwrap_or_else(|| language.text(&format!("reason-{key}")))
}
