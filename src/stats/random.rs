//! Random numbers that are the same on every machine for one seed: the ChaCha stream cipher with eight rounds, from the `chacha20` crate.

use chacha20::ChaCha8Rng;
use chacha20::rand_core::{Rng, SeedableRng};

use super::normal;

/// The seed of every random figure of a report, printed in it: the day of the text that the catalogue grew from.
pub const SEED: u64 = 20_150_108;

/// ln n! of the whole numbers up to a largest one, for laws that ask for many.
pub struct Factorials(Vec<f64>);

impl Factorials {
    /// The logarithms up to `largest`.
    #[must_use]
    pub fn up_to(largest: u64) -> Self {
        let mut sum = 0.0;
        let rising = (1..=largest).map(|n| {
            sum += (n as f64).ln();
            sum
        });
        Self(std::iter::once(0.0).chain(rising).collect())
    }

    /// ln n!.
    fn ln(&self, n: u64) -> f64 {
        usize::try_from(n).ok().and_then(|n| self.0.get(n)).copied().unwrap_or(f64::NAN)
    }
}

/// A stream of random numbers.
///
/// What is drawn depends on the cipher and on the arithmetic below only, never on a library's choice of
/// algorithm: figures stay equal when libraries change.
pub struct Random(ChaCha8Rng);

impl Random {
    /// The stream of `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A whole number of `0..bound`, each as likely as the others but for less than one in 2³² (the high
    /// half of a product, Lemire 2019); 0 for a bound of 0 or above 2³².
    pub fn below(&mut self, bound: usize) -> usize {
        let product = u64::from(self.0.next_u32()) * u32::try_from(bound).map_or(0, u64::from);
        usize::try_from(product >> 32).unwrap_or(0)
    }

    /// A number of (0, 1), never an end: the middles of 2⁵³ steps.
    pub fn unit(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// A waiting time of mean 1 between events that come at random.
    pub fn exponential(&mut self) -> f64 {
        -self.unit().ln()
    }

    /// A standard normal number, by the inverse of the distribution.
    pub fn normal(&mut self) -> f64 {
        normal::quantile(self.unit())
    }

    /// Shares that sum to 1, Dirichlet with the same whole parameter `shape` for each: `shape` waiting
    /// times make each one's gamma variate (Devroye 1986, section IX.3).
    pub fn dirichlet(&mut self, shares: usize, shape: u32) -> Vec<f64> {
        let gammas: Vec<f64> = (0..shares).map(|_| (0..shape).map(|_| self.exponential()).sum()).collect();
        let total: f64 = gammas.iter().sum();
        gammas.into_iter().map(|gamma| gamma / total).collect()
    }

    /// How many of `marked` ones are among `drawn` of `total`, drawn without repetition: the inverse of the
    /// hypergeometric law, searched from its mode outwards (Kachitvichyanukul & Schmeiser 1985). `factorials`
    /// reach to `total` at least.
    pub fn hypergeometric(&mut self, factorials: &Factorials, total: u64, marked: u64, drawn: u64) -> u64 {
        let (marked, drawn) = (marked.min(total), drawn.min(total));
        let (least, most) = ((marked + drawn).saturating_sub(total), marked.min(drawn));
        let mode = u128::from(marked + 1) * u128::from(drawn + 1) / u128::from(total + 2);
        let mode = u64::try_from(mode).unwrap_or(most).clamp(least, most);
        let choose = |n: u64, k: u64| factorials.ln(n) - factorials.ln(k) - factorials.ln(n - k);
        let at_mode =
            f64::exp(choose(marked, mode) + choose(total - marked, drawn - mode) - choose(total, drawn));
        let rise = |x: u64| {
            let up = (marked - x) as f64 * (drawn - x) as f64;
            up / ((x + 1) as f64 * (total + x + 1 - marked - drawn) as f64)
        };
        let mut left = self.unit() - at_mode;
        let (mut low, mut high) = (mode, mode);
        let (mut below, mut above) = (at_mode, at_mode);
        while left > 0.0 && (low > least || high < most) {
            if high < most {
                above *= rise(high);
                high += 1;
                left -= above;
                if left <= 0.0 {
                    return high;
                }
            }
            if low > least {
                low -= 1;
                below /= rise(low);
                left -= below;
                if left <= 0.0 {
                    return low;
                }
            }
        }
        mode
    }
}
