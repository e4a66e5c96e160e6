//! Several years: one scale, gaps left open, lines that stop at a declared break, numbered events.

use bilan::config::Config;
use bilan::report::{Event, Outcome, Report};
use bilan::site;

use super::fixture::{self, LIBRARY, MAIN};

/// A page of the site.
fn page(report: &Report, path: &str) -> String {
    let site = site::build(report, b"{}\n", &Config::default()).expect("builds");
    let page = site.pages.into_iter().find(|page| page.path == path).expect("a page");
    String::from_utf8(page.bytes).expect("UTF-8")
}

/// The drawing whose title has this id.
fn drawing<'p>(page: &'p str, id: &str) -> &'p str {
    let start = page.find(&format!("aria-labelledby=\"{id}-t ")).unwrap_or_else(|| panic!("no {id}"));
    &page[start..start + page[start..].find("</svg>").expect("an end")]
}

/// How many strokes the lines of a drawing are made of, and its points.
fn strokes(drawing: &str) -> (usize, usize) {
    let paths = drawing.split("<path ").skip(1).filter(|path| !path.starts_with("class=\"mark\""));
    let lines: Vec<&str> = paths
        .filter(|path| path.contains("stroke-width=\"2.5\""))
        .filter_map(|path| path.split(" d=\"").nth(1).or_else(|| path.strip_prefix("d=\"")))
        .filter_map(|data| data.split('"').next())
        .filter(|data| data.contains('L'))
        .collect();
    (lines.iter().map(|data| data.matches('M').count()).sum(), drawing.matches("r=\"4\"").count())
}

/// The numbers of the vertical axis.
fn axis(drawing: &str) -> Vec<String> {
    let texts = drawing.split("text-anchor=\"end\"").skip(1);
    let inner = |text: &str| text.split('>').nth(1)?.split('<').next().map(str::to_owned);
    texts.filter(|text| text.contains("var(--muted)")).filter_map(inner).collect()
}

const ID: &str = "multiple-distinct-correspondents-principal";

fn with_event(date: &str, breaks: bool) -> Report {
    let mut report = fixture::report();
    report.events = vec![Event { date: date.into(), label: "Nouvelle équipe".into(), breaks }];
    report
}

/// The fixture without one year of a measure.
fn without(year: &str) -> Report {
    let mut report = fixture::report();
    report.measures.retain(|row| row.period != year || row.scope != MAIN);
    report
}

#[test]
fn a_line_goes_through_known_years_and_leaves_gaps_open() {
    let whole = page(&fixture::report(), "annees.html");
    assert_eq!(strokes(drawing(&whole, ID)), (1, 5));
    let gap = page(&without("2020-2021"), "annees.html");
    assert_eq!(strokes(drawing(&gap, ID)), (2, 4));
    // A year that no account has is a gap too, not a year less.
    let mut nobody = fixture::report();
    nobody.measures.retain(|row| row.period != "2020-2021");
    for account in &mut nobody.accounts {
        account.records.remove("2020-2021");
    }
    let gap = page(&nobody, "annees.html");
    assert_eq!(strokes(drawing(&gap, ID)), (2, 4));
    assert!(drawing(&gap, ID).contains("2020"), "the year that is missing stands on the axis");
}

#[test]
fn a_line_stops_at_a_declared_break_and_only_there() {
    // In the middle of a year: this year compares with neither neighbour, as in the tests of changes.
    let broken = page(&with_event("2021-01-10", true), "annees.html");
    assert_eq!(strokes(drawing(&broken, ID)), (2, 5));
    // On the first day of a year: only this year and the one before are parted.
    let broken = page(&with_event("2020-09-01", true), "annees.html");
    assert_eq!(strokes(drawing(&broken, ID)), (2, 5));
    let event = page(&with_event("2021-01-10", false), "annees.html");
    assert_eq!(strokes(drawing(&event, ID)), (1, 5));
    for (page, solid) in [(&broken, true), (&event, false)] {
        let drawing = drawing(page, ID);
        assert_eq!(drawing.matches("class=\"mark\"").count(), 1);
        assert_eq!(!drawing.contains("stroke-dasharray"), solid);
        assert!(drawing.contains(">1</text>"), "the mark has its number");
        assert!(page.contains("Nouvelle équipe"), "the list of events names it");
    }
    assert!(broken.contains("(rupture)") && !event.contains("(rupture)"));
}

