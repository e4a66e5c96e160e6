//! Months: one fact each, by its rule; peaks are real ones, silences are said, few people are hidden.

use bilan::config::Config;
use bilan::report::{INSTITUTION, Month, Report, Source};
use bilan::stats::outlying_month::{Outlying, test};

use super::{Desk, campaign, event, opening, report, school_year};

/// Posts of each month of 2023, in an archive from the end of 2022 to the beginning of 2024.
fn year(counts: [usize; 12]) -> Source {
    let mut desk = Desk::new("lycee", "2024-02-01");
    desk.say("2022-12-20", "");
    for (month, count) in (1..).zip(counts) {
        desk.posts(&format!("2023-{month:02}"), count);
    }
    desk.done()
}

fn facts(report: &Report, scope: &str) -> Vec<String> {
    report.months.iter().filter(|month| month.scope == scope).map(|month| month.fact.clone()).collect()
}

fn of<'r>(report: &'r Report, month: &str) -> &'r Month {
    report.months.iter().find(|one| one.month == month).expect("the month")
}

const EVEN: [usize; 12] = [10, 12, 9, 11, 10, 13, 8, 9, 12, 10, 11, 10];

#[test]
fn the_highest_of_twelve_even_months_is_no_peak() {
    let told = report(&[year(EVEN)], &Config::default(), None);
    assert_eq!(facts(&told, "invented/lycee"), ["usual"; 12]);
    // Nor is one of few records, however the others stand to it.
    let told = report(&[year([1, 1, 9, 0, 1, 1, 2, 1, 1, 1, 0, 1])], &Config::default(), None);
    assert!(!facts(&told, "invented/lycee").iter().any(|fact| fact.starts_with("peak")));
}

#[test]
fn a_peak_stands_beside_what_the_calendar_says_of_its_month_and_nothing_else() {
    let mut counts = EVEN;
    counts[2] = 60;
    let events = vec![event("2023-02-28", "La veille"), event("2023-04-01", "Le lendemain")];
    let mut config = Config { event: events, ..Config::default() };
    let told = report(&[year(counts)], &config, None);
    assert_eq!(of(&told, "2023-03").fact, "peak");
    config.event.push(event("2023-03-31", "Portes ouvertes"));
    let told = report(&[year(counts)], &config, None);
    let march = of(&told, "2023-03");
    assert_eq!((march.fact.as_str(), march.events[0].label.as_str()), ("peak-explained", "Portes ouvertes"));
    config.event.clear();
    config.campaign = vec![campaign("Orientation", "2023-02-01", "2023-03-01")];
    let told = report(&[year(counts)], &config, None);
    assert_eq!(of(&told, "2023-03").fact, "peak-explained");
    assert_eq!(of(&told, "2023-03").campaigns, ["Orientation"]);
    assert_eq!((of(&told, "2023-02").fact.as_str(), of(&told, "2023-04").fact.as_str()), ("usual", "usual"));
}

#[test]
fn answers_may_stand_out_where_the_whole_does_not() {
    let mut desk = Desk::new("lycee", "2024-02-01");
    desk.say("2022-12-20", "");
    for month in 1..=12 {
        let month = format!("2023-{month:02}");
        let replies = if month == "2023-06" { 24 } else { 3 };
        desk.replies(&month, replies, replies);
        desk.posts(&month, 40);
    }
    let told = report(&[desk.done()], &Config::default(), None);
    assert_eq!(of(&told, "2023-06").fact, "busiest-replies");
    assert_eq!(of(&told, "2023-07").fact, "usual");
}

#[test]
fn silent_months_are_said_and_closed_only_when_every_working_day_was() {
    let mut counts = [20; 12];
    (counts[6], counts[7]) = (0, 0);
    let hours = opening(&[("2023-07-15", "2023-08-31")]);
    let told = report(&[year(counts)], &Config::default(), Some(&hours));
    let facts = facts(&told, "invented/lycee");
    assert_eq!(facts[5..8], ["usual", "silent", "closed"]);
    // 17 to 31 July: eleven working days.
    assert_eq!((of(&told, "2023-07").closed, of(&told, "2023-08").closed), (11, 23));
    let [closure] = &told.closures[..] else { panic!("{:?}", told.closures) };
    assert_eq!((closure.from.as_str(), closure.to.as_str()), ("2023-07-17", "2023-08-31"));
}

#[test]
fn a_month_far_below_the_others_is_quiet() {
    let mut counts = [20; 12];
    counts[3] = 2;
    let told = report(&[year(counts)], &Config::default(), None);
    assert_eq!(facts(&told, "invented/lycee")[2..5], ["usual", "quiet", "usual"]);
}

