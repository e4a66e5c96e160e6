# Kennzahlen zu Nutzen und Verbreitung: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
-left-out-receptions = { -left-out-records }; beim Export zu neue Beiträge (weniger als 7 Tage bei X, Mastodon und Pixelfed, 21 bei LinkedIn, 30 bei TikTok); Beiträge, bei denen ein nötiger Zähler unbekannt ist
-reactions = erhaltene Gefällt-mir-Angaben und Weitergaben, oder das eine von beiden, das das Archiv nennt
measure-liked-at-least-once-share = Beiträge, die Gefallen fanden
    .definition = Anteil der Beiträge, die mindestens eine Gefällt-mir-Angabe erhalten haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit mindestens einer Gefällt-mir-Angabe / hinreichend alte Beiträge mit bekanntem Zähler.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Ein schwaches Zeichen; nahe hundert Prozent unterscheidet es nichts mehr.
measure-likes-per-publication = Gefällt-mir-Angaben pro Beitrag
    .definition = Mittlere Zahl der Gefällt-mir-Angaben, die ein Beitrag erhält.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Summe der Gefällt-mir-Angaben / hinreichend alte Beiträge.
    .exclusions = { -left-out-receptions }.
    .unit = Gefällt-mir-Angaben pro Beitrag
    .minimum = 30 Beiträge.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Wenige stark aufgegriffene Beiträge ziehen das Mittel nach oben; zusammen mit dem üblichen Wert zu lesen.
    .value = { $n ->
        [one] { $value } Gefällt-mir-Angabe pro Beitrag
       *[other] { $value } Gefällt-mir-Angaben pro Beitrag
    }
measure-typical-likes = Übliche Zahl der Gefällt-mir-Angaben
    .definition = Die Hälfte der Beiträge erhält mindestens diese Zahl von Gefällt-mir-Angaben.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Median der Gefällt-mir-Angaben pro hinreichend altem Beitrag.
    .exclusions = { -left-out-receptions }.
    .unit = Gefällt-mir-Angaben pro Beitrag
    .minimum = 30 Beiträge.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Ein außergewöhnlicher Beitrag ändert sie nicht; Zähler sinken, wenn Konten geschlossen werden.
    .value = { $n ->
        [one] { $value } Gefällt-mir-Angabe pro Beitrag
       *[other] { $value } Gefällt-mir-Angaben pro Beitrag
    }
measure-likes-per-thousand-followers = Gefällt-mir-Angaben je tausend Abonnierende
    .definition = Gefällt-mir-Angaben pro Beitrag der zwölf Monate vor dem Export, bezogen auf tausend Abonnierende.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = 1.000 × Gefällt-mir-Angaben / (Beiträge der zwölf Monate vor dem Export × Abonnierende am Tag des Exports).
    .exclusions = { -left-out-receptions }; beim Export mehr als zwölf Monate alte Beiträge.
    .unit = je tausend Abonnierende
    .minimum = 30 Beiträge und eine Liste der Abonnierenden im letzten Export.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Bonsón und Ratkai 2013; Bonsón, Royo und Ratkai 2015.
    .pitfalls = Die Zahl der Abonnierenden ist nur am Tag des Exports bekannt: Kein früheres Jahr lässt sich vergleichen.
    .value = { $value } je tausend Abonnierende
measure-reposted-at-least-once-share = Weitergegebene Beiträge
    .definition = Anteil der Beiträge, die mindestens einmal weitergegeben wurden.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = mindestens einmal weitergegebene Beiträge / hinreichend alte Beiträge mit bekanntem Zähler.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Bonsón und Ratkai 2013; Bonsón, Perea und Bednárová 2019.
    .pitfalls = Weitergaben aus dem Kollegium zählen mit, Zitate nicht.
measure-reposts-per-publication = Weitergaben pro Beitrag
    .definition = Wie oft ein Beitrag im Mittel weitergegeben wird.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Summe der erhaltenen Weitergaben / hinreichend alte Beiträge.
    .exclusions = { -left-out-receptions }.
    .unit = Weitergaben pro Beitrag
    .minimum = 30 Beiträge.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Wenige stark weitergegebene Beiträge ziehen das Mittel nach oben; der Anteil der weitergegebenen Beiträge ist verlässlicher.
    .value = { $n ->
        [one] { $value } Weitergabe pro Beitrag
       *[other] { $value } Weitergaben pro Beitrag
    }
