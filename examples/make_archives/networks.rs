//! One small invented export of each network, for `examples/every-network/archives`.

use std::error::Error;
use std::path::Path;

use crate::meta_export;
use crate::{backup_export, note_export, picture_export, repository_export};

/// Writes them all, the same bytes each time.
pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    repository_export::write(&folder.join("bluesky.car"))?;
    backup_export::write(&folder.join("akkoma.zip"))?;
    note_export::write(&folder.join("notes-2024-11-04-08-00-00.json"))?;
    picture_export::write(&folder.join("pixelfed.json"))?;
    meta_export::write(folder)?;
    Ok(())
}
