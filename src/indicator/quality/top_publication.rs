//! `top-publication-share` and `reception-without-top` (QUA-7): max y / Σ y of what mature publications received, and the mean of y without that one (Miller 1974; Tukey 1977).
//!
//! y is likes + reposts, or the one of them that the network tells. Nothing received at all: `gate` for the
//! share, a true 0 for the mean. Exact: no intervals.

use crate::indicator::{Indicator, Reason, Sample, Standing, Unit, View};

/// What one publication carries.
pub static SHARE: Indicator = Indicator {
    standing: Standing::Headline,
    unit: Unit::Share,
    measure: |view| {
        let received = Received::of(view)?;
        if received.n >= MINIMUM && received.total == 0 {
            return Err(Reason::Gate);
        }
        Ok(received.exact(received.top as f64 / received.total.max(1) as f64))
    },
    ..indicator("top-publication-share")
};

/// What the others receive.
pub static WITHOUT: Indicator = Indicator {
    unit: Unit::Interactions,
    measure: |view| {
        let received = Received::of(view)?;
        let others = received.n.saturating_sub(1).max(1);
        Ok(received.exact((received.total - received.top) as f64 / others as f64))
    },
    ..indicator("reception-without-top")
};

/// Fewest publications.
const MINIMUM: u64 = 30;

const fn indicator(id: &'static str) -> Indicator<'static> {
    Indicator { id, card: Some("QUA-7"), minimum: MINIMUM, received: true, ..Indicator::BASE }
}

/// What publications received, in sum.
struct Received {
    n: u64,
    total: u64,
    top: u64,
}

impl Received {
    fn of(view: &View) -> Result<Self, Reason> {
        let mut sum = Self { n: 0, total: 0, top: 0 };
        for (_, received) in view.interactions()? {
            sum.n += 1;
            sum.total += received;
            sum.top = sum.top.max(received);
        }
        Ok(sum)
    }

    fn exact(&self, value: f64) -> Sample {
        Sample::Estimate { value, k: None, n: self.n, interval: None }
    }
}
