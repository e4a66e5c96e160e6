//! `WebDAV` through curl: each file is put beside its place, then moved there by the server.

use super::{Opening, Target, Upload};
use crate::error::Result;
use crate::publish::curl::{Call, Curl, encoded};

/// A collection of a `WebDAV` server.
pub(super) struct WebDav {
    curl: Curl,
    origin: String,
    root: String,
    made: Vec<String>,
}

impl WebDav {
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let address = opening.address;
        let scheme = if address.scheme == "dav" { "http" } else { "https" };
        let origin = format!("{scheme}://{}", address.authority());
        let path = encoded(&address.path);
        let root = if path.is_empty() { String::new() } else { format!("/{path}") };
        Ok(Self { curl: Curl::new(opening, true)?, origin, root, made: Vec::new() })
    }

    fn url(&self, path: &str) -> String {
        format!("{}{}/{path}", self.origin, self.root)
    }

    /// Makes the folders of files; one that is there already is refused, which is as good.
    fn make(&mut self, files: &[Upload<'_>]) -> Result<()> {
        let mut wanted = vec![String::new()];
        wanted.extend(super::folders(files.iter().map(|file| file.path)));
        wanted.retain(|folder| !self.made.contains(folder));
        let call = |folder: &String| {
            let slash = if folder.is_empty() { "" } else { "/" };
            Call::new(format!("{}{slash}", self.url(folder))).with("request", "MKCOL")
        };
        let calls: Vec<Call> = wanted.iter().map(call).collect();
        if !calls.is_empty() {
            self.curl.run(&calls, false)?;
        }
        self.made.extend(wanted);
        Ok(())
    }
}

impl Target for WebDav {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let slash = if folder.is_empty() { "" } else { "/" };
        let call = Call::new(format!("{}{slash}", self.url(folder)));
        let call = call.with("request", "PROPFIND").with("header", "Depth: 1");
        let body = self.curl.body(call, &[404, 409])?.unwrap_or_default();
        let text = String::from_utf8_lossy(&body);
        // Namespaces have many prefixes; the element has one name.
        let hrefs = text.split('<').filter_map(|piece| {
            let (tag, value) = piece.split_once('>')?;
            let tag = tag.split_whitespace().next()?;
            (tag == "href" || tag.ends_with(":href")).then_some(value.trim())
        });
        Ok(hrefs
            .filter_map(|href| href.rsplit('/').find(|part| !part.is_empty()))
            .map(str::to_owned)
            .collect())
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        self.curl.body(Call::new(self.url(path)), &[404, 409])
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        self.make(files)?;
        let mut calls = Vec::new();
        for file in files {
            let part = self.url(&format!("{}.part", file.path));
            // Without a host: behind a gate that ends TLS, the server knows itself by another one.
            let place = format!("Destination: {}/{}", self.root, file.path);
            calls.push(Call::new(part.clone()).sending(file).with("header", "Expect:"));
            let moved = Call::new(part).with("request", "MOVE");
            calls.push(moved.with("header", &place).with("header", "Overwrite: T"));
        }
        self.curl.must(&calls)
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        let calls = paths.iter().map(|path| Call::new(self.url(path)).with("request", "DELETE"));
        let calls: Vec<Call> = calls.collect();
        let answers = self.curl.run(&calls, false)?;
        match answers.iter().find(|answer| answer.code != 0 || !matches!(answer.status, 200..300 | 404)) {
            Some(answer) => Err(self.curl.fault(answer)),
            None => Ok(()),
        }
    }
}
