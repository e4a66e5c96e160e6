# Kennzahlen zum Dialog: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
-left-out-records = Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben
-full-text = bei einem langen Beitrag wird der vollständige Text gelesen, wenn das Archiv ihn gesondert aufbewahrt
measure-dialogue-share = Dialoganteil
    .definition = Anteil der Antworten an unseren Beiträgen und Antworten.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag oder Antwort
       *[other] Grundlage: { $n } Beiträge und Antworten
    }
    .formula = Antworten / (Antworten + Beiträge).
    .exclusions = Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Eine Live-Berichterstattung senkt ihn; bei 100 % wäre es ein Auskunftsschalter, keine Präsenz.
measure-monthly-dialogue-share = Dialoganteil eines gewöhnlichen Monats
    .definition = In der Hälfte der Monate des Zeitraums ist der Dialoganteil mindestens so hoch wie dieser Wert.
    .basis = { $n ->
        [one] Grundlage: { $n } Monat
       *[other] Grundlage: { $n } Monate
    }
    .formula = Median, über die Monate, von Antworten / (Antworten + Beiträge).
    .exclusions = Fortsetzungen eigener Beitragsketten und Weitergaben; Monate ohne Antwort und ohne Beitrag.
    .unit = Anteil
    .minimum = 6 Monate.
    .interval = Aus der Ordnungsstatistik: exakt, ohne Annahme über die Form der Werte.
    .source = Lovejoy, Waters und Saxton 2012; zum Median Tukey 1977.
    .pitfalls = Weicht diese Kennzahl um mehr als zehn Prozentpunkte vom Anteil des gesamten Zeitraums ab, so fallen wenige ungewöhnliche Monate stark ins Gewicht.
measure-two-turn-exchanges-share = Gespräche, in denen wir erneut das Wort ergreifen
    .definition = Anteil der Gespräche, in denen wir uns mindestens zweimal an dieselbe Person gewandt haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Gespräch
       *[other] Grundlage: { $n } Gespräche
    }
    .formula = Gespräche mit mindestens zwei Wortmeldungen von uns / Gespräche; liegen weniger als zehn Minuten zwischen zwei Nachrichten, gelten sie als eine Wortmeldung.
    .exclusions = { -left-out-contacts }.
    .unit = Anteil
    .minimum = 30 Gespräche.
    .interval = Wilson, um den Wocheneffekt korrigiert (Gespräche kommen in Schüben).
    .source = Kent und Taylor 1998 (Dialogschleife).
    .pitfalls = Ein Gespräch ist hier eine Folge unserer Nachrichten an dieselbe Person, auch wenn sie nicht geantwortet hat; eine Pause von vierundzwanzig Stunden eröffnet ein neues.
measure-three-turn-exchanges-share = Gespräche mit drei und mehr Wortmeldungen
    .definition = Anteil der Gespräche, in denen wir uns mindestens dreimal an dieselbe Person gewandt haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Gespräch
       *[other] Grundlage: { $n } Gespräche
    }
    .formula = Gespräche mit mindestens drei Wortmeldungen von uns / Gespräche; liegen weniger als zehn Minuten zwischen zwei Nachrichten, gelten sie als eine Wortmeldung.
    .exclusions = { -left-out-contacts }.
    .unit = Anteil
    .minimum = 30 Gespräche.
    .interval = Wilson, um den Wocheneffekt korrigiert (Gespräche kommen in Schüben).
    .source = Kent und Taylor 1998 (Dialogschleife).
    .pitfalls = Ein langes Gespräch kann geduldige Hilfe sein oder eine Antwort, die nicht klar war; eine Pause von vierundzwanzig Stunden eröffnet ein neues Gespräch.
measure-exchange-turns = Mittlere Länge eines Gesprächs
    .definition = Wie oft wir in einem Gespräch mit einer Person durchschnittlich das Wort ergreifen.
    .basis = { $n ->
        [one] Grundlage: { $n } Gespräch
       *[other] Grundlage: { $n } Gespräche
    }
    .formula = Wortmeldungen von uns / Gespräche; liegen weniger als zehn Minuten zwischen zwei Nachrichten, gelten sie als eine Wortmeldung.
    .exclusions = { -left-out-contacts }.
    .unit = Wortmeldungen
    .minimum = 30 Gespräche.
    .interval = Erneutes Ziehen von Wochen: 2.000 Ziehungen, jedes Mal dieselben.
    .source = Kent und Taylor 1998; Praxis der Auswertungswerkzeuge.
    .pitfalls = Wenige lange Gespräche erhöhen einen Mittelwert: Die Anteile mit zwei und mit drei Wortmeldungen sagen mehr. Eine Pause von vierundzwanzig Stunden eröffnet ein neues Gespräch.
