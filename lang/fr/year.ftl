# L’année, mois par mois : le ruban, ce qui figure au calendrier, une phrase par mois.
year-lead = Nos messages publics, comptés par nature{ $calendar ->
    [yes] , avec ce qui figurait au calendrier de l’établissement
   *[no] {""}
}.
year-ribbon-name = Messages publics par mois
year-ribbon-title = Les messages publics de l’année : { $counts }
year-ribbon-caption = Nombre de messages publics par mois, { $period }. { $numbered ->
    [yes] Les numéros renvoient à la liste qui suit. { $source }
   *[no] { $source }
}
year-source-all = Source : archives de tous les comptes.
year-layer-reply = Réponses
    .comments = Commentaires
year-layer-publication = Publications
year-layer-repost = Relais
year-layer-continuation = Suites de fil
year-layer-closed = Fermeture
year-column-people = Personnes à qui nous avons répondu
year-column-closed = Jours ouvrés de fermeture
year-marks-title = Au calendrier de l’établissement
year-mark-campaign = Campagne « { $name } », du { $from } au { $to }
year-mark-event = { $name }, le { $date }
year-months-title = Les mois, l’un après l’autre
year-together = Les messages de tous les comptes sont additionnés, nature par nature. Les mentions « j’aime » ne le sont jamais.
year-note = « Bien plus » veut dire au moins deux fois la moyenne des autres mois de l’année, et dix messages ou davantage ; « bien moins », au plus la moitié de cette moyenne, qui doit elle-même atteindre dix messages. Dans les deux cas, l’écart dépasse nettement les variations habituelles de ces mois (trois écarts types). Un événement ou une campagne du même mois est rappelé parce que les dates coïncident, sans que l’un soit dit la cause de l’autre.
year-charts-title = Chaque compte, mois par mois
year-charts-lead = Les trois bandes d’un compte ont la même échelle : ce que nous répondons, ce que nous publions, ce que nous relayons.

year-months = { $count ->
    [2] { $first } et { $last }
   *[other] { $first } à { $last }
}
year-line = { $parts }.
year-nothing = aucun message public
year-replies = { $n ->
    [one] une réponse
   *[other] { $word } réponses
}
    .comments = { $n ->
        [one] un commentaire
       *[other] { $word } commentaires
    }
year-replies-people = { $word } réponses à { $people } personnes
    .comments = { $word } commentaires à { $people } personnes
year-publications = { $n ->
    [one] une publication
   *[other] { $word } publications
}
year-reposts = { $n ->
    [one] un relais
   *[other] { $word } relais
}
year-continuations = { $n ->
    [one] une suite de fil
   *[other] { $word } suites de fil
}
year-closed = { $n ->
    [one] un jour ouvré de fermeture
   *[other] { $word } jours ouvrés de fermeture
}
year-fact-peak-explained = bien plus que les autres mois, { $what }
year-fact-peak = bien plus que les autres mois{ $declared ->
    [yes] , sans rien au calendrier qui coïncide
   *[no] {""}
}
year-fact-busiest-replies = bien plus de réponses que les autres mois
    .comments = bien plus de commentaires que les autres mois
year-fact-quiet = bien moins que les autres mois
year-fact-first-month = { $together ->
    [yes] premier message des archives le { $date }
   *[no] premier message de l’archive le { $date }
}
year-fact-partial = { $together ->
    [yes] mois incomplet, une archive s’arrêtant au { $date }
   *[no] mois incomplet, l’archive s’arrêtant au { $date }
}
year-fact-closed = établissement fermé tout le mois
year-during-campaign = pendant la campagne « { $name } » ({ $number })
year-during-event = le mois de « { $name } » ({ $number })
year-calendar = au calendrier, { $what }
year-named-campaign = campagne « { $name } » ({ $number })
year-named-event = « { $name } » ({ $number })
# Un petit nombre s’écrit en lettres dans une phrase ; « un » et « une » sont dans les messages eux-mêmes.
