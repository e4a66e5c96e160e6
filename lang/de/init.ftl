# „bilan init“: die Fragen und die Kommentare der Datei bilan.toml.
cli-init = Legt ein Projekt an: eine kommentierte bilan.toml, ausgehend von den Archiven
cli-init-source = Ordner des Projekts (sonst der aktuelle), danach die Archive
cli-init-source-value = ORDNER ARCHIV
cli-yes = Stellt keine Fragen

init-done =
    { $count ->
        [0] { $file } ist geschrieben, ohne Konto.
        [one] { $file } ist geschrieben, mit einem Konto.
       *[other] { $file } ist geschrieben, mit { $count } Konten.
    }
init-next = Als Nächstes: „bilan serve { $folder }“ zeigt die Website, „bilan build { $folder }“ erstellt sie.
init-next-archives = Als Nächstes: Legen Sie Ihre Archive in { $folder }/archives ab und entfernen Sie die Kommentarzeichen im Abschnitt „account“ der Datei.
init-exists = { $file } gibt es schon; die Datei blieb unverändert. Wählen Sie einen anderen Ordner, oder benennen Sie diese Datei um.
init-no-terminal = Hier kann niemand Fragen beantworten. Starten Sie den Befehl in einem Terminal, oder mit --yes, damit er keine stellt.
init-path = Der Pfad des Archivs { $file } lässt sich nicht in bilan.toml schreiben. Benennen Sie es so um, dass es keine ungewöhnlichen Zeichen enthält.
init-label = { $network } ({ $account })
init-schools = schule gymnasium universität hochschule akademie campus fakultät

init-ask = Einige Fragen. Die Eingabetaste übernimmt, was in eckigen Klammern steht; ein Bindestrich löscht es.
init-ask-name = Name der Einrichtung?
init-ask-short-name = Kurzname?
init-ask-language = Sprache des Berichts?
init-ask-period = Jahr des Berichts?
init-ask-calendar-year = Kalenderjahr
init-ask-school-year = Schuljahr
init-ask-hours = Öffnungszeiten, zum Beispiel mon-fri 09:00-12:00 13:30-17:30?
init-ask-hours-again = Diese Zeiten sind nicht verständlich. Schreiben Sie Tage (mon, tue, wed, thu, fri, sat, sun) und dann Spannen: mon-fri 09:00-17:00, sat 09:00-12:00.
init-ask-contact = Adresse, unter der man Sie erreicht?
init-ask-choice-again = Antworten Sie mit einer dieser Nummern: { $choices }.

