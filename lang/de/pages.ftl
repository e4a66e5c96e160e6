# Die Seiten: Dateinamen, Menüs, Titel, Texte.
slug-home = index
slug-year = jahr
slug-contact = kontakt
slug-interaction = dialog
slug-attention = aufmerksamkeit
slug-value = verbreitung
slug-rhythm = rhythmus
slug-publics = personenkreis
slug-quality = datenqualitaet
slug-years = jahre
slug-account = konto
slug-method = methode
slug-networks = netzwerke
slug-data = daten
slug-accessibility = barrierefreiheit
slug-legal = impressum
slug-privacy = datenschutz
slug-map = uebersicht
slug-downloads = tabellen
slug-measures = kennzahlen
slug-changes = veraenderungen
slug-accounts = konten

menu-home = Das Wichtigste
menu-year = Das Jahr
menu-contact = Kontakt
menu-interaction = Dialog
menu-attention = Aufmerksamkeit
menu-value = Verbreitung
menu-rhythm = Rhythmus
menu-publics = Personenkreis
menu-quality = Datenqualität
menu-years = Mehrere Jahre
menu-method = Methode
menu-method-of = Methode: { $dimension }
menu-years-of = Mehrere Jahre: { $account }
menu-networks = Netzwerke
menu-data = Daten
menu-accessibility = Barrierefreiheit
menu-legal = Impressum
menu-privacy = Datenschutz
menu-map = Inhaltsübersicht

title-contact = Auf Menschen zugehen
title-interaction = Ins Gespräch kommen, nicht nur ankündigen
title-attention = Aufmerksam gegenüber allen, die uns schreiben
title-value = Weitergeben und nützlich sein
title-rhythm = Der Rhythmus der Präsenz
title-publics = Wer neu ist und wer wiederkommt
title-quality = Wie verlässlich diese Daten sind
title-years = Mehrere Jahre nebeneinander
title-method = Methode
title-networks = Netzwerk für Netzwerk
title-data = Daten
title-accessibility = Barrierefreiheit
title-legal = Impressum
title-privacy = Datenschutz
title-map = Inhaltsübersicht
year-title = Das Jahr { $period }, Monat für Monat

intro-contact = An wie viele verschiedene Personen hat sich die Einrichtung gewandt, und an wie viele zum ersten Mal? Eine Person ist hier ein Konto, auch wenn es einer Organisation gehört; sie zählt einmal, gleich wie viele Nachrichten es waren.
intro-interaction = Antwortet die Einrichtung, und geht das Gespräch weiter? Eine Antwort ist eine Handlung; meldet sich die Person wieder, so zeigt dies, dass das Gespräch weiterging, nicht aber, warum.
intro-attention = Wie lange dauerte es bis zu den Antworten, die wir gegeben haben? Diese Zeiten betreffen nur die Nachrichten, auf die wir geantwortet haben, jede nur einmal gezählt; unbeantwortete stehen in keinem Archiv.
intro-value = Wird aufgegriffen, was wir veröffentlichen, und geben wir weiter, was andere sagen? Ist das, was wir veröffentlichen, für alle zugänglich?
intro-rhythm = Eine Präsenz entsteht Woche für Woche. Diese Kennzahlen beschreiben einen Rhythmus; keiner ist besser als ein anderer.
intro-publics = Wer kommt wieder, und wer ist neu? Diese Kennzahlen erfassen nur die Personen, denen wir geantwortet haben: Die Treue derer, die lesen, ohne zu schreiben, bleibt unsichtbar.
intro-quality = Vor dem Lesen der Kennzahlen: was sich mit den Archiven messen lässt und wie verlässlich.

skip = Zum Inhalt springen
nav-main = Bereiche des Berichts
nav-foot = Über diese Website
internal-edition = Interne Ausgabe: Dieses Dokument ist nicht zur Veröffentlichung bestimmt.
foot-contact = Kontakt:

