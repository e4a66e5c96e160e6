# The report of a group of institutions: command line, errors, pages.

cli-network = Makes one report of the figures of several institutions, without their archives
cli-network-report = report.json files, or folders of sites that hold one
cli-network-report-value = REPORT
cli-network-name = Name of the group
cli-network-name-value = NAME
cli-network-open = Shows everybody the figures of each institution, if the group decided so
cli-network-output = Folder for the group’s report
cli-network-output-value = FOLDER
network-done = Copies to hand to each institution, and to nobody else: { $copies }
output-holds-report = The folder { $folder } holds one of the reports given. Choose another folder with -o.

network-file = { $file } cannot be read ({ $reason }). Check the path and the permissions.
network-too-large = { $file } is larger than { $limit } bytes, which no report is. Check where this file comes from.
network-not-json = { $file } is not readable JSON (line { $line }, column { $column }). Give the report.json that “bilan build” writes at the root of the site, as it is.
network-truncated = { $file } is incomplete: its end is missing. Copy it again.
network-not-report = { $file } is JSON, but no report by Bilan. Give the report.json that “bilan build” writes at the root of the site, as it is.
network-schema = { $file } has a format that this version does not read ({ $schema } instead of { $known }). Make all reports with the same version of Bilan.
network-unnamed = { $file } does not name its institution. Write the name in its bilan.toml (name, under [institution]), then make the report again.
network-row = { $file } holds an impossible figure: a share outside 0 to 1, an interval the wrong way round, or the same row twice. The file was changed; make the report again.
network-version-old = { $file } was made by Bilan { $version }, which defined some figures otherwise. Make this report again with Bilan { $own }.
network-version-new = { $file } was made by Bilan { $version }, which is newer than this one ({ $own }). Update Bilan.
network-period = { $file } tells of { $kind ->
    [school] the school year
   *[other] the calendar year
} { $period }, but { $other } of { $expected-kind ->
    [school] the school year
   *[other] the calendar year
} { $expected }. Make one of them again for the same year, of the same kind (--year, or period in bilan.toml).
network-definition = { $file } defines the figure { $id } otherwise than this version of Bilan. Make this report again with it.
network-same-institution = { $file } and { $other } have the same institution’s name. If it is the same, give one report only; if not, make the names in the bilan.toml files clearer.
network-same-account = { $file } and { $other } hold the same account. Give only one of the two reports; if these are two accounts, give them different names (label, in the bilan.toml files).
network-small = A group has at least { $minimum } institutions, and { $count ->
    [one] one report is given
   *[other] { $count } reports are given
}. Under that, common figures would tell those of each.

network-group = Group of { $count } institutions
network-report-name = Group report { $period }
network-copy-mark = Copy for { $institution }, and for nobody else: its own figures stand in it beside those of the group.

network-home-title = What { $count } institutions share, and where they differ
network-home-lead = The figures of { $count } institutions, from { $start } to { $end }. Each handed in its figures and kept its archives. { $open ->
    [yes] The group decided to show everybody’s figures to all; no institution is ranked.
   *[no] No institution is named, none is ranked.
}
network-key-next = For one more institution: { $next }.
network-key-known = from { $known } of { $all } institutions
network-key-more = See the distribution
network-home-well = What the group does well
network-home-ahead = What remains to be done
network-home-mean = { $name }: { $value } on average.
network-home-alike = What the institutions have in common
network-home-alike-lead = For these figures, one more institution would probably be close to the others.
network-home-different = Where they differ most
network-home-different-lead = These differences are far greater than chance would make them. They come from publics, networks and size as much as from the work done: a reason to compare practices, not ranks.
network-home-next = { $name }: { $mean } on average, and { $next } for one more institution.
network-home-unknown = { $count ->
    [one] One figure is known to fewer than { $minimum } institutions: it is not shown.
   *[other] { $count } figures are known to fewer than { $minimum } institutions: they are not shown.
}
network-standing-title = This is no league table
network-standing = Where an institution stands depends on its publics, its networks and its size as much as on its work. This report shows distributions and no ranks; it counts nobody’s followers.
network-standing-we = In the definitions, “we” means each institution.
network-own-title = The figures of this institution
network-own-lead = This table stands in this copy only.
network-own-caption = The institution’s figures, beside those of the group
network-pages-title = Subject by subject

