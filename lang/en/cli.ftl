# The command line: help, progress, answers.

cli-about = Bilan turns the account archives of social networks into a yearly report site.
cli-build = Builds the site of the report
cli-inspect = Shows what is in an archive, and which figures it supports
cli-measure = Prints the figures
cli-explain = Explains a figure: definition, formula, limits
cli-check = Says what is wrong in a project, without writing anything
cli-source = Folder of a project (with bilan.toml), or archives and folders of exports
cli-source-value = SOURCE
cli-id = Identifier of a figure; without it, the list
cli-id-value = FIGURE
cli-language = Language of the site and the report (fr, en, de, es)
cli-language-value = LANGUAGE
cli-year = Year of the report (2023, or 2023-2024 for a school year)
cli-year-value = YEAR
cli-theme = Theme of the site
cli-theme-value = THEME
cli-output = Folder to write the site to, or zip file
cli-output-value = FOLDER
cli-format = Format of the figures (table, json, csv)
cli-format-value = FORMAT
cli-strict = Fails (code 3) if reading gave notices
cli-privacy = Also says who and what appears in the site, for data protection
cli-help = Prints this help
cli-version = Prints the version
cli-usage = Usage:
cli-command-value = COMMAND
cli-commands = Commands:
cli-options = Options
cli-arguments = Arguments
cli-exit-codes =
    Exit codes: 0 fine, 1 failed, 2 command line or configuration, 3 notices under --strict,
    4 refused by a guard, 5 target unreachable.

usage-command = Unknown command: { $command }. “bilan --help” lists them.
usage-argument = Argument missing or not understood: { $argument }. “bilan --help” shows the expected form.
usage-value = { $argument } does not accept “{ $value }”. Possible values: { $allowed }.
usage-year = “{ $value }” is not a year. Write 2023, or 2023-2024 for a school year.
year-without-records = The archives hold no post of the year { $year }. Known years: { $known }.
no-source = No archive is given and this folder has no bilan.toml. Try “bilan build my-export.zip”.
no-account = The bilan.toml declares no account. Add an [[account]] section with its archives.
unknown-measure = No figure is called “{ $id }”. The nearest: { $nearest }. “bilan explain” lists them.
output-holds-archive = The folder { $folder } holds the archive itself: publishing it would expose the export. Choose another folder with -o.

error-line = Error: { $message }
notice-line = Notice: { $message }

progress-reading = { $file }: { $percent }%, { $records } records, { $elapsed }

build-done =
    { $pages ->
        [one] { $pages } page written
       *[other] { $pages } pages written
    }.
    Open { $home }

inspect-export = Export { $generation }, { $date }
inspect-undated = undated
inspect-span = Kept posts from { $first } to { $last }
inspect-followers = List of followers: { $count }
inspect-no-records = No kept post.
inspect-year = Year
inspect-original = originals
inspect-mention = mentions
inspect-quote = quotes
inspect-reply = answers
inspect-reply-self = thread continuations
inspect-repost = reposts
inspect-file = File
inspect-present = present
inspect-read = read
inspect-total = Total
inspect-skipped = left out
inspect-gap = Silence from { $from } to { $to } ({ $days } days)
inspect-refused = Never opened: { $kinds }
inspect-figures = What the whole archive supports:

outcome-value = { $value } ({ $n } cases)
outcome-too-few = too few cases ({ $n })
outcome-unavailable = not available: { $reason }

explain-line = { $head } – { $words }
explain-formula = Formula
explain-exclusions = Exclusions
explain-unit = Unit
explain-minimum = Minimum
explain-interval = Interval
explain-source = Source
explain-pitfalls = Pitfalls
