# El informe de un grupo de instituciones: línea de órdenes, errores, páginas.

cli-network = Reúne las cifras de varias instituciones en un informe de grupo, sin sus archivos
cli-network-report = Ficheros report.json, o carpetas de sitios que contienen uno
cli-network-report-value = INFORME
cli-network-name = Nombre del grupo
cli-network-name-value = NOMBRE
cli-network-open = Muestra a todos las cifras de cada institución, si el grupo así lo decidió
cli-network-output = Carpeta para el informe de grupo
cli-network-output-value = CARPETA
network-done = Ejemplares para entregar a cada institución, y solo a ella: { $copies }
output-holds-report = La carpeta { $folder } contiene uno de los informes dados. Elija otra carpeta con -o.

network-file = No se puede leer { $file } ({ $reason }). Compruebe la ruta y los permisos.
network-too-large = { $file } supera los { $limit } bytes, cosa que ningún informe hace. Compruebe de dónde viene este fichero.
network-not-json = { $file } no es JSON legible (línea { $line }, columna { $column }). Dé tal cual el report.json que «bilan build» escribe en la raíz del sitio.
network-truncated = { $file } está incompleto: falta el final. Cópielo de nuevo.
network-not-report = { $file } es JSON, pero no un informe de Bilan. Dé tal cual el report.json que «bilan build» escribe en la raíz del sitio.
network-schema = { $file } tiene un formato que esta versión no lee ({ $schema } en lugar de { $known }). Haga todos los informes con la misma versión de Bilan.
network-unnamed = { $file } no dice el nombre de la institución. Escríbalo en su bilan.toml (name, en [institution]) y rehaga el informe.
network-row = { $file } contiene una cifra imposible: una proporción fuera de 0 a 1, un intervalo al revés o dos veces la misma fila. El fichero se ha modificado; rehaga el informe.
network-version-old = { $file } se hizo con Bilan { $version }, que definía algunas cifras de otro modo. Rehaga este informe con Bilan { $own }.
network-version-new = { $file } se hizo con Bilan { $version }, más reciente que este ({ $own }). Actualice Bilan.
network-period = { $file } cuenta { $kind ->
    [school] el curso
   *[other] el año civil
} { $period }, pero { $other } { $expected-kind ->
    [school] el curso
   *[other] el año civil
} { $expected }. Rehaga uno de los dos para el mismo año, del mismo tipo (--year, o period en bilan.toml).
network-definition = { $file } define la cifra { $id } de otro modo que esta versión de Bilan. Rehaga este informe con ella.
network-same-institution = { $file } y { $other } llevan el mismo nombre de institución. Si es la misma, dé un solo informe; si no, precise los nombres en los ficheros bilan.toml.
network-same-account = { $file } y { $other } contienen la misma cuenta. Dé solo uno de los dos informes; si son dos cuentas, póngales nombres distintos (label, en los ficheros bilan.toml).
network-small = Un grupo tiene al menos { $minimum } instituciones, y { $count ->
    [one] solo se da un informe
   *[other] se dan { $count } informes
}. Por debajo, las cifras comunes dirían las de cada una.

network-group = Grupo de { $count } instituciones
network-report-name = Informe de grupo { $period }
network-copy-mark = Ejemplar entregado a { $institution }, y a nadie más: sus propias cifras se leen junto a las del grupo.

network-home-title = Lo que { $count } instituciones comparten y en qué difieren
network-home-lead = Las cifras de { $count } instituciones, del { $start } al { $end }. Cada una entregó sus cifras y conservó sus archivos. { $open ->
    [yes] El grupo decidió mostrar a todos las cifras de cada una; ninguna institución se clasifica.
   *[no] Ninguna institución se nombra, ninguna se clasifica.
}
network-key-next = Para una institución más: { $next }.
network-key-known = según { $known } de { $all } instituciones
network-key-more = Ver la distribución
network-home-well = Lo que el grupo hace bien
network-home-ahead = Lo que queda por hacer
network-home-mean = { $name }: { $value } de media.
network-home-alike = Lo que las instituciones tienen en común
network-home-alike-lead = En estas cifras, una institución más estaría probablemente cerca de las otras.
network-home-different = Donde más difieren
network-home-different-lead = Estas diferencias superan con mucho las del azar. Se deben a los públicos, a las redes y al tamaño tanto como al trabajo hecho: sirven para comparar prácticas, no puestos.
network-home-next = { $name }: { $mean } de media, y { $next } para una institución más.
network-home-unknown = { $count ->
    [one] Una cifra la conocen menos de { $minimum } instituciones: no se muestra.
   *[other] { $count } cifras las conocen menos de { $minimum } instituciones: no se muestran.
}
network-standing-title = No es una clasificación
network-standing = El lugar de una institución depende de sus públicos, de sus redes y de su tamaño tanto como de su trabajo. Este informe muestra distribuciones y no puestos; no cuenta los seguidores de nadie.
network-standing-we = En las definiciones, «nosotros» designa a cada institución.
network-own-title = Las cifras de esta institución
network-own-lead = Esta tabla solo figura en este ejemplar.
network-own-caption = Las cifras de la institución, junto a las del grupo
network-pages-title = Tema por tema

