//! What a report may quote of an own text: nobody else is in it.

use bilan::report::mask::{excerpt, masked};

#[test]
fn others_are_masked_and_we_are_not() {
    let own = ["lycee".to_owned()];
    let cases = [
        ("Merci @Marie_D. et @Lycee !", "Merci @…. et @Lycee !"),
        ("avec @paul@instance.fr, bravo", "avec @…, bravo"),
        ("écrivez à vie.scolaire@ac-x.fr.", "écrivez à @…."),
        ("(@a/@b)", "(@…/@…)"),
        ("rendez-vous @ 18 h", "rendez-vous @ 18 h"),
        ("appelez le 01 23 45 67 89 ou +33 1.23.45.67.89 !", "appelez le … ou … !"),
        ("le 12/03/2024 à 18 h, 1 250 élèves", "le 12/03/2024 à 18 h, 1 250 élèves"),
        ("+ de 30 élèves", "+ de 30 élèves"),
    ];
    for (text, expected) in cases {
        assert_eq!(masked(text, &own), expected);
    }
}

#[test]
fn an_excerpt_ends_between_words_and_has_no_link() {
    assert_eq!(excerpt("Un mot, https://t.co/abc puis d’autres", &[], 100), "Un mot, puis d’autres");
    assert_eq!(excerpt("Portes ouvertes, samedi matin", &[], 18), "Portes ouvertes…");
}
