# « bilan check » : ce qui ne va pas, ligne par ligne.
check-unused-key = { $file }, ligne { $line } : rien ne lit la phrase « { $key } ».{ $near ->
    [yes] {" "}Vouliez-vous écrire « { $nearest } » ?
   *[no] {""}
}
check-unused-attribute = { $file }, ligne { $line } : rien ne lit la variante « { $key } ».{ $near ->
    [yes] {" "}Vouliez-vous écrire « { $nearest } » ?
   *[no] {""}
}
check-unknown-variable = { $file }, ligne { $line } : la variable « { $key } » n’existe pas dans cette phrase.{ $near ->
    [yes] {" "}Vouliez-vous écrire « { $nearest } » ?
   *[no] {""}
}
check-missing-word = Page { $page } : la phrase « { $key } » manque ou ne peut pas s’écrire.
check-erasure = { $file }, ligne { $line } : l’effacement nº { $number } ne correspond à rien dans les archives.
check-done = { $count ->
    [0] Rien à signaler.
    [one] Une chose à corriger.
   *[other] { $count } choses à corriger.
}
