//! `bilan check`: sentences of a house that nothing reads, variables that nothing fills, words that are missing.

use std::fs;
use std::path::Path;

use super::program::{LOCALES, bilan, empty_folder, project};

/// A project like the example, with sentences of its own.
fn house(folder: &Path, sentences: &str) {
    project(folder);
    fs::create_dir_all(folder.join("lang/fr")).expect("a folder");
    fs::write(folder.join("lang/fr/maison.ftl"), sentences).expect("a file");
}

#[test]
fn a_house_without_faults_has_none() {
    let folder = empty_folder();
    house(folder.path(), "story-title = Notre année\n");
    let answer = bilan(folder.path(), LOCALES[0], &["check", "."]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    assert_eq!(answer.out.lines().count(), 1, "{}", answer.out);
    assert!(!folder.path().join("site").exists(), "nothing is written");
}

#[test]
fn keys_that_nothing_reads_and_variables_that_nothing_fills_are_told_with_their_place() {
    let folder = empty_folder();
    let sentences = "# La maison\nstory-titel = Notre année\nfact-dialogue = Pour { $valeur }.\n    \
                     .countd = { $total }\nmeasure-orientation-among-publications = Orientation\n";
    house(folder.path(), sentences);
    for locale in LOCALES {
        let answer = bilan(folder.path(), locale, &["check", "."]);
        assert_eq!(answer.code, 1, "{}{}", answer.out, answer.err);
        for words in [
            ["maison.ftl", "2", "story-titel", "story-title"],
            ["maison.ftl", "3", "$valeur", "$value"],
            ["maison.ftl", "4", "fact-dialogue.countd", "fact-dialogue.counted"],
        ] {
            let told = answer.out.lines().any(|line| words.iter().all(|word| line.contains(word)));
            assert!(told, "{words:?} in {}", answer.out);
        }
        assert!(!answer.out.contains("orientation-among"), "{}", answer.out);
    }
}

#[test]
fn a_sentence_of_the_house_replaces_ours_and_leaves_the_variants_that_it_does_not_say() {
    let folder = empty_folder();
    house(folder.path(), "fact-sustained = Des échanges suivis : { $value }.\n");
    let built = bilan(folder.path(), LOCALES[0], &["build", ".", "-o", "out"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let page = fs::read_to_string(folder.path().join("out/dialogue.html")).expect("the page");
    assert!(page.contains("Des échanges suivis"), "the sentence of the house");
    assert!(!page.contains('⟦'));
    let language = bilan::site::Language::load_over("fr", folder.path()).expect("a language");
    assert!(language.has("fact-sustained.counted"), "ours where the house says nothing");
}

#[test]
fn what_the_law_asks_for_and_the_file_does_not_tell_is_named() {
    let folder = empty_folder();
    house(folder.path(), "");
    let place = folder.path().join("bilan.toml");
    let file = fs::read_to_string(&place).expect("a file");
    let lines = file.lines().filter(|line| !line.starts_with("host = ") && !line.starts_with("contact_dpo"));
    let mut poorer = lines.collect::<Vec<_>>().join("\n");
    poorer.push_str("\n\n[accessibility.audit]\ndate = 2019-05-02\nrate = 0.9\nauditor = \"Cabinet\"\n");
    fs::write(&place, poorer).expect("a file");
    for locale in LOCALES {
        let answer = bilan(folder.path(), locale, &["check", "."]);
        assert_eq!(answer.code, 0, "what is missing is no fault: {}{}", answer.out, answer.err);
        let notices: Vec<&str> = answer.err.lines().collect();
        assert_eq!(notices.len(), 3, "{}", answer.err);
        assert!(notices.iter().all(|line| line.starts_with(locale.notice)), "{}", answer.err);
        assert!(notices[0].contains("institution.host") && notices[1].contains("privacy.contact_dpo"));
    }
}
