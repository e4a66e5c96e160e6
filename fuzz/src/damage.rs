//! Damage done to an export as the bytes of the fuzzer say: a small program of operations on entries, records, values and bytes.

use std::ops::Range;

use crate::export::Export;
use crate::values::{self, DATES, NUMBERS, OTHERS, TEXTS};

/// Operations of one program at most: more would make noise, not damage.
const OPERATIONS: usize = 32;
/// Bytes that an export may grow to.
const ROOM: usize = 1 << 18;

/// Names that a container may give its entries.
const NAMES: [&str; 14] = [
    "../evil.js",
    "/abs.json",
    "C:\\a.json",
    "data/../x",
    "a\\b.js",
    "",
    "data/",
    ".",
    "data/tweets.js",
    "outbox.json",
    "posts.json",
    "été.json",
    "data/tweets-part1.js",
    "\u{202e}nosj.x",
];

/// The bytes of the fuzzer, read one after the other; behind their end stand zeros.
pub struct Program<'b> {
    bytes: &'b [u8],
}

impl<'b> Program<'b> {
    /// Reads `bytes`.
    #[must_use]
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { bytes }
    }

    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        first
    }

    /// A number below `limit`; 0 when there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        let number = usize::from(self.byte()) | if limit > 256 { usize::from(self.byte()) << 8 } else { 0 };
        if limit == 0 { 0 } else { number % limit }
    }

    fn stretch(&mut self) -> &'b [u8] {
        let length = self.below(24).min(self.bytes.len());
        let (taken, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        taken
    }

    fn choice<'c>(&mut self, of: &[&'c str]) -> &'c str {
        of[self.below(of.len())]
    }

    /// A stretch of `text` that `find` finds from some place on.
    fn find(&mut self, text: &[u8], find: fn(&[u8], usize) -> Option<Range<usize>>) -> Option<Range<usize>> {
        let from = self.below(text.len());
        find(text, from).or_else(|| find(text, 0))
    }
}

/// Does to `export` what the program says; tells the bytes of its file.
#[must_use]
pub fn done(mut export: Export, program: &mut Program<'_>) -> Vec<u8> {
    let mut cut = None;
    let mut flipped = Vec::new();
    for _ in 0..OPERATIONS {
        if program.bytes.is_empty() || export.entries.is_empty() {
            break;
        }
        let place = program.below(export.entries.len());
        match program.below(24) {
            0 => export.entries[place].0 = program.choice(&NAMES).to_owned(),
            1 => drop(export.entries.remove(place)),
            2 => {
                let (name, content) = export.entries[place].clone();
                let copy = match program.below(3) {
                    0 => name.to_uppercase(),
                    1 => format!("more/{name}"),
                    _ => program.choice(&NAMES).to_owned(),
                };
                export.entries.push((copy, content));
            }
            3 => {
                let other = program.below(export.entries.len());
                let content = export.entries[other].1.clone();
                splice(&mut export.entries[place].1, &content, program);
            }
            4 => flipped.push((program.below(1 << 16), program.byte() | 1)),
            5 => cut = Some(program.below(1 << 16)),
            operation => content(&mut export.entries[place].1, operation, program),
        }
        if export.entries.iter().map(|(_, content)| content.len()).sum::<usize>() > ROOM {
            break;
        }
    }
    let mut bytes = export.bytes();
    for (at, bits) in flipped {
        let length = bytes.len().max(1);
        if let Some(byte) = bytes.get_mut(at % length) {
            *byte ^= bits;
        }
    }
    if let Some(cut) = cut {
        bytes.truncate(bytes.len().saturating_sub(cut % 512));
    }
    bytes
}

/// Does one operation to the content of an entry.
fn content(text: &mut Vec<u8>, operation: usize, program: &mut Program<'_>) {
    let at = program.below(text.len().max(1)).min(text.len());
    match operation {
        6 if at < text.len() => text[at] ^= program.byte() | 1,
        7 => drop(text.splice(at..at, program.stretch().iter().copied())),
        8 => {
            let end = (at + 1 + program.below(64)).min(text.len());
            text.drain(at.min(end)..end);
        }
        9 => text.truncate(at),
        10 => drop(text.splice(at..at, [0xff, 0xfe, 0xc0, 0x80])),
        11 => {
            if let Some(record) = program.find(text, values::record) {
                let copy = [b",".as_slice(), &text[record.clone()]].concat();
                text.splice(record.end..record.end, copy);
            }
        }
        12 => {
            if let Some(record) = program.find(text, values::record) {
                text.drain(record);
            }
        }
        13 => {
            if let (Some(one), Some(other)) =
                (program.find(text, values::record), program.find(text, values::record))
            {
                let copy = text[other].to_vec();
                text.splice(one, copy);
            }
        }
        14 => {
            if let Some(key) = program.find(text, values::key) {
                let copy =
                    program.find(text, values::key).map_or_else(Vec::new, |other| text[other].to_vec());
                text.splice(key, copy);
            }
        }
        15 => {
            let depth = [10, 100, 127, 129, 1000, 5000][program.below(6)];
            let (open, close) = if program.byte() % 2 == 0 { ("[", "]") } else { ("{\"a\":", "}") };
            replace(text, &format!("{}1{}", open.repeat(depth), close.repeat(depth)), program);
        }
        16 => {
            if let Some(value) = program.find(text, values::value) {
                let copy =
                    program.find(text, values::value).map_or_else(Vec::new, |other| text[other].to_vec());
                text.splice(value, copy);
            }
        }
        17 | 18 => replace(text, program.choice(&NUMBERS), program),
        19 => {
            let quoted = format!("\"{}\"", program.choice(&NUMBERS));
            replace(text, &quoted, program);
        }
        20 => {
            let quoted = format!("\"{}\"", program.choice(&DATES));
            replace(text, &quoted, program);
        }
        21 => {
            let quoted = format!("\"{}\"", program.choice(&TEXTS));
            replace(text, &quoted, program);
        }
        22 => replace(text, program.choice(&OTHERS), program),
        _ => {
            let bare = [DATES.as_slice(), &TEXTS][program.below(2)];
            replace(text, program.choice(bare), program);
        }
    }
}

/// Puts `new` in the place of a value.
fn replace(text: &mut Vec<u8>, new: &str, program: &mut Program<'_>) {
    if let Some(value) = program.find(text, values::value) {
        text.splice(value, new.bytes());
    }
}

/// Puts a stretch of one content into another.
fn splice(text: &mut Vec<u8>, other: &[u8], program: &mut Program<'_>) {
    let at = program.below(text.len().max(1)).min(text.len());
    let start = program.below(other.len().max(1)).min(other.len());
    let end = (start + program.below(512)).min(other.len());
    text.splice(at..at, other[start..end].iter().copied());
}
