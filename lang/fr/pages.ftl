# Les pages : noms de fichiers, menus, titres, textes.
slug-home = index
slug-year = annee
slug-contact = contact
slug-interaction = dialogue
slug-attention = attention
slug-value = circulation
slug-rhythm = rythme
slug-publics = publics
slug-quality = qualite
slug-years = annees
slug-account = compte
slug-method = methode
slug-networks = reseaux
slug-data = donnees
slug-accessibility = accessibilite
slug-legal = mentions-legales
slug-privacy = donnees-personnelles
slug-map = plan
slug-downloads = tableaux
slug-measures = chiffres
slug-changes = evolutions
slug-accounts = comptes

menu-home = L’essentiel
menu-year = L’année
menu-contact = Contact
menu-interaction = Dialogue
menu-attention = Attention
menu-value = Circulation
menu-rhythm = Rythme
menu-publics = Publics
menu-quality = Qualité des données
menu-years = Plusieurs années
menu-method = Méthode
menu-method-of = Méthode : { $dimension }
menu-years-of = Plusieurs années : { $account }
menu-networks = Les réseaux
menu-data = Données
menu-accessibility = Accessibilité
menu-legal = Mentions légales
menu-privacy = Données personnelles
menu-map = Plan du site

title-contact = Aller au contact
title-interaction = Dialoguer, pas seulement annoncer
title-attention = Être attentif à qui nous écrit
title-value = Faire circuler et rendre utile
title-rhythm = Le rythme de la présence
title-publics = Des publics nouveaux, des publics fidèles
title-quality = Ce que valent ces données
title-years = Plusieurs années côte à côte
title-method = Méthode
title-networks = Réseau par réseau
title-data = Données
title-accessibility = Accessibilité
title-legal = Mentions légales
title-privacy = Données personnelles
title-map = Plan du site
year-title = L’année { $period }, mois par mois

intro-contact = À combien de personnes différentes l’institution s’est-elle adressée, et combien pour la première fois ? Une personne est ici un compte, qui peut être celui d’un organisme ; elle compte une fois, quel que soit le nombre de messages.
intro-interaction = L’institution répond-elle, et la conversation continue-t-elle ? Une réponse est un acte ; un retour de la personne montre que l’échange a continué.
intro-attention = En combien de temps les réponses données l’ont-elles été ? Ces délais ne parlent que des messages auxquels nous avons répondu, chacun compté une seule fois ; ceux qui sont restés sans réponse ne figurent dans aucune archive.
intro-value = Ce que nous publions est-il repris, et reprenons-nous la parole d’autrui ? Ce que nous publions est-il accessible à tous ?
intro-rhythm = Une présence se construit semaine après semaine. Ces chiffres décrivent un rythme ; aucun n’est meilleur qu’un autre.
intro-publics = Qui revient, et qui est nouveau ? Ces chiffres ne voient que les personnes à qui nous avons répondu : la fidélité de celles qui lisent sans écrire reste invisible.
intro-quality = Avant de lire les chiffres : ce que les archives permettent de mesurer, et avec quelle solidité.

skip = Aller au contenu
nav-main = Rubriques du bilan
nav-foot = Informations sur le site
internal-edition = Édition interne : ce document n’est pas destiné à la publication.
foot-contact = Contact :

home-lead = { $institution }, du { $start } au { $end }. { $accounts ->
    [one] Un compte, sur { $networks }.
   *[other] { $accounts } comptes, sur { $networks }.
} { $covered }
covered-part = Cette année n’est couverte par les archives que du { $start } au { $end } : ses chiffres portent sur ces jours.
covered-some = { $count ->
    [one] L’archive de { $accounts } ne couvre pas toute l’année.
   *[other] Les archives de { $accounts } ne couvrent pas toute l’année.
}
covered-none-whole = Aucune archive ne couvre toute l’année : les chiffres de l’année portent sur la partie couverte.
home-lead-short = { $institution }. { $accounts ->
    [one] Un compte, sur { $networks }.
   *[other] { $accounts } comptes, sur { $networks }.
}
about-followers = Liste des abonnés
about-following = Liste des comptes suivis
about-list = { $count ->
    [one] { $count } compte, au jour de l’export
   *[other] { $count } comptes, au jour de l’export
}
home-empty-title = Une archive sans publication
home-empty = Les archives fournies ne contiennent aucune publication. Ce site dit ce qui a été lu et ce qui manque ; il n’invente aucun chiffre.
key-title = { $n ->
    [one] Un chiffre et son degré de certitude
   *[other] { $count } chiffres et leur degré de certitude
}
story-title = L’année en quelques phrases
story-empty = Les archives de cette année ne permettent d’écrire aucune phrase sûre. Les tableaux disent ce qui est connu.
standing-title = Ce que ces chiffres ne disent pas
standing-box = Ces indicateurs décrivent nos actes et des traces de fidélité. Ils ne mesurent pas la confiance, qui appartient au public ; pour la connaître, il faut une enquête. Ils ne disent rien non plus des effets de cette présence.
accounts-title = Les comptes
chart-data = Les chiffres de ce graphique

