# Die drei Zustände einer Kennzahl, ihre Gründe, Befunde und Vorbehalte.
unavailable = nicht verfügbar
too-few = Fallzahl zu klein
too-few-why = { $counted ->
    [yes] Zu wenige Fälle für eine verlässliche Angabe.
   *[no] { $n ->
        [0] Kein Fall: nichts zu messen.
        [one] Nur ein Fall: zu wenig für eine verlässliche Angabe.
       *[other] { $n } Fälle: zu wenige für eine verlässliche Angabe.
    }
}
cell-too-few = Fallzahl zu klein (n = { $n })
cell-not-pooled = keine gemeinsame Angabe
no-record = –
nothing = nichts
whole-export = gesamter Export
window = { $period }: { $value }.
only-window = Diese Kennzahl ist nicht die des Jahres: Sie gibt den Stand am Tag des letzten Exports wieder.
previous = { $period }: { $value }
basis = Grundlage: { $n ->
    [one] { $n } Nachricht
   *[other] { $n } Nachrichten
}
unseen-any = ein Unterschied
unseen-rise = ein Anstieg
unseen-fall = ein Rückgang
not-seen-under = { $unseen }, der kleiner ist als { $size }, könnte unbemerkt geblieben sein.
pooled-over = Zusammen: { $accounts }.
pooled-without = Nicht einbezogen, weil diese Kennzahl dort nicht verfügbar ist: { $accounts }.
to-complete = noch zu ergänzen

verdict-up = steigend
verdict-up-clear = deutlich steigend
verdict-down = fallend
verdict-down-clear = deutlich fallend
verdict-stable = stabil
verdict-undetectable = keine Veränderung erkennbar
verdict-untested = Veränderung nicht geprüft: Jahr unvollständig oder beim Export noch nicht lange genug abgeschlossen, Fallzahlen zu klein oder Werte zu nahe bei null

reason-field-not-in-export = das von der Plattform bereitgestellte Archiv enthält diese Angabe nicht
reason-running-in = die ersten Monate eines Archivs lassen noch keine Aussage zu
reason-archive-too-short = das Archiv reicht nicht weit genug zurück
reason-no-repeated-contact = keine Person wurde zweimal kontaktiert
reason-parents-not-datable = von zu vielen beantworteten Nachrichten ist die Uhrzeit unbekannt
reason-impossible-latencies = zu viele Zeitangaben widersprechen sich, um eine Antwortzeit zu messen
reason-no-previous-year = es gibt kein vorheriges Jahr zum Vergleich
reason-no-posts = das Archiv enthält keinen Beitrag
reason-needs-two-exports = nötig sind zwei Exporte desselben Kontos von zwei verschiedenen Tagen
reason-no-opening-hours = die Öffnungszeiten sind nicht angegeben
reason-no-list = die nötige Liste wurde nicht bereitgestellt
reason-team-too-small = das Team ist zu klein: Die Kennzahl würde die Arbeitszeiten einer einzelnen Person zeigen
reason-not-requested = diese Kennzahl wird nur auf Wunsch angegeben
reason-gate = eine Qualitätsprüfung schließt diese Kennzahl aus

short-field-not-in-export = nicht verfügbar (nicht im Archiv)
short-running-in = nicht verfügbar (Archiv zu jung)
short-archive-too-short = nicht verfügbar (Archiv zu kurz)
short-no-repeated-contact = nicht verfügbar (kein wiederholter Kontakt)
short-parents-not-datable = nicht verfügbar (Zeitangaben unbekannt)
short-impossible-latencies = nicht verfügbar (Zeitangaben widersprüchlich)
short-no-previous-year = nicht verfügbar (kein vorheriges Jahr)
short-no-posts = nicht verfügbar (kein Beitrag)
short-needs-two-exports = nicht verfügbar (zwei Exporte nötig)
short-no-opening-hours = nicht verfügbar (Öffnungszeiten unbekannt)
short-no-list = nicht verfügbar (Liste fehlt)
short-team-too-small = nicht verfügbar (Team zu klein)
short-not-requested = nicht verfügbar (nicht angefordert)
short-gate = nicht verfügbar (Qualitätsprüfung)

caveat-immature-year = Vorbehalt: Die letzten Beiträge waren beim Export noch zu neu, um mitgezählt zu werden.
caveat-incomplete-year = Vorbehalt: Das Archiv deckt nicht das ganze Jahr ab.
caveat-orphan-bound = Vorbehalt: Wird eine Nachricht gelöscht, so erscheint unsere Antwort darauf als Erwähnung; diese Kennzahl ist nur ein Grenzwert.
caveat-few-dateable-parents = Vorbehalt: Von einem Teil der beantworteten Nachrichten ist die Uhrzeit unbekannt; diese Antwortzeit betrifft nur die übrigen.

accessibility-mention = Barrierefreiheit: { $state }
conformity-none = nicht konform
conformity-partial = teilweise konform
conformity-full = vollständig konform
caveat-one-post = Vorbehalt: Ein außergewöhnlicher Beitrag macht mehr als 5 % dieser Summe aus; die übliche Resonanz hängt nicht davon ab.
caveat-eventful-months = Vorbehalt: Wenige ungewöhnliche Monate fallen für das ganze Jahr ins Gewicht; ein gewöhnlicher Monat weicht um mehr als zehn Prozentpunkte davon ab.
caveat-depends-on-silence = Vorbehalt: Die Richtung dieser Veränderung hängt davon ab, nach welcher Pause ein neues Gespräch beginnt (12, 24 oder 48 Stunden).
caveat-depends-on-delay = Vorbehalt: Die Richtung dieser Veränderung hängt von der Frist ab, die für eine Rückkehr gilt (3, 7 oder 14 Tage).
caveat-one-post-decides = Vorbehalt: Ohne den Beitrag, der in jedem Jahr die meisten Reaktionen erhielt, fiele der Befund anders aus.
caveat-depends-on-ripeness = Vorbehalt: Hätten die Zähler doppelt so lange Zeit, zur Ruhe zu kommen, fiele der Befund anders aus.
caveat-automation = Vorbehalt: Mehr als jede fünfte Nachricht stammt aus einem Programm, das selbsttätig veröffentlichen kann.
caveat-creation-waves = Vorbehalt: Konten von Abonnierenden wurden in Wellen angelegt; die Ursache ist zu prüfen (Schulung, Veranstaltung, Kauf).
caveat-gap-before = Vorbehalt: In das Vergleichsjahr fällt eine Pause von mehr als sechzig Tagen.
caveat-relays-in-part = Vorbehalt: Das Archiv enthält nur einen Teil dessen, was wir weitergeben; der wahre Anteil kann höher sein.
caveat-long-gap = Vorbehalt: In dieses Jahr fällt eine Pause von mehr als sechzig Tagen.
caveat-break = Vorbehalt: Zwischen diesen beiden Jahren liegt ein angegebener Bruch.
