# Las cifras sobre la atención: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
-left-out-delays = Los mensajes sin respuesta, ausentes de los archivos, y aquellos cuya hora se desconoce; toda respuesta al mismo mensaje que no sea la primera; los tiempos imposibles (respuesta fechada más de 5 segundos antes que el mensaje)
-withheld-delays = A partir de 30 respuestas, no se da ningún tiempo si menos del 50 % de los mensajes a los que respondimos tienen una hora conocida, o si más del 1 % de los tiempos son imposibles
measure-first-response-latency = Mediana del tiempo de primera respuesta
    .definition = La mitad de nuestras primeras respuestas se dieron en este tiempo como máximo.
    .basis = { $n ->
        [one] sobre { $n } primera respuesta
       *[other] sobre { $n } primeras respuestas
    }
    .formula = mediana de la hora de nuestra respuesta menos la hora del mensaje recibido, al comienzo de cada intercambio; un silencio de 24 horas con la persona abre uno nuevo.
    .exclusions = { -left-out-delays }.
    .unit = duración
    .minimum = 20 primeras respuestas. { -withheld-delays }.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los tiempos.
    .source = Estadística de rangos; prácticas de los servicios de respuesta.
    .pitfalls = Solo se refiere a las respuestas dadas; nunca una media, que unas pocas respuestas tardías bastarían para falsear.
measure-response-latency = Mediana del tiempo de todas las respuestas
    .definition = La mitad de nuestras respuestas, al comienzo de un intercambio o después, se dieron en este tiempo como máximo.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = mediana de la hora de nuestra respuesta menos la hora del mensaje recibido.
    .exclusions = { -left-out-delays }.
    .unit = duración
    .minimum = 20 respuestas. { -withheld-delays }.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los tiempos.
    .source = Estadística de rangos; prácticas de los servicios de respuesta.
    .pitfalls = Una vez iniciado el intercambio, se responde más deprisa: el tiempo de primera respuesta es más exigente.
measure-answered-within-1h-share = Respuestas en menos de una hora
    .definition = Entre las respuestas dadas, proporción de las que se dieron en el plazo de una hora.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = respuestas dadas en una hora como máximo / respuestas cuyo tiempo se conoce.
    .exclusions = { -left-out-delays }.
    .unit = proporción
    .minimum = 30 respuestas. { -withheld-delays }.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Prácticas de respuesta de las plataformas.
    .pitfalls = Responder solo a los mensajes recientes hace subir esta cifra: debe leerse junto con el número de personas.
measure-answered-within-4h-share = Respuestas en menos de cuatro horas
    .definition = Entre las respuestas dadas, proporción de las que se dieron en cuatro horas como máximo.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = respuestas dadas en 4 horas como máximo / respuestas cuyo tiempo se conoce.
    .exclusions = { -left-out-delays }.
    .unit = proporción
    .minimum = 30 respuestas. { -withheld-delays }.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Prácticas de respuesta de las plataformas.
    .pitfalls = Un punto entre una hora y un día: debe leerse junto con las otras dos.
measure-answered-within-24h-share = Respuestas en menos de 24 horas
    .definition = Entre las respuestas dadas, proporción de las que se dieron en veinticuatro horas.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = respuestas dadas en 24 horas como máximo / respuestas cuyo tiempo se conoce.
    .exclusions = { -left-out-delays }.
    .unit = proporción
    .minimum = 30 respuestas. { -withheld-delays }.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Prácticas de respuesta de las plataformas.
    .pitfalls = Es un límite superior del servicio prestado: los mensajes olvidados no figuran aquí.
measure-answered-same-day-share = Respuestas el mismo día
    .definition = Entre las respuestas dadas, proporción de las que se dieron el mismo día del mensaje recibido.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = respuestas con la misma fecha, en hora local, que el mensaje recibido / respuestas cuyo tiempo se conoce.
    .exclusions = { -left-out-delays }.
    .unit = proporción
    .minimum = 30 respuestas. { -withheld-delays }.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Tasa de respuesta el mismo día de las plataformas.
    .pitfalls = Un mensaje recibido a las 23 horas solo tiene una hora para contar.
measure-opening-hours-latency = Mediana del tiempo en horas de apertura
    .definition = La mitad de las respuestas requirieron como máximo este tiempo de apertura; las noches, los fines de semana y los cierres no cuentan.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = mediana del tiempo de apertura entre el mensaje recibido y nuestra respuesta.
    .exclusions = { -left-out-delays }.
    .unit = horas de apertura
    .minimum = 20 respuestas. { -withheld-delays }.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los tiempos.
    .source = Prácticas de los servicios públicos en horario de apertura.
    .pitfalls = Depende del horario declarado; una respuesta dada antes de la apertura siguiente cuenta como cero.
