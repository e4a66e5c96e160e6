# Las páginas: nombres de ficheros, menús, títulos, textos.
slug-home = index
slug-year = resumen-anual
slug-contact = contacto
slug-interaction = dialogo
slug-attention = atencion
slug-value = circulacion
slug-rhythm = ritmo
slug-publics = publicos
slug-quality = calidad
slug-years = serie-anual
slug-account = cuenta
slug-method = metodo
slug-networks = redes
slug-data = datos
slug-accessibility = accesibilidad
slug-legal = aviso-legal
slug-privacy = datos-personales
slug-map = mapa-del-sitio
slug-downloads = tablas
slug-measures = cifras
slug-changes = evoluciones
slug-accounts = cuentas

menu-home = Lo esencial
menu-year = El año
menu-contact = Contacto
menu-interaction = Diálogo
menu-attention = Atención
menu-value = Circulación
menu-rhythm = Ritmo
menu-publics = Públicos
menu-quality = Calidad de los datos
menu-years = Varios años
menu-method = Método
menu-method-of = Método: { $dimension }
menu-years-of = Varios años: { $account }
menu-networks = Las redes
menu-data = Datos
menu-accessibility = Accesibilidad
menu-legal = Aviso legal
menu-privacy = Datos personales
menu-map = Mapa del sitio

title-contact = Ir al encuentro de las personas
title-interaction = Dialogar, no solo anunciar
title-attention = Atender a quienes nos escriben
title-value = Hacer circular y ser útiles
title-rhythm = El ritmo de la presencia
title-publics = Públicos nuevos, públicos fieles
title-quality = Qué fiabilidad tienen estos datos
title-years = Varios años, uno junto a otro
title-method = Método
title-networks = Red por red
title-data = Datos
title-accessibility = Accesibilidad
title-legal = Aviso legal
title-privacy = Datos personales
title-map = Mapa del sitio
year-title = El año { $period }, mes a mes

intro-contact = ¿A cuántas personas distintas se dirigió la institución, y a cuántas por primera vez? Una persona es aquí una cuenta, que puede ser la de un organismo; cuenta una vez, sea cual sea el número de mensajes.
intro-interaction = ¿Responde la institución y continúa la conversación? Una respuesta es un acto; que la persona vuelva a escribir muestra que el intercambio continuó, no por qué.
intro-attention = ¿Cuánto tardaron las respuestas que se dieron? Estos tiempos se refieren solo a los mensajes a los que respondimos, cada uno contado una sola vez; los que quedaron sin respuesta no figuran en ningún archivo.
intro-value = ¿Se recoge lo que publicamos, y recogemos lo que dicen otros? ¿Es accesible para todas las personas lo que publicamos?
intro-rhythm = Una presencia se construye semana tras semana. Estas cifras describen un ritmo; ninguno es mejor que otro.
intro-publics = ¿Quién vuelve y quién es nuevo? Estas cifras solo reflejan a las personas a las que respondimos: la fidelidad de quienes leen sin escribir permanece invisible.
intro-quality = Antes de leer las cifras: lo que los archivos permiten medir y con qué solidez.

skip = Ir al contenido
nav-main = Secciones del informe
nav-foot = Información sobre el sitio
internal-edition = Edición interna: este documento no está destinado a publicarse.
foot-contact = Contacto:

home-lead = { $institution }, del { $start } al { $end }. { $accounts ->
    [one] Una cuenta, en { $networks }.
   *[other] { $accounts } cuentas, en { $networks }.
} { $covered }
covered-part = De este año, los archivos solo cubren el periodo del { $start } al { $end }: las cifras del año se refieren a esos días.
covered-some = { $count ->
    [one] El archivo de { $accounts } no cubre todo el año.
   *[other] Los archivos de { $accounts } no cubren todo el año.
}
covered-none-whole = Ningún archivo cubre todo el año: las cifras del año se refieren a la parte cubierta.
home-lead-short = { $institution }. { $accounts ->
    [one] Una cuenta, en { $networks }.
   *[other] { $accounts } cuentas, en { $networks }.
}
about-followers = Lista de cuentas seguidoras
about-following = Lista de cuentas seguidas
about-list = { $count ->
    [one] { $count } cuenta, el día de la exportación
   *[other] { $count } cuentas, el día de la exportación
}
home-empty-title = Un archivo sin publicaciones
home-empty = Los archivos facilitados no contienen ninguna publicación. Este sitio indica lo que se ha leído y lo que falta; no inventa ninguna cifra.
key-title = { $n ->
    [one] Una cifra y su grado de certeza
   *[other] { $count } cifras y su grado de certeza
}
story-title = El año en pocas frases
story-empty = Los archivos de este año no permiten escribir ninguna frase segura. Las tablas muestran lo que se sabe.
standing-title = Lo que estas cifras no dicen
standing-box = Estos indicadores describen nuestros actos y señales de fidelidad. No miden la confianza, que pertenece al público; para conocerla, hay que preguntarle (encuesta). Tampoco dicen nada de los efectos de esta presencia.
accounts-title = Las cuentas
chart-data = Las cifras de este gráfico

