//! The shared strings of an old workbook, which run on from one record into the next.

use super::compound::{half, word};

/// Whether letters take two bytes each, and what follows the letters.
const WIDE: u8 = 1;
const PRONOUNCED: u8 = 4;
const STYLED: u8 = 8;

/// The strings of the record of shared strings and of those that continue it.
pub(super) fn shared(records: &[&[u8]]) -> Option<Vec<String>> {
    let mut pieces = Pieces { records, at: 0 };
    pieces.skip(4)?;
    let count = u32::from_le_bytes(pieces.bytes()?);
    let mut strings = Vec::new();
    for _ in 0..count {
        let letters = u16::from_le_bytes(pieces.bytes()?);
        let [form] = pieces.bytes()?;
        let runs = if form & STYLED == 0 { 0 } else { u16::from_le_bytes(pieces.bytes()?) };
        let sounds = if form & PRONOUNCED == 0 { 0 } else { u32::from_le_bytes(pieces.bytes()?) };
        strings.push(pieces.letters(usize::from(letters), form & WIDE != 0)?);
        pieces.skip(usize::from(runs) * 4)?;
        pieces.skip(sounds as usize)?;
    }
    Some(strings)
}

/// A string that stands in one record: its length, its form, its letters.
pub(super) fn alone(record: &[u8]) -> Option<String> {
    let mut pieces = Pieces { records: &[record], at: 3 };
    pieces.letters(usize::from(half(record, 0)?), record.get(2)? & WIDE != 0)
}

/// Records read as one stretch of bytes.
struct Pieces<'r> {
    records: &'r [&'r [u8]],
    /// The place in the first of them.
    at: usize,
}

impl Pieces<'_> {
    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let mut bytes = [0; N];
        for byte in &mut bytes {
            self.enter()?;
            *byte = self.records.first()?[self.at];
            self.at += 1;
        }
        Some(bytes)
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            self.enter()?;
            let step = count.min(self.records.first()?.len() - self.at);
            self.at += step;
            count -= step;
        }
        Some(())
    }

    /// Goes to the record that holds the next byte; tells whether that is another one.
    fn enter(&mut self) -> Option<bool> {
        let mut another = false;
        while self.at >= self.records.first()?.len() {
            self.records = &self.records[1..];
            self.at = 0;
            another = true;
        }
        Some(another)
    }

    /// So many letters; where they run on in another record, it begins with a form of its own.
    fn letters(&mut self, count: usize, mut wide: bool) -> Option<String> {
        let mut units = Vec::new();
        for _ in 0..count {
            if self.enter()? {
                let [form] = self.bytes()?;
                wide = form & WIDE != 0;
            }
            units.push(if wide {
                u16::from_le_bytes(self.bytes()?)
            } else {
                u16::from(self.bytes::<1>()?[0])
            });
        }
        Some(String::from_utf16_lossy(&units))
    }
}

/// A number packed into 30 bits: whole or the upper part of a float, and perhaps hundredths.
pub(super) fn packed(record: &[u8], at: usize) -> Option<f64> {
    let bits = word(record, at)?;
    let number = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from(bits.cast_signed() >> 2)
    };
    Some(if bits & 1 == 0 { number } else { number / 100.0 })
}
