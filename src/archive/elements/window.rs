//! The stretch of a stream that is in memory.

use std::io::{self, Read};

const BLOCK: usize = 512 << 10;

/// Bytes of a reader from a moving start to the last byte read.
pub(super) struct Window<'r> {
    reader: &'r mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
}

impl<'r> Window<'r> {
    pub(super) fn new(reader: &'r mut dyn Read) -> Self {
        Self { reader, buffer: Vec::new(), start: 0 }
    }

    /// What is in memory.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    /// Leaves the first bytes behind.
    pub(super) fn advance(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.buffer.len());
    }

    /// Reads on; false at the end.
    pub(super) fn fill(&mut self) -> io::Result<bool> {
        if self.start > 0 {
            self.buffer.copy_within(self.start.., 0);
            self.buffer.truncate(self.buffer.len() - self.start);
            self.start = 0;
        }
        let length = self.buffer.len();
        self.buffer.resize(length + BLOCK, 0);
        let mut filled = length;
        while filled < self.buffer.len() {
            match self.reader.read(&mut self.buffer[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.buffer.truncate(filled);
                    return Err(error);
                }
            }
        }
        self.buffer.truncate(filled);
        Ok(filled > length)
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
