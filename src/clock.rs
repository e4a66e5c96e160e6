//! The time inside an identifier, by scheme.
//!
//! Pure functions: whether an instant is plausible for an
//! answer is judged later, with the network's earliest instant and the export's.

/// Identifiers up to this one were counted one by one and hold no time (the last is of 2010-11-04).
pub const LAST_SEQUENTIAL: u64 = 30_000_000_000;

/// Milliseconds between 1970 and the start of the snowflake clock, 2010-11-04T01:42:54.657Z.
const SNOWFLAKE_EPOCH: i64 = 1_288_834_974_657;

/// Digits that a status id of the fediverse's most common software has at least.
const STATUS_ID_DIGITS: usize = 15;

/// The instant of a snowflake: 41 bits of milliseconds above 22 bits of machine and sequence.
///
/// Valid above [`LAST_SEQUENTIAL`] and below 2^63, that is from November 2010 to July 2080.
#[must_use]
pub fn snowflake(id: u64) -> Option<i64> {
    let signed = i64::try_from(id).ok()?;
    (id > LAST_SEQUENTIAL).then(|| (signed >> 22) + SNOWFLAKE_EPOCH)
}

/// The instant of a status id: milliseconds since 1970 above 16 bits of sequence.
///
/// Valid for texts of 15 digits or more (since September 1970); shorter ones were counted one by one.
#[must_use]
pub fn status_id(id: &str) -> Option<i64> {
    if id.len() < STATUS_ID_DIGITS || !id.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    i64::try_from(id.parse::<u64>().ok()? >> 16).ok()
}

/// The instant of a date as networks spell it: RFC 3339, `Thu Nov 04 19:49:08 +0000 2010`
/// or `2010-11-04 19:49:08 +0000`. Finer digits than milliseconds are cut.
#[must_use]
pub fn spelled(date: &str) -> Option<i64> {
    use chrono::DateTime;
    let date = date.trim();
    DateTime::parse_from_rfc3339(date)
        .or_else(|_| DateTime::parse_from_str(date, "%a %b %d %H:%M:%S %z %Y"))
        .or_else(|_| DateTime::parse_from_str(date, "%Y-%m-%d %H:%M:%S %z"))
        .ok()
        .map(|date| date.timestamp_millis())
}
