# La línea de órdenes: ayuda, progreso, respuestas.

cli-about = Bilan transforma los archivos de cuentas de redes sociales en un sitio de informe anual.
cli-build = Construye el sitio del informe
cli-inspect = Dice qué contiene un archivo y qué cifras permite
cli-measure = Imprime las cifras
cli-explain = Explica una cifra: definición, fórmula, límites
cli-check = Señala lo que falla en un proyecto, sin escribir nada
cli-source = Carpeta de un proyecto (con bilan.toml), o archivos y carpetas de exportaciones
cli-source-value = ORIGEN
cli-id = Identificador de una cifra; sin él, la lista
cli-id-value = CIFRA
cli-language = Idioma del sitio y del informe (fr, en, de, es)
cli-language-value = IDIOMA
cli-year = Año del informe (2023, o 2023-2024 para un curso escolar)
cli-year-value = AÑO
cli-theme = Tema del sitio
cli-theme-value = TEMA
cli-output = Carpeta en la que escribir el sitio, o archivo zip
cli-output-value = CARPETA
cli-format = Forma de las cifras (table, json, csv)
cli-format-value = FORMA
cli-strict = Falla (código 3) si la lectura ha dado avisos
cli-privacy = Dice también quién y qué aparece en el sitio, para la protección de datos
cli-help = Muestra esta ayuda
cli-version = Muestra la versión
cli-usage = Uso:
cli-command-value = ORDEN
cli-commands = Órdenes:
cli-options = Opciones
cli-arguments = Argumentos
cli-exit-codes =
    Códigos de salida: 0 todo va bien, 1 fallo, 2 línea de órdenes o configuración, 3 avisos con --strict,
    4 rechazo de una salvaguarda, 5 destino inaccesible.

usage-command = Orden desconocida: { $command }. «bilan --help» da la lista.
usage-argument = Argumento no entendido o ausente: { $argument }. «bilan --help» da la forma esperada.
usage-value = { $argument } no admite «{ $value }». Valores posibles: { $allowed }.
usage-year = «{ $value }» no es un año. Escriba 2023, o 2023-2024 para un curso escolar.
year-without-records = Los archivos no contienen ninguna publicación del año { $year }. Años conocidos: { $known }.
no-source = No se ha facilitado ningún archivo y esta carpeta no tiene bilan.toml. Pruebe «bilan build mi-exportacion.zip».
no-account = El fichero bilan.toml no declara ninguna cuenta. Añada una sección [[account]] con sus archivos.
unknown-measure = Ninguna cifra se llama «{ $id }». La más parecida: { $nearest }. «bilan explain» da la lista.
output-holds-archive = La carpeta { $folder } contiene el propio archivo: publicarla expondría la exportación. Elija otra carpeta con -o.

error-line = Error: { $message }
notice-line = Aviso: { $message }

progress-reading = { $file }: { $percent } %, { $records } registros, { $elapsed }

build-done =
    { $pages ->
        [one] { $pages } página escrita
       *[other] { $pages } páginas escritas
    }.
    Abra { $home }

inspect-export = Exportación { $generation }, { $date }
inspect-undated = sin fecha
inspect-span = Publicaciones conservadas del { $first } al { $last }
inspect-followers = Lista de cuentas seguidoras: { $count }
inspect-no-records = Ninguna publicación conservada.
inspect-year = Año
inspect-original = originales
inspect-mention = menciones
inspect-quote = citas
inspect-reply = respuestas
inspect-reply-self = continuaciones de hilo
inspect-repost = republicaciones
inspect-file = Fichero
inspect-present = presentes
inspect-read = leídos
inspect-total = Total
inspect-skipped = descartados
inspect-gap = Silencio del { $from } al { $to } ({ $days } días)
inspect-refused = Nunca abiertos: { $kinds }
inspect-figures = Lo que el archivo entero permite decir:

outcome-value = { $value } (n = { $n })
outcome-too-few = casos insuficientes (n = { $n })
outcome-unavailable = no disponible: { $reason }

explain-line = { $head } – { $words }
explain-formula = Fórmula
explain-exclusions = Exclusiones
explain-unit = Unidad
explain-minimum = Mínimo de casos
explain-interval = Intervalo
explain-source = Fuente
explain-pitfalls = Cautelas
