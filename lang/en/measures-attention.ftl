# Figures about attention: name, definition, and all that the method and "bilan explain" say of them.
-left-out-delays = Unanswered messages, which archives do not hold, and those of unknown date; any answer but the earliest to one message; impossible answer times (an answer dated more than 5 seconds before the message)
-withheld-delays = From 30 answers on, no answer time is given when under 50% of the messages that we answered have a known date, or when over 1% of the answer times are impossible
measure-first-response-latency = Median time to first answer
    .definition = Half of our first answers were given within this time.
    .basis = { $n ->
        [one] based on { $n } first answer
       *[other] based on { $n } first answers
    }
    .formula = median of the time of our answer minus the time of the message received, at the start of each exchange; a silence of 24 hours with the person opens a new one.
    .exclusions = { -left-out-delays }.
    .unit = duration
    .minimum = 20 first answers. { -withheld-delays }.
    .interval = By ranks: exact, whatever the distribution of the answer times.
    .source = Order statistics; the practice of services that answer enquiries.
    .pitfalls = Only about answers that were given; never a mean, which a few late answers would distort.
measure-response-latency = Median time to any answer
    .definition = Half of our answers, at the start of an exchange or later in it, were given within this time.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = median of the time of our answer minus the time of the message received.
    .exclusions = { -left-out-delays }.
    .unit = duration
    .minimum = 20 answers. { -withheld-delays }.
    .interval = By ranks: exact, whatever the distribution of the answer times.
    .source = Order statistics; practice of answering services.
    .pitfalls = Once an exchange has begun, answers come faster: the time to first answer is the stricter figure.
measure-answered-within-1h-share = Answers within an hour
    .definition = Among the answers given, share of those given within an hour.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = answers given in one hour at most / answers whose answer time is known.
    .exclusions = { -left-out-delays }.
    .unit = share
    .minimum = 30 answers. { -withheld-delays }.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Answering practice of platforms.
    .pitfalls = Answering only recent messages raises it: read it with the number of people contacted.
measure-answered-within-4h-share = Answers within four hours
    .definition = Among the answers given, share of those given within four hours.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = answers given in 4 hours at most / answers whose answer time is known.
    .exclusions = { -left-out-delays }.
    .unit = share
    .minimum = 30 answers. { -withheld-delays }.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Answering practice of platforms.
    .pitfalls = A point between one hour and one day: read it with the other two.
measure-answered-within-24h-share = Answers within 24 hours
    .definition = Among the answers given, share of those given within 24 hours.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = answers given in 24 hours at most / answers whose answer time is known.
    .exclusions = { -left-out-delays }.
    .unit = share
    .minimum = 30 answers. { -withheld-delays }.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Answering practice of platforms.
    .pitfalls = A ceiling for the service given: forgotten messages are not in it.
measure-answered-same-day-share = Answers on the same day
    .definition = Among the answers given, share of those given on the day when the message was received.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = answers of the same local date as the message received / answers whose answer time is known.
    .exclusions = { -left-out-delays }.
    .unit = share
    .minimum = 30 answers. { -withheld-delays }.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Same-day response rate of platforms.
    .pitfalls = A message received at 11 p.m. leaves only one hour.
measure-opening-hours-latency = Median answer time in opening hours
    .definition = Half of the answers took at most this much opening time; nights, weekends and closures do not count.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = median of the opening time between the message received and our answer.
    .exclusions = { -left-out-delays }.
    .unit = opening hours
    .minimum = 20 answers. { -withheld-delays }.
    .interval = By ranks: exact, whatever the distribution of the answer times.
    .source = Practice of public services within opening hours.
    .pitfalls = Depends on the declared hours; an answer given before the next opening counts as zero.
measure-working-day-response-share = Answers within one working day
    .definition = Among the answers given, share of those given within one working day; nights, weekends and closures do not count.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = answers whose answer time in opening hours fits in one working day / answers whose answer time is known; one working day is the mean length of a day on which we are open.
    .exclusions = { -left-out-delays }.
    .unit = share
    .minimum = 30 answers. { -withheld-delays }.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = The practice of public services, which count in opening hours.
    .pitfalls = Depends on the declared hours; says nothing about unanswered messages.
