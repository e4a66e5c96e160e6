//! The hosts that links lead to, those of the network itself left out: such a link leads nowhere else.

use std::collections::BTreeSet;

use super::View;
use crate::indicator::house;
use crate::model::{Account, Activity};

/// Whose hosts are whose, for the links of one account.
pub struct Hosts<'a> {
    account: &'a Account,
    own: Vec<String>,
    network: Vec<String>,
}

impl<'a> View<'a> {
    /// The hosts of the house and of the network, and the one on which the account lives where its identity is
    /// an address.
    #[must_use]
    pub fn hosts(&self) -> Hosts<'a> {
        let account = self.dialogue.account;
        let lives = account.actor.identities.iter().filter(|identity| identity.contains("://"));
        let network = account.network.hosts.iter().copied().chain(lives.map(String::as_str));
        Hosts { account, own: self.house.hosts(), network: network.map(house::host).collect() }
    }
}

impl<'a> Hosts<'a> {
    /// Whether the house told any host of its own.
    #[must_use]
    pub fn are_told(&self) -> bool {
        !self.own.is_empty()
    }

    /// Whether a host is one of the house, or below one.
    #[must_use]
    pub fn owns(&self, host: &str) -> bool {
        self.own.iter().any(|own| is_within(host, own))
    }

    /// The hosts that the links of `activity` lead to, each once: those of the house, wherever they stand, and
    /// those outside the network.
    #[must_use]
    pub fn of(&self, activity: &Activity) -> BTreeSet<&'a str> {
        let account = self.account;
        let stays = |host: &str| self.network.iter().any(|network| is_within(host, network));
        let hosts = account.links(activity).iter().map(|&host| account.hosts.get(host));
        hosts.filter(|host| self.owns(host) || !stays(host)).collect()
    }
}

/// Whether `host` is `domain` or lies below it; both in lower case, without `www.`.
fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}
