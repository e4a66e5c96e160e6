# La publication : poids des pages.
photographs-left-out = { $reason ->
    [undeclared] Photographies non montrées, car personne n’a déclaré qu’on n’y reconnaît personne : { $count } (« bilan check --privacy » les énumère).
    [undescribed] Photographies non montrées, car rien ne dit ce qu’elles montrent : { $count } (« description » de [[photograph]]).
    [room] Photographies non montrées, car leur page serait trop lourde : { $count }.
   *[unreadable] Photographies non montrées, car leur fichier est illisible, trop grand ou présent deux fois sous le même nom : { $count }.
}
quotes-without-page = Les citations (« quotes ») n’ont pas de page : aucune publication n’a de fiche parmi les temps forts.
page-too-heavy = La page { $page } pèse { $size } ko en { $count ->
    [one] un fichier
   *[other] { $count } fichiers
} ; le site promet { $limit } ko et { $most } fichiers au plus. Allégez les images et les polices du thème, le logo, ou ce que vos notes ajoutent à cette page.
build-weight = { $total } ko en tout ; la page la plus lourde, { $page }, pèse { $size } ko avec son style et ses images ({ $limit } ko au plus).

duty-name = bilan.toml : « institution.name » manque ; les mentions légales nomment l’éditeur.
duty-address = bilan.toml : « institution.address » manque ; les mentions légales donnent l’adresse de l’éditeur.
duty-phone = bilan.toml : « institution.phone » manque ; les mentions légales donnent le téléphone de l’éditeur.
duty-contact = bilan.toml : « institution.contact » manque ; chaque page et la déclaration d’accessibilité disent à qui écrire.
duty-publisher = bilan.toml : « institution.publisher » manque ; les mentions légales nomment le directeur ou la directrice de la publication.
duty-host = bilan.toml : « institution.host » manque ; les mentions légales donnent le nom, l’adresse et le téléphone de l’hébergeur.
duty-contact-dpo = bilan.toml : « privacy.contact_dpo » manque ; la page des données personnelles dit à qui écrire.
duty-base-url = bilan.toml : « site.base_url » manque ; la déclaration d’accessibilité dit à quelle adresse elle s’applique.
duty-established = bilan.toml : « accessibility.established » manque ; la déclaration d’accessibilité est datée.
duty-plan = bilan.toml : « accessibility.plan » manque ; la déclaration d’accessibilité donne le schéma pluriannuel, ou son adresse.
duty-action-plan = bilan.toml : « accessibility.action_plan » manque ; la déclaration d’accessibilité donne le plan d’action de l’année, ou son adresse.

## Pages hors du bilan : adresse introuvable, plusieurs années.

title-missing = Page introuvable
menu-missing = Page introuvable
missing-lead = Aucune page de ce bilan ne se trouve à cette adresse : elle a été déplacée, ou l’adresse contient une erreur.
missing-home = Aller à la première page du bilan
missing-how = Revenez à la page précédente, ou retirez la fin de l’adresse pour retrouver la première page du bilan.
title-collection = Les bilans, année par année
menu-collection = Les autres années
collection-full-title = Les bilans, année par année – { $institution }
collection-lead = Un bilan par année. Chacun compare son année aux précédentes ; le plus récent est le premier.
cli-all-years = Fait le site de chaque année, dans un dossier chacun, et une page qui y mène
config-address = { $file }, ligne { $line }, colonne { $column } : « { $value } » ne peut pas être l’adresse du site. Écrivez-la en entier, par exemple https://exemple.fr/bilan/, sans espace, « ? » ni « # ».

## Dictionnaire des données.

slug-dictionary = dictionnaire
download-dictionary = Le dictionnaire des colonnes (CSV)
download-report-schema = Le dictionnaire du rapport complet (schéma JSON, en anglais)
column-column = Colonne
column-type = Type
column-meaning = Sens
type-text = texte
type-word = mot d’une liste fixe
type-number = nombre, point décimal
type-count = nombre entier
type-date = date, AAAA-MM-JJ
type-period = année du bilan, « all » pour toute l’archive, ou première..dernière
dictionary-id = Nom fixe du chiffre, le même dans toutes les langues et toutes les versions
dictionary-measure = Nom du chiffre dans la langue du bilan
dictionary-code = Code de la fiche du chiffre dans le catalogue
dictionary-account = Compte, ou « institution » pour tous les comptes ensemble
dictionary-period = Ce que le chiffre couvre
dictionary-status = « value » : il y a une valeur ; « too-few » : trop peu de cas ; « unavailable » : l’archive ne permet pas de le dire
dictionary-value = Valeur ; une part va de 0 à 1, une durée est en secondes ; vide sans valeur
dictionary-unit = Unité de la valeur
dictionary-k = Cas favorables, quand la valeur est une part
dictionary-n = Cas sur lesquels le chiffre repose
dictionary-low = Borne basse de l’intervalle à 95 % ; vide quand il n’y en a pas
dictionary-high = Borne haute de l’intervalle à 95 % ; vide quand il n’y en a pas
dictionary-reason = Pourquoi il n’y a pas de valeur
dictionary-caveat = Réserve à garder à l’esprit, par son nom fixe
dictionary-from = Année de départ de la comparaison
dictionary-to = Année d’arrivée de la comparaison
dictionary-scale = « difference » : l’écart se soustrait ; « ratio » : il se multiplie
dictionary-verdict = Ce que l’on peut dire de l’évolution, par son nom fixe
dictionary-difference = Écart entre les deux années, dans l’échelle indiquée
dictionary-p = Probabilité d’un écart au moins aussi grand par le seul hasard, avant correction
dictionary-detectable = Plus petit écart qui aurait pu être vu
dictionary-network = Réseau du compte
dictionary-handle = Identifiant public du compte
dictionary-year = Année du bilan
dictionary-original = Publications sans destinataire
dictionary-mention = Publications qui nomment quelqu’un
dictionary-quote = Citations d’une autre publication
dictionary-reply = Réponses à quelqu’un
dictionary-reply-self = Suites d’un fil du compte lui-même
dictionary-repost = Publications d’autrui partagées telles quelles
dictionary-date = Jour de la publication, heure locale de l’institution
dictionary-post = Identifiant de la publication dans son réseau
