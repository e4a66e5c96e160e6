# Les chiffres sur la valeur et la circulation : nom, définition, et tout ce que la méthode et « bilan explain » en disent.
-left-out-receptions = { -left-out-records } ; publications trop récentes à l’export (moins de 7 jours sur X, Mastodon et Pixelfed, 21 sur LinkedIn, 30 sur TikTok) ; publications dont un compteur nécessaire est inconnu
-reactions = mentions « j’aime » et relais reçus, ou le seul des deux que l’archive donne
measure-liked-at-least-once-share = Publications appréciées
    .definition = Part des publications qui ont reçu au moins une mention « j’aime ».
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec au moins une mention « j’aime » / publications assez anciennes dont le compteur est connu.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Signe faible ; proche de cent pour cent, il ne distingue plus rien.
measure-likes-per-publication = Mentions « j’aime » par publication
    .definition = Nombre moyen de mentions « j’aime » qu’une publication reçoit.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = somme des mentions « j’aime » / publications assez anciennes.
    .exclusions = { -left-out-receptions }.
    .unit = mentions par publication
    .minimum = 30 publications.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Quelques publications très reprises tirent la moyenne vers le haut ; à lire avec la valeur habituelle.
    .value = { $value } « j’aime » par publication
measure-typical-likes = Mentions « j’aime » habituelles
    .definition = La moitié des publications ont reçu ce nombre de mentions « j’aime » ou davantage.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = médiane des mentions « j’aime » par publication assez ancienne.
    .exclusions = { -left-out-receptions }.
    .unit = mentions par publication
    .minimum = 30 publications.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Une publication exceptionnelle ne la change pas ; des compteurs baissent quand des comptes ferment.
    .value = { $value } « j’aime » par publication
measure-likes-per-thousand-followers = Mentions « j’aime » pour mille abonnés
    .definition = Mentions « j’aime » par publication des douze mois avant l’export, rapportées à mille abonnés.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = 1 000 × mentions « j’aime » / (publications des douze mois avant l’export × abonnés au jour de l’export).
    .exclusions = { -left-out-receptions } ; publications de plus de douze mois à l’export.
    .unit = pour mille abonnés
    .minimum = 30 publications, et une liste d’abonnés dans le dernier export.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Bonsón et Ratkai 2013 ; Bonsón, Royo et Ratkai 2015.
    .pitfalls = Le nombre d’abonnés n’est connu qu’au jour de l’export : aucune année passée ne peut être comparée.
    .value = { $value } pour mille abonnés
measure-reposted-at-least-once-share = Publications relayées
    .definition = Part des publications que quelqu’un a relayées au moins une fois.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications relayées au moins une fois / publications assez anciennes dont le compteur est connu.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Bonsón et Ratkai 2013 ; Bonsón, Perea et Bednárová 2019.
    .pitfalls = Les relais des collègues comptent ; les citations, non.
measure-reposts-per-publication = Relais par publication
    .definition = Nombre moyen de fois qu’une publication est relayée.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = somme des relais reçus / publications assez anciennes.
    .exclusions = { -left-out-receptions }.
    .unit = relais par publication
    .minimum = 30 publications.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Quelques publications très relayées tirent la moyenne vers le haut ; la part des publications relayées est plus sûre.
    .value = { $value } relais par publication
measure-reposts-per-thousand-followers = Relais pour mille abonnés
    .definition = Relais par publication des douze mois avant l’export, rapportés à mille abonnés.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = 1 000 × relais reçus / (publications des douze mois avant l’export × abonnés au jour de l’export).
    .exclusions = { -left-out-receptions } ; publications de plus de douze mois à l’export.
    .unit = pour mille abonnés
    .minimum = 30 publications, et une liste d’abonnés dans le dernier export.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Bonsón et Ratkai 2013 ; Bonsón, Perea et Bednárová 2019.
    .pitfalls = Le nombre d’abonnés n’est connu qu’au jour de l’export : aucune année passée ne peut être comparée.
    .value = { $value } pour mille abonnés
measure-reposted-at-least-three-times-share = Publications relayées trois fois ou plus
    .definition = Part des publications relayées au moins trois fois.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications relayées au moins trois fois / publications assez anciennes dont le compteur est connu.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Bonsón et Ratkai 2013.
    .pitfalls = Utile quand presque toutes les publications sont relayées au moins une fois ; les relais des collègues comptent.
