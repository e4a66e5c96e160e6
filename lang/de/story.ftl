# Das Jahr in Sätzen (einer je Sachverhalt): zuerst das Handeln, dann die Zahl, immer der Zweifel.
report-name = Jahresbericht { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } Person, die wir angesprochen haben
   *[other] { $people } Personen, die wir angesprochen haben
}
headline-account = { $n ->
    [one] { $people } Person, die wir vom Konto „{ $account }“ aus angesprochen haben
   *[other] { $people } Personen, die wir vom Konto „{ $account }“ aus angesprochen haben
}
headline-plain = Ein Jahr Präsenz: { $period }

clause-period = {" "}{ $period }
fact-people-answered = Das Team hat sich{ $period } öffentlich an { $value } gewandt{ $more ->
    [yes] , davon { $other } zum ersten Mal
   *[no] {""}
}{ $change }.
fact-answered-quickly = Von den{ $period } beantworteten Nachrichten haben wir { $value } { $measure ->
    [working-day-response-share] innerhalb eines Arbeitstages
    [answered-within-1h-share] in weniger als einer Stunde
   *[other] in weniger als vierundzwanzig Stunden
} beantwortet{ $change }{ $few }.
    .caveat = Diese Zahl sagt nichts über unbeantwortete Nachrichten, die das Archiv nicht enthält.
fact-dialogue = Von unseren öffentlichen Nachrichten haben wir{ $period } { $value } als Antwort an jemanden geschrieben{ $change }{ $few }.
fact-sustained = Von den datierbaren Gesprächen kam es{ $period } bei { $value } zu einer Fortsetzung: Die Person hat uns nach unserer Antwort erneut geschrieben{ $change }{ $few }.
fact-returned = { $measure ->
    [twelve-month-return] Von 100 Personen, denen wir{ $period } zum ersten Mal geantwortet haben, sind etwa { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } innerhalb von zwölf Monaten zu uns zurückgekehrt (Schätzung){ $change }{ $few }.
   *[other] Von unseren Gesprächstagen haben wir{ $period } { $value } mit Personen verbracht, die wir bereits kannten{ $change }{ $few }.
}
fact-circulated = { $measure ->
    [relay-share] Von den verbreiteten Nachrichten haben wir{ $period } mit { $value } Worte anderer weitergegeben{ $change }{ $few }.
   *[other] Von unseren Beiträgen haben andere{ $period } { $value } mindestens einmal weitergegeben{ $change }{ $few }.
}
fact-described = Von den veröffentlichten Bildern haben wir{ $period } { $value } für Menschen beschrieben, die sie nicht sehen{ $change }{ $few }.
fact-active = Von den vergangenen Wochen haben wir{ $period } in { $value } geschrieben{ $change }{ $few }.
fact-unavailable = Was die Archive nicht sagen: { $parts }.
fact-unavailable-part = { $measures } ({ $reason })
fact-unavailable-one = { $measure }: nicht verfügbar ({ $reason }).

clause-change = ; { $from } waren es { $value }: { $verdict }
clause-undetectable = ; gegenüber { $from } ist keine Veränderung erkennbar (der kleinste erkennbare Unterschied beträgt { $size })
clause-few = {" "}(Fallzahl zu klein für eine Prozentangabe)
clause-window = Das Jahr { $year } allein genügt dafür nicht.

scope-institution = Alle Konten
scope-of-network = { $network }-Konto
scope-unnamed = Konto ohne Namen

component-reply = Antworten
component-publication = Beiträge
component-repost = Weitergaben anderer
chart-months-reply = Die meisten Antworten im { $month }: { $count }
chart-months-publication = Die meisten Beiträge im { $month }: { $count }
chart-months-repost = Die meisten Weitergaben im { $month }: { $count }
chart-months-caption = Zahl der Nachrichten pro Monat, { $period }. { $source }
chart-years-title = { $name }, { $period }: { $value }{ $tested ->
    [yes] , { $verdict }
   *[no] {""}
}
chart-years-caption = { $name }, Jahr für Jahr, { $unit }. { $interval ->
    [yes] Helles Band: 95-%-Intervall. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Quelle: Archive des Kontos bis { $date }.
source-exports = Quelle: Archive des Kontos.
axis-percent = in Prozent
axis-minutes = in Minuten
axis-hours = in Stunden
axis-days = in Tagen
axis-people = Zahl der Personen
axis-years = in Jahren
axis-index = Indexwert
axis-plain = Anzahl
