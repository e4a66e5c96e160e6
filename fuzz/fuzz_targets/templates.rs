//! A template of the institution over the built-in ones: any error is fine, a panic is not.
#![no_main]

use std::cell::OnceCell;
use std::collections::BTreeMap;

use bilan::calendar::Calendar;
use bilan::config::Config;
use bilan::report::Settings;
use bilan::site::context::Context;
use bilan::site::template::{Templates, base};
use bilan::site::theme::Layer;
use bilan::site::{Language, contexts};

thread_local! {
    static PAGE: OnceCell<(Context, Layer)> = const { OnceCell::new() };
}

/// The page whose template is replaced, and the built-in templates that it needs: to read all takes long.
fn page() -> (Context, Layer) {
    let config = Config::default();
    let calendar = Calendar::of(&config);
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "fr", year: None };
    let report = bilan::measure(&[], &settings);
    let page = contexts(&report, &config).expect("contexts").remove(0);
    let mut below = base();
    let mut needed = vec![page.template.to_owned()];
    // Components are everybody's.
    needed.extend(
        below
            .templates
            .iter()
            .filter(|(_, text)| text.contains("{% component"))
            .map(|(name, _)| name.clone()),
    );
    let mut at = 0;
    while let Some(text) = needed.get(at).and_then(|name| below.templates.get(name)) {
        let more = below.templates.keys().filter(|name| text.contains(&format!("\"{name}\"")));
        let more: Vec<String> = more.filter(|name| !needed.contains(name)).cloned().collect();
        needed.extend(more);
        at += 1;
    }
    below.templates.retain(|name, _| needed.contains(name));
    (page, below)
}

libfuzzer_sys::fuzz_target!(
    init: bilan_fuzz::seeds::files("templates", &["../templates", "institution-theme/templates"], ".html"),
    |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        // Loops in loops may run for ever, as in any language.
        if text.matches("for").count() > 1 {
            return;
        }
        PAGE.with(|kept| {
            let (page, below) = kept.get_or_init(page);
            let own = Layer {
                place: "templates".to_owned(),
                templates: BTreeMap::from([(page.template.to_owned(), text)]),
            };
            let language = Language::load("fr").expect("a built-in language");
            if let Ok(templates) = Templates::load(language, vec![own, below.clone()]) {
                let _ = templates.render(page.template, page);
            }
        });
    }
);
