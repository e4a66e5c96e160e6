# Themes: what “bilan theme” says, and what each block of a template holds.
cli-themes = Shows, makes and compares themes
cli-list = Names the themes, and whom they are for
cli-new = Makes a theme of your own, which changes the one it stands on
cli-eject = Copies the template of a page, its blocks explained
cli-context = Tells what templates see (JSON Schema), or the template of a page
cli-gallery = Builds the report in every theme, to compare
cli-theme-theme = Name of the new theme
cli-theme-theme-value = NAME
cli-theme-page = Page whose template is copied (home, year, contact…)
cli-theme-page-value = PAGE
cli-theme-context = Page whose template is described (home, year, contact…)
cli-theme-context-value = PAGE
theme-line = { $name }: { $reader }
theme-reader-board = institutional, for a board or a rector
theme-reader-house = editorial, for the whole house
theme-reader-meeting = paper first, for a meeting
theme-reader-own = a theme of your folder
theme-new-file =
    The theme { $name } stands on { $parent }: what is not written here stays as it is there.
    Its rules go into style.css, its templates into templates/, its fonts and pictures into assets/.
theme-new-style = Rules of the theme { $name }, read after those of { $parent }.
theme-new-done = Theme made in { $folder }. To use it: name = "{ $name }" under [theme] in bilan.toml.
eject-head = Copy of { $file }. To change one block only, keep the line “extends” with the name of this file and that one block.
eject-done = Template copied to { $file }.
block-line = { $name }: { $words }
gallery-title = The same report in every theme
gallery-lead = The same figures and the same sentences. Change the width of the window, the dark mode of the computer, and print.
gallery-done =
    { $count ->
        [one] { $count } theme built
       *[other] { $count } themes built
    }.
    Open { $home }

# The blocks of templates.
block-head = what is added to the head of the document
block-skip = the link straight to the content
block-header = the top of every page
block-brand = the logo and the name of the institution
block-report_name = the name of the report and its year
block-menu = the main menu
block-title = the title of the page
block-content = all that belongs to the page
block-notes = the editor’s notes on this page
block-footer = the foot of every page
block-accessibility = the statement on accessibility, which the law asks for
block-foot_menu = the menu at the foot
block-foot = the contact and the institution’s line
block-opening = the opening word
block-lead = the lead
block-key_figures = the key figures
block-story = the year in sentences
block-standing = what these figures are not
block-quotes = what others wrote
block-voices = the editor’s words
block-commitments = the commitments and where they stand
block-questions = what the figures make one ask
block-chart = the chart
block-accounts = the accounts
block-about = what the account is
block-figures = the account’s figures
block-records = its posts by kind
block-passages = what changed from one export to the next
block-can_know = what the archives can tell
block-downloads = the files to download
block-files = what became of the files
block-erased = what was erased
block-notices = what could not be read
block-measures = the measures
block-silent = what cannot be told, and why
block-tables = the tables
block-more = the measures in detail
block-lists = the lists of posts
block-cards = the cards of posts
block-chosen = how they were chosen
block-ideas = the two ideas
block-links = the links
block-rules = the rules of measuring
block-limits = the limits
block-definitions = the definitions
block-rejected = the figures set aside
block-overview = the overview
block-messages = one message on several networks
block-first = the first particulars
block-sections = the parts of the text
block-entries = the addresses
block-ribbon = the ribbon of the twelve months
block-marks = the dates of the year
block-months = a line for each month
block-charts = the charts
block-kinds = posts by kind
block-multiples = the years side by side
block-scopes = the tables of each account
block-legend = how to read it
