//! Photographs of quoted posts: which one, what it shows, and whether the house lets it be shown.
//!
//! No program can tell whether a photograph shows people who could be recognised. Under `own-without-people` only
//! those appear that somebody looked at and declared, one by one; under `all` the house answers for all of them.
//! A photograph that nobody describes is shown to nobody.

use crate::config::Config;
use crate::model::{Account, Activity, Media};
use crate::picture::Picture;

use super::evidence;
use super::mask::Masked;
use super::post::Name;
use super::shown::Shown;

/// Characters of a description that pages carry.
const DESCRIPTION: usize = 500;

/// Whether a photograph may be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It may.
    #[default]
    Shown,
    /// Nobody declared that it shows no people.
    Undeclared,
    /// Nobody tells what it shows.
    Undescribed,
}

impl Standing {
    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Undeclared => "undeclared",
            Self::Undescribed => "undescribed",
        }
    }
}

/// The photograph of a quoted post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Photograph {
    /// The post, as `[[photograph]]` names it.
    pub post: String,
    /// Whether it may be shown.
    pub standing: Standing,
    /// What it shows, masked like the text.
    pub description: String,
    /// The entry of the archive that holds it.
    pub entry: String,
    /// The picture itself, once it was drawn from the archive.
    pub picture: Option<Picture>,
}

/// The photograph of a post that the configuration does not forbid: its first, or the first that the archive
/// describes; and what was masked of its description.
pub(super) fn of(
    config: &Config,
    shown: &Shown,
    account: &Account,
    activity: &Activity,
) -> Option<(Photograph, Masked)> {
    if config.privacy.photos == "none" {
        return None;
    }
    let held = account.attachments(activity).iter().filter(|one| one.media == Media::Image);
    let held: Vec<_> = held.filter_map(|one| Some((one.entry?, one.description))).collect();
    let &(entry, told) = held.iter().find(|(_, description)| description.is_some()).or(held.first())?;
    let declared = config.photograph.iter().find(|one| {
        let name = Name::of(&one.post);
        name.is(account, activity.id) || name.is_instant(activity.id, activity.published)
    });
    let own = declared.and_then(|one| one.description.as_deref()).filter(|own| !own.trim().is_empty());
    let told = own.or(told.map(|span| account.texts.get(span))).unwrap_or_default();
    let (description, masked) = shown.excerpt(told, DESCRIPTION);
    let standing = if config.privacy.photos != "all" && declared.is_none() {
        Standing::Undeclared
    } else if description.is_empty() {
        Standing::Undescribed
    } else {
        Standing::Shown
    };
    let post = evidence::identifier(account, activity);
    let entry = account.texts.get(entry).to_owned();
    Some((Photograph { post, standing, description, entry, picture: None }, masked))
}
