//! What publications receive: means, quartiles, thousands of followers, concentration, h, one post's weight.

use bilan::indicator::{House, Outcome, Reason};
use bilan::model::{Account, Availability, Follower};

use super::desk::{DAY, Desk, MONDAY, all, assert_is, ends, figure, unavailable};

/// Forty publications, one every three days, with the likes 0, 1, … 39 and a repost for each tenth like; the last
/// one too recent. The archive has two whole weeks more.
fn forty() -> Account {
    let mut desk = Desk::new(130);
    for day in 0..40_u32 {
        desk.received(i64::from(day) * 3, day, day / 10);
    }
    desk.received(128, 1_000, 1_000);
    desk.done()
}

#[test]
fn means_and_medians_are_those_of_the_settled_publications() {
    let account = forty();
    // Σ 0..39 = 780; reposts 10·(0+1+2+3) = 60.
    let (value, _, n) = figure(&account, "likes-per-publication");
    assert_is(value, 19.5);
    assert_eq!(n, 40);
    assert_is(figure(&account, "reposts-per-publication").0, 1.5);
    assert_is(figure(&account, "typical-likes").0, 19.5);
    assert_eq!(figure(&account, "reposted-at-least-three-times-share"), (0.25, Some(10), 40));
    assert_is(figure(&account, "mature-share").0, 40.0 / 41.0);
    let (low, high) = ends(&all(&account, "likes-per-publication"));
    assert!(low < 19.5 && 19.5 < high && low > 10.0 && high < 30.0, "{low} {high}");
}

#[test]
fn amplification_counts_interactions_and_its_median_publications() {
    let account = forty();
    let (value, k, n) = figure(&account, "amplification-share");
    assert_is(value, 60.0 / 840.0);
    assert_eq!((k, n), (Some(60), 840));
    // 35 publications have at least five interactions (likes 5 and more).
    let (typical, _, n) = figure(&account, "typical-amplification-share");
    assert_eq!(n, 35);
    let mut ratios: Vec<f64> =
        (5..40_u32).map(|likes| f64::from(likes / 10) / f64::from(likes + likes / 10)).collect();
    ratios.sort_by(f64::total_cmp);
    assert_is(typical, ratios[17]);
}

#[test]
fn few_interactions_or_few_publications_have_no_amplification() {
    let mut desk = Desk::new(400);
    for day in 0..30 {
        desk.received(day, 2, 1);
    }
    assert_eq!(all(&desk.done(), "amplification-share"), Outcome::TooFew { k: Some(30), n: 90 });
    let mut desk = Desk::new(400);
    for day in 0..29 {
        desk.received(day, 10, 1);
    }
    assert_eq!(all(&desk.done(), "amplification-share"), Outcome::TooFew { k: None, n: 29 });
}

#[test]
fn quartiles_and_the_trimmed_mean_stand_around_the_median() {
    let account = forty();
    // y = likes + likes / 10: 0..9, 11..20, 22..31, 33..42.
    let y: Vec<f64> = (0..40_u32).map(|likes| f64::from(likes + likes / 10)).collect();
    // Type 7: ranks 1 + 39/4 = 10.75 and 30.25.
    assert_is(figure(&account, "reception-lower-quartile").0, y[9] + 0.75 * (y[10] - y[9]));
    assert_is(figure(&account, "reception-upper-quartile").0, y[29] + 0.25 * (y[30] - y[29]));
    assert_is(figure(&account, "reception-trimmed-mean").0, y[4..36].iter().sum::<f64>() / 32.0);
    let (low, high) = ends(&all(&account, "reception-lower-quartile"));
    // P(Bin(40, ¼) ≤ 4) = 0.016, P(≤ 5) = 0.043; P(≥ 17) = 0.012, P(≥ 16) = 0.026.
    assert_eq!((low, high), (y[4], y[16]));
}

#[test]
fn followers_of_the_export_meet_the_last_twelve_months_only() {
    let mut desk = Desk::new(800);
    for day in 0..400 {
        desk.received(day, 100, 100);
        desk.aside(|aside| aside.comments = Some(100));
    }
    for day in 500..540 {
        desk.received(day, 6, 2);
        desk.aside(|aside| aside.comments = Some(1));
    }
    desk.account.exports[0].followers =
        Some((0..250).map(|n| Follower { identity: n.to_string(), since: None, created: None }).collect());
    let mut account = desk.done();
    // Day 800 is in March 2023: of the first 400 days none is within its twelve months.
    assert_eq!(figure(&account, "likes-per-thousand-followers"), (24.0, None, 40));
    assert_eq!(figure(&account, "reposts-per-thousand-followers"), (8.0, None, 40));
    assert_eq!(figure(&account, "engagement-index"), (36.0, None, 40));
    account.network.fields.comments = Availability::No;
    assert_eq!(all(&account, "engagement-index"), unavailable(Reason::FieldNotInExport));
    account.exports[0].followers = Some(Vec::new());
    assert_eq!(all(&account, "likes-per-thousand-followers"), unavailable(Reason::Gate));
    account.exports[0].followers = None;
    assert_eq!(all(&account, "likes-per-thousand-followers"), unavailable(Reason::NoList));
}

