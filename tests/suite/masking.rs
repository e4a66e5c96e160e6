//! What a report may quote of an own text: nobody else is in it.

use bilan::report::mask::{Masked, excerpt, is_link, phrase::Phrases, without_addresses};

#[test]
fn others_are_masked_and_we_are_not() {
    let own = ["lycee".to_owned()];
    let cases = [
        ("Merci @Marie_D. et @Lycee !", "Merci @…. et @Lycee !"),
        ("avec @paul@instance.fr, bravo", "avec @…, bravo"),
        ("écrivez à vie.scolaire@ac-x.fr.", "écrivez à @…."),
        ("écrivez à vie.scolaire (at) ac-x.fr ou a[AT]b.fr", "écrivez à @… ou @…"),
        ("(@a/@b)", "(@…/@…)"),
        ("rendez-vous @ 18 h", "rendez-vous @ 18 h"),
        ("appelez le 01 23 45 67 89 ou +33 1.23.45.67.89 !", "appelez le … ou … !"),
        ("le 01–23–45–67–89, le 01_23_45_67_89", "le …, le …"),
        ("FR76 3000 6000 0112 3456 7890 189", "FR…"),
        ("le 12/03/2024 à 18 h, 1 250 élèves", "le 12/03/2024 à 18 h, 1 250 élèves"),
        ("+ de 30 élèves", "+ de 30 élèves"),
    ];
    for (text, expected) in cases {
        assert_eq!(without_addresses(text, &own).0, expected);
    }
}

#[test]
fn what_is_masked_is_counted_by_kind() {
    let mut phrases = Phrases::default();
    phrases.hide_name("Marie Dupont");
    phrases.hide_words("Secret");
    let text = "Marie Dupont, @paul, a@b.fr, 01 23 45 67 89, https://c.fr, secret, Anne Durand";
    let (shown, masked) = excerpt(text, &[], &phrases, 200);
    assert_eq!(shown, "…, @…, @…, …, …, Anne Durand");
    let one = Masked { handles: 1, addresses: 1, phones: 1, names: 1, words: 1, links: 1, pairs: 1 };
    assert_eq!(masked, one);
}

#[test]
fn an_excerpt_ends_between_words_and_has_no_link() {
    let shown = |text, length| excerpt(text, &[], &Phrases::default(), length).0;
    assert_eq!(shown("Un mot, https://t.co/abc puis d’autres", 100), "Un mot, puis d’autres");
    assert_eq!(shown("Portes ouvertes, samedi matin", 18), "Portes ouvertes…");
}

#[test]
fn an_address_without_its_scheme_is_a_link_and_a_date_is_none() {
    for link in ["exemple.fr/marie", "(instagram.com/marie_d)", "https://a", "www.exemple.fr"] {
        assert!(is_link(link), "{link}");
    }
    for word in ["12/03/2024", "et/ou", "3.5/5", "M./Mme", "etc.", "ac-x.fr"] {
        assert!(!is_link(word), "{word}");
    }
}

#[test]
fn a_name_is_found_in_every_spelling() {
    let mut phrases = Phrases::default();
    phrases.hide_name("Élodie Martin-Roux 🌻 | Prof de maths");
    phrases.hide_name("Zoé");
    phrases.hide_name("Le");
    phrases.hide_name("Ecole");
    phrases.show("École Jules-Verne");
    let cases = [
        ("Bravo à Élodie Martin-Roux !", "Bravo à … !"),
        ("ELODIE MARTIN ROUX", "…"),
        ("E\u{301}lodie\u{a0}Martin-Roux", "…"),
        ("#ElodieMartinRoux", "#…"),
        ("Élodie Martin", "Élodie Martin"),
        ("Zoé et zoé", "… et zoé"),
        ("Le prof de maths", "Le prof de maths"),
        ("L’Ecole, l’école, l’École Jules-Verne", "L’…, l’école, l’École Jules-Verne"),
        ("Zoéline", "Zoéline"),
    ];
    for (text, expected) in cases {
        assert_eq!(phrases.without(text).0, expected);
    }
}

#[test]
fn a_name_of_two_words_is_found_turned_round() {
    let mut phrases = Phrases::default();
    phrases.hide_name("Jean Dupont - Proviseur adjoint");
    assert_eq!(phrases.without("DUPONT Jean, jean dupont et Dupont").0, "…, … et Dupont");
}

#[test]
fn pairs_of_capitalised_words_are_counted_unless_they_are_ours() {
    let mut phrases = Phrases::default();
    phrases.show("Lycée Jules-Verne");
    let cases = [
        ("Bravo à Anne Durand pour sa visite", 1),
        ("Charles de Gaulle, Vincent van Gogh et Jeanne d’Arc", 3),
        ("Anne-Marie vient", 1),
        ("Le lycée ouvre. Venez !", 0),
        ("Demain, Anne vient", 0),
        ("Au Lycée Jules-Verne", 0),
        ("#PortesOuvertes Samedi", 0),
    ];
    for (text, expected) in cases {
        assert_eq!(phrases.pairs(text), expected, "{text}");
    }
}
