//! Faults in an institution's own files: each is told with its place, the line itself and how to mend it, all of them at once.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::fixture;
use crate::golden::snapshot::check_file;
use bilan::{
    config::Config,
    error::Error,
    site::{self, Language},
};

/// The faults of a theme of the house, and the files that have them.
const CASES: [(&str, &[(&str, &str)]); 9] = [
    (
        "a missing block",
        &[(
            "templates/home.html",
            "{% extends \"home.html\" %}\n{% block stroy %}\n<p>Rien</p>\n{% endblock %}\n",
        )],
    ),
    (
        "an unknown variable",
        &[(
            "templates/home.html",
            "{% extends \"home.html\" %}\n{% block lead %}<p>{{ page.leed }}</p>{% endblock %}\n",
        )],
    ),
    (
        "a broken loop",
        &[(
            "templates/map.html",
            "{% extends \"layout.html\" %}\n{% block content %}\n{% for link in page.links %}\n<p>{{ link.text }}</p>\n{% endblock %}\n",
        )],
    ),
    (
        "a cycle",
        &[
            ("templates/one.html", "{% extends \"two.html\" %}\n"),
            ("templates/two.html", "{% extends \"one.html\" %}\n"),
        ],
    ),
    ("an unknown filter", &[("templates/notes.html", "{{ frame.title | uper }}\n")]),
    ("an unknown component", &[("templates/notes.html", "{{ <figur figure={frame}/> }}\n")]),
    ("an unknown parent", &[("templates/home.html", "{% extends \"layuot.html\" %}\n")]),
    (
        "colours of a theme",
        &[(
            "themes/own/theme.toml",
            "name = \"own\"\nparent = \"sobre\"\n\n[light]\ntext = \"#aaaaaa\"\nlink = \"#9cc0ff\"\n",
        )],
    ),
    (
        "several files",
        &[
            ("templates/map.html", "{% extends \"layout.html\" %}\n{% block contnet %}{% endblock %}\n"),
            ("templates/notes.html", "{{ frame.title | uper }}\n{{ 1 | lowr }}\n"),
            ("lang/fr/own.ftl", "story-title Notre année\n"),
        ],
    ),
];

/// The errors of a project with these files, in words.
fn told(files: &[(&str, &str)], tag: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("writes");
    }
    let mut config = Config { folder: folder.path().to_owned(), ..Config::default() };
    if folder.path().join("themes/own").is_dir() {
        "own".clone_into(&mut config.theme.name);
    }
    let error = site::build(&fixture::report(), b"{}\n", &config).expect_err("a fault");
    let language = Language::load(tag).expect("a language");
    let others = error.others.clone();
    std::iter::once(&error).chain(&others).fold(String::new(), |mut text, error| {
        let _ = writeln!(text, "{}\n", message(&language, error, folder.path()));
        text
    })
}

fn message(language: &Language, error: &Error, folder: &Path) -> String {
    let details: Vec<(&str, site::Arg)> =
        error.details.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let excerpt = error.excerpt.as_deref().map(|line| format!("\n  | {line}")).unwrap_or_default();
    (language.message(error.key, &details) + &excerpt).replace(&format!("{}/", folder.display()), "")
}

#[test]
fn faults_are_told_with_their_place_and_how_to_mend_them() {
    let mut text = String::new();
    for tag in ["fr", "en"] {
        for (name, files) in CASES {
            let _ = writeln!(text, "## {tag}: {name}\n\n{}", told(files, tag));
        }
    }
    check_file("faults.txt", text.into_bytes());
}

#[test]
fn all_faults_are_told_at_once() {
    let (_, files) = CASES[8];
    let text = told(files, "en");
    for file in ["templates/map.html", "templates/notes.html", "lang/fr/own.ftl"] {
        assert!(
            text.contains(file) || text.contains(file.rsplit('/').next().unwrap_or(file)),
            "{file} in {text}"
        );
    }
    assert!(text.contains("uper") && text.contains("lowr") && text.contains("contnet"), "{text}");
}
