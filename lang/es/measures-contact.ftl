# Las cifras sobre el contacto: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
-left-out-contacts = Las publicaciones que mencionan a más de cinco personas; las personas mencionadas solamente en una respuesta a otra persona; nuestras propias cuentas; las republicaciones
measure-distinct-correspondents = Personas con las que hablamos
    .definition = Número de personas distintas a las que respondimos, o que mencionamos o citamos en una publicación.
    .basis = sobre { $n ->
        [one] { $n } día de contacto
       *[other] { $n } días de contacto
    }
    .formula = número de personas con al menos un día de contacto en el periodo; varios mensajes el mismo día a la misma persona forman un solo día de contacto.
    .exclusions = { -left-out-contacts }.
    .unit = personas
    .minimum = Ninguno; sin ningún contacto, hacen falta 30 mensajes escritos para decir cero.
    .interval = Ninguno: es un recuento exacto.
    .source = Bortree y Seltzer 2009; Lovejoy, Waters y Saxton 2012.
    .pitfalls = Aumenta con el volumen escrito; no se suma de una red a otra, pues una misma persona puede estar en varias.
measure-monthly-correspondents = Personas con las que hablamos cada mes
    .definition = Número medio de personas distintas con las que hablamos en un mes en que escribimos.
    .basis = sobre { $n ->
        [one] { $n } mes de presencia
       *[other] { $n } meses de presencia
    }
    .formula = media, en los meses en que escribimos, del número de personas con al menos un contacto en el mes.
    .exclusions = { -left-out-contacts }; los meses en que no escribimos nada.
    .unit = personas
    .minimum = Ninguno; sin ningún contacto, hacen falta 30 mensajes escritos para decir cero.
    .interval = Ninguno: se cuentan todos los meses.
    .source = Bortree y Seltzer 2009; Lovejoy, Waters y Saxton 2012.
    .pitfalls = Una persona presente cada mes cuenta cada mes: no es el número del año dividido entre doce.
measure-circulars = Mensajes dirigidos a más de cinco personas
    .definition = Número de publicaciones que mencionan a más de cinco personas a la vez: no cuentan como contacto con ninguna.
    .basis = entre { $n ->
        [one] { $n } publicación
       *[other] { $n } publicaciones
    }
    .formula = número de menciones y citas que mencionan a más de cinco personas distintas.
    .exclusions = Las respuestas, las continuaciones de nuestros hilos y las republicaciones; nuestras propias cuentas entre las personas mencionadas.
    .unit = publicaciones
    .minimum = Ninguno en cuanto hay una; para decir cero, hacen falta 30 mensajes escritos.
    .interval = Ninguno: es un recuento exacto.
    .source = Convención de este informe: estos mensajes no cuentan como contacto con nadie.
    .pitfalls = Ni bien ni mal: agradecer algo a diez entidades colaboradoras de una vez es uno de ellos.
measure-new-correspondents = Personas contactadas por primera vez
    .definition = Número de personas contactadas en el periodo con las que nunca habíamos hablado desde el comienzo del archivo.
    .basis = entre { $n ->
        [one] { $n } persona contactada
       *[other] { $n } personas contactadas
    }
    .formula = número de personas cuyo primer contacto de todo el archivo se sitúa en el periodo.
    .exclusions = { -left-out-contacts }; los doce primeros meses de archivo, en los que todo el mundo parece nuevo.
    .unit = personas
    .minimum = Dos años de archivo; sin ningún contacto, hacen falta 30 mensajes escritos para decir cero.
    .interval = Ninguno: es un recuento exacto.
    .source = Análisis de cohortes, Fader y Hardie 2009.
    .pitfalls = Un archivo incompleto hace pasar por nuevas a personas ya conocidas; sus doce primeros meses se dejan aparte.
measure-new-correspondents-rate = Personas nuevas por semana
    .definition = Cuántas personas contactamos por primera vez en una semana media; cuatro veces este número da el de cuatro semanas.
    .basis = { $n ->
        [one] sobre { $n } semana
       *[other] sobre { $n } semanas
    }
    .formula = personas contactadas por primera vez, divididas entre los días observados (del periodo, después de los doce primeros meses de archivo y hasta la exportación) y multiplicadas por siete.
    .exclusions = { -left-out-contacts }; los doce primeros meses de archivo, en los que todo el mundo parece nuevo.
    .unit = personas por semana
    .minimum = 4 semanas observadas y dos años de archivo; sin ningún contacto, hacen falta también 30 mensajes escritos para decir cero.
    .interval = Ninguno: se cuentan todas esas personas.
    .source = Análisis de cohortes, Fader y Hardie 2009.
    .pitfalls = Un archivo incompleto hace pasar por nuevas a personas ya conocidas.
    .value = { $n ->
        [one] { $value } persona por semana
       *[other] { $value } personas por semana
    }
