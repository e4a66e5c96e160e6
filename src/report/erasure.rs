//! Erasures applied: what the configuration names is looked for in all exports, and taken out of each before anything is counted.
//!
//! A person is every identity that the archives tie to the one named: a handle and the number that last had it are
//! the same person. Own identities are never erased.

use std::collections::{BTreeSet, HashSet};

use crate::config::erasure::{Erasure, Named};
use crate::model::{Account, Person, PostId};

use super::Source;
use super::post::Name;

/// Takes what `erasures` name out of `sources`, not yet united; tells of each whether anything was found.
pub fn apply(sources: &mut [Source], erasures: &[Erasure]) -> Vec<bool> {
    let mut places = vec![BTreeSet::new(); sources.len()];
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    for erasure in erasures {
        let (posts, people) = match erasure.named() {
            Some(Named::Post(post)) => (posts(sources, post), BTreeSet::new()),
            Some(Named::Person(person)) => concerned(sources, &Written::of(person)),
            None => (Vec::new(), BTreeSet::new()),
        };
        found.push(!people.is_empty() || posts.iter().any(|places| !places.is_empty()));
        known.extend(people);
        places.iter_mut().zip(posts).for_each(|(all, more)| all.extend(more));
    }
    for (source, places) in sources.iter_mut().zip(places) {
        let identities = of_network(&known, &source.account);
        if !places.is_empty() || !identities.is_empty() {
            let people = people(&source.account, &identities);
            source.account.erase(&places, &people, &identities);
        }
    }
    found
}

/// The handle or the last part of an address that an erasure tells of a person, in lower case.
#[must_use]
pub(super) fn handle(person: &str) -> String {
    Written::of(person).name
}

/// A person as somebody writes them: a name, on a host where one is told.
#[derive(Debug, PartialEq, Eq)]
struct Written {
    name: String,
    host: Option<String>,
}

impl Written {
    /// `@name`, `@name@host`, an address of the web, or an identifier.
    fn of(text: &str) -> Self {
        let text = text.trim().to_lowercase();
        let bare = text.strip_prefix("acct:").unwrap_or(&text);
        if let Some((_, address)) = bare.split_once("://") {
            let path = address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
            let host = path.split('/').next().unwrap_or_default();
            let last = path.rsplit('/').next().unwrap_or_default().trim_start_matches('@');
            let host = host.strip_prefix("www.").unwrap_or(host).to_owned();
            return Self { name: last.to_owned(), host: Some(host) };
        }
        match bare.trim_start_matches('@').split_once('@') {
            Some((name, host)) => Self { name: name.to_owned(), host: Some(host.to_owned()) },
            None => Self { name: bare.trim_start_matches('@').to_owned(), host: None },
        }
    }

    /// Whether an identity of an account's network is this person.
    fn is(&self, identity: &str, account: &Account) -> bool {
        let other = Self::of(identity);
        self.name == other.name
            && match (&self.host, &other.host) {
                (Some(one), Some(other)) => one == other,
                (Some(host), None) => account.network.hosts.contains(&host.as_str()),
                (None, _) => true,
            }
    }

    /// Whether a text calls this person by a handle.
    fn is_called(&self, text: &str, account: &Account) -> bool {
        let elsewhere = self.host.as_ref().filter(|host| !account.network.hosts.contains(&host.as_str()));
        let federated = account.network.hosts.is_empty();
        text.split(['@', '＠']).skip(1).any(|behind| {
            let end = behind.find(|c: char| !is_of_handle(c)).unwrap_or(behind.len());
            let handle = behind[..end].trim_end_matches(['.', '-']).to_lowercase();
            handle == self.name && (elsewhere.is_none() || federated)
        })
    }
}

/// The characters of a handle.
fn is_of_handle(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-')
}

