//! The time inside an identifier, by scheme, and the dates that networks spell.
//!
//! Pure functions. A [`Scheme`] tells an instant only inside its own window of validity; whether the
//! instant is plausible for an answer is judged later, with the network's earliest one and the export's.

use std::ops::{Range, RangeInclusive};

use chrono::{DateTime, NaiveDateTime};

/// Identifiers up to this one were counted one by one and hold no time (the last is of 2010-11-04).
pub const LAST_SEQUENTIAL: u64 = 30_000_000_000;

/// Milliseconds between 1970 and the start of the snowflake clock, 2010-11-04T01:42:54.657Z.
const SNOWFLAKE_EPOCH: i64 = 1_288_834_974_657;

/// 2000-01-01T00:00:00Z, from which the base-36 ids of federated notes count their milliseconds.
const MILLENNIUM: i64 = 946_684_800_000;

/// From 1990-01-01, before which nobody published on the web what was brought here later, to the end of 2099.
const BELIEVABLE: Range<i64> = 631_152_000_000..4_102_444_800_000;

/// Letters of a [`TIMESTAMP_ID`], in the order of their values.
const SORTABLE: &[u8; 32] = b"234567abcdefghijklmnopqrstuvwxyz";

/// One way of writing the time into an identifier.
#[derive(Debug)]
pub struct Scheme {
    /// The number that an identifier stands for; `None` for a text of another form.
    number: fn(&str) -> Option<u64>,
    /// The numbers that hold a time.
    valid: RangeInclusive<u64>,
    /// Milliseconds since 1970 of such a number.
    instant: fn(i64) -> i64,
}

impl Scheme {
    /// The instant inside `id`, milliseconds since 1970.
    #[must_use]
    pub fn instant(&self, id: &str) -> Option<i64> {
        self.instant_of((self.number)(id)?)
    }

    /// The instant inside the number of an identifier.
    #[must_use]
    pub fn instant_of(&self, number: u64) -> Option<i64> {
        let signed = i64::try_from(number).ok()?;
        self.valid.contains(&number).then(|| (self.instant)(signed))
    }
}

/// 41 bits of milliseconds above 22 bits of machine and sequence; from November 2010 to July 2080.
pub static SNOWFLAKE: Scheme = Scheme {
    number: digits,
    valid: LAST_SEQUENTIAL + 1..=i64::MAX as u64,
    instant: |number| (number >> 22) + SNOWFLAKE_EPOCH,
};

/// The snowflakes of accounts: these became snowflakes in February 2016 only, far above the last number
/// that was counted; exact until August 2019, to the day or week since (INDICATORS 1).
pub static ACCOUNT_SNOWFLAKE: Scheme = Scheme {
    number: digits,
    valid: 1_000_000_000_000_000..=i64::MAX as u64,
    instant: |number| (number >> 22) + SNOWFLAKE_EPOCH,
};

/// Milliseconds since 1970 above 16 bits of sequence, 15 digits or more; shorter ids were counted one by one.
pub static STATUS_ID: Scheme = Scheme {
    number: |id| digits(id).filter(|_| id.len() >= 15),
    valid: 0..=u64::MAX >> 1,
    instant: |number| number >> 16,
};

/// 13 letters of a sortable base 32: 53 bits of microseconds since 1970 above 10 bits of clock.
/// The first letter stays below `k`, so that the number is positive (PRECISIONS 30).
pub static TIMESTAMP_ID: Scheme =
    Scheme { number: sortable, valid: 0..=i64::MAX as u64, instant: |number| (number >> 10) / 1000 };

/// Milliseconds since 1970 above 22 bits, in the numbers of November 2016 to April 2027; older shares were
/// counted one by one (INDICATORS 1).
pub static ACTIVITY_URN: Scheme = Scheme {
    number: digits,
    valid: 6_200_000_000_000_000_000..=7_600_000_000_000_000_000,
    instant: |number| number >> 22,
};

/// Seconds since 1970 above 32 bits, from 2014, before which no film of this kind was shared.
pub static FILM_ID: Scheme = Scheme {
    number: digits,
    valid: 1_388_534_400 << 32..=i64::MAX as u64,
    instant: |number| (number >> 32) * 1000,
};

/// 8 digits of base 36, milliseconds since 2000, before a counter of 2 (`aid`) or a node and a
/// counter of 8 (`aidx`).
pub static NOTE_ID: Scheme = Scheme {
    number: |id| {
        let written =
            matches!(id.len(), 10 | 16) && id.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
        id.get(..8).filter(|_| written).and_then(|time| u64::from_str_radix(time, 36).ok())
    },
    valid: 1..=u64::MAX >> 1,
    instant: |number| number + MILLENNIUM,
};

/// A number without sign or blank.
fn digits(id: &str) -> Option<u64> {
    id.bytes().all(|digit| digit.is_ascii_digit()).then(|| id.parse().ok()).flatten()
}

/// The number behind 13 sortable letters.
fn sortable(id: &str) -> Option<u64> {
    let valid = id.len() == 13 && id.as_bytes()[0] < b'k';
    let value = |byte: u8| SORTABLE.iter().position(|&letter| letter == byte).map(|at| at as u64);
    id.bytes().try_fold(0u64, |sum, byte| Some((sum << 5) | value(byte)?)).filter(|_| valid)
}

/// `instant`, milliseconds, where something can have been published online then: one post dated elsewhere would move a whole
/// report there.
#[must_use]
pub fn believable(instant: i64) -> Option<i64> {
    BELIEVABLE.contains(&instant).then_some(instant)
}

/// The instant of a date as networks spell it: RFC 3339, `Thu Nov 04 19:49:08 +0000 2010`,
/// `2010-11-04 19:49:08 +0000`, and in UTC without saying so `2010-11-04 19:49:08` (also with a `T`)
/// and `2010/11/04 19:49:08 UTC`. Finer digits than milliseconds are cut.
#[must_use]
pub fn spelled(date: &str) -> Option<i64> {
    let date = date.trim();
    let zoned = DateTime::parse_from_rfc3339(date)
        .or_else(|_| DateTime::parse_from_str(date, "%a %b %d %H:%M:%S %z %Y"))
        .or_else(|_| DateTime::parse_from_str(date, "%Y-%m-%d %H:%M:%S %z"));
    if let Ok(zoned) = zoned {
        return Some(zoned.timestamp_millis());
    }
    let bare = date.trim_end_matches("UTC").trim_end();
    ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f", "%Y/%m/%d %H:%M:%S"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(bare, format).ok())
        .map(|date| date.and_utc().timestamp_millis())
}
