//! Layers: who may import whom, read from the paths that each file writes.

use super::assert_none;
use super::files::{File, sources};
use super::rust::{self, is_name};

/// What each module of the first level may import beside itself; `None` is everything.
const MAY_IMPORT: [(&str, Option<&[&str]>); 21] = [
    ("error", Some(&[])),
    ("model", Some(&[])),
    ("stats", Some(&[])),
    ("config", Some(&["error"])),
    ("calendar", Some(&["config", "error"])),
    ("archive", Some(&["error"])),
    ("clock", Some(&["error"])),
    ("picture", Some(&["error"])),
    ("parallel", Some(&[])),
    ("platform", Some(&["archive", "clock", "model", "parallel", "error"])),
    ("dialogue", Some(&["model", "calendar", "parallel"])),
    ("indicator", Some(&["model", "dialogue", "stats", "calendar", "config"])),
    (
        "report",
        Some(&[
            "error",
            "model",
            "parallel",
            "picture",
            "stats",
            "config",
            "calendar",
            "clock",
            "dialogue",
            "indicator",
        ]),
    ),
    ("network", Some(&["report", "stats", "error"])),
    ("site", Some(&["network", "report", "config", "error"])),
    (
        "export",
        Some(&["archive", "error", "model", "stats", "calendar", "dialogue", "indicator", "report", "site"]),
    ),
    ("preview", Some(&["site", "config", "error"])),
    ("publish", Some(&["config", "error"])),
    ("cli", None),
    ("lib", None),
    ("main", None),
];

/// The depth of the modules that must not import each other: platforms, and indicators below their dimension.
const STRANGERS: [(&str, usize); 2] = [("platform", 2), ("indicator", 3)];

/// The paths that break the layers.
fn breaches(files: &[File]) -> Vec<String> {
    let modules: Vec<Vec<String>> = files.iter().map(|file| module(&file.path)).collect();
    let exists = |path: &[String]| modules.iter().any(|module| module.starts_with(path));
    let mut breaches = Vec::new();
    for (file, own) in files.iter().zip(&modules) {
        let top = own.first().map_or("lib", String::as_str);
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == top) else {
            breaches.push(format!("{}: the module `{top}` has no layer", file.path));
            continue;
        };
        let Some(allowed) = allowed else { continue };
        for target in imports(&rust::read(&file.text).code, own) {
            let foreign = target.first().filter(|first| *first != top && exists(&[(*first).clone()]));
            let stranger = STRANGERS.iter().any(|(name, depth)| {
                top == *name
                    && target.first().is_some_and(|first| first == name)
                    && own.len() >= *depth
                    && target.len() >= *depth
                    && own[..*depth] != target[..*depth]
                    && exists(&target[..*depth])
            });
            if stranger || foreign.is_some_and(|first| !allowed.contains(&first.as_str())) {
                breaches.push(format!("{}: imports `{}`", file.path, target.join("::")));
            }
        }
    }
    breaches
}

/// The module that a file is: `src/site/chart.rs` is `site`, `chart`; the crate's root is empty.
fn module(path: &str) -> Vec<String> {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    let parts = path.split('/').map(str::to_owned).collect::<Vec<_>>();
    if parts == ["lib"] { Vec::new() } else { parts }
}

/// Every path of the crate that the code writes, from its root.
fn imports(code: &str, own: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for start in ["crate", "super", "self", "bilan"] {
        for (at, _) in code.match_indices(start) {
            let before = &code[..at];
            let after = &code[at + start.len()..];
            let continued = before.ends_with(is_name) || before.trim_end().ends_with("::");
            if continued || !after.trim_start().starts_with("::") {
                continue;
            }
            let mut base = match start {
                "super" => own[..own.len().saturating_sub(1)].to_vec(),
                "self" => own.to_vec(),
                _ => Vec::new(),
            };
            let mut rest = after.trim_start().trim_start_matches("::").trim_start();
            while let Some(next) = rest.strip_prefix("super") {
                if !next.trim_start().starts_with("::") {
                    break;
                }
                base.pop();
                rest = next.trim_start().trim_start_matches("::").trim_start();
            }
            tree(rest, &base, &mut found);
        }
    }
    found
}

