# Figures about data quality: name, definition, and all that the method and "bilan explain" say of them.
-compared-words = Links and mentions anywhere, and hashtags at the end, are set aside. A word is what stands between two spaces, without punctuation, emoji or capitals
measure-silent-months-share = Months without any message
    .definition = Share of the months of the period for which the archive holds no message, not even a repost.
    .basis = { $n ->
        [one] based on { $n } month
       *[other] based on { $n } months
    }
    .formula = months without any message or repost / months of the period that the archive covers.
    .exclusions = Months before the first message and after the export.
    .unit = share
    .minimum = One month.
    .interval = None: all months are counted.
    .source = OECD and JRC 2008.
    .pitfalls = A silence and a gap in the archive look alike.
measure-complete-years = Completed years without a long silence
    .definition = Number of reporting years that the archive covers from end to end, that ended long enough before the export for counters to have almost stopped moving, and that have no gap of more than sixty days; a repost counts as a message.
    .basis = { $n ->
        [one] out of { $n } year that the archive touches
       *[other] out of { $n } years that the archive touches
    }
    .formula = years that begin after the first message, end long enough before the export (7 to 90 days depending on the network, the time for counters to settle), and have no more than 60 days in a row without a message.
    .exclusions = Declared days of closure make no gap.
    .unit = years
    .minimum = None.
    .interval = None: this is an exact count.
    .source = OECD and JRC 2008.
    .pitfalls = A comparison with a year that has a long gap calls for caution.
    .value = { $n ->
        [one] { $value } year
       *[other] { $value } years
    }
measure-archive-span = Length of the archive
    .definition = Time between the first and the last message of the archive, reposts included.
    .basis = { $n ->
        [one] from { $n } message or repost
       *[other] from { $n } messages and reposts
    }
    .formula = time from the first to the last message, in years of 365.25 days.
    .exclusions = None.
    .unit = years; months or days below one year
    .minimum = One message.
    .interval = None: both dates are exact.
    .source = OECD and JRC 2008.
    .pitfalls = An incomplete archive looks younger than the account.
measure-mature-share = Posts old enough to count
    .definition = Share of posts whose counters were hardly moving any more on the day of the export.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts at least 7 days old on the day of the export (21 on LinkedIn, 30 on TikTok) / posts.
    .exclusions = { -left-out-records }; networks whose archive holds neither likes nor reposts received.
    .unit = share
    .minimum = 30 posts.
    .interval = None: all posts are counted.
    .source = Pfeffer, Matter and Sargsyan 2023.
    .pitfalls = Under 90%, the year’s figures of reactions are provisional; when the year had only just ended at the export, they are compared with no other year.
measure-dateable-parents-share = Messages answered whose date is known
    .definition = Of our answers, share of those whose original message has a known date.
    .basis = { $n ->
        [one] based on { $n } answer
       *[other] based on { $n } answers
    }
    .formula = answers whose original message has a known date, even an impossible one / answers.
    .exclusions = None.
    .unit = share
    .minimum = 30 answers.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Reading of the date in the message’s identifier.
    .pitfalls = Under 50%, no answer time of the period is given.
measure-impossible-latency-share = Impossible answer times
    .definition = Among answers to a message of known date, share of those that seem to come before that message.
    .basis = { $n ->
        [one] based on { $n } dated answer
       *[other] based on { $n } dated answers
    }
    .formula = answers more than 5 seconds before their original message / answers whose original message has a time.
    .exclusions = Answers whose original message has no time.
    .unit = share
    .minimum = 30 dated answers.
    .interval = None: all answers are counted.
    .source = Practice of data validation.
    .pitfalls = Above 1%, all answer times of the period are withheld: the dates are probably misread.
measure-year-long-latency-share = Answers more than a year later
    .definition = Among answers to a message of known date, share of those that come more than a year after that message.
    .basis = { $n ->
        [one] based on { $n } dated answer
       *[other] based on { $n } dated answers
    }
    .formula = answers more than 365 days after their original message / answers whose original message has a time.
    .exclusions = Answers whose original message has no time.
    .unit = share
    .minimum = 30 dated answers.
    .interval = None: all answers are counted.
    .source = Practice of data validation.
    .pitfalls = Picking up an old message out of kindness counts too.
measure-orphan-replies-share = Answers whose original message is gone
    .definition = Among answers, certain or likely, share of those whose original message was probably deleted.
    .basis = { $n ->
        [one] based on { $n } certain or likely answer
       *[other] based on { $n } certain or likely answers
    }
    .formula = mentions that begin with the name of a person, in a conversation that somebody else started / (those mentions + answers).
    .exclusions = Mentions in a conversation of which nothing is known; networks where an answer keeps a trace of its original message.
    .unit = share
    .minimum = 30 answers.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Reading of the export’s format.
    .pitfalls = A true first contact looks the same: this is a limit, not a correction.
measure-dialogue-share-upper-bound = Dialogue share, at most
    .definition = Share of answers among our posts and answers, if every message that looks like an answer is one.
    .basis = { $n ->
        [one] based on { $n } post or answer
       *[other] based on { $n } posts and answers
    }
    .formula = (answers + likely answers) / (answers + posts); a likely answer is a mention that begins with a name, in a conversation that somebody else started.
    .exclusions = Reposts and thread continuations.
    .unit = share
    .minimum = 50 messages.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = The true share lies between the dialogue share and this figure.
