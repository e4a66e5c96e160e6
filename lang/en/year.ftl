# The year, month by month: the ribbon, what stood in the calendar, a sentence a month.
year-lead = Our public messages, counted by kind{ $calendar ->
    [yes] , alongside the institution’s calendar
   *[no] {""}
}.
year-ribbon-name = Public messages by month
year-ribbon-title = The year’s public messages: { $counts }
year-ribbon-caption = Number of public messages by month, { $period }. { $numbered ->
    [yes] Numbers refer to the list below. { $source }
   *[no] { $source }
}
year-source-all = Source: archives of all accounts.
year-layer-reply = Answers
    .comments = Comments
year-layer-publication = Posts
year-layer-repost = Reposts
year-layer-continuation = Thread continuations
year-layer-closed = Closed
year-column-people = People answered
year-column-closed = Working days closed
year-marks-title = In the institution’s calendar
year-mark-campaign = Campaign “{ $name }”, { $from } to { $to }
year-mark-event = { $name }, { $date }
year-months-title = The months, one by one
year-together = The messages of all accounts are added up, kind by kind. Likes never are.
year-note = “Far more” means at least twice the mean of the year’s other months, and ten messages or more; “far fewer” means at most half of that mean, which must itself be ten messages or more. In both cases the difference clearly exceeds the usual variation of these months (three standard deviations). An event or a campaign of the same month is mentioned because the dates coincide; it is not said to be the cause.
year-charts-title = Each account, month by month
year-charts-lead = The three bands of an account share one scale: what we answer, what we post, what we repost.

year-months = { $count ->
    [2] { $first } and { $last }
   *[other] { $first } to { $last }
}
year-line = { $parts }.
year-nothing = no public message
year-replies = { $n ->
    [one] one answer
   *[other] { $word } answers
}
    .comments = { $n ->
        [one] one comment
       *[other] { $word } comments
    }
year-replies-people = { $word } answers to { $people } people
    .comments = { $word } comments to { $people } people
year-publications = { $n ->
    [one] one post
   *[other] { $word } posts
}
year-reposts = { $n ->
    [one] one repost
   *[other] { $word } reposts
}
year-continuations = { $n ->
    [one] one thread continuation
   *[other] { $word } thread continuations
}
year-closed = { $n ->
    [one] one working day closed
   *[other] { $word } working days closed
}
year-fact-peak-explained = far more than in the other months, { $what }
year-fact-peak = far more than in the other months{ $declared ->
    [yes] , with nothing in the calendar at that time
   *[no] {""}
}
year-fact-busiest-replies = far more answers than in the other months
    .comments = far more comments than in the other months
year-fact-quiet = far fewer than in the other months
year-fact-first-month = { $together ->
    [yes] first message of the archives on { $date }
   *[no] first message of the archive on { $date }
}
year-fact-partial = { $together ->
    [yes] an incomplete month, as one archive ends on { $date }
   *[no] an incomplete month, as the archive ends on { $date }
}
year-fact-closed = institution closed all month
year-during-campaign = during the campaign “{ $name }” ({ $number })
year-during-event = in the month of “{ $name }” ({ $number })
year-calendar = in the calendar, { $what }
year-named-campaign = campaign “{ $name }” ({ $number })
year-named-event = “{ $name }” ({ $number })
# A small number is a word in a sentence; “one” stands in the messages themselves.