measure-spontaneous-outreach-share = Contactos por iniciativa propia
    .definition = Proporción de nuestros mensajes dirigidos a alguien en los que hablamos en primer lugar, mencionando o citando a una persona.
    .basis = { $n ->
        [one] sobre { $n } mensaje dirigido a alguien
       *[other] sobre { $n } mensajes dirigidos a alguien
    }
    .formula = (menciones + citas) / (menciones + citas + respuestas).
    .exclusions = Las publicaciones que mencionan a más de cinco personas; las citas solo de nuestros mensajes, o de autoría desconocida, sin mencionar a nadie más; las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 30 mensajes dirigidos a alguien.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Waters y Jamal 2011; Lovejoy et al. 2012.
    .pitfalls = Una respuesta cuyo mensaje de origen ha desaparecido se parece a un contacto por iniciativa propia.
measure-effective-correspondents = Número efectivo de personas interlocutoras
    .definition = Estimación: cuántas personas, todas contactadas con la misma frecuencia, darían el mismo reparto. Cuanto mayor es este número, más se reparte nuestra atención.
    .basis = sobre { $n ->
        [one] { $n } día de contacto
       *[other] { $n } días de contacto
    }
    .formula = N(N−1) / Σx(x−1), donde x es el número de días de contacto de una persona y N su suma.
    .exclusions = { -left-out-contacts }.
    .unit = personas
    .minimum = 50 días de contacto, y al menos una persona contactada en dos días distintos.
    .interval = Varianza de Simpson, sobre el logaritmo.
    .source = Simpson 1949; Hill 1973; Jost 2006.
    .pitfalls = El único recuento de personas que permite comparar años de distinta actividad; una entidad colaboradora muy presente lo hace bajar sin que ello sea una falta.
measure-correspondents-shannon-number = Número de personas interlocutoras según Shannon
    .definition = Variante del número efectivo de personas interlocutoras, que da más peso a las menos frecuentes.
    .basis = sobre { $n ->
        [one] { $n } día de contacto
       *[other] { $n } días de contacto
    }
    .formula = exp(−Σ p ln p), donde p es la proporción de cada persona en los días de contacto.
    .exclusions = { -left-out-contacts }.
    .unit = personas
    .minimum = 50 días de contacto, y al menos una persona contactada en dos días distintos.
    .interval = Ninguno: remuestrear personas falsearía el resultado.
    .source = Hill 1973; Jost 2006.
    .pitfalls = Aumenta con el volumen escrito: no permite comparar dos años de distinta actividad.
measure-contact-gini = Concentración de los intercambios
    .definition = De 0 (cada persona tuvo tantos de nuestros días de contacto como las demás) a 1 (una sola los tiene casi todos).
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = índice de Gini de los días de contacto por persona, corregido de su sesgo en los números pequeños.
    .exclusions = { -left-out-contacts }. Las personas que no contactamos no entran en el cálculo.
    .unit = índice de 0 a 1
    .minimum = 30 personas y 60 días de contacto.
    .interval = Cálculo repetido sin cada una de las semanas, por turno (jackknife).
    .source = Gini 1912; Deltas 2003.
    .pitfalls = Una entidad colaboradora muy presente no es una falta; un año en el que no se contactó a nadie dos veces da cero.
measure-contact-top-tenth-share = Proporción de las personas interlocutoras más frecuentes
    .definition = Proporción de nuestros días de contacto que corresponde al 10 % de las personas con las que más hablamos.
    .basis = sobre { $n ->
        [one] { $n } día de contacto
       *[other] { $n } días de contacto
    }
    .formula = días de contacto de la décima parte de las personas que más tiene / todos los días de contacto.
    .exclusions = { -left-out-contacts }. Las personas que no contactamos no entran en el cálculo.
    .unit = proporción
    .minimum = 60 días de contacto y 30 personas.
    .interval = Cálculo repetido sin cada una de las semanas, por turno (jackknife).
    .source = Curva de Lorenz, con interpolación.
    .pitfalls = Nunca baja del 10 %, su valor cuando todas las personas están en pie de igualdad. Debe leerse junto con los retornos: volver a las mismas personas es también fidelidad.
