# Las cifras sobre el valor y la circulación: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
-left-out-receptions = { -left-out-records }; publicaciones demasiado recientes en la exportación (menos de 7 días en X, Mastodon y Pixelfed, 21 en LinkedIn, 30 en TikTok); publicaciones de las que se desconoce un contador necesario
-reactions = «me gusta» y republicaciones recibidos, o el único de los dos que da el archivo
measure-liked-at-least-once-share = Publicaciones apreciadas
    .definition = Proporción de las publicaciones que recibieron al menos un «me gusta».
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con al menos un «me gusta» / publicaciones con antigüedad suficiente cuyo contador se conoce.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Señal débil; cerca del cien por cien, ya no distingue nada.
measure-likes-per-publication = Número de «me gusta» por publicación
    .definition = Número medio de «me gusta» que recibe una publicación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = suma de los «me gusta» / publicaciones con antigüedad suficiente.
    .exclusions = { -left-out-receptions }.
    .unit = «me gusta» por publicación
    .minimum = 30 publicaciones.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Unas pocas publicaciones con muchas reacciones elevan la media; debe leerse junto con el valor habitual.
    .value = { $value } «me gusta» por publicación
measure-typical-likes = Número habitual de «me gusta»
    .definition = La mitad de las publicaciones reciben este número de «me gusta» o más.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = mediana de los «me gusta» por publicación con antigüedad suficiente.
    .exclusions = { -left-out-receptions }.
    .unit = «me gusta» por publicación
    .minimum = 30 publicaciones.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Una publicación excepcional no la cambia; los contadores bajan cuando se cierran cuentas.
    .value = { $value } «me gusta» por publicación
measure-likes-per-thousand-followers = Número de «me gusta» por cada mil cuentas seguidoras
    .definition = «Me gusta» por publicación de los doce meses anteriores a la exportación, referidos a mil cuentas seguidoras.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = 1000 × «me gusta» / (publicaciones de los doce meses anteriores a la exportación × cuentas seguidoras el día de la exportación).
    .exclusions = { -left-out-receptions }; publicaciones de más de doce meses en la exportación.
    .unit = por cada mil cuentas seguidoras
    .minimum = 30 publicaciones y una lista de cuentas seguidoras en la última exportación.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Bonsón y Ratkai 2013; Bonsón, Royo y Ratkai 2015.
    .pitfalls = El número de cuentas seguidoras solo se conoce el día de la exportación: ningún año pasado puede compararse.
    .value = { $value } por cada mil cuentas seguidoras
measure-reposted-at-least-once-share = Publicaciones republicadas
    .definition = Proporción de las publicaciones que alguien republicó al menos una vez.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones republicadas al menos una vez / publicaciones con antigüedad suficiente cuyo contador se conoce.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Bonsón y Ratkai 2013; Bonsón, Perea y Bednárová 2019.
    .pitfalls = Las republicaciones del propio personal cuentan; las citas, no.
measure-reposts-per-publication = Republicaciones por publicación
    .definition = Número medio de veces que se republica una publicación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = suma de las republicaciones recibidas / publicaciones con antigüedad suficiente.
    .exclusions = { -left-out-receptions }.
    .unit = republicaciones por publicación
    .minimum = 30 publicaciones.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Unas pocas publicaciones muy republicadas elevan la media; la proporción de publicaciones republicadas es más segura.
    .value = { $n ->
        [one] { $value } republicación por publicación
       *[other] { $value } republicaciones por publicación
    }
measure-reposts-per-thousand-followers = Republicaciones por cada mil cuentas seguidoras
    .definition = Republicaciones por publicación de los doce meses anteriores a la exportación, referidas a mil cuentas seguidoras.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = 1000 × republicaciones recibidas / (publicaciones de los doce meses anteriores a la exportación × cuentas seguidoras el día de la exportación).
    .exclusions = { -left-out-receptions }; publicaciones de más de doce meses en la exportación.
    .unit = por cada mil cuentas seguidoras
    .minimum = 30 publicaciones y una lista de cuentas seguidoras en la última exportación.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Bonsón y Ratkai 2013; Bonsón, Perea y Bednárová 2019.
    .pitfalls = El número de cuentas seguidoras solo se conoce el día de la exportación: ningún año pasado puede compararse.
    .value = { $value } por cada mil cuentas seguidoras
