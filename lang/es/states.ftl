# Los tres estados de una cifra, sus motivos, sus conclusiones, sus salvedades.
unavailable = no disponible
too-few = casos insuficientes
too-few-why = { $counted ->
    [yes] Muy pocos casos para una cifra segura.
   *[no] { $n ->
        [0] Ningún caso: nada que medir.
        [one] Un solo caso: muy poco para una cifra segura.
       *[other] { $n } casos: muy pocos para una cifra segura.
    }
}
cell-too-few = casos insuficientes (n = { $n })
cell-not-pooled = sin cifra conjunta
no-record = –
nothing = nada
whole-export = toda la exportación
window = { $period }: { $value }.
only-window = Esta cifra no es la del año: se establece a fecha de la última exportación.
previous = { $value } en { $period }
basis = sobre { $n ->
    [one] { $n } mensaje
   *[other] { $n } mensajes
}
unseen-any = una diferencia
unseen-rise = una subida
unseen-fall = una bajada
not-seen-under = { $unseen } de menos de { $size } podría haber pasado inadvertida.
pooled-over = En conjunto: { $accounts }.
pooled-without = Sin { $accounts }, donde esta cifra no está disponible.
to-complete = pendiente de completar

verdict-up = al alza
verdict-up-clear = claramente al alza
verdict-down = a la baja
verdict-down-clear = claramente a la baja
verdict-stable = estable
verdict-undetectable = sin cambio detectable
verdict-untested = evolución no contrastada: año incompleto o demasiado reciente en el momento de la exportación, casos insuficientes o valores demasiado próximos a cero

reason-field-not-in-export = el archivo que entrega la plataforma no contiene esta información
reason-running-in = los primeros meses de un archivo no bastan para decirlo
reason-archive-too-short = el archivo no se remonta lo suficiente
reason-no-repeated-contact = no se contactó a ninguna persona dos veces
reason-parents-not-datable = demasiados mensajes a los que respondió el equipo no tienen hora conocida
reason-impossible-latencies = demasiadas horas se contradicen para medir un tiempo de respuesta
reason-no-previous-year = no hay un año anterior con el que comparar
reason-no-posts = el archivo no contiene ninguna publicación
reason-needs-two-exports = hacen falta dos exportaciones de la misma cuenta, hechas en dos fechas
reason-no-opening-hours = no consta el horario de apertura
reason-no-list = no se ha facilitado la lista necesaria
reason-team-too-small = el equipo es demasiado pequeño: la cifra mostraría el horario de una persona
reason-not-requested = esta cifra solo se da si se pide
reason-gate = un control de calidad descarta esta cifra

short-field-not-in-export = no disponible (ausente del archivo)
short-running-in = no disponible (archivo demasiado reciente)
short-archive-too-short = no disponible (archivo demasiado corto)
short-no-repeated-contact = no disponible (ningún contacto repetido)
short-parents-not-datable = no disponible (horas desconocidas)
short-impossible-latencies = no disponible (horas contradictorias)
short-no-previous-year = no disponible (sin año anterior)
short-no-posts = no disponible (ninguna publicación)
short-needs-two-exports = no disponible (hacen falta dos exportaciones)
short-no-opening-hours = no disponible (horario desconocido)
short-no-list = no disponible (lista ausente)
short-team-too-small = no disponible (equipo demasiado pequeño)
short-not-requested = no disponible (no pedida)
short-gate = no disponible (control de calidad)

caveat-immature-year = Salvedad: las últimas publicaciones eran demasiado recientes en el momento de la exportación para contarlas.
caveat-incomplete-year = Salvedad: el archivo no cubre todo el año.
caveat-orphan-bound = Salvedad: cuando se elimina un mensaje, la respuesta que le dimos pasa por una mención; esta cifra es solo un límite.
caveat-few-dateable-parents = Salvedad: una parte de los mensajes a los que respondimos no tiene hora conocida; este tiempo se refiere solo a los demás.

accessibility-mention = Accesibilidad: { $state }
conformity-none = no conforme
conformity-partial = parcialmente conforme
conformity-full = plenamente conforme
caveat-one-post = Salvedad: una publicación fuera de lo común representa más del 5 % de este total; la acogida habitual no depende de ella.
caveat-eventful-months = Salvedad: unos pocos meses fuera de lo común pesan mucho en el año; un mes corriente se aparta de él más de diez puntos.
caveat-depends-on-silence = Salvedad: el sentido de esta evolución depende del silencio que separa dos intercambios (12, 24 o 48 horas).
caveat-depends-on-delay = Salvedad: el sentido de esta evolución depende del plazo que se deja para volver (3, 7 o 14 días).
caveat-one-post-decides = Salvedad: sin la publicación con más reacciones de cada año, la conclusión sería otra.
caveat-depends-on-ripeness = Salvedad: con un plazo de estabilización dos veces más largo, la conclusión sería otra.
caveat-automation = Salvedad: más de uno de cada cinco mensajes procede de un programa que puede publicar por sí solo.
caveat-creation-waves = Salvedad: hay cuentas seguidoras creadas por oleadas; la causa debe verificarse (formación, acontecimiento, compra).
caveat-gap-before = Salvedad: un silencio de más de sesenta días afecta al año de comparación.
caveat-relays-in-part = Salvedad: el archivo conserva solo una parte de lo que republicamos; la proporción real puede ser mayor.
caveat-long-gap = Salvedad: un silencio de más de sesenta días afecta a este año.
caveat-break = Salvedad: una ruptura declarada separa estos dos años.
