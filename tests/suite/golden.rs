//! The example as snapshots: its accounts, its report and its sites, byte for byte, both ways.
//!
//! A file too many, a missing file and a changed file all fail. `BILAN_BLESS=1 cargo test golden`
//! writes the snapshots anew; read the difference before committing it.

mod accounts;
mod editions;
mod sites;
pub(crate) mod snapshot;
mod stability;
