//! FTP inside TLS through curl: each file is stored beside its place, weighed there, then renamed.

use std::fs;

use super::{Opening, Target, Upload};
use crate::error::{Error, Result};
use crate::publish::curl::{Call, Curl, encoded};
use crate::publish::fault;

/// The port of servers that begin with TLS; all others are asked for it.
const IMPLICIT: u16 = 990;

/// A folder of an FTP server, seen from where the login leads.
pub(super) struct Ftps {
    curl: Curl,
    origin: String,
    root: String,
    place: String,
    made: Vec<String>,
}

impl Ftps {
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let address = opening.address;
        let scheme = if address.port == Some(IMPLICIT) { "ftps" } else { "ftp" };
        let origin = format!("{scheme}://{}", address.authority());
        let root = if address.path.is_empty() { String::new() } else { format!("{}/", address.path) };
        let (curl, place) = (Curl::new(opening, true)?, address.to_string());
        Ok(Self { curl, origin, root, place, made: Vec::new() })
    }

    fn call(&self, path: &str) -> Call {
        let url = format!("{}/{}", self.origin, encoded(&format!("{}{path}", self.root)));
        // With TLS 1.3, curl closes over tickets that it has not read, and the server loses the end of a file that it
        // calls complete (curl, issues 6149 and 13904).
        Call::new(url).with("ftp-method", "nocwd").asking("ssl-reqd").with("tls-max", "1.2")
    }

    /// How a file is called until it is whole.
    fn part(file: &Upload<'_>) -> String {
        format!("{}.part", file.path)
    }

    /// Whether a file came as long as it left; a server calls one complete whose connection it lost.
    fn weigh(&self, file: &Upload<'_>, told: &str) -> Result<()> {
        let length = fs::metadata(file.source).map_err(|error| fault::local(&error))?.len();
        let answer = fs::read_to_string(told).unwrap_or_default();
        let size = answer.lines().find_map(|line| line.strip_prefix("Content-Length:"));
        let there = match size.and_then(|size| size.trim().parse().ok()) {
            Some(size) => size,
            // A server that does not know sizes: the file itself tells.
            None => self.curl.body(self.call(&Self::part(file)), &[550])?.unwrap_or_default().len() as u64,
        };
        if there == length { Ok(()) } else { Err(self.refused(format!("{}: {there} / {length}", file.path))) }
    }

    fn refused(&self, reason: impl ToString) -> Error {
        fault::write(&self.place, reason)
    }

    /// The folders that are not known to be there, the root's own first.
    fn fresh(&mut self, path: &str) -> Vec<String> {
        let whole = format!("{}{path}", self.root);
        let mut folders = super::folders([whole.as_str()]);
        folders.retain(|folder| !self.made.contains(folder));
        self.made.extend(folders.iter().cloned());
        folders
    }
}

impl Target for Ftps {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let slash = if folder.is_empty() { "" } else { "/" };
        let call = self.call(&format!("{folder}{slash}")).asking("list-only");
        let body = self.curl.body(call, &[450, 550])?.unwrap_or_default();
        let text = String::from_utf8_lossy(&body);
        Ok(text.lines().filter_map(|line| line.trim().rsplit('/').next()).map(str::to_owned).collect())
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        self.curl.body(self.call(path), &[550])
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        let mut calls = Vec::new();
        let told = |number: usize| self.curl.file(&format!("size-{number}"));
        let answers: Vec<String> = (0..files.len()).map(told).collect();
        for file in files {
            let mut call = self.call(&Self::part(file)).sending(file);
            for folder in self.fresh(file.path) {
                // The star: a folder that is there already is refused, which is as good.
                call = call.with("quote", &format!("*MKD {folder}"));
            }
            calls.push(call);
        }
        for (file, answer) in files.iter().zip(&answers) {
            calls.push(self.call(&Self::part(file)).asking("head").with("output", answer));
        }
        self.curl.must(&calls)?;
        // Nothing but the commands: the folder's own list is not asked for.
        let mut renaming = self.call("").asking("head");
        for (file, answer) in files.iter().zip(&answers) {
            self.weigh(file, answer)?;
            let place = format!("{}{}", self.root, file.path);
            renaming = renaming.with("quote", &format!("RNFR {place}.part"));
            renaming = renaming.with("quote", &format!("RNTO {place}"));
        }
        self.curl.must(&[renaming])
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        let mut call = self.call("").asking("list-only");
        for path in paths {
            call = call.with("quote", &format!("*DELE {}{path}", self.root));
        }
        for folder in super::folders(paths.iter().map(String::as_str)).iter().rev() {
            call = call.with("quote", &format!("*RMD {}{folder}", self.root));
        }
        self.curl.must(&[call])?;
        for path in paths {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            if self.list(folder)?.iter().any(|there| there == name) {
                return Err(self.refused(path));
            }
        }
        Ok(())
    }
}
