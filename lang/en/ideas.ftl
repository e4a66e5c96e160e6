# The page “Two ideas to leave behind”, for a management new to this.
slug-ideas = ideas
menu-ideas = Two ideas
title-ideas = Two ideas to leave behind
ideas-lead = This page is for anyone new to an institution’s presence on social networks. It takes two common ideas and sets against them what our archives say. Paragraphs with a line beside them give our own figures.
idea-setting = { $named ->
    [no] { $period }
    [all] all accounts, { $period }
   *[yes] { $account }, { $period }
}

idea-fast-title = “On social networks, everything goes fast”
idea-fast = A post may be gone within hours. A relationship takes another kind of time: somebody writes, receives an answer, comes back, sometimes months later or the year after.
idea-own-reach = Our archives begin on { $first }. { $years ->
    [0] By the end of the reporting period, they cover less than a year: it is too early to look for habits in them.
    [one] By the end of the reporting period, they cover more than one year.
   *[other] By the end of the reporting period, they cover more than { $years } years.
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
} came back to us within twelve months (estimate; { $setting }). Not coming back is not a failure: a question may need only one answer.
idea-own-known = { $form ->
    [counted] Of { $n } exchange days (one for each person answered on a given day), { $k }
   *[hundred] Out of 100 exchange days (one for each person answered on a given day), { $hundred }
} went to somebody whom we had already answered in the two years before ({ $setting }).
idea-own-old = { $form ->
    [counted] Of the { $n } people whom we answered in the last twelve months of the period, { $k }
   *[hundred] Out of 100 people whom we answered in the last twelve months of the period, { $hundred }
} had their first answer from us more than two years before ({ $setting }).
idea-fast-so = This is why the report compares whole years rather than weeks, and concludes nothing from a single post.

idea-standing-title = “Our reputation goes before us”
idea-standing = An institution’s standing shows in its buildings and its history. Online, its name is one account among others, and people choose whom to read, whom to write to, whom to rely on. Online as at the counter, what counts is the answer received.
idea-own-first-time = Out of { $n ->
    [one] { $people } person
   *[other] { $people } people
} contacted, { $some ->
    [0] none was
    [one] { $new } was
   *[other] { $new } were
} contacted for the first time ({ $setting }). With somebody new, everything is still to be done.
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
idea-standing-so = What depends on us is what we do: go to people, answer them, repost what they say. What they think of it is up to them.

idea-followers-title = Why there is no ranking by followers
idea-followers = A number of followers counts accounts, on a given day. It does not say how many people read, how many saw a message, or whether an answer was useful. An account that follows may be abandoned, automatic, or there out of courtesy.
idea-own-list = Our archives hold a list of followers. Where they allow it, this report uses the list to see whether the people whom we answer follow us, and who stays; a few further figures relate reactions to its length, on the day of the export only.
idea-own-no-list = Our archives do not hold the list of our followers, and this report does without it.
idea-own-kept = What matters to us in a list of followers is what lasts: out of 100 accounts that followed us on the date of the first export, { $hundred } still did on that of the second ({ $setting }).
idea-followers-so = No two institutions have the same subjects, the same public or the same age online. Ordering them by followers says nothing about the work of any of them.

idea-figures-title = What these figures are, and what they are not
idea-figures = This report counts our public acts (answering, posting, reposting) and the traces that others left of them. Messages left unanswered are not in it: the archives hold what we wrote, not what was written to us.
idea-own-doubt = When a figure comes with an interval, as in { $figure }, the number of cases does not allow more precision: every value in the interval remains plausible. Whether two years differ is tested on the difference itself.
idea-doubt = When a figure comes with an interval, the number of cases does not allow more precision: every value in the interval remains plausible. When there are too few cases, the report says so and gives no percentage.
idea-figures-missing = “Not available” means that the archive does not allow us to know. It is never a zero.
idea-figures-trust = None of these figures measures trust, nor the effect of our messages. Trust belongs to the public; to find out about it, one has to ask.
