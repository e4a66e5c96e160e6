# Lo que se ha superado en el camino y por qué se han descartado registros. Variables: $file, un fichero de la exportación; $count.

## Superado

unreadable-record = { $file }: { $count ->
    [one] se ha descartado un registro dañado
   *[other] se han descartado { $count } registros dañados
}. Faltan en las cifras; si son muchos, descargue de nuevo la exportación.
undated = { $file }: { $count ->
    [one] se ha descartado un registro sin fecha legible
   *[other] se han descartado { $count } registros sin fecha legible
}.
unreadable-file = { $file } no ha podido leerse y se ha dejado de lado.
missing-file = { $file } figura anunciado en la exportación, pero no está en ella. Faltan mensajes: descargue de nuevo la exportación.
no-posts = La exportación no contiene ningún mensaje: solo se han leído sus listas de cuentas.
handle-changed = { $count ->
    [one] La cuenta ha cambiado de nombre una vez
   *[other] La cuenta ha cambiado de nombre { $count } veces
}. Si pasó de una organización a otra, los mensajes anteriores no son de la organización actual: conviene comprobarlo.
count-differs = { $file } se aparta en { $count } mensajes del número que anuncia la exportación.
headers-differ = { $file } se aparta en { $count } mensajes de lo que contienen los ficheros de mensajes.
cut-file = { $file } se interrumpe a la mitad, o está dañado a partir de un punto: no ha podido leerse lo que sigue. Descargue de nuevo la exportación.
missing-branch = { $file }: { $count ->
    [one] una parte del árbol de registros falta o está dañada
   *[other] { $count } partes del árbol de registros faltan o están dañadas
}. Nadie puede decir cuántos registros había ahí: descargue de nuevo la exportación.
missing-block = { $file }: { $count ->
    [one] un registro figura en el árbol, pero falta o está dañado
   *[other] { $count } registros figuran en el árbol, pero faltan o están dañados
}. Faltan en las cifras; si son muchos, descargue de nuevo la exportación.
audience-unknown = La exportación no dice quién podía ver una publicación: { $count ->
    [one] la única que contiene se cuenta como pública
   *[other] las { $count } se cuentan como públicas
}. No publique las cifras de un perfil cuyas publicaciones estaban reservadas a amistades.
reply-target-unknown = { $count ->
    [one] Una respuesta no dice a quién responde; se cuenta
   *[other] { $count } respuestas no dicen a quién responden; se cuentan
} como continuación de un hilo de la cuenta. Si la cuenta de la persona ha desaparecido, era una respuesta.

## Descartado, por motivo

left-out-other-author = mensajes de otra persona
left-out-duplicate-id = copias de un registro ya presente
left-out-edited-version = versiones anteriores de mensajes modificados
left-out-circle-post = mensajes reservados a un círculo
left-out-restricted-scope = mensajes de difusión restringida
left-out-community-post = mensajes en una comunidad
left-out-not-public = mensajes que no eran públicos
left-out-story = historias, que solo duraron un día
left-out-other-activity = actividades que no son ni mensajes ni republicaciones
left-out-unreadable-record = registros dañados
left-out-undated = registros sin fecha legible
left-out-missing-block = registros que la exportación anuncia pero no contiene

## Nunca abierto, por naturaleza

refused-messages = mensajes privados y llamadas
refused-contacts = agendas de contactos y listas de personas
refused-logins = conexiones y direcciones IP
refused-locations = lugares
refused-devices = dispositivos y claves
refused-advertising = publicidad y temas de interés
refused-searches = búsquedas y consultas
refused-personal = datos personales de la cuenta
refused-drafts = borradores
refused-deleted = contenidos eliminados o archivados
refused-likes = «me gusta» dados
refused-bookmarks = favoritos y elementos guardados
refused-blocks = cuentas bloqueadas o silenciadas
refused-payments = compras y pagos
refused-media = fotos, vídeos y sonidos
refused-others = otros ficheros
refused-other-records = registros de otra naturaleza
