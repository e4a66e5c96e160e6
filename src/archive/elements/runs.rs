//! Runs of sound elements, read in a thread of its own while those before them are taken in.
//!
//! Where the thread meets anything but a sound element it reads no more: what is left goes to the cutter as it is, which
//! knows its way through damage. So each element is judged by the same rules, in the same order, as without a thread.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::window::Window;
use super::{Cutter, Elements, Place, head};

/// Bytes of a run. Those of records that lie across its end come with the next one.
const RUN: usize = 512 << 10;
/// Runs that wait at most.
const WAITING: usize = 2;

/// Somebody whose elements can be read in another thread before they are taken.
pub trait Visit: Elements {
    /// Records, with the bytes that they borrow from.
    type Run: Send;

    /// The elements at the start of `bytes`, as far as they are sound beyond doubt (see [`sound`]).
    fn read(bytes: Vec<u8>) -> Self::Run;

    /// The bytes of a run behind its last element.
    fn unread(run: &Self::Run) -> &[u8];

    /// Takes the records of a run.
    fn take(&mut self, run: Self::Run);
}

/// Hands the elements at the start of `bytes` to `read`, which tells the length of each, or doubts; tells where the last one ends.
pub fn sound<'b>(bytes: &'b [u8], mut read: impl FnMut(&'b [u8]) -> Option<usize>) -> usize {
    let blank = |at: usize| at + bytes[at..].iter().take_while(|sign| sign.is_ascii_whitespace()).count();
    let mut end = 0;
    loop {
        let comma = blank(end);
        let next = if bytes.get(comma) == Some(&b',') { blank(comma + 1) } else { comma };
        if bytes.get(next) != Some(&b'{') {
            return end;
        }
        let Some(length) = read(&bytes[next..]) else { return end };
        end = next + length;
    }
}

/// What the thread sends.
enum Piece<R> {
    /// A run of sound elements, at least one.
    Run(R),
    /// Bytes that the cutter is to judge; only such pieces follow.
    Raw(Vec<u8>),
    Failed(io::Error),
}

/// As [`super::each`], for somebody whose elements are read ahead.
///
/// # Errors
/// When `reader` fails.
pub fn visit<V: Visit>(reader: &mut (dyn Read + Send), place: Place<'_>, visitor: &mut V) -> io::Result<u64> {
    let mut opening = Cutter::new(Window::new(&mut *reader));
    if !opening.enter(place)? {
        return Ok(opening.unreadable);
    }
    let rest = opening.window.rest();
    let head = head(&rest).to_vec();
    thread::scope(|scope| {
        let (sender, pieces) = sync_channel(WAITING);
        scope.spawn(move || forward::<V>(rest, reader, &sender));
        let mut any = false;
        loop {
            match pieces.recv() {
                Ok(Piece::Run(run)) => {
                    any = true;
                    visitor.take(run);
                }
                Ok(Piece::Failed(error)) => return Err(error),
                Ok(Piece::Raw(bytes)) => {
                    let mut left = Left { bytes, at: 0, pieces };
                    let mut cutter = Cutter::new(Window::new(&mut left));
                    if any {
                        cutter.expect(head);
                    }
                    cutter.walk(place, visitor)?;
                    return Ok(cutter.unreadable);
                }
                Err(_) => return Ok(0),
            }
        }
    })
}

/// Sends runs until there is something else, and then what is left.
fn forward<V: Visit>(mut bytes: Vec<u8>, reader: &mut (dyn Read + Send), pieces: &SyncSender<Piece<V::Run>>) {
    loop {
        let whole = bytes.len();
        let run = V::read(bytes);
        let unread = V::unread(&run);
        let any = unread.len() < whole;
        let mut next = Vec::with_capacity(unread.len() + RUN);
        next.extend_from_slice(unread);
        if any && pieces.send(Piece::Run(run)).is_err() {
            return;
        }
        // A record that is not there whole takes less: there is something that is none, or a very long one.
        if next.len() >= RUN {
            return pass_on(next, reader, pieces);
        }
        match reader.take(RUN as u64).read_to_end(&mut next) {
            Ok(0) => return pass_on(next, reader, pieces),
            Ok(_) => bytes = next,
            Err(error) => {
                let _ = pieces.send(Piece::Failed(error));
                return;
            }
        }
    }
}

/// Sends bytes as they are, to the end.
fn pass_on<R>(mut bytes: Vec<u8>, reader: &mut (dyn Read + Send), pieces: &SyncSender<Piece<R>>) {
    loop {
        if pieces.send(Piece::Raw(bytes)).is_err() {
            return;
        }
        bytes = Vec::with_capacity(RUN);
        match reader.take(RUN as u64).read_to_end(&mut bytes) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => {
                let _ = pieces.send(Piece::Failed(error));
                return;
            }
        }
    }
}

/// What is left for the cutter.
struct Left<R> {
    bytes: Vec<u8>,
    at: usize,
    pieces: Receiver<Piece<R>>,
}

impl<R> Read for Left<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.bytes.len() {
            match self.pieces.recv() {
                Ok(Piece::Raw(bytes)) => (self.bytes, self.at) = (bytes, 0),
                Ok(Piece::Failed(error)) => return Err(error),
                Ok(Piece::Run(_)) | Err(_) => return Ok(0),
            }
        }
        let read = buffer.len().min(self.bytes.len() - self.at);
        buffer[..read].copy_from_slice(&self.bytes[self.at..self.at + read]);
        self.at += read;
        Ok(read)
    }
}
