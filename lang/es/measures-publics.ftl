# Las cifras sobre los públicos y la fidelidad: nombre, definición y todo lo que dicen de ellas el método y «bilan explain».
measure-known-correspondents-share = Días de intercambio con personas ya conocidas
    .definition = Proporción de los días de intercambio dedicados a una persona a la que ya habíamos respondido en los dos años anteriores.
    .basis = { $n ->
        [one] sobre { $n } día de intercambio
       *[other] sobre { $n } días de intercambio
    }
    .formula = días de intercambio con una persona a la que habíamos respondido otro día de los 24 meses anteriores / días de intercambio (uno por día y por persona a la que respondimos).
    .exclusions = Los 24 primeros meses de archivo; los contactos que no son respuestas; nuestras propias cuentas.
    .unit = proporción
    .minimum = 50 días de intercambio.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Práctica de los públicos nuevos y recurrentes.
    .pitfalls = Debe leerse junto con las personas nuevas: ni el cien por cien ni el cero serían deseables.
measure-known-correspondents-share-12-months = Días de intercambio con personas conocidas en el año
    .definition = Proporción de los días de intercambio dedicados a una persona a la que ya habíamos respondido en los doce meses anteriores.
    .basis = { $n ->
        [one] sobre { $n } día de intercambio
       *[other] sobre { $n } días de intercambio
    }
    .formula = días de intercambio con una persona a la que habíamos respondido otro día de los 12 meses anteriores / días de intercambio (uno por día y por persona a la que respondimos).
    .exclusions = Los 12 primeros meses de archivo; los contactos que no son respuestas; nuestras propias cuentas.
    .unit = proporción
    .minimum = 50 días de intercambio.
    .interval = Wilson, corregido por el efecto de la semana (las respuestas llegan por oleadas).
    .source = Práctica de los públicos nuevos y recurrentes.
    .pitfalls = La cifra de dos años se remonta más atrás: las dos se leen juntas.
measure-correspondent-coverage = Próxima respuesta a una persona ya conocida
    .definition = Estimación: de cien respuestas más, cuántas irían a alguien a quien ya respondimos en el periodo.
    .basis = { $n ->
        [one] sobre { $n } día de intercambio
       *[other] sobre { $n } días de intercambio
    }
    .formula = cobertura de Good y Turing, según las personas encontradas una vez y dos veces.
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = proporción
    .minimum = 50 días de intercambio.
    .interval = Error típico de Esty.
    .source = Good 1953; Esty 1983; Chao y Jost 2012.
    .pitfalls = Aumenta con el número de respuestas: para comparar dos años, léase la variante a igual esfuerzo. Se refiere a las personas a las que llegamos, no al público.
measure-correspondent-coverage-rarefied = Próxima respuesta a una persona ya conocida, a igual esfuerzo
    .definition = Estimación: la probabilidad de que la próxima respuesta vaya a una persona a la que ya respondimos en el periodo, si cada año hubiera tenido el mismo número de días de intercambio.
    .basis = { $n ->
        [one] reducido a { $n } día de intercambio
       *[other] reducido a { $n } días de intercambio
    }
    .formula = cobertura esperada de una extracción de N días de intercambio, donde N es el del año completo que menos tiene.
    .exclusions = Los contactos que no son respuestas; los años de menos de 50 días de intercambio; nuestras propias cuentas.
    .unit = proporción
    .minimum = 50 días de intercambio, y tantos como el año completo que menos tiene.
    .interval = Error típico de Esty, con los números esperados en la extracción.
    .source = Chao y Jost 2012; Esty 1983.
    .pitfalls = Cambia si un archivo más largo añade un año de menor actividad.
