//! What the tests of reading share.

pub(crate) mod mangled;
pub(crate) mod samples;
pub(crate) mod told;
mod words;
pub(crate) mod workbooks;
