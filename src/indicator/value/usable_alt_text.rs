//! `usable-alt-text-share`, `alt-text-too-short-share`, `alt-text-file-name-share`, `alt-text-placeholder-share`, `alt-text-copied-share` and `alt-text-repeated-share` (VAL-12): text alternatives without any of five defects, and with each of them, out of the images of authored records that have one (WCAG 2 technique F30; Gleason et al. 2019).
//!
//! Defects: fewer than ten letters; a file's name; only words for a picture itself; the words of the post, without
//! its links, mentions and last hashtags; the same text on more than five images of the window (the exports do
//! not tell one file from another: an image that is posted again counts again). One text may have several.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::dialogue::plain;
use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View, alternative};
use crate::model::Media;

/// None of the defects.
pub static USABLE: Indicator = Indicator {
    standing: Standing::Headline,
    comparison: Comparison::Difference,
    trend: true,
    ..indicator("usable-alt-text-share", |view| share(view, &|one| !DEFECTS.iter().any(|defect| defect(one))))
};
/// Under ten letters.
pub static TOO_SHORT: Indicator = indicator("alt-text-too-short-share", |view| share(view, &too_short));
/// A file's name.
pub static FILE_NAME: Indicator = indicator("alt-text-file-name-share", |view| share(view, &file_name));
/// “Image”, “photo”.
pub static PLACEHOLDER: Indicator = indicator("alt-text-placeholder-share", |view| share(view, &placeholder));
/// The post again.
pub static COPIED: Indicator = indicator("alt-text-copied-share", |view| share(view, &copied));
/// The same for many images.
pub static REPEATED: Indicator = indicator("alt-text-repeated-share", |view| share(view, &repeated));

/// More images than this with one text share it for nothing.
const REPEATS: u64 = 5;

/// The defects.
const DEFECTS: [fn(&Alternative) -> bool; 5] = [too_short, file_name, placeholder, copied, repeated];

/// The text alternative of one image.
struct Alternative<'a> {
    date: NaiveDate,
    text: &'a str,
    /// The text of its post.
    post: &'a str,
    /// On how many images of the window it stands.
    images: u64,
}

const fn indicator(id: &'static str, measure: fn(&View) -> Result<Sample, Reason>) -> Indicator<'static> {
    Indicator { id, card: Some("VAL-12"), unit: Unit::Share, minimum: 20, measure, ..Indicator::BASE }
}

fn too_short(one: &Alternative) -> bool {
    alternative::is_too_short(one.text)
}

fn file_name(one: &Alternative) -> bool {
    alternative::is_file_name(one.text)
}

fn placeholder(one: &Alternative) -> bool {
    alternative::is_placeholder(one.text)
}

fn copied(one: &Alternative) -> bool {
    let words = plain::words(one.text);
    !words.is_empty() && words == plain::words(one.post)
}

fn repeated(one: &Alternative) -> bool {
    one.images > REPEATS
}

fn share(view: &View, success: &dyn Fn(&Alternative) -> bool) -> Result<Sample, Reason> {
    let account = view.dialogue.account;
    view.require(account.network.fields.descriptions)?;
    let mut all = Vec::new();
    let mut images: HashMap<&str, u64> = HashMap::new();
    for (record, activity) in view.records().filter(|(record, _)| record.kind.is_authored()) {
        for image in account.attachments(activity).iter().filter(|one| one.media == Media::Image) {
            if let Some(text) = image.description.map(|span| account.texts.get(span)) {
                *images.entry(text).or_default() += 1;
                all.push(Alternative { date: record.date, text, post: account.text(activity), images: 0 });
            }
        }
    }
    for one in &mut all {
        one.images = images[one.text];
    }
    Ok(Sample::Share(all.iter().map(|one| (one.date, success(one))).collect()))
}
