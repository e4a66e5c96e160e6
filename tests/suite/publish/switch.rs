//! Two folders and a link: what readers see changes at once, and nothing that is not ours is turned.

#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{build, files};
use crate::cli::program::{Answer, LOCALES, bilan, empty_folder, tree};

struct House {
    folder: TempDir,
}

impl House {
    fn new() -> Self {
        let folder = empty_folder();
        let config = "[publish.web]\ntarget = \"www/report\"\nswitch = true\n";
        fs::write(folder.path().join("bilan.toml"), config).expect("the configuration");
        Self { folder }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join("www").join(path)
    }

    /// Publishes a site whose pages begin with the name of their style sheet.
    fn publish(&self, sheet: &str, text: &str, options: &[&str]) -> Answer {
        let site = self.folder.path().join("site");
        let _ = fs::remove_dir_all(&site);
        build(&site, &files(&[("index.html", &format!("{sheet}\n{text}")), (sheet, "a {}")]));
        bilan(self.folder.path(), LOCALES[1], &[&["publish", "web"], options].concat())
    }

    fn leads_to(&self) -> PathBuf {
        fs::read_link(self.at("report")).expect("a link")
    }

    fn shown(&self) -> String {
        fs::read_to_string(self.at("report/index.html")).expect("a page")
    }
}

#[test]
fn the_name_leads_to_one_folder_while_the_other_changes() {
    let house = House::new();
    assert_eq!(house.publish("assets/one.css", "1", &[]).code, 0);
    assert_eq!(house.leads_to(), Path::new("report.a"));
    let before = tree(&house.at(""));
    assert!(house.publish("assets/one.css", "1", &[]).out.contains("up to date"));
    assert_eq!(house.publish("assets/two.css", "2", &["--dry-run"]).code, 0);
    assert_eq!(tree(&house.at("")), before);
    assert_eq!(house.publish("assets/two.css", "2", &[]).code, 0);
    assert_eq!((house.leads_to(), house.shown()), ("report.b".into(), "assets/two.css\n2".into()));
    // For those who had a page open when the link was turned.
    assert!(house.at("report/assets/one.css").exists());
    // Back to the former state: nothing is missing there but the turn.
    assert_eq!(house.publish("assets/one.css", "1", &[]).code, 0);
    assert_eq!((house.leads_to(), house.shown()), ("report.a".into(), "assets/one.css\n1".into()));
    assert!(house.at("report/assets/two.css").exists());
    for (number, slot) in ["report.b", "report.a", "report.b"].into_iter().enumerate() {
        let sheet = format!("assets/{number}.css");
        let former = house.shown().lines().next().expect("a sheet").to_owned();
        assert_eq!(house.publish(&sheet, "3", &[]).code, 0);
        assert_eq!(house.leads_to(), Path::new(slot));
        assert!(house.at("report").join(&sheet).exists() && house.at("report").join(&former).exists());
    }
    // Two states of a look each: the folders do not grow.
    assert!(fs::read_dir(house.at("report/assets")).expect("a folder").count() <= 3);
}

#[test]
fn a_folder_that_is_there_and_places_without_links_are_refused() {
    let house = House::new();
    fs::create_dir_all(house.at("report")).expect("a folder");
    let answer = house.publish("assets/one.css", "1", &[]);
    assert_eq!(answer.code, 4, "{}", answer.err);
    assert!(!house.at("report.a").exists());
    for target in ["dav://localhost:1/a", "s3://bucket/a", "ftps://localhost:1/a", "out.zip", "report/.."] {
        let config = format!("[publish.web]\ntarget = \"{target}\"\nswitch = true\n");
        fs::write(house.folder.path().join("bilan.toml"), config).expect("the configuration");
        assert_eq!(house.publish("assets/one.css", "1", &[]).code, 2, "{target}");
    }
}
