//! Records, waves and the resemblance of texts.

use bilan::stats::minhash::{grams, jaccard, signature};
use bilan::stats::records::records;
use bilan::stats::waves::waves;

use super::{assert_close, assert_near, cases, counts, golden, number};

#[test]
fn records_agree_with_all_orders_of_their_values() {
    for case in cases(&golden("records")["ref"]) {
        let values = cases(&case["values"]).iter().map(|one| one.as_i64().expect("a whole number"));
        let found = records(values).expect("two values");
        assert_eq!(Some(found.count), case["count"].as_u64());
        assert_close(found.z, number(&case["z"]));
    }
    assert_eq!((records([]), records([1])), (None, None));
}

#[test]
fn waves_agree_with_the_laws_of_scipy() {
    let mut seen = 0;
    for case in cases(&golden("waves")["ref"]) {
        let found = waves(&counts(&case["counts"]));
        let expected = cases(&case["waves"]);
        assert_eq!(found.len(), expected.len(), "{found:?} are not {expected:?}");
        for (wave, expected) in found.iter().zip(expected) {
            assert_eq!(Some(wave.week as u64), expected[0].as_u64());
            assert_eq!(Some(wave.count), expected[1].as_u64());
            assert_close(wave.excess, number(&expected[2]));
        }
        seen += found.len();
    }
    assert!(seen >= 6 && waves(&[]).is_empty());
}

#[test]
fn grams_and_their_resemblance_agree_with_sets_of_python() {
    for case in cases(&golden("resemblance")["ref"]) {
        let text = |key: &str| grams(case[key].as_str().expect("a text"));
        let (one, other) = (text("one"), text("other"));
        assert_eq!([one.len() as u64, other.len() as u64], *counts(&case["grams"]));
        let exact = number(&case["jaccard"]);
        assert_close(jaccard(&one, &other), exact);
        let estimate = signature(&one).resemblance(&signature(&other));
        assert_near(estimate, exact, 4.5 * (exact * (1.0 - exact) / 128.0).sqrt() + 1e-9);
    }
}

#[test]
fn letters_are_hashed_by_fnv() {
    for (text, hash) in golden("resemblance")["fnv1a"].as_object().expect("hashes") {
        let expected: u64 = hash.as_str().expect("a hash").parse().expect("a number");
        assert_eq!(grams(text).into_iter().collect::<Vec<_>>(), [expected], "{text}");
    }
}

/// An estimate of a share of equal minima is unbiased: over many pairs of sets its mean error is 0.
#[test]
fn the_estimate_of_a_resemblance_has_no_bias() {
    let (mut above, mut pairs) = (0.0, 0.0);
    for start in 0..150_u64 {
        let set = |from: u64| (from..from + 60).map(|one| one.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
        let (one, other) = (set(1000 * start), set(1000 * start + start % 60));
        above += signature(&one).resemblance(&signature(&other)) - jaccard(&one, &other);
        pairs += 1.0;
    }
    // 150 estimates of 128 functions: the error of their mean is at most 1/(2√(150·128)).
    assert!(f64::abs(above / pairs) < 4.5 / (2.0 * (150.0_f64 * 128.0).sqrt()), "{above} over {pairs}");
}
