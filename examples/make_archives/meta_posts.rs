//! What the invented school publishes and answers where pictures count, by date.

/// Publications of the school: date, text.
pub(crate) const SCHOOL: [(&str, &str); 30] = [
    ("2022-09-01T07:45:00Z", "C’est la rentrée ! 🎒 Bienvenue aux 12 classes de seconde. #Rentrée #lycée"),
    ("2022-09-22T15:10:12Z", "Le CDI rouvre avec 300 nouveautés. Merci @mediatheque_bassin_ex ! #Lecture"),
    (
        "2022-10-11T09:30:41Z",
        "Fête de la science : les expériences des premières, en images. #FêteDeLaScience",
    ),
    ("2022-11-11T10:20:00Z", "Des lettres de soldats lues par la classe d’histoire. #Mémoire"),
    (
        "2022-12-15T16:02:33Z",
        "Marché solidaire : 640 € pour les Restos du bassin. Merci à toutes et à tous ❤️ #Solidarité",
    ),
    (
        "2023-01-18T12:40:05Z",
        "Les vœux se saisissent à partir d’aujourd’hui : une permanence chaque mardi. #Orientation",
    ),
    ("2023-02-03T08:15:19Z", "L’atelier de théâtre répète Molière. Première le 30 mars ! #Théâtre"),
    ("2023-03-18T08:00:00Z", "Portes ouvertes, de 9 h à 13 h. On vous attend 👋 #PortesOuvertes"),
    ("2023-03-30T18:55:47Z", "Salle comble pour le théâtre : bravo les artistes ! #Théâtre"),
    ("2023-05-11T13:25:30Z", "Le jardin du lycée en mai. #ÉcoDélégués #Jardin"),
    ("2023-06-14T06:30:00Z", "Épreuve de philosophie ce matin : courage, et respirez. #Bac2023"),
    ("2023-07-04T14:00:51Z", "Les résultats sont affichés dans le hall. Bravo ! 🎉 #Bac2023"),
    ("2023-09-04T07:50:00Z", "Rentrée, an deux : nouveaux visages, mêmes marronniers. #Rentrée"),
    ("2023-09-28T11:05:22Z", "Élection des délégués : 84 % de participation. #VieLycéenne"),
    ("2023-10-12T09:45:00Z", "Deux classes au salon des métiers. #Orientation"),
    ("2023-11-23T16:30:08Z", "Le self passe au tri : 40 kg de déchets en moins par semaine. #ÉcoDélégués"),
    ("2023-12-14T17:10:44Z", "Concert d’hiver de la chorale, ce soir à 18 h 30. Entrée libre 🎶 #Musique"),
    ("2024-01-17T12:30:00Z", "Tout savoir sur les vœux : réunion jeudi, en visio aussi. #Orientation"),
    ("2024-02-08T10:12:37Z", "Nos STI2D présentent leurs prototypes. #Projets"),
    ("2024-03-16T08:05:00Z", "Portes ouvertes : plan et programme en image. #PortesOuvertes"),
    ("2024-04-04T15:50:26Z", "Retour de Lisbonne : trois jours, cent photos, un carnet de bord. #Erasmus"),
    ("2024-05-23T13:00:00Z", "Les coulisses du journal du lycée. #VieLycéenne"),
    ("2024-06-18T06:35:00Z", "C’est parti pour la philosophie. #Bac2024"),
    ("2024-07-05T14:20:13Z", "Belle réussite : 96 % d’admis. Et bel été à tous ☀️ #Bac2024"),
    ("2024-09-02T07:40:00Z", "Bienvenue ! Les listes des classes sont à l’entrée. #Rentrée"),
    (
        "2024-10-10T09:20:18Z",
        "Fête de la science : fabriquer un savon, comprendre la chimie. #FêteDeLaScience",
    ),
    ("2024-11-26T16:15:00Z", "Des casiers neufs, choisis par le conseil de la vie lycéenne. #VieLycéenne"),
    ("2025-01-15T12:45:39Z", "Parcoursup : questions et réponses, épisode 1. #Orientation"),
    ("2025-03-15T08:10:00Z", "Portes ouvertes : merci aux 700 familles venues ce matin ! #PortesOuvertes"),
    ("2025-06-27T14:40:00Z", "Bel été ! Le secrétariat reste ouvert jusqu’au 11 juillet."),
];

