//! The report of a group: what it reads, what it refuses, what it tells, and what nobody may learn from it.

mod agreement;
mod estimates;
mod inputs;
mod leaks;
mod pages;
mod program;

use std::fs;
use std::path::{Path, PathBuf};

use bilan::config::Config;
use bilan::error::Result;
use bilan::network::{Excerpt, Group};
use bilan::site::{Site, network};
use serde_json::{Value, json};

/// The folder of the twelve invented reports.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/network")
}

/// The twelve reports as JSON.
fn reports() -> Vec<Value> {
    (1..=12)
        .map(|number| {
            let text = fs::read(folder().join(format!("school-{number:02}.json"))).expect("a report");
            serde_json::from_slice(&text).expect("JSON")
        })
        .collect()
}

fn excerpt(place: usize, report: &Value) -> Result<Excerpt> {
    Excerpt::parse(&format!("{place}.json"), report.to_string().as_bytes())
}

/// The group of some reports, told in French.
fn group(reports: &[Value]) -> Result<Group> {
    let excerpts = reports.iter().enumerate().map(|(place, report)| excerpt(place, report));
    Group::of(excerpts.collect::<Result<_>>()?, None, Some("fr".to_owned()))
}

fn site(group: &Group, open: bool) -> Site {
    network::build(group, &Config::default(), open).expect("a site")
}

/// The pages, tables and JSON of the copy in a folder, as one text.
fn text(site: &Site, folder: &str) -> String {
    let pages = site.pages.iter().filter(|page| page.path.starts_with(folder));
    let read = pages.filter(|page| {
        ["html", "json", "csv"].iter().any(|kind| Path::new(&page.path).extension() == Some(kind.as_ref()))
    });
    read.map(|page| String::from_utf8_lossy(&page.bytes).into_owned()).collect()
}

/// A row of a report in the told year.
fn row<'r>(report: &'r mut Value, id: &str) -> &'r mut Value {
    let rows = report["measures"].as_array_mut().expect("rows");
    let wanted = |row: &&mut Value| row["id"] == id && row["period"] == "2023-2024";
    rows.iter_mut().rfind(wanted).expect("a row")
}

/// Puts a share counted in full in the place of a row.
fn set_exact(report: &mut Value, id: &str, k: u64, n: u64) {
    let row = row(report, id);
    for (key, value) in [
        ("status", json!("value")),
        ("unit", json!("share")),
        ("value", json!(k as f64 / n as f64)),
        ("k", json!(k)),
        ("n", json!(n)),
    ] {
        row[key] = value;
    }
    for key in ["low", "high", "reason"] {
        row.as_object_mut().expect("a row").remove(key);
    }
}
