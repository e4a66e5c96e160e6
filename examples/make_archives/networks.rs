//! One small invented export of each network, for `examples/every-network/archives`.

use std::error::Error;
use std::path::Path;

use crate::{document_export, table_export};

/// Writes them all, the same bytes each time.
pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    table_export::write(folder)?;
    document_export::write(&folder.join("tiktok.zip"))?;
    Ok(())
}
