# Die Vorschau: „bilan serve“, ihre Seiten und was sie aufhält.
cli-serve = Zeigt die Website im Browser und erstellt sie nach jeder Änderung neu
cli-port = Port der Vorschau (8420 oder der erste freie danach)
cli-port-value = PORT

serve-address = Vorschau: { $address } (nur auf diesem Rechner; Strg-C beendet sie)
serve-made = Website in { $milliseconds } ms aktualisiert

serve-waiting = Die Vorschau wird vorbereitet
serve-waiting-text = Die Archive werden gelesen. Diese Seite aktualisiert sich von selbst.
serve-trouble =
    { $count ->
        [one] Wegen eines Fehlers kann die Website nicht erstellt werden
       *[other] Wegen { $count } Fehlern kann die Website nicht erstellt werden
    }
serve-trouble-after = Beheben Sie das und speichern Sie: Die Seite erscheint dann von selbst wieder.
serve-nothing = Unter dieser Adresse ist nichts zu finden
serve-nothing-home = Zur Startseite des Berichts

port-taken = Der Port { $port } ist belegt oder gesperrt ({ $reason }). Wählen Sie mit --port einen anderen, oder lassen Sie Bilan einen finden.
port-none = Für die Vorschau ist kein Port frei ({ $reason }). Schließen Sie offene Vorschauen, oder geben Sie mit --port einen Port an.
