# Kennzahlen zum Personenkreis und zur Treue: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
measure-known-correspondents-share = Gespräche mit bereits bekannten Personen
    .definition = Anteil der Gesprächstage mit einer Person, der wir in den beiden Jahren davor bereits geantwortet hatten.
    .basis = { $n ->
        [one] Grundlage: { $n } Gesprächstag
       *[other] Grundlage: { $n } Gesprächstage
    }
    .formula = Gesprächstage mit einer Person, der wir an einem anderen Tag der 24 Monate davor geantwortet hatten / Gesprächstage (einer je Tag und Person, der wir geantwortet haben).
    .exclusions = Die ersten 24 Monate des Archivs; Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 50 Gesprächstage.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Übliche Unterscheidung neuer und wiederkehrender Personen.
    .pitfalls = Zusammen mit den neuen Personen zu lesen: Weder hundert Prozent noch null wären wünschenswert.
measure-known-correspondents-share-12-months = Gespräche mit im letzten Jahr kennengelernten Personen
    .definition = Anteil der Gesprächstage mit einer Person, der wir in den zwölf Monaten davor bereits geantwortet hatten.
    .basis = { $n ->
        [one] Grundlage: { $n } Gesprächstag
       *[other] Grundlage: { $n } Gesprächstage
    }
    .formula = Gesprächstage mit einer Person, der wir an einem anderen Tag der 12 Monate davor geantwortet hatten / Gesprächstage (einer je Tag und Person, der wir geantwortet haben).
    .exclusions = Die ersten 12 Monate des Archivs; Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 50 Gesprächstage.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Übliche Unterscheidung neuer und wiederkehrender Personen.
    .pitfalls = Die Kennzahl über zwei Jahre reicht weiter zurück: Beide sind zusammen zu lesen.
measure-correspondent-coverage = Nächste Antwort an eine bereits bekannte Person
    .definition = Schätzung: Wie viele von hundert weiteren Antworten an eine Person gingen, der wir im Zeitraum bereits geantwortet haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Gesprächstag
       *[other] Grundlage: { $n } Gesprächstage
    }
    .formula = Abdeckung nach Good und Turing, aus den einmal und den zweimal angetroffenen Personen.
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 50 Gesprächstage.
    .interval = Standardfehler nach Esty.
    .source = Good 1953; Esty 1983; Chao und Jost 2012.
    .pitfalls = Steigt mit der Zahl der Antworten: Um zwei Jahre zu vergleichen, ist die Variante bei gleichem Aufwand zu lesen. Betrifft die Personen, die wir erreichen, nicht die Öffentlichkeit.
measure-correspondent-coverage-rarefied = Nächste Antwort an eine bereits bekannte Person, bei gleichem Aufwand
    .definition = Schätzung: die Wahrscheinlichkeit, dass die nächste Antwort an eine Person ginge, der wir im Zeitraum bereits geantwortet haben, wenn jedes Jahr gleich viele Gesprächstage gehabt hätte.
    .basis = { $n ->
        [one] umgerechnet auf { $n } Gesprächstag
       *[other] umgerechnet auf { $n } Gesprächstage
    }
    .formula = erwartete Abdeckung einer Ziehung von N Gesprächstagen, wobei N die Zahl des vollständigen Jahres mit den wenigsten ist.
    .exclusions = Kontakte, die keine Antworten sind; Jahre mit weniger als 50 Gesprächstagen; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 50 Gesprächstage und so viele wie im vollständigen Jahr mit den wenigsten.
    .interval = Standardfehler nach Esty, mit den bei der Ziehung erwarteten Zahlen.
    .source = Chao und Jost 2012; Esty 1983.
    .pitfalls = Ändert sich, wenn ein längeres Archiv ein weniger aktives Jahr hinzufügt.
