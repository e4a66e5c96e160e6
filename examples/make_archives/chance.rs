//! Chance that is the same on every machine: whole numbers and plain arithmetic, no logarithm.

/// A stream of numbers that depends on its seed alone (`SplitMix64`).
pub(crate) struct Chance {
    state: u64,
}

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    /// A position in a list of `length` items.
    pub(crate) fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// A number from `first` to `last`, both included.
    pub(crate) fn between(&mut self, first: i64, last: i64) -> i64 {
        first + i64::try_from(self.below((last - first + 1).unsigned_abs())).unwrap_or(0)
    }

    /// Whether something of `per_mille` in a thousand happens.
    pub(crate) fn happens(&mut self, per_mille: u64) -> bool {
        self.below(1_000) < per_mille
    }

    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.index(list.len())]
    }

    /// A position, the more often the greater its weight.
    pub(crate) fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (position, weight) in weights.iter().enumerate() {
            if left < *weight {
                return position;
            }
            left -= weight;
        }
        0
    }

    /// A number whose quantiles, evenly spaced, are those of the table.
    pub(crate) fn quantile(&mut self, table: &[i64]) -> i64 {
        let steps = (table.len() - 1) as u64;
        let place = self.below(steps * 1_000);
        let (step, part) = (usize::try_from(place / 1_000).unwrap_or(0), (place % 1_000).cast_signed());
        table[step] + (table[step + 1] - table[step]) * part / 1_000
    }

    /// How often something happens before it stops, each time with `per_mille` in a thousand.
    pub(crate) fn streak(&mut self, per_mille: u64) -> u64 {
        let mut length = 0;
        while length < 400 && self.happens(per_mille) {
            length += 1;
        }
        length
    }
}
