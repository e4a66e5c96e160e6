# Figures about rhythm: name, definition, and all that the method and "bilan explain" say of them.
measure-publications-per-week = Publishing pace
    .definition = In half of the weeks, we posted at least this often; in half of the weeks, this often or less.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = median of posts per week, empty weeks included.
    .exclusions = Weeks that are not whole in the period and in the archive; messages imported from elsewhere; answers, thread continuations and reposts.
    .unit = per week
    .minimum = 26 weeks.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = A thread counts as one post; what was deleted is missing.
    .value = { $n ->
        [one] { $value } post a week
       *[other] { $value } posts a week
    }
measure-publications-per-week-lower-quartile = Posts in quiet weeks
    .definition = In one week in four, we posted this often or less.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = first quartile of posts per week, empty weeks included.
    .exclusions = Weeks that are not whole in the period and in the archive; messages imported from elsewhere; answers, thread continuations and reposts.
    .unit = per week
    .minimum = 26 weeks.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = Describes a rhythm; none is better than another.
measure-publications-per-week-upper-quartile = Posts in busy weeks
    .definition = In one week in four, we posted at least this often.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = third quartile of posts per week, empty weeks included.
    .exclusions = Weeks that are not whole in the period and in the archive; messages imported from elsewhere; answers, thread continuations and reposts.
    .unit = per week
    .minimum = 26 weeks.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = Describes a rhythm; none is better than another.
measure-replies-per-week = Answers per week
    .definition = In half of the weeks, we gave at least this many answers; in half of the weeks, this many or fewer.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = median of answers to others per week, empty weeks included.
    .exclusions = Weeks that are not whole in the period and in the archive; messages imported from elsewhere; thread continuations.
    .unit = per week
    .minimum = 26 weeks.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = Depends on the messages received, which the archive does not hold.
    .value = { $n ->
        [one] { $value } answer a week
       *[other] { $value } answers a week
    }
measure-replies-per-week-lower-quartile = Answers in quiet weeks
    .definition = In one week in four, we gave this many answers or fewer.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = first quartile of answers to others per week, empty weeks included.
    .exclusions = Weeks that are not whole in the period and in the archive; messages imported from elsewhere; thread continuations.
    .unit = per week
    .minimum = 26 weeks.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = Describes a rhythm; none is better than another.
measure-replies-per-week-upper-quartile = Answers in busy weeks
    .definition = In one week in four, we gave at least this many answers.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = third quartile of answers to others per week, empty weeks included.
    .exclusions = Weeks that are not whole in the period and in the archive; messages imported from elsewhere; thread continuations.
    .unit = per week
    .minimum = 26 weeks.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = Describes a rhythm; none is better than another.
measure-active-weeks-share = Active weeks
    .definition = Share of the weeks in which we wrote at least once.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = weeks with at least one written message / weeks of the period that the archive covers, from its first message to the export.
    .exclusions = Reposts, which are not written; messages imported from elsewhere, written at another time.
    .unit = share
    .minimum = 26 weeks.
    .interval = None: all weeks are counted.
    .source = Practice of activity series.
    .pitfalls = Scheduled messages may look like presence. A week that belongs to two years counts in each: a year touches 53 calendar weeks, sometimes 54.
measure-active-open-weeks-share = Active weeks among open weeks
    .definition = Share of the weeks in which we wrote, declared closures left out.
    .basis = { $n ->
        [one] based on { $n } open week
       *[other] based on { $n } open weeks
    }
    .formula = open weeks with at least one written message / weeks with at least one open moment, of those of the period that the archive covers.
    .exclusions = Weeks that are closed throughout; reposts, which are not written; messages imported from elsewhere.
    .unit = share
    .minimum = 26 open weeks.
    .interval = None: all weeks are counted.
    .source = Practice of activity series.
    .pitfalls = Depends on the hours and closures that are declared.
measure-reply-active-weeks-share = Weeks with an answer
    .definition = Share of the weeks in which we answered somebody at least once.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = weeks with at least one answer to others / weeks of the period that the archive covers, from its first message to the export.
    .exclusions = Thread continuations; messages imported from elsewhere.
    .unit = share
    .minimum = 26 weeks.
    .interval = None: all weeks are counted.
    .source = Practice of activity series.
    .pitfalls = A week without a question has no answer to give.
