# Die Vorschau: „bilan serve“, ihre Seiten und was sie aufhält.
cli-serve = Zeigt die Website im Browser und erstellt sie nach jeder Änderung neu
cli-port = Port der Vorschau (8420 oder der erste freie danach)
cli-port-value = PORT

serve-address = Vorschau: { $address } (nur auf diesem Rechner; Strg-C beendet sie)
serve-made = Website aktuell nach { $milliseconds } ms

serve-waiting = Die Vorschau wird vorbereitet
serve-waiting-text = Die Archive werden gelesen. Diese Seite wird von selbst ersetzt.
serve-trouble =
    { $count ->
        [one] Ein Fehler verhindert, dass die Website entsteht
       *[other] { $count } Fehler verhindern, dass die Website entsteht
    }
serve-trouble-after = Beheben und speichern: Die Seite kommt von selbst zurück.
serve-nothing = Unter dieser Adresse gibt es nichts
serve-nothing-home = Zur Startseite des Berichts

port-taken = Der Port { $port } ist belegt oder gesperrt ({ $reason }). Wählen Sie mit --port einen anderen, oder lassen Sie Bilan einen finden.
port-none = Für die Vorschau ist kein Port frei ({ $reason }). Schließen Sie offene Vorschauen, oder geben Sie mit --port einen Port an.
