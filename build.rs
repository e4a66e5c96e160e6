//! Rebuilds the program when an embedded file changes: words, templates or themes.

fn main() {
    for folder in ["lang", "templates", "themes"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
