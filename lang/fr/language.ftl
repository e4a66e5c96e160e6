# Ce que la langue sait d’elle-même : nombres, durées, périodes, listes.
language-name = Français
percent = { $value } %
points = { $n ->
    [one] { $value } point
   *[other] { $value } points
}
between = entre { $low } et { $high }
at-most = au plus { $high }
at-least = au moins { $low }
with-interval = { $value } ({ $interval })
with-reason = { $value } : { $reason }
k-of-n = { $k } sur { $n }
first-day = 1er
day-alone = { $day }
list-separator = ,{" "}
list-last = { $start } et { $last }
part-separator =  ;{" "}
duration-minutes = { $value } min
duration-hours = { $value } h
duration-days = { $n ->
    [one] { $value } jour
   *[other] { $value } jours
}
opening-duration = { $value } d’ouverture
period-all = toute la durée des archives
period-all-column = Toute la durée
period-window = { $first } à { $last }
during-year = En { $year }
during-school-year = Pendant l’année scolaire { $year }
during-window = De { $first } à { $last }
during-all = Sur toute la durée des archives
from-to = de { $from } à { $to }
span = du { $first } au { $last }

unit-people = { $n ->
    [one] { $value } personne
   *[other] { $value } personnes
}
unit-posts = { $n ->
    [one] { $value } message
   *[other] { $value } messages
}
unit-days = { $n ->
    [one] { $value } jour
   *[other] { $value } jours
}
unit-years = { $n ->
    [one] { $value } an
   *[other] { $value } ans
}
unit-months = { $n ->
    [one] { $value } mois
   *[other] { $value } mois
}
unit-weeks = { $n ->
    [one] { $value } semaine
   *[other] { $value } semaines
}
unit-hours = { $value } h { $minutes }
unit-per-week = { $value } par semaine
unit-per-publication = { $value } par publication
unit-interactions = { $n ->
    [one] { $value } réaction par publication
   *[other] { $value } réactions par publication
}
unit-turns = { $n ->
    [one] { $value } tour de parole
   *[other] { $value } tours de parole
}
unit-index = { $value }
unit-domains = { $n ->
    [one] { $value } domaine
   *[other] { $value } domaines
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

# Les nombres qu’une phrase écrit en lettres ; « un » s’accorde, chaque phrase le dit elle-même.
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix
number-11 = onze
number-12 = douze
number-13 = treize
number-14 = quatorze
number-15 = quinze
number-16 = seize
# Dans une phrase, le nom d’une mesure commence par une minuscule (lower) ou garde ses majuscules (as-is).
case-inside = lower
