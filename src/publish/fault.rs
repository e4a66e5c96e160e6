//! Errors of publishing; the reason is the last line of the tool that was asked, or of the system.

use crate::error::{Error, Exit};

/// The place cannot be reached.
pub(super) fn unreachable(place: &str, reason: impl ToString) -> Error {
    away("publish-unreachable", place).with("reason", reason)
}

/// The place does not know the user, or refuses the secret.
pub(super) fn login(place: &str) -> Error {
    away("publish-login", place)
}

/// Nobody vouches that the place is the one that was meant.
pub(super) fn untrusted(place: &str) -> Error {
    away("publish-untrusted", place)
}

/// The place refuses a file.
pub(super) fn write(place: &str, reason: impl ToString) -> Error {
    Error::new("publish-write").with("place", place).with("reason", reason)
}

/// A program that the user's computer lacks.
pub(super) fn missing(program: &str) -> Error {
    Error::new("publish-program").with("program", program)
}

/// A program of the user's computer does not answer as a recent one does.
pub(super) fn outdated(program: &str) -> Error {
    Error::new("publish-outdated").with("program", program)
}

/// This computer refuses a file.
pub(super) fn local(error: &std::io::Error) -> Error {
    Error::new("publish-local").with("reason", error)
}

fn away(key: &'static str, place: &str) -> Error {
    Error { exit: Exit::Unreachable, ..Error::new(key) }.with("place", place)
}
