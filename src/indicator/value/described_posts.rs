//! `described-posts-share` and `described-films-share` (VAL-11): authored records whose images all have a text alternative, and videos and sounds that have one (WCAG 2 SC 1.1.1 and 1.2.1).
//!
//! Censuses as the share of images: posts with at least one image, and films and sounds apart.

use crate::indicator::{Indicator, Reason, Sample, Unit, View};
use crate::model::{Attachment, Media};

/// By post.
pub static POSTS: Indicator = Indicator {
    id: "described-posts-share",
    card: Some("VAL-11"),
    unit: Unit::Share,
    minimum: 20,
    measure: |view| {
        Ok(census(media(view)?.filter_map(|media| {
            let mut images = media.iter().filter(|one| one.media == Media::Image).peekable();
            images.peek().is_some().then(|| images.all(|image| image.description.is_some()))
        })))
    },
    ..Indicator::BASE
};

/// Films and sounds.
pub static FILMS: Indicator = Indicator {
    id: "described-films-share",
    card: Some("VAL-11"),
    unit: Unit::Share,
    minimum: 20,
    measure: |view| {
        let films = media(view)?.flatten().filter(|one| one.media != Media::Image);
        Ok(census(films.map(|film| film.description.is_some())))
    },
    ..Indicator::BASE
};

/// The media of each authored record of the window.
fn media<'a>(view: &View<'a>) -> Result<impl Iterator<Item = &'a [Attachment]> + use<'a>, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.descriptions)?;
    let authored = view.records().filter(|(record, _)| record.kind.is_authored());
    Ok(authored.map(|(_, activity)| account.attachments(activity)))
}

fn census(units: impl Iterator<Item = bool>) -> Sample {
    let (k, n) = units.fold((0, 0), |(k, n), success| (k + u64::from(success), n + 1));
    Sample::Census { k, n }
}