measure-twelve-month-return = Wiederkehr innerhalb von zwölf Monaten
    .definition = Geschätzter Anteil der Personen, denen wir zum ersten Mal geantwortet haben und die innerhalb von zwölf Monaten zurückkehren.
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = 1 − Schätzer von Kaplan und Meier bei 365 Tagen, von unserer ersten Antwort bis zur nächsten Nachricht der Person, auf die wir geantwortet haben.
    .exclusions = Eine Rückkehr innerhalb von vierundzwanzig Stunden zählt nicht; ebenso wenig Personen, denen wir in den ersten zwölf Monaten des Archivs geantwortet haben.
    .unit = Anteil
    .minimum = 50 Personen, davon 10 ein Jahr lang ohne Rückkehr beobachtet.
    .interval = Greenwood, doppelt logarithmisch.
    .source = Kaplan und Meier 1958.
    .pitfalls = Eine unbeantwortete Rückkehr ist unsichtbar: Wer weniger antwortet, senkt diese Kennzahl.
measure-six-month-return = Wiederkehr innerhalb von sechs Monaten
    .definition = Geschätzter Anteil der Personen, denen wir zum ersten Mal geantwortet haben und die innerhalb von 180 Tagen zurückkehren.
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = 1 − Schätzer von Kaplan und Meier bei 180 Tagen, von unserer ersten Antwort bis zur nächsten Nachricht der Person, auf die wir geantwortet haben.
    .exclusions = Eine Rückkehr innerhalb von vierundzwanzig Stunden zählt nicht; ebenso wenig Personen, denen wir in den ersten zwölf Monaten des Archivs geantwortet haben.
    .unit = Anteil
    .minimum = 50 Personen, davon 10 180 Tage lang ohne Rückkehr beobachtet.
    .interval = Greenwood, doppelt logarithmisch.
    .source = Kaplan und Meier 1958.
    .pitfalls = Ersetzt die Wiederkehr innerhalb von zwölf Monaten, wenn das Archiv zu jung ist; bei denselben Personen liegt sie nie darüber.
measure-one-year-retention = Wiederkehr von einem Jahr zum nächsten
    .definition = Anteil der Personen, denen wir im Vorjahr geantwortet haben und denen wir in diesem Jahr erneut geantwortet haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Person, der wir im Vorjahr geantwortet haben
       *[other] Grundlage: { $n } Personen, denen wir im Vorjahr geantwortet haben
    }
    .formula = Personen, denen wir in beiden Jahren geantwortet haben / Personen, denen wir im ersten geantwortet haben.
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 50 Personen im Vorjahr und zwei Jahre, die das Archiv vollständig abdeckt.
    .interval = Wilson; ohne Wochenkorrektur, da Personen gezählt werden.
    .source = Kohortenanalyse.
    .pitfalls = In einem arbeitsreichen Jahr begegnet man mehr Personen wieder: zusammen mit der Zahl der Antworten zu lesen.
measure-relation-lifetime = Dauer der Beziehungen
    .definition = Die Hälfte der fortgesetzten Beziehungen dauert länger als diese Zahl von Tagen, von unserer ersten bis zu unserer letzten Antwort (Schätzung).
    .basis = { $n ->
        [one] Grundlage: { $n } Person, der wir an mindestens zwei Tagen geantwortet haben
       *[other] Grundlage: { $n } Personen, denen wir an mindestens zwei Tagen geantwortet haben
    }
    .formula = Median nach Kaplan und Meier; eine Beziehung ist beendet, wenn unsere letzte Antwort beim Export mindestens 365 Tage zurückliegt.
    .exclusions = Personen, denen wir nur an einem einzigen Tag geantwortet haben; Personen, denen wir in den ersten zwölf Monaten des Archivs geantwortet haben.
    .unit = Tage
    .minimum = 50 Personen, davon 20 mit beendeter Beziehung. Solange der Median oder eine Grenze seines Intervalls nicht erreicht ist, ist die Kennzahl nicht verfügbar (Archiv zu kurz).
    .interval = Brookmeyer und Crowley, doppelt logarithmisch.
    .source = Kaplan und Meier 1958; Brookmeyer und Crowley 1982.
    .pitfalls = Hängt von der gewählten Pause ab: siehe die Varianten mit 180 und mit 540 Tagen. Eine Beziehung kann andernorts weitergehen.
