# Les chiffres qui accompagnent, les tendances et les mesures propres à l’établissement.
more-title = Pour aller plus loin
more-summary = Les autres chiffres de cette page
more-left-out = { $n ->
    [one] Un autre chiffre n’a pas de valeur ici : la page du compte dit pourquoi.
   *[other] { $n } autres chiffres n’ont pas de valeur ici : la page du compte dit pourquoi.
}
more-caption = Chiffres complémentaires, en { $period }
more-method = Toutes les définitions sont dans la méthode
cell-export = { $value }, au dernier export
cell-window = { $value }, { $period }
column-slope = Pente par an
column-test = Test
trends-title = Sur le long terme
trends-lead = Une tendance n’est établie qu’à partir de cinq années complètes ; chaque mois, ou chaque trimestre, y est comparé au même mois, ou au même trimestre, des autres années.
trends-none = Aucune tendance ne peut être établie : il faut au moins cinq années complètes avec assez d’effectifs.
trends-caption = Tendances – { $account }
trend-seasonal-mann-kendall = Mann-Kendall par mois
trend-seasonal-mann-kendall-quarters = Mann-Kendall par trimestre
trend-hirsch-slack = Hirsch et Slack par mois
trend-hirsch-slack-quarters = Hirsch et Slack par trimestre
slope-count = { $value } par mois d’une année à l’autre (entre { $low } et { $high })
slope-level = { $value } d’une année à l’autre (entre { $low } et { $high })
slope = { $value } par an (entre { $low } et { $high })
figure-trend = De { $from } à { $to } : { $verdict }, { $slope }
trend-seasons = (les mois, ou les trimestres, ne vont pas tous dans le même sens)
slug-own = mesures-propres
menu-own = Nos mesures
title-own = Les mesures que nous avons choisies
intro-own = Ces chiffres sont ceux que l’établissement a définis lui-même, calculés comme les autres et avec la même prudence.
own-definition-share = Part de nos messages qui répondent à la définition « { $name } ».
own-definition-count = Nombre de nos messages qui répondent à la définition « { $name } ».
own-formula-share = messages retenus au numérateur / messages retenus au dénominateur.
own-formula-count = Nombre de messages retenus.
own-exclusions-share = Les relais, sauf s’ils sont demandés.
own-exclusions-count = Les relais, sauf s’ils sont demandés.
own-unit-share = part
own-unit-count = messages
own-minimum-share = { $n } messages au dénominateur.
own-minimum-count = Aucun.
own-interval-share = Wilson, corrigé de l’effet de semaine.
own-interval-count = Aucun : c’est un compte exact.
own-source-share = Définition de l’établissement, dans bilan.toml.
own-source-count = Définition de l’établissement, dans bilan.toml.
own-pitfalls-share = Changer la définition en cours de route empêche de comparer les années.
own-pitfalls-count = Changer la définition en cours de route empêche de comparer les années.
measure-lasting-link-index = Indice de lien durable
    .definition = Cinq chiffres réunis en un seul, base 100 sur les trois premières années complètes : personnes à qui nous parlons, part de dialogue, réponses sous un jour ouvré, publications relayées, personnes revenues dans les douze mois.
    .basis = { $n ->
        [one] sur { $n } année complète
       *[other] sur { $n } années complètes
    }
    .formula = 100 × produit des rapports de chaque chiffre à sa base, chacun à la puissance un cinquième.
    .exclusions = Le nombre d’abonnés et les rythmes, par principe ; toute année où l’un des cinq chiffres manque.
    .unit = indice, base 100
    .minimum = 5 années complètes, avec les cinq chiffres et des données sans réserve.
    .interval = Erreurs des cinq chiffres et de la base, supposées liées (corrélation de 0,5).
    .source = OCDE et JRC 2008 ; Saisana, Saltelli et Tarantola 2005.
    .pitfalls = Un seul chiffre cache ce que les cinq disent ; il ne mesure pas la confiance et ne compare pas deux établissements. Bilan ne le montre que si la configuration le demande.
column-cohort = Année
column-cohort-size = Personnes à qui nous avons répondu
cohort-none = –
cohorts-caption = Qui nous avons retrouvé : parmi les personnes à qui nous avons répondu une année, combien ont reçu une nouvelle réponse les années suivantes – { $account }
cohort-cell = { $k } ({ $share } %)
cohort-hidden = masqué (petit nombre)
column-day = Jour
hours-caption = Quand nous écrivons, par jour et par heure, { $period } – { $account }
hour = { $hour } h
days-all = Tous les jours
day-0 = Lundi
day-1 = Mardi
day-2 = Mercredi
day-3 = Jeudi
day-4 = Vendredi
day-5 = Samedi
day-6 = Dimanche
