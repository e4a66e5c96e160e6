//! `bilan init`: what the archives tell becomes a project that builds at once, and every example in its file is one.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use bilan::cli::init::{Beginning, begin};
use bilan::cli::terminal::Terminal;
use bilan::config::{Config, Document, PeriodKind};
use bilan::error::{Error, Exit};
use bilan::site::Language;

use super::program::{LOCALES, bilan, empty_folder, example_archives, text, tree};

/// The archives of the example that holds one of every other network.
fn networks() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/every-network/archives");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the archives").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Puts copies of some archives into the project's own folder.
fn put(folder: &Path, archives: &[PathBuf]) {
    fs::create_dir_all(folder.join("archives")).expect("a folder");
    for archive in archives {
        let name = archive.file_name().expect("a name");
        fs::copy(archive, folder.join("archives").join(name)).expect("a copy");
    }
}

/// The file that `init --yes` writes in `folder`.
fn written(folder: &Path, language: &str, archives: &[PathBuf]) -> String {
    let archives: Vec<String> = archives.iter().map(|path| text(path)).collect();
    let mut arguments = vec!["init", ".", "--yes", "--language", language];
    arguments.extend(archives.iter().map(String::as_str));
    let answer = bilan(folder, LOCALES[1], &arguments);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(!answer.err.contains("Error"), "{answer:?}");
    fs::read_to_string(folder.join("bilan.toml")).expect("the file")
}

fn config(text: &str) -> bilan::error::Result<Config> {
    Config::read(Document { file: "bilan.toml".into(), text: text.to_owned() })
}

/// A text with its examples uncovered: the lines where `#` touches what follows.
fn uncovered(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(example) if !example.is_empty() && !example.starts_with(' ') => format!("{example}\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn builds(folder: &Path) {
    let answer = bilan(folder, LOCALES[1], &["build", "."]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(folder.join("site/index.html").is_file());
}

#[test]
fn a_project_of_one_institution_builds_at_once_in_every_language() {
    for language in Language::known() {
        let folder = empty_folder();
        put(folder.path(), &example_archives());
        let file = written(folder.path(), &language, &[]);
        let config = config(&file).expect("a configuration");
        assert_eq!(config.institution.name.as_deref(), Some("Lycée Jeanne-Vauquelin"), "{file}");
        assert_eq!(config.institution.language.as_deref(), Some(language.as_str()));
        assert_eq!(config.institution.timezone.as_deref(), Some("Europe/Paris"));
        // The next export of an account is found by the same pattern; of one alone nobody knows its next name.
        let archives: Vec<&[String]> = config.account.iter().map(|account| &account.archives[..]).collect();
        assert_eq!(archives, [["archives/mastodon-2024-11-07.tar.gz"], ["archives/x-*.zip"]]);
        assert!(config.account.iter().all(|account| account.label.is_some()));
        builds(folder.path());
    }
}

#[test]
fn a_project_of_every_network_builds_at_once_in_every_language() {
    for language in Language::known() {
        let folder = empty_folder();
        let file = written(folder.path(), &language, &networks());
        let config = config(&file).expect("a configuration");
        assert_eq!(config.account.len(), networks().len(), "{file}");
        let mut labels: Vec<_> = config.account.iter().filter_map(|account| account.label.clone()).collect();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), networks().len(), "each has a label of its own: {labels:?}");
        builds(folder.path());
        // Archives elsewhere stay there: they are named, never copied.
        let files = tree(folder.path());
        let made = |name: &&String| name.starts_with("site/") || name.starts_with(".bilan-cache/");
        let mine: Vec<&String> = files.keys().filter(|name| !made(name)).collect();
        assert_eq!(mine, ["archives/", "bilan.toml", "calendar/", "notes/"]);
    }
}

#[test]
fn every_example_of_the_file_is_understood_once_it_is_uncovered() {
    for language in Language::known() {
        for archives in [Vec::new(), example_archives()] {
            let folder = empty_folder();
            let file = written(folder.path(), &language, &archives);
            assert!(config(&file).is_ok() && !file.contains(['⟦', '%', '$']), "{file}");
            let mut comments = file.lines().filter(|line| line.starts_with("# "));
            assert!(comments.all(|line| line.chars().count() <= 100), "{file}");
            let blocks: Vec<&str> = file.split("\n\n").collect();
            assert!(blocks.len() >= 13, "{file}");
            for block in &blocks {
                let block = uncovered(block);
                let understood = config(&block).map_err(|error| error.to_string());
                assert!(understood.is_ok(), "{language} {understood:?}\n{block}");
            }
            let all = config(&uncovered(&file)).expect("all of them together");
            assert!(
                all.opening.is_some() && all.accessibility.audit.is_some() && all.site.base_url.is_some()
            );
            assert!(
                !all.publics.nameable.is_empty()
                    && !all.privacy.mask.is_empty()
                    && all.theme.accent.is_some()
            );
            assert_eq!(
                [all.campaign.len(), all.commitment.len(), all.event.len(), all.measure.len()],
                [1, 1, 1, 1]
            );
        }
    }
}

