# «bilan check --privacy»: quién y qué aparece en el sitio, para la persona responsable de la protección de datos.
officer-title = Datos personales en la edición { $edition ->
    [internal] interna
   *[public] pública
}{ $dated ->
    [yes] {" "}({ $period })
   *[no] {""}
}
officer-people = Otras personas: solo números; ni nombre, ni identificador, ni texto, ni enlace. Se muestran los nombres e identificadores de las cuentas de la institución.
officer-quoted = { $count ->
    [0] No se cita ninguna publicación de la institución.
    [one] Se cita una publicación de la institución.
   *[other] Se citan { $count } publicaciones de la institución.
}
officer-masked = Ocultos en estas citas: identificadores { $handles }, direcciones de correo { $addresses }, números de teléfono { $phones }, nombres unidos a una cuenta { $names }, palabras de «mask» { $words }. Enlaces retirados: { $links }.
officer-nameable = { $any ->
    [yes] Pueden nombrarse («nameable»): { $names }.
   *[no] Nadie más puede nombrarse («nameable» está vacío).
}
officer-quotes = { $count ->
    [0] Citas de otras personas: ninguna.
    [one] Citas de otras personas: una, con este consentimiento:
   *[other] Citas de otras personas: { $count }, con estos consentimientos:
}
officer-quote = – { $consent }
officer-cells = En los cruces se oculta todo número de menos de { $count } personas, también frente a una resta.
officer-photos = { $policy ->
    [none] Fotografías: ninguna («photos = "none"»).
    [all] Fotografías mostradas: { $count } («photos = "all"»: la institución responde de cada una y de las personas reconocibles).
   *[own-without-people] Fotografías mostradas: { $count }, declaradas sin personas reconocibles («[[photograph]]»). Bilan no reconoce a nadie en una imagen: alguien tiene que haberlas mirado.
}
officer-photo = – { $accounts }, { $date }, { $standing ->
    [undeclared] no mostrada: hay que mirarla y declararla
    [undescribed] no mostrada: hay que describirla
    [left-out] no mostrada: ilegible, o excesiva para su página
   *[shown] mostrada
} ([[photograph]] post = "{ $post }")
officer-index = { $allowed ->
    [yes] Los buscadores pueden indexar el sitio («index = true»).
   *[no] Se pide a los buscadores que no indexen el sitio.
}
officer-hours = { $any ->
    [yes] Horas de actividad mostradas de: { $names } (equipo declarado de tres personas o más).
   *[no] Horas de actividad: no se muestran.
}
officer-erased = { $demands ->
    [0] No se pide ninguna supresión.
    [one] Se pide una supresión; publicaciones excluidas: { $posts }.
   *[other] Se piden { $demands } supresiones; publicaciones excluidas: { $posts }.
}
officer-internal = La edición interna da además la fecha y el identificador de las publicaciones de la institución; no está hecha para publicarse.
officer-written = Las notas y las palabras de bilan.toml (acontecimientos, campañas, compromisos, nombres de las cuentas) se publican tal cual: nada se oculta en ellas.
officer-undetected = Los demás nombres no se detectan: un nombre escrito en una publicación sigue visible si ningún archivo lo une a una cuenta y «mask» no lo contiene.
officer-pairs = { $count ->
    [0] Ninguna cita contiene dos palabras seguidas con mayúscula.
    [one] Una cita contiene dos palabras seguidas con mayúscula; reléala:
   *[other] { $count } citas contienen dos palabras seguidas con mayúscula; reléalas:
}
officer-pair = – { $accounts }, { $date }, { $file }
