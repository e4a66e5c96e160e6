//! What nobody may learn: names and figures of others, from one copy, from two, or by subtraction.

use std::collections::BTreeSet;

use bilan::network::{Figure, Group};
use bilan::report::Outcome;
use bilan::site::Language;
use bilan::site::written;
use serde_json::{Value, json};

use super::{group, reports, row, set_exact, site, text};

/// The numbers that stand in a text, as they are written with a point.
fn numbers(text: &str) -> BTreeSet<&str> {
    let pieces = text.split(|one: char| !one.is_ascii_digit() && one != '.');
    pieces.map(|piece| piece.trim_matches('.')).filter(|piece| !piece.is_empty()).collect()
}

/// The exact figures of a member, as JSON writes them; what has three digits or fewer may be anybody's.
fn exact(reports: &[Value], name: &str) -> Vec<String> {
    let report = reports.iter().find(|one| one["institution"]["name"] == name).expect("a report");
    let rows = report["measures"].as_array().expect("rows");
    let numbers = rows.iter().flat_map(|row| ["value", "low", "high"].map(|key| row[key].to_string()));
    let digits =
        |text: &String| text.trim_start_matches(['0', '.']).chars().filter(char::is_ascii_digit).count();
    numbers.filter(|text| digits(text) > 3).collect()
}

/// What a page would write of a member's figures, with their intervals.
fn told(group: &Group, name: &str) -> Vec<String> {
    let language = Language::load("fr").expect("a language");
    let member = group.members.iter().find(|member| member.name == name).expect("a member");
    let of = |id: &str| match member.figure(id, "2023-2024") {
        Figure::Row(outcome @ Outcome::Value { low: Some(_), .. }) => {
            Some(written::in_form(&language, id, outcome, written::Form::Percent).whole(&language))
        }
        _ => None,
    };
    group.network.measures.iter().filter_map(|measure| of(&measure.id)).collect()
}

#[test]
fn no_copy_holds_a_name_a_handle_or_an_account_of_another_institution() {
    let reports = reports();
    let group = group(&reports).expect("a group");
    let site = site(&group, false);
    let marks = |report: &Value| {
        let accounts = report["accounts"].as_array().expect("accounts").iter();
        let ids = accounts.flat_map(|account| [&account["id"], &account["handle"]]);
        let texts = ids.chain([&report["institution"]["name"]]);
        texts.map(|text| text.as_str().expect("a text").to_owned()).collect::<Vec<_>>()
    };
    let everybody = text(&site, "group/");
    assert!(everybody.len() > 100_000);
    for report in &reports {
        for mark in marks(report) {
            assert!(!everybody.contains(&mark), "{mark}");
        }
    }
    for member in &group.members {
        let copy = text(&site, &format!("copies/{}/", member.slug));
        assert!(copy.contains(&member.name), "{}", member.name);
        for report in reports.iter().filter(|one| one["institution"]["name"] != member.name.as_str()) {
            for mark in marks(report) {
                assert!(!copy.contains(&mark), "{mark} in the copy of {}", member.name);
            }
        }
    }
}

