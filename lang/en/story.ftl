# The year in sentences (one a fact): the act first, then the figure, and always the doubt.
report-name = Report { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } person we talked with
   *[other] { $people } people we talked with
}
headline-account = { $n ->
    [one] { $people } person we talked with from “{ $account }”
   *[other] { $people } people we talked with from “{ $account }”
}
headline-plain = A year of presence: { $period }

clause-period = { $period },{" "}
fact-people-answered = { $period }the team addressed { $value } in public{ $more ->
    [yes] , { $other } of them for the first time
   *[no] {""}
}{ $change }.
fact-answered-quickly = { $period }among the messages that we answered, { $value } were answered { $measure ->
    [working-day-response-share] within one working day
    [answered-within-1h-share] within an hour
   *[other] within twenty-four hours
}{ $change }{ $few }.
    .caveat = This says nothing of the messages left unanswered, which the archive does not hold.
fact-dialogue = { $period }among our public messages, { $value } answered somebody{ $change }{ $few }.
fact-sustained = { $period }among the exchanges that can be dated, { $value } went on, the person writing to us again after our answer{ $change }{ $few }.
fact-returned = { $measure ->
    [twelve-month-return] { $period }of 100 people whom we answered for the first time, about { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } came back to us within twelve months (an estimate){ $change }{ $few }.
   *[other] { $period }among our days of exchange, { $value } were with people whom we already knew{ $change }{ $few }.
}
fact-circulated = { $measure ->
    [relay-share] { $period }among the posts that we sent out, { $value } passed on the words of others{ $change }{ $few }.
   *[other] { $period }among our publications, { $value } were passed on at least once by others{ $change }{ $few }.
}
fact-described = { $period }among the images that we posted, { $value } were described for people who cannot see them{ $change }{ $few }.
fact-active = { $period }among the weeks that went by, { $value } saw us write{ $change }{ $few }.
fact-unavailable = What the archives do not say: { $parts }.
fact-unavailable-part = { $measures } ({ $reason })
fact-unavailable-one = { $measure }: not available ({ $reason }).

clause-change = , against { $value } in { $from }: { $verdict }
clause-undetectable = : no detectable change from { $from } (a difference of less than { $size } would not have been seen)
clause-few = {" "}(too few cases for a percentage)
clause-window = The year { $year } alone is not enough to tell.

scope-institution = All accounts
scope-of-network = { $network } account
scope-unnamed = Unnamed account

component-reply = Answers
component-publication = Posts
component-repost = Relays of others
chart-months-reply = Most answers in { $month }: { $count }
chart-months-publication = Most posts in { $month }: { $count }
chart-months-repost = Most relays in { $month }: { $count }
chart-months-caption = Number of messages by month, { $period }. { $source }
chart-years-title = { $name }: { $value } in { $period }{ $tested ->
    [yes] , { $verdict }
   *[no] {""}
}
chart-years-caption = { $name } by year, { $unit }. { $interval ->
    [yes] Vertical stroke: 95% interval. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Source: the account’s archives up to { $date }.
source-exports = Source: the account’s archives.
axis-percent = in percent
axis-minutes = in minutes
axis-hours = in hours
axis-days = in days
axis-people = in people
axis-years = in years
axis-index = index
axis-plain = in numbers