measure-relation-lifetime-180 = Dauer der Beziehungen, Pause von 180 Tagen
    .definition = Die Hälfte der fortgesetzten Beziehungen dauert länger als diese Zahl von Tagen, von unserer ersten bis zu unserer letzten Antwort (Schätzung).
    .basis = { $n ->
        [one] Grundlage: { $n } Person, der wir an mindestens zwei Tagen geantwortet haben
       *[other] Grundlage: { $n } Personen, denen wir an mindestens zwei Tagen geantwortet haben
    }
    .formula = Median nach Kaplan und Meier; eine Beziehung ist beendet, wenn unsere letzte Antwort beim Export mindestens 180 Tage zurückliegt.
    .exclusions = Personen, denen wir nur an einem einzigen Tag geantwortet haben; Personen, denen wir in den ersten zwölf Monaten des Archivs geantwortet haben.
    .unit = Tage
    .minimum = 50 Personen, davon 20 mit beendeter Beziehung. Solange der Median oder eine Grenze seines Intervalls nicht erreicht ist, ist die Kennzahl nicht verfügbar (Archiv zu kurz).
    .interval = Brookmeyer und Crowley, doppelt logarithmisch.
    .source = Kaplan und Meier 1958; Brookmeyer und Crowley 1982.
    .pitfalls = Dieselbe Berechnung wie die Dauer der Beziehungen mit 365 Tagen Pause: Sie zeigt, was die Wahl der Pause ändert.
measure-relation-lifetime-540 = Dauer der Beziehungen, Pause von 540 Tagen
    .definition = Die Hälfte der fortgesetzten Beziehungen dauert länger als diese Zahl von Tagen, von unserer ersten bis zu unserer letzten Antwort (Schätzung).
    .basis = { $n ->
        [one] Grundlage: { $n } Person, der wir an mindestens zwei Tagen geantwortet haben
       *[other] Grundlage: { $n } Personen, denen wir an mindestens zwei Tagen geantwortet haben
    }
    .formula = Median nach Kaplan und Meier; eine Beziehung ist beendet, wenn unsere letzte Antwort beim Export mindestens 540 Tage zurückliegt.
    .exclusions = Personen, denen wir nur an einem einzigen Tag geantwortet haben; Personen, denen wir in den ersten zwölf Monaten des Archivs geantwortet haben.
    .unit = Tage
    .minimum = 50 Personen, davon 20 mit beendeter Beziehung. Solange der Median oder eine Grenze seines Intervalls nicht erreicht ist, ist die Kennzahl nicht verfügbar (Archiv zu kurz).
    .interval = Brookmeyer und Crowley, doppelt logarithmisch.
    .source = Kaplan und Meier 1958; Brookmeyer und Crowley 1982.
    .pitfalls = Dieselbe Berechnung wie die Dauer der Beziehungen mit 365 Tagen Pause: Sie zeigt, was die Wahl der Pause ändert.
measure-relation-seniority = Alter der bestehenden Beziehungen
    .definition = Die Hälfte der Personen, denen wir in den letzten zwölf Monaten geantwortet haben, hatte mindestens so lange zuvor unsere erste Antwort erhalten.
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = Median der Zeit seit unserer ersten Antwort an jede Person, am letzten Tag des Zeitraums oder beim Export.
    .exclusions = Personen, denen wir in den letzten zwölf Monaten nicht geantwortet haben; unsere eigenen Konten.
    .unit = Jahre
    .minimum = 30 Personen.
    .interval = Aus der Ordnungsstatistik: exakt.
    .source = Maße für die Dauer der Beziehung zu Nutzenden.
    .pitfalls = Kann das Alter des Archivs nicht übersteigen und wächst mit ihm: ein Vergleich zwischen Jahren ist nicht möglich.
