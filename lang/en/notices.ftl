# What was survived on the way, and why records were left out. Variables: $file, a file of the export; $count.

## Survived

unreadable-record = { $file }: { $count ->
    [one] one record is damaged and was left out
   *[other] { $count } records are damaged and were left out
}. The figures miss them; download the export again if there are many.
undated = { $file }: { $count ->
    [one] one record has no date that can be read and was left out
   *[other] { $count } records have no date that can be read and were left out
}.
unreadable-file = { $file } could not be read and was skipped.
missing-file = { $file } is listed by the export but not in it. Posts are missing: download the export again.
no-posts = The export holds no posts: only its lists of accounts were read.
handle-changed = { $count ->
    [one] The account changed its handle once
   *[other] The account changed its handle { $count } times
}. If it passed from one organisation to another, the earlier posts are not those of the present one: this should be checked.
count-differs = { $file } holds { $count } posts more or less than the export announces.
headers-differ = { $file } lists { $count } posts more or less than the posts’ files hold.
cut-file = { $file } stops in the middle, or is damaged from some point on: what comes after could not be read. Download the export again.
missing-branch = { $file }: { $count ->
    [one] one part of the tree of records is missing or damaged
   *[other] { $count } parts of the tree of records are missing or damaged
}. Nobody can tell how many records hung there: download the export again.
missing-block = { $file }: { $count ->
    [one] one record is named by the tree, but missing or damaged
   *[other] { $count } records are named by the tree, but missing or damaged
}. The figures miss them; download the export again if there are many.
audience-unknown = The export does not say who could see a post: { $count ->
    [one] the only one is counted as public
   *[other] all { $count } are counted as public
}. Do not publish figures of a profile whose posts were for friends.
reply-target-unknown = { $count ->
    [one] One answer does not say whom it answers and is
   *[other] { $count } answers do not say whom they answer and are
} counted as the continuation of a thread of our own; if the person’s account is gone, it was an answer.

## Left out, by reason

left-out-other-author = posts by somebody else
left-out-duplicate-id = copies of a record already there
left-out-edited-version = earlier versions of edited posts
left-out-circle-post = posts for a restricted circle
left-out-restricted-scope = posts visible to some people only
left-out-community-post = posts in a community
left-out-not-public = posts that were not public
left-out-story = stories, which lasted a day
left-out-other-activity = activities that are neither posts nor reposts
left-out-unreadable-record = damaged records
left-out-undated = records without a readable date
left-out-missing-block = records that the export names but does not hold

## Never opened, by kind

refused-messages = private messages and calls
refused-contacts = address books and lists of people
refused-logins = logins and IP addresses
refused-locations = places
refused-devices = devices and keys
refused-advertising = advertising and interests
refused-searches = searches and views
refused-personal = personal data of the account
refused-drafts = drafts
refused-deleted = deleted or archived content
refused-likes = likes given
refused-bookmarks = bookmarks and saved posts
refused-blocks = blocked or muted accounts
refused-payments = purchases and payments
refused-media = photos, films and sounds
refused-others = other files
refused-other-records = records of other kinds
