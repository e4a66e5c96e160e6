//! What each figure costs over a whole archive, the dearest first: `cargo bench --bench figures -- ARCHIVE`.
//!
//! Told as shares of the time to read the archive in the same process; what several figures share is found with the first of them.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::dialogue::Dialogue;
use bilan::indicator::{House, INDICATORS, View, Window};

/// With hours and a team every figure has something to do.
const CONFIG: &str = "[institution]\nteam_size = 3\n[opening]\nhours = \"mon-fri 09:00-17:00\"\n";

fn main() {
    let path = std::env::args().skip(1).find(|word| !word.starts_with("--")).map(PathBuf::from);
    let Some(path) = path else {
        eprintln!("cargo bench --bench figures -- ARCHIVE");
        std::process::exit(2);
    };
    let document = Document { file: "bilan.toml".into(), text: CONFIG.to_owned() };
    let config = Config::read(document).expect("the bench's own configuration");
    let calendar = Calendar::of(&config);
    let opening = Opening::load(&config).expect("the bench's own hours");
    let begun = Instant::now();
    let mut sources = Vec::new();
    for mut archive in bilan::open(&[path]).expect("an archive") {
        sources.extend(bilan::read(&mut archive, &mut |_| {}).expect("an export"));
    }
    let reading = begun.elapsed();
    let mut found: Vec<(Duration, String)> = Vec::new();
    for source in &sources {
        let begun = Instant::now();
        let dialogue = Dialogue::new(&source.account, &BTreeSet::new(), &calendar);
        found.push((begun.elapsed(), "(dialogue, repeats and marks)".to_owned()));
        let house = House::of(&config, opening.as_ref());
        for indicator in INDICATORS {
            let begun = Instant::now();
            let view = View { dialogue: &dialogue, calendar: &calendar, house, window: Window::All };
            let _ = indicator.outcome(indicator.sample(&view));
            found.push((begun.elapsed(), indicator.id.to_owned()));
        }
    }
    found.sort_by(|one, other| other.cmp(one));
    let total: Duration = found.iter().map(|one| one.0).sum();
    let share = |time: Duration| time.as_secs_f64() / reading.as_secs_f64();
    println!("all together: {:.3} of the reading", share(total));
    for (time, what) in found {
        println!("{:.4} {what}", share(time));
    }
}
