//! The committed schema and its example, and every page of the example sites against it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bilan::cli::{Selection, project::Project, terminal::Terminal};
use bilan::config::Config;
use bilan::report::Edition;
use bilan::site::{
    self,
    context::{self, Context},
};

use super::holding::Schema;
use crate::cli::program::{LOCALES, bilan, empty_folder, results};
use crate::golden::snapshot::check_document;
use crate::site::fixture;

/// What the templates see of an example, told in a language and an edition.
fn example(name: &str, language: &str, edition: &str) -> Vec<Context> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    let selection = Selection {
        paths: vec![folder],
        language: Some(language.to_owned()),
        edition: Some(Edition::named(edition)),
        ..Selection::default()
    };
    let project = Project::open(&selection).expect("a project");
    let sources = project.read(&Terminal::speaking("en").expect("a language")).expect("readable archives");
    let report = project.report(&sources).expect("a report");
    site::contexts(&report, &project.config).expect("pages")
}

fn pretty(value: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("JSON");
    bytes.push(b'\n');
    bytes
}

#[test]
fn the_schema_is_the_committed_golden_one() {
    check_document("docs/context.schema.json", pretty(&context::schema()));
}

#[test]
fn the_example_is_the_committed_golden_one_and_every_page_holds_the_schema() {
    let annual = example("annual-report", "en", "public");
    check_document("docs/context.example.json", pretty(&annual[0]));
    let mut all = annual;
    all.extend(example("annual-report", "fr", "internal"));
    all.extend(example("every-network", "fr", "public"));
    let config = Config { folder: PathBuf::new(), ..Config::default() };
    for report in [fixture::report(), fixture::empty()] {
        all.extend(site::contexts(&report, &config).expect("pages"));
    }
    let (report, site) =
        (fixture::report(), site::build(&fixture::report(), b"{}\n", &config).expect("builds"));
    all.push(site::collection::context(&[site::collection::Year { report, site }], &config).expect("a page"));
    let whole = context::schema();
    let mut seen = BTreeSet::new();
    for one in all {
        let value = serde_json::to_value(&one).expect("JSON");
        let name = one.template.trim_end_matches(".html");
        let alone = context::schema_of(&one.id).expect("a page");
        assert_eq!(Some(&alone), context::schema_of(one.template).as_ref(), "{}", one.id);
        for schema in [&whole, &alone] {
            let breaches = Schema(schema).breaches(&value);
            assert!(breaches.is_empty(), "{}:\n{}", one.id, breaches.join("\n"));
        }
        seen.insert(name.to_owned());
    }
    assert_eq!(seen, context::pages().into_iter().map(str::to_owned).collect(), "each template was tried");
}

#[test]
fn every_field_is_explained() {
    let schema = context::schema();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        assert!(definition["description"].is_string(), "{name}");
        for (field, one) in definition["properties"].as_object().expect("fields") {
            let words = one["description"].as_str().unwrap_or_default();
            assert!(words.ends_with('.') && words.contains(' '), "{name}.{field}: {words}");
        }
    }
}

#[test]
fn the_program_prints_the_schema_of_all_pages_and_of_one() {
    let folder = empty_folder();
    let whole = results(folder.path(), LOCALES[0], &["theme", "context"]);
    assert_eq!(whole.as_bytes(), pretty(&context::schema()));
    let one = results(folder.path(), LOCALES[1], &["theme", "context", "contact"]);
    assert_eq!(one, results(folder.path(), LOCALES[1], &["theme", "context", "dimension.html"]));
    assert!(one.contains("#/$defs/Dimension") && !one.contains("#/$defs/Home"), "{one}");
    assert_eq!(bilan(folder.path(), LOCALES[0], &["theme", "context", "contac"]).code, 2);
}
