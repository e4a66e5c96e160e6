# Les chiffres sur le contact : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
-left-out-contacts = Les publications qui nomment plus de cinq personnes ; les personnes seulement nommées dans une réponse à quelqu’un d’autre ; nos propres comptes ; les relais
measure-distinct-correspondents = Personnes à qui nous nous sommes adressés
    .definition = Nombre de personnes différentes à qui nous avons répondu, ou que nous avons nommées ou citées dans une publication.
    .basis = { $n ->
        [one] sur { $n } contact
       *[other] sur { $n } contacts, un par personne et par jour
    }
    .formula = nombre de personnes avec au moins un jour de contact dans la période ; plusieurs messages le même jour à la même personne font une seule journée de contact.
    .exclusions = { -left-out-contacts }.
    .unit = personnes
    .minimum = Aucun, mais il faut 30 messages écrits pour dire que nous n’avons parlé à personne.
    .interval = Aucun : c’est un compte exact.
    .source = Bortree et Seltzer 2009 ; Lovejoy, Waters et Saxton 2012.
    .pitfalls = Augmente avec le volume écrit ; ne s’additionne pas d’un réseau à l’autre : une même personne peut être sur plusieurs.
measure-monthly-correspondents = Personnes à qui nous parlons chaque mois
    .definition = Nombre moyen de personnes différentes à qui nous nous sommes adressés dans un mois où nous avons écrit.
    .basis = sur { $n } mois de présence
    .formula = moyenne, sur les mois où nous avons écrit, du nombre de personnes avec au moins un contact dans le mois.
    .exclusions = { -left-out-contacts } ; les mois où nous n’avons rien écrit.
    .unit = personnes
    .minimum = Aucun ; sans aucun contact, il faut 30 messages écrits pour dire zéro.
    .interval = Aucun : tous les mois sont comptés.
    .source = Bortree et Seltzer 2009 ; Lovejoy, Waters et Saxton 2012.
    .pitfalls = Une personne présente chaque mois compte chaque mois : ce n’est pas le nombre de l’année divisé par douze.
measure-circulars = Messages adressés à plus de cinq personnes
    .definition = Nombre de publications qui nomment plus de cinq personnes à la fois : elles ne comptent comme contact avec aucune.
    .basis = { $n ->
        [one] parmi { $n } publication
       *[other] parmi { $n } publications
    }
    .formula = nombre de mentions et de citations qui nomment plus de cinq personnes différentes.
    .exclusions = Les réponses, les suites de nos fils et les relais ; nos propres comptes parmi les personnes nommées.
    .unit = publications
    .minimum = Aucun dès qu’il y en a une ; pour dire zéro, il faut 30 messages écrits.
    .interval = Aucun : c’est un compte exact.
    .source = Convention de ce bilan : ces messages ne comptent comme contact avec personne.
    .pitfalls = Ni bien ni mal : un remerciement à dix partenaires y compte.
measure-new-correspondents = Personnes contactées pour la première fois
    .definition = Nombre de personnes contactées dans la période à qui nous n’avions jamais parlé depuis le début de l’archive.
    .basis = { $n ->
        [one] parmi { $n } personne contactée
       *[other] parmi { $n } personnes contactées
    }
    .formula = nombre de personnes dont le premier contact de toute l’archive tombe dans la période.
    .exclusions = { -left-out-contacts } ; les douze premiers mois d’archive, où tout le monde paraît nouveau.
    .unit = personnes
    .minimum = Deux ans d’archive ; sans aucun contact, il faut 30 messages écrits pour dire zéro.
    .interval = Aucun : c’est un compte exact.
    .source = Analyse de cohortes, Fader et Hardie 2009.
    .pitfalls = Une archive incomplète fait passer d’anciens interlocuteurs pour nouveaux ; ses douze premiers mois sont laissés de côté.
measure-new-correspondents-rate = Personnes nouvelles par semaine
    .definition = Combien de personnes nous contactons pour la première fois dans une semaine moyenne ; quatre fois ce nombre donne celui de quatre semaines.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = personnes contactées pour la première fois, divisées par les jours observés (de la période, après les douze premiers mois d’archive et jusqu’à l’export), multipliées par sept.
    .exclusions = { -left-out-contacts } ; les douze premiers mois d’archive, où tout le monde paraît nouveau.
    .unit = personnes par semaine
    .minimum = 4 semaines observées et deux ans d’archive ; sans aucun contact, il faut aussi 30 messages écrits pour dire zéro.
    .interval = Aucun : toutes ces personnes sont comptées.
    .source = Analyse de cohortes, Fader et Hardie 2009.
    .pitfalls = Une archive incomplète fait passer d’anciens interlocuteurs pour nouveaux.
    .value = { $n ->
        [one] { $value } personne par semaine
       *[other] { $value } personnes par semaine
    }
