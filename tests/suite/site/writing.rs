//! Writing a site to a folder: ours is refreshed, somebody else's is refused.

use std::fs;

use bilan::{config::Config, site};

use super::fixture;

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("these.txt"), "mine").expect("writes");
    let built = site::build(&fixture::report(), b"{}\n", &Config::default()).expect("builds");
    let error = built.write(folder.path()).expect_err("refused");
    assert_eq!(error.key, "output-not-empty");
    assert_eq!(fs::read_dir(folder.path()).expect("reads").count(), 1);
}

#[test]
fn a_second_build_removes_what_the_first_alone_had_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let full = site::build(&fixture::report(), b"{}\n", &Config::default()).expect("builds");
    full.write(folder.path()).expect("writes");
    assert!(folder.path().join("contact.html").is_file());
    fs::write(folder.path().join("mine.txt"), "mine").expect("writes");
    let short = site::build(&fixture::empty(), b"{}\n", &Config::default()).expect("builds");
    short.write(folder.path()).expect("writes");
    assert!(!folder.path().join("contact.html").exists());
    assert!(folder.path().join("mine.txt").is_file());
    assert!(folder.path().join("report.json").is_file());
}

#[test]
fn notes_and_templates_of_the_institution_take_their_place() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("notes")).expect("a folder");
    fs::create_dir_all(folder.path().join("templates")).expect("a folder");
    fs::create_dir_all(folder.path().join("lang/fr")).expect("a folder");
    fs::write(
        folder.path().join("notes/home.md"),
        "# Décider\n\n- Répondre <script>alert(1)</script> *vite*\n",
    )
    .expect("writes");
    fs::write(
        folder.path().join("templates/map.html"),
        "{% extends \"layout.html\" %}{% block content %}<p>own</p>{% endblock %}",
    )
    .expect("writes");
    fs::write(folder.path().join("lang/fr/own.ftl"), "menu-home = Accueil\n").expect("writes");
    let config = Config { folder: folder.path().to_owned(), ..Config::default() };
    let built = site::build(&fixture::report(), b"{}\n", &config).expect("builds");
    let text = |path: &str| {
        let page = built.pages.iter().find(|page| page.path == path).expect("the page");
        String::from_utf8(page.bytes.clone()).expect("UTF-8")
    };
    let home = text("index.html");
    assert!(home.contains("<h3>Décider</h3>") && home.contains("<em>vite</em>") && !home.contains("<script"));
    assert!(home.contains("Accueil"));
    assert!(text("plan.html").contains("<p>own</p>"));
}
