//! The command line: parse, run, print, exit.

fn main() {}