home-lead = { $institution }, { $start } bis { $end }. { $accounts ->
    [one] Ein Konto, bei { $networks }.
   *[other] { $accounts } Konten, bei { $networks }.
} { $covered }
covered-part = Die Archive decken dieses Jahr nur vom { $start } bis { $end } ab: Die Kennzahlen des Jahres betreffen diese Tage.
covered-some = { $count ->
    [one] Das Archiv von { $accounts } deckt nicht das ganze Jahr ab.
   *[other] Die Archive von { $accounts } decken nicht das ganze Jahr ab.
}
covered-none-whole = Kein Archiv deckt das ganze Jahr ab: Die Kennzahlen des Jahres betreffen den abgedeckten Teil.
home-lead-short = { $institution }. { $accounts ->
    [one] Ein Konto, bei { $networks }.
   *[other] { $accounts } Konten, bei { $networks }.
}
about-followers = Liste der Abonnierenden
about-following = Liste der abonnierten Konten
about-list = { $count ->
    [one] { $count } Konto, am Tag des Exports
   *[other] { $count } Konten, am Tag des Exports
}
home-empty-title = Ein Archiv ohne Beiträge
home-empty = Die bereitgestellten Archive enthalten keinen Beitrag. Diese Website gibt an, was gelesen wurde und was fehlt; sie erfindet keine Zahl.
key-title = { $n ->
    [one] Eine Kennzahl, und wie sicher sie ist
   *[other] { $count } Kennzahlen, und wie sicher sie sind
}
story-title = Das Jahr in wenigen Sätzen
story-empty = Aus den Archiven dieses Jahres lässt sich kein einziger verlässlicher Satz ableiten. Die Tabellen zeigen, was bekannt ist.
standing-title = Was diese Kennzahlen nicht sagen
standing-box = Diese Kennzahlen beschreiben unser Handeln und Anzeichen von Treue. Sie messen nicht das Vertrauen, das der Öffentlichkeit gehört; wer es kennen will, muss danach fragen (Umfrage). Sie sagen auch nichts über die Wirkungen dieser Präsenz.
accounts-title = Die Konten
chart-data = Die Zahlen dieses Diagramms

records-title = Die Nachrichten des Jahres, nach Art
records-caption = Öffentliche Nachrichten des Jahres, nach Konto und Art
type-original = Beiträge, die niemanden erwähnen
type-mention = Beiträge, die jemanden erwähnen
type-quote = Zitate
type-reply = Antworten
type-reply-self = Fortsetzungen von Beitragsketten
type-repost = Weitergaben

pitfall-label = Wissenswert:
definition-of = Vollständige Definition:

about-network = Netzwerk
about-handle = Kontoname
about-name = Anzeigename
about-span = Vorliegende Nachrichten
about-no-record = keine
about-exports = Gelesene Exporte
about-complete-years = Vollständig abgedeckte Jahre
exports-dated = { $count ->
    [one] einer, vom { $dates }
   *[other] { $count }, vom { $dates }
}
exports-undated = { $count ->
    [one] einer, ohne angegebenes Datum
   *[other] { $count }, ohne angegebenes Datum
}
account-empty = Dieses Konto hat in den bereitgestellten Archiven keinen Beitrag.
account-figures-title = Seine Kennzahlen
account-figures-caption = { $dimension }
account-more-caption = { $dimension }: die übrigen Kennzahlen
account-records-title = Seine Nachrichten, Jahr für Jahr
account-records-caption = Vorliegende öffentliche Nachrichten, nach Jahr und Art
account-can-title = Was aus seinen Archiven hervorgeht
can-caption = In den Archiven des Kontos enthaltene Angaben

years-lead = Ein Jahr wird mit einem anderen vollständigen Jahr verglichen, über dieselben Konten. Dass sich zwei Intervalle überschneiden, beweist nichts: Geprüft wird der Unterschied selbst.
years-incomplete-year = { $year } (unvollständiges Jahr)
years-long-gap = { $year } (lange Pause)
years-left-out = { $n ->
    [one] Eine Kennzahl hat in keinem dieser Jahre einen Wert und steht nicht in den Tabellen.
   *[other] { $n } Kennzahlen haben in keinem dieser Jahre einen Wert und stehen nicht in den Tabellen.
}
years-left-out-link = Was sich mit jedem Archiv messen lässt
years-tables = Alle Kennzahlen
years-caption = { $dimension } – { $account }
changes-title = Was sich über Veränderungen sagen lässt
changes-lead = Die letzte Spalte nennt den kleinsten Unterschied, der mit diesen Fallzahlen in acht von zehn Fällen zu erkennen ist; ein kleinerer ist nur manchmal zu erkennen. Die Unterschiede werden vor dem Runden berechnet.
changes-none = Es konnte keine Veränderung geprüft werden: Nötig sind zwei aufeinanderfolgende vollständige Jahre mit ausreichenden Fallzahlen.
changes-caption = Geprüfte Veränderungen – { $account }
years-legend-title = Wie diese Tabellen zu lesen sind
years-legend = „Stabil“ heißt, dass der Unterschied nachweislich klein ist. „Keine Veränderung erkennbar“ heißt, dass wir es nicht wissen: Ein kleinerer Unterschied als der angegebene könnte unbemerkt geblieben sein. „Nicht verfügbar“ heißt nie null. Ein Strich steht für ein Jahr ohne Nachrichten oder, in der letzten Spalte der Veränderungen, für einen Unterschied, der sich nicht angeben lässt.

