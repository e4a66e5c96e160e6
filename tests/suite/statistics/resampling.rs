//! The seeded generator, the bootstrap, the jackknife and the streams of chance.

use bilan::stats::bootstrap::{RESAMPLES, Resamples, bootstrap, ratio};
use bilan::stats::burstiness::{burstiness, chance};
use bilan::stats::gini::gini;
use bilan::stats::jackknife;
use bilan::stats::quantile::{median, quantile};
use bilan::stats::random::Random;
use bilan::stats::table::table;
use serde_json::Value;

use super::{assert_close, assert_near, assert_within, cases, counts, golden, number, numbers};

#[test]
fn the_stream_of_a_seed_is_that_of_the_cipher() {
    // ChaCha with eight rounds and a key of zeroes (draft-strombergson-chacha-test-vectors, TC1): the block
    // begins 3e 00 ef 2f 89 5f 40 d6.
    let first = 0xd640_5f89_2fef_003e_u64;
    let unit = ((first >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
    assert_close(Random::new(0).unit(), unit);
    assert_ne!(Random::new(1).unit().to_bits(), Random::new(0).unit().to_bits());
}

#[test]
fn draws_have_their_laws() {
    let mut random = Random::new(7);
    let n = 20_000;
    let mean = |draw: &mut dyn FnMut() -> f64| (0..n).map(|_| draw()).sum::<f64>() / f64::from(n);
    assert_near(mean(&mut || random.unit()), 0.5, 0.01);
    assert_near(mean(&mut || random.exponential()), 1.0, 0.03);
    assert_near(mean(&mut || random.normal()), 0.0, 0.03);
    assert_near(mean(&mut || random.normal().powi(2)), 1.0, 0.04);
    let mut seen = [0; 6];
    for _ in 0..6000 {
        seen[random.below(6)] += 1;
    }
    assert!(seen.iter().all(|&times| (900..1100).contains(&times)), "{seen:?}");
    assert_eq!((random.below(0), random.below(1)), (0, 0));
    let shares = random.dirichlet(5, 5);
    assert_close(shares.iter().sum(), 1.0);
    // Each share has mean 1/5 and variance (1/5)(4/5)/26.
    let spread = mean(&mut || (random.dirichlet(5, 5)[0] - 0.2).powi(2));
    assert_near(spread, 0.16 / 26.0, 0.0005);
}

#[test]
fn the_bootstrap_of_a_mean_has_its_standard_error() {
    // Clusters of one unit: the error of the mean is √(Σ(x − x̄)²)/n.
    let values: Vec<f64> = (0..60).map(|x| f64::from(x * 37 % 60)).collect();
    let mean = values.iter().sum::<f64>() / 60.0;
    let error = values.iter().map(|x| (x - mean).powi(2)).sum::<f64>().sqrt() / 60.0;
    let pairs: Vec<(f64, f64)> = values.iter().map(|&x| (x, 1.0)).collect();
    let found = ratio(&pairs, 1).expect("sixty clusters");
    assert_eq!(found.0.len(), RESAMPLES);
    assert_near(deviation(&found), error, 0.05);
    let wide = found.interval();
    assert_near(wide.low, mean - 1.96 * error, 0.02);
    assert_near(wide.high, mean + 1.96 * error, 0.02);
    assert_eq!(ratio(&pairs, 1), Some(found.clone()));
    assert_ne!(ratio(&pairs, 2), Some(found.clone()));
    // The general form draws the same clusters.
    let general = bootstrap(60, 1, |drawn| Some(drawn.iter().map(|&i| values[i]).sum::<f64>() / 60.0));
    let general = general.expect("sixty clusters").interval();
    assert_close(general.low, wide.low);
    assert_close(general.high, wide.high);
}

/// The standard deviation of what the resamples gave.
fn deviation(found: &Resamples) -> f64 {
    let n = found.0.len() as f64;
    let mean = found.0.iter().sum::<f64>() / n;
    (found.0.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt()
}

fn assert_drawn(found: &Resamples, expected: &Value) {
    assert_within(deviation(found), &expected["error"]);
    let interval = found.interval();
    assert_within(interval.low, &expected["low"]);
    assert_within(interval.high, &expected["high"]);
    assert_within(quantile(&found.0, 0.05).expect("resamples"), &expected["low90"]);
    assert_within(quantile(&found.0, 0.95).expect("resamples"), &expected["high90"]);
}

#[test]
fn the_bootstrap_is_within_its_error_of_that_of_scipy() {
    let group = golden("bootstrap")["ref"].clone();
    let pairs = |value: &Value| -> Vec<(f64, f64)> {
        cases(value).iter().map(|pair| (number(&pair[0]), number(&pair[1]))).collect()
    };
    for seed in 1..=5 {
        for case in cases(&group["ratio"]) {
            assert_drawn(&ratio(&pairs(&case["pairs"]), seed).expect("weeks"), case);
        }
        let case = &group["gini"];
        let weeks: Vec<Vec<u64>> = cases(&case["weeks"]).iter().map(counts).collect();
        let found = bootstrap(weeks.len(), seed, |drawn| {
            gini(&table(&drawn.iter().flat_map(|&week| weeks[week].clone()).collect::<Vec<u64>>()))
        });
        assert_drawn(&found.expect("weeks"), case);
    }
}

#[test]
fn the_jackknife_agrees_with_astropy() {
    for case in cases(&golden("jackknife")["ref"]["gini"]) {
        let weeks: Vec<Vec<u64>> = cases(&case["weeks"]).iter().map(counts).collect();
        let of = |left_out: Option<usize>| {
            let mut met = std::collections::BTreeMap::new();
            let kept = weeks.iter().enumerate().filter(|(week, _)| Some(*week) != left_out);
            for person in kept.flat_map(|(_, people)| people) {
                *met.entry(person).or_insert(0) += 1;
            }
            gini(&table(&met.into_values().collect::<Vec<u64>>()))
        };
        assert_close(of(None).expect("people"), number(&case["gini"]));
        let error = jackknife::standard_error(weeks.len(), |week| of(Some(week)));
        assert_close(error.expect("weeks"), number(&case["error"]));
    }
    let case = golden("jackknife")["ref"]["median"].clone();
    let values = numbers(&case["values"]);
    let without = |place: usize| {
        let mut kept = values.clone();
        kept.remove(place);
        kept.sort_by(f64::total_cmp);
        median(&kept)
    };
    assert_close(jackknife::standard_error(values.len(), without).expect("values"), number(&case["error"]));
}

#[test]
fn whole_clusters_are_drawn() {
    // Ten weeks of five equal replies are ten units, not fifty.
    let weeks: Vec<(f64, f64)> = (0..10).map(|week| (5.0 * f64::from(week), 5.0)).collect();
    let units: Vec<(f64, f64)> = (0..50).map(|unit| (f64::from(unit / 5), 1.0)).collect();
    let (weeks, units) = (ratio(&weeks, 1).expect("weeks"), ratio(&units, 1).expect("units"));
    assert_near(deviation(&weeks) / deviation(&units), 5.0_f64.sqrt(), 0.05);
}

#[test]
fn too_few_clusters_or_values_have_no_interval() {
    assert_eq!(ratio(&[(1.0, 1.0)], 1), None);
    assert_eq!(ratio(&[], 1), None);
    assert_eq!(bootstrap(10, 1, |_| None), None);
    // One cluster of six holds the denominator: it is missed in a third of the resamples.
    let mut rare = vec![(1.0, 0.0); 5];
    rare.push((1.0, 1.0));
    assert_eq!(ratio(&rare, 1), None);
}

#[test]
fn the_jackknife_of_a_mean_is_its_standard_error() {
    let values = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0];
    let mean = values.iter().sum::<f64>() / 8.0;
    let without = |place: usize| Some((8.0 * mean - values[place]) / 7.0);
    let expected = (values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 56.0).sqrt();
    assert_close(jackknife::standard_error(8, without).expect("clusters"), expected);
    let interval = jackknife::interval(mean, 8, without).expect("clusters");
    assert_close(interval.high - interval.low, 2.0 * 1.959_963_984_540_054 * expected);
    assert_eq!(jackknife::standard_error(1, without), None);
    assert_eq!(jackknife::standard_error(3, |place| (place > 0).then_some(1.0)), None);
}

#[test]
fn burstiness_agrees_with_kim_and_jo() {
    let group = golden("burstiness");
    let gaps: Vec<f64> = numbers(&group["input"]).windows(2).map(|pair| pair[1] - pair[0]).collect();
    let found = burstiness(&gaps).expect("enough gaps");
    assert_close(found, number(&group["ref"]["A"]));
    assert_close(burstiness(&[2.0; 30]).expect("regular"), -1.0);
    assert!(burstiness(&[0.0; 30]).is_none());
}

#[test]
fn bursts_at_the_edges_agree_with_the_formula_and_chance_with_streams_of_numpy() {
    for case in cases(&golden("burstiness_more")["ref"]) {
        assert_close(burstiness(&numbers(&case["gaps"])).expect("gaps"), number(&case["A"]));
    }
    for case in cases(&golden("burstiness_chance")["ref"]) {
        let n = usize::try_from(case["n"].as_u64().expect("a number")).expect("small");
        for seed in 1..=5 {
            let found = chance(n, seed).expect("intervals");
            assert_within(found.low, &case["low"]);
            assert_within(found.high, &case["high"]);
        }
    }
}

#[test]
fn chance_makes_streams_around_zero_the_narrower_the_longer() {
    let (few, many) = (chance(20, 1).expect("intervals"), chance(200, 1).expect("intervals"));
    assert!(few.low < -0.1 && few.high > 0.1);
    assert!(few.low < many.low && many.low < 0.0 && 0.0 < many.high && many.high < few.high);
    assert_eq!(chance(20, 1), Some(few));
    assert_eq!((chance(1, 1), chance(0, 1)), (None, None));
}
