//! The palettes: contrast with the paper in light and dark, from the tokens of the style sheet.

use std::collections::BTreeMap;

use bilan::{config::Config, site::theme::Theme};

fn channel(byte: &str) -> f64 {
    let value = f64::from(u8::from_str_radix(byte, 16).expect("hexadecimal")) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn luminance(colour: &str) -> f64 {
    0.2126 * channel(&colour[1..3]) + 0.7152 * channel(&colour[3..5]) + 0.0722 * channel(&colour[5..7])
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn tokens(block: &str) -> BTreeMap<String, String> {
    block
        .split(['{', ';', '}'])
        .filter_map(|piece| piece.trim().strip_prefix("--")?.split_once(':'))
        .filter(|(_, value)| value.starts_with('#') && value.len() == 7)
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn every_palette_can_be_read() {
    for name in Theme::known() {
        let mut config = Config::default();
        config.theme.name.clone_from(&name);
        let style = Theme::load(&config).expect("loads").style;
        let (light, rest) =
            style.split_once("@media screen and (prefers-color-scheme:dark)").expect("a dark palette");
        let dark = rest.split("}}").next().unwrap_or_default();
        for (mode, palette) in [("light", tokens(light)), ("dark", tokens(dark))] {
            for paper in ["paper", "surface"] {
                for (ink, least) in [
                    ("text", 7.0),
                    ("muted", 4.5),
                    ("link", 4.5),
                    ("note", 4.5),
                    ("axis", 3.0),
                    ("mark", 3.0),
                    ("rule", 3.0),
                ] {
                    let ratio = contrast(&palette[ink], &palette[paper]);
                    assert!(ratio >= least, "{name}, {mode}: {ink} on {paper} is {ratio:.2}");
                }
            }
            for series in ["c1", "c2", "c3", "c4"] {
                let ratio = contrast(&palette[series], &palette["paper"]);
                assert!(ratio >= 3.0, "{name}, {mode}: {series} on paper is {ratio:.2}");
            }
        }
    }
}
