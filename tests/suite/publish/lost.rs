//! A place in memory that is lost after any number of steps: the next run completes, and no reader meets a naked page.

use std::collections::BTreeMap;
use std::fs;

use bilan::error::{Error, Result};
use bilan::publish::target::Upload;
use bilan::publish::{Leave, Target, manifest, prepare};

use super::{built, files, is_page};

/// Its files, how many more steps it takes, and what it took.
pub(super) struct Memory {
    files: BTreeMap<String, Vec<u8>>,
    left: usize,
    steps: usize,
    pub(super) bytes: usize,
}

impl Memory {
    pub(super) fn new(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { files, left: usize::MAX, steps: 0, bytes: 0 }
    }

    fn step(&mut self) -> Result<()> {
        self.left = self.left.checked_sub(1).ok_or_else(|| Error::new("publish-unreachable"))?;
        self.steps += 1;
        // What a reader sees after every step.
        for (path, page) in self.files.iter().filter(|(path, _)| is_page(path)) {
            let text = String::from_utf8_lossy(page);
            let sheet = text.lines().next().expect("a style sheet");
            assert!(self.files.contains_key(sheet), "{path} without {sheet}");
        }
        Ok(())
    }
}

impl Target for Memory {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let inside = |path: &String| {
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
            (parent == folder).then(|| name.to_owned())
        };
        Ok(self.files.keys().filter_map(inside).collect())
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        Ok(self.files.get(path).cloned())
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        for file in files {
            self.step()?;
            let bytes = fs::read(file.source).expect("a file");
            self.bytes += bytes.len();
            self.files.insert(file.path.to_owned(), bytes);
        }
        self.step()
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        for path in paths {
            self.step()?;
            self.files.remove(path);
        }
        self.step()
    }
}

/// A site whose pages begin with the name of their style sheet.
fn site(sheet: &str, pages: std::ops::Range<usize>) -> BTreeMap<String, String> {
    let mut told = files(&[("index.html", sheet), (sheet, "a {}"), ("tables/a.csv", "1")]);
    told.extend(pages.map(|number| (format!("pages/{number}.html"), sheet.to_owned())));
    told
}

pub(super) fn publish(built: &bilan::publish::Built, memory: &mut Memory) -> Result<()> {
    let prepared = prepare(built, memory)?;
    prepared.guard(Leave::default())?;
    prepared.run(built, memory, &mut |_, _| {}).map(|_| ())
}

#[test]
fn a_run_that_is_cut_at_any_step_is_completed_by_the_next() {
    let folders = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    let first = built(folders[0].path(), &site("assets/one.css", 0..40));
    let second = built(folders[1].path(), &site("assets/two.css", 3..60));
    let foreign = || BTreeMap::from([("foreign.txt".to_owned(), b"mine".to_vec())]);
    let mut before = Memory::new(foreign());
    publish(&first, &mut before).expect("a first run");
    let mut steps = 0;
    loop {
        let mut memory = Memory::new(before.files.clone());
        memory.left = steps;
        let cut = publish(&second, &mut memory);
        assert!(prepare(&second, &mut memory).expect("a plan").guard(Leave::default()).is_ok());
        memory.left = usize::MAX;
        publish(&second, &mut memory).expect("a run that completes");
        let mut after = memory.files;
        assert_eq!(after.remove("foreign.txt").as_deref(), Some(&b"mine"[..]));
        assert!(after.remove(manifest::FILE).is_some());
        // The former style sheet waits for the next change.
        after.remove("assets/one.css");
        let expected: Vec<&String> = second.files.keys().collect();
        assert_eq!(after.keys().collect::<Vec<_>>(), expected, "cut after {steps}");
        for (path, bytes) in &after {
            assert_eq!(bilan::publish::built::digest(bytes), second.files[path].digest, "{path}");
        }
        if cut.is_ok() {
            break;
        }
        steps += 1;
    }
    assert!(steps > 60, "{steps}");
}

#[test]
fn what_was_sent_before_the_cut_is_not_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = built(folder.path(), &site("assets/one.css", 0..200));
    let mut memory = Memory::new(BTreeMap::new());
    memory.left = 120;
    assert!(publish(&site, &mut memory).is_err());
    let rest = prepare(&site, &mut memory).expect("a plan").plan;
    assert!(rest.kept >= 75 && rest.kept + rest.upload.len() == site.files.len(), "{}", rest.kept);
}

#[test]
fn foreign_files_and_other_reports_stop_a_run_before_it_touches_anything() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = built(folder.path(), &site("assets/one.css", 0..4));
    let mut memory = Memory::new(BTreeMap::from([("pages/2.html".to_owned(), b"mine".to_vec())]));
    assert_eq!(publish(&site, &mut memory).expect_err("a refusal").key, "publish-foreign");
    assert_eq!((memory.steps, memory.files.len()), (0, 1));
    let mut memory = Memory::new(BTreeMap::new());
    publish(&site, &mut memory).expect("a run");
    let mut other = site.clone();
    other.site.period = "2025".to_owned();
    let steps = memory.steps;
    assert_eq!(publish(&other, &mut memory).expect_err("a refusal").key, "publish-other");
    assert_eq!(memory.steps, steps);
}
