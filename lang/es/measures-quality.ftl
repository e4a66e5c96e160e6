# Las cifras sobre la calidad de los datos: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
-compared-words = Se dejan de lado los enlaces y las menciones, estén donde estén, y las etiquetas del final. Una palabra es lo que se encuentra entre dos espacios, sin puntuación, sin emojis y sin mayúsculas
measure-silent-months-share = Meses sin ningún mensaje
    .definition = Proporción de los meses del periodo de los que el archivo no contiene ningún mensaje, ni siquiera una republicación.
    .basis = sobre { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
    .formula = meses sin ningún mensaje ni republicación / meses del periodo que cubre el archivo.
    .exclusions = Los meses anteriores al primer mensaje y posteriores a la exportación.
    .unit = proporción
    .minimum = Un mes.
    .interval = Ninguno: se cuentan todos los meses.
    .source = OCDE y JRC 2008.
    .pitfalls = Un silencio y un hueco del archivo se parecen.
measure-complete-years = Años concluidos sin silencios largos
    .definition = Número de años de informe que el archivo cubre por completo, que terminaron con suficiente antelación a la exportación para que los contadores ya apenas se muevan y que no tienen huecos de más de sesenta días; una republicación cuenta como un mensaje.
    .basis = { $n ->
        [one] entre { $n } año presente en el archivo
       *[other] entre { $n } años presentes en el archivo
    }
    .formula = años que comenzaron después del primer mensaje y terminaron con suficiente antelación a la exportación (de 7 a 90 días según la red, el tiempo de que los contadores se estabilicen), sin más de 60 días sin mensajes.
    .exclusions = Los días de cierre declarados no forman un hueco.
    .unit = años
    .minimum = Ninguno.
    .interval = Ninguno: es un recuento exacto.
    .source = OCDE y JRC 2008.
    .pitfalls = Una comparación con un año que tiene un hueco largo exige prudencia.
    .value = { $n ->
        [one] { $value } año
       *[other] { $value } años
    }
measure-archive-span = Extensión del archivo
    .definition = Tiempo entre el primer y el último mensaje del archivo, incluidas las republicaciones.
    .basis = sobre { $n ->
        [one] { $n } mensaje o republicación
       *[other] { $n } mensajes y republicaciones
    }
    .formula = tiempo entre el primer y el último mensaje, en años de 365,25 días.
    .exclusions = Ninguna.
    .unit = años; meses o días por debajo de un año
    .minimum = Un mensaje.
    .interval = Ninguno: las dos fechas son exactas.
    .source = OCDE y JRC 2008.
    .pitfalls = Un archivo parcial parece más joven que la cuenta.
measure-mature-share = Publicaciones con antigüedad suficiente
    .definition = Proporción de las publicaciones cuyos contadores ya apenas se movían en el momento de la exportación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones de al menos 7 días en la exportación (21 en LinkedIn, 30 en TikTok) / publicaciones.
    .exclusions = { -left-out-records }; las redes cuyo archivo no da ni los «me gusta» ni las republicaciones recibidas.
    .unit = proporción
    .minimum = 30 publicaciones.
    .interval = Ninguno: se cuentan todas las publicaciones.
    .source = Pfeffer, Matter y Sargsyan 2023.
    .pitfalls = Por debajo del 90 %, las cifras de circulación del año son provisionales; cuando el año acababa de terminar en el momento de la exportación, no se comparan con las de ningún otro.
measure-dateable-parents-share = Mensajes recibidos que pueden fecharse
    .definition = Entre nuestras respuestas, proporción de aquellas cuyo mensaje de origen tiene una hora conocida.
    .basis = { $n ->
        [one] sobre { $n } respuesta
       *[other] sobre { $n } respuestas
    }
    .formula = respuestas cuyo mensaje de origen tiene una hora conocida, aunque sea imposible / respuestas.
    .exclusions = Ninguna.
    .unit = proporción
    .minimum = 30 respuestas.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Lectura de la hora en el identificador del mensaje.
    .pitfalls = Por debajo del 50 %, no se da ningún tiempo de respuesta del periodo.
measure-impossible-latency-share = Tiempos de respuesta imposibles
    .definition = Entre las respuestas a un mensaje de hora conocida, proporción de las que parecen anteriores a ese mensaje.
    .basis = { $n ->
        [one] sobre { $n } respuesta con fecha
       *[other] sobre { $n } respuestas con fecha
    }
    .formula = respuestas de más de 5 segundos antes de su mensaje de origen / respuestas cuyo mensaje de origen tiene hora.
    .exclusions = Las respuestas cuyo mensaje de origen no tiene hora.
    .unit = proporción
    .minimum = 30 respuestas con fecha.
    .interval = Ninguno: se cuentan todas las respuestas.
    .source = Práctica del control de datos.
    .pitfalls = Por encima del 1 %, se retiran todos los tiempos del periodo: es probable que las horas estén mal leídas.
measure-year-long-latency-share = Tiempos de respuesta de más de un año
    .definition = Entre las respuestas a un mensaje de hora conocida, proporción de las que llegan más de un año después de ese mensaje.
    .basis = { $n ->
        [one] sobre { $n } respuesta con fecha
       *[other] sobre { $n } respuestas con fecha
    }
    .formula = respuestas de más de 365 días después de su mensaje de origen / respuestas cuyo mensaje de origen tiene hora.
    .exclusions = Las respuestas cuyo mensaje de origen no tiene hora.
    .unit = proporción
    .minimum = 30 respuestas con fecha.
    .interval = Ninguno: se cuentan todas las respuestas.
    .source = Práctica del control de datos.
    .pitfalls = Retomar con amabilidad un mensaje antiguo también cuenta.
measure-orphan-replies-share = Respuestas que perdieron su mensaje de origen
    .definition = Entre las respuestas, seguras o probables, proporción de aquellas cuyo mensaje de origen probablemente se eliminó.
    .basis = { $n ->
        [one] sobre { $n } respuesta segura o probable
       *[other] sobre { $n } respuestas seguras o probables
    }
    .formula = menciones que comienzan por el nombre de una persona, en una conversación abierta por otra / (esas menciones + respuestas).
    .exclusions = Las menciones en una conversación de la que no se sabe nada; las redes en las que una respuesta conserva el rastro de su mensaje de origen.
    .unit = proporción
    .minimum = 30 respuestas.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Lectura del formato de exportación.
    .pitfalls = Un verdadero contacto por iniciativa propia tiene la misma forma: es un límite, no una corrección.
measure-dialogue-share-upper-bound = Proporción de diálogo, como máximo
    .definition = Proporción de respuestas entre nuestras publicaciones y respuestas, si todo mensaje que se parece a una respuesta lo es.
    .basis = { $n ->
        [one] sobre { $n } publicación o respuesta
       *[other] sobre { $n } publicaciones y respuestas
    }
    .formula = (respuestas + respuestas probables) / (respuestas + publicaciones); una respuesta probable es una mención que comienza por un nombre, en una conversación abierta por otra persona.
    .exclusions = Republicaciones y continuaciones de nuestros propios hilos.
    .unit = proporción
    .minimum = 50 mensajes.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = La verdadera proporción está entre esta cifra y la proporción de diálogo.
measure-spontaneous-outreach-share-lower-bound = Contactos por iniciativa propia, como mínimo
    .definition = Proporción de los mensajes dirigidos a alguien que no son respuestas, si todo mensaje que se parece a una respuesta lo es.
    .basis = { $n ->
        [one] sobre { $n } mensaje dirigido a alguien
       *[other] sobre { $n } mensajes dirigidos a alguien
    }
    .formula = (menciones y citas − respuestas probables) / (menciones + citas + respuestas); una respuesta probable es una mención que comienza por un nombre, en una conversación abierta por otra persona.
    .exclusions = Las publicaciones que mencionan a más de cinco personas, si no se parecen a una respuesta; las citas solo de nuestros mensajes o de autoría desconocida; las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 30 mensajes.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Waters y Jamal 2011.
    .pitfalls = La verdadera proporción está entre esta cifra y la de los contactos por iniciativa propia.
measure-follower-wave-weeks = Semanas de oleada entre las cuentas seguidoras
    .definition = Semanas en las que un número inusual de cuentas seguidoras se crearon (o empezaron a seguirnos, cuando la lista tiene fechas).
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora con fecha
       *[other] sobre { $n } cuentas seguidoras con fecha
    }
    .formula = semanas por encima de lo que el azar daría una vez de cada diez mil, en torno a la mediana de las 26 semanas anteriores y posteriores; al menos 10 cuentas y el 0,5 % de las cuentas seguidoras con fecha.
    .exclusions = Las cuentas sin fecha (en algunas redes, las anteriores a 2016).
    .unit = semanas
    .minimum = 500 cuentas seguidoras con fecha.
    .interval = Ninguno: es un indicio, no una prueba.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = La causa debe verificarse: una formación, un acontecimiento, una compra. Una clase que crea sus cuentas el mismo día forma una oleada.
