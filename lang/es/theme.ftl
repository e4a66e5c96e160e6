# Los temas: lo que dice «bilan theme», y lo que contiene cada bloque de una plantilla.
cli-themes = Muestra, crea y compara los temas
cli-list = Enumera los temas y dice a quién se dirigen
cli-new = Crea un tema propio, que modifica aquel en el que se basa
cli-eject = Copia la plantilla de una página, con sus bloques explicados
cli-context = Muestra los datos que reciben las plantillas (JSON Schema), o los de una página
cli-gallery = Genera el informe en cada tema, para comparar
cli-theme-theme = Nombre del nuevo tema
cli-theme-theme-value = NOMBRE
cli-theme-page = Página cuya plantilla se copia (home, year, contact…)
cli-theme-page-value = PÁGINA
cli-theme-context = Página cuya plantilla se describe (home, year, contact…)
cli-theme-context-value = PÁGINA
theme-line = { $name }: { $reader }
theme-reader-board = institucional, para un consejo o una dirección
theme-reader-house = editorial, para toda la institución
theme-reader-meeting = pensado para el papel, para una reunión
theme-reader-own = un tema de su carpeta
theme-new-file =
    El tema { $name } se basa en { $parent }: lo que no se escribe aquí queda como allí.
    Sus reglas van en style.css, sus plantillas en templates/, sus tipos de letra e imágenes en assets/.
theme-new-style = Reglas del tema { $name }, leídas después de las de { $parent }.
theme-new-done = Tema creado en { $folder }. Para usarlo: name = "{ $name }" en [theme] de bilan.toml.
eject-head = Copia de { $file }. Para cambiar un solo bloque, deje solo la línea «extends» con el nombre de este fichero y ese único bloque.
eject-done = Plantilla copiada en { $file }.
block-line = { $name }: { $words }
gallery-title = El mismo informe en cada tema
gallery-lead = Las mismas cifras y las mismas frases. Cambie el ancho de la ventana, active el modo oscuro del ordenador e imprima.
gallery-done =
    { $count ->
        [one] { $count } tema generado
       *[other] { $count } temas generados
    }.
    Abra { $home }

# Los bloques de las plantillas.
block-head = lo que se añade a la cabecera del documento
block-skip = el enlace directo al contenido
block-header = la parte superior de cada página
block-brand = el logotipo y el nombre de la institución
block-report_name = el nombre del informe y su año
block-menu = el menú principal
block-title = el título de la página
block-content = todo lo propio de la página
block-notes = las notas de la redacción sobre esta página
block-footer = el pie de cada página
block-accessibility = la mención de accesibilidad que exige la ley
block-foot_menu = el menú del pie
block-foot = el contacto y la línea de la institución
block-opening = las palabras de apertura
block-lead = la entradilla
block-key_figures = las cifras clave
block-story = el año en frases
block-standing = lo que estas cifras no son
block-quotes = lo que otros escribieron
block-voices = las palabras de la redacción
block-commitments = los compromisos y su estado
block-questions = lo que las cifras invitan a preguntarse
block-chart = el gráfico
block-accounts = las cuentas
block-about = la ficha de la cuenta
block-figures = las cifras de la cuenta
block-records = sus mensajes por tipo
block-passages = lo que cambió de una exportación a otra
block-can_know = lo que los archivos permiten saber
block-downloads = los ficheros para descargar
block-files = qué ha sido de los ficheros
block-erased = lo que se ha suprimido
block-notices = lo que no pudo leerse
block-measures = las cifras
block-silent = lo que no puede decirse y por qué
block-tables = las tablas
block-more = las cifras en detalle
block-lists = las listas de mensajes
block-cards = las fichas de los mensajes
block-chosen = cómo se eligieron
block-ideas = las dos ideas
block-links = los enlaces
block-rules = las reglas de la medición
block-limits = los límites
block-definitions = las definiciones
block-rejected = las cifras descartadas
block-overview = la visión de conjunto
block-messages = un mismo mensaje en varias redes
block-first = las primeras menciones
block-sections = las partes del texto
block-entries = las direcciones
block-ribbon = la cinta de los doce meses
block-marks = las fechas del año
block-months = una línea por mes
block-charts = los gráficos
block-kinds = los mensajes por tipo
block-multiples = los años, uno junto a otro
block-scopes = las tablas de cada cuenta
block-legend = cómo leer las tablas
