# Les formes du rapport : dossiers et fichiers, options du terminal.
slug-report = rapport-annuel
slug-whole = rapport

cli-form = Forme du rapport (html, markdown, single, zip)
cli-form-value = FORME
cli-flavour = Générateur du Markdown (gfm, mkdocs, hugo, jekyll, eleventy, zola, docusaurus, quarto, gitlab-wiki)
cli-flavour-value = GÉNÉRATEUR
output-not-ours = { $file } existe déjà et n’est pas une archive zip de Bilan : rien n’a été écrit. Choisissez un autre nom.
usage-all-years = « --all-years » écrit un site ou un zip : pour les autres formes, faites chaque année avec « --year ».
