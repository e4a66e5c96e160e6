//! What the archives tell: the accounts, each with the paths by which its archives are found again.
//!
//! Archives are never copied nor moved, since they hold personal data: what stands in the project is named from there,
//! what stands elsewhere by its whole path.

use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use crate::archive::{Archive, parts};
use crate::cli::reading;
use crate::cli::terminal::Terminal;
use crate::error::{Error, Result};
use crate::report::Source;
use crate::site::Language;

/// The folder of a project's archives.
pub(super) const ARCHIVES: &str = "archives";

/// One `[[account]]` of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name; absent where its archives tell of several accounts.
    pub(super) label: Option<String>,
    /// Its archives.
    pub(super) patterns: Vec<String>,
}

/// An archive that was read.
struct Export {
    paths: Vec<PathBuf>,
    sources: Vec<Source>,
}

/// The accounts that were found.
#[derive(Default)]
pub(super) struct Found {
    exports: Vec<Export>,
}

impl Found {
    /// Reads the archives handed in, and those in the project's own folder that can be read.
    ///
    /// # Errors
    /// The first archive handed in that cannot be read.
    pub(super) fn read(folder: &Path, handed: &[PathBuf], terminal: &Terminal) -> Result<Self> {
        let mut archives = handed.iter().map(|path| Archive::open(path)).collect::<Result<Vec<_>>>()?;
        let known: Vec<PathBuf> = handed.iter().filter_map(|path| path.canonicalize().ok()).collect();
        for path in inside(&folder.join(ARCHIVES)) {
            if path.canonicalize().is_ok_and(|path| known.contains(&path)) {
                continue;
            }
            match Archive::open(&path) {
                Ok(archive) => archives.push(archive),
                // A file that lies there by chance stops nothing, but is not passed over in silence.
                Err(error) => terminal.error(&error),
            }
        }
        let mut found = Self::default();
        for archive in parts::united(archives) {
            let paths: Vec<PathBuf> = archive.paths().map(PathBuf::from).collect();
            match reading::one(archive, terminal) {
                Ok(sources) => {
                    let alone = if sources.len() > 1 { apart(&paths, terminal) } else { None };
                    found.exports.extend(alone.unwrap_or_else(|| vec![Export { paths, sources }]));
                }
                Err(error) if paths.iter().any(|path| handed.contains(path)) => return Err(error),
                Err(error) => terminal.error(&error),
            }
        }
        Ok(found)
    }

    /// All accounts, export by export.
    pub(super) fn sources(&self) -> Vec<Source> {
        self.exports.iter().flat_map(|export| export.sources.iter().cloned()).collect()
    }

