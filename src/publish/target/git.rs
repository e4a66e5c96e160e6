//! A branch of a git repository, through the user's own git: its keys, helpers and trust are the user's.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use super::folder::Folder;
use super::{Opening, Target, Upload};
use crate::error::{Error, Result};
use crate::publish::{fault, secret};

/// The branch unless told otherwise.
const BRANCH: &str = "pages";
/// What a commit says, and who made it where git does not know its user.
const NAME: &str = env!("CARGO_PKG_NAME");

/// A branch, worked on in a copy; pushed as one commit, it changes at once.
pub(super) struct Git {
    copy: TempDir,
    inside: Folder,
    branch: String,
    place: String,
    url: String,
    certificates: Option<PathBuf>,
    attended: bool,
}

impl Git {
    /// Fetches the branch, or begins it.
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let address = opening.address;
        let branch = opening.destination.branch.clone().unwrap_or_else(|| BRANCH.to_owned());
        let folder = opening.destination.folder.clone().unwrap_or_default();
        let inner = folder.is_empty() || crate::publish::manifest::is_plain(&folder);
        if branch.starts_with('-') || !inner {
            return Err(Error::usage("publish-branch"));
        }
        let copy = tempfile::tempdir().map_err(|error| fault::local(&error))?;
        let user = address.user.as_ref().map(|user| format!("{user}@")).unwrap_or_default();
        let scheme = address.scheme.trim_start_matches("git+");
        let url = format!("{scheme}://{user}{}/{}", address.authority(), address.path);
        let inside = Folder::new(copy.path().join(folder));
        let place = address.to_string();
        let trusted = opening.destination.certificates.as_ref();
        let certificates = trusted.map(|file| opening.base.join(file));
        let git = Self { copy, inside, branch, place, url, certificates, attended: opening.attended };
        git.fetch()?;
        Ok(git)
    }

    fn fetch(&self) -> Result<()> {
        let head = format!("refs/heads/{}", self.branch);
        let known = self.reach(&["ls-remote", &self.url, &head])?;
        self.run(&["init", "--quiet"])?;
        self.run(&["symbolic-ref", "HEAD", &head])?;
        if !known.stdout.is_empty() {
            self.reach(&["fetch", "--quiet", "--no-tags", "--depth=1", &self.url, &head])?;
            self.run(&["reset", "--quiet", "--hard", "FETCH_HEAD"])?;
        }
        Ok(())
    }

    /// Runs git in the copy, with bytes as they are.
    fn git(&self, arguments: &[&str]) -> Result<Output> {
        let mut command = Command::new("git");
        command.current_dir(self.copy.path()).args([
            "-c",
            "core.autocrlf=false",
            "-c",
            "core.safecrlf=false",
        ]);
        if let Some(certificates) = &self.certificates {
            // Not by `-c`, over which a variable of the user's goes.
            command.env("GIT_SSL_CAINFO", certificates);
        }
        // What it says is read, so it must say it in one language.
        command.args(arguments).env("LC_ALL", "C").stdin(Stdio::null());
        if secret::password().is_some() {
            secret::lend(&mut command, &["GIT_ASKPASS"])?;
        }
        if !self.attended {
            command.env("GIT_TERMINAL_PROMPT", "0");
        }
        command.output().map_err(|_| fault::missing("git"))
    }

    /// Runs git against the repository.
    fn reach(&self, arguments: &[&str]) -> Result<Output> {
        let output = self.git(arguments)?;
        if output.status.success() { Ok(output) } else { Err(self.fault(&output)) }
    }

    /// Runs git in the copy alone.
    fn run(&self, arguments: &[&str]) -> Result<Output> {
        let output = self.git(arguments)?;
        if output.status.success() { Ok(output) } else { Err(fault::write(&self.place, said(&output))) }
    }

    fn fault(&self, output: &Output) -> Error {
        let text = String::from_utf8_lossy(&output.stderr);
        if text.contains("verification failed") || text.contains("certificate") {
            return fault::untrusted(&self.place);
        }
        if text.contains("Permission denied (") || text.contains("Authentication failed") {
            return fault::login(&self.place);
        }
        fault::unreachable(&self.place, said(output))
    }

    fn is_named(&self) -> Result<bool> {
        Ok(self.git(&["config", "user.email"])?.status.success())
    }
}

/// The last line of what git said that means something.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let first = text.lines().find(|line| line.starts_with("fatal") || line.contains("rejected"));
    first.or_else(|| text.lines().last()).unwrap_or_default().trim().to_owned()
}

impl Target for Git {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        self.inside.list(folder)
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        self.inside.read(path)
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        self.inside.put(files)
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        self.inside.delete(paths)
    }

    fn finish(&mut self) -> Result<()> {
        // The repository's own rules on what to ignore are about something else.
        self.run(&["add", "--all", "--force", "."])?;
        let email = format!("user.email={NAME}@localhost");
        let name = format!("user.name={NAME}");
        let own: &[&str] = if self.is_named()? { &[] } else { &["-c", &email, "-c", &name] };
        self.run(&[own, &["commit", "--quiet", "--message", "bilan publish"]].concat())?;
        let head = format!("refs/heads/{}", self.branch);
        self.reach(&["push", "--quiet", &self.url, &format!("HEAD:{head}")])?;
        let mine = self.run(&["rev-parse", "HEAD"])?.stdout;
        let there = self.reach(&["ls-remote", &self.url, &head])?.stdout;
        let mine = String::from_utf8_lossy(&mine).trim().to_owned();
        if String::from_utf8_lossy(&there).starts_with(&mine) {
            Ok(())
        } else {
            Err(Error::new("publish-differs").with("file", Path::new(&self.branch).display()))
        }
    }
}