measure-relations-over-2-years-share = Beziehungen von mehr als zwei Jahren
    .definition = Anteil der Personen, denen wir in den letzten zwölf Monaten geantwortet haben und deren erste Antwort von uns mehr als zwei Jahre zurückliegt.
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = Personen, bei denen unsere erste Antwort mehr als zwei Jahre zurückliegt / Personen, denen wir in den letzten zwölf Monaten des Zeitraums geantwortet haben.
    .exclusions = Personen, denen wir in den letzten zwölf Monaten nicht geantwortet haben; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 30 Personen und mehr als zwei Jahre Archiv.
    .interval = Wilson; ohne Wochenkorrektur, da Personen gezählt werden.
    .source = Maße für die Dauer der Beziehung zu Nutzenden.
    .pitfalls = Wächst mit dem Alter des Archivs: ein Vergleich zwischen Jahren ist nicht möglich. Partnereinrichtungen können überwiegen.
measure-relations-over-5-years-share = Beziehungen von mehr als fünf Jahren
    .definition = Anteil der Personen, denen wir in den letzten zwölf Monaten geantwortet haben und deren erste Antwort von uns mehr als fünf Jahre zurückliegt.
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = Personen, bei denen unsere erste Antwort mehr als fünf Jahre zurückliegt / Personen, denen wir in den letzten zwölf Monaten des Zeitraums geantwortet haben.
    .exclusions = Personen, denen wir in den letzten zwölf Monaten nicht geantwortet haben; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 30 Personen und mehr als fünf Jahre Archiv.
    .interval = Wilson; ohne Wochenkorrektur, da Personen gezählt werden.
    .source = Maße für die Dauer der Beziehung zu Nutzenden.
    .pitfalls = Wächst mit dem Alter des Archivs: ein Vergleich zwischen Jahren ist nicht möglich. Partnereinrichtungen können überwiegen.
measure-loyal-core = Stammkreis
    .definition = Zahl der Personen, denen wir in mindestens drei der vier Jahre geantwortet haben, die mit diesem Jahr enden.
    .basis = { $n ->
        [one] von { $n } Person, der wir in vier Jahren geantwortet haben
       *[other] von { $n } Personen, denen wir in vier Jahren geantwortet haben
    }
    .formula = Personen mit mindestens einer Antwort in 3 der 4 Jahre.
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Personen
    .minimum = Vier Jahre Archiv und eine Person, der wir geantwortet haben.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Hughes 1994; Fader, Hardie und Lee 2005.
    .pitfalls = Partnereinrichtungen können überwiegen.
measure-loyal-core-share = Gewicht des Stammkreises
    .definition = Anteil der Gesprächstage des Jahres mit dem Stammkreis: den Personen, denen wir in mindestens drei der vier Jahre geantwortet haben, die mit diesem Jahr enden.
    .basis = { $n ->
        [one] Grundlage: { $n } Gesprächstag
       *[other] Grundlage: { $n } Gesprächstage
    }
    .formula = Gesprächstage mit dem Stammkreis / Gesprächstage des Jahres (einer je Tag und Person, der wir geantwortet haben).
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 30 Gesprächstage und vier Jahre Archiv.
    .interval = Keines: Alle Tage des Jahres sind gezählt.
    .source = Hughes 1994; Fader, Hardie und Lee 2005.
    .pitfalls = Ein hoher Anteil steht für Treue oder für einen geschlossenen Kreis: zusammen mit den neuen Personen zu lesen.
measure-quarterly-core = Fast das ganze Jahr über präsente Personen
    .definition = Zahl der Personen, denen wir in mindestens drei der vier Quartale des Jahres geantwortet haben.
    .basis = { $n ->
        [one] von { $n } Person, der wir im Jahr geantwortet haben
       *[other] von { $n } Personen, denen wir im Jahr geantwortet haben
    }
    .formula = Personen mit mindestens einer Antwort in 3 der 4 Quartale.
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Personen
    .minimum = Ein vollständiges Jahr: Ein vor dem Archiv begonnenes Jahr ist nicht verfügbar (Archiv zu kurz), ein beim Export noch laufendes Jahr wird ausgeschlossen (Qualitätsprüfung).
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Hughes 1994.
    .pitfalls = Steigt mit der Menge der Antworten; Partnereinrichtungen können überwiegen.
