# The year in sentences (one a fact): the act first, then the figure, and always the doubt.
report-name = Report { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } person contacted
   *[other] { $people } people contacted
}
headline-account = { $n ->
    [one] { $people } person contacted by “{ $account }”
   *[other] { $people } people contacted by “{ $account }”
}
headline-plain = The year { $period } on social networks

# A fact is told by “fact-<fact>” when the year carries a figure, by “.counted” when cases are few (or none, one, all):
# numbers are in words there up to nine.
clause-period = { $period },{" "}
fact-people-answered = { $period }{ $n ->
    [0] the team contacted nobody in public
    [one] the team contacted one person in public
   *[other] the team contacted { $people } people in public
}{ $more ->
    [none] {" "}({ $n ->
        [one] not for the first time
       *[other] none of them for the first time
    })
    [one] {" "}({ $n ->
        [one] for the first time
       *[other] one of them for the first time
    })
    [some] {" "}({ $other } of them for the first time)
    [all] {" "}({ $n ->
        [one] for the first time
       *[other] all of them for the first time
    })
   *[no] {""}
}{ $change }.
    .change = ; the total number of people is { $verdict } ({ $value } in { $from })
    .undetectable = ; no detectable change from { $from } in the total number of people ({ $unseen } of less than { $size } might have gone undetected)
fact-outreach = { $period }among our messages addressed to somebody, { $value } were sent on our own initiative{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } messages addressed to somebody was sent on our own initiative: all of them were answers
        [one] only one of our { $total } messages addressed to somebody was sent on our own initiative
        [all] all { $total } of our messages addressed to somebody were sent on our own initiative
       *[some] { $count } of our { $total } messages addressed to somebody were sent on our own initiative
    }{ $change }.
fact-elsewhere = { $period }among our answers, { $value } were given in a conversation that somebody else had started{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } answers was given in a conversation that somebody else had started
        [one] only one of our { $total } answers was given in a conversation that somebody else had started
        [all] all { $total } of our answers were given in conversations that somebody else had started
       *[some] { $count } of our { $total } answers were given in a conversation that somebody else had started
    }{ $change }.
fact-answered-in-a-day = { $period }among the messages of known date that we answered, { $value } were answered within one working day{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } messages of known date that we answered was answered within one working day
        [one] only one of the { $total } messages of known date that we answered was answered within one working day
        [all] all { $total } of the messages of known date that we answered were answered within one working day
       *[some] { $count } of the { $total } messages of known date that we answered were answered within one working day
    }{ $change }.
    .caveat = Messages left unanswered are not in the archive, so they are not counted here.
fact-answered-in-24h = { $period }among the messages of known date that we answered, { $value } were answered within 24 hours{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } messages of known date that we answered was answered within 24 hours
        [one] only one of the { $total } messages of known date that we answered was answered within 24 hours
        [all] all { $total } of the messages of known date that we answered were answered within 24 hours
       *[some] { $count } of the { $total } messages of known date that we answered were answered within 24 hours
    }{ $change }.
    .caveat = Messages left unanswered are not in the archive, so they are not counted here.
fact-half-answered = { $period }half of our first answers were given within { $value }{ $change }.
    .change = , compared with { $value } in { $from }: answer time { $verdict }
fact-waited = { $period }among the messages of known date that we answered, { $value } waited more than a week{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } messages of known date that we answered waited more than a week
        [one] only one of the { $total } messages of known date that we answered waited more than a week
        [all] all { $total } of the messages of known date that we answered waited more than a week
       *[some] { $count } of the { $total } messages of known date that we answered waited more than a week
    }{ $change }.
fact-sustained = { $period }among the exchanges whose dates are known, { $value } went on without a day of silence (the person wrote again and had another answer){ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } exchanges whose dates are known went on after our first message without a day of silence
        [one] only one of the { $total } exchanges whose dates are known went on without a day of silence (the person wrote again and had another answer)
        [all] all { $total } of the exchanges whose dates are known went on without a day of silence (the person wrote again and had another answer)
       *[some] { $count } of the { $total } exchanges whose dates are known went on without a day of silence (the person wrote again and had another answer)
    }{ $change }.
fact-dialogue = { $period }among our messages (posts and answers), { $value } were answers to somebody{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } messages (posts and answers) was an answer to somebody
        [one] only one of our { $total } messages (posts and answers) was an answer to somebody
        [all] all { $total } of our messages (posts and answers) were answers to somebody
       *[some] { $count } of our { $total } messages (posts and answers) were answers to somebody
    }{ $change }.
