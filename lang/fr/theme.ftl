# Les thèmes : ce que dit « bilan theme », et ce que chaque bloc d’un gabarit contient.
cli-themes = Montre, crée et compare les thèmes
cli-list = Nomme les thèmes, et pour qui ils sont
cli-new = Crée un thème à soi, qui change celui qu’il prolonge
cli-eject = Copie le gabarit d’une page, ses blocs expliqués
cli-context = Dit ce que voient les gabarits (JSON Schema), ou celui d’une page
cli-gallery = Construit le bilan dans chaque thème, pour comparer
cli-theme-theme = Nom du nouveau thème
cli-theme-theme-value = NOM
cli-theme-page = Page dont le gabarit est copié (home, year, contact…)
cli-theme-page-value = PAGE
cli-theme-context = Page dont le gabarit est décrit (home, year, contact…)
cli-theme-context-value = PAGE
theme-line = { $name } : { $reader }
theme-reader-board = institutionnel, pour un conseil ou un rectorat
theme-reader-house = éditorial, pour toute la maison
theme-reader-meeting = le papier d’abord, pour une réunion
theme-reader-own = un thème de votre dossier
theme-new-file =
    Le thème { $name } prolonge { $parent } : ce qui n’est pas écrit ici reste comme chez lui.
    Ses règles vont dans style.css, ses gabarits dans templates/, ses polices et images dans assets/.
theme-new-style = Règles du thème { $name }, lues après celles de { $parent }.
theme-new-done = Thème créé dans { $folder }. Pour le prendre : name = "{ $name }" sous [theme] de bilan.toml.
eject-head = Copie de { $file }. Pour ne changer qu’un bloc, gardez la ligne « extends » avec le nom de ce fichier et ce seul bloc.
eject-done = Gabarit copié dans { $file }.
block-line = { $name } : { $words }
gallery-title = Le même bilan dans chaque thème
gallery-lead = Les mêmes chiffres et les mêmes phrases. Changez la largeur de la fenêtre, le thème sombre de l’ordinateur, et imprimez.
gallery-done =
    { $count ->
        [one] { $count } thème construit
       *[other] { $count } thèmes construits
    }.
    Ouvrez { $home }

# Les blocs des gabarits.
block-head = ce qui s’ajoute à l’en-tête du document
block-skip = le lien qui mène droit au contenu
block-header = le haut de chaque page
block-brand = le logo et le nom de l’institution
block-report_name = le nom du bilan et son année
block-menu = le menu principal
block-title = le titre de la page
block-content = tout ce qui est propre à la page
block-notes = les notes de la rédaction sur cette page
block-footer = le bas de chaque page
block-accessibility = la mention d’accessibilité, que la loi demande
block-foot_menu = le menu du bas
block-foot = le contact et la ligne de l’institution
block-opening = le mot d’ouverture
block-lead = le chapeau
block-key_figures = les chiffres clés
block-story = l’année en phrases
block-standing = ce que ces chiffres ne sont pas
block-quotes = ce que d’autres ont écrit
block-voices = les mots de la rédaction
block-commitments = les engagements et où ils en sont
block-questions = ce que les chiffres amènent à se demander
block-chart = le graphique
block-accounts = les comptes
block-about = la fiche du compte
block-figures = les chiffres du compte
block-records = les messages par type
block-passages = ce qui a changé d’un export à l’autre
block-can_know = ce que les archives peuvent dire
block-downloads = les fichiers à télécharger
block-files = ce que les fichiers sont devenus
block-erased = ce qui a été effacé
block-notices = ce qui n’a pas pu être lu
block-measures = les mesures
block-silent = ce qui ne peut pas être dit, et pourquoi
block-tables = les tableaux
block-more = les mesures de détail
block-lists = les listes de messages
block-cards = les fiches des messages
block-chosen = comment ils ont été choisis
block-ideas = les deux idées
block-links = les liens
block-rules = les règles de la mesure
block-limits = les limites
block-definitions = les définitions
block-rejected = les chiffres écartés
block-overview = la vue d’ensemble
block-messages = un même message sur plusieurs réseaux
block-first = les premières mentions
block-sections = les parties du texte
block-entries = les adresses
block-ribbon = le ruban des douze mois
block-marks = les dates de l’année
block-months = une ligne par mois
block-charts = les graphiques
block-kinds = les messages par type
block-multiples = les années côte à côte
block-scopes = les tableaux par compte
block-legend = comment lire