measure-frequent-recent-correspondents = Häufig und kürzlich kontaktierte Personen
    .definition = Zahl der Personen, denen wir in den letzten zwölf Monaten an mindestens vier Tagen geantwortet haben, davon an mindestens einem der letzten 90 Tage.
    .basis = { $n ->
        [one] von { $n } Person, der wir in den letzten zwölf Monaten geantwortet haben
       *[other] von { $n } Personen, denen wir in den letzten zwölf Monaten geantwortet haben
    }
    .formula = Personen mit mindestens 4 Antworttagen in 12 Monaten, der letzte vor höchstens 90 Tagen.
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Personen
    .minimum = Zwölf Monate Archiv und eine Person, der wir geantwortet haben.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Hughes 1994; Fader, Hardie und Lee 2005.
    .pitfalls = Ein Stand am letzten Tag des Zeitraums: Ein ruhiger Sommer senkt ihn.
measure-renewal = Erneuerung des Personenkreises
    .definition = Von 0 % (wir haben denselben Personen geantwortet wie im Vorjahr) bis 100 % (alle sind andere).
    .basis = { $n ->
        [one] Grundlage: { $n } Person (das Jahr mit der kleineren Zahl)
       *[other] Grundlage: { $n } Personen (das Jahr mit der kleineren Zahl)
    }
    .formula = 1 − 2 × gemeinsame Personen / (Personen des einen Jahres + Personen des anderen).
    .exclusions = Kontakte, die keine Antworten sind; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 50 Personen in jedem Jahr und ein vor dem Jahr begonnenes Archiv. Das Vorjahr darf unvollständig sein.
    .interval = Keines; ein Unterschied wird erst über zehn Prozentpunkten genannt.
    .source = Dice 1945; Sørensen 1948.
    .pitfalls = Keine Richtung ist die richtige: Immer demselben Kreis zu antworten und nie jemandem zweimal zu antworten, sind die beiden Extreme.
measure-unseen-correspondents = Für uns erreichbare Personen, mindestens
    .definition = Niedrige Schätzung: die kontaktierten Personen und jene, die wir auf dieselbe Weise hätten kontaktieren können, ohne es getan zu haben.
    .basis = { $n ->
        [one] { $n } kontaktierte Person
       *[other] { $n } kontaktierte Personen
    }
    .formula = Schätzer Chao2 mit den Monaten als Gelegenheiten: aus den Personen, die in nur einem Monat, und jenen, die in zwei Monaten kontaktiert wurden.
    .exclusions = { -left-out-contacts }.
    .unit = Personen
    .minimum = 12 Monate Archiv im Zeitraum und 5 Personen, die in genau zwei Monaten kontaktiert wurden. Außerdem muss nach einer Schätzung mindestens jeder zweite nächste Kontakt an eine bereits kontaktierte Person gehen.
    .interval = Log-normal.
    .source = Chao 1984 und 1987.
    .pitfalls = Eine Untergrenze, nie die gesamte Öffentlichkeit: Wir selbst wählen, wen wir ansprechen, und Menschen kommen und gehen.
measure-followers-among-correspondents-share = Abonnierende unter den Kontaktpersonen
    .definition = Anteil der Personen, denen wir in den zwölf Monaten vor der letzten Liste der Abonnierenden geantwortet haben und die uns abonniert haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = Personen, denen wir geantwortet haben und die in der Liste der Abonnierenden stehen / Personen, denen wir in den zwölf Monaten geantwortet haben.
    .exclusions = Unsere eigenen Konten; ältere Antworten, denn die Liste hat keine Vorgeschichte.
    .unit = Anteil
    .minimum = 50 Personen.
    .interval = Wilson; ohne Wochenkorrektur, da Personen gezählt werden.
    .source = Wasserman und Faust 1994; Garlaschelli und Loffredo 2004.
    .pitfalls = Wer Personen antwortet, die uns nicht abonniert haben, öffnet sich anderen Kreisen: Ein niedriger Anteil ist kein Mangel.
