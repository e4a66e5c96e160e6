//! Names of posts (`urn:li:share:…`) inside links, with the time that the newer ones hold.

use crate::clock;

/// 2016-11-03T17:46:30.430Z, the first instant that an identifier of a post is believed to hold.
pub(super) const EARLIEST: i64 = 1_478_195_190_430;

/// The kinds of posts whose number holds a time.
const CLOCKED: [&str; 4] = ["activity", "ugcpost", "share", "grouppost"];

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Urn {
    kind: String,
    pub(super) id: u64,
}

impl Urn {
    /// The first name in `link`: `urn:li:share:7…`, also with its colons escaped, or the end of a readable
    /// address, `…_activity-7…-a1b2`. A post in a group has the number of the group before its own.
    pub(super) fn of(link: &str) -> Option<Self> {
        let link = link.to_ascii_lowercase().replace("%3a", ":");
        if let Some((_, name)) = link.split_once("urn:li:") {
            let (kind, rest) = name.split_once(':')?;
            return Self::new(kind, rest);
        }
        let tail = CLOCKED.iter().find_map(|kind| {
            let (_, rest) = link.split_once(&format!("{kind}-"))?;
            Self::new(kind, rest.split('-').next()?)
        });
        tail.filter(|_| is_own_site(&link))
    }

    fn new(kind: &str, rest: &str) -> Option<Self> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let mut number = &rest[..digits(rest)];
        let behind = rest[number.len()..].strip_prefix('-').unwrap_or_default();
        if digits(behind) > 0 {
            number = &behind[..digits(behind)];
        }
        Some(Self { kind: kind.to_owned(), id: number.parse().ok()? })
    }

    /// When the post was made, milliseconds, where its number tells.
    pub(super) fn instant(&self) -> Option<i64> {
        clock::ACTIVITY_URN.instant_of(self.id).filter(|_| CLOCKED.contains(&self.kind.as_str()))
    }

    /// The name that tells this post from others. The same number under two kinds is the same post.
    pub(super) fn key(&self) -> String {
        if CLOCKED.contains(&self.kind.as_str()) {
            return self.id.to_string();
        }
        format!("{}:{}", self.kind, self.id)
    }
}

/// Whether an address leads to a post on the network itself.
pub(super) fn is_post(link: &str) -> bool {
    let link = link.to_ascii_lowercase();
    is_own_site(&link) && (link.contains("/feed/update/") || link.contains("/posts/"))
}

/// Whether the host of `link`, which is in lower case, is the network's own.
fn is_own_site(link: &str) -> bool {
    let host = link.split_once("://").map_or(link, |(_, rest)| rest).split(['/', '?', '#']).next();
    host.is_some_and(|host| host == "linkedin.com" || host.ends_with(".linkedin.com"))
}