measure-twelve-month-return = Retorno en doce meses
    .definition = Entre las personas a las que respondimos por primera vez, proporción estimada de las que vuelven en el plazo de un año.
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = 1 − estimador de Kaplan y Meier a 365 días, desde nuestra primera respuesta hasta el siguiente mensaje de la persona al que respondimos.
    .exclusions = Un retorno en las primeras veinticuatro horas no cuenta; tampoco las personas a las que respondimos en los doce primeros meses de archivo.
    .unit = proporción
    .minimum = 50 personas, de las que 10 se hayan observado un año sin retorno.
    .interval = Greenwood, en doble logaritmo.
    .source = Kaplan y Meier 1958.
    .pitfalls = Un retorno dejado sin respuesta es invisible: responder menos hace bajar esta cifra.
measure-six-month-return = Retorno en seis meses
    .definition = Entre las personas a las que respondimos por primera vez, proporción estimada de las que vuelven en 180 días.
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = 1 − estimador de Kaplan y Meier a 180 días, desde nuestra primera respuesta hasta el siguiente mensaje de la persona al que respondimos.
    .exclusions = Un retorno en las primeras veinticuatro horas no cuenta; tampoco las personas a las que respondimos en los doce primeros meses de archivo.
    .unit = proporción
    .minimum = 50 personas, de las que 10 se hayan observado 180 días sin retorno.
    .interval = Greenwood, en doble logaritmo.
    .source = Kaplan y Meier 1958.
    .pitfalls = Sustituye al retorno en doce meses cuando el archivo es demasiado reciente; nunca lo supera, para las mismas personas.
measure-one-year-retention = Fidelidad de un año a otro
    .definition = Entre las personas a las que respondimos el año anterior, proporción de aquellas a las que volvimos a responder este año.
    .basis = { $n ->
        [one] sobre { $n } persona a la que respondimos el año anterior
       *[other] sobre { $n } personas a las que respondimos el año anterior
    }
    .formula = personas a las que respondimos los dos años / personas a las que respondimos el primero.
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = proporción
    .minimum = 50 personas el año anterior, y dos años que el archivo cubra por completo.
    .interval = Wilson; sin corrección por semana, porque se cuentan personas.
    .source = Análisis de cohortes.
    .pitfalls = Un año de mucha actividad vuelve a encontrar a más gente: debe leerse junto con el número de respuestas.
measure-relation-lifetime = Duración de las relaciones
    .definition = La mitad de las relaciones sostenidas duran más que este número de días, desde nuestra primera respuesta hasta la última (estimación).
    .basis = { $n ->
        [one] sobre { $n } persona a la que respondimos al menos dos días
       *[other] sobre { $n } personas a las que respondimos al menos dos días
    }
    .formula = mediana de Kaplan y Meier; una relación se considera terminada cuando nuestra última respuesta tiene al menos 365 días en la exportación.
    .exclusions = Las personas a las que respondimos un solo día; aquellas a las que respondimos en los doce primeros meses de archivo.
    .unit = días
    .minimum = 50 personas, con 20 relaciones terminadas. Mientras no se alcance la mediana o un límite de su intervalo, la cifra no está disponible (archivo demasiado corto).
    .interval = Brookmeyer y Crowley, en doble logaritmo.
    .source = Kaplan y Meier 1958; Brookmeyer y Crowley 1982.
    .pitfalls = Depende del silencio elegido: véanse las variantes de 180 y de 540 días. Una relación puede continuar en otro lugar.
measure-relation-lifetime-180 = Duración de las relaciones, silencio de 180 días
    .definition = La mitad de las relaciones sostenidas duran más que este número de días, desde nuestra primera respuesta hasta la última (estimación).
    .basis = { $n ->
        [one] sobre { $n } persona a la que respondimos al menos dos días
       *[other] sobre { $n } personas a las que respondimos al menos dos días
    }
    .formula = mediana de Kaplan y Meier; una relación se considera terminada cuando nuestra última respuesta tiene al menos 180 días en la exportación.
    .exclusions = Las personas a las que respondimos un solo día; aquellas a las que respondimos en los doce primeros meses de archivo.
    .unit = días
    .minimum = 50 personas, con 20 relaciones terminadas. Mientras no se alcance la mediana o un límite de su intervalo, la cifra no está disponible (archivo demasiado corto).
    .interval = Brookmeyer y Crowley, en doble logaritmo.
    .source = Kaplan y Meier 1958; Brookmeyer y Crowley 1982.
    .pitfalls = El mismo cálculo que la duración de las relaciones tras 365 días de silencio: muestra lo que cambia el silencio elegido.
