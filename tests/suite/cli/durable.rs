//! What a build leaves behind: years side by side, names that every system takes, weights that are told.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::program::{LOCALES, bilan, empty_folder, example_text, results, tree};
use crate::site::durable::unsafe_names;

/// Labels that would make a bad file name, or twice the same.
const LABELS: [&str; 12] = [
    "CON",
    "con",
    "Con.",
    "aux.html",
    "../../etc/passwd",
    "A:b*?<>|",
    "ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ ÉTÉ",
    "日本語",
    "🦊",
    "con-2",
    "-",
    "été",
];

#[test]
fn hostile_labels_make_safe_file_names_and_light_pages() {
    let archives = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/every-network/archives");
    let mut paths: Vec<_> =
        fs::read_dir(archives).expect("the archives").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    assert!(paths.len() >= LABELS.len());
    let mut config = String::new();
    for (label, path) in LABELS.iter().zip(&paths) {
        let _ = writeln!(config, "[[account]]\nlabel = {label:?}\narchives = [{path:?}]\n");
    }
    let folder = empty_folder();
    fs::write(folder.path().join("bilan.toml"), config).expect("a file");
    let answer = bilan(folder.path(), LOCALES[1], &["build", ".", "-o", "out"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(!answer.err.contains("promises"), "a page is too heavy: {}", answer.err);
    let files = tree(&folder.path().join("out"));
    let paths: Vec<&str> = files.keys().map(|path| path.trim_end_matches('/')).collect();
    let wrong = unsafe_names(paths.iter().copied());
    assert!(wrong.is_empty(), "{wrong:?}");
    let accounts = paths.iter().filter(|path| path.starts_with("compte-")).count();
    assert_eq!(accounts, LABELS.len(), "{paths:?}");
}

#[test]
fn every_year_is_built_in_its_folder_with_an_index_and_what_it_weighs_is_told() {
    let folder = empty_folder();
    let told = results(folder.path(), LOCALES[1], &["build", &example_text(), "--all-years", "-o", "out"]);
    assert!(told.contains("heaviest page") && told.contains("(150 kB at most)"), "{told}");
    let files = tree(&folder.path().join("out"));
    let years: BTreeSet<&str> = files.keys().filter_map(|path| path.strip_suffix("/index.html")).collect();
    assert!(years.len() >= 5 && years.contains("2023-2024") && years.contains("2019-2020"), "{years:?}");
    let index = String::from_utf8_lossy(&files["index.html"]).into_owned();
    for year in &years {
        assert!(index.contains(&format!("href=\"{year}/index.html\"")), "{year}");
    }
    let alone = folder.path().join("alone");
    results(folder.path(), LOCALES[1], &["build", &example_text(), "--year", "2019", "-o", "alone"]);
    let alone = tree(&alone);
    assert_eq!(alone["report.json"], files["2019-2020/report.json"], "the same year, alone or among others");
    // A site of one year in the same place takes the others away with it.
    results(folder.path(), LOCALES[1], &["build", &example_text(), "-o", "out"]);
    assert!(!folder.path().join("out/2019-2020/index.html").exists());
}
