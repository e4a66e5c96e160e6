# Les chiffres sur la qualité des données : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
-compared-words = Les liens et les mentions où qu’ils soient, et les mots-dièse de la fin, sont mis de côté. Un mot est ce qui se trouve entre deux espaces, sans ponctuation, sans émojis ni majuscules
measure-silent-months-share = Mois sans aucun message
    .definition = Part des mois de la période dont l’archive ne contient aucun message, pas même un relais.
    .basis = sur { $n } mois
    .formula = mois sans aucun message ni relais / mois de la période que l’archive couvre.
    .exclusions = Les mois d’avant le premier message et d’après l’export.
    .unit = part
    .minimum = Un mois.
    .interval = Aucun : tous les mois sont comptés.
    .source = OCDE et JRC 2008.
    .pitfalls = Un silence et un trou de l’archive se ressemblent.
measure-complete-years = Années closes et sans long silence
    .definition = Nombre d’années de bilan que l’archive couvre entièrement, closes assez longtemps avant l’export pour que les compteurs ne bougent presque plus, et sans trou de plus de soixante jours ; un relais compte comme un message.
    .basis = { $n ->
        [one] sur { $n } année touchée par l’archive
       *[other] sur { $n } années touchées par l’archive
    }
    .formula = années commencées après le premier message, closes assez longtemps avant l’export (7 à 90 jours selon le réseau, le temps que les compteurs se stabilisent), sans plus de 60 jours sans message.
    .exclusions = Les jours de fermeture déclarés ne font pas un trou.
    .unit = années
    .minimum = Aucun.
    .interval = Aucun : c’est un compte exact.
    .source = OCDE et JRC 2008.
    .pitfalls = Une comparaison avec une année qui a un long trou appelle la prudence.
    .value = { $n ->
        [one] { $value } année
       *[other] { $value } années
    }
measure-archive-span = Étendue de l’archive
    .definition = Temps entre le premier et le dernier message de l’archive, relais compris.
    .basis = { $n ->
        [one] sur { $n } message ou relais
       *[other] sur { $n } messages et relais
    }
    .formula = temps du premier au dernier message, en années de 365,25 jours.
    .exclusions = Aucune.
    .unit = années ; mois ou jours en dessous d’un an
    .minimum = Un message.
    .interval = Aucun : les deux dates sont exactes.
    .source = OCDE et JRC 2008.
    .pitfalls = Une archive partielle paraît plus jeune que le compte.
measure-mature-share = Publications assez anciennes
    .definition = Part des publications dont les compteurs ne bougeaient presque plus au moment de l’export.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications d’au moins 7 jours à l’export (21 sur LinkedIn, 30 sur TikTok) / publications.
    .exclusions = { -left-out-records } ; les réseaux dont l’archive ne donne ni mentions « j’aime » ni relais reçus.
    .unit = part
    .minimum = 30 publications.
    .interval = Aucun : toutes les publications sont comptées.
    .source = Pfeffer, Matter et Sargsyan 2023.
    .pitfalls = Sous 90 %, les chiffres de circulation de l’année sont provisoires ; quand l’année vient de finir à l’export, ils ne sont comparés à aucune autre.
measure-dateable-parents-share = Messages reçus dont l’heure est connue
    .definition = Parmi nos réponses, part de celles dont le message d’origine a une heure connue.
    .basis = { $n ->
        [one] sur { $n } réponse
       *[other] sur { $n } réponses
    }
    .formula = réponses dont le message d’origine a une heure connue, même impossible / réponses.
    .exclusions = Aucune.
    .unit = part
    .minimum = 30 réponses.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Lecture de l’heure dans l’identifiant du message.
    .pitfalls = Sous 50 %, aucun délai de la période n’est donné.
measure-impossible-latency-share = Délais impossibles
    .definition = Parmi les réponses à un message d’heure connue, part de celles qui paraissent antérieures à ce message.
    .basis = { $n ->
        [one] sur { $n } réponse datée
       *[other] sur { $n } réponses datées
    }
    .formula = réponses plus de 5 secondes avant leur message d’origine / réponses dont le message d’origine a une heure.
    .exclusions = Les réponses dont le message d’origine n’a pas d’heure.
    .unit = part
    .minimum = 30 réponses datées.
    .interval = Aucun : toutes les réponses sont comptées.
    .source = Pratique du contrôle des données.
    .pitfalls = Au-delà de 1 %, tous les délais de la période sont retirés : les heures sont sans doute mal lues.
