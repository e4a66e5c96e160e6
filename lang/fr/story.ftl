# L’année en phrases (une par fait) : l’acte d’abord, le chiffre ensuite, le doute toujours.
report-name = Bilan { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } personne à qui nous nous sommes adressés
   *[other] { $people } personnes à qui nous nous sommes adressés
}
headline-account = { $n ->
    [one] { $people } personne à qui nous nous sommes adressés depuis « { $account } »
   *[other] { $people } personnes à qui nous nous sommes adressés depuis « { $account } »
}
headline-plain = L’année { $period } sur les réseaux sociaux

# Un fait est dit par « fact-<fait> » quand l’année porte un chiffre, par « .counted » quand il y a peu de cas
# (ou aucun, un seul, tous) : les nombres y sont en lettres jusqu’à seize.
clause-period = { $period },{" "}
fact-people-answered = { $period }{ $n ->
    [0] l’équipe ne s’est adressée publiquement à personne en particulier
    [one] l’équipe s’est adressée publiquement à une personne
   *[other] l’équipe s’est adressée publiquement à { $people } personnes
}{ $more ->
    [none] { $n ->
        [one] , déjà rencontrée
       *[other] , toutes déjà rencontrées
    }
    [one] , dont une pour la première fois
    [some] , dont { $other } pour la première fois
    [all] { $n ->
        [one] , pour la première fois
       *[other] , toutes pour la première fois
    }
   *[no] {""}
}{ $change }.
    .change =  ; le nombre total de personnes est { $verdict } ({ $value } en { $from })
    .undetectable =  ; le nombre total de personnes n’a pas changé de façon décelable par rapport à { $from } ({ $unseen } de moins de { $size } aurait pu nous échapper)
fact-outreach = { $period }parmi nos messages adressés à quelqu’un, { $value } étaient des prises de contact où nous avons parlé les premiers{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun de nos { $total } messages adressés à quelqu’un n’était une prise de contact : tous répondaient
        [one] un seul de nos { $total } messages adressés à quelqu’un était une prise de contact où nous avons parlé les premiers
        [all] nos { $total } messages adressés à quelqu’un étaient tous des prises de contact : nous avons parlé les premiers
       *[some] { $count } de nos { $total } messages adressés à quelqu’un étaient des prises de contact où nous avons parlé les premiers
    }{ $change }.
fact-elsewhere = { $period }parmi nos réponses, { $value } ont été données dans une conversation ouverte par quelqu’un d’autre{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } réponses n’a été donnée dans une conversation ouverte par quelqu’un d’autre
        [one] une seule de nos { $total } réponses a été donnée dans une conversation ouverte par quelqu’un d’autre
        [all] nos { $total } réponses ont toutes été données dans une conversation ouverte par quelqu’un d’autre
       *[some] { $count } de nos { $total } réponses ont été données dans une conversation ouverte par quelqu’un d’autre
    }{ $change }.
fact-answered-in-a-day = { $period }parmi les messages datés auxquels nous avons répondu, { $value } ont reçu une réponse sous un jour ouvré{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun des { $total } messages datés auxquels nous avons répondu n’a reçu sa réponse sous un jour ouvré
        [one] un seul des { $total } messages datés auxquels nous avons répondu a reçu sa réponse sous un jour ouvré
        [all] les { $total } messages datés auxquels nous avons répondu ont tous reçu leur réponse sous un jour ouvré
       *[some] { $count } des { $total } messages datés auxquels nous avons répondu ont reçu leur réponse sous un jour ouvré
    }{ $change }.
    .caveat = Ce chiffre ne dit rien des messages restés sans réponse, que l’archive ne contient pas.
fact-answered-in-24h = { $period }parmi les messages datés auxquels nous avons répondu, { $value } ont reçu une réponse en moins de vingt-quatre heures{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun des { $total } messages datés auxquels nous avons répondu n’a reçu sa réponse en moins de vingt-quatre heures
        [one] un seul des { $total } messages datés auxquels nous avons répondu a reçu sa réponse en moins de vingt-quatre heures
        [all] les { $total } messages datés auxquels nous avons répondu ont tous reçu leur réponse en moins de vingt-quatre heures
       *[some] { $count } des { $total } messages datés auxquels nous avons répondu ont reçu leur réponse en moins de vingt-quatre heures
    }{ $change }.
    .caveat = Ce chiffre ne dit rien des messages restés sans réponse, que l’archive ne contient pas.
fact-half-answered = { $period }la moitié de nos premières réponses ont été données en { $value } au plus{ $change }.
    .change = , contre { $value } en { $from } : délai { $verdict }
