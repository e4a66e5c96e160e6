# Ce qui arrête la fabrication du site : quoi, où, et que faire.
unknown-language = La langue « { $language } » n’existe pas. Langues connues : { $known }.
language-file = Le fichier de langue { $file } ne peut pas être lu : { $reason }. Corrigez-le, ou retirez-le du dossier « lang ».
template = Un gabarit ne peut pas être utilisé : { $reason }
unknown-theme = Le thème « { $theme } » n’existe pas. Thèmes connus : { $known } ; un dossier voisin de bilan.toml avec un style.css convient aussi.
theme-file = Un fichier du thème ne peut pas être lu : { $reason }.
accent-not-a-colour = « { $accent } » n’est pas une couleur. Écrivez-la comme #2c4496.
accent-contrast = La couleur { $accent } contraste trop peu avec le papier ({ $ratio } ; il faut 4,5). Choisissez-la plus sombre.
notes-file = La note { $file } ne peut pas être lue : { $reason }.
output-not-empty = Le dossier { $folder } contient autre chose qu’un site de Bilan : rien n’a été écrit. Choisissez un dossier vide, ou videz celui-ci.
cannot-write = { $file } ne peut pas être écrit : { $reason }.
