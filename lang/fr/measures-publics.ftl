# Les chiffres sur les publics et la fidélité : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
measure-known-correspondents-share = Échanges avec des personnes déjà connues
    .definition = Part des journées d’échange passées avec une personne à qui nous avions déjà répondu au cours des deux années précédentes.
    .basis = { $n ->
        [one] sur { $n } journée d’échange
       *[other] sur { $n } journées d’échange
    }
    .formula = journées d’échange avec une personne à qui nous avions répondu un autre jour des 24 mois d’avant / journées d’échange (une par jour et par personne à qui nous avons répondu).
    .exclusions = Les 24 premiers mois d’archive ; les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = part
    .minimum = 50 journées d’échange.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Distinction courante entre publics nouveaux et publics revenus.
    .pitfalls = À lire avec les personnes nouvelles : ni cent pour cent ni zéro ne seraient souhaitables.
measure-known-correspondents-share-12-months = Échanges avec des personnes connues dans l’année
    .definition = Part des journées d’échange passées avec une personne à qui nous avions déjà répondu au cours des douze mois précédents.
    .basis = { $n ->
        [one] sur { $n } journée d’échange
       *[other] sur { $n } journées d’échange
    }
    .formula = journées d’échange avec une personne à qui nous avions répondu un autre jour des 12 mois d’avant / journées d’échange (une par jour et par personne à qui nous avons répondu).
    .exclusions = Les 12 premiers mois d’archive ; les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = part
    .minimum = 50 journées d’échange.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Pratique des publics nouveaux et revenus.
    .pitfalls = Le chiffre sur deux ans remonte plus loin : les deux se lisent ensemble.
measure-correspondent-coverage = Prochaine réponse à une personne déjà rencontrée
    .definition = Estimation : sur cent réponses de plus, combien iraient à quelqu’un à qui nous avons déjà répondu dans la période.
    .basis = { $n ->
        [one] sur { $n } journée d’échange
       *[other] sur { $n } journées d’échange
    }
    .formula = couverture de Good et Turing, d’après les personnes rencontrées une fois et deux fois.
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = part
    .minimum = 50 journées d’échange.
    .interval = Erreur type d’Esty.
    .source = Good 1953 ; Esty 1983 ; Chao et Jost 2012.
    .pitfalls = Augmente avec le nombre de réponses : pour comparer deux années, lire la variante à effort égal. Porte sur les personnes que nous touchons, non sur le public.
measure-correspondent-coverage-rarefied = Prochaine réponse à une personne déjà rencontrée, à effort égal
    .definition = Estimation : les chances que la prochaine réponse aille à une personne à qui nous avons déjà répondu dans la période, si chaque année avait eu le même nombre de journées d’échange.
    .basis = { $n ->
        [one] ramené à { $n } journée d’échange
       *[other] ramené à { $n } journées d’échange
    }
    .formula = couverture attendue d’un tirage de N journées d’échange, N étant celui de l’année complète qui en a le moins.
    .exclusions = Les contacts qui ne sont pas des réponses ; les années de moins de 50 journées d’échange ; nos propres comptes.
    .unit = part
    .minimum = 50 journées d’échange, et autant que l’année complète qui en a le moins.
    .interval = Erreur type d’Esty, avec les nombres attendus au tirage.
    .source = Chao et Jost 2012 ; Esty 1983.
    .pitfalls = Change si une archive plus longue ajoute une année de plus faible activité.
measure-twelve-month-return = Retour dans les douze mois
    .definition = Parmi les personnes à qui nous avons répondu pour la première fois, part estimée de celles qui reviennent dans les douze mois.
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = 1 − estimateur de Kaplan et Meier à 365 jours, de notre première réponse au message suivant de la personne auquel nous avons répondu.
    .exclusions = Un retour dans les vingt-quatre heures ne compte pas ; les personnes à qui nous avons répondu dans les douze premiers mois d’archive non plus.
    .unit = part
    .minimum = 50 personnes, dont 10 observées un an sans retour.
    .interval = Variance de Greenwood, en double logarithme.
    .source = Kaplan et Meier 1958.
    .pitfalls = Un retour laissé sans réponse est invisible : répondre moins fait baisser ce chiffre.
