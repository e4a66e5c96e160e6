//! What travels: the change and little else, the files of a build and nothing else, and every year of several.

use std::collections::BTreeMap;
use std::fs;

use super::lost::{Memory, publish};
use super::{build, built, files, report};
use crate::cli::program::{LOCALES, bilan, empty_folder, results, tree};

#[test]
fn of_500_files_with_one_changed_page_less_than_a_twentieth_of_the_bytes_travels() {
    let folder = empty_folder();
    let sheet = "assets/style-0123456789abcdef.css";
    let page = |word: &str| format!("{sheet}\n{}", format!("{word} ").repeat(1500));
    let mut told = files(&[(sheet, "a {}"), ("index.html", &page("mot"))]);
    told.extend((0..497).map(|number| (format!("comptes/compte-{number}.html"), page("mot"))));
    let mut memory = Memory::new(BTreeMap::new());
    let site = built(folder.path(), &told);
    assert_eq!(site.files.len(), 500);
    publish(&site, &mut memory).expect("a first run");
    assert!(memory.bytes as u64 > site.bytes());
    told.insert("comptes/compte-77.html".into(), page("autre"));
    let site = built(folder.path(), &told);
    memory.bytes = 0;
    publish(&site, &mut memory).expect("a second run");
    let (travelled, total) = (memory.bytes as u64, site.bytes());
    assert!(travelled > 0 && travelled * 20 < total, "{travelled} of {total} bytes");
}

#[test]
fn only_what_a_build_listed_travels() {
    let project = empty_folder();
    let site = project.path().join("site");
    build(&site, &files(&[("index.html", "a")]));
    for (name, text) in [
        ("bilan.toml", "[privacy]\nmask = [\"Somebody\"]\n"),
        ("archives/export.zip", "posts"),
        (".bilan-cache/measures", "posts"),
        (".bilan.lock", ""),
        ("notes.md", "mine"),
    ] {
        let file = site.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    results(project.path(), LOCALES[1], &["publish", "./out"]);
    let there = tree(&project.path().join("out"));
    assert_eq!(there.keys().collect::<Vec<_>>(), ["index.html", "publication.json", "report.json"]);
}

#[test]
fn a_list_that_names_what_is_hidden_or_elsewhere_is_refused() {
    for name in [".bilan-cache/measures", "../bilan.toml", "_a.html", "/etc/passwd"] {
        let project = empty_folder();
        let site = project.path().join("site");
        build(&site, &files(&[("index.html", "a")]));
        let list = fs::read_to_string(site.join("site.json")).expect("the list");
        let list = list.replace("index.html", name);
        fs::write(site.join("site.json"), list).expect("the list");
        let answer = bilan(project.path(), LOCALES[1], &["publish", "./out"]);
        assert_eq!(answer.code, 1, "{name}: {}", answer.err);
        assert!(!project.path().join("out").exists());
    }
}

#[test]
fn several_years_are_one_site_and_one_internal_year_keeps_all_of_it() {
    let project = empty_folder();
    let run = |years: &[(&str, &str)]| {
        let mut told = files(&[("index.html", "a")]);
        for (label, edition) in years {
            told.insert(format!("{label}/index.html"), "a".into());
            told.insert(format!("{label}/report.json"), report(label, edition));
        }
        build(&project.path().join("site"), &told);
        bilan(project.path(), LOCALES[1], &["publish", "./out"])
    };
    assert_eq!(run(&[("2023", "public"), ("2024", "public")]).code, 0);
    let more = run(&[("2023", "public"), ("2024", "public"), ("2025", "public")]);
    assert!(more.out.contains("3 files sent") || more.out.contains("2 files sent"), "{}", more.out);
    let before = tree(&project.path().join("out"));
    let hidden = run(&[("2023", "internal"), ("2024", "public"), ("2025", "public")]);
    assert_eq!(hidden.code, 4, "{}", hidden.err);
    assert_eq!(run(&[("2024", "public")]).code, 4);
    assert_eq!(tree(&project.path().join("out")), before);
}

#[test]
fn the_internal_edition_goes_where_the_configuration_lets_it() {
    let project = empty_folder();
    let told = files(&[("index.html", "a"), ("report.json", &report("2024", "internal"))]);
    build(&project.path().join("site"), &told);
    let config =
        "[publish.house]\ntarget = \"house\"\nedition = \"internal\"\n[publish.web]\ntarget = \"web\"\n";
    fs::write(project.path().join("bilan.toml"), config).expect("the configuration");
    assert_eq!(bilan(project.path(), LOCALES[1], &["publish", "web"]).code, 4);
    assert_eq!(bilan(project.path(), LOCALES[1], &["publish", "web", "--overwrite"]).code, 4);
    assert!(!project.path().join("web").exists());
    results(project.path(), LOCALES[1], &["publish", "house"]);
    assert!(project.path().join("house/index.html").exists());
}
