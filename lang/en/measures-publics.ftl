# Figures about publics and loyalty: name, definition, and all that the method and "bilan explain" say of them.
measure-known-correspondents-share = Exchanges with people answered before
    .definition = Share of exchange days with somebody whom we had already answered in the two years before.
    .basis = { $n ->
        [one] based on { $n } exchange day
       *[other] based on { $n } exchange days
    }
    .formula = exchange days with a person whom we had answered on another day of the 24 months before / exchange days (one for each person answered on a given day).
    .exclusions = The first 24 months of the archive; contacts that are no answers; our own accounts.
    .unit = share
    .minimum = 50 exchange days.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = The usual distinction between new and returning users.
    .pitfalls = Read it with the people contacted for the first time: neither 100% nor zero would be desirable.
measure-known-correspondents-share-12-months = Exchanges with people answered within the year before
    .definition = Share of exchange days with somebody whom we had already answered in the twelve months before.
    .basis = { $n ->
        [one] based on { $n } exchange day
       *[other] based on { $n } exchange days
    }
    .formula = exchange days with a person whom we had answered on another day of the 12 months before / exchange days (one for each person answered on a given day).
    .exclusions = The first 12 months of the archive; contacts that are no answers; our own accounts.
    .unit = share
    .minimum = 50 exchange days.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Practice of new and returning users.
    .pitfalls = The figure over two years looks further back: read the two together.
measure-correspondent-coverage = Next answer to somebody already answered
    .definition = Estimate: out of a hundred more answers, how many would go to somebody whom we have already answered in the period.
    .basis = { $n ->
        [one] based on { $n } exchange day
       *[other] based on { $n } exchange days
    }
    .formula = Good and Turing’s coverage, from the people answered on one day only and on two.
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = share
    .minimum = 50 exchange days.
    .interval = Esty’s standard error.
    .source = Good 1953; Esty 1983; Chao and Jost 2012.
    .pitfalls = Grows with the number of answers: to compare two years, read the variant at equal effort. It is about the people whom we answer, not the public at large.
measure-correspondent-coverage-rarefied = Next answer to somebody already answered, at equal effort
    .definition = Estimate: the chance that the next answer goes to somebody already answered in the period, if every year had the same number of exchange days.
    .basis = { $n ->
        [one] calculated for { $n } exchange day
       *[other] calculated for { $n } exchange days
    }
    .formula = coverage expected of a draw of N exchange days, N being that of the complete year with the fewest.
    .exclusions = Contacts that are not answers; years of fewer than 50 exchange days; our own accounts.
    .unit = share
    .minimum = 50 exchange days, and as many as the complete year with the fewest.
    .interval = Esty’s standard error, with the numbers expected in the draw.
    .source = Chao and Jost 2012; Esty 1983.
    .pitfalls = Changes when a longer archive adds a year of less activity.
measure-twelve-month-return = Return within twelve months
    .definition = Of the people whom we answered for the first time, estimated share of those who come back within twelve months.
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = 1 − Kaplan and Meier’s estimator at 365 days, from our first answer to the next message of the person that we answered.
    .exclusions = A return within 24 hours does not count; nor do people whom we answered in the first twelve months of the archive.
    .unit = share
    .minimum = 50 people, 10 of them observed for a year without a return.
    .interval = Greenwood’s variance, on a double logarithmic scale.
    .source = Kaplan and Meier 1958.
    .pitfalls = A return left unanswered is invisible: answering less lowers this figure.
measure-six-month-return = Return within six months
    .definition = Of the people whom we answered for the first time, estimated share of those who come back within 180 days.
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = 1 − Kaplan and Meier’s estimator at 180 days, from our first answer to the next message of the person that we answered.
    .exclusions = A return within 24 hours does not count; nor do people whom we answered in the first twelve months of the archive.
    .unit = share
    .minimum = 50 people, 10 of them observed for 180 days without a return.
    .interval = Greenwood, double logarithm.
    .source = Kaplan and Meier 1958.
    .pitfalls = Stands in for the return within twelve months when the archive is too recent; for the same people it is never higher.
