//! What a template reads of the frame and of its page: paths with their places, loops and names followed to where they come from.

use std::collections::BTreeMap;

/// A path that a template reads, as `frame.nav.href`: a list's elements are read under the list's own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its parts, the first of them `frame` or `page`.
    pub path: Vec<String>,
    /// How many of them a name of the template stands for: 2 where `link` is one of `frame.nav`.
    pub given: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// The roots of what a template sees.
const ROOTS: [&str; 2] = ["frame", "page"];

/// What a template reads, in its order.
#[must_use]
pub fn readings(text: &str) -> Vec<Reading> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut found = Vec::new();
    for (start, tag) in tags(text) {
        let paths: Vec<(usize, Vec<String>)> = paths(tag).collect();
        let words: Vec<&str> = paths.iter().map(|(_, path)| path[0].as_str()).collect();
        let resolved = |path: &[String]| {
            let root = names.get(&path[0]).cloned().unwrap_or_else(|| vec![path[0].clone()]);
            root.into_iter().chain(path[1..].iter().cloned()).collect::<Vec<_>>()
        };
        let sources: Vec<Vec<String>> = paths.iter().map(|(_, path)| resolved(path)).collect();
        for ((at, written), path) in paths.iter().zip(&sources) {
            if path.len() > 1 && ROOTS.contains(&path[0].as_str()) {
                let before = &text[..start + at];
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
                let given = path.len() + 1 - written.len();
                found.push(Reading { path: path.clone(), given, line, column });
            }
        }
        // A name stands for what it was made of: `for link in frame.nav`, `set link = frame.logo`.
        let made = match words.as_slice() {
            ["for", name, "in", ..] => sources.get(3).map(|source| (*name, source)),
            ["set" | "set_global", name, ..] => sources.get(2).map(|source| (*name, source)),
            _ => None,
        };
        if let Some((name, source)) = made {
            names.insert(name.to_owned(), source.clone());
        }
    }
    found
}

/// The inside of each tag with its place; remarks and raw text have none.
fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let mut raw = false;
    std::iter::from_fn(move || {
        loop {
            let open = at + text[at..].find('{')?;
            let end = match text[open + 1..].chars().next() {
                Some('{') => "}}",
                Some('%') => "%}",
                Some('#') => "#}",
                _ => {
                    at = open + 1;
                    continue;
                }
            };
            let inside = open + 2;
            let close = text[inside..].find(end).map_or(text.len(), |found| inside + found);
            at = (close + 2).min(text.len());
            let tag = &text[inside..close];
            let word = tag.trim_start_matches('-').split_whitespace().next().unwrap_or_default();
            match (end, word) {
                ("%}", "raw") => raw = true,
                ("%}", "endraw") => raw = false,
                ("#}", _) => {}
                _ if !raw => return Some((inside, tag)),
                _ => {}
            }
        }
    })
}

/// The names of a tag with what is asked of them: `frame.logo.src`, `page?.first`, `page["lead"]`.
fn paths(tag: &str) -> impl Iterator<Item = (usize, Vec<String>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(first) = tag[at..].chars().next() {
            if ['"', '\'', '`'].contains(&first) {
                at = tag[at + 1..].find(first).map_or(tag.len(), |end| at + end + 2);
            } else if first.is_alphabetic() || first == '_' {
                let start = at;
                let mut path = vec![word(tag, &mut at)];
                while let Some(next) = step(tag, &mut at) {
                    path.push(next);
                }
                return Some((start, path));
            } else {
                at += first.len_utf8();
            }
        }
        None
    })
}

/// The name at a place, which moves behind it.
fn word(tag: &str, at: &mut usize) -> String {
    let rest = &tag[*at..];
    let end = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
    *at += end;
    rest[..end].to_owned()
}

/// What is asked next of a path: `.name`, `?.name`, `["name"]`.
fn step(tag: &str, at: &mut usize) -> Option<String> {
    let rest = &tag[*at..];
    let bare = rest.trim_start_matches('?');
    let skipped = rest.len() - bare.len();
    if let Some(after) = bare.strip_prefix('.')
        && after.starts_with(|one: char| one.is_alphabetic() || one == '_')
    {
        *at += skipped + 1;
        return Some(word(tag, at));
    }
    let inside = bare.strip_prefix('[')?.trim_start();
    let quote = inside.chars().next().filter(|one| ['"', '\''].contains(one))?;
    let name = inside[1..].split(quote).next()?;
    let close = bare.find(']')?;
    *at += skipped + close + 1;
    Some(name.to_owned())
}
