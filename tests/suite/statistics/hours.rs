//! Hours of the day: direction, overlap and shift.

use bilan::stats::circular::{direction, direction_of_bins, shift};
use bilan::stats::evenness::evenness;
use bilan::stats::overlap::{coefficient, overlap};
use bilan::stats::random::{Factorials, Random};

use super::{assert_close, assert_near, assert_within, cases, counts, golden, number, numbers};

#[test]
fn direction_agrees_with_scipy_and_astropy() {
    let group = golden("circular");
    let found = direction(&numbers(&group["input"])).expect("hours");
    assert_close(found.mean.expect("a direction"), number(&group["ref"]["mean_hour"]));
    assert_close(found.length, number(&group["ref"]["R"]));
    assert_close(found.p, number(&group["ref"]["rayleigh_p"]));
    for case in cases(&golden("circular_more")["ref"]) {
        let found = direction(&numbers(&case["hours"])).expect("hours");
        assert_close(found.mean.expect("a direction"), number(&case["mean"]));
        assert_close(found.length, number(&case["R"]));
        // astropy's expansion falls a little below 0 for strong directions; a probability does not.
        assert_close(found.p, number(&case["p"]).max(0.0));
    }
}

#[test]
fn bins_shifts_and_evenness_agree_with_scipy_and_astropy() {
    for case in cases(&golden("circular_bins")["ref"]) {
        let found = direction_of_bins(&counts(&case["bins"])).expect("events");
        assert_close(found.mean.expect("a direction"), number(&case["mean"]));
        assert_close(found.length, number(&case["R"]));
        assert_close(found.p, number(&case["p"]).max(0.0));
    }
    for case in cases(&golden("circular_shift")["ref"]) {
        assert_close(shift(number(&case["from"]), number(&case["to"])), number(&case["hours"]));
    }
    for case in cases(&golden("evenness")["more"]) {
        assert_close(evenness(&counts(&case["bins"])).expect("events"), number(&case["evenness"]));
    }
}

#[test]
fn the_law_of_swaps_is_within_its_error_of_the_permutation_test_of_scipy() {
    for case in cases(&golden("overlap")["ref"]) {
        let found = overlap(&counts(&case["one"]), &counts(&case["other"]), 1).expect("events");
        assert_close(found.value, number(&case["value"]));
        assert_within(found.chance.low, &case["low"]);
        assert_within(found.chance.high, &case["high"]);
        assert!((found.p - number(&case["p"])).abs() <= number(&case["p_error"]), "{found:?}");
    }
}

#[test]
fn hours_around_the_clock_have_no_direction() {
    let around = direction(&[0.0, 6.0, 12.0, 18.0]).expect("hours");
    assert_eq!(around.mean, None);
    assert_near(around.length, 0.0, 1e-12);
    assert_close(around.p, 1.0);
    assert_eq!((direction(&[]), direction_of_bins(&[0; 24])), (None, None));
    assert_close(direction(&[5.0; 3]).expect("hours").length, 1.0);
}

#[test]
fn midnight_is_no_border() {
    let found = direction(&[23.0, 1.0]).expect("hours").mean.expect("a direction");
    assert!(!(1e-9..24.0 - 1e-9).contains(&found), "{found}");
    assert!(
        (0.0..24.0).contains(&direction(&[23.999_999_999_999_999; 2]).expect("hours").mean.expect("one"))
    );
    assert_close(shift(23.0, 1.0), 2.0);
    assert_close(shift(1.0, 23.0), -2.0);
    assert_close(shift(0.0, 12.0), 12.0);
    assert_close(shift(12.0, 0.0), 12.0);
    assert_close(shift(9.5, 9.5), 0.0);
}

#[test]
fn bins_stand_at_their_middles() {
    let mut bins = [0; 24];
    bins[9] = 4;
    assert_close(direction_of_bins(&bins).expect("events").mean.expect("a direction"), 9.5);
    assert_close(direction_of_bins(&[0, 0, 3, 0, 0, 0, 0, 0]).expect("events").mean.expect("one"), 7.5);
}

