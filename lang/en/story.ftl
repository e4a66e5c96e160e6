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

# A fact is told by “fact-<fact>” when the year carries a figure, by “.counted” when cases are few (or none, one, all):
# numbers are in words there up to sixteen.
clause-period = { $period },{" "}
fact-people-answered = { $period }{ $n ->
    [0] the team addressed nobody in particular in public
    [one] the team addressed one person in public
   *[other] the team addressed { $people } people in public
}{ $more ->
    [none] , all of them met before
    [one] , one of them for the first time
    [some] , { $other } of them for the first time
    [all] , always for the first time
   *[no] {""}
}{ $change }.
fact-outreach = { $period }among our messages addressed to somebody, { $value } were contacts in which we spoke first{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } messages addressed to somebody was a first word: all of them answered
        [one] only one of our { $total } messages addressed to somebody was a contact in which we spoke first
        [all] all of our { $total } messages addressed to somebody were contacts in which we spoke first
       *[some] { $count } of our { $total } messages addressed to somebody were contacts in which we spoke first
    }{ $change }.
fact-elsewhere = { $period }among our answers, { $value } were given in a conversation that somebody else had opened{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } answers was given in a conversation that somebody else had opened
        [one] only one of our { $total } answers was given in a conversation that somebody else had opened
        [all] all of our { $total } answers were given in conversations that somebody else had opened
       *[some] { $count } of our { $total } answers were given in a conversation that somebody else had opened
    }{ $change }.
fact-answered-in-a-day = { $period }among the messages that we answered, { $value } were answered within one working day{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } messages that we answered was answered within one working day
        [one] only one of the { $total } messages that we answered was answered within one working day
        [all] all of the { $total } messages that we answered were answered within one working day
       *[some] { $count } of the { $total } messages that we answered were answered within one working day
    }{ $change }.
    .caveat = This says nothing of the messages left unanswered, which the archive does not hold.
fact-answered-in-24h = { $period }among the messages that we answered, { $value } were answered within twenty-four hours{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } messages that we answered was answered within twenty-four hours
        [one] only one of the { $total } messages that we answered was answered within twenty-four hours
        [all] all of the { $total } messages that we answered were answered within twenty-four hours
       *[some] { $count } of the { $total } messages that we answered were answered within twenty-four hours
    }{ $change }.
    .caveat = This says nothing of the messages left unanswered, which the archive does not hold.
fact-half-answered = { $period }half of the messages that we answered waited for { $value } at most{ $change }.
    .change = , against { $value } in { $from }: waiting time { $verdict }
fact-waited = { $period }among our answers that can be dated, { $value } took more than a week{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } answers that can be dated took more than a week
        [one] only one of the { $total } answers that can be dated took more than a week
        [all] all of the { $total } answers that can be dated took more than a week
       *[some] { $count } of the { $total } answers that can be dated took more than a week
    }{ $change }.
fact-sustained = { $period }among the exchanges that can be dated, { $value } went on, the person writing to us again after our answer{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } exchanges that can be dated went on after our answer
        [one] only one of the { $total } exchanges that can be dated went on, the person writing to us again after our answer
        [all] all of the { $total } exchanges that can be dated went on, the person writing to us again after our answer
       *[some] { $count } of the { $total } exchanges that can be dated went on, the person writing to us again after our answer
    }{ $change }.
fact-dialogue = { $period }among our public messages, { $value } answered somebody{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } public messages answered anybody
        [one] only one of our { $total } public messages answered somebody
        [all] all of our { $total } public messages answered somebody
       *[some] { $count } of our { $total } public messages answered somebody
    }{ $change }.
fact-invited = { $period }among our posts, { $value } asked a question or offered a poll{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts asked a question or offered a poll
        [one] only one of our { $total } posts asked a question or offered a poll
        [all] all of our { $total } posts asked a question or offered a poll
       *[some] { $count } of our { $total } posts asked a question or offered a poll
    }{ $change }.
fact-active = { $period }the archives hold { $acts }.
    .beyond = { $period }, weeks in which we wrote: { $value }.
    .counted = { $period }the archives hold { $acts }{ $named ->
        [all] {""}
       *[one] { $few ->
            [one] , in one week of { $total }
            [all] , in every week
           *[some] , in { $count } weeks of { $total }
        }
    }.
fact-silence = { $period }the longest silence lasted { $value }.
fact-returned = { $period }of 100 people whom we answered for the first time, about { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} came back to us within twelve months (an estimate){ $change }.
    .change = , against about { $hundred } in { $from }: { $verdict }
    .counted = { $period }{ $few ->
        [none] none of the { $total } people whom we answered for the first time has come back to us yet
        [one] only one of the { $total } people whom we answered for the first time has come back to us so far
        [all] all of the { $total } people whom we answered for the first time came back to us
       *[some] { $count } of the { $total } people whom we answered for the first time came back to us
    }{ $change }.
