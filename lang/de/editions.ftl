# Die Ausgaben: öffentlich und intern, Belege, E-Mail.
cli-edition = Ausgabe des Berichts (public, internal)
cli-edition-value = AUSGABE

slug-email = e-mail
menu-email = E-Mail
download-email = Die Zusammenfassung zum Versenden per E-Mail (HTML)
download-email-text = Dieselbe Zusammenfassung zum Kopieren und Einfügen (reiner Text)
email-lead = { $institution }, { $start } bis { $end }. { $covered }
email-site = Den vollständigen Bericht lesen
colon = :

figure-method = Methode
figure-evidence = Gezählte Nachrichten

slug-evidence = belege
menu-evidence = Gezählte Nachrichten: { $dimension }
evidence-lead = Die Nachrichten der Einrichtung, auf denen jede Kennzahl beruht, mit Datum und Kennung. Nachrichten anderer Personen sind nicht aufgeführt. Diese Listen gibt es nur in der internen Ausgabe.
evidence-measures-title = Kennzahl für Kennzahl
evidence-lists-title = Die Listen
evidence-without = Ohne Liste, weil sie auf keiner unserer Nachrichten beruhen:
evidence-title = { $kind } – { $whose }
evidence-whose = { $account }, { $period }
evidence-count = { $count ->
    [0] Keine Nachricht
    [one] Eine Nachricht
   *[other] { $count } Nachrichten
}
evidence-file = die Liste im CSV-Format
evidence-relation-each = jede Nachricht zählt als ein Fall
evidence-relation-holds = jede Nachricht zählt als ein Fall oder mehrere
evidence-relation-among = die Kennzahl berücksichtigt nur einige dieser Nachrichten oder fasst mehrere zu einem Fall zusammen
evidence-relation-between = die Kennzahl misst den Abstand von einer Nachricht zur nächsten
evidence-relation-feeds = anhand dieser Nachrichten wird anderes gezählt: Personen, Tage, Wochen, Links
evidence-kind-own = Geprüfte Nachrichten für „{ $measure }“
column-post = Kennung der Nachricht
evidence-kind-all = Alle Nachrichten
evidence-kind-written = Nachrichten, die wir geschrieben haben
evidence-kind-paced = Nachrichten, die wir geschrieben haben, ohne Fortsetzungen von Beitragsketten
evidence-kind-timed = Nachrichten mit bekannter Uhrzeit, die wir geschrieben haben
evidence-kind-timed-replies = Antworten mit bekannter Uhrzeit
evidence-kind-timed-publications = Beiträge mit bekannter Uhrzeit
evidence-kind-with-program = Nachrichten, deren Sendeprogramm bekannt ist
evidence-kind-publications = Beiträge
evidence-kind-with-text = Beiträge, die Text enthalten
evidence-kind-compared = Nachrichten, die lang genug sind, um miteinander verglichen zu werden
evidence-kind-with-link = Beiträge, die zu einer Website führen
evidence-kind-with-host = Beiträge, die aus dem Netzwerk hinausführen
evidence-kind-with-image = Nachrichten, die ein Bild enthalten
evidence-kind-with-description = Nachrichten, die ein beschriebenes Bild enthalten
evidence-kind-with-film = Nachrichten, die einen Film oder eine Tonaufnahme enthalten
evidence-kind-likes-settled = Hinreichend alte Beiträge, deren Gefällt-mir-Angaben bekannt sind
evidence-kind-reposts-settled = Hinreichend alte Beiträge, deren Weitergaben bekannt sind
evidence-kind-comments-settled = Hinreichend alte Beiträge, deren Kommentare bekannt sind
evidence-kind-reception-settled = Hinreichend alte Beiträge, deren Gefällt-mir-Angaben und Weitergaben bekannt sind
evidence-kind-interactions-settled = Hinreichend alte Beiträge, deren Resonanz bekannt ist
evidence-kind-last-year-settled = Hinreichend alte Beiträge aus den letzten zwölf Monaten des Archivs
evidence-kind-dialogue = Antworten und Beiträge
evidence-kind-outreach = Antworten sowie Beiträge, die an jemanden gerichtet sind
evidence-kind-replies = Antworten
evidence-kind-replies-in-threads = Antworten in Unterhaltungen, von denen bekannt ist, wer sie begonnen hat
evidence-kind-dated-replies = Antworten auf datierbare Nachrichten
evidence-kind-replies-with-delay = Antworten mit bekannter Antwortzeit
evidence-kind-first-replies = Erste Antworten eines Gesprächs, mit bekannter Antwortzeit
evidence-kind-exchange-openers = Nachrichten, mit denen wir in ein Gespräch eingetreten sind
evidence-kind-exchange-replies = Datierbare Antworten innerhalb von Gesprächen
evidence-kind-contacts = An jemanden gerichtete Nachrichten
evidence-kind-answers = Antworten an eine im Archiv bekannte Person
evidence-kind-first-answers = Erste Antworten an eine Person
evidence-kind-answers-of-12-months = Antworten aus den letzten zwölf Monaten des Zeitraums
evidence-kind-answers-of-4-years = Antworten aus vier Jahren
evidence-kind-answers-of-2-periods = Antworten des Zeitraums und des vorangegangenen
evidence-kind-spread = Beiträge und Weitergaben anderer
evidence-kind-published-or-relayed = Beiträge und Weitergaben
evidence-kind-relays-of-others = Weitergaben und Zitate anderer
