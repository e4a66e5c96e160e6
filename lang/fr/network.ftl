# Le rapport d’un groupe d’établissements : ligne de commande, erreurs, pages.

cli-network = Réunit les chiffres de plusieurs établissements en un rapport de groupe, sans leurs archives
cli-network-report = Fichiers report.json, ou dossiers de sites qui en contiennent un
cli-network-report-value = RAPPORT
cli-network-name = Nom du groupe
cli-network-name-value = NOM
cli-network-open = Montre à tous les chiffres de chaque établissement, si le groupe l’a décidé
cli-network-output = Dossier où écrire le rapport de groupe
cli-network-output-value = DOSSIER
network-done = Exemplaires à remettre à chaque établissement, et à lui seul : { $copies }
output-holds-report = Le dossier { $folder } contient un des rapports donnés. Choisissez un autre dossier avec -o.

network-file = { $file } ne peut pas être lu ({ $reason }). Vérifiez le chemin et les droits.
network-too-large = { $file } dépasse { $limit } octets, ce qu’aucun rapport ne fait. Vérifiez d’où vient ce fichier.
network-not-json = { $file } n’est pas du JSON lisible (ligne { $line }, colonne { $column }). Donnez tel quel le report.json que « bilan build » écrit à la racine du site.
network-truncated = { $file } est incomplet : la fin manque. Copiez-le à nouveau.
network-not-report = { $file } est du JSON, mais pas un rapport de Bilan. Donnez tel quel le report.json que « bilan build » écrit à la racine du site.
network-schema = { $file } est d’un format que cette version ne lit pas ({ $schema } au lieu de { $known }). Faites tous les rapports avec la même version de Bilan.
network-unnamed = { $file } ne dit pas le nom de l’établissement. Écrivez-le dans son bilan.toml (name, sous [institution]), puis refaites le rapport.
network-row = { $file } contient un chiffre impossible : une part hors de 0 à 1, un intervalle à l’envers ou deux fois la même ligne. Le fichier a été modifié ; refaites le rapport.
network-version-old = { $file } a été fait par Bilan { $version }, dont certains chiffres étaient définis autrement. Refaites ce rapport avec Bilan { $own }.
network-version-new = { $file } a été fait par Bilan { $version }, plus récent que celui-ci ({ $own }). Mettez Bilan à jour.
network-period = { $file } raconte { $kind ->
    [school] l’année scolaire
   *[other] l’année civile
} { $period }, mais { $other } { $expected-kind ->
    [school] l’année scolaire
   *[other] l’année civile
} { $expected }. Refaites l’un des deux pour la même année, du même genre (--year, ou period dans bilan.toml).
network-definition = { $file } définit le chiffre { $id } autrement que cette version de Bilan. Refaites ce rapport avec elle.
network-same-institution = { $file } et { $other } portent le même nom d’établissement. Si c’est le même, ne donnez qu’un rapport ; sinon, précisez les noms dans les fichiers bilan.toml.
network-same-account = { $file } et { $other } contiennent le même compte. Ne donnez qu’un des deux rapports ; si ce sont deux comptes, donnez-leur des noms différents (label, dans les fichiers bilan.toml).
network-small = Un groupe compte au moins { $minimum } établissements, et { $count ->
    [one] un seul rapport est donné
   *[other] { $count } rapports sont donnés
}. En dessous, les chiffres communs diraient ceux de chacun.

network-group = Groupe de { $count } établissements
network-report-name = Rapport de groupe { $period }
network-copy-mark = Exemplaire de l’établissement « { $institution } », à ne remettre qu’à lui : ses propres chiffres s’y lisent à côté de ceux du groupe.

