# La ligne de commande : aide, progression, réponses.

cli-about = Bilan transforme les archives de comptes de réseaux sociaux en site de rapport annuel.
cli-build = Construit le site du rapport
cli-inspect = Dit ce que contient une archive, et quels chiffres elle permet
cli-measure = Imprime les chiffres
cli-explain = Explique un chiffre : définition, formule, limites
cli-check = Relève ce qui ne va pas dans un projet, sans rien écrire
cli-source = Dossier d’un projet (avec bilan.toml), ou archives et dossiers d’exports
cli-source-value = SOURCE
cli-id = Identifiant d’un chiffre ; sans lui, la liste
cli-id-value = CHIFFRE
cli-language = Langue du site et du rapport (fr, en, de, es)
cli-language-value = LANGUE
cli-year = Année du rapport (2023, ou 2023-2024 pour une année scolaire)
cli-year-value = ANNÉE
cli-theme = Thème du site
cli-theme-value = THÈME
cli-output = Dossier où écrire le site, ou fichier zip
cli-output-value = DOSSIER
cli-format = Forme des chiffres (table, json, csv)
cli-format-value = FORME
cli-strict = Échoue (code 3) si la lecture a donné des avis
cli-privacy = Dit aussi qui et quoi apparaît dans le site, pour la protection des données
cli-help = Affiche cette aide
cli-version = Affiche la version
cli-usage = Usage :
cli-command-value = COMMANDE
cli-commands = Commandes :
cli-options = Options
cli-arguments = Arguments
cli-exit-codes =
    Codes de sortie : 0 tout va bien, 1 échec, 2 ligne de commande ou configuration, 3 avis avec --strict,
    4 refus d’un garde-fou, 5 destination injoignable.

usage-command = Commande inconnue : { $command }. « bilan --help » donne la liste.
usage-argument = Argument incompris ou manquant : { $argument }. « bilan --help » donne la forme attendue.
usage-value = { $argument } n’accepte pas « { $value } ». Valeurs possibles : { $allowed }.
usage-year = « { $value } » n’est pas une année. Écrivez 2023, ou 2023-2024 pour une année scolaire.
year-without-records = Les archives ne contiennent aucune publication de l’année { $year }. Années connues : { $known }.
no-source = Aucune archive n’est donnée et ce dossier n’a pas de bilan.toml. Essayez « bilan build mon-export.zip ».
no-account = Le fichier bilan.toml ne déclare aucun compte. Ajoutez une section [[account]] avec ses archives.
unknown-measure = Aucun chiffre ne s’appelle « { $id } ». Le plus proche : { $nearest }. « bilan explain » donne la liste.
output-holds-archive = Le dossier { $folder } contient l’archive elle-même : la publier exposerait l’export. Choisissez un autre dossier avec -o.

error-line = Erreur : { $message }
notice-line = Avis : { $message }

progress-reading = { $file } : { $percent } %, { $records } enregistrements, { $elapsed }

build-done =
    { $pages ->
        [one] { $pages } page écrite
       *[other] { $pages } pages écrites
    }.
    Ouvrez { $home }

inspect-export = Export { $generation }, { $date }
inspect-undated = sans date
inspect-span = Publications conservées du { $first } au { $last }
inspect-followers = Liste d’abonnés : { $count }
inspect-no-records = Aucune publication conservée.
inspect-year = Année
inspect-original = originales
inspect-mention = mentions
inspect-quote = citations
inspect-reply = réponses
inspect-reply-self = suites de fil
inspect-repost = partages
inspect-file = Fichier
inspect-present = présents
inspect-read = lus
inspect-total = Ensemble
inspect-skipped = écartés
inspect-gap = Silence du { $from } au { $to } ({ $days } jours)
inspect-refused = Jamais ouvert : { $kinds }
inspect-figures = Ce que l’archive entière permet de dire :

outcome-value = { $value } (n = { $n })
outcome-too-few = effectif insuffisant (n = { $n })
outcome-unavailable = non disponible : { $reason }

explain-line = { $head } – { $words }
explain-formula = Formule
explain-exclusions = Exclusions
explain-unit = Unité
explain-minimum = Effectif minimum
explain-interval = Intervalle
explain-source = Source
explain-pitfalls = Pièges
