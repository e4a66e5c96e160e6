# Ce qui arrête la fabrication du site : quoi, où, et que faire.
unknown-language = La langue « { $language } » n’existe pas. Langues connues : { $known }.
language-file = Le fichier de langue { $file } ne peut pas être lu : { $reason }. Corrigez-le, ou retirez-le du dossier « lang ».
template = Un gabarit ne peut pas être utilisé : { $reason }
unknown-theme = Le thème « { $theme } » n’existe pas. Thèmes connus : { $known } ; un dossier voisin de bilan.toml avec un style.css convient aussi.
theme-file = Un fichier du thème ne peut pas être lu : { $reason }.
notes-file = La note { $file } ne peut pas être lue : { $reason }.
output-not-empty = Le dossier { $folder } contient autre chose que ce que cette commande de Bilan y écrit : rien n’a été écrit. Choisissez un dossier vide, ou videz celui-ci.
output-busy = Un autre passage de Bilan écrit en ce moment dans { $folder } : rien n’a été changé. Attendez qu’il se termine, puis recommencez.
cannot-write = { $file } ne peut pas être écrit : { $reason }.
template-syntax =
    { $file }, ligne { $line }, colonne { $column } : ce gabarit ne peut pas être lu : { $reason }
    Corrigez cette ligne, ou supprimez le fichier pour retrouver la page d’origine.
template-unknown =
    { $file }, ligne { $line }, colonne { $column } : { $kind ->
        [variable] la variable
        [field] le champ
        [block] le bloc
        [filter] le filtre
        [test] le test
        [function] la fonction
        [component] le composant
       *[template] le gabarit
    } « { $name } » n’existe pas{ $near ->
        [no] .
       *[other] {""} ; le plus proche : « { $nearest } ».
    }
    Ce qui existe ici : { $known }.
template-cycle =
    { $file }, ligne { $line } : ces gabarits se prolongent l’un l’autre en rond : { $files }.
    Un gabarit qui prolonge son propre nom prolonge celui du thème : n’écrivez que son nom.
template-deprecated =
    { $file }, ligne { $line }, colonne { $column } : le champ « { $name } » va disparaître (annoncé depuis la version { $since }).
    Lisez « { $instead } » à la place.
template-file = Le gabarit { $file } ne peut pas être lu : { $reason }.
theme-cycle = { $file }, ligne { $line }, colonne { $column } : ces thèmes se succèdent en rond : { $names }. Changez la clé « parent ».
theme-asset = { $file }, ligne { $line } : le fichier « { $asset } » n’est pas dans le dossier « assets » du thème. Ajoutez-l’y : le site ne demande rien à d’autres serveurs.
theme-contrast = { $file }, ligne { $line }, colonne { $column } : la couleur « { $token } » ({ $value }) contraste trop peu avec le papier : { $ratio } ; il faut { $least }. La même teinte convient à partir de { $better }.
theme-name = « { $name } » ne peut pas nommer un thème : lettres minuscules, chiffres et traits d’union.
theme-page = Aucune page ne s’appelle « { $page } » ; la plus proche : { $nearest }. Il y a : { $known }.
file-exists = Le fichier { $file } existe déjà : rien n’a été écrit. Renommez-le d’abord.
colour-adjusted = { $file }, ligne { $line } : la couleur { $value } ne se lit pas sur le papier ({ $ratio } ; il faut { $least }). Les textes prennent { $better } ({ $now }).
colours-too-close = { $file }, ligne { $line }, colonne { $column } : la seconde couleur { $value } ne se distingue pas assez de { $accent } pour tout le monde : écart de { $distance } pour l’œil qui les sépare le moins (il faut { $least }), { $grey } sur une copie en gris (il faut { $least-grey }). Choisissez-la plus claire ou plus foncée.
logo-absent = { $file }, ligne { $line }, colonne { $column } : le logo { $value } est introuvable.
logo-kind = { $file }, ligne { $line }, colonne { $column } : le logo { $value } n’est ni un SVG avec ses dimensions, ni un PNG.
logo-size = { $file }, ligne { $line }, colonne { $column } : le logo { $value } pèse { $size } ko ; il alourdirait chaque page. Réduisez-le sous { $largest } ko.
logo-active = { $file }, ligne { $line }, colonne { $column } : le logo { $value } contient un script ou une adresse extérieure. Enregistrez-le comme « SVG simple ».
theme-series = { $file }, ligne { $line } : les couleurs « { $one } » et « { $other } » ne se distinguent pas assez pour tout le monde : écart de { $distance } pour l’œil qui les sépare le moins (il faut { $least }), { $grey } sur une copie en gris (il faut { $least-grey }).
template-unclosed = { $file }, ligne { $line }, colonne { $column } : le « { $tag } » ouvert à la ligne { $opened } n’est pas fermé avant cette ligne. Ajoutez « end{ $tag } ».
language-line = { $file }, ligne { $line }, colonne { $column } : { $kind ->
    [sign] il manque le signe « { $sign } » à cette place
    [value] cette phrase n’a pas de texte
    [variant] il faut une variante marquée d’une étoile, et une seule
    [quote] un guillemet n’est pas fermé
    [brace] une accolade fermante n’en ferme aucune
   *[other] cette ligne ne peut pas être lue
}.
