# «bilan check»: lo que falla, línea por línea.
check-unused-key = { $file }, línea { $line }: nada lee la frase «{ $key }».{ $near ->
    [yes] {" "}¿Quería escribir «{ $nearest }»?
   *[no] {""}
}
check-unused-attribute = { $file }, línea { $line }: nada lee la variante «{ $key }».{ $near ->
    [yes] {" "}¿Quería escribir «{ $nearest }»?
   *[no] {""}
}
check-unknown-variable = { $file }, línea { $line }: la variable «{ $key }» no existe en esta frase.{ $near ->
    [yes] {" "}¿Quería escribir «{ $nearest }»?
   *[no] {""}
}
check-missing-word = Página { $page }: la frase «{ $key }» falta o no se puede escribir.
check-erasure = { $file }, línea { $line }: la supresión n.º { $number } no corresponde a nada en los archivos.
check-done = { $count ->
    [0] Nada que señalar.
    [one] Una cosa por corregir.
   *[other] { $count } cosas por corregir.
}
