//! A post as somebody names it: by its identifier, its address, or the instant by which reports name some.

use std::collections::HashSet;

use crate::model::{Account, PostId};

/// What somebody wrote to name a post.
pub(super) struct Name<'a> {
    whole: &'a str,
    /// The parts of an address.
    parts: HashSet<&'a str>,
}

impl<'a> Name<'a> {
    pub(super) fn of(name: &'a str) -> Self {
        let whole = name.trim();
        let parts = whole.split(['/', '?', '&', '=', '#']).filter(|part| !part.is_empty()).collect();
        Self { whole, parts }
    }

    /// Whether it is the identifier of a post, or an address that ends in it.
    pub(super) fn is(&self, account: &Account, id: PostId) -> bool {
        let id = id.to_text(&account.texts);
        id == self.whole
            || self.parts.contains(id.as_str())
            || id.rsplit('/').next().is_some_and(|last| self.parts.contains(last))
    }

    /// Whether it is the instant of a post: where an identifier would tell of somebody, reports give this one.
    pub(super) fn is_instant(&self, id: PostId, published: i64) -> bool {
        matches!(id, PostId::Text(_)) && published.to_string() == self.whole
    }
}