/// Adds the paths of a use tree (`a::{b, c::d}`) and returns what follows it.
fn tree<'a>(text: &'a str, base: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = tree(rest, base, found).trim_start();
            // Leaves a new name out: `a as b`.
            if let Some(renamed) = rest.strip_prefix("as ") {
                rest = renamed.trim_start().trim_start_matches(is_name).trim_start();
            }
            match rest.strip_prefix(',') {
                Some(next) if !next.trim_start().starts_with('}') => rest = next,
                Some(next) => return next.trim_start().trim_start_matches('}'),
                None => return rest.strip_prefix('}').unwrap_or(""),
            }
        }
    }
    let end = text.find(|one| !is_name(one)).unwrap_or(text.len());
    let mut path = base.to_vec();
    if end > 0 && &text[..end] != "self" {
        path.push(text[..end].to_owned());
    }
    let rest = text[end..].trim_start();
    if let Some(next) = rest.strip_prefix("::") {
        return tree(next, &path, found);
    }
    found.push(path);
    rest.strip_prefix('*').unwrap_or(rest)
}

#[test]
fn every_module_only_imports_the_layers_below_it() {
    assert_none(&breaches(&sources()));
}

/// The breaches of one file in a house that has all modules.
fn breaches_of(path: &str, text: &str) -> usize {
    let house = [
        "error",
        "model",
        "stats",
        "config",
        "calendar",
        "archive",
        "clock",
        "platform",
        "platform/a",
        "platform/b",
        "dialogue",
        "indicator",
        "indicator/contact",
        "indicator/contact/one",
        "indicator/contact/two",
        "indicator/rhythm/three",
        "report",
        "site",
        "site/chart",
        "publish",
        "cli",
    ];
    let mut files: Vec<File> = house.iter().map(|name| File::new(&format!("src/{name}.rs"), "")).collect();
    files.retain(|file| file.path != path);
    files.push(File::new(path, text));
    breaches(&files).len()
}

#[test]
fn imports_of_a_higher_layer_are_seen_however_they_are_written() {
    assert_eq!(breaches_of("src/error.rs", "use crate::config::Config;"), 1);
    assert_eq!(breaches_of("src/stats/wilson.rs", "fn a() -> super::super::model::Kind {}"), 1);
    assert_eq!(breaches_of("src/site/chart.rs", "use crate::{config::Config, model::{self, Kind}};"), 2);
    assert_eq!(breaches_of("src/site/chart.rs", "use crate::{\n    report as r,\n    platform,\n};"), 1);
    assert_eq!(breaches_of("src/publish.rs", "fn a(x: crate :: site :: Page) {}"), 1);
    assert_eq!(breaches_of("src/report.rs", "pub use crate::archive::Archive;"), 1);
    assert_eq!(breaches_of("src/dialogue.rs", "use bilan::config::Config;"), 1);
    assert_eq!(breaches_of("src/platform/a.rs", "use crate::dialogue::Exchange;"), 1);
    assert_eq!(breaches_of("src/config.rs", "use self::super::cli::Options;"), 1);
    assert_eq!(breaches_of("src/drawer.rs", ""), 1);
}

#[test]
fn imports_of_a_lower_layer_and_of_oneself_are_fine() {
    assert_eq!(breaches_of("src/site/chart.rs", "use crate::report::Measure;\nuse super::page;"), 0);
    assert_eq!(breaches_of("src/platform/a.rs", "use crate::{archive, clock, model::Kind, error};"), 0);
    assert_eq!(breaches_of("src/error.rs", "// use crate::config;\nconst A: &str = \"crate::model\";"), 0);
    assert_eq!(breaches_of("src/error.rs", "pub(crate) fn a() { self::b(); }"), 0);
    assert_eq!(breaches_of("src/cli.rs", "use crate::{archive, site, publish};"), 0);
    assert_eq!(breaches_of("src/main.rs", "use bilan::cli;"), 0);
}

#[test]
fn platforms_and_indicators_do_not_know_each_other() {
    assert_eq!(breaches_of("src/platform/a.rs", "use super::b::Reader;"), 1);
    assert_eq!(breaches_of("src/platform/a/lists.rs", "use crate::platform::b;"), 1);
    assert_eq!(breaches_of("src/platform/a/lists.rs", "use crate::platform::{Platform, a::posts};"), 0);
    assert_eq!(breaches_of("src/indicator/contact/one.rs", "use super::two::share;"), 1);
    assert_eq!(breaches_of("src/indicator/contact/one.rs", "use crate::indicator::rhythm::three;"), 1);
    assert_eq!(breaches_of("src/indicator/contact/one.rs", "use crate::indicator::{Indicator, contact};"), 0);
    assert_eq!(breaches_of("src/indicator/contact.rs", "pub use self::one::One;"), 0);
    assert_eq!(breaches_of("src/platform.rs", "use self::{a, b};"), 0);
}