fact-waited = { $period }parmi les messages datés auxquels nous avons répondu, { $value } ont attendu plus d’une semaine{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun des { $total } messages datés auxquels nous avons répondu n’a attendu plus d’une semaine
        [one] un seul des { $total } messages datés auxquels nous avons répondu a attendu plus d’une semaine
        [all] les { $total } messages datés auxquels nous avons répondu ont tous attendu plus d’une semaine
       *[some] { $count } des { $total } messages datés auxquels nous avons répondu ont attendu plus d’une semaine
    }{ $change }.
fact-sustained = { $period }parmi les échanges que l’on peut dater, { $value } se sont poursuivis sans un jour de silence, la personne nous ayant écrit de nouveau après notre réponse{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun des { $total } échanges que l’on peut dater ne s’est poursuivi dans les vingt-quatre heures après notre réponse
        [one] un seul des { $total } échanges que l’on peut dater s’est poursuivi sans un jour de silence, la personne nous ayant écrit de nouveau après notre réponse
        [all] les { $total } échanges que l’on peut dater se sont tous poursuivis sans un jour de silence, la personne nous ayant écrit de nouveau après notre réponse
       *[some] { $count } des { $total } échanges que l’on peut dater se sont poursuivis sans un jour de silence, la personne nous ayant écrit de nouveau après notre réponse
    }{ $change }.
fact-dialogue = { $period }parmi nos publications et nos réponses, { $value } étaient des réponses{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun de nos { $total } messages, hors suites de fil et relais, ne répondait à quelqu’un
        [one] un seul de nos { $total } messages, hors suites de fil et relais, répondait à quelqu’un
        [all] nos { $total } messages, hors suites de fil et relais, répondaient tous à quelqu’un
       *[some] { $count } de nos { $total } messages, hors suites de fil et relais, répondaient à quelqu’un
    }{ $change }.
fact-invited = { $period }parmi nos publications, { $value } posaient une question{ $polls ->
            [yes] {" "}ou proposaient un sondage
           *[no] {""}
        }{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } publications ne posait de question{ $polls ->
            [yes] {" "}ni ne proposait de sondage
           *[no] {""}
        }
        [one] une seule de nos { $total } publications posait une question{ $polls ->
            [yes] {" "}ou proposait un sondage
           *[no] {""}
        }
        [all] nos { $total } publications posaient toutes une question{ $polls ->
            [yes] {" "}ou proposaient un sondage
           *[no] {""}
        }
       *[some] { $count } de nos { $total } publications posaient une question{ $polls ->
            [yes] {" "}ou proposaient un sondage
           *[no] {""}
        }
    }{ $change }.
fact-active = { $period }d’après les archives, nous avons mis en ligne { $acts }.
    .beyond = { $period } : { $value }.
    .counted = { $period }d’après les archives, nous avons mis en ligne { $acts }{ $named ->
        [all] {""}
       *[one] { $few ->
            [none]  ; nous n’avons rien écrit nous-mêmes
            [one]  ; nous avons écrit dans une semaine sur { $total }
            [all]  ; nous avons écrit dans chacune des { $total } semaines
           *[some]  ; nous avons écrit dans { $count } semaines sur { $total }
        }
    }.
fact-silence = { $period }le plus long silence, compté jusqu’au message qui y met fin, a duré { $value }.
fact-returned = { $period }sur 100 personnes à qui nous avons répondu pour la première fois, environ { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} ont échangé de nouveau avec nous dans les douze mois (estimation){ $change }.
    .change = , contre environ { $hundred } en { $from } : { $verdict }
    .counted = { $period }{ $few ->
        [none] aucune des { $total } personnes à qui nous avons répondu pour la première fois (les douze premiers mois de l’archive mis à part) n’a encore échangé de nouveau avec nous
        [one] une seule des { $total } personnes à qui nous avons répondu pour la première fois (les douze premiers mois de l’archive mis à part) a déjà échangé de nouveau avec nous
        [all] les { $total } personnes à qui nous avons répondu pour la première fois (les douze premiers mois de l’archive mis à part) ont toutes échangé de nouveau avec nous
       *[some] { $count } des { $total } personnes à qui nous avons répondu pour la première fois (les douze premiers mois de l’archive mis à part) ont échangé de nouveau avec nous
    }{ $change }.
