//! The test suite: one binary, one module a subject.

mod calendar;
mod config;
mod example;
mod house;
