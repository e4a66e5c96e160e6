# La publicación: el peso de las páginas.
photographs-left-out = { $reason ->
    [undeclared] Fotografías no mostradas, porque nadie ha declarado que no se reconoce a nadie en ellas: { $count } («bilan check --privacy» las enumera).
    [undescribed] Fotografías no mostradas, porque nada dice lo que muestran: { $count } («description» de [[photograph]]).
    [room] Fotografías no mostradas, porque su página sería demasiado pesada: { $count }.
   *[unreadable] Fotografías no mostradas, porque su fichero es ilegible, demasiado grande o está dos veces con el mismo nombre: { $count }.
}
quotes-without-page = Las citas («quotes») no tienen página: ninguna publicación tiene ficha entre los momentos destacados.
page-too-heavy = La página { $page } pesa { $size } kB en { $count ->
    [one] un archivo
   *[other] { $count } archivos
}; el sitio promete como máximo { $limit } kB y { $most } archivos. Aligere las imágenes y las fuentes del tema, el logotipo o lo que sus notas añaden a esta página.
build-weight = { $total } kB en total; la página más pesada, { $page }, pesa { $size } kB con su estilo y sus imágenes ({ $limit } kB como máximo).

duty-name = bilan.toml: falta «institution.name»; el aviso legal nombra a la entidad editora.
duty-address = bilan.toml: falta «institution.address»; el aviso legal da la dirección de la entidad editora.
duty-phone = bilan.toml: falta «institution.phone»; el aviso legal da el teléfono de la entidad editora.
duty-contact = bilan.toml: falta «institution.contact»; cada página y la declaración de accesibilidad dicen a quién escribir.
duty-publisher = bilan.toml: falta «institution.publisher»; el aviso legal nombra a la persona responsable de la publicación.
duty-host = bilan.toml: falta «institution.host»; el aviso legal da el nombre, la dirección y el teléfono del alojamiento.
duty-contact-dpo = bilan.toml: falta «privacy.contact_dpo»; la página de datos personales dice a quién escribir.
duty-base-url = bilan.toml: falta «site.base_url»; la declaración de accesibilidad dice a qué dirección se aplica.
duty-established = bilan.toml: falta «accessibility.established»; la declaración de accesibilidad lleva fecha.
duty-plan = bilan.toml: falta «accessibility.plan»; la declaración de accesibilidad da el plan plurianual, o su dirección.
duty-action-plan = bilan.toml: falta «accessibility.action_plan»; la declaración de accesibilidad da el plan de acción del año, o su dirección.

## Páginas fuera del informe: nada encontrado, varios años.

title-missing = Página no encontrada
menu-missing = Página no encontrada
missing-lead = Ninguna página de este informe tiene esa dirección: se ha movido, o la dirección contiene un error.
missing-home = Ir a la primera página del informe
missing-how = Vuelva a la página anterior, o quite el final de la dirección para encontrar la primera página del informe.
title-collection = Los informes, año por año
menu-collection = Los demás años
collection-full-title = Los informes, año por año – { $institution }
collection-lead = Un informe por año. Cada uno compara su año con los anteriores; el más reciente es el primero.
cli-all-years = Hace el sitio de cada año, cada uno en una carpeta, y una página que lleva a ellos
config-address = { $file }, línea { $line }, columna { $column }: «{ $value }» no puede ser la dirección del sitio. Escríbala entera, por ejemplo https://ejemplo.es/informe/, sin espacios, «?» ni «#».

## El diccionario de los datos.

slug-dictionary = diccionario
download-dictionary = El diccionario de las columnas (CSV)
download-report-schema = El diccionario del informe completo (esquema JSON, en inglés)
column-column = Columna
column-type = Tipo
column-meaning = Significado
type-text = texto
type-word = palabra de una lista fija
type-number = número, punto decimal
type-count = número entero
type-date = fecha, AAAA-MM-DD
type-period = año del informe, «all» para todo el archivo, o primero..último
dictionary-id = Nombre fijo de la cifra, el mismo en todos los idiomas y versiones
dictionary-measure = Nombre de la cifra en el idioma del informe
dictionary-code = Código de la ficha de la cifra en el catálogo
dictionary-account = Cuenta, o «institution» para todas las cuentas juntas
dictionary-period = Lo que abarca la cifra
dictionary-status = «value»: hay un valor; «too-few»: muy pocos casos; «unavailable»: el archivo no permite decirlo
dictionary-value = Valor; una proporción va de 0 a 1, una duración está en segundos; vacío sin valor
dictionary-unit = Unidad del valor
dictionary-k = Casos favorables, cuando el valor es una proporción
dictionary-n = Casos en los que se basa la cifra
dictionary-low = Límite inferior del intervalo al 95 %; vacío cuando no lo hay
dictionary-high = Límite superior del intervalo al 95 %; vacío cuando no lo hay
dictionary-reason = Por qué no hay valor
dictionary-caveat = Lo que conviene tener presente, por su nombre fijo
dictionary-from = Año del que parte la comparación
dictionary-to = Año al que llega la comparación
dictionary-scale = «difference»: la variación se resta; «ratio»: se multiplica
dictionary-verdict = Lo que puede decirse de la evolución, por su nombre fijo
dictionary-difference = Variación entre los dos años, en esa escala
dictionary-p = Probabilidad de una variación al menos igual de grande solo por azar, antes de la corrección
dictionary-detectable = Variación más pequeña que habría podido verse
dictionary-network = Red de la cuenta
dictionary-handle = Identificador público de la cuenta
dictionary-year = Año del informe
dictionary-original = Publicaciones sin destinatario
dictionary-mention = Publicaciones que nombran a alguien
dictionary-quote = Citas de otra publicación
dictionary-reply = Respuestas a alguien
dictionary-reply-self = Continuaciones de un hilo de la propia cuenta
dictionary-repost = Publicaciones ajenas compartidas tal cual
dictionary-date = Día de la publicación, en la hora local de la institución
dictionary-post = Identificador de la publicación en su red
