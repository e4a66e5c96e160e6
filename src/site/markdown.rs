//! The editor's words: `CommonMark` to safe HTML (the only user of pulldown-cmark and ammonia).

pub(super) mod edition;
pub mod escape;
pub(super) mod picture;
pub mod rewrite;

use ammonia::Builder;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Turns a note into HTML whose headings start at level `top`, whatever levels the editor chose.
///
/// An image leaves its description only: no page asks for a file that it does not bring.
#[must_use]
pub fn render(note: &str, top: u8) -> String {
    let events: Vec<Event> = Parser::new_ext(note, Options::ENABLE_TABLES)
        .filter(|event| !matches!(event, Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image)))
        .collect();
    let level = below(&events, top);
    let lower = |known: HeadingLevel| HeadingLevel::try_from(level(known)).unwrap_or(HeadingLevel::H6);
    let events = events.into_iter().map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
            level: lower(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        other => other,
    });
    let mut unsafe_html = String::new();
    html::push_html(&mut unsafe_html, events);
    let mut cleaner = Builder::default();
    cleaner.rm_tags(["img", "h1", "h2"]).link_rel(Some("noopener noreferrer"));
    // The space that the editor set before a sign stays the letter that it is.
    cleaner.clean(&unsafe_html).to_string().replace("&nbsp;", "\u{a0}")
}

/// The level that a heading of these events takes when the highest of them takes `top`.
fn below(events: &[Event], top: u8) -> Box<dyn Fn(HeadingLevel) -> usize> {
    let mut used: Vec<HeadingLevel> = events
        .iter()
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(*level),
            _ => None,
        })
        .collect();
    used.sort_unstable();
    used.dedup();
    Box::new(move |level| {
        let below = used.iter().position(|known| *known == level).unwrap_or_default();
        (usize::from(top) + below).min(6)
    })
}

/// The texts of HTML without its tags, and without what is no text.
fn texts(html: &str) -> String {
    let clean = Builder::empty().clean(html).to_string();
    [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")]
        .iter()
        .fold(clean, |text, (reference, letter)| text.replace(reference, letter))
}
