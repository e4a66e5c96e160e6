//! A note of the editor: rendered alone, and read with its head into the pages of a report.
#![no_main]

use std::cell::OnceCell;
use std::fs;

use bilan::calendar::Calendar;
use bilan::config::Config;
use bilan::report::{Report, Settings};
use bilan::site;
use tempfile::TempDir;

/// A project with one note, and the report of nobody.
struct Desk {
    folder: TempDir,
    config: Config,
    report: Report,
}

thread_local! {
    static DESK: OnceCell<Desk> = const { OnceCell::new() };
}

fn desk() -> Desk {
    let folder = bilan_fuzz::place::folder();
    fs::create_dir(folder.path().join("notes")).expect("a folder");
    let config = Config { folder: folder.path().to_owned(), ..Config::default() };
    let calendar = Calendar::of(&config);
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "fr", year: None };
    let report = bilan::measure(&[], &settings);
    Desk { folder, config, report }
}

libfuzzer_sys::fuzz_target!(
    init: bilan_fuzz::seeds::files("notes", &["annual-report/notes"], ".md"),
    |bytes: &[u8]| {
        let page = site::markdown::render(&String::from_utf8_lossy(bytes), 2);
        assert!(!page.to_lowercase().contains("<script"), "a note brings no script");
        if bytes.len() % 16 == 0 {
            DESK.with(|desk_of| {
                let desk = desk_of.get_or_init(desk);
                fs::write(desk.folder.path().join("notes/home.md"), bytes).expect("a written note");
                let _ = site::contexts(&desk.report, &desk.config);
                if bytes.len() % 256 == 0 {
                    let _ = bilan::tell(&desk.report, &desk.config);
                }
            });
        }
    }
);
