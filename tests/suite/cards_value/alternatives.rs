//! Text alternatives: described or not, usable or not.

use bilan::indicator::alternative::{is_file_name, is_placeholder, is_too_short};
use bilan::indicator::{Outcome, Reason};
use bilan::model::{Availability, Media};

use super::desk::{Desk, all, figure, unavailable};

#[test]
fn a_short_text_a_file_and_an_empty_word_are_told_from_a_description() {
    for text in ["Logo", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "12 345 678 901", "neuf lett"] {
        assert!(is_too_short(text), "{text}");
    }
    assert!(!is_too_short("dix lettres") && !is_too_short("La cour du lycée"));
    for text in [
        "IMG_1234.JPG",
        "20240305_101112",
        "DSC01234",
        "Capture d’écran 2024-03-05 à 10.33.12.png",
        "photo-2.webp",
    ] {
        assert!(is_file_name(text), "{text}");
    }
    for text in [
        "La cour en 2024",
        "Affiche",
        "Le schéma montre comment un élève enregistre son travail sous le nom cours.png",
    ] {
        assert!(!is_file_name(text), "{text}");
    }
    for text in
        ["image", "Photo 2", "Capture d’écran", "Sans titre", "No description available.", "Texte alternatif"]
    {
        assert!(is_placeholder(text), "{text}");
    }
    for text in ["Photo de classe", "Image du lycée", "2024", "🎉"] {
        assert!(!is_placeholder(text), "{text}");
    }
}

/// A publication of `text` with one image described so.
fn show(desk: &mut Desk, day: i64, text: &str, described: Option<&str>) {
    let attachments = desk.account.attach([(Media::Image, described)]);
    desk.say(day, text).attachments = attachments;
}

#[test]
fn each_defect_has_its_share_and_the_usable_ones_have_none() {
    let mut desk = Desk::new(400);
    for day in 0..20 {
        show(&mut desk, day, "Rentrée", Some(&format!("La cour le jour {day}, avec les élèves")));
    }
    show(&mut desk, 20, "", Some("Affiche"));
    show(&mut desk, 21, "", Some("photographie_12.jpeg"));
    show(&mut desk, 22, "", Some("capture d’écran"));
    show(&mut desk, 23, "Nos élèves au théâtre ! https://a.example #Théâtre", Some("Nos élèves au théâtre."));
    for day in 24..30 {
        show(&mut desk, day, "", Some("La façade du lycée"));
    }
    for day in 30..40 {
        show(&mut desk, day, "", None);
    }
    let account = desk.done();
    for (id, k) in [
        ("usable-alt-text-share", 20_u32),
        ("alt-text-too-short-share", 1),
        ("alt-text-file-name-share", 1),
        ("alt-text-placeholder-share", 1),
        ("alt-text-copied-share", 1),
        ("alt-text-repeated-share", 6),
    ] {
        assert_eq!(figure(&account, id), (f64::from(k) / 30.0, Some(u64::from(k)), 30), "{id}");
    }
}

#[test]
fn a_text_on_five_images_is_not_repeated_and_nineteen_texts_are_too_few() {
    let mut desk = Desk::new(400);
    for day in 0..20 {
        show(
            &mut desk,
            day,
            "",
            Some(&format!(
                "La façade du lycée, côté {}",
                ["cour", "rue", "jardin", "préau"][usize::try_from(day % 4).expect("small")]
            )),
        );
    }
    let mut account = desk.done();
    assert_eq!(figure(&account, "alt-text-repeated-share"), (0.0, Some(0), 20));
    account.activities.pop();
    assert_eq!(all(&account, "usable-alt-text-share"), Outcome::TooFew { k: Some(19), n: 19 });
    account.network.fields.descriptions = Availability::No;
    assert_eq!(all(&account, "usable-alt-text-share"), unavailable(Reason::FieldNotInExport));
}

#[test]
fn a_post_is_described_when_all_its_images_are_and_films_count_apart() {
    let mut desk = Desk::new(400);
    for day in 0..25 {
        let second = (day < 20).then_some("Une deuxième image");
        let attachments = desk.account.attach([(Media::Image, Some("Une image")), (Media::Image, second)]);
        desk.post(day).attachments = attachments;
    }
    for day in 25..50 {
        let media = if day % 2 == 0 { Media::Video } else { Media::Audio };
        let attachments = desk.account.attach([(media, (day < 30).then_some("Un extrait du concert"))]);
        desk.post(day).attachments = attachments;
    }
    let account = desk.done();
    assert_eq!(figure(&account, "described-posts-share"), (0.8, Some(20), 25));
    assert_eq!(figure(&account, "described-films-share"), (0.2, Some(5), 25));
    assert_eq!(figure(&account, "alt-text-coverage"), (0.9, Some(45), 50));
}
