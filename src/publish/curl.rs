//! The user's own curl: it knows the certificates, proxies and `.netrc` of this computer.

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::target::{Opening, Upload};
use super::{fault, secret};
use crate::error::{Error, Result};

/// One request.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    url: String,
    lines: String,
}

impl Call {
    pub(super) fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), lines: String::new() }
    }

    /// Adds an option with its value.
    #[must_use]
    pub(super) fn with(mut self, option: &str, value: &str) -> Self {
        let _ = writeln!(self.lines, "{option} = {}", quoted(value));
        self
    }

    /// Adds an option without a value.
    #[must_use]
    pub(super) fn asking(mut self, option: &str) -> Self {
        let _ = writeln!(self.lines, "{option}");
        self
    }

    /// Sends a file.
    #[must_use]
    pub(super) fn sending(self, file: &Upload<'_>) -> Self {
        self.with("upload-file", &file.source.to_string_lossy())
    }
}

/// How a request ended.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// The code of the server, 0 without one.
    pub(super) status: u16,
    /// The code of curl.
    pub(super) code: u16,
    reason: String,
}

/// A connection to one place.
pub(super) struct Curl {
    place: String,
    common: String,
    scratch: TempDir,
}

impl Curl {
    /// Prepares requests to a place, as the user of its address where a login is asked for.
    pub(super) fn new(opening: &Opening<'_>, login: bool) -> Result<Self> {
        let scratch = tempfile::tempdir().map_err(|error| fault::local(&error))?;
        let mut common = String::from("silent\nshow-error\nconnect-timeout = 20\n");
        // A connection that stands still is a lost one.
        common += "speed-limit = 1\nspeed-time = 60\n";
        common += "write-out = \"%{http_code}\\t%{exitcode}\\t%{errormsg}\\n\"\n";
        if let Some(file) = &opening.destination.certificates {
            let file = opening.base.join(file);
            let _ = writeln!(common, "cacert = {}", quoted(&file.to_string_lossy()));
        }
        match opening.address.user.as_ref().filter(|_| login) {
            Some(user) => {
                let password = secret::password();
                let asked = || opening.attended.then(|| (opening.ask)(user)).flatten();
                match password.or_else(asked) {
                    Some(password) => {
                        let _ = writeln!(common, "user = {}", quoted(&format!("{user}:{password}")));
                    }
                    None => common += "netrc-optional\n",
                }
            }
            None if login => common += "netrc-optional\n",
            None => {}
        }
        Ok(Self { place: opening.address.to_string(), common, scratch })
    }

    /// Makes requests over one connection, in their order; stops behind one that fails where `strict`.
    pub(super) fn run(&self, calls: &[Call], strict: bool) -> Result<Vec<Answer>> {
        let mut text = String::new();
        for call in calls {
            if text.is_empty() && strict {
                text += "fail-early\n";
            } else if !text.is_empty() {
                text += "next\n";
            }
            text += &self.common;
            if strict {
                text += "fail\n";
            }
            if !call.lines.contains("output = ") {
                let _ = writeln!(text, "output = {}", quoted(&self.file("discarded")));
            }
            text += &call.lines;
            let _ = writeln!(text, "url = {}", quoted(&call.url));
        }
        let failed = |error: std::io::Error| fault::local(&error);
        let mut child = Command::new("curl")
            // The user's own file of options is for the user's own requests.
            .args(["--disable", "--config", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| fault::missing("curl"))?;
        if let Some(mut asked) = child.stdin.take() {
            // A curl that ends early says why in its answer.
            let _ = asked.write_all(text.as_bytes());
        }
        let output = child.wait_with_output().map_err(failed)?;
        let told = String::from_utf8_lossy(&output.stdout);
        let answers = told.lines().filter_map(|line| {
            let mut parts = line.splitn(3, '\t');
            let mut number = || parts.next()?.parse().ok();
            let (status, code) = (number()?, number()?);
            Some(Answer { status, code, reason: parts.next().unwrap_or_default().to_owned() })
        });
        let answers: Vec<Answer> = answers.collect();
        // One that is too old does not know what it is asked, or how to tell how it went.
        if answers.is_empty() && (output.status.code() == Some(2) || !told.is_empty()) {
            return Err(fault::outdated("curl"));
        }
        Ok(answers)
    }

    /// Makes requests that must all succeed.
    pub(super) fn must(&self, calls: &[Call]) -> Result<()> {
        if calls.is_empty() {
            return Ok(());
        }
        let answers = self.run(calls, true)?;
        match answers.iter().find(|answer| answer.code != 0) {
            Some(answer) => Err(self.fault(answer)),
            None if answers.len() < calls.len() => Err(fault::unreachable(&self.place, "curl")),
            None => Ok(()),
        }
    }

    /// The body of one request, if there is something at its address.
    pub(super) fn body(&self, call: Call, absent: &[u16]) -> Result<Option<Vec<u8>>> {
        let file = self.file("body");
        let _ = fs::remove_file(&file);
        let answers = self.run(&[call.with("output", &file)], true)?;
        match answers.first() {
            Some(answer) if answer.code == 0 => Ok(Some(fs::read(&file).unwrap_or_default())),
            Some(answer) if absent.contains(&answer.status) => Ok(None),
            Some(answer) => Err(self.fault(answer)),
            None => Err(fault::unreachable(&self.place, "curl")),
        }
    }

    /// A file of this connection, for what is received.
    pub(super) fn file(&self, name: &str) -> String {
        self.scratch.path().join(Path::new(name)).to_string_lossy().into_owned()
    }

    /// What a request that failed means.
    pub(super) fn fault(&self, answer: &Answer) -> Error {
        match (answer.code, answer.status) {
            // The server's certificate, or its key, is vouched for by nobody.
            (51 | 60 | 77 | 83 | 90 | 91, _) => fault::untrusted(&self.place),
            (67, _) | (_, 401 | 403 | 530) => fault::login(&self.place),
            (22 | 25 | 70 | 21, status) => fault::write(
                &self.place,
                if status == 0 { answer.reason.clone() } else { status.to_string() },
            ),
            _ => fault::unreachable(&self.place, &answer.reason),
        }
    }
}

/// A value as curl's configuration quotes it.
fn quoted(value: &str) -> String {
    let mut text = String::from("\"");
    for one in value.chars() {
        match one {
            '"' | '\\' => text.extend(['\\', one]),
            '\n' => text += "\\n",
            '\r' => text += "\\r",
            _ => text.push(one),
        }
    }
    text + "\""
}

/// A path of an address: what is not plain, by its bytes.
pub(super) fn encoded(path: &str) -> String {
    let mut text = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}