#[test]
fn no_copy_holds_a_figure_of_another_institution() {
    let reports = reports();
    let group = group(&reports).expect("a group");
    let site = site(&group, false);
    let everybody = text(&site, "group/");
    let public = numbers(&everybody);
    assert!(public.len() > 1_000);
    let mut tried = 0;
    for member in &group.members {
        let copy = text(&site, &format!("copies/{}/", member.slug));
        let written = numbers(&copy);
        let own = told(&group, &member.name);
        assert!(own.iter().all(|figure| copy.contains(figure)), "its own figures stand in its copy");
        for other in group.members.iter().filter(|other| other.slug != member.slug) {
            for number in exact(&reports, &other.name) {
                assert!(!written.contains(&*number) && !public.contains(&*number), "{number}");
            }
            // What two institutions have in common to the last word, or the group tells itself, is nobody's.
            let others = told(&group, &other.name);
            let foreign = others.iter().filter(|one| !own.contains(one) && !everybody.contains(one.as_str()));
            for figure in foreign {
                assert!(!copy.contains(figure.as_str()), "{figure}");
                tried += 1;
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn the_groups_copy_depends_on_no_name_and_on_no_count_of_cases() {
    let plain = site(&group(&reports()).expect("a group"), false);
    let mut changed = reports();
    for (place, report) in changed.iter_mut().enumerate() {
        // The order of the names stays, so that sums are made in the same order.
        let name = report["institution"]["name"].as_str().expect("a name").to_owned();
        report["institution"]["name"] = json!(format!("{name} bis"));
        let accounts = report["accounts"].as_array_mut().expect("accounts");
        for account in accounts.iter_mut() {
            account["handle"] = json!(format!("other_{place}"));
        }
        for row in report["measures"].as_array_mut().expect("rows") {
            // The share itself stays as it is; only where nothing else tells of its cases does their number count.
            if row["low"].is_number() {
                (row["k"], row["n"]) = (json!(1), json!(987_654));
            }
        }
    }
    let changed = site(&group(&changed).expect("a group"), false);
    assert_eq!(text(&plain, "group/"), text(&changed, "group/"));
}

#[test]
fn every_common_figure_has_three_digits_at_most() {
    let network = group(&reports()).expect("a group").network;
    let told: Value = serde_json::from_slice(&network.to_json()).expect("JSON");
    let mut numbers = 0;
    for measure in told["measures"].as_array().expect("measures") {
        let pooled = measure["years"].as_array().expect("years").iter().chain([&measure["pooled"]]);
        for key in ["value", "low", "high", "next_low", "next_high", "tau2", "q", "i2", "laird"] {
            for number in pooled.clone().filter_map(|one| one[key].as_f64()) {
                let rounded: f64 = format!("{number:.2e}").parse().expect("a number");
                assert_eq!(number.to_bits(), rounded.to_bits(), "{key} of {}", measure["id"]);
                numbers += 1;
            }
        }
    }
    assert!(numbers > 300, "{numbers}");
}

#[test]
fn who_knows_his_own_figure_does_not_learn_that_all_others_have_the_same() {
    let five = |k: [u64; 5]| {
        let mut five: Vec<Value> = reports().into_iter().take(5).collect();
        for (one, k) in five.iter_mut().zip(k) {
            set_exact(one, "alt-text-coverage", k, 64);
        }
        group(&five).expect("a group").network.measure("alt-text-coverage").cloned().expect("a measure")
    };
    let same = five([48; 5]);
    assert!(same.pooled.is_none() && same.distribution.is_empty(), "{same:?}");
    // The same is told of a mean that cannot be made for another reason.
    let mut reports = reports();
    let zero = row(&mut reports[0], "publications-per-week");
    (zero["value"], zero["low"], zero["high"]) = (json!(0), json!(0), json!(1));
    let other = group(&reports).expect("a group");
    assert_eq!(same.withheld, other.network.measure("publications-per-week").expect("a measure").withheld);
}

#[test]
fn all_copies_tell_the_same_of_the_group() {
    let group = group(&reports()).expect("a group");
    let site = site(&group, false);
    let file = |path: String| {
        let page = site.pages.iter().find(|page| page.path == path);
        page.unwrap_or_else(|| panic!("{path}")).bytes.clone()
    };
    for name in ["network.json", "tableaux/moyennes.csv", "tableaux/repartitions.csv", "methode-contact.html"]
    {
        for member in &group.members {
            let copy = file(format!("copies/{}/{name}", member.slug));
            if name.ends_with("html") {
                continue;
            }
            assert_eq!(copy, file(format!("group/{name}")), "{name} of {}", member.slug);
        }
    }
}

#[test]
fn followers_own_measures_and_annexes_are_told_of_nobody() {
    let mut reports = reports();
    for report in &mut reports {
        let scope = report["accounts"][0]["id"].clone();
        for id in ["follower-arrivals", "likes-per-thousand-followers", "relation-lifetime-180", "ours"] {
            report["measures"].as_array_mut().expect("rows").push(json!({
                "id": id, "code": null, "scope": scope, "period": "2023-2024",
                "status": "unavailable", "reason": "no-list",
            }));
        }
    }
    let network = group(&reports).expect("a group").network;
    assert!(network.measures.len() > 20);
    for id in ["follower-arrivals", "likes-per-thousand-followers", "relation-lifetime-180", "ours"] {
        assert!(network.measure(id).is_none(), "{id}");
    }
}
