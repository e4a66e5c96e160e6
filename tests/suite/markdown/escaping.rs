//! The escaper, read back by a parser with every extension on: whatever the text, it shows itself and nothing else.

use bilan::site::markdown::escape::{alternative, escape};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Texts that are something in one dialect or another.
const HOSTILE: [&str; 44] = [
    "#Mot @nom {{ site.title }} {% include a.html %} {{< ref \"a\" >}} {{% b %}}",
    "<script>alert(1)</script> <!-- gone --> <https://a.example> <b>bold</b>",
    "{x} {#id} {: .class} {::comment} [[Page]] [[a|b]] [^1] [^1]: note",
    ":smile: :::note a::b std::fmt 12:30 : definition",
    "| a | b |",
    "a | b",
    "|---|---|",
    "$x$ $$y$$ a^b^ a~b~ ~~gone~~ ==marked== ++added++",
    "*one* **two** _three_ __four__ ***five*** snake_case_name",
    "`code` ```js ~~~",
    "[link](javascript:alert) ![image](http://a.example/b.png) [ref][a] [a]: b",
    "https://a.example/?q=1&b=2 www.a.example mailto:a@b.example a@b.example",
    "# Heading",
    "## Heading ##",
    "#Heading",
    "= underline",
    "===",
    "---",
    "- - -",
    "***",
    "- item",
    "+ item",
    "* item",
    "1. first",
    "2024. A year",
    "12) item",
    "1.",
    "(2) item",
    "a) item",
    "iv. item",
    "B. item",
    "> quote",
    "    code by spaces",
    "\tcode by a tab",
    "a \\ b \\* c \\",
    "&amp; &lt; &#35; &copy A&B AT&T",
    "import x from 'y'",
    "export const a = 1",
    "\"double\" 'single' -- --- ... << >>",
    "one\ntwo\n===\nthree\n---\n# four\n\n\nfive  \nsix\\\nseven",
    "[ ] task",
    "[x] task",
    "Term\n: definition",
    "\u{202e}turned\u{202c} \u{0}null\u{7} caf\u{e9} \u{1f469}\u{200d}\u{1f4bb}",
];

/// What a reader of the page sees of a text: white space runs together, signs without a shape are gone.
fn seen(text: &str) -> String {
    let blank = |letter: char| " \t\n\r\u{b}\u{c}\u{85}\u{2028}\u{2029}".contains(letter);
    let words = text.split(blank).map(|word| {
        let shaped = |letter: &char| {
            !letter.is_control()
                && !('\u{202a}'..='\u{202e}').contains(letter)
                && !('\u{2066}'..='\u{2069}').contains(letter)
                && *letter != '\u{feff}'
        };
        word.chars().filter(shaped).collect::<String>()
    });
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The places in which templates set a text: what stands before and behind it.
const PLACES: [(&str, &str); 8] = [
    ("", ""),
    ("before ", " behind"),
    ("- ", ""),
    ("> ", ""),
    ("## ", ""),
    ("**", "**"),
    ("| a | ", " |\n| --- | --- |\n"),
    ("[", "](a.md)"),
];

/// The kinds of elements and the text that a parser finds.
fn read(markdown: &str) -> (Vec<String>, String) {
    let options = Options::all()
        - Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        - Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let (mut kinds, mut text) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::End(_) => {}
            Event::Start(Tag::Link { dest_url, .. }) => kinds.push(format!("link {dest_url}")),
            Event::Start(tag) => kinds.push(format!("{tag:?}").split(['(', ' ']).next().unwrap().to_owned()),
            other => kinds.push(format!("{other:?}")),
        }
    }
    (kinds, text)
}

/// Whether a text set in every place is the same page as a plain word there, with this text in the place of the word.
fn holds(text: &str) -> Result<(), String> {
    let shown = seen(text);
    for (before, behind) in PLACES {
        // No dialect reads stars beside a space.
        let blank = before == "**" && shown.trim() != shown;
        if shown.is_empty() || blank {
            continue;
        }
        let (kinds, found) = read(&format!("{before}{}{behind}", escape(text)));
        let (wanted, around) = read(&format!("{before}word{behind}"));
        let expected = around.replacen("word", &shown, 1);
        if kinds != wanted || found.trim() != expected.trim() {
            return Err(format!("{before:?}: {text:?} as {:?}: {kinds:?} {found:?}", escape(text)));
        }
    }
    Ok(())
}

#[test]
fn hostile_texts_show_themselves_in_every_place() {
    let wrong: Vec<String> = HOSTILE.iter().filter_map(|text| holds(text).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_that_a_template_language_or_a_program_reads() {
    for text in HOSTILE {
        let escaped = escape(text);
        for sign in ["{", "}", "<", ">", "|", "@", "$", "~", "^", "\n", "\"", "'", "`", "--", "..", "=="] {
            assert!(!escaped.contains(sign), "{sign} in {escaped}");
        }
        assert!(!escaped.starts_with("import") && !escaped.starts_with("export"), "{escaped}");
        let backslashes = escaped.match_indices('\\').map(|(at, _)| at).collect::<Vec<_>>();
        let mut last = None;
        for at in backslashes {
            if last == Some(at) {
                continue;
            }
            let next = escaped[at + 1..].chars().next().unwrap();
            assert!("\\*_[]#+-.)".contains(next), "a dialect shows the backslash before {next} in {escaped}");
            last = Some(at + 1);
        }
    }
}

#[test]
fn plain_sentences_stay_as_they_are() {
    for text in [
        "Vingt-neuf personnes\u{a0}: 12,5\u{a0}% (sur 83 messages)\u{202f}; et après\u{202f}?",
        "Le 3 mars 2024, l’équipe a répondu en 2.5 heures.",
        "« Oui », a-t-elle dit…",
    ] {
        assert_eq!(escape(text), text);
    }
}

#[test]
fn descriptions_of_pictures_need_no_escape() {
    let told = "L’année\u{a0}: 12,5\u{a0}% (83)";
    assert_eq!(alternative(told), told);
    assert_eq!(alternative("don't {{ a }} [b](c) <d> *e* 12:30"), "don’t a b (c) d e 12 30");
    for text in HOSTILE {
        let plain = alternative(text);
        assert!(
            !plain.contains(['\\', '`', '*', '_', '[', ']', '{', '}', '<', '>', '&', '|', '"', '#']),
            "{plain}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_shows_itself(text in "([ -~\n\t]|[é«»\u{a0}’])\\PC{0,3}[ -~\n]{0,24}") {
        prop_assert!(holds(&text).is_ok(), "{:?}", holds(&text));
    }
}
