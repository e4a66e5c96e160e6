# Kennzahlen zum Rhythmus: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
measure-publications-per-week = Veröffentlichungstakt
    .definition = In der Hälfte der Wochen veröffentlichen wir mindestens diese Zahl von Beiträgen, in der Hälfte der Wochen höchstens diese Zahl.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = Median der Beiträge pro Woche, leere Wochen eingeschlossen.
    .exclusions = Wochen, die nicht vollständig im Zeitraum und im Archiv liegen; von anderswo übernommene Nachrichten; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = pro Woche
    .minimum = 26 Wochen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Eine Beitragskette zählt als ein Beitrag; was gelöscht wurde, fehlt.
    .value = { $n ->
        [one] { $value } Beitrag pro Woche
       *[other] { $value } Beiträge pro Woche
    }
measure-publications-per-week-lower-quartile = Beiträge in ruhigen Wochen
    .definition = In jeder vierten Woche veröffentlichen wir höchstens diese Zahl von Beiträgen.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = erstes Quartil der Beiträge pro Woche, leere Wochen eingeschlossen.
    .exclusions = Wochen, die nicht vollständig im Zeitraum und im Archiv liegen; von anderswo übernommene Nachrichten; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = pro Woche
    .minimum = 26 Wochen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Beschreibt einen Rhythmus; keiner ist besser.
measure-publications-per-week-upper-quartile = Beiträge in arbeitsreichen Wochen
    .definition = In jeder vierten Woche veröffentlichen wir mindestens diese Zahl von Beiträgen.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = drittes Quartil der Beiträge pro Woche, leere Wochen eingeschlossen.
    .exclusions = Wochen, die nicht vollständig im Zeitraum und im Archiv liegen; von anderswo übernommene Nachrichten; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = pro Woche
    .minimum = 26 Wochen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Beschreibt einen Rhythmus; keiner ist besser.
measure-replies-per-week = Antworten pro Woche
    .definition = In der Hälfte der Wochen geben wir mindestens diese Zahl von Antworten, in der Hälfte der Wochen höchstens diese Zahl.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = Median der Antworten an andere pro Woche, leere Wochen eingeschlossen.
    .exclusions = Wochen, die nicht vollständig im Zeitraum und im Archiv liegen; von anderswo übernommene Nachrichten; Fortsetzungen eigener Beitragsketten.
    .unit = pro Woche
    .minimum = 26 Wochen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Hängt von den erhaltenen Nachrichten ab, die das Archiv nicht enthält.
    .value = { $n ->
        [one] { $value } Antwort pro Woche
       *[other] { $value } Antworten pro Woche
    }
measure-replies-per-week-lower-quartile = Antworten in ruhigen Wochen
    .definition = In jeder vierten Woche geben wir höchstens diese Zahl von Antworten.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = erstes Quartil der Antworten an andere pro Woche, leere Wochen eingeschlossen.
    .exclusions = Wochen, die nicht vollständig im Zeitraum und im Archiv liegen; von anderswo übernommene Nachrichten; Fortsetzungen eigener Beitragsketten.
    .unit = pro Woche
    .minimum = 26 Wochen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Beschreibt einen Rhythmus; keiner ist besser.
measure-replies-per-week-upper-quartile = Antworten in arbeitsreichen Wochen
    .definition = In jeder vierten Woche geben wir mindestens diese Zahl von Antworten.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = drittes Quartil der Antworten an andere pro Woche, leere Wochen eingeschlossen.
    .exclusions = Wochen, die nicht vollständig im Zeitraum und im Archiv liegen; von anderswo übernommene Nachrichten; Fortsetzungen eigener Beitragsketten.
    .unit = pro Woche
    .minimum = 26 Wochen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Beschreibt einen Rhythmus; keiner ist besser.
measure-active-weeks-share = Aktive Wochen
    .definition = Anteil der Wochen, in denen wir mindestens einmal geschrieben haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = Wochen mit mindestens einer geschriebenen Nachricht / Wochen des Zeitraums, die das Archiv von seiner ersten Nachricht bis zum Export abdeckt.
    .exclusions = Weitergaben, die nicht geschrieben sind; von anderswo übernommene, zu einem anderen Zeitpunkt geschriebene Nachrichten.
    .unit = Anteil
    .minimum = 26 Wochen.
    .interval = Keines: Alle Wochen sind gezählt.
    .source = Praxis der Aktivitätsreihen.
    .pitfalls = Zeitversetzt gesendete Nachrichten können den Anschein einer Präsenz erwecken; eine Woche, die in zwei Jahre fällt, zählt in jedem.