measure-relation-lifetime-540 = Duración de las relaciones, silencio de 540 días
    .definition = La mitad de las relaciones sostenidas duran más que este número de días, desde nuestra primera respuesta hasta la última (estimación).
    .basis = { $n ->
        [one] sobre { $n } persona a la que respondimos al menos dos días
       *[other] sobre { $n } personas a las que respondimos al menos dos días
    }
    .formula = mediana de Kaplan y Meier; una relación se considera terminada cuando nuestra última respuesta tiene al menos 540 días en la exportación.
    .exclusions = Las personas a las que respondimos un solo día; aquellas a las que respondimos en los doce primeros meses de archivo.
    .unit = días
    .minimum = 50 personas, con 20 relaciones terminadas. Mientras no se alcance la mediana o un límite de su intervalo, la cifra no está disponible (archivo demasiado corto).
    .interval = Brookmeyer y Crowley, en doble logaritmo.
    .source = Kaplan y Meier 1958; Brookmeyer y Crowley 1982.
    .pitfalls = El mismo cálculo que la duración de las relaciones tras 365 días de silencio: muestra lo que cambia el silencio elegido.
measure-relation-seniority = Antigüedad de las relaciones actuales
    .definition = Entre las personas a las que respondimos en los doce últimos meses, la mitad había recibido nuestra primera respuesta al menos este tiempo antes.
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = mediana del tiempo transcurrido desde nuestra primera respuesta a cada persona, en el último día del periodo o en la exportación.
    .exclusions = Las personas a las que no respondimos en los doce últimos meses; nuestras propias cuentas.
    .unit = años
    .minimum = 30 personas.
    .interval = Por rangos: exacto.
    .source = Medidas de antigüedad de la relación con las personas usuarias.
    .pitfalls = No puede superar la edad del archivo, y sube con ella: no se compara de un año a otro.
measure-relations-over-2-years-share = Relaciones de más de dos años
    .definition = Entre las personas a las que respondimos en los doce últimos meses, proporción de aquellas cuya primera respuesta nuestra data de más de dos años antes.
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = personas cuya primera respuesta nuestra se remonta a más de dos años / personas a las que respondimos en los doce últimos meses del periodo.
    .exclusions = Las personas a las que no respondimos en los doce últimos meses; nuestras propias cuentas.
    .unit = proporción
    .minimum = 30 personas y más de dos años de archivo.
    .interval = Wilson; sin corrección por semana, porque se cuentan personas.
    .source = Medidas de antigüedad de la relación con las personas usuarias.
    .pitfalls = Sube con la edad del archivo: no se compara de un año a otro. Pueden predominar las entidades colaboradoras.
measure-relations-over-5-years-share = Relaciones de más de cinco años
    .definition = Entre las personas a las que respondimos en los doce últimos meses, proporción de aquellas cuya primera respuesta nuestra data de más de cinco años antes.
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = personas cuya primera respuesta nuestra se remonta a más de cinco años / personas a las que respondimos en los doce últimos meses del periodo.
    .exclusions = Las personas a las que no respondimos en los doce últimos meses; nuestras propias cuentas.
    .unit = proporción
    .minimum = 30 personas y más de cinco años de archivo.
    .interval = Wilson; sin corrección por semana, porque se cuentan personas.
    .source = Medidas de antigüedad de la relación con las personas usuarias.
    .pitfalls = Sube con la edad del archivo: no se compara de un año a otro. Pueden predominar las entidades colaboradoras.