measure-spontaneous-outreach-share-lower-bound = Messages on our own initiative, at least
    .definition = Share of our messages addressed to somebody that are not answers, if every message that looks like an answer is one.
    .basis = { $n ->
        [one] based on { $n } message addressed to somebody
       *[other] based on { $n } messages addressed to somebody
    }
    .formula = (mentions and quotes − likely answers) / (mentions + quotes + answers); a likely answer is a mention that begins with a name, in a conversation that somebody else started.
    .exclusions = Posts that name more than five people, unless they look like an answer; quotes of ourselves alone or of an unknown author; thread continuations and reposts.
    .unit = share
    .minimum = 30 messages.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Waters and Jamal 2011.
    .pitfalls = The true share lies between this figure and the share of messages on our own initiative.
measure-follower-wave-weeks = Weeks with a wave among followers
    .definition = Weeks in which unusually many followers opened their account (or began to follow, where the list is dated).
    .basis = { $n ->
        [one] of { $n } dated follower
       *[other] of { $n } dated followers
    }
    .formula = weeks above what chance would give once in ten thousand, around the median of the 26 weeks on either side; at least 10 accounts and 0.5% of the dated followers.
    .exclusions = Accounts without a date (on some networks those of before 2016).
    .unit = weeks
    .minimum = 500 dated followers.
    .interval = None: this is a sign, not proof.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = The cause should be checked: a training course, an event, a purchase. A class that opens its accounts on the same day makes a wave.
measure-follower-wave-share = Share of followers who came in waves
    .definition = Share of the dated followers in excess of the usual number, in the weeks with a wave.
    .basis = { $n ->
        [one] of { $n } dated follower
       *[other] of { $n } dated followers
    }
    .formula = sum of the counts above the median in the weeks with a wave / dated followers.
    .exclusions = Accounts without a date (on some networks those of before 2016).
    .unit = share
    .minimum = 500 dated followers.
    .interval = None: this is a sign, not proof.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = The cause should be checked: a training course, an event, a purchase. A class that opens its accounts on the same day makes a wave.
measure-follower-runs = Runs of accounts opened within a week
    .definition = Number of times that fifty followers or more in a row had opened their accounts less than seven days apart.
    .basis = { $n ->
        [one] of { $n } follower whose account is dated
       *[other] of { $n } followers whose account is dated
    }
    .formula = runs of at least 50 consecutive followers whose accounts were opened within less than 7 days.
    .exclusions = Lists whose order is not that of following; an account without a date ends a run.
    .unit = number
    .minimum = 500 followers whose account is dated.
    .interval = None: this is a sign, not proof.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = The cause should be checked: a training course, an event, a purchase.
    .value = { $n ->
        [one] { $value } run
       *[other] { $value } runs
    }
measure-top-publication-share = Weight of the best-received post
    .definition = Share of all reactions of the period that a single post received.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = reactions ({ -reactions }) to the best-received post / all reactions.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts, and at least one reaction.
    .interval = None: this is an exact ratio.
    .source = Miller 1974; Tukey 1977.
    .pitfalls = Each post of a campaign counts separately.
measure-reception-without-top = Average reception without the best-received post
    .definition = Average number of reactions per post, the best-received one left out.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = (all reactions − those to the best-received post) / (posts − 1); reactions: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = reactions per post
    .minimum = 30 posts.
    .interval = None: this is an exact ratio.
    .source = Miller 1974.
    .pitfalls = The usual reception, a median, is safer still.
measure-outlying-publications = Exceptional posts
    .definition = Number of posts that received far more than the others.
    .basis = { $n ->
        [one] among { $n } post
       *[other] among { $n } posts
    }
    .formula = ln(1 + reactions) beyond its third quartile plus 3 times the interquartile range, and more than 5% of all reactions of the period; reactions: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = posts
    .minimum = 30 posts.
    .interval = None: it is an exact count.
    .source = Tukey 1977.
    .pitfalls = None is removed from the figures; totals and averages that depend on one carry a caveat.
    .value = { $n ->
        [one] { $value } post
       *[other] { $value } posts
    }
measure-automatic-client-share = Messages sent with another program
    .definition = Share of our messages sent with a program other than the network’s own site and apps (mobile, Mac, TweetDeck).
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = messages sent with another program / messages whose program is known.
    .exclusions = Reposts; messages whose program is unknown.
    .unit = share
    .minimum = 50 messages.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Practice of publishing tools.
    .pitfalls = Scheduling does not make a dialogue automatic; the names of programs change.
measure-recycled-share = Posts published before
    .definition = Share of posts identical, or nearly so, to an earlier post of the account, from whatever year.
    .basis = { $n ->
        [one] based on { $n } post of eight words or more
       *[other] based on { $n } posts of eight words or more
    }
    .formula = posts that share nine tenths of their runs of five letters with an earlier one / posts of at least eight words.
    .exclusions = Posts of fewer than eight words. { -compared-words }.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Broder 1997.
    .pitfalls = An event announced every year in the same words counts too.
measure-exact-duplicates-share = Posts repeated word for word
    .definition = Share of posts that repeat an earlier post of the account word for word.
    .basis = { $n ->
        [one] based on { $n } post of eight words or more
       *[other] based on { $n } posts of eight words or more
    }
    .formula = posts with the same words as an earlier one / posts of at least eight words.
    .exclusions = Posts of fewer than eight words. { -compared-words }.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Broder 1997.
    .pitfalls = A deliberate reminder counts too.
measure-cross-posted-share = Posts on several accounts
    .definition = Share of posts identical, or nearly so, to a post on another of our accounts at most 24 hours apart.
    .basis = { $n ->
        [one] based on { $n } post of eight words or more
       *[other] based on { $n } posts of eight words or more
    }
    .formula = posts that share nine tenths of their runs of five letters with a post of another account, at most 24 hours apart / posts of at least eight words.
    .exclusions = Posts of fewer than eight words. { -compared-words }.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Broder 1997.
    .pitfalls = Only the accounts of this report are compared.
