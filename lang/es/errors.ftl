# Por qué se ha detenido el trabajo: qué ha ocurrido, dónde, y qué hacer a continuación.
# Variables: $file, el fichero o la carpeta facilitados; $entry, un fichero que contiene; $line y $column, un lugar en él; $size y $limit, en octetos; $count.

## Lo que se ha dado a leer

source-not-found = { $file }: no hay nada en ese lugar. Compruebe la ruta; una ruta con espacios requiere comillas.
source-forbidden = { $file } no puede leerse con este usuario. Cambie sus permisos o cópielo en una carpeta propia.
source-unreadable = { $file } no puede leerse: el disco o la unidad de red no responde. Cópielo en otro lugar y vuelva a intentarlo.

## Contenedores

archive-empty-file = { $file } está vacío (0 octetos): la descarga no llegó a comenzar. Descargue de nuevo la exportación.
archive-truncated = { $file } está incompleto: falta el final después de { $size } octetos. Es probable que la descarga se interrumpiera; descargue de nuevo la exportación.
archive-unreadable = { $file } ({ $size } octetos) está dañado o no es un archivo comprimido. Descargue de nuevo la exportación; si llegó en varias partes, únalas primero.
archive-web-page = { $file } es una página web y no un archivo comprimido: es probable que el enlace de descarga hubiera caducado. Vuelva a iniciar sesión en la red y descargue de nuevo la exportación.
archive-format = { $file } está comprimido en un formato que no se lee (RAR, 7z o xz). Facilite el zip tal como lo entrega la red, o una carpeta descomprimida.
archive-split = { $file } es una parte de un archivo dividido en varios ficheros. Una primero las partes (zip -s 0 export.zip --out entero.zip) y facilite después el archivo entero.
archive-encrypted = { $file } está protegido con una contraseña. Descomprímalo con esa contraseña y facilite después la carpeta.
archive-without-entries = { $file } no contiene ningún fichero. Descargue de nuevo la exportación o compruebe que es la carpeta correcta.
archive-too-many-entries = { $file } contiene más de { $limit } ficheros, lo que no hace ninguna exportación. No se ha leído nada; compruebe de dónde procede este fichero.
archive-climbing-name = { $file } se ha rechazado: el nombre «{ $entry }» lleva fuera del archivo, lo que no hace ninguna exportación. No se ha leído nada; compruebe de dónde procede este fichero.
archive-repeated-name = { $file } se ha rechazado: dos de sus ficheros llevan el mismo nombre { $entry }, y no puede saberse cuál cuenta. Descargue de nuevo la exportación.
archive-overlapping-entries = { $file } se ha rechazado: sus ficheros se superponen, como en los archivos hechos para causar daño. No se ha leído nada; compruebe de dónde procede este fichero.
archive-bomb = { $file } se ha rechazado: { $entry } crece más de { $ratio } veces al descomprimirse, como en los archivos hechos para causar daño. Compruebe de dónde procede este fichero.
entry-missing = { $file } no contiene { $entry }. Descargue de nuevo la exportación.
entry-damaged = { $entry }, en { $file }, está dañado: no puede leerse hasta el final. Descargue de nuevo la exportación.
entry-too-large = { $entry }, en { $file }, supera los { $limit } octetos y no se lee. Compruebe de dónde procede este fichero.
entry-compression = { $entry }, en { $file }, está comprimido de una manera que no se lee. Descomprima el archivo y facilite después la carpeta.

## Exportaciones

export-unrecognised = { $file } no es una exportación que Bilan sepa leer (contiene: { $found }). Lee los archivos de X (Twitter), Mastodon, Bluesky, Instagram, Threads, Facebook, LinkedIn, YouTube, TikTok, Pixelfed, Misskey y Akkoma, en zip, en tar.gz, en carpeta descomprimida o en un solo fichero. Facilite la exportación tal como la entrega la red.
export-resembles = { $file } se parece a una exportación de { $networks }, pero no está lo que hace falta para un informe (contiene: { $found }). Facilite la exportación entera, en formato JSON cuando la red permita elegir, con las publicaciones.
export-html = { $file } contiene páginas web, pero no los datos que muestran. Pida a la red la exportación en formato JSON, o facilite la exportación entera con su carpeta data.
export-several = { $file } contiene { $count } exportaciones, una junto a otra. Facilítelas una por una, cada una con su ruta.
table-only-export = { $file } contiene solo tweets.csv, una tabla sin menciones, idiomas ni contadores. Facilite la exportación entera, con su carpeta data.
owner-unknown = { $file } contiene mensajes de varias personas, y el fichero que dice de quién es la cuenta (user_details.js) falta o está dañado. Descargue de nuevo la exportación o añada ese fichero.
several-authors = { $entry }, en { $file }, contiene mensajes de varias personas, como una cronología: no puede saberse cuáles son los suyos. Facilite la exportación de los mensajes de la propia cuenta.
no-readable-record = { $entry }, en { $file }, tiene contenido, pero no ha podido leerse ningún registro (intentados: { $count }). Si el fichero se abrió y se guardó con otro programa, utilice el original; si no, descargue de nuevo la exportación.
restricted-list-damaged = { $entry }, en { $file }, está dañado. Dice qué mensajes estaban reservados a un círculo: sin él, pasarían por públicos. Descargue de nuevo la exportación.
repository-unreadable = { $entry }, en { $file }, no es un repositorio legible: la cabecera de un fichero CAR, versión 1, falta o está dañada. Descargue de nuevo la exportación.
repository-without-root = { $entry }, en { $file }, no tiene un comienzo íntegro: el último estado firmado, o el árbol de registros al que conduce, falta o está dañado. Sin él, nadie puede decir qué mensajes existen todavía. Descargue de nuevo la exportación.
entry-not-json = { $entry }, en { $file }, no es JSON legible: está dañado o cortado en la línea { $line }, columna { $column }. Descargue de nuevo la exportación, en formato JSON, y facilítela tal como llegó.
visibility-unknown = { $entry }, en { $file }, no dice qué vídeos son públicos, o lo dice en un idioma que no se lee. No se ha leído ninguno, pues un vídeo privado podría pasar por público. Ponga la cuenta en francés o en inglés y pida de nuevo la exportación.
