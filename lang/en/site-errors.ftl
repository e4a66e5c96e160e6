# What stops the making of a site: what, where, and what to do.
unknown-language = There is no language “{ $language }”. Known languages: { $known }.
language-file = The language file { $file } cannot be read: { $reason }. Correct it, or take it out of the folder “lang”.
template = A template cannot be used: { $reason }
unknown-theme = There is no theme “{ $theme }”. Known themes: { $known }; a folder next to bilan.toml with a style.css will do too.
theme-file = A file of the theme cannot be read: { $reason }.
accent-not-a-colour = “{ $accent }” is not a colour. Write it like #2c4496.
accent-contrast = The colour { $accent } has too little contrast with the paper ({ $ratio }; 4.5 is needed). Choose a darker one.
notes-file = The note { $file } cannot be read: { $reason }.
output-not-empty = The folder { $folder } holds something other than a site made by Bilan: nothing was written. Choose an empty folder, or empty this one.
cannot-write = { $file } cannot be written: { $reason }.
