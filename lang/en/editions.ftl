# Editions: public and internal, evidence, e-mail.
cli-edition = Edition of the report (public, internal)
cli-edition-value = EDITION
