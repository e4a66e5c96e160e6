# Las cifras sobre los ritmos: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
measure-publications-per-week = Ritmo de publicación
    .definition = En la mitad de las semanas, publicamos este número de veces o más; en la mitad de las semanas, este número o menos.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = mediana de las publicaciones por semana, incluidas las semanas vacías.
    .exclusions = Las semanas que no están completas en el periodo y en el archivo; los mensajes importados de otro lugar; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = por semana
    .minimum = 26 semanas.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Un hilo cuenta como una publicación; falta lo que se borró.
    .value = { $n ->
        [one] { $value } publicación por semana
       *[other] { $value } publicaciones por semana
    }
measure-publications-per-week-lower-quartile = Publicaciones de las semanas tranquilas
    .definition = En una de cada cuatro semanas, publicamos este número como máximo.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = primer cuartil de las publicaciones por semana, incluidas las semanas vacías.
    .exclusions = Las semanas que no están completas en el periodo y en el archivo; los mensajes importados de otro lugar; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = por semana
    .minimum = 26 semanas.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Describe un ritmo; ninguno es mejor.
measure-publications-per-week-upper-quartile = Publicaciones de las semanas de mayor actividad
    .definition = En una de cada cuatro semanas, publicamos este número como mínimo.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = tercer cuartil de las publicaciones por semana, incluidas las semanas vacías.
    .exclusions = Las semanas que no están completas en el periodo y en el archivo; los mensajes importados de otro lugar; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = por semana
    .minimum = 26 semanas.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Describe un ritmo; ninguno es mejor.
measure-replies-per-week = Respuestas por semana
    .definition = En la mitad de las semanas, damos este número de respuestas o más; en la mitad de las semanas, este número o menos.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = mediana de las respuestas a otras personas por semana, incluidas las semanas vacías.
    .exclusions = Las semanas que no están completas en el periodo y en el archivo; los mensajes importados de otro lugar; las continuaciones de nuestros propios hilos.
    .unit = por semana
    .minimum = 26 semanas.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Depende de los mensajes recibidos, que el archivo no contiene.
    .value = { $n ->
        [one] { $value } respuesta por semana
       *[other] { $value } respuestas por semana
    }
measure-replies-per-week-lower-quartile = Respuestas de las semanas tranquilas
    .definition = En una de cada cuatro semanas, damos este número de respuestas como máximo.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = primer cuartil de las respuestas a otras personas por semana, incluidas las semanas vacías.
    .exclusions = Las semanas que no están completas en el periodo y en el archivo; los mensajes importados de otro lugar; las continuaciones de nuestros propios hilos.
    .unit = por semana
    .minimum = 26 semanas.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Describe un ritmo; ninguno es mejor.
measure-replies-per-week-upper-quartile = Respuestas de las semanas de mayor actividad
    .definition = En una de cada cuatro semanas, damos este número de respuestas como mínimo.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = tercer cuartil de las respuestas a otras personas por semana, incluidas las semanas vacías.
    .exclusions = Las semanas que no están completas en el periodo y en el archivo; los mensajes importados de otro lugar; las continuaciones de nuestros propios hilos.
    .unit = por semana
    .minimum = 26 semanas.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Describe un ritmo; ninguno es mejor.
measure-active-weeks-share = Semanas activas
    .definition = Proporción de las semanas en las que escribimos al menos una vez.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = semanas con al menos un mensaje escrito / semanas del periodo que cubre el archivo, desde su primer mensaje hasta la exportación.
    .exclusions = Las republicaciones, que no son mensajes escritos; los mensajes importados de otro lugar, escritos en otro momento.
    .unit = proporción
    .minimum = 26 semanas.
    .interval = Ninguno: se cuentan todas las semanas.
    .source = Práctica de las series de actividad.
    .pitfalls = Los mensajes programados pueden dar la apariencia de una presencia; una semana a caballo entre dos años cuenta en cada uno.
