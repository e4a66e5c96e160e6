# El año en frases (una por hecho): primero el acto, después la cifra, siempre la duda.
# Una proporción se escribe «74 %» o «34 de 80 (entre 32 y 53 %)»: «fue de…», sin artículo, admite ambas formas.
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
headline-plain = El año { $period } en las redes sociales

# Un hecho se dice con «fact-<hecho>» cuando el año tiene una cifra, con «.counted» cuando hay pocos casos
# (o ninguno, uno solo, todos): los números se escriben entonces en letras hasta dieciséis.
clause-period = { $period },{" "}
fact-people-answered = { $period }{ $n ->
    [0] el equipo no se dirigió públicamente a nadie en particular
    [one] el equipo se dirigió públicamente a una persona
   *[other] el equipo se dirigió públicamente a { $people } personas
}{ $more ->
    [none] { $n ->
        [0] {""}
        [one] , ya conocida
       *[other] , todas ellas ya conocidas
    }
    [one] , una de ellas por primera vez
    [some] , { $other } de ellas por primera vez
    [all] { $n ->
        [0] {""}
        [one] , por primera vez
       *[other] , en todos los casos por primera vez
    }
   *[no] {""}
}{ $change }.
    .change = ; el número total de personas está { $verdict } ({ $value } en { $from })
    .undetectable = ; el número total de personas no muestra ningún cambio detectable con respecto a { $from } ({ $unseen } de menos de { $size } podría haber pasado inadvertida)
fact-outreach = { $period }entre nuestros mensajes dirigidos a alguien, la proporción de aquellos en los que hablamos primero fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de nuestros { $total } mensajes dirigidos a alguien fue un contacto en el que hablamos primero: todos respondían
        [one] solo uno de nuestros { $total } mensajes dirigidos a alguien fue un contacto en el que hablamos primero
        [all] nuestros { $total } mensajes dirigidos a alguien fueron todos contactos en los que hablamos primero
       *[some] { $count } de nuestros { $total } mensajes dirigidos a alguien fueron contactos en los que hablamos primero
    }{ $change }.
fact-elsewhere = { $period }entre nuestras respuestas, la proporción de las dadas en una conversación abierta por otra persona fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } respuestas se dio en una conversación abierta por otra persona
        [one] solo una de nuestras { $total } respuestas se dio en una conversación abierta por otra persona
        [all] nuestras { $total } respuestas se dieron todas en conversaciones abiertas por otras personas
       *[some] { $count } de nuestras { $total } respuestas se dieron en conversaciones abiertas por otras personas
    }{ $change }.
fact-answered-in-a-day = { $period }entre los mensajes de fecha conocida a los que respondimos, la proporción de los que recibieron respuesta en un día hábil fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } mensajes de fecha conocida a los que respondimos recibió respuesta en un día hábil
        [one] solo uno de los { $total } mensajes de fecha conocida a los que respondimos recibió respuesta en un día hábil
        [all] los { $total } mensajes de fecha conocida a los que respondimos recibieron todos respuesta en un día hábil
       *[some] { $count } de los { $total } mensajes de fecha conocida a los que respondimos recibieron respuesta en un día hábil
    }{ $change }.
    .caveat = Esta cifra no dice nada de los mensajes que quedaron sin respuesta, que el archivo no contiene.
fact-answered-in-24h = { $period }entre los mensajes de fecha conocida a los que respondimos, la proporción de los que recibieron respuesta en veinticuatro horas como máximo fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } mensajes de fecha conocida a los que respondimos recibió respuesta en veinticuatro horas como máximo
        [one] solo uno de los { $total } mensajes de fecha conocida a los que respondimos recibió respuesta en veinticuatro horas como máximo
        [all] los { $total } mensajes de fecha conocida a los que respondimos recibieron todos respuesta en veinticuatro horas como máximo
       *[some] { $count } de los { $total } mensajes de fecha conocida a los que respondimos recibieron respuesta en veinticuatro horas como máximo
    }{ $change }.
    .caveat = Esta cifra no dice nada de los mensajes que quedaron sin respuesta, que el archivo no contiene.
fact-half-answered = { $period }la mitad de nuestras primeras respuestas se dieron en { $value } como máximo{ $change }.
    .change = , frente a { $value } en { $from }: tiempo de respuesta { $verdict }