records-title = Los mensajes del año, por tipo
records-caption = Mensajes públicos del año, por cuenta y por tipo
type-original = Publicaciones que no mencionan a nadie
type-mention = Publicaciones que mencionan a alguien
type-quote = Citas
type-reply = Respuestas
type-reply-self = Continuaciones de hilo
type-repost = Republicaciones

pitfall-label = Conviene saber:
definition-of = Definición completa:

about-network = Red
about-handle = Identificador
about-name = Nombre visible
about-span = Mensajes conservados
about-no-record = ninguno
about-exports = Exportaciones leídas
about-complete-years = Años cubiertos por completo
exports-dated = { $count ->
    [one] una, con fecha de { $dates }
   *[other] { $count }, con fecha de { $dates }
}
exports-undated = { $count ->
    [one] una, que no indica su fecha
   *[other] { $count }, sin fecha declarada
}
account-empty = Esta cuenta no tiene ninguna publicación en los archivos facilitados.
account-figures-title = Sus cifras
account-figures-caption = { $dimension }
account-more-caption = { $dimension }: las demás cifras
account-records-title = Sus mensajes, año por año
account-records-caption = Mensajes públicos conservados, por año y por tipo
account-can-title = Lo que sus archivos permiten saber
can-caption = Información presente en los archivos de la cuenta

years-lead = Un año se compara con otro año completo, en las mismas cuentas. Que dos intervalos se superpongan no prueba nada: lo que se contrasta es la propia diferencia.
years-incomplete-year = { $year } (año incompleto)
years-long-gap = { $year } (silencio largo)
years-left-out = { $n ->
    [one] Una cifra no tiene valor en ninguno de estos años y no figura en las tablas.
   *[other] { $n } cifras no tienen valor en ninguno de estos años y no figuran en las tablas.
}
years-left-out-link = Lo que cada archivo permite medir
years-tables = Todas las cifras
years-caption = { $dimension } – { $account }
changes-title = Lo que puede decirse de las evoluciones
changes-lead = La última columna da la menor diferencia que este número de casos permite ver ocho veces de cada diez; una menor solo se ve a veces. Las diferencias se calculan antes de redondear.
changes-none = No se ha podido contrastar ninguna evolución: hacen falta dos años completos consecutivos, con casos suficientes.
changes-caption = Evoluciones contrastadas – { $account }
years-legend-title = Cómo leer estas tablas
years-legend = «Estable» quiere decir que está demostrado que la diferencia es pequeña. «Sin cambio detectable» quiere decir que no se sabe: una diferencia menor que la indicada podría haber pasado inadvertida. «No disponible» nunca quiere decir cero. Una raya señala un año sin mensajes o, en la última columna de las evoluciones, una diferencia que no puede darse.

