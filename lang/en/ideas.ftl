# The page “Two ideas to leave behind”, for a management new to this.
slug-ideas = ideas
menu-ideas = Two ideas
title-ideas = Two ideas to leave behind
ideas-lead = This page is for whoever is new to the presence of an institution on social networks. It takes two common ideas and sets against them what our archives say. Paragraphs with a rule beside them carry our own figures.
idea-setting = { $named ->
    [no] { $period }
    [all] all accounts, { $period }
   *[yes] { $account }, { $period }
}

idea-fast-title = “On social networks, everything goes fast”
idea-fast = A post is gone within hours. A relation takes another kind of time: somebody writes, receives an answer, comes back months later, or the year after.
idea-own-reach = Our archives begin on { $first }. { $years ->
    [0] At the end of the period of this report, they cover less than a year: it is too early to look for habits in them.
    [one] At the end of the period of this report, they cover more than one year.
   *[other] At the end of the period of this report, they cover more than { $years } years.
}
idea-own-return = Out of 100 people whom we answered for the first time, { $some ->
    [0] none
    [one] about one{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    }
   *[other] about { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    }
} exchanged with us again within twelve months (estimate; { $setting }). Not to come back is no failure: a question may call for one answer only.
idea-own-known = { $form ->
    [counted] We counted { $n } days of exchange, one for each person and day; { $k } were
   *[hundred] Out of 100 days of exchange, one for each person and day, { $hundred } were
} with somebody whom we had already answered in the two years before ({ $setting }).
idea-own-old = { $form ->
    [counted] Among the { $n } people whom we answered last, over twelve months, there are { $k }
   *[hundred] Out of 100 people whom we answered over twelve months, there are { $hundred }
} whose first answer from us is more than two years old ({ $setting }).
idea-fast-so = This is why the report compares whole years rather than weeks, and concludes nothing from a single post.

idea-standing-title = “Our reputation goes before us”
idea-standing = The standing of an institution shows in its walls and its diplomas. Online, its name heads one account among others, and everybody chooses whom to read, whom to write to, whom to rely on. At the counter as online, what counts is the answer received.
idea-own-first-time = Out of { $n ->
    [one] { $people } person
   *[other] { $people } people
} whom we addressed, { $some ->
    [0] none was
    [one] { $new } was
   *[other] { $new } were
} addressed for the first time ({ $setting }). With somebody new, everything is still to be done.
idea-own-initiative = { $few ->
    [none] None of the { $n } messages that we addressed to somebody was on our own initiative: all of them answered somebody
    [all] All { $n } messages that we addressed to somebody were on our own initiative
   *[some] { $form ->
        [counted] Among the { $n } messages that we addressed to somebody, { $some ->
            [one] { $k } was
           *[other] { $k } were
        } on our own initiative
       *[hundred] Out of 100 messages that we addressed to somebody, { $some ->
            [0] fewer than one was
            [one] { $hundred } was
            [100] more than 99 were
           *[other] { $hundred } were
        } on our own initiative
    }; the others answered somebody
} ({ $setting }).
idea-standing-so = What depends on us is what we do: go to people, answer them, pass on what they say. What they think of it is theirs.

idea-followers-title = Why there is no ranking by followers
idea-followers = A number of followers counts accounts, on a given day. It does not say how many people read, how many saw a message, or whether an answer was of use. An account that follows may be abandoned, automatic, or there out of courtesy.
idea-own-list = Our archives hold a list of followers. It serves two purposes only: to know whether the people we talk to follow us, and, from one export to the next, who stayed.
idea-own-no-list = Our archives do not hold the list of our followers, and this report does very well without it.
idea-own-kept = What matters to us in a list of followers is what lasts: out of 100 accounts that followed us at the date of the first export, { $hundred } still did at that of the second ({ $setting }).
idea-followers-so = No two institutions have the same subjects, the same publics or the same age online. To order them by followers tells nothing of the work of either.

idea-figures-title = What these figures are, and what they are not
idea-figures = This report counts our public acts (answering, posting, passing on) and the traces that others left of them. Messages that stayed without an answer are not in it: the archives hold what we wrote.
idea-own-doubt = When a figure comes with an interval, as { $figure }, the number of cases does not allow more precision: every value in the interval remains possible, and two years whose intervals largely overlap cannot be told apart.
idea-doubt = When a figure comes with an interval, the number of cases does not allow more precision: every value in the interval remains possible. When there are too few cases, the report says so and gives no percentage.
idea-figures-missing = “Not available” means that the archive does not allow us to know. It is never a zero.
idea-figures-trust = None of these figures measures trust, nor the effect of our messages. Trust belongs to the public; to know it, one has to ask.