network-known = { $known } of { $all } institutions know this figure.
network-known-all = All { $all } institutions know this figure.
network-others = { $count ->
    [one] For the other: { $reasons }.
   *[other] For the others: { $reasons }.
}
network-reason-too-few = too few cases
network-reason-several-accounts = there are several accounts, and this figure does not add up from one to the next
network-reason-no-record = no message in that year
network-reason-not-requested = this figure is given on request only
network-pooled = Mean of the institutions: { $value }, from { $institutions } of them. For one more institution, a value { $next } is expected.
network-spread-little = Institutions hardly differ more than chance would make them (I² = { $i2 }, τ² = { $tau2 }).
network-spread-some = A good part of the differences comes from the institutions themselves, the rest from chance (I² = { $i2 }, τ² = { $tau2 }).
network-spread-most = Most of the differences come from the institutions themselves, and not from chance (I² = { $i2 }, τ² = { $tau2 }).
network-spread-exact = These figures are exact counts: all differences come from the institutions themselves (τ² = { $tau2 }).
network-laird = By DerSimonian and Laird’s method, the mean would be { $value }: it depends on the method.
network-withheld-few = Too few institutions have an interval for this figure: there is no common mean.
network-withheld-count = This count grows with the institution and its activity: a mean would be meaningless.
network-withheld-chance = This figure is read against what chance would give, which is not the same for all: there is no common mean.
network-withheld-unfit = The values found do not allow a common mean.
network-withheld-dominated = One institution alone would make nearly all of the mean: it is not given.
network-no-cells = The distribution is not shown: its cells would hold too few institutions.
network-own = { $institution }: { $value }. { $place ->
    [below] This is less than what is expected of one more institution.
    [above] This is more than what is expected of one more institution.
    [inside] This is within the interval in which one more institution is expected.
   *[none] {""}
}
network-cell-under = less than { $to }
network-cell-over = { $from } and more
network-cell-between = { $from } to less than { $to }
network-institutions = { $count ->
    [0] no institution
    [one] one institution
   *[other] { $count } institutions
}
network-chart-title = Mean of the institutions: { $value }
network-chart-title-spread = The distribution of the institutions
network-chart-caption = { $dotted ->
    [yes] { $period }. A dot is an institution, somewhere in its cell; a cell holds at least three of them, or none.
   *[no] { $period }.
}
network-line-group = Mean of the group
network-line-next = One more institution
network-line-own = This institution
network-column-place = On the chart
network-years-title = The mean, year by year
network-years-caption = Vertical line: 95% interval. Only years that { $minimum } institutions or more know are shown; they are not always the same institutions.
network-more-caption = The other figures of this subject
network-everyone = Institution by institution
network-everyone-caption = The institutions, in alphabetical order
network-silent-title = What too few institutions know

network-data-lead = The figures of the group, for a spreadsheet or a program. { $open ->
    [yes] The group decided to add those of each institution.
   *[no] None is that of an institution.
}
network-download-estimates = The means, by year (CSV)
network-download-distributions = The distributions of the year (CSV)
network-download-institutions = The figures of each institution (CSV)
network-download-json = All figures of the group (JSON)
network-download-schema = The description of this file (JSON Schema)
slug-estimates = means
slug-distributions = distributions
slug-institutions = institutions
column-institution = Institution
column-institutions = Institutions
column-next-low = One more institution, low end
column-next-high = One more institution, high end
column-i2 = I²
column-tau2 = τ²
column-from-end = From
column-to-end = To less than

