# Begleitende Kennzahlen, Trends und die eigenen Kennzahlen der Einrichtung.
more-title = Weitere Kennzahlen
more-summary = Die übrigen Kennzahlen dieser Seite
more-left-out = { $n ->
    [one] Eine weitere Kennzahl hat hier keinen Wert: Die Seite des Kontos sagt, warum.
   *[other] { $n } weitere Kennzahlen haben hier keinen Wert: Die Seite des Kontos sagt, warum.
}
more-caption = Weitere Kennzahlen, { $period }
more-method = Alle Definitionen stehen in der Methode
cell-export = { $value }, beim letzten Export
cell-window = { $value }, { $period }
column-slope = Veränderung pro Jahr
column-test = Test
trends-title = Auf lange Sicht
trends-lead = Ein Trend wird erst ab fünf vollständigen Jahren angegeben; jeder Monat oder jedes Quartal wird dabei mit demselben Monat oder Quartal der anderen Jahre verglichen.
trends-none = Es lässt sich kein Trend angeben: Nötig sind mindestens fünf vollständige Jahre mit ausreichenden Fallzahlen.
trends-caption = Trends – { $account }
trend-seasonal-mann-kendall = Mann-Kendall, nach Monaten
trend-seasonal-mann-kendall-quarters = Mann-Kendall, nach Quartalen
trend-hirsch-slack = Hirsch und Slack, nach Monaten
trend-hirsch-slack-quarters = Hirsch und Slack, nach Quartalen
slope-count = { $value } pro Monat von einem Jahr zum nächsten ({ $low } bis { $high })
slope-level = { $value } von einem Jahr zum nächsten ({ $low } bis { $high })
slope = { $value } pro Jahr ({ $low } bis { $high })
figure-trend = { $from } bis { $to }: { $verdict }, { $slope }
trend-seasons = (nicht alle Monate oder Quartale entwickeln sich in dieselbe Richtung)
slug-own = eigene-kennzahlen
menu-own = Eigene Kennzahlen
title-own = Die Kennzahlen, die wir gewählt haben
intro-own = Diese Kennzahlen hat die Einrichtung selbst festgelegt; sie werden wie die übrigen und mit derselben Vorsicht berechnet.
own-definition-share = Anteil unserer Nachrichten, die der Festlegung „{ $name }“ entsprechen.
own-definition-count = Anzahl unserer Nachrichten, die der Festlegung „{ $name }“ entsprechen.
own-formula-share = ausgewählte Nachrichten im Zähler / ausgewählte Nachrichten im Nenner.
own-formula-count = Anzahl der ausgewählten Nachrichten.
own-exclusions-share = Weitergaben, sofern sie nicht ausdrücklich verlangt sind.
own-exclusions-count = Weitergaben, sofern sie nicht ausdrücklich verlangt sind.
own-unit-share = Anteil
own-unit-count = Nachrichten
own-minimum-share = { $n } Nachrichten im Nenner.
own-minimum-count = Keines.
own-interval-share = Wilson, um den Wocheneffekt korrigiert.
own-interval-count = Keines: Es handelt sich um eine genaue Zählung.
own-source-share = Festlegung der Einrichtung in bilan.toml.
own-source-count = Festlegung der Einrichtung in bilan.toml.
own-pitfalls-share = Wird die Festlegung zwischendurch geändert, lassen sich die Jahre nicht mehr vergleichen.
own-pitfalls-count = Wird die Festlegung zwischendurch geändert, lassen sich die Jahre nicht mehr vergleichen.
measure-lasting-link-index = Index der dauerhaften Verbindung
    .definition = Fünf Kennzahlen in einer, mit der Basis 100 für die ersten drei vollständigen Jahre: angesprochene Personen, Dialoganteil, Antworten innerhalb eines Arbeitstages, weitergegebene Beiträge, innerhalb von zwölf Monaten wiedergekehrte Personen.
    .basis = { $n ->
        [one] Grundlage: { $n } vollständiges Jahr
       *[other] Grundlage: { $n } vollständige Jahre
    }
    .formula = 100 × Produkt der Verhältnisse jeder Kennzahl zu ihrer Basis, jeweils hoch ein Fünftel.
    .exclusions = Die Zahl der Abonnierenden und die Rhythmen, aus Grundsatz; jedes Jahr, in dem eine der fünf Kennzahlen fehlt.
    .unit = Index, Basis 100
    .minimum = 5 vollständige Jahre, mit allen fünf Kennzahlen und Daten ohne Vorbehalt.
    .interval = Fehler der fünf Kennzahlen und der Basis, als zusammenhängend angenommen (Korrelation 0,5).
    .source = OECD und JRC 2008; Saisana, Saltelli und Tarantola 2005.
    .pitfalls = Eine einzige Zahl verdeckt, was die fünf aussagen; sie misst kein Vertrauen und vergleicht keine zwei Einrichtungen. Bilan zeigt sie nur, wenn die Konfiguration es verlangt.
column-cohort = Jahr
column-cohort-size = Personen, denen wir geantwortet haben
cohort-none = –
cohorts-caption = Wer wiederkam: Wie vielen der Personen, denen wir in einem Jahr geantwortet haben, haben wir in späteren Jahren erneut geantwortet? – { $account }
cohort-cell = { $k } ({ $share } %)
cohort-hidden = verdeckt (kleine Zahl)
column-day = Tag
hours-caption = Wann wir schreiben, nach Tag und Stunde, { $period } – { $account }
hour = { $hour } Uhr
days-all = Alle Tage
day-0 = Montag
day-1 = Dienstag
day-2 = Mittwoch
day-3 = Donnerstag
day-4 = Freitag
day-5 = Samstag
day-6 = Sonntag
