//! An object store that speaks S3, through curl and addresses that we sign (AWS Signature Version 4, query form).

use std::env;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::{Opening, Target, Upload};
use crate::error::{Error, Result};
use crate::publish::built::hexadecimal;
use crate::publish::curl::{Call, Curl, encoded};

/// The region where nobody tells one.
const REGION: &str = "us-east-1";
/// Seconds for which a signature is good: a day, for a batch on the slowest line.
const GOOD_FOR: u32 = 86_400;
/// What objects are, which the store does not know by itself.
const TYPES: [(&str, &str); 12] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
    ("xml", "application/xml"),
    ("woff2", "font/woff2"),
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

    fn call(&self, method: &str, path: &str, query: &[(&str, &str)]) -> Call {
        let key = format!("{}{path}", self.prefix);
        let call = Call::new(self.signer.url(method, &key, query, Utc::now()));
        if method == "DELETE" { call.with("request", method) } else { call }
    }
}

impl Signer {
    /// The address of an object, signed for one method.
    fn url(&self, method: &str, key: &str, query: &[(&str, &str)], now: DateTime<Utc>) -> String {
        let (day, time) = (now.format("%Y%m%d").to_string(), now.format("%Y%m%dT%H%M%SZ").to_string());
        let scope = format!("{day}/{}/s3/aws4_request", self.region);
        let credential = format!("{}/{scope}", self.id);
        let good_for = GOOD_FOR.to_string();
        let mut all = vec![
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
            ("X-Amz-Credential", &credential),
            ("X-Amz-Date", &time),
            ("X-Amz-Expires", &good_for),
            ("X-Amz-SignedHeaders", "host"),
        ];
        all.extend(self.session.as_deref().map(|token| ("X-Amz-Security-Token", token)));
        all.extend(query);
        all.sort_unstable();
        let value = |text: &str| encoded(text).replace('/', "%2F");
        let pairs: Vec<_> = all.iter().map(|(name, text)| format!("{name}={}", value(text))).collect();
        let query = pairs.join("&");
        let path = encoded(&format!("{}/{key}", self.root));
        let request = format!("{method}\n{path}\n{query}\nhost:{}\n\nhost\nUNSIGNED-PAYLOAD", self.host);
        let digest = hexadecimal(&Sha256::digest(request.as_bytes()));
        let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{digest}");
        let first = format!("AWS4{}", self.secret).into_bytes();
        let parts = [day.as_str(), &self.region, "s3", "aws4_request", &text];
        let signature = parts.iter().fold(first, |key, part| authenticated(&key, part.as_bytes()).to_vec());
        let signature = hexadecimal(&signature);
        format!("{}://{}{path}?{query}&X-Amz-Signature={signature}", self.scheme, self.host)
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
            let call = Call::new(self.signer.url("GET", "", &query, Utc::now()));
            let body = self.curl.body(call, &[404])?.unwrap_or_default();
            let text = String::from_utf8_lossy(&body).into_owned();
            let keys = text.split("<Key>").skip(1).filter_map(|piece| piece.split("</Key>").next());
            let keys: Vec<&str> = keys.collect();
            names.extend(keys.iter().filter_map(|key| key.strip_prefix(&inside)).map(str::to_owned));
            match keys.last() {
                Some(key) if text.contains("<IsTruncated>true") => last = (*key).to_owned(),
                _ => return Ok(names),
            }
        }
    }

    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>> {
        self.curl.body(self.call("GET", path, &[]), &[404])
    }

    fn put(&mut self, files: &[Upload<'_>]) -> Result<()> {
        let calls = files.iter().map(|file| {
            let kind = file.path.rsplit('.').next().unwrap_or_default();
            let known = TYPES.iter().find(|(ending, _)| *ending == kind);
            let kind = known.map_or("application/octet-stream", |(_, kind)| *kind);
            let call = self.call("PUT", file.path, &[]).sending(file).with("header", "Expect:");
            call.with("header", &format!("Content-Type: {kind}"))
        });
        self.curl.must(&calls.collect::<Vec<_>>())
    }

    fn delete(&mut self, paths: &[String]) -> Result<()> {
        let calls: Vec<Call> = paths.iter().map(|path| self.call("DELETE", path, &[])).collect();
        self.curl.must(&calls)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the documentation of Amazon S3, "Authenticating Requests: Using Query Parameters".
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
        let now = DateTime::from_timestamp(1_369_353_600, 0).expect("24 May 2013");
        let url = signer.url("GET", "test.txt", &[], now);
        let signature = url.rsplit('=').next();
        assert_eq!(signature, Some("aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
    }
}
