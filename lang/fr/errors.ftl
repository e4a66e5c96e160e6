# Pourquoi le travail s’est arrêté : ce qui s’est passé, où, et que faire ensuite.
# Variables : $file, le fichier ou dossier donné ; $entry, un fichier qu’il contient ; $line et $column, un endroit dans celui-ci ; $size et $limit, en octets ; $count.

## Ce qui a été donné à lire

source-not-found = { $file } : rien à cet endroit. Vérifiez le chemin ; un chemin qui contient des espaces demande des guillemets.
source-forbidden = { $file } ne peut pas être lu par cet utilisateur. Changez ses droits, ou copiez-le dans un de vos dossiers.
source-unreadable = { $file } ne peut pas être lu : le disque ou le lecteur réseau ne répond pas. Copiez-le ailleurs, puis recommencez.

## Conteneurs

archive-empty-file = { $file } est vide (0 octet) : le téléchargement n’a pas commencé. Téléchargez l’export à nouveau.
archive-truncated = { $file } est incomplet : la fin manque après { $size } octets. Le téléchargement s’est sans doute interrompu ; téléchargez l’export à nouveau.
archive-unreadable = { $file } ({ $size } octets) est abîmé, ou n’est pas une archive. Téléchargez l’export à nouveau ; s’il est arrivé en plusieurs morceaux, réunissez-les d’abord.
archive-web-page = { $file } est une page web et non une archive : le lien de téléchargement avait sans doute expiré. Reconnectez-vous au réseau et téléchargez l’export à nouveau.
archive-format = { $file } est compressé dans un format qui n’est pas lu (RAR, 7z ou xz). Donnez le zip tel que le réseau le livre, ou un dossier décompressé.
archive-split = { $file } est un morceau d’une archive découpée en plusieurs fichiers. Réunissez d’abord les morceaux (zip -s 0 export.zip --out entier.zip), puis donnez l’archive entière.
archive-encrypted = { $file } est protégé par un mot de passe. Décompressez-le avec ce mot de passe, puis donnez le dossier.
archive-without-entries = { $file } ne contient aucun fichier. Téléchargez l’export à nouveau, ou vérifiez que c’est le bon dossier.
archive-too-many-entries = { $file } contient plus de { $limit } fichiers, ce qu’aucun export ne fait. Rien n’a été lu ; vérifiez d’où vient ce fichier.
archive-climbing-name = { $file } est refusé : le nom « { $entry } » mène hors de l’archive, ce qu’aucun export ne fait. Rien n’a été lu ; vérifiez d’où vient ce fichier.
archive-repeated-name = { $file } est refusé : deux de ses fichiers portent le même nom { $entry }, on ne peut savoir lequel compte. Téléchargez l’export à nouveau.
archive-overlapping-entries = { $file } est refusé : ses fichiers se recouvrent, comme dans les archives faites pour nuire. Rien n’a été lu ; vérifiez d’où vient ce fichier.
archive-bomb = { $file } est refusé : { $entry } grossit plus de { $ratio } fois à la décompression, comme dans les archives faites pour nuire. Vérifiez d’où vient ce fichier.
entry-missing = { $file } ne contient pas { $entry }. Téléchargez l’export à nouveau.
entry-damaged = { $entry }, dans { $file }, est abîmé : il ne peut pas être lu jusqu’au bout. Téléchargez l’export à nouveau.
entry-too-large = { $entry }, dans { $file }, dépasse { $limit } octets et n’est pas lu. Vérifiez d’où vient ce fichier.
entry-compression = { $entry }, dans { $file }, est compressé d’une manière qui n’est pas lue. Décompressez l’archive, puis donnez le dossier.

## Exports

export-unrecognised = { $file } n’est pas un export que Bilan sait lire (on y trouve : { $found }). Il lit les archives de X (Twitter), Mastodon, Bluesky, Instagram, Threads, Facebook, LinkedIn, YouTube, TikTok, Pixelfed, Misskey et Akkoma, en zip, en tar.gz, en dossier décompressé ou en fichier seul. Donnez l’export tel que le réseau le livre.
export-resembles = { $file } ressemble à un export de { $networks }, mais ce qu’il faut pour un bilan n’y est pas (on y trouve : { $found }). Donnez l’export entier, au format JSON quand le réseau laisse le choix, avec les publications.
export-html = { $file } contient des pages web, mais pas les données qu’elles montrent. Demandez au réseau l’export au format JSON, ou donnez l’export entier avec son dossier data.
export-several = { $file } contient { $count } exports côte à côte. Donnez-les un par un, chacun avec son chemin.
table-only-export = { $file } ne contient que tweets.csv, un tableau sans mentions, ni langues, ni compteurs. Donnez l’export entier, avec son dossier data.
owner-unknown = { $file } contient des messages de plusieurs personnes, et le fichier qui dit à qui est le compte (user_details.js) manque ou est abîmé. Téléchargez l’export à nouveau, ou ajoutez ce fichier.
several-authors = { $entry }, dans { $file }, contient des messages de plusieurs personnes, comme un fil d’actualité : on ne peut savoir lesquels sont les vôtres. Donnez l’export des messages du compte lui-même.
no-readable-record = { $entry }, dans { $file }, a un contenu, mais aucun enregistrement n’a pu être lu ({ $count } essayés). Si le fichier a été ouvert et enregistré avec un autre logiciel, reprenez l’original ; sinon, téléchargez l’export à nouveau.
restricted-list-damaged = { $entry }, dans { $file }, est abîmé. Il dit quels messages étaient réservés à un cercle : sans lui, ils passeraient pour publics. Téléchargez l’export à nouveau.
repository-unreadable = { $entry }, dans { $file }, n’est pas un dépôt lisible : l’en-tête d’un fichier CAR, version 1, manque ou est abîmé. Téléchargez l’export à nouveau.
repository-without-root = { $entry }, dans { $file }, n’a pas de début entier : le dernier état signé, ou l’arbre des enregistrements vers lequel il mène, manque ou est abîmé. Sans lui, nul ne peut dire quels messages existent encore. Téléchargez l’export à nouveau.
entry-not-json = { $entry }, dans { $file }, n’est pas du JSON lisible : il est abîmé ou coupé à la ligne { $line }, colonne { $column }. Téléchargez l’export à nouveau, au format JSON, et donnez-le tel quel.
visibility-unknown = { $entry }, dans { $file }, ne dit pas quelles vidéos sont publiques, ou le dit dans une langue qui n’est pas lue. Aucune n’a été lue, car une vidéo privée pourrait passer pour publique. Mettez le compte en français ou en anglais, puis demandez l’export à nouveau.
