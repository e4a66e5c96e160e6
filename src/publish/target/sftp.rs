//! SFTP through the user's own OpenSSH: its known hosts, agent, keys, jump hosts and questions are the user's.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, PipeReader, Write, pipe};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;

use tempfile::TempDir;

use super::{Opening, Target, Upload};
use crate::error::{Error, Result};
use crate::publish::{fault, secret};

/// What the program says to `pwd`: everything asked before is done.
const FENCE: &str = "Remote working";
/// How the program repeats what it was asked.
const ECHO: &str = "sftp> ";

/// One session; its program ends at the first command without a dash that fails.
pub(super) struct Sftp {
    child: Child,
    asked: Option<ChildStdin>,
    told: BufReader<PipeReader>,
    root: String,
    place: String,
    made: BTreeSet<String>,
    read: TempDir,
}

impl Sftp {
    /// Opens the session.
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let address = opening.address;
        // Where it stands, an address of the home folder is told by `~`.
        let root = match address.path.strip_prefix('~') {
            Some(rest) => rest.trim_start_matches('/').to_owned(),
            None => format!("/{}", address.path),
        };
        let read = tempfile::tempdir().map_err(|error| fault::local(&error))?;
        let (told, telling) = pipe().map_err(|error| fault::local(&error))?;
        let also = telling.try_clone().map_err(|error| fault::local(&error))?;
        let mut command = command(opening)?;
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(telling)
            .stderr(also)
            .spawn()
            .map_err(|_| fault::missing("sftp"))?;
        // Its ends of the pipe would keep the session's own end from being seen.
        drop(command);
        let asked = child.stdin.take();
        let (told, place, made) = (BufReader::new(told), address.to_string(), BTreeSet::new());
        let mut session = Self { child, asked, told, root, place, made, read };
        session.ask("")?;
        Ok(session)
    }

    /// Sends commands and hands back what was said until all are done.
    fn ask(&mut self, commands: &str) -> Result<Vec<String>> {
        let (asked, told) = (self.asked.as_mut(), &mut self.told);
        let (lines, done) = thread::scope(|scope| {
            // Asked and told at once: a pipe that nobody empties stops whoever fills it.
            scope.spawn(|| {
                asked.map(|asked| {
                    asked.write_all(commands.as_bytes())?;
                    asked.write_all(b"pwd\n")?;
                    asked.flush()
                })
            });
            until_fence(told)
        });
        if done { Ok(lines) } else { Err(self.fault(&lines)) }
    }

    /// What the last words of a session that ended mean.
    fn fault(&self, lines: &[String]) -> Error {
        let has = |words: &str| lines.iter().any(|line| line.contains(words));
        // A host whose key changed is told by a whole page; the last line of it is always this one.
        if has("verification failed") {
            return fault::untrusted(&self.place);
        }
        if has("Permission denied (") || has("authentication failures") {
            return fault::login(&self.place);
        }
        let is_progress = |line: &&String| line.starts_with("Uploading ") || line.starts_with("Fetching ");
        let last = lines.iter().rfind(|line| !is_progress(line)).cloned().unwrap_or_default();
        let refused = last.contains("remote ") || last.contains("dest ") || last.contains("Couldn't");
        if refused { fault::write(&self.place, last) } else { fault::unreachable(&self.place, last) }
    }

    /// A path at the place, quoted.
    fn at(&self, path: &str) -> String {
        if self.root.is_empty() && path.is_empty() {
            return quoted(".");
        }
        let slash = if self.root.is_empty() || self.root.ends_with('/') { "" } else { "/" };
        quoted(&format!("{}{slash}{path}", self.root))
    }

    /// The commands that make the folders of files, once a session.
    fn folders(&mut self, files: &[Upload<'_>]) -> String {
        let above: Vec<&str> = self.root.match_indices('/').map(|(at, _)| &self.root[..at]).collect();
        let above = above.into_iter().chain([self.root.as_str()]).filter(|path| !path.is_empty());
        let mut commands = String::new();
        if self.made.is_empty() {
            commands.extend(above.map(|path| format!("-mkdir {}\n", quoted(path))));
            self.made.insert(String::new());
        }
        for folder in super::folders(files.iter().map(|file| file.path)) {
            if !self.made.contains(&folder) {
                commands.extend([format!("-mkdir {}\n", self.at(&folder))]);
                self.made.insert(folder);
            }
        }
        commands
    }
}

/// What is said until everything asked before is done, and whether it was done.
fn until_fence(told: &mut impl BufRead) -> (Vec<String>, bool) {
    let (mut lines, mut line) = (Vec::new(), Vec::new());
    while matches!(told.read_until(b'\n', &mut line), Ok(read) if read > 0) {
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        line.clear();
        if text.starts_with(FENCE) {
            return (lines, true);
        }
        if !text.starts_with(ECHO) && !text.is_empty() {
            lines.push(text);
        }
    }
    (lines, false)
}

