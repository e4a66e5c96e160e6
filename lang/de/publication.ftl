# Veröffentlichung: das Gewicht der Seiten.
photographs-left-out = { $reason ->
    [undeclared] Nicht gezeigte Fotos, weil niemand erklärt hat, dass darauf niemand zu erkennen ist: { $count } („bilan check --privacy“ zählt sie auf).
    [undescribed] Nicht gezeigte Fotos, weil nichts sagt, was sie zeigen: { $count } („description“ von [[photograph]]).
    [room] Nicht gezeigte Fotos, weil ihre Seite zu schwer würde: { $count }.
   *[unreadable] Nicht gezeigte Fotos, weil ihre Datei unlesbar, zu groß oder unter einem Namen zweimal vorhanden ist: { $count }.
}
quotes-without-page = Die Zitate („quotes“) haben keine Seite: Kein Beitrag hat eine Karte unter den Höhepunkten.
page-too-heavy = Die Seite { $page } wiegt { $size } kB in { $count ->
    [one] einer Datei
   *[other] { $count } Dateien
}; die Website verspricht höchstens { $limit } kB und { $most } Dateien. Verkleinern Sie die Bilder und Schriften des Designs, das Logo oder das, was Ihre Notizen dieser Seite hinzufügen.
build-weight = Insgesamt { $total } kB; die schwerste Seite, { $page }, wiegt mit Stil und Bildern { $size } kB (höchstens { $limit } kB).

duty-name = bilan.toml: „institution.name“ fehlt; das Impressum nennt die herausgebende Einrichtung.
duty-address = bilan.toml: „institution.address“ fehlt; das Impressum nennt die Anschrift der Einrichtung.
duty-phone = bilan.toml: „institution.phone“ fehlt; das Impressum nennt das Telefon der Einrichtung.
duty-contact = bilan.toml: „institution.contact“ fehlt; jede Seite und die Erklärung zur Barrierefreiheit sagen, an wen man schreibt.
duty-publisher = bilan.toml: „institution.publisher“ fehlt; das Impressum nennt die für den Inhalt verantwortliche Person.
duty-host = bilan.toml: „institution.host“ fehlt; das Impressum nennt Name, Anschrift und Telefon des Hosting-Dienstes.
duty-contact-dpo = bilan.toml: „privacy.contact_dpo“ fehlt; die Seite zum Datenschutz sagt, an wen man schreibt.
duty-base-url = bilan.toml: „site.base_url“ fehlt; die Erklärung zur Barrierefreiheit sagt, für welche Adresse sie gilt.
duty-established = bilan.toml: „accessibility.established“ fehlt; die Erklärung zur Barrierefreiheit trägt ein Datum.
duty-plan = bilan.toml: „accessibility.plan“ fehlt; die Erklärung zur Barrierefreiheit nennt den Mehrjahresplan oder seine Adresse.
duty-action-plan = bilan.toml: „accessibility.action_plan“ fehlt; die Erklärung zur Barrierefreiheit nennt den Maßnahmenplan des Jahres oder seine Adresse.

## Seiten neben dem Bericht: nichts gefunden, mehrere Jahre.

title-missing = Seite nicht gefunden
menu-missing = Seite nicht gefunden
missing-lead = Unter dieser Adresse steht keine Seite dieses Berichts: Sie wurde verschoben, oder die Adresse enthält einen Fehler.
missing-home = Zur ersten Seite des Berichts
missing-how = Gehen Sie zur vorigen Seite zurück, oder entfernen Sie das Ende der Adresse, um die erste Seite des Berichts zu finden.
title-collection = Die Berichte, Jahr für Jahr
menu-collection = Die anderen Jahre
collection-full-title = Die Berichte, Jahr für Jahr – { $institution }
collection-lead = Ein Bericht je Jahr. Jeder vergleicht sein Jahr mit den vorigen; der neueste steht an erster Stelle.
cli-all-years = Erstellt die Website jedes Jahres in einem eigenen Ordner und eine Seite, die zu ihnen führt
config-address = { $file }, Zeile { $line }, Spalte { $column }: „{ $value }“ kann nicht die Adresse der Website sein. Schreiben Sie sie vollständig, etwa https://beispiel.de/bericht/, ohne Leerzeichen, „?“ oder „#“.

## Das Verzeichnis der Daten.

slug-dictionary = verzeichnis
download-dictionary = Das Verzeichnis der Spalten (CSV)
download-report-schema = Das Verzeichnis des ganzen Berichts (JSON-Schema, auf Englisch)
column-column = Spalte
column-type = Art
column-meaning = Bedeutung
type-text = Text
type-word = Wort aus einer festen Liste
type-number = Zahl mit Dezimalpunkt
type-count = ganze Zahl
type-date = Datum, JJJJ-MM-TT
type-period = Berichtsjahr, „all“ für das ganze Archiv, oder erstes..letztes
dictionary-id = Fester Name der Kennzahl, gleich in allen Sprachen und Versionen
dictionary-measure = Name der Kennzahl in der Sprache des Berichts
dictionary-code = Code der Kennzahl im Katalog
dictionary-account = Konto, oder „institution“ für alle Konten zusammen
dictionary-period = Was die Kennzahl umfasst
dictionary-status = „value“: Es gibt einen Wert; „too-few“: zu wenige Fälle; „unavailable“: Das Archiv lässt es nicht erkennen
dictionary-value = Wert; ein Anteil geht von 0 bis 1, eine Dauer steht in Sekunden; leer ohne Wert
dictionary-unit = Einheit des Werts
dictionary-k = Zutreffende Fälle, wenn der Wert ein Anteil ist
dictionary-n = Fälle, auf denen die Kennzahl beruht
dictionary-low = Untere Grenze des 95-%-Intervalls; leer, wenn es keines gibt
dictionary-high = Obere Grenze des 95-%-Intervalls; leer, wenn es keines gibt
dictionary-reason = Warum es keinen Wert gibt
dictionary-caveat = Was zu bedenken ist, mit festem Namen
dictionary-from = Jahr, von dem der Vergleich ausgeht
dictionary-to = Jahr, zu dem der Vergleich führt
dictionary-scale = „difference“: Die Veränderung wird abgezogen; „ratio“: sie wird malgenommen
dictionary-verdict = Was sich von der Veränderung sagen lässt, mit festem Namen
dictionary-difference = Veränderung zwischen den beiden Jahren, auf dieser Skala
dictionary-p = Wahrscheinlichkeit einer mindestens so großen Veränderung durch Zufall allein, vor der Korrektur
dictionary-detectable = Kleinste Veränderung, die zu sehen gewesen wäre
dictionary-network = Netzwerk des Kontos
dictionary-handle = Öffentlicher Kontoname
dictionary-year = Berichtsjahr
dictionary-original = Beiträge ohne Adressaten
dictionary-mention = Beiträge, die jemanden nennen
dictionary-quote = Zitate eines anderen Beitrags
dictionary-reply = Antworten an jemanden
dictionary-reply-self = Fortsetzungen eines eigenen Gesprächsfadens
dictionary-repost = Unverändert geteilte Beiträge anderer
dictionary-date = Tag des Beitrags, Ortszeit der Einrichtung
dictionary-post = Kennung des Beitrags in seinem Netzwerk
