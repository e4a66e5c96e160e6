# Editions: public and internal, evidence, e-mail.
cli-edition = Edition of the report (public, internal)
cli-edition-value = EDITION

slug-email = email
menu-email = E-mail
download-email = The summary to send by e-mail (HTML)
download-email-text = The same summary, to copy and paste (plain text)
email-lead = { $institution }, from { $start } to { $end }. { $covered }
email-site = Read the whole report
colon = :

figure-method = Method
figure-evidence = Messages counted

slug-evidence = evidence
menu-evidence = Messages counted: { $dimension }
evidence-lead = The institution’s own messages behind each figure, by date and identifier. No message by anybody else is listed. These lists exist in the internal edition only.
evidence-measures-title = Figure by figure
evidence-lists-title = The lists
evidence-without = Without a list, because they rest on none of our messages:
evidence-title = { $kind } – { $whose }
evidence-whose = { $account }, { $period }
evidence-count = { $count ->
    [0] No message
    [one] One message
   *[other] { $count } messages
}
evidence-file = the list as CSV
evidence-relation-each = each message counts as one case
evidence-relation-holds = each message counts as one case or more
evidence-relation-among = the figure keeps only some of these messages, or counts several as one case
evidence-relation-between = the figure measures the gap from one message to the next
evidence-relation-feeds = these messages serve to count something else: people, days, weeks, links
evidence-kind-own = Messages looked at for “{ $measure }”
column-post = Identifier of the message
evidence-kind-all = All messages
evidence-kind-written = Messages that we wrote
evidence-kind-paced = Messages that we wrote, thread continuations left out
evidence-kind-timed = Messages written at a known hour
evidence-kind-timed-replies = Answers written at a known hour
evidence-kind-timed-publications = Posts written at a known hour
evidence-kind-with-program = Messages whose sending program is known
evidence-kind-publications = Posts
evidence-kind-with-text = Posts that hold text
evidence-kind-compared = Messages long enough to be compared with each other
evidence-kind-with-link = Posts that link to a website
evidence-kind-with-host = Posts that link outside the network
evidence-kind-with-image = Messages that hold an image
evidence-kind-with-description = Messages that hold a described image
evidence-kind-with-film = Messages that hold a film or a sound
evidence-kind-likes-settled = Posts old enough, with known likes
evidence-kind-reposts-settled = Posts old enough, with known reposts
evidence-kind-comments-settled = Posts old enough, with known comments
evidence-kind-reception-settled = Posts old enough, with known likes and reposts
evidence-kind-interactions-settled = Posts old enough, with a known reception
evidence-kind-last-year-settled = Posts of the last twelve months of the archive, old enough
evidence-kind-dialogue = Answers and posts
evidence-kind-outreach = Answers, and posts addressed to somebody
evidence-kind-replies = Answers
evidence-kind-replies-in-threads = Answers in conversations whose starter is known
evidence-kind-dated-replies = Answers to messages of known date
evidence-kind-replies-with-delay = Answers with a known answer time
evidence-kind-first-replies = First answers of an exchange, with a known answer time
evidence-kind-exchange-openers = Messages with which we entered an exchange
evidence-kind-exchange-replies = Answers to messages of known date, within exchanges
evidence-kind-contacts = Messages addressed to somebody
evidence-kind-answers = Answers to a person whom the archive knows
evidence-kind-first-answers = First answers to a person
evidence-kind-answers-of-12-months = Answers of the last twelve months of the period
evidence-kind-answers-of-4-years = Answers of four years
evidence-kind-answers-of-2-periods = Answers of the period and of the one before
evidence-kind-spread = Posts and reposts of others
evidence-kind-published-or-relayed = Posts and reposts
evidence-kind-relays-of-others = Reposts and quotes of others
