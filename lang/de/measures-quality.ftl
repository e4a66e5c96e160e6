# Kennzahlen zur Datenqualität: Name, Definition und alles, was die Methode und „bilan explain“ dazu sagen.
-compared-words = Links und Erwähnungen an jeder Stelle sowie Hashtags am Ende bleiben unberücksichtigt. Ein Wort ist, was zwischen zwei Leerzeichen steht, ohne Satzzeichen, Emojis und Großschreibung
measure-silent-months-share = Monate ohne jede Nachricht
    .definition = Anteil der Monate des Zeitraums, aus denen das Archiv keine Nachricht enthält, nicht einmal eine Weitergabe.
    .basis = Grundlage: { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }
    .formula = Monate ohne Nachricht und ohne Weitergabe / vom Archiv abgedeckte Monate des Zeitraums.
    .exclusions = Die Monate vor der ersten Nachricht und nach dem Export.
    .unit = Anteil
    .minimum = Ein Monat.
    .interval = Keines: Alle Monate sind gezählt.
    .source = OECD und JRC 2008.
    .pitfalls = Eine Pause und eine Lücke im Archiv sehen gleich aus.
measure-complete-years = Abgeschlossene Jahre ohne lange Pause
    .definition = Zahl der Berichtsjahre, die das Archiv vollständig abdeckt, die so lange vor dem Export geendet haben, dass sich die Zähler kaum noch verändern, und die keine Lücke von mehr als sechzig Tagen aufweisen; eine Weitergabe zählt als Nachricht.
    .basis = { $n ->
        [one] von { $n } Jahr, das im Archiv vorkommt
       *[other] von { $n } Jahren, die im Archiv vorkommen
    }
    .formula = Jahre, die nach der ersten Nachricht beginnen, lange genug vor dem Export enden (je nach Netzwerk 7 bis 90 Tage, bis sich die Zähler beruhigt haben) und nicht mehr als 60 Tage ohne Nachricht aufweisen.
    .exclusions = Angegebene Schließtage gelten nicht als Lücke.
    .unit = Jahre
    .minimum = Keines.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = OECD und JRC 2008.
    .pitfalls = Ein Vergleich mit einem Jahr, das eine lange Lücke hat, verlangt Vorsicht.
    .value = { $n ->
        [one] { $value } Jahr
       *[other] { $value } Jahre
    }
measure-archive-span = Zeitspanne des Archivs
    .definition = Zeit zwischen der ersten und der letzten Nachricht des Archivs, einschließlich der Weitergaben.
    .basis = Grundlage: { $n ->
        [one] { $n } Nachricht oder Weitergabe
       *[other] { $n } Nachrichten und Weitergaben
    }
    .formula = Zeit von der ersten bis zur letzten Nachricht, in Jahren zu 365,25 Tagen.
    .exclusions = Keine.
    .unit = Jahre; unter einem Jahr Monate oder Tage
    .minimum = Eine Nachricht.
    .interval = Keines: Beide Zeitpunkte stehen fest.
    .source = OECD und JRC 2008.
    .pitfalls = Ein unvollständiges Archiv wirkt jünger als das Konto.
measure-mature-share = Hinreichend alte Beiträge
    .definition = Anteil der Beiträge, deren Zähler sich beim Export kaum noch veränderten.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = beim Export mindestens 7 Tage alte Beiträge (21 bei LinkedIn, 30 bei TikTok) / Beiträge.
    .exclusions = { -left-out-records }; Netzwerke, deren Archiv weder erhaltene Gefällt-mir-Angaben noch Weitergaben nennt.
    .unit = Anteil
    .minimum = 30 Beiträge.
    .interval = Keines: Alle Beiträge sind gezählt.
    .source = Pfeffer, Matter und Sargsyan 2023.
    .pitfalls = Unter 90 % sind die Kennzahlen zur Verbreitung für dieses Jahr vorläufig; war das Jahr beim Export gerade erst zu Ende, werden sie mit keinem anderen Jahr verglichen.
measure-dateable-parents-share = Datierbare erhaltene Nachrichten
    .definition = Anteil unserer Antworten, deren ursprüngliche Nachricht eine bekannte Uhrzeit hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Antwort
       *[other] Grundlage: { $n } Antworten
    }
    .formula = Antworten, deren ursprüngliche Nachricht eine bekannte Uhrzeit hat, auch eine unmögliche / Antworten.
    .exclusions = Keine.
    .unit = Anteil
    .minimum = 30 Antworten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Ablesen der Uhrzeit aus der Kennung der Nachricht.
    .pitfalls = Unter 50 % wird für den Zeitraum keine Antwortzeit angegeben.
