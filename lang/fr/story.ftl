# L’année en phrases (une par fait) : l’acte d’abord, le chiffre ensuite, le doute toujours.
report-name = Bilan { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } personne à qui nous avons parlé
   *[other] { $people } personnes à qui nous avons parlé
}
headline-account = { $n ->
    [one] { $people } personne à qui nous avons parlé depuis « { $account } »
   *[other] { $people } personnes à qui nous avons parlé depuis « { $account } »
}
headline-plain = Une année de présence : { $period }

clause-period = { $period },{" "}
fact-people-answered = { $period }l’équipe s’est adressée publiquement à { $value }{ $more ->
    [yes] , dont { $other } pour la première fois
   *[no] {""}
}{ $change }.
fact-answered-quickly = { $period }parmi les messages auxquels nous avons répondu, { $value } ont reçu une réponse { $measure ->
    [working-day-response-share] sous un jour ouvré
    [answered-within-1h-share] en moins d’une heure
   *[other] en moins de vingt-quatre heures
}{ $change }{ $few }.
    .caveat = Ce chiffre ne dit rien des messages restés sans réponse, que l’archive ne contient pas.
fact-dialogue = { $period }parmi nos messages publics, { $value } répondaient à quelqu’un{ $change }{ $few }.
fact-sustained = { $period }parmi les échanges que l’on peut dater, { $value } se sont poursuivis, la personne nous ayant écrit de nouveau après notre réponse{ $change }{ $few }.
fact-returned = { $measure ->
    [twelve-month-return] { $period }sur 100 personnes à qui nous avons répondu pour la première fois, environ { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } ont échangé de nouveau avec nous dans les douze mois (estimation){ $change }{ $few }.
   *[other] { $period }parmi nos journées d’échange, { $value } l’ont été avec des personnes que nous connaissions déjà{ $change }{ $few }.
}
fact-circulated = { $measure ->
    [relay-share] { $period }parmi les messages que nous avons diffusés, { $value } relayaient la parole d’autrui{ $change }{ $few }.
   *[other] { $period }parmi nos publications, { $value } ont été relayées au moins une fois par d’autres{ $change }{ $few }.
}
fact-described = { $period }parmi les images publiées, { $value } étaient décrites pour les personnes qui ne les voient pas{ $change }{ $few }.
fact-active = { $period }parmi les semaines écoulées, { $value } nous ont vus écrire{ $change }{ $few }.
fact-unavailable = Ce que les archives ne disent pas : { $parts }.
fact-unavailable-part = { $measures } ({ $reason })
fact-unavailable-one = { $measure } : non disponible ({ $reason }).

clause-change = , contre { $value } en { $from } : { $verdict }
clause-undetectable =  : pas de changement décelable par rapport à { $from } (un écart de moins de { $size } ne serait pas visible)
clause-few = {" "}(effectif trop petit pour un pourcentage)
clause-window = L’année { $year } seule ne suffit pas pour le dire.

scope-institution = Tous les comptes
scope-of-network = Compte { $network }
scope-unnamed = Compte sans nom

component-reply = Réponses
component-publication = Publications
component-repost = Relais d’autrui
chart-months-reply = Le plus de réponses en { $month } : { $count }
chart-months-publication = Le plus de publications en { $month } : { $count }
chart-months-repost = Le plus de relais en { $month } : { $count }
chart-months-caption = Nombre de messages par mois, { $period }. { $source }
chart-years-title = { $name } : { $value } en { $period }{ $tested ->
    [yes] , { $verdict }
   *[no] {""}
}
chart-years-caption = { $name } par année, { $unit }. { $interval ->
    [yes] Trait vertical : intervalle à 95 %. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Source : archives du compte jusqu’au { $date }.
source-exports = Source : archives du compte.
axis-percent = en pour cent
axis-minutes = en minutes
axis-hours = en heures
axis-days = en jours
axis-people = en nombre de personnes
axis-years = en années
axis-index = indice
axis-plain = en nombre
