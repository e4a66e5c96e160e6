# Das Jahr, Monat für Monat: das Band, was im Kalender stand, ein Satz je Monat.
year-lead = Unsere öffentlichen Nachrichten, nach Art gezählt{ $calendar ->
    [yes] , zusammen mit dem Kalender der Einrichtung
   *[no] {""}
}.
year-ribbon-name = Öffentliche Nachrichten pro Monat
year-ribbon-title = Die öffentlichen Nachrichten des Jahres: { $counts }
year-ribbon-caption = Zahl der öffentlichen Nachrichten pro Monat, { $period }. { $numbered ->
    [yes] Die Nummern verweisen auf die folgende Liste. { $source }
   *[no] { $source }
}
year-source-all = Quelle: Archive aller Konten.
year-layer-reply = Antworten
    .comments = Kommentare
year-layer-publication = Beiträge
year-layer-repost = Weitergaben
year-layer-continuation = Fortsetzungen von Beitragsketten
year-layer-closed = Geschlossen
year-column-people = Personen, denen wir geantwortet haben
year-column-closed = Arbeitstage mit Schließung
year-marks-title = Im Kalender der Einrichtung
year-mark-campaign = Kampagne „{ $name }“, { $from } bis { $to }
year-mark-event = { $name }, { $date }
year-months-title = Die einzelnen Monate
year-together = Die Nachrichten aller Konten sind addiert, Art für Art. Gefällt-mir-Angaben werden nie addiert.
year-note = „Weit mehr“ heißt mindestens das Doppelte des Mittels der übrigen Monate des Jahres und zehn Nachrichten oder mehr; „weit weniger“ heißt höchstens die Hälfte dieses Mittels, das seinerseits mindestens zehn Nachrichten betragen muss. In beiden Fällen übersteigt der Unterschied deutlich die üblichen Schwankungen dieser Monate (drei Standardabweichungen). Ein Ereignis oder eine Kampagne desselben Monats wird genannt, weil die Daten zusammenfallen; eine Ursache wird damit nicht behauptet.
year-charts-title = Jedes Konto, Monat für Monat
year-charts-lead = Die drei Streifen eines Kontos haben denselben Maßstab: was wir beantworten, was wir veröffentlichen, was wir weitergeben.

year-months = { $count ->
    [2] { $first } und { $last }
   *[other] { $first } bis { $last }
}
year-line = { $parts }.
year-nothing = keine öffentliche Nachricht
year-replies = { $n ->
    [one] eine Antwort
   *[other] { $word } Antworten
}
    .comments = { $n ->
        [one] ein Kommentar
       *[other] { $word } Kommentare
    }
year-replies-people = { $word } Antworten an { $people } Personen
    .comments = { $word } Kommentare an { $people } Personen
year-publications = { $n ->
    [one] ein Beitrag
   *[other] { $word } Beiträge
}
year-reposts = { $n ->
    [one] eine Weitergabe
   *[other] { $word } Weitergaben
}
year-continuations = { $n ->
    [one] eine Fortsetzung einer Beitragskette
   *[other] { $word } Fortsetzungen von Beitragsketten
}
year-closed = { $n ->
    [one] ein Arbeitstag mit Schließung
   *[other] { $word } Arbeitstage mit Schließung
}
year-fact-peak-explained = weit mehr als in den übrigen Monaten, { $what }
year-fact-peak = weit mehr als in den übrigen Monaten{ $declared ->
    [yes] , ohne einen zeitgleichen Kalendereintrag
   *[no] {""}
}
year-fact-busiest-replies = weit mehr Antworten als in den übrigen Monaten
    .comments = weit mehr Kommentare als in den übrigen Monaten
year-fact-quiet = weit weniger als in den übrigen Monaten
year-fact-first-month = { $together ->
    [yes] erste Nachricht der Archive am { $date }
   *[no] erste Nachricht des Archivs am { $date }
}
year-fact-partial = { $together ->
    [yes] unvollständiger Monat, da ein Archiv am { $date } endet
   *[no] unvollständiger Monat, da das Archiv am { $date } endet
}
year-fact-closed = Einrichtung den ganzen Monat geschlossen
year-during-campaign = während der Kampagne „{ $name }“ ({ $number })
year-during-event = im Monat von „{ $name }“ ({ $number })
year-calendar = im Kalender: { $what }
year-named-campaign = Kampagne „{ $name }“ ({ $number })
year-named-event = „{ $name }“ ({ $number })
# Eine kleine Zahl steht im Satz als Wort; „ein“ und „eine“ stehen in den Meldungen selbst.
