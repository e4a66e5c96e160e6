# Lo que no es correcto en bilan.toml, en los horarios y en los cierres.

config-absent = { $file } no existe; «bilan init» crea un proyecto para completar.
config-unreadable = { $file } no puede leerse; compruebe sus permisos.
config-not-utf8 = { $file } no es un texto en UTF-8; guárdelo con esa codificación.
config-syntax = { $file }, línea { $line }, columna { $column }: no es TOML; compruebe las comillas, los corchetes y los signos igual.
config-duplicate-key = { $file }, línea { $line }, columna { $column }: esta clave ya figura más arriba; conserve solo una.
config-unknown-key = { $file }, línea { $line }, columna { $column }: la clave «{ $key }» es desconocida; la más parecida es «{ $nearest }».
config-missing-key = { $file }, línea { $line }, columna { $column }: falta la clave «{ $key }».
config-type = { $file }, línea { $line }, columna { $column }: «{ $key }» espera { $expected ->
    [text] un texto entre comillas
    [boolean] true o false
    [list] una lista entre corchetes
    [number] un número
   *[table] una tabla de claves y valores
 }.
config-choice = { $file }, línea { $line }, columna { $column }: «{ $key }» no puede valer «{ $value }»; valores posibles: { $choices }.
config-day = { $file }, línea { $line }, columna { $column }: «{ $key }» espera un día del calendario, como 2023-09-01.
config-zone = { $file }, línea { $line }, columna { $column }: la zona horaria «{ $value }» es desconocida; la más parecida es «{ $nearest }».
config-campaign-days = { $file }, línea { $line }, columna { $column }: la campaña termina el { $value }, antes de haber comenzado.
config-share = { $file }, línea { $line }, columna { $column }: «{ $key }» espera una proporción entre 0 y 1, y no { $value }.
config-words = { $file }, línea { $line }, columna { $column }: esta entrada de «{ $key }» no tiene ni letra ni cifra; no cambiaría nada.
config-erasure = { $file }, línea { $line }, columna { $column }: una supresión nombra o bien una publicación («post»), o bien a una persona («person»).
config-colour = { $file }, línea { $line }, columna { $column }: «{ $value }» no es un color de la forma #2c4496.
config-measure-id = { $file }, línea { $line }, columna { $column }: «{ $value }» no puede dar nombre a un indicador; escriba minúsculas sin acento, cifras y guiones, como proporcion-orientacion.
config-measure-twice = { $file }, línea { $line }, columna { $column }: dos indicadores llevan el nombre «{ $value }».
config-measure-known = { $file }, línea { $line }, columna { $column }: «{ $value }» ya es una cifra de Bilan (véase «bilan explain { $value }»); dé otro nombre a su indicador.
config-measure-empty = { $file }, línea { $line }, columna { $column }: el numerador de este indicador no tiene ninguna condición; asígnele etiquetas, palabras, campañas, horas o tipos de mensajes.
config-commitment-measure = { $file }, línea { $line }, columna { $column }: ninguna cifra se llama «{ $value }»; la más parecida es «{ $nearest }» («bilan explain» las enumera todas).

hours-day = { $file }, línea { $line }, columna { $column }: en el horario, «{ $part }» no es un día; escriba por ejemplo mon-fri 09:00-17:00.
hours-span = { $file }, línea { $line }, columna { $column }: en el horario, «{ $part }» no es una franja; escriba por ejemplo mon-fri 09:00-17:00.
hours-overlap = { $file }, línea { $line }, columna { $column }: en el horario, la franja { $part } se superpone a otra del mismo día.

archives-none = { $file }, línea { $line }, columna { $column }: ningún fichero corresponde a «{ $pattern }»; la ruta parte de la carpeta de bilan.toml.
archives-pattern = { $file }, línea { $line }, columna { $column }: en «{ $pattern }», el asterisco solo se permite en el nombre del fichero.

closures-unreadable = { $file } no puede leerse; es uno de los ficheros de cierres de bilan.toml.
closures-no-calendar = { $file } no es un calendario en formato .ics.
closures-event = { $file }: el evento que comienza el «{ $start }» tiene una fecha, una hora o una duración ilegible.
closures-rule = { $file }: el evento que comienza el «{ $start }» se repite según una regla que Bilan no conoce ({ $rule }); solo se entiende la repetición anual, escriba las demás fechas una a una.
