# What worked, what did not: a card an account and subject, on our own posts.
slug-highlights = what-worked
menu-highlights = What worked
title-highlights = What worked, what did not
highlights-lead = { $accounts ->
    [one] Some of our own posts of { $period }. Where the archive holds the reactions received, they are set against the account’s usual reception. Posts that name another account are not shown.
   *[other] Some of our own posts of { $period }. Where the archives hold the reactions received, they are set against each account’s usual reception. Posts that name another account are not shown. No account is compared with another.
}
highlights-worked = What worked
highlights-lasts = What lasted
highlights-failed = What did not work
highlights-no-counters = { $count ->
    [one] The archive of { $accounts } does not hold the reactions received: nothing can be said of how its posts were received.
   *[other] The archives of { $accounts } do not hold the reactions received: nothing can be said of how their posts were received.
}
highlights-no-counters-alone = The archive does not hold the reactions received: nothing can be said of how the posts were received.
highlights-quotes = What people wrote to us
highlights-quote = { $form ->
    [from] { $from }
    [date] { $date }
   *[both] { $from }, { $date }
}
highlights-note-title = How these posts were chosen
highlights-note = A post is called the best-received, the most reposted or the most commented on, among those that may be shown, when it received at least three times the median of the account’s posts of the year, and at least five reactions (three reposts or comments). Posts too recent on the day of the export are left out. A regular fixture is a hashtag, or the same beginning of a text, that came back on the same weekday in at least 26 weeks. A conversation is a run of answers to one person without a break of 24 hours.
highlights-comment = The editor’s comment
highlight-where = { $account } on { $network }
highlight-on = { $where }, { $date }
highlight-span = { $same ->
    [yes] { $where }, { $from }
   *[no] { $where }, { $from } to { $to }
}
highlight-last = { $where }, most recently on { $date }
highlight-best-received = The best-received post
highlight-most-useful = { $counter ->
    [comments] The post with the most comments
   *[other] The most reposted post
}
    .second = After it, the most reposted post
highlight-weakest = A post with no recorded reaction
highlight-rendezvous = A regular fixture
highlight-longest-conversation = The longest conversation

highlight-reactions = { $value } reactions ({ $likes } and { $reposts })
highlight-likes = { $n ->
    [0] no likes
    [1] one like
   *[other] { $value } likes
}
highlight-reposts = { $n ->
    [0] no reposts
    [1] one repost
   *[other] { $value } reposts
}
highlight-comments = { $n ->
    [0] no comments
    [1] one comment
   *[other] { $value } comments
}
highlight-received = { $received }. { $nothing ->
    [yes] A post of this account usually receives none (median of its { $n } posts of the year).
   *[no] A post of this account usually receives { $usual } (median of its { $n } posts of the year); this one received about { $word } times as many.
}
highlight-alone = { $counter ->
    [likes] No likes.
    [reposts] No reposts.
   *[other] No likes and no reposts.
} { $count ->
    [one] It is the only such post among the { $n } of the year.
   *[other] Of the { $n } posts of the year, { $value } received none; { $carries ->
        [media-link] this is the latest of those with a link and a picture or film.
        [media] this is the latest of those with a picture or film.
        [link] this is the latest of those with a link.
       *[none] this is the latest.
    }
}
highlight-weeks = { $weekday ->
    [0] On Mondays
    [1] On Tuesdays
    [2] On Wednesdays
    [3] On Thursdays
    [4] On Fridays
    [5] On Saturdays
   *[6] On Sundays
}, in { $value } weeks out of { $n }{ $tagged ->
    [yes] , under the hashtag #{ $hashtag }
   *[no] , with the same beginning of the text
}.
highlight-replies = { $value } answers to one person. Neither their name nor their words are shown here.