measure-one-year-retention = People answered two years running
    .definition = Of the people whom we answered the year before, share of those whom we answered again this year.
    .basis = { $n ->
        [one] based on { $n } person answered the year before
       *[other] based on { $n } people answered the year before
    }
    .formula = people whom we answered in both years / people whom we answered in the first.
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = share
    .minimum = 50 people in the year before, and two years that the archive wholly covers.
    .interval = Wilson; without week correction, since people are counted.
    .source = Cohort analysis.
    .pitfalls = A busy year answers more people again: read it with the number of answers.
measure-relation-lifetime = Length of relationships
    .definition = Half of the continued relationships last longer than this number of days, from our first to our last answer (estimate).
    .basis = { $n ->
        [one] based on { $n } person whom we answered on two days at least
       *[other] based on { $n } people whom we answered on two days at least
    }
    .formula = Kaplan and Meier’s median; a relationship has ended when our last answer is at least 365 days old on the day of the export.
    .exclusions = People whom we answered on a single day; those whom we answered in the first twelve months of the archive.
    .unit = days
    .minimum = 50 people, 20 of whose relationships have ended. As long as the median or an end of its interval is not reached, the figure is not available (archive too short).
    .interval = Brookmeyer and Crowley, double logarithm.
    .source = Kaplan and Meier 1958; Brookmeyer and Crowley 1982.
    .pitfalls = Depends on the silence chosen: see the variants of 180 and 540 days. A relationship may go on elsewhere.
measure-relation-lifetime-180 = Length of relationships, silence of 180 days
    .definition = Half of the continued relationships last longer than this number of days, from our first to our last answer (estimate).
    .basis = { $n ->
        [one] based on { $n } person whom we answered on two days at least
       *[other] based on { $n } people whom we answered on two days at least
    }
    .formula = Kaplan and Meier’s median; a relationship has ended when our last answer is at least 180 days old on the day of the export.
    .exclusions = People whom we answered on a single day; those whom we answered in the first twelve months of the archive.
    .unit = days
    .minimum = 50 people, 20 of whose relationships have ended. As long as the median or an end of its interval is not reached, the figure is not available (archive too short).
    .interval = Brookmeyer and Crowley, double logarithm.
    .source = Kaplan and Meier 1958; Brookmeyer and Crowley 1982.
    .pitfalls = Calculated like the length of relationships, which waits for 365 days of silence: it shows what the choice of silence changes.
measure-relation-lifetime-540 = Length of relationships, silence of 540 days
    .definition = Half of the continued relationships last longer than this number of days, from our first to our last answer (estimate).
    .basis = { $n ->
        [one] based on { $n } person whom we answered on two days at least
       *[other] based on { $n } people whom we answered on two days at least
    }
    .formula = Kaplan and Meier’s median; a relationship has ended when our last answer is at least 540 days old on the day of the export.
    .exclusions = People whom we answered on a single day; those whom we answered in the first twelve months of the archive.
    .unit = days
    .minimum = 50 people, 20 of whose relationships have ended. As long as the median or an end of its interval is not reached, the figure is not available (archive too short).
    .interval = Brookmeyer and Crowley, double logarithm.
    .source = Kaplan and Meier 1958; Brookmeyer and Crowley 1982.
    .pitfalls = Calculated like the length of relationships, which waits for 365 days of silence: it shows what the choice of silence changes.
measure-relation-seniority = Age of current relationships
    .definition = Of the people whom we answered in the last twelve months, half had their first answer from us at least this long ago.
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = median of the time since our first answer to each person, on the last day of the period or of the export.
    .exclusions = People whom we did not answer in the last twelve months; our own accounts.
    .unit = years
    .minimum = 30 people.
    .interval = By ranks: exact.
    .source = Tenure measures of relationships with users.
    .pitfalls = Cannot exceed the age of the archive, and rises with it: years cannot be compared.
measure-relations-over-2-years-share = Relationships of more than two years
    .definition = Of the people whom we answered in the last twelve months, share of those whose first answer from us is more than two years old.
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = people whose first answer from us is more than two years old / people whom we answered in the last twelve months of the period.
    .exclusions = People whom we did not answer in the last twelve months; our own accounts.
    .unit = share
    .minimum = 30 people, and more than two years of archive.
    .interval = Wilson; without week correction, since people are counted.
    .source = Tenure measures of relationships with users.
    .pitfalls = Rises with the age of the archive: years cannot be compared. It may consist mostly of partner institutions.
