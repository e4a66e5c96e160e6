# «bilan publish»: qué se envía, qué se rechaza, qué no se alcanza.
cli-publish = Publica el sitio construido en un alojamiento web, una carpeta o un zip
cli-target = Nombre de un destino de bilan.toml, o dirección (sftp://host/ruta, davs://, ftps://, s3://, git+https://, carpeta, archivo .zip)
cli-target-value = DESTINO
cli-project = Carpeta del proyecto (por defecto, la carpeta actual)
cli-project-value = CARPETA
cli-site = Carpeta del sitio construido (por defecto, «site» en el proyecto)
cli-site-value = CARPETA
cli-dry-run = Muestra lo que se haría, sin tocar nada
cli-overwrite = Permite sobrescribir archivos de otro sitio, u otro informe
cli-force-delete = Permite eliminar muchos archivos a la vez

progress-publishing = { $files } archivos de { $count }
publish-password = Contraseña de { $user } para { $place }:
publish-send = { $new ->
    [yes] añadir
   *[no] sustituir
 } { $file } ({ $size ->
    [one] { $size } byte
   *[other] { $size } bytes
 })
publish-delete = eliminar { $file }
publish-nothing = Nada que publicar: { $place } está al día ({ $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
 }).
publish-planned = No se ha tocado nada. Para { $place }: { $files } por enviar ({ $bytes } bytes de { $total }), { $deleted } por eliminar, { $kept } sin cambios.
publish-done =
    Publicado: { $place }. { $files ->
        [one] { $files } archivo enviado
       *[other] { $files } archivos enviados
    } ({ $bytes } bytes; el sitio tiene { $total }), { $deleted ->
        [one] { $deleted } eliminado
       *[other] { $deleted } eliminados
    }, { $kept ->
        [one] { $kept } sin cambios
       *[other] { $kept } sin cambios
    }; { $verified } releídos y correctos.

publish-nothing-built = { $folder } no contiene un sitio construido por Bilan con su report.json. Ejecute antes «bilan build», o indique la carpeta con --site.
publish-incomplete = El sitio construido está incompleto: falta { $file }. Ejecute de nuevo «bilan build».
publish-name = El archivo «{ $file }» tiene un nombre que no todos los alojamientos aceptan. Deje solo letras sin acento, cifras, guiones y puntos.
publish-nowhere = No se da ningún destino y bilan.toml no declara ninguno. Dé una dirección, o añada una sección [publish.prod] con «target».
publish-which = Hay varios destinos declarados: { $known }. Diga cuál.
publish-unknown = Ningún destino se llama «{ $name }».{ $any ->
    [yes] {" "}El más próximo es «{ $nearest }».
   *[no] {" "}Para una carpeta, escriba «./{ $name }».
 }
publish-scheme = «{ $scheme }://» no es un protocolo conocido. Posibles: { $known }; sin protocolo, es una carpeta o un archivo .zip.
publish-address = La dirección { $scheme }:// está mal formada. Escriba por ejemplo { $scheme }://usuario@host.example/ruta, con un nombre de host, un puerto en cifras y nada secreto.
publish-password-in-address = La dirección contiene una contraseña. Quítela: désela por la variable BILAN_PASSWORD, una clave, un agente, o escríbala cuando se pida.
publish-clear = { $place } no está cifrado: la contraseña viajaría en claro. Escriba davs://; dav:// solo se permite hacia este ordenador.
publish-endpoint = «endpoint» espera la dirección https:// del servicio de almacenamiento, sin ruta; http:// solo se permite hacia este ordenador.
publish-variable = Falta la variable de entorno { $variable }; el almacenamiento la necesita.
publish-branch = «branch» o «folder» no puede nombrar una rama o una carpeta. Escriba por ejemplo branch = "pages" y folder = "public".
publish-program = El programa { $program } no está instalado en este ordenador; este destino lo necesita. Instale { $program ->
    [sftp] el cliente OpenSSH
    [git] Git
   *[other] { $program }
 } y vuelva a empezar.
publish-outdated = El programa { $program } de este ordenador es demasiado antiguo: hace falta la versión 7.75 (2021) o una posterior. Actualícelo, o el sistema.
publish-switch = { $place } no puede cambiar de una vez mediante un enlace: solo pueden hacerlo un servidor SFTP, o una carpeta de un ordenador que no sea Windows, con un nombre propio. Quite «switch» de este destino.
publish-local = Este ordenador rechaza un archivo: { $reason }.

publish-foreign = Rechazado: { $file } ya existe en el destino y no es de Bilan. Elija otra carpeta; --overwrite sobrescribe los archivos del mismo nombre y deja los demás.
publish-other = Rechazado: el destino contiene otro informe (otra institución, año o edición). Elija otra carpeta; --overwrite lo sustituye por este.
publish-many = Rechazado: se eliminarían { $count } de { $limit } archivos publicados. Compruebe con --dry-run que es el sitio correcto; --force-delete los elimina.
publish-no-link = Rechazado: { $place } ya existe y no es un enlace que Bilan cambie. Cámbiele el nombre o bórrelo y vuelva a empezar; o quite «switch» de este destino.
publish-internal = Rechazado: el sitio construido es la edición interna. Construya la pública, o añada edition = "internal" al destino si { $place } no es público.
publish-unreachable = { $place } no responde ({ $reason }). Compruebe la dirección y la red y vuelva a empezar: lo ya enviado no se envía de nuevo.
publish-login = { $place } rechaza la identificación. Compruebe el usuario, la clave o la contraseña.
publish-untrusted = Nada prueba que { $place } sea el servidor correcto: su clave o su certificado no se reconoce. Compruébelo con el alojamiento e indíquelo con «known_hosts» (SFTP) o «certificates».
publish-write = { $place } rechaza un archivo ({ $reason }). Compruebe los permisos y el espacio libre y vuelva a empezar: lo ya enviado no se envía de nuevo.
publish-differs = Releído, { $file } no es lo que se envió. Vuelva a empezar; si persiste, el alojamiento modifica los archivos.
