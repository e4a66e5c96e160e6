# “bilan init”: the questions, and the comments of the file bilan.toml.
cli-init = Begins a project: a commented bilan.toml, from the archives
cli-init-source = Folder of the project (else the current one), then archives
cli-init-source-value = FOLDER ARCHIVE
cli-yes = Asks no question

init-done =
    { $count ->
        [0] { $file } is written, without an account.
        [one] { $file } is written, with one account.
       *[other] { $file } is written, with { $count } accounts.
    }
init-next = Next: “bilan serve { $folder }” to see the site, “bilan build { $folder }” to make it.
init-next-archives = Next: put your archives into { $folder }/archives and uncover the part “account” of the file.
init-exists = { $file } exists already and was left as it is. Choose another folder, or rename this file.
init-no-terminal = Nobody can answer questions here. Run the command in a terminal, or with --yes so that it asks none.
init-path = The path of the archive { $file } cannot be written in bilan.toml. Rename it without unusual characters.
init-label = { $network } ({ $account })
init-schools = school college university academy campus faculty

init-ask = A few questions. Enter keeps what stands in brackets, a hyphen takes it away.
init-ask-name = Name of the institution?
init-ask-short-name = Short name?
init-ask-language = Language of the report?
init-ask-period = Year of the report?
init-ask-calendar-year = calendar year
init-ask-school-year = school year
init-ask-hours = Opening hours, such as mon-fri 09:00-12:00 13:30-17:30?
init-ask-hours-again = These hours are not understood. Write days and then spans: mon-fri 09:00-17:00, sat 09:00-12:00.
init-ask-contact = Address to write to you?
init-ask-choice-again = Answer with one of these numbers: { $choices }.

init-file = The report of your institution: this file says who you are, where your archives are and what the site shows.
init-file-examples = A line that begins with “#” and a blank explains. A line where “#” touches the text is an example: take this sign away, and that of the heading in brackets above it, to use it. “bilan check” tells what is wrong.
init-institution = Who publishes.
init-name = Full name, as the pages show it.
init-short-name = Short name, for the head of the pages.
init-language = Language of the site: fr, en, de or es.
init-timezone = Time zone in which days and hours are counted.
init-contact = Address to which readers can write.
init-url = Site of the institution.
init-domains = Other domain names of yours: links to them count as links to you.
init-team-size = How many people answer. Some figures by hour are only shown from three on.
init-legal = Legal notice: who is responsible for the publication, address, telephone, host of the site.
init-report = What is told.
init-period = “calendar-year” goes from January to December, “school-year” from September to August.
init-year = First calendar year of the year that is told; without it, the last complete one.
init-compare = Compares the year with those before (true) or not (false).
init-edition = “public” for everybody, “internal” for the house, with the posts behind each figure.
init-composite = Asks for the index of five figures (true). The page says when it is worth nothing.
init-account = Your accounts, a heading for each. Paths start from this folder; an asterisk stands for any characters of a file name, so that a new export is taken in by itself. Archives are neither copied nor changed: they hold personal data, do not publish them.
init-account-several = This export holds several accounts, each of which keeps its name.
init-aliases = Former names of this account, or sister accounts: answering them is not answering somebody else.
init-opening = Opening hours: answer times are also counted in opening hours.
init-closures = Closures, in calendar files (.ics) of the folder “calendar”.
init-publics = Your habitual public: accounts of partners and authorities, or a whole domain with an asterisk.
init-nameable = Among them, the organisations that pages may name.
init-campaign = A campaign: its hashtags and its days. Repeat the heading for each campaign.
init-commitment = A commitment: a figure of the catalogue (“bilan explain” lists them all), the target and the year. A share goes from 0 to 1, a duration is in seconds.
init-commitment-label = Your own words for this commitment.
init-commitment-direction = “at-least” if the target is a minimum, “at-most” if it is a maximum.
init-event = A dated event, marked on the charts.
init-breaks = true if figures before and after it do not compare: a new team, a new account, a new tool.
init-measure = A measure of your own, without programming: what is counted (numerator) among what (denominator), by types of messages, hashtags, words, campaigns or hours.
init-privacy = Personal data. Other people are never more than numbers.
init-photos = Photos: “none”, “own-without-people” or “all”.
init-mask = Words to mask in quoted posts, such as a name.
init-minimum-cell = No crossing of fewer people than this is shown.
init-dpo = Data protection officer.
init-index = true so that search engines may find the site.
init-accessibility = The accessibility statement: its day, the multi-year plan and this year’s plan of action, or their addresses.
init-audit = The last audit of the site, if there was one; the rate goes from 0 to 1. Without a date, or after three years, it no longer counts.
init-audit-lists = What the audit found: failures, exempted content, disproportionate burdens, environment, tools, pages.
init-site = The public address of the site.
init-footer = A line at the foot of each page.
init-theme = The look: a theme that comes with Bilan, or a folder of yours next to this file.
init-accent = Accent colour, dark enough to be read on white.

init-example-name = Example School
init-example-short-name = Example
init-example-contact = communication@school.example
init-example-hours = mon-fri 09:00-12:00 13:30-17:30
init-example-host = school.example
init-example-publisher = First and last name, head of the school
init-example-address = 1 Example Street, 00000 Town
init-example-web-host = Host, address, telephone
init-example-closures = closures
init-example-partner = example_town
init-example-campaign = Open day
init-example-hashtag = OpenDay
init-example-commitment = To answer within a day
init-example-event = Open day
init-example-measure-id = registration-among-answers
init-example-measure-name = Answers about registration
init-example-measure-definition = Share of our answers that speak of registration.
init-example-keyword = registration
init-example-mask = Smith
init-example-auditor = Example Auditors
init-example-plan = Plan 2024-2026, available on request
init-example-action-plan = Plan 2024, available on request
init-example-failure = Two links whose text does not say where they lead
init-example-path = report
init-example-footer = Report of the communication office
init-example-label = Main account
init-example-export = export
init-example-alias = former_name