measure-sustained-exchange-share = Fortgesetzte Gespräche
    .definition = Anteil der Gespräche, in denen die Person nach unserer ersten Nachricht ohne einen Tag Pause erneut geschrieben und erneut eine Antwort erhalten hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Gespräch
       *[other] Grundlage: { $n } Gespräche
    }
    .formula = Gespräche, in denen eine spätere Antwort von uns einer Nachricht gilt, die nach unserer ersten geschrieben wurde / Gespräche, in denen die Uhrzeit einer erhaltenen Nachricht bekannt ist.
    .exclusions = Gespräche, in denen keine erhaltene Nachricht eine bekannte und mögliche Uhrzeit hat.
    .unit = Anteil
    .minimum = 30 Gespräche.
    .interval = Wilson, um den Wocheneffekt korrigiert (Gespräche kommen in Schüben).
    .source = Rafaeli 1988; Rafaeli und Sudweeks 1997.
    .pitfalls = Eine Untergrenze: Hat die Person erneut geschrieben, ohne dass wir geantwortet haben, so zeigt das Archiv es nicht.
measure-return-turn-rate = Rückmeldungen auf unsere erste Antwort
    .definition = Anteil unserer ersten Antworten, nach denen die Person innerhalb von sieben Tagen erneut geschrieben und erneut eine Antwort erhalten hat.
    .basis = { $n ->
        [one] Grundlage: { $n } erste Antwort
       *[other] Grundlage: { $n } erste Antworten
    }
    .formula = erste Antworten, auf die eine Antwort an eine innerhalb von 7 Tagen geschriebene Nachricht derselben Person folgt / erste Antworten, also solche, die ein Gespräch eröffnen.
    .exclusions = Antworten der letzten 14 Tage vor dem Export; solche, deren ursprüngliche Nachricht keine bekannte und mögliche Uhrzeit hat.
    .unit = Anteil
    .minimum = 50 erste Antworten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Rafaeli 1988.
    .pitfalls = Eine Untergrenze: Eine unbeantwortete Rückmeldung ist unsichtbar. Zurückzukommen kann Interesse zeigen oder eine unzureichende Antwort.
measure-invitations-share = Beiträge, die zum Dialog einladen
    .definition = Anteil unserer Beiträge, die eine Frage stellen oder eine Umfrage anbieten.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit einem Fragezeichen oder einer Umfrage / Beiträge; { -full-text }.
    .exclusions = Fragezeichen in einer Webadresse oder einem Zitat; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Rybalko und Seltzer 2010.
    .pitfalls = Auch eine rhetorische Frage zählt; das Archiv sagt nicht immer, dass ein Beitrag eine Umfrage ist.
measure-questions-share = Beiträge, die eine Frage stellen
    .definition = Anteil unserer Beiträge, die ein Fragezeichen enthalten.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit einem Fragezeichen / Beiträge; { -full-text }.
    .exclusions = Fragezeichen in einer Webadresse oder einem Zitat; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Rybalko und Seltzer 2010.
    .pitfalls = Auch eine rhetorische Frage oder der Titel eines Artikels zählt.
measure-polls-share = Beiträge mit einer Umfrage
    .definition = Anteil unserer Beiträge, die eine Umfrage anbieten.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit einer Umfrage / Beiträge.
    .exclusions = { -left-out-records }; Konten, deren Archiv keine einzige Umfrage enthält.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Rybalko und Seltzer 2010.
    .pitfalls = Nur wenige Plattformen geben im Archiv an, dass ein Beitrag eine Umfrage ist.
measure-dialogic-loop-share = Auf Dialog ausgerichtete Nachrichten
    .definition = Anteil dessen, was wir schreiben, Fortsetzungen von Beitragsketten eingeschlossen, der jemandem antwortet oder eine Frage stellt.
    .basis = { $n ->
        [one] Grundlage: { $n } geschriebene Nachricht
       *[other] Grundlage: { $n } geschriebene Nachrichten
    }
    .formula = (Antworten + Beiträge mit einer Frage oder einer Umfrage) / geschriebene Nachrichten, einschließlich der Fortsetzungen eigener Beitragsketten; { -full-text }.
    .exclusions = Weitergaben; Fragezeichen in einer Webadresse oder einem Zitat.
    .unit = Anteil
    .minimum = 50 geschriebene Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Kent und Taylor 1998 (Dialogschleife); Rybalko und Seltzer 2010.
    .pitfalls = Ein Zeichen ist noch kein Dialog; dieser Anteil lässt sich nicht zu den anderen addieren, denn dieselbe Nachricht kann in mehreren zählen.
