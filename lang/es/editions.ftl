# Las ediciones: pública e interna, listas de comprobación, correo electrónico.
cli-edition = Edición del informe (public, internal)
cli-edition-value = EDICIÓN

slug-email = correo-electronico
menu-email = Correo electrónico
download-email = El resumen para enviar por correo electrónico (HTML)
download-email-text = El mismo resumen, para copiar y pegar (solo texto)
email-lead = { $institution }, del { $start } al { $end }. { $covered }
email-site = Leer el informe completo
colon = :

figure-method = Método
figure-evidence = Mensajes contados

slug-evidence = mensajes-contados
menu-evidence = Mensajes contados: { $dimension }
evidence-lead = Los mensajes de la institución en los que se basa cada cifra, por fecha e identificador. No figura ningún mensaje de otra persona. Estas listas solo existen en la edición interna.
evidence-measures-title = Cifra por cifra
evidence-lists-title = Las listas
evidence-without = Sin lista, por no basarse en ninguno de nuestros mensajes:
evidence-title = { $kind } – { $whose }
evidence-whose = { $account }, { $period }
evidence-count = { $count ->
    [0] Ningún mensaje
    [one] Un mensaje
   *[other] { $count } mensajes
}
evidence-file = la lista en formato CSV
evidence-relation-each = cada mensaje cuenta como un caso
evidence-relation-holds = cada mensaje cuenta como un caso o más
evidence-relation-among = la cifra solo tiene en cuenta algunos de estos mensajes, o reúne varios en un caso
evidence-relation-between = la cifra mide el intervalo de un mensaje al siguiente
evidence-relation-feeds = estos mensajes sirven para contar otra cosa: personas, días, semanas, enlaces
evidence-kind-own = Mensajes examinados para «{ $measure }»
column-post = Identificador del mensaje
evidence-kind-all = Todos los mensajes
evidence-kind-written = Mensajes que escribimos
evidence-kind-paced = Mensajes que escribimos, sin las continuaciones de hilo
evidence-kind-timed = Mensajes escritos cuya hora se conoce
evidence-kind-timed-replies = Respuestas cuya hora se conoce
evidence-kind-timed-publications = Publicaciones cuya hora se conoce
evidence-kind-with-program = Mensajes cuyo programa de envío se conoce
evidence-kind-publications = Publicaciones
evidence-kind-with-text = Publicaciones que contienen texto
evidence-kind-compared = Mensajes con longitud suficiente para compararse entre sí
evidence-kind-with-link = Publicaciones que remiten a un sitio web
evidence-kind-with-host = Publicaciones que remiten fuera de la red
evidence-kind-with-image = Mensajes que contienen una imagen
evidence-kind-with-description = Mensajes que contienen una imagen descrita
evidence-kind-with-film = Mensajes que contienen un vídeo o un sonido
evidence-kind-likes-settled = Publicaciones con antigüedad suficiente y «me gusta» conocidos
evidence-kind-reposts-settled = Publicaciones con antigüedad suficiente y republicaciones conocidas
evidence-kind-comments-settled = Publicaciones con antigüedad suficiente y comentarios conocidos
evidence-kind-reception-settled = Publicaciones con antigüedad suficiente, «me gusta» y republicaciones conocidos
evidence-kind-interactions-settled = Publicaciones con antigüedad suficiente y acogida conocida
evidence-kind-last-year-settled = Publicaciones de los últimos doce meses del archivo, con antigüedad suficiente
evidence-kind-dialogue = Respuestas y publicaciones
evidence-kind-outreach = Respuestas, así como publicaciones dirigidas a alguien
evidence-kind-replies = Respuestas
evidence-kind-replies-in-threads = Respuestas en conversaciones de las que se sabe quién las abrió
evidence-kind-dated-replies = Respuestas a mensajes que pueden fecharse
evidence-kind-replies-with-delay = Respuestas cuyo tiempo se conoce
evidence-kind-first-replies = Primeras respuestas de un intercambio, cuyo tiempo se conoce
evidence-kind-exchange-openers = Mensajes con los que entramos en un intercambio
evidence-kind-exchange-replies = Respuestas que pueden fecharse, dentro de los intercambios
evidence-kind-contacts = Mensajes dirigidos a alguien
evidence-kind-answers = Respuestas a una persona conocida en el archivo
evidence-kind-first-answers = Primeras respuestas a una persona
evidence-kind-answers-of-12-months = Respuestas de los últimos doce meses del periodo
evidence-kind-answers-of-4-years = Respuestas de cuatro años
evidence-kind-answers-of-2-periods = Respuestas del periodo y del anterior
evidence-kind-spread = Publicaciones y republicaciones de mensajes ajenos
evidence-kind-published-or-relayed = Publicaciones y republicaciones
evidence-kind-relays-of-others = Republicaciones y citas de mensajes ajenos