measure-impossible-latency-share = Unmögliche Antwortzeiten
    .definition = Anteil der Antworten auf eine Nachricht mit bekannter Uhrzeit, die vor dieser Nachricht zu liegen scheinen.
    .basis = { $n ->
        [one] Grundlage: { $n } datierte Antwort
       *[other] Grundlage: { $n } datierte Antworten
    }
    .formula = Antworten mehr als 5 Sekunden vor ihrer ursprünglichen Nachricht / Antworten, deren ursprüngliche Nachricht eine Uhrzeit hat.
    .exclusions = Antworten, deren ursprüngliche Nachricht keine Uhrzeit hat.
    .unit = Anteil
    .minimum = 30 datierte Antworten.
    .interval = Keines: Alle Antworten sind gezählt.
    .source = Praxis der Datenprüfung.
    .pitfalls = Über 1 % werden alle Antwortzeiten des Zeitraums zurückgehalten: Die Uhrzeiten sind vermutlich falsch gelesen.
measure-year-long-latency-share = Antwortzeiten von mehr als einem Jahr
    .definition = Anteil der Antworten auf eine Nachricht mit bekannter Uhrzeit, die mehr als ein Jahr nach dieser Nachricht kommen.
    .basis = { $n ->
        [one] Grundlage: { $n } datierte Antwort
       *[other] Grundlage: { $n } datierte Antworten
    }
    .formula = Antworten mehr als 365 Tage nach ihrer ursprünglichen Nachricht / Antworten, deren ursprüngliche Nachricht eine Uhrzeit hat.
    .exclusions = Antworten, deren ursprüngliche Nachricht keine Uhrzeit hat.
    .unit = Anteil
    .minimum = 30 datierte Antworten.
    .interval = Keines: Alle Antworten sind gezählt.
    .source = Praxis der Datenprüfung.
    .pitfalls = Auch eine alte Nachricht aus Freundlichkeit wieder aufzugreifen zählt dazu.
measure-orphan-replies-share = Antworten, deren ursprüngliche Nachricht fehlt
    .definition = Anteil der sicheren oder wahrscheinlichen Antworten, deren ursprüngliche Nachricht vermutlich gelöscht wurde.
    .basis = { $n ->
        [one] Grundlage: { $n } sichere oder wahrscheinliche Antwort
       *[other] Grundlage: { $n } sichere oder wahrscheinliche Antworten
    }
    .formula = Erwähnungen, die mit dem Namen einer Person beginnen, in einer von jemand anderem begonnenen Unterhaltung / (diese Erwähnungen + Antworten).
    .exclusions = Erwähnungen in einer Unterhaltung, über die nichts bekannt ist; Netzwerke, in denen eine Antwort den Verweis auf ihre ursprüngliche Nachricht behält.
    .unit = Anteil
    .minimum = 30 Antworten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Antworten kommen in Schüben).
    .source = Auswertung des Exportformats.
    .pitfalls = Eine echte erste Ansprache sieht genauso aus: Dies ist eine Grenze, keine Korrektur.
measure-dialogue-share-upper-bound = Dialoganteil, höchstens
    .definition = Anteil der Antworten an unseren Beiträgen und Antworten, wenn jede Nachricht, die wie eine Antwort aussieht, eine ist.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag oder Antwort
       *[other] Grundlage: { $n } Beiträge und Antworten
    }
    .formula = (Antworten + wahrscheinliche Antworten) / (Antworten + Beiträge); eine wahrscheinliche Antwort ist eine Erwähnung, die mit einem Namen beginnt, in einer von jemand anderem begonnenen Unterhaltung.
    .exclusions = Weitergaben und Fortsetzungen eigener Beitragsketten.
    .unit = Anteil
    .minimum = 50 Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Lovejoy, Waters und Saxton 2012.
    .pitfalls = Der wahre Anteil liegt zwischen dieser Kennzahl und dem Dialoganteil.
measure-spontaneous-outreach-share-lower-bound = Ansprache aus eigener Initiative, mindestens
    .definition = Anteil der an jemanden gerichteten Nachrichten, die keine Antworten sind, wenn jede Nachricht, die wie eine Antwort aussieht, eine ist.
    .basis = { $n ->
        [one] Grundlage: { $n } an jemanden gerichtete Nachricht
       *[other] Grundlage: { $n } an jemanden gerichtete Nachrichten
    }
    .formula = (Erwähnungen und Zitate − wahrscheinliche Antworten) / (Erwähnungen + Zitate + Antworten); eine wahrscheinliche Antwort ist eine Erwähnung, die mit einem Namen beginnt, in einer von jemand anderem begonnenen Unterhaltung.
    .exclusions = Beiträge, die mehr als fünf Personen erwähnen, sofern sie nicht wie eine Antwort aussehen; Zitate nur eigener Nachrichten oder unbekannter Herkunft; Fortsetzungen eigener Beitragsketten und Weitergaben.
    .unit = Anteil
    .minimum = 30 Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Waters und Jamal 2011.
    .pitfalls = Der wahre Anteil liegt zwischen dieser Kennzahl und dem Anteil der Ansprache aus eigener Initiative.