dimension-elsewhere = Dieselben Kennzahlen für die anderen Konten
definitions-title = Definitionen, Thema für Thema
definitions-lead = Alle Kennzahlen dieses Themas mit ihrer Formel, ihrem Minimum und dem, was dabei zu beachten ist.
definitions-method = Die Regeln, die für alle Kennzahlen gelten
definitions-figures = Die Kennzahlen selbst:
years-accounts = Jedes Konto, Jahr für Jahr
years-account-lead = Die Kennzahlen dieses einen Kontos, Jahr für Jahr. Die Zeichnungen stehen anderswo:
method-lead = Alle Kennzahlen dieser Website mit ihrer Formel, ihrem Minimum und dem, was dabei zu beachten ist. Berechnet werden sie aus den Archiven, die die Plattformen den Inhabern der Konten bereitstellen; von niemandem sonst werden Daten erfragt.
rules-title = Gemeinsame Regeln
rule-three-states = Eine Kennzahl hat drei Zustände: einen Wert, „nicht verfügbar“ (das Archiv lässt keine Aussage zu) oder „Fallzahl zu klein“ (zu wenige Fälle). Keiner der beiden letzten bedeutet null.
rule-intervals = Das Intervall in Klammern sagt, um wie viel allein der Zufall die Kennzahl in einem ähnlichen Jahr verschieben würde (95 %). Es berücksichtigt, dass Antworten in Schüben kommen. Eine genaue Zählung hat keines.
rule-verdicts = Eine Veränderung heißt nur dann „steigend“ oder „fallend“, wenn ihr Intervall die Null ausschließt und sie der Zahl der angestellten Vergleiche standhält (Benjamini und Hochberg, 10 %). „Deutlich“: Das gesamte Intervall liegt jenseits des kleinsten Unterschieds, auf den es ankommt. „Stabil“: Der Unterschied ist nachweislich klein. Sonst: „keine Veränderung erkennbar“.
rule-minimum = Unter dem eigenen Minimum jeder Kennzahl nennt die Website die Anzahl („9 von 14“) oder nur die Zahl der Fälle, nie eine Prozentangabe.
rule-windows = Genügt das Jahr nicht, so nennt die Website dieselbe Kennzahl, sofern sie dort verlässlich ist, für die letzten drei Jahre oder für den gesamten Archivzeitraum und weist darauf hin.
rule-people = Eine Person ist hier ein Konto, auch wenn es einer Organisation gehört. Personen außerhalb der Einrichtung sind nur Zahlen: kein Name, kein Kontoname, kein Zitat.
limits-title = Was Archive nicht sagen können
limit-unanswered = Unbeantwortete Nachrichten stehen nicht darin: Keine Zeitangabe dieser Website ist eine Antwortquote.
limit-zero = Eine fehlende Angabe ist keine Null: Manche Plattformen geben weder die erhaltenen Gefällt-mir-Angaben noch die erhaltenen Weitergaben heraus.
limit-survivors = Archive bewahren nur, was noch besteht: Gelöschte Nachrichten, geschlossene Konten und zurückgenommene Gefällt-mir-Angaben sind daraus verschwunden.
limit-volume = Mehrere Personenzählungen steigen, wenn mehr geschrieben wird: Das ist an sich kein Fortschritt.
limit-undetectable = Bei einigen hundert Fällen bleibt ein Unterschied von weniger als zehn Prozentpunkten oft unbemerkt.
limit-readers = Wer liest, ohne zu schreiben, bleibt unsichtbar, gleich wie viele es sind.
limit-trust = Archive zeigen Handlungen und Anzeichen von Wiederkehr. Sie messen weder Vertrauen noch Wirkungen.
rejected-title = Geprüft und verworfen
rejected-follower-growth = Das Wachstum der Zahl der Abonnierenden: Es verleitet zur Jagd nach Zahlen und sagt nichts über den Nutzen.
rejected-engagement-rate = Die Interaktionsrate bezogen auf die Abonnierenden: Vergangene Jahre durch die heutigen Abonnierenden zu teilen, ist ein Anachronismus.
rejected-reach = Reichweite und Einblendungen: in den Archiven nicht enthalten.
rejected-sentiment = Stimmungswerte: zu viele Fehler bei Ironie, und das Archiv enthält nur unsere eigenen Worte.
rejected-money = Der Anzeigengegenwert in Euro: Er misst nicht den Wert öffentlicher Kommunikation.
rejected-influence = Einflusswerte: undurchsichtig und zum Vergleichen von Personen gemacht.
rejected-best-time = „Die beste Uhrzeit für Veröffentlichungen“: ohne Daten zum Lesen nicht zu berechnen.
rejected-bot-scores = Die Jagd nach automatisierten Konten: schwerwiegende Irrtümer über namentlich genannte Personen.
rejected-response-rate = Eine aus den Antworten erschlossene Antwortquote: Sie wäre falsch, weil die erhaltenen Nachrichten fehlen.
part-formula = Formel
part-exclusions = Ausgenommen
part-unit = Einheit
part-minimum = Minimum
part-interval = Intervall
part-pitfalls = Zu beachten
part-source = Quelle

