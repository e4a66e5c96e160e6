# Designs: was „bilan theme“ sagt, und was jeder Block einer Vorlage enthält.
cli-themes = Zeigt, erstellt und vergleicht Designs
cli-list = Listet die Designs auf und sagt, für wen sie gedacht sind
cli-new = Erstellt ein eigenes Design, das auf einem anderen aufbaut
cli-eject = Kopiert die Vorlage einer Seite mit Erläuterung ihrer Blöcke
cli-context = Zeigt, welche Daten die Vorlagen erhalten (JSON Schema), oder die einer einzelnen Seite
cli-gallery = Erstellt den Bericht in jedem Design zum Vergleich
cli-theme-theme = Name des neuen Designs
cli-theme-theme-value = NAME
cli-theme-page = Seite, deren Vorlage kopiert wird (home, year, contact…)
cli-theme-page-value = SEITE
cli-theme-context = Seite, deren Vorlage beschrieben wird (home, year, contact…)
cli-theme-context-value = SEITE
theme-line = { $name }: { $reader }
theme-reader-board = institutionell, für ein Gremium oder eine Leitung
theme-reader-house = redaktionell, für das ganze Haus
theme-reader-meeting = für den Druck, für eine Sitzung
theme-reader-own = ein Design aus Ihrem Ordner
theme-new-file =
    Das Design { $name } baut auf { $parent } auf: Was hier nicht steht, bleibt wie dort.
    Seine Regeln gehören in style.css, seine Vorlagen in templates/, seine Schriften und Bilder in assets/.
theme-new-style = Regeln des Designs { $name }; sie werden nach denen von { $parent } gelesen.
theme-new-done = Design in { $folder } erstellt. So wird es benutzt: name = "{ $name }" unter [theme] in bilan.toml.
eject-head = Kopie von { $file }. Um nur einen Block zu ändern, behalten Sie nur die Zeile „extends“ mit dem Namen dieser Datei und diesen einen Block.
eject-done = Vorlage nach { $file } kopiert.
block-line = { $name }: { $words }
gallery-title = Derselbe Bericht in jedem Design
gallery-lead = Dieselben Zahlen und dieselben Sätze. Ändern Sie die Fensterbreite, schalten Sie den dunklen Modus des Rechners ein und drucken Sie.
gallery-done =
    { $count ->
        [one] { $count } Design erstellt
       *[other] { $count } Designs erstellt
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
block-content = alles, was nur zu dieser Seite gehört
block-notes = die Anmerkungen der Redaktion zu dieser Seite
block-footer = der untere Teil jeder Seite
block-accessibility = die gesetzlich vorgeschriebene Angabe zur Barrierefreiheit
block-foot_menu = das Menü am Seitenende
block-foot = der Kontakt und die Zeile der Einrichtung
block-opening = das einleitende Wort
block-lead = der Vorspann
block-key_figures = die wichtigsten Zahlen
block-story = das Jahr in Sätzen
block-standing = was diese Zahlen nicht sind
block-quotes = was andere geschrieben haben
block-voices = die Worte der Redaktion
block-commitments = die Verpflichtungen und ihr Stand
block-questions = welche Fragen die Zahlen aufwerfen
block-chart = das Diagramm
block-accounts = die Konten
block-about = der Steckbrief des Kontos
block-figures = die Zahlen des Kontos
block-records = die Nachrichten nach Art
block-passages = was sich von einem Export zum nächsten geändert hat
block-can_know = was aus den Archiven hervorgeht
block-downloads = die Dateien zum Herunterladen
block-files = was aus den Dateien geworden ist
block-erased = was gelöscht wurde
block-notices = was nicht gelesen werden konnte
block-measures = die Kennzahlen
block-silent = was sich nicht sagen lässt und warum
block-tables = die Tabellen
block-more = die Kennzahlen im Einzelnen
block-lists = die Listen der Nachrichten
block-cards = die Karten der Nachrichten
block-chosen = wie sie ausgewählt wurden
block-ideas = die zwei Vorstellungen
block-links = die Links
block-rules = die Regeln der Messung
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
block-months = eine Zeile je Monat
block-charts = die Diagramme
block-kinds = die Nachrichten nach Art
block-multiples = die Jahre nebeneinander
block-scopes = die Tabellen je Konto
block-legend = wie die Tabellen zu lesen sind