measure-outward-reply-share = Respuestas dadas en conversaciones ajenas
    .definition = Proporción de nuestras respuestas dadas en una conversación que abrió otra persona.
    .basis = { $n ->
        [one] sobre { $n } respuesta
       *[other] sobre { $n } respuestas
    }
    .formula = respuestas en una conversación que no abrió ninguna de nuestras cuentas / respuestas de las que se sabe quién abrió la conversación.
    .exclusions = Las respuestas de las que no se sabe quién abrió la conversación.
    .unit = proporción
    .minimum = 30 respuestas.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Kent y Taylor 2002 (proximidad).
    .pitfalls = Un solo hilo largo puede pesar mucho; responder citando no se ve.
measure-likes-given = Número de «me gusta» que dimos
    .definition = Número de publicaciones ajenas que marcamos en público con un «me gusta»: una señal de atención sin palabras.
    .basis = { $n } en total
    .formula = número de «me gusta» dados en el periodo.
    .exclusions = Los dados a nuestras propias cuentas; los que retiramos, ausentes del archivo.
    .unit = «me gusta»
    .minimum = 30 «me gusta»; por debajo, no se da el número.
    .interval = Ninguno: es un recuento exacto.
    .source = Práctica de las plataformas; ninguna definición establecida.
    .pitfalls = Hay quien lo utiliza como marcador de lectura.
    .value = { $n ->
        [one] { $value } «me gusta»
       *[other] { $value } «me gusta»
    }
measure-likes-given-rate = Número de «me gusta» que dimos por semana
    .definition = Número de «me gusta» que damos en una semana corriente.
    .basis = { $n ->
        [one] sobre { $n } periodo de cuatro semanas
       *[other] sobre { $n } periodos de cuatro semanas
    }
    .formula = mediana del número de «me gusta» de cada periodo de cuatro semanas, dividida entre cuatro; los periodos sin ninguno cuentan.
    .exclusions = Los dados a nuestras propias cuentas; los que retiramos; los días que quedan después del último periodo completo.
    .unit = «me gusta» por semana
    .minimum = 6 periodos completos de cuatro semanas cubiertos por el archivo, y 30 «me gusta» en el periodo.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los números.
    .source = Práctica de las plataformas; ninguna definición establecida.
    .pitfalls = Los «me gusta» retirados han desaparecido del archivo.
    .value = { $value } «me gusta» por semana
measure-people-liked = Personas con alguna publicación marcada por nuestra parte con «me gusta»
    .definition = Número de personas distintas a las que dimos al menos un «me gusta».
    .basis = { $n ->
        [one] sobre { $n } «me gusta» de autoría conocida
       *[other] sobre { $n } «me gusta» de autoría conocida
    }
    .formula = número de personas distintas entre quienes firman las publicaciones marcadas.
    .exclusions = Nuestras propias cuentas; las publicaciones de autoría desconocida.
    .unit = personas
    .minimum = 30 «me gusta» de autoría conocida.
    .interval = Ninguno: es un recuento exacto.
    .source = Práctica de las plataformas; ninguna definición establecida.
    .pitfalls = Aumenta con el número de «me gusta» dados.
measure-fresh-likes-share = Proporción de «me gusta» que dimos en el mismo día
    .definition = Proporción de nuestros «me gusta» dados a una publicación de menos de veinticuatro horas.
    .basis = { $n ->
        [one] sobre { $n } «me gusta»
       *[other] sobre { $n } «me gusta»
    }
    .formula = «me gusta» dados menos de 24 horas después de la publicación / «me gusta» cuyas dos horas se conocen.
    .exclusions = Aquellos cuya publicación tiene una hora desconocida, o más de 5 segundos posterior al «me gusta»; nuestras propias cuentas.
    .unit = proporción
    .minimum = 30 «me gusta» cuyas dos horas se conozcan.
    .interval = Wilson, corregido por el efecto de la semana (los «me gusta» llegan por oleadas).
    .source = Práctica de las plataformas; ninguna definición establecida.
    .pitfalls = Marcar una publicación antigua no es un defecto: a veces es haberla buscado.