measure-active-open-weeks-share = Semanas activas entre las semanas abiertas
    .definition = Proporción de las semanas en las que escribimos, excluidos los cierres declarados.
    .basis = { $n ->
        [one] sobre { $n } semana abierta
       *[other] sobre { $n } semanas abiertas
    }
    .formula = semanas abiertas con al menos un mensaje escrito / semanas con al menos un momento de apertura, de las del periodo que cubre el archivo.
    .exclusions = Las semanas de cierre completo; las republicaciones, que no son mensajes escritos; los mensajes importados de otro lugar.
    .unit = proporción
    .minimum = 26 semanas abiertas.
    .interval = Ninguno: se cuentan todas las semanas.
    .source = Práctica de las series de actividad.
    .pitfalls = Depende de los horarios y de los cierres declarados.
measure-reply-active-weeks-share = Semanas con una respuesta
    .definition = Proporción de las semanas en las que respondimos a alguien al menos una vez.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = semanas con al menos una respuesta a otra persona / semanas del periodo que cubre el archivo, desde su primer mensaje hasta la exportación.
    .exclusions = Las continuaciones de nuestros propios hilos; los mensajes importados de otro lugar.
    .unit = proporción
    .minimum = 26 semanas.
    .interval = Ninguno: se cuentan todas las semanas.
    .source = Práctica de las series de actividad.
    .pitfalls = Una semana sin preguntas no tiene respuestas que dar.
measure-longest-silence = Silencio más largo
    .definition = El mayor número de días entre un mensaje escrito y el siguiente, descontados los cierres declarados; un silencio cuenta entero en el periodo en el que termina.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = mayor distancia en días entre dos mensajes escritos, menos los días de cierre; se cuenta en el periodo en que termina.
    .exclusions = Los días enteros de cierre declarados; el silencio que dura todavía en la exportación; las republicaciones y los mensajes importados de otro lugar.
    .unit = días
    .minimum = 26 semanas del periodo que cubre el archivo.
    .interval = Ninguno: un máximo no tiene un intervalo útil.
    .source = Práctica de los tiempos entre acontecimientos.
    .pitfalls = Un hueco del archivo se parece a un silencio.
measure-long-silences = Silencios largos
    .definition = Número de silencios de más de catorce días, descontados los cierres declarados; cada uno cuenta en el periodo en el que termina.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = distancias de más de 14 días entre dos mensajes escritos, descontados los días de cierre; cada una cuenta en el periodo en que termina.
    .exclusions = Los días enteros de cierre declarados; el silencio que dura todavía en la exportación; las republicaciones y los mensajes importados de otro lugar.
    .unit = número
    .minimum = 26 semanas del periodo que cubre el archivo.
    .interval = Ninguno: es un recuento exacto.
    .source = Práctica de los tiempos entre acontecimientos.
    .pitfalls = Un hueco del archivo se parece a un silencio.
    .value = { $n ->
        [one] { $value } silencio
       *[other] { $value } silencios
    }
measure-burstiness = Regularidad o ráfagas
    .definition = De −1 (un ritmo de reloj) a 1 (largas pausas y después ráfagas); 0 se parece al azar.
    .basis = { $n ->
        [one] sobre { $n } intervalo
       *[other] sobre { $n } intervalos
    }
    .formula = índice de Kim y Jo sobre los intervalos entre mensajes, en horas de apertura.
    .exclusions = Las continuaciones de nuestros hilos y las republicaciones; las horas de cierre.
    .unit = índice, de −1 a 1
    .minimum = 20 intervalos.
    .interval = Ninguno: unos intervalos consecutivos no son independientes.
    .source = Goh y Barabási 2008; Kim y Jo 2016.
    .pitfalls = Describe un ritmo; ninguno es mejor.
