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
headline-plain = Un año de presencia: { $period }

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
    .undetectable = ; el número total de personas no muestra cambio detectable con respecto a { $from } (una diferencia de menos de { $size } no se habría visto)
fact-outreach = { $period }entre nuestros mensajes dirigidos a alguien, la proporción de aquellos en los que hablamos primero fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de nuestros { $total } mensajes dirigidos a alguien fue un primer paso nuestro: todos respondían
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
fact-answered-in-a-day = { $period }entre los mensajes a los que respondimos, la proporción de los que recibieron respuesta en un día hábil fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } mensajes a los que respondimos recibió respuesta en un día hábil
        [one] solo uno de los { $total } mensajes a los que respondimos recibió respuesta en un día hábil
        [all] los { $total } mensajes a los que respondimos recibieron todos respuesta en un día hábil
       *[some] { $count } de los { $total } mensajes a los que respondimos recibieron respuesta en un día hábil
    }{ $change }.
    .caveat = Esta cifra no dice nada de los mensajes que quedaron sin respuesta, que el archivo no contiene.
fact-answered-in-24h = { $period }entre los mensajes a los que respondimos, la proporción de los que recibieron respuesta en menos de veinticuatro horas fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } mensajes a los que respondimos recibió respuesta en menos de veinticuatro horas
        [one] solo uno de los { $total } mensajes a los que respondimos recibió respuesta en menos de veinticuatro horas
        [all] los { $total } mensajes a los que respondimos recibieron todos respuesta en menos de veinticuatro horas
       *[some] { $count } de los { $total } mensajes a los que respondimos recibieron respuesta en menos de veinticuatro horas
    }{ $change }.
    .caveat = Esta cifra no dice nada de los mensajes que quedaron sin respuesta, que el archivo no contiene.
fact-half-answered = { $period }la mitad de los mensajes a los que respondimos esperó como máximo { $value }{ $change }.
    .change = , frente a { $value } en { $from }: tiempo de espera { $verdict }
fact-waited = { $period }entre nuestras respuestas que pueden fecharse, la proporción de las que tardaron más de una semana fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de las { $total } respuestas que pueden fecharse tardó más de una semana
        [one] solo una de las { $total } respuestas que pueden fecharse tardó más de una semana
        [all] las { $total } respuestas que pueden fecharse tardaron todas más de una semana
       *[some] { $count } de las { $total } respuestas que pueden fecharse tardaron más de una semana
    }{ $change }.
fact-sustained = { $period }entre los intercambios que pueden fecharse, la proporción de los que continuaron, con un nuevo mensaje de la persona después de nuestra respuesta, fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } intercambios que pueden fecharse continuó después de nuestra respuesta
        [one] solo uno de los { $total } intercambios que pueden fecharse continuó, con un nuevo mensaje de la persona después de nuestra respuesta
        [all] los { $total } intercambios que pueden fecharse continuaron todos, con un nuevo mensaje de la persona después de nuestra respuesta
       *[some] { $count } de los { $total } intercambios que pueden fecharse continuaron, con un nuevo mensaje de la persona después de nuestra respuesta
    }{ $change }.
fact-dialogue = { $period }entre nuestros mensajes públicos, la proporción de los que respondían a alguien fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de nuestros { $total } mensajes públicos respondía a nadie
        [one] solo uno de nuestros { $total } mensajes públicos respondía a alguien
        [all] nuestros { $total } mensajes públicos respondían todos a alguien
       *[some] { $count } de nuestros { $total } mensajes públicos respondían a alguien
    }{ $change }.
fact-invited = { $period }entre nuestras publicaciones, la proporción de las que hacían una pregunta o proponían una encuesta fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones hacía una pregunta ni proponía una encuesta
        [one] solo una de nuestras { $total } publicaciones hacía una pregunta o proponía una encuesta
        [all] nuestras { $total } publicaciones hacían todas una pregunta o proponían una encuesta
       *[some] { $count } de nuestras { $total } publicaciones hacían una pregunta o proponían una encuesta
    }{ $change }.
