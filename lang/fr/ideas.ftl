# La page « Deux idées à laisser derrière soi », pour une direction qui découvre.
slug-ideas = idees
menu-ideas = Deux idées
title-ideas = Deux idées à laisser derrière soi
ideas-lead = Cette page s’adresse à qui découvre la présence d’une institution sur les réseaux sociaux. Elle part de deux idées courantes et leur oppose ce que disent nos archives. Les paragraphes marqués d’un trait portent nos propres chiffres.
idea-setting = { $named ->
    [no] { $period }
    [all] tous les comptes, { $period }
   *[yes] { $account }, { $period }
}

idea-fast-title = « Sur les réseaux, tout va vite »
idea-fast = Une publication peut passer en quelques heures. Une relation prend un autre temps : une personne écrit, reçoit une réponse, revient parfois des mois plus tard, ou l’année suivante.
idea-own-reach = Nos archives commencent le { $first }. { $years ->
    [0] À la fin de la période dont parle ce bilan, elles couvrent moins d’un an : il est trop tôt pour y chercher des habitudes.
    [one] À la fin de la période dont parle ce bilan, elles couvrent plus d’un an.
   *[other] À la fin de la période dont parle ce bilan, elles couvrent plus de { $years } ans.
}
idea-own-return = Sur 100 personnes à qui nous avons répondu pour la première fois, { $some ->
    [0] aucune n’a échangé
    [one] environ une{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } a échangé
   *[other] environ { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } ont échangé
} de nouveau avec nous dans les douze mois (estimation ; { $setting }). Ne pas revenir n’est pas un échec : une question peut n’appeler qu’une réponse.
idea-own-known = { $form ->
    [counted] Nous avons compté { $n } journées d’échange, une par personne et par jour ; { $some ->
        [0] aucune ne s’est passée
        [one] une s’est passée
       *[other] { $k } se sont passées
    }
   *[hundred] Sur 100 journées d’échange, une par personne et par jour, { $some ->
        [0] moins d’une s’est passée
        [one] une s’est passée
       *[other] { $hundred } se sont passées
    }
} avec quelqu’un à qui nous avions déjà répondu au cours des deux années d’avant ({ $setting }).
idea-own-old = { $form ->
    [counted] Parmi les { $n } personnes à qui nous avons répondu au cours des douze derniers mois de la période, il y en a { $k }
   *[hundred] Sur 100 personnes à qui nous avons répondu au cours des douze derniers mois de la période, il y en a { $hundred }
} pour qui notre première réponse remontait alors à plus de deux ans ({ $setting }).
idea-fast-so = C’est pourquoi ce bilan compare des années entières et non des semaines, et ne tire aucune conclusion d’une publication isolée.

idea-standing-title = « Notre réputation nous précède »
idea-standing = Le prestige d’une institution se lit dans ses murs et dans ses diplômes. En ligne, son nom figure en tête d’un compte parmi d’autres, et chacun choisit qui il lit, à qui il écrit, à qui il se fie. Au guichet comme en ligne, c’est la réponse reçue qui compte.
idea-own-first-time = Sur { $n ->
    [one] { $people } personne
   *[other] { $people } personnes
} à qui nous nous sommes adressés, { $some ->
    [0] aucune n’était nouvelle
    [one] une était nouvelle
   *[other] { $new } étaient nouvelles
} pour nous ({ $setting }). Avec une personne nouvelle, tout reste à faire.
idea-own-initiative = { $few ->
    [none] Aucun des { $n } messages que nous avons adressés à quelqu’un n’était à notre initiative : tous répondaient à quelqu’un
    [all] Les { $n } messages que nous avons adressés à quelqu’un étaient tous à notre initiative
   *[some] { $form ->
        [counted] Parmi les { $n } messages que nous avons adressés à quelqu’un, { $some ->
            [one] un seul était
           *[other] { $k } étaient
        } à notre initiative ; les autres répondaient à quelqu’un
       *[hundred] Sur 100 messages que nous avons adressés à quelqu’un, { $some ->
            [0] moins d’un était
            [one] un était
            [100] plus de 99 étaient
           *[other] { $hundred } étaient
        } à notre initiative ; les autres répondaient à quelqu’un
    }
} ({ $setting }).
idea-standing-so = Ce qui dépend de nous, ce sont nos gestes : aller vers les gens, leur répondre, relayer leur parole. Ce qu’ils en pensent leur appartient.

idea-followers-title = Pourquoi aucun classement par nombre d’abonnés
idea-followers = Un nombre d’abonnés compte des comptes, à une date donnée. Il ne dit ni combien de personnes lisent, ni combien ont vu un message, ni si une réponse a été utile. Un compte abonné peut être délaissé, automatique, ou suivre par politesse.
idea-own-list = Une liste d’abonnés figure dans nos archives. Ce bilan s’en sert, quand les archives le permettent, pour savoir si les personnes à qui nous répondons nous suivent et qui est resté parmi nos abonnés ; quelques chiffres complémentaires rapportent les réactions au nombre d’abonnés, au seul jour de l’export.
idea-own-no-list = Nos archives ne contiennent pas la liste de nos abonnés, et ce bilan s’en passe.
idea-own-kept = Ce qui nous intéresse dans une liste d’abonnés est ce qui dure : sur 100 comptes abonnés à la date du premier export, { $hundred } l’étaient encore à celle du second ({ $setting }).
idea-followers-so = Deux institutions n’ont ni les mêmes sujets, ni les mêmes publics, ni la même ancienneté. Les ranger par nombre d’abonnés ne renseigne sur le travail d’aucune des deux.

idea-figures-title = Ce que sont ces chiffres, et ce qu’ils ne sont pas
idea-figures = Ce bilan compte nos actes publics (répondre, publier, relayer) et les traces que d’autres en ont laissées. Les messages restés sans réponse n’y figurent pas : les archives contiennent ce que nous avons écrit, non ce que l’on nous a écrit.
idea-own-doubt = Quand un chiffre est suivi d’un intervalle, comme { $figure }, c’est que le nombre de cas ne permet pas d’être plus précis : toute valeur de l’intervalle reste possible. Deux années ne sont dites différentes que si leur écart a été vérifié.
idea-doubt = Quand un chiffre est suivi d’un intervalle, c’est que le nombre de cas ne permet pas d’être plus précis : toute valeur de l’intervalle reste possible. Quand les cas sont trop peu nombreux, le bilan le dit et ne donne pas de pourcentage.
idea-figures-missing = « Non disponible » signifie que l’archive ne permet pas de savoir. Ce n’est jamais un zéro.
idea-figures-trust = Aucun de ces chiffres ne mesure la confiance, ni l’effet de nos messages. La confiance appartient au public ; pour la connaître, il faut l’interroger.
