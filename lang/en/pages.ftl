# The pages: file names, menus, titles, texts.
slug-home = index
slug-year = year
slug-contact = contact
slug-interaction = dialogue
slug-attention = attention
slug-value = circulation
slug-rhythm = rhythm
slug-publics = loyalty
slug-quality = quality
slug-years = years
slug-account = account
slug-method = method
slug-networks = networks
slug-data = data
slug-accessibility = accessibility
slug-legal = legal-notice
slug-privacy = personal-data
slug-map = site-map
slug-downloads = tables
slug-measures = measures
slug-changes = changes
slug-accounts = accounts

menu-home = In short
menu-year = The year
menu-contact = Contact
menu-interaction = Dialogue
menu-attention = Answer times
menu-value = Circulation
menu-rhythm = Rhythm
menu-publics = Loyalty
menu-quality = Data quality
menu-years = Several years
menu-method = Method
menu-method-of = Method: { $dimension }
menu-years-of = Several years: { $account }
menu-networks = Networks
menu-data = Data
menu-accessibility = Accessibility
menu-legal = Legal notice
menu-privacy = Personal data
menu-map = Site map

title-contact = Reaching out to people
title-interaction = Talking with, not only at
title-attention = Answering those who write to us
title-value = Passing things on, being useful
title-rhythm = The rhythm of presence
title-publics = New people, returning people
title-quality = How reliable these data are
title-years = Several years side by side
title-method = Method
title-networks = Network by network
title-data = Data
title-accessibility = Accessibility
title-legal = Legal notice
title-privacy = Personal data
title-map = Site map
year-title = The year { $period }, month by month

intro-contact = How many different people did the institution contact, and how many for the first time? A person here is an account, which may be an organisation’s; it counts once, whatever the number of messages.
intro-interaction = Does the institution answer, and does the conversation go on? An answer is our act; a person’s return shows that the exchange continued, not why.
intro-attention = How long did our answers take? These times concern only the messages that we answered, each counted once; those left unanswered are in no archive.
intro-value = Are our posts reposted, and do we repost others? Can everybody use what we post?
intro-rhythm = A presence is built week after week. These figures describe a rhythm; no rhythm is better than another.
intro-publics = Who comes back, and who is new? These figures see only the people whom we answered: those who read without writing stay invisible.
intro-quality = Before reading the figures: what the archives can measure, and how firmly.

skip = Skip to content
nav-main = Sections of the report
nav-foot = About this site
internal-edition = Internal edition: this document is not meant for publication.
foot-contact = Contact:

home-lead = { $institution }, { $start } to { $end }. { $accounts ->
    [one] One account, on { $networks }.
   *[other] { $accounts } accounts, on { $networks }.
} { $covered }
covered-part = Within this period, the archives only cover { $start } to { $end }: the year’s figures are about those days.
covered-some = { $count ->
    [one] The archive of { $accounts } does not cover the whole year.
   *[other] The archives of { $accounts } do not cover the whole year.
}
covered-none-whole = No archive covers the whole year: the year’s figures are about the part that is covered.
home-lead-short = { $institution }. { $accounts ->
    [one] One account, on { $networks }.
   *[other] { $accounts } accounts, on { $networks }.
}
about-followers = List of followers
about-following = List of accounts followed
about-list = { $count ->
    [one] { $count } account, on the day of the export
   *[other] { $count } accounts, on the day of the export
}
home-empty-title = An archive without posts
home-empty = The archives hold no post. This site says what was read and what is missing; it invents no figure.
key-title = { $n ->
    [one] One figure, and how certain it is
   *[other] { $count } figures, and how certain they are
}
story-title = The year in a few sentences
story-empty = This year’s archives do not support a single reliable sentence. The tables say what is known.
standing-title = What these figures do not say
standing-box = These figures describe what we did and who came back. They do not measure trust, which belongs to the public; finding out about it takes a survey. Nor do they say anything about the effects of our presence.
accounts-title = The accounts
chart-data = The figures behind this chart

records-title = The year’s messages by kind
records-caption = Public messages of the year, by account and kind
type-original = Posts that name nobody
type-mention = Posts that name somebody
type-quote = Quotes
type-reply = Answers
type-reply-self = Thread continuations
type-repost = Reposts

pitfall-label = Worth knowing:
definition-of = Full definition:

about-network = Network
about-handle = Handle
about-name = Display name
about-span = Messages kept
about-no-record = none
about-exports = Exports read
about-complete-years = Years covered from end to end
exports-dated = { $count ->
    [one] one, dated { $dates }
   *[other] { $count }, dated { $dates }
}
exports-undated = { $count ->
    [one] one, undated
   *[other] { $count }, undated
}
account-empty = This account has no post in the archives.
account-figures-title = Its figures
account-figures-caption = { $dimension }
account-more-caption = { $dimension }: the other figures
account-records-title = Its messages, year by year
account-records-caption = Public messages kept, by year and kind
account-can-title = What its archives hold
can-caption = Information held by the account’s archives

