# Les éditions : publique et interne, preuves, courriel.
cli-edition = Édition du rapport (public, internal)
cli-edition-value = ÉDITION