fact-invited = { $period }among our posts, { $value } asked a question{ $polls ->
            [yes] {" "}or offered a poll
           *[no] {""}
        }{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts asked a question{ $polls ->
            [yes] {" "}or offered a poll
           *[no] {""}
        }
        [one] only one of our { $total } posts asked a question{ $polls ->
            [yes] {" "}or offered a poll
           *[no] {""}
        }
        [all] all { $total } of our posts asked a question{ $polls ->
            [yes] {" "}or offered a poll
           *[no] {""}
        }
       *[some] { $count } of our { $total } posts asked a question{ $polls ->
            [yes] {" "}or offered a poll
           *[no] {""}
        }
    }{ $change }.
fact-active = { $period }according to the archives, we published { $acts }.
    .beyond = { $period }, weeks in which we wrote: { $value }.
    .counted = { $period }according to the archives, we published { $acts }{ $named ->
        [all] {""}
       *[one] { $few ->
            [none] ; we wrote nothing ourselves
            [one] ; we wrote in one week out of { $total }
            [all] ; we wrote in every one of the { $total } weeks
           *[some] ; we wrote in { $count } weeks out of { $total }
        }
    }.
fact-silence = { $period }the longest silence, counted up to the message that ended it, lasted { $value }.
fact-returned = { $period }of 100 people whom we answered for the first time, about { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} came back to us within twelve months (an estimate){ $change }.
    .change = , against about { $hundred } in { $from }: { $verdict }
    .counted = { $period }{ $few ->
        [none] none of the { $total } people whom we answered for the first time (the first twelve months of the archive left out) has come back to us yet
        [one] only one of the { $total } people whom we answered for the first time (the first twelve months of the archive left out) has come back to us so far
        [all] all { $total } of the people whom we answered for the first time (the first twelve months of the archive left out) came back to us
       *[some] { $count } of the { $total } people whom we answered for the first time (the first twelve months of the archive left out) came back to us
    }{ $change }.
fact-retained = { $period }among the people whom we had answered the year before, { $value } were answered again{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } people whom we had answered the year before was answered again
        [one] only one of the { $total } people whom we had answered the year before was answered again
        [all] all { $total } of the people whom we had answered the year before were answered again
       *[some] { $count } of the { $total } people whom we had answered the year before were answered again
    }{ $change }.
fact-known = { $period }among our exchange days (one for each person answered on a given day), { $value } were with somebody whom we had answered in the two years before{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } exchange days (one for each person answered on a given day) was with somebody whom we had answered in the two years before
        [one] only one of our { $total } exchange days (one for each person answered on a given day) was with somebody whom we had answered in the two years before
        [all] all { $total } of our exchange days (one for each person answered on a given day) were with somebody whom we had answered in the two years before
       *[some] { $count } of our { $total } exchange days (one for each person answered on a given day) were with somebody whom we had answered in the two years before
    }{ $change }.
fact-loyal = { $period }{ $n ->
    [0] we answered nobody in at least three of the last four years
    [one] we answered one person in at least three of the last four years
   *[other] we answered { $people } people in at least three of the last four years
}{ $change }.
fact-lasting = { $period }half of the relationships that went beyond one day lasted at least { $value } (an estimate){ $change }.
fact-stayed = { $period }among the followers in the first export, { $value } still followed the account in the last one.
fact-circulated = { $period }among our posts, { $value } were reposted at least once{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts was reposted
        [one] only one of our { $total } posts was reposted
        [all] all { $total } of our posts were reposted at least once
       *[some] { $count } of our { $total } posts were reposted at least once
    }{ $change }.
fact-appreciated = { $period }among our posts, { $value } were liked at least once{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts was liked
        [one] only one of our { $total } posts was liked
        [all] all { $total } of our posts were liked at least once
       *[some] { $count } of our { $total } posts were liked at least once
    }{ $change }.
fact-described = { $period }among the images that we posted, { $value } were described for people who cannot see them{ $change }.
    .counted = { $period }{ $few ->
        [none] none of the { $total } images that we posted was described for people who cannot see them
        [one] only one of the { $total } images that we posted was described for people who cannot see them
        [all] all { $total } of the images that we posted were described for people who cannot see them
       *[some] { $count } of the { $total } images that we posted were described for people who cannot see them
    }{ $change }.
fact-relayed = { $period }among our posts and reposts, { $value } were reposts or quotes of somebody else{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts and reposts was a repost or a quote of somebody else
        [one] only one of our { $total } posts and reposts was a repost or a quote of somebody else
        [all] all { $total } of our posts and reposts were reposts or quotes of somebody else
       *[some] { $count } of our { $total } posts and reposts were reposts or quotes of somebody else
    }{ $change }.
