//! An object store that speaks S3, through curl and requests that we sign (AWS Signature Version 4).

use std::{env, fs};

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::{Opening, Target, Upload};
use crate::error::{Error, Result};
use crate::publish::built::hexadecimal;
use crate::publish::curl::{Call, Curl, encoded};
use crate::publish::fault;

/// The region where nobody tells one.
const REGION: &str = "us-east-1";
/// What objects are, which the store does not know by itself.
const TYPES: [(&str, &str); 18] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("avif", "image/avif"),
    ("webp", "image/webp"),
    ("ico", "image/x-icon"),
    ("json", "application/json"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
    ("xml", "application/xml"),
    ("woff2", "font/woff2"),
    ("ics", "text/calendar; charset=utf-8"),
    ("pdf", "application/pdf"),
    ("zip", "application/zip"),
];

/// A bucket, or what begins with one prefix in it.
pub(super) struct S3 {
    curl: Curl,
    signer: Signer,
    prefix: String,
}

/// What signs addresses.
struct Signer {
    scheme: String,
    host: String,
    root: String,
    region: String,
    id: String,
    secret: String,
    session: Option<String>,
}

impl S3 {
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self> {
        let region = opening.destination.region.clone().unwrap_or_else(|| REGION.to_owned());
        let endpoint = opening.destination.endpoint.clone();
        let endpoint = endpoint.unwrap_or_else(|| format!("https://s3.{region}.amazonaws.com"));
        let (scheme, host) = endpoint.split_once("://").unwrap_or(("", ""));
        let name = host.split(':').next().unwrap_or_default();
        let here = ["localhost", "127.0.0.1"].contains(&name);
        if host.is_empty()
            || host.contains(['/', '@', '?'])
            || !(scheme == "https" || scheme == "http" && here)
        {
            return Err(Error::usage("publish-endpoint"));
        }
        let variable = |name: &'static str| {
            let value = env::var(name).ok().filter(|value| !value.is_empty());
            value.ok_or_else(|| Error::usage("publish-variable").with("variable", name))
        };
        let signer = Signer {
            scheme: scheme.to_owned(),
            host: host.to_owned(),
            root: format!("/{}", opening.address.host),
            region,
            id: variable("AWS_ACCESS_KEY_ID")?,
            secret: variable("AWS_SECRET_ACCESS_KEY")?,
            session: variable("AWS_SESSION_TOKEN").ok(),
        };
        let path = &opening.address.path;
        let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
        Ok(Self { curl: Curl::new(opening, false)?, signer, prefix })
    }

    fn call(&self, method: &str, path: &str, query: &[(&str, &str)], content: &[u8]) -> Call {
        self.signer.call(method, &format!("{}{path}", self.prefix), query, content, Utc::now())
    }
}

impl Signer {
    /// A request about an object, signed with what it carries.
    fn call(
        &self,
        method: &str,
        key: &str,
        query: &[(&str, &str)],
        content: &[u8],
        now: DateTime<Utc>,
    ) -> Call {
        let path = encoded(&format!("{}/{key}", self.root));
        let value = |text: &str| encoded(text).replace('/', "%2F");
        let pairs: Vec<_> = query.iter().map(|(name, text)| format!("{name}={}", value(text))).collect();
        let query = pairs.join("&");
        let digest = hexadecimal(&Sha256::digest(content));
        let time = now.format("%Y%m%dT%H%M%SZ").to_string();
        let authorization = self.authorization(&[method, &path, &query, &digest, &time]);
        let mark = if query.is_empty() { "" } else { "?" };
        let mut call = Call::new(format!("{}://{}{path}{mark}{query}", self.scheme, self.host))
            .with("header", &format!("Authorization: {authorization}"))
            .with("header", &format!("x-amz-content-sha256: {digest}"))
            .with("header", &format!("x-amz-date: {time}"));
        if let Some(session) = &self.session {
            call = call.with("header", &format!("x-amz-security-token: {session}"));
        }
        if method == "DELETE" { call.with("request", method) } else { call }
    }

