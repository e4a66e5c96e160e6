//! The themes: contrast and distance of their colours recomputed from the style sheet, brands, layers of templates, logos.

use std::collections::BTreeMap;
use std::fs;

use bilan::config::{Config, FONTS};
use bilan::error::Error;
use bilan::site::colour::Colour;
use bilan::site::theme::{Folder, Theme, brand, tokens};
use bilan::site::{self, Site};

use super::fixture;

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

fn variables(block: &str) -> BTreeMap<String, String> {
    block
        .split(['{', ';', '}'])
        .filter_map(|piece| piece.trim().strip_prefix("--")?.split_once(':'))
        .filter(|(_, value)| value.starts_with('#') && value.len() == 7)
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The palettes of a style sheet: light, dark (where there is one), printed.
fn palettes(style: &str) -> Vec<(&'static str, BTreeMap<String, String>)> {
    let blocks: Vec<&str> = style.split(":root{").skip(1).filter_map(|part| part.split('}').next()).collect();
    let light = variables(blocks[0]);
    let mut found = vec![("light", light.clone())];
    for (mode, query) in [("dark", "prefers-color-scheme:dark){:root{"), ("print", "@media print{:root{")] {
        if let Some((_, rest)) = style.split_once(query) {
            let mut palette = light.clone();
            palette.extend(variables(rest.split('}').next().unwrap_or_default()));
            found.push((mode, palette));
        }
    }
    found
}

fn assert_readable(name: &str, style: &str) {
    for (mode, palette) in palettes(style) {
        for paper in ["paper", "surface"] {
            for (ink, least) in [
                ("text", 7.0),
                ("muted", 4.5),
                ("link", 4.5),
                ("note", 4.5),
                ("axis", 3.0),
                ("mark", 3.0),
                ("rule", 3.0),
                ("c1", 3.0),
                ("c2", 3.0),
            ] {
                let ratio = contrast(&palette[ink], &palette[paper]);
                assert!(ratio >= least, "{name}, {mode}: {ink} on {paper} is {ratio:.2}");
            }
        }
        for series in ["c3", "c4"] {
            let ratio = contrast(&palette[series], &palette["paper"]);
            assert!(ratio >= 3.0, "{name}, {mode}: {series} on paper is {ratio:.2}");
        }
    }
}

fn themed(name: &str) -> Config {
    let mut config = Config::default();
    name.clone_into(&mut config.theme.name);
    config
}

fn text(site: &Site, path: &str) -> String {
    let page = site.pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path}"));
    String::from_utf8(page.bytes.clone()).expect("UTF-8")
}

#[test]
fn every_palette_can_be_read() {
    assert_eq!(Folder::built_in(), ["impression", "magazine", "sobre"]);
    for name in Folder::built_in() {
        assert_readable(&name, &Theme::load(&themed(&name)).expect("loads").style);
    }
}

#[test]
fn distances_are_those_of_an_independent_calculation() {
    // Machado's matrices and OKLab in Python: least distance of any pair, in colour and in grey, times 100.
    for (colours, seen, grey) in [
        (["#2c4496", "#a54f17", "#53999c", "#3d1531"], 16.4, 10.5),
        (["#5487f5", "#fc9e3a", "#b5f0d3", "#b63c84"], 17.3, 10.7),
        (["#3a3a3a", "#8a8a8a", "#005ea5", "#111111"], 16.2, 12.7),
        (["#28278b", "#b73f02", "#119bb1", "#290123"], 19.6, 13.0),
    ] {
        let parsed = colours.map(|one| Colour::parse(one).expect("a colour"));
        let (mut least, mut least_grey) = (f64::MAX, f64::MAX);
        for (place, one) in parsed.iter().enumerate() {
            for other in &parsed[place + 1..] {
                least = least.min(one.distance(*other).min(99.0));
                least_grey = least_grey.min(one.distance_in_grey(*other));
            }
        }
        assert!((least - seen).abs() < 0.1 && (least_grey - grey).abs() < 0.1, "{least:.2} {least_grey:.2}");
    }
}

#[test]
fn everybody_tells_the_series_of_every_theme_apart() {
    for name in Folder::built_in() {
        for palette in &Theme::load(&themed(&name)).expect("loads").palettes {
            let Some((one, other, seen, grey)) = tokens::closest(palette) else { continue };
            assert!(seen >= 17.0 && grey >= 12.9, "{name}: {one} and {other}: {seen:.1}, {grey:.1} in grey");
        }
    }
}

#[test]
fn a_brand_of_any_colour_stays_readable_and_told_apart() {
    for accent in ["#2c4496", "#ffcc00", "#e2001a", "#00a3a6", "#7a1f5c", "#000000", "#ffffff", "#8bc34a"] {
        for name in Folder::built_in() {
            let mut config = themed(&name);
            config.theme.accent = Some(accent.to_owned());
            let theme = Theme::load(&config).expect("loads");
            assert_readable(&format!("{name} {accent}"), &theme.style);
            let faint = contrast(accent, "#ffffff") < 4.5;
            assert!(!faint || theme.remarks.iter().any(|remark| remark.key == "colour-adjusted"), "{accent}");
            for palette in theme.palettes.iter().filter(|palette| !palette.is_empty()) {
                let (one, other, seen, grey) = tokens::closest(palette).expect("four series");
                assert!(seen >= 12.0 && grey >= 8.0, "{name} {accent}: {one} {other} {seen:.1} {grey:.1}");
            }
        }
    }
}

