//! Links: home, elsewhere, behind a shortener, and the registrable domain of a host.

use bilan::indicator::domain::{host, is_shortener, is_within, registrable};
use bilan::indicator::{House, Outcome, Reason, Window};
use bilan::model::{Account, Availability, Span};

use super::desk::{Desk, all, assert_is, figure, number, told, unavailable};

#[test]
fn the_registrable_domain_is_that_of_the_public_suffix_list() {
    for (host, domain) in [
        ("blog.ac-vallonne.fr", "ac-vallonne.fr"),
        ("ac-paris.fr", "ac-paris.fr"),
        ("lycee.ac-lille.fr", "ac-lille.fr"),
        ("www.education.gouv.fr", "education.gouv.fr"),
        ("a.b.asso.fr", "b.asso.fr"),
        ("projet.github.io", "projet.github.io"),
        ("news.bbc.co.uk", "bbc.co.uk"),
        ("192.168.0.1", "192.168.0.1"),
        ("localhost", "localhost"),
        ("gouv.fr", "gouv.fr"),
        ("lycee.example", "lycee.example"),
    ] {
        assert_eq!(registrable(host), domain, "{host}");
    }
}

#[test]
fn hosts_are_read_from_what_people_write() {
    for told in [
        "https://www.Lycee.example/a?b#c",
        "lycee.example",
        "http://moi@lycee.example:8080/",
        "LYCEE.example.",
    ] {
        assert_eq!(host(told), "lycee.example", "{told}");
    }
    assert!(is_within("a.lycee.example", "lycee.example") && is_within("lycee.example", "lycee.example"));
    assert!(!is_within("mon-lycee.example", "lycee.example"));
    // The list is searched by halves: each of its ends must be found.
    assert!(["1url.com", "bit.ly", "t.co", "zurl.io"].iter().all(|host| is_shortener(host)));
    assert!(!is_shortener("lycee.example"));
}

/// A hundred publications: sixty with links to these hosts, forty without any.
fn linking(hosts: impl Fn(i64) -> Vec<&'static str>) -> Account {
    let mut desk = Desk::new(400);
    for day in 0..60 {
        let tags = desk.account.link(Span::default(), hosts(day));
        desk.post(day).tags = tags;
    }
    for day in 60..100 {
        desk.post(day);
    }
    desk.done()
}

fn house(domains: &[String]) -> House<'_> {
    House { domains, url: Some("https://www.lycee.example/accueil"), ..House::default() }
}

#[test]
fn one_link_counts_once_a_publication_and_domain() {
    let account = linking(|day| match day {
        0..30 => vec!["lycee.example", "blog.lycee.example", "www.lycee.example", "un.autre.example"],
        30..45 => vec!["autre.example", "un.autre.example"],
        45..50 => vec!["tiers.example", "journal.example"],
        50..55 => vec!["bit.ly", "tiers.example"],
        _ => vec!["network.example", "m.network.example"],
    });
    let domains = ["ent.example".to_owned()];
    let of = |id: &str| number(id, &told(&account, Window::All, house(&domains), id));
    assert_eq!(of("linked-publications-share"), (0.55, Some(55), 100));
    // 30 home, 45 to autre.example, 5 to each of three: 30 + 45 + 10 + 5 known, 5 shortened.
    assert_eq!(of("own-domain-share"), (30.0 / 90.0, Some(30), 90));
    assert_eq!(of("shortened-links-share"), (5.0 / 95.0, Some(5), 95));
    // Outside: autre 45, tiers 10, journal 5.
    let (value, _, n) = of("effective-domains");
    assert_is(value, 60.0 * 59.0 / f64::from(45 * 44 + 10 * 9 + 5 * 4));
    assert_eq!(n, 60);
}

#[test]
fn without_declared_hosts_nothing_is_home() {
    let account = linking(|_| vec!["lycee.example"]);
    assert_eq!(all(&account, "own-domain-share"), unavailable(Reason::NoList));
    assert_is(figure(&account, "effective-domains").0, 1.0);
    let told = told(&account, Window::All, house(&[]), "effective-domains");
    assert_eq!(told, Outcome::TooFew { k: None, n: 0 });
}

#[test]
fn more_than_a_fifth_of_shortened_links_hides_where_links_lead() {
    let shortened =
        |share: i64| linking(move |day| if day < share { vec!["bit.ly"] } else { vec!["a.example"] });
    let of = |account: &Account, id: &str| told(account, Window::All, house(&[]), id);
    // 12 of 60 are a fifth, 13 are more.
    assert!(matches!(of(&shortened(12), "effective-domains"), Outcome::TooFew { n: 48, .. }));
    for id in ["effective-domains", "own-domain-share"] {
        assert_eq!(of(&shortened(13), id), unavailable(Reason::Gate), "{id}");
    }
    assert_eq!(
        of(&shortened(49), "linked-publications-share"),
        of(&shortened(0), "linked-publications-share")
    );
}

#[test]
fn a_shortener_of_our_own_is_home() {
    let account = linking(|_| vec!["bit.ly"]);
    let domains = ["bit.ly".to_owned()];
    let house = House { domains: &domains, ..House::default() };
    assert_is(number("own", &told(&account, Window::All, house, "own-domain-share")).0, 1.0);
}

#[test]
fn the_host_that_an_account_lives_on_is_its_network() {
    let mut account = linking(|_| vec!["social.example", "a.example"]);
    assert_eq!(figure(&account, "shortened-links-share").2, 120);
    account.actor.identities.push("https://social.example/users/me".into());
    assert_eq!(figure(&account, "shortened-links-share").2, 60);
    account.network.fields.links = Availability::No;
    assert_eq!(all(&account, "linked-publications-share"), unavailable(Reason::FieldNotInExport));
}
