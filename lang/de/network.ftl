# Der Bericht einer Gruppe von Einrichtungen: Befehlszeile, Fehler, Seiten.

cli-network = Macht aus den Zahlen mehrerer Einrichtungen einen Gruppenbericht, ohne ihre Archive
cli-network-report = Dateien report.json, oder Ordner von Websites, die eine enthalten
cli-network-report-value = BERICHT
cli-network-name = Name der Gruppe
cli-network-name-value = NAME
cli-network-open = Zeigt allen die Zahlen jeder Einrichtung, wenn die Gruppe es so beschlossen hat
cli-network-output = Ordner für den Gruppenbericht
cli-network-output-value = ORDNER
network-done = Exemplare für jede Einrichtung, und nur für sie: { $copies }
output-holds-report = Der Ordner { $folder } enthält einen der angegebenen Berichte. Wählen Sie mit -o einen anderen Ordner.

network-file = { $file } kann nicht gelesen werden ({ $reason }). Prüfen Sie Pfad und Rechte.
network-too-large = { $file } ist größer als { $limit } Bytes, was kein Bericht ist. Prüfen Sie, woher diese Datei kommt.
network-not-json = { $file } ist kein lesbares JSON (Zeile { $line }, Spalte { $column }). Geben Sie die Datei report.json, die „bilan build“ im Wurzelverzeichnis der Website schreibt, unverändert an.
network-truncated = { $file } ist unvollständig: Das Ende fehlt. Kopieren Sie die Datei noch einmal.
network-not-report = { $file } ist JSON, aber kein Bericht von Bilan. Geben Sie die Datei report.json, die „bilan build“ im Wurzelverzeichnis der Website schreibt, unverändert an.
network-schema = { $file } hat ein Format, das diese Version nicht liest ({ $schema } statt { $known }). Machen Sie alle Berichte mit derselben Version von Bilan.
network-unnamed = { $file } nennt seine Einrichtung nicht. Schreiben Sie den Namen in ihre bilan.toml (name, unter [institution]) und machen Sie den Bericht noch einmal.
network-row = { $file } enthält eine unmögliche Zahl: einen Anteil außerhalb von 0 bis 1, ein umgekehrtes Intervall oder zweimal dieselbe Zeile. Die Datei wurde verändert; machen Sie den Bericht noch einmal.
network-version-old = { $file } wurde von Bilan { $version } gemacht, das manche Zahlen anders definierte. Machen Sie diesen Bericht mit Bilan { $own } noch einmal.
network-version-new = { $file } wurde von Bilan { $version } gemacht, das neuer ist als dieses ({ $own }). Aktualisieren Sie Bilan.
network-period = { $file } erzählt vom { $kind ->
    [school] Schuljahr
   *[other] Kalenderjahr
} { $period }, { $other } aber vom { $expected-kind ->
    [school] Schuljahr
   *[other] Kalenderjahr
} { $expected }. Machen Sie einen der beiden für dasselbe Jahr derselben Art noch einmal (--year, oder period in bilan.toml).
network-definition = { $file } definiert die Zahl { $id } anders als diese Version von Bilan. Machen Sie diesen Bericht mit ihr noch einmal.
network-same-institution = { $file } und { $other } tragen denselben Namen einer Einrichtung. Ist es dieselbe, geben Sie nur einen Bericht an; wenn nicht, machen Sie die Namen in den Dateien bilan.toml genauer.
network-same-account = { $file } und { $other } enthalten dasselbe Konto. Geben Sie nur einen der beiden Berichte an; sind es zwei Konten, geben Sie ihnen verschiedene Namen (label, in den Dateien bilan.toml).
network-small = Eine Gruppe hat mindestens { $minimum } Einrichtungen, und { $count ->
    [one] nur ein Bericht ist angegeben
   *[other] { $count } Berichte sind angegeben
}. Darunter würden gemeinsame Zahlen die der Einzelnen verraten.

network-group = Gruppe von { $count } Einrichtungen
network-report-name = Gruppenbericht { $period }
network-copy-mark = Exemplar für { $institution }, und für niemanden sonst: Die eigenen Zahlen stehen darin neben denen der Gruppe.

