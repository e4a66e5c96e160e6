//! Libraries: each belongs to one module, so that it can be changed in one place.

use std::fs;

use super::assert_none;
use super::files::{File, root, sources};
use super::rust::{self, is_name};

/// Libraries that are part of the language that we write.
const EVERYWHERE: [&str; 4] = ["chrono", "serde", "serde_json", "thiserror"];

/// The others, with the module that owns them.
const OWNED: [(&str, &[&str]); 45] = [
    ("ammonia", &["site::markdown"]),
    ("chacha20", &["stats::random"]),
    ("charts_rs", &["site::chart"]),
    ("chrono_tz", &["calendar", "config"]),
    ("clap", &["cli"]),
    ("console", &["cli"]),
    ("csv", &["archive::rows"]),
    ("encoding_rs", &["archive::rows"]),
    ("fixed_decimal", &["site::language"]),
    ("flate2", &["archive"]),
    ("foldhash", &["model::arena"]),
    ("fluent_bundle", &["site::language"]),
    ("fluent_syntax", &["site::language"]),
    ("icalendar", &["calendar::closures"]),
    ("icu_datetime", &["site::language"]),
    ("icu_decimal", &["site::language"]),
    ("icu_locale_core", &["site::language"]),
    ("image", &["picture"]),
    ("include_dir", &["site"]),
    ("indexmap", &["model"]),
    ("indicatif", &["cli"]),
    ("ipld_core", &["platform::bluesky"]),
    ("notify", &["preview::watch"]),
    ("palette", &["site::colour"]),
    ("parquet", &["export::columnar"]),
    ("psl", &["indicator::domain"]),
    ("pulldown_cmark", &["site::markdown"]),
    ("rayon", &["parallel"]),
    ("resvg", &["site::raster"]),
    ("rustix", &["site::folder::beside"]),
    ("schemars", &["indicator::outcome", "network", "report", "site"]),
    ("serde_ipld_dagcbor", &["platform::bluesky"]),
    ("quick_xml", &["archive::sheet"]),
    ("serde_spanned", &["config"]),
    ("sha2", &["archive", "platform::bluesky", "publish", "site::single", "site::theme"]),
    ("statrs", &["stats"]),
    ("strsim", &["config"]),
    ("tar", &["archive"]),
    ("tempfile", &["cli::cache", "publish"]),
    ("tera", &["site::template"]),
    ("tiny_http", &["preview::server"]),
    ("toml", &["config"]),
    ("unic_langid", &["site::language"]),
    ("unsigned_varint", &["platform::bluesky"]),
    ("zip", &["archive", "publish::target::zipped", "site::bundle"]),
];

/// Reading folders is everybody's who reads or writes one.
const FOLDERS: (&str, &[&str]) = ("walkdir", &["archive", "site", "publish"]);

/// Uses of a library outside the module that owns it.
fn breaches(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files {
        let module = file.path.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
        let code = rust::read(&file.text).code;
        for (library, owners) in OWNED.iter().chain([&FOLDERS]) {
            let owns = |owner: &&str| module == **owner || module.starts_with(&format!("{owner}::"));
            if uses(&code, library) && !owners.iter().any(owns) {
                breaches.push(format!("{}: {library} belongs to {}", file.path, owners.join(", ")));
            }
        }
    }
    breaches
}

/// Whether the code writes a path that begins with the library, or imports it by name.
fn uses(code: &str, library: &str) -> bool {
    code.match_indices(library).any(|(at, _)| {
        let (before, after) = (code[..at].trim_end(), &code[at + library.len()..]);
        let whole = !code[..at].ends_with(is_name) && !after.starts_with(is_name);
        let starts = !before.ends_with("::") || before.ends_with("use ::") || before.ends_with("(::");
        let imported =
            before.ends_with("use") && [";", "as "].iter().any(|next| after.trim_start().starts_with(next));
        whole && starts && (after.trim_start().starts_with("::") || imported)
    })
}

/// Dependencies of the manifest without a row above.
fn without_owner(manifest: &str) -> Vec<String> {
    let section = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim().replace('-', "_"));
    let known = |name: &String| {
        EVERYWHERE.contains(&name.as_str())
            || name == FOLDERS.0
            || OWNED.iter().any(|(library, _)| library == name)
    };
    names.filter(|name| !name.starts_with('#') && !known(name)).collect()
}

#[test]
fn each_library_is_used_by_the_module_that_owns_it_alone() {
    assert_none(&breaches(&sources()));
}

#[test]
fn each_dependency_has_an_owner() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("\n[dependencies]\n"));
    assert_none(&without_owner(&manifest));
}

#[test]
fn uses_of_a_library_outside_its_module_are_seen() {
    let count = |path, text| breaches(&[File::new(path, text)]).len();
    assert_eq!(count("src/report.rs", "use zip::ZipArchive;"), 1);
    assert_eq!(count("src/report.rs", "fn a() -> tera::Tera {}"), 1);
    assert_eq!(count("src/report.rs", "use ::sha2::Digest;"), 1);
    assert_eq!(count("src/report.rs", "use clap as options;"), 1);
    assert_eq!(count("src/site/page.rs", "use tera::Context;"), 1);
    assert_eq!(count("src/calendar.rs", "use icalendar::parser;"), 1);
    assert_eq!(count("src/site/template/filter.rs", "use tera::Value;"), 0);
    assert_eq!(count("src/archive.rs", "use zip::ZipArchive;"), 0);
    assert_eq!(
        count("src/report.rs", "fn a(tar: crate::archive::tar::Tar) { b.zip(c); self::zip::d(); }"),
        0
    );
    assert_eq!(count("src/report.rs", "// zip::a\nconst A: &str = \"tera::b\";"), 0);
}

#[test]
fn a_dependency_without_an_owner_is_seen() {
    let manifest = "[package]\nname = \"a\"\n\n[dependencies]\nserde = \"1\"\nnew-one = \"2\"\n\n[dev-dependencies]\nb = \"1\"\n";
    assert_eq!(without_owner(manifest), ["new_one"]);
}