fact-linked = { $period }among our posts, { $value } linked to a web page{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts linked to a web page
        [one] only one of our { $total } posts linked to a web page
        [all] all { $total } of our posts linked to a web page
       *[some] { $count } of our { $total } posts linked to a web page
    }{ $change }.
fact-readable = { $period }among our posts with a text, { $value } can be read aloud by a screen reader without a known obstacle{ $change }.
    .counted = { $period }{ $few ->
        [none] none of our { $total } posts with a text can be read aloud by a screen reader without a known obstacle
        [one] only one of our { $total } posts with a text can be read aloud by a screen reader without a known obstacle
        [all] all { $total } of our posts with a text can be read aloud by a screen reader without a known obstacle
       *[some] { $count } of our { $total } posts with a text can be read aloud by a screen reader without a known obstacle
    }{ $change }.
fact-not-yet = { $measure }: it is too early to say ({ $reason }).
    .contact = Who was contacted for the first time cannot be said yet: { $reason }.
    .publics = Who comes back from one year to the next cannot be said yet: { $reason }.
fact-unavailable = { $named ->
    [yes] The archive of this account does
   *[no] The archives do
} not show { $measures }.
unknown-reposted-at-least-once-share = the reposts received
unknown-liked-at-least-once-share = the likes received
unknown-distinct-correspondents = the people contacted
unknown-first-response-latency = the answer times
unknown-alt-text-coverage = the descriptions of images
unknown-relay-share = the messages of others that we reposted or quoted
fact-lost = What the year before could still show and { $year } no longer can: { $measures }{ $rest ->
    [0] {""}
    [one] , and one more figure
   *[other] , and { $more } more figures
}.
fact-automation = More than one message in five comes from a program that can post by itself: the rhythm is not only people’s.
fact-one-post = A single post received { $value } of the year’s reactions; the usual reception does not depend on it.
fact-eventful-months = A few unusual months weigh on the whole year: an ordinary month is more than ten points away from it.

acts-publications = { $n ->
    [one] one post
   *[other] { $count } posts
}
acts-replies = { $n ->
    [one] one answer
   *[other] { $count } answers
}
    .comments = { $n ->
        [one] one comment
       *[other] { $count } comments
    }
acts-continuations = { $n ->
    [one] one thread continuation
   *[other] { $count } thread continuations
}
acts-reposts = { $n ->
    [one] one repost
   *[other] { $count } reposts
}

clause-change = , compared with { $value } in { $from }: { $verdict }
clause-undetectable = : no detectable change from { $from } ({ $unseen } of less than { $size } might have gone undetected)
clause-undetectable-again = : no detectable change ({ $unseen } of less than { $size } might have gone undetected)
clause-window = The year { $year } alone has too few cases to say.
clause-beyond = { $period }: { $value }.
clause-first-year = The year of this report is the first one in the archives.

silent-title = What this page cannot say

scope-institution = All accounts
scope-of-network = { $network } account
scope-unnamed = Unnamed account

component-reply = Answers
    .comments = Comments
component-publication = Posts
component-repost = Reposts
chart-months-reply = { $n ->
    [one] One answer in { $month }, the highest monthly number of the year
   *[other] { $count } answers in { $month }, the highest monthly number of the year
}
    .comments = { $n ->
        [one] One comment in { $month }, the highest monthly number of the year
       *[other] { $count } comments in { $month }, the highest monthly number of the year
    }
chart-months-publication = { $n ->
    [one] One post in { $month }, the highest monthly number of the year
   *[other] { $count } posts in { $month }, the highest monthly number of the year
}
chart-months-repost = { $n ->
    [one] One repost in { $month }, the highest monthly number of the year
   *[other] { $count } reposts in { $month }, the highest monthly number of the year
}
chart-months-caption = { $kind ->
    [comment] Number of comments by month
    [reply] Number of answers by month
    [publication] Number of posts by month
    [repost] Number of reposts by month
   *[all] Number of messages by month
}, { $period }. { $compared ->
    [yes] Horizontal line: the same month a year earlier. { $source }
   *[no] { $source }
}
column-before = { $name }, a year earlier
chart-years-title = { $name }: { $value } in { $period }{ $tested ->
    [yes] , { $verdict } compared with { $from }
   *[no] {""}
}
chart-years-caption = { $name }, year by year, { $unit }. { $interval ->
    [yes] Vertical bar: 95% interval. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Source: the account’s archives up to { $date }.
source-exports = Source: the account’s archives.
axis-percent = as a percentage
axis-minutes = in minutes
axis-hours = in hours
axis-days = in days
axis-months = in months
axis-people = in people
axis-years = in years
axis-index = as an index
axis-plain = as a number
