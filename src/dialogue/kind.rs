//! The type of a record, one for each, by priority (PRECISIONS 33).

use crate::model::{Account, Activity, Kind};

use super::Identities;

/// The types of own records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// Written, addressed to nobody in particular.
    Original,
    /// Written, mentions somebody else.
    Mention,
    /// Quotes a post.
    Quote,
    /// Answers somebody else.
    Reply,
    /// Continues an own thread.
    ReplySelf,
    /// Passes on a post.
    Repost,
}

impl RecordKind {
    /// Its word in the report file and in `bilan.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Mention => "mention",
            Self::Quote => "quote",
            Self::Reply => "reply",
            Self::ReplySelf => "reply_self",
            Self::Repost => "repost",
        }
    }

    /// Whether the account wrote it: everything but reposts.
    #[must_use]
    pub fn is_authored(self) -> bool {
        self != Self::Repost
    }

    /// Whether it is a publication: original, mention or quote.
    #[must_use]
    pub fn is_publication(self) -> bool {
        matches!(self, Self::Original | Self::Mention | Self::Quote)
    }
}

/// The type of `activity`.
pub(super) fn of(account: &Account, activity: &Activity, identities: &Identities) -> RecordKind {
    if activity.kind == Kind::Announce {
        RecordKind::Repost
    } else if let Some(response) = activity.in_reply_to {
        if identities.continues(response, activity.open) { RecordKind::ReplySelf } else { RecordKind::Reply }
    } else if activity.quote().is_some() {
        RecordKind::Quote
    } else if account.mentions(activity).iter().any(|&person| !identities.is_own(person)) {
        RecordKind::Mention
    } else {
        RecordKind::Original
    }
}
