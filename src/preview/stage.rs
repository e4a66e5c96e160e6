//! The stage: what is shown now, its number, and those who wait for the next.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::Shown;

/// What is shown, numbered anew each time that it changes.
pub(super) struct Stage {
    now: Mutex<(u64, Arc<Shown>)>,
    changed: Condvar,
}

impl Stage {
    /// A stage on which nothing is shown yet.
    pub(super) fn new() -> Self {
        // Pages left open from an earlier preview must not take this one's numbers for theirs.
        let begun = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let first = u64::try_from(begun.as_millis()).unwrap_or_default();
        Self { now: Mutex::new((first, Arc::new(Shown::Waiting))), changed: Condvar::new() }
    }

    /// Shows something else and wakes those who wait; tells whether it is something else.
    pub(super) fn show(&self, shown: Shown) -> bool {
        let mut now = self.lock();
        if *now.1 == shown {
            return false;
        }
        *now = (now.0 + 1, Arc::new(shown));
        drop(now);
        self.changed.notify_all();
        true
    }

    /// What is shown, and its number.
    pub(super) fn now(&self) -> (u64, Arc<Shown>) {
        let now = self.lock();
        (now.0, Arc::clone(&now.1))
    }

    /// The number of what is shown, as soon as it is not `seen`, or when the patience is at its end.
    pub(super) fn next(&self, seen: u64, patience: Duration) -> u64 {
        let waited = self.changed.wait_timeout_while(self.lock(), patience, |now| now.0 == seen);
        waited.unwrap_or_else(PoisonError::into_inner).0.0
    }

    fn lock(&self) -> MutexGuard<'_, (u64, Arc<Shown>)> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
