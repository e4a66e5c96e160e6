//! What the tests of reading share.

pub(crate) mod samples;
mod words;
pub(crate) mod workbooks;