fact-active = { $period }los archivos dejan constancia de { $acts } por nuestra parte.
    .beyond = { $period }, la proporción de semanas con mensajes nuestros fue de { $value }.
    .counted = { $period }los archivos dejan constancia de { $acts } por nuestra parte{ $named ->
        [all] {""}
       *[one] { $few ->
            [one] , en una semana de { $total }
            [all] , en todas las semanas
           *[some] , en { $count } semanas de { $total }
        }
    }.
fact-silence = { $period }el silencio más largo duró { $value }.
fact-returned = { $period }de cada 100 personas a las que respondimos por primera vez, se estima que { $hundred }{ $doubt ->
    [yes] {" "}({ $interval })
   *[no] {""}
} volvieron a intercambiar mensajes con el equipo en los doce meses siguientes{ $change }.
    .change = , frente a unas { $hundred } en { $from }: { $verdict }
    .counted = { $period }{ $few ->
        [none] ninguna de las { $total } personas a las que respondimos por primera vez ha vuelto todavía a intercambiar mensajes con el equipo
        [one] solo una de las { $total } personas a las que respondimos por primera vez ha vuelto hasta ahora a intercambiar mensajes con el equipo
        [all] las { $total } personas a las que respondimos por primera vez volvieron todas a intercambiar mensajes con el equipo
       *[some] { $count } de las { $total } personas a las que respondimos por primera vez volvieron a intercambiar mensajes con el equipo
    }{ $change }.
fact-retained = { $period }entre las personas a las que habíamos respondido el año anterior, la proporción de las que volvieron a recibir respuesta fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de las { $total } personas a las que habíamos respondido el año anterior volvió a recibir respuesta
        [one] solo una de las { $total } personas a las que habíamos respondido el año anterior volvió a recibir respuesta
        [all] las { $total } personas a las que habíamos respondido el año anterior volvieron todas a recibir respuesta
       *[some] { $count } de las { $total } personas a las que habíamos respondido el año anterior volvieron a recibir respuesta
    }{ $change }.
fact-known = { $period }entre nuestros días de intercambio, la proporción de los dedicados a personas que ya conocíamos fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de nuestros { $total } días de intercambio se dedicó a una persona que ya conociéramos
        [one] solo uno de nuestros { $total } días de intercambio se dedicó a una persona que ya conocíamos
        [all] nuestros { $total } días de intercambio se dedicaron todos a personas que ya conocíamos
       *[some] { $count } de nuestros { $total } días de intercambio se dedicaron a personas que ya conocíamos
    }{ $change }.
fact-loyal = { $period }{ $n ->
    [0] ninguna persona recibió respuesta nuestra en al menos tres de los cuatro últimos años
    [one] una persona recibió respuesta nuestra en al menos tres de los cuatro últimos años
   *[other] { $people } personas recibieron respuesta nuestra en al menos tres de los cuatro últimos años
}{ $change }.
fact-lasting = { $period }la mitad de las relaciones que comenzaron duró al menos { $value } (estimación){ $change }.
fact-stayed = { $period }entre las cuentas seguidoras de la exportación anterior, la proporción de las que todavía lo eran en la última fue de { $value }.
fact-circulated = { $period }entre nuestras publicaciones, la proporción de las que otras cuentas republicaron al menos una vez fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones fue republicada por otras cuentas
        [one] solo una de nuestras { $total } publicaciones fue republicada por otras cuentas
        [all] nuestras { $total } publicaciones fueron todas republicadas al menos una vez por otras cuentas
       *[some] { $count } de nuestras { $total } publicaciones fueron republicadas al menos una vez por otras cuentas
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
fact-relayed = { $period }entre los mensajes que difundimos, la proporción de los que recogían la palabra ajena fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de los { $total } mensajes que difundimos recogía la palabra ajena
        [one] solo uno de los { $total } mensajes que difundimos recogía la palabra ajena
        [all] los { $total } mensajes que difundimos recogían todos la palabra ajena
       *[some] { $count } de los { $total } mensajes que difundimos recogían la palabra ajena
    }{ $change }.