measure-six-month-return = Retour dans les six mois
    .definition = Parmi les personnes à qui nous avons répondu pour la première fois, part estimée de celles qui reviennent dans les 180 jours.
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = 1 − estimateur de Kaplan et Meier à 180 jours, de notre première réponse au message suivant de la personne auquel nous avons répondu.
    .exclusions = Un retour dans les vingt-quatre heures ne compte pas ; les personnes à qui nous avons répondu dans les douze premiers mois d’archive non plus.
    .unit = part
    .minimum = 50 personnes, dont 10 observées 180 jours sans retour.
    .interval = Greenwood, en double logarithme.
    .source = Kaplan et Meier 1958.
    .pitfalls = Remplace le retour à douze mois quand l’archive est trop récente ; il ne le dépasse jamais, pour les mêmes personnes.
measure-one-year-retention = Fidélité d’une année à l’autre
    .definition = Parmi les personnes à qui nous avons répondu l’année d’avant, part de celles à qui nous avons répondu de nouveau cette année.
    .basis = { $n ->
        [one] sur { $n } personne à qui nous avions répondu l’année d’avant
       *[other] sur { $n } personnes à qui nous avions répondu l’année d’avant
    }
    .formula = personnes à qui nous avons répondu les deux années / personnes à qui nous avons répondu la première.
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = part
    .minimum = 50 personnes l’année d’avant, et deux années que l’archive couvre entièrement.
    .interval = Wilson ; sans correction de semaine, puisqu’on compte des personnes.
    .source = Analyse de cohortes.
    .pitfalls = Une année chargée retrouve plus de monde : à lire avec le nombre de réponses.
measure-relation-lifetime = Durée des relations
    .definition = La moitié des relations suivies durent plus longtemps que ce nombre de jours, de notre première à notre dernière réponse (estimation).
    .basis = { $n ->
        [one] sur { $n } personne à qui nous avons répondu au moins deux jours
       *[other] sur { $n } personnes à qui nous avons répondu au moins deux jours
    }
    .formula = médiane de Kaplan et Meier ; une relation est finie quand notre dernière réponse date d’au moins 365 jours à l’export.
    .exclusions = Les personnes à qui nous n’avons répondu qu’un seul jour ; celles à qui nous avons répondu dans les douze premiers mois d’archive.
    .unit = jours
    .minimum = 50 personnes, dont 20 relations finies. Tant que la médiane ou une borne de son intervalle n’est pas atteinte, le chiffre n’est pas disponible (archive trop courte).
    .interval = Brookmeyer et Crowley, en double logarithme.
    .source = Kaplan et Meier 1958 ; Brookmeyer et Crowley 1982.
    .pitfalls = Dépend du silence retenu : voir les variantes à 180 et à 540 jours. Une relation peut continuer ailleurs.
measure-relation-lifetime-180 = Durée des relations, silence de 180 jours
    .definition = La moitié des relations suivies durent plus longtemps que ce nombre de jours, de notre première à notre dernière réponse (estimation).
    .basis = { $n ->
        [one] sur { $n } personne à qui nous avons répondu au moins deux jours
       *[other] sur { $n } personnes à qui nous avons répondu au moins deux jours
    }
    .formula = médiane de Kaplan et Meier ; une relation est finie quand notre dernière réponse date d’au moins 180 jours à l’export.
    .exclusions = Les personnes à qui nous n’avons répondu qu’un seul jour ; celles à qui nous avons répondu dans les douze premiers mois d’archive.
    .unit = jours
    .minimum = 50 personnes, dont 20 relations finies. Tant que la médiane ou une borne de son intervalle n’est pas atteinte, le chiffre n’est pas disponible (archive trop courte).
    .interval = Brookmeyer et Crowley, en double logarithme.
    .source = Kaplan et Meier 1958 ; Brookmeyer et Crowley 1982.
    .pitfalls = Même calcul que la durée des relations après 365 jours de silence : il montre ce que change le silence retenu.
