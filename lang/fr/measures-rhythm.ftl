# Les chiffres sur les rythmes : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
measure-publications-per-week = Cadence de publication
    .definition = Une semaine sur deux, nous publions ce nombre de fois ou davantage ; une semaine sur deux, ce nombre ou moins.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = médiane des publications par semaine, semaines vides comprises.
    .exclusions = Les semaines qui ne sont pas entières dans la période et dans l’archive ; les messages importés d’ailleurs ; réponses, suites de nos fils et relais.
    .unit = par semaine
    .minimum = 26 semaines.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Un fil compte pour une publication ; ce qui a été effacé manque.
    .value = { $n ->
        [one] { $value } publication par semaine
       *[other] { $value } publications par semaine
    }
measure-publications-per-week-lower-quartile = Publications des semaines calmes
    .definition = Une semaine sur quatre, nous publions ce nombre de fois au plus.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = premier quartile des publications par semaine, semaines vides comprises.
    .exclusions = Les semaines qui ne sont pas entières dans la période et dans l’archive ; les messages importés d’ailleurs ; réponses, suites de nos fils et relais.
    .unit = par semaine
    .minimum = 26 semaines.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Décrit un rythme ; aucun n’est meilleur.
measure-publications-per-week-upper-quartile = Publications des semaines chargées
    .definition = Une semaine sur quatre, nous publions ce nombre de fois ou davantage.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = troisième quartile des publications par semaine, semaines vides comprises.
    .exclusions = Les semaines qui ne sont pas entières dans la période et dans l’archive ; les messages importés d’ailleurs ; réponses, suites de nos fils et relais.
    .unit = par semaine
    .minimum = 26 semaines.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Décrit un rythme ; aucun n’est meilleur.
measure-replies-per-week = Réponses par semaine
    .definition = Une semaine sur deux, nous donnons ce nombre de réponses ou davantage ; une semaine sur deux, ce nombre ou moins.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = médiane des réponses à autrui par semaine, semaines vides comprises.
    .exclusions = Les semaines qui ne sont pas entières dans la période et dans l’archive ; les messages importés d’ailleurs ; les suites de nos propres fils.
    .unit = par semaine
    .minimum = 26 semaines.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Dépend des messages reçus, que l’archive ne contient pas.
    .value = { $n ->
        [one] { $value } réponse par semaine
       *[other] { $value } réponses par semaine
    }
measure-replies-per-week-lower-quartile = Réponses des semaines calmes
    .definition = Une semaine sur quatre, nous donnons ce nombre de réponses au plus.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = premier quartile des réponses à autrui par semaine, semaines vides comprises.
    .exclusions = Les semaines qui ne sont pas entières dans la période et dans l’archive ; les messages importés d’ailleurs ; les suites de nos propres fils.
    .unit = par semaine
    .minimum = 26 semaines.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Décrit un rythme ; aucun n’est meilleur.
measure-replies-per-week-upper-quartile = Réponses des semaines chargées
    .definition = Une semaine sur quatre, nous donnons ce nombre de réponses ou davantage.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = troisième quartile des réponses à autrui par semaine, semaines vides comprises.
    .exclusions = Les semaines qui ne sont pas entières dans la période et dans l’archive ; les messages importés d’ailleurs ; les suites de nos propres fils.
    .unit = par semaine
    .minimum = 26 semaines.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012.
    .pitfalls = Décrit un rythme ; aucun n’est meilleur.
measure-active-weeks-share = Semaines actives
    .definition = Part des semaines où nous avons écrit au moins une fois.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = semaines avec au moins un message écrit / semaines de la période que l’archive couvre, de son premier message à l’export.
    .exclusions = Les relais, qui ne sont pas écrits ; les messages importés d’ailleurs, écrits à un autre moment.
    .unit = part
    .minimum = 26 semaines.
    .interval = Aucun : toutes les semaines sont comptées.
    .source = Pratique des séries d’activité.
    .pitfalls = Des messages programmés peuvent donner l’apparence d’une présence ; une semaine à cheval sur deux années compte dans chacune.