measure-loyal-core = Núcleo fiel
    .definition = Número de personas a las que respondimos en al menos tres de los cuatro años que terminan con este.
    .basis = { $n ->
        [one] entre { $n } persona a la que respondimos en cuatro años
       *[other] entre { $n } personas a las que respondimos en cuatro años
    }
    .formula = personas con al menos una respuesta en 3 de los 4 años.
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = personas
    .minimum = Cuatro años de archivo y una persona a la que hayamos respondido.
    .interval = Ninguno: es un recuento exacto.
    .source = Hughes 1994; Fader, Hardie y Lee 2005.
    .pitfalls = Pueden predominar las entidades colaboradoras.
measure-loyal-core-share = Lugar del núcleo fiel
    .definition = Proporción de los días de intercambio del año dedicados al núcleo fiel: las personas a las que respondimos en al menos tres de los cuatro años que terminan con este.
    .basis = { $n ->
        [one] sobre { $n } día de intercambio
       *[other] sobre { $n } días de intercambio
    }
    .formula = días de intercambio con el núcleo fiel / días de intercambio del año (uno por día y por persona a la que respondimos).
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = proporción
    .minimum = 30 días de intercambio y cuatro años de archivo.
    .interval = Ninguno: se cuentan todos los días del año.
    .source = Hughes 1994; Fader, Hardie y Lee 2005.
    .pitfalls = Una proporción alta expresa fidelidad, o un círculo cerrado: debe leerse junto con las personas nuevas.
measure-quarterly-core = Personas presentes casi todo el año
    .definition = Número de personas a las que respondimos en al menos tres de los cuatro trimestres del año.
    .basis = { $n ->
        [one] entre { $n } persona a la que respondimos en el año
       *[other] entre { $n } personas a las que respondimos en el año
    }
    .formula = personas con al menos una respuesta en 3 de los 4 trimestres.
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = personas
    .minimum = Un año completo: un año que comenzó antes que el archivo no está disponible (archivo demasiado corto); un año no terminado en la exportación se descarta (control de calidad).
    .interval = Ninguno: es un recuento exacto.
    .source = Hughes 1994.
    .pitfalls = Aumenta con el volumen de las respuestas; pueden predominar las entidades colaboradoras.
measure-frequent-recent-correspondents = Personas frecuentes y recientes
    .definition = Número de personas a las que respondimos al menos cuatro días en los doce últimos meses, uno de ellos al menos en los 90 últimos días.
    .basis = { $n ->
        [one] entre { $n } persona a la que respondimos en los doce últimos meses
       *[other] entre { $n } personas a las que respondimos en los doce últimos meses
    }
    .formula = personas con al menos 4 días de respuesta en 12 meses, el último hace 90 días como máximo.
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = personas
    .minimum = Doce meses de archivo y una persona a la que hayamos respondido.
    .interval = Ninguno: es un recuento exacto.
    .source = Hughes 1994; Fader, Hardie y Lee 2005.
    .pitfalls = Es un estado en el último día del periodo: un verano tranquilo hace bajar esta cifra.
measure-renewal = Renovación de las personas interlocutoras
    .definition = De 0 % (respondimos a las mismas personas que el año anterior) a 100 % (todas son distintas).
    .basis = { $n ->
        [one] sobre { $n } persona (el año en que hubo menos)
       *[other] sobre { $n } personas (el año en que hubo menos)
    }
    .formula = 1 − 2 × personas comunes / (personas de un año + personas del otro).
    .exclusions = Los contactos que no son respuestas; nuestras propias cuentas.
    .unit = proporción
    .minimum = 50 personas cada año, y un archivo que comience antes del año. El año anterior puede estar incompleto.
    .interval = Ninguno; una diferencia solo se señala a partir de diez puntos.
    .source = Dice 1945; Sørensen 1948.
    .pitfalls = Ningún sentido es el bueno: responder siempre al mismo círculo y no responder nunca dos veces a la misma persona son los dos extremos.
