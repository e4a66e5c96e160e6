# « bilan init » : les questions, et les commentaires du fichier bilan.toml.
cli-init = Commence un projet : un bilan.toml commenté, à partir des archives
cli-init-source = Dossier du projet (le dossier courant sans cela), puis des archives
cli-init-source-value = DOSSIER ARCHIVE
cli-yes = Ne pose aucune question

init-done =
    { $count ->
        [0] { $file } est écrit, sans compte.
        [one] { $file } est écrit, avec un compte.
       *[other] { $file } est écrit, avec { $count } comptes.
    }
init-next = Ensuite : « bilan serve { $folder } » pour voir le site, « bilan build { $folder } » pour le faire.
init-next-archives = Ensuite : mettez vos archives dans { $folder }/archives et décommentez la partie « account » du fichier.
init-exists = { $file } existe déjà et n’a pas été touché. Choisissez un autre dossier, ou renommez ce fichier.
init-no-terminal = Personne ne peut répondre ici aux questions. Lancez la commande dans un terminal, ou avec --yes pour qu’elle n’en pose aucune.
init-path = Le chemin de l’archive { $file } ne peut pas s’écrire dans bilan.toml. Renommez-la sans caractère inhabituel.
init-label = { $network } ({ $account })
init-schools = lycée collège école université faculté académie rectorat campus

init-ask = Quelques questions. Entrée garde ce qui est entre crochets, un tiret l’efface.
init-ask-name = Nom de l’institution ?
init-ask-short-name = Nom court ?
init-ask-language = Langue du bilan ?
init-ask-period = Année du bilan ?
init-ask-calendar-year = année civile
init-ask-school-year = année scolaire
init-ask-hours = Heures d’ouverture, par exemple lun-ven 09:00-12:00 13:30-17:30 ?
init-ask-hours-again = Ces heures ne se comprennent pas. Écrivez des jours puis des plages : lun-ven 09:00-17:00, sam 09:00-12:00.
init-ask-contact = Adresse à laquelle vous écrire ?
init-ask-choice-again = Répondez par un de ces numéros : { $choices }.