network-home-title = Points communs et écarts de { $count } établissements
network-home-lead = Les chiffres de { $count } établissements, du { $start } au { $end }. Chacun a remis ses chiffres et gardé ses archives. { $open ->
    [yes] Le groupe a décidé de montrer les chiffres de chacun à tous ; aucun établissement n’est classé.
   *[no] Aucun établissement n’est nommé, aucun n’est classé.
}
network-key-next = Pour un établissement de plus : { $next }.
network-key-known = d’après { $known } établissements sur { $all }
network-key-more = Voir la répartition
network-home-well = Ce que le groupe fait bien
network-home-ahead = Ce qui reste à faire
network-home-mean = { $name } : { $value } en moyenne.
network-home-alike = Ce que les établissements ont en commun
network-home-alike-lead = Pour ces chiffres, un établissement de plus serait sans doute proche des autres.
network-home-different = Là où ils diffèrent le plus
network-home-different-lead = Ces écarts dépassent de loin ceux du hasard. Ils tiennent aux publics, aux réseaux et à la taille autant qu’au travail fait : de quoi comparer des pratiques, pas des rangs.
network-home-next = { $name } : { $mean } en moyenne, et { $next } pour un établissement de plus.
network-home-unknown = { $count ->
    [one] Un chiffre est connu de moins de { $minimum } établissements : il n’est pas montré.
   *[other] { $count } chiffres sont connus de moins de { $minimum } établissements : ils ne sont pas montrés.
}
network-standing-title = Ce n’est pas un classement
network-standing = La place d’un établissement dépend de ses publics, de ses réseaux et de sa taille autant que de son travail. Ce rapport montre des répartitions et non des rangs ; il ne compte les abonnés de personne.
network-standing-we = Dans les définitions, « nous » désigne chaque établissement.
network-own-title = Les chiffres de cet établissement
network-own-lead = Ce tableau ne figure que dans cet exemplaire.
network-own-caption = Les chiffres de l’établissement, à côté de ceux du groupe
network-pages-title = Sujet par sujet

network-known = { $known } établissements sur { $all } connaissent ce chiffre.
network-known-all = Les { $all } établissements connaissent ce chiffre.
network-others = { $count ->
    [one] Pour l’autre : { $reasons }.
   *[other] Pour les autres : { $reasons }.
}
network-reason-too-few = trop peu de cas
network-reason-several-accounts = il y a plusieurs comptes, et ce chiffre ne s’additionne pas de l’un à l’autre
network-reason-no-record = aucun message cette année-là
network-reason-not-requested = ce chiffre n’est donné que sur demande
network-pooled = Moyenne des établissements : { $value }, d’après { $institutions } d’entre eux. Pour un établissement de plus, on attend une valeur comprise { $next }.
network-spread-little = Les établissements diffèrent à peine plus que ne le ferait le hasard (I² = { $i2 }, τ² = { $tau2 }).
network-spread-some = Une bonne part des écarts vient des établissements eux-mêmes, le reste du hasard (I² = { $i2 }, τ² = { $tau2 }).
network-spread-most = L’essentiel des écarts vient des établissements eux-mêmes, et non du hasard (I² = { $i2 }, τ² = { $tau2 }).
network-spread-exact = Ces chiffres sont des comptes exacts : tous les écarts viennent des établissements eux-mêmes (τ² = { $tau2 }).
network-laird = Avec la méthode de DerSimonian et Laird, la moyenne serait de { $value } : elle dépend de la méthode.
network-withheld-few = Trop peu d’établissements ont un intervalle pour ce chiffre : il n’y a pas de moyenne commune.
network-withheld-count = Ce compte grandit avec l’établissement et son activité : une moyenne n’aurait pas de sens.
network-withheld-chance = Ce chiffre se lit contre ce que donnerait le hasard, qui n’est pas le même pour tous : il n’y a pas de moyenne commune.
network-withheld-unfit = Les valeurs relevées ne permettent pas de calculer une moyenne commune.
network-withheld-dominated = Un seul établissement ferait presque toute la moyenne : elle n’est pas donnée.
network-no-cells = La répartition n’est pas montrée : ses cases compteraient trop peu d’établissements.
network-own = { $institution } : { $value }. { $place ->
    [below] C’est moins que ce que l’on attend d’un établissement de plus.
    [above] C’est plus que ce que l’on attend d’un établissement de plus.
    [inside] C’est dans l’intervalle où l’on attend un établissement de plus.
   *[none] {""}
}
network-cell-under = moins de { $to }
network-cell-over = { $from } et plus
network-cell-between = de { $from } à moins de { $to }
network-institutions = { $count ->
    [0] aucun établissement
    [one] un établissement
   *[other] { $count } établissements
}
network-chart-title = Moyenne des établissements : { $value }
network-chart-title-spread = La répartition des établissements
network-chart-caption = { $dotted ->
    [yes] { $period }. Un point est un établissement, quelque part dans sa case ; une case en compte au moins trois, ou aucun.
   *[no] { $period }.
}
network-line-group = Moyenne du groupe
network-line-next = Un établissement de plus
network-line-own = Cet établissement
network-column-place = Sur le graphique
network-years-title = La moyenne, année par année
network-years-caption = Trait vertical : intervalle à 95 %. Seules figurent les années que { $minimum } établissements ou plus connaissent ; ce ne sont pas toujours les mêmes établissements.
network-more-caption = Les autres chiffres de ce sujet
network-everyone = Établissement par établissement
network-everyone-caption = Les établissements, par ordre alphabétique
network-silent-title = Ce que trop peu d’établissements connaissent

