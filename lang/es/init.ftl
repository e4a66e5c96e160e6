# «bilan init»: las preguntas y los comentarios del archivo bilan.toml.
cli-init = Empieza un proyecto: un bilan.toml comentado, a partir de los archivos
cli-init-source = Carpeta del proyecto (si no, la actual), y después archivos de las redes
cli-init-source-value = CARPETA ARCHIVO
cli-yes = No hace ninguna pregunta

init-done =
    { $count ->
        [0] { $file } está escrito, sin ninguna cuenta.
        [one] { $file } está escrito, con una cuenta.
       *[other] { $file } está escrito, con { $count } cuentas.
    }
init-next = Después: «bilan serve { $folder }» para ver el sitio, «bilan build { $folder }» para hacerlo.
init-next-archives = Después: ponga sus archivos en { $folder }/archives y descubra la parte «account» del fichero.
init-exists = { $file } ya existe y no se ha tocado. Elija otra carpeta, o cambie el nombre de ese fichero.
init-no-terminal = Aquí nadie puede responder a las preguntas. Ejecute la orden en una terminal, o con --yes para que no haga ninguna.
init-path = La ruta del archivo { $file } no se puede escribir en bilan.toml. Cámbiele el nombre sin caracteres inusuales.
init-label = { $network } ({ $account })
init-schools = instituto colegio escuela universidad academia campus facultad

init-ask = Unas preguntas. Intro conserva lo que está entre corchetes, un guion lo quita.
init-ask-name = ¿Nombre de la institución?
init-ask-short-name = ¿Nombre corto?
init-ask-language = ¿Idioma del informe?
init-ask-period = ¿Año del informe?
init-ask-calendar-year = año natural
init-ask-school-year = curso escolar
init-ask-hours = ¿Horario de apertura, por ejemplo mon-fri 09:00-12:00 13:30-17:30?
init-ask-hours-again = Ese horario no se entiende. Escriba días (mon, tue, wed, thu, fri, sat, sun) y después tramos: mon-fri 09:00-17:00, sat 09:00-12:00.
init-ask-contact = ¿Dirección para escribirle?
init-ask-choice-again = Responda con uno de estos números: { $choices }.

init-file = El informe de su institución: este fichero dice quiénes son, dónde están sus archivos y qué muestra el sitio.
init-file-examples = Una línea que empieza por «#» y un espacio explica. Una línea en la que «#» toca el texto es un ejemplo: quite ese signo, y el del título entre corchetes que está encima, para usarlo. «bilan check» dice lo que falla.
init-institution = Quién publica.
init-name = Nombre completo, tal como lo muestran las páginas.
init-short-name = Nombre corto, para la cabecera de las páginas.
init-language = Idioma del sitio: fr, en, de o es.
init-timezone = Huso horario en el que se cuentan los días y las horas.
init-contact = Dirección a la que pueden escribir los lectores.
init-url = Sitio de la institución.
init-domains = Otros dominios suyos: los enlaces a ellos cuentan como enlaces a ustedes.
init-team-size = Cuántas personas responden. Algunas cifras por hora solo se muestran a partir de tres.
init-legal = Aviso legal: responsable de la publicación, dirección, teléfono, alojamiento del sitio.
init-report = Lo que se cuenta.
init-period = «calendar-year» va de enero a diciembre, «school-year» de septiembre a agosto.
init-year = Primer año natural del año que se cuenta; sin él, el último completo.
init-compare = Compara el año con los anteriores (true) o no (false).
init-edition = «public» para todos, «internal» para la casa, con las publicaciones que hay detrás de cada cifra.
init-composite = Pide el índice de cinco cifras (true). La página dice cuándo no vale nada.
init-account = Sus cuentas, un título para cada una. Las rutas parten de esta carpeta; un asterisco representa cualquier carácter del nombre de un fichero, de modo que un nuevo archivo se incorpora por sí solo. Los archivos no se copian ni se modifican: contienen datos personales, no los publique.
init-account-several = Este archivo contiene varias cuentas, y cada una conserva su nombre.
init-aliases = Nombres anteriores de esta cuenta, o cuentas hermanas: responderles no es responder a otra persona.
init-opening = Horario de apertura: los plazos de respuesta se cuentan también en horas de apertura.
init-closures = Cierres, en ficheros de calendario (.ics) de la carpeta «calendar».
init-publics = Su público habitual: cuentas de socios y autoridades, o todo un dominio con un asterisco.
init-nameable = Entre ellas, las organizaciones que las páginas pueden nombrar.
init-campaign = Una campaña: sus etiquetas y sus días. Repita el título para cada campaña.
init-commitment = Un compromiso: una cifra del catálogo («bilan explain» las da todas), el objetivo y el año. Una proporción va de 0 a 1, una duración está en segundos.
init-commitment-label = Sus propias palabras para este compromiso.
init-commitment-direction = «at-least» si el objetivo es un mínimo, «at-most» si es un máximo.
init-event = Un acontecimiento con fecha, señalado en los gráficos.
init-breaks = true si las cifras de antes y de después no se comparan: nuevo equipo, nueva cuenta, nueva herramienta.
init-measure = Una medida propia, sin programar: lo que se cuenta (numerator) entre qué (denominator), por tipos de mensajes, etiquetas, palabras, campañas u horas.
init-privacy = Datos personales. Las demás personas no son nunca más que números.
init-photos = Fotos: «none», «own-without-people» o «all».
init-mask = Palabras que se ocultan en las publicaciones citadas, como un nombre.
init-minimum-cell = No se muestra ningún cruce de menos personas que estas.
init-dpo = Persona delegada de protección de datos.
init-index = true para que los buscadores puedan encontrar el sitio.
init-accessibility = La declaración de accesibilidad: su día, el plan plurianual y el plan de acción del año, o sus direcciones.
init-audit = La última auditoría del sitio, si la hubo; la proporción va de 0 a 1. Sin fecha, o pasados tres años, deja de contar.
init-audit-lists = Lo que señaló la auditoría: faltas, contenidos exentos, cargas desproporcionadas, entorno, herramientas, páginas.
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
init-example-campaign = Puertas abiertas
init-example-hashtag = PuertasAbiertas
init-example-commitment = Responder en el día
init-example-event = Jornada de puertas abiertas
init-example-measure-id = matricula-entre-las-respuestas
init-example-measure-name = Respuestas sobre la matrícula
init-example-measure-definition = Proporción de nuestras respuestas que hablan de la matrícula.
init-example-keyword = matrícula
init-example-mask = García
init-example-auditor = Auditoría Ejemplo
init-example-plan = Plan 2024-2026, disponible a petición
init-example-action-plan = Plan 2024, disponible a petición
init-example-failure = Dos enlaces cuyo texto no dice adónde llevan
init-example-path = informe
init-example-footer = Informe del servicio de comunicación
init-example-label = Cuenta principal
init-example-export = archivo
init-example-alias = nombre_anterior