measure-relation-lifetime-540 = Durée des relations, silence de 540 jours
    .definition = La moitié des relations suivies durent plus longtemps que ce nombre de jours, de notre première à notre dernière réponse (estimation).
    .basis = { $n ->
        [one] sur { $n } personne à qui nous avons répondu au moins deux jours
       *[other] sur { $n } personnes à qui nous avons répondu au moins deux jours
    }
    .formula = médiane de Kaplan et Meier ; une relation est finie quand notre dernière réponse date d’au moins 540 jours à l’export.
    .exclusions = Les personnes à qui nous n’avons répondu qu’un seul jour ; celles à qui nous avons répondu dans les douze premiers mois d’archive.
    .unit = jours
    .minimum = 50 personnes, dont 20 relations finies. Tant que la médiane ou une borne de son intervalle n’est pas atteinte, le chiffre n’est pas disponible (archive trop courte).
    .interval = Brookmeyer et Crowley, en double logarithme.
    .source = Kaplan et Meier 1958 ; Brookmeyer et Crowley 1982.
    .pitfalls = Même calcul que la durée des relations après 365 jours de silence : il montre ce que change le silence retenu.
measure-relation-seniority = Ancienneté des relations actuelles
    .definition = Parmi les personnes à qui nous avons répondu dans les douze derniers mois, la moitié avaient reçu notre première réponse au moins ce temps auparavant.
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = médiane du temps écoulé depuis notre première réponse à chaque personne, au dernier jour de la période ou à l’export.
    .exclusions = Les personnes à qui nous n’avons pas répondu dans les douze derniers mois ; nos propres comptes.
    .unit = années
    .minimum = 30 personnes.
    .interval = Par les rangs : exact.
    .source = Mesures d’ancienneté de la relation aux usagers.
    .pitfalls = Ne peut pas dépasser l’âge de l’archive, et monte avec lui : ne se compare pas d’une année à l’autre.
measure-relations-over-2-years-share = Relations de plus de deux ans
    .definition = Parmi les personnes à qui nous avons répondu dans les douze derniers mois, part de celles qui avaient reçu notre première réponse plus de deux ans auparavant.
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = personnes dont notre première réponse remonte à plus de deux ans / personnes à qui nous avons répondu dans les douze derniers mois de la période.
    .exclusions = Les personnes à qui nous n’avons pas répondu dans les douze derniers mois ; nos propres comptes.
    .unit = part
    .minimum = 30 personnes, et plus de deux ans d’archive.
    .interval = Wilson ; sans correction de semaine, puisqu’on compte des personnes.
    .source = Mesures d’ancienneté de la relation aux usagers.
    .pitfalls = Monte avec l’âge de l’archive : ne se compare pas d’une année à l’autre. Des partenaires institutionnels peuvent y dominer.
measure-relations-over-5-years-share = Relations de plus de cinq ans
    .definition = Parmi les personnes à qui nous avons répondu dans les douze derniers mois, part de celles qui avaient reçu notre première réponse plus de cinq ans auparavant.
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = personnes dont notre première réponse remonte à plus de cinq ans / personnes à qui nous avons répondu dans les douze derniers mois de la période.
    .exclusions = Les personnes à qui nous n’avons pas répondu dans les douze derniers mois ; nos propres comptes.
    .unit = part
    .minimum = 30 personnes, et plus de cinq ans d’archive.
    .interval = Wilson ; sans correction de semaine, puisqu’on compte des personnes.
    .source = Mesures d’ancienneté de la relation aux usagers.
    .pitfalls = Monte avec l’âge de l’archive : ne se compare pas d’une année à l’autre. Des partenaires institutionnels peuvent y dominer.
