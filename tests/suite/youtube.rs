//! Tests of youtube.
