//! One small invented export of each network, for `examples/every-network/archives`.

use std::error::Error;
use std::path::Path;

use crate::meta_export;

/// Writes them all, the same bytes each time.
pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    meta_export::write(folder)?;
    Ok(())
}