fact-waited = { $period }entre los mensajes de fecha conocida a los que respondimos, la proporción de los que esperaron más de una semana fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } mensajes de fecha conocida a los que respondimos esperó más de una semana
        [one] solo uno de los { $total } mensajes de fecha conocida a los que respondimos esperó más de una semana
        [all] los { $total } mensajes de fecha conocida a los que respondimos esperaron todos más de una semana
       *[some] { $count } de los { $total } mensajes de fecha conocida a los que respondimos esperaron más de una semana
    }{ $change }.
fact-sustained = { $period }entre los intercambios que pueden fecharse, la proporción de los que continuaron sin un día de silencio, con un nuevo mensaje de la persona y otra respuesta nuestra, fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } intercambios que pueden fecharse continuó después de nuestro primer mensaje sin un día de silencio
        [one] solo uno de los { $total } intercambios que pueden fecharse continuó, sin un día de silencio: la persona volvió a escribir y recibió otra respuesta
        [all] los { $total } intercambios que pueden fecharse continuaron todos, sin un día de silencio: la persona volvió a escribir y recibió otra respuesta
       *[some] { $count } de los { $total } intercambios que pueden fecharse continuaron, sin un día de silencio: la persona volvió a escribir y recibió otra respuesta
    }{ $change }.
fact-dialogue = { $period }entre nuestras publicaciones y respuestas, la proporción de las que respondían a alguien fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones y respuestas respondía a nadie
        [one] solo una de nuestras { $total } publicaciones y respuestas respondía a alguien
        [all] nuestros { $total } mensajes, sin contar continuaciones de hilo ni republicaciones, respondían todos a alguien
       *[some] { $count } de nuestras { $total } publicaciones y respuestas respondían a alguien
    }{ $change }.
fact-invited = { $period }entre nuestras publicaciones, la proporción de las que hacían una pregunta{ $polls ->
            [yes] {" "}o proponían una encuesta
           *[no] {""}
        } fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones hacía una pregunta{ $polls ->
            [yes] {" "}ni proponía una encuesta
           *[no] {""}
        }
        [one] solo una de nuestras { $total } publicaciones hacía una pregunta{ $polls ->
            [yes] {" "}o proponía una encuesta
           *[no] {""}
        }
        [all] nuestras { $total } publicaciones hacían todas una pregunta{ $polls ->
            [yes] {" "}o proponían una encuesta
           *[no] {""}
        }
       *[some] { $count } de nuestras { $total } publicaciones hacían una pregunta{ $polls ->
            [yes] {" "}o proponían una encuesta
           *[no] {""}
        }
    }{ $change }.
fact-active = { $period }según los archivos, difundimos { $acts }.
    .beyond = { $period }, la proporción de semanas en las que escribimos fue de { $value }.
    .counted = { $period }según los archivos, difundimos { $acts }{ $named ->
        [all] {""}
       *[one] { $few ->
            [none] ; no escribimos nada propio
            [one] ; escribimos en una semana de { $total }
            [all] ; escribimos en cada una de las { $total } semanas
           *[some] ; escribimos en { $count } semanas de { $total }
        }
    }.
fact-silence = { $period }el silencio más largo, contado hasta el mensaje que le puso fin, duró { $value }.
fact-returned = { $period }de cada 100 personas a las que respondimos por primera vez, se estima que { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} volvieron a intercambiar mensajes con el equipo en los doce meses siguientes{ $change }.
    .change = , frente a unas { $hundred } en { $from }: { $verdict }
    .counted = { $period }{ $few ->
        [none] ninguna de las { $total } personas a las que respondimos por primera vez (sin contar los doce primeros meses del archivo) ha vuelto todavía a intercambiar mensajes con el equipo
        [one] solo una de las { $total } personas a las que respondimos por primera vez (sin contar los doce primeros meses del archivo) ha vuelto hasta ahora a intercambiar mensajes con el equipo
        [all] las { $total } personas a las que respondimos por primera vez (sin contar los doce primeros meses del archivo) volvieron todas a intercambiar mensajes con el equipo
       *[some] { $count } de las { $total } personas a las que respondimos por primera vez (sin contar los doce primeros meses del archivo) volvieron a intercambiar mensajes con el equipo
    }{ $change }.
fact-retained = { $period }entre las personas a las que habíamos respondido el año anterior, la proporción de las que volvieron a recibir respuesta fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de las { $total } personas a las que habíamos respondido el año anterior volvió a recibir respuesta
        [one] solo una de las { $total } personas a las que habíamos respondido el año anterior volvió a recibir respuesta
        [all] las { $total } personas a las que habíamos respondido el año anterior volvieron todas a recibir respuesta
       *[some] { $count } de las { $total } personas a las que habíamos respondido el año anterior volvieron a recibir respuesta
    }{ $change }.