/// Answers of the school: date, whom, text.
pub(crate) const ANSWERS: [(&str, &str, &str); 16] = [
    ("2022-09-22T17:02:00Z", "mediatheque_bassin_ex", "Merci à vous ! Nous viendrons avec deux classes."),
    ("2022-12-15T18:20:31Z", "parent_de_seconde_ex", "La prochaine vente aura lieu en mai 🙂"),
    ("2023-03-17T07:40:12Z", "college_des_tilleuls_ex", "Oui, les ateliers se visitent aussi."),
    ("2023-03-18T12:15:00Z", "ancienne_eleve_ex", "Quel plaisir de vous revoir !"),
    ("2023-06-14T11:30:45Z", "parent_de_seconde_ex", "Les sujets sont en ligne depuis midi."),
    ("2023-09-04T16:44:10Z", "parent_de_seconde_ex", "La liste des manuels est sur l’ENT."),
    ("2023-09-05T07:12:09Z", "eleve_delegue_ex", "Salle 204, à 12 h 30."),
    ("2023-10-12T13:05:52Z", "salon_des_metiers_ex", "Bravo pour l’organisation."),
    ("2023-12-14T22:01:27Z", "ancienne_eleve_ex", "Un enregistrement sera publié, c’est promis 🎶"),
    ("2024-03-15T16:50:00Z", "college_des_tilleuls_ex", "À demain !"),
    ("2024-03-18T08:22:36Z", "parent_de_seconde_ex", "Le dossier se dépose au secrétariat."),
    ("2024-05-23T15:31:00Z", "mediatheque_bassin_ex", "Avec joie, à la rentrée ?"),
    ("2024-09-02T17:17:17Z", "parent_de_seconde_ex", "Oui, la demi-pension commence demain."),
    ("2024-11-26T17:00:00Z", "eleve_delegue_ex", "Merci au conseil pour ce choix."),
    ("2025-03-15T13:48:03Z", "college_des_tilleuls_ex", "Merci de votre visite !"),
    ("2025-06-27T15:20:00Z", "ancienne_eleve_ex", "Bel été à vous aussi ☀️"),
];

/// Who follows the school: handle, since when.
pub(crate) const FOLLOWERS: [(&str, &str); 9] = [
    ("eleve_delegue_ex", "2025-02-11T17:30:00Z"),
    ("salon_des_metiers_ex", "2024-10-03T09:12:44Z"),
    ("parent_de_seconde_ex", "2024-09-02T18:01:00Z"),
    ("journal_du_bassin_ex", "2024-03-16T10:45:09Z"),
    ("ancienne_eleve_ex", "2023-07-04T20:20:20Z"),
    ("cafe_de_la_gare_ex", "2023-03-18T14:05:00Z"),
    ("college_des_tilleuls_ex", "2023-03-17T07:39:00Z"),
    ("mediatheque_bassin_ex", "2022-09-22T16:58:30Z"),
    ("mairie_du_bassin_ex", "2022-09-01T08:00:00Z"),
];

/// Posts of a sports club on a person's profile: date, text.
pub(crate) const CLUB: [(&str, &str); 14] = [
    ("2022-09-14T16:00:00Z", "Reprise des entraînements mercredi, au gymnase. #UNSS"),
    ("2022-11-23T17:45:10Z", "Cross du lycée : 312 arrivées, aucun abandon 👏"),
    ("2023-01-25T18:10:00Z", "Escalade : troisième place au championnat."),
    ("2023-04-05T15:22:00Z", "Sortie VTT au bord du canal, en images."),
    ("2023-06-21T19:00:41Z", "Fête du club : merci aux bénévoles ! #UNSS"),
    ("2023-09-13T16:05:00Z", "Nouvelle saison : inscriptions jusqu’au 30. #UNSS"),
    ("2023-12-06T17:30:00Z", "Badminton : nos cadettes en finale."),
    ("2024-02-07T18:00:59Z", "Le vestiaire change de peinture."),
    ("2024-04-03T15:40:00Z", "Sortie voile, vent de force 4 ⛵"),
    ("2024-06-19T19:10:00Z", "Remise des médailles, demain à 17 h."),
    ("2024-09-11T16:00:00Z", "C’est reparti, salle comble dès le premier soir !"),
    ("2024-11-27T17:20:33Z", "Cross : bravo à toutes les classes. #UNSS"),
    ("2025-03-26T18:05:00Z", "Tournoi interlycées : deuxièmes au handball."),
    ("2025-06-18T19:30:00Z", "Merci pour cette belle année sportive. #UNSS"),
];
