# Die Seite „Zwei Vorstellungen, die man ablegen kann“, für eine Leitung, der dies neu ist.
slug-ideas = vorstellungen
menu-ideas = Zwei Vorstellungen
title-ideas = Zwei Vorstellungen, die man ablegen kann
ideas-lead = Diese Seite richtet sich an alle, denen die Präsenz einer Einrichtung in sozialen Netzwerken neu ist. Sie geht von zwei verbreiteten Vorstellungen aus und hält ihnen entgegen, was unsere Archive sagen. Absätze mit einem Strich am Rand enthalten unsere eigenen Zahlen.
idea-setting = { $named ->
    [no] { $period }
    [all] alle Konten, { $period }
   *[yes] { $account }, { $period }
}

idea-fast-title = „In sozialen Netzwerken geht alles schnell“
idea-fast = Ein Beitrag kann nach wenigen Stunden vergessen sein. Eine Beziehung folgt einem anderen Zeitmaß: Jemand schreibt, erhält eine Antwort, meldet sich manchmal erst Monate später wieder oder im Jahr darauf.
idea-own-reach = Unsere Archive beginnen am { $first }. { $years ->
    [0] Am Ende des Berichtszeitraums umfassen sie weniger als ein Jahr: Es ist zu früh, um darin nach Gewohnheiten zu suchen.
    [one] Am Ende des Berichtszeitraums umfassen sie mehr als ein Jahr.
   *[other] Am Ende des Berichtszeitraums umfassen sie mehr als { $years } Jahre.
}
idea-own-return = Von 100 Personen, denen wir zum ersten Mal geantwortet haben, { $some ->
    [0] ist keine
    [one] ist etwa eine{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    }
   *[other] sind etwa { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    }
} innerhalb von zwölf Monaten wieder mit uns ins Gespräch gekommen (Schätzung; { $setting }). Dass jemand nicht wiederkommt, ist kein Misserfolg: Auf manche Frage genügt eine einzige Antwort.
idea-own-known = { $form ->
    [counted] Wir haben { $n } Gesprächstage gezählt, einen je Tag und Person, der wir geantwortet haben; davon entfielen { $k }
   *[hundred] Von 100 Gesprächstagen, gezählt je Tag und Person, der wir geantwortet haben, entfielen { $hundred }
} auf Personen, denen wir in den zwei Jahren davor bereits geantwortet hatten ({ $setting }).
idea-own-old = { $form ->
    [counted] Von den { $n } Personen, denen wir in den letzten zwölf Monaten des Zeitraums geantwortet haben, hatten { $k }
   *[hundred] Von 100 Personen, denen wir in den letzten zwölf Monaten des Zeitraums geantwortet haben, hatten { $hundred }
} ihre erste Antwort von uns mehr als zwei Jahre zuvor erhalten ({ $setting }).
idea-fast-so = Deshalb vergleicht dieser Bericht ganze Jahre und nicht Wochen, und aus einem einzelnen Beitrag zieht er keinen Schluss.

