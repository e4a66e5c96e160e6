# La página «Dos ideas que conviene dejar atrás», para una dirección que se inicia.
slug-ideas = ideas
menu-ideas = Dos ideas
title-ideas = Dos ideas que conviene dejar atrás
ideas-lead = Esta página se dirige a quien descubre la presencia de una institución en las redes sociales. Parte de dos ideas corrientes y les opone lo que dicen nuestros archivos. Los párrafos señalados con una línea contienen nuestras propias cifras.
idea-setting = { $named ->
    [no] { $period }
    [all] todas las cuentas, { $period }
   *[yes] { $account }, { $period }
}

idea-fast-title = «En las redes, todo va deprisa»
idea-fast = Una publicación puede pasar en unas horas. Una relación sigue otro ritmo: una persona escribe, recibe respuesta y vuelve, a veces meses más tarde o al año siguiente.
idea-own-reach = Nuestros archivos comienzan el { $first }. { $years ->
    [0] Al final del periodo que trata este informe, abarcan menos de un año: es demasiado pronto para buscar en ellos hábitos.
    [one] Al final del periodo que trata este informe, abarcan más de un año.
   *[other] Al final del periodo que trata este informe, abarcan más de { $years } años.
}
idea-own-return = De cada 100 personas a las que respondimos por primera vez, { $some ->
    [0] ninguna volvió
    [one] aproximadamente una{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } volvió
   *[other] aproximadamente { $hundred }{ $doubt ->
        [yes] {" "}({ $interval })
       *[no] {""}
    } volvieron
} a intercambiar mensajes con el equipo en los doce meses siguientes (estimación; { $setting }). No volver no es un fracaso: una pregunta puede no requerir más que una respuesta.
idea-own-known = { $form ->
    [counted] Contamos { $n } días de intercambio, uno por día y por persona a la que respondimos; el número de los dedicados a alguien a quien ya habíamos respondido en los dos años anteriores fue de { $k }
   *[hundred] De cada 100 días de intercambio, uno por día y por persona a la que respondimos, el número de los dedicados a alguien a quien ya habíamos respondido en los dos años anteriores fue de { $hundred }
} ({ $setting }).
idea-own-old = { $form ->
    [counted] Entre las { $n } personas a las que respondimos en los doce últimos meses del periodo, hay { $k }
   *[hundred] De cada 100 personas a las que respondimos en los doce últimos meses del periodo, hay { $hundred }
} que habían recibido nuestra primera respuesta más de dos años antes ({ $setting }).
idea-fast-so = Por eso este informe compara años enteros y no semanas, y no extrae ninguna conclusión de una publicación aislada.

idea-standing-title = «Nuestra reputación nos precede»
idea-standing = El prestigio de una institución se lee en sus edificios y en sus títulos. En línea, su nombre encabeza una cuenta entre otras, y cada cual elige a quién leer, a quién escribir y en quién confiar. En la ventanilla como en línea, lo que cuenta es la respuesta que se recibe.
idea-own-first-time = { $n ->
    [one] Nos dirigimos a { $people } persona, { $some ->
        [0] y no era la primera vez
       *[other] y era la primera vez
    }
   *[other] Nos dirigimos a { $people } personas, { $some ->
        [0] a ninguna de ellas por primera vez
       *[other] a { $new } de ellas por primera vez
    }
} ({ $setting }). Con una persona nueva, todo está por hacer.
idea-own-initiative = { $few ->
    [none] Ninguno de los { $n } mensajes que dirigimos a alguien partió de nuestra iniciativa: todos respondían a alguien
    [all] Los { $n } mensajes que dirigimos a alguien partieron todos de nuestra iniciativa
   *[some] { $form ->
        [counted] Entre los { $n } mensajes que dirigimos a alguien, { $some ->
            [one] { $k } partió
           *[other] { $k } partieron
        } de nuestra iniciativa
       *[hundred] De cada 100 mensajes que dirigimos a alguien, { $some ->
            [0] menos de uno partió
            [one] { $hundred } partió
            [100] más de 99 partieron
           *[other] { $hundred } partieron
        } de nuestra iniciativa
    }; los demás respondían a alguien
} ({ $setting }).
idea-standing-so = Lo que depende de nosotros son nuestros actos: ir hacia las personas, responderles, difundir su palabra. Lo que piensen de ello es cosa suya.

idea-followers-title = Por qué este informe no ordena a nadie por número de cuentas seguidoras
idea-followers = Un número de cuentas seguidoras cuenta cuentas, en una fecha dada. No dice cuántas personas leen, ni cuántas vieron un mensaje, ni si una respuesta fue útil. Una cuenta seguidora puede estar abandonada, ser automática o seguir por cortesía.
idea-own-list = En nuestros archivos figura una lista de cuentas seguidoras. Este informe la utiliza, cuando los archivos lo permiten, para saber si las personas a las que respondemos nos siguen y quién permanece entre nuestras cuentas seguidoras; algunas cifras complementarias relacionan las reacciones con el número de cuentas seguidoras, solo en el día de la exportación.
idea-own-no-list = Nuestros archivos no contienen la lista de nuestras cuentas seguidoras, y este informe prescinde de ella.
idea-own-kept = Lo que nos interesa de una lista de cuentas seguidoras es lo que perdura: de cada 100 cuentas seguidoras en la fecha de la primera exportación, { $hundred } lo eran todavía en la de la segunda ({ $setting }).
idea-followers-so = Dos instituciones no tienen ni los mismos temas, ni los mismos públicos, ni la misma antigüedad. Ordenarlas por número de cuentas seguidoras no informa del trabajo de ninguna de las dos.

idea-figures-title = Lo que son estas cifras y lo que no son
idea-figures = Este informe cuenta nuestros actos públicos (responder, publicar, republicar) y los rastros que otras personas dejaron de ellos. Los mensajes que quedaron sin respuesta no figuran en él: los archivos contienen lo que escribimos, no lo que se nos escribió.
idea-own-doubt = Cuando una cifra va seguida de un intervalo, como { $figure }, es porque el número de casos no permite mayor precisión: todo valor del intervalo sigue siendo posible. Solo se dice que dos años son distintos si se ha contrastado su diferencia.
idea-doubt = Cuando una cifra va seguida de un intervalo, es porque el número de casos no permite mayor precisión: todo valor del intervalo sigue siendo posible. Cuando los casos son demasiado pocos, el informe lo dice y no da ningún porcentaje.
idea-figures-missing = «No disponible» significa que el archivo no permite saberlo. Nunca es un cero.
idea-figures-trust = Ninguna de estas cifras mide la confianza, ni el efecto de nuestros mensajes. La confianza pertenece al público; para conocerla, hay que preguntarle.
