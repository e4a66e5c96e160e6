//! The hosts that links lead to, those of the network itself left out: such a link leads nowhere else.

use std::collections::BTreeSet;

use crate::model::Activity;

use super::View;

impl<'a> View<'a> {
    /// The hosts that the links of `activity` lead to outside the network, each once.
    #[must_use]
    pub fn hosts(&self, activity: &Activity) -> BTreeSet<&'a str> {
        let account = self.dialogue.account;
        let elsewhere = |host: &&str| !account.network.hosts.iter().any(|own| is_within(host, own));
        account.links(activity).iter().map(|&host| account.hosts.get(host)).filter(elsewhere).collect()
    }
}

/// Whether `host` is `domain` or lies below it; both in lower case, without `www.`.
#[must_use]
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}
