# El año en frases (una por hecho): primero el acto, después la cifra, siempre la duda.
# Una proporción se escribe «74 %» o «7 de 10»: las frases admiten ambas formas («fue de…»), sin artículo.
report-name = Informe { $period }
full-title = { $page } – { $report } – { $institution }
headline-people = { $n ->
    [one] { $people } persona con la que hablamos
   *[other] { $people } personas con las que hablamos
}
headline-account = { $n ->
    [one] { $people } persona con la que hablamos desde «{ $account }»
   *[other] { $people } personas con las que hablamos desde «{ $account }»
}
headline-plain = Un año de presencia: { $period }

clause-period = { $period },{" "}
fact-people-answered = { $period }el equipo se dirigió públicamente a { $value }{ $more ->
    [yes] , { $other } de ellas por primera vez
   *[no] {""}
}{ $change }.
fact-answered-quickly = { $period }entre los mensajes a los que respondimos, la proporción de los que recibieron respuesta { $measure ->
    [working-day-response-share] en un día hábil
    [answered-within-1h-share] en menos de una hora
   *[other] en menos de veinticuatro horas
} fue de { $value }{ $change }{ $few }.
    .caveat = Esta cifra no dice nada de los mensajes que quedaron sin respuesta, que el archivo no contiene.
fact-dialogue = { $period }entre nuestros mensajes públicos, la proporción de los que respondían a alguien fue de { $value }{ $change }{ $few }.
fact-sustained = { $period }entre los intercambios que pueden fecharse, la proporción de los que continuaron, con un nuevo mensaje de la persona después de nuestra respuesta, fue de { $value }{ $change }{ $few }.
fact-returned = { $measure ->
    [twelve-month-return] { $period }de cada 100 personas a las que respondimos por primera vez, se estima que { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } volvieron a intercambiar mensajes con el equipo en los doce meses siguientes{ $change }{ $few }.
   *[other] { $period }entre nuestros días de intercambio, la proporción de los dedicados a personas que ya conocíamos fue de { $value }{ $change }{ $few }.
}
fact-circulated = { $measure ->
    [relay-share] { $period }entre los mensajes que difundimos, la proporción de los que recogían la palabra ajena fue de { $value }{ $change }{ $few }.
   *[other] { $period }entre nuestras publicaciones, la proporción de las que otras cuentas republicaron al menos una vez fue de { $value }{ $change }{ $few }.
}
fact-described = { $period }entre las imágenes publicadas, la proporción de las descritas para las personas que no las ven fue de { $value }{ $change }{ $few }.
fact-active = { $period }entre las semanas transcurridas, la proporción de aquellas en las que escribimos fue de { $value }{ $change }{ $few }.
fact-unavailable = Lo que los archivos no dicen: { $parts }.
fact-unavailable-part = { $measures } ({ $reason })
fact-unavailable-one = { $measure }: no disponible ({ $reason }).

clause-change = , frente a { $value } en { $from }: { $verdict }
clause-undetectable = , sin cambio detectable con respecto a { $from } (una diferencia de menos de { $size } no se habría visto)
clause-few = {" "}(casos insuficientes para un porcentaje)
clause-window = El año { $year } por sí solo no basta para decirlo.

scope-institution = Todas las cuentas
scope-of-network = Cuenta de { $network }
scope-unnamed = Cuenta sin nombre

component-reply = Respuestas
component-publication = Publicaciones
component-repost = Republicaciones de mensajes ajenos
chart-months-reply = Mes con más respuestas, { $month }: { $count }
chart-months-publication = Mes con más publicaciones, { $month }: { $count }
chart-months-repost = Mes con más republicaciones, { $month }: { $count }
chart-months-caption = Número de mensajes por mes, { $period }. { $source }
chart-years-title = { $name }: { $value } en { $period }{ $tested ->
    [yes] , { $verdict }
   *[no] {""}
}
chart-years-caption = { $name } por año, { $unit }. { $interval ->
    [yes] Banda clara: intervalo del 95 %. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Fuente: archivos de la cuenta hasta el { $date }.
source-exports = Fuente: archivos de la cuenta.
axis-percent = en porcentaje
axis-minutes = en minutos
axis-hours = en horas
axis-days = en días
axis-people = en número de personas
axis-years = en años
axis-index = índice
axis-plain = en número