measure-relations-over-5-years-share = Relationships of more than five years
    .definition = Of the people whom we answered in the last twelve months, share of those whose first answer from us is more than five years old.
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = people whose first answer from us is more than five years old / people whom we answered in the last twelve months of the period.
    .exclusions = People whom we did not answer in the last twelve months; our own accounts.
    .unit = share
    .minimum = 30 people, and more than five years of archive.
    .interval = Wilson; without week correction, since people are counted.
    .source = Tenure measures of relationships with users.
    .pitfalls = Rises with the age of the archive: years cannot be compared. It may consist mostly of partner institutions.
measure-loyal-core = Loyal core
    .definition = Number of people whom we answered in at least three of the four years that end with this one.
    .basis = { $n ->
        [one] out of { $n } person answered in four years
       *[other] out of { $n } people answered in four years
    }
    .formula = people with at least one answer in 3 of the 4 years.
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = people
    .minimum = Four years of archive, and one person whom we answered.
    .interval = None: it is an exact count.
    .source = Hughes 1994; Fader, Hardie and Lee 2005.
    .pitfalls = It may consist mostly of partner institutions.
measure-loyal-core-share = Share of the loyal core
    .definition = Share of the year’s exchange days with the loyal core: the people whom we answered in at least three of the four years that end with this one.
    .basis = { $n ->
        [one] based on { $n } exchange day
       *[other] based on { $n } exchange days
    }
    .formula = exchange days with the loyal core / exchange days of the year (one for each person answered on a given day).
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = share
    .minimum = 30 exchange days, and four years of archive.
    .interval = None: all days of the year are counted.
    .source = Hughes 1994; Fader, Hardie and Lee 2005.
    .pitfalls = A high share may mean loyalty or a closed circle: read it with the people contacted for the first time.
measure-quarterly-core = People answered nearly all year
    .definition = Number of people whom we answered in at least three of the four quarters of the year.
    .basis = { $n ->
        [one] out of { $n } person answered in the year
       *[other] out of { $n } people answered in the year
    }
    .formula = people with at least one answer in 3 of the 4 quarters.
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = people
    .minimum = One complete year: a year that began before the archive is not available (archive too short), one that is not over on the day of the export is withheld (quality check).
    .interval = None: it is an exact count.
    .source = Hughes 1994.
    .pitfalls = Grows with the volume of answers; it may consist mostly of partner institutions.
measure-frequent-recent-correspondents = People answered often and recently
    .definition = Number of people whom we answered on at least four days of the last twelve months, at least one of them in the last 90 days.
    .basis = { $n ->
        [one] out of { $n } person answered in the last twelve months
       *[other] out of { $n } people answered in the last twelve months
    }
    .formula = people answered on at least 4 days in 12 months, the last at most 90 days ago.
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = people
    .minimum = Twelve months of archive, and one person whom we answered.
    .interval = None: it is an exact count.
    .source = Hughes 1994; Fader, Hardie and Lee 2005.
    .pitfalls = The situation on the last day of the period: a quiet summer lowers it.
measure-renewal = Renewal of the people answered
    .definition = From 0% (we answered the same people as the year before) to 100% (all are different).
    .basis = { $n ->
        [one] based on { $n } person (the year that has fewer)
       *[other] based on { $n } people (the year that has fewer)
    }
    .formula = 1 − 2 × people in both years / (people of one year + people of the other).
    .exclusions = Contacts that are not answers; our own accounts.
    .unit = share
    .minimum = 50 people in each year, and an archive that began before the year. The year before may be incomplete.
    .interval = None; a difference is reported only beyond ten points.
    .source = Dice 1945; Sørensen 1948.
    .pitfalls = Neither direction is the right one: always answering the same circle and never answering anybody twice are the two extremes.
measure-unseen-correspondents = People within our reach, at least
    .definition = Low estimate: the people contacted, plus those whom we could have contacted in the same way but did not.
    .basis = { $n ->
        [one] based on { $n } person contacted
       *[other] based on { $n } people contacted
    }
    .formula = Chao2 estimator with months as occasions: from the people contacted in one month only and in two.
    .exclusions = { -left-out-contacts }.
    .unit = people
    .minimum = 12 months of archive in the period, and 5 people contacted in exactly two months. In addition, at least one next contact in two should, by an estimate, go to somebody already contacted.
    .interval = Log-normal.
    .source = Chao 1984 and 1987.
    .pitfalls = A minimum, never the whole public: we choose whom we contact, and people come and go.
