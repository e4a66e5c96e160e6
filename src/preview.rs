//! The preview: a site in memory, served to the browsers of this computer alone, whose pages reload when it changes.
//!
//! Nothing is read from the disk by an address: what is not in the site does not exist. What the preview adds to a
//! page (`preview/reload.rs`) is added to the answer, never to the site.

mod answer;
mod host;
mod path;
mod reload;
mod server;
mod sheet;
mod stage;
pub mod watch;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;

use crate::error::{Error, Result};
use crate::site::{Language, Site};

pub use watch::{Place, Watch};

use stage::Stage;

/// The first port that is tried when none is asked for.
pub const PORT: u16 = 8420;

/// How many ports are tried one after the other.
const PORTS: u16 = 50;

/// What the browsers see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing yet: the archives are being read.
    Waiting,
    /// The site.
    Site(Site),
    /// What keeps the site from being made, one message an error, in its place.
    Trouble(Vec<String>),
}

/// A running preview; it ends with the program.
pub struct Preview {
    stage: Arc<Stage>,
    address: SocketAddr,
}

impl Preview {
    /// Starts on `port`, or on the first free one from [`PORT`] on; pages of its own speak `language`.
    ///
    /// # Errors
    /// `port-taken` when the port asked for is not free, `port-none` when no port is.
    pub fn open(port: Option<u16>, language: Language) -> Result<Self> {
        let listener = listen(port)?;
        let address = listener.local_addr().map_err(|error| no_port(&error))?;
        let stage = Arc::new(Stage::new());
        server::start(listener, Arc::clone(&stage), language)?;
        Ok(Self { stage, address })
    }

    /// The address to open in a browser.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Shows something: open pages reload unless they show it already. Tells whether it is something else.
    #[expect(clippy::must_use_candidate, reason = "showing is what it is called for")]
    pub fn show(&self, shown: Shown) -> bool {
        self.stage.show(shown)
    }
}

/// A socket that only this computer reaches.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let bind = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        return bind(port).map_err(|error| Error::new("port-taken").with("port", port).with("reason", error));
    }
    let mut last = None;
    for port in PORT..PORT + PORTS {
        match bind(port) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    Err(last.as_ref().map_or_else(|| Error::new("port-none"), no_port))
}

fn no_port(error: &std::io::Error) -> Error {
    Error::new("port-none").with("reason", error)
}
