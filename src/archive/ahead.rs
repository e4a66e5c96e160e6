//! Reads ahead in a thread of its own: while a block is worked on, the next ones are inflated.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Bytes of a block.
const BLOCK: usize = 256 << 10;
/// Blocks that wait at most: as much as several threads take at once, so that nobody waits while they do.
const WAITING: usize = 32;
/// Entries below this size are read without a thread.
pub(super) const FROM: u64 = 1 << 20;

/// Hands to `work` a reader of what `reader` gives; both are at work at once.
pub(super) fn ahead<R: Read + Send, T>(reader: R, work: impl FnOnce(&mut dyn Read) -> T) -> T {
    thread::scope(|scope| {
        let (full, blocks) = sync_channel(WAITING);
        let (empty, spare) = sync_channel(WAITING + 2);
        scope.spawn(move || fill(reader, &full, &spare));
        // The reader goes when the work is done, and with it the wish for more: the thread ends.
        work(&mut Ahead { blocks, empty, block: Vec::new(), at: 0 })
    })
}

/// Sends block after block, an empty one at the end; an error ends it, too.
fn fill<R: Read>(mut reader: R, full: &SyncSender<io::Result<Vec<u8>>>, spare: &Receiver<Vec<u8>>) {
    loop {
        let mut block = spare.try_recv().unwrap_or_default();
        block.resize(BLOCK, 0);
        let mut filled = 0;
        let mut outcome = Ok(());
        while filled < BLOCK {
            match reader.read(&mut block[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    outcome = Err(error);
                    break;
                }
            }
        }
        block.truncate(filled);
        let last = filled < BLOCK;
        // What came before an error is handed over first.
        if (filled > 0 || outcome.is_ok()) && full.send(Ok(block)).is_err() {
            return;
        }
        if let Err(error) = outcome {
            let _ = full.send(Err(error));
        } else if !last {
            continue;
        }
        return;
    }
}

struct Ahead {
    blocks: Receiver<io::Result<Vec<u8>>>,
    empty: SyncSender<Vec<u8>>,
    block: Vec<u8>,
    at: usize,
}

impl Read for Ahead {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.block.len() {
            // Nobody sends any more: that was all.
            let Ok(next) = self.blocks.recv() else { return Ok(0) };
            let used = std::mem::replace(&mut self.block, next?);
            let _ = self.empty.try_send(used);
            self.at = 0;
        }
        let read = buffer.len().min(self.block.len() - self.at);
        buffer[..read].copy_from_slice(&self.block[self.at..self.at + read]);
        self.at += read;
        Ok(read)
    }
}
