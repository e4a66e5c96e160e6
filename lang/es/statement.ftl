# Accesibilidad, aviso legal, datos personales.
# El marco jurídico es el francés, como en los demás idiomas. Una institución española lo sustituye en su propia carpeta
# lang/es (Real Decreto 1112/2018, norma EN 301549, Agencia Española de Protección de Datos).
accessibility-commitment-title = Declaración de accesibilidad
accessibility-commitment = { $institution } se compromete a hacer accesible este sitio, de conformidad con el artículo 47 de la Ley francesa n.º 2005-102, de 11 de febrero de 2005.
accessibility-scope = La presente declaración se aplica a este informe ({ $address }).
accessibility-no-address = dirección pendiente de completar
accessibility-state-title = Situación de cumplimiento
accessibility-state = Este sitio, publicado por { $institution }, es { $state } con el referencial general francés de mejora de la accesibilidad (RGAA), versión 4.1.2.
accessibility-audit = La auditoría realizada por { $auditor } el { $date } constata que se cumple el { $rate } de los criterios del RGAA.
accessibility-audit-old = La última auditoría declarada tiene más de tres años: ya no es válida.
accessibility-audit-undated = La auditoría declarada no tiene fecha: no cuenta.
accessibility-no-audit = No se ha declarado ninguna auditoría vigente; a falta de ella, un sitio se considera no conforme, aunque se hayan hecho comprobaciones.
accessibility-content-title = Contenidos y excepciones
accessibility-content = Faltas de conformidad conocidas: ninguna auditoría las ha señalado, por no haberse realizado. Comunicarlas ayuda a corregirlas.
accessibility-charts = Cada gráfico va acompañado de un título que dice lo que muestra, de una descripción y de una tabla con las mismas cifras.
accessibility-no-failures = La auditoría no ha señalado ninguna falta de conformidad.
accessibility-no-exemptions = Contenidos exentos: ninguno.
accessibility-no-burdens = Carga desproporcionada: no se alega ninguna.
accessibility-failures-list = Faltas de conformidad
accessibility-exemptions-list = Contenidos exentos
accessibility-burdens-list = Carga desproporcionada
accessibility-environment-list = Entorno de prueba
accessibility-tools-list = Herramientas de la auditoría
accessibility-pages-list = Páginas comprobadas
accessibility-made-title = Preparación de la presente declaración
accessibility-established = Fecha de la declaración: { $date }.
accessibility-technologies = Tecnologías: HTML, CSS y SVG; ningún script. El sitio se lee sin hoja de estilo, se amplía al 200 % y se imprime.
accessibility-tools = Comprobaciones automáticas realizadas en las plantillas: reglas WCAG 2.2 A y AA, anchura de 320 píxeles, contrastes en claro y en oscuro. No sustituyen a una auditoría.
accessibility-plan = Plan plurianual de accesibilidad: { $plan }.
accessibility-action-plan = Plan de acción del año en curso: { $plan }.
accessibility-contact-title = Observaciones y datos de contacto
accessibility-contact = Si un contenido o un servicio no le resulta accesible, escríbanos para que le indiquemos otra forma de acceso o le facilitemos el contenido por otra vía. Contacto: { $contact }.
accessibility-recourse-title = Vías de reclamación
accessibility-recourse = Si ha comunicado un defecto de accesibilidad que le impide acceder a un contenido y no ha obtenido una respuesta satisfactoria, puede:
recourse-form-term = Escribir al Defensor de los Derechos francés
recourse-form = mediante su formulario en línea, formulaire.defenseurdesdroits.fr
recourse-delegate-term = Dirigirse a la delegación del Defensor de los Derechos
recourse-delegate = en su región, defenseurdesdroits.fr/saisir/delegues
recourse-post-term = Enviar una carta
recourse-post = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, Francia (gratuito, sin sello)

legal-lead = Quién publica este sitio, quién responde de él, quién lo aloja.
legal-missing = Pendiente de completar antes de poner el sitio en línea: { $fields }.
legal-name = Entidad editora
legal-address = Dirección de la entidad editora
legal-phone = Teléfono de la entidad editora
legal-contact = Contacto
legal-publisher = Responsable de la publicación
legal-host = Alojamiento (nombre, dirección, teléfono)
legal-internal-title = Documento entregado sin ponerlo en línea
legal-internal = Enviada por correo electrónico o dejada en un espacio compartido, esta carpeta es un documento interno: en ese caso, no procede indicar el alojamiento.
legal-made-title = Elaboración
legal-made = Sitio elaborado con { $name } { $version }, software libre. No se carga ningún contenido desde otro sitio.

privacy-lead = Las personas que han intercambiado mensajes con la institución no han pedido figurar en un informe: aquí son solo números.
privacy-read-title = Lo que se lee
privacy-read = Se leen, en los archivos que las plataformas entregan a los titulares de las cuentas, los mensajes públicos de la institución y, en su caso, la lista de sus cuentas seguidoras, la de las cuentas que sigue y los «me gusta» que dio en público. De esas listas, el sitio solo muestra números.
privacy-not-read = Los mensajes privados, los borradores, los registros de conexión y las agendas de contactos no se abren.
privacy-people-title = Lo que se muestra de las personas
privacy-people = Ni nombre, ni identificador, ni foto de perfil, ni enlace a ninguna persona externa; { $quotes ->
    [yes] ninguna cita sin el consentimiento de su autor.
   *[no] ninguna cita.
} En las publicaciones citadas de la institución se ocultan los identificadores de otras personas, los nombres que los archivos unen a ellos, las direcciones de correo y los números de teléfono.
privacy-cells = En las tablas cruzadas, todo número de personas inferior al umbral fijado se oculta, y no puede deducirse por sustracción.
privacy-photos = { $policy ->
    [none] No se reproduce ninguna fotografía de los archivos.
    [all] Se muestran fotografías publicadas por la institución, reducidas y sin los datos que contenían sus ficheros.
   *[own-without-people] Se muestran fotografías publicadas por la institución en las que no se reconoce a nadie, reducidas y sin los datos que contenían sus ficheros.
}
privacy-quotes = Se citan algunas frases con el consentimiento de quienes las escribieron, que solo se nombran si así lo quisieron.
privacy-visit-title = Su visita
privacy-visit = Este sitio no instala ningún rastreador, no contiene ningún script y no recurre a ningún otro sitio.
privacy-rights-title = Sus derechos
privacy-rights = Para ejercer los derechos de acceso, rectificación, supresión u oposición, escríbanos. Contacto: { $contact }. También puede dirigirse a la autoridad francesa de protección de datos (CNIL).