network-known = { $known } de { $all } instituciones conocen esta cifra.
network-known-all = Las { $all } instituciones conocen esta cifra.
network-others = { $count ->
    [one] Para la otra: { $reasons }.
   *[other] Para las otras: { $reasons }.
}
network-reason-too-few = demasiado pocos casos
network-reason-several-accounts = hay varias cuentas, y esta cifra no se suma de una a otra
network-reason-no-record = ningún mensaje ese año
network-reason-not-requested = esta cifra solo se da a petición
network-pooled = Media de las instituciones: { $value }, según { $institutions } de ellas. Para una institución más, se espera un valor { $next }.
network-spread-little = Las instituciones apenas difieren más de lo que haría el azar (I² = { $i2 }, τ² = { $tau2 }).
network-spread-some = Una buena parte de las diferencias viene de las propias instituciones, el resto del azar (I² = { $i2 }, τ² = { $tau2 }).
network-spread-most = La mayor parte de las diferencias viene de las propias instituciones, y no del azar (I² = { $i2 }, τ² = { $tau2 }).
network-spread-exact = Estas cifras son recuentos exactos: todas las diferencias vienen de las propias instituciones (τ² = { $tau2 }).
network-laird = Según DerSimonian y Laird, la media sería { $value }: depende del método.
network-withheld-few = Demasiado pocas instituciones tienen un intervalo para esta cifra: no hay media común.
network-withheld-count = Este recuento crece con la institución y su actividad: una media no tendría sentido.
network-withheld-chance = Esta cifra se lee frente a lo que daría el azar, que no es igual para todas: no hay media común.
network-withheld-unfit = Los valores encontrados no permiten calcular una media común.
network-withheld-dominated = Una sola institución haría casi toda la media: no se da.
network-no-cells = La distribución no se muestra: sus casillas tendrían demasiado pocas instituciones.
network-own = { $institution }: { $value }. { $place ->
    [below] Es menos de lo que se espera de una institución más.
    [above] Es más de lo que se espera de una institución más.
    [inside] Está en el intervalo en que se espera una institución más.
   *[none] {""}
}
network-cell-under = menos de { $to }
network-cell-over = { $from } y más
network-cell-between = de { $from } a menos de { $to }
network-institutions = { $count ->
    [0] ninguna institución
    [one] una institución
   *[other] { $count } instituciones
}
network-chart-title = Media de las instituciones: { $value }
network-chart-title-spread = La distribución de las instituciones
network-chart-caption = { $dotted ->
    [yes] { $period }. Un punto es una institución, en algún lugar de su casilla; una casilla tiene al menos tres, o ninguna.
   *[no] { $period }.
}
network-line-group = Media del grupo
network-line-next = Una institución más
network-line-own = Esta institución
network-column-place = En el gráfico
network-years-title = La media, año por año
network-years-caption = Trazo vertical: intervalo al 95 %. Solo figuran los años que conocen { $minimum } instituciones o más; no son siempre las mismas instituciones.
network-more-caption = Las otras cifras de este tema
network-everyone = Institución por institución
network-everyone-caption = Las instituciones, por orden alfabético
network-silent-title = Lo que demasiado pocas instituciones conocen

network-data-lead = Las cifras del grupo, para una hoja de cálculo o un programa. { $open ->
    [yes] El grupo decidió añadir las de cada institución.
   *[no] Ninguna es la de una institución.
}
network-download-estimates = Las medias, por año (CSV)
network-download-distributions = Las distribuciones del año (CSV)
network-download-institutions = Las cifras de cada institución (CSV)
network-download-json = Todas las cifras del grupo (JSON)
network-download-schema = La descripción de este fichero (JSON Schema)
slug-estimates = medias
slug-distributions = distribuciones
slug-institutions = instituciones
column-institution = Institución
column-institutions = Instituciones
column-next-low = Una institución más, límite inferior
column-next-high = Una institución más, límite superior
column-i2 = I²
column-tau2 = τ²
column-from-end = Desde
column-to-end = A menos de