measure-reposts-per-thousand-followers = Weitergaben je tausend Abonnierende
    .definition = Weitergaben pro Beitrag der zwölf Monate vor dem Export, bezogen auf tausend Abonnierende.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = 1.000 × erhaltene Weitergaben / (Beiträge der zwölf Monate vor dem Export × Abonnierende am Tag des Exports).
    .exclusions = { -left-out-receptions }; beim Export mehr als zwölf Monate alte Beiträge.
    .unit = je tausend Abonnierende
    .minimum = 30 Beiträge und eine Liste der Abonnierenden im letzten Export.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Bonsón und Ratkai 2013; Bonsón, Perea und Bednárová 2019.
    .pitfalls = Die Zahl der Abonnierenden ist nur am Tag des Exports bekannt: Kein früheres Jahr lässt sich vergleichen.
    .value = { $value } je tausend Abonnierende
measure-reposted-at-least-three-times-share = Dreimal oder öfter weitergegebene Beiträge
    .definition = Anteil der mindestens dreimal weitergegebenen Beiträge.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = mindestens dreimal weitergegebene Beiträge / hinreichend alte Beiträge mit bekanntem Zähler.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Nützlich, wenn fast alle Beiträge mindestens einmal weitergegeben werden; Weitergaben aus dem Kollegium zählen mit.
measure-engagement-index = Reaktionen aller Art je tausend Abonnierende
    .definition = Gefällt-mir-Angaben, Kommentare und Weitergaben pro Beitrag der zwölf Monate vor dem Export, bezogen auf tausend Abonnierende.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = 1.000 × (Gefällt-mir-Angaben + Kommentare + Weitergaben) / (Beiträge der zwölf Monate vor dem Export × Abonnierende am Tag des Exports).
    .exclusions = { -left-out-receptions }, und sei es nur einer der drei; beim Export mehr als zwölf Monate alte Beiträge.
    .unit = je tausend Abonnierende
    .minimum = 30 Beiträge und eine Liste der Abonnierenden im letzten Export.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Bonsón, Royo und Ratkai 2015.
    .pitfalls = Kaum ein Netzwerk gibt alle drei Zähler heraus; der Index vermengt Gesten von unterschiedlichem Gewicht.
    .value = { $value } je tausend Abonnierende
measure-amplification-share = Anteil der Weitergaben an den Reaktionen
    .definition = Anteil der Weitergaben an den erhaltenen Reaktionen (Gefällt-mir-Angaben und Weitergaben).
    .basis = { $n ->
        [one] Grundlage: { $n } Reaktion
       *[other] Grundlage: { $n } Reaktionen
    }
    .formula = erhaltene Weitergaben / (Weitergaben + Gefällt-mir-Angaben), alle Beiträge zusammen.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge und insgesamt 100 Reaktionen.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Kaushik 2011; Bonsón, Royo und Ratkai 2015.
    .pitfalls = Ein einziger stark aufgegriffener Beitrag kann das Ergebnis bestimmen; zusammen mit dem üblichen Anteil zu lesen.
measure-typical-amplification-share = Üblicher Anteil der Weitergaben an den Reaktionen
    .definition = Bei der Hälfte der Beiträge beträgt der Anteil der Weitergaben an den Reaktionen mindestens diesen Wert.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit mindestens fünf Reaktionen
       *[other] Grundlage: { $n } Beiträge mit mindestens fünf Reaktionen
    }
    .formula = Median, pro Beitrag, von Weitergaben / (Weitergaben + Gefällt-mir-Angaben).
    .exclusions = { -left-out-receptions }; Beiträge mit weniger als fünf Reaktionen.
    .unit = Anteil
    .minimum = 30 Beiträge mit mindestens fünf Reaktionen.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Kaushik 2011.
    .pitfalls = Sagt nichts über Beiträge mit wenigen Reaktionen.