measure-follower-wave-share = Proporción de cuentas seguidoras llegadas por oleadas
    .definition = Proporción de las cuentas seguidoras con fecha que exceden lo corriente en las semanas de oleada.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora con fecha
       *[other] sobre { $n } cuentas seguidoras con fecha
    }
    .formula = suma de los excesos sobre la mediana en las semanas de oleada / cuentas seguidoras con fecha.
    .exclusions = Las cuentas sin fecha (en algunas redes, las anteriores a 2016).
    .unit = proporción
    .minimum = 500 cuentas seguidoras con fecha.
    .interval = Ninguno: es un indicio, no una prueba.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = La causa debe verificarse: una formación, un acontecimiento, una compra. Una clase que crea sus cuentas el mismo día forma una oleada.
measure-follower-runs = Series de cuentas creadas en menos de una semana
    .definition = Número de veces que cincuenta cuentas seguidoras o más, llegadas una tras otra, se crearon con menos de siete días de diferencia.
    .basis = { $n ->
        [one] entre { $n } cuenta seguidora con fecha de creación
       *[other] entre { $n } cuentas seguidoras con fecha de creación
    }
    .formula = series de al menos 50 cuentas seguidoras consecutivas creadas en menos de 7 días.
    .exclusions = Las listas cuyo orden no es el de las altas; una cuenta sin fecha interrumpe una serie.
    .unit = número
    .minimum = 500 cuentas seguidoras con fecha de creación.
    .interval = Ninguno: es un indicio, no una prueba.
    .source = Stringhini et al. 2013, IMC; Gurajala et al. 2015.
    .pitfalls = La causa debe verificarse: una formación, un acontecimiento, una compra.
    .value = { $n ->
        [one] { $value } serie
       *[other] { $value } series
    }
