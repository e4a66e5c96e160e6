//! The archive files that an account names.

use std::fs;
use std::path::Path;

use bilan::config::Config;
use bilan::error::Result;

/// Names of the files that the patterns find in a project with a few archives.
fn found(patterns: &str) -> Result<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("archives")).unwrap();
    for name in ["b-2022.zip", "b-2021.zip", "b-2021.zip.part", ".b-2020.zip", "m.tar.gz"] {
        fs::write(folder.path().join("archives").join(name), "").unwrap();
    }
    fs::write(folder.path().join("bilan.toml"), format!("[[account]]\narchives = {patterns}\n")).unwrap();
    let files = Config::load(folder.path())?.archives()?;
    let inside = |file: &Path| file.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned();
    Ok(files[0].iter().map(|file| inside(file)).collect())
}

#[test]
fn an_asterisk_stands_for_any_characters_of_the_file_name() {
    assert_eq!(found(r#"["archives/b-*.zip"]"#).unwrap(), ["archives/b-2021.zip", "archives/b-2022.zip"]);
    assert_eq!(found(r#"["archives/*1*"]"#).unwrap(), ["archives/b-2021.zip", "archives/b-2021.zip.part"]);
    assert_eq!(found(r#"["archives/*.tar.*"]"#).unwrap(), ["archives/m.tar.gz"]);
    assert_eq!(found(r#"["archives/b-2021.zip*2021.zip"]"#).unwrap_err().key, "archives-none");
}

#[test]
fn a_plain_path_may_be_a_folder() {
    assert_eq!(found(r#"["archives"]"#).unwrap(), ["archives"]);
}

#[test]
fn a_file_that_two_patterns_find_comes_once() {
    let files = found(r#"["archives/b-2022.zip", "archives/b-*.zip"]"#).unwrap();
    assert_eq!(files, ["archives/b-2022.zip", "archives/b-2021.zip"]);
}

#[test]
fn a_pattern_without_a_file_is_refused_at_its_place() {
    let error = found(r#"["archives/m.tar.gz", "archives/x-*.zip"]"#).unwrap_err();
    assert_eq!(error.key, "archives-none");
    for detail in [("line", "2"), ("column", "34"), ("pattern", "archives/x-*.zip")] {
        assert!(error.details.contains(&(detail.0, detail.1.to_owned())), "{error}");
    }
}

#[test]
fn an_asterisk_in_a_folder_is_refused() {
    assert_eq!(found(r#"["arch*/b-2021.zip"]"#).unwrap_err().key, "archives-pattern");
}
