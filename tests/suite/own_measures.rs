//! Measures of the institution's own: filters understood, refused where they cannot be meant, and told like any figure.

use bilan::calendar::Calendar;
use bilan::config::{Config, Document};
use bilan::report::{Measure, Outcome, Reason, Report, Settings, Source};

use crate::naive::world::World;

fn config(text: &str) -> Result<Config, String> {
    let document = Document { file: "bilan.toml".into(), text: text.to_owned() };
    Config::read(document).map_err(|error| error.key.to_owned())
}

fn report(text: &str) -> Report {
    let config = config(text).expect("a configuration");
    let calendar = Calendar::of(&config);
    let opening = bilan::calendar::Opening::load(&config).expect("hours");
    let settings = Settings {
        config: &config,
        calendar: &calendar,
        opening: opening.as_ref(),
        language: "fr",
        year: Some(2021),
    };
    let source = Source { account: World::invent(5, 900, 60).account(), ..Source::default() };
    Report::new(&[source], &settings)
}

fn row<'a>(report: &'a Report, id: &str, period: &str) -> &'a Measure {
    report.measures.iter().find(|row| row.id == id && row.period == period).expect("a row")
}

const ANSWERS: &str = "[[measure]]\nid = \"answers-among-written\"\nname = \"Réponses\"\nnumerator = { kinds = [\"reply\"] }\ndenominator = { kinds = [\"reply\", \"original\", \"mention\", \"quote\"] }\n";

#[test]
fn a_share_declared_by_types_is_the_catalogues_share_with_the_same_interval_and_verdicts() {
    let report = report(ANSWERS);
    for period in ["2019", "2020", "2021", "2019..2021", "all"] {
        let own = row(&report, "answers-among-written", period);
        let known = row(&report, "dialogue-share", period);
        assert_eq!((own.code.as_deref(), &own.outcome), (None, &known.outcome), "{period}");
    }
    let changes = |id: &str| report.changes.iter().filter(|one| one.id == id).collect::<Vec<_>>();
    let (own, known) = (changes("answers-among-written"), changes("dialogue-share"));
    assert!(!own.is_empty());
    for (own, known) in own.iter().zip(&known) {
        assert_eq!((own.difference, own.low, own.high), (known.difference, known.low, known.high));
    }
    let entry = report.catalogue.iter().find(|entry| entry.id == "answers-among-written").expect("listed");
    assert_eq!((entry.dimension.as_str(), entry.standing.as_str()), ("own", "headline"));
}

#[test]
fn a_count_is_exact_and_a_share_under_its_minimum_has_no_value() {
    let text = "[[measure]]\nid = \"answers\"\nname = \"Réponses\"\nkind = \"count\"\nnumerator = { kinds = [\"reply\"] }\n[[measure]]\nid = \"rare\"\nname = \"Rare\"\nminimum = 100000\nnumerator = { kinds = [\"reply\"] }\n";
    let report = report(text);
    let expected: u64 = report.accounts[0].records["2020"].reply;
    match row(&report, "answers", "2020").outcome {
        Outcome::Value { value, low, high, .. } => {
            assert!((value - expected as f64).abs() < 1e-9);
            assert_eq!((low, high), (None, None));
        }
        ref other => panic!("{other:?}"),
    }
    assert!(matches!(row(&report, "rare", "2020").outcome, Outcome::TooFew { k: Some(_), .. }));
}

#[test]
fn hours_are_shown_for_a_declared_team_of_three_only() {
    let measure = "[[measure]]\nid = \"evenings\"\nname = \"Soirées\"\nnumerator = { hours = \"mon-sun 18:00-22:00\" }\n";
    let reason = |head: &str| row(&report(&format!("{head}{measure}")), "evenings", "2020").outcome.clone();
    assert_eq!(reason(""), Outcome::Unavailable { reason: Reason::NotRequested });
    assert_eq!(
        reason("[institution]\nteam_size = 2\n"),
        Outcome::Unavailable { reason: Reason::TeamTooSmall }
    );
    let three = reason("[institution]\nteam_size = 3\n");
    let Outcome::Value { value, .. } = three else { panic!("{three:?}") };
    // The invented account writes at any hour: four of twenty-four.
    assert!((value - 4.0 / 24.0).abs() < 0.08, "{value}");
    let house = "[[measure]]\nid = \"open\"\nname = \"Ouvert\"\nnumerator = { hours = \"opening\" }\n";
    let without = report(&format!("[institution]\nteam_size = 3\n{house}"));
    let row = row(&without, "open", "2020");
    assert_eq!(row.outcome, Outcome::Unavailable { reason: Reason::NoOpeningHours });
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_place() {
    let measure = |id: &str, rest: &str| format!("[[measure]]\nid = \"{id}\"\nname = \"x\"\n{rest}\n");
    let kinds = "numerator = { kinds = [\"reply\"] }";
    let cases = [
        (measure("Mon Nom", kinds), "config-measure-id"),
        (measure("a", kinds) + &measure("a", kinds), "config-measure-twice"),
        (measure("a", "numerator = {}"), "config-measure-empty"),
        (measure("a", "numerator = { kinds = [\"tweet\"] }"), "config-choice"),
        (measure("a", "numerator = { campaigns = [\"Absente\"] }"), "config-choice"),
        (measure("a", "numerator = { hours = \"demain\" }"), "hours-day"),
        (measure("a", "numerator = { hashtag = [\"a\"] }"), "config-unknown-key"),
        (measure("a", ""), "config-missing-key"),
    ];
    for (text, expected) in cases {
        assert_eq!(config(&text).err().as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn names_of_measures_reach_the_page_as_they_were_written() {
    let text =
        format!("{ANSWERS}definition = \"Avec {{ accolades }}, \\\"guillemets\\\" et <b>balises</b>.\"\n");
    let config = config(&text).expect("a configuration");
    let site = bilan::tell(&report(&text), &config).expect("a site");
    let page = site.pages.iter().find(|page| page.path == "mesures-propres.html").expect("a page of its own");
    let html = String::from_utf8(page.bytes.clone()).expect("UTF-8");
    assert!(html.contains("Réponses") && html.contains("Avec { accolades }"), "{html}");
    assert!(!html.contains("<b>balises"), "markup of a definition is text");
    assert!(!html.contains("⟦own") && !html.contains("⟦measure"), "a message is missing");
}
