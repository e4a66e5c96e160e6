//! Nobody but the institution itself is recognisable in what is told of the example's archives.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::cli::program::{
    LOCALES, empty_folder, example_archives, example_text, is_of, results, text, tree,
};
use crate::example::content;

/// What is the institution's own: its number, handles and addresses.
const OWN: [&str; 3] = ["8000000417", "lycee_vauquelin_ex", "social.academie-vallonne.example"];

/// Every identity of somebody else in the example, in lower case.
fn strangers() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (name, text) in example_archives().iter().flat_map(|archive| content(archive)) {
        let plain = name == "actor.json" || name == "outbox.json";
        // Assigned data stands after the name of its variable.
        let assigned = text.split_once("= ").filter(|_| !plain);
        let json = assigned.map_or(text.as_str(), |(_, json)| json);
        if let Ok(json) = serde_json::from_str::<Value>(json) {
            gather(&json, &mut found);
        }
    }
    let own: BTreeSet<String> = own_handles();
    found.retain(|identity| identity.len() > 4 && !own.contains(identity));
    found
}

/// The handles and addresses that the archives' own files tell.
fn own_handles() -> BTreeSet<String> {
    let mut own: BTreeSet<String> = OWN.iter().map(|&own| own.to_owned()).collect();
    for (name, text) in example_archives().iter().flat_map(|archive| content(archive)) {
        for key in ["\"username\"", "\"userName\"", "\"preferredUsername\""] {
            for (at, _) in text.match_indices(key).filter(|_| !name.ends_with("outbox.json")) {
                let value = text[at + key.len()..].split('"').nth(1).unwrap_or_default();
                own.insert(value.to_lowercase());
            }
        }
    }
    own
}

/// The identities in a value, wherever they stand.
fn gather(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| gather(value, found)),
        Value::Object(fields) => {
            let kind = fields.get("type").and_then(Value::as_str);
            for (name, value) in fields {
                match (name.as_str(), value.as_str()) {
                    (
                        "screen_name"
                        | "accountId"
                        | "in_reply_to_user_id_str"
                        | "in_reply_to_screen_name"
                        | "senderId"
                        | "recipientId",
                        Some(text),
                    ) => {
                        found.insert(text.to_lowercase());
                    }
                    ("href" | "name", Some(text)) if kind == Some("Mention") => keep_foreign(text, found),
                    ("inReplyTo" | "quote", Some(text)) => keep_foreign(text, found),
                    ("object", Some(text)) if kind == Some("Announce") => keep_foreign(text, found),
                    ("user_mentions", _) => {
                        let people = value.as_array().into_iter().flatten();
                        let ids = people.filter_map(|person| person["id_str"].as_str());
                        found.extend(ids.map(str::to_owned));
                        gather(value, found);
                    }
                    _ => gather(value, found),
                }
            }
        }
        _ => {}
    }
}

/// Keeps an address, and the person in it, unless it is ours.
fn keep_foreign(address: &str, found: &mut BTreeSet<String>) {
    let address = address.to_lowercase();
    if !address.contains("/104270000000000417") && !address.contains("lycee_vauquelin") {
        found.insert(address.split("/statuses/").next().unwrap_or(&address).to_owned());
        found.insert(address.trim_start_matches('@').to_owned());
    }
}

/// The identities that stand in `text` as words or addresses of their own.
fn shown(text: &str, identities: &BTreeSet<String>) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let words = text.split(|one: char| !one.is_alphanumeric() && one != '_');
    let ends = [' ', '\n', '\r', '\t', '"', '\'', '<', '>', '(', ')', ',', ';'];
    let addresses = text.split(ends).map(|word| word.split("/statuses/").next().unwrap_or(word));
    let bare = addresses.clone().map(|word| word.trim_start_matches('@'));
    words.chain(addresses).chain(bare).filter(|word| identities.contains(*word)).map(str::to_owned).collect()
}

#[test]
fn nobody_else_is_in_any_output_of_the_example() {
    let strangers = strangers();
    assert!(strangers.len() > 700, "{}", strangers.len());
    let has = |fits: fn(&String) -> bool| strangers.iter().any(fits);
    assert!(
        has(|one| one.starts_with("https://"))
            && has(|one| one.contains('_'))
            && has(|one| one.parse::<u64>().is_ok())
    );
    let some = strangers.iter().last().expect("somebody");
    assert_eq!(shown(&format!("(@{some}, <b>"), &strangers).len(), 1, "the search finds {some}");
    let folder = empty_folder();
    let project = example_text();
    let mut outputs = Vec::new();
    for (place, arguments) in
        [&["inspect"] as &[&str], &["measure"], &["measure", "--format", "csv"]].into_iter().enumerate()
    {
        let told = results(folder.path(), LOCALES[place % 2], &[arguments, &[project.as_str()]].concat());
        outputs.push((arguments.join(" "), told));
    }
    for language in ["fr", "en"] {
        let arguments = ["build", &project, "-o", language, "--language", language];
        results(folder.path(), LOCALES[0], &arguments);
    }
    results(folder.path(), LOCALES[0], &["build", &project, "-o", "house", "--edition", "internal"]);
    for form in ["markdown", "single"] {
        results(folder.path(), LOCALES[0], &["build", &project, "-o", form, "--format", form]);
    }
    for edition in ["public", "internal"] {
        let place = format!("tables-{edition}");
        results(folder.path(), LOCALES[0], &["export", &project, "-o", &place, "--edition", edition]);
    }
    let archive = text(&example_archives()[0]);
    results(folder.path(), LOCALES[0], &["build", &archive, "-o", "alone"]);
    for (path, bytes) in tree(folder.path()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // Markdown sets a stroke before signs that handles may hold.
        let plain = if is_of(&path, &["md"]) { text.replace('\\', "") } else { text };
        outputs.push((path, plain));
    }
    for (place, content) in outputs {
        let shown = shown(&content, &strangers);
        assert!(shown.is_empty(), "{place} shows {shown:?}");
    }
}