years-lead = A complete year is compared with another, over the same accounts. Whether two intervals overlap proves nothing: it is the difference itself that is tested.
years-incomplete-year = { $year } (incomplete year)
years-long-gap = { $year } (long silence)
years-left-out = { $n ->
    [one] One figure has a value in none of these years and is left out of the tables.
   *[other] { $n } figures have a value in none of these years and are left out of the tables.
}
years-left-out-link = What each archive makes it possible to measure
years-tables = All figures
years-caption = { $dimension } – { $account }
changes-title = Changes that were tested
changes-lead = The last column gives the smallest difference that these numbers would show eight times out of ten; a smaller one is sometimes shown. Differences are calculated before rounding.
changes-none = No change could be tested: it takes two complete years in a row, with enough cases.
changes-caption = Tested changes – { $account }
years-legend-title = How to read these tables
years-legend = “Stable” means that the difference is shown to be small. “No detectable change” means that we do not know: a difference smaller than the one given might have gone undetected. “Not available” never means zero. A dash marks a year without messages or, in the last column of the changes, a size that cannot be given.

method-lead = Every figure of this site, with its formula, its minimum and its pitfalls. They are calculated from the archives that platforms give to the holders of accounts; nothing is asked of anybody else.
dimension-elsewhere = The same figures for the other accounts
definitions-title = Definitions, subject by subject
definitions-lead = Every figure of this subject, with its formula, its minimum and its pitfalls.
definitions-method = The rules that all figures share
definitions-figures = The figures themselves:
years-accounts = Each account, year by year
years-account-lead = The figures of this account alone, year by year. The drawings stand elsewhere:
rules-title = Rules that all figures share
rule-three-states = A figure has three states: a value, “not available” (the archive cannot say) or “too few cases”. Neither of the last two is a zero.
rule-intervals = The interval in brackets says how far chance alone would move the figure in a similar year (95%). It allows for answers coming in waves. An exact count has none.
rule-verdicts = A change is called “up” or “down” only if its interval excludes zero and it survives the number of comparisons made (Benjamini and Hochberg, 10%). “Clearly”: the whole interval is beyond the smallest difference that matters. “Stable”: the difference is shown to be small. Otherwise: “no detectable change”.
rule-minimum = Below each figure’s own minimum, the site gives the count (“9 out of 14”) or only the number of cases, never a percentage.
rule-windows = When the year is not enough, the site gives the same figure, if it is safe there, over the last three years or over the whole archive, and says so.
rule-people = A person here is an account, which may be an organisation’s. People outside the institution are numbers only: no name, no handle, no quotation.
limits-title = What archives cannot say
limit-unanswered = Messages left unanswered are not in them: no answer time on this site is a response rate.
limit-zero = Missing information is not a zero: some platforms give neither likes nor reposts received.
limit-survivors = Archives keep only what still exists: deleted messages, closed accounts and withdrawn likes have left them.
limit-volume = Several counts of people grow when we write more: that is not progress in itself.
limit-undetectable = With a few hundred cases, a difference of less than ten points often goes undetected.
limit-readers = Those who read without writing stay invisible, however many they are.
limit-trust = Archives show acts and returns. They measure neither trust nor effects.
rejected-title = Considered, then rejected
rejected-follower-growth = Follower growth: it invites a race for numbers and says nothing about usefulness.
rejected-engagement-rate = Engagement rate by followers: dividing past years by today’s followers is an anachronism.
rejected-reach = Reach and impressions: absent from the archives.
rejected-sentiment = Sentiment scores: too many errors on irony, and the archive holds our own words only.
rejected-money = Advertising value equivalents: they do not measure the value of public communication.
rejected-influence = Influence scores: opaque, and made for ranking.
rejected-best-time = “The best time to post”: without reading data, it cannot be computed.
rejected-bot-scores = Bot hunting: serious errors, about named people.
rejected-response-rate = A response rate guessed from the answers: it would be wrong, as the messages received are missing.
part-formula = Formula
part-exclusions = What is left out
part-unit = Unit
part-minimum = Minimum
part-interval = Interval
part-pitfalls = Pitfalls
part-source = Source

