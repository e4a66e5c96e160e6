# Was die Sprache von sich selbst weiß: Zahlen, Dauern, Zeiträume, Aufzählungen.
language-name = Deutsch
percent = { $value } %
points = { $n ->
    [one] { $value } Prozentpunkt
   *[other] { $value } Prozentpunkte
}
between = { $low } bis { $high }
at-most = höchstens { $high }
at-least = mindestens { $low }
with-interval = { $value } ({ $interval })
with-reason = { $value }: { $reason }
k-of-n = { $k } von { $n }
first-day = 1.
day-alone = { $day }.
list-separator = ,{" "}
list-last = { $start } und { $last }
part-separator = ;{" "}
duration-minutes = { $value } min
duration-hours = { $value } h
duration-days = { $n ->
    [one] { $value } Tag
   *[other] { $value } Tage
}
opening-duration = { $value } Öffnungszeit
period-all = gesamter Archivzeitraum
period-all-column = Gesamter Archivzeitraum
period-window = { $first } bis { $last }
during-year = im Jahr { $year }
during-school-year = im Schuljahr { $year }
during-window = von { $first } bis { $last }
during-all = im gesamten Archivzeitraum
from-to = { $from } bis { $to }
span = { $first } bis { $last }

unit-people = { $n ->
    [one] { $value } Person
   *[other] { $value } Personen
}
unit-posts = { $n ->
    [one] { $value } Nachricht
   *[other] { $value } Nachrichten
}
unit-days = { $n ->
    [one] { $value } Tag
   *[other] { $value } Tage
}
unit-years = { $n ->
    [one] { $value } Jahr
   *[other] { $value } Jahre
}
unit-months = { $n ->
    [one] { $value } Monat
   *[other] { $value } Monate
}
unit-weeks = { $n ->
    [one] { $value } Woche
   *[other] { $value } Wochen
}
unit-hours = { $value }:{ $minutes } h
unit-per-week = { $value } pro Woche
unit-per-publication = { $value } pro Beitrag
unit-interactions = { $n ->
    [one] { $value } Reaktion pro Beitrag
   *[other] { $value } Reaktionen pro Beitrag
}
unit-turns = { $n ->
    [one] { $value } Wortmeldung
   *[other] { $value } Wortmeldungen
}
unit-index = { $value }
unit-domains = { $n ->
    [one] { $value } Domain
   *[other] { $value } Domains
}

network-x = X (Twitter)
network-mastodon = Mastodon
network-bluesky = Bluesky
network-instagram = Instagram
network-facebook = Facebook
network-threads = Threads
network-linkedin = LinkedIn
network-youtube = YouTube
network-tiktok = TikTok
network-pixelfed = Pixelfed
network-misskey = Misskey
network-akkoma = Akkoma

# Zahlen, die ein Satz in Worten schreibt; „eins“ richtet sich nach dem Satz, der es selbst sagt.
number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
number-10 = zehn
number-11 = elf
number-12 = zwölf
number-13 = dreizehn
number-14 = vierzehn
number-15 = fünfzehn
number-16 = sechzehn
# Im Satz beginnt der Name einer Kennzahl klein (lower) oder behält seine Großschreibung (as-is).
case-inside = as-is
