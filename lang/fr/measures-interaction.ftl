# Les chiffres sur l’interaction : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
-left-out-records = Réponses, suites de nos fils et relais
-full-text = le texte complet d’une publication longue est lu, quand l’archive le garde à part
measure-dialogue-share = Part de dialogue
    .definition = Part des réponses parmi nos publications et nos réponses.
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = réponses / (réponses + publications).
    .exclusions = Les suites de nos propres fils et les relais.
    .unit = part
    .minimum = 50 messages.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Commenter un événement en direct la fait baisser ; à 100 %, ce serait un guichet, pas une présence.
measure-monthly-dialogue-share = Part de dialogue d’un mois ordinaire
    .definition = La moitié des mois de la période ont une part de dialogue au moins égale à celle-ci.
    .basis = sur { $n } mois
    .formula = médiane, sur les mois, de réponses / (réponses + publications).
    .exclusions = Les suites de nos propres fils et les relais ; les mois sans réponse ni publication.
    .unit = part
    .minimum = 6 mois.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012 ; médiane de Tukey 1977.
    .pitfalls = Si ce chiffre s’écarte de plus de dix points de la part de toute la période, quelques mois pèsent lourd dans l’année.
measure-two-turn-exchanges-share = Échanges où nous reprenons la parole
    .definition = Part des échanges où nous avons pris la parole au moins deux fois auprès de la même personne.
    .basis = { $n ->
        [one] sur { $n } échange
       *[other] sur { $n } échanges
    }
    .formula = échanges d’au moins deux tours de notre part / échanges ; moins de dix minutes entre deux messages font un seul tour.
    .exclusions = { -left-out-contacts }.
    .unit = part
    .minimum = 30 échanges.
    .interval = Wilson, corrigé de l’effet de semaine (les échanges viennent par vagues).
    .source = Kent et Taylor 1998 (boucle de dialogue).
    .pitfalls = Un échange est ici une suite de nos messages à une même personne, même si elle n’a pas répondu ; un silence de vingt-quatre heures en ouvre un nouveau.
measure-three-turn-exchanges-share = Échanges de trois tours et plus
    .definition = Part des échanges où nous avons pris la parole au moins trois fois auprès de la même personne.
    .basis = { $n ->
        [one] sur { $n } échange
       *[other] sur { $n } échanges
    }
    .formula = échanges d’au moins trois tours de notre part / échanges ; moins de dix minutes entre deux messages font un seul tour.
    .exclusions = { -left-out-contacts }.
    .unit = part
    .minimum = 30 échanges.
    .interval = Wilson, corrigé de l’effet de semaine (les échanges viennent par vagues).
    .source = Kent et Taylor 1998 (boucle de dialogue).
    .pitfalls = Un échange long peut être une aide patiente, ou une réponse qui n’était pas claire ; un silence de vingt-quatre heures ouvre un nouvel échange.
measure-exchange-turns = Longueur moyenne d’un échange
    .definition = Nombre moyen de fois où nous prenons la parole dans un échange avec une personne.
    .basis = { $n ->
        [one] sur { $n } échange
       *[other] sur { $n } échanges
    }
    .formula = tours de parole de notre part / échanges ; moins de dix minutes entre deux messages font un seul tour.
    .exclusions = { -left-out-contacts }.
    .unit = tours de parole
    .minimum = 30 échanges.
    .interval = Rééchantillonnage par semaines : 2 000 tirages, les mêmes à chaque fois.
    .source = Kent et Taylor 1998 ; pratiques des outils de suivi.
    .pitfalls = Quelques longs échanges font monter une moyenne : les parts de deux et de trois tours disent plus. Un silence de vingt-quatre heures ouvre un nouvel échange.
measure-sustained-exchange-share = Échanges suivis
    .definition = Part des échanges où la personne a écrit de nouveau après notre premier message et reçu une nouvelle réponse, sans un jour de silence.
    .basis = { $n ->
        [one] sur { $n } échange
       *[other] sur { $n } échanges
    }
    .formula = échanges où une de nos réponses suivantes porte sur un message écrit après notre premier / échanges où l’heure d’un message reçu est connue.
    .exclusions = Les échanges où aucun message reçu n’a une heure connue et possible.
    .unit = part
    .minimum = 30 échanges.
    .interval = Wilson, corrigé de l’effet de semaine (les échanges viennent par vagues).
    .source = Rafaeli 1988 ; Rafaeli et Sudweeks 1997.
    .pitfalls = C’est une borne basse : quand la personne a écrit de nouveau sans que nous répondions, l’archive n’en garde pas trace.
measure-return-turn-rate = Suites données à notre première réponse
    .definition = Part de nos premières réponses après lesquelles la personne a écrit de nouveau dans les sept jours, et reçu une nouvelle réponse.
    .basis = { $n ->
        [one] sur { $n } première réponse
       *[other] sur { $n } premières réponses
    }
    .formula = premières réponses suivies d’une réponse à un message que la même personne a écrit dans les 7 jours / premières réponses, celles qui ouvrent un échange.
    .exclusions = Les réponses des 14 derniers jours avant l’export ; celles dont le message d’origine n’a pas une heure connue et possible.
    .unit = part
    .minimum = 50 premières réponses.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Rafaeli 1988.
    .pitfalls = Borne basse : une suite laissée sans réponse est invisible. Revenir peut être un signe d’intérêt, ou d’une réponse insuffisante.
measure-invitations-share = Publications qui invitent au dialogue
    .definition = Part de nos publications qui posent une question ou proposent un sondage.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec un point d’interrogation ou un sondage / publications ; { -full-text }.
    .exclusions = Les points d’interrogation d’une adresse web ou d’une citation ; les réponses, les suites de nos fils et les relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Rybalko et Seltzer 2010.
    .pitfalls = Une question de pure forme compte aussi ; l’archive ne dit pas toujours qu’une publication est un sondage.
