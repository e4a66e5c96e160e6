# What is wrong in bilan.toml, in the opening hours and in the closures.

config-absent = { $file } does not exist; “bilan init” makes a project to fill in.
config-unreadable = { $file } cannot be read; check its permissions.
config-not-utf8 = { $file } is not a UTF-8 text; save it in this encoding.
config-syntax = { $file }, line { $line }, column { $column }: this is not TOML; check quotes, brackets and equals signs.
config-duplicate-key = { $file }, line { $line }, column { $column }: this key already stands above; keep one of them.
config-unknown-key = { $file }, line { $line }, column { $column }: the key “{ $key }” is unknown; the nearest one is “{ $nearest }”.
config-missing-key = { $file }, line { $line }, column { $column }: the key “{ $key }” is missing.
config-type = { $file }, line { $line }, column { $column }: “{ $key }” expects { $expected ->
    [text] a text between quotes
    [boolean] true or false
    [list] a list between brackets
    [number] a number
   *[table] a table of keys and values
 }.
config-choice = { $file }, line { $line }, column { $column }: “{ $key }” cannot be “{ $value }”; it may be: { $choices }.
config-day = { $file }, line { $line }, column { $column }: “{ $key }” expects a day of the calendar, such as 2023-09-01.
config-zone = { $file }, line { $line }, column { $column }: the time zone “{ $value }” is unknown; the nearest one is “{ $nearest }”.
config-campaign-days = { $file }, line { $line }, column { $column }: the campaign ends on { $value }, before it has begun.
config-share = { $file }, line { $line }, column { $column }: “{ $key }” expects a share between 0 and 1, not { $value }.
config-words = { $file }, line { $line }, column { $column }: this entry of “{ $key }” has neither letter nor digit; it would change nothing.
config-erasure = { $file }, line { $line }, column { $column }: an erasure names either a post (“post”) or a person (“person”).
config-colour = { $file }, line { $line }, column { $column }: “{ $value }” is not a colour such as #2c4496.
config-measure-id = { $file }, line { $line }, column { $column }: “{ $value }” cannot name a measure; write lower-case letters, digits and hyphens, as in orientation-share.
config-measure-twice = { $file }, line { $line }, column { $column }: two measures are called “{ $value }”.
config-measure-known = { $file }, line { $line }, column { $column }: “{ $value }” is already a figure of Bilan (see “bilan explain { $value }”); give your measure another name.
config-measure-empty = { $file }, line { $line }, column { $column }: the numerator of this measure has no condition; give it hashtags, words, campaigns, hours or types of messages.
config-commitment-measure = { $file }, line { $line }, column { $column }: no figure is called “{ $value }”; the nearest is “{ $nearest }” (“bilan explain” lists them all).

hours-day = { $file }, line { $line }, column { $column }: in the opening hours, “{ $part }” is not a day; write for instance mon-fri 09:00-17:00.
hours-span = { $file }, line { $line }, column { $column }: in the opening hours, “{ $part }” is not a span; write for instance mon-fri 09:00-17:00.
hours-overlap = { $file }, line { $line }, column { $column }: in the opening hours, the span { $part } overlaps another one of the same day.

archives-none = { $file }, line { $line }, column { $column }: no file matches “{ $pattern }”; the path starts from the folder of bilan.toml.
archives-pattern = { $file }, line { $line }, column { $column }: in “{ $pattern }”, the asterisk is only allowed in the file name.

closures-unreadable = { $file } cannot be read; it is one of the closure files of bilan.toml.
closures-no-calendar = { $file } is not a calendar in .ics format.
closures-event = { $file }: the event that starts on “{ $start }” has a date, an hour or a duration that cannot be read.
closures-rule = { $file }: the event that starts on “{ $start }” repeats by a rule that Bilan does not know ({ $rule }); only yearly repetition is understood, write the other dates one by one.
