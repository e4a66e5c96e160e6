//! Values of DAG-CBOR, asked for one by one: what has another type than expected is as good as absent.

use ipld_core::cid::Cid;
use ipld_core::ipld::Ipld;

/// The value in `bytes`.
pub(super) fn decoded(bytes: &[u8]) -> Option<Ipld> {
    serde_ipld_dagcbor::from_slice(bytes).ok()
}

/// The value under one key after the other.
pub(super) fn at<'v>(value: &'v Ipld, path: &[&str]) -> Option<&'v Ipld> {
    path.iter().try_fold(value, |value, &key| match value {
        Ipld::Map(map) => map.get(key),
        _ => None,
    })
}

/// The text there.
pub(super) fn text<'v>(value: &'v Ipld, path: &[&str]) -> Option<&'v str> {
    match at(value, path) {
        Some(Ipld::String(text)) => Some(text),
        _ => None,
    }
}

/// The list there, or an empty one.
pub(super) fn list<'v>(value: &'v Ipld, path: &[&str]) -> &'v [Ipld] {
    match at(value, path) {
        Some(Ipld::List(list)) => list,
        _ => &[],
    }
}

/// The block that `value` points to.
pub(super) fn link(value: &Ipld) -> Option<Cid> {
    match value {
        Ipld::Link(cid) => Some(*cid),
        _ => None,
    }
}