measure-longest-silence = Longest silence
    .definition = The largest number of days from one written message to the next, declared closures not counted; a silence counts in full in the period in which it ends.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = greatest gap in days between two written messages, less closed days; counted in the period in which it ends.
    .exclusions = Whole days of declared closure; a silence still running on the day of the export; reposts and messages imported from elsewhere.
    .unit = days
    .minimum = 26 weeks of the period that the archive covers.
    .interval = None: a maximum has no useful interval.
    .source = Practice of times between events.
    .pitfalls = A gap in the archive looks like a silence.
measure-long-silences = Long silences
    .definition = Number of silences of more than fourteen days, declared closures not counted; each counts in the period in which it ends.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = gaps of more than 14 days between two written messages, closed days not counted; each counts in the period in which it ends.
    .exclusions = Whole days of declared closure; a silence still running on the day of the export; reposts and messages imported from elsewhere.
    .unit = number
    .minimum = 26 weeks of the period that the archive covers.
    .interval = None: this is an exact count.
    .source = Practice of times between events.
    .pitfalls = A gap in the archive looks like a silence.
    .value = { $n ->
        [one] { $value } silence
       *[other] { $value } silences
    }
measure-burstiness = Regular or in bursts
    .definition = From −1 (a clock) to 1 (long pauses, then bursts); 0 looks like chance.
    .basis = { $n ->
        [one] based on { $n } interval
       *[other] based on { $n } intervals
    }
    .formula = Kim and Jo’s index of the intervals between messages, in opening hours.
    .exclusions = Thread continuations and reposts; closing hours.
    .unit = index from −1 to 1
    .minimum = 20 intervals.
    .interval = None: consecutive intervals are not independent.
    .source = Goh and Barabási 2008; Kim and Jo 2016.
    .pitfalls = It describes a rhythm; no rhythm is better than another.
measure-random-burstiness = Bursts that chance would give
    .definition = What the index of regularity would be if as many messages fell at random.
    .basis = { $n ->
        [one] based on { $n } interval
       *[other] based on { $n } intervals
    }
    .formula = middle of what 95% of 1,000 random streams of as many intervals (1,000 at most) give.
    .exclusions = Thread continuations and reposts; closing hours.
    .unit = index from −1 to 1
    .minimum = 20 intervals.
    .interval = What 95% of the random streams give.
    .source = Kim and Jo 2016.
    .pitfalls = Only helps to read the index of regularity: outside this range, chance alone does not explain it.
    .between = chance would usually give between { $low } and { $high }
measure-long-gap = Long intervals between messages
    .definition = Nineteen in twenty intervals between two messages are shorter than this, in opening hours.
    .basis = { $n ->
        [one] based on { $n } interval
       *[other] based on { $n } intervals
    }
    .formula = 95th percentile of the intervals between messages, in opening hours.
    .exclusions = Thread continuations and reposts; closing hours.
    .unit = opening hours
    .minimum = 72 intervals.
    .interval = None: consecutive intervals are not independent.
    .source = Goh and Barabási 2008.
    .pitfalls = Describes a rhythm; none is better than another.
measure-clamped-records-share = Messages moved to the next opening
    .definition = Share of messages written outside opening hours, which the calculation of intervals moves to the next opening.
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = messages written outside opening hours / messages written.
    .exclusions = Thread continuations and reposts.
    .unit = share
    .minimum = 30 messages.
    .interval = None: all messages are counted.
    .source = Kim and Jo 2016.
    .pitfalls = Shown for a declared team of at least three people only.
measure-peak-hour-share = Busiest hour
    .definition = Share of our messages written in the hour of the day that has the most.
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = messages of the busiest hour / messages, in local time.
    .exclusions = Reposts; imported messages and those of which only the day is known.
    .unit = share
    .minimum = 200 messages.
    .interval = None: the hour is chosen afterwards.
    .source = Mardia and Jupp 2000.
    .pitfalls = Shown for a declared team of at least three people only; says nothing about the best hour to post.
measure-hour-evenness = Spread over the day
    .definition = From 0 (everything in one hour) to 1 (equally much in every hour of day and night).
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = entropy of the 24 hours / ln 24.
    .exclusions = Reposts; imported messages and those of which only the day is known.
    .unit = index from 0 to 1
    .minimum = 200 messages.
    .interval = None: chance biases this index.
    .source = Pielou 1966.
    .pitfalls = Shown for a declared team of at least three people only; says nothing about the best hour to post.
