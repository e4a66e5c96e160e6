//! The year in facts and in sentences: what is told of accounts of every shape, and in which words.

mod accounts;
mod forbidden;
mod sentences;
mod snapshots;
