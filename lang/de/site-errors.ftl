# Was die Erstellung der Website anhält: was, wo und was zu tun ist.
unknown-language = Die Sprache „{ $language }“ gibt es nicht. Bekannte Sprachen: { $known }.
language-file = Die Sprachdatei { $file } kann nicht gelesen werden: { $reason }. Berichtigen Sie sie, oder entfernen Sie sie aus dem Ordner „lang“.
template = Eine Vorlage kann nicht verwendet werden: { $reason }
unknown-theme = Die Gestaltung „{ $theme }“ gibt es nicht. Bekannte Gestaltungen: { $known }; möglich ist auch ein Ordner neben bilan.toml mit einer Datei style.css.
theme-file = Eine Datei der Gestaltung kann nicht gelesen werden: { $reason }.
notes-file = Die Notiz { $file } kann nicht gelesen werden: { $reason }.
output-not-empty = Der Ordner { $folder } enthält etwas anderes, als dieser Befehl von Bilan dort schreibt: Es wurde nichts geschrieben. Wählen Sie einen leeren Ordner, oder leeren Sie diesen.
output-busy = Ein anderer Lauf von Bilan schreibt gerade in { $folder }: Es wurde nichts geändert. Warten Sie, bis er endet, und versuchen Sie es dann erneut.
cannot-write = { $file } kann nicht geschrieben werden: { $reason }.
template-syntax =
    { $file }, Zeile { $line }, Spalte { $column }: Diese Vorlage kann nicht gelesen werden: { $reason }
    Berichtigen Sie die Zeile, oder löschen Sie die Datei, um die ursprüngliche Seite zu erhalten.
template-unknown =
    { $file }, Zeile { $line }, Spalte { $column }: Es gibt hier { $kind ->
        [variable] keine Variable
        [field] kein Feld
        [block] keinen Block
        [filter] keinen Filter
        [test] keinen Test
        [function] keine Funktion
        [component] keine Komponente
       *[template] keine Vorlage
    } „{ $name }“{ $near ->
        [no] .
       *[other] ; am nächsten kommt „{ $nearest }“.
    }
    Hier gibt es: { $known }.
template-cycle =
    { $file }, Zeile { $line }: Diese Vorlagen erweitern einander im Kreis: { $files }.
    Eine Vorlage, die ihren eigenen Namen erweitert, erweitert die des Designs: Schreiben Sie nur den Namen.
template-deprecated =
    { $file }, Zeile { $line }, Spalte { $column }: Das Feld „{ $name }“ wird wegfallen (angekündigt seit Version { $since }).
    Lesen Sie stattdessen „{ $instead }“.
template-file = Die Vorlage { $file } kann nicht gelesen werden: { $reason }.
theme-cycle = { $file }, Zeile { $line }, Spalte { $column }: Diese Designs folgen einander im Kreis: { $names }. Ändern Sie den Schlüssel „parent“.
theme-asset = { $file }, Zeile { $line }: Die Datei „{ $asset }“ liegt nicht im Ordner „assets“ des Designs. Legen Sie sie dort ab: Die Website fragt keinen anderen Server.
theme-contrast = { $file }, Zeile { $line }, Spalte { $column }: Die Farbe „{ $token }“ ({ $value }) hebt sich zu wenig vom Papier ab: { $ratio }; nötig sind { $least }. Derselbe Farbton genügt ab { $better }.
theme-name = „{ $name }“ kann kein Design benennen: Kleinbuchstaben, Ziffern und Bindestriche.
theme-page = Keine Seite heißt „{ $page }“; am nächsten kommt { $nearest }. Es gibt: { $known }.
file-exists = Die Datei { $file } gibt es schon: Nichts wurde geschrieben. Benennen Sie sie zuerst um.
colour-adjusted = { $file }, Zeile { $line }: Die Farbe { $value } ist auf dem Papier nicht lesbar ({ $ratio }; nötig sind { $least }). Texte erhalten { $better } ({ $now }).
colours-too-close = { $file }, Zeile { $line }, Spalte { $column }: Nicht alle können die zweite Farbe { $value } von { $accent } unterscheiden: Abstand { $distance } für das Auge, das sie am wenigsten trennt (nötig sind { $least }), { $grey } auf einer grauen Kopie (nötig sind { $least-grey }). Wählen Sie sie heller oder dunkler.
logo-absent = { $file }, Zeile { $line }, Spalte { $column }: Das Logo { $value } ist nicht da.
logo-kind = { $file }, Zeile { $line }, Spalte { $column }: Das Logo { $value } ist weder ein SVG mit Maßen noch ein PNG.
logo-size = { $file }, Zeile { $line }, Spalte { $column }: Das Logo { $value } wiegt { $size } kB, auf jeder Seite. Bringen Sie es unter { $largest } kB.
logo-active = { $file }, Zeile { $line }, Spalte { $column }: Das Logo { $value } enthält ein Skript oder eine fremde Adresse. Speichern Sie es als „einfaches SVG“.
theme-series = { $file }, Zeile { $line }: Nicht alle können die Farben „{ $one }“ und „{ $other }“ unterscheiden: Abstand { $distance } für das Auge, das sie am wenigsten trennt (nötig sind { $least }), { $grey } auf einer grauen Kopie (nötig sind { $least-grey }).
template-unclosed = { $file }, Zeile { $line }, Spalte { $column }: Das „{ $tag }“ aus Zeile { $opened } ist vor dieser Zeile nicht geschlossen. Ergänzen Sie „end{ $tag }“.
language-line = { $file }, Zeile { $line }, Spalte { $column }: { $kind ->
    [sign] Hier fehlt das Zeichen „{ $sign }“
    [value] Dieser Satz hat keinen Text
    [variant] Genau eine Variante muss mit einem Stern markiert sein
    [quote] Ein Anführungszeichen ist nicht geschlossen
    [brace] Eine schließende Klammer schließt nichts
   *[other] Diese Zeile kann nicht gelesen werden
}.