network-method-lead = Cómo se hacen estas cifras comunes, y lo que callan a propósito.
network-method-lead-open = Cómo se hacen estas cifras comunes. El grupo decidió mostrar también las de cada institución, por orden alfabético.
network-method-league = No es una clasificación
network-method-league-why = Un puesto diría que las instituciones hacen lo mismo en las mismas condiciones. No tienen ni los mismos públicos, ni las mismas redes, ni el mismo tamaño; dos de ellas pueden trabajar igual de bien y encontrarse lejos una de otra.
network-method-league-size = Por eso nada se ordena por valor. Las cifras dicen lo que el grupo tiene en común y dónde difiere; por qué, es cosa que las instituciones pueden hablar.
network-method-shown = Lo que no se muestra
network-method-shown-cells = No se dice nada de una cifra que conocen menos de { $minimum } instituciones. Una casilla de una distribución tiene al menos { $cell } instituciones, o ninguna: es la regla francesa del secreto estadístico para las empresas. La casilla más baja y la más alta no tienen límite exterior. Los límites son números redondos, fijados de antemano.
network-method-shown-rounded = Las cifras comunes se redondean a tres cifras, también en los ficheros: no bastan para calcular la de una institución.
network-method-shown-dominated = No se da ninguna media cuando una sola institución pesaría en ella más del 85 %.
network-method-shown-subtraction = Todos los ejemplares llevan las mismas cifras comunes. Pero dos informes de grupo que solo difieren en una institución permiten acercarse a sus cifras, y las instituciones que intercambian sus ejemplares saben más de las que quedan. Haga un solo informe por año y por grupo, y que cada una guarde su ejemplar.
network-method-mean = Cómo se hace la media
network-method-mean-model = Cada institución cuenta, un poco menos cuando su cifra es menos segura: es una media de efectos aleatorios. Admite que las verdaderas cifras de las instituciones difieren; su varianza, τ², se estima por el método de Paule y Mandel. El método de DerSimonian y Laird, más antiguo, sirve de control.
network-method-mean-interval = El intervalo de la media es el de Hartung y Knapp, al 95 %. Nunca es más estrecho de lo que permiten los intervalos de las instituciones.
network-method-mean-next = El intervalo «para una institución más» dice dónde estaría, 95 veces de cada 100, la verdadera cifra de una institución parecida que se uniera al grupo. Es más ancho que el de la media, y es el que dice cuánto difieren las instituciones.
network-method-mean-spread = I² es la parte de las diferencias que no viene del azar. No es una nota: con muchos casos, bastan pequeñas diferencias para elevarlo.
network-method-scales = Las escalas
network-method-scales-shares = Las proporciones se promedian en la escala logit. El error típico de cada una es el ancho de su intervalo en esa escala, dividido por 2 × 1,96.
network-method-scales-bounds = Una proporción de 0 o de 1 no tiene logit: se añade medio caso a cada lado, para tantos casos como deja leer su intervalo de Wilson.
network-method-scales-logs = Las duraciones, los ritmos por semana o por publicación y los números efectivos se promedian en la escala de los logaritmos.
network-method-scales-plain = Los índices y las medianas de reacciones se promedian tal cual.
network-method-scales-none = Un recuento de personas, de mensajes o de días nunca se promedia, porque crece con la institución. Una proporción contada por completo, como la de las imágenes descritas, no tiene error: solo las diferencias entre instituciones hacen el intervalo de la media.
network-method-read = Lo que se lee y se comprueba
network-method-read-files = De los ficheros report.json solo se leen el nombre de la institución, el año, los identificadores de las cuentas (ninguna debe estar dos veces), las versiones y las cifras. No se lee ningún texto, ni siquiera de una edición interna.
network-method-read-accounts = Una institución con varias cuentas cuenta una vez, por sus cifras de conjunto. Lo que no se suma de una cuenta a otra no está disponible para ella.
network-method-read-agreement = Todos los informes cuentan el mismo año, y vienen de versiones de Bilan que definen las cifras del mismo modo. Si no, no se construye nada.
network-method-left = Lo que se deja de lado
network-method-left-followers = Todo lo que cuenta seguidores, o se apoya en ese recuento.
network-method-left-own = Las medidas que una institución definió para sí misma, y los anexos.
network-method-left-years = De un año a otro, no son siempre las mismas instituciones: una serie de años no prueba ninguna evolución.
network-sources-title = Fuentes
network-source-paule = Paule y Mandel, 1982, Journal of Research of the National Bureau of Standards 87: la varianza τ².
network-source-dersimonian = DerSimonian y Laird, 1986, Controlled Clinical Trials 7: la media de efectos aleatorios.
network-source-hartung = Hartung y Knapp, 2001, Statistics in Medicine 20: el intervalo de la media.
network-source-rover = Röver, Knapp y Friede, 2015, BMC Medical Research Methodology 15: el mismo, con pocas instituciones.
network-source-higgins-2009 = Higgins, Thompson y Spiegelhalter, 2009, Journal of the Royal Statistical Society A 172: el intervalo para una institución más.
network-source-higgins-2002 = Higgins y Thompson, 2002, Statistics in Medicine 21: I².
network-source-cochran = Cochran, 1954, Biometrics 10: Q.
network-source-newcombe = Newcombe, 2001, The American Statistician 55: el intervalo de Wilson en la escala logit.
network-source-gart = Haldane, 1956, Annals of Human Genetics 20; Gart y Zweifel, 1967, Biometrika 54: las proporciones de 0 y de 1.
network-source-insee = INSEE, Guide du secret statistique: la regla de las tres unidades, y la del 85 %.

block-differences = lo que las instituciones comparten y en qué difieren
block-own = las cifras de la institución en su ejemplar
block-pages = las páginas de los temas
block-sources = las fuentes del método
