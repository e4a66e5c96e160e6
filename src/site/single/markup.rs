//! The tags of a page of ours and their attributes, which stand in double quotes.

/// The text with each tag as `change` gives it.
pub(super) fn each_tag(html: &str, change: impl Fn(&str) -> String) -> String {
    let mut written = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        written.push_str(before);
        let is_tag = tag[1..].starts_with(|one: char| one.is_ascii_alphabetic() || one == '/');
        let end = if is_tag { end(tag) } else { 1 };
        let (tag, behind) = tag.split_at(end);
        if is_tag {
            written.push_str(&change(tag));
        } else {
            written.push_str(tag);
        }
        rest = behind;
    }
    written.push_str(rest);
    written
}

/// Where a tag ends: at the first `>` outside a value.
fn end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, letter) in tag.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// The name of a tag, with a stroke before that of an end.
pub(super) fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches('<');
    let end = inner[1.min(inner.len())..].find(|one: char| !one.is_ascii_alphanumeric());
    &inner[..end.map_or(inner.len(), |end| end + 1)]
}

/// The value of an attribute of a tag.
pub(super) fn attribute<'t>(tag: &'t str, key: &str) -> Option<&'t str> {
    let (_, behind) = tag.split_once(&format!(" {key}=\""))?;
    behind.split('"').next()
}

/// A tag with each value as `change` gives it, and without the attributes to which it gives none.
pub(super) fn each_attribute(tag: &str, change: impl Fn(&str, &str) -> Option<String>) -> String {
    let mut written = String::with_capacity(tag.len());
    let mut rest = tag;
    while let Some((before, behind)) = rest.split_once("=\"") {
        let Some((value, after)) = behind.split_once('"') else { break };
        let (kept, key) = before.rsplit_once(char::is_whitespace).unwrap_or(("", before));
        written.push_str(kept);
        if let Some(value) = change(key, value) {
            written.extend([" ", key, "=\"", &value, "\""]);
        }
        rest = after;
    }
    written.push_str(rest);
    written
}

#[test]
fn tags_and_attributes_are_told_from_texts() {
    let html = "<p>1 < 2 id=\"a\"</p><a title=\"x > y\" href=\"b\">c</a>";
    let seen = each_tag(html, |tag| format!("[{}]", name(tag)));
    assert_eq!(seen, "[p]1 < 2 id=\"a\"[/p][a]c[/a]");
    let changed =
        each_tag(html, |tag| each_attribute(tag, |key, value| (key == "href").then(|| format!("#{value}"))));
    assert_eq!(changed, "<p>1 < 2 id=\"a\"</p><a href=\"#b\">c</a>");
    assert_eq!(attribute("<a title=\"x > y\" href=\"b\">", "href"), Some("b"));
}
