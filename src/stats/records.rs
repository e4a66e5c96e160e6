//! Records of a sequence, the values above all earlier ones, against the law of a random order (Rényi 1962).

/// How many records a sequence has, and how far that is from chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Records {
    /// Values.
    pub n: u64,
    /// Records: the first value, and each one above all before it.
    pub count: u64,
    /// (count − Hₙ) / √(Hₙ − Σ 1/i²): in a random order Hₙ = Σ 1/i records are expected.
    pub z: f64,
}

/// The records of `values`; `None` for fewer than two values.
#[must_use]
pub fn records(values: impl IntoIterator<Item = i64>) -> Option<Records> {
    let (mut n, mut count, mut highest) = (0_u64, 0_u64, i64::MIN);
    let (mut expected, mut variance) = (0.0, 0.0);
    for value in values {
        n += 1;
        if n == 1 || value > highest {
            count += 1;
            highest = value;
        }
        let chance = 1.0 / n as f64;
        expected += chance;
        variance += chance - chance * chance;
    }
    (n >= 2).then(|| Records { n, count, z: (count as f64 - expected) / f64::sqrt(variance) })
}
