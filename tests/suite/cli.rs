//! The program as its user runs it: what it answers, with which code, in which language, and what it writes.

mod cache;
mod check;
mod durable;
mod failures;
mod init;
mod order;
mod outcomes;
mod privacy;
pub(crate) mod program;
mod serve;
mod theme;
mod words;