measure-follower-wave-weeks = Wochen mit einer Welle unter den Abonnierenden
    .definition = Wochen, in denen ungewöhnlich viele Abonnierende ihr Konto angelegt haben (oder uns abonniert haben, wenn die Liste datiert ist).
    .basis = { $n ->
        [one] Grundlage: { $n } datiertes Abonnement
       *[other] Grundlage: { $n } datierte Abonnierende
    }
    .formula = Wochen über dem Wert, den der Zufall einmal in zehntausend Fällen ergäbe, bezogen auf den Median der 26 Wochen davor und danach; mindestens 10 Konten und 0,5 % der datierten Abonnierenden.
    .exclusions = Konten ohne Datum (in manchen Netzwerken jene aus der Zeit vor 2016).
    .unit = Wochen
    .minimum = 500 datierte Abonnierende.
    .interval = Keines: Dies ist ein Hinweis, kein Beweis.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = Die Ursache ist zu prüfen: eine Schulung, eine Veranstaltung, ein Kauf. Eine Klasse, die ihre Konten am selben Tag anlegt, bildet eine Welle.
measure-follower-wave-share = Anteil der in Wellen hinzugekommenen Abonnierenden
    .definition = Anteil der datierten Abonnierenden, die in den Wochen mit einer Welle über das Übliche hinausgehen.
    .basis = { $n ->
        [one] Grundlage: { $n } datiertes Abonnement
       *[other] Grundlage: { $n } datierte Abonnierende
    }
    .formula = Summe der Überschreitungen des Medians in den Wochen mit einer Welle / datierte Abonnierende.
    .exclusions = Konten ohne Datum (in manchen Netzwerken jene aus der Zeit vor 2016).
    .unit = Anteil
    .minimum = 500 datierte Abonnierende.
    .interval = Keines: Dies ist ein Hinweis, kein Beweis.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = Die Ursache ist zu prüfen: eine Schulung, eine Veranstaltung, ein Kauf. Eine Klasse, die ihre Konten am selben Tag anlegt, bildet eine Welle.
measure-follower-runs = Folgen von Konten, die binnen einer Woche angelegt wurden
    .definition = Wie oft mindestens fünfzig aufeinanderfolgende Abonnierende ihr Konto in einem Abstand von weniger als sieben Tagen angelegt haben.
    .basis = { $n ->
        [one] von { $n } abonnierenden Konto mit bekanntem Anlegedatum
       *[other] von { $n } Abonnierenden mit datiertem Konto
    }
    .formula = Folgen von mindestens 50 aufeinanderfolgenden Abonnierenden, deren Konten in weniger als 7 Tagen angelegt wurden.
    .exclusions = Listen, deren Reihenfolge nicht die der Abonnements ist; ein Konto ohne Datum unterbricht eine Folge.
    .unit = Anzahl
    .minimum = 500 Abonnierende mit datiertem Konto.
    .interval = Keines: Dies ist ein Hinweis, kein Beweis.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = Die Ursache ist zu prüfen: eine Schulung, eine Veranstaltung, ein Kauf.
    .value = { $n ->
        [one] { $value } Folge
       *[other] { $value } Folgen
    }
measure-top-publication-share = Gewicht des am meisten aufgegriffenen Beitrags
    .definition = Anteil aller Reaktionen des Zeitraums, den ein einziger Beitrag erhalten hat.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = Reaktionen ({ -reactions }) auf den am meisten aufgegriffenen Beitrag / alle Reaktionen.
    .exclusions = { -left-out-receptions }.
    .unit = Anteil
    .minimum = 30 Beiträge und mindestens eine Reaktion.
    .interval = Keines: Dies ist ein genaues Verhältnis.
    .source = Miller 1974; Tukey 1977.
    .pitfalls = Die Beiträge einer Kampagne zählen jeder für sich.
measure-reception-without-top = Mittlere Resonanz ohne den am meisten aufgegriffenen Beitrag
    .definition = Mittlere Zahl der Reaktionen pro Beitrag, ohne den Beitrag mit den meisten.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = (alle Reaktionen − jene auf den am meisten aufgegriffenen Beitrag) / (Beiträge − 1); Reaktionen: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = Reaktionen pro Beitrag
    .minimum = 30 Beiträge.
    .interval = Keines: Dies ist ein genaues Verhältnis.
    .source = Miller 1974.
    .pitfalls = Die übliche Resonanz, ein Median, ist noch verlässlicher.
