# What stops the making of a site: what, where, and what to do.
unknown-language = There is no language “{ $language }”. Known languages: { $known }.
language-file = The language file { $file } cannot be read: { $reason }. Correct it, or take it out of the folder “lang”.
template = A template cannot be used: { $reason }
unknown-theme = There is no theme “{ $theme }”. Known themes: { $known }; a folder next to bilan.toml with a style.css will do too.
theme-file = A file of the theme cannot be read: { $reason }.
notes-file = The note { $file } cannot be read: { $reason }.
output-not-empty = The folder { $folder } holds something other than what this command of Bilan writes there: nothing was written. Choose an empty folder, or empty this one.
output-busy = Another run of Bilan is writing to { $folder } right now: nothing was changed. Wait until it ends, then try again.
cannot-write = { $file } cannot be written: { $reason }.
template-syntax =
    { $file }, line { $line }, column { $column }: this template cannot be read: { $reason }
    Mend this line, or remove the file to have the original page again.
template-unknown =
    { $file }, line { $line }, column { $column }: there is no { $kind ->
        [variable] variable
        [field] field
        [block] block
        [filter] filter
        [test] test
        [function] function
        [component] component
       *[template] template
    } “{ $name }”{ $near ->
        [no] .
       *[other] ; the nearest is “{ $nearest }”.
    }
    What there is here: { $known }.
template-cycle =
    { $file }, line { $line }: these templates extend each other in a ring: { $files }.
    A template that extends its own name extends the theme’s: write the bare name.
template-deprecated =
    { $file }, line { $line }, column { $column }: the field “{ $name }” will go away (told since version { $since }).
    Read “{ $instead }” instead.
template-file = The template { $file } cannot be read: { $reason }.
theme-cycle = { $file }, line { $line }, column { $column }: these themes follow each other in a ring: { $names }. Change the key “parent”.
theme-asset = { $file }, line { $line }: the file “{ $asset }” is not in the theme’s folder “assets”. Put it there: the site asks no other server for anything.
theme-contrast = { $file }, line { $line }, column { $column }: the colour “{ $token }” ({ $value }) has too little contrast with the paper: { $ratio }; { $least } is needed. The same hue will do from { $better } on.
theme-name = “{ $name }” cannot name a theme: lower-case letters, digits and hyphens.
theme-page = No page is called “{ $page }”; the nearest is { $nearest }. There are: { $known }.
file-exists = The file { $file } exists already: nothing was written. Rename it first.
colour-adjusted = { $file }, line { $line }: the colour { $value } cannot be read on the paper ({ $ratio }; { $least } is needed). Texts take { $better } ({ $now }).
colours-too-close = { $file }, line { $line }, column { $column }: not everybody can tell the second colour { $value } from { $accent }: a distance of { $distance } for the eye that parts them least ({ $least } is needed), { $grey } on a grey copy ({ $least-grey } is needed). Choose a lighter or a darker one.
logo-absent = { $file }, line { $line }, column { $column }: the logo { $value } is not there.
logo-kind = { $file }, line { $line }, column { $column }: the logo { $value } is neither an SVG with its dimensions nor a PNG.
logo-size = { $file }, line { $line }, column { $column }: the logo { $value } weighs { $size } kB, on every page. Bring it under { $largest } kB.
logo-active = { $file }, line { $line }, column { $column }: the logo { $value } holds a script or an address of elsewhere. Save it as “plain SVG”.
theme-series = { $file }, line { $line }: not everybody can tell the colours “{ $one }” and “{ $other }” apart: a distance of { $distance } for the eye that parts them least ({ $least } is needed), { $grey } on a grey copy ({ $least-grey } is needed).
template-unclosed = { $file }, line { $line }, column { $column }: the “{ $tag }” opened on line { $opened } is not closed before this line. Add “end{ $tag }”.
language-line = { $file }, line { $line }, column { $column }: { $kind ->
    [sign] the sign “{ $sign }” is missing here
    [value] this sentence has no text
    [variant] one variant must be marked with a star, and only one
    [quote] a quotation mark is not closed
    [brace] a closing brace closes nothing
   *[other] this line cannot be read
}.