measure-active-open-weeks-share = Aktive Wochen unter den geöffneten Wochen
    .definition = Anteil der Wochen, in denen wir geschrieben haben, ohne die angegebenen Schließzeiten.
    .basis = { $n ->
        [one] Grundlage: { $n } geöffnete Woche
       *[other] Grundlage: { $n } geöffnete Wochen
    }
    .formula = geöffnete Wochen mit mindestens einer geschriebenen Nachricht / vom Archiv abgedeckte Wochen des Zeitraums mit wenigstens zeitweiser Öffnung.
    .exclusions = Vollständig geschlossene Wochen; Weitergaben, die nicht geschrieben sind; von anderswo übernommene Nachrichten.
    .unit = Anteil
    .minimum = 26 geöffnete Wochen.
    .interval = Keines: Alle Wochen sind gezählt.
    .source = Praxis der Aktivitätsreihen.
    .pitfalls = Hängt von den angegebenen Öffnungs- und Schließzeiten ab.
measure-reply-active-weeks-share = Wochen mit einer Antwort
    .definition = Anteil der Wochen, in denen wir mindestens einmal jemandem geantwortet haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = Wochen mit mindestens einer Antwort an andere / Wochen des Zeitraums, die das Archiv von seiner ersten Nachricht bis zum Export abdeckt.
    .exclusions = Fortsetzungen eigener Beitragsketten; von anderswo übernommene Nachrichten.
    .unit = Anteil
    .minimum = 26 Wochen.
    .interval = Keines: Alle Wochen sind gezählt.
    .source = Praxis der Aktivitätsreihen.
    .pitfalls = In einer Woche ohne Frage ist keine Antwort zu geben.
measure-longest-silence = Längste Pause
    .definition = Die größte Zahl von Tagen von einer geschriebenen Nachricht zur nächsten, abzüglich der angegebenen Schließzeiten; eine Pause zählt ganz in dem Zeitraum, in dem sie endet.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = größter Abstand in Tagen zwischen zwei geschriebenen Nachrichten, abzüglich der Schließtage; gezählt in dem Zeitraum, in dem er endet.
    .exclusions = Volle angegebene Schließtage; die Pause, die beim Export noch andauert; Weitergaben und von anderswo übernommene Nachrichten.
    .unit = Tage
    .minimum = 26 vom Archiv abgedeckte Wochen des Zeitraums.
    .interval = Keines: Ein Höchstwert hat kein brauchbares Intervall.
    .source = Praxis der Zeiten zwischen Ereignissen.
    .pitfalls = Eine Lücke im Archiv sieht wie eine Pause aus.
measure-long-silences = Lange Pausen
    .definition = Zahl der Pausen von mehr als vierzehn Tagen, abzüglich der angegebenen Schließzeiten; jede zählt in dem Zeitraum, in dem sie endet.
    .basis = { $n ->
        [one] Grundlage: { $n } Woche
       *[other] Grundlage: { $n } Wochen
    }
    .formula = Abstände von mehr als 14 Tagen zwischen zwei geschriebenen Nachrichten, abzüglich der Schließtage; jeder zählt in dem Zeitraum, in dem er endet.
    .exclusions = Volle angegebene Schließtage; die Pause, die beim Export noch andauert; Weitergaben und von anderswo übernommene Nachrichten.
    .unit = Anzahl
    .minimum = 26 vom Archiv abgedeckte Wochen des Zeitraums.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Praxis der Zeiten zwischen Ereignissen.
    .pitfalls = Eine Lücke im Archiv sieht wie eine Pause aus.
    .value = { $n ->
        [one] { $value } Pause
       *[other] { $value } Pausen
    }
measure-burstiness = Gleichmaß oder Schübe
    .definition = Von −1 (Takt einer Uhr) bis 1 (lange Pausen, dann Schübe); 0 entspricht dem Zufall.
    .basis = { $n ->
        [one] Grundlage: { $n } Abstand
       *[other] Grundlage: { $n } Abstände
    }
    .formula = Index von Kim und Jo für die Abstände zwischen Nachrichten, in Öffnungsstunden.
    .exclusions = Fortsetzungen eigener Beitragsketten und Weitergaben; Zeiten außerhalb der Öffnung.
    .unit = Index von −1 bis 1
    .minimum = 20 Abstände.
    .interval = Keines: Aufeinanderfolgende Abstände sind nicht unabhängig.
    .source = Goh und Barabási 2008; Kim und Jo 2016.
    .pitfalls = Beschreibt einen Rhythmus; keiner ist besser.