measure-followers-among-correspondents-share = Followers among the people answered
    .definition = Of the people whom we answered in the twelve months before the latest list of followers, share of those who follow us.
    .basis = { $n ->
        [one] based on { $n } person
       *[other] based on { $n } people
    }
    .formula = people whom we answered who are in the list of followers / people whom we answered in the twelve months.
    .exclusions = Our own accounts; older answers, as the list has no history.
    .unit = share
    .minimum = 50 people.
    .interval = Wilson; without week correction, since people are counted.
    .source = Wasserman and Faust 1994; Garlaschelli and Loffredo 2004.
    .pitfalls = Answering people who do not follow us reaches others: a low share is not a fault.
measure-follow-back-share = Accounts that we follow and that follow us
    .definition = Of the accounts that we follow, share of those that follow us too.
    .basis = { $n ->
        [one] based on { $n } account followed
       *[other] based on { $n } accounts followed
    }
    .formula = accounts in both lists / accounts followed.
    .exclusions = None.
    .unit = share
    .minimum = 50 accounts followed.
    .interval = None: both lists are complete.
    .source = Wasserman and Faust 1994; Garlaschelli and Loffredo 2004.
    .pitfalls = The situation on one day; not a reason to follow in order to be followed.
measure-followed-back-share = Followers whom we follow
    .definition = Of our followers, share of those whom we follow too.
    .basis = { $n ->
        [one] based on { $n } follower
       *[other] based on { $n } followers
    }
    .formula = accounts in both lists / followers.
    .exclusions = None.
    .unit = share
    .minimum = 50 followers.
    .interval = None: both lists are complete.
    .source = Wasserman and Faust 1994; Garlaschelli and Loffredo 2004.
    .pitfalls = The situation on one day; an institution cannot follow everybody.
measure-beyond-habitual-share = Beyond our usual partners
    .definition = Share of our contact days with people who are not on the list of our usual partners.
    .basis = { $n ->
        [one] based on { $n } contact day
       *[other] based on { $n } contact days
    }
    .formula = contact days with people who are not on the list / contact days.
    .exclusions = { -left-out-contacts }.
    .unit = share
    .minimum = 50 contact days, and a list of usual partners.
    .interval = Wilson, corrected for the week effect (contacts come in waves).
    .source = The text of 2015 from which these figures grew: going to others than one’s usual public.
    .pitfalls = Changing the list changes the figure: date the list, then leave it alone.
measure-new-beyond-habitual-share = New people beyond our usual partners
    .definition = Of the people contacted for the first time, share of those who are not on the list of our usual partners.
    .basis = { $n ->
        [one] based on { $n } new person
       *[other] based on { $n } new people
    }
    .formula = new people who are not on the list / new people.
    .exclusions = { -left-out-contacts }; the first twelve months of the archive, when everybody looks new.
    .unit = share
    .minimum = 50 new people, two years of archive and a list of usual partners.
    .interval = Wilson, corrected for the week effect (contacts come in waves).
    .source = The text of 2015 from which these figures grew: going to others than one’s usual public.
    .pitfalls = Changing the list changes the figure: date the list, then leave it alone.
measure-follower-retention = Followers who stayed
    .definition = Of the followers in the first list, share of those still in the last.
    .basis = { $n ->
        [one] based on { $n } follower of the first list
       *[other] based on { $n } followers of the first list
    }
    .formula = followers in both lists / followers in the first.
    .exclusions = Those who came and left in between.
    .unit = share
    .minimum = 30 followers, and two exports of the same account with a list.
    .interval = None: both lists are complete.
    .source = Difference of two lists.
    .pitfalls = An account closed by the platform counts as a departure.