    /// One entry for each account; accounts that share an archive share an entry, since it is read once.
    ///
    /// # Errors
    /// `init-path` for an archive whose path cannot be written.
    pub(super) fn entries(&self, folder: &Path, language: &Language) -> Result<Vec<Entry>> {
        let mut groups: Vec<Vec<&Export>> = Vec::new();
        for export in &self.exports {
            let shares = |group: &Vec<&Export>| group.iter().any(|other| same(export, other));
            let (mut mine, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(shares);
            groups = others;
            // The first that shares an account with it stands where it stood.
            let mut joined: Vec<&Export> = mine.drain(..).flatten().collect();
            joined.push(export);
            groups.push(joined);
        }
        let order = |group: &Vec<&Export>| {
            group
                .iter()
                .filter_map(|one| self.exports.iter().position(|other| std::ptr::eq(other, *one)))
                .min()
        };
        groups.sort_by_key(order);
        let accounts: Vec<Vec<Source>> = groups
            .iter()
            .map(|group| Source::united(group.iter().flat_map(|export| export.sources.clone()).collect()))
            .collect();
        let labels = labels(&accounts, language);
        let groups = groups.iter().zip(labels);
        groups
            .map(|(group, label)| {
                let paths = group.iter().flat_map(|export| &export.paths);
                let mut patterns = paths.map(|path| written(folder, path)).collect::<Result<Vec<_>>>()?;
                patterns.sort();
                Ok(Entry { label, patterns: shortened(folder, &patterns).unwrap_or(patterns) })
            })
            .collect()
    }
}

/// The files of one download as exports of their own, where each tells of other accounts: declared one by one, each
/// account can have a label.
fn apart(paths: &[PathBuf], terminal: &Terminal) -> Option<Vec<Export>> {
    let mut exports: Vec<Export> = Vec::new();
    for path in paths {
        let sources = reading::one(Archive::open(path).ok()?, terminal).ok()?;
        let export = Export { paths: vec![path.clone()], sources };
        if exports.iter().any(|other| same(&export, other)) {
            return None;
        }
        exports.push(export);
    }
    Some(exports)
}

/// Whether two exports tell of one account.
fn same(one: &Export, other: &Export) -> bool {
    one.sources.iter().any(|source| other.sources.iter().any(|known| source.same_account(known)))
}

/// The files and folders of a folder, by name, without what is hidden.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let shown = entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    let mut paths: Vec<PathBuf> = shown.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// A path as the configuration writes it: from the project's folder, else whole.
fn written(folder: &Path, path: &Path) -> Result<String> {
    let refuse = || Error::usage("init-path").with("file", path.display());
    // The folder is resolved, the name is kept: a link to an archive is named as a link.
    let (parent, name) = (path.parent().unwrap_or(Path::new("")), path.file_name().ok_or_else(refuse)?);
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    let parent = parent.canonicalize().map_err(|_| refuse())?;
    let inner = folder.canonicalize().ok().and_then(|folder| parent.strip_prefix(folder).ok());
    if let Some(inner) = inner {
        return inner.join(name).to_str().map(|text| text.replace(MAIN_SEPARATOR, "/")).ok_or_else(refuse);
    }
    let whole = parent.join(name);
    // One system marks resolved paths, and few programs understand the mark.
    whole.to_str().map(|text| text.strip_prefix(r"\\?\").unwrap_or(text).to_owned()).ok_or_else(refuse)
}

/// One pattern for several exports of an account in one folder, so that the next one is found as well; only where it
/// finds nothing else today.
fn shortened(folder: &Path, patterns: &[String]) -> Option<Vec<String>> {
    let (parent, first) = patterns.first()?.rsplit_once('/').filter(|(parent, _)| !parent.is_empty())?;
    let name = |pattern: &String| pattern.strip_prefix(parent)?.strip_prefix('/').map(str::to_owned);
    let names: Vec<String> = patterns.iter().map(name).collect::<Option<_>>()?;
    if names.len() < 2 || names.iter().any(|name| name.contains('/')) {
        return None;
    }
    let stem = first.split(|letter: char| letter.is_ascii_digit()).next().filter(|stem| !stem.is_empty())?;
    let end = &first[first.rfind(|letter: char| letter.is_ascii_digit())? + 1..];
    let fits =
        |name: &str| name.len() >= stem.len() + end.len() && name.starts_with(stem) && name.ends_with(end);
    let there = inside(&folder.join(parent));
    let found = there.iter().filter_map(|path| path.file_name()?.to_str()).filter(|name| fits(name)).count();
    (names.iter().all(|name| fits(name)) && found == names.len())
        .then(|| vec![format!("{parent}/{stem}*{end}")])
}

/// A label for each entry with one account: its network, and its handle where another has the same network.
fn labels(accounts: &[Vec<Source>], language: &Language) -> Vec<Option<String>> {
    let network = |source: &Source| language.text(&format!("network-{}", source.account.network.id));
    let all: Vec<String> = accounts.iter().flatten().map(network).collect();
    let mut given: Vec<String> = Vec::new();
    let mut label = |sources: &Vec<Source>| {
        let [source] = &sources[..] else { return None };
        let network = network(source);
        let actor = &source.account.actor;
        let own = actor.handle.as_ref().map(|handle| format!("@{handle}")).or_else(|| actor.name.clone());
        let alone = all.iter().filter(|other| **other == network).count() == 1;
        let plain = match own {
            Some(own) if !alone => {
                let parts = [("network", network.as_str().into()), ("account", own.into())];
                language.message("init-label", &parts)
            }
            _ => network,
        };
        let taken = |label: &String| given.contains(label);
        let numbered = (2..).map(|number: usize| format!("{plain} {number}"));
        let label = std::iter::once(plain.clone()).chain(numbered).find(|label| !taken(label))?;
        given.push(label.clone());
        Some(label)
    };
    accounts.iter().map(&mut label).collect()
}
