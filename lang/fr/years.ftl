# Plusieurs années côte à côte, et les repères datés des graphiques.
years-multiples-title = { $several ->
    [yes] Année par année, compte par compte
   *[no] Année par année
}
years-multiples-lead = { $several ->
    [yes] D’un compte à l’autre, un même chiffre se lit sur la même échelle.{" "}
   *[no] {""}
}Une année sans valeur laisse un vide. { $marked ->
    [yes] Un trait plein marque une rupture déclarée : les années qu’il sépare ne se comparent pas, et la courbe s’y interrompt. Un trait pointillé marque un événement.{" "}
   *[no] {""}
}La dernière valeur connue est écrite. Toutes les valeurs sont dans les tableaux de cette page.
years-marks-title = Les repères numérotés
changes-all = Les évolutions des années précédentes et celles des chiffres détaillés (CSV)
mark = { $number }, { $date } : { $label }{ $breaks ->
    [yes] {" "}(rupture)
   *[no] {""}
}
marks-caption = { $caption } Repères : { $events }.
