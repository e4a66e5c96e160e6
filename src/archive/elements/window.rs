//! The stretch of a stream that is in memory.

use std::io::{self, Read};

const BLOCK: usize = 512 << 10;

/// Bytes of a reader from a moving start to the last byte read.
pub(super) struct Window<'r> {
    reader: &'r mut dyn Read,
    /// What was read stands between `start` and `end`.
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// Bytes that were left behind.
    passed: u64,
}

impl<'r> Window<'r> {
    pub(super) fn new(reader: &'r mut dyn Read) -> Self {
        Self { reader, buffer: Vec::new(), start: 0, end: 0, passed: 0 }
    }

    /// What is in memory.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Leaves the first bytes behind.
    pub(super) fn advance(&mut self, bytes: usize) {
        let bytes = bytes.min(self.end - self.start);
        self.start += bytes;
        self.passed += bytes as u64;
    }

    /// How many bytes were left behind.
    pub(super) fn passed(&self) -> u64 {
        self.passed
    }

    /// Reads on; false at the end.
    pub(super) fn fill(&mut self) -> io::Result<bool> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        let (length, wanted) = (self.end, self.end + BLOCK);
        if self.buffer.len() < wanted {
            self.buffer.resize(wanted, 0);
        }
        while self.end < wanted {
            match self.reader.read(&mut self.buffer[self.end..wanted]) {
                Ok(0) => break,
                Ok(read) => self.end += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.end > length)
    }

    /// The next byte that is not blank; the window then starts there.
    pub(super) fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            let blank = self.bytes().iter().take_while(|b| b.is_ascii_whitespace()).count();
            self.advance(blank);
            if let Some(&byte) = self.bytes().first() {
                return Ok(Some(byte));
            }
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// The first byte that is not blank, `offset` bytes from the start or later; the window stays.
    pub(super) fn peek_at(&mut self, offset: usize) -> io::Result<Option<u8>> {
        loop {
            let rest = self.bytes().get(offset..).unwrap_or_default();
            if let Some(&byte) = rest.iter().find(|b| !b.is_ascii_whitespace()) {
                return Ok(Some(byte));
            }
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// Passes `byte` if it comes next.
    pub(super) fn skip(&mut self, byte: u8) -> io::Result<bool> {
        let next = self.peek()? == Some(byte);
        self.advance(usize::from(next));
        Ok(next)
    }
}
