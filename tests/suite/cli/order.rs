//! The same archives in any order, read by any number of threads, make the same bytes.

use std::path::PathBuf;
use std::process::Command;

use super::program::{empty_folder, example};

/// The report of archives in this order, made with so many threads.
fn report(archives: &[PathBuf], threads: &str) -> Vec<u8> {
    let folder = empty_folder();
    let output = Command::new(env!("CARGO_BIN_EXE_bilan"))
        .args(["measure", "--format", "json"])
        .args(archives)
        .current_dir(folder.path())
        .env("LC_ALL", "C")
        .env("RAYON_NUM_THREADS", threads)
        .output()
        .expect("a program that runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn neither_order_nor_threads_change_a_byte() {
    let networks = example().parent().expect("examples").join("every-network/archives");
    let mut archives: Vec<PathBuf> = [example().join("archives"), networks]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).expect("archives"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .collect();
    archives.sort();
    assert!(archives.len() > 5, "{archives:?}");
    let first = report(&archives, "1");
    for threads in ["2", "7"] {
        archives.reverse();
        archives.rotate_left(2);
        assert!(report(&archives, threads) == first, "{threads} threads, {archives:?}");
    }
}