measure-active-open-weeks-share = Semaines actives parmi les semaines ouvertes
    .definition = Part des semaines où nous avons écrit, fermetures déclarées mises à part.
    .basis = { $n ->
        [one] sur { $n } semaine ouverte
       *[other] sur { $n } semaines ouvertes
    }
    .formula = semaines ouvertes avec au moins un message écrit / semaines avec au moins un moment d’ouverture, de celles de la période que l’archive couvre.
    .exclusions = Les semaines entièrement fermées ; les relais, qui ne sont pas écrits ; les messages importés d’ailleurs.
    .unit = part
    .minimum = 26 semaines ouvertes.
    .interval = Aucun : toutes les semaines sont comptées.
    .source = Pratique des séries d’activité.
    .pitfalls = Dépend des horaires et des fermetures déclarés.
measure-reply-active-weeks-share = Semaines avec une réponse
    .definition = Part des semaines où nous avons répondu à quelqu’un au moins une fois.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = semaines avec au moins une réponse à autrui / semaines de la période que l’archive couvre, de son premier message à l’export.
    .exclusions = Les suites de nos propres fils ; les messages importés d’ailleurs.
    .unit = part
    .minimum = 26 semaines.
    .interval = Aucun : toutes les semaines sont comptées.
    .source = Pratique des séries d’activité.
    .pitfalls = Une semaine sans question n’a pas de réponse à donner.
measure-longest-silence = Plus long silence
    .definition = Le plus grand nombre de jours d’un message écrit au suivant, fermetures déclarées déduites ; un silence compte en entier dans la période où il prend fin.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = plus grand écart en jours entre deux messages écrits, moins les jours fermés ; compté dans la période où il prend fin.
    .exclusions = Les jours entiers de fermeture déclarés ; le silence qui dure encore à l’export ; les relais et les messages importés d’ailleurs.
    .unit = jours
    .minimum = 26 semaines de la période que l’archive couvre.
    .interval = Aucun : un maximum n’a pas d’intervalle utile.
    .source = Pratique des temps entre événements.
    .pitfalls = Un trou de l’archive ressemble à un silence.
measure-long-silences = Longs silences
    .definition = Nombre de silences de plus de quatorze jours, fermetures déclarées déduites ; chacun compte dans la période où il prend fin.
    .basis = { $n ->
        [one] sur { $n } semaine
       *[other] sur { $n } semaines
    }
    .formula = écarts de plus de 14 jours entre deux messages écrits, jours fermés déduits ; chacun compte dans la période où il prend fin.
    .exclusions = Les jours entiers de fermeture déclarés ; le silence qui dure encore à l’export ; les relais et les messages importés d’ailleurs.
    .unit = nombre
    .minimum = 26 semaines de la période que l’archive couvre.
    .interval = Aucun : c’est un compte exact.
    .source = Pratique des temps entre événements.
    .pitfalls = Un trou de l’archive ressemble à un silence.
    .value = { $n ->
        [one] { $value } silence
       *[other] { $value } silences
    }
measure-burstiness = Régularité ou rafales
    .definition = De −1 (un rythme d’horloge) à 1 (de longues pauses puis des rafales) ; 0 ressemble au hasard.
    .basis = { $n ->
        [one] sur { $n } intervalle
       *[other] sur { $n } intervalles
    }
    .formula = indice de Kim et Jo sur les intervalles entre messages, en heures d’ouverture.
    .exclusions = Les suites de nos fils et les relais ; les heures de fermeture.
    .unit = indice de −1 à 1
    .minimum = 20 intervalles.
    .interval = Aucun : des intervalles qui se suivent ne sont pas indépendants.
    .source = Goh et Barabási 2008 ; Kim et Jo 2016.
    .pitfalls = Décrit un rythme ; aucun n’est meilleur qu’un autre.
