//! Long posts: the posts' file holds their start, another file the whole text under an id of its own.

use super::settle::number;
use crate::clock;
use crate::model::Account;

/// The whole text is written a few hundredths of a second before the post; a thread sent at once takes longer.
const NEAR: u64 = 1_500;

/// Gives each long text to the own post beside it in time that starts alike. Changes no figure.
pub(super) fn join(account: &mut Account, texts: &[(u64, String)]) {
    for (id, whole) in texts {
        let Some(written) = clock::SNOWFLAKE.instant_of(*id) else { continue };
        let near = account.activities.iter().enumerate().filter_map(|(place, activity)| {
            let distance = clock::SNOWFLAKE.instant_of(number(activity))?.abs_diff(written);
            (distance <= NEAR && is_start(account.text(activity), whole)).then_some((distance, place))
        });
        if let Some((_, place)) = near.min() {
            account.activities[place].text = account.texts.push(whole);
        }
    }
}

/// Whether `cut` is `whole` up to an ellipsis, behind which links may follow.
fn is_start(cut: &str, whole: &str) -> bool {
    cut.rfind('…').is_some_and(|end| whole.starts_with(cut[..end].trim_end()))
}
