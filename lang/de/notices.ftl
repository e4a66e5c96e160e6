# Was unterwegs überstanden wurde, und warum Einträge ausgelassen wurden. Variablen: $file, eine Datei des Exports; $count.

## Überstanden

unreadable-record = { $file }: { $count ->
    [one] Ein beschädigter Eintrag wurde ausgelassen und fehlt
   *[other] { $count } beschädigte Einträge wurden ausgelassen und fehlen
} in den Kennzahlen. Sind es viele, laden Sie den Export erneut herunter.
undated = { $file }: { $count ->
    [one] Ein Eintrag ohne lesbares Datum wurde ausgelassen
   *[other] { $count } Einträge ohne lesbares Datum wurden ausgelassen
}.
unreadable-file = { $file } konnte nicht gelesen werden und wurde beiseitegelassen.
missing-file = { $file } wird im Export angekündigt, ist aber nicht enthalten. Es fehlen Nachrichten: Laden Sie den Export erneut herunter.
no-posts = Der Export enthält keine Nachrichten: Gelesen wurden nur seine Kontenlisten.
handle-changed = { $count ->
    [one] Das Konto hat seinen Kontonamen einmal gewechselt
   *[other] Das Konto hat seinen Kontonamen { $count }-mal gewechselt
}. Falls es von einer Organisation auf eine andere übergegangen ist, stammen die früheren Nachrichten nicht von der heutigen: Dies ist zu prüfen.
count-differs = { $file } weicht um { $count } von der Zahl der Nachrichten ab, die der Export ankündigt.
headers-differ = { $file } weicht um { $count } von der Zahl der Nachrichten ab, die in den Nachrichtendateien stehen.
cut-file = { $file } bricht ab oder ist ab einer bestimmten Stelle beschädigt: Was danach kommt, konnte nicht gelesen werden. Laden Sie den Export erneut herunter.
missing-branch = { $file }: { $count ->
    [one] Ein Teil des Baums der Einträge fehlt oder ist beschädigt
   *[other] { $count } Teile des Baums der Einträge fehlen oder sind beschädigt
}. Es lässt sich nicht sagen, wie viele Einträge dort standen: Laden Sie den Export erneut herunter.
missing-block = { $file }: { $count ->
    [one] Ein Eintrag wird im Baum genannt, fehlt aber oder ist beschädigt; die Kennzahlen kommen ohne ihn zustande
   *[other] { $count } Einträge werden im Baum genannt, fehlen aber oder sind beschädigt; die Kennzahlen kommen ohne sie zustande
}. Sind es viele, laden Sie den Export erneut herunter.
audience-unknown = Der Export sagt nicht, wer einen Beitrag sehen konnte: { $count ->
    [one] Der einzige enthaltene zählt
   *[other] Alle { $count } zählen
} als öffentlich. Veröffentlichen Sie keine Kennzahlen eines Profils, dessen Beiträge dem Freundeskreis vorbehalten waren.
reply-target-unknown = { $count ->
    [one] Eine Antwort sagt nicht, wem sie gilt; sie zählt
   *[other] { $count } Antworten sagen nicht, wem sie gelten; sie zählen
} als Fortsetzung einer eigenen Beitragskette. Wenn das Konto der Person nicht mehr besteht, war es eine Antwort.

## Ausgelassen, nach Grund

left-out-other-author = Nachrichten einer anderen Person
left-out-duplicate-id = Kopien eines bereits vorhandenen Eintrags
left-out-edited-version = frühere Fassungen geänderter Nachrichten
left-out-circle-post = Nachrichten für einen begrenzten Kreis
left-out-restricted-scope = Nachrichten mit eingeschränkter Sichtbarkeit
left-out-community-post = Nachrichten in einer Community
left-out-not-public = Nachrichten, die nicht öffentlich waren
left-out-story = Storys, die nur einen Tag lang sichtbar waren
left-out-other-activity = Aktivitäten, die weder Nachrichten noch Weitergaben sind
left-out-unreadable-record = beschädigte Einträge
left-out-undated = Einträge ohne lesbares Datum
left-out-missing-block = Einträge, die der Export nennt, aber nicht enthält

## Nie geöffnet, nach Art

refused-messages = private Nachrichten und Anrufe
refused-contacts = Adressbücher und Personenlisten
refused-logins = Anmeldungen und IP-Adressen
refused-locations = Orte
refused-devices = Geräte und Schlüssel
refused-advertising = Werbung und Interessen
refused-searches = Suchanfragen und Aufrufe
refused-personal = personenbezogene Daten des Kontos
refused-drafts = Entwürfe
refused-deleted = gelöschte oder archivierte Inhalte
refused-likes = vergebene Gefällt-mir-Angaben
refused-bookmarks = Lesezeichen und gespeicherte Beiträge
refused-blocks = blockierte oder stummgeschaltete Konten
refused-payments = Käufe und Zahlungen
refused-media = Fotos, Filme und Tonaufnahmen
refused-others = andere Dateien
refused-other-records = Einträge anderer Art