measure-loyal-core = Noyau fidèle
    .definition = Nombre de personnes à qui nous avons répondu dans au moins trois des quatre années qui finissent avec celle-ci.
    .basis = { $n ->
        [one] parmi { $n } personne à qui nous avons répondu en quatre ans
       *[other] parmi { $n } personnes à qui nous avons répondu en quatre ans
    }
    .formula = personnes avec au moins une réponse dans 3 des 4 années.
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = personnes
    .minimum = Quatre ans d’archive, et une personne à qui nous avons répondu.
    .interval = Aucun : c’est un compte exact.
    .source = Hughes 1994 ; Fader, Hardie et Lee 2005.
    .pitfalls = Des partenaires institutionnels peuvent y dominer.
measure-loyal-core-share = Place du noyau fidèle
    .definition = Part des journées d’échange de l’année passées avec le noyau fidèle : les personnes à qui nous avons répondu dans au moins trois des quatre années qui finissent avec celle-ci.
    .basis = { $n ->
        [one] sur { $n } journée d’échange
       *[other] sur { $n } journées d’échange
    }
    .formula = journées d’échange avec le noyau fidèle / journées d’échange de l’année (une par jour et par personne à qui nous avons répondu).
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = part
    .minimum = 30 journées d’échange, et quatre ans d’archive.
    .interval = Aucun : toutes les journées de l’année sont comptées.
    .source = Hughes 1994 ; Fader, Hardie et Lee 2005.
    .pitfalls = Une part élevée dit la fidélité, ou un cercle fermé : à lire avec les personnes nouvelles.
measure-quarterly-core = Personnes présentes presque toute l’année
    .definition = Nombre de personnes à qui nous avons répondu dans au moins trois des quatre trimestres de l’année.
    .basis = { $n ->
        [one] parmi { $n } personne à qui nous avons répondu dans l’année
       *[other] parmi { $n } personnes à qui nous avons répondu dans l’année
    }
    .formula = personnes avec au moins une réponse dans 3 des 4 trimestres.
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = personnes
    .minimum = Une année complète : une année commencée avant l’archive n’est pas disponible (archive trop courte), une année non finie à l’export est écartée (contrôle de qualité).
    .interval = Aucun : c’est un compte exact.
    .source = Hughes 1994.
    .pitfalls = Augmente avec le volume des réponses ; des partenaires institutionnels peuvent y dominer.
measure-frequent-recent-correspondents = Personnes fréquentes et récentes
    .definition = Nombre de personnes à qui nous avons répondu au moins quatre jours dans les douze derniers mois, dont un au moins dans les 90 derniers jours.
    .basis = { $n ->
        [one] parmi { $n } personne à qui nous avons répondu dans les douze derniers mois
       *[other] parmi { $n } personnes à qui nous avons répondu dans les douze derniers mois
    }
    .formula = personnes avec au moins 4 jours de réponse en 12 mois, le dernier depuis 90 jours au plus.
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = personnes
    .minimum = Douze mois d’archive, et une personne à qui nous avons répondu.
    .interval = Aucun : c’est un compte exact.
    .source = Hughes 1994 ; Fader, Hardie et Lee 2005.
    .pitfalls = Un état au dernier jour de la période : un été calme le fait baisser.
measure-renewal = Renouvellement des interlocuteurs
    .definition = De 0 % (nous avons répondu aux mêmes personnes que l’année d’avant) à 100 % (toutes sont différentes).
    .basis = { $n ->
        [one] sur { $n } personne (l’année qui en compte le moins)
       *[other] sur { $n } personnes (l’année qui en compte le moins)
    }
    .formula = 1 − 2 × personnes communes / (personnes d’une année + personnes de l’autre).
    .exclusions = Les contacts qui ne sont pas des réponses ; nos propres comptes.
    .unit = part
    .minimum = 50 personnes chaque année, et une archive commencée avant l’année. L’année d’avant peut être incomplète.
    .interval = Aucun ; un écart n’est dit qu’au-delà de dix points.
    .source = Dice 1945 ; Sørensen 1948.
    .pitfalls = Aucun sens n’est le bon : répondre toujours au même cercle et ne jamais répondre deux fois à la même personne sont les deux extrêmes.
