//! Axes with round steps (1, 2, 2.5 or 5 times a power of ten).

/// An axis from `low` to `high` in `steps` equal steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    /// First tick.
    pub(super) low: f64,
    /// Last tick.
    pub(super) high: f64,
    /// Steps between them.
    pub(super) steps: usize,
}

impl Axis {
    /// From zero to at least `top`, in three or four steps.
    pub(super) fn upto(top: f64) -> Self {
        Self::stepped(top, &[1.0, 2.0, 2.5, 5.0])
    }

    /// [`Axis::upto`] with whole steps.
    pub(super) fn counts(top: f64) -> Self {
        if top <= 4.0 { Self { low: 0.0, high: 4.0, steps: 4 } } else { Self::stepped(top, &[1.0, 2.0, 5.0]) }
    }

    /// Its numbers, from the lowest on.
    pub(super) fn ticks(self) -> impl Iterator<Item = f64> {
        (0..=self.steps).map(move |step| self.low + (self.high - self.low) * step as f64 / self.steps as f64)
    }

    /// The decimals of a tick: as many as all need, so that none lies elsewhere than it says; zero is a zero.
    pub(super) fn decimals(self, tick: f64) -> usize {
        if tick == 0.0 {
            return 0;
        }
        let is_whole = |value: f64| (value - value.round()).abs() < 1e-6;
        let tells = |decimals: &i32| self.ticks().all(|tick| is_whole(tick * 10_f64.powi(*decimals)));
        (0..6).take_while(|decimals| !tells(decimals)).count()
    }

    /// The tick that `value` is meant for: the library rounds what it prints.
    pub(super) fn tick(self, value: f64) -> f64 {
        let off = |tick: f64| (tick - value).abs();
        self.ticks().min_by(|one, other| off(*one).total_cmp(&off(*other))).unwrap_or(value)
    }

    /// Between two round ends.
    pub(super) fn span(low: f64, high: f64) -> Self {
        Self { low, high, steps: 4 }
    }

    /// The same axis with half of its ticks, where there is an even number of steps.
    pub(super) fn coarse(self) -> Self {
        if self.steps.is_multiple_of(2) && self.steps > 2 {
            Self { steps: self.steps / 2, ..self }
        } else {
            self
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "one to four steps")]
    fn stepped(top: f64, shapes: &[f64]) -> Self {
        let top = if top > 0.0 { top } else { 1.0 };
        let mut power = 10_f64.powf((top / 4.0).log10().floor());
        loop {
            for shape in shapes {
                let step = shape * power;
                let steps = (top / step - 1e-9).ceil();
                if steps <= 4.0 {
                    return Self { low: 0.0, high: step * steps, steps: (steps as usize).max(1) };
                }
            }
            power *= 10.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Axis;

    #[test]
    fn steps_are_round_and_hold_the_highest_value() {
        for top in [0.0, 0.3, 0.41, 1.0, 7.0, 12.0, 97.0, 333.0, 1_214.0, 86_400.0] {
            let axis = Axis::upto(top);
            assert!(axis.high >= top, "{top}");
            assert!((1..=4).contains(&axis.steps), "{top}");
        }
        assert_eq!(Axis::upto(0.95).ticks().collect::<Vec<_>>(), [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!([0.0, 0.5].map(|tick| Axis::upto(0.95).decimals(tick)), [0, 2]);
        assert_eq!(Axis::upto(0.3).decimals(0.1), 1);
        assert_eq!(Axis::upto(97.0).decimals(100.0), 0);
        assert_eq!(Axis::upto(0.95).tick(0.8).to_bits(), 0.75_f64.to_bits());
        assert_eq!(Axis::counts(33.0), Axis { low: 0.0, high: 40.0, steps: 4 });
        assert_eq!(Axis::counts(3.0).high.to_bits(), 4.0_f64.to_bits());
    }
}
