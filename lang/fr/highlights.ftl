# Ce qui a marché, ce qui n’a pas marché : une carte par compte et par sujet, sur nos propres publications.
slug-highlights = ce-qui-a-marche
menu-highlights = Ce qui a marché
title-highlights = Ce qui a marché, ce qui n’a pas marché
highlights-lead = { $accounts ->
    [one] Quelques-unes de nos propres publications de { $period }. Quand l’archive contient les réactions reçues, elles sont rapportées à l’accueil habituel du compte. Les publications qui nomment un autre compte ne sont pas montrées.
   *[other] Quelques-unes de nos propres publications de { $period }. Quand les archives contiennent les réactions reçues, elles sont rapportées à l’accueil habituel de chaque compte. Les publications qui nomment un autre compte ne sont pas montrées. Aucun compte n’est comparé à un autre.
}
highlights-worked = Ce qui a marché
highlights-lasts = Ce qui dure
highlights-failed = Ce qui n’a pas marché
highlights-no-counters = { $count ->
    [one] L’archive de { $accounts } ne contient pas les réactions reçues : on ne peut rien dire de l’accueil de ses publications.
   *[other] Les archives de { $accounts } ne contiennent pas les réactions reçues : on ne peut rien dire de l’accueil de leurs publications.
}
highlights-no-counters-alone = L’archive ne contient pas les réactions reçues : on ne peut rien dire de l’accueil des publications.
highlights-quotes = Ce qu’on nous a écrit
highlights-quote = { $form ->
    [from] { $from }
    [date] Le { $date }
   *[both] { $from }, le { $date }
}
highlights-note-title = Comment ces publications ont été choisies
highlights-note = Une publication est dite la mieux reçue, la plus relayée ou la plus commentée, parmi celles qui peuvent être montrées, quand elle a reçu au moins trois fois la médiane des publications du compte dans l’année, et cinq réactions au moins (trois relais ou commentaires). Les publications trop récentes au jour de l’export n’entrent pas dans ce calcul. Un rendez-vous est un mot-dièse, ou un même début de texte, revenu le même jour de la semaine pendant 26 semaines au moins. Une conversation est une suite de réponses à une même personne, sans interruption de vingt-quatre heures.
highlights-comment = Le commentaire de la rédaction
highlight-where = { $account }, sur { $network }
highlight-on = { $where }, le { $date }
highlight-span = { $same ->
    [yes] { $where }, le { $from }
   *[no] { $where }, du { $from } au { $to }
}
highlight-last = { $where }, pour la dernière fois le { $date }
highlight-best-received = La publication la mieux reçue
highlight-most-useful = { $counter ->
    [comments] La publication la plus commentée
   *[other] La publication la plus relayée
}
    .second = Après elle, la publication la plus relayée
highlight-weakest = Une publication sans réaction enregistrée
highlight-rendezvous = Un rendez-vous tenu
highlight-longest-conversation = La plus longue conversation

highlight-reactions = { $value } réactions ({ $likes } et { $reposts })
highlight-likes = { $n ->
    [0] aucun « j’aime »
    [1] un « j’aime »
   *[other] { $value } « j’aime »
}
highlight-reposts = { $n ->
    [0] aucun relais
    [1] un relais
   *[other] { $value } relais
}
highlight-comments = { $n ->
    [0] aucun commentaire
    [1] un commentaire
   *[other] { $value } commentaires
}
highlight-received = { $received }. { $nothing ->
    [yes] D’ordinaire, une publication de ce compte n’en reçoit pas (médiane de ses { $n } publications de l’année).
   *[no] D’ordinaire, une publication de ce compte en reçoit { $usual } (médiane de ses { $n } publications de l’année) ; celle-ci en a reçu environ { $word } fois autant.
}
highlight-alone = { $counter ->
    [likes] Aucun « j’aime ».
    [reposts] Aucun relais.
   *[other] Ni « j’aime », ni relais.
} { $count ->
    [one] C’est la seule dans ce cas, sur { $n } publications de l’année.
   *[other] Sur { $n } publications de l’année, { $value } sont dans ce cas ; { $carries ->
        [media-link] voici la plus récente de celles qui avaient une image ou une vidéo et un lien.
        [media] voici la plus récente de celles qui avaient une image ou une vidéo.
        [link] voici la plus récente de celles qui avaient un lien.
       *[none] voici la plus récente.
    }
}
highlight-weeks = { $weekday ->
    [0] Le lundi
    [1] Le mardi
    [2] Le mercredi
    [3] Le jeudi
    [4] Le vendredi
    [5] Le samedi
   *[6] Le dimanche
}, { $value } semaines sur { $n }{ $tagged ->
    [yes] , sous le mot-dièse #{ $hashtag }
   *[no] , avec le même début de texte
}.
highlight-replies = { $value } réponses à une même personne. Ni son nom ni ses mots ne figurent ici.
