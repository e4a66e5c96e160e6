//! `monthly-dialogue-share` (INT-1): the median of the dialogue shares of the months (INDICATORS INT-1, robust).
//!
//! Beside the share of all messages together: where the two differ by more than ten points, a few months of
//! events make the year. Decides: a month is a local calendar month, it counts when it holds a unit of
//! `dialogue-share`, each month alike; n = such months, at least six. Interval: order statistics.

use crate::dialogue::RecordKind;
use crate::indicator::view::Months;
use crate::indicator::{Indicator, Sample, Unit, View};

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "monthly-dialogue-share",
    card: Some("INT-1"),
    unit: Unit::Share,
    minimum: 6,
    measure: |view: &View| {
        view.require_whole(view.dialogue.account.network.fields.replies)?;
        let units = view.records().filter_map(|(record, _)| {
            let answers = record.kind == RecordKind::Reply;
            (answers || record.kind.is_publication()).then_some((record.date, answers))
        });
        Ok(Sample::Values(units.collect::<Months>().shares()))
    },
    ..Indicator::BASE
};
