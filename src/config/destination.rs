//! A place to publish to: one table `[publish.NAME]`.

use std::path::PathBuf;

use serde::Deserialize;

use super::Edition;

/// Where a site goes, and what its host must show; secrets have no key here.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// Its address (`sftp://user@host/path`), or a folder or zip file of this computer.
    pub target: String,
    /// The private key of an SFTP login; without one, the agent's and the usual ones are tried.
    pub key: Option<PathBuf>,
    /// The file of known SFTP hosts, in the place of the user's own.
    pub known_hosts: Option<PathBuf>,
    /// Certificates of authorities to trust for this host, PEM.
    pub certificates: Option<PathBuf>,
    /// The address of an object store's service.
    pub endpoint: Option<String>,
    /// The region of an object store.
    pub region: Option<String>,
    /// The branch of a git repository.
    pub branch: Option<String>,
    /// The folder of the branch that is the site's root.
    pub folder: Option<String>,
    /// Whether the next state is made beside the site, and shown at once.
    #[serde(default)]
    pub switch: bool,
    /// The edition that may go there: `public` (default) or `internal`.
    #[serde(default)]
    pub edition: Edition,
}
