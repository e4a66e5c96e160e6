//! A house with hundreds of accounts: they are found by their names, and no page lays out all of them.

use bilan::config::Config;
use bilan::report::{Cohort, Report, cohort::Again};
use bilan::site;

use super::fixture;

/// The invented report with so many accounts like its first one.
fn report(accounts: usize) -> Report {
    let plain = fixture::report();
    let mut report = Report { accounts: Vec::new(), coverage: Vec::new(), ..plain.clone() };
    report.measures.retain(|row| row.scope == "institution");
    for number in 1..=accounts {
        // Ids are in another order than names.
        let id = format!("x/{}", 9_000 - number);
        let account = bilan::report::AccountEntry { id: id.clone(), ..plain.accounts[0].clone() };
        report.accounts.push(account);
        let mut coverage = plain.coverage[0].clone();
        (coverage.scope, coverage.slug, coverage.label) =
            (id.clone(), format!("compte-{number}"), format!("Compte {number}"));
        report.coverage.push(coverage);
        let own = plain.measures.iter().filter(|row| row.scope == fixture::MAIN).cloned();
        report.measures.extend(own.map(|mut row| {
            row.scope.clone_from(&id);
            row
        }));
        report.cohorts.push(Cohort {
            measure: "cohort-return".into(),
            scope: id,
            year: "2021-2022".into(),
            n: 20,
            again: vec![Again { year: "2022-2023".into(), k: Some(9) }],
        });
    }
    report.accounts.reverse();
    report.coverage.reverse();
    report
}

fn page(report: &Report, path: &str) -> String {
    let site = site::build(report, b"{}\n", &Config::default()).expect("builds");
    let page = site.pages.into_iter().find(|page| page.path == path).expect("the page");
    String::from_utf8(page.bytes).expect("UTF-8")
}

#[test]
fn accounts_stand_by_their_names_and_numbers_in_them_by_their_size() {
    let page = page(&report(30), "reseaux.html");
    let place = |label: &str| page.find(&format!(">{label}</a>")).expect("a link to each account");
    let places: Vec<usize> = (1..=30).map(|number| place(&format!("Compte {number}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn of_many_accounts_a_table_tells_how_many_have_each_state() {
    let counted = page(&report(30), "reseaux.html");
    assert!(counted.contains("oui (30 comptes)"));
    let few = page(&report(12), "reseaux.html");
    assert!(!few.contains("12 comptes)"), "a dozen accounts have a column each");
    assert_eq!(few.matches("scope=\"col\">Compte 7<").count(), 2, "in both tables");
}

#[test]
fn a_page_lays_out_the_busiest_accounts_and_says_of_how_many_it_does_not() {
    let page_of = |accounts: usize| page(&report(accounts), "publics.html");
    let (twelve, thirteen) = (page_of(12), page_of(13));
    let tables = |page: &str| page.matches("id=\"cohorts-compte-").count();
    assert_eq!((tables(&twelve), tables(&thirteen)), (12, 12));
    assert!(!twelve.contains("report.json.</p>"));
    assert!(thirteen.contains("ce qui concerne l’autre se trouve dans report.json.</p>"));
    assert!(page_of(30).contains("ce qui concerne les 18 autres se trouve dans report.json.</p>"));
}
