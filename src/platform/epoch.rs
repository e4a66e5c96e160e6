//! Posts dated outside the time of all networks: their date is damage, and one of them would move the whole report there.

use super::Reading;
use crate::error::Notice;

/// 1990-01-01: nothing that was brought here from elsewhere was published on the web before.
const FIRST: i64 = 631_152_000_000;
/// 2100-01-01: no export is younger.
const LAST: i64 = 4_102_444_800_000;
const UNDATED: &str = "undated";

/// Leaves out the posts of other times, counted as undated in the file that gave most.
pub(super) fn keep_believable(reading: &mut Reading) {
    let account = &mut reading.account;
    let before = account.activities.len();
    account.activities.retain(|activity| (FIRST..LAST).contains(&activity.published));
    let lost = (before - account.activities.len()) as u64;
    if lost == 0 {
        return;
    }
    let Some((name, file)) = account.tally.files.iter_mut().max_by_key(|(_, file)| file.read) else { return };
    let lost = lost.min(file.read);
    file.read -= lost;
    *file.skipped.entry(UNDATED).or_default() += lost;
    match reading.notices.iter_mut().find(|notice| notice.kind == UNDATED && notice.file == *name) {
        Some(notice) => notice.count += lost,
        None => reading.notices.push(Notice { file: name.clone(), kind: UNDATED, count: lost }),
    }
}
