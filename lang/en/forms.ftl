# The forms of the report: folders and files, options of the terminal.
slug-report = annual-report
slug-whole = report

cli-form = Form of the report (html, markdown, single, zip)
cli-form-value = FORM
cli-flavour = Generator for the Markdown (gfm, mkdocs, hugo, jekyll, eleventy, zola, docusaurus, quarto, gitlab-wiki)
cli-flavour-value = GENERATOR
output-not-ours = { $file } already exists and is no zip file made by Bilan: nothing was written. Choose another name.
usage-all-years = “--all-years” writes a site or a zip: for other forms, build each year with “--year”.
