//! Erasure: own posts leave the account, and with them what it knows of the people who asked for it.

use std::collections::{BTreeSet, HashSet};

use super::{Account, Aside, Person, PostId, Thread};

impl Account {
    /// Whether a record answers, mentions, quotes or passes on one of these people.
    #[must_use]
    pub fn concerns(&self, place: usize, people: &HashSet<Person>) -> bool {
        let activity = &self.activities[place];
        let answered = activity.in_reply_to.and_then(|response| response.person);
        let source = activity.source.and_then(|source| source.person);
        let mentioned = self.mentions(activity).iter().copied();
        mentioned.chain(answered).chain(source).any(|person| people.contains(&person))
    }

    /// Takes out the records at these places, and these people, known by these identities, of all lists.
    pub fn erase(
        &mut self,
        places: &BTreeSet<usize>,
        people: &HashSet<Person>,
        identities: &BTreeSet<String>,
    ) {
        for &place in places {
            let id = self.activities[place].id;
            self.erased.insert(id.to_text(&self.texts));
            if let PostId::Number(number) = id {
                // What continues it stays a continuation, and no other export brings it back.
                self.withheld.insert(number);
            }
        }
        let mut place = 0;
        self.activities.retain(|_| {
            place += 1;
            !places.contains(&(place - 1))
        });
        for place in 0..self.activities.len() {
            self.set_aside(place, |aside: &mut Aside| {
                if matches!(aside.thread, Thread::By(person) if people.contains(&person)) {
                    aside.thread = Thread::Elsewhere;
                }
            });
        }
        let stays = |person: Option<Person>| person.is_none_or(|person| !people.contains(&person));
        self.likes_given.retain(|like| stays(like.person));
        self.namings.retain(|&handle, naming| stays(Some(handle)) && stays(Some(naming.person)));
        for export in &mut self.exports {
            if let Some(followers) = &mut export.followers {
                followers.retain(|follower| !identities.contains(&follower.identity));
            }
            if let Some(following) = &mut export.following {
                following.retain(|followed| !identities.contains(followed));
            }
        }
    }
}