measure-year-long-latency-share = Délais de plus d’un an
    .definition = Parmi les réponses à un message d’heure connue, part de celles qui viennent plus d’un an après ce message.
    .basis = { $n ->
        [one] sur { $n } réponse datée
       *[other] sur { $n } réponses datées
    }
    .formula = réponses plus de 365 jours après leur message d’origine / réponses dont le message d’origine a une heure.
    .exclusions = Les réponses dont le message d’origine n’a pas d’heure.
    .unit = part
    .minimum = 30 réponses datées.
    .interval = Aucun : toutes les réponses sont comptées.
    .source = Pratique du contrôle des données.
    .pitfalls = Reprendre par amitié un vieux message y compte aussi.
measure-orphan-replies-share = Réponses qui ont perdu leur message d’origine
    .definition = Parmi les réponses, certaines ou probables, part de celles dont le message d’origine a sans doute été supprimé.
    .basis = { $n ->
        [one] sur { $n } réponse certaine ou probable
       *[other] sur { $n } réponses certaines ou probables
    }
    .formula = mentions qui commencent par le nom d’une personne, dans une conversation ouverte par quelqu’un d’autre / (ces mentions + réponses).
    .exclusions = Les mentions dans une conversation dont rien n’est connu ; les réseaux où une réponse garde la trace de son message d’origine.
    .unit = part
    .minimum = 30 réponses.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Lecture du format d’export.
    .pitfalls = Une vraie prise de contact a la même allure : c’est une borne, pas une correction.
measure-dialogue-share-upper-bound = Part de dialogue, au plus
    .definition = Part des réponses parmi nos publications et nos réponses, si tout message qui ressemble à une réponse en est une.
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = (réponses + réponses probables) / (réponses + publications) ; une réponse probable est une mention qui commence par un nom, dans une conversation ouverte par quelqu’un d’autre.
    .exclusions = Relais et suites de nos propres fils.
    .unit = part
    .minimum = 50 messages.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = La vraie part est entre ce chiffre et la part de dialogue.
measure-spontaneous-outreach-share-lower-bound = Prises de contact spontanées, au moins
    .definition = Part des messages adressés à quelqu’un qui ne sont pas des réponses, si tout message qui ressemble à une réponse en est une.
    .basis = { $n ->
        [one] sur { $n } message adressé
       *[other] sur { $n } messages adressés
    }
    .formula = (mentions et citations − réponses probables) / (mentions + citations + réponses) ; une réponse probable est une mention qui commence par un nom, dans une conversation ouverte par quelqu’un d’autre.
    .exclusions = Les publications qui nomment plus de cinq personnes, si elles ne ressemblent pas à une réponse ; les citations de nos seuls messages ou d’un auteur inconnu ; les suites de nos fils et les relais.
    .unit = part
    .minimum = 30 messages.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Waters et Jamal 2011.
    .pitfalls = La vraie part est entre ce chiffre et la part de prises de contact.
measure-follower-wave-weeks = Semaines de vague parmi les abonnés
    .definition = Semaines où un nombre inhabituel d’abonnés ont ouvert leur compte (ou se sont abonnés, quand la liste est datée).
    .basis = { $n ->
        [one] sur { $n } abonné daté
       *[other] sur { $n } abonnés datés
    }
    .formula = semaines au-dessus de ce que donnerait le hasard une fois sur dix mille, autour de la médiane des 26 semaines de part et d’autre ; au moins 10 comptes et 0,5 % des abonnés datés.
    .exclusions = Les comptes sans date (sur certains réseaux, ceux d’avant 2016).
    .unit = semaines
    .minimum = 500 abonnés datés.
    .interval = Aucun : c’est un signal, pas une preuve.
    .source = Stringhini et al. 2013, IMC ; Gurajala et al. 2015.
    .pitfalls = La cause est à vérifier : une formation, un événement, un achat. Une classe qui ouvre ses comptes le même jour fait une vague.
measure-follower-wave-share = Part des abonnés venus par vagues
    .definition = Part des abonnés datés qui dépassent l’ordinaire des semaines de vague.
    .basis = { $n ->
        [one] sur { $n } abonné daté
       *[other] sur { $n } abonnés datés
    }
    .formula = somme des dépassements de la médiane dans les semaines de vague / abonnés datés.
    .exclusions = Les comptes sans date (sur certains réseaux, ceux d’avant 2016).
    .unit = part
    .minimum = 500 abonnés datés.
    .interval = Aucun : c’est un signal, pas une preuve.
    .source = Stringhini et al. 2013, IMC ; Gurajala et al. 2015.
    .pitfalls = La cause est à vérifier : une formation, un événement, un achat. Une classe qui ouvre ses comptes le même jour fait une vague.