#[test]
fn two_colours_that_look_alike_to_somebody_are_refused_with_their_distance() {
    let mut config = themed("sobre");
    config.theme.accent = Some("#b00020".to_owned());
    config.theme.second = Some("#3f6600".to_owned());
    let error = Theme::load(&config).err().expect("refused");
    assert_eq!(error.key, "colours-too-close");
    assert!(error.details.iter().any(|(name, value)| *name == "distance" && value.parse::<f64>().is_ok()));
    config.theme.second = Some("#8fb339".to_owned());
    assert!(Theme::load(&config).is_ok());
}

#[test]
fn each_font_of_the_configuration_has_a_stack() {
    assert_eq!(brand::FONTS.map(|(name, _)| name), FONTS);
    let mut config = themed("magazine");
    config.theme.font = Some("slab".to_owned());
    assert!(Theme::load(&config).expect("loads").style.contains("--body:Rockwell"));
}

/// A project folder with some files.
fn project(files: &[(&str, &str)]) -> (tempfile::TempDir, Config) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("writes");
    }
    let config = Config { folder: folder.path().to_owned(), ..Config::default() };
    (folder, config)
}

#[test]
fn a_template_may_extend_its_own_name_in_every_layer() {
    let (_folder, mut config) = project(&[
        ("themes/child/theme.toml", "name = \"child\"\nparent = \"magazine\"\n[light]\nc1 = \"#01345a\"\n"),
        ("themes/child/style.css", ".ours{color:var(--text)}\n"),
        (
            "themes/child/templates/layout.html",
            "{% extends \"layout.html\" %}{% block foot %}<p>child</p>{{ super() }}{% endblock %}",
        ),
        (
            "templates/layout.html",
            "{% extends \"layout.html\" %}{% block foot %}<p>own</p>{{ super() }}{% endblock %}",
        ),
    ]);
    "child".clone_into(&mut config.theme.name);
    let built = site::build(&fixture::report(), b"{}\n", &config).expect("builds");
    let home = text(&built, "index.html");
    assert!(home.contains("<p>own</p><p>child</p>"), "the nearer layer stands around the farther one");
    let style = built.pages.iter().find(|page| page.path.starts_with("assets/style-")).expect("a sheet");
    let style = String::from_utf8_lossy(&style.bytes).into_owned();
    let (magazine, child) = (style.find("@font-face").expect("parent"), style.find(".ours{").expect("child"));
    assert!(magazine < child && style.contains("--c1:#01345a") && style.contains("Source Serif 4"));
}

#[test]
fn a_theme_of_the_house_may_bear_the_name_of_the_one_that_it_changes() {
    let (_folder, mut config) =
        project(&[("themes/sobre/theme.toml", "parent = \"sobre\"\n[light]\nlink = \"#003366\"\n")]);
    "sobre".clone_into(&mut config.theme.name);
    assert!(Theme::load(&config).expect("loads").style.contains("--link:#003366"));
}

fn key(error: &Error) -> &'static str {
    error.key
}

#[test]
fn what_a_theme_cannot_be_is_refused() {
    for (files, expected) in [
        (vec![("themes/own/theme.toml", "parent = \"nobody\"\n")], "unknown-theme"),
        (vec![("themes/own/theme.toml", "parent = \"own\"\n")], "theme-cycle"),
        (vec![("themes/own/theme.toml", "[light]\nink = \"#000000\"\n")], "config-unknown-key"),
        (vec![("themes/own/theme.toml", "parent = \"sobre\"\n[light]\ntext = \"black\"\n")], "config-colour"),
        (
            vec![("themes/own/theme.toml", "parent = \"sobre\"\n[light]\ntext = \"#cccccc\"\n")],
            "theme-contrast",
        ),
        (vec![("themes/own/style.css", "a{background:url(far.png)}\n")], "theme-asset"),
    ] {
        let (_folder, mut config) = project(&files);
        "own".clone_into(&mut config.theme.name);
        let error = Theme::load(&config).err().unwrap_or_else(|| panic!("{expected}"));
        assert_eq!(key(&error), expected, "{error}");
    }
}

#[test]
fn a_logo_is_shown_with_its_size_and_refused_when_it_does_more() {
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><path d=\"M0 0h200v100z\"/></svg>";
    let with = |svg: &str| {
        let (folder, mut config) = project(&[("logo.svg", svg)]);
        config.institution.logo = Some("logo.svg".into());
        config.institution.logo_alt = Some("Emblem".to_owned());
        let built = site::build(&fixture::report(), b"{}\n", &config);
        drop(folder);
        built
    };
    let built = with(svg).expect("builds");
    let home = text(&built, "index.html");
    let file = built.pages.iter().find(|page| page.path.starts_with("assets/logo-")).expect("the file");
    assert!(
        home.contains(&format!("<img src=\"{}\" alt=\"Emblem\" width=\"112\" height=\"56\">", file.path))
    );
    for bad in [
        svg.replace("<path", "<script>alert(1)</script><path"),
        svg.replace("<path", "<path onload=\"alert(1)\""),
        svg.replace("<path", "<image href=\"https://far.example/a.png\"/><path"),
    ] {
        assert_eq!(key(&with(&bad).expect_err("refused")), "logo-active");
    }
    assert_eq!(key(&with("GIF89a").expect_err("refused")), "logo-kind");
    assert_eq!(
        key(&with(&svg.replace("<path", &format!("<desc>{}</desc><path", "x".repeat(60_000))))
            .expect_err("refused")),
        "logo-size"
    );
}