measure-reposted-at-least-three-times-share = Publicaciones republicadas tres veces o más
    .definition = Proporción de las publicaciones republicadas al menos tres veces.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones republicadas al menos tres veces / publicaciones con antigüedad suficiente cuyo contador se conoce.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Útil cuando casi todas las publicaciones se republican al menos una vez; las republicaciones del propio personal cuentan.
measure-engagement-index = Reacciones de todo tipo por cada mil cuentas seguidoras
    .definition = «Me gusta», comentarios y republicaciones por publicación de los doce meses anteriores a la exportación, referidos a mil cuentas seguidoras.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = 1000 × («me gusta» + comentarios + republicaciones) / (publicaciones de los doce meses anteriores a la exportación × cuentas seguidoras el día de la exportación).
    .exclusions = { -left-out-receptions }, aunque sea uno solo de los tres; publicaciones de más de doce meses en la exportación.
    .unit = por cada mil cuentas seguidoras
    .minimum = 30 publicaciones y una lista de cuentas seguidoras en la última exportación.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Bonsón, Royo y Ratkai 2015.
    .pitfalls = Casi ninguna red entrega los tres contadores; el índice mezcla gestos de distinto peso.
    .value = { $value } por cada mil cuentas seguidoras
measure-amplification-share = Proporción de las republicaciones en las reacciones
    .definition = Entre las reacciones recibidas («me gusta» y republicaciones), proporción de republicaciones.
    .basis = { $n ->
        [one] sobre { $n } reacción
       *[other] sobre { $n } reacciones
    }
    .formula = republicaciones recibidas / (republicaciones + «me gusta»), con todas las publicaciones juntas.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones y 100 reacciones en total.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Kaushik 2011; Bonsón, Royo y Ratkai 2015.
    .pitfalls = Una sola publicación con muchas reacciones puede decidir el resultado; debe leerse junto con la proporción habitual.
measure-typical-amplification-share = Proporción habitual de las republicaciones en las reacciones
    .definition = En la mitad de las publicaciones, la proporción de las republicaciones en las reacciones alcanza o supera este valor.
    .basis = { $n ->
        [one] sobre { $n } publicación de al menos cinco reacciones
       *[other] sobre { $n } publicaciones de al menos cinco reacciones
    }
    .formula = mediana, por publicación, de republicaciones / (republicaciones + «me gusta»).
    .exclusions = { -left-out-receptions }; publicaciones de menos de cinco reacciones.
    .unit = proporción
    .minimum = 30 publicaciones de al menos cinco reacciones.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Kaushik 2011.
    .pitfalls = No dice nada de las publicaciones que reciben poco.
measure-typical-reception = Acogida habitual de una publicación
    .definition = La mitad de las publicaciones reciben este número de reacciones o más («me gusta» y republicaciones).
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = mediana de los «me gusta» más las republicaciones, por publicación con antigüedad suficiente cuyos dos contadores se conocen.
    .exclusions = { -left-out-receptions }.
    .unit = reacciones por publicación
    .minimum = 20 publicaciones.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Tukey; Huber.
    .pitfalls = Una publicación excepcional no la cambia; los contadores bajan cuando se cierran cuentas.
measure-reception-lower-quartile = Acogida de las publicaciones con menos reacciones
    .definition = Una de cada cuatro publicaciones recibe este número de reacciones como máximo.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = primer cuartil de los «me gusta» más las republicaciones, por publicación con antigüedad suficiente cuyos dos contadores se conocen.
    .exclusions = { -left-out-receptions }.
    .unit = reacciones por publicación
    .minimum = 20 publicaciones.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Tukey.
    .pitfalls = Límite inferior de lo corriente, no un umbral que deba alcanzarse.
