//! Several exports of one account are one account (PRECISIONS 66).

use bilan::calendar::Calendar;
use bilan::config::{Config, PeriodKind};
use bilan::dialogue::RecordKind;
use bilan::model::{Account, PostId};
use bilan::report::{Measure, Report, Settings, Source};

use crate::naive::world::World;
use crate::reading::samples::{export, kinds, snowflake, tweet, who};

fn measures(account: Account) -> Vec<Measure> {
    let calendar = Calendar::new(chrono_tz::Europe::Paris, PeriodKind::CalendarYear);
    let config = Config::default();
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "en", year: Some(2022) };
    let report = Report::new(&[Source { account, ..Source::default() }], &settings);
    report.measures.into_iter().filter(|row| !row.id.starts_with("follower")).collect()
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

/// An export of the last generation, made at `day` of January 2020, with further fields for its posts.
fn dated(day: u32, records: &[String]) -> Account {
    let manifest = format!(
        r#"window.__THAR_CONFIG = {{ "userInfo" : {{ "accountId" : "100" }},
        "archiveInfo" : {{ "generationDate" : "2020-01-{day:02}T00:00:00.000Z" }} }}"#
    );
    export(records, &[("data/manifest.js", &manifest)]).reading().account
}

#[test]
fn a_name_and_a_thread_that_only_the_other_export_explains_are_understood() {
    let answer = format!(r#""in_reply_to_status_id" : "{}""#, snowflake(1));
    let named = r#""entities" : { "user_mentions" : [ { "screen_name" : "Autre", "id_str" : "7", "indices" : [ "0", "3" ] } ] }"#;
    let linked = r#""entities" : { "urls" : [ { "expanded_url" : "https://x.com/autre/status/5", "indices" : [ "0", "3" ] } ] }"#;
    let earlier = || dated(10, &[tweet(snowflake(1), "fil", ""), tweet(snowflake(2), "avec", named)]);
    let later = || dated(20, &[tweet(snowflake(3), "suite", &answer), tweet(snowflake(4), "voir", linked)]);
    for merged in [earlier().merge(later()), later().merge(earlier())] {
        use RecordKind::{Mention, Original, Quote, ReplySelf};
        assert_eq!(kinds(&merged), [Original, Mention, ReplySelf, Quote]);
        let quoted = merged.activities[3].quote().and_then(|quote| quote.person).expect("somebody");
        assert_eq!(who(&merged, quoted), "7");
    }
    assert_eq!(kinds(&later())[0], RecordKind::Reply, "alone, nothing tells that it goes on with a thread");
}

#[test]
fn what_was_edited_and_what_disappeared_between_two_exports_is_counted() {
    let counted = |id, likes: u32| {
        tweet(id, "x", "").replace(r#""favorite_count" : "1""#, &format!(r#""favorite_count" : "{likes}""#))
    };
    let day = 86_400_000;
    let versions = format!(
        r#""edit_info" : {{ "initial" : {{ "editTweetIds" : [ "{}", "{}" ] }} }}"#,
        snowflake(3 * day),
        snowflake(3 * day + 9)
    );
    let first = dated(
        10,
        &[
            counted(snowflake(day), 5),
            counted(snowflake(2 * day), 1),
            counted(snowflake(3 * day), 0),
            counted(snowflake(9 * day), 2),
        ],
    );
    let second = dated(
        20,
        &[
            counted(snowflake(day), 6),
            tweet(snowflake(3 * day + 9), "y", &versions),
            counted(snowflake(9 * day), 8),
            counted(snowflake(15 * day), 3),
        ],
    );
    let third = dated(30, &[counted(snowflake(9 * day), 8), counted(snowflake(15 * day), 3)]);
    let merged = first.merge(second);
    let [passage] = &merged.passages[..] else { panic!("one passage") };
    assert_eq!((passage.comparable, passage.gone, passage.edited), (4, 1, 1));
    // Likes and the two reposts of each: eight days old, then less than one day old.
    let grown: Vec<_> = passage.growth.iter().map(|one| (one.posts, one.before, one.after)).collect();
    assert_eq!(grown, [(1, 4, 10), (0, 0, 0), (1, 7, 8), (0, 0, 0), (0, 0, 0)]);
    let merged = merged.merge(third);
    assert_eq!(merged.passages.len(), 2);
    // The last export begins on the tenth of January: what lies before it is not gone.
    assert_eq!((merged.passages[1].comparable, merged.passages[1].gone), (2, 0));
    assert_eq!(merged.activities.len(), 5);
}

#[test]
fn an_account_that_changed_its_handle_stays_one_and_says_so() {
    let source = |handle: &str, stable: Option<&str>, instant: i64| {
        let mut account = World::invent(24, 40, 5).account();
        account.actor.handle = Some(handle.to_owned());
        account.actor.stable_id = stable.map(str::to_owned);
        account.exports[0].instant = Some(instant);
        Source { account, ..Source::default() }
    };
    let end = World::invent(24, 40, 5).export;
    let united = Source::united(vec![source("Lycee", Some("7"), end + 1), source("ancien", Some("7"), end)]);
    assert_eq!(united.len(), 1);
    assert_eq!(united[0].account.actor.handle.as_deref(), Some("Lycee"));
    assert!(united[0].notices.iter().any(|notice| notice.kind == "handle-changed"));
    // A handle that went to another account makes it no part of ours.
    assert_eq!(
        Source::united(vec![source("lycee", Some("7"), end), source("lycee", Some("8"), end + 1)]).len(),
        2
    );
    // Without a stable id, only the configuration can tell that two names are one account.
    let declared = |handle: &str, place| Source { declared: Some(place), ..source(handle, None, end) };
    assert_eq!(Source::united(vec![declared("a", 0), declared("b", 0)]).len(), 1);
    assert_eq!(Source::united(vec![declared("a", 0), declared("b", 1)]).len(), 2);
    assert_eq!(Source::united(vec![source("a", None, end), source("b", None, end)]).len(), 2);
}
