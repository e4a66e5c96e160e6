# Lo que el idioma sabe de sí mismo: números, duraciones, periodos, enumeraciones.
language-name = Español
percent = { $value } %
points = { $n ->
    [one] { $value } punto
   *[other] { $value } puntos
}
between = entre { $low } y { $high }
at-most = como máximo { $high }
at-least = como mínimo { $low }
with-interval = { $value } ({ $interval })
with-reason = { $value }: { $reason }
k-of-n = { $k } de { $n }
first-day = 1
day-alone = { $day }
list-separator = ,{" "}
# La conjunción «y» pasa a «e» ante el sonido /i/; los nombres de las cifras evitan comenzar por él.
list-last = { $last ->
    [Instagram] { $start } e { $last }
   *[other] { $start } y { $last }
}
part-separator = ;{" "}
duration-minutes = { $value } min
duration-hours = { $value } h
duration-days = { $n ->
    [one] { $value } día
   *[other] { $value } días
}
opening-duration = { $value } de apertura
period-all = toda la duración de los archivos
period-all-column = Toda la duración
period-window = { $first } a { $last }
during-year = En { $year }
during-school-year = En el curso { $year }
during-window = De { $first } a { $last }
during-all = En toda la duración de los archivos
from-to = de { $from } a { $to }
span = del { $first } al { $last }

unit-people = { $n ->
    [one] { $value } persona
   *[other] { $value } personas
}
unit-posts = { $n ->
    [one] { $value } mensaje
   *[other] { $value } mensajes
}
unit-days = { $n ->
    [one] { $value } día
   *[other] { $value } días
}
unit-years = { $n ->
    [one] { $value } año
   *[other] { $value } años
}
unit-months = { $n ->
    [one] { $value } mes
   *[other] { $value } meses
}
unit-weeks = { $n ->
    [one] { $value } semana
   *[other] { $value } semanas
}
unit-hours = { $value }:{ $minutes } h
unit-per-week = { $value } por semana
unit-per-publication = { $value } por publicación
unit-interactions = { $n ->
    [one] { $value } reacción por publicación
   *[other] { $value } reacciones por publicación
}
unit-turns = { $n ->
    [one] { $value } intervención
   *[other] { $value } intervenciones
}
unit-index = { $value }
unit-domains = { $n ->
    [one] { $value } dominio
   *[other] { $value } dominios
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

# Los números que una frase escribe en letras; «uno» y «una» concuerdan, cada frase los dice por sí misma.
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez
number-11 = once
number-12 = doce
number-13 = trece
number-14 = catorce
number-15 = quince
number-16 = dieciséis
# Dentro de una frase, el nombre de una cifra comienza por minúscula (lower) o conserva sus mayúsculas (as-is).
case-inside = lower
