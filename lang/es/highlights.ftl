# Lo que funcionó y lo que no: una tarjeta por cuenta y por asunto, sobre nuestras propias publicaciones.
slug-highlights = lo-que-funciono
menu-highlights = Lo que funcionó
title-highlights = Lo que funcionó y lo que no
highlights-lead = { $accounts ->
    [one] Algunas de nuestras propias publicaciones de { $period }. Cuando el archivo contiene las reacciones recibidas, se comparan con la acogida habitual de la cuenta. No se muestran las que nombran a otra cuenta.
   *[other] Algunas de nuestras propias publicaciones de { $period }. Cuando los archivos contienen las reacciones recibidas, se comparan con la acogida habitual de cada cuenta. No se muestran las que nombran a otra cuenta. Ninguna cuenta se compara con otra.
}
highlights-worked = Lo que funcionó
highlights-lasts = Lo que perdura
highlights-failed = Lo que no funcionó
highlights-no-counters = { $count ->
    [one] El archivo de { $accounts } no contiene las reacciones recibidas: nada puede decirse de la acogida de sus publicaciones.
   *[other] Los archivos de { $accounts } no contienen las reacciones recibidas: nada puede decirse de la acogida de sus publicaciones.
}
highlights-no-counters-alone = El archivo no contiene las reacciones recibidas: nada puede decirse de la acogida de las publicaciones.
highlights-quotes = Lo que nos han escrito
highlights-quote = { $form ->
    [from] { $from }
    [date] { $date }
   *[both] { $from }, { $date }
}
highlights-note-title = Cómo se eligieron estas publicaciones
highlights-note = Se dice que una publicación es la mejor acogida, la más republicada o la más comentada, entre las que pueden mostrarse, cuando recibió al menos el triple de la mediana de las publicaciones de la cuenta en el año y un mínimo de cinco reacciones (tres republicaciones o comentarios). Las publicaciones demasiado recientes el día de la exportación no entran en este cálculo. Una cita periódica es una etiqueta, o un mismo comienzo de texto, que se repitió el mismo día de la semana en al menos 26 semanas. Una conversación es una serie de respuestas a una misma persona, sin interrupciones de veinticuatro horas.
highlights-comment = El comentario de la redacción
highlight-where = { $account } ({ $network })
highlight-on = { $where }, el { $date }
highlight-span = { $same ->
    [yes] { $where }, el { $from }
   *[no] { $where }, del { $from } al { $to }
}
highlight-last = { $where }, por última vez el { $date }
highlight-best-received = La publicación mejor acogida
highlight-most-useful = { $counter ->
    [comments] La publicación más comentada
   *[other] La publicación más republicada
}
    .second = Después de ella, la publicación más republicada
highlight-weakest = Una publicación sin reacciones registradas
highlight-rendezvous = Una cita periódica
highlight-longest-conversation = La conversación más larga

highlight-reactions = { $value } reacciones ({ $likes } y { $reposts })
highlight-likes = { $n ->
    [0] ningún «me gusta»
    [1] un «me gusta»
   *[other] { $value } «me gusta»
}
highlight-reposts = { $n ->
    [0] ninguna republicación
    [1] una republicación
   *[other] { $value } republicaciones
}
highlight-comments = { $n ->
    [0] ningún comentario
    [1] un comentario
   *[other] { $value } comentarios
}
highlight-received = { $received }. { $nothing ->
    [yes] Lo habitual para una publicación de esta cuenta es no recibir ninguna reacción de este tipo (mediana de sus { $n } publicaciones del año).
   *[no] Lo habitual para una publicación de esta cuenta es { $usual } (mediana de sus { $n } publicaciones del año); esta recibió aproximadamente { $word } veces esa cantidad.
}
highlight-alone = { $counter ->
    [likes] Ningún «me gusta».
    [reposts] Ninguna republicación.
   *[other] Ni «me gusta» ni republicaciones.
} { $count ->
    [one] Es la única en este caso, de { $n } publicaciones del año.
   *[other] De { $n } publicaciones del año, { $value } están en este caso; { $carries ->
        [media-link] esta es la más reciente de las que tenían una imagen o un vídeo y un enlace.
        [media] esta es la más reciente de las que tenían una imagen o un vídeo.
        [link] esta es la más reciente de las que tenían un enlace.
       *[none] esta es la más reciente.
    }
}
highlight-weeks = { $weekday ->
    [0] Los lunes
    [1] Los martes
    [2] Los miércoles
    [3] Los jueves
    [4] Los viernes
    [5] Los sábados
   *[6] Los domingos
}, en { $value } semanas de { $n }{ $tagged ->
    [yes] , con la etiqueta #{ $hashtag }
   *[no] , con el mismo comienzo de texto
}.
highlight-replies = { $value } respuestas a una misma persona. Aquí no figuran ni su nombre ni sus palabras.
