# Das Jahr in Sätzen (einer je Sachverhalt): zuerst das Handeln, dann die Zahl, immer der Zweifel.
report-name = Jahresbericht { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } Person, die wir angesprochen haben
   *[other] { $people } Personen, die wir angesprochen haben
}
headline-account = { $n ->
    [one] { $people } Person, die wir vom Konto „{ $account }“ aus angesprochen haben
   *[other] { $people } Personen, die wir vom Konto „{ $account }“ aus angesprochen haben
}
headline-plain = Ein Jahr Präsenz: { $period }

# Einen Sachverhalt sagt „fact-<Sachverhalt>“, wenn das Jahr eine Zahl trägt, „.counted“, wenn es wenige Fälle sind
# (oder keiner, ein einziger, alle): Die Zahlen stehen dort bis sechzehn in Worten. Der Zeitraum steht mitten im Satz.
clause-period = {" "}{ $period }
fact-people-answered = Das Team hat sich{ $period } öffentlich an { $n ->
    [0] niemand Bestimmten
    [one] eine Person
   *[other] { $people } Personen
} gewandt{ $more ->
    [none] { $n ->
        [0] {""}
        [one] , die bereits bekannt war
       *[other] , die alle bereits bekannt waren
    }
    [one] , davon an eine zum ersten Mal
    [some] , davon an { $other } zum ersten Mal
    [all] { $n ->
        [one] , und zwar zum ersten Mal
       *[other] , stets zum ersten Mal
    }
   *[no] {""}
}{ $change }.
    .change = ; Gesamtzahl der Personen { $verdict } ({ $from }: { $value })
    .undetectable = ; bei der Gesamtzahl der Personen ist gegenüber { $from } keine Veränderung erkennbar (der kleinste erkennbare Unterschied beträgt { $size })
fact-outreach = Von unseren an jemanden gerichteten Nachrichten{ $period } haben wir mit { $value } zuerst das Wort ergriffen{ $change }.
    .counted = { $few ->
        [none] Mit keiner unserer { $total } an jemanden gerichteten Nachrichten{ $period } haben wir zuerst das Wort ergriffen: Alle waren Antworten
        [one] Mit einer einzigen unserer { $total } an jemanden gerichteten Nachrichten{ $period } haben wir zuerst das Wort ergriffen
        [all] Mit allen unseren { $total } an jemanden gerichteten Nachrichten{ $period } haben wir zuerst das Wort ergriffen
       *[some] Mit { $count } unserer { $total } an jemanden gerichteten Nachrichten{ $period } haben wir zuerst das Wort ergriffen
    }{ $change }.
fact-elsewhere = Von unseren Antworten{ $period } haben wir { $value } in einer Unterhaltung gegeben, die jemand anderes begonnen hatte{ $change }.
    .counted = { $few ->
        [none] Keine unserer { $total } Antworten{ $period } haben wir in einer Unterhaltung gegeben, die jemand anderes begonnen hatte
        [one] Eine einzige unserer { $total } Antworten{ $period } haben wir in einer Unterhaltung gegeben, die jemand anderes begonnen hatte
        [all] Alle unsere { $total } Antworten{ $period } haben wir in Unterhaltungen gegeben, die jemand anderes begonnen hatte
       *[some] Von unseren { $total } Antworten{ $period } haben wir { $count } in einer Unterhaltung gegeben, die jemand anderes begonnen hatte
    }{ $change }.