/// The places of own posts that go by `name` in each export.
fn posts(sources: &[Source], name: &str) -> Vec<BTreeSet<usize>> {
    let name = Name::of(name);
    let by = |fits: &dyn Fn(&Account, PostId, i64) -> bool| -> Vec<BTreeSet<usize>> {
        let of = |source: &Source| {
            let account = &source.account;
            let numbered = account.activities.iter().enumerate();
            numbered.filter(|(_, one)| fits(account, one.id, one.published)).map(|(place, _)| place).collect()
        };
        sources.iter().map(of).collect()
    };
    let exact = by(&|account, id, _| name.is(account, id));
    if exact.iter().any(|places| !places.is_empty()) {
        return exact;
    }
    by(&|_, id, published| name.is_instant(id, published))
}

/// The places of own posts that concern a person in each export, and the identities of the person by network.
fn concerned(
    sources: &[Source],
    written: &Written,
) -> (Vec<BTreeSet<usize>>, BTreeSet<(&'static str, String)>) {
    let mut known: BTreeSet<(&'static str, String)> = BTreeSet::new();
    let own = |network: &str, identity: &str| {
        let same = sources.iter().filter(|source| source.account.network.id == network);
        same.flat_map(|source| &source.account.actor.identities).any(|own| own == identity)
    };
    for source in sources {
        let account = &source.account;
        for identity in identities(account).filter(|one| written.is(one, account)) {
            if !own(account.network.id, identity) {
                known.insert((account.network.id, identity.to_owned()));
            }
        }
    }
    loop {
        let before = known.len();
        for account in sources.iter().map(|source| &source.account) {
            for (&handle, naming) in &account.namings {
                let pair = [handle, naming.person].map(|person| account.people.get(person));
                let is_known = |one: &&str| known.contains(&(account.network.id, (*one).to_owned()));
                if pair.iter().any(is_known) {
                    let tied = pair.into_iter().filter(|one| !own(account.network.id, one));
                    known.extend(tied.map(|one| (account.network.id, one.to_owned())));
                }
            }
        }
        if known.len() == before {
            break;
        }
    }
    let ours = |account: &Account| account.actor.identities.iter().any(|own| written.is(own, account));
    let is_ours = sources.iter().any(|source| ours(&source.account));
    let places = |source: &Source| {
        let account = &source.account;
        let mut called: Vec<Written> = of_network(&known, account)
            .iter()
            .filter(|one| one.starts_with('@'))
            .map(|one| Written::of(one))
            .collect();
        if !is_ours {
            called.push(Written { name: written.name.clone(), host: written.host.clone() });
        }
        let people = people(account, &of_network(&known, account));
        let concerns = |&place: &usize| {
            let activity = &account.activities[place];
            let alternatives = account.attachments(activity).iter().filter_map(|one| one.description);
            let mut texts = alternatives.map(|span| account.texts.get(span)).chain([account.text(activity)]);
            account.concerns(place, &people)
                || texts.any(|text| called.iter().any(|one| one.is_called(text, account)))
        };
        (0..account.activities.len()).filter(concerns).collect()
    };
    (sources.iter().map(places).collect(), known)
}

/// Every identity that an export holds.
fn identities(account: &Account) -> impl Iterator<Item = &str> {
    let people =
        (0..u32::try_from(account.people.len()).unwrap_or(u32::MAX)).map(|one| account.people.get(one));
    let lists = account.exports.iter().flat_map(|export| {
        let followers = export.followers.iter().flatten().map(|follower| follower.identity.as_str());
        followers.chain(export.following.iter().flatten().map(String::as_str))
    });
    people.chain(lists)
}

/// The identities of an account's network.
fn of_network(known: &BTreeSet<(&'static str, String)>, account: &Account) -> BTreeSet<String> {
    let same = known.iter().filter(|(network, _)| *network == account.network.id);
    same.map(|(_, identity)| identity.clone()).collect()
}

/// The numbers of these identities in an account.
fn people(account: &Account, identities: &BTreeSet<String>) -> HashSet<Person> {
    identities.iter().filter_map(|identity| account.people.find(identity)).collect()
}
