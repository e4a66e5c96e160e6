# Las cifras sobre la interacción: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
-left-out-records = Respuestas, continuaciones de nuestros hilos y republicaciones
-full-text = se lee el texto completo de una publicación larga cuando el archivo lo guarda aparte
measure-dialogue-share = Proporción de diálogo
    .definition = Proporción de respuestas entre nuestras publicaciones y respuestas.
    .basis = { $n ->
        [one] sobre { $n } publicación o respuesta
       *[other] sobre { $n } publicaciones y respuestas
    }
    .formula = respuestas / (respuestas + publicaciones).
    .exclusions = Las continuaciones de nuestros propios hilos y las republicaciones.
    .unit = proporción
    .minimum = 50 mensajes.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Lovejoy, Waters y Saxton 2012.
    .pitfalls = Comentar un acontecimiento en directo la hace bajar; con un 100 %, sería una ventanilla, no una presencia.
measure-monthly-dialogue-share = Proporción de diálogo de un mes corriente
    .definition = La mitad de los meses del periodo tienen una proporción de diálogo al menos igual a esta.
    .basis = sobre { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
    .formula = mediana, en los meses, de respuestas / (respuestas + publicaciones).
    .exclusions = Las continuaciones de nuestros propios hilos y las republicaciones; los meses sin respuestas ni publicaciones.
    .unit = proporción
    .minimum = 6 meses.
    .interval = Por rangos: exacto, sin hipótesis sobre la forma de los valores.
    .source = Lovejoy, Waters y Saxton 2012; mediana de Tukey 1977.
    .pitfalls = Si esta cifra se aparta más de diez puntos de la proporción de todo el periodo, unos pocos meses fuera de lo común pesan mucho en el conjunto.
measure-two-turn-exchanges-share = Proporción de intercambios en los que retomamos la palabra
    .definition = Proporción de los intercambios en los que tomamos la palabra al menos dos veces ante la misma persona.
    .basis = { $n ->
        [one] sobre { $n } intercambio
       *[other] sobre { $n } intercambios
    }
    .formula = intercambios de al menos dos intervenciones por nuestra parte / intercambios; menos de diez minutos entre dos mensajes forman una sola intervención.
    .exclusions = { -left-out-contacts }.
    .unit = proporción
    .minimum = 30 intercambios.
    .interval = Wilson, corregido por el efecto de la semana (los intercambios llegan por oleadas).
    .source = Kent y Taylor 1998 (bucle de diálogo).
    .pitfalls = Un intercambio es aquí una serie de mensajes nuestros a una misma persona, aunque no haya respondido; un silencio de veinticuatro horas abre uno nuevo.
measure-three-turn-exchanges-share = Proporción de intercambios de tres intervenciones o más
    .definition = Proporción de los intercambios en los que tomamos la palabra al menos tres veces ante la misma persona.
    .basis = { $n ->
        [one] sobre { $n } intercambio
       *[other] sobre { $n } intercambios
    }
    .formula = intercambios de al menos tres intervenciones por nuestra parte / intercambios; menos de diez minutos entre dos mensajes forman una sola intervención.
    .exclusions = { -left-out-contacts }.
    .unit = proporción
    .minimum = 30 intercambios.
    .interval = Wilson, corregido por el efecto de la semana (los intercambios llegan por oleadas).
    .source = Kent y Taylor 1998 (bucle de diálogo).
    .pitfalls = Un intercambio largo puede ser una ayuda paciente, o una respuesta que no era clara; un silencio de veinticuatro horas abre un nuevo intercambio.
measure-exchange-turns = Longitud media de un intercambio
    .definition = Número medio de veces que tomamos la palabra en un intercambio con una persona.
    .basis = { $n ->
        [one] sobre { $n } intercambio
       *[other] sobre { $n } intercambios
    }
    .formula = intervenciones por nuestra parte / intercambios; menos de diez minutos entre dos mensajes forman una sola intervención.
    .exclusions = { -left-out-contacts }.
    .unit = intervenciones
    .minimum = 30 intercambios.
    .interval = Remuestreo por semanas: 2000 extracciones, siempre las mismas.
    .source = Kent y Taylor 1998; prácticas de las herramientas de seguimiento.
    .pitfalls = Unos pocos intercambios largos hacen subir una media: las proporciones de dos y de tres intervenciones dicen más. Un silencio de veinticuatro horas abre un nuevo intercambio.
measure-sustained-exchange-share = Proporción de intercambios sostenidos
    .definition = Proporción de los intercambios en los que la persona volvió a escribir después de nuestro primer mensaje y recibió una nueva respuesta, sin un día de silencio.
    .basis = { $n ->
        [one] sobre { $n } intercambio
       *[other] sobre { $n } intercambios
    }
    .formula = intercambios en los que una de nuestras respuestas posteriores se refiere a un mensaje escrito después del primero nuestro / intercambios en los que se conoce la hora de un mensaje recibido.
    .exclusions = Los intercambios en los que ningún mensaje recibido tiene una hora conocida y posible.
    .unit = proporción
    .minimum = 30 intercambios.
    .interval = Wilson, corregido por el efecto de la semana (los intercambios llegan por oleadas).
    .source = Rafaeli 1988; Rafaeli y Sudweeks 1997.
    .pitfalls = Es un límite inferior: cuando la persona volvió a escribir y no respondimos, el archivo no guarda rastro de ello.
measure-return-turn-rate = Continuaciones tras nuestra primera respuesta
    .definition = Proporción de nuestras primeras respuestas tras las cuales la persona volvió a escribir en los siete días siguientes y recibió una nueva respuesta.
    .basis = { $n ->
        [one] sobre { $n } primera respuesta
       *[other] sobre { $n } primeras respuestas
    }
    .formula = primeras respuestas seguidas de una respuesta a un mensaje que la misma persona escribió en los 7 días siguientes / primeras respuestas, las que abren un intercambio.
    .exclusions = Las respuestas de los 14 últimos días antes de la exportación; aquellas cuyo mensaje de origen no tiene una hora conocida y posible.
    .unit = proporción
    .minimum = 50 primeras respuestas.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Rafaeli 1988.
    .pitfalls = Es un límite inferior: una continuación que dejamos sin respuesta es invisible. Volver puede ser señal de interés, o de una respuesta insuficiente.
measure-invitations-share = Publicaciones que invitan al diálogo
    .definition = Proporción de nuestras publicaciones que hacen una pregunta o proponen una encuesta.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con un signo de interrogación o una encuesta / publicaciones; { -full-text }.
    .exclusions = Los signos de interrogación de una dirección web o de una cita; las respuestas, las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Rybalko y Seltzer 2010.
    .pitfalls = Una pregunta puramente retórica también cuenta; el archivo no siempre dice que una publicación es una encuesta.
measure-questions-share = Publicaciones que hacen una pregunta
    .definition = Proporción de nuestras publicaciones en las que figura un signo de interrogación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con un signo de interrogación / publicaciones; { -full-text }.
    .exclusions = Los signos de interrogación de una dirección web o de una cita; las respuestas, las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Rybalko y Seltzer 2010.
    .pitfalls = Una pregunta puramente retórica, o el título de un artículo, también cuenta.
measure-polls-share = Publicaciones con una encuesta
    .definition = Proporción de nuestras publicaciones que proponen una encuesta.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con una encuesta / publicaciones.
    .exclusions = { -left-out-records }; las cuentas cuyo archivo no contiene ninguna encuesta.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Rybalko y Seltzer 2010.
    .pitfalls = Pocas plataformas dicen en su archivo que una publicación es una encuesta.
measure-dialogic-loop-share = Mensajes orientados al diálogo
    .definition = Proporción de lo que escribimos, incluidas las continuaciones de hilo, que responde a alguien o que hace una pregunta.
    .basis = { $n ->
        [one] sobre { $n } mensaje escrito
       *[other] sobre { $n } mensajes escritos
    }
    .formula = (respuestas + publicaciones con una pregunta o una encuesta) / mensajes escritos, incluidas las continuaciones de nuestros hilos; { -full-text }.
    .exclusions = Las republicaciones; los signos de interrogación de una dirección web o de una cita.
    .unit = proporción
    .minimum = 50 mensajes escritos.
    .interval = Wilson, corregido por el efecto de la semana (los mensajes llegan por oleadas).
    .source = Kent y Taylor 1998 (bucle de diálogo); Rybalko y Seltzer 2010.
    .pitfalls = Un signo no es un diálogo; esta proporción no se suma a las demás, pues un mismo mensaje puede contar en varias.
measure-useful-information-share = Publicaciones con un enlace o un documento
    .definition = Proporción de nuestras publicaciones que ofrecen más que su texto: un enlace, una imagen, un vídeo o un sonido.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con al menos un enlace, una imagen, un vídeo o un sonido / publicaciones.
    .exclusions = Los enlaces a la propia plataforma; las respuestas, las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Kent y Taylor 1998 (información útil); Rybalko y Seltzer 2010.
    .pitfalls = Dice que hay algo que consultar, no que haya servido.
measure-return-visits-share = Publicaciones de una serie regular
    .definition = Proporción de nuestras publicaciones que pertenecen a una cita periódica: una etiqueta que empleamos en al menos seis semanas del año.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con una etiqueta que nuestras publicaciones del mismo año emplean en al menos 6 semanas / publicaciones.
    .exclusions = { -left-out-records }; los enlaces a una agenda, que el archivo no distingue de los demás.
    .unit = proporción
    .minimum = 50 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Kent y Taylor 1998 (retorno de visitas); Rybalko y Seltzer 2010.
    .pitfalls = Una etiqueta general, empleada a menudo, cuenta como una serie.
measure-visitor-conservation-share = Enlaces a nuestros sitios, entre todos los enlaces
    .definition = Proporción de los enlaces de nuestras publicaciones que llevan a un sitio de la institución.
    .basis = { $n ->
        [one] sobre { $n } enlace
       *[other] sobre { $n } enlaces
    }
    .formula = enlaces a nuestros dominios declarados o al sitio de nuestra página de inicio / enlaces, incluidas las direcciones abreviadas; un enlace por publicación y por sitio.
    .exclusions = Los enlaces a la propia plataforma; las respuestas, las continuaciones de nuestros hilos y las republicaciones.
    .unit = proporción
    .minimum = 50 enlaces.
    .interval = Wilson, corregido por el efecto de la semana (los enlaces llegan por oleadas).
    .source = Kent y Taylor 1998 (conservación de visitas); Rybalko y Seltzer 2010.
    .pitfalls = No hay sentido bueno ni malo: remitir a lo propio y hacer circular van en sentidos contrarios. Una dirección abreviada pasa por ajena.
measure-commented-at-least-once-share = Publicaciones comentadas al menos una vez
    .definition = Proporción de nuestras publicaciones que recibieron al menos un comentario.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = publicaciones con al menos un comentario / publicaciones cuyo número de comentarios se conoce.
    .exclusions = { -left-out-receptions }.
    .unit = proporción
    .minimum = 30 publicaciones.
    .interval = Wilson, corregido por el efecto de la semana (las publicaciones llegan por oleadas).
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Un comentario no siempre es una aprobación; la plataforma puede contar también nuestros propios comentarios.
measure-comments-per-publication = Comentarios por publicación
    .definition = Número medio de comentarios recibidos por una publicación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = comentarios recibidos / publicaciones cuyo número de comentarios se conoce.
    .exclusions = { -left-out-receptions }.
    .unit = comentarios por publicación
    .minimum = 30 publicaciones.
    .interval = Remuestreo por semanas: 2000 extracciones, siempre las mismas.
    .source = Bonsón y Ratkai 2013.
    .pitfalls = Una sola publicación muy comentada basta para cambiar una media.
    .value = { $n ->
        [one] { $value } comentario por publicación
       *[other] { $value } comentarios por publicación
    }
measure-comments-per-thousand-followers = Comentarios por publicación, por cada mil cuentas seguidoras
    .definition = Número medio de comentarios por publicación de los doce últimos meses, referido a mil cuentas seguidoras el día de la exportación.
    .basis = { $n ->
        [one] sobre { $n } publicación
       *[other] sobre { $n } publicaciones
    }
    .formula = 1000 × comentarios por publicación de los doce meses anteriores a la última lista de cuentas seguidoras / número de cuentas de esa lista.
    .exclusions = { -left-out-receptions }; las publicaciones de más de doce meses, pues se desconoce el número de cuentas seguidoras de entonces.
    .unit = comentarios por publicación y por cada mil cuentas seguidoras
    .minimum = 30 publicaciones de los doce últimos meses y una lista de cuentas seguidoras.
    .interval = Remuestreo por semanas: 2000 extracciones, siempre las mismas.
    .source = Bonsón y Ratkai 2013.
    .pitfalls = El número de cuentas seguidoras es el de un solo día; no se compara de un año a otro.
    .value = { $n ->
        [one] { $value } comentario por cada mil cuentas seguidoras
       *[other] { $value } comentarios por cada mil cuentas seguidoras
    }
