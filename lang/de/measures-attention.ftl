# Kennzahlen zur Aufmerksamkeit: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
-left-out-delays = Unbeantwortete Nachrichten, die in den Archiven fehlen, und solche mit unbekannter Uhrzeit; jede spätere Antwort auf dieselbe Nachricht als die erste; unmögliche Antwortzeiten (Antwort mehr als 5 Sekunden vor der Nachricht datiert)
-withheld-delays = Ab 30 Antworten wird keine Antwortzeit angegeben, wenn weniger als 50 % der beantworteten Nachrichten eine bekannte Uhrzeit haben oder mehr als 1 % der Antwortzeiten unmöglich sind
measure-first-response-latency = Median der Zeit bis zur ersten Antwort
    .definition = Die Hälfte unserer ersten Antworten kam innerhalb dieser Zeit.
    .basis = { $n ->
        [one] Grundlage: { $n } erste Antwort
       *[other] Grundlage: { $n } erste Antworten
    }
    .formula = Median der Uhrzeit unserer Antwort minus Uhrzeit der erhaltenen Nachricht, jeweils zu Beginn eines Gesprächs; nach 24 Stunden ohne Nachricht an die Person beginnt ein neues.
    .exclusions = { -left-out-delays }.
    .unit = Dauer
    .minimum = 20 erste Antworten. { -withheld-delays }.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Antwortzeiten.
    .source = Ordnungsstatistik; Praxis von Auskunftsdiensten.
    .pitfalls = Betrifft nur gegebene Antworten; nie ein Mittelwert, den schon wenige späte Antworten verfälschen würden.
measure-response-latency = Median der Zeit bis zu einer Antwort
    .definition = Die Hälfte unserer Antworten, ob zu Beginn eines Gesprächs oder später, kam innerhalb dieser Zeit.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Median der Uhrzeit unserer Antwort minus Uhrzeit der erhaltenen Nachricht.
    .exclusions = { -left-out-delays }.
    .unit = Dauer
    .minimum = 20 Antworten. { -withheld-delays }.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Antwortzeiten.
    .source = Ordnungsstatistik; Praxis von Auskunftsdiensten.
    .pitfalls = Hat ein Gespräch einmal begonnen, wird schneller geantwortet: Die Zeit bis zur ersten Antwort ist der strengere Maßstab.
measure-answered-within-1h-share = Antworten innerhalb einer Stunde
    .definition = Anteil der gegebenen Antworten, die innerhalb einer Stunde kamen.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Antworten in höchstens einer Stunde / Antworten mit bekannter Antwortzeit.
    .exclusions = { -left-out-delays }.
    .unit = Anteil
    .minimum = 30 Antworten. { -withheld-delays }.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Antwortpraxis der Plattformen.
    .pitfalls = Wer nur auf neue Nachrichten antwortet, erhöht diese Kennzahl: zusammen mit der Zahl der Personen zu lesen.
measure-answered-within-4h-share = Antworten innerhalb von vier Stunden
    .definition = Anteil der gegebenen Antworten, die in höchstens vier Stunden kamen.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Antworten in höchstens 4 Stunden / Antworten mit bekannter Antwortzeit.
    .exclusions = { -left-out-delays }.
    .unit = Anteil
    .minimum = 30 Antworten. { -withheld-delays }.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Antwortpraxis der Plattformen.
    .pitfalls = Ein Punkt zwischen einer Stunde und einem Tag: zusammen mit den beiden anderen zu lesen.
measure-answered-within-24h-share = Antworten innerhalb von 24 Stunden
    .definition = Anteil der gegebenen Antworten, die innerhalb von vierundzwanzig Stunden kamen.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Antworten in höchstens 24 Stunden / Antworten mit bekannter Antwortzeit.
    .exclusions = { -left-out-delays }.
    .unit = Anteil
    .minimum = 30 Antworten. { -withheld-delays }.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Antwortpraxis der Plattformen.
    .pitfalls = Eine Obergrenze des geleisteten Dienstes: Vergessene Nachrichten sind nicht enthalten.
measure-answered-same-day-share = Antworten am selben Tag
    .definition = Anteil der gegebenen Antworten, die noch am Tag der erhaltenen Nachricht kamen.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Antworten mit demselben Datum (Ortszeit) wie die erhaltene Nachricht / Antworten mit bekannter Antwortzeit.
    .exclusions = { -left-out-delays }.
    .unit = Anteil
    .minimum = 30 Antworten. { -withheld-delays }.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Antwortquote am selben Tag der Plattformen.
    .pitfalls = Einer um 23 Uhr erhaltenen Nachricht bleibt dafür nur eine Stunde.
measure-opening-hours-latency = Median der Antwortzeit in Öffnungsstunden
    .definition = Die Hälfte der Antworten brauchte höchstens diese Öffnungszeit; Nächte, Wochenenden und Schließzeiten zählen nicht.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Median der Öffnungszeit zwischen der erhaltenen Nachricht und unserer Antwort.
    .exclusions = { -left-out-delays }.
    .unit = Öffnungsstunden
    .minimum = 20 Antworten. { -withheld-delays }.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Antwortzeiten.
    .source = Praxis öffentlicher Dienste während der Öffnungszeiten.
    .pitfalls = Hängt von den angegebenen Öffnungszeiten ab; eine Antwort vor der nächsten Öffnung zählt als null.
