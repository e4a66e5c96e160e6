//! `bilan check --privacy`: who and what appears, in numbers and places, without a word of a post.

use std::fs;

use super::program::{LOCALES, bilan, empty_folder, example_text, results, text};

#[test]
fn the_officer_learns_what_appears_in_every_language() {
    let folder = empty_folder();
    for (locale, words) in [
        (
            LOCALES[0],
            [
                "édition publique",
                "@acad_vallonne_ex",
                "inférieur à 5",
                "priés de ne pas",
                "ne sont pas détectés",
            ],
        ),
        (LOCALES[1], ["public edition", "@acad_vallonne_ex", "under 5", "asked not to", "are not detected"]),
    ] {
        let told = results(folder.path(), locale, &["check", &example_text(), "--privacy"]);
        for word in words {
            assert!(told.contains(word), "{word} in {told}");
        }
    }
    for (language, word) in [("de_DE.UTF-8", "nicht erkannt"), ("es_ES.UTF-8", "no se detectan")] {
        let locale = super::program::Locale { asked: language, ..LOCALES[0] };
        let told = results(folder.path(), locale, &["check", &example_text(), "--privacy"]);
        assert!(told.contains(word), "{word} in {told}");
    }
}

#[test]
fn the_internal_edition_says_so() {
    let folder = empty_folder();
    let archive = text(&super::program::example_archives()[0]);
    let told = |edition: &str| {
        results(folder.path(), LOCALES[1], &["check", &archive, "--privacy", "--edition", edition])
    };
    assert!(told("internal").contains("internal edition") && !told("public").contains("internal edition"));
}

#[test]
fn what_would_have_no_effect_is_refused() {
    let folder = empty_folder();
    fs::write(folder.path().join("a.zip"), "").expect("a file");
    for (told, words) in [
        ("[privacy]\nquotes = [{ words = \"Merci\" }]\n", "consent"),
        ("[privacy]\nphotos = \"some\"\n", "own-without-people"),
        ("[[photograph]]\npost = \"…\"\n", "neither letter nor digit"),
        ("[privacy]\nmask = [\"Nom\", \"…\"]\n", "neither letter nor digit"),
        ("[publics]\nnameable = [\"@\"]\n", "neither letter nor digit"),
    ] {
        fs::write(folder.path().join("bilan.toml"), format!("{told}[[account]]\narchives = [\"a.zip\"]\n"))
            .expect("a file");
        let answer = bilan(folder.path(), LOCALES[1], &["check", "."]);
        assert_eq!(answer.code, 2, "{told}: {}{}", answer.out, answer.err);
        assert!(answer.err.contains(words) && answer.err.contains("line 2"), "{}", answer.err);
    }
}
