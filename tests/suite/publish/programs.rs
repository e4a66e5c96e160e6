//! The user's own programs: one that is missing or too old is named, with what to install.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{build, files};
use crate::cli::program::empty_folder;

/// Publishes with no programs but those of a folder, and hands back code and words.
fn run(project: &Path, programs: &Path, address: &str) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_bilan"))
        .args(["publish", address])
        .current_dir(project)
        .env("PATH", programs)
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .expect("a program that runs");
    (output.status.code(), String::from_utf8(output.stderr).expect("text"))
}

#[test]
fn a_program_that_is_missing_is_told_with_what_to_install() {
    let (project, none) = (empty_folder(), empty_folder());
    build(&project.path().join("site"), &files(&[("index.html", "a")]));
    for (address, advice) in [
        ("sftp://127.0.0.1/a", "Install the OpenSSH client"),
        ("davs://127.0.0.1/a", "Install curl"),
        ("ftps://127.0.0.1/a", "Install curl"),
        ("git+https://127.0.0.1/a.git", "Install Git"),
    ] {
        let (code, told) = run(project.path(), none.path(), address);
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains(advice), "{told}");
    }
    // What needs no program works without any.
    assert_eq!(run(project.path(), none.path(), "./out").0, Some(0));
    assert_eq!(run(project.path(), none.path(), "./out.zip").0, Some(0));
}

#[cfg(unix)]
#[test]
fn a_curl_that_is_too_old_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let (project, programs) = (empty_folder(), empty_folder());
    build(&project.path().join("site"), &files(&[("index.html", "a")]));
    let curl = programs.path().join("curl");
    // One does not know an option; one, as of 2018, does not know how to tell its code.
    for script in ["exit 2", "printf '404\\t\\t\\n'"] {
        fs::write(&curl, format!("#!/bin/sh\n{script}\n")).expect("a program");
        fs::set_permissions(&curl, fs::Permissions::from_mode(0o755)).expect("a program");
        let (code, told) = run(project.path(), programs.path(), "davs://127.0.0.1/a");
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains("7.75"), "{told}");
    }
}
