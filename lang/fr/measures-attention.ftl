# Les chiffres sur l’attention : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
-left-out-delays = Les messages sans réponse, absents des archives, et ceux dont l’heure est inconnue ; toute autre réponse que la première au même message ; les délais impossibles (réponse datée de plus de 5 secondes avant le message)
-withheld-delays = Sur 30 réponses ou plus, aucun délai n’est donné si moins de 50 % des messages auxquels nous avons répondu ont une heure connue, ou si plus de 1 % des délais sont impossibles
measure-first-response-latency = Délai médian de première réponse
    .definition = La moitié de nos premières réponses ont été données dans ce délai.
    .basis = { $n ->
        [one] sur { $n } première réponse
       *[other] sur { $n } premières réponses
    }
    .formula = médiane de l’heure de notre réponse moins l’heure du message reçu, au début de chaque échange ; un silence de 24 heures avec la personne en ouvre un nouveau.
    .exclusions = { -left-out-delays }.
    .unit = durée
    .minimum = 20 premières réponses. { -withheld-delays }.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des délais.
    .source = Statistique des rangs ; pratiques des services de réponse.
    .pitfalls = Ne porte que sur les réponses données ; jamais une moyenne, que quelques réponses tardives suffiraient à fausser.
measure-response-latency = Délai médian de toutes les réponses
    .definition = La moitié de nos réponses, au début d’un échange ou ensuite, ont été données dans ce délai.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = médiane de l’heure de notre réponse moins l’heure du message reçu.
    .exclusions = { -left-out-delays }.
    .unit = durée
    .minimum = 20 réponses. { -withheld-delays }.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des délais.
    .source = Statistique des rangs ; pratiques des services de réponse.
    .pitfalls = Une fois l’échange engagé, on répond plus vite : le délai de première réponse est plus exigeant.
measure-answered-within-1h-share = Réponses en moins d’une heure
    .definition = Parmi les réponses données, part de celles qui l’ont été dans l’heure.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = réponses données en une heure au plus / réponses dont le délai est connu.
    .exclusions = { -left-out-delays }.
    .unit = part
    .minimum = 30 réponses. { -withheld-delays }.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Pratiques de réponse des plateformes.
    .pitfalls = Répondre seulement aux messages récents fait monter ce chiffre : à lire avec le nombre de personnes.
measure-answered-within-4h-share = Réponses en moins de quatre heures
    .definition = Parmi les réponses données, part de celles qui l’ont été en quatre heures au plus.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = réponses données en 4 heures au plus / réponses dont le délai est connu.
    .exclusions = { -left-out-delays }.
    .unit = part
    .minimum = 30 réponses. { -withheld-delays }.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Pratiques de réponse des plateformes.
    .pitfalls = Un point entre une heure et un jour : à lire avec les deux autres.
measure-answered-within-24h-share = Réponses en moins de 24 heures
    .definition = Parmi les réponses données, part de celles qui l’ont été dans les vingt-quatre heures.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = réponses données en 24 heures au plus / réponses dont le délai est connu.
    .exclusions = { -left-out-delays }.
    .unit = part
    .minimum = 30 réponses. { -withheld-delays }.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Pratiques de réponse des plateformes.
    .pitfalls = C’est une borne haute du service rendu : les messages oubliés n’y sont pas.
measure-answered-same-day-share = Réponses le jour même
    .definition = Parmi les réponses données, part de celles qui l’ont été le jour même du message reçu.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = réponses de même date, en heure locale, que le message reçu / réponses dont le délai est connu.
    .exclusions = { -left-out-delays }.
    .unit = part
    .minimum = 30 réponses. { -withheld-delays }.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Taux de réponse le jour même des plateformes.
    .pitfalls = Un message reçu à 23 heures n’a qu’une heure pour y compter.
measure-opening-hours-latency = Délai médian en heures d’ouverture
    .definition = La moitié des réponses ont demandé au plus ce temps d’ouverture ; les nuits, fins de semaine et fermetures ne comptent pas.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = médiane du temps d’ouverture entre le message reçu et notre réponse.
    .exclusions = { -left-out-delays }.
    .unit = heures d’ouverture
    .minimum = 20 réponses. { -withheld-delays }.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des délais.
    .source = Pratiques des services publics aux heures d’ouverture.
    .pitfalls = Dépend des horaires déclarés ; une réponse donnée avant la prochaine ouverture compte pour zéro.
measure-working-day-response-share = Réponses sous un jour ouvré
    .definition = Parmi les réponses données, part de celles qui l’ont été en une journée d’ouverture au plus ; les nuits, fins de semaine et fermetures ne comptent pas.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = réponses dont le délai en heures d’ouverture tient dans une journée d’ouverture / réponses dont le délai est connu ; une journée d’ouverture est la durée moyenne d’un jour ouvert de la semaine.
    .exclusions = { -left-out-delays }.
    .unit = part
    .minimum = 30 réponses. { -withheld-delays }.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Pratique des services publics, qui comptent en heures d’ouverture.
    .pitfalls = Dépend des horaires déclarés ; ne dit rien des messages sans réponse.
