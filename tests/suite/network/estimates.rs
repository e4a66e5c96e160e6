//! Common estimates and distributions: the scales, the edges, and against a second way of computing them.

use bilan::network::{Cell, Group, Withheld, cell, grid, pooled};
use bilan::report::{Outcome, Unit, catalogue};
use bilan::stats::normal::Z95;
use bilan::stats::wilson::wilson;
use serde_json::{Value, json};

use super::{group, reports, row, set_exact};

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

/// The values of a measure in a group.
fn rows<'g>(group: &'g Group, id: &str) -> Vec<&'g Outcome> {
    group.members.iter().filter_map(|member| member.value(id, "2023-2024")).collect()
}

fn model(group: &Group, id: &str) -> Result<pooled::Model, Withheld> {
    let entry = catalogue::all().into_iter().find(|entry| entry.id == id).expect("a figure");
    pooled::model(&entry, &rows(group, id))
}

/// Mean and τ² of Paule and Mandel by a plain search in steps that grow finer.
fn searched(terms: &[(f64, f64)]) -> (f64, f64) {
    let mean = |tau2: f64| {
        let weights = terms.iter().map(|(_, v)| 1.0 / (v + tau2));
        let sum: f64 = terms.iter().zip(weights.clone()).map(|((y, _), w)| w * y).sum();
        sum / weights.sum::<f64>()
    };
    let excess = |tau2: f64| {
        let mean = mean(tau2);
        terms.iter().map(|(y, v)| (y - mean).powi(2) / (v + tau2)).sum::<f64>() - (terms.len() as f64 - 1.0)
    };
    if excess(0.0) <= 0.0 {
        return (mean(0.0), 0.0);
    }
    let (mut low, mut step) = (0.0, 1.0);
    // As long as a step still makes a difference to the number.
    while low + step > low {
        while low + step > low && excess(low + step) > 0.0 {
            low += step;
        }
        step /= 10.0;
    }
    (mean(low), low)
}

#[test]
fn a_share_is_pooled_on_the_logit_with_the_error_of_its_interval() {
    let group = group(&reports()).expect("a group");
    for id in ["dialogue-share", "relay-share", "answered-within-24h-share"] {
        let logit = |share: f64| (share / (1.0 - share)).ln();
        let terms: Vec<(f64, f64)> = rows(&group, id)
            .into_iter()
            .map(|row| match row {
                Outcome::Value { value, low: Some(low), high: Some(high), .. } => {
                    (logit(*value), ((logit(*high) - logit(*low)) / 2.0 / Z95).powi(2))
                }
                other => panic!("{other:?}"),
            })
            .collect();
        let (mean, tau2) = searched(&terms);
        let found = model(&group, id).expect("a model");
        assert_eq!(found.institutions, terms.len());
        close(found.told.estimate, mean);
        close(found.told.tau2, tau2);
    }
}

#[test]
fn a_duration_is_pooled_on_the_logarithm() {
    let group = group(&reports()).expect("a group");
    let terms: Vec<(f64, f64)> = rows(&group, "first-response-latency")
        .into_iter()
        .map(|row| match row {
            Outcome::Value { value, low: Some(low), high: Some(high), .. } => {
                (value.ln(), ((high / low).ln() / 2.0 / Z95).powi(2))
            }
            other => panic!("{other:?}"),
        })
        .collect();
    let (mean, tau2) = searched(&terms);
    let found = model(&group, "first-response-latency").expect("a model");
    close(found.told.estimate, mean);
    close(found.told.tau2, tau2);
    let told = group.network.measure("first-response-latency").and_then(|one| one.pooled.clone());
    assert!((told.expect("an estimate").value / mean.exp() - 1.0).abs() < 0.005, "rounded to three digits");
}

#[test]
fn shares_of_none_and_of_all_keep_half_a_case_of_what_their_interval_tells() {
    let share = |one: &mut Value, k: u64, n: u64| {
        let ends = wilson(k as f64 / n as f64, n as f64);
        set_exact(one, "dialogue-share", k, n);
        let row = row(one, "dialogue-share");
        (row["low"], row["high"]) = (json!(ends.low), json!(ends.high));
    };
    let counts = [(0, 60), (80, 80), (30, 60), (20, 70), (55, 90)];
    let mut five: Vec<Value> = reports().into_iter().take(5).collect();
    for (one, (k, n)) in five.iter_mut().zip(counts) {
        share(one, k, n);
    }
    let terms: Vec<(f64, f64)> = counts
        .iter()
        .map(|&(k, n)| {
            let (k, n) = (k as f64, n as f64);
            if k == 0.0 || (k - n).abs() < 0.5 {
                let (k, rest) = (k + 0.5, n - k + 0.5);
                ((k / rest).ln(), 1.0 / k + 1.0 / rest)
            } else {
                let ends = wilson(k / n, n);
                let logit = |share: f64| (share / (1.0 - share)).ln();
                (logit(k / n), ((logit(ends.high) - logit(ends.low)) / 2.0 / Z95).powi(2))
            }
        })
        .collect();
    let (mean, tau2) = searched(&terms);
    let found = model(&group(&five).expect("a group"), "dialogue-share").expect("a model");
    close(found.told.estimate, mean);
    close(found.told.tau2, tau2);
}

