//! The editor's words: `CommonMark` to safe HTML (the only user of pulldown-cmark and ammonia).

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
    let mut used: Vec<HeadingLevel> = events
        .iter()
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(*level),
            _ => None,
        })
        .collect();
    used.sort_unstable();
    used.dedup();
    let lower = |level: HeadingLevel| {
        let below = used.iter().position(|known| *known == level).unwrap_or_default();
        HeadingLevel::try_from(usize::from(top) + below).unwrap_or(HeadingLevel::H6)
    };
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
