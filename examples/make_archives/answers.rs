//! What the school answers, put together from turns of phrase.

use crate::chance::Chance;

const OPENINGS: [&str; 14] = [
    "Bonjour,",
    "Bonjour et merci pour votre message.",
    "Bonjour, bonne question !",
    "Bonjour {prenom},",
    "Merci de nous avoir écrit.",
    "Bonsoir,",
    "Bonjour, merci de votre intérêt pour le lycée.",
    "Rebonjour,",
    "Merci pour le signalement.",
    "Bonjour, nous avons posé la question au service concerné :",
    "Bonjour, oui tout à fait :",
    "Bonjour, pas d’inquiétude :",
    "Désolés pour l’attente,",
    "Bonjour à vous,",
];

const ANSWERS: [&str; 48] = [
    "les portes ouvertes ont lieu le samedi {jour} de {heure} à 17 h, sans inscription.",
    "le dossier de bourse se dépose à l’intendance avant le {jour}, même s’il manque une pièce.",
    "la liste des manuels de {classe} est affichée dans le hall et sur le site, rubrique « Rentrée ».",
    "la vie scolaire ouvre à {heure}, le plus simple est d’appeler dès l’ouverture.",
    "les inscriptions en {classe} se font sur rendez-vous du {jour} au {jour2}.",
    "le bus de la ligne {n} dessert bien le lycée, arrêt « Tilleuls », à {heure}.",
    "le self propose un plat végétarien chaque jour, et la carte se recharge en ligne.",
    "la réunion avec les familles de {classe} commence à {heure} en salle {salle}.",
    "la psychologue de l’Éducation nationale reçoit le mardi en salle {salle}, sur rendez-vous au CDI.",
    "pour Parcoursup, le professeur principal de {classe} relit chaque projet de formation motivé.",
    "le certificat de scolarité se demande au secrétariat des élèves, il est prêt en deux jours.",
    "l’internat rouvre le dimanche soir à partir de {heure}, un surveillant est sur place.",
    "la section européenne recrute sur dossier, les attendus sont en ligne.",
    "le relevé de notes du bac se retire à l’accueil à partir du {jour}.",
    "l’option {option} est maintenue l’an prochain, en {classe} comme en terminale.",
    "l’espace numérique est en maintenance jusqu’à {heure}, rien n’est perdu.",
    "les mini-stages du {jour} sont complets, une seconde date ouvre la semaine suivante.",
    "le voyage de la {classe} est confirmé, les familles reçoivent le programme ce soir.",
    "les élèves de {classe} finissent à {heure} ce jour-là, le self reste ouvert.",
    "le CDI reste ouvert entre midi et deux, et le mercredi jusqu’à {heure}.",
    "l’aide aux devoirs reprend le {jour}, en salle {salle}, gratuite et sans inscription.",
    "les résultats sont affichés le {jour} à {heure} dans la cour d’honneur.",
    "la carte de cantine perdue se refait à l’intendance, comptez cinq minutes.",
    "le stage de {classe} dure quatre semaines, la convention se signe avant le {jour}.",
    "le fonds social peut prendre en charge une partie du voyage, parlez-en à l’assistante sociale.",
    "nous transmettons au professeur de {option}, il vous répondra par l’ENT.",
    "la salle informatique {salle} est en libre accès le jeudi après {heure}.",
    "la remise des diplômes aura lieu le {jour} à {heure}, vous êtes les bienvenus.",
    "le règlement intérieur prévoit ce cas, page 12 ; la vie scolaire peut vous l’expliquer.",
    "les emplois du temps définitifs de {classe} seront en ligne le {jour}.",
    "l’association sportive propose {n} activités, l’adhésion vaut pour toute l’année.",
    "le BTS ouvre {n} places, le taux d’accès de l’an dernier est sur la fiche de la formation.",
    "les justificatifs d’absence se déposent dans l’ENT ou à la vie scolaire.",
    "la journée d’intégration est bien le {jour}, prévoir un pique-nique.",
    "nous avons prévenu les agents, le portail de la rue basse est réparé.",
    "les anciens élèves peuvent revenir parler de leurs études : écrivez-nous, nous vous inscrivons.",
    "la visite virtuelle du lycée est en ligne, et nous organisons une visite le {jour}.",
    "la bourse au mérite est versée automatiquement, il n’y a rien à demander.",
    "le conseil de classe de {classe} est avancé au {jour}, les délégués sont prévenus.",
    "l’option {option} se poursuit en première, trois heures par semaine.",
    "les oraux blancs ont lieu du {jour} au {jour2}, la convocation arrive par l’ENT.",
    "la demande de dérogation se fait auprès du rectorat, nous vous indiquons le formulaire.",
    "le lycée reste ouvert pendant les épreuves, l’accès se fait par l’allée des Tilleuls.",
    "il reste {n} places au club théâtre, premier rendez-vous le {jour}.",
    "le petit-déjeuner de l’internat est servi dès 6 h 45.",
    "votre photo de l’exposition nous a fait plaisir, nous l’avons montrée aux élèves.",
    "la classe de {option} vous remercie pour cette rencontre !",
    "nous avons corrigé la date sur le site, merci de votre œil.",
];

