//! The quoted post among a post's links: the export cannot tell a quote from a plain link to a post.

use super::record::Link;

/// Handle of the author and number of the post that is quoted: of the link with the greatest start, the last if equal
/// (PRECISIONS 21).
pub(super) fn quoted<'l>(links: &'l [Link<'_>], own: u64) -> Option<(&'l str, Option<u64>)> {
    links
        .iter()
        .filter_map(|link| Some((link.start(), author_of(link.expanded_url.as_ref()?, own)?)))
        .max_by_key(|&(start, _)| start)
        .map(|(_, quoted)| quoted)
}

/// Handle and number in `https://twitter.com/<handle>/status/<number>`, unless the link leads to the post itself.
fn author_of(url: &str, own: u64) -> Option<(&str, Option<u64>)> {
    let rest = strip(url, "https://").or_else(|| strip(url, "http://"))?;
    let host = ["www.", "mobile.", "m."].iter().find_map(|prefix| strip(rest, prefix)).unwrap_or(rest);
    let path = strip(host, "twitter.com/").or_else(|| strip(host, "x.com/"))?;
    let (handle, rest) = path.split_once('/')?;
    let is_handle = (1..=20).contains(&handle.len())
        && handle.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !handle.eq_ignore_ascii_case("i");
    let number = strip(rest, "status/").or_else(|| strip(rest, "statuses/"))?;
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let number = number[..digits].parse().ok();
    (is_handle && digits > 0 && number != Some(own)).then_some((handle, number))
}

/// `text` behind `prefix`, whatever its case.
fn strip<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let start = text.get(..prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}