measure-random-burstiness = Ráfagas que daría el azar
    .definition = Lo que valdría el índice de regularidad si el mismo número de mensajes cayera al azar.
    .basis = { $n ->
        [one] sobre { $n } intervalo
       *[other] sobre { $n } intervalos
    }
    .formula = punto medio de lo que da el 95 % de 1000 series de otros tantos intervalos (1000 como máximo) extraídas al azar.
    .exclusions = Las continuaciones de nuestros hilos y las republicaciones; las horas de cierre.
    .unit = índice, de −1 a 1
    .minimum = 20 intervalos.
    .interval = Lo que da el 95 % de las series extraídas al azar.
    .source = Kim y Jo 2016.
    .pitfalls = Sirve solo para leer el índice de regularidad: fuera de este margen, el azar por sí solo no lo explica.
    .between = el azar daría por lo general entre { $low } y { $high }
measure-long-gap = Largos intervalos entre mensajes
    .definition = Diecinueve de cada veinte intervalos entre dos mensajes son más cortos que esta duración, en horas de apertura.
    .basis = { $n ->
        [one] sobre { $n } intervalo
       *[other] sobre { $n } intervalos
    }
    .formula = percentil 95 de los intervalos entre mensajes, en horas de apertura.
    .exclusions = Las continuaciones de nuestros hilos y las republicaciones; las horas de cierre.
    .unit = horas de apertura
    .minimum = 72 intervalos.
    .interval = Ninguno: unos intervalos consecutivos no son independientes.
    .source = Goh y Barabási 2008.
    .pitfalls = Describe un ritmo; ninguno es mejor.
measure-clamped-records-share = Mensajes trasladados a la apertura siguiente
    .definition = Proporción de los mensajes escritos fuera de horario, que el cálculo de los intervalos sitúa en la apertura siguiente.
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = mensajes escritos fuera del horario de apertura / mensajes escritos.
    .exclusions = Las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 30 mensajes.
    .interval = Ninguno: se cuentan todos los mensajes.
    .source = Kim y Jo 2016.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas.
measure-peak-hour-share = Hora de mayor actividad
    .definition = Proporción de nuestros mensajes escritos durante la hora del día que más reúne.
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = mensajes de la hora de mayor actividad / mensajes, en hora local.
    .exclusions = Las republicaciones; los mensajes importados y aquellos de los que solo se conoce el día.
    .unit = proporción
    .minimum = 200 mensajes.
    .interval = Ninguno: la hora se elige a posteriori.
    .source = Mardia y Jupp 2000.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; no dice nada de la mejor hora para publicar.
measure-hour-evenness = Reparto a lo largo del día
    .definition = De 0 (todo a la misma hora) a 1 (lo mismo a cada hora del día y de la noche).
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = entropía de las 24 horas / ln 24.
    .exclusions = Las republicaciones; los mensajes importados y aquellos de los que solo se conoce el día.
    .unit = índice, de 0 a 1
    .minimum = 200 mensajes.
    .interval = Ninguno: el azar sesga este índice.
    .source = Pielou 1966.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; no dice nada de la mejor hora para publicar.
measure-mean-hour = Hora media de nuestros mensajes
    .definition = Hora del día en torno a la cual se reparten nuestros mensajes, de modo que la medianoche enlaza con la medianoche.
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = media circular de las horas locales.
    .exclusions = Las republicaciones; los mensajes importados y aquellos de los que solo se conoce el día.
    .unit = horas
    .minimum = 200 mensajes.
    .interval = Ninguno: es un resumen exacto.
    .source = Fisher 1993; Mardia y Jupp 2000.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; no dice nada de la mejor hora para publicar.
measure-hour-concentration = Concentración en torno a la hora media
    .definition = De 0 (repartidos por toda la esfera del reloj) a 1 (todos a la misma hora).
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = longitud de la resultante circular de las horas locales.
    .exclusions = Las republicaciones; los mensajes importados y aquellos de los que solo se conoce el día.
    .unit = índice, de 0 a 1
    .minimum = 200 mensajes.
    .interval = Ninguno: es un resumen exacto.
    .source = Fisher 1993; Mardia y Jupp 2000.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; no dice nada de la mejor hora para publicar.
