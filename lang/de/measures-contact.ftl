# Kennzahlen zum Kontakt: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
-left-out-contacts = Beiträge, die mehr als fünf Personen erwähnen; Personen, die nur in einer Antwort an jemand anderen erwähnt werden; unsere eigenen Konten; Weitergaben
measure-distinct-correspondents = Angesprochene Personen
    .definition = Zahl der verschiedenen Personen, denen wir geantwortet oder die wir in einem Beitrag erwähnt oder zitiert haben.
    .basis = Grundlage: { $n ->
        [one] { $n } Kontakttag
       *[other] { $n } Kontakttage
    }
    .formula = Zahl der Personen mit mindestens einem Kontakttag im Zeitraum; mehrere Nachrichten am selben Tag an dieselbe Person ergeben einen einzigen Kontakttag.
    .exclusions = { -left-out-contacts }.
    .unit = Personen
    .minimum = Keines; ohne jeden Kontakt sind jedoch 30 geschriebene Nachrichten nötig, um null anzugeben.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Bortree und Seltzer 2009; Lovejoy, Waters und Saxton 2012.
    .pitfalls = Steigt mit der Menge des Geschriebenen; lässt sich nicht über Netzwerke hinweg addieren: Dieselbe Person kann in mehreren vertreten sein.
measure-monthly-correspondents = Angesprochene Personen pro Monat
    .definition = Mittlere Zahl der verschiedenen Personen, die wir in einem Monat angesprochen haben, in dem wir geschrieben haben.
    .basis = Grundlage: { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    } mit eigener Aktivität
    .formula = Mittel, über die Monate, in denen wir geschrieben haben, der Zahl der Personen mit mindestens einem Kontakt im Monat.
    .exclusions = { -left-out-contacts }; Monate, in denen wir nichts geschrieben haben.
    .unit = Personen
    .minimum = Keines; ohne jeden Kontakt sind 30 geschriebene Nachrichten nötig, um null anzugeben.
    .interval = Keines: Alle Monate sind gezählt.
    .source = Bortree und Seltzer 2009; Lovejoy, Waters und Saxton 2012.
    .pitfalls = Wer jeden Monat dabei ist, zählt jeden Monat: Es ist nicht die durch zwölf geteilte Zahl des Jahres.
measure-circulars = An mehr als fünf Personen gerichtete Nachrichten
    .definition = Zahl der Beiträge, die mehr als fünf Personen auf einmal erwähnen: Sie zählen mit keiner von ihnen als Kontakt.
    .basis = Grundlage: { $n ->
        [one] { $n } Beitrag
       *[other] { $n } Beiträge
    }
    .formula = Zahl der Erwähnungen und Zitate, die mehr als fünf verschiedene Personen nennen.
    .exclusions = Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben; unsere eigenen Konten unter den erwähnten Personen.
    .unit = Beiträge
    .minimum = Keines, sobald es einen solchen Beitrag gibt; um null anzugeben, sind 30 geschriebene Nachrichten nötig.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Vereinbarung dieses Berichts: Solche Nachrichten zählen mit niemandem als Kontakt.
    .pitfalls = Weder gut noch schlecht: Wer zehn Partnereinrichtungen auf einmal dankt, schreibt eine solche Nachricht.
measure-new-correspondents = Erstmals kontaktierte Personen
    .definition = Zahl der im Zeitraum kontaktierten Personen, die wir seit Beginn des Archivs noch nie angesprochen hatten.
    .basis = von { $n ->
        [one] { $n } kontaktierten Person
       *[other] { $n } kontaktierten Personen
    }
    .formula = Zahl der Personen, deren erster Kontakt im gesamten Archiv in den Zeitraum fällt.
    .exclusions = { -left-out-contacts }; die ersten zwölf Monate des Archivs, in denen alle neu erscheinen.
    .unit = Personen
    .minimum = Zwei Jahre Archiv; ohne jeden Kontakt sind 30 geschriebene Nachrichten nötig, um null anzugeben.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Kohortenanalyse, Fader und Hardie 2009.
    .pitfalls = Ein unvollständiges Archiv lässt frühere Kontaktpersonen neu erscheinen; seine ersten zwölf Monate bleiben außer Betracht.