measure-typical-reception = Übliche Resonanz eines Beitrags
    .definition = Die Hälfte der Beiträge erhält mindestens diese Zahl von Reaktionen (Gefällt-mir-Angaben und Weitergaben).
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Median der Summe aus Gefällt-mir-Angaben und Weitergaben, pro hinreichend altem Beitrag, bei dem beide Zähler bekannt sind.
    .exclusions = { -left-out-receptions }.
    .unit = Reaktionen pro Beitrag
    .minimum = 20 Beiträge.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Tukey; Huber.
    .pitfalls = Ein außergewöhnlicher Beitrag ändert sie nicht; Zähler sinken, wenn Konten geschlossen werden.
measure-reception-lower-quartile = Resonanz der am wenigsten aufgegriffenen Beiträge
    .definition = Jeder vierte Beitrag erhält höchstens diese Zahl von Reaktionen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = erstes Quartil der Summe aus Gefällt-mir-Angaben und Weitergaben, pro hinreichend altem Beitrag, bei dem beide Zähler bekannt sind.
    .exclusions = { -left-out-receptions }.
    .unit = Reaktionen pro Beitrag
    .minimum = 20 Beiträge.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Tukey.
    .pitfalls = Untere Grenze des Üblichen, keine zu erreichende Schwelle.
measure-reception-upper-quartile = Resonanz der am meisten aufgegriffenen Beiträge
    .definition = Jeder vierte Beitrag erhält mindestens diese Zahl von Reaktionen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = drittes Quartil der Summe aus Gefällt-mir-Angaben und Weitergaben, pro hinreichend altem Beitrag, bei dem beide Zähler bekannt sind.
    .exclusions = { -left-out-receptions }.
    .unit = Reaktionen pro Beitrag
    .minimum = 20 Beiträge.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Tukey.
    .pitfalls = Obere Grenze des Üblichen, kein Ziel.
measure-reception-trimmed-mean = Mittlere Resonanz ohne die Extreme
    .definition = Mittlere Zahl der Reaktionen pro Beitrag, ohne die 10 % der am meisten und die 10 % der am wenigsten aufgegriffenen Beiträge.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Mittel der Summe aus Gefällt-mir-Angaben und Weitergaben, ohne das oberste und das unterste Zehntel.
    .exclusions = { -left-out-receptions }; das oberste und das unterste Zehntel.
    .unit = Reaktionen pro Beitrag
    .minimum = 20 Beiträge.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Tukey; Huber.
    .pitfalls = Zähler sinken, wenn Konten geschlossen werden.
measure-rarefied-h-index = Beständigkeit guter Resonanz
    .definition = Zahl h der Beiträge, die jeweils mindestens h Reaktionen erhalten, für jeden Zeitraum auf dieselbe Zahl von Beiträgen umgerechnet.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Mittel von h über 1.000 Stichproben vom Umfang des kleinsten vollständigen Jahres mit mindestens 30 Beiträgen; Reaktionen: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = Index
    .minimum = 30 Beiträge und so viele wie im kleinsten vollständigen Jahr mit 30 oder mehr; das Archiv muss ein solches Jahr enthalten.
    .interval = Was 95 % der Stichproben ergeben; werden alle Beiträge genommen, erneutes Ziehen von Wochen.
    .source = Hirsch 2005; Riquelme und González-Cantergiani 2016.
    .pitfalls = Ohne diese gleiche Zahl von Beiträgen würde der Index nur der Menge folgen.
measure-reception-gini = Ungleichheit der Resonanz
    .definition = Von 0 (alle Beiträge erhalten gleich viel) bis 1 (ein einziger erhält alles).
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Gini-Koeffizient der Reaktionen pro Beitrag × n/(n−1); Reaktionen: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = Index von 0 bis 1
    .minimum = 30 Beiträge und mindestens eine Reaktion.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Beschreibt eine Verteilung; weder Gleichheit noch Ungleichheit ist ein Ziel.
measure-reception-top-share = Anteil der am meisten aufgegriffenen Beiträge
    .definition = Anteil der Reaktionen, der auf die 5 % der am meisten aufgegriffenen Beiträge entfällt.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Reaktionen auf die obersten 5 % / alle Reaktionen, interpoliert; Reaktionen: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge und mindestens eine Reaktion.
    .interval = Erneutes Ziehen von Wochen (2.000 Ziehungen).
    .source = Lorenz 1905.
    .pitfalls = Die Beiträge einer Kampagne zählen jeder für sich.
