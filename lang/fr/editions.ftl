# Les éditions : publique et interne, preuves, courriel.
cli-edition = Édition du rapport (public, internal)
cli-edition-value = ÉDITION

slug-email = courriel
menu-email = Courriel
download-email = Le résumé à envoyer par courriel (HTML)
download-email-text = Le même résumé, à copier et coller (texte seul)
email-lead = { $institution }, du { $start } au { $end }. { $covered }
email-site = Lire le bilan complet
colon =  :

figure-method = Méthode
figure-evidence = Messages comptés

slug-evidence = preuves
menu-evidence = Messages comptés : { $dimension }
evidence-lead = Les messages de l’institution sur lesquels repose chaque chiffre, par leur date et leur identifiant. Aucun message d’une autre personne n’y figure. Ces listes n’existent que dans l’édition interne.
evidence-measures-title = Chiffre par chiffre
evidence-lists-title = Les listes
evidence-without = Sans liste, parce qu’ils ne reposent sur aucun de nos messages :
evidence-title = { $kind } – { $whose }
evidence-whose = { $account }, { $period }
evidence-count = { $count ->
    [0] Aucun message
    [one] Un message
   *[other] { $count } messages
}
evidence-file = la liste au format CSV
evidence-relation-each = chaque message compte pour un cas
evidence-relation-holds = chaque message compte pour un cas ou davantage
evidence-relation-among = le chiffre ne retient que certains de ces messages, ou en réunit plusieurs en un cas
evidence-relation-between = le chiffre mesure l’intervalle d’un message au suivant
evidence-relation-feeds = ces messages servent à compter autre chose : des personnes, des jours, des semaines, des liens
evidence-kind-own = Messages examinés pour « { $measure } »
column-post = Identifiant du message
evidence-kind-all = Tous les messages
evidence-kind-written = Messages que nous avons écrits
evidence-kind-paced = Messages que nous avons écrits, hors suites de fil
evidence-kind-timed = Messages écrits dont l’heure est connue
evidence-kind-timed-replies = Réponses dont l’heure est connue
evidence-kind-timed-publications = Publications dont l’heure est connue
evidence-kind-with-program = Messages dont le logiciel d’envoi est connu
evidence-kind-publications = Publications
evidence-kind-with-text = Publications qui contiennent du texte
evidence-kind-compared = Messages assez longs pour être comparés entre eux
evidence-kind-with-link = Publications qui mènent vers un site
evidence-kind-with-host = Publications qui mènent hors du réseau
evidence-kind-with-image = Messages qui contiennent une image
evidence-kind-with-description = Messages qui contiennent une image décrite
evidence-kind-with-film = Messages qui contiennent un film ou un son
evidence-kind-likes-settled = Publications assez anciennes, dont les mentions « j’aime » sont connues
evidence-kind-reposts-settled = Publications assez anciennes, dont les relais sont connus
evidence-kind-comments-settled = Publications assez anciennes, dont les commentaires sont connus
evidence-kind-reception-settled = Publications assez anciennes, dont les mentions « j’aime » et les relais sont connus
evidence-kind-interactions-settled = Publications assez anciennes, dont l’accueil est connu
evidence-kind-last-year-settled = Publications des douze derniers mois de l’archive, assez anciennes
evidence-kind-dialogue = Réponses et publications
evidence-kind-outreach = Réponses, et publications adressées à quelqu’un
evidence-kind-replies = Réponses
evidence-kind-replies-in-threads = Réponses dont on sait qui a ouvert la conversation
evidence-kind-dated-replies = Réponses à des messages que l’on peut dater
evidence-kind-replies-with-delay = Réponses dont le délai est connu
evidence-kind-first-replies = Premières réponses d’un échange, dont le délai est connu
evidence-kind-exchange-openers = Messages par lesquels nous sommes entrés dans un échange
evidence-kind-exchange-replies = Réponses que l’on peut dater, dans les échanges
evidence-kind-contacts = Messages adressés à quelqu’un
evidence-kind-answers = Réponses à une personne connue de l’archive
evidence-kind-first-answers = Premières réponses à une personne
evidence-kind-answers-of-12-months = Réponses des douze derniers mois de la période
evidence-kind-answers-of-4-years = Réponses de quatre années
evidence-kind-answers-of-2-periods = Réponses de la période et de la précédente
evidence-kind-spread = Publications et relais d’autrui
evidence-kind-published-or-relayed = Publications et relais
evidence-kind-relays-of-others = Relais et citations d’autrui
