# « bilan check --privacy » : qui et quoi apparaît dans le site, pour la personne chargée de la protection des données.
officer-title = Données personnelles dans l’édition { $edition ->
    [internal] interne
   *[public] publique
}{ $dated ->
    [yes] {" "}({ $period })
   *[no] {""}
}
officer-people = Autres personnes : des nombres seulement ; ni nom, ni identifiant, ni texte, ni lien. Les noms et identifiants des comptes de l’institution sont montrés.
officer-quoted = { $count ->
    [0] Aucune publication de l’institution n’est citée.
    [one] Une publication de l’institution est citée.
   *[other] { $count } publications de l’institution sont citées.
}
officer-masked = Masqués dans ces citations : identifiants { $handles }, adresses électroniques { $addresses }, numéros de téléphone { $phones }, noms attachés à un compte { $names }, mots de « mask » { $words }. Liens retirés : { $links }.
officer-nameable = { $any ->
    [yes] Peuvent être nommés (« nameable ») : { $names }.
   *[no] Personne d’autre ne peut être nommé (« nameable » est vide).
}
officer-quotes = { $count ->
    [0] Citations d’autres personnes : aucune.
    [one] Citations d’autres personnes : une, avec cet accord :
   *[other] Citations d’autres personnes : { $count }, avec ces accords :
}
officer-quote = – { $consent }
officer-cells = Dans les croisements, un nombre de personnes inférieur à { $count } est caché, et une soustraction ne le retrouve pas.
officer-photos = { $policy ->
    [none] Photographies : aucune (« photos = "none" »).
    [all] Photographies montrées : { $count } (« photos = "all" » : l’institution répond de chacune, et des personnes qu’on y reconnaît).
   *[own-without-people] Photographies montrées : { $count }, déclarées sans personne reconnaissable (« [[photograph]] »). Bilan ne reconnaît personne sur une image : il faut les avoir regardées.
}
officer-photo = – { $accounts }, { $date }, { $standing ->
    [undeclared] non montrée : à regarder, puis à déclarer
    [undescribed] non montrée : à décrire
    [left-out] non montrée : illisible, ou de trop sur sa page
   *[shown] montrée
} ([[photograph]] post = "{ $post }")
officer-index = { $allowed ->
    [yes] Les moteurs de recherche peuvent répertorier le site (« index = true »).
   *[no] Les moteurs de recherche sont priés de ne pas répertorier le site.
}
officer-hours = { $any ->
    [yes] Heures d’activité montrées pour : { $names } (équipe déclarée de trois personnes ou plus).
   *[no] Heures d’activité : non montrées.
}
officer-erased = { $demands ->
    [0] Aucun effacement n’est demandé.
    [one] Un effacement est demandé ; publications laissées de côté : { $posts }.
   *[other] { $demands } effacements sont demandés ; publications laissées de côté : { $posts }.
}
officer-internal = L’édition interne donne en plus la date et l’identifiant des publications de l’institution ; elle n’est pas faite pour être publiée.
officer-written = Les notes et les mots de bilan.toml (évènements, campagnes, engagements, noms des comptes) sont publiés tels quels : rien n’y est masqué.
officer-undetected = Les autres noms ne sont pas détectés : un nom écrit dans une publication reste visible si les archives ne l’attachent à aucun compte et si « mask » ne le contient pas.
officer-pairs = { $count ->
    [0] Aucune citation ne contient deux mots à majuscule qui se suivent.
    [one] Une citation contient deux mots à majuscule qui se suivent, à relire :
   *[other] { $count } citations contiennent deux mots à majuscule qui se suivent, à relire :
}
officer-pair = – { $accounts }, { $date }, { $file }
