//! The frames of a CAR file, version 1: a header with the root, then blocks, each behind its length and its identifier.
//!
//! A length is believed only as far as bytes follow it: nothing is set aside for what a frame merely claims.
//! A block whose content is not the one that its identifier promises counts as absent.

use std::io::{self, BufRead, BufReader, Read};

use ipld_core::cid::Cid;
use ipld_core::ipld::Ipld;
use sha2::{Digest, Sha256};
use unsigned_varint::io::read_u64;

use super::value;

/// Bytes of a header: a few roots, of which one counts.
const HEADER: u64 = 1 << 20;
/// Bytes of a block; records stay below one million, nodes of the tree far below that.
const BLOCK: u64 = 8 << 20;
/// The code of SHA-256 in an identifier: the only digest in use.
const SHA_256: u64 = 0x12;

/// A CAR file as it is being read.
pub(super) struct Car<'r> {
    reader: BufReader<&'r mut dyn Read>,
    /// The first root, which is the last commit.
    pub(super) root: Option<Cid>,
    /// Bytes of the frames read so far.
    pub(super) position: u64,
    /// Whether the file ended inside a frame, or where no frame can begin.
    pub(super) cut: bool,
}

impl<'r> Car<'r> {
    /// Reads the header; `None` when there is none of version 1.
    pub(super) fn open(reader: &'r mut dyn Read) -> Option<Self> {
        let mut car = Self { reader: BufReader::new(reader), root: None, position: 0, cut: false };
        let header = value::decoded(&car.frame(HEADER)?)?;
        if !matches!(value::at(&header, &["version"]), Some(Ipld::Integer(1))) {
            return None;
        }
        car.root = value::list(&header, &["roots"]).first().and_then(value::link);
        Some(car)
    }

    /// The next block that is what its identifier says; `None` at the end.
    pub(super) fn block(&mut self) -> Option<(Cid, Vec<u8>)> {
        loop {
            let frame = self.frame(BLOCK)?;
            let mut rest = frame.as_slice();
            if let Ok(cid) = Cid::read_bytes(&mut rest)
                && is_sound(&cid, rest)
            {
                return Some((cid, rest.to_vec()));
            }
        }
    }

    /// The bytes of the next frame that has some, empty when they are more than `limit`.
    fn frame(&mut self, limit: u64) -> Option<Vec<u8>> {
        let length = loop {
            if self.reader.fill_buf().is_ok_and(<[u8]>::is_empty) {
                return None;
            }
            match read_u64(&mut self.reader) {
                Ok(0) => {}
                Ok(length) => break length,
                Err(_) => return self.stop(),
            }
        };
        let mut frame = Vec::new();
        let mut bytes = (&mut self.reader).take(length);
        let read = if length > limit {
            io::copy(&mut bytes, &mut io::sink())
        } else {
            bytes.read_to_end(&mut frame).map(|read| read as u64)
        };
        if !read.is_ok_and(|read| read == length) {
            return self.stop();
        }
        self.position += length;
        Some(frame)
    }

    fn stop(&mut self) -> Option<Vec<u8>> {
        self.cut = true;
        None
    }
}

/// Whether `content` has the digest in `cid`; digests of other kinds are taken at their word.
fn is_sound(cid: &Cid, content: &[u8]) -> bool {
    cid.hash().code() != SHA_256 || cid.hash().digest() == Sha256::digest(content).as_slice()
}
