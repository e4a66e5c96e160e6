//! Raw bytes through the cutting of JSON arrays, whole and with some bytes at a time: both must cut alike.
#![no_main]

use std::io::{self, Read};

use bilan::archive::elements::{Place, each};

/// Hands out at most `step` bytes at once.
struct Slow<'b> {
    bytes: &'b [u8],
    step: usize,
}

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.step.min(buffer.len());
        self.bytes.read(&mut buffer[..length])
    }
}

/// The elements, and how many could not be read.
fn cut(reader: &mut dyn Read, place: Place<'_>) -> (Vec<Vec<u8>>, u64) {
    let mut found = Vec::new();
    let lost = each(reader, place, &mut |element: &[u8]| {
        assert!(element.starts_with(b"{"), "an element is an object");
        found.push(element.to_vec());
        element.contains(&b':')
    });
    (found, lost.expect("bytes in memory"))
}

libfuzzer_sys::fuzz_target!(
    init: bilan_fuzz::seeds::texts("elements", &[".js", ".json"]),
    |bytes: &[u8]| {
        let Some((&step, bytes)) = bytes.split_first() else { return };
        for place in [Place::Top, Place::Under("orderedItems")] {
            let whole = cut(&mut &bytes[..], place);
            let slow = cut(&mut Slow { bytes, step: usize::from(step) + 1 }, place);
            assert_eq!(whole, slow, "a slow reader changes nothing");
        }
    }
);
