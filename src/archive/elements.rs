//! Cuts a JSON array into its elements while it streams, and finds its way again behind damage.
//!
//! Memory grows with the largest element, not with the file. A damaged element (a lost bracket, a raw
//! newline, a cut) costs itself and no other: the cutter resumes at the next place that begins like
//! the elements it has read (their *head*: bracket, first key, colon).

mod head;
pub mod pieces;
mod window;

use std::io::{self, Read};

use serde::de::IgnoredAny;

use super::limits;
use head::{find, find_bracket, find_head, first_object, head};
use window::Window;

/// Where the array stands in its file.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// It is the whole file, behind an optional `name =`.
    Top,
    /// It is the value of this key.
    Under(&'a str),
}

/// How far the next head is looked for before a lesser sign is taken.
const HORIZON: usize = 1 << 20;

/// What is done with the elements of an array, by somebody who can read ahead.
pub trait Visit {
    /// Takes an element; answers whether it was a record of the expected shape.
    fn element(&mut self, element: &[u8]) -> bool;

    /// Takes the element at the start of `bytes` and tells its length, if it is a sound record beyond doubt: it
    /// then need not be cut out first. What stands behind it is not looked at.
    fn ahead(&mut self, bytes: &[u8]) -> Option<usize>;

    /// Takes the elements of `pieces`, which follow each other, all at once, and tells how many pieces it took, from the
    /// first one on: those that are [`pieces::whole`].
    fn together(&mut self, pieces: &[&[u8]]) -> usize;
}

/// A closure that takes elements one by one.
pub(super) struct Each<'t>(pub(super) &'t mut dyn FnMut(&[u8]) -> bool);

impl Visit for Each<'_> {
    fn element(&mut self, element: &[u8]) -> bool {
        (self.0)(element)
    }

    fn ahead(&mut self, _: &[u8]) -> Option<usize> {
        None
    }

    fn together(&mut self, _: &[&[u8]]) -> usize {
        0
    }
}

/// Hands each element of the array to `take`, which answers whether it was a record of the expected shape. Returns
/// how many elements could not be read, a cut tail included.
///
/// # Errors
/// When `reader` fails.
pub fn each(reader: &mut dyn Read, place: Place<'_>, take: &mut dyn FnMut(&[u8]) -> bool) -> io::Result<u64> {
    visit(reader, place, &mut Each(take))
}

/// As [`each`], for a visitor.
///
/// # Errors
/// When `reader` fails.
pub fn visit(reader: &mut dyn Read, place: Place<'_>, visitor: &mut dyn Visit) -> io::Result<u64> {
    let window = Window::new(reader);
    let mut cutter = Cutter { window, head: Vec::new(), known: false, alone: 0, unreadable: 0 };
    if cutter.enter(place)? {
        cutter.walk(place, visitor)?;
    }
    Ok(cutter.unreadable)
}

/// What a place that looks like the start of an element led to.
enum Step {
    /// On to the next element.
    Next,
    /// Damage: look for the next element from this many bytes on.
    Lost(usize),
}

struct Cutter<'r> {
    window: Window<'r>,
    /// How elements begin.
    head: Vec<u8>,
    /// Whether an element with this head was a record.
    known: bool,
    /// Up to this byte of the array elements are taken one by one.
    alone: u64,
    unreadable: u64,
}