network-method-lead = How these common figures are made, and what they leave unsaid on purpose.
network-method-lead-open = How these common figures are made. The group decided to show those of each institution too, in alphabetical order.
network-method-league = This is no league table
network-method-league-why = A rank would say that institutions do the same thing under the same conditions. They have neither the same publics, nor the same networks, nor the same size; two of them may work equally well and stand far apart.
network-method-league-size = This is why nothing is sorted by value. The figures tell what the group has in common and where it differs; why is for the institutions to talk about.
network-method-shown = What is not shown
network-method-shown-cells = Nothing is said of a figure that fewer than { $minimum } institutions know. A cell of a distribution holds at least { $cell } institutions, or none: this is the rule of French statistical confidentiality for enterprises. The lowest and the highest cell have no outer end. The ends are round numbers that were fixed beforehand.
network-method-shown-rounded = Common figures are rounded to three digits, in the files too: this is not enough to compute that of an institution.
network-method-shown-dominated = No mean is given when one institution alone would weigh more than 85% in it.
network-method-shown-subtraction = All copies hold the same common figures. But two group reports that differ by one institution allow its figures to be approached, and institutions that exchange their copies know more of those that remain. Make one report a year and a group, and let each keep its copy.
network-method-mean = How the mean is made
network-method-mean-model = Each institution counts, a little less when its figure is less sure: this is a random-effects mean. It allows that the true figures of the institutions differ; their variance, τ², is estimated by Paule and Mandel’s method. The older method by DerSimonian and Laird serves as a check.
network-method-mean-interval = The interval of the mean is Hartung and Knapp’s, at 95%. It is never narrower than the intervals of the institutions allow.
network-method-mean-next = The interval “for one more institution” tells where, 95 times in 100, the true figure of a similar institution that joined the group would lie. It is wider than that of the mean, and it is what tells how far institutions differ.
network-method-mean-spread = I² is the part of the differences that does not come from chance. It is no mark: with many cases, small differences are enough to raise it.
network-method-scales = The scales
network-method-scales-shares = Shares are averaged on the logit scale. The standard error of each is the width of its interval on that scale, divided by 2 × 1.96.
network-method-scales-bounds = A share of 0 or 1 has no logit: half a case is added on either side, for as many cases as its Wilson interval tells.
network-method-scales-logs = Durations, rates by week or by publication and effective numbers are averaged on the scale of logarithms.
network-method-scales-plain = Indices and medians of reactions are averaged as they are.
network-method-scales-none = A count of people, messages or days is never averaged, for it grows with the institution. A share that was counted in full, such as that of described images, has no error: only the differences between institutions make the interval of the mean.
network-method-read = What is read and checked
network-method-read-files = Of the report.json files, only the institution’s name, the year, the ids of the accounts (none may be there twice), the versions and the figures are read. No text is read, not even from an internal edition.
network-method-read-accounts = An institution with several accounts counts once, by its figures of all of them together. What does not add up from one account to the next is not available for it.
network-method-read-agreement = All reports tell of the same year, and come from versions of Bilan that define figures in the same way. Otherwise nothing is built.
network-method-left = What is left out
network-method-left-followers = All that counts followers, or rests on such a count.
network-method-left-own = Measures that an institution defined for itself, and annexes.
network-method-left-years = From one year to the next, these are not always the same institutions: a row of years proves no change.
network-sources-title = Sources
network-source-paule = Paule and Mandel, 1982, Journal of Research of the National Bureau of Standards 87: the variance τ².
network-source-dersimonian = DerSimonian and Laird, 1986, Controlled Clinical Trials 7: the random-effects mean.
network-source-hartung = Hartung and Knapp, 2001, Statistics in Medicine 20: the interval of the mean.
network-source-rover = Röver, Knapp and Friede, 2015, BMC Medical Research Methodology 15: the same, with few institutions.
network-source-higgins-2009 = Higgins, Thompson and Spiegelhalter, 2009, Journal of the Royal Statistical Society A 172: the interval for one more institution.
network-source-higgins-2002 = Higgins and Thompson, 2002, Statistics in Medicine 21: I².
network-source-cochran = Cochran, 1954, Biometrics 10: Q.
network-source-newcombe = Newcombe, 2001, The American Statistician 55: Wilson’s interval on the logit scale.
network-source-gart = Haldane, 1956, Annals of Human Genetics 20; Gart and Zweifel, 1967, Biometrika 54: shares of 0 and 1.
network-source-insee = INSEE, Guide du secret statistique: the rule of three units, and that of 85%.

block-differences = what the institutions share, and where they differ
block-own = the institution’s figures in its own copy
block-pages = the pages of the subjects
block-sources = the sources of the method