data-lead = Was gelesen wurde, was ausgelassen wurde und warum; und die Kennzahlen selbst, bereit für eine Tabellenkalkulation.
downloads-title = Herunterladen
download-measures = Alle Kennzahlen (CSV)
download-changes = Alle geprüften Veränderungen (CSV)
download-accounts = Nachrichten nach Konto, Jahr und Art (CSV)
download-report = Der vollständige Bericht (JSON)
matrix-title = Was aus jedem Archiv hervorgeht
matrix-caption = Enthaltene Angaben, nach Konto
files-title = Was aus den Einträgen geworden ist
files-caption = Gelesene Dateien – { $account }
skipped = { $reason }: { $count }
erased-title = Was gelöscht wurde
erased-told = Auf Wunsch betroffener Personen { $count ->
    [one] wurde ein Beitrag
   *[other] wurden { $count } Beiträge
} vor jeder Zählung ausgelassen. Die Zahlen der obigen Tabelle sind die des Einlesens, vor dieser Löschung.
notices-title = Was beim Lesen auffiel
notices-caption = Beim Lesen aufgetretene Unregelmäßigkeiten
notices-none = Nichts zu melden.
can-yes = ja
can-partial = teilweise
can-no = nein
field-posts = Unsere Beiträge mit Datum und Text
field-replies = Welche unserer Nachrichten Antworten sind
field-people-answered = Die Personen, denen wir antworten
field-parent-times = Die Uhrzeit der Nachrichten, auf die wir antworten
field-likes = Die erhaltenen Gefällt-mir-Angaben
field-reposts = Die erhaltenen Weitergaben
field-comments = Die erhaltenen Kommentare
field-mentions = Die Personen, die wir erwähnen
field-reposts-given = Die Nachrichten, die wir weitergeben
field-quotes-given = Die Nachrichten, die wir zitieren
field-followers = Die Liste der Abonnierenden
field-descriptions = Die Alternativtexte der Bilder
field-following = Die Liste der Konten, die wir abonniert haben
field-links = Die Links in unseren Beiträgen
field-threads = Wer die Unterhaltungen begonnen hat
field-clients = Das Programm, mit dem unsere Nachrichten gesendet wurden
field-likes-given = Die Gefällt-mir-Angaben, die wir öffentlich vergeben
field-polls = Die Umfragen unter unseren Beiträgen

column-account = Konto
column-caveat = Vorbehalt
column-accounts = Konten
column-can = Enthalten
column-code = Code
column-count = Anzahl
column-detectable = Kleinster erkennbarer Unterschied
column-difference = Unterschied
column-field = Angabe
column-figure = Wert
column-file = Datei
column-from = Von
column-handle = Kontoname
column-high = Obere Grenze
column-id = Kennung der Kennzahl
column-k = Zutreffende Fälle
column-low = Untere Grenze
column-measure = Kennzahl
column-mention = Beiträge, die jemanden erwähnen
column-month = Monat
column-n = Fallzahl
column-network = Netzwerk
column-notice = Was geschehen ist
column-original = Beiträge, die niemanden erwähnen
column-p = p
column-period = Zeitraum
column-present = Vorhanden
column-quote = Zitate
column-read = Übernommen
column-reason = Grund
column-reply = Antworten
column-reply-self = Fortsetzungen von Beitragsketten
column-repost = Weitergaben
column-scale = Skala
column-skipped = Ausgelassen
column-status = Zustand
column-to = Bis
column-unit = Einheit
column-value = Wert
column-verdict = Befund
column-year = Jahr
column-years = Jahre

