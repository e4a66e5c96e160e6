//! The blocks of a template: what an institution may move, replace or leave out.

/// The names of the blocks of a template, in the order in which they begin.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).filter_map(|tag| {
        let rest = tag.trim_start_matches('-').trim_start().strip_prefix("block ")?.trim_start();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    })
}

/// A template with a remark before each of its blocks; `explain` has the words for a block, or none.
#[must_use]
pub fn explained(text: &str, explain: impl Fn(&str) -> Option<String>) -> String {
    let mut written = String::new();
    for (number, part) in text.split("{%").enumerate() {
        if number > 0 {
            let tag = format!("{{%{part}");
            if let Some(words) = names(&tag).next().and_then(&explain) {
                // On one line with the tag, so that the page stays the same to the byte.
                written.extend(["{# ", &words, " #}"]);
            }
            written.push_str("{%");
        }
        written.push_str(part);
    }
    written
}
