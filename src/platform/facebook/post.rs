//! A post: partial objects to unite, and attachments; its title is a sentence about people and is not read.

use serde::Deserialize;

use super::super::{Deed, Draft, Found, Mended, Stamp, parse};

/// A post is dated by its publication, whatever date its author gave it.
#[derive(Deserialize)]
struct Post {
    timestamp: Stamp,
    #[serde(default)]
    data: Option<Vec<Partly>>,
    #[serde(default)]
    attachments: Option<Vec<Attachment>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Partly {
    post: Mended,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Attachment {
    data: Option<Vec<Attached>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Attached {
    media: Option<File>,
    external_context: Option<Context>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    uri: Mended,
}

/// What the post links to; the address of somebody's post is left empty.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Context {
    url: Option<Mended>,
}

/// What an element of a file of posts is.
pub(super) fn shape(element: &[u8]) -> Option<Found> {
    let post: Post = parse(element)?;
    let mut texts = post.data.into_iter().flatten().map(|partly| partly.post.0);
    let text = texts.rfind(|text| !text.is_empty()).unwrap_or_default();
    let attached = post.attachments.into_iter().flatten().flat_map(|one| one.data.unwrap_or_default());
    let (mut media, mut links) = (Vec::new(), Vec::new());
    for one in attached {
        media.extend(one.media.map(|file| file.uri.0).filter(|uri| !uri.is_empty()));
        links.extend(one.external_context.and_then(|context| context.url).map(|url| url.0));
    }
    let shares = !links.is_empty() && links.iter().all(String::is_empty);
    let deed = if shares { Deed::Share } else { Deed::Publish };
    let link = links.into_iter().find(|link| !link.is_empty());
    Some(Found::dated(post.timestamp, Draft { text, deed, media, link, ..Draft::default() }))
}
