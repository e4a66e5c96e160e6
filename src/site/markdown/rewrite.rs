//! The editor's words as Markdown again: only what every dialect reads alike, each text escaped.

use std::fmt::Write as _;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{below, escape::escape, texts};

/// Schemes of addresses that a note may lead to.
const SCHEMES: [&str; 3] = ["http:", "https:", "mailto:"];

/// A note with its headings from level `top` on; `address` gives the place of a page or file of the site, or none.
///
/// HTML and pictures leave their texts only; code stays text, since template languages would read it.
#[must_use]
pub fn rewrite(note: &str, top: u8, address: &dyn Fn(&str) -> Option<String>) -> String {
    let events: Vec<Event> = Parser::new_ext(note, Options::ENABLE_TABLES).collect();
    let levels = below(&events, top);
    let mut writer = Writer::new(levels, address);
    for event in events {
        writer.take(event);
    }
    writer.written.trim().to_owned()
}

/// The Markdown written so far.
struct Writer<'a> {
    written: String,
    /// What each line of the running blocks begins with.
    prefixes: Vec<String>,
    /// The running lists, with the number of the next item.
    lists: Vec<Option<u64>>,
    /// The destinations of the running links.
    links: Vec<String>,
    /// The running text, whose pieces are escaped together.
    text: String,
    /// The running block of HTML.
    html: String,
    /// Whether an item or a quotation has begun whose mark stands on the line.
    marked: bool,
    levels: Box<dyn Fn(HeadingLevel) -> usize>,
    address: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Writer<'a> {
    fn new(levels: Box<dyn Fn(HeadingLevel) -> usize>, address: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            written: String::new(),
            prefixes: Vec::new(),
            lists: Vec::new(),
            links: Vec::new(),
            text: String::new(),
            html: String::new(),
            marked: false,
            levels,
            address,
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::Html(html) => self.html.push_str(&html),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            Event::Start(tag) => {
                self.flush();
                self.start(tag);
            }
            Event::End(tag) => {
                self.flush();
                self.end(tag);
            }
            Event::Rule => {
                self.block();
                self.written.push_str("---");
            }
            _ => {}
        }
    }

    /// Writes the running text; spaces at its ends separate it from its neighbours.
    fn flush(&mut self) {
        let mut text = std::mem::take(&mut self.text);
        if !self.html.is_empty() {
            text.push_str(&texts(&std::mem::take(&mut self.html)));
        }
        if text.is_empty() {
            return;
        }
        let (start, end) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
        let plain = escape(&text);
        self.marked = false;
        let inside = !self.written.is_empty() && !self.written.ends_with([' ', '\n']);
        if start && inside {
            self.written.push(' ');
        }
        self.written.push_str(&plain);
        if end && !plain.is_empty() {
            self.written.push(' ');
        }
    }

    /// A blank line, then the beginning of a block's first line.
    fn block(&mut self) {
        if std::mem::take(&mut self.marked) {
            return;
        }
        let prefix = self.prefixes.concat();
        while self.written.ends_with(' ') {
            self.written.pop();
        }
        if !self.written.is_empty() {
            self.written.push('\n');
            self.written.push_str(prefix.trim_end());
            self.written.push('\n');
        }
        self.written.push_str(&prefix);
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock => self.block(),
            Tag::Heading { level, .. } => {
                self.block();
                let level = (self.levels)(level);
                self.written.extend(["#".repeat(level).as_str(), " "]);
            }
            Tag::BlockQuote(_) => {
                self.block();
                self.written.push_str("> ");
                self.prefixes.push("> ".to_owned());
                self.marked = true;
            }
            Tag::List(start) => self.lists.push(start),
            Tag::Item => {
                self.block();
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let mark = format!("{number}. ");
                        *number += 1;
                        mark
                    }
                    _ => "- ".to_owned(),
                };
                self.written.push_str(&mark);
                // Four columns: the one indentation that all dialects take for the item's.
                self.prefixes.push("    ".to_owned());
                self.marked = true;
            }
            Tag::Emphasis => self.written.push('*'),
            Tag::Strong => self.written.push_str("**"),
            Tag::Link { dest_url, .. } => {
                let known = SCHEMES.iter().any(|scheme| dest_url.to_lowercase().starts_with(scheme));
                let place = if known { Some(encoded(&dest_url)) } else { (self.address)(&dest_url) };
                if place.is_some() {
                    self.written.push('[');
                }
                self.links.push(place.unwrap_or_default());
            }
            Tag::Table(columns) => {
                self.block();
                self.links.push(ruler(&columns));
            }
            Tag::TableRow => {
                let prefix = self.prefixes.concat();
                self.written.extend(["\n", &prefix, "|"]);
            }
            Tag::TableHead => self.written.push('|'),
            Tag::TableCell => self.written.push(' '),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Item | TagEnd::BlockQuote(_) => {
                self.prefixes.pop();
                self.marked = false;
            }
            TagEnd::List(_) => drop(self.lists.pop()),
            TagEnd::Emphasis => self.close("*"),
            TagEnd::Strong => self.close("**"),
            TagEnd::Link => {
                if let Some(place) = self.links.pop().filter(|place| !place.is_empty()) {
                    self.close(&format!("]({place})"));
                }
            }
            TagEnd::TableCell => self.written.push_str(" |"),
            TagEnd::TableHead => {
                let ruler = self.links.pop().unwrap_or_default();
                let prefix = self.prefixes.concat();
                self.written.extend(["\n", &prefix, &ruler]);
            }
            _ => {}
        }
    }

    /// The end of something inside a line: a space before it goes behind it, where it closes nothing.
    fn close(&mut self, mark: &str) {
        let spaced = self.written.ends_with(' ');
        while self.written.ends_with(' ') {
            self.written.pop();
        }
        self.written.push_str(mark);
        if spaced {
            self.written.push(' ');
        }
    }
}

/// The line under the head of a table.
fn ruler(columns: &[Alignment]) -> String {
    let of = |column: &Alignment| match column {
        Alignment::Right => " ---: |",
        Alignment::Center => " :---: |",
        Alignment::None | Alignment::Left => " --- |",
    };
    std::iter::once("|").chain(columns.iter().map(of)).collect()
}

/// An address without a sign that Markdown or a template language reads.
fn encoded(address: &str) -> String {
    let mut written = String::new();
    for byte in address.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => written.push(char::from(byte)),
            b'-' | b'.' | b'/' | b':' | b'?' | b'#' | b'=' | b'%' | b'+' | b',' | b';' => {
                written.push(char::from(byte));
            }
            b'&' => written.push_str("&amp;"),
            b'@' => written.push_str("&#64;"),
            _ => {
                let _ = write!(written, "%{byte:02X}");
            }
        }
    }
    written
}