idea-standing-title = „Unser Ruf eilt uns voraus“
idea-standing = Das Ansehen einer Einrichtung zeigt sich in ihren Gebäuden und ihren Abschlüssen. Im Netz steht ihr Name über einem Konto unter vielen, und alle entscheiden selbst, wen sie lesen, wem sie schreiben, auf wen sie sich verlassen. Am Schalter wie im Netz zählt die Antwort, die man erhält.
idea-own-first-time = Von { $n ->
    [one] { $people } Person, an die wir uns gewandt haben,
   *[other] { $people } Personen, an die wir uns gewandt haben,
} haben wir { $some ->
    [0] keine
   *[other] { $new }
} zum ersten Mal angesprochen ({ $setting }). Bei einer neuen Person ist noch alles zu tun.
idea-own-initiative = { $few ->
    [none] Von den { $n } Nachrichten, die wir an jemanden gerichtet haben, haben wir keine aus eigener Initiative geschrieben: Mit allen haben wir jemandem geantwortet
    [all] Alle { $n } Nachrichten, die wir an jemanden gerichtet haben, haben wir aus eigener Initiative geschrieben
   *[some] { $form ->
        [counted] Von den { $n } Nachrichten, die wir an jemanden gerichtet haben, haben wir { $k } aus eigener Initiative geschrieben
       *[hundred] Von 100 an jemanden gerichteten Nachrichten haben wir { $some ->
            [0] weniger als eine
            [100] mehr als 99
           *[other] { $hundred }
        } aus eigener Initiative geschrieben
    }; mit den übrigen haben wir jemandem geantwortet
} ({ $setting }).
idea-standing-so = Von uns hängt ab, was wir tun: auf Menschen zugehen, ihnen antworten, weitergeben, was sie sagen. Was sie davon halten, ist ihre Sache.

idea-followers-title = Warum hier nicht nach der Zahl der Abonnierenden geordnet wird
idea-followers = Eine Zahl der Abonnierenden zählt Konten an einem bestimmten Tag. Sie sagt weder, wie viele Menschen mitlesen, noch, wie viele eine Nachricht gesehen haben, noch, ob eine Antwort nützlich war. Ein abonnierendes Konto kann verwaist oder automatisiert sein oder aus Höflichkeit folgen.
idea-own-list = Unsere Archive enthalten eine Liste der Abonnierenden. Dieser Bericht nutzt sie, soweit die Archive es erlauben, um festzustellen, ob die Personen, denen wir antworten, uns abonniert haben und wer uns weiterhin abonniert hat; einige ergänzende Kennzahlen setzen die Reaktionen ins Verhältnis zur Zahl der Abonnierenden, allein für den Tag des Exports.
idea-own-no-list = Unsere Archive enthalten die Liste unserer Abonnierenden nicht, und dieser Bericht kommt ohne sie aus.
idea-own-kept = An einer Liste der Abonnierenden ist uns wichtig, was Bestand hat: Von 100 Konten, die uns am Tag des ersten Exports abonniert hatten, waren { $hundred } auch am Tag des zweiten noch dabei ({ $setting }).
idea-followers-so = Keine zwei Einrichtungen haben dieselben Themen, dasselbe Publikum und dieselbe Zeit im Netz hinter sich. Sie nach der Zahl der Abonnierenden zu ordnen, sagt über die Arbeit keiner von beiden etwas aus.

idea-figures-title = Was diese Zahlen sind und was sie nicht sind
idea-figures = Dieser Bericht zählt unser öffentliches Handeln (antworten, veröffentlichen, weitergeben) und die Spuren, die andere davon hinterlassen haben. Unbeantwortete Nachrichten kommen darin nicht vor: Die Archive enthalten, was wir geschrieben haben, nicht, was man uns geschrieben hat.
idea-own-doubt = Steht bei einer Zahl ein Intervall, zum Beispiel { $figure }, so lässt die Zahl der Fälle keine größere Genauigkeit zu: Jeder Wert innerhalb des Intervalls bleibt möglich. Zwei Jahre gelten nur dann als verschieden, wenn der Unterschied selbst geprüft wurde.
idea-doubt = Steht bei einer Zahl ein Intervall, so lässt die Zahl der Fälle keine größere Genauigkeit zu: Jeder Wert innerhalb des Intervalls bleibt möglich. Sind es zu wenige Fälle, so sagt der Bericht es und nennt keine Prozentangabe.
idea-figures-missing = „Nicht verfügbar“ heißt, dass das Archiv keine Aussage zulässt. Es ist nie eine Null.
idea-figures-trust = Keine dieser Zahlen misst Vertrauen oder die Wirkung unserer Nachrichten. Vertrauen gehört der Öffentlichkeit; wer es kennen will, muss danach fragen.
