//! Who opened the conversations of an outbox, as far as their addresses and our own posts tell.
//!
//! A conversation is ours when our earliest public post in it answers nothing and its address says the same: an
//! address that ends with a post's number ends with that post's (`…/contexts/<account>-<post>`); one that names
//! a server and a day (`tag:<server>,<day>:objectId=…`) names ours and that day. Any other one was opened
//! elsewhere: a post without parent in it answered something that is gone.

use std::collections::HashMap;

use crate::archive::text;
use crate::model::{Interner, Person, Thread};

/// What an own post says of its conversation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// The conversation.
    conversation: u32,
    /// Whether it could have opened it.
    opens: bool,
}

/// The conversations of an outbox.
#[derive(Debug, Default)]
pub(super) struct Conversations {
    addresses: Interner,
    parts: HashMap<String, Part>,
}

impl Conversations {
    /// Notes that the post `uri` (in the activity `id`) of `day` (`2023-09-01`) belongs to `conversation`.
    pub(super) fn note(&mut self, id: &str, uri: &str, conversation: &str, day: &str, answers: bool) {
        let opens = !answers && is_opened_by(conversation, uri, day);
        let part = Part { conversation: self.addresses.intern(conversation), opens };
        self.parts.insert(id.to_owned(), part);
    }

    /// Who opened the conversation of each of `posts`, which stand in time order.
    pub(super) fn threads<'p>(&self, posts: impl Iterator<Item = &'p str>, own: Person) -> Vec<Thread> {
        let mut ours: HashMap<u32, bool> = HashMap::new();
        posts
            .map(|id| match self.parts.get(id) {
                None => Thread::Unknown,
                Some(part) if *ours.entry(part.conversation).or_insert(part.opens) => Thread::By(own),
                Some(_) => Thread::Elsewhere,
            })
            .collect()
    }
}

/// Whether the address of a conversation can be that of one that the post `uri` of `day` opened.
fn is_opened_by(conversation: &str, uri: &str, day: &str) -> bool {
    let number = uri.rsplit('/').next().unwrap_or_default();
    let host = |address: &str| text::host(address).map(str::to_owned);
    if let Some(rest) = conversation.strip_prefix("tag:") {
        let mut parts = rest.split([',', ':']);
        parts.next().map(str::to_owned) == host(uri) && parts.next() == Some(day)
    } else {
        let last = conversation.rsplit(['/', '-']).next().unwrap_or_default();
        let is_numbered = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        // Other software gives a conversation a name of its own: it is ours where its server is.
        if is_numbered { last == number } else { host(conversation) == host(uri) }
    }
}