#[test]
fn overlap_is_one_minus_the_total_variation() {
    let (one, other) = ([1, 2, 3, 4], [4, 3, 2, 1]);
    // Σ min of tenths: 1 + 2 + 2 + 1.
    assert_close(coefficient(&one, &other).expect("events"), 0.6);
    assert_close(coefficient(&one, &[10, 20, 30, 40]).expect("events"), 1.0);
    assert_close(coefficient(&[5, 0], &[0, 7]).expect("events"), 0.0);
    assert_eq!((coefficient(&one, &[0; 4]), coefficient(&one, &[1, 2])), (None, None));
    assert_eq!(overlap(&[0; 24], &[1; 24], 1), None);
}

fn sample(from: &[u64], n: usize, seed: u64) -> Vec<u64> {
    let mut random = Random::new(seed);
    let total: u64 = from.iter().sum();
    let mut bins = vec![0; from.len()];
    for _ in 0..n {
        let mut left = random.below(usize::try_from(total).expect("small")) as u64;
        let bin = from.iter().position(|&count| {
            let here = left < count;
            left = left.saturating_sub(count);
            here
        });
        bins[bin.expect("within the total")] += 1;
    }
    bins
}

const OFFICE: [u64; 24] = [0, 0, 0, 0, 0, 0, 0, 2, 8, 14, 15, 12, 6, 9, 14, 13, 11, 7, 2, 1, 1, 0, 0, 0];

#[test]
fn one_rhythm_stays_within_chance_and_another_does_not() {
    let (first, second) = (sample(&OFFICE, 200, 1), sample(&OFFICE, 200, 2));
    let same = overlap(&first, &second, 1).expect("events");
    assert!(same.value < 0.95, "small samples never overlap fully");
    assert!(same.chance.low <= same.value && same.p > 0.025);
    assert!(same.shift.expect("directions").abs() < 0.6);
    let mut late = OFFICE;
    late.rotate_right(4);
    let shifted = overlap(&first, &sample(&late, 300, 3), 1).expect("events");
    assert!(shifted.value < shifted.chance.low && shifted.p < 0.01);
    assert_near(shifted.shift.expect("directions"), 4.0, 0.2);
    assert_eq!(overlap(&first, &second, 1), Some(same));
    let turned = overlap(&second, &first, 1).expect("events");
    assert_close(turned.value, same.value);
    assert_close(turned.shift.expect("directions"), -same.shift.expect("directions"));
}

#[test]
fn drawn_labels_have_the_mean_and_the_variance_of_their_law() {
    let mut random = Random::new(7);
    for (total, marked, drawn) in [(10_u64, 4_u64, 5_u64), (500, 20, 480), (60_000, 9_000, 20_000), (7, 7, 3)]
    {
        let factorials = Factorials::up_to(total);
        let draws: Vec<f64> =
            (0..20_000).map(|_| random.hypergeometric(&factorials, total, marked, drawn) as f64).collect();
        let (n, k, m) = (total as f64, marked as f64, drawn as f64);
        let mean = m * k / n;
        let variance = mean * (1.0 - k / n) * (n - m) / (n - 1.0);
        let found = draws.iter().sum::<f64>() / 20_000.0;
        let spread = draws.iter().map(|x| (x - found).powi(2)).sum::<f64>() / 20_000.0;
        assert!((found - mean).abs() <= 4.5 * (variance / 20_000.0).sqrt() + 1e-12, "{found} is not {mean}");
        assert!((spread - variance).abs() <= 0.06 * variance + 1e-12, "{spread} is not {variance}");
        let most = marked.min(drawn) as f64;
        assert!(draws.iter().all(|&x| x <= most && x >= (marked + drawn).saturating_sub(total) as f64));
    }
    // The whole law of a small case: C(4, x) C(6, 5 − x) / C(10, 5).
    let mut times = [0.0; 5];
    let factorials = Factorials::up_to(10);
    for _ in 0..50_000 {
        times[usize::try_from(random.hypergeometric(&factorials, 10, 4, 5)).expect("small")] +=
            1.0 / 50_000.0;
    }
    for (found, ways) in times.iter().zip([6.0, 60.0, 120.0, 60.0, 6.0]) {
        assert_near(*found, ways / 252.0, 0.01);
    }
}
