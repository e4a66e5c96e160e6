# L’aperçu : « bilan serve », ses pages et ce qui l’arrête.
cli-serve = Montre le site dans le navigateur et le refait à chaque modification
cli-port = Port de l’aperçu (8420, ou le premier libre ensuite)
cli-port-value = PORT

serve-address = Aperçu : { $address } (sur cet ordinateur seulement ; Ctrl-C pour finir)
serve-made = Site à jour en { $milliseconds } ms

serve-waiting = L’aperçu se prépare
serve-waiting-text = Les archives sont en cours de lecture. Cette page se remplacera d’elle-même.
serve-trouble =
    { $count ->
        [one] Une erreur empêche de faire le site
       *[other] { $count } erreurs empêchent de faire le site
    }
serve-trouble-after = Corrigez puis enregistrez : la page reviendra d’elle-même.
serve-nothing = Rien à cette adresse
serve-nothing-home = Aller à l’accueil du bilan

port-taken = Le port { $port } est déjà occupé ou interdit ({ $reason }). Choisissez-en un autre avec --port, ou laissez Bilan en trouver un.
port-none = Aucun port n’est libre pour l’aperçu ({ $reason }). Fermez les aperçus ouverts, ou indiquez un port avec --port.
