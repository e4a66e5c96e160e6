//! Reports that cannot be read together are refused, each for its reason.

use serde_json::{Value, json};

use super::{group, reports, row};

/// The keys of all errors of a group that is refused.
fn refusals(reports: &[Value]) -> Vec<&'static str> {
    let error = group(reports).expect_err("a refusal");
    std::iter::once(error.key).chain(error.others.iter().map(|other| other.key)).collect()
}

/// The refusals of the twelve after a change of the third.
fn changed(change: impl Fn(&mut Value)) -> Vec<&'static str> {
    let mut reports = reports();
    change(&mut reports[2]);
    refusals(&reports)
}

#[test]
fn the_twelve_agree() {
    assert_eq!(group(&reports()).expect("a group").members.len(), 12);
}

#[test]
fn another_year_or_another_kind_of_year_is_refused() {
    assert_eq!(changed(|one| one["period"]["label"] = json!("2022-2023")), ["network-period"]);
    assert_eq!(changed(|one| one["period"]["kind"] = json!("calendar")), ["network-period"]);
    assert_eq!(changed(|one| one["period"]["end"] = json!("2024-07-31")), ["network-period"]);
}

#[test]
fn another_definition_is_refused() {
    let entry = |change: fn(&mut Value)| move |one: &mut Value| change(&mut one["catalogue"][2]);
    assert_eq!(changed(entry(|one| one["minimum"] = json!(10))), ["network-definition"]);
    assert_eq!(changed(entry(|one| one["unit"] = json!("index"))), ["network-definition"]);
    assert_eq!(changed(entry(|one| one["chance"] = json!(true))), ["network-definition"]);
    assert_eq!(changed(|one| row(one, "burstiness")["unit"] = json!("hours")), ["network-definition"]);
    // A measure of the institution's own may be called as it likes, and is not told.
    let own = json!({ "id": "ours", "code": null, "dimension": "own", "standing": "headline", "unit": "share", "minimum": 5 });
    let mut reports = reports();
    reports[2]["catalogue"].as_array_mut().expect("entries").push(own);
    assert!(group(&reports).is_ok());
}

#[test]
fn versions_that_define_otherwise_are_refused_and_a_patch_is_not() {
    let version = |text: &'static str| move |one: &mut Value| one["generator"]["version"] = json!(text);
    assert_eq!(changed(version("0.0.9")), ["network-version-old"]);
    assert_eq!(changed(version("what")), ["network-version-old"]);
    assert_eq!(changed(version("99.0.0")), ["network-version-new"]);
}

#[test]
fn an_institution_is_there_once_however_its_name_is_written() {
    let mut reports = reports();
    let name = reports[0]["institution"]["name"].as_str().expect("a name").to_uppercase();
    reports[2]["institution"]["name"] = json!(format!(" {name} "));
    assert_eq!(refusals(&reports), ["network-same-institution"]);
}

#[test]
fn an_account_or_an_export_is_there_once() {
    let mut twice = reports();
    twice[2]["accounts"][0]["id"] = twice[0]["accounts"][0]["id"].clone();
    assert_eq!(refusals(&twice), ["network-same-account"]);
    let mut exported = reports();
    for place in [0, 2] {
        exported[place]["accounts"][0]["exports"][0]["sha256"] = json!("abc");
    }
    assert_eq!(refusals(&exported), ["network-same-account"]);
    // Two accounts without a name are two accounts.
    let mut unnamed = reports();
    for place in [0, 2] {
        let old = unnamed[place]["accounts"][0]["id"].clone();
        unnamed[place]["accounts"][0]["id"] = json!("facebook/unnamed-1");
        for row in unnamed[place]["measures"].as_array_mut().expect("rows") {
            if row["scope"] == old {
                row["scope"] = json!("facebook/unnamed-1");
            }
        }
    }
    assert!(group(&unnamed).is_ok());
}

#[test]
fn four_institutions_are_no_group_and_five_are() {
    let reports = reports();
    assert_eq!(refusals(&reports[..4]), ["network-small"]);
    assert_eq!(refusals(&[]), ["network-small"]);
    assert_eq!(group(&reports[..5]).expect("a group").network.institutions, 5);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let mut reports = reports();
    reports[1]["period"]["label"] = json!("2020-2021");
    reports[3]["generator"]["version"] = json!("99.0.0");
    assert_eq!(refusals(&reports).len(), 2);
}
