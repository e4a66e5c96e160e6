//! Several exports of one account are one account (PRECISIONS 66).

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::model::{Account, PostId};
use bilan::report::{Measure, Report, Settings, Source};

use crate::naive::world::World;

fn measures(account: Account) -> Vec<Measure> {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: Some(2022) };
    let report = Report::new(&[Source { account, ..Source::default() }], &settings);
    report.measures.into_iter().filter(|row| row.id != "follower-retention").collect()
}

/// The account as exported at `export`, with the posts that `keep` keeps.
fn exported(world: &World, export: i64, keep: impl Fn(usize) -> bool) -> Account {
    let mut account = world.account();
    account.exports[0].instant = Some(export);
    let mut place = 0;
    account.activities.retain(|activity| {
        place += 1;
        keep(place) && activity.published <= export
    });
    account
}

#[test]
fn two_overlapping_exports_measure_as_the_whole_account() {
    let world = World::invent(21, 1200, 90);
    let whole = measures(world.account());
    let middle = world.posts[700].t;
    // The earlier export lacks some posts of its time, the later one others.
    let earlier = || exported(&world, middle, |place| place % 7 != 0);
    let later = || exported(&world, world.export, |place| place > 650 || place % 7 == 0);
    assert_eq!(measures(earlier().merge(later())), whole);
    assert_eq!(measures(later().merge(earlier())), whole);
}

#[test]
fn counters_are_the_largest_of_the_copies() {
    let world = World::invent(22, 60, 9);
    let mut earlier = exported(&world, world.export - 1, |_| true);
    earlier.activities[3].likes = Some(9);
    earlier.activities[4].likes = None;
    let mut later = world.account();
    later.activities[3].likes = Some(4);
    later.activities[4].likes = Some(0);
    let merged = earlier.merge(later);
    assert_eq!((merged.activities[3].likes, merged.activities[4].likes), (Some(9), Some(0)));
    assert_eq!(merged.activities.len(), 60);
    assert_eq!(merged.exports.len(), 2);
}

#[test]
fn what_one_export_withholds_another_cannot_bring_back() {
    let world = World::invent(23, 60, 9);
    for from_the_later in [true, false] {
        let mut earlier = exported(&world, world.export - 1, |_| true);
        let mut later = world.account();
        let PostId::Number(number) = later.activities[5].id else { panic!("numbers") };
        let (withholding, other) =
            if from_the_later { (&mut later, &earlier) } else { (&mut earlier, &later) };
        assert!(other.activities.iter().any(|activity| activity.id == PostId::Number(number)));
        withholding.activities.retain(|activity| activity.id != PostId::Number(number));
        withholding.withheld.insert(number);
        let merged = earlier.merge(later);
        assert_eq!(merged.activities.len(), 59);
        assert!(merged.activities.iter().all(|activity| activity.id != PostId::Number(number)));
        assert!(merged.withheld.contains(&number));
    }
}
