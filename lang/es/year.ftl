# El año, mes a mes: la cinta, lo que figura en el calendario, una frase por mes.
year-lead = Nuestros mensajes públicos, contados por tipo{ $calendar ->
    [yes] , junto con lo que figuraba en el calendario de la institución
   *[no] {""}
}.
year-ribbon-name = Mensajes públicos por mes
year-ribbon-title = Los mensajes públicos del año: { $counts }
year-ribbon-caption = Número de mensajes públicos por mes, { $period }. { $numbered ->
    [yes] Los números remiten a la lista siguiente. { $source }
   *[no] { $source }
}
year-source-all = Fuente: archivos de todas las cuentas.
year-layer-reply = Respuestas
    .comments = Comentarios
year-layer-publication = Publicaciones
year-layer-repost = Republicaciones
year-layer-continuation = Continuaciones de hilo
year-layer-closed = Cierre
year-column-people = Personas a las que respondimos
year-column-closed = Días hábiles de cierre
year-marks-title = En el calendario de la institución
year-mark-campaign = Campaña «{ $name }», del { $from } al { $to }
year-mark-event = { $name }, el { $date }
year-months-title = Los meses, uno por uno
year-together = Los mensajes de todas las cuentas se suman, tipo por tipo. Los «me gusta» no se suman nunca.
year-note = «Muchos más» (o «muchas más») quiere decir al menos el doble de la media de los demás meses del año, y diez mensajes o más; «muchos menos», como máximo la mitad de esa media, que debe ser a su vez de diez mensajes o más. En ambos casos, la diferencia supera claramente las variaciones habituales de esos meses (tres desviaciones típicas). Un acontecimiento o una campaña del mismo mes se menciona porque las fechas coinciden, sin que se afirme que lo uno sea la causa de lo otro.
year-charts-title = Cada cuenta, mes a mes
year-charts-lead = Las tres bandas de una cuenta tienen la misma escala: lo que respondemos, lo que publicamos, lo que republicamos.

year-months = { $count ->
    [2] { $first } y { $last }
   *[other] de { $first } a { $last }
}
year-line = { $parts }.
year-nothing = ningún mensaje público
year-replies = { $n ->
    [one] una respuesta
   *[other] { $word } respuestas
}
    .comments = { $n ->
        [one] un comentario
       *[other] { $word } comentarios
    }
year-replies-people = { $word } respuestas a { $people } personas
    .comments = { $word } comentarios a { $people } personas
year-publications = { $n ->
    [one] una publicación
   *[other] { $word } publicaciones
}
year-reposts = { $n ->
    [one] una republicación
   *[other] { $word } republicaciones
}
year-continuations = { $n ->
    [one] una continuación de hilo
   *[other] { $word } continuaciones de hilo
}
year-closed = { $n ->
    [one] un día hábil de cierre
   *[other] { $word } días hábiles de cierre
}
year-fact-peak-explained = muchos más mensajes que en los demás meses, { $what }
year-fact-peak = muchos más mensajes que en los demás meses{ $declared ->
    [yes] , sin nada que coincida en el calendario
   *[no] {""}
}
year-fact-busiest-replies = muchas más respuestas que en los demás meses
    .comments = muchos más comentarios que en los demás meses
year-fact-quiet = muchos menos mensajes que en los demás meses
year-fact-first-month = { $together ->
    [yes] primer mensaje de los archivos, el { $date }
   *[no] primer mensaje del archivo, el { $date }
}
year-fact-partial = { $together ->
    [yes] mes incompleto, ya que un archivo termina el { $date }
   *[no] mes incompleto, ya que el archivo termina el { $date }
}
year-fact-closed = institución cerrada todo el mes
year-during-campaign = durante la campaña «{ $name }» ({ $number })
year-during-event = en el mes de «{ $name }» ({ $number })
year-calendar = en el calendario, { $what }
year-named-campaign = campaña «{ $name }» ({ $number })
year-named-event = «{ $name }» ({ $number })
# Un número pequeño se escribe en letras dentro de una frase; «un» y «una» están en los propios mensajes.
