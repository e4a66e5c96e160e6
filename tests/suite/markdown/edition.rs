//! The edition as a tree of files: each link and picture is there, in each dialect; the same for the single file and the zip.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bilan::config::Config;
use bilan::site::{self, Site, flavour::Flavour};
use pulldown_cmark::{Event, Options, Parser, Tag};
use sha2::{Digest, Sha256};

use crate::cli::program::{LOCALES, bilan, empty_folder, example_text, is_of, results, tree};
use crate::site::fixture;

fn config() -> Config {
    Config { folder: PathBuf::new(), ..Config::default() }
}

fn made(flavour: &str) -> Site {
    site::markdown(&fixture::report(), b"{}", &config(), flavour).expect("an edition")
}

fn text<'s>(site: &'s Site, path: &str) -> &'s str {
    let page = site.pages.iter().find(|page| page.path == path);
    std::str::from_utf8(&page.unwrap_or_else(|| panic!("{path}")).bytes).expect("UTF-8")
}

/// The addresses that a page leads to, links first.
fn addresses(markdown: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    Parser::new_ext(markdown, options)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url.to_string())
            }
            _ => None,
        })
        .collect()
}

/// The names that a page gives to its places.
fn anchors(markdown: &str) -> BTreeSet<&str> {
    let of = |open: &str, close: char| {
        let pieces = markdown.split(open).skip(1);
        pieces.filter_map(|piece| piece.split(close).next()).collect::<Vec<_>>()
    };
    of("<a id=\"", '"').into_iter().chain(of(" {#", '}')).collect()
}

