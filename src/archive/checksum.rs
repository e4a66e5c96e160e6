//! The fingerprint of what was handed in, computed beside the reading.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::unopened;
use crate::error::Result;

/// The files of an archive, in the order of its parts.
#[derive(Clone, Debug)]
pub struct Checksum {
    /// None where a folder was handed in.
    pub(super) files: Option<Vec<PathBuf>>,
}

/// SHA-256 of some bytes, in hexadecimal.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

impl Checksum {
    /// Of one file.
    #[must_use]
    pub fn of_file(path: &Path) -> Self {
        Self { files: Some(vec![path.to_owned()]) }
    }

    /// SHA-256 of the file that was handed in, in hexadecimal; of the parts of a download one after the
    /// other; `None` for a folder.
    ///
    /// # Errors
    /// When a file can no longer be read.
    pub fn compute(&self) -> Result<Option<String>> {
        let Some(files) = &self.files else { return Ok(None) };
        let mut digest = Sha256::new();
        for path in files {
            let mut file = File::open(path).map_err(|error| unopened(path, &error))?;
            let mut block = vec![0; 1 << 18];
            loop {
                match file.read(&mut block).map_err(|error| unopened(path, &error))? {
                    0 => break,
                    read => digest.update(&block[..read]),
                }
            }
        }
        Ok(Some(hexadecimal(&digest.finalize())))
    }
}