impl Cutter<'_> {
    /// Goes to the first element; false when the array is empty or there is none.
    fn enter(&mut self, place: Place<'_>) -> io::Result<bool> {
        let found = match place {
            Place::Top => self.enter_top()?,
            Place::Under(key) => self.enter_key(key)?,
        };
        match self.window.peek()? {
            Some(b']') if found => Ok(false),
            Some(_) if found && self.holds_objects() => Ok(true),
            next => {
                // A file of nothing holds no element, readable or not.
                self.unreadable += u64::from(found || next.is_some());
                Ok(false)
            }
        }
    }

    /// `name = [`, where damage may have taken one of the two signs.
    fn enter_top(&mut self) -> io::Result<bool> {
        while self.window.bytes().len() < 4096 && self.window.fill()? {}
        let opening = self.window.bytes();
        let opening = &opening[..opening.len().min(4096)];
        let first = first_object(opening).unwrap_or(opening.len());
        let prefix = &opening[..first];
        // A file that is one object is no array, whatever stands inside.
        if first < opening.len() && prefix.trim_ascii().is_empty() {
            return Ok(false);
        }
        let last = |sign: u8| prefix.iter().rposition(|&b| b == sign);
        let Some(sign) = last(b'[').or_else(|| last(b'=')) else { return Ok(false) };
        // A key before the first object is what is left of an element that lost its bracket.
        let whole = first < opening.len() && !prefix[sign + 1..].contains(&b'"');
        self.window.advance(if whole { first } else { sign + 1 });
        Ok(true)
    }

    fn holds_objects(&self) -> bool {
        let bytes = self.window.bytes();
        first_object(&bytes[..bytes.len().min(4096)]).is_some()
    }

    /// `"key": [`. Inside a text the quotation marks would be escaped, so the bytes themselves tell.
    fn enter_key(&mut self, key: &str) -> io::Result<bool> {
        let key = format!("\"{key}\"");
        loop {
            if let Some(at) = find(self.window.bytes(), key.as_bytes()) {
                self.window.advance(at + key.len());
                if self.window.skip(b':')? && self.window.skip(b'[')? {
                    return Ok(true);
                }
                continue;
            }
            let passed = self.window.bytes().len().saturating_sub(key.len());
            self.window.advance(passed);
            if !self.window.fill()? {
                return Ok(false);
            }
        }
    }

    fn walk(&mut self, place: Place<'_>, visit: &mut dyn Visit) -> io::Result<()> {
        // Whether the cutter looks for its way: what it tries then is not counted as damage again.
        let mut lost = false;
        loop {
            let from = match self.window.peek()? {
                None => {
                    // The array was never closed: its tail is missing.
                    self.unreadable += u64::from(!lost);
                    return Ok(());
                }
                Some(b',') => {
                    self.window.advance(1);
                    continue;
                }
                Some(b'{') if !lost && self.together(visit)? => continue,
                Some(b'{') => match self.element(&mut lost, visit)? {
                    Step::Next => continue,
                    Step::Lost(from) => from,
                },
                Some(b']') if self.closes(place)? => return Ok(()),
                // One stray byte between two sound elements.
                Some(_) if self.head_follows()? => {
                    self.window.advance(1);
                    continue;
                }
                Some(_) => 0,
            };
            let closing = from == 0 && self.window.bytes().first() == Some(&b']');
            let Some(passed) = self.resume(from)? else {
                self.unreadable += u64::from(from == 0 && !lost && !closing);
                return Ok(());
            };
            // One stray byte between two sound elements is no lost element; a longer stretch is.
            self.unreadable += u64::from(from == 0 && !lost && passed > 1);
            lost = true;
        }
    }

    /// Lets the elements from the window's start on be taken at once, where they stand on lines of their own; tells
    /// whether any was.
    fn together(&mut self, visit: &mut dyn Visit) -> io::Result<bool> {
        if !self.known || !self.head.contains(&b'\n') || self.window.passed() < self.alone {
            return Ok(false);
        }
        while self.window.bytes().len() < pieces::STRETCH && self.window.fill()? {}
        let pieces = pieces::cut(self.window.bytes(), &self.head);
        let taken = if pieces.len() > 1 { visit.together(&pieces) } else { 0 };
        let length = |pieces: &[&[u8]]| pieces.iter().map(|piece| piece.len()).sum::<usize>();
        let (all, taken) = (length(&pieces), length(&pieces[..taken]));
        // Doubt about a piece, or the end of the file: what is in the window is judged as it comes.
        if taken < all || all == 0 {
            self.alone = self.window.passed() + all.max(self.window.bytes().len()) as u64;
        }
        self.window.advance(taken);
        Ok(taken > 0)
    }

    /// Tries the element at the window's start.
    fn element(&mut self, lost: &mut bool, visit: &mut dyn Visit) -> io::Result<Step> {
        if let Some(length) = visit.ahead(self.window.bytes()) {
            self.know(length);
            *lost = false;
            self.window.advance(length);
            return Ok(Step::Next);
        }
        let Some(length) = self.close()? else {
            self.unreadable += u64::from(!*lost || self.known);
            *lost = true;
            return Ok(Step::Lost(1));
        };
        let element = &self.window.bytes()[..length];
        if self.head.is_empty() {
            self.head = head(element).to_vec();
        }
        if visit.element(element) {
            self.know(length);
            *lost = false;
            self.window.advance(length);
            return Ok(Step::Next);
        }
        let sound = serde_json::from_slice::<IgnoredAny>(element).is_ok();
        let headed = element.starts_with(&self.head);
        let swallows = find_head(&element[1..], &self.head).is_some();
        self.unreadable += u64::from(!*lost || (self.known && headed && !sound));
        let follows = matches!(self.window.peek_at(length)?, Some(b',' | b']'));
        if sound || (follows && !swallows) {
            self.window.advance(length);
            return Ok(Step::Next);
        }
        *lost = true;
        Ok(Step::Lost(1))
    }

    /// The element of this length at the window's start was a record: the first one tells how they begin.
    fn know(&mut self, length: usize) {
        if !self.known {
            self.head = head(&self.window.bytes()[..length]).to_vec();
            self.known = true;
        }
    }

    /// The length of the element at the window's start; `None` when it does not close.
    fn close(&mut self) -> io::Result<Option<usize>> {
        let mut scan = Scan::default();
        let mut searched = HORIZON;
        loop {
            if let Some(end) = scan.run(self.window.bytes()) {
                return Ok(Some(end));
            }
            let length = self.window.bytes().len();
            if length > limits::RECORD {
                return Ok(None);
            }
            // A long element that holds the start of another one has lost its own end.
            if length > searched {
                if find_head(&self.window.bytes()[1..], &self.head).is_some() {
                    return Ok(None);
                }
                searched = length * 2;
            }
            if !self.window.fill()? {
                return Ok(None);
            }
        }
    }

    /// Whether the bracket at the window's start closes the array, judged by what follows it.
    fn closes(&mut self, place: Place<'_>) -> io::Result<bool> {
        Ok(match self.window.peek_at(1)? {
            None | Some(b';') => true,
            Some(b'}') => matches!(place, Place::Under(_)),
            Some(b',') => matches!(place, Place::Under(_)) && self.key_follows(),
            Some(_) => false,
        })
    }

    /// Whether an element begins behind the byte at the window's start.
    fn head_follows(&mut self) -> io::Result<bool> {
        self.window.peek_at(1)?;
        Ok(self.window.bytes()[1..].trim_ascii_start().starts_with(&self.head))
    }

    fn key_follows(&self) -> bool {
        let bytes = &self.window.bytes()[1..];
        let comma = bytes.iter().position(|&b| b == b',').map_or(bytes.len(), |at| at + 1);
        bytes[comma..].trim_ascii_start().first() == Some(&b'"')
    }

    /// Goes to the next place, `from` bytes on or later, that begins like an element: the head, or, when
    /// there is none within the horizon, a bracket behind a comma. Tells how many bytes, blanks and commas aside, were passed.
    fn resume(&mut self, from: usize) -> io::Result<Option<usize>> {
        self.window.advance(from);
        let mut passed = 0;
        let visible = |bytes: &[u8]| bytes.iter().filter(|&&b| b != b',' && !b.is_ascii_whitespace()).count();
        loop {
            while self.window.bytes().len() < HORIZON && self.window.fill()? {}
            let bytes = self.window.bytes();
            if let Some(at) = find_head(bytes, &self.head).or_else(|| find_bracket(bytes)) {
                passed += visible(&bytes[..at]);
                self.window.advance(at);
                return Ok(Some(passed));
            }
            let kept = bytes.len().min(self.head.len() + 64);
            let gone = bytes.len() - kept;
            passed += visible(&bytes[..gone]);
            self.window.advance(gone);
            if !self.window.fill()? {
                return Ok(None);
            }
        }
    }
}

/// Follows brackets and strings through an element.
#[derive(Default)]
struct Scan {
    at: usize,
    depth: usize,
    in_string: bool,
}

impl Scan {
    /// Goes on through `bytes`; the end of the element once it closes.
    fn run(&mut self, bytes: &[u8]) -> Option<usize> {
        while self.at < bytes.len() {
            let rest = &bytes[self.at..];
            let mark = if self.in_string {
                rest.iter().position(|b| matches!(b, b'"' | b'\\'))
            } else {
                rest.iter().position(|b| matches!(b, b'"' | b'{' | b'}' | b'[' | b']'))
            };
            let Some(mark) = mark else {
                self.at = bytes.len();
                return None;
            };
            self.at += mark + 1;
            match rest[mark] {
                b'\\' => self.at += 1,
                b'"' => self.in_string = !self.in_string,
                b'{' | b'[' => self.depth += 1,
                _ => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(self.at);
                    }
                }
            }
        }
        None
    }
}
