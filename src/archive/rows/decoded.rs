//! Text of any encoding as UTF-8: told by its byte-order mark, else by its first bytes.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

const BLOCK: usize = 32 << 10;

/// A reader of UTF-8; what cannot be decoded becomes U+FFFD.
pub(super) struct Decoded<R> {
    inner: R,
    /// Chosen with the first block.
    decoder: Option<Decoder>,
    /// Bytes that were read and not yet decoded.
    waiting: Vec<u8>,
    /// UTF-8 that was not yet handed on, from `given`.
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, decoder: None, waiting: Vec::new(), ready: Vec::new(), given: 0, ended: false }
    }

    /// Decodes one more block.
    fn decode(&mut self) -> io::Result<()> {
        let read = self.inner.by_ref().take(BLOCK as u64).read_to_end(&mut self.waiting)?;
        self.ended = read < BLOCK;
        let waiting = &self.waiting;
        let decoder = self.decoder.get_or_insert_with(|| encoding(waiting).new_decoder_with_bom_removal());
        let room = decoder.max_utf8_buffer_length(waiting.len()).unwrap_or(BLOCK * 4);
        self.ready.resize(room, 0);
        let (_, read, written, _) = decoder.decode_to_utf8(&self.waiting, &mut self.ready, self.ended);
        self.waiting.drain(..read);
        self.ready.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.ended {
            self.decode()?;
        }
        let rest = &self.ready[self.given..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.given += length;
        Ok(length)
    }
}

/// The encoding of a text that begins so.
fn encoding(opening: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(opening) {
        return encoding;
    }
    match opening {
        [first, 0, ..] if *first != 0 => UTF_16LE,
        [0, second, ..] if *second != 0 => UTF_16BE,
        _ => match std::str::from_utf8(opening) {
            // A character may be cut at the end of the block.
            Err(error) if error.error_len().is_some() => WINDOWS_1252,
            _ => UTF_8,
        },
    }
}