measure-follower-arrivals = Followers who came
    .definition = Number of followers in the last list who were not in the first.
    .basis = { $n ->
        [one] of { $n } follower of the last list
       *[other] of { $n } followers of the last list
    }
    .formula = followers of the last list missing from the first.
    .exclusions = Those who came and left in between.
    .unit = people
    .minimum = 30 followers in the last list, and two exports of one account.
    .interval = None: both lists are complete.
    .source = Difference of two lists.
    .pitfalls = An arrival says nothing about attention. Read it with the departures.
measure-follower-departures = Followers who left
    .definition = Number of followers in the first list who are no longer in the last.
    .basis = { $n ->
        [one] of { $n } follower of the first list
       *[other] of { $n } followers of the first list
    }
    .formula = followers of the first list missing from the last.
    .exclusions = Those who left and came back in between.
    .unit = people
    .minimum = 30 followers in the first list, and two exports of one account.
    .interval = None: both lists are complete.
    .source = Difference of two lists.
    .pitfalls = An account closed by the platform counts as a departure.
measure-followers-over-1-year-share = Followers for more than one year
    .definition = Among the followers of the latest list, the share of those who have followed for more than one year.
    .basis = { $n ->
        [one] of { $n } follower
       *[other] of { $n } followers
    }
    .formula = followers whose follow date is more than one year old / followers of the list. Where the list has no dates but stands in the order of following, the date is at the earliest the creation of the youngest account that followed already.
    .exclusions = People who left: no list holds them; in a dated list, followers without a date.
    .unit = share
    .minimum = 200 followers. Without dates, it must be shown that the list is in order of following (test of records) and its first dated account must be more than one year old.
    .interval = None for a dated list. Otherwise an estimate: from the share found if each date came later by the usual gap between two marks, up to the largest possible share.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (records).
    .pitfalls = Only those who stayed count: this is not growth. An account that unfollows and follows again starts anew.
measure-followers-over-3-years-share = Followers for more than three years
    .definition = Among the followers of the latest list, the share of those who have followed for more than three years.
    .basis = { $n ->
        [one] of { $n } follower
       *[other] of { $n } followers
    }
    .formula = followers whose follow date is more than three years old / followers of the list. Where the list has no dates but stands in the order of following, the date is at the earliest the creation of the youngest account that followed already.
    .exclusions = People who left: no list holds them; in a dated list, followers without a date.
    .unit = share
    .minimum = 200 followers. Without dates, it must be shown that the list is in order of following (test of records) and its first dated account must be more than three years old.
    .interval = None for a dated list. Otherwise an estimate: from the share found if each date came later by the usual gap between two marks, up to the largest possible share.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (records).
    .pitfalls = Only those who stayed count: this is not growth. An account that unfollows and follows again starts anew.
measure-followers-over-5-years-share = Followers for more than five years
    .definition = Among the followers of the latest list, the share of those who have followed for more than five years.
    .basis = { $n ->
        [one] of { $n } follower
       *[other] of { $n } followers
    }
    .formula = followers whose follow date is more than five years old / followers of the list. Where the list has no dates but stands in the order of following, the date is at the earliest the creation of the youngest account that followed already.
    .exclusions = People who left: no list holds them; in a dated list, followers without a date.
    .unit = share
    .minimum = 200 followers. Without dates, it must be shown that the list is in order of following (test of records) and its first dated account must be more than five years old.
    .interval = None for a dated list. Otherwise an estimate: from the share found if each date came later by the usual gap between two marks, up to the largest possible share.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (records).
    .pitfalls = Only those who stayed count: this is not growth. An account that unfollows and follows again starts anew.
measure-follower-accrual = Followers of the latest list, by year of arrival
    .definition = Number of followers of the latest list who began to follow us in the year.
    .basis = { $n ->
        [one] of { $n } follower of the latest list
       *[other] of { $n } followers of the latest list
    }
    .formula = followers of the list whose follow date falls in the year; without dates, at the earliest the creation of the youngest account that followed already.
    .exclusions = People who left: no list holds them; in a dated list, followers without a date.
    .unit = people
    .minimum = 200 followers, and a year that began before the list was made. Without dates, it must be shown that the list is in order of following (test of records) and the year must begin after its first dated account.
    .interval = None for a dated list. Otherwise an estimate: what would be found if each date came later by the usual gap between two marks.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (records).
    .pitfalls = Only those who stayed count: this is not growth, and early years always look thin.