measure-follower-runs = Suites de comptes ouverts en moins d’une semaine
    .definition = Nombre de fois où cinquante abonnés ou plus, venus l’un après l’autre, ont ouvert leur compte à moins de sept jours d’écart.
    .basis = { $n ->
        [one] parmi { $n } abonné dont le compte est daté
       *[other] parmi { $n } abonnés dont le compte est daté
    }
    .formula = suites d’au moins 50 abonnés consécutifs dont les comptes ont été ouverts en moins de 7 jours.
    .exclusions = Les listes dont l’ordre n’est pas celui des abonnements ; un compte sans date interrompt une suite.
    .unit = nombre
    .minimum = 500 abonnés dont le compte est daté.
    .interval = Aucun : c’est un signal, pas une preuve.
    .source = Stringhini et al. 2013, IMC ; Gurajala et al. 2015.
    .pitfalls = La cause est à vérifier : une formation, un événement, un achat.
    .value = { $n ->
        [one] { $value } suite
       *[other] { $value } suites
    }
measure-top-publication-share = Poids de la publication la plus reprise
    .definition = Part de toutes les réactions de la période qu’une seule publication a reçue.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = réactions ({ -reactions }) de la publication la plus reprise / toutes les réactions.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications, et au moins une réaction.
    .interval = Aucun : c’est un rapport exact.
    .source = Miller 1974 ; Tukey 1977.
    .pitfalls = Les publications d’une même campagne comptent chacune pour elle-même.
measure-reception-without-top = Réception moyenne sans la publication la plus reprise
    .definition = Nombre moyen de réactions par publication, la plus reprise mise à part.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = (toutes les réactions − celles de la publication la plus reprise) / (publications − 1) ; réactions : { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = réactions par publication
    .minimum = 30 publications.
    .interval = Aucun : c’est un rapport exact.
    .source = Miller 1974.
    .pitfalls = La réception habituelle, une médiane, est plus sûre encore.
measure-outlying-publications = Publications hors du commun
    .definition = Nombre de publications qui ont reçu beaucoup plus que les autres.
    .basis = { $n ->
        [one] parmi { $n } publication
       *[other] parmi { $n } publications
    }
    .formula = ln(1 + réactions) au-delà de son troisième quartile plus 3 fois l’écart interquartile, et plus de 5 % de toutes les réactions de la période ; réactions : { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = publications
    .minimum = 30 publications.
    .interval = Aucun : c’est un compte exact.
    .source = Tukey 1977.
    .pitfalls = Aucune n’est retirée des chiffres ; les totaux et les moyennes qui en dépendent portent une réserve.
    .value = { $n ->
        [one] { $value } publication
       *[other] { $value } publications
    }
measure-automatic-client-share = Messages écrits avec un autre programme
    .definition = Part de nos messages écrits avec un autre programme que le site ou les applications du réseau (sur mobile, sur Mac, TweetDeck).
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = messages écrits avec un autre programme / messages dont le programme est connu.
    .exclusions = Les relais ; les messages dont le programme est inconnu.
    .unit = part
    .minimum = 50 messages.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Pratique des outils de publication.
    .pitfalls = Programmer n’est pas automatiser un dialogue ; les noms des programmes changent.
measure-recycled-share = Publications déjà parues
    .definition = Part des publications identiques, ou presque, à une publication plus ancienne du compte, de quelque année qu’elle soit.
    .basis = { $n ->
        [one] sur { $n } publication de huit mots ou plus
       *[other] sur { $n } publications de huit mots ou plus
    }
    .formula = publications qui partagent neuf dixièmes de leurs suites de cinq lettres avec une plus ancienne / publications d’au moins huit mots.
    .exclusions = Les publications de moins de huit mots. { -compared-words }.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Broder 1997.
    .pitfalls = Un rendez-vous annoncé chaque année avec les mêmes mots y compte aussi.
measure-exact-duplicates-share = Publications répétées mot pour mot
    .definition = Part des publications qui répètent mot pour mot une publication plus ancienne du compte.
    .basis = { $n ->
        [one] sur { $n } publication de huit mots ou plus
       *[other] sur { $n } publications de huit mots ou plus
    }
    .formula = publications aux mêmes mots qu’une plus ancienne / publications d’au moins huit mots.
    .exclusions = Les publications de moins de huit mots. { -compared-words }.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Broder 1997.
    .pitfalls = Un rappel volontaire y compte aussi.
measure-cross-posted-share = Publications parues sur plusieurs comptes
    .definition = Part des publications identiques, ou presque, à une publication d’un autre de nos comptes, à vingt-quatre heures d’écart au plus.
    .basis = { $n ->
        [one] sur { $n } publication de huit mots ou plus
       *[other] sur { $n } publications de huit mots ou plus
    }
    .formula = publications qui partagent neuf dixièmes de leurs suites de cinq lettres avec une publication d’un autre compte, à 24 heures d’écart au plus / publications d’au moins huit mots.
    .exclusions = Les publications de moins de huit mots. { -compared-words }.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Broder 1997.
    .pitfalls = Seuls les comptes de ce bilan sont comparés.