data-lead = What was read, what was left out and why; and the figures themselves, ready for a spreadsheet.
downloads-title = Download
download-measures = All figures (CSV)
download-changes = All tested changes (CSV)
download-accounts = Messages by account, year and kind (CSV)
download-report = The whole report (JSON)
matrix-title = What each archive holds
matrix-caption = Information held, by account
files-title = What became of the records
files-caption = Files read – { $account }
skipped = { $reason }: { $count }
erased-title = What was erased
erased-told = At the request of people concerned, { $count ->
    [one] one post was
   *[other] { $count } posts were
} left out before anything was counted. The numbers in the table above are those of the reading, before this erasure.
notices-title = Irregularities
notices-caption = Irregularities met while reading
notices-none = Nothing to report.
can-yes = yes
can-partial = in part
can-no = no
field-posts = Our posts, with date and text
field-replies = Which of our messages are answers
field-people-answered = The people whom we answer
field-parent-times = The date of the messages that we answer
field-likes = Likes received
field-reposts = Reposts received
field-comments = Comments received
field-mentions = The people whom we name
field-reposts-given = The messages that we repost
field-quotes-given = The messages that we quote
field-followers = The list of followers
field-descriptions = Text alternatives of images
field-following = The list of accounts that we follow
field-links = The links in our posts
field-threads = Who started the conversations
field-clients = The program that our messages were sent with
field-likes-given = The likes that we give in public
field-polls = The polls among our posts

column-account = Account
column-caveat = Caveat
column-accounts = Accounts
column-can = Held
column-code = Code
column-count = Number
column-detectable = Difference shown 8 times in 10
column-difference = Difference
column-field = Information
column-figure = Value
column-file = File
column-from = From
column-handle = Handle
column-high = High end
column-id = Figure id
column-k = Successes
column-low = Low end
column-measure = Figure
column-mention = Posts that name somebody
column-month = Month
column-n = Cases
column-network = Network
column-notice = What happened
column-original = Posts that name nobody
column-p = p
column-period = Period
column-present = Present
column-quote = Quotes
column-read = Kept
column-reason = Reason
column-reply = Answers
column-reply-self = Thread continuations
column-repost = Reposts
column-scale = Scale
column-skipped = Left out
column-status = State
column-to = To
column-unit = Unit
column-value = Value
column-verdict = Verdict
column-year = Year
column-years = Years

networks-lead = Each network gives the holders of accounts a different archive. { $several ->
    [yes] This page says what each archive holds, and brings together the messages that were published on several networks. Likes on one network are never added to those on another.
   *[no] This page says what ours holds, and what it cannot tell.
}
networks-accounts-title = Account by account
overview-caption = The accounts that were read
gaps-count = { $count ->
    [0] none
   *[other] { $count }
}
column-since = First message
column-until = Last message
column-records = Messages kept
column-gaps = Silences of more than 60 days
column-message = Opening of the message
column-reception = Reception, network by network
column-what = What is counted
accounts-others = This page lays out the { $shown } accounts that published most in the year; { $others ->
    [one] what concerns the other one is
   *[other] what concerns the { $others } others is
} in report.json.
state-count = { $state } ({ $count ->
    [one] one account
   *[other] { $count } accounts
})
measurable-caption = Figures that the archives allow, for one year or over their whole length, by account
measurable-yes = yes
measurable-few = too few cases
measurable-no = no: not in the archive
measurable-not = no: { $reason }
messages-title = The same message on several networks
messages-told = { $count ->
    [0] In { $period }, no message was found on several networks.
    [one] In { $period }, one message was published on several networks ({ $copies } posts).
   *[other] In { $period }, { $count } messages were published on several networks ({ $copies } posts).
}
messages-caption = Messages published on several networks within a day
messages-note = Two posts are one message if their texts, without links, mentions and the hashtags at their end, are at least 90% alike and have eight words or more. Counters on two networks cannot be compared: read each with the account’s own usual reception.
message-copy = { $account }: { $likes }, { $reposts }
passages-title = From one export to the next
passages-note = A post that is gone was deleted, by us or by the platform. The last line of the counters shows whether the time allowed for the network’s counters to settle is right: after it, they should hardly move.
passage-caption = From { $from } to { $to }
passage-records = Posts that can be compared
passage-gone = Posts gone since
passage-edited = Posts edited since
passage-followers-before = Followers in the first export
passage-followers-kept = Followers who stayed
passage-followers-arrived = Followers who came
passage-followers-left = Followers who left
passage-age = { $days ->
    [one] Likes and reposts of posts less than a day old
   *[other] Likes and reposts of posts less than { $days } days old
}
passage-age-older = Likes and reposts of older posts
passage-growth = { $posts ->
    [one] one post: { $before }, then { $after }
   *[other] { $posts } posts: { $before }, then { $after }
}
none = not given
message-likes = { $count ->
    [0] no likes
    [one] one like
   *[other] { $count } likes
}
message-likes-unknown = likes unknown
message-reposts = { $count ->
    [0] no reposts
    [one] one repost
   *[other] { $count } reposts
}
message-reposts-unknown = reposts unknown
column-date = Date
