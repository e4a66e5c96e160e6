# The three states of a figure, its reasons, verdicts and caveats.
unavailable = not available
too-few = too few cases
too-few-why = { $counted ->
    [yes] Too few cases for a reliable figure.
   *[no] { $n ->
        [0] No case: nothing to measure.
        [one] A single case: too few for a reliable figure.
       *[other] { $n } cases: too few for a reliable figure.
    }
}
cell-too-few = too few cases ({ $n })
cell-not-pooled = not given together
no-record = –
nothing = nothing
whole-export = the whole export
window = { $period }: { $value }.
only-window = This figure is not the year’s: it is established as of the day of the latest export.
previous = { $value } in { $period }
basis = { $n ->
    [one] based on { $n } message
   *[other] based on { $n } messages
}
unseen-any = a difference
unseen-rise = a rise
unseen-fall = a fall
not-seen-under = { $unseen } of less than { $size } might have gone undetected.
pooled-over = Together: { $accounts }.
pooled-without = Without { $accounts }, where this figure is not available.
to-complete = to be filled in

verdict-up = up
verdict-up-clear = clearly up
verdict-down = down
verdict-down-clear = clearly down
verdict-stable = stable
verdict-undetectable = no detectable change
verdict-untested = change not tested: year incomplete or too recent at the export, too few cases or figures too close to zero

reason-field-not-in-export = the archive that the platform provides does not hold this information
reason-running-in = it is too early in the archive, when everybody still looks new
reason-archive-too-short = the archive does not go back far enough
reason-no-repeated-contact = nobody was contacted twice
reason-parents-not-datable = too many of the messages answered have no known date
reason-impossible-latencies = too many dates contradict each other for answer times to be measured
reason-no-previous-year = there is no earlier year to compare with
reason-no-posts = the archive holds no post
reason-needs-two-exports = two exports of the same account, made on two dates, are needed
reason-no-opening-hours = the opening hours were not given
reason-no-list = the list needed was not given
reason-team-too-small = the team is too small: the figure would show one person’s timetable
reason-not-requested = optional figures are given on request only
reason-gate = a quality check withholds this figure

short-field-not-in-export = not available (not in the archive)
short-running-in = not available (too early in the archive)
short-archive-too-short = not available (archive too short)
short-no-repeated-contact = not available (no repeated contact)
short-parents-not-datable = not available (dates unknown)
short-impossible-latencies = not available (contradictory dates)
short-no-previous-year = not available (no earlier year)
short-no-posts = not available (no post)
short-needs-two-exports = not available (two exports needed)
short-no-opening-hours = not available (opening hours not given)
short-no-list = not available (list not given)
short-team-too-small = not available (team too small)
short-not-requested = not available (not requested)
short-gate = not available (quality check)

caveat-immature-year = Caveat: the latest posts were too recent at the time of the export to be counted.
caveat-incomplete-year = Caveat: the archive does not cover the whole year.
caveat-orphan-bound = Caveat: once a post is deleted, our answer to it looks like a mention; this figure is a limit, not an exact value.
caveat-few-dateable-parents = Caveat: some of the messages answered have no known date; this answer time concerns only the others.

accessibility-mention = Accessibility: { $state }
conformity-none = not compliant
conformity-partial = partially compliant
conformity-full = fully compliant
caveat-one-post = Caveat: one exceptional post makes up more than 5% of this total; the usual reception does not depend on it.
caveat-eventful-months = Caveat: a few unusual months weigh on the whole year; an ordinary month is more than ten points away.
caveat-depends-on-silence = Caveat: whether this went up or down depends on the silence taken to separate two exchanges (12, 24 or 48 hours).
caveat-depends-on-delay = Caveat: whether this went up or down depends on the time allowed for coming back (3, 7 or 14 days).
caveat-one-post-decides = Caveat: without the post that received most reactions in each year, the conclusion would be different.
caveat-depends-on-ripeness = Caveat: if counters were given twice as long to settle, the conclusion would be different.
caveat-automation = Caveat: more than one message in five was sent by a program that may post by itself.
caveat-creation-waves = Caveat: follower accounts were created in waves; the cause should be checked (a training course, an event, a purchase).
caveat-gap-before = Caveat: a silence of more than sixty days falls in the year of comparison.
caveat-relays-in-part = Caveat: the archive keeps only part of what we repost; the true share may be higher.
caveat-long-gap = Caveat: a silence of more than sixty days falls in this year.
caveat-break = Caveat: a declared break falls between these two years.
