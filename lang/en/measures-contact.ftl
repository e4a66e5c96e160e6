# Figures about contact: name, definition, and all that the method and "bilan explain" say of them.
-left-out-contacts = Posts that name more than five people; people merely named in an answer to somebody else; our own accounts; reposts
measure-distinct-correspondents = People contacted
    .definition = Number of different people whom we answered, or whom we named or quoted in a post.
    .basis = { $n ->
        [one] over { $n } contact day
       *[other] over { $n } contact days
    }
    .formula = number of people with at least one contact day in the period; several messages to one person on one day make a single contact day.
    .exclusions = { -left-out-contacts }.
    .unit = people
    .minimum = None, but 30 written messages are needed to say that nobody was contacted.
    .interval = None: it is an exact count.
    .source = Bortree and Seltzer 2009; Lovejoy, Waters and Saxton 2012.
    .pitfalls = Grows with the volume written; does not add up across networks: one person may be on several.
measure-monthly-correspondents = People contacted each month
    .definition = Average number of different people contacted in a month in which we wrote.
    .basis = { $n ->
        [one] based on { $n } month in which we wrote
       *[other] based on { $n } months in which we wrote
    }
    .formula = mean, over the months in which we wrote, of the number of people with at least one contact in the month.
    .exclusions = { -left-out-contacts }; months in which we wrote nothing.
    .unit = people
    .minimum = None; without any contact, 30 written messages are needed to say zero.
    .interval = None: all months are counted.
    .source = Bortree and Seltzer 2009; Lovejoy, Waters and Saxton 2012.
    .pitfalls = Somebody contacted every month counts every month: it is not the number for the year divided by twelve.
measure-circulars = Messages addressed to more than five people
    .definition = Number of posts that name more than five people at once: they count as contact with none of them.
    .basis = { $n ->
        [one] out of { $n } post
       *[other] out of { $n } posts
    }
    .formula = number of mentions and quotes that name more than five different people.
    .exclusions = Answers, thread continuations and reposts; our own accounts among the people named.
    .unit = posts
    .minimum = None as soon as there is one; 30 written messages are needed to say zero.
    .interval = None: it is an exact count.
    .source = A convention of this report: such messages count as contact with nobody.
    .pitfalls = Neither good nor bad: thanking ten partners at once is one.
measure-new-correspondents = People contacted for the first time
    .definition = Number of people contacted in the period whom we had never contacted before in the archive.
    .basis = { $n ->
        [one] out of { $n } person contacted
       *[other] out of { $n } people contacted
    }
    .formula = number of people whose first contact of the whole archive falls in the period.
    .exclusions = { -left-out-contacts }; the first twelve months of the archive, when everybody looks new.
    .unit = people
    .minimum = Two years of archive; without any contact, 30 written messages are needed to say zero.
    .interval = None: it is an exact count.
    .source = Cohort analysis, Fader and Hardie 2009.
    .pitfalls = In an incomplete archive, people contacted long ago look new; its first twelve months are left out.
measure-new-correspondents-rate = New people a week
    .definition = How many people we contact for the first time in an average week; multiply by four for four weeks.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = people contacted for the first time, divided by the days observed (those of the period, after the first twelve months of the archive and up to the export), times seven.
    .exclusions = { -left-out-contacts }; the first twelve months of the archive, when everybody looks new.
    .unit = people a week
    .minimum = 4 weeks observed and two years of archive; without any contact, 30 written messages are needed too to say zero.
    .interval = None: all these people are counted.
    .source = Cohort analysis, Fader and Hardie 2009.
    .pitfalls = In an incomplete archive, people contacted long ago look new.
    .value = { $n ->
        [one] { $value } person a week
       *[other] { $value } people a week
    }
measure-spontaneous-outreach-share = Messages on our own initiative
    .definition = Share of our messages addressed to somebody in which we spoke first, by naming or quoting a person.
    .basis = { $n ->
        [one] based on { $n } message addressed to somebody
       *[other] based on { $n } messages addressed to somebody
    }
    .formula = (mentions + quotes) / (mentions + quotes + answers).
    .exclusions = Posts that name more than five people; quotes of ourselves alone, or of an unknown author, that name nobody else; thread continuations and reposts.
    .unit = share
    .minimum = 30 messages addressed to somebody.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Waters and Jamal 2011; Lovejoy et al. 2012.
    .pitfalls = An answer whose original message has gone looks like an initiative of ours.
measure-effective-correspondents = Effective number of people contacted
    .definition = Estimate: how many people, all contacted equally often, would give the same spread. The higher the number, the more widely our attention is spread.
    .basis = { $n ->
        [one] based on { $n } contact day
       *[other] based on { $n } contact days
    }
    .formula = N(N−1) / Σx(x−1), where x is a person’s contact days and N their sum.
    .exclusions = { -left-out-contacts }.
    .unit = people
    .minimum = 50 contact days, and at least one person contacted on two different days.
    .interval = Simpson’s variance, on the logarithm.
    .source = Simpson 1949; Hill 1973; Jost 2006.
    .pitfalls = The only count of people that can be compared between years of different activity; a partner who is contacted very often lowers it, which is not a fault.
