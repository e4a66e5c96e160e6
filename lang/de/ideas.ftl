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
idea-fast = Ein Beitrag ist nach wenigen Stunden vergangen. Eine Beziehung braucht eine andere Zeit: Jemand schreibt, erhält eine Antwort, kommt Monate später wieder, oder im Jahr darauf.
idea-own-reach = Unsere Archive beginnen am { $first }. { $years ->
    [0] Am Ende des Zeitraums, von dem dieser Bericht handelt, umfassen sie weniger als ein Jahr: Es ist zu früh, um darin nach Gewohnheiten zu suchen.
    [one] Am Ende des Zeitraums, von dem dieser Bericht handelt, umfassen sie mehr als ein Jahr.
   *[other] Am Ende des Zeitraums, von dem dieser Bericht handelt, umfassen sie mehr als { $years } Jahre.
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
} innerhalb von zwölf Monaten zu uns zurückgekehrt (Schätzung; { $setting }). Nicht wiederzukommen ist kein Misserfolg: Auf manche Frage genügt eine einzige Antwort.
idea-own-known = { $form ->
    [counted] Wir haben { $n } Gesprächstage gezählt, einen je Person und Tag; davon entfielen { $k }
   *[hundred] Von 100 Gesprächstagen, gezählt je Person und Tag, entfielen { $hundred }
} auf Personen, denen wir in den zwei Jahren davor bereits geantwortet hatten ({ $setting }).
idea-own-old = { $form ->
    [counted] Von den { $n } Personen, denen wir zuletzt innerhalb von zwölf Monaten geantwortet haben, hatten { $k }
   *[hundred] Von 100 Personen, denen wir innerhalb von zwölf Monaten geantwortet haben, hatten { $hundred }
} ihre erste Antwort von uns mehr als zwei Jahre zuvor erhalten ({ $setting }).
idea-fast-so = Deshalb vergleicht dieser Bericht ganze Jahre und nicht Wochen, und aus einem einzelnen Beitrag zieht er keinen Schluss.

idea-standing-title = „Unser Ruf eilt uns voraus“
idea-standing = Das Ansehen einer Einrichtung zeigt sich in ihren Mauern und ihren Abschlüssen. Im Netz steht ihr Name über einem Konto unter vielen, und alle wählen selbst, wen sie lesen, wem sie schreiben, auf wen sie sich verlassen. Am Schalter wie im Netz zählt die Antwort, die man erhält.
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
idea-followers = Eine Zahl der Abonnierenden zählt Konten an einem bestimmten Tag. Sie sagt weder, wie viele Menschen lesen, noch, wie viele eine Nachricht gesehen haben, noch, ob eine Antwort nützlich war. Ein abonnierendes Konto kann verlassen oder automatisiert sein, oder es folgt aus Höflichkeit.
idea-own-list = Unsere Archive enthalten eine Liste der Abonnierenden. Sie dient hier nur zwei Zwecken: zu wissen, ob die Personen, mit denen wir sprechen, uns abonniert haben, und, von einem Export zum nächsten, wer geblieben ist.
idea-own-no-list = Unsere Archive enthalten die Liste unserer Abonnierenden nicht, und dieser Bericht kommt gut ohne sie aus.
idea-own-kept = An einer Liste der Abonnierenden ist uns wichtig, was Bestand hat: Von 100 Konten, die uns am Tag des ersten Exports abonniert hatten, waren { $hundred } auch am Tag des zweiten noch dabei ({ $setting }).
idea-followers-so = Keine zwei Einrichtungen haben dieselben Themen, denselben Personenkreis und dieselbe Zeit im Netz hinter sich. Sie nach der Zahl der Abonnierenden zu ordnen, sagt über die Arbeit keiner von beiden etwas aus.

idea-figures-title = Was diese Zahlen sind und was sie nicht sind
idea-figures = Dieser Bericht zählt unser öffentliches Handeln (antworten, veröffentlichen, weitergeben) und die Spuren, die andere davon hinterlassen haben. Unbeantwortete Nachrichten kommen darin nicht vor: Die Archive enthalten, was wir geschrieben haben.
idea-own-doubt = Steht bei einer Zahl ein Intervall, zum Beispiel { $figure }, so lässt die Zahl der Fälle keine größere Genauigkeit zu: Jeder Wert innerhalb des Intervalls bleibt möglich, und zwei Jahre, deren Intervalle sich weitgehend überschneiden, lassen sich nicht unterscheiden.
idea-doubt = Steht bei einer Zahl ein Intervall, so lässt die Zahl der Fälle keine größere Genauigkeit zu: Jeder Wert innerhalb des Intervalls bleibt möglich. Sind es zu wenige Fälle, so sagt der Bericht es und nennt keine Prozentangabe.
idea-figures-missing = „Nicht verfügbar“ heißt, dass das Archiv keine Aussage zulässt. Es ist nie eine Null.
idea-figures-trust = Keine dieser Zahlen misst Vertrauen oder die Wirkung unserer Nachrichten. Vertrauen gehört der Öffentlichkeit; wer es kennen will, muss danach fragen.
