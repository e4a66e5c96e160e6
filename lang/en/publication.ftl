# Publication: the weight of pages.
photographs-left-out = { $reason ->
    [undeclared] Photographs not shown, because nobody declared that no one can be recognised in them: { $count } (“bilan check --privacy” lists them).
    [undescribed] Photographs not shown, because nothing tells what they show: { $count } (“description” of [[photograph]]).
    [room] Photographs not shown, because their page would be too heavy: { $count }.
   *[unreadable] Photographs not shown, because their file is unreadable, too large or there twice under one name: { $count }.
}
quotes-without-page = The quotations (“quotes”) have no page: no post has a card among the highlights.
page-too-heavy = The page { $page } weighs { $size } kB in { $count ->
    [one] one file
   *[other] { $count } files
}; the site promises { $limit } kB and { $most } files at most. Make the pictures and fonts of the theme lighter, the logo, or what your notes add to this page.
build-weight = { $total } kB in all; the heaviest page, { $page }, weighs { $size } kB with its style and pictures ({ $limit } kB at most).

duty-name = bilan.toml: “institution.name” is missing; the legal notice names the publisher.
duty-address = bilan.toml: “institution.address” is missing; the legal notice gives the publisher’s address.
duty-phone = bilan.toml: “institution.phone” is missing; the legal notice gives the publisher’s telephone.
duty-contact = bilan.toml: “institution.contact” is missing; every page and the accessibility statement say whom to write to.
duty-publisher = bilan.toml: “institution.publisher” is missing; the legal notice names the person responsible for the publication.
duty-host = bilan.toml: “institution.host” is missing; the legal notice gives the name, address and telephone of the web host.
duty-contact-dpo = bilan.toml: “privacy.contact_dpo” is missing; the page on personal data says whom to write to.
duty-base-url = bilan.toml: “site.base_url” is missing; the accessibility statement says to which address it applies.
duty-established = bilan.toml: “accessibility.established” is missing; the accessibility statement bears a date.
duty-plan = bilan.toml: “accessibility.plan” is missing; the accessibility statement gives the multi-year plan, or its address.
duty-action-plan = bilan.toml: “accessibility.action_plan” is missing; the accessibility statement gives this year’s plan of action, or its address.

## Pages beside the report: nothing found, several years.

title-missing = Page not found
menu-missing = Page not found
missing-lead = No page of this report has that address: it was moved, or the address has a mistake.
missing-home = Go to the first page of the report
missing-how = Go back to the page before, or take the end off the address to find the first page of the report.
title-collection = The reports, year by year
menu-collection = The other years
collection-full-title = The reports, year by year – { $institution }
collection-lead = One report a year. Each compares its year with those before; the latest comes first.
cli-all-years = Makes the site of every year, each in a folder, and a page that leads to them
config-address = { $file }, line { $line }, column { $column }: “{ $value }” cannot be the address of the site. Write it in full, such as https://example.org/report/, without a blank, “?” or “#”.

## The dictionary of the data.

slug-dictionary = dictionary
download-dictionary = The dictionary of columns (CSV)
download-report-schema = The dictionary of the whole report (JSON Schema)
column-column = Column
column-type = Type
column-meaning = Meaning
type-text = text
type-word = word of a fixed list
type-number = number, decimal point
type-count = whole number
type-date = date, YYYY-MM-DD
type-period = year of the report, “all” for the whole archive, or first..last
dictionary-id = Fixed name of the figure, the same in every language and version
dictionary-measure = Name of the figure in the language of the report
dictionary-code = Code of the figure’s card in the catalogue
dictionary-account = Account, or “institution” for all accounts together
dictionary-period = What the figure covers
dictionary-status = “value”: there is a value; “too-few”: too few cases; “unavailable”: the archive cannot tell
dictionary-value = Value; a share goes from 0 to 1, a duration is in seconds; empty without a value
dictionary-unit = Unit of the value
dictionary-k = Favourable cases, when the value is a share
dictionary-n = Cases on which the figure rests
dictionary-low = Lower end of the 95% interval; empty when there is none
dictionary-high = Upper end of the 95% interval; empty when there is none
dictionary-reason = Why there is no value
dictionary-caveat = What to keep in mind, by its fixed name
dictionary-from = Year from which the comparison starts
dictionary-to = Year at which the comparison ends
dictionary-scale = “difference”: the change is subtracted; “ratio”: it is multiplied
dictionary-verdict = What may be said of the change, by its fixed name
dictionary-difference = Change between the two years, on that scale
dictionary-p = Probability of a change at least as large by chance alone, before correction
dictionary-detectable = Smallest change that could have been seen
dictionary-network = Network of the account
dictionary-handle = Public handle of the account
dictionary-year = Year of the report
dictionary-original = Posts addressed to nobody
dictionary-mention = Posts that name somebody
dictionary-quote = Quotations of another post
dictionary-reply = Replies to somebody
dictionary-reply-self = Posts that continue a thread of the account itself
dictionary-repost = Posts of others passed on as they are
dictionary-date = Day of the post, in the institution’s local time
dictionary-post = Identifier of the post in its network
