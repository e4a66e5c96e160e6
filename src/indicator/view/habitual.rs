//! Who belongs to the public that the institution declares as its habitual one (INDICATORS, PUB-11).
//!
//! An entry of the list is compared, without case and without a leading `@`, with everything that the export
//! knows a person by: the identity, the handles that stood beside it, and for an identity that is an address
//! also its host, its last part alone (`name`) and with the host (`name@host`). `*` stands for any characters.
//! A handle alone therefore means its bearer on whatever host, a host alone everybody on it, but not on the
//! hosts below it (`*.host` does).

use std::collections::BTreeMap;

use super::View;
use crate::indicator::outcome::Reason;
use crate::model::{Account, Person};

/// The declared habitual public, as one account meets it.
pub struct Habitual<'a> {
    account: &'a Account,
    entries: Vec<String>,
    handles: BTreeMap<Person, Vec<&'a str>>,
}

impl<'a> View<'a> {
    /// The habitual public.
    ///
    /// # Errors
    /// `no-list` when none is declared.
    pub fn habitual(&self) -> Result<Habitual<'a>, Reason> {
        let mut entries: Vec<String> = self.house.habitual.iter().map(|entry| plain(entry)).collect();
        entries.retain(|entry| !entry.is_empty());
        if entries.is_empty() {
            return Err(Reason::NoList);
        }
        let account = self.dialogue.account;
        let mut handles: BTreeMap<Person, Vec<&str>> = BTreeMap::new();
        for (&handle, naming) in &account.namings {
            handles.entry(naming.person).or_default().push(account.people.get(handle));
        }
        Ok(Habitual { account, entries, handles })
    }
}

impl Habitual<'_> {
    /// Whether `person` is on the list.
    #[must_use]
    pub fn holds(&self, person: Person) -> bool {
        let handles = self.handles.get(&person).into_iter().flatten().copied();
        let mut names = Vec::new();
        for text in handles.chain([self.account.people.get(person)]) {
            names.extend(spellings(text));
        }
        self.entries.iter().any(|entry| names.iter().any(|name| fits(entry, name)))
    }
}

/// An entry or a name, ready to be compared.
fn plain(text: &str) -> String {
    text.trim().trim_start_matches('@').to_lowercase()
}

/// What a person of this identity or handle may be called.
fn spellings(text: &str) -> Vec<String> {
    let name = plain(text);
    let Some((_, address)) = name.split_once("://") else { return vec![name] };
    let address = address.trim_end_matches('/');
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let last = path.rsplit('/').next().unwrap_or_default().trim_start_matches('@');
    let mut spellings = vec![address.to_owned(), host.to_owned()];
    if !last.is_empty() {
        spellings.extend([last.to_owned(), format!("{last}@{host}")]);
    }
    spellings.push(name);
    spellings
}

/// Whether `name` fits `entry`, in which `*` stands for any characters.
fn fits(entry: &str, name: &str) -> bool {
    let mut parts = entry.split('*');
    let Some(mut rest) = name.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some((_, behind)) = rest.split_once(part) else { return false };
        rest = behind;
    }
    rest.ends_with(last)
}