measure-follow-back-share = Abonnierte Konten, die uns abonniert haben
    .definition = Anteil der von uns abonnierten Konten, die auch uns abonniert haben.
    .basis = { $n ->
        [one] Grundlage: { $n } abonniertes Konto
       *[other] Grundlage: { $n } abonnierte Konten
    }
    .formula = in beiden Listen enthaltene Konten / abonnierte Konten.
    .exclusions = Keine.
    .unit = Anteil
    .minimum = 50 abonnierte Konten.
    .interval = Keines: Beide Listen sind vollständig.
    .source = Wasserman und Faust 1994; Garlaschelli und Loffredo 2004.
    .pitfalls = Der Stand eines einzigen Tages; kein Grund zu abonnieren, um abonniert zu werden.
measure-followed-back-share = Abonnierende, die wir abonniert haben
    .definition = Anteil unserer Abonnierenden, die auch wir abonniert haben.
    .basis = { $n ->
        [one] Grundlage: { $n } abonnierendes Konto
       *[other] Grundlage: { $n } Abonnierende
    }
    .formula = in beiden Listen enthaltene Konten / Abonnierende.
    .exclusions = Keine.
    .unit = Anteil
    .minimum = 50 Abonnierende.
    .interval = Keines: Beide Listen sind vollständig.
    .source = Wasserman und Faust 1994; Garlaschelli und Loffredo 2004.
    .pitfalls = Der Stand eines einzigen Tages; eine Einrichtung kann nicht alle abonnieren.
measure-beyond-habitual-share = Öffnung über den gewohnten Kreis hinaus
    .definition = Anteil unserer Kontakttage mit Personen, die nicht auf der Liste unserer gewohnten Partner stehen.
    .basis = { $n ->
        [one] Grundlage: { $n } Kontakttag
       *[other] Grundlage: { $n } Kontakttage
    }
    .formula = Kontakttage mit Personen außerhalb der Liste / Kontakttage.
    .exclusions = { -left-out-contacts }.
    .unit = Anteil
    .minimum = 50 Kontakttage und eine Liste der gewohnten Partner.
    .interval = Wilson, um den Wocheneffekt korrigiert (Kontakte kommen in Schüben).
    .source = Der Text von 2015, aus dem diese Kennzahlen hervorgegangen sind: auf andere zugehen als auf den gewohnten Kreis.
    .pitfalls = Wird die Liste geändert, ändert sich die Kennzahl: die Liste datieren und dann unverändert lassen.
measure-new-beyond-habitual-share = Neue Personen außerhalb des gewohnten Kreises
    .definition = Anteil der erstmals kontaktierten Personen, die nicht auf der Liste unserer gewohnten Partner stehen.
    .basis = { $n ->
        [one] Grundlage: { $n } neue Person
       *[other] Grundlage: { $n } neue Personen
    }
    .formula = neue Personen außerhalb der Liste / neue Personen.
    .exclusions = { -left-out-contacts }; die ersten zwölf Monate des Archivs, in denen alle neu erscheinen.
    .unit = Anteil
    .minimum = 50 neue Personen, zwei Jahre Archiv und eine Liste der gewohnten Partner.
    .interval = Wilson, um den Wocheneffekt korrigiert (Kontakte kommen in Schüben).
    .source = Der Text von 2015, aus dem diese Kennzahlen hervorgegangen sind: auf andere zugehen als auf den gewohnten Kreis.
    .pitfalls = Wird die Liste geändert, ändert sich die Kennzahl: die Liste datieren und dann unverändert lassen.
