# Les trois états d’un chiffre, ses raisons, ses verdicts, ses réserves.
unavailable = non disponible
too-few = effectif insuffisant
too-few-why = { $counted ->
    [yes] Trop peu de cas pour un chiffre sûr.
   *[no] { $n ->
        [0] Aucun cas : rien à mesurer.
        [one] Un seul cas : trop peu pour un chiffre sûr.
       *[other] { $n } cas : trop peu pour un chiffre sûr.
    }
}
cell-too-few = effectif insuffisant (n = { $n })
cell-not-pooled = pas de chiffre commun
no-record = –
nothing = rien
whole-export = tout l’export
window = { $period } : { $value }.
only-window = Ce chiffre n’est pas celui de l’année : il est établi au jour du dernier export.
previous = { $value } en { $period }
basis = { $n ->
    [one] sur { $n } message
   *[other] sur { $n } messages
}
unseen-any = un écart
unseen-rise = une hausse
unseen-fall = une baisse
not-seen-under = { $unseen } de moins de { $size } aurait pu nous échapper.
pooled-over = Ensemble : { $accounts }.
pooled-without = Sans { $accounts }, où ce chiffre n’est pas disponible.
to-complete = à compléter

verdict-up = en hausse
verdict-up-clear = en hausse nette
verdict-down = en baisse
verdict-down-clear = en baisse nette
verdict-stable = stable
verdict-undetectable = pas de changement décelable
verdict-untested = évolution non testée : année incomplète ou trop récente à l’export, effectifs trop petits ou valeurs trop proches de zéro

reason-field-not-in-export = l’archive fournie par la plateforme ne contient pas cette information
reason-running-in = les premiers mois d’une archive n’y suffisent pas
reason-archive-too-short = l’archive ne remonte pas assez loin
reason-no-repeated-contact = aucune personne n’a été contactée deux fois
reason-parents-not-datable = trop de messages auxquels l’équipe a répondu n’ont pas d’heure connue
reason-impossible-latencies = trop d’heures se contredisent pour mesurer un délai
reason-no-previous-year = il n’y a pas d’année précédente à comparer
reason-no-posts = l’archive ne contient aucune publication
reason-needs-two-exports = il faut deux exports du même compte, faits à deux dates
reason-no-opening-hours = les horaires d’ouverture ne sont pas renseignés
reason-no-list = la liste nécessaire n’a pas été fournie
reason-team-too-small = l’équipe est trop petite : le chiffre montrerait l’emploi du temps d’une personne
reason-not-requested = ce chiffre facultatif n’est donné que sur demande
reason-gate = un contrôle de qualité écarte ce chiffre

short-field-not-in-export = non disponible (absent de l’archive)
short-running-in = non disponible (archive trop jeune)
short-archive-too-short = non disponible (archive trop courte)
short-no-repeated-contact = non disponible (aucun contact répété)
short-parents-not-datable = non disponible (heures inconnues)
short-impossible-latencies = non disponible (heures contradictoires)
short-no-previous-year = non disponible (pas d’année précédente)
short-no-posts = non disponible (aucune publication)
short-needs-two-exports = non disponible (deux exports nécessaires)
short-no-opening-hours = non disponible (horaires inconnus)
short-no-list = non disponible (liste absente)
short-team-too-small = non disponible (équipe trop petite)
short-not-requested = non disponible (non demandé)
short-gate = non disponible (contrôle de qualité)

caveat-immature-year = Réserve : les dernières publications étaient trop récentes au moment de l’export pour être comptées.
caveat-incomplete-year = Réserve : l’archive ne couvre pas toute l’année.
caveat-orphan-bound = Réserve : quand un message est supprimé, la réponse qui lui était faite passe pour une mention ; ce chiffre n’est qu’une borne.
caveat-few-dateable-parents = Réserve : une partie des messages auxquels nous avons répondu n’a pas d’heure connue ; ce délai ne porte que sur les autres.

accessibility-mention = Accessibilité : { $state }
conformity-none = non conforme
conformity-partial = partiellement conforme
conformity-full = totalement conforme
caveat-one-post = Réserve : une publication hors du commun pèse plus de 5 % de ce total ; la réception habituelle n’en dépend pas.
caveat-eventful-months = Réserve : quelques mois pèsent lourd dans l’année ; un mois ordinaire s’écarte d’elle de plus de dix points.
caveat-depends-on-silence = Réserve : le sens de cette évolution dépend du silence qui sépare deux échanges (12, 24 ou 48 heures).
caveat-depends-on-delay = Réserve : le sens de cette évolution dépend du délai laissé pour revenir (3, 7 ou 14 jours).
caveat-one-post-decides = Réserve : sans la publication qui a reçu le plus de réactions chaque année, la conclusion serait autre.
caveat-depends-on-ripeness = Réserve : avec un délai de stabilisation deux fois plus long, la conclusion serait autre.
caveat-automation = Réserve : plus d’un message sur cinq vient d’un logiciel qui peut publier seul.
caveat-creation-waves = Réserve : des comptes abonnés ont été créés par vagues, cause à vérifier (formation, événement, achat).
caveat-gap-before = Réserve : un silence de plus de soixante jours touche l’année de comparaison.
caveat-relays-in-part = Réserve : l’archive ne garde qu’une partie de ce que nous relayons ; la part réelle peut être plus élevée.
caveat-long-gap = Réserve : un silence de plus de soixante jours touche cette année.
caveat-break = Réserve : une rupture déclarée sépare ces deux années.
