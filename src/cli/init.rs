//! `bilan init`: archives in, a commented `bilan.toml` out, which builds at once.

mod answers;
mod draft;
mod found;
mod questions;

use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::config::{Config, Document, FILE};
use crate::error::{Error, Exit, Result};
use crate::site::{Arg, Language};

use super::terminal::Terminal;
use answers::Answers;
use found::{ARCHIVES, Found};
use questions::Talk;

/// The folders of a project beside its archives.
const FOLDERS: [&str; 2] = ["notes", "calendar"];

/// How the names of exports end.
const ENDINGS: [&str; 8] = ["car", "csv", "gz", "json", "tar", "tgz", "xlsx", "zip"];

/// What the user asked for.
#[derive(Clone, Debug, Default)]
pub struct Beginning {
    /// The project's folder, and archives.
    pub paths: Vec<PathBuf>,
    /// Language of the project and of the comments in its file.
    pub language: Option<String>,
    /// Whether no question is asked.
    pub yes: bool,
}

/// Makes the project.
pub(super) fn run(beginning: &Beginning, terminal: &Terminal) -> Result<Exit> {
    let (input, output) = (io::stdin(), io::stderr());
    let answers = (input.is_terminal() && output.is_terminal()).then(|| (input.lock(), output));
    begin(beginning, answers, terminal)
}

/// Makes the project; `talk` are the two ends of a conversation, where somebody is there to answer.
///
/// # Errors
/// When the folder is a project already, an archive handed in cannot be read, nobody answers, or the disk refuses.
pub fn begin(
    beginning: &Beginning,
    talk: Option<(impl BufRead, impl Write)>,
    terminal: &Terminal,
) -> Result<Exit> {
    let (folder, handed) = places(&beginning.paths);
    let file = folder.join(FILE);
    if file.exists() || file.is_symlink() {
        return Err(refused(&file));
    }
    let tag = beginning.language.as_deref().unwrap_or(terminal.tag());
    let mut language = Language::load(tag)?;
    let talk = if beginning.yes { None } else { Some(talk.ok_or_else(|| Error::usage("init-no-terminal"))?) };
    let found = Found::read(&folder, &handed, terminal)?;
    let sources = found.sources();
    terminal.notices(&sources);
    let mut answers = Answers::supposed(&sources, &language);
    if let Some((input, output)) = talk {
        Talk { input, output, terminal }.ask(&mut answers)?;
        language = Language::load(answers.get("language").unwrap_or(tag))?;
    }
    let entries = found.entries(&folder, &language)?;
    let text = draft::text(&language, &answers, &entries);
    // Never a file that the next command would refuse.
    Config::read(Document { file: file.clone(), text: text.clone() })?;
    write(&folder, &file, &text)?;
    let told = [("file", Arg::from(file.display().to_string())), ("count", Arg::Count(entries.len() as u64))];
    terminal.result("init-done", &told);
    let next = if entries.is_empty() { "init-next-archives" } else { "init-next" };
    terminal.result(next, &[("folder", folder.display().to_string().into())]);
    Ok(Exit::Fine)
}

/// The project's folder and the archives: a first path that is a file is an archive for the current folder.
fn places(paths: &[PathBuf]) -> (PathBuf, Vec<PathBuf>) {
    match paths {
        [first, others @ ..] if !is_archive(first) => (first.clone(), others.to_vec()),
        archives => (PathBuf::from("."), archives.to_vec()),
    }
}

/// Whether a path is a file, or would be one if it were there: no folder is made of a mistyped name.
fn is_archive(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    path.is_file() || (!path.exists() && ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())))
}

/// Writes the file and the folders beside it.
fn write(folder: &Path, file: &Path, text: &str) -> Result<()> {
    let failed = |path: &Path, error: &io::Error| {
        Error::new("cannot-write").with("file", path.display()).with("reason", error)
    };
    for inner in FOLDERS.into_iter().chain([ARCHIVES]) {
        let inner = folder.join(inner);
        fs::create_dir_all(&inner).map_err(|error| failed(&inner, &error))?;
    }
    // Another program may have made the file in the meantime: it stays as it is.
    let mut made = OpenOptions::new().write(true).create_new(true).open(file).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists { refused(file) } else { failed(file, &error) }
    })?;
    made.write_all(text.as_bytes()).map_err(|error| failed(file, &error))
}

fn refused(file: &Path) -> Error {
    Error::refused("init-exists").with("file", file.display())
}
