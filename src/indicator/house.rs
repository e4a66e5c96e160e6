//! What the institution says of itself: hours, team, domains, habitual partners.

use crate::calendar::Opening;
use crate::config::Config;

use super::outcome::Reason;

/// Fewest people in a team whose hours may be shown.
const TEAM: u32 = 3;

/// The institution behind the accounts, as far as figures need it; `House::default()` said nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct House<'a> {
    /// Opening hours.
    pub opening: Option<&'a Opening>,
    /// How many people answer.
    pub team_size: Option<u32>,
    /// Hosts of its own, as configured.
    pub domains: &'a [String],
    /// Its home page.
    pub url: Option<&'a str>,
    /// Habitual partners: handles, identities, hosts, with `*` for any characters; empty for no list.
    pub habitual: &'a [String],
}

impl<'a> House<'a> {
    /// The house of `config`.
    #[must_use]
    pub fn of(config: &'a Config, opening: Option<&'a Opening>) -> Self {
        Self {
            opening,
            team_size: config.institution.team_size,
            domains: &config.institution.domains,
            url: config.institution.url.as_deref(),
            habitual: &config.publics.habitual,
        }
    }

    /// Fails where a figure of working hours would show the timetable of few people: below a declared team of
    /// three, and as long as no team is declared (INDICATORS, RYT-5).
    ///
    /// # Errors
    /// `not-requested`, `team-too-small`.
    pub fn team_may_be_seen(&self) -> Result<(), Reason> {
        match self.team_size {
            None => Err(Reason::NotRequested),
            Some(size) if size < TEAM => Err(Reason::TeamTooSmall),
            Some(_) => Ok(()),
        }
    }

    /// The house's own hosts in lower case without `www.`: those told and that of its home page; empty when
    /// it told none.
    #[must_use]
    pub fn hosts(&self) -> Vec<String> {
        let told = self.domains.iter().map(String::as_str).chain(self.url);
        told.map(host).filter(|host| !host.is_empty()).collect()
    }
}

/// The host of an address, or of a host as people write one: lower case, without scheme, `www.`, port and path.
#[must_use]
pub fn host(address: &str) -> String {
    let address = address.trim().to_lowercase();
    let behind = address.split_once("://").map_or(address.as_str(), |(_, behind)| behind);
    let host = behind.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    host.trim_start_matches("*.").trim_start_matches("www.").to_owned()
}
