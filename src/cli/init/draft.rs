//! The draft of a `bilan.toml`: the skeleton with the words of a language, the answers, and the accounts.
//!
//! A line of the skeleton that begins with `#!` names a message, which becomes a comment; `$name` is an answer, and the
//! line is only an example where there is none; `%key%` is a message inside an example. A line of the draft that begins
//! with `#` and a blank explains, one that begins with `#` alone is an example to uncover.

use super::answers::Answers;
use super::found::Entry;
use crate::site::Language;

const SKELETON: &str = include_str!("skeleton.toml");

/// The length at which comments are folded.
const WIDTH: usize = 96;

/// The text of the file.
pub(super) fn text(language: &Language, answers: &Answers, entries: &[Entry]) -> String {
    let mut draft = String::new();
    for line in SKELETON.lines() {
        if let Some(key) = line.strip_prefix("#! ") {
            comment(&mut draft, &language.text(key));
        } else if line == "@accounts" {
            accounts(&mut draft, language, entries);
        } else {
            draft.push_str(&filled(language, answers, line));
            draft.push('\n');
        }
    }
    draft
}

/// A line with what it asks for.
fn filled(language: &Language, answers: &Answers, line: &str) -> String {
    if let Some((name, rest)) = line.strip_prefix('?').and_then(|line| line.split_once(' ')) {
        let example = if answers.get(name).is_some() { "" } else { "#" };
        return format!("{example}{rest}");
    }
    if let Some((key, name)) = line.split_once(" = $") {
        return match answers.get(name) {
            Some(value) => format!("{key} = {}", quoted(value)),
            None => format!("#{key} = {}", quoted(&language.text(&format!("init-example-{name}")))),
        };
    }
    let parts = line.split('%').enumerate();
    parts
        .map(|(number, part)| if number % 2 == 1 { inside(&language.text(part)) } else { part.into() })
        .collect()
}

/// The accounts that were found, or one as an example.
fn accounts(draft: &mut String, language: &Language, entries: &[Entry]) {
    comment(draft, &language.text("init-account"));
    let several = format!("# {}", language.text("init-account-several"));
    let mut line = |text: &str| {
        draft.push_str(text);
        draft.push('\n');
    };
    if entries.is_empty() {
        let label = quoted(&language.text("init-example-label"));
        let archives = quoted(&format!("archives/{}-*.zip", language.text("init-example-export")));
        line("#[[account]]");
        line(&format!("#label = {label}"));
        line(&format!("#archives = [{archives}]"));
    }
    for (number, entry) in entries.iter().enumerate() {
        if number > 0 {
            line("");
        }
        line("[[account]]");
        match &entry.label {
            Some(label) => line(&format!("label = {}", quoted(label))),
            None => line(&several),
        }
        let archives: Vec<String> = entry.patterns.iter().map(|pattern| quoted(pattern)).collect();
        line(&format!("archives = [{}]", archives.join(", ")));
    }
    comment(draft, &language.text("init-aliases"));
    let alias = quoted(&format!("@{}", language.text("init-example-alias")));
    draft.push_str(&["#aliases = [", &alias, "]\n"].concat());
}

/// A message as lines of a comment.
fn comment(draft: &mut String, message: &str) {
    for paragraph in message.lines() {
        let mut line = String::from("#");
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if line.chars().count() + 1 + word.chars().count() > WIDTH {
                draft.push_str(&line);
                draft.push('\n');
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        draft.push_str(&line);
        draft.push('\n');
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", inside(text))
}

/// A text between the quotes of TOML.
fn inside(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' => safe.push_str("\\\""),
            '\\' => safe.push_str("\\\\"),
            // No name needs one, and a file that nobody can read helps nobody.
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