measure-random-burstiness = Schübe, die der Zufall ergäbe
    .definition = Welchen Wert der Index des Gleichmaßes hätte, wenn dieselbe Zahl von Nachrichten zufällig fiele.
    .basis = { $n ->
        [one] Grundlage: { $n } Abstand
       *[other] Grundlage: { $n } Abstände
    }
    .formula = Mitte dessen, was 95 % von 1.000 zufällig gezogenen Reihen mit ebenso vielen Abständen (höchstens 1.000) ergeben.
    .exclusions = Fortsetzungen eigener Beitragsketten und Weitergaben; Zeiten außerhalb der Öffnung.
    .unit = Index von −1 bis 1
    .minimum = 20 Abstände.
    .interval = Was 95 % der zufällig gezogenen Reihen ergeben.
    .source = Kim und Jo 2016.
    .pitfalls = Dient nur dazu, den Index des Gleichmaßes zu lesen: Jenseits dieser Spanne erklärt ihn der Zufall allein nicht.
    .between = der Zufall ergäbe meist { $low } bis { $high }
measure-long-gap = Lange Abstände zwischen Nachrichten
    .definition = Neunzehn von zwanzig Abständen zwischen zwei Nachrichten sind kürzer als diese Dauer, in Öffnungsstunden.
    .basis = { $n ->
        [one] Grundlage: { $n } Abstand
       *[other] Grundlage: { $n } Abstände
    }
    .formula = 95. Perzentil der Abstände zwischen Nachrichten, in Öffnungsstunden.
    .exclusions = Fortsetzungen eigener Beitragsketten und Weitergaben; Zeiten außerhalb der Öffnung.
    .unit = Öffnungsstunden
    .minimum = 72 Abstände.
    .interval = Keines: Aufeinanderfolgende Abstände sind nicht unabhängig.
    .source = Goh und Barabási 2008.
    .pitfalls = Beschreibt einen Rhythmus; keiner ist besser.
measure-clamped-records-share = Auf die nächste Öffnung verlegte Nachrichten
    .definition = Anteil der außerhalb der Öffnungszeiten geschriebenen Nachrichten, die bei der Berechnung der Abstände auf die nächste Öffnung gelegt werden.
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = außerhalb der Öffnungszeiten geschriebene Nachrichten / geschriebene Nachrichten.
    .exclusions = Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 30 Nachrichten.
    .interval = Keines: Alle Nachrichten sind gezählt.
    .source = Kim und Jo 2016.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt.
measure-peak-hour-share = Stunde mit den meisten Nachrichten
    .definition = Anteil unserer Nachrichten, die in der Tagesstunde mit den meisten Nachrichten geschrieben wurden.
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = Nachrichten der Stunde mit den meisten / Nachrichten, in Ortszeit.
    .exclusions = Weitergaben; übernommene Nachrichten und solche, von denen nur der Tag bekannt ist.
    .unit = Anteil
    .minimum = 200 Nachrichten.
    .interval = Keines: Die Stunde wird im Nachhinein gewählt.
    .source = Mardia und Jupp 2000.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; sagt nichts über die beste Uhrzeit für Veröffentlichungen.
measure-hour-evenness = Verteilung über den Tag
    .definition = Von 0 (alles in derselben Stunde) bis 1 (in jeder Stunde von Tag und Nacht gleich viel).
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = Entropie der 24 Stunden / ln 24.
    .exclusions = Weitergaben; übernommene Nachrichten und solche, von denen nur der Tag bekannt ist.
    .unit = Index von 0 bis 1
    .minimum = 200 Nachrichten.
    .interval = Keines: Der Zufall verzerrt diesen Index.
    .source = Pielou 1966.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; sagt nichts über die beste Uhrzeit für Veröffentlichungen.
measure-mean-hour = Mittlere Uhrzeit unserer Nachrichten
    .definition = Tageszeit, um die sich unsere Nachrichten verteilen, wobei Mitternacht an Mitternacht grenzt.
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = zirkulärer Mittelwert der Ortszeiten.
    .exclusions = Weitergaben; übernommene Nachrichten und solche, von denen nur der Tag bekannt ist.
    .unit = Stunden
    .minimum = 200 Nachrichten.
    .interval = Keines: Dies ist eine genaue Zusammenfassung.
    .source = Fisher 1993; Mardia und Jupp 2000.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; sagt nichts über die beste Uhrzeit für Veröffentlichungen.
measure-hour-concentration = Konzentration um die mittlere Uhrzeit
    .definition = Von 0 (rund um die Uhr verteilt) bis 1 (alle zur selben Stunde).
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = Länge der zirkulären Resultierenden der Ortszeiten.
    .exclusions = Weitergaben; übernommene Nachrichten und solche, von denen nur der Tag bekannt ist.
    .unit = Index von 0 bis 1
    .minimum = 200 Nachrichten.
    .interval = Keines: Dies ist eine genaue Zusammenfassung.
    .source = Fisher 1993; Mardia und Jupp 2000.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; sagt nichts über die beste Uhrzeit für Veröffentlichungen.