#[test]
fn exact_shares_are_averaged_without_error_and_counts_never() {
    let group = group(&reports()).expect("a group");
    let exact =
        group.network.measure("alt-text-coverage").and_then(|one| one.pooled.clone()).expect("a mean");
    assert!(exact.i2.is_none() && exact.q.is_none() && exact.laird.is_none());
    assert_eq!(exact.institutions, 11);
    let counted = group.network.measure("distinct-correspondents").expect("a measure");
    assert_eq!((counted.withheld, counted.known), (Some(Withheld::Count), Some(10)));
    assert!(counted.pooled.is_none() && counted.years.is_empty());
}

#[test]
fn a_zero_where_logarithms_are_needed_withholds_the_mean_instead_of_the_institution() {
    let mut reports = reports();
    let row = row(&mut reports[0], "publications-per-week");
    (row["value"], row["low"], row["high"]) = (json!(0), json!(0), json!(1));
    let group = group(&reports).expect("a group");
    let told = group.network.measure("publications-per-week").expect("a measure");
    assert_eq!((told.withheld, told.known), (Some(Withheld::Unfit), Some(10)));
    assert!(told.pooled.is_none());
}

#[test]
fn an_institution_that_would_be_nearly_all_of_a_mean_withholds_it() {
    let mut five: Vec<Value> = reports().into_iter().take(5).collect();
    for (place, one) in five.iter_mut().enumerate() {
        let row = row(one, "dialogue-share");
        let reach = if place == 0 { 0.0001 } else { 0.2 };
        (row["value"], row["low"], row["high"]) = (json!(0.5), json!(0.5 - reach), json!(0.5 + reach));
    }
    let group = group(&five).expect("a group");
    assert_eq!(
        group.network.measure("dialogue-share").expect("a measure").withheld,
        Some(Withheld::Dominated)
    );
}

#[test]
fn an_institution_of_several_accounts_counts_by_its_pooled_row_alone() {
    let group = group(&reports()).expect("a group");
    let two = group.members.iter().find(|member| member.name.contains("Vauquelin")).expect("a member");
    assert!(two.value("dialogue-share", "2023-2024").is_some());
    assert_eq!(two.figure("distinct-correspondents", "2023-2024"), bilan::network::Figure::Apart);
    let told = group.network.measure("distinct-correspondents").expect("a measure");
    assert!(told.reasons.contains(&"several-accounts".to_owned()), "{:?}", told.reasons);
}

#[test]
fn what_fewer_than_five_know_is_not_told_at_all() {
    let mut reports = reports();
    let unknown = |one: &mut Value| {
        let row = row(one, "invitations-share");
        let keep = ["id", "code", "scope", "period"].map(|key| (key.to_owned(), row[key].clone()));
        *row = Value::Object(keep.into_iter().collect());
        row["status"] = json!("too-few");
        row["n"] = json!(7);
    };
    let known = |reports: &[Value]| {
        let group = group(reports).expect("a group");
        group.network.measure("invitations-share").cloned().expect("a measure")
    };
    assert_eq!(known(&reports).known, Some(10));
    let with: Vec<usize> = (0..12).filter(|place| ![5, 9].contains(place)).collect();
    for place in &with[..5] {
        unknown(&mut reports[*place]);
    }
    assert_eq!(known(&reports).known, Some(5));
    unknown(&mut reports[with[5]]);
    let told = known(&reports);
    assert!(told.known.is_none() && told.pooled.is_none() && told.distribution.is_empty(), "{told:?}");
    assert_eq!(told.withheld, Some(Withheld::Few));
}

#[test]
fn cells_hold_none_or_three_institutions_and_all_of_them_whatever_the_values() {
    let ends = grid::ends(Unit::Share, &[]).expect("ends");
    let mut seed = 7_u32;
    for k in 5..60_usize {
        for shape in 1..4 {
            let values: Vec<f64> = (0..k)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (f64::from(seed >> 8) / f64::from(1_u32 << 24)).powi(shape)
                })
                .collect();
            let cells = cell::cells(&ends, &values);
            if cells.is_empty() {
                continue;
            }
            assert_eq!(cells.iter().map(|cell| cell.institutions).sum::<u64>(), k as u64);
            assert!(
                cells.iter().all(|cell| cell.institutions == 0 || cell.institutions >= cell::CELL),
                "{cells:?}"
            );
            assert!(cells[0].from.is_none() && cells[cells.len() - 1].to.is_none());
            assert!(cells[0].institutions > 0 && cells[cells.len() - 1].institutions > 0, "{cells:?}");
            for pair in cells.windows(2) {
                assert_eq!(pair[0].to, pair[1].from);
            }
            // Each cell holds those whose values it names.
            for cell in &cells {
                let inside = |value: &&f64| {
                    cell.from.is_none_or(|from| **value >= from) && cell.to.is_none_or(|to| **value < to)
                };
                assert_eq!(values.iter().filter(inside).count() as u64, cell.institutions);
            }
        }
    }
}

#[test]
fn a_gap_between_two_groups_is_a_cell_of_nobody() {
    let ends = grid::ends(Unit::Share, &[]).expect("ends");
    let cells = cell::cells(&ends, &[0.05, 0.06, 0.12, 0.81, 0.82, 0.95]);
    let expected = [
        Cell { from: None, to: Some(0.2), institutions: 3 },
        Cell { from: Some(0.2), to: Some(0.8), institutions: 0 },
        Cell { from: Some(0.8), to: None, institutions: 3 },
    ];
    assert_eq!(cells, expected);
    assert_eq!(cell::cells(&ends, &[0.4, 0.41, 0.42, 0.6, 0.7]), []);
}