records-title = Les messages de l’année, par nature
records-caption = Messages publics de l’année, par compte et par nature
type-original = Publications sans destinataire
type-mention = Publications qui nomment quelqu’un
type-quote = Citations
type-reply = Réponses
type-reply-self = Suites de fil
type-repost = Relais

pitfall-label = À savoir :
definition-of = Définition complète :

about-network = Réseau
about-handle = Identifiant
about-name = Nom affiché
about-span = Messages conservés
about-no-record = aucun
about-exports = Exports lus
about-complete-years = Années couvertes en entier
exports-dated = { $count ->
    [one] un, du { $dates }
   *[other] { $count }, du { $dates }
}
exports-undated = { $count ->
    [one] un, qui ne dit pas sa date
   *[other] { $count }, sans date déclarée
}
account-empty = Ce compte n’a aucune publication dans les archives fournies.
account-figures-title = Ses chiffres
account-figures-caption = { $dimension }
account-more-caption = { $dimension } : les autres chiffres
account-records-title = Ses messages, année par année
account-records-caption = Messages publics conservés, par année et par nature
account-can-title = Ce que ses archives permettent de savoir
can-caption = Informations présentes dans les archives du compte

years-lead = Une année se compare à une autre année complète, sur les mêmes comptes. Un intervalle qui en recouvre un autre ne prouve rien : c’est l’écart lui-même qui est testé.
years-incomplete-year = { $year } (année incomplète)
years-long-gap = { $year } (long silence)
years-left-out = { $n ->
    [one] Un chiffre n’a de valeur dans aucune de ces années et ne figure pas dans les tableaux.
   *[other] { $n } chiffres n’ont de valeur dans aucune de ces années et ne figurent pas dans les tableaux.
}
years-left-out-link = Ce que chaque archive permet de mesurer
years-tables = Tous les chiffres
years-caption = { $dimension } – { $account }
changes-title = Ce que l’on peut dire des évolutions
changes-lead = La dernière colonne donne le plus petit écart que ces effectifs permettent de voir huit fois sur dix ; un écart plus petit ne se voit que parfois. Les écarts sont calculés avant arrondi.
changes-none = Aucune évolution n’a pu être testée : il faut deux années complètes qui se suivent, avec assez d’effectifs.
changes-caption = Évolutions testées – { $account }
years-legend-title = Comment lire ces tableaux
years-legend = « Stable » veut dire que l’écart est démontré petit. « Pas de changement décelable » veut dire que l’on ne sait pas : un écart plus petit que celui indiqué a pu passer inaperçu. « Non disponible » ne veut jamais dire zéro. Un tiret marque une année sans message ou, dans la dernière colonne des évolutions, un écart qui ne peut pas être donné.