measure-opening-hours-share = Mensajes durante el horario de apertura
    .definition = Proporción de nuestros mensajes escritos durante el horario de apertura.
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = mensajes dentro del horario / mensajes.
    .exclusions = Las republicaciones; los mensajes importados y aquellos de los que solo se conoce el día.
    .unit = proporción
    .minimum = 50 mensajes.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Práctica de los horarios de apertura.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; un mensaje programado parece escrito a su hora de envío.
measure-replies-in-opening-hours-share = Respuestas durante el horario de apertura
    .definition = Proporción de nuestras respuestas dadas durante el horario de apertura.
    .basis = { $n ->
        [one] sobre { $n } respuesta
       *[other] sobre { $n } respuestas
    }
    .formula = respuestas dentro del horario / respuestas.
    .exclusions = Las respuestas importadas y aquellas de las que solo se conoce el día.
    .unit = proporción
    .minimum = 50 respuestas.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Práctica de los horarios de apertura.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; un mensaje programado parece escrito a su hora de envío.
measure-publications-in-opening-hours-share = Publicaciones durante el horario de apertura
    .definition = Proporción de nuestras publicaciones aparecidas durante el horario de apertura.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones dentro del horario / publicaciones.
    .exclusions = { -left-out-records }; las publicaciones importadas y aquellas de las que solo se conoce el día.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Práctica de los horarios de apertura.
    .pitfalls = Solo se muestra para un equipo declarado de al menos tres personas; un mensaje programado parece escrito a su hora de envío.
measure-rhythm-overlap = Concordancia con el ritmo de las personas interlocutoras
    .definition = De 0 (nunca a las mismas horas) a 1 (a las mismas horas): nuestras respuestas y los mensajes a los que responden.
    .basis = { $n ->
        [one] sobre { $n } respuesta
       *[other] sobre { $n } respuestas
    }
    .formula = suma, hora por hora (por franjas de tres horas con menos de 300 respuestas), de la menor de dos proporciones: la de nuestras respuestas y la de los mensajes que corresponden a esa hora.
    .exclusions = { -left-out-delays }; las respuestas de las que solo se conoce el día.
    .unit = índice, de 0 a 1
    .minimum = 200 respuestas. { -withheld-delays }.
    .interval = No es un intervalo: es lo que daría 95 de cada 100 veces un único y mismo ritmo (1000 permutaciones). Por debajo, los ritmos están desfasados.
    .source = Weitzman 1970; Ridout y Linkie 2009.
    .pitfalls = Con pocas respuestas, dos ritmos idénticos no se superponen por completo: nunca debe leerse el valor por sí solo.
    .between = un mismo ritmo daría por lo general entre { $low } y { $high }
    .below = { $interval }: los dos ritmos están desfasados
    .inside = { $interval }: los dos ritmos no se distinguen
    .above = { $interval }: por encima de este margen, tampoco se distinguen los dos ritmos
measure-rhythm-shift = Desfase con el ritmo de las personas interlocutoras
    .definition = Cuántas horas, a lo largo del día, llegan nuestras respuestas por término medio después (o, en negativo, antes) de los mensajes a los que responden.
    .basis = { $n ->
        [one] sobre { $n } respuesta
       *[other] sobre { $n } respuestas
    }
    .formula = diferencia de las horas medias circulares, entre −12 y 12.
    .exclusions = { -left-out-delays }; las respuestas de las que solo se conoce el día.
    .unit = horas
    .minimum = 200 respuestas. { -withheld-delays }.
    .interval = Ninguno: debe leerse junto con la concordancia.
    .source = Mardia y Jupp 2000.
    .pitfalls = No es un tiempo de respuesta: solo cuenta la hora del día.