measure-people-answered-within-working-day = People answered within one working day
    .definition = Number of different people who had at least one answer within one working day.
    .basis = { $n ->
        [one] out of { $n } person whose answer time is known
       *[other] out of { $n } people whose answer time is known
    }
    .formula = number of people with at least one answer within one working day; one working day is the mean length of a day on which we are open.
    .exclusions = { -left-out-delays }.
    .unit = people
    .minimum = One person whose answer time is known. { -withheld-delays }.
    .interval = None: it is an exact count.
    .source = Counts of people in answering services.
    .pitfalls = Depends on demand; ignoring slow cases does not raise it.
measure-people-answered-within-working-day-rate = People answered within one working day, per week
    .definition = Number of different people who had an answer within one working day, in an average week; multiply by four for four weeks.
    .basis = { $n ->
        [one] based on { $n } week
       *[other] based on { $n } weeks
    }
    .formula = mean, over periods of four weeks, of the different people with at least one answer within one working day, divided by four; periods without anybody count.
    .exclusions = { -left-out-delays }; the days left after the last whole period.
    .unit = people a week
    .minimum = 4 weeks, and one answer whose answer time is known. { -withheld-delays }.
    .interval = None: everybody is counted.
    .source = Counts of people in answering services.
    .pitfalls = Depends on demand; ignoring slow cases does not raise it.
    .value = { $n ->
        [one] { $value } person a week
       *[other] { $value } people a week
    }
measure-slow-tail-share = Answers after more than a week
    .definition = Among the answers given, share of those that took more than seven days.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = answers given after more than 7 days / answers whose answer time is known.
    .exclusions = { -left-out-delays }.
    .unit = share
    .minimum = 30 answers. { -withheld-delays }.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = French programme Services Publics+, commitment 4.
    .pitfalls = Picking up an old conversation out of kindness counts too.
measure-slow-tail-latency = Time within which nine answers in ten were given
    .definition = Nine answers in ten were given within this time; the slowest took longer.
    .basis = { $n ->
        [one] based on { $n } message answered
       *[other] based on { $n } messages answered
    }
    .formula = 90% quantile of the time of our answer minus the time of the message received.
    .exclusions = { -left-out-delays }.
    .unit = duration
    .minimum = 40 answers. { -withheld-delays }.
    .interval = By ranks: exact, whatever the distribution of the answer times.
    .source = Service levels; order statistics.
    .pitfalls = Picking up an old conversation out of kindness counts too.
measure-public-response-rate = Response rate to public messages
    .definition = Share of the public messages addressed to us that were answered.
    .basis = { $n ->
        [one] based on { $n } message received
       *[other] based on { $n } messages received
    }
    .formula = public messages answered / public messages that awaited an answer.
    .exclusions = Not applicable: no archive holds the messages received.
    .unit = share
    .minimum = 30 messages received, and the list of them.
    .interval = Wilson, corrected for the week effect (messages come in waves).
    .source = Practice of monitoring tools.
    .pitfalls = Never guessed from the answers alone: they say nothing about what was forgotten.
measure-off-hours-replies-share = Answers outside opening hours
    .definition = Share of our answers published outside opening hours.
    .basis = { $n ->
        [one] based on { $n } answer
       *[other] based on { $n } answers
    }
    .formula = answers published outside opening hours / answers whose time is known.
    .exclusions = Answers of which only the day is known and those imported from elsewhere; teams of fewer than three people.
    .unit = share
    .minimum = 30 answers, and a declared team of at least three people.
    .interval = Wilson, corrected for the week effect (answers come in waves).
    .source = Right to disconnect; practice of service hours.
    .pitfalls = Neither a merit nor a reproach: a planned shift or a scheduled answer counts. In a small team it would show somebody’s evenings.