measure-working-day-response-share = Antworten innerhalb eines Arbeitstages
    .definition = Anteil der gegebenen Antworten, die innerhalb eines Öffnungstages kamen; Nächte, Wochenenden und Schließzeiten zählen nicht.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Antworten, deren Antwortzeit in Öffnungsstunden einen Öffnungstag nicht überschreitet / Antworten mit bekannter Antwortzeit; ein Öffnungstag ist die mittlere Dauer eines geöffneten Wochentages.
    .exclusions = { -left-out-delays }.
    .unit = Anteil
    .minimum = 30 Antworten. { -withheld-delays }.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Praxis öffentlicher Dienste während der Öffnungszeiten.
    .pitfalls = Hängt von den angegebenen Öffnungszeiten ab; sagt nichts über unbeantwortete Nachrichten.
measure-people-answered-within-working-day = Personen mit Antwort innerhalb eines Arbeitstages
    .definition = Zahl der verschiedenen Personen, die mindestens eine Antwort innerhalb eines Öffnungstages erhielten.
    .basis = von { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    } mit bekannter Antwortzeit
    .formula = Zahl der Personen mit mindestens einer Antwort innerhalb eines Arbeitstages; ein Öffnungstag ist die mittlere Dauer eines geöffneten Wochentages.
    .exclusions = { -left-out-delays }.
    .unit = Personen
    .minimum = Eine Person mit bekannter Antwortzeit. { -withheld-delays }.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Personenzählungen von Auskunftsdiensten.
    .pitfalls = Hängt von der Nachfrage ab; steigt nicht dadurch, dass langsame Fälle übergangen werden.
measure-people-answered-within-working-day-rate = Personen mit Antwort innerhalb eines Arbeitstages, pro Woche
    .definition = Zahl der verschiedenen Personen, die in einer durchschnittlichen Woche eine Antwort innerhalb eines Öffnungstages erhielten; das Vierfache davon gilt für vier Wochen.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = Mittel, über Abschnitte von vier Wochen, der verschiedenen Personen mit mindestens einer Antwort innerhalb eines Arbeitstages, geteilt durch vier; Abschnitte ohne eine solche Person zählen mit.
    .exclusions = { -left-out-delays }; die Tage nach dem letzten vollen Abschnitt.
    .unit = Personen pro Woche
    .minimum = 4 Wochen und eine Antwort mit bekannter Antwortzeit. { -withheld-delays }.
    .interval = Keines: Alle Personen sind gezählt.
    .source = Personenzählungen von Auskunftsdiensten.
    .pitfalls = Hängt von der Nachfrage ab; steigt nicht dadurch, dass langsame Fälle übergangen werden.
    .value = { $n ->
        [one] { $value } Person pro Woche
       *[other] { $value } Personen pro Woche
    }
measure-slow-tail-share = Antworten nach mehr als einer Woche
    .definition = Anteil der gegebenen Antworten, die mehr als sieben Tage brauchten.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = Antworten nach mehr als 7 Tagen / Antworten mit bekannter Antwortzeit.
    .exclusions = { -left-out-delays }.
    .unit = Anteil
    .minimum = 30 Antworten. { -withheld-delays }.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Französisches Programm Services Publics+, Verpflichtung 4.
    .pitfalls = Auch ein altes Gespräch freundlich wieder aufzunehmen zählt dazu.
measure-slow-tail-latency = Zeit, die neun von zehn Antworten nicht überschreiten
    .definition = Neun von zehn Antworten kamen innerhalb dieser Zeit; die langsamsten brauchten länger.
    .basis = { $n ->
        [one] Grundlage: { $n } beantwortete Nachricht
       *[other] Grundlage: { $n } beantwortete Nachrichten
    }
    .formula = 90-%-Quantil der Uhrzeit unserer Antwort minus Uhrzeit der erhaltenen Nachricht.
    .exclusions = { -left-out-delays }.
    .unit = Dauer
    .minimum = 40 Antworten. { -withheld-delays }.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Antwortzeiten.
    .source = Dienstgüteziele; Ordnungsstatistik.
    .pitfalls = Auch ein altes Gespräch freundlich wieder aufzunehmen zählt dazu.
measure-public-response-rate = Antwortquote auf öffentliche Nachrichten
    .definition = Anteil der öffentlich an uns gerichteten Nachrichten, die eine Antwort erhielten.
    .basis = { $n ->
        [one] Grundlage: { $n } erhaltene Nachricht
       *[other] Grundlage: { $n } erhaltene Nachrichten
    }
    .formula = beantwortete öffentliche Nachrichten / öffentliche Nachrichten, die eine Antwort erwarteten.
    .exclusions = Entfällt: Kein Archiv enthält die erhaltenen Nachrichten.
    .unit = Anteil
    .minimum = 30 erhaltene Nachrichten und deren Liste.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Praxis der Auswertungswerkzeuge.
    .pitfalls = Wird nie aus den Antworten allein erschlossen: Diese sagen nichts über Vergessenes.
measure-off-hours-replies-share = Antworten außerhalb der Öffnungszeiten
    .definition = Anteil unserer Antworten, die außerhalb der Öffnungszeiten veröffentlicht wurden.
    .basis = { $n ->
        [one] Grundlage: { $n } Antwort
       *[other] Grundlage: { $n } Antworten
    }
    .formula = außerhalb der Öffnungszeiten veröffentlichte Antworten / Antworten mit bekannter Uhrzeit.
    .exclusions = Antworten, von denen nur der Tag bekannt ist, und von anderswo übernommene; Teams mit weniger als drei Personen.
    .unit = Anteil
    .minimum = 30 Antworten und ein angegebenes Team von mindestens drei Personen.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Recht auf Nichterreichbarkeit; Praxis der Dienstzeiten.
    .pitfalls = Weder Verdienst noch Vorwurf: Ein geplanter Bereitschaftsdienst oder eine zeitversetzt gesendete Antwort zählt mit. In einem kleinen Team wäre es jemandes Feierabend.
