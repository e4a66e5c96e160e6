//! What templates read: nothing that the schema does not describe, through loops and names of their own too.

use std::collections::BTreeSet;

use bilan::site::{
    context,
    template::{MARKDOWN, base, reading::readings},
    theme::Folder,
};
use serde_json::Value;

use super::holding::Schema;

/// The built-in templates and those of the built-in themes: where each stands, its name, its text.
fn templates() -> Vec<(String, String, String)> {
    let base = base();
    let themes = Folder::built_in().into_iter().flat_map(|theme| {
        let folder = Folder::find(std::path::Path::new(""), &theme, None).expect("a theme");
        folder.templates.into_iter().map(move |(name, text)| (format!("{theme}/{name}"), name, text))
    });
    let own = base.templates.into_iter().map(|(name, text)| (name.clone(), name, text));
    own.chain(themes).collect()
}

/// The names that a template extends or includes, and those that these do.
fn parts(name: &str, all: &[(String, String, String)], known: &mut BTreeSet<String>) {
    if !known.insert(name.to_owned()) {
        return;
    }
    for (_, _, text) in all.iter().filter(|(_, one, _)| one == name) {
        for word in ["extends \"", "include \""] {
            for rest in text.split(word).skip(1) {
                parts(rest.split('"').next().unwrap_or_default(), all, known);
            }
        }
    }
}

/// Whether a path leads to something in a schema: lists are walked through.
fn leads(schema: &Schema, at: &Value, path: &[String]) -> bool {
    if let Some(reference) = at["$ref"].as_str() {
        return leads(schema, schema.definition(reference), path);
    }
    if let Some(cases) = at["anyOf"].as_array() {
        return cases.iter().any(|case| leads(schema, case, path));
    }
    match (path, at.get("items")) {
        ([], _) => true,
        (_, Some(items)) => leads(schema, items, path),
        ([first, rest @ ..], None) => {
            at["properties"].get(first).is_some_and(|next| leads(schema, next, rest))
        }
    }
}

/// The paths of a page's template, and of all that it is made of, which its schema does not describe.
fn undescribed(page: &str, all: &[(String, String, String)]) -> (usize, Vec<String>) {
    let schema = context::schema_of(page).expect("a page");
    let mut names = BTreeSet::new();
    // The page of the site and that of the Markdown edition read the same.
    let is_its = |name: &str| {
        let name = name.strip_prefix(MARKDOWN).unwrap_or(name);
        name.rsplit_once('.').map_or("", |one| one.0) == page
    };
    for (_, name, _) in all.iter().filter(|(_, name, _)| is_its(name)) {
        parts(name, all, &mut names);
    }
    let (mut count, mut breaches) = (0, Vec::new());
    for (place, _, text) in all.iter().filter(|(_, name, _)| names.contains(name)) {
        for reading in readings(text) {
            count += 1;
            if !leads(&Schema(&schema), &schema, &reading.path) {
                let path = reading.path.join(".");
                breaches.push(format!("{page}, {place}:{}:{}: {path}", reading.line, reading.column));
            }
        }
    }
    (count, breaches)
}

#[test]
fn templates_read_only_what_the_schema_describes() {
    let all = templates();
    for page in context::pages() {
        let (count, breaches) = undescribed(page, &all);
        assert!(count > 0, "{page}");
        assert!(breaches.is_empty(), "{}", breaches.join("\n"));
    }
}

#[test]
fn what_no_schema_describes_is_seen() {
    let text = "{% extends \"layout.html\" %}\n{% block a %}{{ page.lead }}{{ page.leed }}\n{% for item in page.figures %}{{ item.figure.name }}{{ item.figure.nom }}{% endfor %}{% endblock %}";
    let all = [("home.html".to_owned(), "home.html".to_owned(), text.to_owned())];
    let (count, breaches) = undescribed("home", &all);
    assert_eq!(count, 5);
    assert_eq!(
        breaches,
        ["home, home.html:2:32: page.leed", "home, home.html:3:56: page.figures.figure.nom"]
    );
}

#[test]
fn paths_are_found_however_they_are_written() {
    let read =
        |text: &str| -> Vec<String> { readings(text).into_iter().map(|one| one.path.join(".")).collect() };
    assert_eq!(
        read("{% if page?.first %}{{ page[\"lead\"] | upper }}{% endif %}"),
        ["page.first", "page.lead"]
    );
    assert_eq!(
        read("{%- if not frame.index and frame.page == \"page.x\" -%}"),
        ["frame.index", "frame.page"]
    );
    assert_eq!(read("{# frame.a #}{% raw %}{{ frame.b }}{% endraw %}{{ frame.c }} frame.d"), ["frame.c"]);
    assert_eq!(
        read("{{ <notes id={frame.opening.id} list={page.notes}/> }}"),
        ["frame.opening.id", "page.notes"]
    );
    assert_eq!(read("{% set all = frame %}{{ all.nav }}{{ other.nav }}"), ["frame.nav"]);
}