measure-follower-retention = Gebliebene Abonnierende
    .definition = Anteil der Abonnierenden der ersten Liste, die auch in der letzten noch stehen.
    .basis = { $n ->
        [one] Grundlage: { $n } abonnierendes Konto der ersten Liste
       *[other] Grundlage: { $n } Abonnierende der ersten Liste
    }
    .formula = Abonnierende in beiden Listen / Abonnierende der ersten Liste.
    .exclusions = Wer zwischen beiden Listen kam und wieder ging.
    .unit = Anteil
    .minimum = 30 Abonnierende und zwei Exporte desselben Kontos mit einer Liste.
    .interval = Keines: Beide Listen sind vollständig.
    .source = Differenz zweier Listen.
    .pitfalls = Ein von der Plattform geschlossenes Konto zählt als Abgang.
measure-follower-arrivals = Hinzugekommene Abonnierende
    .definition = Zahl der Abonnierenden der letzten Liste, die in der ersten noch nicht standen.
    .basis = { $n ->
        [one] von { $n } abonnierenden Konto der letzten Liste
       *[other] von { $n } Abonnierenden der letzten Liste
    }
    .formula = Abonnierende der letzten Liste, die in der ersten fehlen.
    .exclusions = Wer zwischen beiden Listen kam und wieder ging.
    .unit = Personen
    .minimum = 30 Abonnierende in der letzten Liste und zwei Exporte desselben Kontos.
    .interval = Keines: Beide Listen sind vollständig.
    .source = Differenz zweier Listen.
    .pitfalls = Ein Zugang sagt nichts über die geschenkte Aufmerksamkeit. Zusammen mit den Abgängen zu lesen.
measure-follower-departures = Abgegangene Abonnierende
    .definition = Zahl der Abonnierenden der ersten Liste, die in der letzten nicht mehr stehen.
    .basis = { $n ->
        [one] von { $n } abonnierenden Konto der ersten Liste
       *[other] von { $n } Abonnierenden der ersten Liste
    }
    .formula = Abonnierende der ersten Liste, die in der letzten fehlen.
    .exclusions = Wer zwischen beiden Listen ging und wiederkam.
    .unit = Personen
    .minimum = 30 Abonnierende in der ersten Liste und zwei Exporte desselben Kontos.
    .interval = Keines: Beide Listen sind vollständig.
    .source = Differenz zweier Listen.
    .pitfalls = Ein von der Plattform geschlossenes Konto zählt als Abgang.
measure-followers-over-1-year-share = Abonnierende seit mehr als einem Jahr
    .definition = Anteil der Abonnierenden der letzten Liste, die es seit mehr als einem Jahr sind.
    .basis = { $n ->
        [one] Grundlage: { $n } abonnierendes Konto
       *[other] Grundlage: { $n } Abonnierende
    }
    .formula = Abonnierende, deren Abonnement mehr als ein Jahr zurückliegt / Abonnierende der Liste. Hat die Liste keine Daten, steht aber in der Reihenfolge der Abonnements, so gilt als Datum frühestens die Anlage des jüngsten Kontos, das bereits abonniert hatte.
    .exclusions = Abgegangene Personen: Keine Liste enthält sie; in einer datierten Liste Abonnierende ohne Datum.
    .unit = Anteil
    .minimum = 200 Abonnierende. Ohne Daten muss die Reihenfolge der Liste nachgewiesen sein (Rekordtest) und ihr erstes datiertes Konto älter als ein Jahr sein.
    .interval = Keines bei einer datierten Liste. Sonst eine Schätzung: von dem Anteil, den um den üblichen Abstand zweier Marken spätere Daten ergäben, bis zum größtmöglichen Anteil.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (Rekorde).
    .pitfalls = Es zählen nur jene, die geblieben sind: Dies ist kein Wachstum. Ein erneutes Abonnement beginnt wieder bei null.