measure-unseen-correspondents = Personas a nuestro alcance, como mínimo
    .definition = Estimación baja: las personas contactadas, más aquellas a las que podríamos haber contactado del mismo modo sin haberlo hecho.
    .basis = { $n ->
        [one] { $n } persona contactada
       *[other] { $n } personas contactadas
    }
    .formula = estimador Chao2, con los meses como ocasiones: según las personas contactadas un solo mes y las contactadas dos meses.
    .exclusions = { -left-out-contacts }.
    .unit = personas
    .minimum = 12 meses de archivo en el periodo y 5 personas contactadas en exactamente dos meses. Es necesario además que, según la estimación, al menos uno de cada dos próximos contactos vaya a una persona ya contactada.
    .interval = Log-normal.
    .source = Chao 1984 y 1987.
    .pitfalls = Un límite inferior, nunca el público entero: somos nosotros quienes elegimos con quién hablamos, y las personas van y vienen.
measure-followers-among-correspondents-share = Cuentas seguidoras entre las personas interlocutoras
    .definition = Entre las personas a las que respondimos en los doce meses anteriores a la última lista de cuentas seguidoras, proporción de las que nos siguen.
    .basis = { $n ->
        [one] sobre { $n } persona
       *[other] sobre { $n } personas
    }
    .formula = personas a las que respondimos y que figuran en la lista de cuentas seguidoras / personas a las que respondimos en los doce meses.
    .exclusions = Nuestras propias cuentas; las respuestas más antiguas, pues la lista no tiene historia.
    .unit = proporción
    .minimum = 50 personas.
    .interval = Wilson; sin corrección por semana, porque se cuentan personas.
    .source = Wasserman y Faust 1994; Garlaschelli y Loffredo 2004.
    .pitfalls = Responder a personas que no nos siguen es abrirse a otros públicos: una proporción baja no es un defecto.
measure-follow-back-share = Cuentas seguidas que nos siguen
    .definition = Entre las cuentas que seguimos, proporción de las que también nos siguen.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguida
       *[other] sobre { $n } cuentas seguidas
    }
    .formula = cuentas presentes en las dos listas / cuentas seguidas.
    .exclusions = Ninguna.
    .unit = proporción
    .minimum = 50 cuentas seguidas.
    .interval = Ninguno: las dos listas están completas.
    .source = Wasserman y Faust 1994; Garlaschelli y Loffredo 2004.
    .pitfalls = El estado de un solo día; no es un motivo para seguir a fin de que nos sigan.
measure-followed-back-share = Cuentas seguidoras que seguimos
    .definition = Entre nuestras cuentas seguidoras, proporción de las que también seguimos.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora
       *[other] sobre { $n } cuentas seguidoras
    }
    .formula = cuentas presentes en las dos listas / cuentas seguidoras.
    .exclusions = Ninguna.
    .unit = proporción
    .minimum = 50 cuentas seguidoras.
    .interval = Ninguno: las dos listas están completas.
    .source = Wasserman y Faust 1994; Garlaschelli y Loffredo 2004.
    .pitfalls = El estado de un solo día; una institución no puede seguir a todo el mundo.
measure-beyond-habitual-share = Apertura más allá del público habitual
    .definition = Proporción de nuestros días de contacto con personas que no están en la lista de nuestras entidades colaboradoras habituales.
    .basis = sobre { $n ->
        [one] { $n } día de contacto
       *[other] { $n } días de contacto
    }
    .formula = días de contacto con personas ajenas a la lista / días de contacto.
    .exclusions = { -left-out-contacts }.
    .unit = proporción
    .minimum = 50 días de contacto y una lista de entidades colaboradoras habituales.
    .interval = Wilson, corregido por el efecto de la semana (los contactos llegan por oleadas).
    .source = El artículo de 2015 que dio origen a estas cifras: ir más allá del público habitual.
    .pitfalls = Cambiar la lista cambia la cifra: debe fecharse y no volver a tocarse.
