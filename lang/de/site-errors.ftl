# Was die Erstellung der Website anhält: was, wo und was zu tun ist.
unknown-language = Die Sprache „{ $language }“ gibt es nicht. Bekannte Sprachen: { $known }.
language-file = Die Sprachdatei { $file } kann nicht gelesen werden: { $reason }. Berichtigen Sie sie, oder entfernen Sie sie aus dem Ordner „lang“.
template = Eine Vorlage kann nicht verwendet werden: { $reason }
unknown-theme = Die Gestaltung „{ $theme }“ gibt es nicht. Bekannte Gestaltungen: { $known }; möglich ist auch ein Ordner neben bilan.toml mit einer Datei style.css.
theme-file = Eine Datei der Gestaltung kann nicht gelesen werden: { $reason }.
accent-not-a-colour = „{ $accent }“ ist keine Farbe. Schreiben Sie sie in der Form #2c4496.
accent-contrast = Die Farbe { $accent } hebt sich zu wenig vom Papier ab ({ $ratio }; nötig sind 4,5). Wählen Sie eine dunklere.
notes-file = Die Notiz { $file } kann nicht gelesen werden: { $reason }.
output-not-empty = Der Ordner { $folder } enthält etwas anderes als eine Website von Bilan: Es wurde nichts geschrieben. Wählen Sie einen leeren Ordner, oder leeren Sie diesen.
cannot-write = { $file } kann nicht geschrieben werden: { $reason }.
