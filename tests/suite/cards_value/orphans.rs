//! Answers that lost their target, times that cannot be, programs that wrote.

use bilan::indicator::{Outcome, Reason};
use bilan::model::{Availability, Client, Thread};

use super::desk::{DAY, Desk, HOUR, MONDAY, all, figure, unavailable};

#[test]
fn mentions_in_a_conversation_of_somebody_else_bound_the_dialogue() {
    let mut desk = Desk::new(400);
    for day in 0..40 {
        desk.reply(MONDAY + day * DAY, HOUR);
    }
    for day in 40..50 {
        desk.post(day);
    }
    // Ten orphans, two of them circulars; then what looks like one and is none.
    let somebody = desk.person("somebody");
    let me = desk.person("me");
    let many = ["a", "b", "c", "d", "e", "f"];
    for day in 50..58 {
        desk.mention(day, "@somebody oui", &["somebody"]);
        let thread = if day % 2 == 0 { Thread::Elsewhere } else { Thread::By(somebody) };
        desk.aside(|aside| aside.thread = thread);
    }
    for day in 58..60 {
        desk.mention(day, " ＠a oui à tous", &many);
        desk.aside(|aside| aside.thread = Thread::Elsewhere);
    }
    desk.mention(60, "@somebody venez", &["somebody"]);
    desk.aside(|aside| aside.thread = Thread::By(me));
    desk.mention(61, "@somebody venez", &["somebody"]);
    desk.mention(62, "Merci @somebody", &["somebody"]);
    desk.aside(|aside| aside.thread = Thread::Elsewhere);
    desk.mention(63, "Merci @a et aux autres", &many);
    let mut account = desk.done();
    assert_eq!(figure(&account, "orphan-replies-share"), (0.2, Some(10), 50));
    // 24 publications and 40 replies: ten go over.
    assert_eq!(figure(&account, "dialogue-share"), (40.0 / 64.0, Some(40), 64));
    assert_eq!(figure(&account, "dialogue-share-upper-bound"), (50.0 / 64.0, Some(50), 64));
    // Eleven mentions contact somebody; eight of them go over, and two circulars come in as answers.
    assert_eq!(figure(&account, "spontaneous-outreach-share"), (11.0 / 51.0, Some(11), 51));
    assert_eq!(figure(&account, "spontaneous-outreach-share-lower-bound"), (3.0 / 53.0, Some(3), 53));
    account.network.loses_parents = false;
    assert_eq!(all(&account, "orphan-replies-share"), unavailable(Reason::FieldNotInExport));
    account.network.loses_parents = true;
    account.network.fields.threads = Availability::No;
    assert_eq!(all(&account, "dialogue-share-upper-bound"), unavailable(Reason::FieldNotInExport));
}

#[test]
fn impossible_and_year_long_latencies_are_counted_among_dated_replies() {
    let mut desk = Desk::new(900);
    for day in 0..30 {
        desk.reply(MONDAY + (400 + day) * DAY, HOUR);
    }
    desk.reply(MONDAY + 440 * DAY, 365 * DAY);
    desk.reply(MONDAY + 441 * DAY, 365 * DAY + 1);
    desk.reply(MONDAY + 442 * DAY, -5_000);
    for n in 0..6 {
        desk.reply(MONDAY + (450 + n) * DAY, -5_001);
    }
    // No believable parent: not among them.
    desk.reply(MONDAY + 460 * DAY, MONDAY * 2);
    let account = desk.done();
    assert_eq!(figure(&account, "impossible-latency-share"), (6.0 / 39.0, Some(6), 39));
    assert_eq!(figure(&account, "year-long-latency-share"), (1.0 / 39.0, Some(1), 39));
    assert_eq!(all(&account, "first-response-latency"), unavailable(Reason::ImpossibleLatencies));
}

#[test]
fn the_second_answer_to_a_message_is_judged_too() {
    let mut desk = Desk::new(900);
    for day in 0..30 {
        let reply = *desk.reply(MONDAY + day * DAY, HOUR);
        desk.post_at(reply.published + 500 * DAY).in_reply_to = reply.in_reply_to;
    }
    assert_eq!(figure(&desk.done(), "year-long-latency-share"), (0.5, Some(30), 60));
}

#[test]
fn what_other_programs_wrote_is_told_where_the_program_is() {
    let mut desk = Desk::new(400);
    for day in 0..60 {
        desk.post(day).client = if day < 15 { Client::Other } else { Client::Network };
    }
    for day in 60..90 {
        desk.post(day);
    }
    desk.repost(90, "somebody").client = Client::Other;
    let mut account = desk.done();
    assert_eq!(figure(&account, "automatic-client-share"), (0.25, Some(15), 60));
    account.activities.drain(..11);
    assert_eq!(all(&account, "automatic-client-share"), Outcome::TooFew { k: Some(4), n: 49 });
    account.network.fields.clients = Availability::No;
    assert_eq!(all(&account, "automatic-client-share"), unavailable(Reason::FieldNotInExport));
}
