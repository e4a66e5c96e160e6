//! Failures: each has its exit code and one message in the terminal's language, and nothing is printed or written.

use std::fs;
use std::io::Write;
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::program::{Answer, LOCALES, Locale, assert_whole, bilan, empty_folder, tree};
use crate::reading::samples::{ACCOUNT, snowflake, tweet, tweets, zip_bytes};

/// The commands that read archives, with where `build` would write.
const COMMANDS: [&[&str]; 3] = [&["inspect"], &["measure"], &["build", "-o", "out"]];

/// A zip of two posts.
fn good() -> Vec<u8> {
    let posts = tweets(&[tweet(snowflake(1), "un", ""), tweet(snowflake(2), "deux", "")]);
    zip_bytes(&[("data/account.js", ACCOUNT), ("data/tweets.js", &posts)])
}

/// Runs a command line that must fail: one message, nothing else.
fn fails(folder: &Path, locale: Locale, arguments: &[&str], code: i32) -> Answer {
    let before = tree(folder);
    let answer = bilan(folder, locale, arguments);
    let told = format!("{} {arguments:?}: {answer:?}", locale.asked);
    assert_eq!(answer.code, code, "{told}");
    assert_eq!(answer.out, "", "{told}");
    assert!(answer.err.starts_with(locale.error), "{told}");
    // One line says it all; under it the line of the user's own file may stand, with its number.
    let said = answer.err.trim_end().lines().filter(|line| !is_excerpt(line)).count();
    assert!(said == 1 && answer.err.trim_end().lines().count() <= 2, "{told}");
    assert!(!answer.err.contains("panicked") && !answer.err.contains("“”"), "{told}");
    assert_whole(&answer.err);
    assert_eq!(before.keys().collect::<Vec<_>>(), tree(folder).keys().collect::<Vec<_>>(), "{told}");
    assert_eq!(before, tree(folder), "{told}");
    answer
}

/// `  12 | the line itself`.
fn is_excerpt(line: &str) -> bool {
    let numbered = line.strip_prefix("  ").and_then(|rest| rest.split_once(" | "));
    numbered.is_some_and(|(number, _)| number.parse::<usize>().is_ok())
}

/// Every command refuses `source`, each in another locale.
fn refused(folder: &Path, source: &str, code: i32) {
    let told: Vec<String> = LOCALES
        .into_iter()
        .zip(COMMANDS)
        .map(|(locale, command)| fails(folder, locale, &[command, &[source]].concat(), code).err)
        .collect();
    assert_ne!(told[0], told[1]);
    assert_eq!(told[1], told[2]);
}

#[test]
fn what_cannot_be_read_fails_with_code_1() {
    let whole = good();
    let text = (0..300_u32).map(|n| (n * 7919 % 1009).to_string()).collect::<Vec<_>>().join(" ");
    let mut flipped =
        zip_bytes(&[("data/account.js", ACCOUNT), ("data/tweets.js", &tweets(&[tweet(1, &text, "")]))]);
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0x55;
    let pages = zip_bytes(&[("Your archive.html", "<html>"), ("assets/js/main.js", "x")]);
    let unreadable = "window.YTD.tweets.part0 = [ { \"tweet\" : 7 }, { \"tweet\" : 8 } ]";
    let cases: [(&str, Vec<u8>); 12] = [
        ("cut.zip", whole[..whole.len() / 2].to_vec()),
        ("empty.zip", Vec::new()),
        ("garbage.zip", b"some garbage that is no zip".to_vec()),
        ("page.zip", b"<!DOCTYPE html><title>Sign in</title>".to_vec()),
        ("bare.zip", zip_bytes(&[])),
        ("climbing.zip", zip_bytes(&[("data/tweets.js", "x"), ("../evil.js", "x")])),
        ("twice.zip", zip_bytes(&[("data/tweets.js", "x"), ("data/Tweets.js", "x")])),
        ("flipped.zip", flipped),
        ("html.zip", pages),
        ("photos.zip", zip_bytes(&[("holiday/a.jpg", "x")])),
        ("table.zip", zip_bytes(&[("tweets.csv", "a,b")])),
        ("unreadable.zip", zip_bytes(&[("data/account.js", ACCOUNT), ("data/tweets.js", unreadable)])),
    ];
    let folder = empty_folder();
    for (name, content) in cases {
        fs::write(folder.path().join(name), content).expect("a file");
        refused(folder.path(), name, 1);
    }
    fs::create_dir(folder.path().join("hollow")).expect("a folder");
    refused(folder.path(), "hollow", 1);
    refused(folder.path(), "nothing.zip", 1);
    refused(folder.path(), "no/such/folder", 1);
}

#[test]
fn a_bomb_fails_with_code_1() {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("data/tweets.js", SimpleFileOptions::default()).expect("an entry");
    let block = vec![b' '; 1 << 20];
    for _ in 0..110 {
        zip.write_all(&block).expect("content");
    }
    let folder = empty_folder();
    fs::write(folder.path().join("bomb.zip"), zip.finish().expect("a zip").into_inner()).expect("a file");
    for (locale, command) in LOCALES.into_iter().zip(COMMANDS) {
        let answer = fails(folder.path(), locale, &[command, &["bomb.zip"]].concat(), 1);
        assert!(answer.err.contains("bomb.zip") && answer.err.contains("data/tweets.js"));
    }
}