#[test]
fn a_month_that_no_archive_covers_has_no_entry_and_its_edges_are_said() {
    let mut desk = Desk::new("lycee", "2023-10-12");
    desk.say("2023-03-09", "");
    desk.posts("2023-05", 2);
    let told = report(&[desk.done()], &Config::default(), None);
    let months: Vec<&str> = told.months.iter().map(|month| month.month.as_str()).collect();
    assert_eq!((months[0], months[7], months.len()), ("2023-03", "2023-10", 8));
    let edges = [&told.months[0], &told.months[7]].map(|month| (month.fact.as_str(), month.day.as_deref()));
    assert_eq!(edges, [("first-month", Some("2023-03-09")), ("partial", Some("2023-10-12"))]);
}

#[test]
fn a_school_year_begins_in_september() {
    let mut desk = Desk::new("lycee", "2024-12-01");
    desk.posts("2023-08", 1);
    desk.posts("2024-08", 3);
    desk.posts("2024-09", 5);
    let told = report(&[desk.done()], &school_year(), None);
    let months: Vec<(&str, u64)> =
        told.months.iter().map(|month| (month.month.as_str(), month.publications)).collect();
    assert_eq!((months[0], months[11], months.len()), (("2023-09", 0), ("2024-08", 3), 12));
}

/// The people told of each month of an account that answered so many.
fn people(answered: [usize; 12]) -> Vec<Option<u64>> {
    let mut desk = Desk::new("lycee", "2024-02-01");
    desk.say("2022-12-20", "");
    for (month, people) in (1..).zip(answered) {
        desk.replies(&format!("2023-{month:02}"), people * 2, people.max(1));
    }
    let told = report(&[desk.done()], &Config::default(), None);
    told.months.iter().map(|month| month.people).collect()
}

#[test]
fn few_people_are_hidden_and_cannot_be_found_by_subtraction() {
    let shown = people([9, 4, 8, 1, 6, 0, 7, 7, 7, 7, 7, 7]);
    assert_eq!(shown[..6], [Some(9), None, Some(8), None, Some(6), None]);
    // One hidden month alone takes the next smallest with it.
    let shown = people([9, 4, 8, 6, 7, 0, 7, 7, 7, 7, 7, 7]);
    assert_eq!(shown[..6], [Some(9), None, Some(8), None, Some(7), None]);
    let shown = people([9, 5, 8, 6, 7, 0, 7, 7, 7, 7, 7, 7]);
    assert_eq!(shown[..6], [Some(9), Some(5), Some(8), Some(6), Some(7), None]);
}

#[test]
fn records_of_several_accounts_are_added_but_not_their_people() {
    let mut first = Desk::new("lycee", "2024-02-01");
    first.replies("2023-01", 12, 6);
    first.posts("2023-02", 2);
    let mut second = Desk::new("cdi", "2024-02-01");
    second.replies("2023-02", 14, 7);
    let told = report(&[first.done(), second.done()], &Config::default(), None);
    let together: Vec<&Month> = told.months.iter().filter(|month| month.scope == INSTITUTION).collect();
    assert_eq!((together[0].replies, together[1].replies, together[1].publications), (12, 14, 2));
    assert!(together.iter().all(|month| month.people.is_none()));
    assert_eq!(told.months.iter().filter(|month| month.people.is_some()).count(), 2);
    // One account: nothing to put together.
    let told = report(&[year(EVEN)], &Config::default(), None);
    assert!(told.months.iter().all(|month| month.scope != INSTITUTION));
}

#[test]
fn a_month_stands_out_by_ratio_count_and_score_together() {
    let with = |here: u64| {
        let mut counts = vec![10_u64; 11];
        counts.push(here);
        test(&counts, 11)
    };
    assert_eq!([with(19), with(20)], [None, Some(Outlying::Above)]);
    assert_eq!([with(0), with(1), with(10)], [Some(Outlying::Below), None, None]);
    // Where the others vary a lot, the same count is nothing out of the ordinary.
    assert_eq!(test(&[1, 30, 2, 25, 1, 3, 28, 1, 2, 26, 1, 33], 11), None);
    assert_eq!(test(&[0, 0, 0, 0, 0, 9], 5), None);
    assert_eq!(test(&[0, 0, 0, 0, 0, 10], 5), Some(Outlying::Above));
    assert_eq!(test(&[0, 0, 0, 0, 90], 4), None);
}
