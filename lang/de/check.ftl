# „bilan check“: was nicht stimmt, Zeile für Zeile.
check-unused-key = { $file }, Zeile { $line }: Nichts liest den Satz „{ $key }“.{ $near ->
    [yes] {" "}Meinten Sie „{ $nearest }“?
   *[no] {""}
}
check-unused-attribute = { $file }, Zeile { $line }: Nichts liest die Variante „{ $key }“.{ $near ->
    [yes] {" "}Meinten Sie „{ $nearest }“?
   *[no] {""}
}
check-unknown-variable = { $file }, Zeile { $line }: Die Variable „{ $key }“ gibt es in diesem Satz nicht.{ $near ->
    [yes] {" "}Meinten Sie „{ $nearest }“?
   *[no] {""}
}
check-missing-word = Seite { $page }: Der Satz „{ $key }“ fehlt oder kann nicht geschrieben werden.
check-erasure = { $file }, Zeile { $line }: Löschung Nr. { $number } trifft auf nichts in den Archiven zu.
check-done = { $count ->
    [0] Nichts zu melden.
    [one] Eine Stelle ist zu berichtigen.
   *[other] { $count } Stellen sind zu berichtigen.
}
