//! Reads archives, several at once where there are several, and shows how far they are together.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::archive::Archive;
use crate::error::Result;
use crate::platform::Progress;
use crate::report::Source;

use super::terminal::Terminal;

/// How often the progress is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// The stack of a reader: that of a main thread.
const STACK: usize = 8 << 20;

/// How far one archive is.
#[derive(Clone, Copy, Default)]
struct State {
    done: u64,
    total: u64,
    records: u64,
}

/// The accounts of one archive.
///
/// # Errors
/// When it cannot be read.
pub(super) fn one(archive: Archive, terminal: &Terminal) -> Result<Vec<Source>> {
    Ok(all(vec![archive], terminal)?.into_iter().flatten().collect())
}

/// The accounts of each archive, in the order of the archives.
///
/// # Errors
/// That of the first archive, in their order, which cannot be read.
///
/// # Panics
/// When the system lets no thread begin.
pub(super) fn all(archives: Vec<Archive>, terminal: &Terminal) -> Result<Vec<Vec<Source>>> {
    let count = archives.len();
    let first = archives.first().map(Archive::file_name).unwrap_or_default();
    let name = if count > 1 { format!("{first} +{}", count - 1) } else { first };
    let states = Mutex::new(vec![State::default(); count]);
    let waiting: Vec<Mutex<Option<Archive>>> =
        archives.into_iter().map(|one| Mutex::new(Some(one))).collect();
    let next = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, usize::from).min(count);
    let mut read: Vec<Option<Result<Vec<Source>>>> = (0..count).map(|_| None).collect();
    let (sender, results) = channel();
    thread::scope(|scope| {
        for _ in 0..workers {
            let (sender, states, waiting, next) = (sender.clone(), &states, &waiting, &next);
            let work = move || {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(mut archive) = waiting.get(place).and_then(|one| one.lock().ok()?.take()) else {
                        break;
                    };
                    let mut watch = |progress: Progress<'_>| {
                        let Progress { done, total, records, .. } = progress;
                        if let Ok(mut states) = states.lock() {
                            states[place] = State { done, total, records };
                        }
                    };
                    let sources = crate::read(&mut archive, &mut watch);
                    if sender.send((place, sources)).is_err() {
                        break;
                    }
                }
            };
            let reader = thread::Builder::new().stack_size(STACK);
            reader.spawn_scoped(scope, work).expect("a system that lets a thread begin");
        }
        drop(sender);
        let progress = terminal.progress(&name);
        loop {
            match results.recv_timeout(LOOK) {
                Ok((place, sources)) => read[place] = Some(sources),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if let Ok(states) = states.lock() {
                let sum = |part: fn(&State) -> u64| states.iter().map(part).sum();
                let (done, total, records) =
                    (sum(|one| one.done), sum(|one| one.total), sum(|one| one.records));
                progress.show(Progress { entry: "", done, total, records });
            }
        }
        progress.finish();
    });
    read.into_iter().flatten().collect()
}
