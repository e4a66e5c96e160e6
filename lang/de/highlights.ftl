# Was gelungen ist, was nicht: eine Karte je Konto und Thema, zu unseren eigenen Beiträgen.
slug-highlights = was-gelungen-ist
menu-highlights = Was gelungen ist
title-highlights = Was gelungen ist und was nicht
highlights-lead = { $accounts ->
    [one] Einige unserer eigenen Beiträge ({ $period }). Enthält das Archiv die erhaltenen Reaktionen, so werden sie an der üblichen Resonanz des Kontos gemessen. Beiträge, die ein anderes Konto nennen, werden nicht gezeigt.
   *[other] Einige unserer eigenen Beiträge ({ $period }). Enthalten die Archive die erhaltenen Reaktionen, so werden sie an der üblichen Resonanz des jeweiligen Kontos gemessen. Beiträge, die ein anderes Konto nennen, werden nicht gezeigt. Kein Konto wird mit einem anderen verglichen.
}
highlights-worked = Was gelungen ist
highlights-lasts = Was Bestand hat
highlights-failed = Was nicht gelungen ist
highlights-no-counters = { $count ->
    [one] { $accounts }: Das Archiv enthält die erhaltenen Reaktionen nicht, über die Resonanz der Beiträge lässt sich daher nichts sagen.
   *[other] { $accounts }: Die Archive enthalten die erhaltenen Reaktionen nicht, über die Resonanz der Beiträge lässt sich daher nichts sagen.
}
highlights-no-counters-alone = Das Archiv enthält die erhaltenen Reaktionen nicht: Über die Resonanz der Beiträge lässt sich nichts sagen.
highlights-quotes = Was man uns geschrieben hat
highlights-quote = { $form ->
    [from] { $from }
    [date] { $date }
   *[both] { $from }, { $date }
}
highlights-note-title = Wie diese Beiträge ausgewählt wurden
highlights-note = Ein Beitrag gilt unter denen, die gezeigt werden dürfen, als am besten aufgenommen, am häufigsten weitergegeben oder am häufigsten kommentiert, wenn er mindestens das Dreifache des Medians der Beiträge des Kontos im Jahr und mindestens fünf Reaktionen (drei Weitergaben oder Kommentare) erhalten hat. Beiträge, die am Tag des Exports zu neu waren, bleiben außer Betracht. Ein fester Termin ist ein Hashtag oder ein gleicher Textanfang, der in mindestens 26 Wochen am selben Wochentag wiederkehrte. Eine Unterhaltung ist eine Folge von Antworten an dieselbe Person ohne Unterbrechung von vierundzwanzig Stunden.
highlights-comment = Anmerkung der Redaktion
highlight-where = { $account } ({ $network })
highlight-on = { $where }, { $date }
highlight-span = { $same ->
    [yes] { $where }, { $from }
   *[no] { $where }, { $from } bis { $to }
}
highlight-last = { $where }, zuletzt am { $date }
highlight-best-received = Der am besten aufgenommene Beitrag
highlight-most-useful = { $counter ->
    [comments] Der am häufigsten kommentierte Beitrag
   *[other] Der am häufigsten weitergegebene Beitrag
}
    .second = Danach der am häufigsten weitergegebene Beitrag
highlight-weakest = Ein Beitrag ohne erfasste Reaktion
highlight-rendezvous = Ein fester Termin
highlight-longest-conversation = Die längste Unterhaltung

highlight-reactions = { $value } Reaktionen ({ $likes } und { $reposts })
highlight-likes = { $n ->
    [0] keine Gefällt-mir-Angabe
    [1] eine Gefällt-mir-Angabe
   *[other] { $value } Gefällt-mir-Angaben
}
highlight-reposts = { $n ->
    [0] keine Weitergabe
    [1] eine Weitergabe
   *[other] { $value } Weitergaben
}
highlight-comments = { $n ->
    [0] kein Kommentar
    [1] ein Kommentar
   *[other] { $value } Kommentare
}
highlight-received = { $received }. { $nothing ->
    [yes] Ein Beitrag dieses Kontos erhält gewöhnlich keine (Median der { $n } Beiträge des Kontos im Jahr).
   *[no] Ein Beitrag dieses Kontos erhält gewöhnlich { $usual } (Median der { $n } Beiträge des Kontos im Jahr); dieser erhielt etwa { $word } Mal so viel.
}
highlight-alone = { $counter ->
    [likes] Keine Gefällt-mir-Angabe.
    [reposts] Keine Weitergabe.
   *[other] Weder Gefällt-mir-Angabe noch Weitergabe.
} { $count ->
    [one] Von { $n } Beiträgen des Jahres gilt dies nur für diesen.
   *[other] Von { $n } Beiträgen des Jahres gilt dies für { $value }; { $carries ->
        [media-link] hier der jüngste unter denen mit Bild oder Video und Link.
        [media] hier der jüngste unter denen mit Bild oder Video.
        [link] hier der jüngste unter denen mit Link.
       *[none] hier der jüngste.
    }
}
highlight-weeks = { $weekday ->
    [0] Montags
    [1] Dienstags
    [2] Mittwochs
    [3] Donnerstags
    [4] Freitags
    [5] Samstags
   *[6] Sonntags
}, in { $value } von { $n } Wochen{ $tagged ->
    [yes] , unter dem Hashtag #{ $hashtag }
   *[no] , mit demselben Textanfang
}.
highlight-replies = { $value } Antworten an dieselbe Person. Weder ihr Name noch ihre Worte werden hier gezeigt.
