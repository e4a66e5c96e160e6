//! `MinHash`: the estimate of a resemblance beside the resemblance itself.

use bilan::stats::minhash::{FUNCTIONS, grams, jaccard, signature};
use bilan::stats::random::Random;

use super::record::{claimed, line};

/// So many random letters.
fn letters(random: &mut Random, count: usize) -> String {
    (0..count).map(|_| char::from(b'a' + u8::try_from(random.below(26)).expect("a letter"))).collect()
}

#[test]
fn estimates_of_resemblance() {
    let mut random = Random::new(121);
    let pairs = 4_000;
    let (mut bias, mut squares, mut near) = (0.0, 0.0, 0);
    for _ in 0..pairs {
        // A common part and an own one; both ways round.
        let common = 20 + random.below(200);
        let shared = letters(&mut random, common);
        let own = 10 + random.below(120);
        let one = grams(&(shared.clone() + &letters(&mut random, own)));
        let other = grams(&(letters(&mut random, own) + &shared));
        let exact = jaccard(&one, &other);
        let error = (exact * (1.0 - exact) / FUNCTIONS as f64).sqrt();
        let z = (signature(&one).resemblance(&signature(&other)) - exact) / error;
        bias += z / f64::from(pairs);
        squares += z * z / f64::from(pairs);
        near += u32::from(z.abs() <= 1.96);
    }
    line(
        "MinHash minus exact resemblance, in standard errors: mean, root mean square",
        "0 and 1, within 0.05",
        &format!("{bias:+.2}, {:.2}", squares.sqrt()),
    );
    assert!(bias.abs() < 0.05 && (squares.sqrt() - 1.0).abs() < 0.05, "{bias} {squares}");
    claimed(
        "MinHash within 1.96 standard errors of the exact resemblance",
        93.0..=97.0,
        f64::from(near) / f64::from(pairs) * 100.0,
    );
}
