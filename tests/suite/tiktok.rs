//! Tests of tiktok.
