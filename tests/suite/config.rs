//! What `bilan.toml` says, and how it is refused.

mod archives;
mod hours;
mod keys;