#[test]
fn events_of_other_years_are_not_drawn() {
    for date in ["2017-03-01", "2024-01-01", "not a date"] {
        let page = page(&with_event(date, true), "annees.html");
        assert!(!page.contains("class=\"mark\""), "{date}");
        assert_eq!(strokes(drawing(&page, ID)), (1, 5), "{date}");
    }
}

#[test]
fn a_measure_has_one_scale_for_all_accounts() {
    let page = page(&fixture::report(), "annees.html");
    let library = "multiple-distinct-correspondents-cdi";
    assert_eq!(axis(drawing(&page, ID)), axis(drawing(&page, library)));
    assert!(!axis(drawing(&page, ID)).is_empty());
    let share = "multiple-dialogue-share-principal";
    assert!(axis(drawing(&page, share)) != axis(drawing(&page, ID)));
}

#[test]
fn small_multiples_say_what_they_show_and_lead_to_their_method() {
    let mut report = fixture::report();
    // The highest value of one account moves the scale of the other.
    for row in report.measures.iter_mut().filter(|row| row.scope == LIBRARY) {
        if let Outcome::Value { value, .. } = &mut row.outcome
            && row.id == "distinct-correspondents"
        {
            *value *= 40.0;
        }
    }
    let moved = page(&report, "annees.html");
    let before = page(&fixture::report(), "annees.html");
    assert!(axis(drawing(&moved, ID)) != axis(drawing(&before, ID)));
    for text in [&moved, &before] {
        let figures: Vec<&str> = text.split("<figure class=\"graph\" id=\"multiple-").skip(1).collect();
        assert!(figures.len() >= 4, "{}", figures.len());
        for figure in figures {
            let figure = figure.split("</figure>").next().unwrap_or_default();
            assert!(figure.contains("href=\"methode-") && figure.contains(".html#m-"), "{figure}");
            assert_eq!(figure.matches("<svg").count(), figure.matches("<desc").count());
            assert!(figure.contains("class=\"last\""), "the last known year stands out");
            for size in figure.split("font-size=\"").skip(1) {
                let size: f64 = size.split('"').next().unwrap_or_default().parse().expect("a size");
                assert!(size >= 12.0, "{size}");
            }
        }
        // What a drawing says in words stands in a table too, on the page of its account.
        let separator = site::Language::load("fr").expect("French").text("part-separator");
        let table = page(&report, "annees-principal.html");
        let told = drawing(text, "multiple-dialogue-share-principal");
        let told = told.split("<desc").nth(1).and_then(|rest| rest.split(['>', '<']).nth(1)).expect("words");
        for value in told.split(separator.as_str()).map(|one| one.split_once(' ').expect("a year").1) {
            assert!(table.contains(&format!("<td>{value}</td>")), "no table has {value}");
        }
        assert!(!text.contains(" style=") && !text.contains("#F00F"));
    }
}

#[test]
fn dated_events_stand_on_the_charts_of_their_pages() {
    let report = fixture::report();
    for path in ["contact.html", "annee.html"] {
        let text = page(&report, path);
        let marks = text.matches("class=\"mark\"").count();
        assert!(marks > 0, "{path}");
        assert!(
            text.contains("Repères") && text.contains("Portes ouvertes"),
            "{path} does not list its marks"
        );
    }
    let mut without = report;
    without.events.clear();
    assert!(!page(&without, "contact.html").contains("Repères"));
}
