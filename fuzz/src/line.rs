//! The whole line: a file is opened, read, measured and, now and then, told.

use std::path::Path;
use std::sync::OnceLock;

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::report::{Settings, Source};

use crate::damage::{self, Program};
use crate::export::{self, Export};
use crate::place;

/// One in so many accounts is measured, one in so many reports told: both take longer than reading.
const MEASURED: u32 = 64;
const TOLD: u32 = 4096;

/// The institution of every account.
const CONFIG: &str = "[institution]\nname = \"M\"\nteam_size = 3\n[opening]\nhours = \"mon-fri 09:00-17:00\"\n\
                      [[campaign]]\nname = \"C\"\nhashtags = [\"a\"]\nfrom = 2024-01-01\nto = 2024-02-01\n";

/// Damages an export of a network as the bytes say, then reads it.
///
/// # Panics
/// When anything on the way does.
pub fn reader(network: &str, bytes: &[u8]) {
    static EXPORTS: OnceLock<Vec<Export>> = OnceLock::new();
    let exports = EXPORTS.get_or_init(|| export::of(network));
    let mut program = Program::new(bytes);
    let export = exports[program.below(exports.len())].clone();
    let path = place::file(&export.name.clone(), &damage::done(export, &mut program));
    let hash = bytes.iter().fold(17_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(*byte)));
    whole(&path, hash.is_multiple_of(MEASURED), hash.is_multiple_of(TOLD));
}

/// Reads what stands at `path`; may measure and tell it.
///
/// # Panics
/// When anything on the way does, or when an account's records do not add up.
pub fn whole(path: &Path, measured: bool, told: bool) {
    let Ok(archives) = bilan::open(&[path.to_owned()]) else { return };
    let mut sources = Vec::new();
    for mut archive in archives {
        sources.extend(bilan::read(&mut archive, &mut |_| ()).unwrap_or_default());
    }
    for source in &sources {
        let tally = source.account.tally.total();
        assert!(tally.balances(), "records do not add up");
    }
    if sources.is_empty() || !measured {
        return;
    }
    let document = Document { file: "bilan.toml".into(), text: CONFIG.to_owned() };
    let config = Config::read(document).expect("a sound configuration");
    let calendar = Calendar::of(&config);
    let opening = Opening::load(&config).expect("sound hours");
    let settings = Settings {
        config: &config,
        calendar: &calendar,
        opening: opening.as_ref(),
        language: "fr",
        year: None,
    };
    let report = bilan::measure(&Source::united(sources), &settings);
    if told {
        bilan::tell(&report, &config).expect("a site");
    }
}