init-file = Le bilan de votre institution : ce fichier dit qui vous êtes, où sont vos archives et ce que le site montre.
init-file-examples = Une ligne qui commence par « # » et une espace explique. Une ligne où « # » touche le texte est un exemple : retirez ce signe, et celui du titre entre crochets au-dessus, pour vous en servir. « bilan check » dit ce qui ne va pas.
init-institution = Qui publie.
init-name = Nom complet, tel que les pages le montrent.
init-short-name = Nom court, pour l’en-tête des pages.
init-language = Langue du site : fr, en, de ou es.
init-timezone = Fuseau horaire dans lequel les jours et les heures sont comptés.
init-contact = Adresse à laquelle les lecteurs peuvent écrire.
init-url = Site de l’institution.
init-domains = Autres noms de domaine qui sont à vous : les liens vers eux comptent comme des liens vers vous.
init-team-size = Nombre de personnes qui répondent. Certains chiffres par heure ne sont montrés qu’à partir de trois.
init-legal = Mentions légales : responsable de la publication, adresse, téléphone, hébergeur du site.
init-report = Ce qui est raconté.
init-period = « calendar-year » va de janvier à décembre, « school-year » de septembre à août.
init-year = Première année civile de l’année racontée ; sans cela, la dernière qui soit complète.
init-compare = Compare l’année avec les précédentes (true) ou non (false).
init-edition = « public » pour tout le monde, « internal » pour la maison, avec les publications derrière chaque chiffre.
init-composite = Demande l’indice fait de cinq chiffres (true). La page dit quand il ne vaut rien.
init-account = Vos comptes, un titre pour chacun. Les chemins partent de ce dossier ; une étoile remplace n’importe quels caractères du nom de fichier, et un nouvel export est alors pris en compte de lui-même. Les archives ne sont ni copiées ni modifiées : elles contiennent des données personnelles, ne les publiez pas.
init-account-several = Cet export contient plusieurs comptes, qui gardent chacun leur nom.
init-aliases = Anciens noms de ce compte, ou comptes frères : leur répondre n’est pas répondre à quelqu’un d’autre.
init-opening = Heures d’ouverture : les délais de réponse sont aussi comptés en heures ouvrées.
init-closures = Fermetures, dans des fichiers d’agenda (.ics) du dossier « calendar ».
init-publics = Votre public habituel : les comptes de partenaires et de tutelles, ou tout un domaine avec une étoile.
init-nameable = Parmi eux, les organisations que les pages ont le droit de nommer.
init-campaign = Une campagne : ses mots-dièse et ses jours. Répétez le titre pour chaque campagne.
init-commitment = Un engagement : un chiffre du catalogue (« bilan explain » les donne tous), la cible et l’année. Une part va de 0 à 1, une durée est en secondes.
init-commitment-label = Vos propres mots pour cet engagement.
init-commitment-direction = « at-least » si la cible est un minimum, « at-most » si c’est un maximum.
init-event = Un événement daté, marqué sur les courbes.
init-breaks = true si les chiffres d’avant et d’après ne se comparent pas : nouvelle équipe, nouveau compte, nouvel outil.
init-measure = Une mesure à vous, sans programmer : ce qui est compté (numerator) parmi quoi (denominator), par types de messages, mots-dièse, mots, campagnes ou heures.
init-privacy = Données personnelles. Les autres personnes ne sont jamais que des nombres.
init-photos = Photos : « none », « own-without-people » ou « all ».
init-mask = Mots à masquer dans les publications citées, comme un nom.
init-minimum-cell = Aucun croisement de moins de personnes que ce nombre n’est montré.
init-dpo = Délégué à la protection des données.
init-index = true pour que les moteurs de recherche puissent trouver le site.
init-accessibility = La déclaration d’accessibilité : son jour, le schéma pluriannuel et le plan d’action de l’année, ou leurs adresses.
init-audit = Le dernier audit du site, s’il y en a eu un ; le taux va de 0 à 1. Sans date, ou au bout de trois ans, il ne compte plus.
init-audit-lists = Ce que l’audit a relevé : non-conformités, contenus exemptés, charges disproportionnées, environnement, outils, pages.
init-site = L’adresse publique du site.
init-footer = Une ligne au pied de chaque page.
init-theme = L’apparence : un thème fourni, ou un dossier à vous à côté de ce fichier.
init-accent = Couleur d’accent, assez sombre pour se lire sur du blanc.

init-example-name = Lycée de l’Exemple
init-example-short-name = Lycée Exemple
init-example-contact = communication@lycee.example
init-example-hours = lun-ven 09:00-12:00 13:30-17:30
init-example-host = lycee.example
init-example-publisher = Prénom Nom, proviseure
init-example-address = 1 rue de l’Exemple, 00000 Ville
init-example-web-host = Hébergeur, adresse, téléphone
init-example-closures = fermetures
init-example-partner = ville_exemple
init-example-campaign = Portes ouvertes
init-example-hashtag = PortesOuvertes
init-example-commitment = Répondre dans la journée
init-example-event = Journée portes ouvertes
init-example-measure-id = inscription-parmi-les-reponses
init-example-measure-name = Réponses sur l’inscription
init-example-measure-definition = Part de nos réponses qui parlent d’inscription.
init-example-keyword = inscription
init-example-mask = Dupont
init-example-auditor = Cabinet Exemple
init-example-plan = Schéma 2024-2026, disponible sur demande
init-example-action-plan = Plan 2024, disponible sur demande
init-example-failure = Deux liens dont le texte ne dit pas la cible
init-example-path = bilan
init-example-footer = Bilan du service de communication
init-example-label = Compte principal
init-example-export = export
init-example-alias = ancien_nom