measure-unseen-correspondents = Personnes à notre portée, au moins
    .definition = Estimation basse : les personnes contactées, plus celles que nous aurions pu contacter de la même façon sans l’avoir fait.
    .basis = { $n ->
        [one] { $n } personne contactée
       *[other] { $n } personnes contactées
    }
    .formula = estimateur Chao2, avec les mois pour occasions : d’après les personnes contactées un seul mois et celles qui l’ont été deux mois.
    .exclusions = { -left-out-contacts }.
    .unit = personnes
    .minimum = 12 mois d’archive dans la période, et 5 personnes contactées dans exactement deux mois. Il faut aussi que, par estimation, un prochain contact sur deux au moins aille à une personne déjà contactée.
    .interval = Log-normal.
    .source = Chao 1984 et 1987.
    .pitfalls = Une borne basse, jamais le public entier : c’est nous qui choisissons à qui nous parlons, et les gens vont et viennent.
measure-followers-among-correspondents-share = Abonnés parmi nos interlocuteurs
    .definition = Parmi les personnes à qui nous avons répondu dans les douze mois avant la dernière liste d’abonnés, part de celles qui nous suivent.
    .basis = { $n ->
        [one] sur { $n } personne
       *[other] sur { $n } personnes
    }
    .formula = personnes à qui nous avons répondu et qui sont dans la liste des abonnés / personnes à qui nous avons répondu dans les douze mois.
    .exclusions = Nos propres comptes ; les réponses plus anciennes, car la liste n’a pas d’histoire.
    .unit = part
    .minimum = 50 personnes.
    .interval = Wilson ; sans correction de semaine, puisqu’on compte des personnes.
    .source = Wasserman et Faust 1994 ; Garlaschelli et Loffredo 2004.
    .pitfalls = Répondre à des personnes qui ne nous suivent pas, c’est s’ouvrir à d’autres publics : une part basse n’est pas un défaut.
measure-follow-back-share = Comptes suivis qui nous suivent
    .definition = Parmi les comptes que nous suivons, part de ceux qui nous suivent aussi.
    .basis = { $n ->
        [one] sur { $n } compte suivi
       *[other] sur { $n } comptes suivis
    }
    .formula = comptes présents dans les deux listes / comptes suivis.
    .exclusions = Aucune.
    .unit = part
    .minimum = 50 comptes suivis.
    .interval = Aucun : les deux listes sont complètes.
    .source = Wasserman et Faust 1994 ; Garlaschelli et Loffredo 2004.
    .pitfalls = L’état d’un seul jour ; ce n’est pas une raison de suivre pour être suivi.
measure-followed-back-share = Abonnés que nous suivons
    .definition = Parmi nos abonnés, part de ceux que nous suivons aussi.
    .basis = { $n ->
        [one] sur { $n } abonné
       *[other] sur { $n } abonnés
    }
    .formula = comptes présents dans les deux listes / abonnés.
    .exclusions = Aucune.
    .unit = part
    .minimum = 50 abonnés.
    .interval = Aucun : les deux listes sont complètes.
    .source = Wasserman et Faust 1994 ; Garlaschelli et Loffredo 2004.
    .pitfalls = L’état d’un seul jour ; une institution ne peut pas suivre tout le monde.
measure-beyond-habitual-share = Ouverture au-delà du public habituel
    .definition = Part de nos journées de contact passées avec des personnes qui ne sont pas dans la liste de nos partenaires habituels.
    .basis = { $n ->
        [one] sur { $n } journée de contact
       *[other] sur { $n } journées de contact
    }
    .formula = journées de contact avec des personnes hors de la liste / journées de contact.
    .exclusions = { -left-out-contacts }.
    .unit = part
    .minimum = 50 journées de contact, et une liste de partenaires habituels.
    .interval = Wilson, corrigé de l’effet de semaine (les contacts viennent par vagues).
    .source = Le billet de 2015 à l’origine de ces chiffres : aller vers d’autres que son public habituel.
    .pitfalls = Changer la liste change le chiffre : la dater, et ne plus y toucher.
