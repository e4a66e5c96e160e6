# „bilan check --privacy“: wer und was auf den Seiten erscheint, für die Datenschutzbeauftragten.
officer-title = Personenbezogene Daten in der { $edition ->
    [internal] internen
   *[public] öffentlichen
} Ausgabe{ $dated ->
    [yes] {" "}({ $period })
   *[no] {""}
}
officer-people = Andere Personen: nur Zahlen; kein Name, keine Kennung, kein Text, kein Link. Namen und Kennungen der eigenen Konten werden gezeigt.
officer-quoted = { $count ->
    [0] Kein Beitrag der Einrichtung wird zitiert.
    [one] Ein Beitrag der Einrichtung wird zitiert.
   *[other] { $count } Beiträge der Einrichtung werden zitiert.
}
officer-masked = In diesen Zitaten verdeckt: Kennungen { $handles }, E-Mail-Adressen { $addresses }, Telefonnummern { $phones }, mit einem Konto verbundene Namen { $names }, Wörter aus „mask“ { $words }. Entfernte Links: { $links }.
officer-nameable = { $any ->
    [yes] Dürfen genannt werden („nameable“): { $names }.
   *[no] Sonst darf niemand genannt werden („nameable“ ist leer).
}
officer-quotes = { $count ->
    [0] Zitate anderer Personen: keine.
    [one] Zitate anderer Personen: eines, mit dieser Einwilligung:
   *[other] Zitate anderer Personen: { $count }, mit diesen Einwilligungen:
}
officer-quote = – { $consent }
officer-cells = In Kreuztabellen ist eine Zahl von weniger als { $count } Personen verborgen, auch gegen Subtraktion.
officer-photos = { $policy ->
    [none] Fotos: keine („photos = "none"“).
    [all] Gezeigte Fotos: { $count } („photos = "all"“: Die Einrichtung steht für jedes ein, auch für erkennbare Personen).
   *[own-without-people] Gezeigte Fotos: { $count }, erklärt als ohne erkennbare Personen („[[photograph]]“). Bilan erkennt niemanden auf einem Bild: Jemand muss sie angesehen haben.
}
officer-photo = – { $accounts }, { $date }, { $standing ->
    [undeclared] nicht gezeigt: anzusehen, dann zu erklären
    [undescribed] nicht gezeigt: zu beschreiben
    [left-out] nicht gezeigt: unlesbar, oder zu viel für seine Seite
   *[shown] gezeigt
} ([[photograph]] post = "{ $post }")
officer-index = { $allowed ->
    [yes] Suchmaschinen dürfen die Seiten aufnehmen („index = true“).
   *[no] Suchmaschinen werden gebeten, die Seiten nicht aufzunehmen.
}
officer-hours = { $any ->
    [yes] Gezeigte Aktivitätszeiten: { $names } (angegebenes Team von mindestens drei Personen).
   *[no] Aktivitätszeiten: nicht gezeigt.
}
officer-erased = { $demands ->
    [0] Es wird keine Löschung verlangt.
    [one] Eine Löschung wird verlangt; ausgelassene Beiträge: { $posts }.
   *[other] { $demands } Löschungen werden verlangt; ausgelassene Beiträge: { $posts }.
}
officer-internal = Die interne Ausgabe nennt zusätzlich Datum und Kennung der eigenen Beiträge; sie ist nicht zur Veröffentlichung bestimmt.
officer-written = Notizen und die Wörter in bilan.toml (Ereignisse, Kampagnen, Ziele, Namen der Konten) erscheinen unverändert: darin wird nichts verdeckt.
officer-undetected = Andere Namen werden nicht erkannt: Ein Name in einem Beitrag bleibt sichtbar, wenn kein Archiv ihn mit einem Konto verbindet und „mask“ ihn nicht enthält.
officer-pairs = { $count ->
    [0] Kein Zitat enthält zwei großgeschriebene Wörter hintereinander.
    [one] Ein Zitat enthält zwei großgeschriebene Wörter hintereinander; bitte nachlesen:
   *[other] { $count } Zitate enthalten zwei großgeschriebene Wörter hintereinander; bitte nachlesen:
}
officer-pair = – { $accounts }, { $date }, { $file }
