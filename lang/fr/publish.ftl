# « bilan publish » : ce qui part, ce qui est refusé, ce qui n’est pas joint.
cli-publish = Publie le site construit chez un hébergeur, dans un dossier ou dans un zip
cli-target = Nom d’une destination de bilan.toml, ou adresse (sftp://hôte/chemin, davs://, ftps://, s3://, git+https://, dossier, fichier .zip)
cli-target-value = DESTINATION
cli-project = Dossier du projet (par défaut, le dossier courant)
cli-project-value = DOSSIER
cli-site = Dossier du site construit (par défaut, « site » dans le projet)
cli-site-value = DOSSIER
cli-dry-run = Montre ce qui serait fait, sans rien toucher
cli-overwrite = Permet d’écraser les fichiers d’un autre site, ou un autre rapport
cli-force-delete = Permet de supprimer beaucoup de fichiers à la fois

progress-publishing = { $files } fichiers sur { $count }
publish-password = Mot de passe de { $user } pour { $place } :
publish-send = { $new ->
    [yes] ajouter
   *[no] remplacer
 } { $file } ({ $size ->
    [one] { $size } octet
   *[other] { $size } octets
 })
publish-delete = supprimer { $file }
publish-nothing = Rien à publier : { $place } est à jour ({ $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
 }).
publish-planned = Rien n’a été touché. Pour { $place } : { $files } à envoyer ({ $bytes } octets sur { $total }), { $deleted } à supprimer, { $kept } inchangés.
publish-done =
    Publié : { $place }. { $files ->
        [one] { $files } fichier envoyé
       *[other] { $files } fichiers envoyés
    } ({ $bytes } octets ; le site en compte { $total }), { $deleted ->
        [one] { $deleted } supprimé
       *[other] { $deleted } supprimés
    }, { $kept ->
        [one] { $kept } inchangé
       *[other] { $kept } inchangés
    } ; { $verified } relus et justes.

publish-nothing-built = { $folder } ne contient pas de site construit par Bilan avec son report.json. Lancez d’abord « bilan build », ou donnez le dossier avec --site.
publish-incomplete = Le site construit est incomplet : { $file } manque. Relancez « bilan build ».
publish-name = Le fichier « { $file } » a un nom que tous les hébergeurs n’acceptent pas. N’y laissez que des lettres sans accent, des chiffres, des tirets et des points.
publish-nowhere = Aucune destination n’est donnée et bilan.toml n’en déclare aucune. Donnez une adresse, ou ajoutez une section [publish.prod] avec « target ».
publish-which = Plusieurs destinations sont déclarées : { $known }. Dites laquelle.
publish-unknown = Aucune destination ne s’appelle « { $name } ».{ $any ->
    [yes] {" "}La plus proche est « { $nearest } ».
   *[no] {" "}Pour un dossier, écrivez « ./{ $name } ».
 }
publish-scheme = « { $scheme }:// » n’est pas un protocole connu. Protocoles possibles : { $known } ; sans protocole, c’est un dossier ou un fichier .zip.
publish-address = L’adresse { $scheme }:// est mal formée. Écrivez par exemple { $scheme }://utilisateur@hôte.exemple/chemin, avec un nom d’hôte, un port en chiffres et rien de secret.
publish-password-in-address = L’adresse contient un mot de passe. Retirez-le : donnez-le par la variable BILAN_PASSWORD, une clé, un agent, ou tapez-le quand il est demandé.
publish-clear = { $place } n’est pas chiffré : le mot de passe passerait en clair. Écrivez davs:// ; dav:// n’est permis que vers cet ordinateur.
publish-endpoint = « endpoint » attend l’adresse https:// du service de stockage, sans chemin ; http:// n’est permis que vers cet ordinateur.
publish-variable = La variable d’environnement { $variable } manque ; le stockage en a besoin.
publish-branch = « branch » ou « folder » ne peut pas nommer une branche ou un dossier. Écrivez par exemple branch = "pages" et folder = "public".
publish-program = Le programme { $program } n’est pas installé sur cet ordinateur ; cette destination en a besoin. Installez { $program ->
    [sftp] le client OpenSSH
    [git] Git
   *[other] { $program }
 }, puis relancez.
publish-outdated = Le programme { $program } de cet ordinateur est trop ancien : il faut la version 7.75 (2021) ou une version ultérieure. Mettez-le à jour, ou le système.
publish-switch = { $place } ne peut pas changer d’un coup par un lien : seuls un serveur SFTP, ou un dossier d’un ordinateur autre que Windows, le peuvent, sous un nom qui leur est propre. Retirez « switch » de cette destination.
publish-local = Cet ordinateur refuse un fichier : { $reason }.

publish-foreign = Refusé : { $file } existe déjà à la destination et ne vient pas de Bilan. Choisissez un autre dossier ; --overwrite écrase les fichiers de même nom et laisse les autres.
publish-other = Refusé : la destination contient un autre rapport (une autre institution, année ou édition). Choisissez un autre dossier ; --overwrite le remplace par celui-ci.
publish-many = Refusé : { $count } fichiers publiés sur { $limit } seraient supprimés. Vérifiez que c’est le bon site avec --dry-run ; --force-delete les supprime.
publish-no-link = Refusé : { $place } existe déjà et n’est pas un lien que Bilan fait tourner. Renommez-le ou supprimez-le, puis relancez ; ou retirez « switch » de cette destination.
publish-internal = Refusé : le site construit est l’édition interne. Construisez l’édition publique, ou ajoutez edition = "internal" à la destination si { $place } n’est pas public.
publish-unreachable = { $place } ne répond pas ({ $reason }). Vérifiez l’adresse et le réseau, puis relancez : ce qui est déjà envoyé ne le sera pas de nouveau.
publish-login = { $place } refuse l’identification. Vérifiez l’utilisateur, la clé ou le mot de passe.
publish-untrusted = Rien ne prouve que { $place } est le bon serveur : sa clé ou son certificat n’est pas reconnu. Vérifiez-les auprès de l’hébergeur, puis indiquez-les par « known_hosts » (SFTP) ou « certificates ».
publish-write = { $place } refuse un fichier ({ $reason }). Vérifiez les droits et la place disponible, puis relancez : ce qui est déjà envoyé ne le sera pas de nouveau.
publish-differs = Relu après l’envoi, { $file } n’est pas ce qui a été envoyé. Relancez ; si cela dure, l’hébergeur modifie les fichiers.
