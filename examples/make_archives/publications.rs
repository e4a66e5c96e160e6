//! What the school publishes of its own, by season.

use crate::answers::fill;
use crate::chance::Chance;

/// A publication: months in which it makes sense (0 is always), text, hashtag.
type Template = (&'static [u32], &'static str, &'static str);

const TEMPLATES: [Template; 52] = [
    (
        &[9],
        "C’est la rentrée ! {n} classes de seconde accueillies ce matin dans la cour d’honneur.",
        "Rentrée",
    ),
    (&[9], "Rentrée des {classe} : rendez-vous à {heure}, entrée par l’allée des Tilleuls.", "Rentrée"),
    (&[9], "Les manuels sont distribués au CDI de {heure} à 17 h. Pensez au sac solide.", "Rentrée"),
    (
        &[9, 10],
        "Élection des délégués : la participation des {classe} dépasse 80 %. Bravo à toutes et tous.",
        "VieLycéenne",
    ),
    (
        &[9, 10],
        "Le journal du lycée cherche des plumes. Première réunion en salle {salle}, à {heure}.",
        "VieLycéenne",
    ),
    (
        &[10],
        "Fête de la science : les élèves de {option} ouvrent leur laboratoire aux écoles voisines.",
        "FêteDeLaScience",
    ),
    (
        &[10, 11],
        "Nos {classe} au salon des métiers : {n} stands, beaucoup de questions, quelques vocations.",
        "Orientation",
    ),
    (
        &[11, 12],
        "Semaine de l’orientation : chaque midi, un ancien élève raconte son parcours en salle {salle}.",
        "Orientation",
    ),
    (
        &[11],
        "Cérémonie du 11 novembre : la classe de {option} a lu des lettres de soldats de la vallée.",
        "Mémoire",
    ),
    (
        &[11, 12],
        "Parcoursup ouvre bientôt : calendrier & conseils sur notre site, rubrique Orientation.",
        "Parcoursup",
    ),
    (
        &[12],
        "Marché solidaire de la Maison des lycéens : {n}0 € pour les Restos du bassin. Merci !",
        "Solidarité",
    ),
    (
        &[12],
        "Le lycée ferme vendredi à {heure}. Bonnes fêtes à toute la communauté, et à l’an prochain.",
        "Vauquelin",
    ),
    (
        &[1],
        "Belle année à toutes et tous. Nous répondons ici à vos questions, du lundi au vendredi.",
        "Vauquelin",
    ),
    (
        &[1],
        "Portes ouvertes le samedi 27 janvier : ateliers, internat, filières, et des élèves pour guider.",
        "PortesOuvertes",
    ),
    (
        &[1, 2],
        "Portes ouvertes : le programme des ateliers de {option} est en ligne. Venez essayer.",
        "PortesOuvertes",
    ),
    (
        &[1, 2],
        "Vous hésitez entre générale et technologique ? Nos professeurs répondent, salle {salle}.",
        "PortesOuvertes",
    ),
    (
        &[1, 2, 3],
        "Vœux Parcoursup : permanence au CDI tous les jeudis à {heure} jusqu’au {jour2}.",
        "Parcoursup",
    ),
    (
        &[2],
        "Mini-stages : une journée en {classe} pour se faire une idée. Inscriptions ouvertes.",
        "Orientation",
    ),
    (
        &[2, 3],
        "Concours d’éloquence : la finale du lycée aura lieu en salle {salle}, entrée libre.",
        "Éloquence",
    ),
    (&[3], "Semaine des langues : au self, un menu par pays ; au CDI, des contes en {n} langues.", "Langues"),
    (&[3], "Semaine des mathématiques : l’énigme du jour est affichée dans le hall. Indice demain.", "Maths"),
    (&[3], "8 mars : portraits de femmes scientifiques, une exposition des élèves de {option}.", "Égalité"),
    (&[3, 4], "Nos {classe} en voyage d’étude : première étape réussie malgré la pluie.", "Voyage"),
    (
        &[4],
        "Oraux blancs du grand oral : merci aux parents et partenaires venus former les jurys.",
        "GrandOral",
    ),
    (&[4, 5], "Les {classe} présentent leurs projets de fin d’année à {heure}, en salle {salle}.", "Projets"),
    (&[5], "Dossiers de bourse : date limite le {jour2}. L’intendance aide à les remplir.", "Bourses"),
    (&[5], "La troupe du lycée joue deux soirs. Réservation à la Maison des lycéens.", "Théâtre"),
    (
        &[5, 6],
        "Révisions : le CDI reste ouvert le mercredi jusqu’à 18 h, salle {salle} en silence complet.",
        "Bac",
    ),
    (&[6], "Épreuves du bac : arrivez à {heure}, convocation et pièce d’identité en main. Courage !", "Bac"),
    (
        &[6],
        "Inscriptions en {classe} : les rendez-vous se prennent en ligne jusqu’au {jour2}.",
        "Inscriptions",
    ),
    (&[6], "Résultats du bac le 4 juillet à {heure}. Nous serons là pour les joies et les questions.", "Bac"),
    (&[6, 7], "Oral de rattrapage : permanence des professeurs dès {heure}, salle {salle}.", "Bac"),
    (&[7], "Félicitations à nos bacheliers ! Et merci aux équipes pour cette année.", "Bac"),
    (
        &[7, 8],
        "Inscriptions tardives : le secrétariat rouvre fin août, écrivez-nous d’ici là.",
        "Inscriptions",
    ),
    (
        &[8],
        "Rentrée : la liste des fournitures tient en une page, et presque tout peut resservir.",
        "Rentrée",
    ),
    (&[0], "Au menu demain : produits de la vallée, et un plat végétarien comme chaque jour.", "Cantine"),
    (
        &[0],
        "Le foyer a été repeint par les élèves de {classe}. Trois jours, {n} pots, une belle équipe.",
        "VieLycéenne",
    ),
    (&[0], "Rencontre avec une autrice au CDI : {n} questions, et un long silence d’écoute.", "CDI"),
    (&[0], "Atelier réparation de vélos dans la cour, mercredi à {heure}. Apportez le vôtre.", "ÉcoLycée"),
    (&[0], "Les éco-délégués ont pesé les restes du self : 12 % de moins que le mois dernier.", "ÉcoLycée"),
    (&[0], "Don du sang : le camion sera sur le parking le {jour}, de {heure} à 17 h.", "Solidarité"),
    (&[0], "Nos robots ont roulé droit : deuxième place pour l’équipe de {classe}.", "Robotique"),
    (
        &[0],
        "Grève des transports annoncée : prévenez la vie scolaire, les retards seront excusés.",
        "Transports",
    ),
    (
        &[0],
        "Coupure d’internet dans le bâtiment B jusqu’à {heure}. Les cours ont lieu, à l’ancienne.",
        "Vauquelin",
    ),
    (&[0], "La chorale répète en salle {salle}. Cherche basses, désespérément.", "Musique"),
    (
        &[0],
        "Sortie au musée pour les {classe} : dessiner ce que l’on regarde, regarder ce que l’on dessine.",
        "Arts",
    ),
    (
        &[0],
        "Un métier, une heure : une infirmière est venue parler de ses nuits aux {classe}.",
        "Orientation",
    ),
    (&[0], "Championnat de badminton : l’association sportive qualifie {n} élèves.", "Sport"),
    (&[0], "Le club de lecture recommande ce mois-ci un roman policier et une bande dessinée.", "Lecture"),
    (
        &[0],
        "Conseil de la vie lycéenne : la proposition de casiers supplémentaires est adoptée.",
        "VieLycéenne",
    ),
    (
        &[0],
        "Nos élèves de {option} correspondent avec une classe de Galice. Première lettre reçue.",
        "Erasmus",
    ),
    (&[0], "Internat : soirée jeux jeudi, et étude du soir ouverte aux externes sur demande.", "Internat"),
];

const THREADS: [&str; 8] = [
    "Le détail est en ligne, avec le plan du lycée et les horaires des navettes.",
    "Les inscriptions se font à la vie scolaire, jusqu’au {jour}.",
    "Et merci aux agents qui ont tout installé avant {heure}.",
    "Une question ? Posez-la ici, nous répondons aux heures d’ouverture.",
    "Le compte rendu paraîtra dans le journal du lycée.",
    "Pour les familles éloignées, la réunion sera aussi retransmise.",
    "Contact : l’accueil, ou le professeur principal de {classe}.",
    "Photos et dessins des élèves sont exposés au CDI.",
];

const WITH_PARTNERS: [&str; 8] = [
    "Merci à {qui} pour l’accueil de nos {classe} aujourd’hui.",
    "Avec {qui}, une matinée sur les métiers de l’eau : {n} élèves, une rivière, des bottes.",
    "Convention signée avec {qui} pour les stages de {classe}.",
    "Beau travail commun avec {qui} autour de l’exposition du hall.",
    "Nous serons avec {qui} au forum des formations, stand {n}.",
    "Félicitations à {qui}, partenaire de nos élèves depuis six ans !",
    "À lire chez {qui} : le portrait de notre chef d’atelier.",
    "Rendez-vous demain avec {qui} pour la dictée géante.",
];

const COMMENTS: [&str; 6] = [
    "À lire, pour nos futurs étudiants.",
    "Nos élèves y étaient, voici leur récit.",
    "Une bonne nouvelle pour les familles du bassin.",
    "Nous y tiendrons un stand avec les élèves de {classe}.",
    "Information utile : inscriptions jusqu’au {jour2}.",
    "Bravo pour ce projet, que nous suivons de près.",
];

const PICTURES: [&str; 12] = [
    "Des élèves de dos montent l’escalier du hall, décoré de guirlandes en papier.",
    "Affiche des portes ouvertes : samedi 27 janvier, de 9 h à 17 h, allée des Tilleuls.",
    "Plan du lycée avec les quatre bâtiments et l’entrée par l’allée des Tilleuls.",
    "Une table couverte de livres sous un panneau « Servez-vous ».",
    "Un petit robot à roues jaunes devant une ligne tracée au sol.",
    "Le potager du lycée : six carrés de bois, des étiquettes écrites à la main.",
    "Scène du théâtre vide, un projecteur allumé sur une chaise.",
    "Graphique en barres : le poids des restes du self baisse de novembre à mars.",
    "Vue de la cour sous la neige, sans personne.",
    "Tableau noir avec une démonstration de géométrie inachevée.",
    "Menu de la semaine : chaque jour un plat végétarien.",
    "Vélos retournés sur des bâches, outils alignés au premier plan.",
];

/// A publication of this month with its hashtag.
pub(crate) fn publication(chance: &mut Chance, month: u32) -> (String, &'static str) {
    let weight = |months: &[u32]| if months.contains(&month) { 9 } else { u64::from(months == [0]) * 2 };
    let weights: Vec<u64> = TEMPLATES.iter().map(|(months, ..)| weight(months)).collect();
    let (_, text, tag) = TEMPLATES[chance.weighted(&weights)];
    (fill(chance, text), tag)
}

/// What follows in a thread.
pub(crate) fn thread(chance: &mut Chance) -> String {
    let text = *chance.pick(&THREADS);
    fill(chance, text)
}

/// A text that names somebody.
pub(crate) fn with_partner(chance: &mut Chance, who: &str) -> String {
    let text = chance.pick(&WITH_PARTNERS).replace("{qui}", who);
    fill(chance, &text)
}

/// A comment on a quoted post.
pub(crate) fn comment(chance: &mut Chance) -> String {
    let text = *chance.pick(&COMMENTS);
    fill(chance, text)
}

/// The text alternative of a picture.
pub(crate) fn picture(chance: &mut Chance) -> String {
    let text = *chance.pick(&PICTURES);
    fill(chance, text)
}
