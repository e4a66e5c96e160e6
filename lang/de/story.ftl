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
headline-plain = Das Jahr { $period } in sozialen Netzwerken

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
       *[other] , und zwar an alle zum ersten Mal
    }
   *[no] {""}
}{ $change }.
    .change = ; Gesamtzahl der Personen { $verdict } ({ $from }: { $value })
    .undetectable = ; bei der Gesamtzahl der Personen ist gegenüber { $from } keine Veränderung erkennbar ({ $unseen }, der kleiner ist als { $size }, könnte unbemerkt geblieben sein)
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
fact-answered-in-a-day = Von den Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielten { $value } die Antwort innerhalb eines Arbeitstages{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielt die Antwort innerhalb eines Arbeitstages
        [one] Eine einzige der { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielt die Antwort innerhalb eines Arbeitstages
        [all] Alle { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielten die Antwort innerhalb eines Arbeitstages
       *[some] Von den { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielten { $count } die Antwort innerhalb eines Arbeitstages
    }{ $change }.
    .caveat = Diese Zahl sagt nichts über unbeantwortete Nachrichten, die das Archiv nicht enthält.
fact-answered-in-24h = Von den Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielten { $value } die Antwort innerhalb von vierundzwanzig Stunden{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielt die Antwort innerhalb von vierundzwanzig Stunden
        [one] Eine einzige der { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielt die Antwort innerhalb von vierundzwanzig Stunden
        [all] Alle { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielten die Antwort innerhalb von vierundzwanzig Stunden
       *[some] Von den { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, erhielten { $count } die Antwort innerhalb von vierundzwanzig Stunden
    }{ $change }.
    .caveat = Diese Zahl sagt nichts über unbeantwortete Nachrichten, die das Archiv nicht enthält.
fact-half-answered = Die Hälfte unserer ersten Antworten{ $period } kam nach höchstens { $value }{ $change }.
    .change = ; { $from } betrug dieser Wert { $value } (Antwortzeit: { $verdict })
fact-waited = Von den Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, warteten { $value } mehr als eine Woche auf die Antwort{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, wartete mehr als eine Woche auf die Antwort
        [one] Eine einzige der { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, wartete mehr als eine Woche auf die Antwort
        [all] Alle { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, warteten mehr als eine Woche auf die Antwort
       *[some] Von den { $total } Nachrichten mit bekannter Uhrzeit, die wir{ $period } beantwortet haben, warteten { $count } mehr als eine Woche auf die Antwort
    }{ $change }.
fact-sustained = Von den datierbaren Gesprächen{ $period } gingen { $value } ohne einen Tag Pause weiter: Die Person hat uns erneut geschrieben und erneut eine Antwort erhalten{ $change }.
    .counted = { $few ->
        [none] Keines der { $total } datierbaren Gespräche{ $period } ging nach unserer ersten Nachricht ohne einen Tag Pause weiter
        [one] Ein einziges der { $total } datierbaren Gespräche{ $period } ging ohne einen Tag Pause weiter: Die Person hat uns erneut geschrieben und erneut eine Antwort erhalten
        [all] Alle { $total } datierbaren Gespräche{ $period } gingen ohne einen Tag Pause weiter: Die Person hat uns erneut geschrieben und erneut eine Antwort erhalten
       *[some] Von den { $total } datierbaren Gesprächen{ $period } gingen { $count } ohne einen Tag Pause weiter: Die Person hat uns erneut geschrieben und erneut eine Antwort erhalten
    }{ $change }.
fact-dialogue = Von unseren Beiträgen und Antworten{ $period } haben wir { $value } als Antwort an jemanden geschrieben{ $change }.
    .counted = { $few ->
        [none] Von unseren { $total } Beiträgen und Antworten{ $period } haben wir nichts als Antwort an jemanden geschrieben
        [one] Von unseren { $total } Beiträgen und Antworten{ $period } haben wir nur eine Nachricht als Antwort an jemanden geschrieben
        [all] Alle { $total } Nachrichten, die wir{ $period } ohne Fortsetzungen von Beitragsketten geschrieben haben, waren Antworten an jemanden
       *[some] Von unseren { $total } Beiträgen und Antworten{ $period } haben wir { $count } als Antwort an jemanden geschrieben
    }{ $change }.
fact-invited = Von unseren Beiträgen{ $period } enthielten { $value } eine Frage{ $polls ->
            [yes] {" "}oder eine Umfrage
           *[no] {""}
        }{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Beiträge{ $period } enthielt eine Frage{ $polls ->
            [yes] {" "}oder eine Umfrage
           *[no] {""}
        }
        [one] Ein einziger unserer { $total } Beiträge{ $period } enthielt eine Frage{ $polls ->
            [yes] {" "}oder eine Umfrage
           *[no] {""}
        }
        [all] Alle unsere { $total } Beiträge{ $period } enthielten eine Frage{ $polls ->
            [yes] {" "}oder eine Umfrage
           *[no] {""}
        }
       *[some] Von unseren { $total } Beiträgen{ $period } enthielten { $count } eine Frage{ $polls ->
            [yes] {" "}oder eine Umfrage
           *[no] {""}
        }
    }{ $change }.
fact-active = Wir haben{ $period } den Archiven zufolge { $acts } veröffentlicht.
    .beyond = { $period } (Wochen, in denen wir geschrieben haben): { $value }.
    .counted = Wir haben{ $period } den Archiven zufolge { $acts } veröffentlicht{ $named ->
        [all] {""}
       *[one] { $few ->
            [none] ; selbst geschrieben haben wir nichts
            [one] ; in einer von { $total } Wochen haben wir selbst geschrieben
            [all] ; in jeder der { $total } Wochen haben wir selbst geschrieben
           *[some] ; in { $count } von { $total } Wochen haben wir selbst geschrieben
        }
    }.
fact-silence = Die längste Pause{ $period }, gezählt bis zu der Nachricht, die sie beendet hat, dauerte { $value }.
fact-returned = Von 100 Personen, denen wir{ $period } zum ersten Mal geantwortet haben, sind etwa { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} innerhalb von zwölf Monaten wieder mit uns ins Gespräch gekommen (Schätzung){ $change }.
    .change = ; { $from } waren es etwa { $hundred }: { $verdict }
    .counted = { $few ->
        [none] Keine der { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben (ohne die ersten zwölf Monate des Archivs), ist bisher wieder mit uns ins Gespräch gekommen
        [one] Eine einzige der { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben (ohne die ersten zwölf Monate des Archivs), ist bisher wieder mit uns ins Gespräch gekommen
        [all] Alle { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben (ohne die ersten zwölf Monate des Archivs), sind wieder mit uns ins Gespräch gekommen
       *[some] Von den { $total } Personen, denen wir{ $period } zum ersten Mal geantwortet haben (ohne die ersten zwölf Monate des Archivs), sind { $count } wieder mit uns ins Gespräch gekommen
    }{ $change }.
fact-retained = Von den Personen, denen wir im Vorjahr geantwortet hatten, haben { $value }{ $period } erneut eine Antwort von uns erhalten{ $change }.
    .counted = { $few ->
        [none] Keine der { $total } Personen, denen wir im Vorjahr geantwortet hatten, hat{ $period } erneut eine Antwort von uns erhalten
        [one] Eine einzige der { $total } Personen, denen wir im Vorjahr geantwortet hatten, hat{ $period } erneut eine Antwort von uns erhalten
        [all] Alle { $total } Personen, denen wir im Vorjahr geantwortet hatten, haben{ $period } erneut eine Antwort von uns erhalten
       *[some] Von den { $total } Personen, denen wir im Vorjahr geantwortet hatten, haben { $count }{ $period } erneut eine Antwort von uns erhalten
    }{ $change }.
fact-known = Von unseren Gesprächstagen{ $period } (einer je Tag und Person, der wir geantwortet haben) entfielen { $value } auf Personen, denen wir in den zwei Jahren davor bereits geantwortet hatten{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Gesprächstage{ $period } (einer je Tag und Person, der wir geantwortet haben) entfiel auf eine Person, der wir in den zwei Jahren davor bereits geantwortet hatten
        [one] Ein einziger unserer { $total } Gesprächstage{ $period } (einer je Tag und Person, der wir geantwortet haben) entfiel auf eine Person, der wir in den zwei Jahren davor bereits geantwortet hatten
        [all] Alle unsere { $total } Gesprächstage{ $period } (einer je Tag und Person, der wir geantwortet haben) entfielen auf Personen, denen wir in den zwei Jahren davor bereits geantwortet hatten
       *[some] Von unseren { $total } Gesprächstagen{ $period } (einer je Tag und Person, der wir geantwortet haben) entfielen { $count } auf Personen, denen wir in den zwei Jahren davor bereits geantwortet hatten
    }{ $change }.
fact-loyal = Zu denen, die in mindestens drei der letzten vier Jahre eine Antwort von uns erhalten haben, { $n ->
    [0] zählte{ $period } niemand
    [one] zählte{ $period } eine einzige Person
   *[other] zählten{ $period } insgesamt { $people } Personen
}{ $change }.
fact-lasting = Die Hälfte der Beziehungen, die{ $period } begonnen haben und über einen Tag hinausgingen, hat mindestens { $value } gedauert (Schätzung){ $change }.
fact-stayed = Von den Konten, die uns laut dem ersten Export abonniert hatten, waren{ $period } { $value } auch im letzten Export noch dabei.
fact-circulated = Von unseren Beiträgen{ $period } wurden { $value } mindestens einmal weitergegeben{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Beiträge{ $period } wurde weitergegeben
        [one] Ein einziger unserer { $total } Beiträge{ $period } wurde weitergegeben
        [all] Alle unsere { $total } Beiträge{ $period } wurden mindestens einmal weitergegeben
       *[some] Von unseren { $total } Beiträgen{ $period } wurden { $count } mindestens einmal weitergegeben
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
fact-relayed = Von unseren Beiträgen und Weitergaben{ $period } gaben { $value } Worte anderer weiter{ $change }.
    .counted = { $few ->
        [none] Von unseren { $total } Beiträgen und Weitergaben{ $period } gab keine Nachricht Worte anderer weiter
        [one] Von unseren { $total } Beiträgen und Weitergaben{ $period } gab nur eine Nachricht Worte anderer weiter
        [all] Alle unsere { $total } Beiträge und Weitergaben{ $period } gaben Worte anderer weiter
       *[some] Von unseren { $total } Beiträgen und Weitergaben{ $period } gaben { $count } Worte anderer weiter
    }{ $change }.
fact-linked = Von unseren Beiträgen{ $period } führten { $value } über einen Link zu einer Seite im Web{ $change }.
    .counted = { $few ->
        [none] Keiner unserer { $total } Beiträge{ $period } führte über einen Link zu einer Seite im Web
        [one] Ein einziger unserer { $total } Beiträge{ $period } führte über einen Link zu einer Seite im Web
        [all] Alle unsere { $total } Beiträge{ $period } führten über einen Link zu einer Seite im Web
       *[some] Von unseren { $total } Beiträgen{ $period } führten { $count } über einen Link zu einer Seite im Web
    }{ $change }.
fact-readable = Von unseren Beiträgen mit Text{ $period } kann ein Bildschirmleseprogramm { $value } ohne bekanntes Hindernis vorlesen{ $change }.
    .counted = { $few ->
        [none] Keinen unserer { $total } Beiträge mit Text{ $period } kann ein Bildschirmleseprogramm ohne bekanntes Hindernis vorlesen
        [one] Einen einzigen unserer { $total } Beiträge mit Text{ $period } kann ein Bildschirmleseprogramm ohne bekanntes Hindernis vorlesen
        [all] Alle unsere { $total } Beiträge mit Text{ $period } kann ein Bildschirmleseprogramm ohne bekanntes Hindernis vorlesen
       *[some] Von unseren { $total } Beiträgen mit Text{ $period } kann ein Bildschirmleseprogramm { $count } ohne bekanntes Hindernis vorlesen
    }{ $change }.
fact-not-yet = { $measure }: Es ist zu früh für eine Aussage ({ $reason }).
    .contact = Wen wir zum ersten Mal angesprochen haben, lässt sich noch nicht sagen ({ $reason }).
    .publics = Wer von einem Jahr zum nächsten wiederkommt, lässt sich noch nicht sagen ({ $reason }).
fact-unavailable = Zu dem, was { $named ->
    [yes] das Archiv dieses Kontos nicht sagt
   *[no] die Archive nicht sagen
}, gehören { $measures }.
unknown-reposted-at-least-once-share = die erhaltenen Weitergaben
unknown-liked-at-least-once-share = die erhaltenen Gefällt-mir-Angaben
unknown-distinct-correspondents = die angesprochenen Personen
unknown-first-response-latency = die Antwortzeiten
unknown-alt-text-coverage = die Bildbeschreibungen
unknown-relay-share = die Nachrichten anderer, die wir weitergegeben oder zitiert haben
fact-lost = Was das Vorjahr noch sagen konnte und das Jahr { $year } nicht mehr sagen kann: { $measures }{ $rest ->
    [0] {""}
    [one] {" "}sowie eine weitere Kennzahl
   *[other] {" "}sowie { $more } weitere Kennzahlen
}.
fact-automation = Mehr als jede fünfte Nachricht stammt aus einem Programm, das selbsttätig veröffentlichen kann: Der Rhythmus ist nicht nur der von Menschen.
fact-one-post = Ein einziger Beitrag macht { $value } der Reaktionen des Jahres aus; die übliche Resonanz hängt nicht davon ab.
fact-eventful-months = Wenige ungewöhnliche Monate fallen für das ganze Jahr ins Gewicht: Ein gewöhnlicher Monat weicht um mehr als zehn Prozentpunkte davon ab.

acts-publications = { $n ->
    [one] einen Beitrag
   *[other] { $count } Beiträge
}
acts-replies = { $n ->
    [one] eine Antwort
   *[other] { $count } Antworten
}
    .comments = { $n ->
        [one] ein Kommentar
       *[other] { $count } Kommentare
    }
acts-continuations = { $n ->
    [one] eine Fortsetzung einer Beitragskette
   *[other] { $count } Fortsetzungen von Beitragsketten
}
acts-reposts = { $n ->
    [one] eine Weitergabe
   *[other] { $count } Weitergaben
}

clause-change = ; { $from } waren es { $value }: { $verdict }
clause-undetectable = ; gegenüber { $from } ist keine Veränderung erkennbar ({ $unseen }, der kleiner ist als { $size }, könnte unbemerkt geblieben sein)
clause-undetectable-again = ; es ist keine Veränderung erkennbar ({ $unseen }, der kleiner ist als { $size }, könnte unbemerkt geblieben sein)
clause-window = Das Jahr { $year } allein genügt dafür nicht.
clause-beyond = { $period }: { $value }.
clause-first-year = Das Jahr dieses Berichts ist das erste, von dem die Archive erzählen.

silent-title = Was sich hier nicht sagen lässt

scope-institution = Alle Konten
scope-of-network = { $network }-Konto
scope-unnamed = Konto ohne Namen

component-reply = Antworten
    .comments = Kommentare
component-publication = Beiträge
component-repost = Weitergaben
chart-months-reply = { $n ->
    [one] Eine Antwort im { $month }, der höchste Monatswert des Jahres
   *[other] { $count } Antworten im { $month }, der höchste Monatswert des Jahres
}
    .comments = { $n ->
        [one] Ein Kommentar im { $month }, der höchste Monatswert des Jahres
       *[other] { $count } Kommentare im { $month }, der höchste Monatswert des Jahres
    }
chart-months-publication = { $n ->
    [one] Ein Beitrag im { $month }, der höchste Monatswert des Jahres
   *[other] { $count } Beiträge im { $month }, der höchste Monatswert des Jahres
}
chart-months-repost = { $n ->
    [one] Eine Weitergabe im { $month }, der höchste Monatswert des Jahres
   *[other] { $count } Weitergaben im { $month }, der höchste Monatswert des Jahres
}
chart-months-caption = { $kind ->
    [comment] Zahl der Kommentare pro Monat
    [reply] Zahl der Antworten pro Monat
    [publication] Zahl der Beiträge pro Monat
    [repost] Zahl der Weitergaben pro Monat
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
