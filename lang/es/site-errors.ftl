# Lo que detiene la elaboración del sitio: qué, dónde y qué hacer.
unknown-language = El idioma «{ $language }» no existe. Idiomas conocidos: { $known }.
language-file = El fichero de idioma { $file } no puede leerse: { $reason }. Corríjalo o retírelo de la carpeta «lang».
template = Una plantilla no puede utilizarse: { $reason }
unknown-theme = El tema «{ $theme }» no existe. Temas conocidos: { $known }; también sirve una carpeta junto a bilan.toml con un style.css.
theme-file = Un fichero del tema no puede leerse: { $reason }.
accent-not-a-colour = «{ $accent }» no es un color. Escríbalo como #2c4496.
accent-contrast = El color { $accent } contrasta demasiado poco con el papel ({ $ratio }; hace falta 4,5). Elija uno más oscuro.
notes-file = La nota { $file } no puede leerse: { $reason }.
output-not-empty = La carpeta { $folder } contiene algo distinto de un sitio de Bilan: no se ha escrito nada. Elija una carpeta vacía o vacíe esta.
cannot-write = { $file } no puede escribirse: { $reason }.