measure-new-correspondents-rate = Neue Personen pro Woche
    .definition = Wie viele Personen wir in einer durchschnittlichen Woche zum ersten Mal kontaktieren; das Vierfache davon gilt für vier Wochen.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = erstmals kontaktierte Personen, geteilt durch die beobachteten Tage (des Zeitraums, nach den ersten zwölf Monaten des Archivs und bis zum Export), mal sieben.
    .exclusions = { -left-out-contacts }; die ersten zwölf Monate des Archivs, in denen alle neu erscheinen.
    .unit = Personen pro Woche
    .minimum = 4 beobachtete Wochen und zwei Jahre Archiv; ohne jeden Kontakt sind außerdem 30 geschriebene Nachrichten nötig, um null anzugeben.
    .interval = Keines: Alle diese Personen sind gezählt.
    .source = Kohortenanalyse, Fader und Hardie 2009.
    .pitfalls = Ein unvollständiges Archiv lässt frühere Kontaktpersonen neu erscheinen.
    .value = { $n ->
        [one] { $value } Person pro Woche
       *[other] { $value } Personen pro Woche
    }
measure-spontaneous-outreach-share = Ansprache aus eigener Initiative
    .definition = Anteil unserer an jemanden gerichteten Nachrichten, in denen wir zuerst das Wort ergriffen haben, indem wir eine Person erwähnt oder zitiert haben.
    .basis = { $n ->
        [one] Grundlage: { $n } an jemanden gerichtete Nachricht
       *[other] Grundlage: { $n } an jemanden gerichtete Nachrichten
    }
    .formula = (Erwähnungen + Zitate) / (Erwähnungen + Zitate + Antworten).
    .exclusions = Beiträge, die mehr als fünf Personen erwähnen; Zitate nur eigener Nachrichten oder unbekannter Herkunft, die sonst niemanden erwähnen; Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 30 an jemanden gerichtete Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Waters und Jamal 2011; Lovejoy et al. 2012.
    .pitfalls = Eine Antwort, deren ursprüngliche Nachricht verschwunden ist, sieht wie eine eigene Ansprache aus.
measure-effective-correspondents = Effektive Zahl der Kontaktpersonen
    .definition = Schätzung: Wie viele Personen, alle gleich häufig kontaktiert, dieselbe Streuung ergäben. Je größer die Zahl, desto mehr verteilt sich unsere Aufmerksamkeit.
    .basis = { $n ->
        [one] Grundlage: { $n } Kontakttag
       *[other] Grundlage: { $n } Kontakttage
    }
    .formula = N(N−1) / Σx(x−1), wobei x die Zahl der Kontakttage einer Person und N deren Summe ist.
    .exclusions = { -left-out-contacts }.
    .unit = Personen
    .minimum = 50 Kontakttage und mindestens eine an zwei verschiedenen Tagen kontaktierte Person.
    .interval = Varianz nach Simpson, auf dem Logarithmus.
    .source = Simpson 1949; Hill 1973; Jost 2006.
    .pitfalls = Die einzige Personenzahl, mit der sich unterschiedlich aktive Jahre vergleichen lassen; eine sehr präsente Partnereinrichtung senkt sie, ohne dass dies ein Fehler wäre.