method-lead = Chaque chiffre de ce site, avec sa formule, son minimum et ses pièges. Le calcul se fait à partir des archives que les plateformes remettent à leurs comptes, sans rien demander à personne d’autre.
dimension-elsewhere = Les mêmes chiffres pour les autres comptes
definitions-title = Définitions, sujet par sujet
definitions-lead = Chaque chiffre de ce sujet, avec sa formule, son minimum et ses pièges.
definitions-method = Les règles communes à tous les chiffres
definitions-figures = Les chiffres eux-mêmes :
years-accounts = Chaque compte, année par année
years-account-lead = Les chiffres de ce seul compte, année par année. Les dessins sont ailleurs :
rules-title = Règles communes
rule-three-states = Un chiffre a trois états : une valeur, « non disponible » (l’archive ne permet pas de le savoir) ou « effectif insuffisant » (trop peu de cas). Aucun des deux derniers n’est un zéro.
rule-intervals = L’intervalle entre parenthèses dit de combien le seul hasard ferait bouger le chiffre dans une année semblable (95 %). Il tient compte du fait que les réponses viennent par vagues. Un compte exact n’en a pas.
rule-verdicts = Une évolution n’est dite « en hausse » ou « en baisse » que si son intervalle exclut zéro et si elle résiste au nombre de comparaisons faites (Benjamini et Hochberg, 10 %). « Nette » : tout l’intervalle dépasse le plus petit écart qui compte. « Stable » : l’écart est démontré petit. Sinon : « pas de changement décelable ».
rule-minimum = Sous le minimum propre à chaque chiffre, le site donne le compte (« 9 sur 14 ») ou seulement le nombre de cas, et jamais un pourcentage.
rule-windows = Quand l’année ne suffit pas, le site donne le même chiffre, s’il y est sûr, sur les trois dernières années ou sur toute la durée des archives, et le dit.
rule-people = Une personne est ici un compte, qui peut être celui d’un organisme. Les personnes extérieures ne sont que des nombres : ni nom, ni identifiant, ni citation.
limits-title = Ce que les archives ne peuvent pas dire
limit-unanswered = Les messages restés sans réponse n’y figurent pas : aucun délai de ce site n’est un taux de réponse.
limit-zero = Une information absente n’est pas un zéro : certaines plateformes ne remettent ni les mentions « j’aime » ni les relais reçus.
limit-survivors = Les archives ne gardent que ce qui existe encore : messages supprimés, comptes fermés et mentions retirées en sont sortis.
limit-volume = Plusieurs comptes de personnes augmentent quand on écrit davantage : ce n’est pas en soi un progrès.
limit-undetectable = Avec quelques centaines de cas, un écart de moins de dix points passe souvent inaperçu.
limit-readers = Celles et ceux qui lisent sans écrire restent invisibles, quel que soit leur nombre.
limit-trust = Les archives montrent des actes et des traces de retour. Elles ne mesurent ni la confiance, ni les effets.
rejected-title = Examiné, puis écarté
rejected-follower-growth = La croissance du nombre d’abonnés : elle pousse à courir après les chiffres et ne dit rien de l’utilité.
rejected-engagement-rate = Le taux d’engagement rapporté aux abonnés : diviser les années passées par les abonnés d’aujourd’hui est un anachronisme.
rejected-reach = La portée et les impressions : absentes des archives.
rejected-sentiment = Les notes de sentiment : trop d’erreurs sur l’ironie, et l’archive ne contient que nos propres mots.
rejected-money = L’équivalent publicitaire en euros : il ne mesure pas la valeur d’une communication publique.
rejected-influence = Les notes d’influence : opaques, et faites pour classer.
rejected-best-time = « La meilleure heure pour publier » : sans donnée de lecture, elle ne peut pas être calculée.
rejected-bot-scores = La chasse aux comptes automatiques : des erreurs graves, sur des personnes nommées.
rejected-response-rate = Un taux de réponse deviné à partir des réponses : il serait faux, faute des messages reçus.
part-formula = Formule
part-exclusions = Ce qui est exclu
part-unit = Unité
part-minimum = Minimum
part-interval = Intervalle
part-pitfalls = Pièges
part-source = Source

data-lead = Ce qui a été lu, ce qui a été laissé de côté et pourquoi ; et les chiffres eux-mêmes, à reprendre dans un tableur.
downloads-title = Télécharger
download-measures = Tous les chiffres (CSV)
download-changes = Toutes les évolutions testées (CSV)
download-accounts = Les messages par compte, année et nature (CSV)
download-report = Le rapport complet (JSON)
matrix-title = Ce que chaque archive permet de savoir
matrix-caption = Informations présentes, par compte
files-title = Ce que sont devenus les enregistrements
files-caption = Fichiers lus – { $account }
skipped = { $reason } : { $count }
erased-title = Ce qui a été effacé
erased-told = À la demande de personnes concernées, { $count ->
    [one] une publication a été laissée
   *[other] { $count } publications ont été laissées
} de côté avant tout calcul. Les nombres du tableau ci-dessus sont ceux de la lecture, avant cet effacement.
notices-title = Ce qui a été relevé à la lecture
notices-caption = Anomalies survenues pendant la lecture
notices-none = Rien à signaler.
can-yes = oui
can-partial = en partie
can-no = non
field-posts = Nos publications, avec leur date et leur texte
field-replies = Lesquels de nos messages sont des réponses
field-people-answered = Les personnes à qui nous répondons
field-parent-times = L’heure des messages auxquels nous répondons
field-likes = Les mentions « j’aime » reçues
field-reposts = Les relais reçus
field-comments = Les commentaires reçus
field-mentions = Les personnes que nous nommons
field-reposts-given = Les messages que nous relayons
field-quotes-given = Les messages que nous citons
field-followers = La liste des abonnés
field-descriptions = Les textes de remplacement des images
field-following = La liste des comptes que nous suivons
field-links = Les liens de nos publications
field-threads = Qui a ouvert les conversations
field-clients = Le logiciel d’envoi de nos messages
field-likes-given = Les mentions « j’aime » que nous donnons en public
field-polls = Les sondages parmi nos publications