measure-zero-reception-share = Beiträge ohne Reaktion
    .definition = Anteil der Beiträge, die keine bekannte Reaktion erhalten haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge ohne jede Reaktion / hinreichend alte Beiträge; Reaktionen: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Lorenz 1905.
    .pitfalls = Ohne Reaktion heißt nicht ungelesen: Das Archiv weiß nichts vom Lesen.
measure-relay-share = Weitergabe fremder Worte
    .definition = Anteil unserer Beiträge und Weitergaben, die andere weitergeben oder zitieren.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag oder Weitergabe
       *[other] Grundlage: { $n } Beiträge und Weitergaben
    }
    .formula = (Weitergaben und Zitate anderer) / (Weitergaben anderer + Beiträge).
    .exclusions = Weitergaben eigener Nachrichten; Antworten und Fortsetzungen eigener Beitragsketten. Ein Zitat unbekannter Herkunft zählt als fremdes.
    .unit = Anteil
    .minimum = 50 verbreitete Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Lovejoy, Waters und Saxton 2012; Waters und Jamal 2011.
    .pitfalls = Eine zurückgenommene Weitergabe verschwindet aus dem Archiv.
measure-monthly-relay-share = Anteil der Weitergaben in einem gewöhnlichen Monat
    .definition = In der Hälfte der Monate des Zeitraums ist der Anteil der Weitergaben und Zitate anderer mindestens so hoch wie dieser Wert.
    .basis = { $n ->
        [one] Grundlage: { $n } Monat
       *[other] Grundlage: { $n } Monate
    }
    .formula = Median, über die Monate, von (Weitergaben und Zitate anderer) / (Weitergaben anderer + Beiträge).
    .exclusions = Antworten und Fortsetzungen eigener Beitragsketten; Weitergaben eigener Nachrichten; Monate ohne Weitergabe und ohne Beitrag.
    .unit = Anteil
    .minimum = 6 Monate.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012; zum Median Tukey 1977.
    .pitfalls = Weicht diese Kennzahl um mehr als zehn Prozentpunkte vom Anteil des gesamten Zeitraums ab, so fallen wenige ungewöhnliche Monate stark ins Gewicht.
measure-effective-relayed-sources = Effektive Zahl der weitergegebenen Quellen
    .definition = Schätzung: Wie viele Quellen, alle gleich oft aufgegriffen, dieselbe Vielfalt ergäben. Die Zahl kann höher sein als die der gezählten Quellen.
    .basis = { $n ->
        [one] Grundlage: { $n } Weitergabe oder Zitat
       *[other] Grundlage: { $n } Weitergaben und Zitate
    }
    .formula = N(N−1) / Σx(x−1), wobei x die Zahl der Weitergaben und Zitate jeder Quelle und N deren Summe ist.
    .exclusions = Unsere eigenen Konten; Weitergaben und Zitate unbekannter Herkunft.
    .unit = Quellen
    .minimum = 50 Weitergaben oder Zitate aus 10 Quellen, davon mindestens eine zweimal aufgegriffen.
    .interval = Aus der exakten Varianz nach Simpson.
    .source = Hill 1973; Jost 2006.
    .pitfalls = Wenige oft weitergegebene Partnereinrichtungen senken sie; das ist kein Fehler.
    .value = { $n ->
        [one] { $value } Quelle
       *[other] { $value } Quellen
    }
measure-relayed-sources-gini = Ungleichheit zwischen den weitergegebenen Quellen
    .definition = Von 0 (alle Quellen gleich oft weitergegeben oder zitiert) bis 1 (fast immer eine einzige).
    .basis = { $n ->
        [one] Grundlage: { $n } Weitergabe oder Zitat
       *[other] Grundlage: { $n } Weitergaben und Zitate
    }
    .formula = Gini-Koeffizient der Weitergaben und Zitate pro Quelle × S/(S−1), wobei S die Zahl der Quellen ist.
    .exclusions = Nie weitergegebene und nie zitierte Quellen; unsere eigenen Konten; unbekannte Herkunft.
    .unit = Index von 0 bis 1
    .minimum = 50 Weitergaben oder Zitate aus 10 Quellen.
    .interval = Durch Weglassen jeweils einer Woche.
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Ein Zeitraum, in dem jede Quelle nur einmal aufgegriffen wird, ergibt 0.
measure-first-time-sources-share = Erstmals weitergegebene Quellen
    .definition = Anteil der weitergegebenen oder zitierten Quellen, die wir seit Beginn des Archivs noch nie aufgegriffen hatten.
    .basis = { $n ->
        [one] Grundlage: { $n } Quelle
       *[other] Grundlage: { $n } Quellen
    }
    .formula = Quellen, die wir im Zeitraum zum ersten Mal im gesamten Archiv aufgegriffen haben / im Zeitraum weitergegebene oder zitierte Quellen.
    .exclusions = Die ersten zwölf Monate des Archivs, in denen jede Quelle neu erscheint; unsere eigenen Konten; unbekannte Herkunft.
    .unit = Anteil
    .minimum = 30 Quellen und 50 Weitergaben oder Zitate.
    .interval = Wilson; ohne Wochenkorrektur, da Quellen gezählt werden.
    .source = Hill 1973.
    .pitfalls = Ein unvollständiges Archiv lässt frühere Quellen neu erscheinen.
