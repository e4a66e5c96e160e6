//! What the law asks a published site to say, and `bilan.toml` does not tell yet.

use super::{lookup::Lookup, page::accessibility};
use crate::{config::Config, error::Error, report::Report};

/// A notice for each field that is missing, and for an audit that does not count.
#[must_use]
pub fn missing(report: &Report, config: &Config) -> Vec<Error> {
    let (house, declared) = (&config.institution, &config.accessibility);
    let fields = [
        ("duty-name", house.name.is_some()),
        ("duty-address", house.address.is_some()),
        ("duty-phone", house.phone.is_some()),
        ("duty-contact", house.contact.is_some()),
        ("duty-publisher", house.publisher.is_some()),
        ("duty-host", house.host.is_some()),
        ("duty-contact-dpo", config.privacy.contact_dpo.is_some()),
        ("duty-base-url", config.site.base_url.is_some()),
        ("duty-established", declared.established.is_some()),
        ("duty-plan", declared.plan.is_some()),
        ("duty-action-plan", declared.action_plan.is_some()),
    ];
    let missing = fields.into_iter().filter(|(_, told)| !told).map(|(field, _)| field);
    missing.chain(accessibility::fault(&Lookup::new(report), config)).map(Error::new).collect()
}
