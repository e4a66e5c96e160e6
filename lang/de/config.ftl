# Was in bilan.toml, in den Öffnungszeiten und in den Schließzeiten nicht stimmt.

config-absent = { $file } ist nicht vorhanden; „bilan init“ legt ein Projekt zum Ausfüllen an.
config-unreadable = { $file } kann nicht gelesen werden; prüfen Sie die Zugriffsrechte.
config-not-utf8 = { $file } ist kein Text in UTF-8; speichern Sie die Datei in dieser Kodierung.
config-syntax = { $file }, Zeile { $line }, Spalte { $column }: Das ist kein TOML; prüfen Sie Anführungszeichen, Klammern und Gleichheitszeichen.
config-duplicate-key = { $file }, Zeile { $line }, Spalte { $column }: Dieser Schlüssel steht bereits weiter oben; behalten Sie nur einen.
config-unknown-key = { $file }, Zeile { $line }, Spalte { $column }: Der Schlüssel „{ $key }“ ist unbekannt; am nächsten kommt „{ $nearest }“.
config-missing-key = { $file }, Zeile { $line }, Spalte { $column }: Der Schlüssel „{ $key }“ fehlt.
config-type = { $file }, Zeile { $line }, Spalte { $column }: „{ $key }“ erwartet { $expected ->
    [text] einen Text in Anführungszeichen
    [boolean] true oder false
    [list] eine Liste in eckigen Klammern
    [number] eine Zahl
   *[table] eine Tabelle mit Schlüsseln und Werten
 }.
config-choice = { $file }, Zeile { $line }, Spalte { $column }: „{ $key }“ kann nicht „{ $value }“ sein; mögliche Werte: { $choices }.
config-day = { $file }, Zeile { $line }, Spalte { $column }: „{ $key }“ erwartet einen Kalendertag, zum Beispiel 2023-09-01.
config-zone = { $file }, Zeile { $line }, Spalte { $column }: Die Zeitzone „{ $value }“ ist unbekannt; am nächsten kommt „{ $nearest }“.
config-campaign-days = { $file }, Zeile { $line }, Spalte { $column }: Die Kampagne endet am { $value }, bevor sie begonnen hat.
config-share = { $file }, Zeile { $line }, Spalte { $column }: „{ $key }“ erwartet einen Anteil zwischen 0 und 1, nicht { $value }.
config-words = { $file }, Zeile { $line }, Spalte { $column }: Dieser Eintrag von „{ $key }“ hat weder Buchstaben noch Ziffern; er würde nichts ändern.
config-erasure = { $file }, Zeile { $line }, Spalte { $column }: Eine Löschung nennt entweder einen Beitrag („post“) oder eine Person („person“).
config-colour = { $file }, Zeile { $line }, Spalte { $column }: „{ $value }“ ist keine Farbe der Form #2c4496.
config-measure-id = { $file }, Zeile { $line }, Spalte { $column }: „{ $value }“ kann keine Kennzahl bezeichnen; verwenden Sie Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel anteil-beratung.
config-measure-twice = { $file }, Zeile { $line }, Spalte { $column }: Zwei Kennzahlen tragen den Namen „{ $value }“.
config-measure-known = { $file }, Zeile { $line }, Spalte { $column }: „{ $value }“ ist bereits eine Kennzahl von Bilan (siehe „bilan explain { $value }“); geben Sie Ihrer Kennzahl einen anderen Namen.
config-measure-empty = { $file }, Zeile { $line }, Spalte { $column }: Der Zähler dieser Kennzahl hat keine Bedingung; geben Sie Hashtags, Wörter, Kampagnen, Uhrzeiten oder Arten von Nachrichten an.
config-commitment-measure = { $file }, Zeile { $line }, Spalte { $column }: Keine Kennzahl heißt „{ $value }“; am nächsten kommt „{ $nearest }“ („bilan explain“ nennt alle).

hours-day = { $file }, Zeile { $line }, Spalte { $column }: In den Öffnungszeiten ist „{ $part }“ kein Tag; schreiben Sie zum Beispiel mon-fri 09:00-17:00.
hours-span = { $file }, Zeile { $line }, Spalte { $column }: In den Öffnungszeiten ist „{ $part }“ keine Zeitspanne; schreiben Sie zum Beispiel mon-fri 09:00-17:00.
hours-overlap = { $file }, Zeile { $line }, Spalte { $column }: In den Öffnungszeiten überschneidet sich die Zeitspanne { $part } mit einer anderen desselben Tages.

archives-none = { $file }, Zeile { $line }, Spalte { $column }: Zu „{ $pattern }“ passt keine Datei; der Pfad beginnt im Ordner von bilan.toml.
archives-pattern = { $file }, Zeile { $line }, Spalte { $column }: In „{ $pattern }“ ist der Stern nur im Dateinamen erlaubt.

closures-unreadable = { $file } kann nicht gelesen werden; es ist eine der Dateien mit Schließzeiten aus bilan.toml.
closures-no-calendar = { $file } ist kein Kalender im Format .ics.
closures-event = { $file }: Beim Ereignis, das am „{ $start }“ beginnt, ist ein Datum, eine Uhrzeit oder eine Dauer nicht lesbar.
closures-rule = { $file }: Das Ereignis, das am „{ $start }“ beginnt, wiederholt sich nach einer Regel, die Bilan nicht kennt ({ $rule }); verstanden wird nur die jährliche Wiederholung, schreiben Sie die übrigen Termine einzeln.
