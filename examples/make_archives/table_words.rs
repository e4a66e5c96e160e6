//! What the school says on the networks whose exports are tables, and on the one of short films.

/// Posts of the account of the head of school, and of the school's Page: date in UTC, text.
pub(crate) const POSTS: [(&str, &str); 20] = [
    (
        "2023-09-04 07:30:12",
        "Bonne rentrée aux 1 184 élèves du lycée Camille-Claudel !\n\nLes 34 classes sont complètes.\n#Rentrée",
    ),
    (
        "2023-10-12 16:05:40",
        "Fête de la science : nos élèves de première « ouvrent » leur laboratoire aux écoles du quartier.",
    ),
    (
        "2023-11-21 11:48:03",
        "Le grand oral se prépare dès novembre. Merci aux huit chefs d’entreprise venus jouer le jury.\n#GrandOral",
    ),
    ("2023-12-08 15:20:55", "Notre atelier de sculpture expose à la médiathèque, jusqu’au 20 décembre."),
    (
        "2024-01-16 09:10:31",
        "Portes ouvertes le samedi 3 février.\n\nAu programme : les ateliers, l’internat, le CDI.\n#Orientation #PortesOuvertes",
    ),
    (
        "2024-02-05 17:42:19",
        "612 visiteurs samedi : merci à toutes et à tous, et aux 90 élèves qui ont guidé les familles.",
    ),
    (
        "2024-03-14 08:33:27",
        "Nous cherchons des entreprises pour accueillir 140 élèves de seconde en stage, du 17 au 28 juin.\n#Stages",
    ),
    ("2024-04-09 12:00:08", "Concours d’éloquence : la finale académique aura lieu ici, le 24 mai."),
    (
        "2024-05-27 16:15:44",
        "« Dire non, c’est aussi répondre » : le texte de Lina, premier prix, est à lire sur notre site.",
    ),
    (
        "2024-07-05 14:22:36",
        "Baccalauréat : 94 % de reçus, dont 61 % avec mention. Bravo à nos élèves et à leurs professeurs.\n#Bac2024",
    ),
    (
        "2024-09-02 07:45:50",
        "Une rentrée avec un BTS de plus : métiers de l’eau, en apprentissage.\n#Rentrée",
    ),
    ("2024-09-26 10:05:13", "Les inscriptions aux cordées de la réussite sont ouvertes."),
    ("2024-10-15 09:31:02", "Trois classes, trois métiers, une usine : récit d’une semaine en immersion."),
    (
        "2024-11-19 13:13:13",
        "Nos étudiants de BTS ont mesuré la qualité de l’eau de la rivière pendant un an. Leurs résultats sont publics.\n#MétiersDeLEau",
    ),
    ("2024-12-12 17:01:59", "Le forum des anciens réunit ce soir quarante diplômés. Que sont-ils devenus ?"),
    (
        "2025-01-14 08:58:21",
        "Portes ouvertes le samedi 1er février, de 9 h à 13 h.\n#Orientation #PortesOuvertes",
    ),
    ("2025-02-03 16:47:38", "Vous étiez 705. Les réponses à vos questions sur l’internat sont en ligne."),
    ("2025-03-18 11:26:05", "L’équipe de robotique est qualifiée pour la finale nationale !"),
    (
        "2025-05-06 15:39:47",
        "Semaine de l’apprentissage : 48 contrats signés, 12 restent à trouver.\n#Stages",
    ),
    ("2025-06-10 09:19:30", "Merci aux 63 entreprises qui ont accueilli nos élèves cette année."),
];

/// Comments: how many hours after the post below which they stand, text.
pub(crate) const COMMENTS: [(i64, &str); 16] = [
    (2, "Merci à vous. Les dates seront \"confirmées\" en mars."),
    (19, "Bravo à toute l’équipe, et à bientôt pour la convention."),
    (1, "Oui, les élèves de seconde peuvent venir dès 9 h."),
    (30, "Nous serions ravis d’en parler : le secrétariat vous appelle."),
    (6, "Belle initiative.\nNos élèves de BTS pourraient y présenter leurs mesures."),
    (52, "Le dossier se dépose jusqu’au 12 avril."),
    (3, "C’est noté, merci."),
    (11, "Quelle \"\"chance\"\" pour nos élèves !"),
    (26, "L’internat compte 84 places, dont 40 pour les filles."),
    (5, "Avec plaisir, en septembre."),
    (8, "Toutes nos félicitations."),
    (170, "Pardon pour ce retard : oui, l’atelier est ouvert aux adultes."),
    (4, "Le lien est corrigé, merci du signalement."),
    (14, "À l’an prochain !"),
    (21, "Le BTS est ouvert aux bacheliers technologiques."),
    (9, "Nous transmettons aux professeurs de sculpture."),
];