networks-lead = Jedes Netzwerk stellt den Inhabern der Konten ein anderes Archiv bereit. { $several ->
    [yes] Diese Seite gibt an, was aus jedem hervorgeht, und führt die Nachrichten zusammen, die in mehreren Netzwerken veröffentlicht wurden. Gefällt-mir-Angaben eines Netzwerks werden nie zu denen eines anderen addiert.
   *[no] Diese Seite gibt an, was aus unserem hervorgeht und was es verschweigt.
}
networks-accounts-title = Konto für Konto
overview-caption = Die gelesenen Konten
gaps-count = { $count ->
    [0] keine
    [one] eine
   *[other] { $count }
}
column-since = Erste Nachricht
column-until = Letzte Nachricht
column-records = Vorliegende Nachrichten
column-gaps = Pausen von mehr als 60 Tagen
column-message = Anfang der Nachricht
column-reception = Resonanz, Netzwerk für Netzwerk
column-what = Was gezählt wird
accounts-others = Diese Seite zeigt die { $shown } Konten, die im Jahr am meisten veröffentlicht haben; { $others ->
    [one] was das andere betrifft, steht
   *[other] was die { $others } anderen betrifft, steht
} in report.json.
state-count = { $state } ({ $count ->
    [one] ein Konto
   *[other] { $count } Konten
})
measurable-caption = Kennzahlen, die die Archive für ein Jahr oder für ihre gesamte Dauer erlauben, nach Konto
measurable-yes = ja
measurable-few = zu wenige Fälle
measurable-no = nein: nicht im Archiv
measurable-not = nein: { $reason }
messages-title = Dieselbe Nachricht in mehreren Netzwerken
messages-told = { $count ->
    [0] Im Zeitraum { $period } wurde keine Nachricht in mehreren Netzwerken wiedererkannt.
    [one] Im Zeitraum { $period } wurde eine Nachricht in mehreren Netzwerken veröffentlicht ({ $copies } Beiträge).
   *[other] Im Zeitraum { $period } wurden { $count } Nachrichten in mehreren Netzwerken veröffentlicht ({ $copies } Beiträge).
}
messages-caption = Binnen eines Tages in mehreren Netzwerken veröffentlichte Nachrichten
messages-note = Zwei Beiträge gelten als dieselbe Nachricht, wenn ihre Texte ohne Links, Erwähnungen und abschließende Hashtags zu mindestens 90 % übereinstimmen und acht oder mehr Wörter haben. Die Zähler zweier Netzwerke lassen sich nicht vergleichen: Jeder ist mit der üblichen Resonanz des Kontos zu lesen.
message-copy = { $account }: { $likes }, { $reposts }
passages-title = Von einem Export zum nächsten
passages-note = Eine verschwundene Nachricht wurde gelöscht, von uns oder von der Plattform. Die letzte Zeile der Zähler zeigt, ob die für das Netzwerk angenommene Reifezeit stimmt: Nach dieser Frist sollten sie sich kaum noch verändern.
passage-caption = { $from } bis { $to }
passage-records = Vergleichbare Nachrichten
passage-gone = Seither verschwundene Nachrichten
passage-edited = Seither geänderte Nachrichten
passage-followers-before = Abonnierende im ersten Export
passage-followers-kept = Gebliebene Abonnierende
passage-followers-arrived = Hinzugekommene Abonnierende
passage-followers-left = Ausgeschiedene Abonnierende
passage-age = { $days ->
    [one] Gefällt-mir-Angaben und Weitergaben der weniger als einen Tag alten Nachrichten
   *[other] Gefällt-mir-Angaben und Weitergaben der weniger als { $days } Tage alten Nachrichten
}
passage-age-older = Gefällt-mir-Angaben und Weitergaben der älteren Nachrichten
passage-growth = { $posts ->
    [one] eine Nachricht: { $before }, dann { $after }
   *[other] { $posts } Nachrichten: { $before }, dann { $after }
}
none = keine Angabe
message-likes = { $count ->
    [0] keine Gefällt-mir-Angabe
    [one] eine Gefällt-mir-Angabe
   *[other] { $count } Gefällt-mir-Angaben
}
message-likes-unknown = Gefällt-mir-Angaben unbekannt
message-reposts = { $count ->
    [0] keine Weitergabe
    [one] eine Weitergabe
   *[other] { $count } Weitergaben
}
message-reposts-unknown = Weitergaben unbekannt
column-date = Datum
