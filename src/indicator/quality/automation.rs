//! `automatic-client-share` (QUA-8): authored records written with a program that is not the network's own / those whose program is known (INDICATORS, QUA-8).
//!
//! A program of one's own choice or a scheduler is no automatic dialogue; an export does not tell them apart.

use crate::indicator::{Comparison, Indicator, Sample, Standing, Unit};
use crate::model::Client;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "automatic-client-share",
    card: Some("QUA-8"),
    unit: Unit::Share,
    minimum: 50,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| {
        view.require(view.dialogue.account.network.fields.clients)?;
        Ok(Sample::Share(
            view.records()
                .filter(|(record, activity)| record.kind.is_authored() && activity.client != Client::Unknown)
                .map(|(record, activity)| (record.date, activity.client == Client::Other))
                .collect(),
        ))
    },
    ..Indicator::BASE
};