measure-followers-over-3-years-share = Abonnierende seit mehr als drei Jahren
    .definition = Anteil der Abonnierenden der letzten Liste, die es seit mehr als drei Jahren sind.
    .basis = { $n ->
        [one] Grundlage: { $n } abonnierendes Konto
       *[other] Grundlage: { $n } Abonnierende
    }
    .formula = Abonnierende, deren Abonnement mehr als drei Jahre zurückliegt / Abonnierende der Liste. Hat die Liste keine Daten, steht aber in der Reihenfolge der Abonnements, so gilt als Datum frühestens die Anlage des jüngsten Kontos, das bereits abonniert hatte.
    .exclusions = Abgegangene Personen: Keine Liste enthält sie; in einer datierten Liste Abonnierende ohne Datum.
    .unit = Anteil
    .minimum = 200 Abonnierende. Ohne Daten muss die Reihenfolge der Liste nachgewiesen sein (Rekordtest) und ihr erstes datiertes Konto älter als drei Jahre sein.
    .interval = Keines bei einer datierten Liste. Sonst eine Schätzung: von dem Anteil, den um den üblichen Abstand zweier Marken spätere Daten ergäben, bis zum größtmöglichen Anteil.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (Rekorde).
    .pitfalls = Es zählen nur jene, die geblieben sind: Dies ist kein Wachstum. Ein erneutes Abonnement beginnt wieder bei null.
measure-followers-over-5-years-share = Abonnierende seit mehr als fünf Jahren
    .definition = Anteil der Abonnierenden der letzten Liste, die es seit mehr als fünf Jahren sind.
    .basis = { $n ->
        [one] Grundlage: { $n } abonnierendes Konto
       *[other] Grundlage: { $n } Abonnierende
    }
    .formula = Abonnierende, deren Abonnement mehr als fünf Jahre zurückliegt / Abonnierende der Liste. Hat die Liste keine Daten, steht aber in der Reihenfolge der Abonnements, so gilt als Datum frühestens die Anlage des jüngsten Kontos, das bereits abonniert hatte.
    .exclusions = Abgegangene Personen: Keine Liste enthält sie; in einer datierten Liste Abonnierende ohne Datum.
    .unit = Anteil
    .minimum = 200 Abonnierende. Ohne Daten muss die Reihenfolge der Liste nachgewiesen sein (Rekordtest) und ihr erstes datiertes Konto älter als fünf Jahre sein.
    .interval = Keines bei einer datierten Liste. Sonst eine Schätzung: von dem Anteil, den um den üblichen Abstand zweier Marken spätere Daten ergäben, bis zum größtmöglichen Anteil.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (Rekorde).
    .pitfalls = Es zählen nur jene, die geblieben sind: Dies ist kein Wachstum. Ein erneutes Abonnement beginnt wieder bei null.
measure-follower-accrual = Abonnierende der letzten Liste, nach Jahr des Zugangs
    .definition = Zahl der Abonnierenden der letzten Liste, die uns im betreffenden Jahr abonniert haben.
    .basis = { $n ->
        [one] von { $n } abonnierenden Konto der letzten Liste
       *[other] von { $n } Abonnierenden der letzten Liste
    }
    .formula = Abonnierende der Liste, deren Abonnement in das Jahr fällt; ohne Daten gilt frühestens die Anlage des jüngsten Kontos, das bereits abonniert hatte.
    .exclusions = Abgegangene Personen: Keine Liste enthält sie; in einer datierten Liste Abonnierende ohne Datum.
    .unit = Personen
    .minimum = 200 Abonnierende und ein vor der Liste begonnenes Jahr. Ohne Daten muss die Reihenfolge der Liste nachgewiesen sein (Rekordtest) und das Jahr nach ihrem ersten datierten Konto beginnen.
    .interval = Keines bei einer datierten Liste. Sonst eine Schätzung: was um den üblichen Abstand zweier Marken spätere Daten ergäben.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (Rekorde).
    .pitfalls = Es zählen nur jene, die geblieben sind: Dies ist kein Wachstum, und frühe Jahre wirken immer mager.
