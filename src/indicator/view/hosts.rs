//! The hosts that links lead to, those of the network itself left out: such a link leads nowhere else.

use std::collections::BTreeSet;

use crate::indicator::domain::is_within;
use crate::model::{Account, Activity};

use super::View;

/// Whose hosts are whose, for the links of one account.
pub struct Hosts<'a> {
    account: &'a Account,
    own: Vec<String>,
    network: Vec<String>,
}

impl<'a> View<'a> {
    /// The hosts of the institution and of the network.
    #[must_use]
    pub fn hosts(&self) -> Hosts<'a> {
        Hosts { account: self.dialogue.account, own: self.own_hosts(), network: self.network_hosts() }
    }
}

impl<'a> Hosts<'a> {
    /// Whether the institution told any host of its own.
    #[must_use]
    pub fn are_told(&self) -> bool {
        !self.own.is_empty()
    }

    /// Whether a host is the institution's, or below one of its hosts.
    #[must_use]
    pub fn owns(&self, host: &str) -> bool {
        self.own.iter().any(|own| is_within(host, own))
    }

    /// The hosts that the links of `activity` lead to, each once: the institution's own wherever they stand,
    /// and those outside the network.
    #[must_use]
    pub fn of(&self, activity: &Activity) -> BTreeSet<&'a str> {
        let stays = |host: &str| self.network.iter().any(|network| is_within(host, network));
        let hosts = self.account.links(activity).map(|host| self.account.hosts.get(host));
        hosts.filter(|host| self.owns(host) || !stays(host)).collect()
    }
}
