# Varios años lado a lado y las marcas fechadas de los gráficos.
years-multiples-title = { $several ->
    [yes] Año por año, cuenta por cuenta
   *[no] Año por año
}
years-multiples-lead = { $several ->
    [yes] Cada cifra tiene la misma escala para todas las cuentas.{" "}
   *[no] {""}
}Un año sin valor deja un hueco. { $marked ->
    [yes] Una línea continua señala una ruptura declarada: los años anteriores y posteriores no son comparables, y la curva se interrumpe en ella. Una línea de puntos señala un acontecimiento.{" "}
   *[no] {""}
}El último valor conocido figura por escrito. Todos los valores están en las tablas de esta página.
years-marks-title = Las marcas numeradas
changes-all = Las evoluciones de los años anteriores y las de las cifras detalladas (CSV)
mark = { $number }, { $date }: { $label }{ $breaks ->
    [yes] {" "}(ruptura)
   *[no] {""}
}
marks-caption = { $caption } Marcas: { $events }.
