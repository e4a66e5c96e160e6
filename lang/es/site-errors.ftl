# Lo que detiene la elaboración del sitio: qué, dónde y qué hacer.
unknown-language = El idioma «{ $language }» no existe. Idiomas conocidos: { $known }.
language-file = El fichero de idioma { $file } no puede leerse: { $reason }. Corríjalo o retírelo de la carpeta «lang».
template = Una plantilla no puede utilizarse: { $reason }
unknown-theme = El tema «{ $theme }» no existe. Temas conocidos: { $known }; también sirve una carpeta junto a bilan.toml con un style.css.
theme-file = Un fichero del tema no puede leerse: { $reason }.
notes-file = La nota { $file } no puede leerse: { $reason }.
output-not-empty = La carpeta { $folder } contiene algo distinto de lo que esta orden de Bilan escribe en ella: no se ha escrito nada. Elija una carpeta vacía o vacíe esta.
output-busy = Otra ejecución de Bilan está escribiendo ahora en { $folder }: no se ha cambiado nada. Espere a que termine y vuelva a intentarlo.
cannot-write = { $file } no puede escribirse: { $reason }.
template-syntax =
    { $file }, línea { $line }, columna { $column }: esta plantilla no se puede leer: { $reason }
    Corrija esta línea, o borre el archivo para recuperar la página original.
template-unknown =
    { $file }, línea { $line }, columna { $column }: no existe { $kind ->
        [variable] la variable
        [field] el campo
        [block] el bloque
        [filter] el filtro
        [test] la prueba
        [function] la función
        [component] el componente
       *[template] la plantilla
    } «{ $name }»{ $near ->
        [no] .
       *[other] ; lo más parecido es «{ $nearest }».
    }
    Lo que existe aquí: { $known }.
template-cycle =
    { $file }, línea { $line }: estas plantillas se amplían unas a otras en círculo: { $files }.
    Una plantilla que amplía su propio nombre amplía la del tema: escriba solo el nombre.
template-deprecated =
    { $file }, línea { $line }, columna { $column }: el campo «{ $name }» va a desaparecer (anunciado desde la versión { $since }).
    Lea «{ $instead }» en su lugar.
template-file = La plantilla { $file } no se puede leer: { $reason }.
theme-cycle = { $file }, línea { $line }, columna { $column }: estos temas se suceden en círculo: { $names }. Cambie la clave «parent».
theme-asset = { $file }, línea { $line }: el archivo «{ $asset }» no está en la carpeta «assets» del tema. Póngalo allí: el sitio no pide nada a otros servidores.
theme-contrast = { $file }, línea { $line }, columna { $column }: el color «{ $token }» ({ $value }) contrasta demasiado poco con el papel: { $ratio }; hace falta { $least }. El mismo tono sirve a partir de { $better }.
theme-name = «{ $name }» no puede nombrar un tema: letras minúsculas, cifras y guiones.
theme-page = Ninguna página se llama «{ $page }»; la más parecida es { $nearest }. Hay: { $known }.
file-exists = El archivo { $file } ya existe: no se ha escrito nada. Cámbiele antes el nombre.
colour-adjusted = { $file }, línea { $line }: el color { $value } no se lee sobre el papel ({ $ratio }; hace falta { $least }). Los textos toman { $better } ({ $now }).
colours-too-close = { $file }, línea { $line }, columna { $column }: no todo el mundo distingue el segundo color { $value } de { $accent }: distancia de { $distance } para el ojo que menos los separa (hace falta { $least }), { $grey } en una copia gris (hace falta { $least-grey }). Elíjalo más claro o más oscuro.
logo-absent = { $file }, línea { $line }, columna { $column }: no se encuentra el logotipo { $value }.
logo-kind = { $file }, línea { $line }, columna { $column }: el logotipo { $value } no es ni un SVG con sus dimensiones ni un PNG.
logo-size = { $file }, línea { $line }, columna { $column }: el logotipo { $value } pesa { $size } kB, en cada página. Redúzcalo a menos de { $largest } kB.
logo-active = { $file }, línea { $line }, columna { $column }: el logotipo { $value } contiene un script o una dirección externa. Guárdelo como «SVG simple».
theme-series = { $file }, línea { $line }: no todo el mundo distingue los colores «{ $one }» y «{ $other }»: distancia de { $distance } para el ojo que menos los separa (hace falta { $least }), { $grey } en una copia gris (hace falta { $least-grey }).
template-unclosed = { $file }, línea { $line }, columna { $column }: el «{ $tag }» abierto en la línea { $opened } no está cerrado antes de esta línea. Añada «end{ $tag }».
language-line = { $file }, línea { $line }, columna { $column }: { $kind ->
    [sign] falta aquí el signo «{ $sign }»
    [value] esta frase no tiene texto
    [variant] una variante, y solo una, debe llevar una estrella
    [quote] unas comillas no están cerradas
    [brace] una llave de cierre no cierra nada
   *[other] esta línea no se puede leer
}.
