//! The intervals of estimates hold what invented archives were made with.

use bilan::indicator::Window;

use super::DAY;
use crate::cards::people::bench::{Draft, HOUR, at, ends, outcome};
use crate::naive::world::Dice;

#[test]
fn the_intervals_of_estimates_hold_what_a_simulation_puts_in() {
    let mut dice = Dice(9);
    let begin = at("2018-01-02 10:00");
    let (mut held, mut returned) = (0, 0);
    for _ in 0..60 {
        let mut draft = Draft::new();
        draft.post(at("2016-06-01 10:00"), "The first word");
        // Each person comes back after a waiting time of median 180 days, unless the export comes first; 3 of
        // 10 write again within the week.
        for person in 0..150 {
            let name = format!("p{person}");
            let first = begin + dice.milliseconds(900 * DAY.unsigned_abs());
            draft.reply(first, &name, Some(first - HOUR));
            let unit = (dice.below(1 << 20) as f64 + 0.5) / f64::from(1 << 20);
            #[expect(clippy::cast_possible_truncation, reason = "some milliseconds")]
            let back = first + DAY + (-unit.log2() * 179.0 * DAY as f64) as i64;
            if back < begin + 1_000 * DAY {
                draft.reply(back, &name, Some(back - HOUR));
            }
        }
        for person in 0..100 {
            let name = format!("q{person}");
            let first = begin + dice.milliseconds(900 * DAY.unsigned_abs());
            draft.reply(first, &name, Some(first - HOUR));
            if dice.below(10) < 3 {
                let again = first + 2 * HOUR + dice.milliseconds(6 * DAY.unsigned_abs());
                draft.reply(again + 1, &name, Some(again));
            }
        }
        let account = draft.exported(begin + 1_000 * DAY);
        let people = |letter: char| {
            let mut account = account.clone();
            let names = account.people.clone();
            account.activities.retain(|one| {
                let person = one.in_reply_to.and_then(|it| it.person);
                person.is_none_or(|person| names.get(person).starts_with(letter))
            });
            account
        };
        let (low, high) = ends(&outcome(&people('p'), Window::All, "six-month-return"));
        held += u32::from(low <= 0.5 && 0.5 <= high);
        let (low, high) = ends(&outcome(&people('q'), Window::All, "return-turn-rate"));
        // Of the 3 in 10, those answered again a day later or more (122 hours of 144) opened one more exchange
        // each, which nobody came back to.
        let truth = 0.3 / (1.0 + 0.3 * 122.0 / 144.0);
        returned += u32::from(low <= truth && truth <= high);
    }
    assert!(held >= 53, "the interval holds the truth in {held} of 60 accounts");
    assert!(returned >= 53, "the interval holds the truth in {returned} of 60 accounts");
}
