//! Addresses of places, without any secret.

use std::fmt;

use crate::error::{Error, Result};

/// How a place is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// A folder of this computer, or of a drive that it sees.
    Folder,
    /// A zip file of this computer.
    Zip,
    /// A branch of a git repository.
    Git,
    /// SFTP.
    Sftp,
    /// Files over HTTP.
    WebDav,
    /// An object store that speaks S3.
    S3,
    /// FTP inside TLS.
    Ftps,
}

/// Schemes with their protocol; without one of them, an address is a path.
const SCHEMES: [(&str, Protocol); 8] = [
    ("git+https", Protocol::Git),
    ("git+ssh", Protocol::Git),
    ("git+file", Protocol::Git),
    ("sftp", Protocol::Sftp),
    ("davs", Protocol::WebDav),
    ("dav", Protocol::WebDav),
    ("s3", Protocol::S3),
    ("ftps", Protocol::Ftps),
];

/// The address of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// How it is spoken to.
    pub protocol: Protocol,
    /// Its scheme as it was written; empty for a path.
    pub scheme: &'static str,
    /// The user, where the address names one.
    pub user: Option<String>,
    /// The host, or the bucket.
    pub host: String,
    /// The port, where the address names one.
    pub port: Option<u16>,
    /// The path, without a slash at either end but for paths of this computer.
    pub path: String,
}

impl Address {
    /// Understands an address.
    ///
    /// # Errors
    /// When its scheme is unknown, its host is missing, it holds a password, or it is not encrypted.
    pub fn parse(text: &str) -> Result<Self> {
        let Some((scheme, rest)) = text.split_once("://") else {
            let is_zip = text.to_ascii_lowercase().ends_with(".zip");
            let protocol = if is_zip { Protocol::Zip } else { Protocol::Folder };
            let path = text.to_owned();
            return Ok(Self { protocol, scheme: "", user: None, host: String::new(), port: None, path });
        };
        let Some((scheme, protocol)) = SCHEMES.into_iter().find(|(known, _)| *known == scheme) else {
            let known: Vec<_> = SCHEMES.iter().map(|(known, _)| *known).collect();
            return Err(Error::usage("publish-scheme")
                .with("scheme", scheme)
                .with("known", known.join(", ")));
        };
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user.to_owned()), host),
            None => (None, authority),
        };
        // Told without the address: whoever wrote a password there does not want it on a screen.
        if user.as_ref().is_some_and(|user| user.contains(':')) {
            return Err(Error::usage("publish-password-in-address"));
        }
        let (host, port) = match host.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => match port.parse() {
                Ok(port) => (host, Some(port)),
                Err(_) => return Err(malformed(scheme)),
            },
            _ => (host, None),
        };
        let is_name = |one: char| one.is_ascii_alphanumeric() || ".-_[]:".contains(one);
        let is_user = |one: char| one.is_alphanumeric() || ".-_@+".contains(one);
        let named = !host.is_empty() || scheme == "git+file";
        let good = named && host.chars().all(is_name) && !host.starts_with('-');
        let user_good = user
            .as_ref()
            .is_none_or(|user| !user.is_empty() && !user.starts_with('-') && user.chars().all(is_user));
        if !good || !user_good || path.chars().any(char::is_control) {
            return Err(malformed(scheme));
        }
        let path = path.trim_end_matches('/').to_owned();
        let address = Self { protocol, scheme, user, host: host.to_owned(), port, path };
        // Clear text stays on this computer.
        if scheme == "dav" && !address.is_here() {
            return Err(Error::usage("publish-clear").with("place", &address));
        }
        Ok(address)
    }

    /// Whether the host is this computer.
    #[must_use]
    pub fn is_here(&self) -> bool {
        ["localhost", "127.0.0.1", "[::1]"].contains(&self.host.as_str())
    }

    /// Host and port.
    #[must_use]
    pub fn authority(&self) -> String {
        self.port.map_or_else(|| self.host.clone(), |port| format!("{}:{port}", self.host))
    }
}

fn malformed(scheme: &str) -> Error {
    Error::usage("publish-address").with("scheme", scheme)
}

/// The address without its user, for people.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scheme.is_empty() {
            return write!(f, "{}", self.path);
        }
        write!(f, "{}://{}/{}", self.scheme, self.authority(), self.path)
    }
}
