# Editions: public and internal, evidence, e-mail.
cli-edition = Edition of the report (public, internal)
cli-edition-value = EDITION

slug-email = email
menu-email = E-mail
download-email = The summary to send by e-mail (HTML)
download-email-text = The same summary, to copy and paste (plain text)
email-lead = { $institution }, from { $start } to { $end }.
email-site = Read the whole report
colon = :

figure-method = Method
figure-evidence = Messages counted

slug-evidence = evidence
menu-evidence = Messages counted: { $dimension }
evidence-lead = The institution’s own messages on which each figure rests, by date and identifier. No message of anybody else is listed. These lists exist in the internal edition only.
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
evidence-relation-among = the figure keeps only some of these messages, or joins several in one case
evidence-relation-between = the figure measures the gap from one message to the next
evidence-relation-feeds = these messages serve to count something else: people, days, weeks, links
evidence-kind-own = Messages looked at for “{ $measure }”
column-post = Identifier of the message
evidence-kind-all = All messages
evidence-kind-written = Messages that we wrote
evidence-kind-paced = Messages that we wrote, continued threads left out
evidence-kind-timed = Messages written at a known hour
evidence-kind-timed-replies = Replies written at a known hour
evidence-kind-timed-publications = Publications written at a known hour
evidence-kind-with-program = Messages whose sending program is known
evidence-kind-publications = Publications
evidence-kind-with-text = Publications that hold text
evidence-kind-compared = Messages long enough to be compared with each other
evidence-kind-with-link = Publications that lead to a website
evidence-kind-with-host = Publications that lead outside the network
evidence-kind-with-image = Messages that hold an image
evidence-kind-with-description = Messages that hold a described image
evidence-kind-with-film = Messages that hold a film or a sound
evidence-kind-likes-settled = Publications old enough, with known likes
evidence-kind-reposts-settled = Publications old enough, with known reposts
evidence-kind-comments-settled = Publications old enough, with known comments
evidence-kind-reception-settled = Publications old enough, with known likes and reposts
evidence-kind-interactions-settled = Publications old enough, with a known reception
evidence-kind-last-year-settled = Publications of the last twelve months of the archive, old enough
evidence-kind-dialogue = Replies and publications
evidence-kind-outreach = Replies, and publications addressed to somebody
evidence-kind-replies = Replies
evidence-kind-replies-in-threads = Replies in conversations whose opener is known
evidence-kind-dated-replies = Replies to messages that can be dated
evidence-kind-replies-with-delay = Replies with a known delay
evidence-kind-first-replies = First replies of an exchange, with a known delay
evidence-kind-exchange-openers = Messages with which we entered an exchange
evidence-kind-exchange-replies = Replies that can be dated, within exchanges
evidence-kind-contacts = Messages addressed to somebody
evidence-kind-answers = Replies to a person whom the archive knows
evidence-kind-first-answers = First replies to a person
evidence-kind-answers-of-12-months = Replies of the last twelve months of the period
evidence-kind-answers-of-4-years = Replies of four years
evidence-kind-answers-of-2-periods = Replies of the period and of the one before
evidence-kind-spread = Publications and relays of others
evidence-kind-published-or-relayed = Publications and relays
evidence-kind-relays-of-others = Relays and quotes of others
