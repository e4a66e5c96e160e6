//! Where the site stands on the web: what needs whole addresses is written only when the configuration tells one.

use crate::{config::Config, report::Report};

/// The address of the site's folder, with its last `/`.
pub(super) fn of(config: &Config) -> Option<String> {
    let told = config.site.base_url.as_deref()?.trim();
    let folder = told.strip_suffix("index.html").unwrap_or(told).trim_end_matches('/');
    (!folder.is_empty()).then(|| format!("{folder}/"))
}

/// The same address for a site of which links may be shared.
pub(super) fn shared(report: &Report, config: &Config) -> Option<String> {
    of(config).filter(|_| report.reader().may_be_listed())
}

/// Whether search engines may list the pages.
pub(super) fn is_listed(report: &Report, config: &Config) -> bool {
    config.privacy.index && report.reader().may_be_listed()
}

/// The same address for a site whose pages may be listed.
pub(super) fn listed(report: &Report, config: &Config) -> Option<String> {
    of(config).filter(|_| is_listed(report, config))
}
