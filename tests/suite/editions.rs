//! The two editions of the example: what they share, and the posts that only one of them lists.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::cli::program::{
    LOCALES, bilan, empty_folder, example, example_archives, example_text, results, tree,
};
use crate::example::content;

/// The report of the example in an edition.
fn report(edition: &str) -> Value {
    let folder = empty_folder();
    let arguments = ["measure", &example_text(), "--format", "json", "--edition", edition];
    serde_json::from_str(&results(folder.path(), LOCALES[0], &arguments)).expect("JSON")
}

/// The site of the example in an edition.
fn site(edition: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = empty_folder();
    let arguments = ["build", &example_text(), "-o", "out", "--edition", edition];
    results(folder.path(), LOCALES[0], &arguments);
    tree(&folder.path().join("out"))
}

/// The identifiers of the own posts of the example's archives, as the archives write them.
fn own_posts() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (name, text) in example_archives().iter().flat_map(|archive| content(archive)) {
        let json = text
            .split_once("= ")
            .filter(|_| name.split('.').next_back() == Some("js"))
            .map_or(text.as_str(), |(_, json)| json);
        match serde_json::from_str::<Value>(json) {
            Ok(Value::Array(tweets)) if name.contains("tweet") => {
                found.extend(
                    tweets.iter().filter_map(|one| one["tweet"]["id_str"].as_str()).map(str::to_owned),
                );
            }
            Ok(outbox) if name == "outbox.json" => {
                let items = outbox["orderedItems"].as_array().cloned().unwrap_or_default();
                let last = |id: &str| id.trim_end_matches("/activity").rsplit('/').next().map(str::to_owned);
                found.extend(items.iter().filter_map(|one| one["id"].as_str()).filter_map(last));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn the_public_edition_holds_no_identifier_of_a_post() {
    let own = own_posts();
    assert!(own.len() > 1_000, "{}", own.len());
    let shown = |files: &BTreeMap<String, Vec<u8>>| {
        let mut shown = Vec::new();
        for (path, bytes) in files {
            let text = String::from_utf8_lossy(bytes);
            let numbers = text.split(|one: char| !one.is_ascii_alphanumeric());
            let found = numbers.filter(|word| word.len() > 8).find(|word| own.contains(*word));
            shown.extend(found.map(|post| format!("{path} shows {post}")));
        }
        shown
    };
    let public = shown(&site("public"));
    assert!(public.is_empty(), "{}", public.join("\n"));
    let internal = shown(&site("internal"));
    for place in ["report.json", "preuves-attention.html", "preuves/"] {
        assert!(internal.iter().any(|one| one.starts_with(place)), "the search finds none in {place}");
    }
    let elsewhere: Vec<&String> = internal
        .iter()
        .filter(|one| !one.starts_with("preuves") && !one.starts_with("report.json"))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

#[test]
fn both_editions_tell_the_same_figures() {
    let (public, mut internal) = (report("public"), report("internal"));
    assert!(public.get("evidence").is_none());
    let fields = internal.as_object_mut().expect("a report");
    assert!(fields.remove("evidence").is_some());
    assert_eq!(fields.insert("edition".into(), "public".into()), Some("internal".into()));
    let cards = fields["highlights"].as_array_mut().expect("cards").iter_mut();
    let posts = cards.filter_map(|card| card.as_object_mut()?.remove("post")).count();
    assert!(posts > 0, "the internal edition names the posts of its cards");
    assert!(public == internal, "an edition changes a figure");
}

#[test]
fn lists_are_as_long_as_the_figures_count() {
    let internal = report("internal");
    let rows = internal["measures"].as_array().expect("rows");
    let mut compared = BTreeSet::new();
    for list in internal["evidence"].as_array().expect("lists") {
        let posts = list["posts"].as_array().expect("posts");
        let ids: BTreeSet<&str> = posts.iter().filter_map(|post| post["id"].as_str()).collect();
        assert_eq!(ids.len(), posts.len(), "a post stands twice in {}", list["kind"]);
        assert!(posts.iter().filter_map(|post| post["date"].as_str()).is_sorted(), "{}", list["kind"]);
        for (id, relation) in list["measures"].as_object().expect("measures") {
            let row = rows
                .iter()
                .find(|row| {
                    row["id"] == *id && row["scope"] == list["scope"] && row["period"] == list["period"]
                })
                .unwrap_or_else(|| panic!("no row {id}"));
            let counted = row["status"] == "value" || !row["k"].is_null();
            if relation == "each" && counted {
                assert_eq!(row["n"], posts.len(), "{id}, {}, {}", list["scope"], list["period"]);
                compared.insert(id.clone());
            }
        }
    }
    assert!(compared.len() > 40, "{}: {compared:?}", compared.len());
    // Each figure that pages show with a value rests on a list, or is known to rest on none.
    let year = &internal["period"]["label"];
    let listed = |row: &Value| {
        let lists = internal["evidence"].as_array().expect("lists").iter();
        let id = row["id"].as_str().expect("an id");
        lists
            .filter(|list| list["scope"] == row["scope"] && list["period"] == row["period"])
            .any(|list| list["measures"].get(id).is_some())
    };
    for row in rows.iter().filter(|row| row["period"] == *year && row["status"] == "value") {
        let id = row["id"].as_str().expect("an id");
        let without = bilan::report::evidence::WITHOUT.contains(&id) || row["scope"] == "institution";
        assert!(without != listed(row), "{id}, {}", row["scope"]);
    }
}

#[test]
fn an_unknown_edition_is_refused_with_the_known_ones() {
    let folder = empty_folder();
    for command in ["build", "measure"] {
        let answer = bilan(folder.path(), LOCALES[1], &[command, &example_text(), "--edition", "secret"]);
        assert_eq!(answer.code, 2, "{}", answer.err);
        assert!(answer.err.contains("public, internal"), "{}", answer.err);
    }
    let answer = bilan(folder.path(), LOCALES[1], &["inspect", &example_text(), "--edition", "internal"]);
    assert_eq!(answer.code, 2);
}

#[test]
fn an_identifier_that_holds_the_one_of_the_answered_post_is_not_shown() {
    let folder = empty_folder();
    let project = example().with_file_name("every-network");
    let arguments =
        ["measure", project.to_str().expect("UTF-8"), "--format", "json", "--edition", "internal"];
    let answer = bilan(folder.path(), LOCALES[0], &arguments);
    let report: Value = serde_json::from_str(&answer.out).expect("JSON");
    let posts = |network: &str| -> BTreeSet<String> {
        let lists = report["evidence"].as_array().expect("lists").iter();
        lists
            .filter(|list| list["scope"].as_str().is_some_and(|scope| scope.starts_with(network)))
            .flat_map(|list| list["posts"].as_array().expect("posts"))
            .filter_map(|post| post["id"].as_str().map(str::to_owned))
            .collect()
    };
    // An answer below a comment is called like the comment, with its own name behind a point; a comment of
    // the other network is known by its instant and what it comments.
    for (network, joint) in [("youtube/", '.'), ("linkedin/", '-')] {
        let posts = posts(network);
        assert!(posts.len() > 10, "{network}: {}", posts.len());
        let joined: Vec<&String> = posts.iter().filter(|post| post.contains(joint)).collect();
        assert!(joined.is_empty(), "{joined:?}");
    }
}
