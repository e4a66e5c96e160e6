//! The reader of this name: its invented export, damaged as the bytes say, read and measured.
#![no_main]

bilan_fuzz::reader!("pixelfed");