measure-spontaneous-outreach-share = Prises de contact spontanées
    .definition = Part de nos messages adressés à quelqu’un où nous avons parlé les premiers, en nommant ou en citant une personne.
    .basis = { $n ->
        [one] sur { $n } message adressé à quelqu’un
       *[other] sur { $n } messages adressés à quelqu’un
    }
    .formula = (mentions + citations) / (mentions + citations + réponses).
    .exclusions = Les publications qui nomment plus de cinq personnes ; les citations de nos seuls messages, ou d’un auteur inconnu, sans nommer personne d’autre ; les suites de nos fils et les relais.
    .unit = part
    .minimum = 30 messages adressés à quelqu’un.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Waters et Jamal 2011 ; Lovejoy et al. 2012.
    .pitfalls = Une réponse dont le message d’origine a disparu ressemble à une prise de contact.
measure-effective-correspondents = Nombre effectif d’interlocuteurs
    .definition = Estimation : combien de personnes, toutes contactées aussi souvent, donneraient la même répartition. Plus ce nombre est grand, plus notre attention se partage.
    .basis = { $n ->
        [one] sur { $n } journée de contact
       *[other] sur { $n } journées de contact
    }
    .formula = N(N−1) / Σx(x−1), où x est le nombre de jours de contact d’une personne et N leur somme.
    .exclusions = { -left-out-contacts }.
    .unit = personnes
    .minimum = 50 journées de contact, et au moins une personne contactée deux jours différents.
    .interval = Variance de Simpson, sur le logarithme.
    .source = Simpson 1949 ; Hill 1973 ; Jost 2006.
    .pitfalls = Le seul nombre de personnes qui permette de comparer des années d’activité différente ; un partenaire très présent le fait baisser sans que ce soit une faute.
measure-correspondents-shannon-number = Nombre d’interlocuteurs selon Shannon
    .definition = Variante du nombre effectif d’interlocuteurs, qui compte davantage les personnes peu fréquentes.
    .basis = { $n ->
        [one] sur { $n } journée de contact
       *[other] sur { $n } journées de contact
    }
    .formula = exp(−Σ p ln p), où p est la part de chaque personne dans les journées de contact.
    .exclusions = { -left-out-contacts }.
    .unit = personnes
    .minimum = 50 journées de contact, et au moins une personne contactée deux jours différents.
    .interval = Aucun : rééchantillonner des personnes fausserait le résultat.
    .source = Hill 1973 ; Jost 2006.
    .pitfalls = Augmente avec le volume écrit : ne permet pas de comparer deux années d’activité différente.
measure-contact-gini = Concentration des échanges
    .definition = De 0 (toutes les personnes ont eu autant de journées de contact) à 1 (une seule les a presque toutes).
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = indice de Gini des journées de contact par personne, corrigé de son biais dans les petits nombres.
    .exclusions = { -left-out-contacts }. Les personnes que nous n’avons pas contactées n’entrent pas dans le calcul.
    .unit = indice de 0 à 1
    .minimum = 30 personnes et 60 journées de contact.
    .interval = Calcul refait sans chaque semaine, tour à tour (jackknife).
    .source = Gini 1912 ; Deltas 2003.
    .pitfalls = Un partenaire très présent n’est pas une faute ; une année où personne n’a été contacté deux fois donne zéro.
measure-contact-top-tenth-share = Part des interlocuteurs les plus fréquents
    .definition = Part de nos journées de contact qui va aux 10 % d’interlocuteurs les plus fréquents.
    .basis = { $n ->
        [one] sur { $n } journée de contact
       *[other] sur { $n } journées de contact
    }
    .formula = journées de contact du dixième des personnes qui en a le plus / toutes les journées de contact.
    .exclusions = { -left-out-contacts }. Les personnes que nous n’avons pas contactées n’entrent pas dans le calcul.
    .unit = part
    .minimum = 60 journées de contact et 30 personnes.
    .interval = Calcul refait sans chaque semaine, tour à tour (jackknife).
    .source = Courbe de Lorenz, avec interpolation.
    .pitfalls = Ne descend pas sous 10 %, sa valeur quand toutes les personnes sont à égalité. À lire avec les retours : revenir vers les mêmes est aussi une fidélité.