/// A path without its `..`.
fn plain(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// The source that an address of a page means, as the generator of the dialect would find it.
fn source(site: &Site, flavour: &str, page: &str, target: &str) -> Option<String> {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let stem = page.rsplit('/').next().unwrap_or_default();
    let stem = stem.trim_end_matches(".md").trim_end_matches(".qmd");
    let home = ["_index", "index", "README", "home"].contains(&stem);
    let places: Vec<String> = match flavour {
        "hugo" | "eleventy" => {
            // Each page but the first is a folder of its own.
            let here = if home { folder.to_owned() } else { format!("{folder}/{stem}") };
            let path = plain(&format!("{here}/{target}"));
            let first = format!("{path}/{}.md", if flavour == "hugo" { "_index" } else { "index" });
            vec![format!("{path}.md"), first, path.replacen("content/", "static/", 1)]
        }
        "jekyll" => {
            let path = plain(&format!("{folder}/{target}"));
            vec![path.replace(".html", ".md"), path]
        }
        "zola" if target.starts_with("@/") => vec![target.replacen('@', "content", 1)],
        "zola" => {
            let here = if home { folder.to_owned() } else { format!("{folder}/{stem}") };
            vec![plain(&format!("{here}/{target}")).replacen("content/", "static/", 1)]
        }
        "gitlab-wiki" => vec![format!("{target}.md"), target.to_owned()],
        _ => vec![plain(&format!("{folder}/{target}"))],
    };
    places.into_iter().find(|place| site.pages.iter().any(|page| page.path == *place))
}

fn is_source(path: &str) -> bool {
    is_of(path, &["md", "qmd"])
}

#[test]
fn the_edition_has_every_page_of_the_site_but_those_of_a_host_and_of_an_e_mail() {
    let html = site::build(&fixture::report(), b"{}", &config()).expect("a site");
    let wanted: BTreeSet<String> = html
        .pages
        .iter()
        .filter_map(|page| page.path.strip_suffix(".html"))
        .filter(|stem| !["404", "courriel"].contains(stem))
        .map(|stem| format!("{}.md", if stem == "index" { "README" } else { stem }))
        .chain(["rapport.md".to_owned()])
        .collect();
    let edition = made("gfm");
    let there = edition.pages.iter().map(|page| page.path.clone()).filter(|path| is_source(path));
    assert_eq!(there.collect::<BTreeSet<_>>(), wanted);
    // Its files to download are those of the site.
    for page in html.pages.iter().filter(|page| is_of(&page.path, &["csv", "json"])) {
        assert!(edition.pages.contains(page), "{}", page.path);
    }
}

#[test]
fn every_link_and_picture_is_there_in_every_dialect() {
    for flavour in Flavour::names() {
        let site = made(flavour);
        let (mut links, mut places) = (0, 0);
        for page in site.pages.iter().filter(|page| is_source(&page.path)) {
            let markdown = text(&site, &page.path);
            for address in addresses(markdown) {
                let (file, place) =
                    address.split_once('#').map_or((&*address, ""), |(file, place)| (file, place));
                let meant = if file.is_empty() {
                    Some(page.path.clone())
                } else {
                    source(&site, flavour, &page.path, file)
                };
                let meant = meant.unwrap_or_else(|| panic!("{flavour}, {}: {address}", page.path));
                links += 1;
                if !place.is_empty() {
                    places += 1;
                    assert!(
                        anchors(text(&site, &meant)).contains(place),
                        "{flavour}, {}: {address}",
                        page.path
                    );
                }
            }
        }
        assert!(links > 100 && places > 10, "{flavour}: {links} {places}");
    }
}

#[test]
fn a_dialect_has_the_folders_and_the_front_matter_of_its_generator() {
    let first =
        |flavour: &str, path: &str| text(&made(flavour), path).lines().take(2).collect::<Vec<_>>().join("\n");
    assert!(first("gfm", "README.md").starts_with("# "));
    assert!(first("mkdocs", "docs/index.md").starts_with("---\ntitle: \""));
    assert!(first("hugo", "content/rapport-annuel/_index.md").starts_with("---\ntitle: \""));
    assert!(first("jekyll", "rapport-annuel/index.md").starts_with("---\ntitle: \""));
    assert!(first("eleventy", "rapport-annuel/index.md").starts_with("---\ntitle: \""));
    assert!(first("zola", "content/rapport-annuel/_index.md").starts_with("+++\ntitle = \""));
    assert!(first("quarto", "index.qmd").starts_with("---\ntitle: \""));
    assert!(first("docusaurus", "docs/rapport-annuel/index.md").starts_with("---\ntitle: \""));
    assert!(first("gitlab-wiki", "home.md").starts_with("---\ntitle: \""));
    assert!(text(&made("mkdocs"), "mkdocs.yml").contains("  - \"L’année\": annee.md\n"));
    let project = "      - text: \"L’année\"\n        href: annee.qmd\n";
    assert!(text(&made("quarto"), "_quarto.yml").contains(project));
}

#[test]
fn the_front_matter_is_what_its_generator_accepts() {
    let edition = made("zola");
    let (mut pages, mut sections) = (0, 0);
    for page in edition.pages.iter().filter(|page| is_source(&page.path)) {
        let matter = text(&edition, &page.path).split("+++\n").nth(1).expect("a front matter");
        let table: toml::Table =
            toml::from_str(matter).unwrap_or_else(|error| panic!("{}: {error}", page.path));
        let is_section = page.path.ends_with("_index.md");
        *(if is_section { &mut sections } else { &mut pages }) += 1;
        // Any other key is refused, and only a section sorts.
        for (key, value) in &table {
            let known = match key.as_str() {
                "title" | "description" => value.is_str(),
                "weight" => value.is_integer(),
                "sort_by" => is_section && value.as_str() == Some("weight"),
                "extra" => value.is_table(),
                _ => false,
            };
            assert!(known, "{}: {key}", page.path);
        }
        assert_eq!(table.contains_key("sort_by"), is_section);
        assert_eq!(table["extra"]["robots"].as_str(), Some("noindex"));
    }
    assert!(pages > 10 && sections == 1, "{pages} {sections}");
}

#[test]
fn a_page_that_search_engines_may_not_list_says_so_where_the_generator_can_tell_them() {
    let telling = |flavour: &str, config: &Config| {
        let site = site::markdown(&fixture::report(), b"{}", config, flavour).expect("an edition");
        let sources = site.pages.iter().filter(|page| is_source(&page.path)).map(|page| page.path.clone());
        let telling: BTreeSet<bool> = sources.map(|path| text(&site, &path).contains("noindex")).collect();
        telling.into_iter().collect::<Vec<_>>()
    };
    let mut open = config();
    open.privacy.index = true;
    for flavour in Flavour::names() {
        // A folder of a forge and its wiki are as open as the forge makes them.
        let tells = !["gfm", "gitlab-wiki"].contains(&flavour);
        assert_eq!(telling(flavour, &config()), [tells], "{flavour}");
        assert_eq!(telling(flavour, &open), [false], "{flavour}");
    }
}

/// A picture is a whole document, and holds nothing but drawing.
fn assert_drawn(picture: &str) {
    const DRAWN: [&str; 11] =
        ["svg", "title", "desc", "g", "rect", "line", "path", "text", "circle", "defs", "pattern"];
    let mut reader = quick_xml::Reader::from_str(picture);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {picture}")) {
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                assert!(DRAWN.contains(&name.as_str()), "{name} in {picture}");
                for attribute in tag.attributes() {
                    let key = attribute.expect("an attribute").key;
                    assert!(!key.as_ref().ends_with("href") && !key.as_ref().starts_with("on"), "{picture}");
                }
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
}

#[test]
fn pictures_need_no_style_sheet() {
    let site = made("gfm");
    let pictures: Vec<&str> = site
        .pages
        .iter()
        .filter(|page| is_of(&page.path, &["svg"]))
        .map(|page| text(&site, &page.path))
        .collect();
    assert!(pictures.len() > 3);
    for picture in pictures {
        assert!(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""), "{picture}");
        assert!(!picture.contains("var(") && !picture.contains("style="), "{picture}");
        assert!(picture.contains("<title") && picture.contains("fill=\"#ffffff\""), "{picture}");
        assert_drawn(picture);
    }
}

