# „bilan init“: die Fragen und die Kommentare der Datei bilan.toml.
cli-init = Beginnt ein Projekt: eine kommentierte bilan.toml, aus den Archiven
cli-init-source = Ordner des Projekts (sonst der aktuelle), dann Archive
cli-init-source-value = ORDNER ARCHIV
cli-yes = Stellt keine Fragen

init-done =
    { $count ->
        [0] { $file } ist geschrieben, ohne Konto.
        [one] { $file } ist geschrieben, mit einem Konto.
       *[other] { $file } ist geschrieben, mit { $count } Konten.
    }
init-next = Als Nächstes: „bilan serve { $folder }“ zeigt die Website, „bilan build { $folder }“ erstellt sie.
init-next-archives = Als Nächstes: Legen Sie Ihre Archive in { $folder }/archives und decken Sie in der Datei den Teil „account“ auf.
init-exists = { $file } gibt es schon und blieb unverändert. Wählen Sie einen anderen Ordner, oder benennen Sie diese Datei um.
init-no-terminal = Hier kann niemand Fragen beantworten. Starten Sie den Befehl in einem Terminal, oder mit --yes, damit er keine stellt.
init-path = Der Pfad des Archivs { $file } lässt sich nicht in bilan.toml schreiben. Benennen Sie es ohne ungewöhnliche Zeichen um.
init-label = { $network } ({ $account })
init-schools = schule gymnasium universität hochschule akademie campus fakultät

init-ask = Einige Fragen. Die Eingabetaste behält, was in Klammern steht, ein Bindestrich nimmt es weg.
init-ask-name = Name der Einrichtung?
init-ask-short-name = Kurzer Name?
init-ask-language = Sprache des Berichts?
init-ask-period = Jahr des Berichts?
init-ask-calendar-year = Kalenderjahr
init-ask-school-year = Schuljahr
init-ask-hours = Öffnungszeiten, zum Beispiel mon-fri 09:00-12:00 13:30-17:30?
init-ask-hours-again = Diese Zeiten sind nicht verständlich. Schreiben Sie Tage (mon, tue, wed, thu, fri, sat, sun) und dann Spannen: mon-fri 09:00-17:00, sat 09:00-12:00.
init-ask-contact = Adresse, unter der man Ihnen schreibt?
init-ask-choice-again = Antworten Sie mit einer dieser Nummern: { $choices }.

