//! The places that a site can go to, one a file.

mod folder;
mod ftps;
mod git;
mod s3;
mod sftp;
mod switched;
mod webdav;
mod zipped;

use std::path::Path;

use super::address::{Address, Protocol};
use crate::config::Destination;
use crate::error::{Error, Result};

/// A file on its way.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    /// Its path at the place.
    pub path: &'a str,
    /// Its file on this computer.
    pub source: &'a Path,
}

/// A place that holds files.
pub trait Target {
    /// The names in a folder; none where the folder is not there.
    ///
    /// # Errors
    /// When the place cannot be asked.
    fn list(&mut self, folder: &str) -> Result<Vec<String>>;

    /// The content of a file, if it is there.
    ///
    /// # Errors
    /// When the place cannot be asked.
    fn read(&mut self, path: &str) -> Result<Option<Vec<u8>>>;

    /// Puts files in their order, each whole or not at all.
    ///
    /// # Errors
    /// When the place refuses one, or is lost.
    fn put(&mut self, files: &[Upload<'_>]) -> Result<()>;

    /// Deletes files in their order; one that is gone already is deleted.
    ///
    /// # Errors
    /// When the place refuses one, or is lost.
    fn delete(&mut self, paths: &[String]) -> Result<()>;

    /// Shows everything at once, where the place can.
    ///
    /// # Errors
    /// When the place refuses.
    fn finish(&mut self) -> Result<()> {
        Ok(())
    }

    /// Makes a name lead to a folder beside it, for all readers at once.
    ///
    /// # Errors
    /// When the place refuses, or knows no such names.
    fn turn(&mut self, name: &str, _folder: &str) -> Result<()> {
        Err(Error::usage("publish-switch").with("place", name))
    }

    /// Which of two folders is being changed, where readers see the other one.
    fn slot(&self) -> Option<&'static str> {
        None
    }

    /// A file as readers see it meanwhile, where there are two folders.
    ///
    /// # Errors
    /// When the place cannot be asked.
    fn shown(&mut self, _path: &str) -> Result<Option<Vec<u8>>> {
        Ok(None)
    }
}

/// What a place needs to be opened.
pub struct Opening<'a> {
    /// Its address.
    pub address: &'a Address,
    /// What the configuration says of it.
    pub destination: &'a Destination,
    /// The folder to which paths of the configuration are relative.
    pub base: &'a Path,
    /// Whether somebody sits at the terminal.
    pub attended: bool,
    /// Asks that somebody for the password of a user.
    pub ask: &'a dyn Fn(&str) -> Option<String>,
}

/// Opens a place.
///
/// # Errors
/// When it cannot be reached, or this computer lacks the program that speaks to it.
pub fn open(opening: &Opening<'_>) -> Result<Box<dyn Target>> {
    match opening.address.protocol {
        _ if !opening.destination.switch => plain(opening),
        Protocol::Folder if cfg!(unix) => Ok(Box::new(switched::Switched::open(opening)?)),
        Protocol::Sftp => Ok(Box::new(switched::Switched::open(opening)?)),
        _ => Err(Error::usage("publish-switch").with("place", opening.address)),
    }
}

/// Opens a place as it is.
fn plain(opening: &Opening<'_>) -> Result<Box<dyn Target>> {
    let path = || opening.base.join(&opening.address.path);
    Ok(match opening.address.protocol {
        Protocol::Folder => Box::new(folder::Folder::new(path())),
        Protocol::Zip => Box::new(zipped::Zipped::open(path())?),
        Protocol::Git => Box::new(git::Git::open(opening)?),
        Protocol::Sftp => Box::new(sftp::Sftp::open(opening)?),
        Protocol::WebDav => Box::new(webdav::WebDav::open(opening)?),
        Protocol::S3 => Box::new(s3::S3::open(opening)?),
        Protocol::Ftps => Box::new(ftps::Ftps::open(opening)?),
    })
}

/// The folders that must be there for files, outer ones first.
fn folders<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for path in paths {
        for (at, _) in path.match_indices('/') {
            if !found.iter().any(|known| known == &path[..at]) {
                found.push(path[..at].to_owned());
            }
        }
    }
    found
}
