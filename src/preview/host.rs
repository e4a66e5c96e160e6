//! The host that a request names: only names of this computer are answered.
//!
//! A page of the web may have its own name lead to 127.0.0.1 after it was loaded (DNS rebinding) and then read what is
//! served here as if it were its own; its requests still carry its name.

/// The names of this computer to itself.
const OWN: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// Whether the `Host` of a request, given as often as it was sent, is one of this computer's own.
pub(super) fn is_own(hosts: &[&str]) -> bool {
    let [host] = hosts else { return false };
    let host = host.to_ascii_lowercase();
    OWN.iter().filter_map(|own| host.strip_prefix(own)).any(|rest| match rest.strip_prefix(':') {
        Some(port) => !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit()),
        None => rest.is_empty(),
    })
}
