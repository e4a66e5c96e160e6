# Las formas del informe: carpetas y archivos, opciones del terminal.
slug-report = informe-anual
slug-whole = informe

cli-form = Forma del informe (html, markdown, single, zip)
cli-form-value = FORMA
cli-flavour = Generador del Markdown (gfm, mkdocs, hugo, jekyll, eleventy, zola, docusaurus, quarto, gitlab-wiki)
cli-flavour-value = GENERADOR
output-not-ours = { $file } ya existe y no es un archivo zip de Bilan: no se ha escrito nada. Elija otro nombre.
usage-all-years = «--all-years» escribe un sitio o un zip: para las demás formas, genere cada año con «--year».