column-account = Compte
column-caveat = Réserve
column-accounts = Comptes
column-can = Présente
column-code = Code
column-count = Nombre
column-detectable = Plus petit écart visible
column-difference = Écart
column-field = Information
column-figure = Valeur
column-file = Fichier
column-from = De
column-handle = Identifiant
column-high = Borne haute
column-id = Identifiant du chiffre
column-k = Cas favorables
column-low = Borne basse
column-measure = Chiffre
column-mention = Publications qui nomment quelqu’un
column-month = Mois
column-n = Effectif
column-network = Réseau
column-notice = Ce qui s’est passé
column-original = Publications sans destinataire
column-p = p
column-period = Période
column-present = Présents
column-quote = Citations
column-read = Retenus
column-reason = Raison
column-reply = Réponses
column-reply-self = Suites de fil
column-repost = Relais
column-scale = Échelle
column-skipped = Laissés de côté
column-status = État
column-to = À
column-unit = Unité
column-value = Valeur
column-verdict = Verdict
column-year = Année
column-years = Années

networks-lead = Chaque réseau remet à ses comptes une archive différente. { $several ->
    [yes] Cette page dit ce que chacune permet de savoir, et montre ensemble les messages qui ont été publiés sur plusieurs réseaux. Les mentions « j’aime » d’un réseau ne s’ajoutent jamais à celles d’un autre.
   *[no] Cette page dit ce que la nôtre permet de savoir, et ce qu’elle tait.
}
networks-accounts-title = Compte par compte
overview-caption = Les comptes lus
gaps-count = { $count ->
    [0] aucun
    [one] un
   *[other] { $count }
}
column-since = Premier message
column-until = Dernier message
column-records = Messages conservés
column-gaps = Silences de plus de 60 jours
column-message = Début du message
column-reception = Accueil, réseau par réseau
column-what = Ce qui est compté
accounts-others = Cette page détaille les { $shown } comptes qui ont le plus publié dans l’année ; { $others ->
    [one] ce qui concerne l’autre se trouve
   *[other] ce qui concerne les { $others } autres se trouve
} dans report.json.
state-count = { $state } ({ $count ->
    [one] un compte
   *[other] { $count } comptes
})
measurable-caption = Chiffres que les archives permettent, sur une année ou sur toute leur durée, par compte
measurable-yes = oui
measurable-few = trop peu de cas
measurable-no = non : l’archive ne le dit pas
measurable-not = non : { $reason }
messages-title = Le même message sur plusieurs réseaux
messages-told = { $count ->
    [0] En { $period }, aucun message n’a été reconnu sur plusieurs réseaux.
    [one] En { $period }, un message a été publié sur plusieurs réseaux ({ $copies } publications).
   *[other] En { $period }, { $count } messages ont été publiés sur plusieurs réseaux ({ $copies } publications).
}
messages-caption = Messages publiés sur plusieurs réseaux en moins d’un jour
messages-note = Deux publications sont le même message si leurs textes, sans liens, mentions ni mots-dièse de fin, se ressemblent à 90 % au moins et comptent huit mots ou plus. Les compteurs de deux réseaux ne se comparent pas : chacun se lit avec l’accueil habituel du compte.
message-copy = { $account } : { $likes }, { $reposts }
passages-title = D’un export à l’autre
passages-note = Un message disparu a été supprimé, par nous ou par la plateforme. La dernière ligne des compteurs dit si la convention de maturité du réseau tient : après ce délai, ils ne devraient presque plus bouger.
passage-caption = Du { $from } au { $to }
passage-records = Messages comparables
passage-gone = Messages disparus depuis
passage-edited = Messages modifiés depuis
passage-followers-before = Abonnés au premier export
passage-followers-kept = Abonnés restés
passage-followers-arrived = Abonnés arrivés
passage-followers-left = Abonnés partis
passage-age = { $days ->
    [one] Mentions « j’aime » et relais des messages de moins d’un jour
   *[other] Mentions « j’aime » et relais des messages de moins de { $days } jours
}
passage-age-older = Mentions « j’aime » et relais des messages plus anciens
passage-growth = { $posts ->
    [one] un message : { $before }, puis { $after }
   *[other] { $posts } messages : { $before }, puis { $after }
}
none = aucun
message-likes = { $count ->
    [0] aucun « j’aime »
    [one] un « j’aime »
   *[other] { $count } « j’aime »
}
message-likes-unknown = « j’aime » inconnus
message-reposts = { $count ->
    [0] aucun relais
    [one] un relais
   *[other] { $count } relais
}
message-reposts-unknown = relais inconnus
column-date = Date