#[test]
fn one_bad_archive_among_good_ones_fails_the_whole() {
    let folder = empty_folder();
    fs::write(folder.path().join("good.zip"), good()).expect("a file");
    fs::write(folder.path().join("cut.zip"), &good()[..60]).expect("a file");
    for command in COMMANDS {
        let arguments = [command, &["good.zip", "cut.zip"]].concat();
        let answer = fails(folder.path(), LOCALES[0], &arguments, 1);
        assert!(answer.err.contains("cut.zip"), "{answer:?}");
    }
}

#[test]
fn command_lines_that_are_not_understood_fail_with_code_2() {
    let folder = empty_folder();
    fs::write(folder.path().join("good.zip"), good()).expect("a file");
    let cases: [&[&str]; 26] = [
        &["inspect"],
        &["measure"],
        &["build"],
        &["frobnicate"],
        &["--nothing"],
        &["inspect", "--nothing", "good.zip"],
        &["measure", "--nothing", "good.zip"],
        &["build", "--nothing", "good.zip"],
        &["explain", "--nothing"],
        &["measure", "good.zip", "--theme", "sobre"],
        &["measure", "good.zip", "--format", "xml"],
        &["measure", "good.zip", "--format"],
        &["measure", "good.zip", "--year"],
        &["measure", "good.zip", "--year", "soon"],
        &["inspect", "good.zip", "--year", "0"],
        &["build", "good.zip", "-o", "out", "--year", "2023-abc"],
        &["build", "good.zip", "-o", "out", "--year", "2023-2025"],
        &["build", "good.zip", "-o", "out", "--year", "300000"],
        &["build", "good.zip", "-o", "out", "--year", "20"],
        &["build", "good.zip", "-o", "out", "--year", "1850"],
        &["build", "good.zip", "-o", "out", "--theme", "../nothing"],
        &["build", "good.zip", "-o", "out", "--language", "xx"],
        &["measure", "good.zip", "--language", "xx"],
        &["build", "good.zip", "-o"],
        &["explain", "nothing"],
        &["explain", "dialogue-share", "--language", "xx"],
    ];
    for arguments in cases {
        let told = [0, 1].map(|place| fails(folder.path(), LOCALES[place], arguments, 2).err);
        assert_ne!(told[0], told[1], "{arguments:?}");
    }
}

#[test]
fn the_program_alone_fails_with_code_2_and_shows_its_help_as_no_result() {
    for locale in LOCALES {
        let answer = bilan(empty_folder().path(), locale, &[]);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""));
        assert!(answer.err.contains("inspect"));
        assert_whole(&answer.err);
    }
}

#[test]
fn a_faulty_configuration_fails_with_code_2_and_names_its_place() {
    let account = "[[account]]\narchives = [\"good.zip\"]\n";
    let cases = [
        "[institution\n".to_owned(),
        "[institution]\nnme = \"Musée\"\n".to_owned(),
        "[institution]\nname = 7\n".to_owned(),
        format!("{account}[report]\nperiod = \"moon-year\"\n"),
        format!("{account}[report]\nyear = \"soon\"\n"),
        format!("{account}[opening]\nhours = \"mon-fri 25:00-26:00\"\n"),
        format!("{account}[institution]\ntimezone = \"Europe/Atlantis\"\n"),
        "[[account]]\narchives = [\"nothing-*.zip\"]\n".to_owned(),
        "[[account]]\narchives = [\"*/good.zip\"]\n".to_owned(),
    ];
    for faulty in cases {
        let folder = empty_folder();
        fs::write(folder.path().join("good.zip"), good()).expect("a file");
        fs::write(folder.path().join("bilan.toml"), &faulty).expect("a file");
        for (locale, command) in LOCALES.into_iter().zip(COMMANDS) {
            let answer = fails(folder.path(), locale, command, 2);
            assert!(answer.err.contains("bilan.toml"), "{faulty}: {}", answer.err);
            assert!(answer.err.lines().any(is_excerpt), "the line itself: {}", answer.err);
        }
    }
    let folder = empty_folder();
    fs::write(folder.path().join("bilan.toml"), "").expect("a file");
    refused(folder.path(), ".", 2);
}

#[test]
fn guards_refuse_with_code_4() {
    let folder = empty_folder();
    let source = folder.path().join("source");
    fs::create_dir(&source).expect("a folder");
    fs::write(source.join("good.zip"), good()).expect("a file");
    for locale in LOCALES {
        for output in ["source", ".", "source/../source"] {
            fails(folder.path(), locale, &["build", "source/good.zip", "-o", output], 4);
        }
    }
    // The site would mix with somebody's files.
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).expect("a folder");
    fs::write(taken.join("index.html"), "mine").expect("a file");
    for locale in LOCALES {
        fails(folder.path(), locale, &["build", "source/good.zip", "-o", "taken"], 4);
    }
}
