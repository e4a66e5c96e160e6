//! The pages of the year: what their lines and cards say, and what the ribbon draws.

use bilan::{config::Config, report::Report, site};

use super::fixture;

/// A page without tags, its no-break spaces as blanks.
fn page(report: &Report, path: &str) -> String {
    let html = html(report, path);
    let text: String =
        html.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect();
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2060}', "").replace("&#x27;", "’")
}

fn html(report: &Report, path: &str) -> String {
    let site = site::build(report, b"{}\n", &Config::default()).expect("builds");
    let page = site.pages.into_iter().find(|page| page.path == path).expect("the page");
    String::from_utf8(page.bytes).expect("UTF-8")
}

fn assert_says(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
}

#[test]
fn each_month_has_one_honest_line() {
    let text = page(&fixture::report(), "annee.html");
    let lines = [
        "Septembre 2022\nUne réponse et trois publications ; premier message des archives le 5 septembre 2022.",
        "Octobre 2022\n12 réponses, 9 publications, 2 relais et une suite de fil.",
        "Novembre 2022\nUne publication.",
        "Décembre 2022\nAucun message public.",
        "Février 2023\n31 réponses et 40 publications ; bien plus que les autres mois, pendant la campagne « Orientation » (2) ; un jour ouvré de fermeture.",
        "8 réponses et 70 publications ; bien plus que les autres mois, pendant la campagne « Orientation » (2) et le mois de « Portes ouvertes » (3) ; quatre jours ouvrés de fermeture.",
        "44 réponses et 12 publications ; bien plus de réponses que les autres mois.",
        "bien plus que les autres mois, sans rien au calendrier qui coïncide.",
        "Juin 2023\nUne réponse ; bien moins que les autres mois.",
        "Juillet 2023\nAucun message public ; établissement fermé tout le mois.",
        "Deux publications ; mois incomplet, une archive s’arrêtant au 29 août 2023 ; 23 jours ouvrés de fermeture.",
        "sans que l’un soit dit la cause de l’autre",
    ];
    let text = text.replace("\n\n", "\n");
    for line in lines {
        let told: Vec<&str> = line.split('\n').collect();
        assert_says(&text, &told);
    }
    // A month with a campaign is never joined to a silent one without.
    assert_says(
        &text,
        &["Janvier 2023", "Aucun message public ; au calendrier, campagne « Orientation » (2)."],
    );
}

#[test]
fn silent_months_that_follow_each_other_are_one_line() {
    let mut report = fixture::report();
    for month in &mut report.months {
        (month.events, month.campaigns) = (Vec::new(), Vec::new());
    }
    assert_says(&page(&report, "annee.html"), &["Décembre 2022 et janvier 2023"]);
    report.language = "en".into();
    assert_says(&page(&report, "year.html"), &["December 2022 and January 2023", "No public message."]);
}

#[test]
fn the_ribbon_draws_closures_campaigns_and_events_with_their_numbers() {
    let html = html(&fixture::report(), "annee.html");
    let ribbon = html.split("<svg").nth(1).and_then(|rest| rest.split("</svg>").next()).expect("a ribbon");
    assert_says(
        ribbon,
        &[
            "role=\"img\"",
            "<title",
            "<desc",
            "<pattern",
            "url(#ribbon-w-h)",
            ">2</text>",
            ">3</text>",
            ">Fermeture</text>",
        ],
    );
    assert!(!ribbon.contains("<rect") && !ribbon.contains("style="));
    assert_says(
        &page(&fixture::report(), "annee.html"),
        &["Campagne « Orientation », du 9 janvier au 24 mars 2023", "Portes ouvertes, le 18 mars 2023"],
    );
    // Nothing declared, nothing drawn.
    let mut report = fixture::report();
    (report.campaigns, report.events, report.closures) = (Vec::new(), Vec::new(), Vec::new());
    let bare = self::html(&report, "annee.html");
    assert!(!bare.contains("au calendrier qui coïncide"));
    assert!(!bare.contains("<pattern") && !bare.contains("id=\"marks\""));
}

#[test]
fn cards_say_reception_against_the_usual_in_words() {
    let text = page(&fixture::report(), "ce-qui-a-marche.html");
    assert_says(
        &text,
        &[
            "42 réactions (31 « j’aime » et 11 relais). D’ordinaire, une publication de ce compte en reçoit 4,5 (médiane de ses 120 publications de l’année) ; celle-ci en a reçu environ neuf fois autant.",
            "7 relais. D’ordinaire, une publication de ce compte n’en reçoit pas",
            "Le mercredi, 31 semaines sur 52, sous le mot-dièse #motdujour.",
            "Sept réponses à une même personne. Ni son nom ni ses mots ne figurent ici.",
            "du 18 au 20 mars 2023",
            "Ni « j’aime », ni relais. Sur 120 publications de l’année, 14 sont dans ce cas ; voici la plus récente de celles qui avaient une image ou une vidéo.",
            "L’archive de CDI ne contient pas les réactions reçues",
        ],
    );
    let html = html(&fixture::report(), "ce-qui-a-marche.html");
    assert!(html.contains(
        "<blockquote lang=\"fr\"><p>Les portes du lycée sont ouvertes\u{202f}: &lt;venez&gt;\u{a0}!"
    ));
    assert_eq!((html.matches("<blockquote>").count(), html.matches("<blockquote lang").count()), (1, 3));
}

#[test]
fn without_a_card_there_is_no_page_of_highlights() {
    let mut report = fixture::report();
    report.highlights.clear();
    let site = site::build(&report, b"{}\n", &Config::default()).expect("builds");
    assert!(!site.pages.iter().any(|page| page.path.starts_with("ce-qui")));
}