measure-new-beyond-habitual-share = Personas nuevas ajenas al público habitual
    .definition = Entre las personas contactadas por primera vez, proporción de las que no están en la lista de nuestras entidades colaboradoras habituales.
    .basis = { $n ->
        [one] sobre { $n } persona nueva
       *[other] sobre { $n } personas nuevas
    }
    .formula = personas nuevas ajenas a la lista / personas nuevas.
    .exclusions = { -left-out-contacts }; los doce primeros meses de archivo, en los que todo el mundo parece nuevo.
    .unit = proporción
    .minimum = 50 personas nuevas, dos años de archivo y una lista de entidades colaboradoras habituales.
    .interval = Wilson, corregido por el efecto de la semana (los contactos llegan por oleadas).
    .source = El artículo de 2015 que dio origen a estas cifras: ir más allá del público habitual.
    .pitfalls = Cambiar la lista cambia la cifra: debe fecharse y no volver a tocarse.
measure-follower-retention = Cuentas seguidoras que permanecen
    .definition = Entre las cuentas seguidoras de la primera lista, proporción de las que todavía figuran en la última.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora de la primera lista
       *[other] sobre { $n } cuentas seguidoras de la primera lista
    }
    .formula = cuentas seguidoras presentes en las dos listas / cuentas seguidoras de la primera.
    .exclusions = Las que llegaron y se marcharon entre una y otra.
    .unit = proporción
    .minimum = 30 cuentas seguidoras y dos exportaciones de la misma cuenta con una lista.
    .interval = Ninguno: las dos listas están completas.
    .source = Diferencia entre dos listas.
    .pitfalls = Una cuenta cerrada por la plataforma cuenta como una salida.
measure-follower-arrivals = Cuentas seguidoras nuevas
    .definition = Número de cuentas seguidoras de la última lista que no figuraban en la primera.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora de la última lista
       *[other] sobre { $n } cuentas seguidoras de la última lista
    }
    .formula = cuentas seguidoras de la última lista ausentes de la primera.
    .exclusions = Las que llegaron y después se marcharon entre una y otra.
    .unit = personas
    .minimum = 30 cuentas seguidoras en la última lista y dos exportaciones de la misma cuenta.
    .interval = Ninguno: las dos listas están completas.
    .source = Diferencia entre dos listas.
    .pitfalls = Una llegada no dice nada de la atención prestada. Debe leerse junto con las salidas.
measure-follower-departures = Cuentas seguidoras que se marcharon
    .definition = Número de cuentas seguidoras de la primera lista que ya no figuran en la última.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora de la primera lista
       *[other] sobre { $n } cuentas seguidoras de la primera lista
    }
    .formula = cuentas seguidoras de la primera lista ausentes de la última.
    .exclusions = Las que se marcharon y después volvieron entre una y otra.
    .unit = personas
    .minimum = 30 cuentas seguidoras en la primera lista y dos exportaciones de la misma cuenta.
    .interval = Ninguno: las dos listas están completas.
    .source = Diferencia entre dos listas.
    .pitfalls = Una cuenta cerrada por la plataforma cuenta como una salida.
measure-followers-over-1-year-share = Cuentas seguidoras desde hace más de un año
    .definition = Entre las cuentas seguidoras de la última lista, proporción de las que lo son desde hace más de un año.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora
       *[other] sobre { $n } cuentas seguidoras
    }
    .formula = cuentas seguidoras cuya fecha de alta se remonta a más de un año / cuentas de la lista. Si la lista no tiene fechas pero sigue el orden de las altas, la fecha es, como muy pronto, la de creación de la cuenta más reciente ya seguidora.
    .exclusions = Las que se marcharon, pues ninguna lista las contiene; en una lista con fechas, las cuentas seguidoras sin fecha.
    .unit = proporción
    .minimum = 200 cuentas seguidoras. Sin fechas, debe quedar demostrado el orden de la lista (prueba de los récords) y su primera cuenta con fecha debe tener más de un año.
    .interval = Ninguno para una lista con fechas. En otro caso, una estimación: desde la proporción que darían unas fechas más tardías, según la distancia habitual entre dos referencias, hasta la mayor proporción posible.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (récords).
    .pitfalls = Solo cuentan las que permanecen: no es un crecimiento. Una nueva alta vuelve a empezar de cero.
