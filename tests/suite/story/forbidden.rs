//! Words that no sentence of ours may use (INDICATORS 8), on every page of every example, in every language.

use bilan::site::Language;

use crate::cli::program::{LOCALES, bilan, empty_folder, example_text, tree};

/// Words that state a rank, a cause, praise or what the figures do not show, by language.
const FORBIDDEN: [(&str, &[&str]); 4] = [
    (
        "fr",
        &[
            "performance",
            "audience",
            "viral",
            "confiance progresse",
            "grâce à",
            "significati",
            "faux abonné",
            "au premier rang",
            "mieux classé",
            "benchmark",
            "a permis",
            "en raison du succès",
            "meilleur que",
            "mieux que les autres",
        ],
    ),
    (
        "en",
        &[
            "performance",
            "audience",
            "viral",
            "trust is growing",
            "thanks to",
            "significant",
            "fake follower",
            "ranked ",
            "ranks first",
            "benchmark",
            "outperform",
            "better than other",
        ],
    ),
    (
        "de",
        &[
            "performance",
            "reichweite",
            "viral",
            "dank ",
            "signifikant",
            "falsche follower",
            "auf rang",
            "benchmark",
        ],
    ),
    (
        "es",
        &[
            "rendimiento",
            "audiencia",
            "viral",
            "gracias a",
            "significativ",
            "seguidores falsos",
            "primer puesto",
            "benchmark",
        ],
    ),
];

/// A piece of a page without its tags, entities read.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    let text = text.replace("&nbsp;", "\u{a0}").replace("&#39;", "'").replace("&#x27;", "'");
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    text.trim().to_owned()
}

/// A page without what is not ours: quoted posts, the editor's notes, the list of figures that were refused.
fn ours(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some(start) = NOT_OURS.iter().filter_map(|(open, _)| rest.find(open)).min() {
        let (_, close) = NOT_OURS.iter().find(|(open, _)| rest[start..].starts_with(open)).expect("found");
        kept.push_str(&rest[..start]);
        rest = rest[start..].split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Where such parts begin and end.
const NOT_OURS: [(&str, &str); 4] = [
    ("<blockquote", "</blockquote>"),
    ("<section class=\"notes\"", "</section>"),
    ("<section aria-labelledby=\"rejected\"", "</section>"),
    ("<q", "</q>"),
];

fn breaches(language: &str, page: &str) -> Vec<&'static str> {
    let words = FORBIDDEN.iter().find(|(tag, _)| *tag == language).map_or(&[][..], |(_, words)| words);
    let text = plain(&ours(page)).to_lowercase().replace('\u{a0}', " ");
    words.iter().copied().filter(|word| text.contains(word)).collect()
}

#[test]
fn every_language_has_its_list() {
    for language in Language::known() {
        assert!(FORBIDDEN.iter().any(|(tag, words)| *tag == language && words.len() > 5), "{language}");
    }
}

#[test]
fn no_page_of_an_example_uses_a_forbidden_word() {
    for language in Language::known() {
        for example in [example_text(), example_text().replace("annual-report", "every-network")] {
            let folder = empty_folder();
            let answer =
                bilan(folder.path(), LOCALES[0], &["build", &example, "-o", "out", "--language", &language]);
            assert_eq!(answer.code, 0, "{}", answer.err);
            for (path, bytes) in tree(&folder.path().join("out")) {
                if path.split('.').next_back() == Some("html") {
                    let found = breaches(&language, &String::from_utf8_lossy(&bytes));
                    assert!(found.is_empty(), "{language}/{path}: {found:?}");
                }
            }
        }
    }
}

#[test]
fn a_forbidden_word_is_seen_in_our_words_and_not_in_those_of_others() {
    assert_eq!(breaches("fr", "<p>Une <b>performance</b> rare</p>"), ["performance"]);
    assert_eq!(breaches("fr", "<p>C’est grâce&nbsp;à vous</p>"), ["grâce à"]);
    let quoted =
        "<blockquote lang=\"fr\">Performance</blockquote><section class=\"notes\">Audience</section>";
    assert_eq!(breaches("fr", quoted), Vec::<&str>::new());
    assert_eq!(breaches("en", "<td>a significant rise</td>"), ["significant"]);
}
