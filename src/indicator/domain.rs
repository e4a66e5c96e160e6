//! Hosts of links: their registrable domain by the Public Suffix List of the `psl` crate's version, and shorteners.
//!
//! An academy's `ac-*.fr` is a domain of its own on that list (its suffix is `fr`), so that academies stay apart;
//! whoever stands below `gouv.fr` or `asso.fr` does too.

/// Hosts that only lead elsewhere: where to, an export does not tell.
const SHORTENERS: [&str; 44] = [
    "1url.com",
    "acver.fr",
    "adf.ly",
    "bit.do",
    "bit.ly",
    "bitly.com",
    "buff.ly",
    "cutt.ly",
    "dlvr.it",
    "eepurl.com",
    "fb.me",
    "flip.it",
    "frama.link",
    "goo.gl",
    "hubs.la",
    "hubs.li",
    "hubs.ly",
    "huit.re",
    "ift.tt",
    "is.gd",
    "j.mp",
    "lc.cx",
    "lnkd.in",
    "lstu.fr",
    "ow.ly",
    "po.st",
    "rb.gy",
    "rebrand.ly",
    "s.42l.fr",
    "sco.lt",
    "shar.es",
    "shorturl.at",
    "snip.ly",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "tr.im",
    "trib.al",
    "urlr.me",
    "urlz.fr",
    "v.gd",
    "wp.me",
    "zurl.io",
];

/// The registrable domain of a host in lower case: `ac-vallonne.fr` of `blog.ac-vallonne.fr`. A number, a host
/// without a dot and a suffix alone are themselves.
#[must_use]
pub fn registrable(host: &str) -> &str {
    let number = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') || host.contains(':');
    if number { host } else { psl::domain_str(host).unwrap_or(host) }
}

/// Whether a host shortens addresses.
#[must_use]
pub fn is_shortener(host: &str) -> bool {
    SHORTENERS.binary_search(&host).is_ok()
}

/// Whether `host` is `domain` or stands below it.
#[must_use]
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The host of an address or of a host as people write one: in lower case, without scheme, `www.`, port, path.
#[must_use]
pub fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host).trim().to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).trim_end_matches('.').to_owned()
}