network-home-title = Was { $count } Einrichtungen verbindet und unterscheidet
network-home-lead = Die Zahlen von { $count } Einrichtungen, vom { $start } bis zum { $end }. Jede hat ihre Zahlen gegeben und ihre Archive behalten. { $open ->
    [yes] Die Gruppe hat beschlossen, allen die Zahlen aller zu zeigen; keine Einrichtung wird in eine Rangfolge gestellt.
   *[no] Keine Einrichtung wird genannt, keine in eine Rangfolge gestellt.
}
network-key-next = Für eine weitere Einrichtung: { $next }.
network-key-known = aus { $known } von { $all } Einrichtungen
network-key-more = Zur Verteilung
network-home-well = Was der Gruppe gelingt
network-home-ahead = Was noch zu tun ist
network-home-mean = { $name }: { $value } im Mittel.
network-home-alike = Was die Einrichtungen gemeinsam haben
network-home-alike-lead = Bei diesen Zahlen läge eine weitere Einrichtung wohl nahe bei den anderen.
network-home-different = Worin sie sich am meisten unterscheiden
network-home-different-lead = Diese Unterschiede sind weit größer, als der Zufall sie machen würde. Sie kommen von Publikum, Netzwerken und Größe ebenso wie von der Arbeit: ein Anlass, Vorgehensweisen zu vergleichen, nicht Ränge.
network-home-next = { $name }: { $mean } im Mittel, und { $next } für eine weitere Einrichtung.
network-home-unknown = { $count ->
    [one] Eine Zahl kennen weniger als { $minimum } Einrichtungen: Sie wird nicht gezeigt.
   *[other] { $count } Zahlen kennen weniger als { $minimum } Einrichtungen: Sie werden nicht gezeigt.
}
network-standing-title = Hier gibt es keine Ränge
network-standing = Wo eine Einrichtung steht, hängt von ihrem Publikum, ihren Netzwerken und ihrer Größe ebenso ab wie von ihrer Arbeit. Dieser Bericht zeigt Verteilungen und keine Ränge; er zählt niemandes Abonnenten.
network-standing-we = In den Definitionen bedeutet „wir“ jede einzelne Einrichtung.
network-own-title = Die Zahlen dieser Einrichtung
network-own-lead = Diese Tabelle steht nur in diesem Exemplar.
network-own-caption = Die Zahlen der Einrichtung neben denen der Gruppe
network-pages-title = Thema für Thema

network-known = { $known } von { $all } Einrichtungen kennen diese Zahl.
network-known-all = Alle { $all } Einrichtungen kennen diese Zahl.
network-others = { $count ->
    [one] Bei der anderen: { $reasons }.
   *[other] Bei den anderen: { $reasons }.
}
network-reason-too-few = zu wenige Fälle
network-reason-several-accounts = es gibt mehrere Konten, und diese Zahl lässt sich nicht von einem zum anderen zusammenzählen
network-reason-no-record = keine Nachricht in diesem Jahr
network-reason-not-requested = diese Zahl gibt es nur auf Anfrage
network-pooled = Mittel der Einrichtungen: { $value }, aus { $institutions } von ihnen. Für eine weitere Einrichtung wird ein Wert { $next } erwartet.
network-spread-little = Die Einrichtungen unterscheiden sich kaum mehr, als der Zufall es machen würde (I² = { $i2 }, τ² = { $tau2 }).
network-spread-some = Ein guter Teil der Unterschiede kommt von den Einrichtungen selbst, der Rest vom Zufall (I² = { $i2 }, τ² = { $tau2 }).
network-spread-most = Die Unterschiede kommen zum größten Teil von den Einrichtungen selbst und nicht vom Zufall (I² = { $i2 }, τ² = { $tau2 }).
network-spread-exact = Diese Zahlen sind genau gezählt: Alle Unterschiede kommen von den Einrichtungen selbst (τ² = { $tau2 }).
network-laird = Nach DerSimonian und Laird wäre das Mittel { $value }: Es hängt vom Verfahren ab.
network-withheld-few = Zu wenige Einrichtungen haben ein Intervall für diese Zahl: Es gibt kein gemeinsames Mittel.
network-withheld-count = Diese Anzahl wächst mit der Einrichtung und ihrer Tätigkeit: Ein Mittel hätte keinen Sinn.
network-withheld-chance = Diese Zahl wird an dem gelesen, was der Zufall ergäbe, und das ist nicht für alle dasselbe: Es gibt kein gemeinsames Mittel.
network-withheld-unfit = Aus den gefundenen Werten lässt sich kein gemeinsames Mittel bilden.
network-withheld-dominated = Eine einzige Einrichtung würde fast das ganze Mittel ausmachen: Es wird nicht angegeben.
network-no-cells = Die Verteilung wird nicht gezeigt: Ihre Felder enthielten zu wenige Einrichtungen.
network-own = { $institution }: { $value }. { $place ->
    [below] Das ist weniger, als von einer weiteren Einrichtung erwartet wird.
    [above] Das ist mehr, als von einer weiteren Einrichtung erwartet wird.
    [inside] Das liegt im Intervall, in dem eine weitere Einrichtung erwartet wird.
   *[none] {""}
}
network-cell-under = unter { $to }
network-cell-over = { $from } und mehr
network-cell-between = { $from } bis unter { $to }
network-institutions = { $count ->
    [0] keine Einrichtung
    [one] eine Einrichtung
   *[other] { $count } Einrichtungen
}
network-chart-title = Mittel der Einrichtungen: { $value }
network-chart-title-spread = Die Verteilung der Einrichtungen
network-chart-caption = { $dotted ->
    [yes] { $period }. Ein Punkt ist eine Einrichtung, irgendwo in ihrem Feld; ein Feld enthält mindestens drei oder keine.
   *[no] { $period }.
}
network-line-group = Mittel der Gruppe
network-line-next = Eine weitere Einrichtung
network-line-own = Diese Einrichtung
network-column-place = In der Zeichnung
network-years-title = Das Mittel, Jahr für Jahr
network-years-caption = Senkrechter Strich: 95-%-Intervall. Gezeigt werden nur Jahre, die { $minimum } Einrichtungen oder mehr kennen; es sind nicht immer dieselben Einrichtungen.
network-more-caption = Die anderen Zahlen dieses Themas
network-everyone = Einrichtung für Einrichtung
network-everyone-caption = Die Einrichtungen in alphabetischer Reihenfolge
network-silent-title = Was zu wenige Einrichtungen kennen