#[test]
fn an_institution_overrides_a_template_of_the_edition() {
    let folder = empty_folder();
    let put = |name: &str, text: &str| {
        let path = folder.path().join("templates/markdown").join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a template");
    };
    let config = Config { folder: folder.path().to_owned(), ..Config::default() };
    let build = || site::markdown(&fixture::report(), b"{}", &config, "gfm");
    put("home.md", "{% extends \"markdown/home.md\" %}{% block lead %}{{ page.lead }} <own>{% endblock %}");
    let site = build().expect("an edition");
    assert!(text(&site, "README.md").contains(" <own>\n"));
    // The templates of the pages do not see it.
    assert!(site::build(&fixture::report(), b"{}", &config).is_ok());
    put("home.md", "{% extends \"markdown/home.md\" %}{% block lead %}{{ page.leed }}{% endblock %}");
    let error = build().expect_err("a field that is not there");
    assert!(format!("{error:?}").contains("templates/markdown/home.md"), "{error:?}");
}

#[test]
fn the_single_file_holds_everything_and_asks_for_nothing() {
    let site = site::single(&fixture::report(), b"{}", &config()).expect("a page");
    // Rules of the first page alone (printed without its charts) are not those of all.
    assert!(text(&site, &site.pages[0].path.clone()).contains("<body class=\"page-whole\">"));
    let [page] = site.pages.as_slice() else { panic!("one file") };
    assert_eq!(page.path, "rapport.html");
    let html = std::str::from_utf8(&page.bytes).expect("UTF-8");
    let values = |key: &str| {
        let pieces = html.split(&format!(" {key}=\"")).skip(1).collect::<Vec<_>>();
        pieces.into_iter().filter_map(|piece| piece.split('"').next()).collect::<Vec<_>>()
    };
    let ids = values("id");
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "an id twice");
    assert!(values("href").len() > 100);
    for href in values("href").into_iter().filter(|href| !href.starts_with("data:image/")) {
        let place = href.strip_prefix('#').unwrap_or_else(|| panic!("{href}"));
        assert!(known.contains(place), "{href}");
    }
    for named in values("aria-labelledby").iter().flat_map(|names| names.split(' ')) {
        assert!(known.contains(named), "{named}");
    }
    assert!(values("src").iter().all(|src| src.starts_with("data:")));
    assert!(!html.contains("<script"));
    assert_eq!(html.matches("<link").count(), html.matches("<link rel=\"icon\" href=\"data:image/").count());
    assert!(html.contains("default-src 'none'; style-src 'sha256-"));
    assert_eq!(html.matches("<main").count(), 1);
    assert!(html.contains("<article class=\"page page-method\" id=\"method\">"));
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    for (start, url) in html.match_indices("url(") {
        let inner = &html[start + url.len()..];
        assert!(inner.starts_with("data:") || inner.starts_with('#'), "{}", &inner[..40.min(inner.len())]);
    }
}

