# «bilan init»: las preguntas y los comentarios del archivo bilan.toml.
cli-init = Inicia un proyecto: un bilan.toml comentado, a partir de los archivos
cli-init-source = Carpeta del proyecto (si no, la actual), y después archivos de las redes
cli-init-source-value = CARPETA ARCHIVO
cli-yes = No hace ninguna pregunta

init-done =
    { $count ->
        [0] { $file } está escrito, sin ninguna cuenta.
        [one] { $file } está escrito, con una cuenta.
       *[other] { $file } está escrito, con { $count } cuentas.
    }
init-next = Después: «bilan serve { $folder }» para ver el sitio, «bilan build { $folder }» para generarlo.
init-next-archives = Después: ponga sus archivos en { $folder }/archives y quite los signos de comentario de la parte «account» del fichero.
init-exists = { $file } ya existe y no se ha tocado. Elija otra carpeta, o cambie el nombre de ese fichero.
init-no-terminal = Aquí nadie puede responder a las preguntas. Ejecute la orden en una terminal, o con --yes para que no haga ninguna.
init-path = La ruta del archivo { $file } no puede escribirse en bilan.toml. Dele un nombre sin caracteres inusuales.
init-label = { $network } ({ $account })
init-schools = instituto colegio escuela universidad academia campus facultad

init-ask = Unas preguntas. Intro conserva lo que está entre corchetes; un guion lo borra.
init-ask-name = ¿Nombre de la institución?
init-ask-short-name = ¿Nombre corto?
init-ask-language = ¿Idioma del informe?
init-ask-period = ¿Año del informe?
init-ask-calendar-year = año natural
init-ask-school-year = curso escolar
init-ask-hours = ¿Horario de apertura, por ejemplo mon-fri 09:00-12:00 13:30-17:30?
init-ask-hours-again = Ese horario no se entiende. Escriba días (mon, tue, wed, thu, fri, sat, sun) y después tramos: mon-fri 09:00-17:00, sat 09:00-12:00.
init-ask-contact = ¿Dirección en la que se les puede escribir?
init-ask-choice-again = Responda con uno de estos números: { $choices }.

init-file = El informe de su institución: este fichero dice quiénes son, dónde están sus archivos y qué muestra el sitio.
init-file-examples = Una línea que empieza por «#» y un espacio explica. Una línea en la que «#» toca el texto es un ejemplo: quite ese signo, y el del título entre corchetes que está encima, para usarlo. «bilan check» dice lo que falla.
init-institution = Quién publica.
init-name = Nombre completo, tal como lo muestran las páginas.
init-short-name = Nombre corto, para la cabecera de las páginas.
init-language = Idioma del sitio: fr, en, de o es.
init-timezone = Huso horario en el que se cuentan los días y las horas.
init-contact = Dirección a la que puede escribir quien lea el sitio.
init-url = Sitio de la institución.
init-domains = Otros dominios suyos: los enlaces a ellos cuentan como enlaces a ustedes.
init-team-size = Cuántas personas responden. Algunas cifras por hora solo se muestran a partir de tres.
init-legal = Aviso legal: responsable de la publicación, dirección, teléfono, alojamiento del sitio.
init-report = De qué trata el informe.
init-period = «calendar-year» va de enero a diciembre, «school-year» de septiembre a agosto.
init-year = Primer año natural del año del que trata el informe; sin él, el último completo.
init-compare = Compara el año con los anteriores (true) o no (false).
init-edition = «public» para todo el mundo, «internal» para uso interno, con las publicaciones que hay detrás de cada cifra.
init-composite = Pide el índice hecho con cinco cifras (true). La página dice cuándo no es válido.
init-account = Sus cuentas, un título para cada una. Las rutas parten de esta carpeta; un asterisco representa cualquier carácter del nombre de un fichero, de modo que una nueva exportación se incorpora por sí sola. Los archivos no se copian ni se modifican: contienen datos personales, no los publique.
init-account-several = Esta exportación contiene varias cuentas, y cada una conserva su nombre.
init-aliases = Nombres anteriores de esta cuenta, o cuentas hermanas: responderles no es responder a otra persona.
init-opening = Horario de apertura: los tiempos de respuesta se cuentan también en horas de apertura.
init-closures = Cierres, en ficheros de calendario (.ics) de la carpeta «calendar».
init-publics = Su público habitual: cuentas de entidades colaboradoras y de autoridades, o todo un dominio con un asterisco.
init-nameable = Identificadores y nombres de las organizaciones que las páginas pueden nombrar.
init-campaign = Una campaña: sus etiquetas y sus días. Repita el título para cada campaña.
init-commitment = Un compromiso: una cifra del catálogo («bilan explain» las enumera todas), el objetivo y el año. Una proporción va de 0 a 1, una duración se expresa en segundos.
init-commitment-label = Sus propias palabras para este compromiso.
init-commitment-direction = «at-least» si el objetivo es un mínimo, «at-most» si es un máximo.
init-event = Un acontecimiento con fecha, señalado en los gráficos.
init-breaks = true si las cifras de antes y de después no son comparables: nuevo equipo, nueva cuenta, nueva herramienta.
init-measure = Una cifra propia, sin programar: lo que se cuenta (numerator) entre qué (denominator), por tipos de mensajes, etiquetas, palabras, campañas u horas.
init-privacy = Datos personales. Las demás personas nunca son más que números.
init-photos = Fotos: ninguna, el único valor posible.
init-mask = Palabras que se ocultan en las publicaciones citadas, como un nombre.
init-minimum-cell = En las tablas cruzadas, no se muestra ningún número de personas inferior a este.
init-erasure = Lo que se ha pedido suprimir: una publicación («post», su identificador o dirección) o una persona («person», su identificador o dirección).
init-dpo = Persona delegada de protección de datos.
init-index = true para que los buscadores puedan encontrar el sitio.
init-accessibility = La última auditoría de accesibilidad del sitio, si la hubo; la proporción va de 0 a 1.
init-site = La dirección pública del sitio.
init-footer = Una línea al pie de cada página.
init-theme = El aspecto: un tema incluido, o una carpeta suya junto a este fichero.
init-accent = Color de acento, bastante oscuro para leerse sobre blanco.

init-example-name = Instituto Ejemplo
init-example-short-name = Ejemplo
init-example-contact = comunicacion@instituto.example
init-example-hours = mon-fri 09:00-12:00 13:30-17:30
init-example-host = instituto.example
init-example-publisher = Nombre y apellidos, dirección del centro
init-example-address = Calle del Ejemplo 1, 00000 Ciudad
init-example-web-host = Alojamiento, dirección, teléfono
init-example-closures = cierres
init-example-partner = ciudad_ejemplo
init-example-person = alguien
init-example-reason = Solicitud por correo
init-example-campaign = Puertas abiertas
init-example-hashtag = PuertasAbiertas
init-example-commitment = Responder en un día
init-example-event = Jornada de puertas abiertas
init-example-measure-id = matricula-entre-las-respuestas
init-example-measure-name = Respuestas sobre la matrícula
init-example-measure-definition = Proporción de nuestras respuestas que hablan de la matrícula.
init-example-keyword = matrícula
init-example-mask = García
init-example-auditor = Auditoría Ejemplo
init-example-path = informe
init-example-footer = Informe del servicio de comunicación
init-example-label = Cuenta principal
init-example-export = archivo
init-example-alias = nombre_anterior
