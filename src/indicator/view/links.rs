//! Where the links of publications lead: home, elsewhere, or behind a shortener (INDICATORS, VAL-9).

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::View;
use crate::indicator::domain::{host, is_shortener, is_within, registrable};
use crate::indicator::outcome::Reason;
use crate::model::Activity;

/// Where a link leads, with the registrable domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Destination<'a> {
    /// To a host of the institution.
    Own(&'a str),
    /// Behind a shortener: unknown.
    Shortened(&'a str),
    /// To somebody else.
    Elsewhere(&'a str),
}

/// The links of one publication: each destination once.
pub struct Linked<'a> {
    /// Its local date.
    pub date: NaiveDate,
    /// Where its links lead; those to the network itself are left out.
    pub destinations: BTreeSet<Destination<'a>>,
}

impl<'a> View<'a> {
    /// The publications of the window with their links, those without one included.
    ///
    /// # Errors
    /// `field-not-in-export`.
    pub fn linked(&self) -> Result<Vec<Linked<'a>>, Reason> {
        let account = self.dialogue.account;
        self.require(account.network.fields.links)?;
        let own = self.own_hosts();
        let network = self.network_hosts();
        let mut known: HashMap<u32, Option<Destination>> = HashMap::new();
        let mut destination = |number: u32| {
            *known.entry(number).or_insert_with(|| {
                let host = account.hosts.get(number);
                let any = |domains: &[String]| domains.iter().any(|domain| is_within(host, domain));
                match registrable(host) {
                    domain if any(&own) => Some(Destination::Own(domain)),
                    _ if any(&network) => None,
                    domain if is_shortener(host) => Some(Destination::Shortened(domain)),
                    domain => Some(Destination::Elsewhere(domain)),
                }
            })
        };
        Ok(self
            .publications()
            .map(|(date, activity)| Linked {
                date,
                destinations: account.links(activity).filter_map(&mut destination).collect(),
            })
            .collect())
    }

    /// Whether a publication has a link that leads out of the network.
    #[must_use]
    pub fn leads_out(&self, activity: &Activity) -> bool {
        let network = self.network_hosts();
        let account = self.dialogue.account;
        let stays = |number: u32| {
            let host = account.hosts.get(number);
            network.iter().any(|domain| is_within(host, domain))
        };
        account.links(activity).any(|number| !stays(number))
    }

    /// The hosts of the institution: the declared ones and its home page's.
    #[must_use]
    pub fn own_hosts(&self) -> Vec<String> {
        let told = self.house.domains.iter().map(String::as_str).chain(self.house.url);
        told.map(host).filter(|host| !host.is_empty()).collect()
    }

    /// The hosts of the network, and the one that the account lives on where its identity is an address.
    pub(super) fn network_hosts(&self) -> Vec<String> {
        let account = self.dialogue.account;
        let lives = account.actor.identities.iter().filter(|identity| identity.contains("://"));
        let hosts = account.network.hosts.iter().copied();
        hosts.chain(lives.map(String::as_str)).map(host).filter(|host| !host.is_empty()).collect()
    }
}
