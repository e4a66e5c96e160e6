//! The example project: it loads, its exports are small and hold what the example promises.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use bilan::calendar::{Calendar, Opening};
use bilan::config::Config;
use chrono::NaiveDate;

/// What stands in everything private.
const SECRET: &str = "hippogriffe";

fn project() -> Config {
    Config::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/annual-report")).unwrap()
}

fn archives() -> Vec<PathBuf> {
    project().archives().unwrap().concat()
}

/// Every file of an archive with its name.
pub(crate) fn content(archive: &Path) -> Vec<(String, String)> {
    let file = fs::File::open(archive).unwrap();
    let mut files = Vec::new();
    if archive.extension().is_some_and(|extension| extension == "zip") {
        let mut zip = zip::ZipArchive::new(file).unwrap();
        for number in 0..zip.len() {
            let mut entry = zip.by_index(number).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            files.push((name, text));
        }
    } else {
        let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(file));
        for entry in tar.entries().unwrap() {
            let mut entry = entry.unwrap();
            let name = entry.path().unwrap().to_str().unwrap().to_owned();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            files.push((name, text));
        }
    }
    files
}

#[test]
fn the_example_has_two_accounts_and_three_small_exports() {
    let files = project().archives().unwrap();
    assert_eq!(files.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    for file in files.concat() {
        assert!(fs::metadata(&file).unwrap().len() < 1_500_000, "{}", file.display());
    }
}

#[test]
fn every_export_of_the_example_holds_private_words() {
    for archive in archives() {
        let files = content(&archive);
        assert!(files.iter().any(|(_, text)| text.contains(SECRET)), "{}", archive.display());
    }
}

#[test]
fn the_example_names_no_real_site() {
    let networks = ["twitter.com", "mobile.twitter.com", "t.co", "pbs.twimg.com", "www.w3.org", "w3id.org"];
    for (name, text) in archives().iter().flat_map(|archive| content(archive)) {
        for address in text.split("://").skip(1) {
            let host = address.split(['/', '"', '\\', ' ', '?']).next().unwrap_or_default();
            assert!(host.ends_with(".example") || networks.contains(&host), "{name}: {host}");
        }
    }
}

#[test]
fn the_school_is_closed_on_holidays_and_open_on_a_plain_monday() {
    let config = project();
    let opening = Opening::load(&config).unwrap().unwrap();
    let calendar = Calendar::of(&config);
    let hours = |year, month, day| {
        let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        opening.open_between(calendar.start_of(day), calendar.start_of(day + chrono::Days::new(1)))
    };
    assert_eq!(hours(2023, 11, 13), 450 * 60_000);
    assert_eq!(hours(2024, 5, 1), 0);
    assert_eq!(hours(2024, 5, 9), 0);
    assert_eq!(hours(2023, 12, 27), 0);
    assert_eq!(hours(2024, 6, 4), 210 * 60_000);
}
