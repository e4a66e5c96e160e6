//! What an export holds beside the allow-list, counted by kind: these files are never opened.

use std::collections::BTreeMap;

use crate::archive::Archive;

/// Kinds of private files, each by a part of its entry's name in lower case, asked in this order.
/// The kinds are message ids of `lang/<tag>/notices.ftl`, behind `refused-`.
pub(crate) type Kinds = &'static [(&'static str, &'static str)];

/// Extensions of pictures, films and sounds.
const MEDIA: [&str; 16] = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "avif", "svg", "mp4", "mov", "webm", "mkv", "mp3", "m4a",
    "ogg", "srt",
];

/// Counts the entries that were not opened: by kind where a part of the name tells, else as media or as others.
#[must_use]
pub(crate) fn refused(archive: &Archive, kinds: Kinds) -> BTreeMap<&'static str, u64> {
    let mut counts = BTreeMap::new();
    for entry in archive.entries().iter().filter(|entry| !archive.opened().contains(&entry.name)) {
        let name = entry.name.to_lowercase();
        let media = name.rsplit_once('.').is_some_and(|(_, extension)| MEDIA.contains(&extension));
        let told = kinds.iter().find(|(part, _)| name.contains(part)).map(|&(_, kind)| kind);
        *counts.entry(told.unwrap_or(if media { "media" } else { "others" })).or_default() += 1;
    }
    counts
}
