//! `people-answered-within-working-day` and `people-answered-within-working-day-rate` (ATT-5): people with at least one reply within one opening day (PRECISIONS 63), and how many a week.
//!
//! The rate is the mean, over the whole blocks of four weeks of the window that the archive covers, of the different
//! people of each block, divided by four (decides: distinct within a block, blocks without anybody included);
//! n = weeks of these blocks. Without any reply that has a latency both are too few.

use chrono::NaiveDate;

use crate::indicator::{Comparison, Indicator, Reason, Sample, Standing, Unit, View};
use crate::model::Person;

/// The figure.
pub static INDICATOR: Indicator = Indicator {
    id: "people-answered-within-working-day",
    card: Some("ATT-5"),
    unit: Unit::People,
    minimum: 1,
    standing: Standing::Headline,
    comparison: Comparison::Count,
    trend: true,
    measure: |view| {
        let answers = answers(view)?;
        let people = |quick: bool| {
            let answered = answers.iter().filter(|answer| answer.quick || !quick);
            let mut people: Vec<Person> = answered.map(|answer| answer.person).collect();
            people.sort_unstable();
            people.dedup();
            people
        };
        Ok(Sample::exact(people(true).len() as u64, people(false).len() as u64))
    },
    ..Indicator::BASE
};

/// A week.
pub static RATE: Indicator = Indicator {
    id: "people-answered-within-working-day-rate",
    card: Some("ATT-5"),
    unit: Unit::PerWeek,
    minimum: 4,
    measure: rate,
    ..Indicator::BASE
};

/// A reply with a latency, to somebody known.
struct Answer {
    person: Person,
    date: NaiveDate,
    /// Whether it came within one opening day.
    quick: bool,
}

fn answers(view: &View) -> Result<Vec<Answer>, Reason> {
    let opening = view.house.opening.ok_or(Reason::NoOpeningHours)?;
    let timed = view.timed_replies()?;
    Ok(timed
        .iter()
        .filter_map(|reply| {
            let person = reply.activity.in_reply_to.and_then(|response| response.person)?;
            let person = view.dialogue.who(person);
            Some(Answer { person, date: reply.record.date, quick: reply.within_opening_day(opening) })
        })
        .collect())
}

fn rate(view: &View) -> Result<Sample, Reason> {
    let answers = answers(view)?;
    if answers.is_empty() {
        return Ok(Sample::TooFew { k: None, n: 0 });
    }
    let blocks = view.blocks()?;
    let quick = answers.iter().filter(|answer| answer.quick);
    let mut people: Vec<(usize, Person)> =
        quick.filter_map(|answer| Some((blocks.place(answer.date)?, answer.person))).collect();
    people.sort_unstable();
    people.dedup();
    let n = blocks.weeks();
    if n == 0 {
        return Ok(Sample::TooFew { k: None, n });
    }
    Ok(Sample::Estimate { value: people.len() as f64 / n as f64, k: None, n, interval: None })
}
