//! Attention: the edges of its figures, by hand.

use bilan::indicator::{Outcome, Reason, Window};
use bilan::model::{Account, Availability};

use super::bench::{
    DAY, Draft, HOUR, MINUTE, Told, assert_few, assert_reason, assert_value, at, ends, outcome, outcome_of,
};

const YEAR: Window = Window::Year(2021);
const HOURS: &str = "mon-fri 09:00-17:00";

/// One answer to each of these people: when it was asked, when it was answered.
fn answers(times: &[(&str, &str)]) -> Account {
    let mut draft = Draft::new();
    for (person, (asked, answered)) in times.iter().enumerate() {
        draft.reply(at(answered), &format!("p{person}"), Some(at(asked)));
    }
    draft.exported(at("2021-12-31 23:00"))
}

#[test]
fn a_day_is_a_local_date() {
    let mut times = vec![("2021-06-01 09:00", "2021-06-01 23:59"); 28];
    times.push(("2021-06-01 23:30", "2021-06-02 00:10"));
    // The same date in Paris, not in UTC.
    times.push(("2021-06-02 00:10", "2021-06-02 09:00"));
    let mut account = answers(&times);
    assert_value(&outcome(&account, YEAR, "answered-same-day-share"), 29.0 / 30.0, 30);
    // A question that seems to come three seconds after its answer, behind midnight, is of the same day.
    let mut draft = Draft { account };
    let midnight = at("2021-06-03 00:00");
    draft.reply(midnight - 1_000, "late", Some(midnight + 2_000));
    account = draft.account;
    account.sort();
    assert_value(&outcome(&account, YEAR, "answered-same-day-share"), 30.0 / 31.0, 31);
}

#[test]
fn four_hours_are_four_hours() {
    let mut times = vec![("2021-06-01 09:00", "2021-06-01 13:00"); 20];
    times.extend([("2021-06-01 09:00", "2021-06-01 13:01"); 10]);
    let account = answers(&times);
    assert_value(&outcome(&account, YEAR, "answered-within-4h-share"), 20.0 / 30.0, 30);
    assert_value(&outcome(&account, YEAR, "response-latency"), 14_400.0, 30);
    assert_few(&outcome(&answers(&times[..19]), YEAR, "response-latency"), 19);
}

#[test]
fn the_opening_clock_stands_still_on_sunday() {
    // Friday 16:59 to Saturday noon is one minute; Saturday to Sunday none; Friday 16:00 to Monday 10:00 two hours.
    let mut times = vec![("2021-06-04 16:59", "2021-06-05 12:00"); 7];
    times.extend([("2021-06-05 10:00", "2021-06-06 12:00"); 6]);
    times.extend([("2021-06-04 16:00", "2021-06-07 10:00"); 7]);
    let account = answers(&times);
    let id = "opening-hours-latency";
    assert_reason(&outcome(&account, YEAR, id), Reason::NoOpeningHours);
    let told = Told::hours(HOURS);
    assert_value(&outcome_of(&account, &told, YEAR, id), 60.0, 20);
    assert_eq!(ends(&outcome_of(&account, &told, YEAR, id)), (0.0, 7_200.0));
    assert_few(&outcome_of(&answers(&times[..19]), &told, YEAR, id), 19);
}

#[test]
fn nine_answers_of_ten_by_linear_interpolation() {
    let mut draft = Draft::new();
    for hours in 1..=40 {
        let answered = at("2021-03-01 12:00") + hours * 3 * DAY;
        draft.reply(answered, &format!("p{hours}"), Some(answered - hours * HOUR));
    }
    let mut account = draft.exported(at("2021-12-31 23:00"));
    let found = outcome(&account, YEAR, "slow-tail-latency");
    // Rank 1 + 39 · 0.9 = 36.1 of 1 to 40 hours.
    assert_value(&found, 36.1 * 3_600.0, 40);
    // Ranks 32 and 40: P(Bin(40, 0.9) ≤ 31) = 0.0155 and P(Bin(40, 0.9) = 40) = 0.0148.
    assert_eq!(ends(&found), (32.0 * 3_600.0, 40.0 * 3_600.0));
    account.activities.pop();
    assert_few(&outcome(&account, YEAR, "slow-tail-latency"), 39);
}