init-file = Der Bericht Ihrer Einrichtung: In dieser Datei steht, wer Sie sind, wo Ihre Archive liegen und was die Website zeigt.
init-file-examples = Eine Zeile, die mit „#“ und einem Leerzeichen beginnt, ist eine Erläuterung. Eine Zeile, in der „#“ direkt vor dem Text steht, ist ein Beispiel: Um sie zu verwenden, entfernen Sie dieses Zeichen, ebenso das vor der Überschrift in eckigen Klammern darüber. „bilan check“ sagt, was nicht stimmt.
init-institution = Wer veröffentlicht.
init-name = Vollständiger Name, wie ihn die Seiten zeigen.
init-short-name = Kurzname, für den Kopf der Seiten.
init-language = Sprache der Website: fr, en, de oder es.
init-timezone = Zeitzone, in der Tage und Stunden gezählt werden.
init-contact = Adresse, an die Leserinnen und Leser schreiben können.
init-url = Website der Einrichtung.
init-domains = Weitere eigene Domainnamen: Links dorthin zählen als Links zu Ihnen.
init-team-size = Wie viele Personen antworten. Manche Zahlen nach Stunden werden erst ab drei gezeigt.
init-legal = Impressum: wer die Veröffentlichung verantwortet, Adresse, Telefon, Hoster der Website.
init-report = Wovon der Bericht handelt.
init-period = „calendar-year“ geht von Januar bis Dezember, „school-year“ von September bis August.
init-year = Erstes Kalenderjahr des Berichtsjahres; ohne Angabe das letzte vollständige Jahr.
init-compare = Vergleicht das Jahr mit den früheren (true) oder nicht (false).
init-edition = „public“ für alle, „internal“ für den internen Gebrauch, mit den Beiträgen hinter jeder Zahl.
init-composite = Berechnet auf Wunsch den Index aus fünf Kennzahlen (true). Die Seite sagt, wann er nicht aussagekräftig ist.
init-account = Ihre Konten, eine Überschrift für jedes. Pfade gehen von diesem Ordner aus; ein Stern steht für beliebige Zeichen eines Dateinamens, sodass ein neuer Export von selbst berücksichtigt wird. Die Archive werden weder kopiert noch verändert: Sie enthalten personenbezogene Daten, veröffentlichen Sie sie nicht.
init-account-several = Dieser Export enthält mehrere Konten, von denen jedes seinen Namen behält.
init-aliases = Frühere Namen dieses Kontos oder Schwesterkonten: Ihnen zu antworten heißt nicht, jemand anderem zu antworten.
init-opening = Öffnungszeiten: Antwortzeiten werden auch in Öffnungsstunden berechnet.
init-closures = Schließzeiten, in Kalenderdateien (.ics) des Ordners „calendar“.
init-publics = Ihr gewohntes Publikum: Konten von Partnern und Aufsichtsbehörden oder, mit einem Stern, eine ganze Domain.
init-nameable = Kennungen und Namen der Organisationen, die die Seiten nennen dürfen.
init-campaign = Eine Kampagne: ihre Hashtags und ihre Tage. Wiederholen Sie die Überschrift für jede Kampagne.
init-commitment = Eine Verpflichtung: eine Kennzahl des Katalogs („bilan explain“ nennt alle), das Ziel und das Jahr. Ein Anteil liegt zwischen 0 und 1, eine Dauer steht in Sekunden.
init-commitment-label = Ihre eigene Bezeichnung für diese Verpflichtung.
init-commitment-direction = „at-least“, wenn das Ziel ein Mindestwert ist, „at-most“, wenn es ein Höchstwert ist.
init-event = Ein datiertes Ereignis, in den Diagrammen vermerkt.
init-breaks = true, wenn die Zahlen davor und danach nicht vergleichbar sind: neues Team, neues Konto, neues Werkzeug.
init-measure = Eine eigene Kennzahl, ohne zu programmieren: was gezählt wird (numerator) und woran es gemessen wird (denominator), nach Arten von Nachrichten, Hashtags, Wörtern, Kampagnen oder Stunden.
init-privacy = Personenbezogene Daten. Andere Personen erscheinen stets nur als Zahlen.
init-photos = Fotos: keine, der einzige mögliche Wert.
init-mask = Wörter, die in zitierten Beiträgen verdeckt werden, etwa ein Name.
init-minimum-cell = In Kreuztabellen wird keine Zahl gezeigt, die für weniger Personen als diese steht.
init-erasure = Was auf Wunsch gelöscht wird: ein Beitrag („post“, Kennung oder Adresse) oder eine Person („person“, Kennung oder Adresse).
init-dpo = Datenschutzbeauftragte oder Datenschutzbeauftragter.
init-index = true, wenn Suchmaschinen die Website finden dürfen.
init-accessibility = Die letzte Prüfung der Barrierefreiheit der Website, falls es eine gab; der Anteil liegt zwischen 0 und 1.
init-site = Die öffentliche Adresse der Website.
init-footer = Eine Zeile am Fuß jeder Seite.
init-theme = Das Erscheinungsbild: ein mitgeliefertes Design oder ein eigener Ordner neben dieser Datei.
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
init-example-person = jemand
init-example-reason = Anfrage per E-Mail
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
init-example-path = bericht
init-example-footer = Bericht der Kommunikationsstelle
init-example-label = Hauptkonto
init-example-export = export
init-example-alias = frueherer_name
