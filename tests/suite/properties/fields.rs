//! What a network does not tell is never a zero.

use bilan::indicator::{INDICATORS, Outcome, Reason};
use bilan::model::{Availability, Fields};
use chrono_tz::Europe::Paris;

use super::village::Village;
use super::{figures, windows};

#[test]
fn a_field_that_is_not_told_is_never_a_zero() {
    let mut account = Village::invent(41, 2400, 300).account(1);
    account.network.fields = Fields { posts: Availability::Yes, ..Fields::default() };
    let found = figures(&account, Paris, &windows());
    let received = INDICATORS.into_iter().filter(|one| one.received);
    let mut looked_at = 0;
    for id in received.map(|one| one.id) {
        for window in 0..windows().len() {
            let reason = Reason::FieldNotInExport;
            assert_eq!(found[&(id, window)], Outcome::Unavailable { reason }, "{id}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 60, "{looked_at}");
}