fact-retained = { $period }parmi les personnes à qui nous avions répondu l’année d’avant, { $value } ont reçu de nouveau une réponse{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune des { $total } personnes à qui nous avions répondu l’année d’avant n’a reçu de nouveau une réponse
        [one] une seule des { $total } personnes à qui nous avions répondu l’année d’avant a reçu de nouveau une réponse
        [all] les { $total } personnes à qui nous avions répondu l’année d’avant ont toutes reçu de nouveau une réponse
       *[some] { $count } des { $total } personnes à qui nous avions répondu l’année d’avant ont reçu de nouveau une réponse
    }{ $change }.
fact-known = { $period }parmi nos journées d’échange (une par personne et par jour), { $value } se sont passées avec quelqu’un à qui nous avions déjà répondu au cours des deux années d’avant{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } journées d’échange (une par personne et par jour) ne s’est passée avec quelqu’un à qui nous avions déjà répondu au cours des deux années d’avant
        [one] une seule de nos { $total } journées d’échange (une par personne et par jour) s’est passée avec quelqu’un à qui nous avions déjà répondu au cours des deux années d’avant
        [all] nos { $total } journées d’échange (une par personne et par jour) se sont toutes passées avec quelqu’un à qui nous avions déjà répondu au cours des deux années d’avant
       *[some] { $count } de nos { $total } journées d’échange (une par personne et par jour) se sont passées avec quelqu’un à qui nous avions déjà répondu au cours des deux années d’avant
    }{ $change }.
fact-loyal = { $period }{ $n ->
    [0] aucune personne n’a reçu une réponse de nous dans au moins trois des quatre dernières années
    [one] une personne a reçu une réponse de nous dans au moins trois des quatre dernières années
   *[other] { $people } personnes ont reçu une réponse de nous dans au moins trois des quatre dernières années
}{ $change }.
fact-lasting = { $period }la moitié des relations qui ont commencé et sont allées au-delà d’un jour ont duré au moins { $value }, par estimation{ $change }.
fact-stayed = { $period }parmi les abonnés que comptait le premier export, { $value } suivaient encore le compte dans le dernier.
fact-circulated = { $period }parmi nos publications, { $value } ont été relayées au moins une fois{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } publications n’a été relayée
        [one] une seule de nos { $total } publications a été relayée
        [all] nos { $total } publications ont toutes été relayées au moins une fois
       *[some] { $count } de nos { $total } publications ont été relayées au moins une fois
    }{ $change }.
fact-appreciated = { $period }parmi nos publications, { $value } ont reçu au moins une mention « j’aime »{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } publications n’a reçu de mention « j’aime »
        [one] une seule de nos { $total } publications a reçu une mention « j’aime »
        [all] nos { $total } publications ont toutes reçu au moins une mention « j’aime »
       *[some] { $count } de nos { $total } publications ont reçu au moins une mention « j’aime »
    }{ $change }.
fact-described = { $period }parmi les images publiées, { $value } étaient décrites pour les personnes qui ne les voient pas{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune des { $total } images publiées n’était décrite pour les personnes qui ne les voient pas
        [one] une seule des { $total } images publiées était décrite pour les personnes qui ne les voient pas
        [all] les { $total } images publiées étaient toutes décrites pour les personnes qui ne les voient pas
       *[some] { $count } des { $total } images publiées étaient décrites pour les personnes qui ne les voient pas
    }{ $change }.
fact-relayed = { $period }parmi les messages que nous avons diffusés, { $value } relayaient la parole d’autrui{ $change }.
    .counted = { $period }{ $few ->
        [none] aucun des { $total } messages que nous avons diffusés ne relayait la parole d’autrui
        [one] un seul des { $total } messages que nous avons diffusés relayait la parole d’autrui
        [all] les { $total } messages que nous avons diffusés relayaient tous la parole d’autrui
       *[some] { $count } des { $total } messages que nous avons diffusés relayaient la parole d’autrui
    }{ $change }.
fact-linked = { $period }parmi nos publications, { $value } menaient par un lien à une page du web{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } publications ne menait par un lien à une page du web
        [one] une seule de nos { $total } publications menait par un lien à une page du web
        [all] nos { $total } publications menaient toutes par un lien à une page du web
       *[some] { $count } de nos { $total } publications menaient par un lien à une page du web
    }{ $change }.
fact-readable = { $period }parmi nos publications qui contiennent du texte, { $value } se lisent à voix haute sans obstacle connu{ $change }.
    .counted = { $period }{ $few ->
        [none] aucune de nos { $total } publications qui contiennent du texte ne se lit à voix haute sans obstacle connu
        [one] une seule de nos { $total } publications qui contiennent du texte se lit à voix haute sans obstacle connu
        [all] nos { $total } publications qui contiennent du texte se lisent toutes à voix haute sans obstacle connu
       *[some] { $count } de nos { $total } publications qui contiennent du texte se lisent à voix haute sans obstacle connu
    }{ $change }.
