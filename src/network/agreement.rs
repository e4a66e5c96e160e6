//! Whether reports can be read together: the same year, the same definitions, each institution and each account once.

use std::collections::BTreeMap;

use super::{Excerpt, GROUP};
use crate::error::{Error, Result};
use crate::report::{CatalogueEntry, catalogue};

/// The first version whose figures are defined as today; it rises with each change of a definition that the entries of
/// the catalogue do not show.
pub const DEFINITIONS: Version = (0, 1, 0);

/// Major, minor and patch of a version.
type Version = (u64, u64, u64);

/// How the id of an account ends that has neither id, handle nor label: two institutions may have the same.
const UNNAMED: &str = "/unnamed-";

/// Checks reports that are sorted, and tells all that is wrong.
///
/// # Errors
/// `network-small`, `network-version-old`, `network-version-new`, `network-period`, `network-definition`,
/// `network-same-institution`, `network-same-account`.
pub fn check(excerpts: &[Excerpt]) -> Result<()> {
    let mut errors = Vec::new();
    let known: BTreeMap<String, CatalogueEntry> =
        catalogue::all().into_iter().map(|entry| (entry.id.clone(), entry)).collect();
    for (place, one) in excerpts.iter().enumerate() {
        let about = |key| Error::new(key).with("file", &one.file);
        errors.extend(version(one));
        errors.extend(definition(one, &known));
        if let Some(first) = excerpts.first().filter(|first| period(first) != period(one)) {
            let (label, other) = (&one.period.label, &first.period.label);
            let error = about("network-period").with("period", label).with("kind", &one.period.kind);
            let error = error.with("other", &first.file).with("expected", other);
            errors.push(error.with("expected-kind", &first.period.kind));
        }
        for other in &excerpts[..place] {
            if one.institution.name.to_lowercase() == other.institution.name.to_lowercase() {
                errors.push(about("network-same-institution").with("other", &other.file));
            } else if share_account(one, other) {
                errors.push(about("network-same-account").with("other", &other.file));
            }
        }
    }
    if errors.is_empty() && excerpts.len() < GROUP {
        let small = Error::refused("network-small");
        errors.push(small.with("count", excerpts.len()).with("minimum", GROUP));
    }
    Error::all(errors)
}

/// What a report says of its year.
fn period(one: &Excerpt) -> [&str; 4] {
    let period = &one.period;
    [&period.kind, &period.label, &period.start, &period.end]
}

/// The numbers of a version; what is no version is older than all.
fn numbers(version: &str) -> Version {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    let mut parts = plain.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next())
}

/// A version whose figures are not those of this program.
fn version(one: &Excerpt) -> Option<Error> {
    let made = numbers(&one.generator.version);
    let key = if made < DEFINITIONS {
        "network-version-old"
    } else if made > numbers(env!("CARGO_PKG_VERSION")) {
        "network-version-new"
    } else {
        return None;
    };
    let told = format!("{}.{}.{}", made.0, made.1, made.2);
    Some(Error::new(key).with("file", &one.file).with("version", told).with("own", env!("CARGO_PKG_VERSION")))
}

/// A figure that the report defines otherwise than this program: unit, minimum, card, meaning of its interval.
fn definition(one: &Excerpt, known: &BTreeMap<String, CatalogueEntry>) -> Option<Error> {
    let parts = |entry: &CatalogueEntry| (entry.unit, entry.minimum, entry.code.clone(), entry.chance);
    let differs = |entry: &&CatalogueEntry| {
        entry.dimension != catalogue::OWN
            && known.get(&entry.id).is_some_and(|known| parts(known) != parts(entry))
    };
    let of_rows = one.measures.iter().find(|row| match row.outcome {
        crate::report::Outcome::Value { unit, .. } => {
            known.get(&row.id).is_some_and(|entry| entry.unit != unit)
        }
        _ => false,
    });
    let id = one.catalogue.iter().find(differs).map(|entry| &entry.id).or(of_rows.map(|row| &row.id))?;
    Some(Error::new("network-definition").with("file", &one.file).with("id", id))
}

/// Whether two reports tell of the same account, or were made of the same export.
fn share_account(one: &Excerpt, other: &Excerpt) -> bool {
    one.accounts.iter().any(|account| {
        other.accounts.iter().any(|theirs| {
            let id = account.id == theirs.id && !account.id.contains(UNNAMED);
            let mut digests = account.exports.iter().filter_map(|export| export.sha256.as_ref());
            id || digests.any(|digest| theirs.exports.iter().any(|own| own.sha256.as_ref() == Some(digest)))
        })
    })
}