dimension-elsewhere = Las mismas cifras de las demás cuentas
definitions-title = Definiciones, tema por tema
definitions-lead = Cada cifra de este tema, con su fórmula, su mínimo y sus cautelas.
definitions-method = Las reglas comunes a todas las cifras
definitions-figures = Las cifras mismas:
years-accounts = Cada cuenta, año por año
years-account-lead = Las cifras de esta sola cuenta, año por año. Los dibujos están en otra página:
method-lead = Todas las cifras de este sitio, con su fórmula, su mínimo y sus cautelas. Se calculan a partir de los archivos que las plataformas entregan a los titulares de las cuentas, sin pedir nada a nadie más.
rules-title = Reglas comunes
rule-three-states = Una cifra tiene tres estados: un valor, «no disponible» (el archivo no permite saberlo) o «casos insuficientes». Ninguno de los dos últimos es un cero.
rule-intervals = El intervalo entre paréntesis dice cuánto haría variar la cifra el mero azar en un año semejante (95 %). Tiene en cuenta que las respuestas llegan por oleadas. Un recuento exacto no lo tiene.
rule-verdicts = Solo se dice que una cifra evoluciona «al alza» o «a la baja» si el intervalo de la diferencia excluye el cero y si esta resiste al número de comparaciones realizadas (Benjamini y Hochberg, 10 %). «Claramente»: todo el intervalo supera la menor diferencia que importa. «Estable»: está demostrado que la diferencia es pequeña. En los demás casos: «sin cambio detectable».
rule-minimum = Por debajo del mínimo propio de cada cifra, el sitio da el recuento («9 de 14») o solo el número de casos, y nunca un porcentaje.
rule-windows = Cuando el año no basta, el sitio da la misma cifra, si allí es segura, sobre los tres últimos años o sobre toda la duración de los archivos, y lo dice.
rule-people = Una persona es aquí una cuenta, que puede ser la de un organismo. Las personas externas son solo números: ni nombre, ni identificador, ni cita.
limits-title = Lo que los archivos no pueden decir
limit-unanswered = Los mensajes que quedaron sin respuesta no figuran en ellos: ningún tiempo de este sitio es una tasa de respuesta.
limit-zero = Una información ausente no es un cero: algunas plataformas no entregan ni los «me gusta» ni las republicaciones que se reciben.
limit-survivors = Los archivos solo guardan lo que existe todavía: los mensajes eliminados, las cuentas cerradas y los «me gusta» retirados ya no están en ellos.
limit-volume = Varios recuentos de personas aumentan cuando se escribe más: no es en sí un progreso.
limit-undetectable = Con unos cientos de casos, una diferencia de menos de diez puntos pasa a menudo inadvertida.
limit-readers = Quienes leen sin escribir permanecen invisibles, sea cual sea su número.
limit-trust = Los archivos muestran actos y señales de retorno. No miden ni la confianza ni los efectos.
rejected-title = Examinado y después descartado
rejected-follower-growth = El crecimiento del número de cuentas seguidoras: empuja a correr tras los números y no dice nada de la utilidad.
rejected-engagement-rate = La tasa de interacción referida a las cuentas seguidoras: dividir los años pasados entre las cuentas seguidoras de hoy es un anacronismo.
rejected-reach = El alcance y las impresiones: ausentes de los archivos.
rejected-sentiment = Las puntuaciones de sentimiento: demasiados errores con la ironía, y el archivo solo contiene nuestras propias palabras.
rejected-money = El equivalente publicitario en euros: no mide el valor de una comunicación pública.
rejected-influence = Las puntuaciones de influencia: opacas y concebidas para ordenar a las personas.
rejected-best-time = «La mejor hora para publicar»: sin datos de lectura, no puede calcularse.
rejected-bot-scores = La caza de cuentas automáticas: errores graves, sobre personas identificadas por su nombre.
rejected-response-rate = Una tasa de respuesta deducida de las respuestas: sería falsa, a falta de los mensajes recibidos.
part-formula = Fórmula
part-exclusions = Lo que se excluye
part-unit = Unidad
part-minimum = Mínimo
part-interval = Intervalo
part-pitfalls = Cautelas
part-source = Fuente

data-lead = Lo que se ha leído, lo que se ha dejado fuera y por qué; y las propias cifras, listas para una hoja de cálculo.
downloads-title = Descargar
download-measures = Todas las cifras (CSV)
download-changes = Todas las evoluciones contrastadas (CSV)
download-accounts = Los mensajes por cuenta, año y tipo (CSV)
download-report = El informe completo (JSON)
matrix-title = Lo que cada archivo permite saber
matrix-caption = Información presente, por cuenta
files-title = Qué ha sido de los registros
files-caption = Ficheros leídos – { $account }
skipped = { $reason }: { $count }
erased-title = Lo que se ha suprimido
erased-told = A petición de personas afectadas, { $count ->
    [one] se ha excluido una publicación
   *[other] se han excluido { $count } publicaciones
} antes de todo cálculo. Los números de la tabla anterior son los de la lectura, antes de esta supresión.
notices-title = Lo observado durante la lectura
notices-caption = Anomalías halladas durante la lectura
notices-none = Nada que señalar.
can-yes = sí
can-partial = en parte
can-no = no
field-posts = Nuestras publicaciones, con su fecha y su texto
field-replies = Cuáles de nuestros mensajes son respuestas
field-people-answered = Las personas a las que respondemos
field-parent-times = La hora de los mensajes a los que respondemos
field-likes = Los «me gusta» recibidos
field-reposts = Las republicaciones recibidas
field-comments = Los comentarios recibidos
field-mentions = Las personas que mencionamos
field-reposts-given = Los mensajes que republicamos
field-quotes-given = Los mensajes que citamos
field-followers = La lista de cuentas seguidoras
field-descriptions = Los textos alternativos de las imágenes
field-following = La lista de cuentas que seguimos
field-links = Los enlaces de nuestras publicaciones
field-threads = Quién abrió las conversaciones
field-clients = El programa con el que se enviaron nuestros mensajes
field-likes-given = Los «me gusta» que damos en público
field-polls = Las encuestas entre nuestras publicaciones

