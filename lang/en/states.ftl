# The three states of a figure, its reasons, verdicts and caveats.
unavailable = not available
too-few = too few cases
too-few-why = Too few cases for a dependable share or level: { $n } in the denominator.
cell-too-few = too few cases (n = { $n })
no-record = –
nothing = nothing
whole-export = the whole export
window = { $period }: { $value }.
only-window = This figure covers { $period }.
previous = { $value } in { $period }
basis = over { $n } posts
not-seen-under = A difference of less than { $size } would not have been seen.
pooled-over = Together: { $accounts }.
pooled-without = Without { $accounts }, where this figure is not available.
to-complete = to be filled in

verdict-up = rising
verdict-up-clear = clearly rising
verdict-down = falling
verdict-down-clear = clearly falling
verdict-stable = stable
verdict-undetectable = no detectable change
verdict-untested = change not tested: incomplete years or too few cases

reason-field-not-in-export = the archive that the platform hands out does not hold this information
reason-running-in = the first months of an archive cannot tell yet
reason-archive-too-short = the archive does not go back far enough
reason-no-repeated-contact = nobody was contacted twice
reason-parents-not-datable = too many of the messages that were answered have no known time
reason-impossible-latencies = too many times contradict each other for a delay to be measured
reason-no-previous-year = there is no earlier year to compare with
reason-no-posts = the archive holds no post
reason-needs-two-exports = two exports of the same account, made at two dates, are needed
reason-no-opening-hours = opening hours are not configured
reason-no-list = the list that it needs was not given
reason-team-too-small = the team is too small: the figure would show one person’s timetable
reason-not-requested = this figure was not asked for
reason-gate = a quality check withholds this figure

short-field-not-in-export = not available (not in the archive)
short-running-in = not available (archive too young)
short-archive-too-short = not available (archive too short)
short-no-repeated-contact = not available (no repeated contact)
short-parents-not-datable = not available (times unknown)
short-impossible-latencies = not available (contradictory times)
short-no-previous-year = not available (no earlier year)
short-no-posts = not available (no post)
short-needs-two-exports = not available (two exports needed)
short-no-opening-hours = not available (hours unknown)
short-no-list = not available (no list)
short-team-too-small = not available (team too small)
short-not-requested = not available (not asked for)
short-gate = not available (quality check)

caveat-immature-year = Caveat: the latest posts were too recent at the time of the export to be counted.
caveat-incomplete-year = Caveat: the archive does not cover the whole year.
caveat-orphan-bound = Caveat: once a post is deleted, the reply made to it looks like a mention; this figure is only a bound.
caveat-few-dateable-parents = Caveat: some of the messages received have no known time; this delay concerns the others only.

accessibility-mention = Accessibility: { $state }
conformity-none = not compliant
conformity-partial = partially compliant
conformity-full = fully compliant
caveat-one-post = Caveat: one post out of the ordinary makes more than 5% of this total; the usual reception does not depend on it.
caveat-eventful-months = Caveat: a few months of events make the year; an ordinary month is more than ten points away.
caveat-depends-on-silence = Caveat: which way this changed depends on the silence that parts two exchanges (12, 24 or 48 hours).
caveat-depends-on-delay = Caveat: which way this changed depends on the time allowed for coming back (3, 7 or 14 days).
caveat-one-post-decides = Caveat: without the most relayed post of each year the conclusion would be another.
caveat-depends-on-ripeness = Caveat: with twice the time for counters to settle the conclusion would be another.
caveat-automation = Caveat: more than one message in five was sent by a program that may publish by itself.
caveat-creation-waves = Caveat: follower accounts were created in waves, cause to be checked (a training, an event, a purchase).
caveat-long-gap = Caveat: more than two months of silence touch this year.
caveat-break = Caveat: a declared break lies between these two years.