measure-new-beyond-habitual-share = Personnes nouvelles hors du public habituel
    .definition = Parmi les personnes contactées pour la première fois, part de celles qui ne sont pas dans la liste de nos partenaires habituels.
    .basis = { $n ->
        [one] sur { $n } personne nouvelle
       *[other] sur { $n } personnes nouvelles
    }
    .formula = personnes nouvelles hors de la liste / personnes nouvelles.
    .exclusions = { -left-out-contacts } ; les douze premiers mois d’archive, où tout le monde paraît nouveau.
    .unit = part
    .minimum = 50 personnes nouvelles, deux ans d’archive et une liste de partenaires habituels.
    .interval = Wilson, corrigé de l’effet de semaine (les contacts viennent par vagues).
    .source = Le billet de 2015 à l’origine de ces chiffres : aller vers d’autres que son public habituel.
    .pitfalls = Changer la liste change le chiffre : la dater, et ne plus y toucher.
measure-follower-retention = Abonnés restés
    .definition = Parmi les abonnés de la première liste, part de ceux qui le sont encore dans la dernière.
    .basis = { $n ->
        [one] sur { $n } abonné de la première liste
       *[other] sur { $n } abonnés de la première liste
    }
    .formula = abonnés présents dans les deux listes / abonnés de la première.
    .exclusions = Ceux qui sont venus et repartis entre les deux.
    .unit = part
    .minimum = 30 abonnés, et deux exports du même compte avec une liste.
    .interval = Aucun : les deux listes sont complètes.
    .source = Différence de deux listes.
    .pitfalls = Un compte fermé par la plateforme compte comme un départ.
measure-follower-arrivals = Abonnés arrivés
    .definition = Nombre des abonnés de la dernière liste qui ne l’étaient pas dans la première.
    .basis = { $n ->
        [one] sur { $n } abonné de la dernière liste
       *[other] sur { $n } abonnés de la dernière liste
    }
    .formula = abonnés de la dernière liste absents de la première.
    .exclusions = Ceux qui sont venus puis repartis entre les deux.
    .unit = personnes
    .minimum = 30 abonnés dans la dernière liste, et deux exports du même compte.
    .interval = Aucun : les deux listes sont complètes.
    .source = Différence de deux listes.
    .pitfalls = Une arrivée ne dit rien de l’attention portée. À lire avec les départs.
measure-follower-departures = Abonnés partis
    .definition = Nombre des abonnés de la première liste qui ne le sont plus dans la dernière.
    .basis = { $n ->
        [one] sur { $n } abonné de la première liste
       *[other] sur { $n } abonnés de la première liste
    }
    .formula = abonnés de la première liste absents de la dernière.
    .exclusions = Ceux qui sont partis puis revenus entre les deux.
    .unit = personnes
    .minimum = 30 abonnés dans la première liste, et deux exports du même compte.
    .interval = Aucun : les deux listes sont complètes.
    .source = Différence de deux listes.
    .pitfalls = Un compte fermé par la plateforme compte comme un départ.
measure-followers-over-1-year-share = Abonnés depuis plus d’un an
    .definition = Parmi les abonnés de la dernière liste, part de ceux qui le sont depuis plus d’un an.
    .basis = { $n ->
        [one] sur { $n } abonné
       *[other] sur { $n } abonnés
    }
    .formula = abonnés dont la date d’abonnement remonte à plus d’un an / abonnés de la liste. Si la liste n’a pas de dates mais suit l’ordre des abonnements, la date est au plus tôt celle de la création du compte le plus récent déjà abonné.
    .exclusions = Les personnes parties : aucune liste ne les contient ; dans une liste datée, les abonnés sans date.
    .unit = part
    .minimum = 200 abonnés. Sans dates, l’ordre de la liste doit être démontré (test des records) et son premier compte daté doit avoir plus d’un an.
    .interval = Aucun pour une liste datée. Sinon, une estimation : de la part que donneraient des dates plus tardives, de l’écart habituel entre deux repères, jusqu’à la plus grande part possible.
    .source = Meeder et al. 2011, WWW ; Rényi 1962 (records).
    .pitfalls = Seuls comptent ceux qui sont restés : ce n’est pas une croissance. Un réabonnement repart de zéro.
