//! What the tests of reading share.

pub(crate) mod mangled;
pub(crate) mod samples;
mod words;