measure-engagement-index = Réactions de toute sorte pour mille abonnés
    .definition = Mentions « j’aime », commentaires et relais par publication des douze mois avant l’export, rapportés à mille abonnés.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = 1 000 × (mentions « j’aime » + commentaires + relais) / (publications des douze mois avant l’export × abonnés au jour de l’export).
    .exclusions = { -left-out-receptions }, ne serait-ce qu’un des trois ; publications de plus de douze mois à l’export.
    .unit = pour mille abonnés
    .minimum = 30 publications, et une liste d’abonnés dans le dernier export.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Bonsón, Royo et Ratkai 2015.
    .pitfalls = Presque aucun réseau ne livre les trois compteurs ; l’indice mêle des gestes de poids différents.
    .value = { $value } pour mille abonnés
measure-amplification-share = Part des relais dans les réactions
    .definition = Parmi les réactions reçues (mentions « j’aime » et relais), part des relais.
    .basis = { $n ->
        [one] sur { $n } réaction
       *[other] sur { $n } réactions
    }
    .formula = relais reçus / (relais + mentions « j’aime »), toutes publications ensemble.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications, et 100 réactions en tout.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Kaushik 2011 ; Bonsón, Royo et Ratkai 2015.
    .pitfalls = Une seule publication très reprise peut décider du résultat ; à lire avec la part habituelle.
measure-typical-amplification-share = Part habituelle des relais dans les réactions
    .definition = Pour la moitié des publications, la part des relais dans les réactions atteint ou dépasse cette valeur.
    .basis = { $n ->
        [one] sur { $n } publication d’au moins cinq réactions
       *[other] sur { $n } publications d’au moins cinq réactions
    }
    .formula = médiane, par publication, de relais / (relais + mentions « j’aime »).
    .exclusions = { -left-out-receptions } ; publications de moins de cinq réactions.
    .unit = part
    .minimum = 30 publications d’au moins cinq réactions.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Kaushik 2011.
    .pitfalls = Ne dit rien des publications qui reçoivent peu.
measure-typical-reception = Réception habituelle d’une publication
    .definition = La moitié des publications ont reçu ce nombre de réactions ou davantage (mentions « j’aime » et relais).
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = médiane des mentions « j’aime » plus relais, par publication assez ancienne dont les deux compteurs sont connus.
    .exclusions = { -left-out-receptions }.
    .unit = réactions par publication
    .minimum = 20 publications.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Tukey ; Huber.
    .pitfalls = Une publication exceptionnelle ne la change pas ; les compteurs baissent quand des comptes ferment.
measure-reception-lower-quartile = Réception des publications les moins reprises
    .definition = Une publication sur quatre reçoit au plus ce nombre de réactions.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = premier quartile des mentions « j’aime » plus relais, par publication assez ancienne dont les deux compteurs sont connus.
    .exclusions = { -left-out-receptions }.
    .unit = réactions par publication
    .minimum = 20 publications.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Tukey.
    .pitfalls = Borne basse de l’ordinaire, pas un seuil à atteindre.
measure-reception-upper-quartile = Réception des publications les plus reprises
    .definition = Une publication sur quatre reçoit au moins ce nombre de réactions.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = troisième quartile des mentions « j’aime » plus relais, par publication assez ancienne dont les deux compteurs sont connus.
    .exclusions = { -left-out-receptions }.
    .unit = réactions par publication
    .minimum = 20 publications.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Tukey.
    .pitfalls = Borne haute de l’ordinaire, pas un objectif.
measure-reception-trimmed-mean = Réception moyenne sans les extrêmes
    .definition = Nombre moyen de réactions par publication, sans les 10 % de publications les plus reprises ni les 10 % les moins reprises.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = moyenne des mentions « j’aime » plus relais, sans le dixième le plus haut ni le dixième le plus bas.
    .exclusions = { -left-out-receptions } ; le dixième le plus haut et le dixième le plus bas.
    .unit = réactions par publication
    .minimum = 20 publications.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Tukey ; Huber.
    .pitfalls = Les compteurs baissent quand des comptes ferment.