fact-linked = { $period }entre nuestras publicaciones, la proporción de las que remitían mediante un enlace a una página con más información fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguna de nuestras { $total } publicaciones remitía mediante un enlace a una página con más información
        [one] solo una de nuestras { $total } publicaciones remitía mediante un enlace a una página con más información
        [all] nuestras { $total } publicaciones remitían todas mediante un enlace a una página con más información
       *[some] { $count } de nuestras { $total } publicaciones remitían mediante un enlace a una página con más información
    }{ $change }.
fact-readable = { $period }entre nuestros textos, la proporción de los que pueden leerse en voz alta sin ningún obstáculo conocido fue de { $value }{ $change }.
    .counted = { $period }{ $few ->
        [none] ninguno de nuestros { $total } textos puede leerse en voz alta sin obstáculo conocido
        [one] solo uno de nuestros { $total } textos puede leerse en voz alta sin ningún obstáculo conocido
        [all] nuestros { $total } textos pueden todos leerse en voz alta sin ningún obstáculo conocido
       *[some] { $count } de nuestros { $total } textos pueden leerse en voz alta sin ningún obstáculo conocido
    }{ $change }.
fact-not-yet = { $measure }: es demasiado pronto para decirlo ({ $reason }).
    .contact = Todavía no puede decirse a qué personas conocimos por primera vez ({ $reason }).
    .publics = Todavía no puede decirse quién vuelve de un año a otro ({ $reason }).
fact-unavailable = Lo que { $named ->
    [yes] el archivo de esta cuenta no dice
   *[no] los archivos no dicen
}: { $measures }.
unknown-reposted-at-least-once-share = las republicaciones recibidas
unknown-liked-at-least-once-share = los «me gusta» recibidos
unknown-distinct-correspondents = las personas con las que hablamos
unknown-first-response-latency = los tiempos de respuesta
unknown-alt-text-coverage = las descripciones de las imágenes
unknown-relay-share = los mensajes ajenos que difundimos
fact-lost = Lo que el año anterior todavía permitía decir y { $year } ya no permite: { $measures }{ $rest ->
    [0] {""}
    [one] , así como otra cifra
   *[other] , así como otras { $more } cifras
}.
fact-automation = Más de uno de cada cinco mensajes procede de un programa que puede publicar por sí solo: el ritmo no es únicamente el de las personas.
fact-one-post = La proporción de las reacciones del año que recibió una sola publicación fue de { $value }; la acogida habitual no depende de ella.
fact-eventful-months = Unos pocos meses de acontecimientos determinan el año: un mes corriente se aparta de él más de diez puntos.

acts-publications = { $n ->
    [one] una publicación
   *[other] { $count } publicaciones
}
acts-replies = { $n ->
    [one] una respuesta
   *[other] { $count } respuestas
}
acts-reposts = { $n ->
    [one] una republicación de un mensaje ajeno
   *[other] { $count } republicaciones de mensajes ajenos
}

clause-change = , frente a { $value } en { $from }: { $verdict }
clause-undetectable = , sin cambio detectable con respecto a { $from } (una diferencia de menos de { $size } no se habría visto)
clause-undetectable-again = , sin cambio detectable (una diferencia de menos de { $size } no se vería)
clause-window = El año { $year } por sí solo no basta para decirlo.
clause-beyond = { $period }: { $value }.
clause-first-year = Es el primer año del que dan cuenta los archivos.

silent-title = Lo que aquí no puede decirse

scope-institution = Todas las cuentas
scope-of-network = Cuenta de { $network }
scope-unnamed = Cuenta sin nombre

component-reply = Respuestas
component-publication = Publicaciones
component-repost = Republicaciones de mensajes ajenos
chart-months-reply = Mes con más respuestas, { $month }: { $count }
chart-months-publication = Mes con más publicaciones, { $month }: { $count }
chart-months-repost = Mes con más republicaciones, { $month }: { $count }
chart-months-caption = { $kind ->
    [reply] Número de respuestas por mes
    [publication] Número de publicaciones por mes
    [repost] Número de mensajes compartidos por mes
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
