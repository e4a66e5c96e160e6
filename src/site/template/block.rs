//! The blocks of a template: what an institution may move, replace or leave out.

/// The names of the blocks of a template, in the order in which they begin.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split("{%").skip(1).filter_map(|tag| {
        let rest = tag.trim_start_matches('-').trim_start().strip_prefix("block ")?.trim_start();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    })
}

/// The tag that is still open where another one ends, at `line` or at the end of the text, and the line that opens it.
#[must_use]
pub fn unclosed(text: &str, line: usize) -> Option<(&'static str, usize)> {
    const TAGS: [&str; 5] = ["for", "if", "block", "component", "filter"];
    let mut open: Vec<(&'static str, usize)> = Vec::new();
    let mut at = 1;
    for (number, part) in text.split("{%").enumerate() {
        let tag = part.trim_start_matches('-').trim_start();
        let word = tag.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if number > 0 {
            if let Some(tag) = TAGS.iter().find(|tag| **tag == word) {
                open.push((tag, at));
            } else if let Some(ended) = word.strip_prefix("end") {
                match open.last() {
                    Some((tag, _)) if *tag == ended => drop(open.pop()),
                    // The end of another one: the last that was opened has none.
                    last => return last.copied().filter(|_| at <= line),
                }
            }
        }
        at += part.matches('\n').count();
    }
    open.last().copied()
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
