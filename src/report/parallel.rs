//! Work on all cores, its results in the order of the work: the only place that starts threads for a report.

use rayon::prelude::*;

/// `work` done on each of `items`, results in their order.
pub(super) fn map<'t, T: Sync, R: Send>(items: &'t [T], work: impl Fn(&'t T) -> R + Sync + Send) -> Vec<R> {
    // The heaviest items stand together: small shares keep all cores busy to the end.
    items.par_iter().with_max_len(4).map(work).collect()
}

/// Two pieces of work at once.
pub(super) fn both<A: Send, B: Send>(
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    rayon::join(one, other)
}