measure-people-answered-within-working-day = Personnes ayant reçu une réponse sous un jour ouvré
    .definition = Nombre de personnes différentes qui ont reçu au moins une réponse en une journée d’ouverture.
    .basis = { $n ->
        [one] parmi { $n } personne dont le délai est connu
       *[other] parmi { $n } personnes dont le délai est connu
    }
    .formula = nombre de personnes avec au moins une réponse sous un jour ouvré ; une journée d’ouverture est la durée moyenne d’un jour ouvert de la semaine.
    .exclusions = { -left-out-delays }.
    .unit = personnes
    .minimum = Une personne dont le délai est connu. { -withheld-delays }.
    .interval = Aucun : c’est un compte exact.
    .source = Comptes de personnes des services de réponse.
    .pitfalls = Dépend de la demande ; ignorer les cas lents ne le fait pas monter.
measure-people-answered-within-working-day-rate = Personnes ayant reçu une réponse sous un jour ouvré, par semaine
    .definition = Nombre de personnes différentes qui ont reçu une réponse en une journée d’ouverture, dans une semaine moyenne ; quatre fois ce nombre donne celui de quatre semaines.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = moyenne, sur des périodes de quatre semaines, des personnes différentes avec au moins une réponse sous un jour ouvré, divisée par quatre ; les périodes sans personne comptent.
    .exclusions = { -left-out-delays } ; les jours qui restent après la dernière période entière.
    .unit = personnes par semaine
    .minimum = 4 semaines, et une réponse dont le délai est connu. { -withheld-delays }.
    .interval = Aucun : toutes les personnes sont comptées.
    .source = Comptes de personnes des services de réponse.
    .pitfalls = Dépend de la demande ; ignorer les cas lents ne le fait pas monter.
    .value = { $n ->
        [one] { $value } personne par semaine
       *[other] { $value } personnes par semaine
    }
measure-slow-tail-share = Réponses après plus d’une semaine
    .definition = Parmi les réponses données, part de celles qui ont demandé plus de sept jours.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = réponses données après plus de 7 jours / réponses dont le délai est connu.
    .exclusions = { -left-out-delays }.
    .unit = part
    .minimum = 30 réponses. { -withheld-delays }.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Programme Services Publics+, engagement 4.
    .pitfalls = Reprendre aimablement une vieille conversation y compte aussi.
measure-slow-tail-latency = Délai que neuf réponses sur dix ne dépassent pas
    .definition = Neuf réponses sur dix ont été données dans ce délai ; les plus lentes ont demandé davantage.
    .basis = { $n ->
        [one] sur { $n } message auquel nous avons répondu
       *[other] sur { $n } messages auxquels nous avons répondu
    }
    .formula = quantile à 90 % de l’heure de notre réponse moins l’heure du message reçu.
    .exclusions = { -left-out-delays }.
    .unit = durée
    .minimum = 40 réponses. { -withheld-delays }.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des délais.
    .source = Niveaux de service ; statistique des rangs.
    .pitfalls = Reprendre aimablement une vieille conversation y compte aussi.
measure-public-response-rate = Taux de réponse aux messages publics
    .definition = Part des messages publics qui nous étaient adressés et qui ont reçu une réponse.
    .basis = { $n ->
        [one] sur { $n } message reçu
       *[other] sur { $n } messages reçus
    }
    .formula = messages publics avec réponse / messages publics qui en attendaient une.
    .exclusions = Sans objet : aucune archive ne contient les messages reçus.
    .unit = part
    .minimum = 30 messages reçus, et la liste de ces messages.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Pratiques des outils de suivi.
    .pitfalls = Ne se devine jamais à partir des seules réponses : elles ne disent rien des oublis.
measure-off-hours-replies-share = Réponses hors horaires
    .definition = Part de nos réponses publiées en dehors des heures d’ouverture.
    .basis = { $n ->
        [one] sur { $n } réponse
       *[other] sur { $n } réponses
    }
    .formula = réponses publiées hors des heures d’ouverture / réponses dont l’heure est connue.
    .exclusions = Les réponses dont seul le jour est connu et celles importées d’ailleurs ; les équipes de moins de trois personnes.
    .unit = part
    .minimum = 30 réponses, et une équipe déclarée d’au moins trois personnes.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Droit à la déconnexion ; pratiques des horaires de service.
    .pitfalls = Ni un mérite ni un reproche : une permanence prévue ou une réponse programmée y comptent. Dans une petite équipe, ce serait la soirée de quelqu’un.
