# Figures about interaction: name, definition, and all that the method and "bilan explain" say of them.
-left-out-records = Answers, thread continuations and reposts
-full-text = the full text of a long post is read where the archive keeps it apart
measure-dialogue-share = Dialogue share
    .definition = Share of answers among our posts and answers.
    .basis = { $n ->
        [one] based on { $n } post or answer
       *[other] based on { $n } posts and answers
    }
    .formula = answers / (answers + posts).
    .exclusions = Thread continuations, and reposts.
    .unit = share
    .minimum = 50 messages.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Lovejoy, Waters and Saxton 2012.
    .pitfalls = Live coverage of an event lowers it; at 100%, it would be a help desk, not a presence.
measure-monthly-dialogue-share = Dialogue share in an ordinary month
    .definition = Half of the months of the period have at least this dialogue share.
    .basis = { $n ->
        [one] based on { $n } month
       *[other] based on { $n } months
    }
    .formula = median, over the months, of answers / (answers + posts).
    .exclusions = Thread continuations and reposts; months without an answer or a post.
    .unit = share
    .minimum = 6 months.
    .interval = By ranks: exact, whatever the distribution of the values.
    .source = Lovejoy, Waters and Saxton 2012; Tukey 1977 for the median.
    .pitfalls = Where this figure is more than ten points away from the share of the whole period, a few unusual months weigh on the whole.
measure-two-turn-exchanges-share = Exchanges in which we wrote again
    .definition = Share of exchanges in which we wrote to the same person at least twice.
    .basis = { $n ->
        [one] based on { $n } exchange
       *[other] based on { $n } exchanges
    }
    .formula = exchanges with at least two turns of ours / exchanges; less than ten minutes between two messages make one turn.
    .exclusions = { -left-out-contacts }.
    .unit = share
    .minimum = 30 exchanges.
    .interval = Wilson, corrected for the week effect (exchanges come in waves).
    .source = Kent and Taylor 1998 (dialogic loop).
    .pitfalls = An exchange is here a run of our messages to one person, even if that person did not answer; a silence of 24 hours opens a new one.
measure-three-turn-exchanges-share = Exchanges of three turns or more
    .definition = Share of exchanges in which we wrote to the same person at least three times.
    .basis = { $n ->
        [one] based on { $n } exchange
       *[other] based on { $n } exchanges
    }
    .formula = exchanges with at least three turns of ours / exchanges; less than ten minutes between two messages make one turn.
    .exclusions = { -left-out-contacts }.
    .unit = share
    .minimum = 30 exchanges.
    .interval = Wilson, corrected for the week effect (exchanges come in waves).
    .source = Kent and Taylor 1998 (dialogic loop).
    .pitfalls = A long exchange may be patient help, or an answer that was not clear; a silence of 24 hours opens a new exchange.
measure-exchange-turns = Average length of an exchange
    .definition = How many times we write, on average, in an exchange with a person.
    .basis = { $n ->
        [one] based on { $n } exchange
       *[other] based on { $n } exchanges
    }
    .formula = our turns / exchanges; less than ten minutes between two messages make one turn.
    .exclusions = { -left-out-contacts }.
    .unit = turns
    .minimum = 30 exchanges.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Kent and Taylor 1998; practice of monitoring tools.
    .pitfalls = A few long exchanges raise a mean: the shares of two and three turns say more. A silence of 24 hours opens a new exchange.
measure-sustained-exchange-share = Sustained exchanges
    .definition = Share of exchanges in which the person wrote again after our first message and had another answer, without a day of silence.
    .basis = { $n ->
        [one] based on { $n } exchange
       *[other] based on { $n } exchanges
    }
    .formula = exchanges in which one of our later answers is to a message written after our first one / exchanges in which the date of a received message is known.
    .exclusions = Exchanges in which no received message has a known and possible time.
    .unit = share
    .minimum = 30 exchanges.
    .interval = Wilson, corrected for the week effect (exchanges come in waves).
    .source = Rafaeli 1988; Rafaeli and Sudweeks 1997.
    .pitfalls = It is a minimum: when somebody wrote again and we did not answer, the archive does not show it.
measure-return-turn-rate = Returns after our first answer
    .definition = Share of our first answers after which the person wrote again within seven days, and had another answer.
    .basis = { $n ->
        [one] based on { $n } first answer
       *[other] based on { $n } first answers
    }
    .formula = first answers followed by an answer to a message that the same person wrote within 7 days / first answers, those that open an exchange.
    .exclusions = Answers of the last 14 days before the export; those whose original message has no known and possible time.
    .unit = share
    .minimum = 50 first answers.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Rafaeli 1988.
    .pitfalls = A minimum: a return left unanswered is invisible. Coming back may show interest, or an answer that was not enough.
