//! What stands in the tables: every record once, every row of the report, and a dictionary of every column.

use std::collections::{BTreeMap, BTreeSet};

use bilan::export::schema::{ACCOUNTS, CONTACTS, PARTS, PUBLIC};
use bilan::export::week::week;
use bilan::model::Fields;
use chrono::{Datelike, Days, NaiveDate};

use super::{Line, columns, exported, lines, parts, report};

#[test]
fn every_kept_record_is_one_row_in_the_folder_of_its_year() {
    let report = report("public");
    let mut wanted: BTreeMap<(String, String, String), u64> = BTreeMap::new();
    for account in report["accounts"].as_array().expect("accounts") {
        for (year, kinds) in account["records"].as_object().expect("years") {
            for (kind, count) in kinds.as_object().expect("kinds") {
                let key = (account["id"].as_str().expect("an id").to_owned(), year.clone(), kind.clone());
                wanted.insert(key, count.as_u64().expect("a count"));
            }
        }
    }
    wanted.retain(|_, count| *count > 0);
    let mut found: BTreeMap<(String, String, String), u64> = BTreeMap::new();
    let mut numbers = BTreeSet::new();
    for row in parts(&exported("public", &[]), "records") {
        let key = (row["scope"].clone(), row["year"].clone(), row["kind"].clone());
        *found.entry(key).or_default() += 1;
        assert!(numbers.insert((row["scope"].clone(), row["record"].clone())), "{row:?}");
    }
    assert!(wanted.len() > 40 && numbers.len() > 1_000);
    assert_eq!(found, wanted);
}

#[test]
fn a_record_tells_its_day_its_week_and_its_answer_time_in_one_way() {
    let (mut answers, mut pictures) = (0, 0);
    for row in parts(&exported("public", &[]), "records") {
        let day: NaiveDate = row["local_date"].parse().expect("a day");
        let iso = day.iso_week();
        assert_eq!(row["iso_week"], format!("{}-W{:02}", iso.year(), iso.week()));
        assert_eq!(row["week"], week(day).to_string());
        assert!(row["published_at"].ends_with('Z') && row["published_at"].len() == 24);
        let reply = row["kind"] == "reply";
        assert_eq!(row["parent_time"].is_empty(), !reply);
        assert!(row["latency_seconds"].is_empty() || row["parent_time"] == "dated");
        assert_eq!(row["latency_seconds"].is_empty(), row["opening_latency_seconds"].is_empty());
        if let Ok(latency) = row["latency_seconds"].parse::<f64>() {
            assert!(row["opening_latency_seconds"].parse::<f64>().expect("a number") <= latency);
            answers += 1;
        }
        let count = |column: &str| row[column].parse::<u32>().ok();
        if let Some((images, described)) = count("images").zip(count("images_described")) {
            assert!(described <= images);
            pictures += described;
        }
    }
    assert!(answers > 100 && pictures > 10, "{answers} {pictures}");
}

#[test]
fn weeks_are_counted_from_that_of_the_first_day_of_1970() {
    let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
    for (date, number) in
        [("1969-12-28", -1), ("1969-12-29", 0), ("1970-01-04", 0), ("1970-01-05", 1), ("2024-12-30", 2870)]
    {
        assert_eq!(week(day(date)), number, "{date}");
    }
    // A week begins when its ISO number changes.
    for date in day("2019-12-20").iter_days().take(800) {
        let next = date + Days::new(1);
        assert_eq!(week(next) - week(date), i64::from(next.iso_week() != date.iso_week()), "{date}");
    }
}

#[test]
fn the_measures_are_the_rows_of_the_report() {
    let files = exported("public", &[]);
    let report = report("public");
    let rows = lines(&files["measures.csv"]);
    let wanted = report["measures"].as_array().expect("rows");
    assert_eq!(rows.len(), wanted.len());
    for (row, wanted) in rows.iter().zip(wanted) {
        for column in ["id", "code", "scope", "period", "status", "unit", "reason", "caveat"] {
            assert_eq!(row[column], wanted[column].as_str().unwrap_or_default(), "{row:?}");
        }
        for column in ["value", "k", "n", "low", "high"] {
            let number = |text: &String| text.parse::<f64>().ok();
            assert_eq!(number(&row[column]), wanted[column].as_f64(), "{column} of {row:?}");
        }
    }
}