measure-top-publication-share = Peso de la publicación con más reacciones
    .definition = Proporción de todas las reacciones del periodo que recibió una sola publicación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = reacciones ({ -reactions }) de la publicación que más recibió / todas las reacciones.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones y al menos una reacción.
    .interval = Ninguno: es una razón exacta.
    .source = Miller 1974; Tukey 1977.
    .pitfalls = Las publicaciones de una misma campaña cuentan cada una por separado.
measure-reception-without-top = Acogida media sin la publicación con más reacciones
    .definition = Número medio de reacciones por publicación, excluida la que más recibió.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = (todas las reacciones − las de la publicación que más recibió) / (publicaciones − 1); reacciones: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = reacciones por publicación
    .minimum = 30 publicaciones.
    .interval = Ninguno: es una razón exacta.
    .source = Miller 1974.
    .pitfalls = La acogida habitual, una mediana, es aún más segura.
measure-outlying-publications = Publicaciones fuera de lo común
    .definition = Número de publicaciones que recibieron mucho más que las demás.
    .basis = entre { $n ->
        [one] { $n } publicación
       *[other] { $n } publicaciones
    }
    .formula = ln(1 + reacciones) por encima de su tercer cuartil más 3 veces el recorrido intercuartílico, y más del 5 % de todas las reacciones del periodo; reacciones: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = publicaciones
    .minimum = 30 publicaciones.
    .interval = Ninguno: es un recuento exacto.
    .source = Tukey 1977.
    .pitfalls = Ninguna se retira de las cifras; los totales y las medias que dependen de ellas llevan una salvedad.
    .value = { $n ->
        [one] { $value } publicación
       *[other] { $value } publicaciones
    }
measure-automatic-client-share = Mensajes escritos con otro programa
    .definition = Proporción de nuestros mensajes escritos con un programa distinto del sitio o de las aplicaciones de la red (en el móvil, en Mac, TweetDeck).
    .basis = { $n ->
        [one] sobre { $n } mensaje
       *[other] sobre { $n } mensajes
    }
    .formula = mensajes escritos con otro programa / mensajes cuyo programa se conoce.
    .exclusions = Las republicaciones; los mensajes cuyo programa se desconoce.
    .unit = proporción
    .minimum = 50 mensajes.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Práctica de las herramientas de publicación.
    .pitfalls = Programar no es automatizar un diálogo; los nombres de los programas cambian.
measure-recycled-share = Publicaciones ya aparecidas
    .definition = Proporción de las publicaciones idénticas, o casi, a una publicación anterior de la cuenta, de cualquier año.
    .basis = { $n ->
        [one] sobre { $n } publicación de ocho palabras o más
       *[other] sobre { $n } publicaciones de ocho palabras o más
    }
    .formula = publicaciones que comparten nueve décimas partes de sus secuencias de cinco letras con una anterior / publicaciones de al menos ocho palabras.
    .exclusions = Las publicaciones de menos de ocho palabras. { -compared-words }.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Broder 1997.
    .pitfalls = Una cita anunciada cada año con las mismas palabras también cuenta.
measure-exact-duplicates-share = Publicaciones repetidas palabra por palabra
    .definition = Proporción de las publicaciones que repiten palabra por palabra una publicación anterior de la cuenta.
    .basis = { $n ->
        [one] sobre { $n } publicación de ocho palabras o más
       *[other] sobre { $n } publicaciones de ocho palabras o más
    }
    .formula = publicaciones con las mismas palabras que una anterior / publicaciones de al menos ocho palabras.
    .exclusions = Las publicaciones de menos de ocho palabras. { -compared-words }.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Broder 1997.
    .pitfalls = Un recordatorio voluntario también cuenta.
measure-cross-posted-share = Publicaciones aparecidas en varias cuentas
    .definition = Proporción de las publicaciones idénticas, o casi, a una publicación de otra de nuestras cuentas, con veinticuatro horas de diferencia como máximo.
    .basis = { $n ->
        [one] sobre { $n } publicación de ocho palabras o más
       *[other] sobre { $n } publicaciones de ocho palabras o más
    }
    .formula = publicaciones que comparten nueve décimas partes de sus secuencias de cinco letras con una publicación de otra cuenta, con 24 horas de diferencia como máximo / publicaciones de al menos ocho palabras.
    .exclusions = Las publicaciones de menos de ocho palabras. { -compared-words }.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Broder 1997.
    .pitfalls = Solo se comparan las cuentas de este informe.