measure-reception-upper-quartile = Acogida de las publicaciones con más reacciones
    .definition = Una de cada cuatro publicaciones recibe este número de reacciones como mínimo.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = tercer cuartil de los «me gusta» más las republicaciones, por publicación con antigüedad suficiente cuyos dos contadores se conocen.
    .exclusions = { -left-out-receptions }.
    .unit = reacciones por publicación
    .minimum = 20 publicaciones.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Tukey.
    .pitfalls = Límite superior de lo corriente, no un objetivo.
measure-reception-trimmed-mean = Acogida media sin los extremos
    .definition = Número medio de reacciones por publicación, sin el 10 % de publicaciones con más reacciones ni el 10 % con menos.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = media de los «me gusta» más las republicaciones, sin la décima parte más alta ni la décima parte más baja.
    .exclusions = { -left-out-receptions }; la décima parte más alta y la décima parte más baja.
    .unit = reacciones por publicación
    .minimum = 20 publicaciones.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Tukey; Huber.
    .pitfalls = Los contadores bajan cuando se cierran cuentas.
measure-rarefied-h-index = Regularidad de las buenas acogidas
    .definition = Número h de publicaciones que reciben cada una al menos h reacciones, reducido en cada periodo al mismo número de publicaciones.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = media de h en 1000 muestras del tamaño del año completo más pequeño con al menos 30 publicaciones; reacciones: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = índice
    .minimum = 30 publicaciones, y tantas como el año completo más pequeño que tenga 30 o más; debe haber un año así en el archivo.
    .interval = Lo que da el 95 % de las muestras; cuando se toman todas las publicaciones, remuestreo por semanas.
    .source = Hirsch 2005; Riquelme y González-Cantergiani 2016.
    .pitfalls = Sin este mismo número de publicaciones, el índice no haría más que seguir el volumen.
measure-reception-gini = Desigualdad de la acogida
    .definition = De 0 (todas las publicaciones reciben lo mismo) a 1 (una sola lo recibe todo).
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = coeficiente de Gini de las reacciones por publicación × n/(n−1); reacciones: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = índice, de 0 a 1
    .minimum = 30 publicaciones y al menos una reacción.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Describe un reparto; ni la igualdad ni la desigualdad son un fin.
measure-reception-top-share = Proporción recibida por las publicaciones con más reacciones
    .definition = Proporción de las reacciones que recibe el 5 % de publicaciones con más reacciones.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = reacciones de ese 5 % de publicaciones / todas las reacciones, por interpolación; reacciones: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones y al menos una reacción.
    .interval = Remuestreo por semanas (2000 extracciones).
    .source = Lorenz 1905.
    .pitfalls = Las publicaciones de una misma campaña cuentan cada una por separado.
