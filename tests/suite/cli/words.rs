//! Words: no page, file or answer shows the name of a message instead of the message.

use bilan::site::language::Language;

use super::program::{
    LOCALES, assert_whole, bilan, empty_folder, example_archives, example_text, results, text, tree,
};

#[test]
fn no_page_of_the_example_lacks_a_word() {
    let folder = empty_folder();
    for language in Language::known() {
        results(
            folder.path(),
            LOCALES[0],
            &["build", &example_text(), "-o", &language, "--language", &language],
        );
        for (name, bytes) in tree(&folder.path().join(&language)) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains(['⟦', '⟧']), "{language}/{name}");
        }
    }
}

#[test]
fn no_year_of_the_example_lacks_a_word() {
    let folder = empty_folder();
    let archive = text(&example_archives()[0]);
    // The first year, a year in the middle, the unfinished last one.
    for (language, year) in [("fr", "2020"), ("en", "2022"), ("fr", "2024"), ("en", "2024")] {
        let output = format!("{language}-{year}");
        let arguments = ["build", &archive, "-o", &output, "--language", language, "--year", year];
        let answer = bilan(folder.path(), LOCALES[1], &arguments);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
        for (name, bytes) in tree(&folder.path().join(&output)) {
            assert_whole(&format!("{output}/{name}: {}", String::from_utf8_lossy(&bytes)));
        }
    }
}
