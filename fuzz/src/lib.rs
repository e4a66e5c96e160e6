//! What the fuzz targets share: invented exports, their damage, and the whole line from bytes to pages.

pub mod damage;
pub mod export;
pub mod line;
pub mod place;
pub mod seeds;
pub mod values;

/// A target that damages the exports of one network.
#[macro_export]
macro_rules! reader {
    ($network:literal) => {
        libfuzzer_sys::fuzz_target!(
            init: $crate::seeds::programs($network),
            |bytes: &[u8]| $crate::line::reader($network, bytes)
        );
    };
}
