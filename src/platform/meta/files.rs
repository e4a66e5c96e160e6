//! The files of one export: numbered parts, and the name that the download's own folder gives.

use crate::archive::Archive;

/// The entries `stem.json`, `stem_1.json`, `stem_2.json`… of `folder` in the order of their numbers.
pub(crate) fn parts(archive: &Archive, folder: &str, stem: &str) -> Vec<String> {
    let entries = archive.entries().iter().filter(|entry| entry.folder() == folder);
    let mut parts: Vec<(u32, &str)> =
        entries.filter_map(|entry| Some((number(entry.base(), stem)?, entry.name.as_str()))).collect();
    parts.sort_unstable();
    parts.into_iter().map(|(_, name)| name.to_owned()).collect()
}

/// Whether `base` is the file `stem.json` or one of its numbered parts.
pub(crate) fn is_part(base: &str, stem: &str) -> bool {
    number(base, stem).is_some()
}

fn number(base: &str, stem: &str) -> Option<u32> {
    let number = base.strip_prefix(stem)?.strip_suffix(".json")?;
    if number.is_empty() {
        return Some(0);
    }
    let digits = number.strip_prefix('_')?;
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// The account's own handle: the second part of `<network>-<handle>-2025-12-10-WhW57JDt`, as the network
/// names a download and the folder in it. `folder` is the one that holds the export.
pub(crate) fn own_handle(archive: &Archive, folder: &str, network: &str) -> Option<String> {
    let handed_in = archive.file_name();
    let handed_in = handed_in.strip_suffix(".zip").unwrap_or(&handed_in);
    folder.split('/').chain([handed_in]).find_map(|name| {
        let parts: Vec<&str> = name.split('-').collect();
        let [first, handle, year, month, day, code] = parts[..] else { return None };
        let digits = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
        let dated = digits(year, 4) && digits(month, 2) && digits(day, 2);
        let coded = (4..=16).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric());
        (first == network && dated && coded && super::is_handle(handle)).then(|| handle.to_owned())
    })
}
