//! Sentences: none outside the language files, neither in the program nor in templates.

use super::assert_none;
use super::files::{File, files, sources};
use super::rust::{self, Literal};

/// So many words in a row make a sentence.
const SENTENCE: usize = 3;

/// Literals of the program that a reader could meet as a sentence.
fn in_sources(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        for literal in rust::read(&file.text).literals {
            if longest_run(&literal.text) >= SENTENCE && !is_for_programmers(&literal) {
                breaches.push(format!("{}:{}: {:?}", file.path, literal.line, literal.text));
            }
        }
    }
    breaches
}

/// Reasons in attributes, and messages of cases that cannot happen.
fn is_for_programmers(literal: &Literal) -> bool {
    literal.in_attribute || [".expect(", "unreachable!("].iter().any(|call| literal.before.ends_with(call))
}

/// Texts and spoken attributes of templates that are sentences.
fn in_templates(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        let (texts, literals) = parts_of_template(&file.text);
        let attributes = spoken_attributes(&file.text);
        for text in texts.iter().chain(&literals).chain(&attributes) {
            if longest_run(text) >= SENTENCE {
                breaches.push(format!("{}: {:?}", file.path, text.trim()));
            }
        }
    }
    breaches
}

/// The greatest number of words that follow each other with one blank, or a comma and a blank, between.
fn longest_run(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for word in text.split(['\n', ' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty()) {
        let ends = word.ends_with(['.', ';', ':', '!', '?']);
        let bare = word.trim_matches(['.', ',', ';', ':', '!', '?', '«', '»', '“', '”', '"', '(', ')', '…']);
        let is_word = bare.chars().any(char::is_alphabetic)
            && bare.chars().all(|one| one.is_alphabetic() || ['\'', '’', '-'].contains(&one));
        run = if is_word { run + 1 } else { 0 };
        longest = longest.max(run);
        if ends {
            run = 0;
        }
    }
    longest
}

/// What a template says between its tags, and the literals inside the tags of the template language.
fn parts_of_template(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut literals) = (vec![String::new()], Vec::new());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let pair =
            [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<!--", "-->"), ("<style", "</style>"), ("<", ">")];
        let found = pair.iter().find(|(open, _)| rest.starts_with(open));
        let Some((open, close)) = found else {
            texts.last_mut().expect("never empty").push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let end = rest.find(close).map_or(rest.len(), |end| end + close.len());
        let tag = &rest[..end];
        if ["{%", "{{"].contains(open) {
            literals.extend(tag.split(['"']).skip(1).step_by(2).map(str::to_owned));
            // The value of a tag is a word of a sentence that goes on around it.
            texts.last_mut().expect("never empty").push('0');
        } else {
            texts.push(String::new());
        }
        rest = &rest[end..];
    }
    (texts, literals)
}

/// Attributes that are read out or shown.
fn spoken_attributes(text: &str) -> Vec<String> {
    let names = ["alt", "title", "aria-label", "aria-description", "placeholder", "content"];
    let mut found = Vec::new();
    for name in names {
        for (at, opening) in text.match_indices(&format!(" {name}=\"")) {
            let value = text[at + opening.len()..].split('"').next().unwrap_or_default();
            if !value.contains("{{") {
                found.push(value.to_owned());
            }
        }
    }
    found
}

#[test]
fn no_sentence_stands_in_the_program() {
    assert_none(&in_sources(&sources()));
}

#[test]
fn no_sentence_stands_in_a_template() {
    assert_none(&in_templates(&files(&["templates", "themes"], &["html", "md", "txt", "xml", "svg"])));
}

#[test]
fn sentences_of_the_program_are_seen() {
    let count = |text| in_sources(&[File::new("src/a.rs", text)]).len();
    assert_eq!(count("fn a() { println!(\"cannot read file {name}\"); }"), 1);
    assert_eq!(count("const A: &str = \"Le fichier n’existe pas\";"), 1);
    assert_eq!(count("fn a() { b(r\"{} posts were read, {}\") }"), 1);
    assert_eq!(count("fn a() { panic!(\"this should never happen\") }"), 1);
    assert_eq!(count("#[expect(dead_code, reason = \"it is read later on\")]\nfn a() {}"), 0);
    assert_eq!(count("fn a() { b.expect(\"dates fit the calendar\") }"), 0);
    assert_eq!(count("/// A sentence of a comment: \"with words inside quotes\".\nfn a() {}"), 0);
    assert_eq!(count("const A: &str = \"unknown field\"; const B: &str = \"<p class='a b c'>%Y %m %d\";"), 0);
}

#[test]
fn sentences_of_templates_are_seen() {
    let count = |text| in_templates(&[File::new("templates/a.html", text)]).len();
    assert_eq!(count("<p>Une phrase entière</p>"), 1);
    assert_eq!(count("<p>\n  Every figure\n  can be opened.\n</p>"), 1);
    assert_eq!(count("<p>{{ n }} publications cette année</p>"), 1);
    assert_eq!(count("<img alt=\"Courbe des douze mois\">"), 1);
    assert_eq!(count("<p>{{ say(text=\"Une phrase entière\") }}</p>"), 1);
    assert_eq!(count("<p class=\"a b c\">{{ t(key=\"home-title\") }}</p>{# not a sentence #}"), 0);
    assert_eq!(count("<style>a b c { color: red }</style><meta content=\"{{ a }} b c d\">"), 0);
    assert_eq!(count("<dt>Bilan</dt><dd>{% if a and b and c %}JSON, CSV{% endif %}</dd>"), 0);
}
