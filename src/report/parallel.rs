//! Work on all cores, its results in the order of the work: the only place that starts threads for a report.

use rayon::prelude::*;

/// `work` done on each of `items`, results in their order.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(work).collect()
}