measure-linked-publications-share = Beiträge mit einem Link
    .definition = Anteil der Beiträge, die auf eine Seite im Web verweisen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit mindestens einem Link / Beiträge.
    .exclusions = Links zum Netzwerk selbst; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Kent und Taylor 1998; Lovejoy, Waters und Saxton 2012.
    .pitfalls = Ein Link in einem Bild oder einem QR-Code ist nicht zu erkennen.
measure-own-domain-share = Links zu unseren Websites, unter den bekannten Zielen
    .definition = Anteil der veröffentlichten Links, die zu unseren Websites führen.
    .basis = { $n ->
        [one] Grundlage: { $n } Link
       *[other] Grundlage: { $n } Links
    }
    .formula = Links zu unseren Websites / Links mit bekanntem Ziel; ein Link pro Beitrag und Domainname.
    .exclusions = Gekürzte Links und solche zum Netzwerk selbst; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Links mit bekanntem Ziel. Die Kennzahl wird zurückgehalten, wenn mehr als 20 % der Links gekürzt sind.
    .interval = Wilson, um den Wocheneffekt korrigiert (Links kommen in Schüben).
    .source = Kent und Taylor 1998.
    .pitfalls = Unsere Websites müssen angegeben sein; jene unserer Startseite zählt mit.
measure-effective-domains = Effektive Zahl der verlinkten Websites
    .definition = Schätzung: Wie viele fremde Websites, alle gleich oft verlinkt, dieselbe Vielfalt ergäben. Die Zahl kann höher sein als die der gezählten Websites.
    .basis = { $n ->
        [one] Grundlage: { $n } Link
       *[other] Grundlage: { $n } Links
    }
    .formula = N(N−1) / Σx(x−1), wobei x die Zahl der Links zu jedem Domainnamen und N deren Summe ist; ein Link pro Beitrag und Domainname.
    .exclusions = Unsere Websites, gekürzte Links und solche zum Netzwerk selbst; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Websites
    .minimum = 50 Links zu anderen Websites, davon mindestens eine zweimal verlinkt. Die Kennzahl wird zurückgehalten, wenn mehr als 20 % der Links gekürzt sind.
    .interval = Aus der exakten Varianz nach Simpson.
    .source = Hill 1973; Jost 2006; Public Suffix List von Mozilla.
    .pitfalls = Jede französische Schulbehörde (académie) gilt als eigene Website; eine Blogplattform, die nicht auf der Public Suffix List steht, gilt als eine einzige.
    .value = { $n ->
        [one] { $value } Website
       *[other] { $value } Websites
    }
measure-shortened-links-share = Gekürzte Links
    .definition = Anteil der Links, die über einen Kürzungsdienst laufen und ihr Ziel verbergen.
    .basis = { $n ->
        [one] Grundlage: { $n } Link
       *[other] Grundlage: { $n } Links
    }
    .formula = gekürzte Links / Links; ein Link pro Beitrag und Domainname.
    .exclusions = Links zum Netzwerk selbst; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Links.
    .interval = Wilson, um den Wocheneffekt korrigiert (Links kommen in Schüben).
    .source = Praxis der Linkanalyse.
    .pitfalls = Die Liste der Kürzungsdienste ist kurz; der eigene einer Einrichtung muss unter ihren Websites angegeben sein.