measure-correspondents-shannon-number = Zahl der Kontaktpersonen nach Shannon
    .definition = Variante der effektiven Zahl der Kontaktpersonen, die selten kontaktierte Personen stärker berücksichtigt.
    .basis = { $n ->
        [one] Grundlage: { $n } Kontakttag
       *[other] Grundlage: { $n } Kontakttage
    }
    .formula = exp(−Σ p ln p), wobei p der Anteil jeder Person an den Kontakttagen ist.
    .exclusions = { -left-out-contacts }.
    .unit = Personen
    .minimum = 50 Kontakttage und mindestens eine an zwei verschiedenen Tagen kontaktierte Person.
    .interval = Keines: Ein erneutes Ziehen von Personen würde das Ergebnis verfälschen.
    .source = Hill 1973; Jost 2006.
    .pitfalls = Steigt mit der Menge des Geschriebenen: Unterschiedlich aktive Jahre lassen sich damit nicht vergleichen.
measure-contact-gini = Konzentration der Kontakte
    .definition = Von 0 (auf jede Person entfielen gleich viele unserer Kontakttage) bis 1 (auf eine einzige fast alle).
    .basis = { $n ->
        [one] Grundlage: { $n } Person
       *[other] Grundlage: { $n } Personen
    }
    .formula = Gini-Index der Kontakttage pro Person, um seine Verzerrung bei kleinen Zahlen korrigiert.
    .exclusions = { -left-out-contacts }. Personen, die wir nicht kontaktiert haben, gehen nicht in die Rechnung ein.
    .unit = Index von 0 bis 1
    .minimum = 30 Personen und 60 Kontakttage.
    .interval = Berechnung wiederholt, wobei reihum jede Woche einmal weggelassen wird (Jackknife).
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Eine sehr präsente Partnereinrichtung ist kein Fehler; ein Jahr, in dem niemand zweimal kontaktiert wurde, ergibt null.
measure-contact-top-tenth-share = Anteil der am häufigsten kontaktierten Personen
    .definition = Anteil unserer Kontakttage, der auf die am häufigsten kontaktierten 10 % der Personen entfällt.
    .basis = { $n ->
        [one] Grundlage: { $n } Kontakttag
       *[other] Grundlage: { $n } Kontakttage
    }
    .formula = Kontakttage des Zehntels der Personen mit den meisten Kontakttagen / alle Kontakttage.
    .exclusions = { -left-out-contacts }. Personen, die wir nicht kontaktiert haben, gehen nicht in die Rechnung ein.
    .unit = Anteil
    .minimum = 60 Kontakttage und 30 Personen.
    .interval = Berechnung wiederholt, wobei reihum jede Woche einmal weggelassen wird (Jackknife).
    .source = Lorenz-Kurve, interpoliert.
    .pitfalls = Nie unter 10 %, dem Wert, wenn alle Personen gleichauf liegen. Zusammen mit der Wiederkehr zu lesen: Auch zu denselben Personen zurückzukehren, ist eine Form von Treue.
measure-outward-reply-share = Antworten „bei anderen“
    .definition = Anteil unserer Antworten in einer Unterhaltung, die jemand anderes begonnen hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Antwort
       *[other] Grundlage: { $n } Antworten
    }
    .formula = Antworten in einer Unterhaltung, die nicht von einem unserer Konten begonnen wurde / Antworten, bei denen bekannt ist, wer die Unterhaltung begonnen hat.
    .exclusions = Antworten, bei denen unbekannt ist, wer die Unterhaltung begonnen hat.
    .unit = Anteil
    .minimum = 30 Antworten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Kent und Taylor 2002 (Nähe).
    .pitfalls = Eine einzige lange Unterhaltung kann stark ins Gewicht fallen; Antworten in Form von Zitaten sind nicht zu erkennen.
measure-likes-given = Vergebene Gefällt-mir-Angaben
    .definition = Zahl der Beiträge anderer, die wir öffentlich mit „Gefällt mir“ markiert haben: ein Zeichen der Aufmerksamkeit ohne Worte.
    .basis = insgesamt { $n }
    .formula = Zahl der im Zeitraum vergebenen Gefällt-mir-Angaben.
    .exclusions = Solche an unsere eigenen Konten; solche, die wir zurückgenommen haben und die im Archiv fehlen.
    .unit = Gefällt-mir-Angaben
    .minimum = 30 Gefällt-mir-Angaben; darunter wird die Zahl nicht angegeben.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Praxis der Plattformen; keine anerkannte Definition.
    .pitfalls = Manche nutzen sie als Lesezeichen.
    .value = { $n ->
        [one] { $value } Gefällt-mir-Angabe
       *[other] { $value } Gefällt-mir-Angaben
    }
