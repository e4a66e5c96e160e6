//! How long measuring an archive takes beside reading it, what `bilan measure` shows and a whole report: `cargo bench --bench measure -- ARCHIVE`.
//!
//! Each turn is a process of its own, as `bilan measure` is: memory that earlier turns freed and broke up would slow
//! the later ones. Reading and measuring are compared within a turn, so that a slower machine changes nothing.
//! Fails when `bilan measure` measures longer than it reads, as the program promises for 100,000 posts.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::report::{Report, Settings, Source};

/// Turns, of which the middle one is told.
const TURNS: usize = 5;
/// What the institution says of itself: with hours and a team every figure has something to do.
const CONFIG: &str = "[institution]\nteam_size = 3\n[opening]\nhours = \"mon-fri 09:00-17:00\"\n";

/// The argument that makes a process one turn.
const TURN: &str = "--turn";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(path) = words.iter().find(|word| !word.starts_with("--")).map(PathBuf::from) else {
        eprintln!("cargo bench --bench measure -- ARCHIVE");
        return ExitCode::from(2);
    };
    if words.iter().any(|word| word == TURN) {
        let [told, all] = turn(&path);
        println!("{told} {all}");
        return ExitCode::SUCCESS;
    }
    let program = std::env::current_exe().expect("this program");
    let turn = |_| {
        let output = Command::new(&program).arg(&path).arg(TURN).output().expect("a turn");
        let words = String::from_utf8_lossy(&output.stdout).into_owned();
        words.split_whitespace().map(|word| word.parse().expect("a ratio")).collect::<Vec<f64>>()
    };
    let turns: Vec<Vec<f64>> = (0..TURNS).map(turn).collect();
    let middle = ["what is shown", "a whole report"].iter().enumerate().map(|(place, what)| {
        let mut ratios: Vec<f64> = turns.iter().map(|turn| turn[place]).collect();
        ratios.sort_by(f64::total_cmp);
        let middle = ratios[TURNS / 2];
        println!("measuring {what} / reading = {middle:.2} ({:.2} to {:.2})", ratios[0], ratios[TURNS - 1]);
        middle
    });
    if middle.collect::<Vec<_>>()[0] < 1.0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads once and measures twice: how long each measuring took beside the reading.
fn turn(path: &PathBuf) -> [f64; 2] {
    let document = Document { file: "bilan.toml".into(), text: CONFIG.to_owned() };
    let config = Config::read(document).expect("the bench's own configuration");
    let calendar = Calendar::of(&config);
    let opening = Opening::load(&config).expect("the bench's own hours");
    let settings = Settings {
        config: &config,
        calendar: &calendar,
        opening: opening.as_ref(),
        language: "en",
        year: None,
    };
    let begun = Instant::now();
    let mut sources = Vec::new();
    for mut archive in bilan::open(std::slice::from_ref(path)).expect("an archive") {
        sources.extend(bilan::read(&mut archive, &mut |_| {}).expect("an export"));
    }
    let sources = Source::united(sources);
    let read = begun.elapsed().as_secs_f64();
    [Report::told, Report::new].map(|measure| {
        let begun = Instant::now();
        let report = measure(&sources, &settings);
        let measured = begun.elapsed().as_secs_f64();
        assert!(!report.measures.is_empty(), "nothing was measured");
        measured / read
    })
}
