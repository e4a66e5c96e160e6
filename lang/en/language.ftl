# What the language knows of itself: numbers, durations, periods, lists.
language-name = English
percent = { $value }%
points = { $n ->
    [one] { $value } point
   *[other] { $value } points
}
between = between { $low } and { $high }
at-most = at most { $high }
at-least = at least { $low }
with-interval = { $value } ({ $interval })
with-reason = { $value }: { $reason }
k-of-n = { $k } out of { $n }
first-day = 1
day-alone = { $day }
list-separator = ,{" "}
list-last = { $start } and { $last }
part-separator = ;{" "}
duration-minutes = { $value } min
duration-hours = { $value } h
duration-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
}
opening-duration = { $value } of opening time
period-all = the whole archive
period-all-column = Whole archive
period-window = { $first } to { $last }
during-year = In { $year }
during-school-year = In the school year { $year }
during-window = From { $first } to { $last }
during-all = Over the whole archive
from-to = from { $from } to { $to }
span = from { $first } to { $last }

unit-people = { $n ->
    [one] { $value } person
   *[other] { $value } people
}
unit-posts = { $n ->
    [one] { $value } message
   *[other] { $value } messages
}
unit-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
}
unit-years = { $n ->
    [one] { $value } year
   *[other] { $value } years
}
unit-months = { $n ->
    [one] { $value } month
   *[other] { $value } months
}
unit-weeks = { $n ->
    [one] { $value } week
   *[other] { $value } weeks
}
unit-hours = { $value }:{ $minutes }
unit-per-week = { $value } a week
unit-per-publication = { $value } per post
unit-interactions = { $n ->
    [one] { $value } reaction per post
   *[other] { $value } reactions per post
}
unit-turns = { $n ->
    [one] { $value } turn
   *[other] { $value } turns
}
unit-index = { $value }
unit-domains = { $n ->
    [one] { $value } domain
   *[other] { $value } domains
}

network-x = X (Twitter)
network-mastodon = Mastodon
network-bluesky = Bluesky
network-instagram = Instagram
network-facebook = Facebook
network-threads = Threads
network-linkedin = LinkedIn
network-youtube = YouTube
network-tiktok = TikTok
network-pixelfed = Pixelfed
network-misskey = Misskey
network-akkoma = Akkoma

# Numbers that a sentence writes in words; a sentence says “one” itself.
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = 10
number-11 = 11
number-12 = 12
number-13 = 13
number-14 = 14
number-15 = 15
number-16 = 16
# Inside a sentence a measure's name begins with a small letter (lower), or keeps its capitals (as-is).
case-inside = lower
