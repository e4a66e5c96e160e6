# Las palabras de la redacción, los compromisos, las cuestiones para debatir.
notes-title = Notas de la redacción
notes-opening = Para empezar
notes-decide = Para decidir, para debatir
notes-worked = Lo que funcionó, a nuestro juicio
notes-not-worked = Lo que no funcionó, a nuestro juicio
notes-next = El año que viene

commitments-title = Nuestros compromisos
commitments-carried = Los del año anterior
commitments-ahead = Los de los próximos años
commitment-target = { $side ->
    [at-most] { $target } como máximo
   *[at-least] { $target } como mínimo
}
commitment-now = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } en { $period }. { $result }
commitment-carried = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } en { $period }. { $result }
commitment-since = En { $year }: { $value }.
commitment-ahead = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } en { $period }.
commitment-result = { $state ->
    [met] { $undecided ->
        [yes] Objetivo cumplido según el valor medido
       *[no] Objetivo cumplido
    }
    [missed] { $undecided ->
        [yes] Objetivo no cumplido según el valor medido
       *[no] Objetivo no cumplido
    }
   *[unknown] No puede decirse si el objetivo se ha cumplido
}: { $value }{ $counted ->
    [at-least] , cuando el mínimo necesario era { $needed }
    [at-most] , cuando el máximo admitido era { $needed }
   *[no] {""}
}{ $undecided ->
    [yes] ; el intervalo contiene el objetivo, por lo que nada puede concluirse
   *[no] {""}
}.
commitment-without = Esta cifra no incluye { $accounts }, donde no está disponible.
commitment-missing = No puede decirse si el objetivo se ha cumplido: { $reason }.
commitment-missing-several = No puede decirse si el objetivo se ha cumplido: { $parts }.
commitment-missing-part = para { $account }, { $reason }
commitment-no-record = los archivos no contienen ninguna publicación de ese año

questions-title = Cuestiones para debatir
questions-lead = El informe extrae estas preguntas de sus propias cifras, o de las que le faltan. No son decisiones ni reproches: la respuesta corresponde al equipo y a la dirección.
question-account = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}
question-commitment-missed = { $prefix }{ $measure }: el objetivo de { $period } ({ $target }) no se cumplió, con { $value }. ¿Conviene mantenerlo o revisarlo, y con qué medios?
question-commitment-open = { $prefix }{ $measure }: con { $value }, el objetivo de { $period } ({ $target }) no puede darse ni por cumplido ni por incumplido. ¿Conviene prorrogarlo un año?
question-worse = { $prefix }{ $measure }: { $value } en { $period }, frente a { $before } en { $from } ({ $verdict }). ¿Es una decisión del equipo? En caso contrario, ¿qué queremos cambiar?
question-needs-opening-hours = No consta el horario de apertura: el tiempo de respuesta en días hábiles no puede calcularse. ¿Quién puede facilitarlo?
question-needs-two-exports = { $prefix }solo se ha leído una exportación: el informe no puede decir qué cuentas seguidoras han permanecido. ¿Quién pedirá la próxima, y en qué fecha?
question-needs-list = No consta la lista de nuestros públicos habituales: el informe no puede decir si llegamos a otros. ¿Quién puede elaborarla?

note-unclosed = { $file }, línea { $line }: el encabezado comienza por ---, pero nada lo cierra; escriba una segunda línea --- antes del texto.
note-line = { $file }, línea { $line }: una línea del encabezado se escribe «clave: valor», como «place: contact». El texto que sigue debe ir precedido de una línea ---.
note-unknown-key = { $file }, línea { $line }: la clave «{ $key }» es desconocida; la más parecida es «{ $nearest }». Claves conocidas: { $known }.
note-twice = { $file }, línea { $line }: la clave «{ $key }» ya figura más arriba; conserve solo una.
note-empty = { $file }, línea { $line }: la clave «{ $key }» no tiene valor; complétela o retire esta línea.
note-unknown-place = { $file }, línea { $line }: ningún lugar se llama «{ $value }»; el más parecido es «{ $nearest }». Lugares conocidos: { $known }.
note-file-place = { $file }, línea { $line }: esta nota no dice dónde va, y el nombre de su fichero no es el de un lugar; el más parecido es «{ $nearest }». Añada al comienzo una línea ---, una línea «place: …» y una línea ---. Lugares conocidos: { $known }.
note-form = { $file }, línea { $line }: «{ $value }» no es válido para «{ $key }», que espera { $key ->
    [month] un mes, como 2024-01
    [year] un año, como 2023, o 2023-2024
   *[order] un número entero, como 1
}.
note-choice = { $file }, línea { $line }: «{ $key }» no puede valer «{ $value }»; el valor más parecido es «{ $nearest }». Valores posibles: { $known }.
note-needs = { $file }, línea { $line }: una nota situada en «{ $place }» necesita también una línea «{ $key }: …».
note-belongs = { $file }, línea { $line }: la clave «{ $key }» solo vale para una nota situada en «{ $place }»; cambie el lugar o retire esta línea.
