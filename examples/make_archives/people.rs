//! Invented people and organisations, one pool a network.

use crate::chance::Chance;

/// Somebody whom the school answers, mentions, quotes or reposts.
#[derive(Clone)]
pub(crate) struct Person {
    /// A number that the network never gave to anybody.
    pub(crate) number: u64,
    pub(crate) handle: String,
    pub(crate) name: String,
    /// The server of the federated network.
    pub(crate) host: &'static str,
}

/// Organisations that the school works with, handle and name.
const PARTNERS: [(&str, &str); 14] = [
    ("acad_vallonne_ex", "Académie de Vallonne"),
    ("mairie_staubrac_ex", "Ville de Saint-Aubrac-les-Forges"),
    ("univ_vallonne_ex", "Université de Vallonne"),
    ("cdi_vauquelin_ex", "CDI du lycée Vauquelin"),
    ("mdl_vauquelin_ex", "Maison des lycéens"),
    ("peep_aubrac_ex", "Parents d’élèves du bassin"),
    ("gazette_ourse_ex", "La Gazette de l’Ourse"),
    ("media_aubrac_ex", "Médiathèque des Forges"),
    ("clg_peupliers_ex", "Collège des Peupliers"),
    ("onisep_vall_ex", "Info-orientation Vallonne"),
    ("theatre_lune_ex", "Théâtre de la Lune"),
    ("robots_ourse_ex", "Club robotique de l’Ourse"),
    ("crous_vall_ex", "Vie étudiante Vallonne"),
    ("asso_sport_ex", "Association sportive Vauquelin"),
];

const FIRST_NAMES: [&str; 48] = [
    "Adèle",
    "Amine",
    "Anaïs",
    "Antoine",
    "Assia",
    "Baptiste",
    "Camille",
    "Capucine",
    "Chloé",
    "Clément",
    "Diane",
    "Djibril",
    "Elsa",
    "Enzo",
    "Fanny",
    "Farid",
    "Gaëlle",
    "Gabin",
    "Hanna",
    "Hugo",
    "Inès",
    "Ismaël",
    "Jade",
    "Joachim",
    "Karim",
    "Katell",
    "Léa",
    "Lilian",
    "Lucie",
    "Maëlys",
    "Malo",
    "Manon",
    "Mehdi",
    "Nadia",
    "Nathan",
    "Noémie",
    "Océane",
    "Oscar",
    "Pauline",
    "Quentin",
    "Rachid",
    "Romane",
    "Sacha",
    "Salomé",
    "Théo",
    "Valentine",
    "Yanis",
    "Zoé",
];

const WORDS: [&str; 36] = [
    "colibri", "menthe", "orage", "pixel", "violon", "carnet", "sirocco", "galet", "mistral", "ardoise",
    "tilleul", "boussole", "pivoine", "lanterne", "corail", "granit", "comete", "safran", "origami", "plume",
    "rivage", "cerise", "totem", "velo", "marelle", "brioche", "hibou", "fougere", "zeste", "nuage",
    "prisme", "cactus", "lagune", "tandem", "ocre", "loutre",
];

const HOSTS: [&str; 7] = [
    "social.academie-vallonne.example",
    "mastodon.example",
    "piaille.example",
    "toots.example",
    "profs.example",
    "lyceens.example",
    "ourse.example",
];

/// Organisations come first in a pool.
pub(crate) const PARTNER_COUNT: usize = PARTNERS.len();

/// The person of a pool with this rank.
pub(crate) fn person(seed: u64, rank: usize) -> Person {
    let mut chance = Chance::new(seed ^ (rank as u64).wrapping_mul(0x1F3D_5B79));
    let number = 8_000_000_000 + seed % 1_000 * 1_000_000 + rank as u64 * 37 + chance.below(37);
    if let Some((handle, name)) = PARTNERS.get(rank) {
        let host = if rank.is_multiple_of(3) { HOSTS[0] } else { HOSTS[rank % HOSTS.len()] };
        return Person { number, handle: (*handle).to_owned(), name: (*name).to_owned(), host };
    }
    let (first, word) = (*chance.pick(&FIRST_NAMES), *chance.pick(&WORDS));
    let name = match chance.below(3) {
        0 => first.to_owned(),
        1 => format!("{first} {}.", char::from(b'A' + u8::try_from(chance.below(24)).unwrap_or(0))),
        _ => word.to_owned(),
    };
    let handle = format!("{word}{}_ex", rank % 10_000);
    Person { number, handle, name, host: HOSTS[1 + chance.index(HOSTS.len() - 1)] }
}