measure-random-burstiness = Rafales que donnerait le hasard
    .definition = Ce que vaudrait l’indice de régularité si le même nombre de messages tombait au hasard.
    .basis = { $n ->
        [one] sur { $n } intervalle
       *[other] sur { $n } intervalles
    }
    .formula = milieu de ce que donnent 95 % de 1 000 suites d’autant d’intervalles (1 000 au plus) tirées au hasard.
    .exclusions = Les suites de nos fils et les relais ; les heures de fermeture.
    .unit = indice de −1 à 1
    .minimum = 20 intervalles.
    .interval = Ce que donnent 95 % des suites tirées au hasard.
    .source = Kim et Jo 2016.
    .pitfalls = Sert seulement à lire l’indice de régularité : au-delà de cette plage, le hasard seul ne l’explique pas.
    .between = le hasard donnerait le plus souvent entre { $low } et { $high }
measure-long-gap = Longs intervalles entre messages
    .definition = Dix-neuf intervalles sur vingt entre deux messages sont plus courts que cette durée, en heures d’ouverture.
    .basis = { $n ->
        [one] sur { $n } intervalle
       *[other] sur { $n } intervalles
    }
    .formula = 95e centile des intervalles entre messages, en heures d’ouverture.
    .exclusions = Les suites de nos fils et les relais ; les heures de fermeture.
    .unit = heures d’ouverture
    .minimum = 72 intervalles.
    .interval = Aucun : des intervalles qui se suivent ne sont pas indépendants.
    .source = Goh et Barabási 2008.
    .pitfalls = Décrit un rythme ; aucun n’est meilleur.
measure-clamped-records-share = Messages ramenés à l’ouverture suivante
    .definition = Part des messages écrits hors horaires, que le calcul des intervalles place à l’ouverture suivante.
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = messages écrits hors ouverture / messages écrits.
    .exclusions = Les suites de nos fils et les relais.
    .unit = part
    .minimum = 30 messages.
    .interval = Aucun : tous les messages sont comptés.
    .source = Kim et Jo 2016.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes.
measure-peak-hour-share = Heure la plus chargée
    .definition = Part de nos messages écrits pendant l’heure du jour qui en compte le plus.
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = messages de l’heure la plus chargée / messages, en heure locale.
    .exclusions = Les relais ; les messages importés et ceux dont seul le jour est connu.
    .unit = part
    .minimum = 200 messages.
    .interval = Aucun : l’heure est choisie après coup.
    .source = Mardia et Jupp 2000.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; ne dit rien de la meilleure heure pour publier.
measure-hour-evenness = Étalement sur la journée
    .definition = De 0 (tout à la même heure) à 1 (autant à chaque heure du jour et de la nuit).
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = entropie des 24 heures / ln 24.
    .exclusions = Les relais ; les messages importés et ceux dont seul le jour est connu.
    .unit = indice de 0 à 1
    .minimum = 200 messages.
    .interval = Aucun : le hasard biaise cet indice.
    .source = Pielou 1966.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; ne dit rien de la meilleure heure pour publier.
measure-mean-hour = Heure moyenne de nos messages
    .definition = Heure du jour autour de laquelle nos messages se répartissent, minuit touchant à minuit.
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = moyenne circulaire des heures locales.
    .exclusions = Les relais ; les messages importés et ceux dont seul le jour est connu.
    .unit = heures
    .minimum = 200 messages.
    .interval = Aucun : c’est un résumé exact.
    .source = Fisher 1993 ; Mardia et Jupp 2000.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; ne dit rien de la meilleure heure pour publier.
measure-hour-concentration = Concentration autour de l’heure moyenne
    .definition = De 0 (répartis tout autour du cadran) à 1 (tous à la même heure).
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = longueur de la résultante circulaire des heures locales.
    .exclusions = Les relais ; les messages importés et ceux dont seul le jour est connu.
    .unit = indice de 0 à 1
    .minimum = 200 messages.
    .interval = Aucun : c’est un résumé exact.
    .source = Fisher 1993 ; Mardia et Jupp 2000.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; ne dit rien de la meilleure heure pour publier.
