//! What the tables never hold: words, identifiers of posts, other people; and what a number of a person is worth.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::{columns, exported, lines, parts, report};
use crate::cli::program::{LOCALES, empty_folder, project, results, tree};

#[test]
fn the_public_edition_tells_of_nobody_else() {
    let (public, internal) = (exported("public", &[]), exported("internal", &[]));
    let of_people = |path: &&String| path.starts_with("contacts/") || *path == "sql/contacts.sql";
    let (more, shared): (Vec<&String>, Vec<&String>) = internal.keys().partition(of_people);
    assert!(more.len() > 5);
    assert_eq!(public.keys().collect::<Vec<_>>(), shared);
    for (path, bytes) in &public {
        let table = path.strip_suffix(".csv").filter(|table| *table != "dictionary");
        assert!(table.is_none() || !columns(bytes).contains(&"correspondent".to_owned()), "{path}");
    }
    let text = |path: &str| String::from_utf8(public[path].clone()).expect("UTF-8");
    assert!(!text("dictionary.csv").contains("correspondent,"));
    assert!(!text("sql/tables-duckdb.sql").contains("contacts AS"));
    let limits = lines(&public["limits.csv"]);
    assert!(limits.len() == 15 && limits.iter().all(|row| row["unit"] != "people"));
}

#[test]
fn a_count_of_the_numbers_is_the_count_of_people_of_the_report() {
    let files = exported("internal", &[]);
    let mut people: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for row in parts(&files, "contacts") {
        let key = (row["scope"].clone(), row["year"].clone());
        people.entry(key).or_default().insert(row["correspondent"].clone());
    }
    let report = report("internal");
    let mut compared = 0;
    for row in report["measures"].as_array().expect("rows") {
        let key = (row["scope"].as_str().unwrap_or_default(), row["period"].as_str().unwrap_or_default());
        let found = people.get(&(key.0.to_owned(), key.1.to_owned()));
        if let Some(found) = found.filter(|_| row["id"] == "distinct-correspondents") {
            assert_eq!(row["value"].as_u64(), Some(found.len() as u64), "{key:?}");
            compared += 1;
        }
    }
    assert!(compared > 5, "{compared}");
}

#[test]
fn a_number_stands_for_nobody_in_another_export_or_another_account() {
    // The numbers in the order in which the people were first met.
    let met = |files: &BTreeMap<String, Vec<u8>>| {
        let mut first: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for row in parts(files, "contacts") {
            let number = row["correspondent"].parse().expect("a number");
            let known = first.entry(row["scope"].clone()).or_default();
            if !known.contains(&number) {
                known.push(number);
            }
        }
        first
    };
    let folder = empty_folder();
    project(folder.path());
    let export = |out: &str| {
        results(folder.path(), LOCALES[0], &["export", ".", "--edition", "internal", "-o", out]);
        let mut files = tree(&folder.path().join(out));
        files.retain(|path, _| !path.ends_with('/'));
        met(&files)
    };
    let whole = export("whole");
    let all: Vec<u64> = whole.values().flatten().copied().collect();
    let distinct: BTreeSet<u64> = all.iter().copied().collect();
    assert_eq!(all.len(), distinct.len(), "two accounts share a number");
    assert_eq!(distinct.last().copied(), Some(all.len() as u64));
    // By lot: nearly nobody has the number of their turn.
    let (scope, numbers) = whole.iter().max_by_key(|(_, numbers)| numbers.len()).expect("an account");
    let kept = numbers.iter().zip(1..).filter(|(number, turn)| **number == *turn).count();
    assert!(numbers.len() > 100 && kept * 20 < numbers.len(), "{kept} of {}", numbers.len());
    // With one archive less everybody is numbered anew.
    let config = fs::read_to_string(folder.path().join("bilan.toml")).expect("the configuration");
    let other = config.replacen("archives/x-*.zip", "archives/x-2024-*.zip", 1);
    assert_ne!(other, config);
    fs::write(folder.path().join("bilan.toml"), other).expect("the configuration");
    let fewer = export("fewer");
    let again = &fewer[scope];
    let same = numbers.iter().zip(again).filter(|(one, other)| one == other).count();
    assert!(same * 10 < again.len(), "{same} of {}", again.len());
}
