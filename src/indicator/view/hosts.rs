//! The hosts that links lead to, those of the network itself left out: such a link leads nowhere else.

use std::collections::BTreeSet;

use crate::indicator::domain::is_within;
use crate::model::Activity;

use super::View;

impl<'a> View<'a> {
    /// The hosts that the links of `activity` lead to outside the network, each once.
    #[must_use]
    pub fn hosts(&self, activity: &Activity) -> BTreeSet<&'a str> {
        let account = self.dialogue.account;
        let network = self.network_hosts();
        let elsewhere = |host: &&str| !network.iter().any(|own| is_within(host, own));
        account.links(activity).map(|host| account.hosts.get(host)).filter(elsewhere).collect()
    }
}