measure-mean-hour = Mean hour of our messages
    .definition = Time of day around which our messages lie; late evening and early morning count as close.
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = circular mean of local hours.
    .exclusions = Reposts; imported messages and those of which only the day is known.
    .unit = hours
    .minimum = 200 messages.
    .interval = None: this is an exact summary.
    .source = Fisher 1993; Mardia and Jupp 2000.
    .pitfalls = Shown for a declared team of at least three people only; says nothing about the best hour to post.
measure-hour-concentration = Concentration around the mean hour
    .definition = From 0 (all around the clock) to 1 (all at one time of day).
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = length of the circular resultant of local hours.
    .exclusions = Reposts; imported messages and those of which only the day is known.
    .unit = index from 0 to 1
    .minimum = 200 messages.
    .interval = None: this is an exact summary.
    .source = Fisher 1993; Mardia and Jupp 2000.
    .pitfalls = Shown for a declared team of at least three people only; says nothing about the best hour to post.
measure-opening-hours-share = Messages during opening hours
    .definition = Share of our messages written during opening hours.
    .basis = { $n ->
        [one] based on { $n } message
       *[other] based on { $n } messages
    }
    .formula = messages inside opening hours / messages.
    .exclusions = Reposts; imported messages and those of which only the day is known.
    .unit = share
    .minimum = 50 messages.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Practice of opening hours.
    .pitfalls = Shown for a declared team of at least three people only; a scheduled message looks written when it was sent.
measure-replies-in-opening-hours-share = Answers during opening hours
    .definition = Share of our answers given during opening hours.
    .basis = { $n ->
        [one] based on { $n } answer
       *[other] based on { $n } answers
    }
    .formula = answers inside opening hours / answers.
    .exclusions = Imported answers and those of which only the day is known.
    .unit = share
    .minimum = 50 answers.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Practice of opening hours.
    .pitfalls = Shown for a declared team of at least three people only; a scheduled message looks written when it was sent.
measure-publications-in-opening-hours-share = Posts during opening hours
    .definition = Share of our posts published during opening hours.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts inside opening hours / posts.
    .exclusions = { -left-out-records }; imported posts and those of which only the day is known.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Practice of opening hours.
    .pitfalls = Shown for a declared team of at least three people only; a scheduled message looks written when it was sent.
measure-rhythm-overlap = Same hours as those who write to us
    .definition = From 0 (never at the same hours) to 1 (always at the same hours): our answers, compared with the messages that they answer.
    .basis = { $n ->
        [one] based on { $n } answer
       *[other] based on { $n } answers
    }
    .formula = sum, hour by hour (by stretches of three hours under 300 answers), of the smaller of two shares: that of our answers and that of the messages that fall in this hour.
    .exclusions = { -left-out-delays }; answers of which only the day is known.
    .unit = index from 0 to 1
    .minimum = 200 answers. { -withheld-delays }.
    .interval = No interval: the range that one and the same rhythm would give 95 times in 100 (1,000 permutations). Below it, the hours differ.
    .source = Weitzman 1970; Ridout and Linkie 2009.
    .pitfalls = With few answers, even two equal rhythms do not match fully: never read the value alone.
    .between = with the same hours, it would usually lie between { $low } and { $high }
    .below = { $interval }: the hours differ
    .inside = { $interval }: no difference in hours is shown
    .above = { $interval }: above this range too, no difference in hours is shown
measure-rhythm-shift = Difference in hours from those who write to us
    .definition = How many hours later in the day (or, if negative, earlier) our answers come, on average, than the messages that they answer.
    .basis = { $n ->
        [one] based on { $n } answer
       *[other] based on { $n } answers
    }
    .formula = difference of the circular mean hours, between −12 and 12.
    .exclusions = { -left-out-delays }; answers of which only the day is known.
    .unit = hours
    .minimum = 200 answers. { -withheld-delays }.
    .interval = None: read it with “Same hours as those who write to us”.
    .source = Mardia and Jupp 2000.
    .pitfalls = This is not a response time: only the time of day counts.
