# Ce qui ne va pas dans bilan.toml, dans les horaires et dans les fermetures.

config-absent = { $file } n’existe pas ; « bilan init » crée un projet à compléter.
config-unreadable = { $file } ne peut pas être lu ; vérifiez ses droits.
config-not-utf8 = { $file } n’est pas un texte en UTF-8 ; enregistrez-le dans cet encodage.
config-syntax = { $file }, ligne { $line }, colonne { $column } : ce n’est pas du TOML ; vérifiez guillemets, crochets et signes égal.
config-duplicate-key = { $file }, ligne { $line }, colonne { $column } : cette clé figure déjà plus haut ; n’en gardez qu’une.
config-unknown-key = { $file }, ligne { $line }, colonne { $column } : la clé « { $key } » est inconnue ; la plus proche est « { $nearest } ».
config-missing-key = { $file }, ligne { $line }, colonne { $column } : il manque la clé « { $key } ».
config-type = { $file }, ligne { $line }, colonne { $column } : « { $key } » attend { $expected ->
    [text] un texte entre guillemets
    [boolean] true ou false
    [list] une liste entre crochets
    [number] un nombre
   *[table] une table de clés et de valeurs
 }.
config-choice = { $file }, ligne { $line }, colonne { $column } : « { $key } » ne peut pas valoir « { $value } » ; valeurs possibles : { $choices }.
config-day = { $file }, ligne { $line }, colonne { $column } : « { $key } » attend un jour du calendrier, comme 2023-09-01.
config-zone = { $file }, ligne { $line }, colonne { $column } : le fuseau « { $value } » est inconnu ; le plus proche est « { $nearest } ».
config-campaign-days = { $file }, ligne { $line }, colonne { $column } : la campagne se termine le { $value }, avant d’avoir commencé.
config-share = { $file }, ligne { $line }, colonne { $column } : « { $key } » attend une part entre 0 et 1, et non { $value }.
config-words = { $file }, ligne { $line }, colonne { $column } : cette entrée de « { $key } » n’a ni lettre ni chiffre ; elle ne changerait rien.
config-erasure = { $file }, ligne { $line }, colonne { $column } : un effacement nomme soit une publication (« post »), soit une personne (« person »).
config-colour = { $file }, ligne { $line }, colonne { $column } : « { $value } » n’est pas une couleur de la forme #2c4496.
config-measure-id = { $file }, ligne { $line }, colonne { $column } : « { $value } » ne peut pas nommer une mesure ; écrivez des minuscules sans accent, des chiffres et des tirets, comme part-orientation.
config-measure-twice = { $file }, ligne { $line }, colonne { $column } : deux mesures portent le nom « { $value } ».
config-measure-known = { $file }, ligne { $line }, colonne { $column } : « { $value } » est déjà un chiffre de Bilan (voyez « bilan explain { $value } ») ; donnez un autre nom à votre mesure.
config-measure-empty = { $file }, ligne { $line }, colonne { $column } : le numérateur de cette mesure n’a aucune condition ; donnez-lui des mots-dièse, des mots, des campagnes, des heures ou des types de messages.
config-commitment-measure = { $file }, ligne { $line }, colonne { $column } : aucun chiffre ne s’appelle « { $value } » ; le plus proche est « { $nearest } » (« bilan explain » les nomme tous).

hours-day = { $file }, ligne { $line }, colonne { $column } : dans les horaires, « { $part } » n’est pas un jour ; écrivez par exemple mon-fri 09:00-17:00.
hours-span = { $file }, ligne { $line }, colonne { $column } : dans les horaires, « { $part } » n’est pas une plage ; écrivez par exemple mon-fri 09:00-17:00.
hours-overlap = { $file }, ligne { $line }, colonne { $column } : dans les horaires, la plage { $part } en chevauche une autre du même jour.

archives-none = { $file }, ligne { $line }, colonne { $column } : aucun fichier ne correspond à « { $pattern } » ; le chemin part du dossier de bilan.toml.
archives-pattern = { $file }, ligne { $line }, colonne { $column } : dans « { $pattern } », l’astérisque n’est permis que dans le nom du fichier.

closures-unreadable = { $file } ne peut pas être lu ; c’est un des fichiers de fermetures de bilan.toml.
closures-no-calendar = { $file } n’est pas un calendrier au format .ics.
closures-event = { $file } : l’évènement qui commence le « { $start } » a une date, une heure ou une durée illisible.
closures-rule = { $file } : l’évènement qui commence le « { $start } » se répète selon une règle que Bilan ne connaît pas ({ $rule }) ; seule la répétition annuelle est comprise, écrivez les autres dates une à une.
