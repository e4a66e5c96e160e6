//! The report as one HTML file that asks for nothing: style, fonts and pictures inside, pages one under another.

mod base64;
mod markup;

use std::cell::Cell;

use sha2::{Digest, Sha256};

use super::Site;
use markup::{attribute, each_attribute, each_tag, name};

/// Attributes that name elements by their ids, several in a row.
const NAMING: [&str; 5] = ["aria-labelledby", "aria-describedby", "aria-controls", "headers", "for"];
/// Rules for pages one under another.
const PAGES: &str = ".page+.page{border-top:1px solid var(--rule);margin-top:4rem;padding-top:2rem}\
@media print{.page+.page{border:0;margin:0;padding:0;break-before:page}}";

/// The pages `files` of a site, told by id and path, in one document; what it cannot hold is linked at `base`, if any.
pub(super) fn bind(site: &Site, files: &[(String, String)], base: &str) -> String {
    let binder = Binder { site, files, base };
    let mut bound = String::new();
    for (number, (id, path)) in files.iter().enumerate() {
        let text = binder.text(path);
        let (before, inner, _) = parts(&text);
        if number == 0 {
            bound.push_str(&binder.moved(before, ""));
        }
        bound.extend(["<article class=\"page page-", id, "\" id=\"", id, "\">\n"]);
        bound.push_str(binder.moved(inner, id).trim());
        bound.push_str("\n</article>\n");
    }
    let behind = files.first().map(|(_, path)| binder.text(path)).unwrap_or_default();
    bound.push_str(&binder.moved(parts(&behind).2, ""));
    bound
}

/// A document before, in and behind its main part.
fn parts(text: &str) -> (&str, &str, &str) {
    let start = text.find("<main").and_then(|main| Some(main + text[main..].find('>')? + 1));
    let end = text.rfind("</main>");
    match (start, end) {
        (Some(start), Some(end)) if start <= end => (&text[..start], &text[start..end], &text[end..]),
        _ => ("", text, ""),
    }
}

struct Binder<'a> {
    site: &'a Site,
    files: &'a [(String, String)],
    base: &'a str,
}

impl Binder<'_> {
    fn bytes(&self, path: &str) -> Option<&[u8]> {
        let page = self.site.pages.iter().find(|page| page.path == path)?;
        Some(&page.bytes)
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8_lossy(self.bytes(path).unwrap_or_default()).into_owned()
    }

    /// A piece of the page `id` with its names, links and pictures as they are in the whole; the frame around all pages
    /// has no id.
    fn moved(&self, html: &str, id: &str) -> String {
        // A link that leads nowhere leaves its words.
        let dead = Cell::new(false);
        each_tag(html, |tag| match name(tag) {
            "link" if attribute(tag, "rel") == Some("stylesheet") => {
                let style = self.style(attribute(tag, "href").unwrap_or_default());
                format!("<style>{style}</style>")
            }
            "link" if attribute(tag, "rel") == Some("icon") => each_attribute(tag, |key, value| {
                Some(if key == "href" { self.picture(value) } else { value.to_owned() })
            }),
            "meta" if attribute(tag, "http-equiv") == Some("Content-Security-Policy") => self.policy(html),
            // The frame was the first page's, whose own rules are not for all that follow.
            "body" => each_attribute(tag, |key, value| {
                Some(if key == "class" { "page-whole".to_owned() } else { value.to_owned() })
            }),
            "a" if attribute(tag, "href").is_some_and(|href| self.address(href, id).is_none()) => {
                dead.set(true);
                "<span>".to_owned()
            }
            "/a" if dead.replace(false) => "</span>".to_owned(),
            _ => each_attribute(tag, |key, value| match key {
                "id" => Some(inside(id, value)),
                "href" => self.address(value, id),
                "src" => Some(self.picture(value)),
                // Only the page itself is the current one, and all are here.
                "aria-current" => None,
                _ if NAMING.contains(&key) => {
                    Some(value.split(' ').map(|name| inside(id, name)).collect::<Vec<_>>().join(" "))
                }
                _ => Some(match value.strip_prefix("url(#") {
                    Some(name) => format!("url(#{}", inside(id, name)),
                    None => value.to_owned(),
                }),
            }),
        })
    }

    /// Where the document has what an address of the site leads to.
    fn address(&self, href: &str, id: &str) -> Option<String> {
        let (file, place) = href.split_once('#').map_or((href, None), |(file, place)| (file, Some(place)));
        if file.is_empty() {
            return Some(format!("#{}", inside(id, place.unwrap_or_default())));
        }
        if file.contains(':') || file.starts_with("//") {
            return Some(href.to_owned());
        }
        if let Some((page, _)) = self.files.iter().find(|(_, path)| path == file) {
            return Some(format!("#{}", place.map_or_else(|| page.clone(), |place| inside(page, place))));
        }
        (!self.base.is_empty()).then(|| format!("{}{href}", self.base))
    }

    /// A file of the site as an address that holds it.
    fn picture(&self, path: &str) -> String {
        let kind = match path.rsplit('.').next() {
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("avif") => "image/avif",
            Some("woff2") => "font/woff2",
            _ => "application/octet-stream",
        };
        self.bytes(path)
            .map_or_else(|| path.to_owned(), |bytes| format!("data:{kind};base64,{}", base64::encode(bytes)))
    }

    /// A style sheet with its fonts and pictures inside.
    fn style(&self, path: &str) -> String {
        let sheet = self.text(path);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut written = String::with_capacity(sheet.len());
        let mut rest = sheet.as_str();
        while let Some((before, behind)) = rest.split_once("url(") {
            let (inner, after) = behind.split_once(')').unwrap_or((behind, ""));
            written.extend([before, "url(", &self.picture(&format!("{folder}/{inner}")), ")"]);
            rest = after;
        }
        written.push_str(rest);
        written + PAGES
    }

    /// The policy of the document: this style sheet alone, and nothing from elsewhere.
    fn policy(&self, html: &str) -> String {
        let sheet = html.split("<link").find(|tag| attribute(tag, "rel") == Some("stylesheet"));
        let style = self.style(sheet.and_then(|tag| attribute(tag, "href")).unwrap_or_default());
        let digest = base64::encode(&Sha256::digest(style.as_bytes()));
        format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">"
        )
    }
}

/// The name of an element of a page in the whole.
fn inside(page: &str, name: &str) -> String {
    if page.is_empty() { name.to_owned() } else { format!("{page}-{name}") }
}