measure-likes-given-rate = Vergebene Gefällt-mir-Angaben pro Woche
    .definition = Zahl der Gefällt-mir-Angaben, die wir in einer gewöhnlichen Woche vergeben.
    .basis = { $n ->
        [one] Grundlage: { $n } Abschnitt von vier Wochen
       *[other] Grundlage: { $n } Abschnitte von vier Wochen
    }
    .formula = Median der Zahl der Gefällt-mir-Angaben je Abschnitt von vier Wochen, geteilt durch vier; Abschnitte ohne Gefällt-mir-Angabe zählen mit.
    .exclusions = Solche an unsere eigenen Konten; solche, die wir zurückgenommen haben; die Tage nach dem letzten vollen Abschnitt.
    .unit = Gefällt-mir-Angaben pro Woche
    .minimum = 6 volle, vom Archiv abgedeckte Abschnitte von vier Wochen und 30 Gefällt-mir-Angaben im Zeitraum.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Zahlen.
    .source = Praxis der Plattformen; keine anerkannte Definition.
    .pitfalls = Zurückgenommene Gefällt-mir-Angaben sind aus dem Archiv verschwunden.
    .value = { $n ->
        [one] { $value } Gefällt-mir-Angabe pro Woche
       *[other] { $value } Gefällt-mir-Angaben pro Woche
    }
measure-people-liked = Personen, deren Beiträge uns gefallen haben
    .definition = Zahl der verschiedenen Personen, denen wir mindestens eine Gefällt-mir-Angabe gegeben haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Gefällt-mir-Angabe zu einem Beitrag bekannter Herkunft
       *[other] Grundlage: { $n } Gefällt-mir-Angaben zu Beiträgen bekannter Herkunft
    }
    .formula = Zahl der verschiedenen Personen, von denen die mit „Gefällt mir“ markierten Beiträge stammen.
    .exclusions = Unsere eigenen Konten; Beiträge unbekannter Herkunft.
    .unit = Personen
    .minimum = 30 Gefällt-mir-Angaben zu Beiträgen bekannter Herkunft.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Praxis der Plattformen; keine anerkannte Definition.
    .pitfalls = Steigt mit der Zahl der vergebenen Gefällt-mir-Angaben.
measure-fresh-likes-share = Binnen eines Tages vergebene Gefällt-mir-Angaben
    .definition = Anteil unserer Gefällt-mir-Angaben zu einem Beitrag, der weniger als vierundzwanzig Stunden alt war.
    .basis = { $n ->
        [one] Grundlage: { $n } Gefällt-mir-Angabe
       *[other] Grundlage: { $n } Gefällt-mir-Angaben
    }
    .formula = weniger als 24 Stunden nach dem Beitrag vergebene Gefällt-mir-Angaben / Gefällt-mir-Angaben, bei denen beide Zeitpunkte bekannt sind.
    .exclusions = Solche zu Beiträgen mit unbekannter Uhrzeit oder mit einer Uhrzeit, die mehr als 5 Sekunden nach der Gefällt-mir-Angabe liegt; unsere eigenen Konten.
    .unit = Anteil
    .minimum = 30 Gefällt-mir-Angaben, bei denen beide Zeitpunkte bekannt sind.
    .interval = Wilson, um den Wocheneffekt korrigiert (Gefällt-mir-Angaben kommen in Schüben).
    .source = Praxis der Plattformen; keine anerkannte Definition.
    .pitfalls = Einen älteren Beitrag mit „Gefällt mir“ zu markieren, ist kein Mangel: Manchmal wurde er eigens gesucht.
