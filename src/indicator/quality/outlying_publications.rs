//! `outlying-publications` (QUA-7): publications far above the others in what they received (INDICATORS 3.6; Tukey 1977).
//!
//! ln(1 + y) > Q3 + 3 · IQR of ln(1 + y) over the mature publications of the window, and more than 5 % of all that
//! they received; y is likes + reposts, or the one of them that the network tells. None is ever left out of a figure:
//! totals and means of a window that has one carry a caveat. Exact: no interval.

use crate::indicator::{Indicator, Sample, Unit, View};
use crate::stats::outliers::outliers;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "outlying-publications",
    card: Some("QUA-7"),
    unit: Unit::Posts,
    minimum: 30,
    received: true,
    measure: |view: &View| {
        let received: Vec<f64> = view.interactions()?.into_iter().map(|(_, y)| y as f64).collect();
        Ok(Sample::exact(outliers(&received).len() as u64, received.len() as u64))
    },
    ..Indicator::BASE
};