fact-known = { $period }entre nuestros días de intercambio (uno por día y por persona a la que respondimos), la proporción de los dedicados a alguien a quien ya habíamos respondido en los dos años anteriores fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de nuestros { $total } días de intercambio (uno por día y por persona a la que respondimos) se dedicó a alguien a quien ya habíamos respondido en los dos años anteriores
        [one] solo uno de nuestros { $total } días de intercambio (uno por día y por persona a la que respondimos) se dedicó a alguien a quien ya habíamos respondido en los dos años anteriores
        [all] nuestros { $total } días de intercambio (uno por día y por persona a la que respondimos) se dedicaron todos a personas a las que ya habíamos respondido en los dos años anteriores
       *[some] { $count } de nuestros { $total } días de intercambio (uno por día y por persona a la que respondimos) se dedicaron a personas a las que ya habíamos respondido en los dos años anteriores
    }{ $change }.
fact-loyal = { $period }{ $n ->
    [0] ninguna persona recibió respuesta nuestra en al menos tres de los cuatro últimos años
    [one] una persona recibió respuesta nuestra en al menos tres de los cuatro últimos años
   *[other] { $people } personas recibieron respuesta nuestra en al menos tres de los cuatro últimos años
}{ $change }.
fact-lasting = { $period }se estima que la mitad de las relaciones que comenzaron y se prolongaron más de un día duró al menos { $value }{ $change }.
fact-stayed = { $period }entre las cuentas seguidoras de la primera exportación, la proporción de las que todavía lo eran en la última fue de { $value }.
fact-circulated = { $period }entre nuestras publicaciones, la proporción de las que se republicaron al menos una vez fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones se republicó
        [one] solo una de nuestras { $total } publicaciones se republicó
        [all] nuestras { $total } publicaciones se republicaron todas al menos una vez
       *[some] { $count } de nuestras { $total } publicaciones se republicaron al menos una vez
    }{ $change }.
fact-appreciated = { $period }entre nuestras publicaciones, la proporción de las que recibieron al menos un «me gusta» fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones recibió «me gusta»
        [one] solo una de nuestras { $total } publicaciones recibió algún «me gusta»
        [all] nuestras { $total } publicaciones recibieron todas al menos un «me gusta»
       *[some] { $count } de nuestras { $total } publicaciones recibieron al menos un «me gusta»
    }{ $change }.
fact-described = { $period }entre las imágenes publicadas, la proporción de las descritas para las personas que no las ven fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de las { $total } imágenes publicadas estaba descrita para las personas que no la ven
        [one] solo una de las { $total } imágenes publicadas estaba descrita para las personas que no la ven
        [all] las { $total } imágenes publicadas estaban todas descritas para las personas que no las ven
       *[some] { $count } de las { $total } imágenes publicadas estaban descritas para las personas que no las ven
    }{ $change }.
fact-relayed = { $period }entre nuestras publicaciones y republicaciones, la proporción de las que difundían palabras ajenas fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones y republicaciones difundía palabras ajenas
        [one] solo una de nuestras { $total } publicaciones y republicaciones difundía palabras ajenas
        [all] nuestras { $total } publicaciones y republicaciones difundían todas palabras ajenas
       *[some] { $count } de nuestras { $total } publicaciones y republicaciones difundían palabras ajenas
    }{ $change }.
fact-linked = { $period }entre nuestras publicaciones, la proporción de las que llevaban mediante un enlace a una página web fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones llevaba mediante un enlace a una página web
        [one] solo una de nuestras { $total } publicaciones llevaba mediante un enlace a una página web
        [all] nuestras { $total } publicaciones llevaban todas mediante un enlace a una página web
       *[some] { $count } de nuestras { $total } publicaciones llevaban mediante un enlace a una página web
    }{ $change }.
fact-readable = { $period }entre nuestras publicaciones con texto, la proporción de las que un lector de pantalla puede leer en voz alta sin ningún obstáculo conocido es de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones con texto puede leerse en voz alta con un lector de pantalla sin algún obstáculo conocido
        [one] solo una de nuestras { $total } publicaciones con texto puede leerse en voz alta con un lector de pantalla sin ningún obstáculo conocido
        [all] nuestras { $total } publicaciones con texto pueden leerse todas en voz alta con un lector de pantalla sin ningún obstáculo conocido
       *[some] { $count } de nuestras { $total } publicaciones con texto pueden leerse en voz alta con un lector de pantalla sin ningún obstáculo conocido
    }{ $change }.
