//! The Markdown edition: texts that stay texts, notes that stay notes, folders and links as generators want them.

mod edition;
mod escaping;
mod rewriting;