/// The 32 bytes of a digest as text, six bits a sign.
fn base64(digest: &[u8]) -> String {
    let signs: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let bits: Vec<u8> =
        digest.iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    let number =
        |six: &[u8]| (0..6).fold(0, |sum, place| sum * 2 + six.get(place).copied().unwrap_or_default());
    bits.chunks(6).map(|six| signs[usize::from(number(six))]).chain(['=']).collect()
}

#[test]
fn the_policy_of_the_single_file_allows_its_style_sheet_alone() {
    let site = site::single(&fixture::report(), b"{}", &config()).expect("a page");
    let html = text(&site, "rapport.html");
    let style = html.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).expect("a style");
    assert_eq!(html.matches("<style").count(), 1);
    let digest = base64(&Sha256::digest(style.as_bytes()));
    let policy = format!("default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:;");
    assert!(html.contains(&policy), "{digest}");
    assert!(!html.contains(" style=\""), "a style that the policy refuses");
}

#[test]
fn what_the_single_file_cannot_hold_is_linked_where_the_site_stands() {
    let mut config = config();
    config.site.base_url = Some("https://www.example.org/bilan/index.html".to_owned());
    let site = site::single(&fixture::report(), b"{}", &config).expect("a page");
    let html = text(&site, "rapport.html");
    assert!(html.contains("href=\"https://www.example.org/bilan/report.json\""));
    assert!(!html.contains("href=\"report.json\""));
}

#[test]
fn the_program_writes_every_form_and_the_same_bytes_twice() {
    let folder = empty_folder();
    for (form, output) in [("markdown", "md"), ("single", "one"), ("zip", "site.zip")] {
        let build = |output: &str| {
            results(folder.path(), LOCALES[1], &["build", &example_text(), "--format", form, "-o", output]);
        };
        let again = format!("{output}-again");
        build(output);
        build(&again);
        let bytes = |name: &str| {
            let path: &Path = &folder.path().join(name);
            if path.is_dir() {
                tree(path)
            } else {
                [(String::new(), std::fs::read(path).expect("a file"))].into()
            }
        };
        assert!(bytes(output) == bytes(&again), "{form}");
        build(output);
    }
    let zip = std::fs::read(folder.path().join("site.zip")).expect("a zip");
    std::fs::write(folder.path().join("other.zip"), &zip[..zip.len() - 1]).expect("a file");
    let refused =
        bilan(folder.path(), LOCALES[1], &["build", &example_text(), "--format", "zip", "-o", "other.zip"]);
    assert_eq!(refused.code, 4, "{}", refused.err);
    assert_eq!(std::fs::read(folder.path().join("other.zip")).expect("a file").len(), zip.len() - 1);
    let wrong = bilan(folder.path(), LOCALES[1], &["build", "--format", "pdf"]);
    assert_eq!(wrong.code, 2);
    for form in ["markdown", "single"] {
        let arguments = ["build", &example_text(), "--all-years", "--format", form, "-o", "years"];
        let refused = bilan(folder.path(), LOCALES[1], &arguments);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{}", refused.err);
        assert!(refused.err.contains("--year"), "{}", refused.err);
    }
    assert!(!folder.path().join("years").exists());
}

#[test]
fn charts_are_pictures_of_points_where_the_house_asks_for_them() {
    let mut config = config();
    config.site.charts = Some("png".into());
    let site = site::markdown(&fixture::report(), b"{}", &config, "gfm").expect("an edition");
    let of = |kind: &str| site.pages.iter().filter(|page| is_of(&page.path, &[kind])).collect::<Vec<_>>();
    let pictures = of("png");
    assert!(pictures.len() > 3 && of("svg").is_empty(), "{}", pictures.len());
    for picture in &pictures {
        assert!(picture.bytes.starts_with(b"\x89PNG") && picture.bytes.len() > 2_000, "{}", picture.path);
        let named = site.pages.iter().filter(|page| is_of(&page.path, &["md"]));
        let named = named.filter(|page| String::from_utf8_lossy(&page.bytes).contains(&picture.path));
        assert!(named.count() > 0, "no page shows {}", picture.path);
    }
}
