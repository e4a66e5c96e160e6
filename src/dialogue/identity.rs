//! Who is who: handles translated into identities, ours told from other people's (PRECISIONS 22 and 23).

use std::collections::{BTreeSet, HashSet};

use crate::model::{Account, Person, PostId, Response};

/// The people of one account.
pub struct Identities {
    /// For each person, the one they are known as.
    known_as: Vec<Person>,
    /// Whether they are one of ours.
    own: Vec<bool>,
    /// Numbers of own posts, older versions included; empty when no answer needs them.
    posts: HashSet<u64>,
}

impl Identities {
    /// `ours` are the identities of all accounts of the run on the same network.
    #[must_use]
    pub fn new(account: &Account, ours: &BTreeSet<String>) -> Self {
        let known = account.actor.identities.iter().chain(ours);
        let known: HashSet<Person> = known.filter_map(|identity| account.people.find(identity)).collect();
        let is_ours = |person: Person| known.contains(&person);
        let people = 0..u32::try_from(account.people.len()).unwrap_or(u32::MAX);
        // Whoever had a handle of ours before or after us, the handle alone means us.
        let known_as: Vec<Person> = people
            .map(|person| match account.namings.get(&person) {
                Some(naming) if !is_ours(person) => naming.person,
                _ => person,
            })
            .collect();
        let own = known_as.iter().map(|&person| is_ours(person)).collect();
        let open = account.activities.iter().any(|activity| activity.open);
        let kept = account.activities.iter().filter_map(|activity| match activity.id {
            PostId::Number(number) => Some(number),
            PostId::Text(_) => None,
        });
        let posts =
            if open { kept.chain(account.withheld.iter().copied()).collect() } else { HashSet::new() };
        Self { known_as, own, posts }
    }

    /// The person that `person` is known as.
    #[must_use]
    pub fn who(&self, person: Person) -> Person {
        self.known_as.get(person as usize).copied().unwrap_or(person)
    }

    /// Whether `person` is one of the institution's own accounts.
    #[must_use]
    pub fn is_own(&self, person: Person) -> bool {
        self.own.get(person as usize).copied().unwrap_or(false)
    }

    /// Whether an answer continues an own thread; `open` tells that the person answered is not certain.
    pub(super) fn continues(&self, response: Response, open: bool) -> bool {
        response.person.is_some_and(|person| self.is_own(person))
            || (open && self.posts.contains(&response.parent))
    }
}
