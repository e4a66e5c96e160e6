//! FTP inside TLS through curl: each file is stored beside its place, then renamed.

use super::{Opening, Target, Upload};
use crate::error::Result;
use crate::publish::curl::{Call, Curl, encoded};

/// The port of servers that begin with TLS; all others are asked for it.
const IMPLICIT: u16 = 990;

/// A folder of an FTP server, seen from where the login leads.
pub(super) struct Ftps {
    curl: Curl,
    origin: String,
    root: String,
    made: Vec<String>,
}

impl Ftps {
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let address = opening.address;
        let scheme = if address.port == Some(IMPLICIT) { "ftps" } else { "ftp" };
        let origin = format!("{scheme}://{}", address.authority());
        let root = if address.path.is_empty() { String::new() } else { format!("{}/", address.path) };
        Ok(Self { curl: Curl::new(opening, true)?, origin, root, made: Vec::new() })
    }

    fn call(&self, path: &str) -> Call {
        let url = format!("{}/{}", self.origin, encoded(&format!("{}{path}", self.root)));
        Call::new(url).with("ftp-method", "nocwd").asking("ssl-reqd")
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
        for file in files {
            let mut call = self.call(&format!("{}.part", file.path)).sending(file);
            for folder in self.fresh(file.path) {
                // The star: a folder that is there already is refused, which is as good.
                call = call.with("quote", &format!("*MKD {folder}"));
            }
            let place = format!("{}{}", self.root, file.path);
            let call = call.with("quote", &format!("-RNFR {place}.part"));
            calls.push(call.with("quote", &format!("-RNTO {place}")));
        }
        self.curl.must(&calls)
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
                return Err(crate::publish::fault::write(&self.origin, path));
            }
        }
        Ok(())
    }
}