/// The program with what the configuration and the terminal allow.
fn command(opening: &Opening<'_>) -> Result<Command> {
    let (address, destination) = (opening.address, opening.destination);
    let mut command = Command::new("sftp");
    let with_password = secret::password().is_some();
    // The one who asks for the password would also answer the question about an unknown host.
    let hosts = if with_password || !opening.attended { "yes" } else { "ask" };
    let silent = if with_password || opening.attended { "no" } else { "yes" };
    // Before `-b`, which would forbid every question: the first value counts.
    command.arg(format!("-oBatchMode={silent}")).arg(format!("-oStrictHostKeyChecking={hosts}"));
    command.args(["-oNumberOfPasswordPrompts=1", "-oConnectTimeout=20"]);
    command.args(["-oServerAliveInterval=15", "-oServerAliveCountMax=4"]);
    let place = |path: &std::path::Path| opening.base.join(path);
    if let Some(file) = &destination.known_hosts {
        let file = place(file).display().to_string();
        command.arg(format!("-oUserKnownHostsFile=\"{file}\"")).arg("-oGlobalKnownHostsFile=none");
    }
    if let Some(key) = &destination.key {
        command.arg("-i").arg(place(key)).arg("-oIdentitiesOnly=yes");
    }
    if let Some(port) = address.port {
        command.arg("-P").arg(port.to_string());
    }
    command.args(["-b", "-"]);
    let user = address.user.as_ref().map(|user| format!("{user}@")).unwrap_or_default();
    command.arg(format!("{user}{}", address.host));
    if with_password {
        secret::lend(&mut command, &["SSH_ASKPASS"])?;
        command.env("SSH_ASKPASS_REQUIRE", "force");
    }
    Ok(command)
}

/// A path in quotes, with what the program would read as something else.
fn quoted(path: &str) -> String {
    let mut text = String::from("\"");
    for one in path.chars() {
        if "\"\\*?[]".contains(one) {
            text.push('\\');
        }
        text.push(one);
    }
    text + "\""
}

/// A file of this computer, quoted, with the slashes that the program takes everywhere.
fn here(file: &std::path::Path) -> String {
    let text = file.to_string_lossy();
    if cfg!(windows) { quoted(&text.replace('\\', "/")) } else { quoted(&text) }
}

impl Target for Sftp {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let lines = self.ask(&format!("-ls -1a {}\n", self.at(folder)))?;
        let is_trouble = |line: &&String| line.starts_with("Can't ls") || line.starts_with("remote ");
        match lines.iter().find(is_trouble) {
            Some(line) if line.contains("not found") => Ok(Vec::new()),
            Some(line) => Err(fault::unreachable(&self.place, line)),
            None => Ok(lines.iter().filter_map(|line| line.rsplit('/').next()).map(str::to_owned).collect()),
        }
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        let file = self.read.path().join("read");
        let _ = fs::remove_file(&file);
        let lines = self.ask(&format!("-get {} {}\n", self.at(path), here(&file)))?;
        match fs::read(&file) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(_) if lines.iter().any(|line| line.contains("not found")) => Ok(None),
            Err(_) => Err(fault::unreachable(&self.place, lines.last().cloned().unwrap_or_default())),
        }
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        let mut commands = self.folders(files);
        for file in files {
            let part = self.at(&format!("{}.part", file.path));
            commands.extend([format!(
                "put {} {part}\nrename {part} {}\n",
                here(file.source),
                self.at(file.path)
            )]);
        }
        self.ask(&commands).map(|_| ())
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        let mut commands = String::new();
        for path in paths {
            commands.extend([format!("-rm {}\n", self.at(path))]);
        }
        for folder in super::folders(paths.iter().map(String::as_str)).iter().rev() {
            commands.extend([format!("-rmdir {}\n", self.at(folder))]);
        }
        self.ask(&commands)?;
        for path in paths {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            if self.list(folder)?.iter().any(|there| there == name) {
                return Err(fault::write(&self.place, path));
            }
        }
        Ok(())
    }

    fn turn(&mut self, name: &str, folder: &str) -> Result<()> {
        let part = self.at(&format!("{name}.part"));
        let (folder, name) = (quoted(folder), self.at(name));
        self.ask(&format!("-rm {part}\nln -s {folder} {part}\nrename {part} {name}\n")).map(|_| ())
    }
}

impl Drop for Sftp {
    fn drop(&mut self) {
        // The end of its commands ends the program.
        self.asked = None;
        let _ = self.child.wait();
    }
}