measure-outward-reply-share = Réponses données « chez les autres »
    .definition = Part de nos réponses données dans une conversation que quelqu’un d’autre a ouverte.
    .basis = { $n ->
        [one] sur { $n } réponse
       *[other] sur { $n } réponses
    }
    .formula = réponses dans une conversation ouverte par quelqu’un d’autre qu’un de nos comptes / réponses dont on sait qui a ouvert la conversation.
    .exclusions = Les réponses dont on ne sait pas qui a ouvert la conversation.
    .unit = part
    .minimum = 30 réponses.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Kent et Taylor 2002 (proximité).
    .pitfalls = Un seul long fil peut peser lourd ; répondre en citant ne se voit pas.
measure-likes-given = Mentions « j’aime » données
    .definition = Nombre de publications d’autrui que nous avons aimées en public : un signe d’attention sans mot.
    .basis = { $n } en tout
    .formula = nombre de mentions « j’aime » données dans la période.
    .exclusions = Celles données à nos propres comptes ; celles que nous avons retirées, absentes de l’archive.
    .unit = mentions
    .minimum = 30 mentions ; en dessous, le nombre n’est pas donné.
    .interval = Aucun : c’est un compte exact.
    .source = Pratique des plateformes ; aucune définition établie.
    .pitfalls = Certains s’en servent comme d’un marque-page.
    .value = { $n ->
        [one] { $value } mention « j’aime »
       *[other] { $value } mentions « j’aime »
    }
measure-likes-given-rate = Mentions « j’aime » données par semaine
    .definition = Nombre de mentions « j’aime » que nous donnons dans une semaine ordinaire.
    .basis = { $n ->
        [one] sur { $n } période de quatre semaines
       *[other] sur { $n } périodes de quatre semaines
    }
    .formula = médiane du nombre de mentions de chaque période de quatre semaines, divisée par quatre ; les périodes sans mention comptent.
    .exclusions = Celles données à nos propres comptes ; celles que nous avons retirées ; les jours qui restent après la dernière période entière.
    .unit = mentions par semaine
    .minimum = 6 périodes entières de quatre semaines couvertes par l’archive, et 30 mentions dans la période.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des nombres.
    .source = Pratique des plateformes ; aucune définition établie.
    .pitfalls = Les mentions retirées ont disparu de l’archive.
    .value = { $value } « j’aime » par semaine
measure-people-liked = Personnes dont nous avons aimé une publication
    .definition = Nombre de personnes différentes à qui nous avons donné au moins une mention « j’aime ».
    .basis = { $n ->
        [one] sur { $n } mention dont l’auteur est connu
       *[other] sur { $n } mentions dont l’auteur est connu
    }
    .formula = nombre de personnes différentes parmi les auteurs des publications aimées.
    .exclusions = Nos propres comptes ; les publications dont l’auteur est inconnu.
    .unit = personnes
    .minimum = 30 mentions dont l’auteur est connu.
    .interval = Aucun : c’est un compte exact.
    .source = Pratique des plateformes ; aucune définition établie.
    .pitfalls = Augmente avec le nombre de mentions données.
measure-fresh-likes-share = Mentions « j’aime » données dans la journée
    .definition = Part de nos mentions « j’aime » données à une publication de moins de vingt-quatre heures.
    .basis = { $n ->
        [one] sur { $n } mention
       *[other] sur { $n } mentions
    }
    .formula = mentions données moins de 24 heures après la publication / mentions dont les deux heures sont connues.
    .exclusions = Celles dont l’heure de la publication est inconnue, ou postérieure à la mention de plus de 5 secondes ; nos propres comptes.
    .unit = part
    .minimum = 30 mentions dont les deux heures sont connues.
    .interval = Wilson, corrigé de l’effet de semaine (les mentions viennent par vagues).
    .source = Pratique des plateformes ; aucune définition établie.
    .pitfalls = Aimer une publication ancienne n’est pas un défaut : c’est parfois l’avoir cherchée.