measure-questions-share = Publications qui posent une question
    .definition = Part de nos publications où se trouve un point d’interrogation.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec un point d’interrogation / publications ; { -full-text }.
    .exclusions = Les points d’interrogation d’une adresse web ou d’une citation ; les réponses, les suites de nos fils et les relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Rybalko et Seltzer 2010.
    .pitfalls = Une question de pure forme, ou le titre d’un article, compte aussi.
measure-polls-share = Publications avec un sondage
    .definition = Part de nos publications qui proposent un sondage.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec un sondage / publications.
    .exclusions = { -left-out-records } ; les comptes dont l’archive ne contient aucun sondage.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Rybalko et Seltzer 2010.
    .pitfalls = Peu de plateformes disent dans leur archive qu’une publication est un sondage.
measure-dialogic-loop-share = Messages tournés vers le dialogue
    .definition = Part de ce que nous écrivons, suites de fil comprises, qui répond à quelqu’un ou qui pose une question.
    .basis = { $n ->
        [one] sur { $n } message écrit
       *[other] sur { $n } messages écrits
    }
    .formula = (réponses + publications avec une question ou un sondage) / messages écrits, suites de nos fils comprises ; { -full-text }.
    .exclusions = Les relais ; les points d’interrogation d’une adresse web ou d’une citation.
    .unit = part
    .minimum = 50 messages écrits.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Kent et Taylor 1998 (boucle de dialogue) ; Rybalko et Seltzer 2010.
    .pitfalls = Un signe n’est pas un dialogue ; cette part ne s’ajoute pas aux autres, car un même message peut compter dans plusieurs.
measure-useful-information-share = Publications avec un lien ou un document
    .definition = Part de nos publications qui donnent plus que leur texte : un lien, une image, un film ou un son.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec au moins un lien, une image, un film ou un son / publications.
    .exclusions = Les liens vers la plateforme elle-même ; les réponses, les suites de nos fils et les relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Kent et Taylor 1998 (information utile) ; Rybalko et Seltzer 2010.
    .pitfalls = Dit qu’il y a quelque chose à consulter, non que cela a servi.
measure-return-visits-share = Publications d’une série régulière
    .definition = Part de nos publications qui appartiennent à un rendez-vous : un mot-dièse que nous employons dans au moins six semaines de l’année.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec un mot-dièse que nos publications de la même année emploient dans au moins 6 semaines / publications.
    .exclusions = { -left-out-records } ; les liens vers un agenda, que l’archive ne distingue pas des autres.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Kent et Taylor 1998 (retour des visiteurs) ; Rybalko et Seltzer 2010.
    .pitfalls = Un mot-dièse général, souvent employé, compte comme une série.
measure-visitor-conservation-share = Liens vers nos sites, parmi tous les liens
    .definition = Part des liens de nos publications qui mènent à un site de l’établissement.
    .basis = { $n ->
        [one] sur { $n } lien
       *[other] sur { $n } liens
    }
    .formula = liens vers nos domaines déclarés ou le site de notre page d’accueil / liens, adresses raccourcies comprises ; un lien par publication et par site.
    .exclusions = Les liens vers la plateforme elle-même ; les réponses, les suites de nos fils et les relais.
    .unit = part
    .minimum = 50 liens.
    .interval = Wilson, corrigé de l’effet de semaine (les liens viennent par vagues).
    .source = Kent et Taylor 1998 (conservation des visiteurs) ; Rybalko et Seltzer 2010.
    .pitfalls = Ni bon ni mauvais sens : renvoyer chez soi et faire circuler vont en sens contraire. Une adresse raccourcie passe pour celle d’autrui.
measure-commented-at-least-once-share = Publications commentées au moins une fois
    .definition = Part de nos publications qui ont reçu au moins un commentaire.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec au moins un commentaire / publications dont le nombre de commentaires est connu.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Un commentaire n’est pas toujours une approbation ; nos propres commentaires peuvent y être comptés par la plateforme.
measure-comments-per-publication = Commentaires par publication
    .definition = Nombre moyen de commentaires reçus par une publication.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = commentaires reçus / publications dont le nombre de commentaires est connu.
    .exclusions = { -left-out-receptions }.
    .unit = commentaires par publication
    .minimum = 30 publications.
    .interval = Rééchantillonnage par semaines : 2 000 tirages, les mêmes à chaque fois.
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Une seule publication très commentée suffit à changer une moyenne.
    .value = { $n ->
        [one] { $value } commentaire par publication
       *[other] { $value } commentaires par publication
    }
measure-comments-per-thousand-followers = Commentaires par publication, pour mille abonnés
    .definition = Nombre moyen de commentaires par publication des douze derniers mois, rapporté à mille abonnés au jour de l’export.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = 1 000 × commentaires par publication des douze mois avant la dernière liste d’abonnés / nombre d’abonnés de cette liste.
    .exclusions = { -left-out-receptions } ; les publications de plus de douze mois, car le nombre d’abonnés d’alors est inconnu.
    .unit = commentaires par publication pour mille abonnés
    .minimum = 30 publications des douze derniers mois, et une liste d’abonnés.
    .interval = Rééchantillonnage par semaines : 2 000 tirages, les mêmes à chaque fois.
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Le nombre d’abonnés est celui d’un seul jour ; ne se compare pas d’une année à l’autre.
    .value = { $n ->
        [one] { $value } commentaire pour mille abonnés
       *[other] { $value } commentaires pour mille abonnés
    }