measure-recirculation-share = Wieder in Umlauf gebrachte Nachrichten
    .definition = Anteil unserer Beiträge und der Weitergaben eigener Nachrichten, die eine unserer mehr als dreißig Tage alten Nachrichten wieder aufgreifen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag oder Weitergabe eigener Nachrichten
       *[other] Grundlage: { $n } Beiträge und Weitergaben eigener Nachrichten
    }
    .formula = Weitergaben und Zitate unserer mehr als 30 Tage alten Nachrichten / (Beiträge + Weitergaben eigener Nachrichten).
    .exclusions = Weitergaben fremder Nachrichten; wieder aufgegriffene eigene Nachrichten unbekannten Alters; Antworten und Fortsetzungen eigener Beitragsketten.
    .unit = Anteil
    .minimum = 30 Beiträge oder Weitergaben eigener Nachrichten. Die Kennzahl wird zurückgehalten, wenn bei mehr als der Hälfte unserer wieder aufgegriffenen Nachrichten das Alter unbekannt ist.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Praxis der langfristigen Arbeit.
    .pitfalls = Eine automatische Folge von Erinnerungen erhöht diese Kennzahl.
measure-recirculated-age = Alter der wieder in Umlauf gebrachten Nachrichten
    .definition = Die Hälfte der Nachrichten, die wir wieder aufgreifen, ist mindestens so alt.
    .basis = { $n ->
        [one] Grundlage: { $n } wieder aufgegriffene Nachricht
       *[other] Grundlage: { $n } wieder aufgegriffene Nachrichten
    }
    .formula = Median des Alters, in Tagen, unserer nach mehr als 30 Tagen weitergegebenen oder zitierten Nachrichten.
    .exclusions = Höchstens dreißig Tage alte Nachrichten; solche unbekannten Alters.
    .unit = Tage
    .minimum = 20 wieder aufgegriffene Nachrichten. Die Kennzahl wird zurückgehalten, wenn bei mehr als der Hälfte unserer wieder aufgegriffenen Nachrichten das Alter unbekannt ist.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Ablesen der Uhrzeit aus der Kennung der Nachricht.
    .pitfalls = Ein Jubiläum oder eine jährliche Erinnerung erhöht es.
measure-alt-text-coverage = Beschriebene Bilder
    .definition = Anteil der Bilder in unseren Nachrichten, Antworten eingeschlossen, die einen Alternativtext haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild
       *[other] Grundlage: { $n } Bilder
    }
    .formula = Bilder mit nicht leerem Alternativtext / Bilder in unseren Nachrichten.
    .exclusions = Videos, Tonaufnahmen, Linkvorschauen und Emojis; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder.
    .interval = Keines: Alle Bilder sind gezählt.
    .source = WCAG 2.2, Kriterium 1.1.1; RGAA 4.1.2, Kriterium 1.1.
    .pitfalls = Ein vorhandener Text ist nicht immer ein guter Text; ein schmückendes Bild kann ohne auskommen.
measure-described-posts-share = Nachrichten mit durchweg beschriebenen Bildern
    .definition = Anteil unserer Nachrichten mit Bild, bei denen jedes Bild einen Alternativtext hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht mit Bild
       *[other] Grundlage: { $n } Nachrichten mit Bild
    }
    .formula = Nachrichten, deren Bilder alle einen nicht leeren Text haben / Nachrichten mit mindestens einem Bild.
    .exclusions = Videos, Tonaufnahmen, Linkvorschauen und Emojis; Weitergaben.
    .unit = Anteil
    .minimum = 20 Nachrichten mit Bild.
    .interval = Keines: Alle Nachrichten sind gezählt.
    .source = WCAG 2.2, Kriterium 1.1.1; RGAA 4.1.2, Kriterium 1.1.
    .pitfalls = Ein vorhandener Text ist nicht immer ein guter Text.
measure-described-films-share = Beschriebene Videos und Tonaufnahmen
    .definition = Anteil der veröffentlichten Videos und Tonaufnahmen, die einen Alternativtext haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Video oder Tonaufnahme
       *[other] Grundlage: { $n } Videos und Tonaufnahmen
    }
    .formula = Videos und Tonaufnahmen mit nicht leerem Text / Videos und Tonaufnahmen in unseren Nachrichten.
    .exclusions = Bilder, die gesondert gezählt werden; Weitergaben.
    .unit = Anteil
    .minimum = 20 Videos oder Tonaufnahmen.
    .interval = Keines: Alle Videos und Tonaufnahmen sind gezählt.
    .source = WCAG 2.2, Kriterien 1.1.1 und 1.2.1.
    .pitfalls = Dieser Text ersetzt weder Untertitel noch eine Abschrift, die das Archiv nicht enthält.
