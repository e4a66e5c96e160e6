//! Which identity stood beside a handle: handles change hands, identities do not (PRECISIONS 22).

use std::collections::hash_map::Entry;

use super::{Account, Person};

/// Who had a handle when the latest record that tells was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Naming {
    /// When that record was published, milliseconds.
    pub seen: i64,
    /// Its number.
    pub post: u64,
    /// Who it was.
    pub person: Person,
}

impl Account {
    /// Notes that the record `post`, published at `seen`, names `person` with `handle`; the latest
    /// record that tells is believed, whatever the order in which they come.
    pub fn learn(&mut self, handle: Person, seen: i64, post: u64, person: Person) {
        let fresh = Naming { seen, post, person };
        let spelled = |naming: &Naming| {
            let identity = self.people.get(naming.person);
            (identity.len(), identity)
        };
        match self.namings.entry(handle) {
            Entry::Vacant(vacant) => {
                vacant.insert(fresh);
            }
            Entry::Occupied(mut known) => {
                let order = (seen, post).cmp(&(known.get().seen, known.get().post));
                // Identities are compared only within one record: they lie far apart in memory.
                if order.then_with(|| spelled(&fresh).cmp(&spelled(known.get()))).is_gt() {
                    known.insert(fresh);
                }
            }
        }
    }
}