network-data-lead = Les chiffres du groupe, à reprendre dans un tableur ou un programme. { $open ->
    [yes] Le groupe a décidé d’y joindre ceux de chaque établissement.
   *[no] Aucun n’est celui d’un établissement.
}
network-download-estimates = Les moyennes, par année (CSV)
network-download-distributions = Les répartitions de l’année (CSV)
network-download-institutions = Les chiffres de chaque établissement (CSV)
network-download-json = Tous les chiffres du groupe (JSON)
network-download-schema = La description de ce fichier (JSON Schema)
slug-estimates = moyennes
slug-distributions = repartitions
slug-institutions = etablissements
column-institution = Établissement
column-institutions = Établissements
column-next-low = Un établissement de plus, borne basse
column-next-high = Un établissement de plus, borne haute
column-i2 = I²
column-tau2 = τ²
column-from-end = À partir de
column-to-end = À moins de

network-method-lead = Comment ces chiffres communs sont faits, et ce qu’ils taisent à dessein.
network-method-lead-open = Comment ces chiffres communs sont faits. Le groupe a décidé de montrer aussi ceux de chaque établissement, par ordre alphabétique.
network-method-league = Ce n’est pas un classement
network-method-league-why = Un rang dirait que les établissements font la même chose dans les mêmes conditions. Ils n’ont ni les mêmes publics, ni les mêmes réseaux, ni la même taille ; deux d’entre eux peuvent travailler aussi bien et se trouver loin l’un de l’autre.
network-method-league-size = C’est pourquoi rien n’est trié par valeur. Les chiffres disent ce que le groupe a en commun et où il diffère ; pourquoi, c’est aux établissements d’en parler.
network-method-shown = Ce qui n’est pas montré
network-method-shown-cells = Rien n’est dit d’un chiffre que moins de { $minimum } établissements connaissent. Une case d’une répartition compte au moins { $cell } établissements, ou aucun : c’est la règle du secret statistique pour les entreprises. La case la plus basse et la plus haute n’ont pas de borne extérieure. Les bornes sont des nombres ronds, fixés d’avance.
network-method-shown-rounded = Les chiffres communs sont arrondis à trois chiffres, dans les fichiers aussi : ils ne suffisent pas à calculer celui d’un établissement.
network-method-shown-dominated = Aucune moyenne n’est donnée quand un seul établissement y pèserait plus de 85 %.
network-method-shown-subtraction = Tous les exemplaires portent les mêmes chiffres communs. Mais deux rapports de groupe qui ne diffèrent que d’un établissement permettent d’approcher les chiffres de celui-ci, et des établissements qui échangent leurs exemplaires en savent plus sur ceux qui restent. Faites un seul rapport par année et par groupe, et que chacun garde son exemplaire.
network-method-mean = Comment la moyenne est faite
network-method-mean-model = Chaque établissement compte, un peu moins quand son chiffre est moins sûr : c’est une moyenne à effets aléatoires. Elle admet que les vrais chiffres des établissements diffèrent ; leur variance, τ², est estimée par la méthode de Paule et Mandel. La méthode de DerSimonian et Laird, plus ancienne, sert de contrôle.
network-method-mean-interval = L’intervalle de la moyenne est celui de Hartung et Knapp, à 95 %. Il n’est jamais plus étroit que ne le permettent les intervalles des établissements.
network-method-mean-next = L’intervalle « pour un établissement de plus » dit où serait, 95 fois sur 100, le vrai chiffre d’un établissement semblable qui rejoindrait le groupe. Il est plus large que celui de la moyenne, et c’est lui qui dit combien les établissements diffèrent.
network-method-mean-spread = I² est la part des écarts qui ne vient pas du hasard. Ce n’est pas une note : avec de grands effectifs, de petits écarts suffisent à l’élever.
network-method-scales = Les échelles
network-method-scales-shares = Les parts sont moyennées sur l’échelle logit. L’erreur type de chacune est la largeur de son intervalle sur cette échelle, divisée par 2 × 1,96.
network-method-scales-bounds = Une part de 0 ou de 1 n’a pas de logit : un demi-cas est ajouté de chaque côté, pour autant de cas que son intervalle de Wilson en laisse lire.
network-method-scales-logs = Les durées, les rythmes par semaine ou par publication et les nombres effectifs sont moyennés sur l’échelle des logarithmes.
network-method-scales-plain = Les indices et les médianes de réactions sont moyennés tels quels.
network-method-scales-none = Un compte de personnes, de messages ou de jours n’est jamais moyenné, car il grandit avec l’établissement. Une part comptée sans reste, comme celle des images décrites, n’a pas d’erreur : seuls les écarts entre établissements font l’intervalle de la moyenne.
network-method-read = Ce qui est lu et vérifié
network-method-read-files = Des fichiers report.json ne sont lus que le nom de l’établissement, l’année, les identifiants des comptes (aucun ne doit être là deux fois), les versions et les chiffres. Aucun texte n’est lu, même d’une édition interne.
network-method-read-accounts = Un établissement qui a plusieurs comptes compte une fois, par ses chiffres d’ensemble. Ce qui ne s’additionne pas d’un compte à l’autre n’est pas disponible pour lui.
network-method-read-agreement = Tous les rapports racontent la même année, et viennent de versions de Bilan qui définissent les chiffres de la même façon. Sinon, rien n’est construit.
network-method-left = Ce qui est laissé de côté
network-method-left-followers = Tout ce qui compte des abonnés, ou s’y rapporte.
network-method-left-own = Les mesures qu’un établissement a définies pour lui-même, et les annexes.
network-method-left-years = D’une année à l’autre, ce ne sont pas toujours les mêmes établissements : une suite d’années ne prouve aucune évolution.
network-sources-title = Sources
network-source-paule = Paule et Mandel, 1982, Journal of Research of the National Bureau of Standards 87 : la variance τ².
network-source-dersimonian = DerSimonian et Laird, 1986, Controlled Clinical Trials 7 : la moyenne à effets aléatoires.
network-source-hartung = Hartung et Knapp, 2001, Statistics in Medicine 20 : l’intervalle de la moyenne.
network-source-rover = Röver, Knapp et Friede, 2015, BMC Medical Research Methodology 15 : le même, quand les établissements sont peu nombreux.
network-source-higgins-2009 = Higgins, Thompson et Spiegelhalter, 2009, Journal of the Royal Statistical Society A 172 : l’intervalle pour un établissement de plus.
network-source-higgins-2002 = Higgins et Thompson, 2002, Statistics in Medicine 21 : I².
network-source-cochran = Cochran, 1954, Biometrics 10 : Q.
network-source-newcombe = Newcombe, 2001, The American Statistician 55 : l’intervalle de Wilson sur l’échelle logit.
network-source-gart = Haldane, 1956, Annals of Human Genetics 20 ; Gart et Zweifel, 1967, Biometrika 54 : les parts de 0 et de 1.
network-source-insee = INSEE, Guide du secret statistique : la règle des trois unités, et celle des 85 %.

block-differences = ce que les établissements ont en commun, et ce qui les distingue
block-own = les chiffres de l’établissement dans son exemplaire
block-pages = les pages des sujets
block-sources = les sources de la méthode
