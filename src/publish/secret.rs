//! Secrets: from the environment or from somebody at the terminal, never in a file, an argument or an error of ours.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::fault;
use crate::error::Result;

/// The variable that may hold the password, or the passphrase of a key.
pub const PASSWORD: &str = "BILAN_PASSWORD";
/// The variable by which a tool that we started asks us for it.
const ASKED: &str = "BILAN_ASKED_FOR_PASSWORD";

/// The password of the environment.
#[must_use]
pub fn password() -> Option<String> {
    env::var(PASSWORD).ok().filter(|password| !password.is_empty())
}

/// The answer to a tool of ours that asks its question; nothing when the user started the program.
#[must_use]
pub fn answer(question: &str) -> Option<String> {
    env::var_os(ASKED)?;
    // A forge that knows its users by their token alone takes any name.
    if question.starts_with("Username") { Some(env!("CARGO_PKG_NAME").to_owned()) } else { password() }
}

/// Lets a tool ask this program for the password of the environment, by the variables that name whom it asks.
pub(super) fn lend(command: &mut Command, variables: &[&str]) -> Result<()> {
    let own: PathBuf = env::current_exe().map_err(|error| fault::local(&error))?;
    for variable in variables {
        command.env(variable, &own);
    }
    command.env(ASKED, "1");
    Ok(())
}