init-file = Der Bericht Ihrer Einrichtung: Diese Datei sagt, wer Sie sind, wo Ihre Archive liegen und was die Website zeigt.
init-file-examples = Eine Zeile, die mit „#“ und einem Leerzeichen beginnt, erklärt. Eine Zeile, in der „#“ den Text berührt, ist ein Beispiel: Nehmen Sie dieses Zeichen weg, und auch das der Überschrift in Klammern darüber, um sie zu verwenden. „bilan check“ sagt, was nicht stimmt.
init-institution = Wer veröffentlicht.
init-name = Voller Name, wie ihn die Seiten zeigen.
init-short-name = Kurzer Name, für den Kopf der Seiten.
init-language = Sprache der Website: fr, en, de oder es.
init-timezone = Zeitzone, in der Tage und Stunden gezählt werden.
init-contact = Adresse, an die Leserinnen und Leser schreiben können.
init-url = Website der Einrichtung.
init-domains = Weitere eigene Domainnamen: Links dorthin zählen als Links zu Ihnen.
init-team-size = Wie viele Personen antworten. Manche Zahlen nach Stunden werden erst ab drei gezeigt.
init-legal = Impressum: wer die Veröffentlichung verantwortet, Adresse, Telefon, Hoster der Website.
init-report = Was erzählt wird.
init-period = „calendar-year“ geht von Januar bis Dezember, „school-year“ von September bis August.
init-year = Erstes Kalenderjahr des erzählten Jahres; ohne Angabe das letzte vollständige.
init-compare = Vergleicht das Jahr mit den früheren (true) oder nicht (false).
init-edition = „public“ für alle, „internal“ für das Haus, mit den Beiträgen hinter jeder Zahl.
init-composite = Verlangt den Index aus fünf Zahlen (true). Die Seite sagt, wann er nichts taugt.
init-account = Ihre Konten, eine Überschrift für jedes. Pfade beginnen in diesem Ordner; ein Stern steht für beliebige Zeichen eines Dateinamens, damit ein neuer Export von selbst dazukommt. Archive werden weder kopiert noch verändert: Sie enthalten personenbezogene Daten, veröffentlichen Sie sie nicht.
init-account-several = Dieser Export enthält mehrere Konten, die ihren Namen behalten.
init-aliases = Frühere Namen dieses Kontos, oder Schwesterkonten: Ihnen zu antworten heißt nicht, jemand anderem zu antworten.
init-opening = Öffnungszeiten: Antwortzeiten werden auch in Öffnungsstunden gezählt.
init-closures = Schließungen, in Kalenderdateien (.ics) des Ordners „calendar“.
init-publics = Ihr gewohntes Publikum: Konten von Partnern und Behörden, oder mit einem Stern eine ganze Domain.
init-nameable = Darunter die Organisationen, die die Seiten nennen dürfen.
init-campaign = Eine Kampagne: ihre Hashtags und ihre Tage. Wiederholen Sie die Überschrift für jede Kampagne.
init-commitment = Eine Selbstverpflichtung: eine Zahl des Katalogs („bilan explain“ nennt alle), das Ziel und das Jahr. Ein Anteil geht von 0 bis 1, eine Dauer steht in Sekunden.
init-commitment-label = Ihre eigenen Worte dafür.
init-commitment-direction = „at-least“, wenn das Ziel ein Mindestwert ist, „at-most“, wenn es ein Höchstwert ist.
init-event = Ein datiertes Ereignis, in den Diagrammen vermerkt.
init-breaks = true, wenn die Zahlen davor und danach nicht vergleichbar sind: neues Team, neues Konto, neues Werkzeug.
init-measure = Eine eigene Messung, ohne zu programmieren: was gezählt wird (numerator) unter wie vielen (denominator), nach Arten von Beiträgen, Hashtags, Wörtern, Kampagnen oder Stunden.
init-privacy = Personenbezogene Daten. Andere Personen sind nie mehr als Zahlen.
init-photos = Fotos: „none“, „own-without-people“ oder „all“.
init-mask = Wörter, die in zitierten Beiträgen verdeckt werden, etwa ein Name.
init-minimum-cell = Keine Kreuzung von weniger Personen als dieser Zahl wird gezeigt.
init-dpo = Datenschutzbeauftragte oder Datenschutzbeauftragter.
init-index = true, damit Suchmaschinen die Website finden dürfen.
init-accessibility = Die Erklärung zur Barrierefreiheit: ihr Tag, der Mehrjahresplan und der Maßnahmenplan des Jahres, oder ihre Adressen.
init-audit = Die letzte Prüfung der Website, falls es eine gab; der Anteil geht von 0 bis 1. Ohne Datum oder nach drei Jahren zählt sie nicht mehr.
init-audit-lists = Was die Prüfung ergab: Mängel, ausgenommene Inhalte, unverhältnismäßige Belastungen, Umgebung, Werkzeuge, Seiten.
init-site = Die öffentliche Adresse der Website.
init-footer = Eine Zeile am Fuß jeder Seite.
init-theme = Das Aussehen: ein mitgeliefertes Thema, oder ein eigener Ordner neben dieser Datei.
init-accent = Akzentfarbe, dunkel genug, um auf Weiß lesbar zu sein.

init-example-name = Beispielschule
init-example-short-name = Beispiel
init-example-contact = kommunikation@schule.example
init-example-hours = mon-fri 09:00-12:00 13:30-17:30
init-example-host = schule.example
init-example-publisher = Vor- und Nachname, Schulleitung
init-example-address = Beispielstraße 1, 00000 Stadt
init-example-web-host = Hoster, Adresse, Telefon
init-example-closures = schliessungen
init-example-partner = stadt_beispiel
init-example-campaign = Tag der offenen Tür
init-example-hashtag = OffeneTür
init-example-commitment = Innerhalb eines Tages antworten
init-example-event = Tag der offenen Tür
init-example-measure-id = anmeldung-unter-den-antworten
init-example-measure-name = Antworten zur Anmeldung
init-example-measure-definition = Anteil unserer Antworten, die von der Anmeldung handeln.
init-example-keyword = Anmeldung
init-example-mask = Müller
init-example-auditor = Prüfstelle Beispiel
init-example-plan = Plan 2024-2026, auf Anfrage erhältlich
init-example-action-plan = Plan 2024, auf Anfrage erhältlich
init-example-failure = Zwei Links, deren Text das Ziel nicht nennt
init-example-path = bericht
init-example-footer = Bericht der Kommunikationsstelle
init-example-label = Hauptkonto
init-example-export = export
init-example-alias = frueherer_name