measure-correspondents-shannon-number = Effective number of people contacted (Shannon)
    .definition = A variant of the effective number that gives more weight to people rarely contacted.
    .basis = { $n ->
        [one] based on { $n } contact day
       *[other] based on { $n } contact days
    }
    .formula = exp(−Σ p ln p), where p is each person’s share of the contact days.
    .exclusions = { -left-out-contacts }.
    .unit = people
    .minimum = 50 contact days, and at least one person contacted on two different days.
    .interval = None: resampling people would distort it.
    .source = Hill 1973; Jost 2006.
    .pitfalls = Grows with the volume written: it cannot be compared between years of different activity.
measure-contact-gini = Concentration of contacts
    .definition = From 0 (everybody had the same number of contact days) to 1 (one person had nearly all of them).
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = Gini index of the contact days per person, corrected for its bias in small numbers.
    .exclusions = { -left-out-contacts }. People whom we did not contact do not enter the calculation.
    .unit = index from 0 to 1
    .minimum = 30 people and 60 contact days.
    .interval = The calculation done again without each week in turn (jackknife).
    .source = Gini 1912; Deltas 2003.
    .pitfalls = A partner who is contacted very often is not a fault; a year in which nobody was contacted twice gives zero.
measure-contact-top-tenth-share = Share of the people contacted most
    .definition = Share of our contact days that goes to the 10% of people contacted most.
    .basis = { $n ->
        [one] based on { $n } contact day
       *[other] based on { $n } contact days
    }
    .formula = contact days of the tenth of people with the most / all contact days.
    .exclusions = { -left-out-contacts }. People whom we did not contact do not enter the calculation.
    .unit = share
    .minimum = 60 contact days and 30 people.
    .interval = The calculation done again without each week in turn (jackknife).
    .source = Lorenz curve, interpolated.
    .pitfalls = Never less than 10%, its value when all people are contacted equally. Read it with the returns: coming back to the same people is loyalty too.
measure-outward-reply-share = Answers in conversations started by others
    .definition = Share of our answers given in a conversation that somebody else started.
    .basis = { $n ->
        [one] based on { $n } answer
       *[other] based on { $n } answers
    }
    .formula = answers in a conversation started by anybody but one of our accounts / answers in a conversation whose starter is known.
    .exclusions = Answers in a conversation whose starter is unknown.
    .unit = share
    .minimum = 30 answers.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Kent and Taylor 2002 (propinquity).
    .pitfalls = One long thread may weigh heavily; an answer given by quoting is not seen.
measure-likes-given = Likes given
    .definition = Number of other people’s posts that we liked in public: attention without a word.
    .basis = { $n } in all
    .formula = number of likes given in the period.
    .exclusions = Those given to our own accounts; those taken back, absent from the archive.
    .unit = likes
    .minimum = 30 likes; below, the number is not given.
    .interval = None: it is an exact count.
    .source = Practice of platforms; no established definition.
    .pitfalls = Some people use likes as bookmarks.
    .value = { $n ->
        [one] { $value } like
       *[other] { $value } likes
    }
measure-likes-given-rate = Likes given a week
    .definition = Number of likes that we give in an ordinary week.
    .basis = { $n ->
        [one] based on { $n } period of four weeks
       *[other] based on { $n } periods of four weeks
    }
    .formula = median of the number of likes of each period of four weeks, divided by four; periods without a like count.
    .exclusions = Those given to our own accounts; those taken back; the days left after the last whole period.
    .unit = likes a week
    .minimum = 6 whole periods of four weeks that the archive covers, and 30 likes in the period.
    .interval = By ranks: exact, whatever the distribution of the numbers.
    .source = Practice of platforms; no established definition.
    .pitfalls = Likes taken back have gone from the archive.
    .value = { $n ->
        [one] { $value } like a week
       *[other] { $value } likes a week
    }
measure-people-liked = People whose posts we liked
    .definition = Number of different people to whom we gave at least one like.
    .basis = { $n ->
        [one] based on { $n } like whose author is known
       *[other] based on { $n } likes whose author is known
    }
    .formula = number of different people among the authors of the posts liked.
    .exclusions = Our own accounts; posts of unknown authors.
    .unit = people
    .minimum = 30 likes whose author is known.
    .interval = None: it is an exact count.
    .source = Practice of platforms; no established definition.
    .pitfalls = Grows with the number of likes given.
measure-fresh-likes-share = Likes given within the day
    .definition = Share of our likes given to a post less than 24 hours old.
    .basis = { $n ->
        [one] based on { $n } like
       *[other] based on { $n } likes
    }
    .formula = likes given less than 24 hours after the post / likes for which both dates are known.
    .exclusions = Likes of posts of unknown date, or dated more than 5 seconds after the like; our own accounts.
    .unit = share
    .minimum = 30 likes for which both dates are known.
    .interval = Wilson, corrected for the week effect (likes come in waves).
    .source = Practice of platforms; no established definition.
    .pitfalls = Liking an old post is not a fault: somebody may have looked for it.
