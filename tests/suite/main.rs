//! The test suite: one binary, one module a subject.

mod site;
