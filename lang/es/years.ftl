# Varios años lado a lado y las marcas fechadas de los gráficos.
years-multiples-title = { $several ->
    [yes] Año por año, cuenta por cuenta
   *[no] Año por año
}
years-multiples-lead = { $several ->
    [yes] De una cuenta a otra, una misma cifra se lee en la misma escala.{" "}
   *[no] {""}
}Un año sin valor deja un hueco. { $marked ->
    [yes] Una línea continua señala una ruptura declarada: los años que separa no se comparan, y la curva se interrumpe en ella. Una línea de puntos señala un acontecimiento.{" "}
   *[no] {""}
}El último valor conocido figura por escrito.
years-marks-title = Las marcas numeradas
changes-all = Todas las evoluciones contrastadas, incluidas las de las cifras detalladas (CSV)
mark = { $number }, { $date }: { $label }{ $breaks ->
    [yes] {" "}(ruptura)
   *[no] {""}
}
marks-caption = { $caption } Marcas: { $events }.