measure-zero-reception-share = Publicaciones que quedaron sin reacciones
    .definition = Proporción de las publicaciones que no recibieron ninguna reacción conocida.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones sin ninguna reacción / publicaciones con antigüedad suficiente; reacciones: { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Lorenz 1905.
    .pitfalls = Sin reacciones no quiere decir sin lectura: el archivo no conoce la lectura.
measure-relay-share = Difusión de la palabra ajena
    .definition = Proporción de nuestras publicaciones y republicaciones que difunden o citan a otra persona.
    .basis = { $n ->
        [one] sobre { $n } publicación o republicación
       *[other] sobre { $n } publicaciones y republicaciones
    }
    .formula = (republicaciones y citas ajenas) / (republicaciones ajenas + publicaciones).
    .exclusions = Las republicaciones de nuestros propios mensajes; las respuestas y las continuaciones de nuestros hilos. La cita de autoría desconocida cuenta como ajena.
    .unit = proporción
    .minimum = 50 mensajes difundidos.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Lovejoy, Waters y Saxton 2012; Waters y Jamal 2011.
    .pitfalls = Una republicación retirada desaparece del archivo.
measure-monthly-relay-share = Difusión de la palabra ajena en un mes corriente
    .definition = La mitad de los meses del periodo tienen una proporción de republicaciones y citas ajenas al menos igual a esta.
    .basis = sobre { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
    .formula = mediana, en los meses, de (republicaciones y citas ajenas) / (republicaciones ajenas + publicaciones).
    .exclusions = Las respuestas y las continuaciones de nuestros hilos; las republicaciones de nuestros propios mensajes; los meses sin republicaciones ni publicaciones.
    .unit = proporción
    .minimum = 6 meses.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012; mediana de Tukey 1977.
    .pitfalls = Si esta cifra se aparta más de diez puntos de la proporción de todo el periodo, unos pocos meses fuera de lo común pesan mucho en el conjunto.
measure-effective-relayed-sources = Número efectivo de fuentes republicadas
    .definition = Estimación: cuántas fuentes, todas recogidas con la misma frecuencia, darían la misma variedad. Puede superar el número de fuentes contadas.
    .basis = { $n ->
        [one] sobre { $n } republicación o cita
       *[other] sobre { $n } republicaciones y citas
    }
    .formula = N(N−1) / Σx(x−1), donde x es el número de republicaciones y de citas de cada fuente, y N su suma.
    .exclusions = Nuestras propias cuentas; las republicaciones y las citas de autoría desconocida.
    .unit = fuentes
    .minimum = 50 republicaciones o citas, de 10 fuentes, una de ellas al menos recogida dos veces.
    .interval = Por la varianza exacta de Simpson.
    .source = Hill 1973; Jost 2006.
    .pitfalls = Unas pocas entidades colaboradoras muy republicadas lo hacen bajar; no es una falta.
    .value = { $n ->
        [one] { $value } fuente
       *[other] { $value } fuentes
    }
measure-relayed-sources-gini = Desigualdad entre las fuentes republicadas
    .definition = De 0 (todas las fuentes republicadas o citadas por igual) a 1 (una sola casi siempre).
    .basis = { $n ->
        [one] sobre { $n } republicación o cita
       *[other] sobre { $n } republicaciones y citas
    }
    .formula = coeficiente de Gini de las republicaciones y citas por fuente × S/(S−1), donde S es el número de fuentes.
    .exclusions = Las fuentes nunca republicadas ni citadas; nuestras propias cuentas; la autoría desconocida.
    .unit = índice, de 0 a 1
    .minimum = 50 republicaciones o citas, de 10 fuentes.
    .interval = Por retirada de una semana cada vez.
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Un periodo en el que cada fuente se recoge una sola vez da 0.
measure-first-time-sources-share = Fuentes republicadas por primera vez
    .definition = Entre las fuentes republicadas o citadas, proporción de las que nunca habíamos recogido desde el comienzo del archivo.
    .basis = { $n ->
        [one] sobre { $n } fuente
       *[other] sobre { $n } fuentes
    }
    .formula = fuentes que recogimos en el periodo por primera vez en todo el archivo / fuentes republicadas o citadas en el periodo.
    .exclusions = Los doce primeros meses de archivo, en los que toda fuente parece nueva; nuestras propias cuentas; la autoría desconocida.
    .unit = proporción
    .minimum = 30 fuentes y 50 republicaciones o citas.
    .interval = Wilson; sin corrección por semana, porque se cuentan fuentes.
    .source = Hill 1973.
    .pitfalls = Un archivo incompleto hace pasar por nuevas a fuentes antiguas.
measure-linked-publications-share = Publicaciones con un enlace
    .definition = Proporción de las publicaciones que remiten a una página web.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con al menos un enlace / publicaciones.
    .exclusions = Los enlaces a la propia red; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Kent y Taylor 1998; Lovejoy, Waters y Saxton 2012.
    .pitfalls = Un enlace dentro de una imagen o de un código QR no se ve.
measure-own-domain-share = Enlaces a nuestros sitios, entre los destinos conocidos
    .definition = Entre los enlaces publicados, proporción de los que llevan a nuestros sitios.
    .basis = { $n ->
        [one] sobre { $n } enlace
       *[other] sobre { $n } enlaces
    }
    .formula = enlaces a nuestros sitios / enlaces cuyo destino se conoce; un enlace por publicación y por nombre de dominio.
    .exclusions = Los enlaces abreviados y los que llevan a la propia red; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 enlaces cuyo destino se conozca. La cifra se descarta si más del 20 % de los enlaces están abreviados.
    .interval = Wilson, corregido por el efecto de la semana (los enlaces llegan por oleadas).
    .source = Kent y Taylor 1998.
    .pitfalls = Nuestros sitios deben estar declarados; el de nuestra página de inicio también cuenta.
measure-effective-domains = Número efectivo de sitios citados
    .definition = Estimación: cuántos sitios externos, todos enlazados con la misma frecuencia, darían la misma variedad. Puede superar el número de sitios contados.
    .basis = { $n ->
        [one] sobre { $n } enlace
       *[other] sobre { $n } enlaces
    }
    .formula = N(N−1) / Σx(x−1), donde x es el número de enlaces a cada nombre de dominio, y N su suma; un enlace por publicación y por nombre de dominio.
    .exclusions = Nuestros sitios, los enlaces abreviados y los que llevan a la propia red; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = sitios
    .minimum = 50 enlaces a otros sitios, uno de ellos al menos citado dos veces. La cifra se descarta si más del 20 % de los enlaces están abreviados.
    .interval = Por la varianza exacta de Simpson.
    .source = Hill 1973; Jost 2006; lista de sufijos públicos de Mozilla.
    .pitfalls = Cada demarcación educativa francesa (académie) es un sitio aparte; una plataforma de blogs que no está en la lista de sufijos públicos es uno solo.
    .value = { $n ->
        [one] { $value } sitio
       *[other] { $value } sitios
    }
measure-shortened-links-share = Enlaces abreviados
    .definition = Proporción de los enlaces que pasan por un acortador y ocultan su destino.
    .basis = { $n ->
        [one] sobre { $n } enlace
       *[other] sobre { $n } enlaces
    }
    .formula = enlaces abreviados / enlaces; un enlace por publicación y por nombre de dominio.
    .exclusions = Los enlaces a la propia red; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 enlaces.
    .interval = Wilson, corregido por el efecto de la semana (los enlaces llegan por oleadas).
    .source = Práctica del análisis de enlaces.
    .pitfalls = La lista de acortadores es breve; los de una institución deben declararse entre sus sitios.
measure-recirculation-share = Recuperación de mensajes antiguos
    .definition = Proporción de nuestras publicaciones y de las republicaciones de nuestros mensajes que recuperan un mensaje nuestro de hace más de treinta días.
    .basis = { $n ->
        [one] sobre { $n } publicación o republicación de nuestros mensajes
       *[other] sobre { $n } publicaciones y republicaciones de nuestros mensajes
    }
    .formula = republicaciones y citas de nuestros mensajes de más de 30 días / (publicaciones + republicaciones de nuestros mensajes).
    .exclusions = Las republicaciones de mensajes ajenos; las de mensajes nuestros cuya edad se desconoce; las respuestas y las continuaciones de nuestros hilos.
    .unit = proporción
    .minimum = 30 publicaciones o republicaciones de nuestros mensajes. La cifra se descarta si se desconoce la edad de más de la mitad de nuestros mensajes recuperados.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Práctica del trabajo de fondo.
    .pitfalls = Una cola automática de recordatorios hace subir esta cifra.
measure-recirculated-age = Edad de los mensajes recuperados
    .definition = La mitad de los mensajes que recuperamos tienen al menos esta edad.
    .basis = { $n ->
        [one] sobre { $n } mensaje recuperado
       *[other] sobre { $n } mensajes recuperados
    }
    .formula = mediana de la edad, en días, de nuestros mensajes republicados o citados después de más de 30 días.
    .exclusions = Los mensajes de treinta días o menos; aquellos cuya edad se desconoce.
    .unit = días
    .minimum = 20 mensajes recuperados. La cifra se descarta si se desconoce la edad de más de la mitad de nuestros mensajes recuperados.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lectura de la hora en el identificador del mensaje.
    .pitfalls = Un aniversario o un recordatorio anual la hace subir.
measure-alt-text-coverage = Proporción de imágenes descritas
    .definition = Proporción de las imágenes de nuestros mensajes, incluidas las respuestas, que tienen un texto alternativo.
    .basis = { $n ->
        [one] sobre { $n } imagen
       *[other] sobre { $n } imágenes
    }
    .formula = imágenes con un texto alternativo no vacío / imágenes de nuestros mensajes.
    .exclusions = Vídeos, sonidos, vistas previas de enlaces y emojis; republicaciones.
    .unit = proporción
    .minimum = 20 imágenes.
    .interval = Ninguno: se cuentan todas las imágenes.
    .source = WCAG 2.2, criterio 1.1.1; RGAA 4.1.2, criterio 1.1.
    .pitfalls = Un texto presente no siempre es un buen texto; una imagen decorativa puede prescindir de él.
measure-described-posts-share = Mensajes con todas las imágenes descritas
    .definition = Entre nuestros mensajes con imagen, proporción de aquellos en los que cada imagen tiene un texto alternativo.
    .basis = { $n ->
        [one] sobre { $n } mensaje con imagen
       *[other] sobre { $n } mensajes con imagen
    }
    .formula = mensajes cuyas imágenes tienen todas un texto no vacío / mensajes con al menos una imagen.
    .exclusions = Vídeos, sonidos, vistas previas de enlaces y emojis; republicaciones.
    .unit = proporción
    .minimum = 20 mensajes con imagen.
    .interval = Ninguno: se cuentan todos los mensajes.
    .source = WCAG 2.2, criterio 1.1.1; RGAA 4.1.2, criterio 1.1.
    .pitfalls = Un texto presente no siempre es un buen texto.
measure-described-films-share = Vídeos y sonidos descritos
    .definition = Proporción de los vídeos y sonidos publicados que tienen un texto alternativo.
    .basis = { $n ->
        [one] sobre { $n } vídeo o sonido
       *[other] sobre { $n } vídeos y sonidos
    }
    .formula = vídeos y sonidos con un texto no vacío / vídeos y sonidos de nuestros mensajes.
    .exclusions = Las imágenes, que se cuentan aparte; las republicaciones.
    .unit = proporción
    .minimum = 20 vídeos o sonidos.
    .interval = Ninguno: se cuentan todos los vídeos y todos los sonidos.
    .source = WCAG 2.2, criterios 1.1.1 y 1.2.1.
    .pitfalls = Este texto no sustituye ni a los subtítulos ni a la transcripción, que el archivo no contiene.
measure-usable-alt-text-share = Textos alternativos utilizables
    .definition = Entre las imágenes descritas, proporción de aquellas cuyo texto puede servir a quien no ve la imagen.
    .basis = { $n ->
        [one] sobre { $n } imagen con texto
       *[other] sobre { $n } imágenes con texto
    }
    .formula = imágenes cuyo texto no tiene ninguno de los cinco defectos (demasiado corto, nombre de fichero, palabra vacía, copia del mensaje, repetido) / imágenes que tienen un texto alternativo.
    .exclusions = Las imágenes sin texto alternativo; las republicaciones.
    .unit = proporción
    .minimum = 20 imágenes con texto.
    .interval = Wilson, corregido por el efecto de la semana (las imágenes llegan por oleadas).
    .source = WCAG 2.2, técnica F30; Gleason et al. 2019.
    .pitfalls = Reglas sencillas, que deben comprobarse en una muestra: un texto sin defectos no siempre es un buen texto.
measure-alt-text-too-short-share = Textos alternativos demasiado cortos
    .definition = Entre las imágenes descritas, proporción de aquellas cuyo texto tiene menos de diez letras.
    .basis = { $n ->
        [one] sobre { $n } imagen con texto
       *[other] sobre { $n } imágenes con texto
    }
    .formula = imágenes cuyo texto tiene menos de diez letras / imágenes que tienen un texto alternativo.
    .exclusions = Las imágenes sin texto alternativo; las republicaciones.
    .unit = proporción
    .minimum = 20 imágenes con texto.
    .interval = Wilson, corregido por el efecto de la semana (las imágenes llegan por oleadas).
    .source = WCAG 2.2, técnica F30; Gleason et al. 2019.
    .pitfalls = A veces basta un texto corto: un logotipo, una cifra.
measure-alt-text-file-name-share = Nombres de fichero como texto
    .definition = Entre las imágenes descritas, proporción de aquellas cuyo texto no es más que un nombre de fichero.
    .basis = { $n ->
        [one] sobre { $n } imagen con texto
       *[other] sobre { $n } imágenes con texto
    }
    .formula = imágenes cuyo texto es un nombre de fichero / imágenes que tienen un texto alternativo.
    .exclusions = Las imágenes sin texto alternativo; las republicaciones.
    .unit = proporción
    .minimum = 20 imágenes con texto.
    .interval = Wilson, corregido por el efecto de la semana (las imágenes llegan por oleadas).
    .source = WCAG 2.2, técnica F30; Gleason et al. 2019.
    .pitfalls = A menudo lo escribe un programa, sin que nadie lo vea.
measure-alt-text-placeholder-share = Palabras vacías como texto
    .definition = Entre las imágenes descritas, proporción de aquellas cuyo texto solo dice «imagen», «foto» o «captura de pantalla».
    .basis = { $n ->
        [one] sobre { $n } imagen con texto
       *[other] sobre { $n } imágenes con texto
    }
    .formula = imágenes cuyo texto solo tiene palabras que designan una imagen / imágenes que tienen un texto alternativo.
    .exclusions = Las imágenes sin texto alternativo; las republicaciones.
    .unit = proporción
    .minimum = 20 imágenes con texto.
    .interval = Wilson, corregido por el efecto de la semana (las imágenes llegan por oleadas).
    .source = WCAG 2.2, técnica F30; Gleason et al. 2019.
    .pitfalls = La lista de esas palabras es corta, en francés y en inglés.
measure-alt-text-copied-share = Mensajes copiados como texto
    .definition = Entre las imágenes descritas, proporción de aquellas cuyo texto repite el del mensaje.
    .basis = { $n ->
        [one] sobre { $n } imagen con texto
       *[other] sobre { $n } imágenes con texto
    }
    .formula = imágenes cuyo texto tiene las mismas palabras que el mensaje, sin sus enlaces, sus menciones ni sus etiquetas del final / imágenes que tienen un texto alternativo.
    .exclusions = Las imágenes sin texto alternativo; las republicaciones.
    .unit = proporción
    .minimum = 20 imágenes con texto.
    .interval = Wilson, corregido por el efecto de la semana (las imágenes llegan por oleadas).
    .source = WCAG 2.2, técnica F30; Gleason et al. 2019.
    .pitfalls = Quien escucha el mensaje lo oye dos veces y no aprende nada de la imagen.
measure-alt-text-repeated-share = Textos repetidos de una imagen a otra
    .definition = Entre las imágenes descritas, proporción de aquellas cuyo texto sirve para más de cinco imágenes del periodo.
    .basis = { $n ->
        [one] sobre { $n } imagen con texto
       *[other] sobre { $n } imágenes con texto
    }
    .formula = imágenes cuyo texto se encuentra en más de cinco imágenes del periodo / imágenes que tienen un texto alternativo.
    .exclusions = Las imágenes sin texto alternativo; las republicaciones.
    .unit = proporción
    .minimum = 20 imágenes con texto.
    .interval = Wilson, corregido por el efecto de la semana (las imágenes llegan por oleadas).
    .source = WCAG 2.2, técnica F30; Gleason et al. 2019.
    .pitfalls = Una misma imagen publicada a menudo también cuenta: el archivo no distingue los ficheros.
measure-readable-text-share = Textos fáciles de leer en voz alta
    .definition = Proporción de las publicaciones que un lector de pantalla lee sin obstáculo conocido.
    .basis = { $n ->
        [one] sobre { $n } publicación con texto
       *[other] sobre { $n } publicaciones con texto
    }
    .formula = publicaciones sin ninguno de los cuatro obstáculos (etiqueta sin mayúsculas, letras falsas, serie de emojis, demasiadas etiquetas) / publicaciones que tienen texto.
    .exclusions = Publicaciones sin texto; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Recomendaciones editoriales del RGAA; WCAG 2.2, criterios 1.3.1 y 3.1.5.
    .pitfalls = Cuatro obstáculos entre otros: no se juzgan ni la longitud de las frases ni el vocabulario.
measure-unreadable-hashtags-share = Etiquetas sin mayúsculas
    .definition = Proporción de las publicaciones en las que una etiqueta une varias palabras en minúsculas.
    .basis = { $n ->
        [one] sobre { $n } publicación con texto
       *[other] sobre { $n } publicaciones con texto
    }
    .formula = publicaciones con una etiqueta de al menos doce letras sin mayúsculas ni guion bajo en su interior / publicaciones que tienen texto.
    .exclusions = Publicaciones sin texto; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Recomendaciones editoriales del RGAA; WCAG 2.2, criterios 1.3.1 y 3.1.5.
    .pitfalls = Una sola palabra larga pasa por varias palabras unidas.
measure-pseudo-letters-share = Letras falsas
    .definition = Proporción de las publicaciones que imitan la negrita o la cursiva con signos matemáticos.
    .basis = { $n ->
        [one] sobre { $n } publicación con texto
       *[other] sobre { $n } publicaciones con texto
    }
    .formula = publicaciones con un signo de los alfabetos matemáticos de Unicode / publicaciones que tienen texto.
    .exclusions = Publicaciones sin texto; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Recomendaciones editoriales del RGAA; WCAG 2.2, criterios 1.3.1 y 3.1.5.
    .pitfalls = Una verdadera fórmula también cuenta.
measure-emoji-runs-share = Series de emojis
    .definition = Proporción de las publicaciones en las que se suceden cuatro emojis o más.
    .basis = { $n ->
        [one] sobre { $n } publicación con texto
       *[other] sobre { $n } publicaciones con texto
    }
    .formula = publicaciones con al menos cuatro emojis seguidos, sin contar los espacios / publicaciones que tienen texto.
    .exclusions = Publicaciones sin texto; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Recomendaciones editoriales del RGAA; WCAG 2.2, criterios 1.3.1 y 3.1.5.
    .pitfalls = Cada emoji se lee con todas las letras; uno solo no molesta.
measure-many-hashtags-share = Demasiadas etiquetas
    .definition = Proporción de las publicaciones con más de cinco etiquetas.
    .basis = { $n ->
        [one] sobre { $n } publicación con texto
       *[other] sobre { $n } publicaciones con texto
    }
    .formula = publicaciones con más de cinco etiquetas / publicaciones que tienen texto.
    .exclusions = Publicaciones sin texto; respuestas, continuaciones de nuestros hilos y republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Recomendaciones editoriales del RGAA; WCAG 2.2, criterios 1.3.1 y 3.1.5.
    .pitfalls = Algunas redes piden más que otras.
