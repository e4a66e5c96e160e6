//! Work on all cores, its results in the order of the work: the only place that starts threads for what can be shared out.

use std::collections::BTreeMap;
use std::sync::mpsc::channel;

use rayon::prelude::*;

/// `work` done on each of `items`, results in their order.
pub(crate) fn map<'t, T: Sync, R: Send>(items: &'t [T], work: impl Fn(&'t T) -> R + Sync + Send) -> Vec<R> {
    // The heaviest items stand together: small shares keep all cores busy to the end.
    items.par_iter().with_max_len(4).map(work).collect()
}

/// `work` done on each of `items`, while `take` gets the results in the order of the items, each once all before it
/// were taken; until it answers false. Not for those who work for somebody here: they would wait for themselves.
pub(crate) fn in_order<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> bool,
) {
    rayon::in_place_scope(|scope| {
        let (sender, results) = channel();
        for (place, item) in items.iter().enumerate() {
            let (sender, work) = (sender.clone(), &work);
            // Nobody listens any more once a result was refused.
            scope.spawn(move |_| drop(sender.send((place, work(item)))));
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut taken = 0;
        for (place, result) in results {
            early.insert(place, result);
            while let Some(result) = early.remove(&taken) {
                if !take(result) {
                    return;
                }
                taken += 1;
            }
        }
    });
}

/// Two pieces of work at once.
pub(crate) fn both<A: Send, B: Send>(
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    rayon::join(one, other)
}