measure-followers-over-3-years-share = Cuentas seguidoras desde hace más de tres años
    .definition = Entre las cuentas seguidoras de la última lista, proporción de las que lo son desde hace más de tres años.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora
       *[other] sobre { $n } cuentas seguidoras
    }
    .formula = cuentas seguidoras cuya fecha de alta se remonta a más de tres años / cuentas de la lista. Si la lista no tiene fechas pero sigue el orden de las altas, la fecha es, como muy pronto, la de creación de la cuenta más reciente ya seguidora.
    .exclusions = Las que se marcharon, pues ninguna lista las contiene; en una lista con fechas, las cuentas seguidoras sin fecha.
    .unit = proporción
    .minimum = 200 cuentas seguidoras. Sin fechas, debe quedar demostrado el orden de la lista (prueba de los récords) y su primera cuenta con fecha debe tener más de tres años.
    .interval = Ninguno para una lista con fechas. En otro caso, una estimación: desde la proporción que darían unas fechas más tardías, según la distancia habitual entre dos referencias, hasta la mayor proporción posible.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (récords).
    .pitfalls = Solo cuentan las que permanecen: no es un crecimiento. Una nueva alta vuelve a empezar de cero.
measure-followers-over-5-years-share = Cuentas seguidoras desde hace más de cinco años
    .definition = Entre las cuentas seguidoras de la última lista, proporción de las que lo son desde hace más de cinco años.
    .basis = { $n ->
        [one] sobre { $n } cuenta seguidora
       *[other] sobre { $n } cuentas seguidoras
    }
    .formula = cuentas seguidoras cuya fecha de alta se remonta a más de cinco años / cuentas de la lista. Si la lista no tiene fechas pero sigue el orden de las altas, la fecha es, como muy pronto, la de creación de la cuenta más reciente ya seguidora.
    .exclusions = Las que se marcharon, pues ninguna lista las contiene; en una lista con fechas, las cuentas seguidoras sin fecha.
    .unit = proporción
    .minimum = 200 cuentas seguidoras. Sin fechas, debe quedar demostrado el orden de la lista (prueba de los récords) y su primera cuenta con fecha debe tener más de cinco años.
    .interval = Ninguno para una lista con fechas. En otro caso, una estimación: desde la proporción que darían unas fechas más tardías, según la distancia habitual entre dos referencias, hasta la mayor proporción posible.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (récords).
    .pitfalls = Solo cuentan las que permanecen: no es un crecimiento. Una nueva alta vuelve a empezar de cero.
measure-follower-accrual = Cuentas seguidoras de la última lista, por año de llegada
    .definition = Número de cuentas seguidoras de la última lista que empezaron a seguirnos en el año.
    .basis = { $n ->
        [one] entre { $n } cuenta seguidora de la última lista
       *[other] entre { $n } cuentas seguidoras de la última lista
    }
    .formula = cuentas seguidoras de la lista cuya fecha de alta se sitúa en el año; sin fechas, como muy pronto la de creación de la cuenta más reciente ya seguidora.
    .exclusions = Las que se marcharon, pues ninguna lista las contiene; en una lista con fechas, las cuentas seguidoras sin fecha.
    .unit = personas
    .minimum = 200 cuentas seguidoras y un año que comience antes que la lista. Sin fechas, debe quedar demostrado el orden de la lista (prueba de los récords) y el año debe comenzar después de su primera cuenta con fecha.
    .interval = Ninguno para una lista con fechas. En otro caso, una estimación: lo que darían unas fechas más tardías, según la distancia habitual entre dos referencias.
    .source = Meeder et al. 2011, WWW; Rényi 1962 (récords).
    .pitfalls = Solo cuentan las que permanecen: no es un crecimiento, y los años antiguos siempre parecen escasos.