    /// The signature of method, path, query, digest of the content and time, with who signs.
    fn authorization(&self, [method, path, query, digest, time]: &[&str; 5]) -> String {
        let day = &time[..8];
        let scope = format!("{day}/{}/s3/aws4_request", self.region);
        let mut headers =
            vec![("host", self.host.as_str()), ("x-amz-content-sha256", digest), ("x-amz-date", time)];
        headers.extend(self.session.as_deref().map(|token| ("x-amz-security-token", token)));
        let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let headers: Vec<String> = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let headers = headers.concat();
        let request = format!("{method}\n{path}\n{query}\n{headers}\n{names}\n{digest}");
        let request = hexadecimal(&Sha256::digest(request.as_bytes()));
        let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{request}");
        let first = format!("AWS4{}", self.secret).into_bytes();
        let parts = [day, &self.region, "s3", "aws4_request", &text];
        let signature = parts.iter().fold(first, |key, part| authenticated(&key, part.as_bytes()).to_vec());
        let signature = hexadecimal(&signature);
        format!("AWS4-HMAC-SHA256 Credential={}/{scope},SignedHeaders={names},Signature={signature}", self.id)
    }
}

/// HMAC of RFC 2104 with SHA-256.
fn authenticated(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; 64];
    if key.len() > block.len() {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let inner = Sha256::new().chain_update(block.map(|byte| byte ^ 0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(block.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize().into()
}

impl Target for S3 {
    fn list(&mut self, folder: &str) -> Result<Vec<String>> {
        let inside =
            if folder.is_empty() { self.prefix.clone() } else { format!("{}{folder}/", self.prefix) };
        let (mut names, mut last) = (Vec::new(), String::new());
        loop {
            let mut query = vec![("delimiter", "/"), ("list-type", "2"), ("prefix", inside.as_str())];
            if !last.is_empty() {
                query.push(("start-after", &last));
            }
            let call = self.signer.call("GET", "", &query, &[], Utc::now());
            let body = self.curl.body(call, &[404])?.unwrap_or_default();
            let text = String::from_utf8_lossy(&body).into_owned();
            let keys = text.split("<Key>").skip(1).filter_map(|piece| piece.split("</Key>").next());
            let keys: Vec<&str> = keys.collect();
            names.extend(keys.iter().filter_map(|key| key.strip_prefix(&inside)).map(str::to_owned));
            match keys.last() {
                Some(key) if text.contains("<IsTruncated>true") => (*key).clone_into(&mut last),
                _ => return Ok(names),
            }
        }
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        self.curl.body(self.call("GET", path, &[], &[]), &[404])
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        let mut calls = Vec::new();
        for file in files {
            let content = fs::read(file.source).map_err(|error| fault::local(&error))?;
            let kind = file.path.rsplit('.').next().unwrap_or_default();
            let known = TYPES.iter().find(|(ending, _)| *ending == kind);
            let kind = known.map_or("application/octet-stream", |(_, kind)| *kind);
            let call = self.call("PUT", file.path, &[], &content).sending(file);
            calls.push(call.with("header", "Expect:").with("header", &format!("Content-Type: {kind}")));
        }
        self.curl.must(&calls)
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        let calls: Vec<Call> = paths.iter().map(|path| self.call("DELETE", path, &[], &[])).collect();
        self.curl.must(&calls)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "List Objects", among the examples of the documentation of Amazon S3, "Signature Calculations for the Authorization
    /// Header".
    #[test]
    fn a_signature_is_that_of_the_published_example() {
        let signer = Signer {
            scheme: "https".into(),
            host: "examplebucket.s3.amazonaws.com".into(),
            root: String::new(),
            region: REGION.into(),
            id: "AKIAIOSFODNN7EXAMPLE".into(),
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".into(),
            session: None,
        };
        let nothing = hexadecimal(&Sha256::digest([]));
        let told = signer.authorization(&["GET", "/", "max-keys=2&prefix=J", &nothing, "20130524T000000Z"]);
        let signature = told.rsplit('=').next();
        assert_eq!(signature, Some("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"));
    }
}