measure-followers-over-3-years-share = Abonnés depuis plus de trois ans
    .definition = Parmi les abonnés de la dernière liste, part de ceux qui le sont depuis plus de trois ans.
    .basis = { $n ->
        [one] sur { $n } abonné
       *[other] sur { $n } abonnés
    }
    .formula = abonnés dont la date d’abonnement remonte à plus de trois ans / abonnés de la liste. Si la liste n’a pas de dates mais suit l’ordre des abonnements, la date est au plus tôt celle de la création du compte le plus récent déjà abonné.
    .exclusions = Les personnes parties : aucune liste ne les contient ; dans une liste datée, les abonnés sans date.
    .unit = part
    .minimum = 200 abonnés. Sans dates, l’ordre de la liste doit être démontré (test des records) et son premier compte daté doit avoir plus de trois ans.
    .interval = Aucun pour une liste datée. Sinon, une estimation : de la part que donneraient des dates plus tardives, de l’écart habituel entre deux repères, jusqu’à la plus grande part possible.
    .source = Meeder et al. 2011, WWW ; Rényi 1962 (records).
    .pitfalls = Seuls comptent ceux qui sont restés : ce n’est pas une croissance. Un réabonnement repart de zéro.
measure-followers-over-5-years-share = Abonnés depuis plus de cinq ans
    .definition = Parmi les abonnés de la dernière liste, part de ceux qui le sont depuis plus de cinq ans.
    .basis = { $n ->
        [one] sur { $n } abonné
       *[other] sur { $n } abonnés
    }
    .formula = abonnés dont la date d’abonnement remonte à plus de cinq ans / abonnés de la liste. Si la liste n’a pas de dates mais suit l’ordre des abonnements, la date est au plus tôt celle de la création du compte le plus récent déjà abonné.
    .exclusions = Les personnes parties : aucune liste ne les contient ; dans une liste datée, les abonnés sans date.
    .unit = part
    .minimum = 200 abonnés. Sans dates, l’ordre de la liste doit être démontré (test des records) et son premier compte daté doit avoir plus de cinq ans.
    .interval = Aucun pour une liste datée. Sinon, une estimation : de la part que donneraient des dates plus tardives, de l’écart habituel entre deux repères, jusqu’à la plus grande part possible.
    .source = Meeder et al. 2011, WWW ; Rényi 1962 (records).
    .pitfalls = Seuls comptent ceux qui sont restés : ce n’est pas une croissance. Un réabonnement repart de zéro.
measure-follower-accrual = Abonnés de la dernière liste, par année d’arrivée
    .definition = Nombre des abonnés de la dernière liste qui ont commencé à nous suivre dans l’année.
    .basis = { $n ->
        [one] parmi { $n } abonné de la dernière liste
       *[other] parmi { $n } abonnés de la dernière liste
    }
    .formula = abonnés de la liste dont la date d’abonnement tombe dans l’année ; sans dates, au plus tôt celle de la création du compte le plus récent déjà abonné.
    .exclusions = Les personnes parties : aucune liste ne les contient ; dans une liste datée, les abonnés sans date.
    .unit = personnes
    .minimum = 200 abonnés, et une année commencée avant la liste. Sans dates, l’ordre de la liste doit être démontré (test des records) et l’année doit commencer après son premier compte daté.
    .interval = Aucun pour une liste datée. Sinon, une estimation : ce que donneraient des dates plus tardives, de l’écart habituel entre deux repères.
    .source = Meeder et al. 2011, WWW ; Rényi 1962 (records).
    .pitfalls = Seuls comptent ceux qui sont restés : ce n’est pas une croissance, et les années anciennes paraissent toujours maigres.