column-account = Cuenta
column-caveat = Salvedad
column-accounts = Cuentas
column-can = Presente
column-code = Código
column-count = Número
column-detectable = Menor diferencia visible
column-difference = Diferencia
column-field = Información
column-figure = Valor
column-file = Fichero
column-from = De
column-handle = Identificador
column-high = Límite superior
column-id = Identificador de la cifra
column-k = Casos favorables
column-low = Límite inferior
column-measure = Cifra
column-mention = Publicaciones que mencionan a alguien
column-month = Mes
column-n = Casos
column-network = Red
column-notice = Lo que ocurrió
column-original = Publicaciones que no mencionan a nadie
column-p = p
column-period = Periodo
column-present = Presentes
column-quote = Citas
column-read = Conservados
column-reason = Motivo
column-reply = Respuestas
column-reply-self = Continuaciones de hilo
column-repost = Republicaciones
column-scale = Escala
column-skipped = Excluidos
column-status = Estado
column-to = A
column-unit = Unidad
column-value = Valor
column-verdict = Conclusión
column-year = Año
column-years = Años

networks-lead = Cada red entrega a los titulares de las cuentas un archivo diferente. { $several ->
    [yes] Esta página dice lo que cada uno permite saber y reúne los mensajes que se publicaron en varias redes. Los «me gusta» de una red no se suman nunca a los de otra.
   *[no] Esta página dice lo que el nuestro permite saber y lo que calla.
}
networks-accounts-title = Cuenta por cuenta
overview-caption = Las cuentas leídas
gaps-count = { $count ->
    [0] ninguno
    [one] uno
   *[other] { $count }
}
column-since = Primer mensaje
column-until = Último mensaje
column-records = Mensajes conservados
column-gaps = Silencios de más de 60 días
column-message = Comienzo del mensaje
column-reception = Acogida, red por red
column-what = Lo que se cuenta
accounts-others = Esta página detalla las { $shown } cuentas que más publicaron en el año; { $others ->
    [one] lo que concierne a la otra está
   *[other] lo que concierne a las otras { $others } está
} en report.json.
state-count = { $state } ({ $count ->
    [one] una cuenta
   *[other] { $count } cuentas
})
measurable-caption = Cifras que los archivos permiten, para un año o para toda su duración, por cuenta
measurable-yes = sí
measurable-few = casos insuficientes
measurable-no = no: el archivo no lo dice
measurable-not = no: { $reason }
messages-title = El mismo mensaje en varias redes
messages-told = { $count ->
    [0] En { $period }, no se encontró ningún mensaje publicado en varias redes.
    [one] En { $period }, se publicó un mensaje en varias redes ({ $copies } publicaciones).
   *[other] En { $period }, se publicaron { $count } mensajes en varias redes ({ $copies } publicaciones).
}
messages-caption = Mensajes publicados en varias redes en menos de un día
messages-note = Dos publicaciones son el mismo mensaje si sus textos, sin enlaces, menciones ni etiquetas finales, se parecen en un 90 % como mínimo y tienen ocho palabras o más. Los contadores de dos redes no se comparan: cada uno se lee con la acogida habitual de la cuenta.
message-copy = { $account }: { $likes }, { $reposts }
passages-title = De una exportación a otra
passages-note = Un mensaje desaparecido es un mensaje eliminado, por la institución o por la plataforma. La última fila de los contadores muestra si se sostiene la convención de maduración de la red: después de ese plazo, apenas deberían moverse.
passage-caption = Del { $from } al { $to }
passage-records = Mensajes comparables
passage-gone = Mensajes desaparecidos desde entonces
passage-edited = Mensajes modificados desde entonces
passage-followers-before = Cuentas seguidoras en la primera exportación
passage-followers-kept = Cuentas seguidoras que permanecen
passage-followers-arrived = Cuentas seguidoras nuevas
passage-followers-left = Cuentas seguidoras que se marcharon
passage-age = { $days ->
    [one] «Me gusta» y republicaciones de los mensajes de menos de un día
   *[other] «Me gusta» y republicaciones de los mensajes de menos de { $days } días
}
passage-age-older = «Me gusta» y republicaciones de los mensajes más antiguos
passage-growth = { $posts ->
    [one] un mensaje: { $before }, después { $after }
   *[other] { $posts } mensajes: { $before }, después { $after }
}
none = no consta
message-likes = { $count ->
    [0] ningún «me gusta»
    [one] un «me gusta»
   *[other] { $count } «me gusta»
}
message-likes-unknown = «me gusta» desconocidos
message-reposts = { $count ->
    [0] ninguna republicación
    [one] una republicación
   *[other] { $count } republicaciones
}
message-reposts-unknown = republicaciones desconocidas
column-date = Fecha