#[test]
fn concentration_is_that_of_the_definitions() {
    // 19 publications of 1, 20 of 0 and one of 81: Σ = 100.
    let mut desk = Desk::new(400);
    for day in 0..40 {
        desk.received(day, if day == 20 { 81 } else { u32::from(day % 2 == 1) }, 0);
    }
    let account = desk.done();
    let y: Vec<f64> = (0..40).map(|day| if day == 20 { 81.0 } else { f64::from(day % 2) }).collect();
    let total: f64 = y.iter().sum();
    let pairs: f64 = y.iter().flat_map(|a| y.iter().map(move |b| (a - b).abs())).sum();
    let (gini, _, n) = figure(&account, "reception-gini");
    assert_is(gini, pairs / (2.0 * 40.0 * total) * 40.0 / 39.0);
    assert_eq!(n, 40);
    // Two publications are the top 5 %.
    assert_is(figure(&account, "reception-top-share").0, 82.0 / total);
    assert_eq!(figure(&account, "zero-reception-share"), (19.0 / 40.0, Some(19), 40));
    assert_is(figure(&account, "top-publication-share").0, 81.0 / total);
    assert_is(figure(&account, "reception-without-top").0, (total - 81.0) / 39.0);
}

#[test]
fn nothing_received_is_no_concentration_but_a_true_zero() {
    let mut desk = Desk::new(400);
    for day in 0..40 {
        desk.received(day, 0, 0);
    }
    let account = desk.done();
    for id in ["reception-gini", "reception-top-share", "top-publication-share"] {
        assert_eq!(all(&account, id), unavailable(Reason::Gate), "{id}");
    }
    assert_is(figure(&account, "reception-without-top").0, 0.0);
    assert_is(figure(&account, "zero-reception-share").0, 1.0);
    assert_is(figure(&account, "likes-per-publication").0, 0.0);
}

#[test]
fn a_network_that_tells_one_counter_is_measured_by_it() {
    let mut desk = Desk::new(400);
    for day in 0..40 {
        desk.post(day).likes = Some(u32::from(day == 3));
    }
    let mut account = desk.done();
    account.network.fields.reposts = Availability::No;
    assert_is(figure(&account, "zero-reception-share").0, 39.0 / 40.0);
    assert_is(figure(&account, "top-publication-share").0, 1.0);
    for id in ["reception-trimmed-mean", "amplification-share", "reposts-per-publication"] {
        assert_eq!(all(&account, id), unavailable(Reason::FieldNotInExport), "{id}");
    }
    account.network.fields.likes = Availability::No;
    assert_eq!(all(&account, "zero-reception-share"), unavailable(Reason::FieldNotInExport));
    assert_eq!(all(&account, "mature-share"), unavailable(Reason::FieldNotInExport));
}

#[test]
fn h_is_brought_to_the_size_of_the_smallest_complete_year() {
    // The archive begins in 2021: 2022 is complete with 36 publications, 2023 with 72, 2024 cut.
    let mut desk = Desk::new(1300);
    desk.received(0, 1, 0);
    let january = MONDAY - 3 * DAY + 365 * DAY;
    for n in 0..36 {
        let post = desk.post_at(january + n * 10 * DAY);
        (post.likes, post.reposts) = (Some(6), Some(0));
    }
    for n in 0..72 {
        let post = desk.post_at(january + 365 * DAY + n * 5 * DAY);
        (post.likes, post.reposts) = (Some(if n % 2 == 0 { 40 } else { 0 }), Some(0));
    }
    let account = desk.done();
    let year = |year| {
        super::desk::told(
            &account,
            bilan::indicator::Window::Year(year),
            House::default(),
            "rarefied-h-index",
        )
    };
    // All 36 of the smallest year have 6: h is 6 in every resample.
    assert_eq!(
        year(2022),
        Outcome::Value {
            value: 6.0,
            unit: bilan::indicator::Unit::Index,
            k: None,
            n: 36,
            low: Some(6.0),
            high: Some(6.0)
        }
    );
    // Of 36 drawn from 72 half have 40, more or less: about 18.
    let Outcome::Value { value, n: 72, low: Some(low), high: Some(high), .. } = year(2023) else {
        panic!("{:?}", year(2023))
    };
    assert!((17.5..=18.5).contains(&value) && (12.0..18.0).contains(&low) && (18.0..24.0).contains(&high));
    assert_eq!(year(2021), Outcome::TooFew { k: None, n: 1 });
}

#[test]
fn without_a_complete_year_of_thirty_there_is_no_h() {
    assert_eq!(all(&forty(), "rarefied-h-index"), unavailable(Reason::ArchiveTooShort));
}
