//! `orphan-replies-share` (QUA-5), `dialogue-share-upper-bound` (INT-1) and `spontaneous-outreach-share-lower-bound` (CON-3): mentions that begin with a mention in a conversation that somebody else opened / (those + replies), where deleted posts leave their answers without a target, and two shares if all of them were answers (INDICATORS, QUA-5).
//!
//! True opening mentions look the same: bounds, never a correction. The shares themselves count orphans as
//! mentions, and so are the other bound of each. An orphan that names more than five people
//! contacts nobody as a mention, and is a reply in the bounds all the same. Mentions in a conversation of which nothing is known stay
//! mentions. Only for networks whose answers lose their target.

use crate::dialogue::{Record, RecordKind};
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::{Activity, Thread};

/// How many answers may be hidden.
pub static ORPHANS: Indicator = Indicator {
    id: "orphan-replies-share",
    card: Some("QUA-5"),
    unit: Unit::Share,
    minimum: 30,
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    measure: |view| share(view, |one| one.answers().then_some(one.orphan)),
    ..Indicator::BASE
};

/// The dialogue if all of them were answers.
pub static DIALOGUE: Indicator = Indicator {
    id: "dialogue-share-upper-bound",
    card: Some("INT-1"),
    unit: Unit::Share,
    minimum: 50,
    measure: |view| {
        share(view, |one| (one.answers() || one.record.kind.is_publication()).then_some(one.answers()))
    },
    ..Indicator::BASE
};

/// The outreach if all of them were answers.
pub static OUTREACH: Indicator = Indicator {
    id: "spontaneous-outreach-share-lower-bound",
    card: Some("CON-3"),
    unit: Unit::Share,
    minimum: 30,
    measure: |view| {
        share(view, |one| {
            let reaches = one.record.kind.is_publication() && one.record.contacts;
            (one.answers() || reaches).then_some(!one.answers())
        })
    },
    ..Indicator::BASE
};

/// A record, and whether it looks like an answer that lost its target.
struct Judged<'a> {
    record: &'a Record,
    orphan: bool,
}

impl Judged<'_> {
    /// Whether it is an answer, its target known or lost.
    fn answers(&self) -> bool {
        self.orphan || self.record.kind == RecordKind::Reply
    }
}

/// The records that `success` judges, of a network whose conversations tell who opened them.
fn share(view: &View, success: fn(&Judged) -> Option<bool>) -> Result<Sample, Reason> {
    let network = &view.dialogue.account.network;
    view.require(network.fields.threads)?;
    view.require(network.fields.replies)?;
    if !network.loses_parents {
        return Err(Reason::FieldNotInExport);
    }
    Ok(Sample::Share(
        view.records()
            .filter_map(|(record, activity)| {
                let judged = Judged { record, orphan: is_orphan(view, record, activity) };
                success(&judged).map(|success| (record.date, success))
            })
            .collect(),
    ))
}

fn is_orphan(view: &View, record: &Record, activity: &Activity) -> bool {
    let elsewhere = match view.dialogue.account.aside(activity).thread {
        Thread::Unknown => false,
        Thread::By(person) => !view.dialogue.is_own(person),
        Thread::Elsewhere => true,
    };
    let text = view.dialogue.account.text(activity).trim_start();
    elsewhere && record.kind == RecordKind::Mention && text.starts_with(['@', '＠'])
}
