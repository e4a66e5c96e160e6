//! How far `bilan` is from the floor, the time to inflate the same archive: `cargo bench --bench floor -- ARCHIVE [TURNS]`.
//!
//! Each step of each turn is a process of its own, and the steps of a turn follow each other, so that a slower
//! machine slows all of them: what counts are the ratios to the inflating of the same turn. Peak memory is that of
//! the step's process.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use bilan::error::Exit;
use zip::ZipArchive;

/// What is timed: the word for the process that does it, and what it is.
const STEPS: [(&str, &str); 4] = [
    ("inflate", "inflating with its checksum"),
    ("read", "reading the account"),
    ("measure", "bilan measure"),
    ("build", "bilan build"),
];

/// The argument that makes a process one step.
const STEP: &str = "--step";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [STEP, step, path] => run(step, Path::new(path)),
        [path] => compare(path, 5),
        [path, turns] => compare(path, turns.parse().expect("a number of turns")),
        _ => {
            eprintln!("cargo bench --bench floor -- ARCHIVE [TURNS]");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Does one step and prints its seconds and the kilobytes of its peak.
fn run(step: &str, path: &Path) {
    let begun = Instant::now();
    match step {
        "inflate" => inflate(path),
        "read" => {
            for mut archive in bilan::open(&[path.to_owned()]).expect("an archive") {
                bilan::read(&mut archive, &mut |_| {}).expect("an export");
            }
        }
        "measure" => command(&["measure".as_ref(), path.as_ref()]),
        _ => {
            let folder = tempfile::tempdir().expect("a folder");
            command(&[
                "build".as_ref(),
                path.as_ref(),
                "--output".as_ref(),
                folder.path().join("site").as_ref(),
            ]);
        }
    }
    // The program's own words go to the other one.
    eprintln!("{} {}", begun.elapsed().as_secs_f64(), peak());
}

/// Every entry from its first byte to its checksum, by the library that the program reads with and nothing else.
fn inflate(path: &Path) {
    let file = BufReader::new(File::open(path).expect("a file"));
    let mut archive = ZipArchive::new(file).expect("a zip");
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).expect("an entry");
        io::copy(&mut entry, &mut io::sink()).expect("sound bytes");
    }
}

/// The program as its user runs it, in this process, so that its memory is this one's.
fn command(words: &[&OsStr]) {
    let words = std::iter::once(OsStr::new("bilan")).chain(words.iter().copied());
    let ended = bilan::cli::run(words.map(OsString::from).collect());
    assert!(ended == Exit::Fine, "the program failed");
}

/// Kilobytes of the peak of this process; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or_default()
}

fn compare(path: &str, turns: usize) {
    println!("{path} {turns}");
    let program = std::env::current_exe().expect("this program");
    let mut all: Vec<Vec<(f64, u64)>> = vec![Vec::new(); STEPS.len()];
    for _ in 0..turns {
        for (place, (step, _)) in STEPS.iter().enumerate() {
            let output = Command::new(&program).args([STEP, step, path]).output().expect("a step");
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            let last = words.lines().last().expect("a result");
            let mut words = last.split_whitespace();
            let mut next = || words.next().expect("two numbers");
            all[place].push((next().parse().expect("seconds"), next().parse().expect("kilobytes")));
        }
    }
    for (place, (_, what)) in STEPS.iter().enumerate() {
        let mut ratios: Vec<f64> = (0..turns).map(|turn| all[place][turn].0 / all[0][turn].0).collect();
        ratios.sort_by(f64::total_cmp);
        let peak = all[place].iter().map(|one| one.1).max().unwrap_or_default();
        println!(
            "{what}: {:.2} ({:.2} to {:.2}), {} MB",
            ratios[turns / 2],
            ratios[0],
            ratios[turns - 1],
            peak >> 10
        );
    }
}
