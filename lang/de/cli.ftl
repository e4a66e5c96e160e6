# Die Befehlszeile: Hilfe, Fortschritt, Antworten.

cli-about = Bilan macht aus den Archiven der Konten in sozialen Netzwerken eine Website mit Jahresbericht.
cli-build = Erstellt die Website des Berichts
cli-inspect = Sagt, was ein Archiv enthält und welche Kennzahlen es erlaubt
cli-measure = Gibt die Kennzahlen aus
cli-explain = Erklärt eine Kennzahl: Definition, Formel, Grenzen
cli-check = Sagt, was in einem Projekt nicht stimmt, ohne etwas zu schreiben
cli-source = Ordner eines Projekts (mit bilan.toml) oder Archive und Ordner mit Exporten
cli-source-value = QUELLE
cli-id = Kennung einer Kennzahl; ohne sie die Liste
cli-id-value = KENNZAHL
cli-language = Sprache der Website und des Berichts (fr, en, de, es)
cli-language-value = SPRACHE
cli-year = Berichtsjahr (2023, oder 2023-2024 für ein Schuljahr)
cli-year-value = JAHR
cli-theme = Gestaltung der Website
cli-theme-value = GESTALTUNG
cli-output = Ordner, in den die Website geschrieben wird, oder Zip-Datei
cli-output-value = ORDNER
cli-format = Form der Kennzahlen (table, json, csv)
cli-format-value = FORM
cli-strict = Schlägt fehl (Code 3), wenn beim Lesen Hinweise anfielen
cli-privacy = Sagt auch, wer und was auf den Seiten erscheint, für den Datenschutz
cli-help = Zeigt diese Hilfe an
cli-version = Zeigt die Version an
cli-usage = Aufruf:
cli-command-value = BEFEHL
cli-commands = Befehle:
cli-options = Optionen
cli-arguments = Argumente
cli-exit-codes =
    Rückgabecodes: 0 alles in Ordnung, 1 Fehlschlag, 2 Befehlszeile oder Konfiguration, 3 Hinweise mit --strict,
    4 durch eine Schutzprüfung abgelehnt, 5 Ziel nicht erreichbar.

usage-command = Unbekannter Befehl: { $command }. „bilan --help“ gibt die Liste aus.
usage-argument = Argument nicht verstanden oder fehlend: { $argument }. „bilan --help“ zeigt die erwartete Form.
usage-value = { $argument } nimmt „{ $value }“ nicht an. Mögliche Werte: { $allowed }.
usage-year = „{ $value }“ ist kein Jahr. Schreiben Sie 2023, oder 2023-2024 für ein Schuljahr.
year-without-records = Die Archive enthalten keinen Beitrag aus dem Jahr { $year }. Bekannte Jahre: { $known }.
no-source = Es ist kein Archiv angegeben, und dieser Ordner enthält keine bilan.toml. Versuchen Sie „bilan build mein-export.zip“.
no-account = Die Datei bilan.toml gibt kein Konto an. Ergänzen Sie einen Abschnitt [[account]] mit seinen Archiven.
unknown-measure = Keine Kennzahl heißt „{ $id }“. Am nächsten kommt: { $nearest }. „bilan explain“ gibt die Liste aus.
output-holds-archive = Der Ordner { $folder } enthält das Archiv selbst: Mit der Veröffentlichung würde der Export offengelegt. Wählen Sie mit -o einen anderen Ordner.

error-line = Fehler: { $message }
notice-line = Hinweis: { $message }

progress-reading = { $file }: { $percent } %, { $records } Einträge, { $elapsed }

build-done =
    { $pages ->
        [one] { $pages } Seite geschrieben
       *[other] { $pages } Seiten geschrieben
    }.
    Öffnen Sie { $home }

inspect-export = Export { $generation }, { $date }
inspect-undated = ohne Datum
inspect-span = Erhaltene Beiträge: { $first } bis { $last }
inspect-followers = Liste der Abonnierenden: { $count }
inspect-no-records = Kein erhaltener Beitrag.
inspect-year = Jahr
inspect-original = eigene
inspect-mention = Erwähnungen
inspect-quote = Zitate
inspect-reply = Antworten
inspect-reply-self = Fortsetzungen
inspect-repost = Weitergaben
inspect-file = Datei
inspect-present = vorhanden
inspect-read = gelesen
inspect-total = Gesamt
inspect-skipped = ausgelassen
inspect-gap = Pause: { $from } bis { $to } ({ $days } Tage)
inspect-refused = Nie geöffnet: { $kinds }
inspect-figures = Was sich aus dem gesamten Archiv sagen lässt:

outcome-value = { $value } (n = { $n })
outcome-too-few = Fallzahl zu klein (n = { $n })
outcome-unavailable = nicht verfügbar: { $reason }

explain-line = { $head } – { $words }
explain-formula = Formel
explain-exclusions = Ausgenommen
explain-unit = Einheit
explain-minimum = Minimum
explain-interval = Intervall
explain-source = Quelle
explain-pitfalls = Zu beachten