fact-retained = { $period }among the people whom we had answered the year before, { $value } were answered again{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } people whom we had answered the year before was answered again
        [one] only one of the { $total } people whom we had answered the year before was answered again
        [all] all of the { $total } people whom we had answered the year before were answered again
       *[some] { $count } of the { $total } people whom we had answered the year before were answered again
    }{ $change }.
fact-known = { $period }among our days of exchange, { $value } were with people whom we already knew{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } days of exchange was with somebody whom we already knew
        [one] only one of our { $total } days of exchange was with somebody whom we already knew
        [all] all of our { $total } days of exchange were with people whom we already knew
       *[some] { $count } of our { $total } days of exchange were with people whom we already knew
    }{ $change }.
fact-loyal = { $period }{ $n ->
    [0] nobody was answered by us in at least three of the last four years
    [one] one person was answered by us in at least three of the last four years
   *[other] { $people } people were answered by us in at least three of the last four years
}{ $change }.
fact-lasting = { $period }half of the relations that began lasted for { $value } at least (an estimate){ $change }.
fact-stayed = { $period }among the followers of the export before, { $value } still followed the account in the last one.
fact-circulated = { $period }among our posts, { $value } were passed on at least once by others{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts was passed on by others
        [one] only one of our { $total } posts was passed on by others
        [all] all of our { $total } posts were passed on at least once by others
       *[some] { $count } of our { $total } posts were passed on at least once by others
    }{ $change }.
fact-appreciated = { $period }among our posts, { $value } were liked at least once{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts was liked
        [one] only one of our { $total } posts was liked
        [all] all of our { $total } posts were liked at least once
       *[some] { $count } of our { $total } posts were liked at least once
    }{ $change }.
fact-described = { $period }among the images that we posted, { $value } were described for people who cannot see them{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } images that we posted was described for people who cannot see it
        [one] only one of the { $total } images that we posted was described for people who cannot see it
        [all] all of the { $total } images that we posted were described for people who cannot see them
       *[some] { $count } of the { $total } images that we posted were described for people who cannot see them
    }{ $change }.
fact-relayed = { $period }among the messages that we sent out, { $value } passed on the words of others{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } messages that we sent out passed on the words of others
        [one] only one of the { $total } messages that we sent out passed on the words of others
        [all] all of the { $total } messages that we sent out passed on the words of others
       *[some] { $count } of the { $total } messages that we sent out passed on the words of others
    }{ $change }.
fact-linked = { $period }among our posts, { $value } led by a link to a page that says more{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts led by a link to a page that says more
        [one] only one of our { $total } posts led by a link to a page that says more
        [all] all of our { $total } posts led by a link to a page that says more
       *[some] { $count } of our { $total } posts led by a link to a page that says more
    }{ $change }.
fact-readable = { $period }among our texts, { $value } can be read aloud without a known hindrance{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } texts can be read aloud without a known hindrance
        [one] only one of our { $total } texts can be read aloud without a known hindrance
        [all] all of our { $total } texts can be read aloud without a known hindrance
       *[some] { $count } of our { $total } texts can be read aloud without a known hindrance
    }{ $change }.
fact-not-yet = { $measure }: it is too early to tell ({ $reason }).
    .contact = Whom we met for the first time cannot be told yet ({ $reason }).
    .publics = Who comes back from one year to the next cannot be told yet ({ $reason }).
fact-unavailable = What { $named ->
    [yes] the archive of this account does
   *[no] the archives do
} not say: { $measures }.
unknown-reposted-at-least-once-share = the relays received
unknown-liked-at-least-once-share = the likes received
unknown-distinct-correspondents = the people we talked with
unknown-first-response-latency = the time to answer
unknown-alt-text-coverage = the descriptions of images
unknown-relay-share = the messages of others that we passed on
fact-lost = What the year before could still say, and { $year } cannot any more: { $measures }{ $rest ->
    [0] {""}
    [one] , and one more measure
   *[other] , and { $more } more measures
}.
fact-incomplete-year = The archives do not cover the whole of { $year }: the figures are about the part that they cover.
fact-automation = More than one message in five comes from a program that can post by itself: the rhythm is not people’s alone.
fact-one-post = A single post received { $value } of the year’s reactions; the usual reception does not depend on it.
fact-eventful-months = A few months of events make the year: an ordinary month differs from it by more than ten points.

acts-publications = { $n ->
    [one] one post
   *[other] { $count } posts
}
acts-replies = { $n ->
    [one] one answer
   *[other] { $count } answers
}
acts-reposts = { $n ->
    [one] one message of others that we passed on
   *[other] { $count } messages of others that we passed on
}

clause-change = , against { $value } in { $from }: { $verdict }
clause-undetectable = : no detectable change from { $from } (a difference of less than { $size } would not have been seen)
clause-undetectable-again = : no detectable change (a difference of less than { $size } would not be seen)
clause-window = The year { $year } alone is not enough to tell.
clause-beyond = { $period }: { $value }.
clause-first-year = It is the first year that the archives tell.

silent-title = What cannot be told here

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