measure-usable-alt-text-share = Brauchbare Alternativtexte
    .definition = Anteil der beschriebenen Bilder, deren Text Menschen dienen kann, die das Bild nicht sehen.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild mit Text
       *[other] Grundlage: { $n } Bilder mit Text
    }
    .formula = Bilder, deren Text keinen der fünf Mängel hat (zu kurz, Dateiname, leeres Wort, Kopie der Nachricht, wiederholt) / Bilder mit Alternativtext.
    .exclusions = Bilder ohne Alternativtext; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder mit Text.
    .interval = Wilson, um den Wocheneffekt korrigiert (Bilder kommen in Schüben).
    .source = WCAG 2.2, Technik F30; Gleason et al. 2019.
    .pitfalls = Einfache Regeln, an einer Stichprobe zu prüfen: Ein Text ohne Mangel ist nicht immer ein guter Text.
measure-alt-text-too-short-share = Zu kurze Alternativtexte
    .definition = Anteil der beschriebenen Bilder, deren Text weniger als zehn Buchstaben hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild mit Text
       *[other] Grundlage: { $n } Bilder mit Text
    }
    .formula = Bilder, deren Text weniger als zehn Buchstaben hat / Bilder mit Alternativtext.
    .exclusions = Bilder ohne Alternativtext; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder mit Text.
    .interval = Wilson, um den Wocheneffekt korrigiert (Bilder kommen in Schüben).
    .source = WCAG 2.2, Technik F30; Gleason et al. 2019.
    .pitfalls = Ein kurzer Text genügt mitunter: ein Logo, eine Zahl.
measure-alt-text-file-name-share = Dateinamen als Text
    .definition = Anteil der beschriebenen Bilder, deren Text nur ein Dateiname ist.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild mit Text
       *[other] Grundlage: { $n } Bilder mit Text
    }
    .formula = Bilder, deren Text ein Dateiname ist / Bilder mit Alternativtext.
    .exclusions = Bilder ohne Alternativtext; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder mit Text.
    .interval = Wilson, um den Wocheneffekt korrigiert (Bilder kommen in Schüben).
    .source = WCAG 2.2, Technik F30; Gleason et al. 2019.
    .pitfalls = Oft von einem Programm geschrieben, ohne dass es jemand bemerkt.
measure-alt-text-placeholder-share = Leere Wörter als Text
    .definition = Anteil der beschriebenen Bilder, deren Text nur „Bild“, „Foto“ oder „Bildschirmfoto“ sagt.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild mit Text
       *[other] Grundlage: { $n } Bilder mit Text
    }
    .formula = Bilder, deren Text nur Wörter für ein Bild enthält / Bilder mit Alternativtext.
    .exclusions = Bilder ohne Alternativtext; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder mit Text.
    .interval = Wilson, um den Wocheneffekt korrigiert (Bilder kommen in Schüben).
    .source = WCAG 2.2, Technik F30; Gleason et al. 2019.
    .pitfalls = Die Liste dieser Wörter ist kurz und umfasst nur Französisch und Englisch.
measure-alt-text-copied-share = Kopierte Nachrichten als Text
    .definition = Anteil der beschriebenen Bilder, deren Text den der Nachricht wiederholt.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild mit Text
       *[other] Grundlage: { $n } Bilder mit Text
    }
    .formula = Bilder, deren Text dieselben Wörter hat wie die Nachricht, ohne deren Links, Erwähnungen und abschließende Hashtags / Bilder mit Alternativtext.
    .exclusions = Bilder ohne Alternativtext; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder mit Text.
    .interval = Wilson, um den Wocheneffekt korrigiert (Bilder kommen in Schüben).
    .source = WCAG 2.2, Technik F30; Gleason et al. 2019.
    .pitfalls = Wer sich die Nachricht vorlesen lässt, hört sie zweimal und erfährt nichts über das Bild.
