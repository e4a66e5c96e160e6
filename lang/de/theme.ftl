# Designs: was „bilan theme“ sagt, und was jeder Block einer Vorlage enthält.
cli-themes = Zeigt, erstellt und vergleicht Designs
cli-list = Nennt die Designs, und für wen sie sind
cli-new = Erstellt ein eigenes Design, das ein anderes abwandelt
cli-eject = Kopiert die Vorlage einer Seite, ihre Blöcke erklärt
cli-context = Sagt, was Vorlagen sehen (JSON Schema), oder die Vorlage einer Seite
cli-gallery = Baut den Bericht in jedem Design, zum Vergleich
cli-theme-theme = Name des neuen Designs
cli-theme-theme-value = NAME
cli-theme-page = Seite, deren Vorlage kopiert wird (home, year, contact…)
cli-theme-page-value = SEITE
cli-theme-context = Seite, deren Vorlage beschrieben wird (home, year, contact…)
cli-theme-context-value = SEITE
theme-line = { $name }: { $reader }
theme-reader-board = institutionell, für einen Rat oder eine Leitung
theme-reader-house = redaktionell, für das ganze Haus
theme-reader-meeting = zuerst das Papier, für eine Sitzung
theme-reader-own = ein Design aus Ihrem Ordner
theme-new-file =
    Das Design { $name } steht auf { $parent }: Was hier nicht steht, bleibt wie dort.
    Seine Regeln stehen in style.css, seine Vorlagen in templates/, seine Schriften und Bilder in assets/.
theme-new-style = Regeln des Designs { $name }, nach denen von { $parent } gelesen.
theme-new-done = Design in { $folder } erstellt. So wird es benutzt: name = "{ $name }" unter [theme] in bilan.toml.
eject-head = Kopie von { $file }. Um nur einen Block zu ändern, behalten Sie die Zeile „extends“ mit dem Namen dieser Datei und diesen einen Block.
eject-done = Vorlage nach { $file } kopiert.
block-line = { $name }: { $words }
gallery-title = Derselbe Bericht in jedem Design
gallery-lead = Dieselben Zahlen und dieselben Sätze. Ändern Sie die Breite des Fensters, den dunklen Modus des Rechners, und drucken Sie.
gallery-done =
    { $count ->
        [one] { $count } Design gebaut
       *[other] { $count } Designs gebaut
    }.
    Öffnen Sie { $home }

# Die Blöcke der Vorlagen.
block-head = was zum Kopf des Dokuments hinzukommt
block-skip = der Link direkt zum Inhalt
block-header = der obere Teil jeder Seite
block-brand = Logo und Name der Einrichtung
block-report_name = der Name des Berichts und sein Jahr
block-menu = das Hauptmenü
block-title = der Titel der Seite
block-content = alles, was zur Seite gehört
block-notes = die Anmerkungen der Redaktion zu dieser Seite
block-footer = der Fuß jeder Seite
block-accessibility = die Erklärung zur Barrierefreiheit, die das Gesetz verlangt
block-foot_menu = das Menü am Fuß
block-foot = der Kontakt und die Zeile der Einrichtung
block-opening = das Wort zum Anfang
block-lead = der Vorspann
block-key_figures = die wichtigsten Zahlen
block-story = das Jahr in Sätzen
block-standing = was diese Zahlen nicht sind
block-voices = die Worte der Redaktion
block-commitments = die Zusagen und ihr Stand
block-questions = was die Zahlen fragen lassen
block-chart = das Diagramm
block-accounts = die Konten
block-about = was das Konto ist
block-figures = die Zahlen des Kontos
block-records = seine Beiträge nach Art
block-passages = was sich von einem Export zum nächsten änderte
block-can_know = was die Archive sagen können
block-downloads = die Dateien zum Herunterladen
block-files = was aus den Dateien wurde
block-erased = was gelöscht wurde
block-notices = was nicht gelesen werden konnte
block-measures = die Kennzahlen
block-silent = was sich nicht sagen lässt, und warum
block-tables = die Tabellen
block-more = die Kennzahlen im Einzelnen
block-lists = die Listen der Beiträge
block-cards = die Karten der Beiträge
block-chosen = wie sie ausgewählt wurden
block-ideas = die zwei Ideen
block-links = die Links
block-rules = die Regeln des Messens
block-limits = die Grenzen
block-definitions = die Definitionen
block-rejected = die verworfenen Zahlen
block-overview = der Überblick
block-messages = dieselbe Nachricht in mehreren Netzwerken
block-first = die ersten Angaben
block-sections = die Teile des Textes
block-entries = die Adressen
block-ribbon = das Band der zwölf Monate
block-marks = die Daten des Jahres
block-months = eine Zeile für jeden Monat
block-charts = die Diagramme
block-kinds = Beiträge nach Art
block-multiples = die Jahre nebeneinander
block-scopes = die Tabellen jedes Kontos
block-legend = wie man es liest
