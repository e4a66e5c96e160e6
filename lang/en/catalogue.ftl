# The figures beside the headlines, trends, and an institution's own measures.
more-title = Further figures
more-summary = Other figures on this page
more-left-out = { $n ->
    [one] One more figure has no value here: the account’s page says why.
   *[other] { $n } more figures have no value here: the account’s page says why.
}
more-caption = Further figures, in { $period }
more-method = All definitions are on the method page
cell-export = { $value }, at the latest export
cell-window = { $value }, { $period }
column-slope = Change per year
column-test = Test
trends-title = In the long run
trends-lead = A trend is given from five complete years on, by comparing each month or quarter with the same one of other years.
trends-none = No trend can be given: it takes at least five complete years with enough cases.
trends-caption = Trends – { $account }
trend-seasonal-mann-kendall = Mann-Kendall by month
trend-seasonal-mann-kendall-quarters = Mann-Kendall by quarter
trend-hirsch-slack = Hirsch and Slack by month
trend-hirsch-slack-quarters = Hirsch and Slack by quarter
slope-count = { $value } a month from one year to the next (between { $low } and { $high })
slope-level = { $value } from one year to the next (between { $low } and { $high })
slope = { $value } a year (between { $low } and { $high })
figure-trend = From { $from } to { $to }: { $verdict }, { $slope }
trend-seasons = (not all months, or quarters, change in the same direction)
slug-own = own-measures
menu-own = Our measures
title-own = The measures that we chose
intro-own = The institution itself defined these figures; they are calculated like the others, and with the same care.
own-definition-share = Share of our messages that meet the definition “{ $name }”.
own-definition-count = Number of our messages that meet the definition “{ $name }”.
own-formula-share = messages kept in the numerator / messages kept in the denominator.
own-formula-count = number of messages kept.
own-exclusions-share = Reposts, unless they are asked for.
own-exclusions-count = Reposts, unless they are asked for.
own-unit-share = share
own-unit-count = messages
own-minimum-share = { $n } cases.
own-minimum-count = None.
own-interval-share = Wilson, corrected for the week effect.
own-interval-count = None: it is an exact count.
own-source-share = Definition of the institution, in bilan.toml.
own-source-count = Definition of the institution, in bilan.toml.
own-pitfalls-share = If the definition changes along the way, years can no longer be compared.
own-pitfalls-count = If the definition changes along the way, years can no longer be compared.
measure-lasting-link-index = Lasting link index
    .definition = Five figures made into one, 100 being the first three complete years: people contacted, dialogue share, answers within one working day, posts that were reposted, people who came back within twelve months.
    .basis = { $n ->
        [one] based on { $n } complete year
       *[other] based on { $n } complete years
    }
    .formula = 100 × the product of the ratios of each figure to its base, each to the power of one fifth.
    .exclusions = The number of followers and rhythms, on principle; any year in which one of the five figures is missing.
    .unit = index, base 100
    .minimum = 5 complete years, with all five figures and data without a caveat.
    .interval = Errors of the five figures and of the base, taken as linked (correlation of 0.5).
    .source = OECD and JRC 2008; Saisana, Saltelli and Tarantola 2005.
    .pitfalls = A single figure hides what the five say; it does not measure trust and does not compare two institutions. Bilan shows it only if the configuration asks for it.
column-cohort = Year
column-cohort-size = People answered
cohort-none = –
cohorts-caption = People who came back: of the people answered in a year, how many were answered again in later years – { $account }
cohort-cell = { $k } ({ $share }%)
cohort-hidden = hidden (small number)
column-day = Day
hours-caption = When we write, by day and hour, { $period } – { $account }
hour = { $hour }:00
days-all = All days
day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday
