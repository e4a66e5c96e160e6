//! What quoted own texts may show: our own names and handles, those declared nameable, and nobody else's.

use crate::config::Config;
use crate::config::erasure::Named;

use super::erasure;
use super::mask::{self, Masked, phrase::Phrases};
use super::source::Subject;

/// What quoted texts may show.
pub(super) struct Shown {
    /// Our handles in lower case, without their sign.
    ours: Vec<String>,
    /// Ours and the declared ones.
    handles: Vec<String>,
    /// Names and words that are masked.
    phrases: Phrases,
}

impl Shown {
    /// What the texts of these accounts may show.
    pub(super) fn new(subjects: &[Subject], config: &Config) -> Self {
        let accounts = || subjects.iter().map(|subject| &subject.source.account);
        let ours = accounts().flat_map(|account| {
            let identities =
                account.actor.identities.iter().filter_map(|identity| identity.strip_prefix('@'));
            identities.chain(account.actor.handle.as_deref())
        });
        let ours: Vec<String> = ours.map(str::to_lowercase).collect();
        let nameable: Vec<String> =
            config.publics.nameable.iter().map(|one| one.trim_start_matches('@').to_lowercase()).collect();
        let handles: Vec<String> = ours.iter().chain(&nameable).cloned().collect();
        let mut phrases = Phrases::default();
        let labels = subjects.iter().filter_map(|subject| subject.source.label.as_ref());
        let own = accounts().filter_map(|account| account.actor.name.as_ref()).chain(labels);
        let own = own.chain(&config.institution.name).chain(&config.institution.short_name);
        own.chain(&config.publics.nameable).for_each(|name| phrases.show(name));
        for account in accounts() {
            account.names.all().for_each(|name| phrases.hide_name(name));
        }
        config.privacy.mask.iter().for_each(|words| phrases.hide_words(words));
        for erasure in &config.erasure {
            if let Some(Named::Person(person)) = erasure.named() {
                phrases.hide_words(&erasure::handle(person));
            }
        }
        Self { ours, handles, phrases }
    }

    /// Whether a text names accounts other than ours.
    pub(super) fn names_others(&self, text: &str) -> bool {
        let masked = mask::without_addresses(text, &self.ours).1;
        masked.handles + masked.addresses > 0
    }

    /// Whether a hashtag is a name or a word that is masked.
    pub(super) fn hides(&self, tag: &str) -> bool {
        let mut letters = tag.chars();
        let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
        // Tags are kept in small letters, in which a name of one word is a word like others.
        capital.is_some_and(|capital| self.phrases.without(&capital).1 != Masked::default())
    }

    /// The opening of a text with others masked, and what was masked.
    pub(super) fn excerpt(&self, text: &str, length: usize) -> (String, Masked) {
        mask::excerpt(text, &self.handles, &self.phrases, length)
    }
}