const CLOSINGS: [&str; 16] = [
    "Bonne journée !",
    "N’hésitez pas à revenir vers nous.",
    "À bientôt.",
    "Bonne soirée.",
    "Tenez-nous au courant.",
    "Dites-nous si cela ne suffit pas.",
    "Nous restons à l’écoute.",
    "Bon courage pour les révisions !",
    "Au plaisir de vous accueillir.",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
];

const FOLLOW_UPS: [&str; 18] = [
    "Avec plaisir, et bonne rentrée !",
    "Oui, c’est bien cela : salle {salle}, à {heure}.",
    "Non, la pièce d’identité suffit.",
    "C’est noté, nous ajoutons la précision sur le site.",
    "Vous pouvez venir avec un frère ou une sœur, bien sûr.",
    "Le plus sûr est de passer à l’accueil avant {heure}.",
    "Nous vérifions et nous revenons vers vous.",
    "Réponse de l’intendance : c’est possible jusqu’au {jour}.",
    "Alors rendez-vous le {jour} !",
    "Merci de votre patience, c’est réparé.",
    "Oui, en {classe} aussi.",
    "Aucun souci, un appel suffit pour changer la date.",
    "Bien reçu, bon courage à lui.",
    "Merci à vous, cela fera plaisir aux collègues.",
    "Pas encore, la date sera annoncée ici même.",
    "Tout est gratuit, sauf le repas.",
    "Il suffit de le signaler au professeur principal.",
    "Exactement. Bonne fin de semaine !",
];

const DAYS: [&str; 12] = [
    "13",
    "18",
    "20",
    "22",
    "27 janvier",
    "3 février",
    "14 mars",
    "5 avril",
    "16 mai",
    "4 juin",
    "1er juillet",
    "3 septembre",
];
const HOURS: [&str; 8] = ["8 h", "9 h", "9 h 30", "13 h 30", "14 h", "16 h", "17 h 30", "18 h"];
const CLASSES: [&str; 8] =
    ["seconde", "première", "terminale", "première STMG", "terminale STI2D", "BTS", "CAP", "seconde pro"];
const OPTIONS: [&str; 8] =
    ["théâtre", "latin", "cinéma", "NSI", "arts plastiques", "SVT", "italien", "musique"];

/// Fills the blanks of a sentence.
pub(crate) fn fill(chance: &mut Chance, text: &str) -> String {
    let mut filled = text.to_owned();
    let room = format!("{}{:02}", chance.pick(&["A", "B", "C", "D"]), chance.between(1, 24));
    for (blank, value) in [
        ("{jour2}", (*chance.pick(&DAYS[6..])).to_owned()),
        ("{jour}", (*chance.pick(&DAYS[..6])).to_owned()),
        ("{heure}", (*chance.pick(&HOURS)).to_owned()),
        ("{classe}", (*chance.pick(&CLASSES)).to_owned()),
        ("{option}", (*chance.pick(&OPTIONS)).to_owned()),
        ("{salle}", room),
        ("{n}", chance.between(3, 18).to_string()),
    ] {
        filled = filled.replace(blank, &value);
    }
    typeset(&filled)
}

/// French spaces before double signs.
pub(crate) fn typeset(text: &str) -> String {
    [
        (" !", "\u{202f}!"),
        (" ?", "\u{202f}?"),
        (" ;", "\u{202f};"),
        (" :", "\u{a0}:"),
        ("« ", "«\u{202f}"),
        (" »", "\u{202f}»"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// A first answer to somebody.
pub(crate) fn answer(chance: &mut Chance, name: &str) -> String {
    let first_name = name.split(' ').next().unwrap_or_default();
    let opening = chance.pick(&OPENINGS).replace("{prenom}", first_name);
    let (answer, closing) = (*chance.pick(&ANSWERS), *chance.pick(&CLOSINGS));
    fill(chance, format!("{opening} {answer} {closing}").trim_end())
}

/// An answer to somebody who came back to it.
pub(crate) fn follow_up(chance: &mut Chance) -> String {
    let text = *chance.pick(&FOLLOW_UPS);
    fill(chance, text)
}
