# Die Formen des Berichts: Ordner und Dateien, Optionen des Terminals.
slug-report = jahresbericht
slug-whole = bericht
