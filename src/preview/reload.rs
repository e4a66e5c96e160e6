//! Reloading: the script that a page gets on its way to the browser, and the permission to run it.

/// The script's place, which no file of a site can have: theirs begin with a letter.
pub(super) const SCRIPT_PATH: &str = "/-/reload.js";

/// Where the script asks whether something else is shown.
pub(super) const CHANGES_PATH: &str = "/-/changes";

/// The script.
pub(super) const SCRIPT: &str = include_str!("reload.js");

/// What the policy of a page must allow: of two directives of one name browsers take the first.
const ALLOWED: &str = "script-src 'self'; connect-src 'self'; ";

/// A page with the script at its end, and a policy that lets it run.
pub(super) fn added(page: &str, seen: u64) -> String {
    let script = format!("<script src=\"{SCRIPT_PATH}\" data-seen=\"{seen}\"></script>\n");
    let mut page = allowed(page);
    let end = page.to_ascii_lowercase().rfind("</body>").unwrap_or(page.len());
    page.insert_str(end, &script);
    page
}

/// The page with our directives at the front of each policy that it states.
fn allowed(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let mut allowed = String::with_capacity(page.len() + 200);
    let mut copied = 0;
    for (at, _) in lower.match_indices("<meta") {
        let end = lower[at..].find('>').map_or(lower.len(), |end| at + end);
        let tag = &lower[at..end];
        if !tag.contains("content-security-policy") {
            continue;
        }
        let value = ["content=\"", "content='"].iter().find_map(|start| Some(tag.find(start)? + start.len()));
        if let Some(value) = value {
            allowed.push_str(&page[copied..at + value]);
            allowed.push_str(ALLOWED);
            copied = at + value;
        }
    }
    allowed.push_str(&page[copied..]);
    allowed
}