measure-opening-hours-share = Messages pendant les horaires d’ouverture
    .definition = Part de nos messages écrits pendant les horaires d’ouverture.
    .basis = { $n ->
        [one] sur { $n } message
       *[other] sur { $n } messages
    }
    .formula = messages dans les horaires / messages.
    .exclusions = Les relais ; les messages importés et ceux dont seul le jour est connu.
    .unit = part
    .minimum = 50 messages.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Pratique des horaires d’ouverture.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; un message programmé paraît écrit à son heure d’envoi.
measure-replies-in-opening-hours-share = Réponses pendant les horaires d’ouverture
    .definition = Part de nos réponses données pendant les horaires d’ouverture.
    .basis = { $n ->
        [one] sur { $n } réponse
       *[other] sur { $n } réponses
    }
    .formula = réponses dans les horaires / réponses.
    .exclusions = Les réponses importées et celles dont seul le jour est connu.
    .unit = part
    .minimum = 50 réponses.
    .interval = Wilson, corrigé de l’effet de semaine (les réponses viennent par vagues).
    .source = Pratique des horaires d’ouverture.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; un message programmé paraît écrit à son heure d’envoi.
measure-publications-in-opening-hours-share = Publications pendant les horaires d’ouverture
    .definition = Part de nos publications parues pendant les horaires d’ouverture.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications dans les horaires / publications.
    .exclusions = { -left-out-records } ; les publications importées et celles dont seul le jour est connu.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Pratique des horaires d’ouverture.
    .pitfalls = Montré seulement pour une équipe déclarée d’au moins trois personnes ; un message programmé paraît écrit à son heure d’envoi.
measure-rhythm-overlap = Concordance avec le rythme des interlocuteurs
    .definition = De 0 (jamais aux mêmes heures) à 1 (aux mêmes heures) : nos réponses et les messages auxquels elles répondent.
    .basis = { $n ->
        [one] sur { $n } réponse
       *[other] sur { $n } réponses
    }
    .formula = somme, heure par heure (par tranches de trois heures sous 300 réponses), de la plus petite de deux parts : celle de nos réponses et celle des messages qui tombent à cette heure.
    .exclusions = { -left-out-delays } ; les réponses dont seul le jour est connu.
    .unit = indice de 0 à 1
    .minimum = 200 réponses. { -withheld-delays }.
    .interval = Pas un intervalle : ce que donnerait 95 fois sur 100 un seul et même rythme (1 000 permutations). En dessous, les rythmes sont décalés.
    .source = Weitzman 1970 ; Ridout et Linkie 2009.
    .pitfalls = Avec peu de réponses, deux rythmes identiques ne se recouvrent pas entièrement : ne jamais lire la valeur seule.
    .between = un même rythme donnerait le plus souvent entre { $low } et { $high }
    .below = { $interval } : les deux rythmes sont décalés
    .inside = { $interval } : rien ne distingue les deux rythmes
    .above = { $interval } : au-dessus de cette plage non plus, rien ne distingue les deux rythmes
measure-rhythm-shift = Décalage avec le rythme des interlocuteurs
    .definition = De combien d’heures, dans la journée, nos réponses viennent en moyenne après (ou, en négatif, avant) les messages auxquels elles répondent.
    .basis = { $n ->
        [one] sur { $n } réponse
       *[other] sur { $n } réponses
    }
    .formula = différence des heures moyennes circulaires, entre −12 et 12.
    .exclusions = { -left-out-delays } ; les réponses dont seul le jour est connu.
    .unit = heures
    .minimum = 200 réponses. { -withheld-delays }.
    .interval = Aucun : à lire avec la concordance.
    .source = Mardia et Jupp 2000.
    .pitfalls = Ce n’est pas un délai de réponse : seule compte l’heure du jour.
