# Why the work stopped: what happened, where, and what to do next.
# Variables: $file, the file or folder handed in; $entry, a file inside it; $line and $column in it; $size and $limit, bytes; $count.

## What was handed in

source-not-found = { $file }: nothing is there. Check the path; a path with spaces needs quotation marks.
source-forbidden = { $file } may not be read by this user. Change its permissions, or copy it to a folder of yours.
source-unreadable = { $file } cannot be read: the disk or the network drive does not answer. Copy it to another place and try again.

## Containers

archive-empty-file = { $file } is empty (0 bytes): the download did not start. Download the export again.
archive-truncated = { $file } is incomplete: its end is missing after { $size } bytes. The download probably stopped half way; download the export again.
archive-unreadable = { $file } ({ $size } bytes) is damaged, or no archive at all. Download the export again; if it came in several parts, join them first.
archive-web-page = { $file } is a web page, not an archive: the download link had probably expired. Sign in to the network and download the export again.
archive-format = { $file } is packed in a format that is not read (RAR, 7z or xz). Hand in the zip as the network delivers it, or an unpacked folder.
archive-split = { $file } is one piece of an archive cut into several files. Join the pieces first (zip -s 0 export.zip --out whole.zip), then hand in the whole.
archive-encrypted = { $file } is protected by a password. Unpack it with the password, then hand in the folder.
archive-without-entries = { $file } holds no file. Download the export again, or check that the folder is the right one.
archive-too-many-entries = { $file } holds more than { $limit } files, which no export does. Nothing was read; check where the file comes from.
archive-climbing-name = { $file } was refused: the name “{ $entry }” leads outside the archive, which no export does. Nothing was read; check where the file comes from.
archive-repeated-name = { $file } was refused: two of its files have the same name { $entry }, so nobody can tell which one counts. Download the export again.
archive-overlapping-entries = { $file } was refused: its files overlap, as in archives designed to do harm. Nothing was read; check where the file comes from.
archive-bomb = { $file } was refused: { $entry } grows more than { $ratio }-fold when unpacked, as in archives designed to do harm. Check where the file comes from.
entry-missing = { $file } holds no { $entry }. Download the export again.
entry-damaged = { $entry } in { $file } is damaged: it cannot be read to its end. Download the export again.
entry-too-large = { $entry } in { $file } is larger than { $limit } bytes, which is not read. Check where the file comes from.
entry-compression = { $entry } in { $file } is compressed in a way that is not read. Unpack the archive, then hand in the folder.

## Exports

export-unrecognised = { $file } is no export that Bilan reads (it holds: { $found }). It reads the archives of X (Twitter), Mastodon, Bluesky, Instagram, Threads, Facebook, LinkedIn, YouTube, TikTok, Pixelfed, Misskey and Akkoma, as zip, tar.gz, unpacked folder or single file. Hand in the export as the network delivers it.
export-resembles = { $file } looks like an export of { $networks }, but what a report needs is not there (it holds: { $found }). Hand in the whole export, in JSON format where the network offers a choice, with the posts.
export-html = { $file } holds web pages, but not the data they show. Ask the network for the export in JSON format, or hand in the whole export with its data folder.
export-several = { $file } holds { $count } exports side by side. Hand them in one by one, each with its own path.
table-only-export = { $file } holds only tweets.csv, a table without mentions, languages and counters. Hand in the whole export, with its data folder.
owner-unknown = { $file } holds posts by several people, and the file that tells whose account it is (user_details.js) is missing or damaged. Download the export again, or add that file.
several-authors = { $entry } in { $file } holds posts by several people, as a timeline does: nobody can tell which are yours. Hand in the export of the account’s own statuses.
no-readable-record = { $entry } in { $file } has content, but none of its records could be read ({ $count } tried). If the file was opened and saved with another program, take the original; else download the export again.
restricted-list-damaged = { $entry } in { $file } is damaged. It tells which posts were for a restricted circle: without it they could pass for public ones. Download the export again.
repository-unreadable = { $entry } in { $file } is no repository that can be read: the header of a CAR file, version 1, is missing or damaged. Download the export again.
repository-without-root = { $entry } in { $file } holds no whole beginning: the last commit, or the tree of records that it points to, is missing or damaged. Without it nobody can tell which posts still exist. Download the export again.
entry-not-json = { $entry } in { $file } is no JSON that can be read: it is damaged or cut at line { $line }, column { $column }. Download the export again, in JSON format, and hand it in as it came.
visibility-unknown = { $entry } in { $file } does not say which films are public, or says so in a language that is not read. None was read, as a private one could pass for public. Set the account’s language to English or French, then ask for the export again.