#[test]
fn a_project_with_all_its_examples_builds_but_for_the_calendar_that_is_not_there() {
    let folder = empty_folder();
    put(folder.path(), &example_archives()[..1]);
    let file = uncovered(&written(folder.path(), "fr", &[]));
    let kept = |line: &&str| !line.starts_with("closures") && !line.starts_with("year = ");
    let file: Vec<&str> = file.lines().filter(kept).collect();
    let file = file.join("\n").replace("target = 0.8", "target = 0.8\nyear = 2024");
    fs::write(folder.path().join("bilan.toml"), file).expect("the file");
    builds(folder.path());
}

#[test]
fn what_is_there_already_is_never_touched() {
    let folder = empty_folder();
    fs::write(folder.path().join("bilan.toml"), "# mine\n").expect("a file");
    for locale in LOCALES {
        for arguments in [&["init", "--yes"] as &[&str], &["init", ".", "--yes"], &["init"]] {
            let answer = bilan(folder.path(), locale, arguments);
            assert_eq!((answer.code, answer.out.as_str()), (4, ""), "{answer:?}");
            assert!(answer.err.starts_with(locale.error) && answer.err.contains("bilan.toml"));
        }
    }
    assert_eq!(fs::read_to_string(folder.path().join("bilan.toml")).expect("the file"), "# mine\n");
    assert_eq!(tree(folder.path()).len(), 1);
}

#[test]
fn without_a_terminal_nothing_is_asked_and_nothing_written() {
    let folder = empty_folder();
    let answer = bilan(folder.path(), LOCALES[1], &["init"]);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{answer:?}");
    assert!(answer.err.contains("--yes"), "{answer:?}");
    let answer = bilan(folder.path(), LOCALES[1], &["init", ".", "absent.zip", "--yes"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(answer.err.contains("absent.zip"));
    // A mistyped archive makes no folder of its name.
    assert_eq!(bilan(folder.path(), LOCALES[1], &["init", "absent.zip", "--yes"]).code, 1);
    assert_eq!(tree(folder.path()).len(), 0);
}

#[test]
fn what_is_no_archive_stops_nothing_but_is_told() {
    let folder = empty_folder();
    put(folder.path(), &example_archives()[..1]);
    fs::write(folder.path().join("archives/notes.txt"), "mine").expect("a file");
    fs::write(folder.path().join("archives/half.zip"), "PK").expect("a file");
    let answer = bilan(folder.path(), LOCALES[1], &["init", "--yes"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.err.contains("notes.txt") && answer.err.contains("half.zip"), "{answer:?}");
    assert_eq!(Config::load(folder.path()).expect("a configuration").account.len(), 1);
    builds(folder.path());
}

/// What is written when the questions are answered with these lines, and what was asked.
fn answered(folder: &Path, lines: &str) -> (Result<Exit, Error>, String) {
    let terminal = Terminal::speaking("en").expect("a language");
    let mut asked = Vec::new();
    let beginning = Beginning { paths: vec![folder.to_owned()], ..Beginning::default() };
    let done = begin(&beginning, Some((Cursor::new(lines.to_owned()), &mut asked)), &terminal);
    (done, String::from_utf8(asked).expect("UTF-8"))
}

#[test]
fn questions_have_answers_that_empty_lines_keep() {
    let folder = empty_folder();
    put(folder.path(), &example_archives()[..1]);
    let lines = "\nLycée \"V\"\nfranz\n1\n\nall day\nlun-ven 09:00-17:00\n-\n";
    let (done, asked) = answered(folder.path(), lines);
    assert_eq!(done.expect("a project"), Exit::Fine, "{asked}");
    assert!(
        asked.contains("[Lycée Jeanne-Vauquelin]") && asked.contains("1 de, 2 en, 3 es, 4 fr"),
        "{asked}"
    );
    assert!(asked.contains("These hours are not understood"), "{asked}");
    let config = Config::load(folder.path()).expect("a configuration");
    assert_eq!(config.institution.name.as_deref(), Some("Lycée Jeanne-Vauquelin"));
    assert_eq!(config.institution.short_name.as_deref(), Some("Lycée \"V\""));
    assert_eq!(config.institution.language.as_deref(), Some("de"));
    assert_eq!(config.opening.expect("hours").hours, "lun-ven 09:00-17:00");
    assert_eq!((config.institution.contact, config.report.period), (None, PeriodKind::CalendarYear));
    let file = fs::read_to_string(folder.path().join("bilan.toml")).expect("the file");
    assert!(file.contains("# Wer veröffentlicht."), "the comments follow the answer: {file}");
}

#[test]
fn whoever_stops_answering_leaves_nothing_behind() {
    let folder = empty_folder();
    let (done, _) = answered(folder.path(), "A name\n");
    assert_eq!(done.expect_err("no answer").key, "init-no-terminal");
    assert_eq!(tree(folder.path()).len(), 0);
}
