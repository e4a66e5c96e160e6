//! Lines of bounded length, and a guard over readers that look for the end of a row.

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use crate::archive::limits::RECORD;

/// The next line with its break; of one that is longer than a record may be, what fits. `None` at the end.
pub(super) fn line(text: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    text.take(RECORD as u64 + 1).read_until(b'\n', &mut line)?;
    Ok((!line.is_empty()).then(|| String::from_utf8_lossy(&line).into_owned()))
}

/// Fails a reader that gave more than so many bytes since it was renewed.
pub(super) struct Fuse {
    limit: u64,
    left: Rc<Cell<u64>>,
}

impl Fuse {
    pub(super) fn new(limit: u64) -> Self {
        Self { limit, left: Rc::new(Cell::new(limit)) }
    }

    /// Another row begins.
    pub(super) fn renew(&self) {
        self.left.set(self.limit);
    }

    pub(super) fn blown(&self) -> bool {
        self.left.get() == 0
    }

    /// `inner` under this guard.
    pub(super) fn guard<R: Read>(&self, inner: R) -> impl Read + use<R> {
        Guarded { inner, left: Rc::clone(&self.left) }
    }
}

struct Guarded<R> {
    inner: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let read = self.inner.read(buffer)?;
        self.left.set(self.left.get().saturating_sub(read as u64));
        Ok(read)
    }
}