measure-useful-information-share = Beiträge mit einem Link oder einem Dokument
    .definition = Anteil unserer Beiträge, die mehr als ihren Text bieten: einen Link, ein Bild, einen Film oder Ton.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit mindestens einem Link, Bild, Film oder Ton / Beiträge.
    .exclusions = Links zur Plattform selbst; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Kent und Taylor 1998 (nützliche Information); Rybalko und Seltzer 2010.
    .pitfalls = Sagt, dass es etwas nachzulesen gibt, nicht, dass es genützt hat.
measure-return-visits-share = Beiträge einer regelmäßigen Reihe
    .definition = Anteil unserer Beiträge, die zu einer Reihe gehören: einem Hashtag, den wir in mindestens sechs Wochen des Jahres verwenden.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit einem Hashtag, den unsere Beiträge desselben Jahres in mindestens 6 Wochen verwenden / Beiträge.
    .exclusions = { -left-out-records }; Links zu einem Terminkalender, die das Archiv nicht von anderen unterscheidet.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Kent und Taylor 1998 (Wiederkehr der Besuchenden); Rybalko und Seltzer 2010.
    .pitfalls = Auch ein allgemeiner, oft verwendeter Hashtag zählt als Reihe.
measure-visitor-conservation-share = Links zu unseren Websites, unter allen Links
    .definition = Anteil der Links in unseren Beiträgen, die zu einer Website der Einrichtung führen.
    .basis = { $n ->
        [one] Grundlage: { $n } Link
       *[other] Grundlage: { $n } Links
    }
    .formula = Links zu unseren angegebenen Domains oder zur Website unserer Startseite / Links, einschließlich gekürzter Adressen; ein Link pro Beitrag und Website.
    .exclusions = Links zur Plattform selbst; Antworten, Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 50 Links.
    .interval = Wilson, um den Wocheneffekt korrigiert (Links kommen in Schüben).
    .source = Kent und Taylor 1998 (Halten der Besuchenden); Rybalko und Seltzer 2010.
    .pitfalls = Keine Richtung ist die bessere: Auf Eigenes zu verweisen und anderes weiterzugeben, sind gegenläufig. Eine gekürzte Adresse gilt als fremde.
measure-commented-at-least-once-share = Mindestens einmal kommentierte Beiträge
    .definition = Anteil unserer Beiträge, die mindestens einen Kommentar erhalten haben.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Beiträge mit mindestens einem Kommentar / Beiträge, bei denen die Zahl der Kommentare bekannt ist.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Ein Kommentar ist nicht immer Zustimmung; die Plattform kann unsere eigenen Kommentare mitzählen.
measure-comments-per-publication = Kommentare pro Beitrag
    .definition = Mittlere Zahl der Kommentare, die ein Beitrag erhalten hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = erhaltene Kommentare / Beiträge, bei denen die Zahl der Kommentare bekannt ist.
    .exclusions = { -left-out-receptions }.
    .unit = Kommentare pro Beitrag
    .minimum = 30 Beiträge.
    .interval = Erneutes Ziehen von Wochen: 2.000 Ziehungen, jedes Mal dieselben.
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Ein einziger viel kommentierter Beitrag genügt, um einen Mittelwert zu verändern.
    .value = { $n ->
        [one] { $value } Kommentar pro Beitrag
       *[other] { $value } Kommentare pro Beitrag
    }
measure-comments-per-thousand-followers = Kommentare pro Beitrag, je tausend Abonnierende
    .definition = Mittlere Zahl der Kommentare pro Beitrag der letzten zwölf Monate, bezogen auf tausend Abonnierende am Tag des Exports.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = 1.000 × Kommentare pro Beitrag der zwölf Monate vor der letzten Liste der Abonnierenden / Zahl der Abonnierenden in dieser Liste.
    .exclusions = { -left-out-receptions }; Beiträge, die älter als zwölf Monate sind, denn die damalige Zahl der Abonnierenden ist unbekannt.
    .unit = Kommentare pro Beitrag je tausend Abonnierende
    .minimum = 30 Beiträge der letzten zwölf Monate und eine Liste der Abonnierenden.
    .interval = Erneutes Ziehen von Wochen: 2.000 Ziehungen, jedes Mal dieselben.
    .source = Bonsón und Ratkai 2013.
    .pitfalls = Die Zahl der Abonnierenden gilt für einen einzigen Tag; ein Vergleich zwischen Jahren ist nicht möglich.
    .value = { $n ->
        [one] { $value } Kommentar je tausend Abonnierende
       *[other] { $value } Kommentare je tausend Abonnierende
    }
