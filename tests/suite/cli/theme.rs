//! `bilan theme`: list, new, eject, gallery; and the example of an institution's own theme.

use std::fs;
use std::path::Path;

use super::program::{LOCALES, assert_whole, bilan, empty_folder, example_text, results};

/// The example of an institution's own theme.
fn house() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/institution-theme").display().to_string()
}

#[test]
fn themes_are_listed_with_their_readers() {
    let folder = empty_folder();
    for locale in LOCALES {
        let out = results(folder.path(), locale, &["theme", "list"]);
        assert_eq!(out.lines().count(), 3, "{out}");
        assert!(["sobre", "magazine", "impression"].iter().all(|name| out.contains(name)), "{out}");
    }
}

#[test]
fn a_new_theme_stands_on_another_and_is_never_overwritten() {
    let folder = empty_folder();
    fs::write(folder.path().join("bilan.toml"), "[theme]\nname = \"magazine\"\n").expect("writes");
    results(folder.path(), LOCALES[1], &["theme", "new", "ours"]);
    let file = fs::read_to_string(folder.path().join("themes/ours/theme.toml")).expect("the file");
    assert!(file.contains("parent = \"magazine\""), "{file}");
    // What the file offers as remarks can be taken as it is.
    let bare = |line: &'_ str| -> String {
        let offered = line.strip_prefix("# ").filter(|rest| rest.contains('=') || rest.starts_with('['));
        offered.unwrap_or(line).to_owned()
    };
    let taken = file.lines().map(bare).collect::<Vec<_>>().join("\n");
    fs::write(folder.path().join("themes/ours/theme.toml"), taken).expect("writes");
    let listed = results(folder.path(), LOCALES[1], &["theme", "list"]);
    assert!(listed.starts_with("ours"), "{listed}");
    let again = bilan(folder.path(), LOCALES[1], &["theme", "new", "ours"]);
    assert_eq!(again.code, 4, "{}", again.err);
    assert_eq!(bilan(folder.path(), LOCALES[1], &["theme", "new", "Our Theme"]).code, 2);
}

#[test]
fn an_ejected_template_gives_the_same_page_and_explains_its_blocks() {
    let folder = empty_folder();
    let source = example_text();
    let project = Path::new(&source);
    for entry in walkdir::WalkDir::new(project).into_iter().flatten().filter(|one| one.file_type().is_file())
    {
        let to = folder.path().join(entry.path().strip_prefix(project).expect("inside"));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(entry.path(), to).expect("a copy");
    }
    results(folder.path(), LOCALES[0], &["build", ".", "-o", "before"]);
    for page in ["home", "layout", "contact", "dimension.html"] {
        let answer = bilan(folder.path(), LOCALES[0], &["theme", "eject", page]);
        assert_eq!(answer.code, i32::from(page == "contact") * 2, "{page}: {}", answer.err);
    }
    let copy = fs::read_to_string(folder.path().join("templates/home.html")).expect("the copy");
    assert!(copy.contains("key_figures\u{a0}: ") && copy.contains("{% block key_figures %}"), "{copy}");
    assert_eq!(bilan(folder.path(), LOCALES[0], &["theme", "eject", "home"]).code, 4);
    results(folder.path(), LOCALES[0], &["build", ".", "-o", "after"]);
    for page in ["index.html", "contact.html", "annee.html"] {
        let read = |site: &str| fs::read_to_string(folder.path().join(site).join(page)).expect("a page");
        assert!(read("before") == read("after"), "{page} changed");
    }
}

#[test]
fn every_block_of_the_templates_has_words() {
    use bilan::site::template::{base, block};
    let language = bilan::site::Language::load("fr").expect("a language");
    for (name, text) in base().templates {
        for block in block::names(&text) {
            assert!(language.has(&format!("block-{block}")), "{block} of {name}");
        }
    }
}

#[test]
fn the_gallery_shows_every_theme() {
    let folder = empty_folder();
    let out = results(folder.path(), LOCALES[0], &["theme", "gallery", &example_text(), "-o", "gallery"]);
    assert_whole(&out);
    let index = fs::read_to_string(folder.path().join("gallery/index.html")).expect("the index");
    for name in ["sobre", "magazine", "impression"] {
        assert!(index.contains(&format!("{name}/index.html")), "{name}");
        assert!(folder.path().join("gallery").join(name).join("index.html").is_file());
    }
}

#[test]
fn the_theme_of_a_house_takes_less_than_twenty_lines() {
    let house = house();
    let lines =
        |file: &str| fs::read_to_string(Path::new(&house).join(file)).expect("a file").lines().count();
    let written = lines("bilan.toml") + lines("templates/layout.html") + lines("lang/fr/maison.ftl");
    assert!(written < 20, "{written} lines");
    let folder = empty_folder();
    results(folder.path(), LOCALES[0], &["build", &house, "-o", "out"]);
    assert_eq!(bilan(folder.path(), LOCALES[0], &["check", &house]).code, 0);
    let home = fs::read_to_string(folder.path().join("out/index.html")).expect("the page");
    assert!(home.contains("assets/logo-") && home.contains("conseil d’administration"), "logo and block");
    assert!(home.contains("Notre année, en quelques phrases"), "a sentence of the house");
}
