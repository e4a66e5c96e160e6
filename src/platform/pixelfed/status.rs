//! One status as the file writes it; its place, the people tagged in it and those who like it are passed over.

use serde::Deserialize;

/// A status.
#[derive(Deserialize)]
pub(super) struct Status {
    pub(super) id: Id,
    pub(super) in_reply_to_id: Option<Id>,
    pub(super) in_reply_to_account_id: Option<Id>,
    /// What it passes on; exports before 2025 do not tell.
    pub(super) reblog: Option<Reblog>,
    pub(super) pf_type: Option<String>,
    pub(super) content: Option<String>,
    pub(super) content_text: Option<String>,
    pub(super) created_at: Option<String>,
    pub(super) reblogs_count: Option<u64>,
    pub(super) favourites_count: Option<u64>,
    pub(super) visibility: Option<String>,
    pub(super) language: Option<String>,
    pub(super) mentions: Option<Vec<Named>>,
    pub(super) tags: Option<Vec<Tag>>,
    pub(super) media_attachments: Option<Vec<Medium>>,
    pub(super) account: Option<Owner>,
}

/// An identifier: a text, in some versions a number.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Id {
    Text(String),
    Number(u64),
}

impl Id {
    /// The identifier as a text; empty stands for none.
    pub(super) fn told(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()).filter(|text| !text.is_empty() && text != "0"),
            Self::Number(number) => Some(number.to_string()).filter(|_| *number > 0),
        }
    }
}

/// Somebody else.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Named {
    pub(super) id: Option<Id>,
    pub(super) display_name: Option<String>,
}

/// A status of somebody.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Reblog {
    pub(super) account: Option<Named>,
}

/// Whose status it is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Owner {
    pub(super) id: Option<Id>,
    pub(super) username: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) url: Option<String>,
}

/// A hashtag.
#[derive(Deserialize)]
pub(super) struct Tag {
    pub(super) name: Option<String>,
}

/// A picture or film.
#[derive(Deserialize)]
pub(super) struct Medium {
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) mime: Option<String>,
    pub(super) description: Option<String>,
}
