//! The text of a configuration: read or refused with a place, and what was read gives hours, dates and words.
#![no_main]

use bilan::calendar::{Calendar, Opening};
use bilan::config::{Config, Document};
use bilan::site::theme::Theme;

libfuzzer_sys::fuzz_target!(
    init: bilan_fuzz::seeds::files("config", &["annual-report", "every-network", "institution-theme"], ".toml"),
    |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let document = Document { file: "bilan.toml".into(), text };
        let Ok(config) = Config::read(document) else { return };
        let _ = Calendar::of(&config);
        // Files that it names are not looked for: the fuzzer would find those of this computer.
        if config.opening.as_ref().is_some_and(|opening| opening.closures.is_empty()) {
            let _ = Opening::load(&config);
        }
        if bytes.len() % 8 == 0 && !config.theme.name.contains(['/', '.']) {
            let _ = Theme::load(&config);
        }
    }
);
