//! One small invented export of each network, for `examples/every-network/archives`.

use std::error::Error;
use std::path::Path;

use crate::{
    backup_export, document_export, meta_export, note_export, picture_export, repository_export, table_export,
};

/// Writes them all, the same bytes each time.
pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    repository_export::write(&folder.join("bluesky.car"))?;
    backup_export::write(&folder.join("akkoma.zip"))?;
    note_export::write(&folder.join("notes-2024-11-04-08-00-00.json"))?;
    picture_export::write(&folder.join("pixelfed.json"))?;
    meta_export::write(folder)?;
    table_export::write(folder)?;
    document_export::write(&folder.join("tiktok.zip"))?;
    Ok(())
}