network-data-lead = Die Zahlen der Gruppe, für eine Tabelle oder ein Programm. { $open ->
    [yes] Die Gruppe hat beschlossen, die jeder Einrichtung hinzuzufügen.
   *[no] Keine ist die einer Einrichtung.
}
network-download-estimates = Die Mittel, nach Jahren (CSV)
network-download-distributions = Die Verteilungen des Jahres (CSV)
network-download-institutions = Die Zahlen jeder Einrichtung (CSV)
network-download-json = Alle Zahlen der Gruppe (JSON)
network-download-schema = Die Beschreibung dieser Datei (JSON Schema)
slug-estimates = mittel
slug-distributions = verteilungen
slug-institutions = einrichtungen
column-institution = Einrichtung
column-institutions = Einrichtungen
column-next-low = Eine weitere Einrichtung, untere Grenze
column-next-high = Eine weitere Einrichtung, obere Grenze
column-i2 = I²
column-tau2 = τ²
column-from-end = Ab
column-to-end = Bis unter

network-method-lead = Wie diese gemeinsamen Zahlen entstehen, und was sie mit Absicht verschweigen.
network-method-lead-open = Wie diese gemeinsamen Zahlen entstehen. Die Gruppe hat beschlossen, auch die jeder Einrichtung zu zeigen, in alphabetischer Reihenfolge.
network-method-league = Hier gibt es keine Ränge
network-method-league-why = Ein Rang würde sagen, dass die Einrichtungen unter denselben Bedingungen dasselbe tun. Sie haben weder dasselbe Publikum noch dieselben Netzwerke noch dieselbe Größe; zwei von ihnen können gleich gut arbeiten und weit auseinander liegen.
network-method-league-size = Deshalb ist nichts nach Werten geordnet. Die Zahlen sagen, was die Gruppe gemeinsam hat und worin sie sich unterscheidet; warum, darüber können die Einrichtungen sprechen.
network-method-shown = Was nicht gezeigt wird
network-method-shown-cells = Von einer Zahl, die weniger als { $minimum } Einrichtungen kennen, wird nichts gesagt. Ein Feld einer Verteilung enthält mindestens { $cell } Einrichtungen oder keine: Das ist die Regel der französischen statistischen Geheimhaltung für Unternehmen. Das unterste und das oberste Feld haben keine äußere Grenze. Die Grenzen sind runde Zahlen, die vorher feststehen.
network-method-shown-rounded = Gemeinsame Zahlen sind auf drei geltende Ziffern gerundet, auch in den Dateien: Das genügt nicht, um die einer Einrichtung zu berechnen.
network-method-shown-dominated = Kein Mittel wird angegeben, wenn eine einzige Einrichtung darin mehr als 85 % wöge.
network-method-shown-subtraction = Alle Exemplare enthalten dieselben gemeinsamen Zahlen. Zwei Gruppenberichte aber, die sich um eine Einrichtung unterscheiden, lassen deren Zahlen ahnen, und Einrichtungen, die ihre Exemplare austauschen, wissen mehr über die übrigen. Machen Sie einen Bericht je Jahr und Gruppe, und jede behalte ihr Exemplar.
network-method-mean = Wie das Mittel gebildet wird
network-method-mean-model = Jede Einrichtung zählt, etwas weniger, wenn ihre Zahl weniger sicher ist: Das ist ein Mittel mit zufälligen Effekten. Es lässt zu, dass sich die wahren Zahlen der Einrichtungen unterscheiden; deren Varianz τ² wird nach Paule und Mandel geschätzt. Das ältere Verfahren von DerSimonian und Laird dient der Kontrolle.
network-method-mean-interval = Das Intervall des Mittels ist das von Hartung und Knapp zu 95 %. Es ist nie schmaler, als die Intervalle der Einrichtungen es erlauben.
network-method-mean-next = Das Intervall „für eine weitere Einrichtung“ sagt, wo in 95 von 100 Fällen die wahre Zahl einer ähnlichen Einrichtung läge, die zur Gruppe käme. Es ist breiter als das des Mittels, und es sagt, wie weit die Einrichtungen auseinander liegen.
network-method-mean-spread = I² ist der Teil der Unterschiede, der nicht vom Zufall kommt. Es ist keine Note: Bei vielen Fällen genügen kleine Unterschiede, um es zu erhöhen.
network-method-scales = Die Skalen
network-method-scales-shares = Anteile werden auf der Logit-Skala gemittelt. Der Standardfehler eines jeden ist die Breite seines Intervalls auf dieser Skala, geteilt durch 2 × 1,96.
network-method-scales-bounds = Ein Anteil von 0 oder 1 hat keinen Logit: Auf jeder Seite kommt ein halber Fall hinzu, bei so vielen Fällen, wie sein Wilson-Intervall erkennen lässt.
network-method-scales-logs = Dauern, Raten je Woche oder je Beitrag und effektive Anzahlen werden auf der Skala der Logarithmen gemittelt.
network-method-scales-plain = Indizes und Mediane von Reaktionen werden gemittelt, wie sie sind.
network-method-scales-none = Eine Anzahl von Personen, Nachrichten oder Tagen wird nie gemittelt, denn sie wächst mit der Einrichtung. Ein Anteil, der vollständig gezählt wurde, wie der der beschriebenen Bilder, hat keinen Fehler: Nur die Unterschiede zwischen den Einrichtungen machen das Intervall des Mittels.
network-method-read = Was gelesen und geprüft wird
network-method-read-files = Aus den Dateien report.json werden nur der Name der Einrichtung, das Jahr, die Kennungen der Konten (keines darf zweimal da sein), die Versionen und die Zahlen gelesen. Kein Text wird gelesen, auch nicht aus einer internen Ausgabe.
network-method-read-accounts = Eine Einrichtung mit mehreren Konten zählt einmal, mit ihren Zahlen über alle zusammen. Was sich nicht von einem Konto zum anderen zusammenzählen lässt, ist für sie nicht verfügbar.
network-method-read-agreement = Alle Berichte erzählen vom selben Jahr und kommen von Versionen von Bilan, die Zahlen gleich definieren. Sonst wird nichts gebaut.
network-method-left = Was weggelassen wird
network-method-left-followers = Alles, was Abonnenten zählt oder darauf beruht.
network-method-left-own = Messungen, die eine Einrichtung für sich selbst festgelegt hat, und Anhänge.
network-method-left-years = Von einem Jahr zum anderen sind es nicht immer dieselben Einrichtungen: Eine Folge von Jahren beweist keine Entwicklung.
network-sources-title = Quellen
network-source-paule = Paule und Mandel, 1982, Journal of Research of the National Bureau of Standards 87: die Varianz τ².
network-source-dersimonian = DerSimonian und Laird, 1986, Controlled Clinical Trials 7: das Mittel mit zufälligen Effekten.
network-source-hartung = Hartung und Knapp, 2001, Statistics in Medicine 20: das Intervall des Mittels.
network-source-rover = Röver, Knapp und Friede, 2015, BMC Medical Research Methodology 15: dasselbe bei wenigen Einrichtungen.
network-source-higgins-2009 = Higgins, Thompson und Spiegelhalter, 2009, Journal of the Royal Statistical Society A 172: das Intervall für eine weitere Einrichtung.
network-source-higgins-2002 = Higgins und Thompson, 2002, Statistics in Medicine 21: I².
network-source-cochran = Cochran, 1954, Biometrics 10: Q.
network-source-newcombe = Newcombe, 2001, The American Statistician 55: das Wilson-Intervall auf der Logit-Skala.
network-source-gart = Haldane, 1956, Annals of Human Genetics 20; Gart und Zweifel, 1967, Biometrika 54: Anteile von 0 und 1.
network-source-insee = INSEE, Guide du secret statistique: die Regel der drei Einheiten und die der 85 %.

block-differences = was die Einrichtungen verbindet und unterscheidet
block-own = die Zahlen der Einrichtung in ihrem Exemplar
block-pages = die Seiten der Themen
block-sources = die Quellen der Methode
