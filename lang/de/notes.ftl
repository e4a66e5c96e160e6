# Die Worte der Redaktion, die Verpflichtungen, die Fragen zur Besprechung.
notes-title = Anmerkungen der Redaktion
notes-opening = Zum Einstieg
notes-decide = Zu entscheiden, zu besprechen
notes-worked = Was aus unserer Sicht gelungen ist
notes-not-worked = Was aus unserer Sicht nicht gelungen ist
notes-next = Das kommende Jahr

commitments-title = Unsere Verpflichtungen
commitments-carried = Die des Vorjahres
commitments-ahead = Die der kommenden Jahre
commitment-target = { $side ->
    [at-most] höchstens { $target }
   *[at-least] mindestens { $target }
}
commitment-now = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } für { $period }. { $result }
commitment-carried = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } für { $period }. { $result }
commitment-since = Wert für { $year }: { $value }.
commitment-ahead = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } für { $period }.
commitment-result = { $state ->
    [met] { $undecided ->
        [yes] Ziel nach dem gemessenen Wert erreicht
       *[no] Ziel erreicht
    }
    [missed] { $undecided ->
        [yes] Ziel nach dem gemessenen Wert nicht erreicht
       *[no] Ziel nicht erreicht
    }
   *[unknown] Ob das Ziel erreicht ist, lässt sich nicht sagen
}: { $value }{ $counted ->
    [at-least] , nötig waren mindestens { $needed }
    [at-most] , zulässig waren höchstens { $needed }
   *[no] {""}
}{ $undecided ->
    [yes] ; das Intervall enthält das Ziel, entscheiden lässt es sich daher nicht
   *[no] {""}
}.
commitment-without = Nicht enthalten, weil der Wert dort nicht verfügbar ist: { $accounts }.
commitment-missing = Ob das Ziel erreicht ist, lässt sich nicht sagen: { $reason }.
commitment-missing-several = Ob das Ziel erreicht ist, lässt sich nicht sagen: { $parts }.
commitment-missing-part = { $account } ({ $reason })
commitment-no-record = die Archive enthalten keinen Beitrag aus diesem Jahr

questions-title = Fragen zur Besprechung
questions-lead = Der Bericht leitet diese Fragen aus seinen eigenen Kennzahlen ab oder aus solchen, die ihm fehlen. Sie sind weder Entscheidungen noch Vorwürfe: Die Antwort liegt beim Team und bei der Leitung.
question-account = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}
question-commitment-missed = { $prefix }{ $measure }: Das Ziel für { $period } ({ $target }) wurde nicht erreicht; der Wert beträgt { $value }. Soll es beibehalten oder geändert werden, und mit welchen Mitteln?
question-commitment-open = { $prefix }{ $measure }: Bei einem Wert von { $value } lässt sich das Ziel für { $period } ({ $target }) weder als erreicht noch als verfehlt bezeichnen. Soll es ein weiteres Jahr gelten?
question-worse = { $prefix }{ $measure }: { $value } ({ $period }), gegenüber { $before } ({ $from }); { $verdict }. Hat sich das Team dafür entschieden? Wenn nicht, was wollen wir ändern?
question-needs-opening-hours = Die Öffnungszeiten sind nicht angegeben: Die Antwortzeit in Arbeitstagen lässt sich nicht berechnen. Wer kann sie liefern?
question-needs-two-exports = { $prefix }Es wurde nur ein Export gelesen: Der Bericht kann nicht sagen, welche Abonnierenden geblieben sind. Wer fordert den nächsten an, und wann?
question-needs-list = Die Liste der Personenkreise, an die wir uns üblicherweise wenden, ist nicht angegeben: Der Bericht kann nicht sagen, ob wir auch andere ansprechen. Wer kann sie aufstellen?

note-unclosed = { $file }, Zeile { $line }: Der Kopf beginnt mit ---, aber nichts schließt ihn ab; schreiben Sie vor den Text eine zweite Zeile ---.
note-line = { $file }, Zeile { $line }: Eine Zeile des Kopfes lautet „Schlüssel: Wert“, zum Beispiel „place: contact“. Vor dem Text, der darauf folgt, muss eine Zeile --- stehen.
note-unknown-key = { $file }, Zeile { $line }: Der Schlüssel „{ $key }“ ist unbekannt; am nächsten kommt „{ $nearest }“. Bekannte Schlüssel: { $known }.
note-twice = { $file }, Zeile { $line }: Der Schlüssel „{ $key }“ steht bereits weiter oben; behalten Sie nur einen.
note-empty = { $file }, Zeile { $line }: Der Schlüssel „{ $key }“ hat keinen Wert; ergänzen Sie ihn, oder entfernen Sie diese Zeile.
note-unknown-place = { $file }, Zeile { $line }: Kein Ort heißt „{ $value }“; am nächsten kommt „{ $nearest }“. Bekannte Orte: { $known }.
note-file-place = { $file }, Zeile { $line }: Diese Anmerkung sagt nicht, wohin sie gehört, und ihre Datei trägt nicht den Namen eines Ortes; am nächsten kommt „{ $nearest }“. Setzen Sie an den Anfang eine Zeile ---, eine Zeile „place: …“ und eine Zeile ---. Bekannte Orte: { $known }.
note-form = { $file }, Zeile { $line }: „{ $value }“ passt nicht zu „{ $key }“; erwartet wird { $key ->
    [month] ein Monat, zum Beispiel 2024-01
    [year] ein Jahr, zum Beispiel 2023, oder 2023-2024
   *[order] eine ganze Zahl, zum Beispiel 1
}.
note-choice = { $file }, Zeile { $line }: „{ $key }“ kann nicht „{ $value }“ sein; am nächsten kommt „{ $nearest }“. Mögliche Werte: { $known }.
note-needs = { $file }, Zeile { $line }: Eine Anmerkung am Ort „{ $place }“ braucht auch eine Zeile „{ $key }: …“.
note-belongs = { $file }, Zeile { $line }: Der Schlüssel „{ $key }“ gilt nur für Anmerkungen am Ort „{ $place }“; ändern Sie den Ort, oder entfernen Sie diese Zeile.
