//! Raw bytes as a container under several names: opened, every entry read, then read as an export.
#![no_main]

use std::io;

use bilan::archive::Archive;

libfuzzer_sys::fuzz_target!(init: bilan_fuzz::seeds::archives(), |bytes: &[u8]| {
    let name = match bytes.first() {
        Some(0x1f) => "export.tar.gz",
        Some(b'P') => "export.zip",
        _ if bytes.get(257..262) == Some(b"ustar") => "export.tar",
        _ => "export.bin",
    };
    let path = bilan_fuzz::place::file(name, bytes);
    let Ok(mut archive) = Archive::open(&path) else { return };
    let names: Vec<String> = archive.entries().iter().map(|entry| entry.name.clone()).collect();
    for name in names.iter().take(50) {
        let _ = archive.read(name, &mut |bytes| {
            let _ = io::copy(bytes, &mut io::sink());
            Ok(())
        });
    }
    bilan_fuzz::line::whole(&path, false, false);
});