measure-opening-hours-share = Nachrichten während der Öffnungszeiten
    .definition = Anteil unserer Nachrichten, die während der Öffnungszeiten geschrieben wurden.
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = Nachrichten innerhalb der Öffnungszeiten / Nachrichten.
    .exclusions = Weitergaben; übernommene Nachrichten und solche, von denen nur der Tag bekannt ist.
    .unit = Anteil
    .minimum = 50 Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Praxis der Öffnungszeiten.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; eine zeitversetzt gesendete Nachricht scheint zum Zeitpunkt des Sendens geschrieben worden zu sein.
measure-replies-in-opening-hours-share = Antworten während der Öffnungszeiten
    .definition = Anteil unserer Antworten, die während der Öffnungszeiten gegeben wurden.
    .basis = { $n ->
        [one] Grundlage: { $n } Antwort
       *[other] Grundlage: { $n } Antworten
    }
    .formula = Antworten innerhalb der Öffnungszeiten / Antworten.
    .exclusions = Übernommene Antworten und solche, von denen nur der Tag bekannt ist.
    .unit = Anteil
    .minimum = 50 Antworten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Praxis der Öffnungszeiten.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; eine zeitversetzt gesendete Nachricht scheint zum Zeitpunkt des Sendens geschrieben worden zu sein.
measure-publications-in-opening-hours-share = Beiträge während der Öffnungszeiten
    .definition = Anteil unserer Beiträge, die während der Öffnungszeiten erschienen sind.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge innerhalb der Öffnungszeiten / Beiträge.
    .exclusions = { -left-out-records }; übernommene Beiträge und solche, von denen nur der Tag bekannt ist.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Praxis der Öffnungszeiten.
    .pitfalls = Wird nur bei einem angegebenen Team von mindestens drei Personen gezeigt; eine zeitversetzt gesendete Nachricht scheint zum Zeitpunkt des Sendens geschrieben worden zu sein.
measure-rhythm-overlap = Übereinstimmung mit dem Rhythmus der Kontaktpersonen
    .definition = Von 0 (nie zu denselben Stunden) bis 1 (zu denselben Stunden): unsere Antworten und die Nachrichten, denen sie gelten.
    .basis = { $n ->
        [one] Grundlage: { $n } Antwort
       *[other] Grundlage: { $n } Antworten
    }
    .formula = Summe, Stunde für Stunde (bei weniger als 300 Antworten in Abschnitten von drei Stunden), des kleineren von zwei Anteilen: dem unserer Antworten und dem der Nachrichten, die in diese Stunde fallen.
    .exclusions = { -left-out-delays }; Antworten, von denen nur der Tag bekannt ist.
    .unit = Index von 0 bis 1
    .minimum = 200 Antworten. { -withheld-delays }.
    .interval = Kein Intervall: was ein und derselbe Rhythmus in 95 von 100 Fällen ergäbe (1.000 Permutationen). Darunter sind die Rhythmen verschoben.
    .source = Weitzman 1970; Ridout und Linkie 2009.
    .pitfalls = Bei wenigen Antworten decken sich auch zwei gleiche Rhythmen nicht vollständig: den Wert nie für sich allein lesen.
    .between = ein und derselbe Rhythmus ergäbe meist { $low } bis { $high }
    .below = { $interval }: Die beiden Rhythmen sind verschoben
    .inside = { $interval }: Die beiden Rhythmen lassen sich nicht unterscheiden
    .above = { $interval }: Auch oberhalb dieser Spanne lassen sich die beiden Rhythmen nicht unterscheiden
measure-rhythm-shift = Verschiebung gegenüber dem Rhythmus der Kontaktpersonen
    .definition = Um wie viele Stunden im Tageslauf unsere Antworten im Mittel nach den Nachrichten liegen, denen sie gelten (bei negativem Wert: davor).
    .basis = { $n ->
        [one] Grundlage: { $n } Antwort
       *[other] Grundlage: { $n } Antworten
    }
    .formula = Differenz der zirkulären mittleren Uhrzeiten, zwischen −12 und 12.
    .exclusions = { -left-out-delays }; Antworten, von denen nur der Tag bekannt ist.
    .unit = Stunden
    .minimum = 200 Antworten. { -withheld-delays }.
    .interval = Keines: zusammen mit der Übereinstimmung zu lesen.
    .source = Mardia und Jupp 2000.
    .pitfalls = Dies ist keine Antwortzeit: Es zählt nur die Uhrzeit.