measure-outlying-publications = Außergewöhnliche Beiträge
    .definition = Zahl der Beiträge, die weit mehr Reaktionen erhalten haben als die übrigen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag
       *[other] Grundlage: { $n } Beiträge
    }
    .formula = ln(1 + Reaktionen) über dem dritten Quartil plus 3-facher Interquartilsabstand, und mehr als 5 % aller Reaktionen des Zeitraums; Reaktionen: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = Beiträge
    .minimum = 30 Beiträge.
    .interval = Keines: Es handelt sich um eine genaue Zählung.
    .source = Tukey 1977.
    .pitfalls = Keiner wird aus den Kennzahlen entfernt; Summen und Mittelwerte, die von einem solchen abhängen, tragen einen Vorbehalt.
    .value = { $n ->
        [one] { $value } Beitrag
       *[other] { $value } Beiträge
    }
measure-automatic-client-share = Mit einem anderen Programm geschriebene Nachrichten
    .definition = Anteil unserer Nachrichten, die mit einem anderen Programm als der Website oder den Anwendungen des Netzwerks (mobil, auf dem Mac, TweetDeck) geschrieben wurden.
    .basis = { $n ->
        [one] Grundlage: { $n } Nachricht
       *[other] Grundlage: { $n } Nachrichten
    }
    .formula = mit einem anderen Programm geschriebene Nachrichten / Nachrichten, deren Programm bekannt ist.
    .exclusions = Weitergaben; Nachrichten, deren Programm unbekannt ist.
    .unit = Anteil
    .minimum = 50 Nachrichten.
    .interval = Wilson, um den Wocheneffekt korrigiert (Nachrichten kommen in Schüben).
    .source = Praxis der Veröffentlichungswerkzeuge.
    .pitfalls = Zeitversetzt zu senden heißt nicht, einen Dialog zu automatisieren; die Namen der Programme ändern sich.
measure-recycled-share = Bereits erschienene Beiträge
    .definition = Anteil der Beiträge, die mit einem früheren Beitrag des Kontos, gleich aus welchem Jahr, ganz oder fast übereinstimmen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit acht oder mehr Wörtern
       *[other] Grundlage: { $n } Beiträge mit acht oder mehr Wörtern
    }
    .formula = Beiträge, die neun Zehntel ihrer Folgen von fünf Buchstaben mit einem früheren gemeinsam haben / Beiträge mit mindestens acht Wörtern.
    .exclusions = Beiträge mit weniger als acht Wörtern. { -compared-words }.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Broder 1997.
    .pitfalls = Auch eine jedes Jahr mit denselben Worten angekündigte Veranstaltung zählt dazu.
measure-exact-duplicates-share = Wörtlich wiederholte Beiträge
    .definition = Anteil der Beiträge, die einen früheren Beitrag des Kontos Wort für Wort wiederholen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit acht oder mehr Wörtern
       *[other] Grundlage: { $n } Beiträge mit acht oder mehr Wörtern
    }
    .formula = Beiträge mit denselben Wörtern wie ein früherer / Beiträge mit mindestens acht Wörtern.
    .exclusions = Beiträge mit weniger als acht Wörtern. { -compared-words }.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Broder 1997.
    .pitfalls = Auch eine beabsichtigte Erinnerung zählt dazu.
measure-cross-posted-share = Auf mehreren Konten erschienene Beiträge
    .definition = Anteil der Beiträge, die mit einem höchstens vierundzwanzig Stunden entfernten Beitrag eines anderen unserer Konten ganz oder fast übereinstimmen.
    .basis = { $n ->
        [one] Grundlage: { $n } Beitrag mit acht oder mehr Wörtern
       *[other] Grundlage: { $n } Beiträge mit acht oder mehr Wörtern
    }
    .formula = Beiträge, die neun Zehntel ihrer Folgen von fünf Buchstaben mit einem Beitrag eines anderen Kontos gemeinsam haben, bei einem Abstand von höchstens 24 Stunden / Beiträge mit mindestens acht Wörtern.
    .exclusions = Beiträge mit weniger als acht Wörtern. { -compared-words }.
    .unit = Anteil
    .minimum = 50 Beiträge.
    .interval = Wilson, um den Wocheneffekt korrigiert (Beiträge kommen in Schüben).
    .source = Broder 1997.
    .pitfalls = Verglichen werden nur die Konten dieses Berichts.
