//! Watching: waits until something that the site is made from may have changed (the only user of notify).
//!
//! The system tells of changes at once. Some drives never do (network shares, folders of another system), so that the
//! places are also looked at every two seconds: names, sizes and times of their files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant, SystemTime};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// An editor writes a file in several steps: what follows an edit within this time belongs to it.
const QUIET: Duration = Duration::from_millis(30);

/// How long edits without a pause are waited for, as while an archive is being copied.
const LONGEST: Duration = Duration::from_secs(2);

/// How often the places are looked at where nobody tells of changes.
const TURN: Duration = Duration::from_secs(2);

/// A folder to follow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The folder.
    pub folder: PathBuf,
    /// Whether the folders in it are followed as well.
    pub deep: bool,
}

/// The files of the followed places, with what changes when they do.
type Glance = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

/// Follows some places.
pub struct Watch {
    /// Absent where the system cannot tell of changes.
    watcher: Option<RecommendedWatcher>,
    edits: Receiver<()>,
    followed: BTreeSet<Place>,
    glance: Glance,
}

impl Watch {
    /// Follows nothing yet.
    #[must_use]
    pub fn new() -> Self {
        let (tell, edits) = channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // An event that is lost or not understood may have been an edit.
            if event.is_ok_and(|event| !is_edit(event.kind)) {
                return;
            }
            let _ = tell.send(());
        });
        Self { watcher: watcher.ok(), edits, followed: BTreeSet::new(), glance: Glance::new() }
    }

    /// Follows these places from now on; those that do not exist yet are none.
    pub fn follow(&mut self, places: &BTreeSet<Place>) {
        let deep = |folder: &Path| places.contains(&Place { folder: folder.to_owned(), deep: true });
        // The system knows one way of following a folder at a time.
        let counts = |place: &&Place| place.folder.is_dir() && (place.deep || !deep(&place.folder));
        let places: BTreeSet<Place> = places.iter().filter(counts).cloned().collect();
        if let Some(watcher) = &mut self.watcher {
            for place in self.followed.difference(&places) {
                let _ = watcher.unwatch(&place.folder);
            }
            for place in places.difference(&self.followed) {
                let mode = if place.deep { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
                // What cannot be followed is still looked at.
                let _ = watcher.watch(&place.folder, mode);
            }
        }
        self.glance = glance(&places);
        self.followed = places;
    }

    /// Waits for an edit, and for the end of it.
    pub fn wait(&self) {
        loop {
            match self.edits.recv_timeout(TURN) {
                Ok(()) => return self.settle(),
                Err(RecvTimeoutError::Timeout) => {}
                // Without a watcher nobody sends.
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(TURN),
            }
            if glance(&self.followed) != self.glance {
                return;
            }
        }
    }

    /// Lets the steps of one edit pass.
    fn settle(&self) {
        let begun = Instant::now();
        while begun.elapsed() < LONGEST && self.edits.recv_timeout(QUIET).is_ok() {}
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether an event may have changed a file: reading one does not.
fn is_edit(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

fn glance(places: &BTreeSet<Place>) -> Glance {
    let mut seen = Glance::new();
    for place in places {
        look(&place.folder, place.deep, &mut seen);
    }
    seen
}

fn look(folder: &Path, deep: bool, seen: &mut Glance) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(about) = fs::metadata(entry.path()) else { continue };
        if !about.is_dir() {
            seen.insert(entry.path(), (about.len(), about.modified().ok()));
        } else if deep && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            look(&entry.path(), true, seen);
        }
    }
}