fact-not-yet = { $measure }: es demasiado pronto para decirlo ({ $reason }).
    .contact = Todavía no puede decirse con qué personas hablamos por primera vez ({ $reason }).
    .publics = Todavía no puede decirse quién vuelve de un año a otro ({ $reason }).
fact-unavailable = Entre lo que { $named ->
    [yes] el archivo de esta cuenta no dice
   *[no] los archivos no dicen
} figuran { $measures }.
unknown-reposted-at-least-once-share = las republicaciones recibidas
unknown-liked-at-least-once-share = los «me gusta» recibidos
unknown-distinct-correspondents = las personas con las que hablamos
unknown-first-response-latency = los tiempos de respuesta
unknown-alt-text-coverage = las descripciones de las imágenes
unknown-relay-share = los mensajes ajenos que republicamos o citamos
fact-lost = Lo que el año anterior todavía permitía decir y { $year } ya no permite: { $measures }{ $rest ->
    [0] {""}
    [one] , así como otra cifra
   *[other] , así como otras { $more } cifras
}.
fact-automation = Más de uno de cada cinco mensajes procede de un programa que puede publicar por sí solo: el ritmo no es únicamente el de las personas.
fact-one-post = La proporción de las reacciones del año que recibió una sola publicación fue de { $value }; la acogida habitual no depende de ella.
fact-eventful-months = Unos pocos meses fuera de lo común pesan mucho en el año: un mes corriente se aparta de él más de diez puntos.

acts-publications = { $n ->
    [one] una publicación
   *[other] { $count } publicaciones
}
acts-replies = { $n ->
    [one] una respuesta
   *[other] { $count } respuestas
}
    .comments = { $n ->
        [one] un comentario
       *[other] { $count } comentarios
    }
acts-continuations = { $n ->
    [one] una continuación de hilo
   *[other] { $count } continuaciones de hilo
}
acts-reposts = { $n ->
    [one] una republicación
   *[other] { $count } republicaciones
}

clause-change = , frente a { $value } en { $from }: { $verdict }
clause-undetectable = , sin cambio detectable con respecto a { $from } ({ $unseen } de menos de { $size } podría haber pasado inadvertida)
clause-undetectable-again = , sin cambio detectable ({ $unseen } de menos de { $size } podría haber pasado inadvertida)
clause-window = El año { $year } por sí solo no basta para decirlo.
clause-beyond = { $period }: { $value }.
clause-first-year = El año de este informe es el primero del que dan cuenta los archivos.

silent-title = Lo que aquí no puede decirse

scope-institution = Todas las cuentas
scope-of-network = Cuenta de { $network }
scope-unnamed = Cuenta sin nombre

component-reply = Respuestas
    .comments = Comentarios
component-publication = Publicaciones
component-repost = Republicaciones
chart-months-reply = { $n ->
    [one] Una respuesta en { $month }, el máximo mensual del año
   *[other] { $count } respuestas en { $month }, el máximo mensual del año
}
    .comments = { $n ->
        [one] Un comentario en { $month }, el máximo mensual del año
       *[other] { $count } comentarios en { $month }, el máximo mensual del año
    }
chart-months-publication = { $n ->
    [one] Una publicación en { $month }, el máximo mensual del año
   *[other] { $count } publicaciones en { $month }, el máximo mensual del año
}
chart-months-repost = { $n ->
    [one] Una republicación en { $month }, el máximo mensual del año
   *[other] { $count } republicaciones en { $month }, el máximo mensual del año
}
chart-months-caption = { $kind ->
    [comment] Número de comentarios por mes
    [reply] Número de respuestas por mes
    [publication] Número de publicaciones por mes
    [repost] Número de republicaciones por mes
   *[all] Número de mensajes por mes
}, { $period }. { $compared ->
    [yes] Trazo horizontal: el mismo mes, un año antes. { $source }
   *[no] { $source }
}
column-before = { $name }, un año antes
chart-years-title = { $name }: { $value } en { $period }{ $tested ->
    [yes] , { $verdict } respecto a { $from }
   *[no] {""}
}
chart-years-caption = { $name }, año por año, { $unit }. { $interval ->
    [yes] Trazo vertical: intervalo del 95 %. { $source }
   *[no] { $source }
}
titled = { $whose } – { $title }
source-until = Fuente: archivos de la cuenta hasta el { $date }.
source-exports = Fuente: archivos de la cuenta.
axis-percent = en porcentaje
axis-minutes = en minutos
axis-hours = en horas
axis-days = en días
axis-months = en meses
axis-people = en número de personas
axis-years = en años
axis-index = índice
axis-plain = en número
