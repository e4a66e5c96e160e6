//! The test suite: one binary, one module a subject.

mod calendar;
mod changes;
mod config;
mod example;
mod house;
mod naive;
mod statistics;