fact-answered-in-a-day = Von den Nachrichten, die wir{ $period } beantwortet haben, erhielten { $value } die Antwort innerhalb eines Arbeitstages{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielt die Antwort innerhalb eines Arbeitstages
        [one] Eine einzige der { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielt die Antwort innerhalb eines Arbeitstages
        [all] Alle { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielten die Antwort innerhalb eines Arbeitstages
       *[some] Von den { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielten { $count } die Antwort innerhalb eines Arbeitstages
    }{ $change }.
    .caveat = Diese Zahl sagt nichts über unbeantwortete Nachrichten, die das Archiv nicht enthält.
fact-answered-in-24h = Von den Nachrichten, die wir{ $period } beantwortet haben, erhielten { $value } die Antwort in weniger als vierundzwanzig Stunden{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielt die Antwort in weniger als vierundzwanzig Stunden
        [one] Eine einzige der { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielt die Antwort in weniger als vierundzwanzig Stunden
        [all] Alle { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielten die Antwort in weniger als vierundzwanzig Stunden
       *[some] Von den { $total } Nachrichten, die wir{ $period } beantwortet haben, erhielten { $count } die Antwort in weniger als vierundzwanzig Stunden
    }{ $change }.
    .caveat = Diese Zahl sagt nichts über unbeantwortete Nachrichten, die das Archiv nicht enthält.
fact-half-answered = Von den Nachrichten, die wir{ $period } beantwortet haben, wartete die Hälfte höchstens { $value } auf die Antwort{ $change }.
    .change = ; { $from } betrug dieser Wert { $value } (Wartezeit: { $verdict })
fact-waited = Von unseren datierbaren Antworten{ $period } kamen { $value } erst nach mehr als einer Woche{ $change }.
    .counted = { $few ->
        [none] Für keine unserer { $total } datierbaren Antworten{ $period } haben wir mehr als eine Woche gebraucht
        [one] Für eine einzige unserer { $total } datierbaren Antworten{ $period } haben wir mehr als eine Woche gebraucht
        [all] Für alle unsere { $total } datierbaren Antworten{ $period } haben wir mehr als eine Woche gebraucht
       *[some] Für { $count } unserer { $total } datierbaren Antworten{ $period } haben wir mehr als eine Woche gebraucht
    }{ $change }.
fact-sustained = Von den datierbaren Gesprächen{ $period } gingen { $value } weiter: Die Person hat uns nach unserer Antwort erneut geschrieben{ $change }.
    .counted = { $few ->
        [none] Keines der { $total } datierbaren Gespräche{ $period } ging nach unserer Antwort weiter
        [one] Ein einziges der { $total } datierbaren Gespräche{ $period } ging weiter: Die Person hat uns nach unserer Antwort erneut geschrieben
        [all] Alle { $total } datierbaren Gespräche{ $period } gingen weiter: Die Person hat uns nach unserer Antwort erneut geschrieben
       *[some] Von den { $total } datierbaren Gesprächen{ $period } gingen { $count } weiter: Die Person hat uns nach unserer Antwort erneut geschrieben
    }{ $change }.
fact-dialogue = Von unseren öffentlichen Nachrichten{ $period } haben wir { $value } als Antwort an jemanden geschrieben{ $change }.
    .counted = { $few ->
        [none] Keine unserer { $total } öffentlichen Nachrichten{ $period } haben wir als Antwort an jemanden geschrieben
        [one] Eine einzige unserer { $total } öffentlichen Nachrichten{ $period } haben wir als Antwort an jemanden geschrieben
        [all] Alle unsere { $total } öffentlichen Nachrichten{ $period } haben wir als Antwort an jemanden geschrieben
       *[some] Von unseren { $total } öffentlichen Nachrichten{ $period } haben wir { $count } als Antwort an jemanden geschrieben
    }{ $change }.
fact-invited = Von unseren Beiträgen{ $period } enthielten { $value } eine Frage oder eine Umfrage{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Beiträge{ $period } enthielt eine Frage oder eine Umfrage
        [one] Ein einziger unserer { $total } Beiträge{ $period } enthielt eine Frage oder eine Umfrage
        [all] Alle unsere { $total } Beiträge{ $period } enthielten eine Frage oder eine Umfrage
       *[some] Von unseren { $total } Beiträgen{ $period } enthielten { $count } eine Frage oder eine Umfrage
    }{ $change }.
fact-active = Die Archive enthalten{ $period } von uns { $acts }.
    .beyond = { $period } (Wochen mit Nachrichten von uns): { $value }.
    .counted = Die Archive enthalten{ $period } von uns { $acts }{ $named ->
        [all] {""}
       *[one] { $few ->
            [one] , in einer von { $total } Wochen
            [all] , in jeder Woche
           *[some] , in { $count } von { $total } Wochen
        }
    }.
fact-silence = Die längste Pause{ $period } dauerte { $value }.
fact-returned = Von 100 Personen, denen wir{ $period } zum ersten Mal geantwortet haben, sind etwa { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} innerhalb von zwölf Monaten zu uns zurückgekehrt (Schätzung){ $change }.
    .change = ; { $from } waren es etwa { $hundred }: { $verdict }
    .counted = { $few ->
        [none] Keine der { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben, ist bisher zu uns zurückgekehrt
        [one] Eine einzige der { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben, ist bisher zu uns zurückgekehrt
        [all] Alle { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben, sind zu uns zurückgekehrt
       *[some] Von den { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben, sind { $count } zu uns zurückgekehrt
    }{ $change }.
fact-retained = Von den Personen, denen wir im Vorjahr geantwortet hatten, haben { $value }{ $period } erneut eine Antwort von uns erhalten{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Personen, denen wir im Vorjahr geantwortet hatten, hat{ $period } erneut eine Antwort von uns erhalten
        [one] Eine einzige der { $total } Personen, denen wir im Vorjahr geantwortet hatten, hat{ $period } erneut eine Antwort von uns erhalten
        [all] Alle { $total } Personen, denen wir im Vorjahr geantwortet hatten, haben{ $period } erneut eine Antwort von uns erhalten
       *[some] Von den { $total } Personen, denen wir im Vorjahr geantwortet hatten, haben { $count }{ $period } erneut eine Antwort von uns erhalten
    }{ $change }.
fact-known = Von unseren Gesprächstagen{ $period } entfielen { $value } auf Personen, die wir bereits kannten{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Gesprächstage{ $period } entfiel auf eine Person, die wir bereits kannten
        [one] Ein einziger unserer { $total } Gesprächstage{ $period } entfiel auf eine Person, die wir bereits kannten
        [all] Alle unsere { $total } Gesprächstage{ $period } entfielen auf Personen, die wir bereits kannten
       *[some] Von unseren { $total } Gesprächstagen{ $period } entfielen { $count } auf Personen, die wir bereits kannten
    }{ $change }.
fact-loyal = Zu denen, die in mindestens drei der letzten vier Jahre eine Antwort von uns erhalten haben, { $n ->
    [0] zählte{ $period } niemand
    [one] zählte{ $period } eine einzige Person
   *[other] zählten{ $period } insgesamt { $people } Personen
}{ $change }.
fact-lasting = Die Hälfte der{ $period } begonnenen Beziehungen hat mindestens { $value } gedauert (Schätzung){ $change }.
fact-stayed = Von den Abonnierenden des vorherigen Exports hatten { $value } das Konto{ $period } auch beim letzten Export noch abonniert.
fact-circulated = Von unseren Beiträgen{ $period } haben andere { $value } mindestens einmal weitergegeben{ $change }.
    .counted = { $few ->
        [none] Keinen unserer { $total } Beiträge{ $period } haben andere weitergegeben
        [one] Einen einzigen unserer { $total } Beiträge{ $period } haben andere weitergegeben
        [all] Alle unsere { $total } Beiträge{ $period } haben andere mindestens einmal weitergegeben
       *[some] Von unseren { $total } Beiträgen{ $period } haben andere { $count } mindestens einmal weitergegeben
    }{ $change }.
fact-appreciated = Von unseren Beiträgen{ $period } erhielten { $value } mindestens eine Gefällt-mir-Angabe{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Beiträge{ $period } erhielt eine Gefällt-mir-Angabe
        [one] Ein einziger unserer { $total } Beiträge{ $period } erhielt mindestens eine Gefällt-mir-Angabe
        [all] Alle unsere { $total } Beiträge{ $period } erhielten mindestens eine Gefällt-mir-Angabe
       *[some] Von unseren { $total } Beiträgen{ $period } erhielten { $count } mindestens eine Gefällt-mir-Angabe
    }{ $change }.
fact-described = Von unseren{ $period } veröffentlichten Bildern haben wir { $value } für Menschen beschrieben, die sie nicht sehen können{ $change }.
    .counted = { $few ->
        [none] Keines unserer { $total }{ $period } veröffentlichten Bilder haben wir für Menschen beschrieben, die es nicht sehen können
        [one] Ein einziges unserer { $total }{ $period } veröffentlichten Bilder haben wir für Menschen beschrieben, die es nicht sehen können
        [all] Alle unsere { $total }{ $period } veröffentlichten Bilder haben wir für Menschen beschrieben, die sie nicht sehen können
       *[some] Von unseren { $total }{ $period } veröffentlichten Bildern haben wir { $count } für Menschen beschrieben, die sie nicht sehen können
    }{ $change }.
fact-relayed = Von den Nachrichten, die wir{ $period } verbreitet haben, gaben { $value } Worte anderer weiter{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Nachrichten, die wir{ $period } verbreitet haben, gab Worte anderer weiter
        [one] Eine einzige der { $total } Nachrichten, die wir{ $period } verbreitet haben, gab Worte anderer weiter
        [all] Alle { $total } Nachrichten, die wir{ $period } verbreitet haben, gaben Worte anderer weiter
       *[some] Von den { $total } Nachrichten, die wir{ $period } verbreitet haben, gaben { $count } Worte anderer weiter
    }{ $change }.
fact-linked = Von unseren Beiträgen{ $period } führten { $value } über einen Link zu einer Seite mit weiteren Auskünften{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Beiträge{ $period } führte über einen Link zu einer Seite mit weiteren Auskünften
        [one] Ein einziger unserer { $total } Beiträge{ $period } führte über einen Link zu einer Seite mit weiteren Auskünften
        [all] Alle unsere { $total } Beiträge{ $period } führten über einen Link zu einer Seite mit weiteren Auskünften
       *[some] Von unseren { $total } Beiträgen{ $period } führten { $count } über einen Link zu einer Seite mit weiteren Auskünften
    }{ $change }.
fact-readable = Von unseren Texten{ $period } lassen sich { $value } ohne bekanntes Hindernis vorlesen{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Texte{ $period } lässt sich ohne bekanntes Hindernis vorlesen
        [one] Ein einziger unserer { $total } Texte{ $period } lässt sich ohne bekanntes Hindernis vorlesen
        [all] Alle unsere { $total } Texte{ $period } lassen sich ohne bekanntes Hindernis vorlesen
       *[some] Von unseren { $total } Texten{ $period } lassen sich { $count } ohne bekanntes Hindernis vorlesen
    }{ $change }.
fact-not-yet = { $measure }: Es ist zu früh für eine Aussage ({ $reason }).
    .contact = Wen wir zum ersten Mal angesprochen haben, lässt sich noch nicht sagen ({ $reason }).
    .publics = Wer von einem Jahr zum nächsten wiederkommt, lässt sich noch nicht sagen ({ $reason }).
fact-unavailable = Was { $named ->
    [yes] das Archiv dieses Kontos nicht sagt
   *[no] die Archive nicht sagen
}: { $measures }.
unknown-reposted-at-least-once-share = die erhaltenen Weitergaben
unknown-liked-at-least-once-share = die erhaltenen Gefällt-mir-Angaben
unknown-distinct-correspondents = die angesprochenen Personen
unknown-first-response-latency = die Antwortzeiten
unknown-alt-text-coverage = die Bildbeschreibungen
unknown-relay-share = die von uns weitergegebenen Nachrichten anderer
fact-lost = Was das Vorjahr noch sagen konnte und das Jahr { $year } nicht mehr sagen kann: { $measures }{ $rest ->
    [0] {""}
    [one] {" "}sowie eine weitere Kennzahl
   *[other] {" "}sowie { $more } weitere Kennzahlen
}.
fact-automation = Mehr als jede fünfte Nachricht stammt aus einem Programm, das selbsttätig veröffentlichen kann: Der Rhythmus ist nicht nur der von Menschen.
fact-one-post = Ein einziger Beitrag macht { $value } der Reaktionen des Jahres aus; die übliche Resonanz hängt nicht davon ab.
fact-eventful-months = Wenige Monate mit Veranstaltungen prägen das Jahr: Ein gewöhnlicher Monat weicht um mehr als zehn Prozentpunkte davon ab.

acts-publications = { $n ->
    [one] einen Beitrag
   *[other] { $count } Beiträge
}
acts-replies = { $n ->
    [one] eine Antwort
   *[other] { $count } Antworten
}
acts-reposts = { $n ->
    [one] eine weitergegebene Nachricht anderer
   *[other] { $count } weitergegebene Nachrichten anderer
}

clause-change = ; { $from } waren es { $value }: { $verdict }
clause-undetectable = ; gegenüber { $from } ist keine Veränderung erkennbar (der kleinste erkennbare Unterschied beträgt { $size })
clause-undetectable-again = ; es ist keine Veränderung erkennbar (der kleinste erkennbare Unterschied beträgt { $size })
clause-window = Das Jahr { $year } allein genügt dafür nicht.
clause-beyond = { $period }: { $value }.
clause-first-year = Es ist das erste Jahr, von dem die Archive erzählen.

silent-title = Was sich hier nicht sagen lässt

scope-institution = Alle Konten
scope-of-network = { $network }-Konto
scope-unnamed = Konto ohne Namen

component-reply = Antworten
component-publication = Beiträge
component-repost = Weitergaben anderer
chart-months-reply = Die meisten Antworten im { $month }: { $count }
chart-months-publication = Die meisten Beiträge im { $month }: { $count }
chart-months-repost = Die meisten Weitergaben im { $month }: { $count }
chart-months-caption = { $kind ->
    [reply] Zahl der Antworten pro Monat
    [publication] Zahl der Beiträge pro Monat
    [repost] Zahl der weitergegebenen Beiträge pro Monat
   *[all] Zahl der Nachrichten pro Monat
}, { $period }. { $compared ->
    [yes] Waagerechter Strich: derselbe Monat ein Jahr zuvor. { $source }
   *[no] { $source }
}
column-before = { $name }, ein Jahr zuvor
chart-years-title = { $name }, { $period }: { $value }{ $tested ->
    [yes] , { $verdict } gegenüber { $from }
   *[no] {""}
}
chart-years-caption = { $name }, Jahr für Jahr, { $unit }. { $interval ->
    [yes] Senkrechter Strich: 95-%-Intervall. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Quelle: Archive des Kontos bis { $date }.
source-exports = Quelle: Archive des Kontos.
axis-percent = in Prozent
axis-minutes = in Minuten
axis-hours = in Stunden
axis-days = in Tagen
axis-months = in Monaten
axis-people = Zahl der Personen
axis-years = in Jahren
axis-index = Indexwert
axis-plain = Anzahl
