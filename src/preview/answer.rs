//! Answers: what a request gets, judged by its method, its host and its path alone.

use super::{Shown, host, path, reload, sheet, stage::Stage};
use crate::site::{Language, Site};

/// A request, as far as it matters.
pub(super) struct Asked<'a> {
    /// The method's name.
    pub(super) method: &'a str,
    /// Path and query.
    pub(super) target: &'a str,
    /// Every `Host` that it names.
    pub(super) hosts: Vec<&'a str>,
}

/// What goes back.
pub(super) struct Answer {
    /// The HTTP status.
    pub(super) status: u16,
    /// The content type.
    pub(super) kind: &'static str,
    /// The content.
    pub(super) body: Vec<u8>,
}

/// The methods that are answered.
pub(super) const METHODS: &str = "GET, HEAD";

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";

/// Content types by the ending of a file's name.
const KINDS: [(&str, &str); 17] = [
    ("html", HTML),
    ("css", CSS),
    ("txt", TEXT),
    ("md", TEXT),
    ("csv", "text/csv; charset=utf-8"),
    ("json", "application/json"),
    ("ics", "text/calendar; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("avif", "image/avif"),
    ("webp", "image/webp"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
    ("pdf", "application/pdf"),
    ("xml", "application/xml"),
];

/// Why a request is turned away before its path is looked at.
pub(super) fn refusal(asked: &Asked) -> Option<Answer> {
    if !host::is_own(&asked.hosts) {
        // Misdirected: this server is not that host.
        return Some(Answer { status: 421, kind: TEXT, body: Vec::new() });
    }
    let known = METHODS.split(", ").any(|method| method == asked.method);
    (!known).then(|| Answer { status: 405, kind: TEXT, body: Vec::new() })
}

/// The number of what the asking page shows, for a request that waits for something else.
pub(super) fn waits(asked: &Asked) -> Option<u64> {
    let (path, query) = asked.target.split_once('?')?;
    (path == reload::CHANGES_PATH).then(|| query.strip_prefix("seen=")?.parse().ok()).flatten()
}

/// The number of what is shown, as the script reads it.
pub(super) fn number(now: u64) -> Answer {
    Answer { status: 200, kind: TEXT, body: now.to_string().into_bytes() }
}

/// The answer to a request that was not refused.
pub(super) fn answer(asked: &Asked, stage: &Stage, language: &Language) -> Answer {
    let (seen, shown) = stage.now();
    let fixed = |kind, text: &str| Answer { status: 200, kind, body: text.as_bytes().to_vec() };
    let page =
        |status, text: &str| Answer { status, kind: HTML, body: reload::added(text, seen).into_bytes() };
    match (asked.target.split('?').next().unwrap_or_default(), &*shown) {
        (reload::SCRIPT_PATH, _) => fixed("text/javascript; charset=utf-8", reload::SCRIPT),
        (sheet::STYLE_PATH, _) => fixed(CSS, sheet::STYLE),
        (_, Shown::Waiting) => page(503, &sheet::waiting(language)),
        (_, Shown::Trouble(messages)) => page(500, &sheet::trouble(language, messages)),
        (_, Shown::Site(site)) => match path::file(asked.target).and_then(|file| find(site, &file)) {
            Some((HTML, bytes)) => page(200, &String::from_utf8_lossy(bytes)),
            Some((kind, bytes)) => Answer { status: 200, kind, body: bytes.to_vec() },
            None => page(404, &sheet::nothing(language)),
        },
    }
}

/// A file of the site, with its content type.
fn find<'a>(site: &'a Site, file: &str) -> Option<(&'static str, &'a [u8])> {
    let page = site.pages.iter().find(|page| page.path == file)?;
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kind = KINDS.iter().find(|(known, _)| *known == ending);
    Some((kind.map_or("application/octet-stream", |(_, kind)| kind), &page.bytes))
}