measure-rarefied-h-index = Régularité des bonnes réceptions
    .definition = Nombre h de publications qui reçoivent chacune au moins h réactions, ramené pour chaque période au même nombre de publications.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = moyenne de h sur 1 000 échantillons de la taille de la plus petite année complète d’au moins 30 publications ; réactions : { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = indice
    .minimum = 30 publications, et autant que la plus petite année complète qui en a 30 ou plus ; il faut une telle année dans l’archive.
    .interval = Ce que donnent 95 % des échantillons ; quand toutes les publications sont prises, rééchantillonnage par semaines.
    .source = Hirsch 2005 ; Riquelme et González-Cantergiani 2016.
    .pitfalls = Sans ce même nombre de publications, l’indice ne ferait que suivre le volume.
measure-reception-gini = Inégalité de la réception
    .definition = De 0 (toutes les publications reçoivent autant) à 1 (une seule reçoit tout).
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = coefficient de Gini des réactions par publication × n/(n−1) ; réactions : { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = indice de 0 à 1
    .minimum = 30 publications, et au moins une réaction.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Gini 1912 ; Deltas 2003.
    .pitfalls = Décrit une forme ; ni l’égalité ni l’inégalité ne sont un but.
measure-reception-top-share = Part reçue par les publications de tête
    .definition = Part des réactions que reçoivent les 5 % de publications les plus reprises.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = réactions des 5 % de tête / toutes les réactions, par interpolation ; réactions : { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications, et au moins une réaction.
    .interval = Rééchantillonnage par semaines (2 000 tirages).
    .source = Lorenz 1905.
    .pitfalls = Les publications d’une même campagne comptent chacune pour elle-même.
measure-zero-reception-share = Publications restées sans réaction
    .definition = Part des publications qui n’ont reçu aucune réaction connue.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications sans aucune réaction / publications assez anciennes ; réactions : { -reactions }.
    .exclusions = { -left-out-receptions }.
    .unit = part
    .minimum = 30 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Lorenz 1905.
    .pitfalls = Sans réaction ne veut pas dire sans lecteur : l’archive ne connaît pas la lecture.
measure-relay-share = Relais de la parole d’autrui
    .definition = Part de nos publications et de nos relais qui relaient ou citent quelqu’un d’autre.
    .basis = { $n ->
        [one] sur { $n } message diffusé
       *[other] sur { $n } messages diffusés
    }
    .formula = (relais et citations d’autrui) / (relais d’autrui + publications).
    .exclusions = Les relais de nos propres messages ; les réponses et les suites de nos fils. La citation d’un auteur inconnu compte comme celle d’autrui.
    .unit = part
    .minimum = 50 messages diffusés.
    .interval = Wilson, corrigé de l’effet de semaine (les messages viennent par vagues).
    .source = Lovejoy, Waters et Saxton 2012 ; Waters et Jamal 2011.
    .pitfalls = Un relais retiré disparaît de l’archive.
measure-monthly-relay-share = Part de relais d’un mois ordinaire
    .definition = La moitié des mois de la période ont une part de relais au moins égale à celle-ci.
    .basis = sur { $n } mois
    .formula = médiane, sur les mois, de (relais et citations d’autrui) / (relais d’autrui + publications).
    .exclusions = Les réponses et les suites de nos fils ; les relais de nos propres messages ; les mois sans relais ni publication.
    .unit = part
    .minimum = 6 mois.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lovejoy, Waters et Saxton 2012 ; médiane de Tukey 1977.
    .pitfalls = Si ce chiffre s’écarte de plus de dix points de la part de toute la période, quelques mois pèsent lourd dans l’année.
measure-effective-relayed-sources = Nombre effectif de sources relayées
    .definition = Estimation : combien de sources, toutes reprises aussi souvent, donneraient la même variété. Elle peut dépasser le nombre de sources comptées.
    .basis = { $n ->
        [one] sur { $n } relais ou citation
       *[other] sur { $n } relais et citations
    }
    .formula = N(N−1) / Σx(x−1), x étant le nombre de relais et de citations de chaque source, et N leur somme.
    .exclusions = Nos propres comptes ; les relais et citations dont l’auteur est inconnu.
    .unit = sources
    .minimum = 50 relais ou citations, de 10 sources, dont une au moins reprise deux fois.
    .interval = Par la variance exacte de Simpson.
    .source = Hill 1973 ; Jost 2006.
    .pitfalls = Quelques partenaires très relayés le font baisser ; ce n’est pas une faute.
    .value = { $n ->
        [one] { $value } source
       *[other] { $value } sources
    }
measure-relayed-sources-gini = Inégalité entre les sources relayées
    .definition = De 0 (toutes les sources relayées ou citées autant) à 1 (une seule presque toujours).
    .basis = { $n ->
        [one] sur { $n } relais ou citation
       *[other] sur { $n } relais et citations
    }
    .formula = coefficient de Gini des relais et citations par source × S/(S−1), S étant le nombre de sources.
    .exclusions = Les sources jamais relayées ni citées ; nos propres comptes ; les auteurs inconnus.
    .unit = indice de 0 à 1
    .minimum = 50 relais ou citations, de 10 sources.
    .interval = Par retrait d’une semaine à la fois.
    .source = Gini 1912 ; Deltas 2003.
    .pitfalls = Une période où chaque source n’est reprise qu’une fois donne 0.
measure-first-time-sources-share = Sources relayées pour la première fois
    .definition = Parmi les sources relayées ou citées, part de celles que nous n’avions jamais reprises depuis le début de l’archive.
    .basis = { $n ->
        [one] sur { $n } source
       *[other] sur { $n } sources
    }
    .formula = sources que nous avons reprises pour la première fois de toute l’archive dans la période / sources relayées ou citées dans la période.
    .exclusions = Les douze premiers mois d’archive, où toute source paraît nouvelle ; nos propres comptes ; les auteurs inconnus.
    .unit = part
    .minimum = 30 sources, et 50 relais ou citations.
    .interval = Wilson ; sans correction de semaine, puisqu’on compte des sources.
    .source = Hill 1973.
    .pitfalls = Une archive incomplète fait passer d’anciennes sources pour nouvelles.
measure-linked-publications-share = Publications avec un lien
    .definition = Part des publications qui renvoient vers une page du web.
    .basis = { $n ->
        [one] sur { $n } publication
       *[other] sur { $n } publications
    }
    .formula = publications avec au moins un lien / publications.
    .exclusions = Les liens vers le réseau lui-même ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Kent et Taylor 1998 ; Lovejoy, Waters et Saxton 2012.
    .pitfalls = Un lien dans une image ou un QR code ne se voit pas.
measure-own-domain-share = Liens vers nos sites, parmi les destinations connues
    .definition = Parmi les liens publiés, part de ceux qui mènent à nos sites.
    .basis = { $n ->
        [one] sur { $n } lien
       *[other] sur { $n } liens
    }
    .formula = liens vers nos sites / liens dont la destination est connue ; un lien par publication et par nom de domaine.
    .exclusions = Les liens raccourcis et ceux vers le réseau lui-même ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 liens dont la destination est connue. Le chiffre est écarté si plus de 20 % des liens sont raccourcis.
    .interval = Wilson, corrigé de l’effet de semaine (les liens viennent par vagues).
    .source = Kent et Taylor 1998.
    .pitfalls = Nos sites doivent être déclarés ; celui de notre page d’accueil compte aussi.
measure-effective-domains = Nombre effectif de sites cités
    .definition = Estimation : combien de sites extérieurs, tous cités aussi souvent, donneraient la même variété. Elle peut dépasser le nombre de sites comptés.
    .basis = { $n ->
        [one] sur { $n } lien
       *[other] sur { $n } liens
    }
    .formula = N(N−1) / Σx(x−1), x étant le nombre de liens vers chaque nom de domaine, et N leur somme ; un lien par publication et par nom de domaine.
    .exclusions = Nos sites, les liens raccourcis et ceux vers le réseau lui-même ; réponses, suites de nos fils et relais.
    .unit = sites
    .minimum = 50 liens vers d’autres sites, dont un au moins cité deux fois. Le chiffre est écarté si plus de 20 % des liens sont raccourcis.
    .interval = Par la variance exacte de Simpson.
    .source = Hill 1973 ; Jost 2006 ; liste des suffixes publics de Mozilla.
    .pitfalls = Une académie est un site à part ; une plateforme de blogs qui n’est pas sur la liste des suffixes publics en est un seul.
    .value = { $n ->
        [one] { $value } site
       *[other] { $value } sites
    }
measure-shortened-links-share = Liens raccourcis
    .definition = Part des liens qui passent par un raccourcisseur et cachent leur destination.
    .basis = { $n ->
        [one] sur { $n } lien
       *[other] sur { $n } liens
    }
    .formula = liens raccourcis / liens ; un lien par publication et par nom de domaine.
    .exclusions = Les liens vers le réseau lui-même ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 liens.
    .interval = Wilson, corrigé de l’effet de semaine (les liens viennent par vagues).
    .source = Pratique de l’analyse des liens.
    .pitfalls = La liste des raccourcisseurs est courte ; ceux d’une institution doivent être déclarés parmi ses sites.
measure-recirculation-share = Remise en circulation
    .definition = Part de nos publications et des relais de nos propres messages qui ramènent un de nos messages vieux de plus de trente jours.
    .basis = { $n ->
        [one] sur { $n } publication ou relais de nos messages
       *[other] sur { $n } publications et relais de nos messages
    }
    .formula = relais et citations de nos messages de plus de 30 jours / (publications + relais de nos messages).
    .exclusions = Les relais de messages d’autrui ; ceux de nos messages repris dont l’âge est inconnu ; les réponses et les suites de nos fils.
    .unit = part
    .minimum = 30 publications ou relais de nos messages. Le chiffre est écarté si l’âge de plus de la moitié de nos messages repris est inconnu.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Pratique du travail de fond.
    .pitfalls = Une file automatique de rappels fait monter ce chiffre.
measure-recirculated-age = Âge des messages remis en circulation
    .definition = La moitié des messages que nous ramenons ont au moins cet âge.
    .basis = { $n ->
        [one] sur { $n } message ramené
       *[other] sur { $n } messages ramenés
    }
    .formula = médiane de l’âge, en jours, de nos messages relayés ou cités après plus de 30 jours.
    .exclusions = Les messages de trente jours ou moins ; ceux dont l’âge est inconnu.
    .unit = jours
    .minimum = 20 messages ramenés. Le chiffre est écarté si l’âge de plus de la moitié de nos messages repris est inconnu.
    .interval = Par les rangs : exact, sans hypothèse sur la forme des valeurs.
    .source = Lecture de l’heure dans l’identifiant du message.
    .pitfalls = Un anniversaire ou un rappel annuel le fait monter.
measure-alt-text-coverage = Images décrites
    .definition = Part des images de nos messages, réponses comprises, qui ont un texte de remplacement.
    .basis = { $n ->
        [one] sur { $n } image
       *[other] sur { $n } images
    }
    .formula = images avec un texte de remplacement non vide / images de nos messages.
    .exclusions = Vidéos, sons, aperçus de liens et émojis ; relais.
    .unit = part
    .minimum = 20 images.
    .interval = Aucun : toutes les images sont comptées.
    .source = WCAG 2.2, critère 1.1.1 ; RGAA 4.1.2, critère 1.1.
    .pitfalls = Un texte présent n’est pas toujours un bon texte ; une image décorative peut s’en passer.
measure-described-posts-share = Messages aux images toutes décrites
    .definition = Parmi nos messages avec image, part de ceux dont chaque image a un texte de remplacement.
    .basis = { $n ->
        [one] sur { $n } message avec image
       *[other] sur { $n } messages avec image
    }
    .formula = messages dont toutes les images ont un texte non vide / messages avec au moins une image.
    .exclusions = Vidéos, sons, aperçus de liens et émojis ; relais.
    .unit = part
    .minimum = 20 messages avec image.
    .interval = Aucun : tous les messages sont comptés.
    .source = WCAG 2.2, critère 1.1.1 ; RGAA 4.1.2, critère 1.1.
    .pitfalls = Un texte présent n’est pas toujours un bon texte.
measure-described-films-share = Vidéos et sons décrits
    .definition = Part des vidéos et des sons publiés qui ont un texte de remplacement.
    .basis = { $n ->
        [one] sur { $n } vidéo ou son
       *[other] sur { $n } vidéos et sons
    }
    .formula = vidéos et sons avec un texte non vide / vidéos et sons de nos messages.
    .exclusions = Les images, comptées à part ; les relais.
    .unit = part
    .minimum = 20 vidéos ou sons.
    .interval = Aucun : toutes les vidéos et tous les sons sont comptés.
    .source = WCAG 2.2, critères 1.1.1 et 1.2.1.
    .pitfalls = Ce texte ne remplace ni les sous-titres ni la transcription, que l’archive ne contient pas.
measure-usable-alt-text-share = Textes de remplacement utilisables
    .definition = Parmi les images décrites, part de celles dont le texte peut servir à qui ne voit pas l’image.
    .basis = { $n ->
        [one] sur { $n } image avec un texte
       *[other] sur { $n } images avec un texte
    }
    .formula = images dont le texte n’a aucun des cinq défauts (trop court, nom de fichier, mot vide, copie du message, répété) / images qui ont un texte de remplacement.
    .exclusions = Les images sans texte de remplacement ; les relais.
    .unit = part
    .minimum = 20 images avec un texte.
    .interval = Wilson, corrigé de l’effet de semaine (les images viennent par vagues).
    .source = WCAG 2.2, technique F30 ; Gleason et al. 2019.
    .pitfalls = Règles simples, à vérifier sur un échantillon : un texte sans défaut n’est pas toujours un bon texte.
measure-alt-text-too-short-share = Textes de remplacement trop courts
    .definition = Parmi les images décrites, part de celles dont le texte a moins de dix lettres.
    .basis = { $n ->
        [one] sur { $n } image avec un texte
       *[other] sur { $n } images avec un texte
    }
    .formula = images dont le texte a moins de dix lettres / images qui ont un texte de remplacement.
    .exclusions = Les images sans texte de remplacement ; les relais.
    .unit = part
    .minimum = 20 images avec un texte.
    .interval = Wilson, corrigé de l’effet de semaine (les images viennent par vagues).
    .source = WCAG 2.2, technique F30 ; Gleason et al. 2019.
    .pitfalls = Un texte court suffit parfois : un logo, un chiffre.
measure-alt-text-file-name-share = Noms de fichier pour texte
    .definition = Parmi les images décrites, part de celles dont le texte n’est qu’un nom de fichier.
    .basis = { $n ->
        [one] sur { $n } image avec un texte
       *[other] sur { $n } images avec un texte
    }
    .formula = images dont le texte est un nom de fichier / images qui ont un texte de remplacement.
    .exclusions = Les images sans texte de remplacement ; les relais.
    .unit = part
    .minimum = 20 images avec un texte.
    .interval = Wilson, corrigé de l’effet de semaine (les images viennent par vagues).
    .source = WCAG 2.2, technique F30 ; Gleason et al. 2019.
    .pitfalls = Souvent écrit par un logiciel, sans que personne le voie.
measure-alt-text-placeholder-share = Mots vides pour texte
    .definition = Parmi les images décrites, part de celles dont le texte ne dit que « image », « photo » ou « capture d’écran ».
    .basis = { $n ->
        [one] sur { $n } image avec un texte
       *[other] sur { $n } images avec un texte
    }
    .formula = images dont le texte n’a que des mots qui désignent une image / images qui ont un texte de remplacement.
    .exclusions = Les images sans texte de remplacement ; les relais.
    .unit = part
    .minimum = 20 images avec un texte.
    .interval = Wilson, corrigé de l’effet de semaine (les images viennent par vagues).
    .source = WCAG 2.2, technique F30 ; Gleason et al. 2019.
    .pitfalls = La liste de ces mots est courte, en français et en anglais.
measure-alt-text-copied-share = Messages recopiés pour texte
    .definition = Parmi les images décrites, part de celles dont le texte répète celui du message.
    .basis = { $n ->
        [one] sur { $n } image avec un texte
       *[other] sur { $n } images avec un texte
    }
    .formula = images dont le texte a les mêmes mots que le message, sans ses liens, ses mentions ni ses mots-dièse de fin / images qui ont un texte de remplacement.
    .exclusions = Les images sans texte de remplacement ; les relais.
    .unit = part
    .minimum = 20 images avec un texte.
    .interval = Wilson, corrigé de l’effet de semaine (les images viennent par vagues).
    .source = WCAG 2.2, technique F30 ; Gleason et al. 2019.
    .pitfalls = Qui écoute le message l’entend deux fois et n’apprend rien de l’image.
measure-alt-text-repeated-share = Textes répétés d’image en image
    .definition = Parmi les images décrites, part de celles dont le texte sert à plus de cinq images de la période.
    .basis = { $n ->
        [one] sur { $n } image avec un texte
       *[other] sur { $n } images avec un texte
    }
    .formula = images dont le texte se trouve sur plus de cinq images de la période / images qui ont un texte de remplacement.
    .exclusions = Les images sans texte de remplacement ; les relais.
    .unit = part
    .minimum = 20 images avec un texte.
    .interval = Wilson, corrigé de l’effet de semaine (les images viennent par vagues).
    .source = WCAG 2.2, technique F30 ; Gleason et al. 2019.
    .pitfalls = Une même image publiée souvent compte aussi : l’archive ne distingue pas les fichiers.
measure-readable-text-share = Textes faciles à lire à voix haute
    .definition = Part des publications qu’un lecteur d’écran lit sans obstacle connu.
    .basis = { $n ->
        [one] sur { $n } publication avec du texte
       *[other] sur { $n } publications avec du texte
    }
    .formula = publications sans aucun des quatre obstacles (mot-dièse sans majuscule, fausses lettres, suite d’émojis, trop de mots-dièse) / publications qui ont un texte.
    .exclusions = Publications sans texte ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Recommandations éditoriales du RGAA ; WCAG 2.2, critères 1.3.1 et 3.1.5.
    .pitfalls = Quatre obstacles parmi d’autres : la longueur des phrases ou le vocabulaire ne sont pas jugés.
measure-unreadable-hashtags-share = Mots-dièse sans majuscules
    .definition = Part des publications où un mot-dièse colle plusieurs mots en minuscules.
    .basis = { $n ->
        [one] sur { $n } publication avec du texte
       *[other] sur { $n } publications avec du texte
    }
    .formula = publications avec un mot-dièse d’au moins douze lettres sans majuscule ni tiret bas à l’intérieur / publications qui ont un texte.
    .exclusions = Publications sans texte ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Recommandations éditoriales du RGAA ; WCAG 2.2, critères 1.3.1 et 3.1.5.
    .pitfalls = Un seul mot long passe pour plusieurs mots collés.
measure-pseudo-letters-share = Fausses lettres
    .definition = Part des publications qui imitent le gras ou l’italique avec des signes mathématiques.
    .basis = { $n ->
        [one] sur { $n } publication avec du texte
       *[other] sur { $n } publications avec du texte
    }
    .formula = publications avec un signe des alphabets mathématiques d’Unicode / publications qui ont un texte.
    .exclusions = Publications sans texte ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Recommandations éditoriales du RGAA ; WCAG 2.2, critères 1.3.1 et 3.1.5.
    .pitfalls = Une vraie formule y compte aussi.
measure-emoji-runs-share = Suites d’émojis
    .definition = Part des publications où quatre émojis ou plus se suivent.
    .basis = { $n ->
        [one] sur { $n } publication avec du texte
       *[other] sur { $n } publications avec du texte
    }
    .formula = publications avec au moins quatre émojis à la suite, espaces non comptés / publications qui ont un texte.
    .exclusions = Publications sans texte ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Recommandations éditoriales du RGAA ; WCAG 2.2, critères 1.3.1 et 3.1.5.
    .pitfalls = Chaque émoji est lu en toutes lettres ; un seul ne gêne pas.
measure-many-hashtags-share = Trop de mots-dièse
    .definition = Part des publications de plus de cinq mots-dièse.
    .basis = { $n ->
        [one] sur { $n } publication avec du texte
       *[other] sur { $n } publications avec du texte
    }
    .formula = publications de plus de cinq mots-dièse / publications qui ont un texte.
    .exclusions = Publications sans texte ; réponses, suites de nos fils et relais.
    .unit = part
    .minimum = 50 publications.
    .interval = Wilson, corrigé de l’effet de semaine (les publications viennent par vagues).
    .source = Recommandations éditoriales du RGAA ; WCAG 2.2, critères 1.3.1 et 3.1.5.
    .pitfalls = Certains réseaux en demandent plus que d’autres.