measure-working-day-response-share = Respuestas en un día hábil
    .definition = Entre las respuestas dadas, proporción de las que se dieron en una jornada de apertura como máximo; las noches, los fines de semana y los cierres no cuentan.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = respuestas cuyo tiempo en horas de apertura cabe en una jornada de apertura / respuestas cuyo tiempo se conoce; una jornada de apertura es la duración media de un día de apertura de la semana.
    .exclusions = { -left-out-delays }.
    .unit = proporción
    .minimum = 30 respuestas. { -withheld-delays }.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Prácticas de los servicios públicos en horario de apertura.
    .pitfalls = Depende del horario declarado; no dice nada de los mensajes sin respuesta.
measure-people-answered-within-working-day = Personas que recibieron respuesta en un día hábil
    .definition = Número de personas distintas que recibieron al menos una respuesta en una jornada de apertura.
    .basis = { $n ->
        [one] entre { $n } persona cuyo tiempo de respuesta se conoce
       *[other] entre { $n } personas cuyo tiempo de respuesta se conoce
    }
    .formula = número de personas con al menos una respuesta en un día hábil; una jornada de apertura es la duración media de un día de apertura de la semana.
    .exclusions = { -left-out-delays }.
    .unit = personas
    .minimum = Una persona cuyo tiempo se conozca. { -withheld-delays }.
    .interval = Ninguno: es un recuento exacto.
    .source = Recuentos de personas de los servicios de respuesta.
    .pitfalls = Depende de la demanda; ignorar los casos lentos no la hace subir.
measure-people-answered-within-working-day-rate = Personas que recibieron respuesta en un día hábil, por semana
    .definition = Número de personas distintas que recibieron respuesta en una jornada de apertura, en una semana media; cuatro veces este número da el de cuatro semanas.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = media, por periodos de cuatro semanas, de las personas distintas con al menos una respuesta en un día hábil, dividida entre cuatro; los periodos sin ninguna persona cuentan.
    .exclusions = { -left-out-delays }; los días que quedan después del último periodo completo.
    .unit = personas por semana
    .minimum = 4 semanas y una respuesta cuyo tiempo se conozca. { -withheld-delays }.
    .interval = Ninguno: se cuentan todas las personas.
    .source = Recuentos de personas de los servicios de respuesta.
    .pitfalls = Depende de la demanda; ignorar los casos lentos no la hace subir.
    .value = { $n ->
        [one] { $value } persona por semana
       *[other] { $value } personas por semana
    }
measure-slow-tail-share = Respuestas después de más de una semana
    .definition = Entre las respuestas dadas, proporción de las que requirieron más de siete días.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = respuestas dadas después de más de 7 días / respuestas cuyo tiempo se conoce.
    .exclusions = { -left-out-delays }.
    .unit = proporción
    .minimum = 30 respuestas. { -withheld-delays }.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Programa francés Services Publics+, compromiso 4.
    .pitfalls = Retomar con amabilidad una conversación antigua también cuenta.
measure-slow-tail-latency = Tiempo que nueve de cada diez respuestas no superan
    .definition = Nueve de cada diez respuestas se dieron en este tiempo; las más lentas tardaron más.
    .basis = { $n ->
        [one] sobre { $n } mensaje al que respondimos
       *[other] sobre { $n } mensajes a los que respondimos
    }
    .formula = cuantil del 90 % de la hora de nuestra respuesta menos la hora del mensaje recibido.
    .exclusions = { -left-out-delays }.
    .unit = duración
    .minimum = 40 respuestas. { -withheld-delays }.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los tiempos.
    .source = Niveles de servicio; estadística de rangos.
    .pitfalls = Retomar con amabilidad una conversación antigua también cuenta.
measure-public-response-rate = Tasa de respuesta a los mensajes públicos
    .definition = Proporción de los mensajes públicos que se nos dirigieron y que recibieron respuesta.
    .basis = { $n ->
        [one] sobre { $n } mensaje recibido
       *[other] sobre { $n } mensajes recibidos
    }
    .formula = mensajes públicos con respuesta / mensajes públicos que la esperaban.
    .exclusions = No procede: ningún archivo contiene los mensajes recibidos.
    .unit = proporción
    .minimum = 30 mensajes recibidos, y la lista de esos mensajes.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Prácticas de las herramientas de seguimiento.
    .pitfalls = Nunca se deduce solo de las respuestas: no dicen nada de los olvidos.
measure-off-hours-replies-share = Respuestas fuera de horario
    .definition = Proporción de nuestras respuestas publicadas fuera del horario de apertura.
    .basis = { $n ->
        [one] sobre { $n } respuesta
       *[other] sobre { $n } respuestas
    }
    .formula = respuestas publicadas fuera del horario de apertura / respuestas cuya hora se conoce.
    .exclusions = Las respuestas de las que solo se conoce el día y las importadas de otro lugar; los equipos de menos de tres personas.
    .unit = proporción
    .minimum = 30 respuestas y un equipo declarado de al menos tres personas.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Derecho a la desconexión; prácticas de los horarios de servicio.
    .pitfalls = Ni mérito ni reproche: una guardia prevista o una respuesta programada también cuentan. En un equipo pequeño, sería la tarde libre de alguien.
