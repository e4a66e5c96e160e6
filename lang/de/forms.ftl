# Die Formen des Berichts: Ordner und Dateien, Optionen des Terminals.
slug-report = jahresbericht
slug-whole = bericht

cli-form = Form des Berichts (html, markdown, single, zip)
cli-form-value = FORM
cli-flavour = Generator für das Markdown (gfm, mkdocs, hugo, jekyll, eleventy, zola, docusaurus, quarto, gitlab-wiki)
cli-flavour-value = GENERATOR
output-not-ours = { $file } existiert bereits und ist keine Zip-Datei von Bilan: Es wurde nichts geschrieben. Wählen Sie einen anderen Namen.
usage-all-years = „--all-years“ schreibt eine Website oder ein Zip: für andere Formen jedes Jahr mit „--year“ erstellen.