#[test]
fn people_answered_are_counted_once_a_block_of_four_weeks() {
    let mut draft = Draft::new();
    let monday = at("2021-01-04 10:00");
    // Twice in the first block, once in the second; another in the first, too late for a working day.
    for day in [0, 1, 28] {
        draft.reply(monday + day * DAY, "a", Some(monday + day * DAY - MINUTE));
    }
    draft.reply(monday + 4 * DAY, "b", Some(monday + 2 * DAY));
    draft.post(monday + 83 * DAY, "A word");
    let account = draft.exported(monday + 90 * DAY);
    let told = Told::hours(HOURS);
    let id = "people-answered-within-working-day-rate";
    // Three whole blocks of the 91 days.
    assert_value(&outcome_of(&account, &told, YEAR, id), 2.0 / 12.0, 12);
    assert_reason(&outcome(&account, YEAR, id), Reason::NoOpeningHours);
    let month = Window::Days("2021-03-01".parse().expect("a date"), "2021-03-31".parse().expect("a date"));
    assert_few(&outcome_of(&account, &told, month, id), 0);
}

#[test]
fn hours_of_a_small_team_stay_its_own() {
    let mut times = vec![("2021-06-04 10:00", "2021-06-04 16:59"); 24];
    times.extend([("2021-06-04 10:00", "2021-06-04 17:00"); 6]);
    let mut account = answers(&times);
    let id = "off-hours-replies-share";
    let mut told = Told::hours(HOURS);
    assert_reason(&outcome_of(&account, &told, YEAR, id), Reason::NotRequested);
    told.config.institution.team_size = Some(2);
    assert_reason(&outcome_of(&account, &told, YEAR, id), Reason::TeamTooSmall);
    told.config.institution.team_size = Some(3);
    assert_value(&outcome_of(&account, &told, YEAR, id), 6.0 / 30.0, 30);
    told.opening = None;
    assert_reason(&outcome_of(&account, &told, YEAR, id), Reason::NoOpeningHours);
    told.opening = Told::hours(HOURS).opening;
    // An answer known to the day only has no hour.
    account.activities[0].day_only = true;
    assert_few(&outcome_of(&account, &told, YEAR, id), 29);
    account.network.fields.replies = Availability::No;
    assert_reason(&outcome_of(&account, &told, YEAR, id), Reason::FieldNotInExport);
}

#[test]
fn doubtful_latencies_are_withheld_in_every_figure_of_them() {
    let told = Told::hours(HOURS);
    let ids = [
        "response-latency",
        "answered-within-4h-share",
        "answered-same-day-share",
        "opening-hours-latency",
        "slow-tail-latency",
        "people-answered-within-working-day-rate",
    ];
    let made = |dated: i64, shift: i64| {
        let mut draft = Draft::new();
        for reply in 0..100 {
            let when = at("2021-03-01 10:00") + reply * DAY;
            let asked = (reply < dated).then_some(when - HOUR + shift);
            draft.reply(when, &format!("p{reply}"), asked);
        }
        draft.exported(at("2021-12-31 23:00"))
    };
    for id in ids {
        assert_reason(&outcome_of(&made(49, 0), &told, YEAR, id), Reason::ParentsNotDatable);
        // A wrong epoch dates every question behind its answer.
        assert_reason(&outcome_of(&made(100, 30 * DAY), &told, YEAR, id), Reason::ImpossibleLatencies);
        assert!(matches!(outcome_of(&made(100, 0), &told, YEAR, id), Outcome::Value { .. }), "{id}");
    }
}

#[test]
fn no_archive_tells_what_was_left_unanswered() {
    let account = answers(&[("2021-06-04 10:00", "2021-06-04 16:59"); 60]);
    for window in [YEAR, Window::All] {
        assert_reason(&outcome(&account, window, "public-response-rate"), Reason::NoList);
    }
}