fact-not-yet = { $measure } : il est trop tôt pour le dire ({ $reason }).
    .contact = On ne peut pas encore dire qui nous avons rencontré pour la première fois ({ $reason }).
    .publics = On ne peut pas encore dire qui revient d’une année à l’autre ({ $reason }).
fact-unavailable = Parmi ce que { $named ->
    [yes] l’archive de ce compte ne dit
   *[no] les archives ne disent
} pas : { $measures }.
unknown-reposted-at-least-once-share = les relais reçus
unknown-liked-at-least-once-share = les mentions « j’aime » reçues
unknown-distinct-correspondents = les personnes à qui nous nous sommes adressés
unknown-first-response-latency = les délais de réponse
unknown-alt-text-coverage = les descriptions d’images
unknown-relay-share = les messages d’autrui que nous avons relayés ou cités
fact-lost = Ce que l’année précédente disait encore, et que l’année { $year } ne peut plus dire : { $measures }{ $rest ->
    [0] {""}
    [one] , et un autre chiffre
   *[other] , et { $more } autres chiffres
}.
fact-automation = Plus d’un message sur cinq vient d’un logiciel qui peut publier seul : le rythme n’est pas seulement celui de personnes.
fact-one-post = Une seule publication représente { $value } des réactions de l’année ; la réception habituelle n’en dépend pas.
fact-eventful-months = Quelques mois pèsent lourd dans l’année : un mois ordinaire s’écarte d’elle de plus de dix points.

acts-publications = { $n ->
    [one] une publication
   *[other] { $count } publications
}
acts-replies = { $n ->
    [one] une réponse
   *[other] { $count } réponses
}
    .comments = { $n ->
        [one] un commentaire
       *[other] { $count } commentaires
    }
acts-continuations = { $n ->
    [one] une suite de fil
   *[other] { $count } suites de fil
}
acts-reposts = { $n ->
    [one] un relais
   *[other] { $count } relais
}

clause-change = {" "}({ $value } en { $from }) : { $verdict }
clause-undetectable = {""} : pas de changement décelable par rapport à { $from } ({ $unseen } de moins de { $size } aurait pu nous échapper)
clause-undetectable-again = {""} : pas de changement décelable ({ $unseen } de moins de { $size } aurait pu nous échapper)
clause-window = L’année { $year } seule ne suffit pas pour le dire.
clause-beyond = { $period } : { $value }.
clause-first-year = L’année de ce bilan est la première que racontent les archives.

silent-title = Ce que l’on ne peut pas dire ici

scope-institution = Tous les comptes
scope-of-network = Compte { $network }
scope-unnamed = Compte sans nom

component-reply = Réponses
    .comments = Commentaires
component-publication = Publications
component-repost = Relais
chart-months-reply = { $n ->
    [one] Une réponse en { $month }, le maximum mensuel de l’année
   *[other] { $count } réponses en { $month }, le maximum mensuel de l’année
}
    .comments = { $n ->
        [one] Un commentaire en { $month }, le maximum mensuel de l’année
       *[other] { $count } commentaires en { $month }, le maximum mensuel de l’année
    }
chart-months-publication = { $n ->
    [one] Une publication en { $month }, le maximum mensuel de l’année
   *[other] { $count } publications en { $month }, le maximum mensuel de l’année
}
chart-months-repost = { $n ->
    [one] Un relais en { $month }, le maximum mensuel de l’année
   *[other] { $count } relais en { $month }, le maximum mensuel de l’année
}
chart-months-caption = { $kind ->
    [comment] Nombre de commentaires par mois
    [reply] Nombre de réponses par mois
    [publication] Nombre de publications par mois
    [repost] Nombre de relais par mois
   *[all] Nombre de messages par mois
}, { $period }. { $compared ->
    [yes] Trait horizontal : le même mois, un an plus tôt. { $source }
   *[no] { $source }
}
column-before = { $name }, un an plus tôt
chart-years-title = { $name } : { $value } en { $period }{ $tested ->
    [yes] , { $verdict } par rapport à { $from }
   *[no] {""}
}
chart-years-caption = { $name }, année par année, { $unit }. { $interval ->
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
axis-months = en mois
axis-people = en nombre de personnes
axis-years = en années
axis-index = indice
axis-plain = en nombre
