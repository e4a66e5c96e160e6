//! The path of a request, as the name of a file of the site.

/// The page that a folder stands for.
const INDEX: &str = "index.html";

/// The file that the target of a request means, without query; nothing for what no site can hold.
///
/// Files are looked up in memory by their whole name, so that a name that climbs finds nothing anyway; it is refused
/// here as well, before anybody makes something else of it.
pub(super) fn file(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut name = decoded(path)?;
    let climbs = |part: &str| part == "." || part == "..";
    if name.starts_with('/') || name.contains(['\\', '\0']) || name.split('/').any(climbs) {
        return None;
    }
    if name.is_empty() || name.ends_with('/') {
        name.push_str(INDEX);
    }
    Some(name)
}

/// A text with its `%xx` resolved, once.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
            let (high, low) = (digit()?, digit()?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