#[test]
fn a_share_counted_from_the_rows_by_hand_is_that_of_the_report() {
    let files = exported("public", &[]);
    let mut counts: BTreeMap<(String, String), (u64, u64)> = BTreeMap::new();
    for row in parts(&files, "records") {
        let reply = row["kind"] == "reply";
        if reply || ["original", "mention", "quote"].contains(&row["kind"].as_str()) {
            let count = counts.entry((row["scope"].clone(), row["year"].clone())).or_default();
            count.0 += u64::from(reply);
            count.1 += 1;
        }
    }
    let told = lines(&files["measures.csv"]);
    let of_years = |row: &&Line| {
        row["id"] == "dialogue-share" && row["scope"] != "institution" && row["status"] != "unavailable"
    };
    let mut compared = 0;
    for row in told.iter().filter(of_years) {
        let Some((k, n)) = counts.get(&(row["scope"].clone(), row["period"].clone())) else { continue };
        assert_eq!((row["k"].parse(), row["n"].parse()), (Ok(*k), Ok(*n)), "{row:?}");
        compared += 1;
    }
    assert!(compared > 5, "{compared}");
}

#[test]
fn the_dictionary_explains_every_column_of_every_table_in_every_language() {
    for language in ["fr", "en", "de", "es"] {
        let files = exported("internal", &["--language", language]);
        let dictionary = columns_of(&files["dictionary.csv"]);
        let page = String::from_utf8(files["dictionary.md"].clone()).expect("UTF-8");
        let mut wanted = BTreeSet::new();
        for (path, bytes) in files.iter().filter(|(path, _)| *path != "dictionary.csv") {
            let Some(table) = path.strip_suffix(".csv") else { continue };
            let table = table.split('/').next().expect("a name").to_owned();
            let folders = path.split('/').filter_map(|folder| folder.split_once('='));
            wanted.extend(folders.map(|(column, _)| (table.clone(), column.to_owned())));
            wanted.extend(columns(bytes).into_iter().map(|column| (table.clone(), column)));
        }
        assert!(wanted.len() > 80);
        assert_eq!(dictionary, wanted, "{language}");
        assert!(
            !page.contains('⟦') && wanted.iter().all(|(_, column)| page.contains(&format!("`{column}`")))
        );
    }
}

/// The tables and columns that a dictionary explains.
fn columns_of(dictionary: &[u8]) -> BTreeSet<(String, String)> {
    let mut reader = csv::Reader::from_reader(dictionary);
    let mut found = BTreeSet::new();
    for record in reader.records() {
        let record = record.expect("a row");
        assert!(!record[2].is_empty() && record[4].len() > 3 && !record[4].contains('⟦'), "{record:?}");
        assert!(found.insert((record[0].to_owned(), record[1].to_owned())), "{record:?}");
    }
    found
}

#[test]
fn a_column_name_means_the_same_in_all_tables() {
    let mut known = BTreeMap::new();
    for schema in PUBLIC.iter().chain([&CONTACTS]) {
        for column in schema.columns {
            assert_eq!(*known.entry(column.name).or_insert(*column), *column, "{}", schema.name);
            let folder = schema.parted && PARTS.iter().any(|part| part.name == column.name);
            assert!(!folder, "{} stands in the folder and in the file", column.name);
        }
    }
}

#[test]
fn what_exports_can_know_stands_in_the_order_of_the_model() {
    let names: Vec<String> = Fields::default()
        .named()
        .iter()
        .map(|(name, _)| format!("field_{}", name.replace('-', "_")))
        .collect();
    let columns: Vec<&str> =
        ACCOUNTS.columns.iter().map(|column| column.name).filter(|name| name.starts_with("field_")).collect();
    assert_eq!(columns, names);
}

#[test]
fn the_same_archives_give_the_same_bytes() {
    for edition in ["public", "internal"] {
        assert_eq!(exported(edition, &[]), exported(edition, &[]));
    }
}