measure-invitations-share = Posts that invite dialogue
    .definition = Share of our posts that ask a question or offer a poll.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with a question mark or a poll / posts; { -full-text }.
    .exclusions = Question marks inside a web address or a quotation; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Rybalko and Seltzer 2010.
    .pitfalls = A rhetorical question counts too; an archive does not always show that a post is a poll.
measure-questions-share = Posts that ask a question
    .definition = Share of our posts that hold a question mark.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with a question mark / posts; { -full-text }.
    .exclusions = Question marks inside a web address or a quotation; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Rybalko and Seltzer 2010.
    .pitfalls = A rhetorical question, or the title of an article, counts too.
measure-polls-share = Posts with a poll
    .definition = Share of our posts that offer a poll.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with a poll / posts.
    .exclusions = { -left-out-records }; accounts whose archive holds no poll at all.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Rybalko and Seltzer 2010.
    .pitfalls = Few platforms show in their archive that a post is a poll.
measure-dialogic-loop-share = Messages that answer or ask
    .definition = Share of what we write, thread continuations included, that answers somebody or asks something.
    .basis = { $n ->
        [one] based on { $n } written message
       *[other] based on { $n } written messages
    }
    .formula = (answers + posts with a question or a poll) / written messages, thread continuations included; { -full-text }.
    .exclusions = Reposts; question marks inside a web address or a quotation.
    .unit = share
    .minimum = 50 written messages.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Kent and Taylor 1998 (dialogic loop); Rybalko and Seltzer 2010.
    .pitfalls = A question or an answer is not yet a dialogue. This share and those of links, series and our own sites overlap: they do not add up.
measure-useful-information-share = Posts with a link, a picture or a film
    .definition = Share of our posts that hold more than their text: a link, a picture, a film or a sound.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with at least one link, picture, film or sound / posts.
    .exclusions = Links to the platform itself; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Kent and Taylor 1998 (usefulness of information); Rybalko and Seltzer 2010.
    .pitfalls = Shows that there is something to look at, not that it was useful.
measure-return-visits-share = Posts in a regular series
    .definition = Share of our posts that belong to a series: a hashtag that we use in at least six weeks of the year.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with a hashtag that our posts of the same year use in at least 6 weeks / posts.
    .exclusions = { -left-out-records }; links to a diary of events, which an archive does not distinguish from others.
    .unit = share
    .minimum = 50 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Kent and Taylor 1998 (return visits); Rybalko and Seltzer 2010.
    .pitfalls = A general hashtag that is often used counts as a series.
measure-visitor-conservation-share = Links to our sites, among all links
    .definition = Share of the links in our posts that lead to a site of the institution.
    .basis = { $n ->
        [one] based on { $n } link
       *[other] based on { $n } links
    }
    .formula = links to our declared domains or the site of our home page / links, shortened addresses included; one link per post and site.
    .exclusions = Links to the platform itself; answers, thread continuations and reposts.
    .unit = share
    .minimum = 50 links.
    .interval = Wilson, corrected for the week effect (links come in waves).
    .source = Kent and Taylor 1998 (conservation of visitors); Rybalko and Seltzer 2010.
    .pitfalls = Neither direction is good: keeping visitors and sending them elsewhere pull apart. A shortened address looks like somebody else’s.
measure-commented-at-least-once-share = Posts with at least one comment
    .definition = Share of our posts that received at least one comment.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = posts with at least one comment / posts whose number of comments is known.
    .exclusions = { -left-out-receptions }.
    .unit = share
    .minimum = 30 posts.
    .interval = Wilson, corrected for the week effect (posts come in waves).
    .source = Bonsón and Ratkai 2013.
    .pitfalls = A comment is not always approval; the platform may count our own comments.
measure-comments-per-publication = Comments per post
    .definition = Average number of comments that a post received.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = comments received / posts whose number of comments is known.
    .exclusions = { -left-out-receptions }.
    .unit = comments per post
    .minimum = 30 posts.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón and Ratkai 2013.
    .pitfalls = One post with many comments is enough to change a mean.
    .value = { $n ->
        [one] { $value } comment per post
       *[other] { $value } comments per post
    }
measure-comments-per-thousand-followers = Comments per post, per thousand followers
    .definition = Average number of comments per post of the last twelve months, per thousand followers on the day of the export.
    .basis = { $n ->
        [one] based on { $n } post
       *[other] based on { $n } posts
    }
    .formula = 1,000 × comments per post of the twelve months before the latest list of followers / number of followers in that list.
    .exclusions = { -left-out-receptions }; posts older than twelve months, as the number of followers at that time is unknown.
    .unit = comments per post per thousand followers
    .minimum = 30 posts of the last twelve months, and a list of followers.
    .interval = Resampling of weeks: 2,000 draws, the same each time.
    .source = Bonsón and Ratkai 2013.
    .pitfalls = The number of followers is that of one day: years cannot be compared.
    .value = { $n ->
        [one] { $value } comment per thousand followers
       *[other] { $value } comments per thousand followers
    }