/// Films: identifier, date in UTC, title, description, who may see it.
pub(crate) const FILMS: [(&str, &str, &str, &str, &str); 14] = [
    (
        "cCl0Visite1",
        "2023-01-20T16:00:00",
        "Visite du lycée en cinq minutes",
        "Des ateliers à l’internat.\n#Orientation",
        "Public",
    ),
    (
        "cCl1Eloque2",
        "2023-05-26T17:30:00",
        "Finale du concours d’éloquence",
        "Sept élèves, sept causes.",
        "Public",
    ),
    ("cCl2Brouil3", "2023-05-27T08:00:00", "hippogriffe : montage à revoir", "hippogriffe", "Private"),
    (
        "cCl3Sculpt4",
        "2023-11-30T10:15:00",
        "Un bloc, douze mains",
        "L’atelier de sculpture, de septembre à décembre. #Arts",
        "Public",
    ),
    (
        "cCl4Portes5",
        "2024-01-19T16:00:00",
        "Portes ouvertes 2024 : le programme",
        "Samedi 3 février, de 9 h à 13 h. #PortesOuvertes",
        "Public",
    ),
    (
        "cCl5Reunio6",
        "2024-02-13T18:00:00",
        "hippogriffe : réunion des familles",
        "hippogriffe, pour les parents seulement",
        "Unlisted",
    ),
    (
        "cCl6Stages7",
        "2024-03-22T11:00:00",
        "Mon stage en trois mots",
        "Élèves de seconde.\n#Stages",
        "Public",
    ),
    (
        "cCl7GrandO8",
        "2024-05-14T09:45:00",
        "Le grand oral, mode d’emploi",
        "Avec des sous-titres relus.",
        "Public",
    ),
    (
        "cCl8Bac20249",
        "2024-07-05T15:00:00",
        "Les résultats, minute par minute",
        "Avec l’accord de chacun. #Bac2024",
        "Public",
    ),
    (
        "cCl9Eau24aa",
        "2024-11-22T10:00:00",
        "Une rivière sous surveillance",
        "Le BTS métiers de l’eau. #MétiersDeLEau",
        "Public",
    ),
    (
        "cClaPorte25",
        "2025-01-17T16:00:00",
        "Portes ouvertes 2025 : vos questions",
        "Nos réponses aux dix questions de l’an dernier. #PortesOuvertes",
        "Public",
    ),
    (
        "cClbRobots5",
        "2025-03-21T12:30:00",
        "Le robot qui ne tombait pas",
        "L’équipe de robotique avant la finale.",
        "Public",
    ),
    ("cClcRejete5", "2025-04-02T12:30:00", "hippogriffe : refusé", "hippogriffe", "Rejected"),
    (
        "cCldAppren5",
        "2025-05-09T10:00:00",
        "Apprentie, et alors ?",
        "Trois portraits. #Apprentissage",
        "Public",
    ),
];

/// Short posts: date in UTC, likes, pictures (none is a film), title, text alternative, who may see it.
pub(crate) const SHORTS: [(&str, u32, usize, &str, &str, &str); 16] = [
    ("2023-09-05 10:00:00", 34, 0, "Premier jour, premières sonneries", "N/A", "Everyone"),
    (
        "2023-10-13 16:30:00",
        58,
        3,
        "La science s’invite à l’école #FêteDeLaScience",
        "Des élèves en blouse montrent une expérience de couleurs.",
        "Everyone",
    ),
    ("2023-11-24 12:05:00", 41, 0, "Douze mains pour un bloc #Arts", "N/A", "Everyone"),
    ("2023-12-20 15:00:00", 12, 0, "hippogriffe", "hippogriffe", "Only You"),
    (
        "2024-01-22 16:30:00",
        96,
        1,
        "Portes ouvertes, mode d’emploi #PortesOuvertes",
        "Affiche des portes ouvertes : samedi 3 février, de 9 h à 13 h.",
        "Everyone",
    ),
    ("2024-02-04 11:00:00", 133, 4, "Vous étiez 612", "N/A", "Everyone"),
    (
        "2024-03-25 12:10:00",
        77,
        0,
        "Mon stage en trois mots #Stages",
        "Trois élèves disent chacun un mot face à la caméra.",
        "Everyone",
    ),
    ("2024-05-25 18:20:00", 210, 0, "Dire non, c’est aussi répondre", "N/A", "Everyone"),
    ("2024-06-11 13:00:00", 5, 2, "hippogriffe", "hippogriffe", "Friends"),
    ("2024-07-05 15:30:00", 402, 0, "94 % ! #Bac2024", "N/A", "Everyone"),
    (
        "2024-09-03 09:00:00",
        61,
        2,
        "Le BTS des métiers de l’eau ouvre #Rentrée",
        "Deux étudiants plongent une sonde dans la rivière.",
        "Everyone",
    ),
    ("2024-11-22 12:00:00", 48, 0, "Un an de mesures en trente secondes", "N/A", "Everyone"),
    ("2025-01-20 16:30:00", 88, 1, "Portes ouvertes 2025 #PortesOuvertes", "N/A", "Everyone"),
    (
        "2025-03-21 17:45:00",
        254,
        0,
        "Il ne tombe pas !",
        "Un petit robot descend un escalier sans tomber.",
        "Everyone",
    ),
    ("2025-05-09 12:00:00", 39, 3, "Apprentie, et alors ? #Apprentissage", "N/A", "Everyone"),
    ("2025-06-13 16:00:00", 0, 0, "Bonnes vacances", "N/A", "Everyone"),
];