measure-alt-text-repeated-share = Von Bild zu Bild wiederholte Texte
    .definition = Anteil der beschriebenen Bilder, deren Text für mehr als fünf Bilder des Zeitraums dient.
    .basis = { $n ->
        [one] Grundlage: { $n } Bild mit Text
       *[other] Grundlage: { $n } Bilder mit Text
    }
    .formula = Bilder, deren Text bei mehr als fünf Bildern des Zeitraums steht / Bilder mit Alternativtext.
    .exclusions = Bilder ohne Alternativtext; Weitergaben.
    .unit = Anteil
    .minimum = 20 Bilder mit Text.
    .interval = Wilson, um den Wocheneffekt korrigiert (Bilder kommen in Schüben).
    .source = WCAG 2.2, Technik F30; Gleason et al. 2019.
    .pitfalls = Auch ein oft veröffentlichtes gleiches Bild zählt dazu: Das Archiv unterscheidet die Dateien nicht.
measure-readable-text-share = Leicht vorlesbare Texte
    .definition = Anteil der Beiträge, die ein Bildschirmleseprogramm ohne bekanntes Hindernis vorliest.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit Text
       *[other] Grundlage: { $n } Beiträge mit Text
    }
    .formula = Beiträge ohne eines der vier Hindernisse (Hashtag ohne Großbuchstaben, Scheinbuchstaben, Emoji-Folge, zu viele Hashtags) / Beiträge mit Text.
    .exclusions = Beiträge ohne Text; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Redaktionelle Empfehlungen des RGAA; WCAG 2.2, Kriterien 1.3.1 und 3.1.5.
    .pitfalls = Vier Hindernisse unter anderen: Satzlänge und Wortwahl werden nicht beurteilt.
measure-unreadable-hashtags-share = Hashtags ohne Großbuchstaben
    .definition = Anteil der Beiträge, in denen ein Hashtag mehrere Wörter in Kleinbuchstaben aneinanderreiht.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit Text
       *[other] Grundlage: { $n } Beiträge mit Text
    }
    .formula = Beiträge mit einem Hashtag von mindestens zwölf Buchstaben ohne Großbuchstaben und ohne Unterstrich im Inneren / Beiträge mit Text.
    .exclusions = Beiträge ohne Text; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Redaktionelle Empfehlungen des RGAA; WCAG 2.2, Kriterien 1.3.1 und 3.1.5.
    .pitfalls = Ein einziges langes Wort gilt als mehrere aneinandergereihte.
measure-pseudo-letters-share = Scheinbuchstaben
    .definition = Anteil der Beiträge, die Fett- oder Kursivschrift mit mathematischen Zeichen nachahmen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit Text
       *[other] Grundlage: { $n } Beiträge mit Text
    }
    .formula = Beiträge mit einem Zeichen aus den mathematischen Alphabeten von Unicode / Beiträge mit Text.
    .exclusions = Beiträge ohne Text; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Redaktionelle Empfehlungen des RGAA; WCAG 2.2, Kriterien 1.3.1 und 3.1.5.
    .pitfalls = Auch eine echte Formel zählt dazu.
measure-emoji-runs-share = Emoji-Folgen
    .definition = Anteil der Beiträge, in denen vier oder mehr Emojis aufeinanderfolgen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit Text
       *[other] Grundlage: { $n } Beiträge mit Text
    }
    .formula = Beiträge mit mindestens vier aufeinanderfolgenden Emojis, Leerzeichen nicht gezählt / Beiträge mit Text.
    .exclusions = Beiträge ohne Text; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Redaktionelle Empfehlungen des RGAA; WCAG 2.2, Kriterien 1.3.1 und 3.1.5.
    .pitfalls = Jedes Emoji wird mit seinem Namen vorgelesen; ein einzelnes stört nicht.
measure-many-hashtags-share = Zu viele Hashtags
    .definition = Anteil der Beiträge mit mehr als fünf Hashtags.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit Text
       *[other] Grundlage: { $n } Beiträge mit Text
    }
    .formula = Beiträge mit mehr als fünf Hashtags / Beiträge mit Text.
    .exclusions = Beiträge ohne Text; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Redaktionelle Empfehlungen des RGAA; WCAG 2.2, Kriterien 1.3.1 und 3.1.5.
    .pitfalls = Manche Netzwerke verlangen mehr davon als andere.
