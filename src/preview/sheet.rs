//! The preview's own pages: waiting, trouble in the place of the site, and an address where nothing is.

use crate::site::Language;
use crate::site::language::Arg;

/// The place of their stylesheet.
pub(super) const STYLE_PATH: &str = "/-/sheet.css";

/// Their stylesheet.
pub(super) const STYLE: &str = include_str!("sheet.css");

/// The page while the archives are being read.
pub(super) fn waiting(language: &Language) -> String {
    let text = format!("<p>{}</p>\n", escaped(&language.text("serve-waiting-text")));
    page(language, &language.text("serve-waiting"), &text)
}

/// The page in the place of a site that cannot be made: every message as the terminal tells it.
pub(super) fn trouble(language: &Language, messages: &[String]) -> String {
    let count = messages.len() as u64;
    let title = language.message("serve-trouble", &[("count", Arg::Count(count))]);
    let items: Vec<String> =
        messages.iter().map(|message| format!("<li><pre>{}</pre></li>\n", escaped(message))).collect();
    let after = escaped(&language.text("serve-trouble-after"));
    page(language, &title, &format!("<ol>\n{}</ol>\n<p>{after}</p>\n", items.concat()))
}

/// The page of an address where the site has nothing.
pub(super) fn nothing(language: &Language) -> String {
    let home = escaped(&language.text("serve-nothing-home"));
    page(language, &language.text("serve-nothing"), &format!("<p><a href=\"/\">{home}</a></p>\n"))
}

fn page(language: &Language, title: &str, content: &str) -> String {
    let (tag, title) = (escaped(language.tag()), escaped(title));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; \
         base-uri 'none'; form-action 'none'\">\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"{STYLE_PATH}\">\n</head>\n<body>\n\
         <main>\n<h1>{title}</h1>\n{content}</main>\n</body>\n</html>\n"
    )
}

/// A text as the content of an element, or of an attribute between quotes.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            letter => safe.push(letter),
        }
    }
    safe
}
