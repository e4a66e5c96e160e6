//! How long measuring an archive takes beside reading it: `cargo bench --bench measure -- ARCHIVE`.
//!
//! Each turn is a process of its own, as `bilan measure` is: memory that earlier turns freed and broke up would slow
//! the later ones. Reading and measuring are compared within a turn, so that a slower machine changes nothing.
//! Fails when measuring takes longer than reading, as the program promises for 100,000 posts.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::report::{Settings, Source};

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
        println!("{}", turn(&path));
        return ExitCode::SUCCESS;
    }
    let program = std::env::current_exe().expect("this program");
    let mut ratios: Vec<f64> = (1..=TURNS)
        .map(|number| {
            let output = Command::new(&program).arg(&path).arg(TURN).output().expect("a turn");
            let ratio = String::from_utf8_lossy(&output.stdout).trim().parse().expect("a ratio");
            println!("turn {number}: measuring / reading = {ratio:.2}");
            ratio
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    let middle = ratios[TURNS / 2];
    println!("measuring / reading = {middle:.2} (from {:.2} to {:.2})", ratios[0], ratios[TURNS - 1]);
    if middle < 1.0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads and measures once: how long the second took beside the first.
fn turn(path: &PathBuf) -> f64 {
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
    let begun = Instant::now();
    let report = bilan::measure(&sources, &settings);
    let measured = begun.elapsed().as_secs_f64();
    assert!(!report.measures.is_empty(), "nothing was measured");
    measured / read
}
