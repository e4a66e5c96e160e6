//! How long measuring an archive takes beside reading it: `cargo bench --bench measure -- ARCHIVE`.
//!
//! Reads and measures in turn and compares the two within each turn, so that a slower machine changes nothing.
//! Fails when measuring takes longer than reading, as the program promises for 100,000 posts.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::report::{Settings, Source};

/// Turns, of which the middle one is told.
const TURNS: usize = 5;
/// What the institution says of itself: with hours and a team every figure has something to do.
const CONFIG: &str = "[institution]\nteam_size = 3\n[opening]\nhours = \"mon-fri 09:00-17:00\"\n";

fn main() -> ExitCode {
    let Some(path) = std::env::args().skip(1).find(|word| !word.starts_with("--")).map(PathBuf::from) else {
        eprintln!("cargo bench --bench measure -- ARCHIVE");
        return ExitCode::from(2);
    };
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
    let mut ratios: Vec<f64> = (0..TURNS)
        .map(|turn| {
            let begun = Instant::now();
            let mut sources = Vec::new();
            for mut archive in bilan::open(std::slice::from_ref(&path)).expect("an archive") {
                sources.extend(bilan::read(&mut archive, &mut |_| {}).expect("an export"));
            }
            let sources = Source::united(sources);
            let read = begun.elapsed().as_secs_f64();
            let begun = Instant::now();
            let report = bilan::measure(&sources, &settings);
            let measured = begun.elapsed().as_secs_f64();
            let posts: usize = sources.iter().map(|source| source.account.activities.len()).sum();
            let (rows, trends) = (report.measures.len(), report.trends.len());
            let ratio = measured / read;
            println!(
                "turn {}: {posts} posts, {rows} rows, {trends} trends, measuring / reading = {ratio:.2}",
                turn + 1
            );
            ratio
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    let middle = ratios[TURNS / 2];
    println!("measuring / reading = {middle:.2} (from {:.2} to {:.2})", ratios[0], ratios[TURNS - 1]);
    if middle < 1.0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
