//! A plausible report in code: two accounts, five school years, every state and verdict.

mod story;
mod year;

use std::collections::BTreeMap;

use bilan::report::{
    AccountEntry, Campaign, Change, Commitment, Coverage, Event, ExportEntry, FileCount, Generator,
    Institution, Measure, NoticeEntry, Outcome, Period, Point, Reason, Records, Report, SCHEMA, Scale,
    Series, Stretch, Unit, Verdict,
};

/// The account with most records.
pub(crate) const MAIN: &str = "x/4242";
/// The other one.
pub(crate) const LIBRARY: &str = "mastodon/instance.example/cdi";
const YEARS: [&str; 5] = ["2018-2019", "2019-2020", "2020-2021", "2021-2022", "2022-2023"];

/// Id, code, unit, base value, growth a year, n; a share's k follows from n.
type Shape = (&'static str, &'static str, Unit, f64, f64, u64);

const SHAPES: [Shape; 24] = [
    ("distinct-correspondents", "CON-1", Unit::People, 138.0, 19.0, 612),
    ("new-correspondents", "CON-2", Unit::People, 71.0, 6.0, 214),
    ("spontaneous-outreach-share", "CON-3", Unit::Share, 0.31, 0.01, 512),
    ("effective-correspondents", "CON-4", Unit::People, 61.0, 7.3, 612),
    ("dialogue-share", "INT-1", Unit::Share, 0.33, 0.025, 812),
    ("sustained-exchange-share", "INT-3", Unit::Share, 0.24, 0.004, 188),
    ("first-response-latency", "ATT-1", Unit::Seconds, 21_400.0, -1_900.0, 233),
    ("answered-within-1h-share", "ATT-2", Unit::Share, 0.21, 0.02, 333),
    ("answered-within-24h-share", "ATT-2", Unit::Share, 0.66, 0.025, 333),
    ("working-day-response-share", "ATT-3", Unit::Share, 0.58, 0.035, 333),
    ("slow-tail-share", "ATT-4", Unit::Share, 0.06, -0.004, 333),
    ("people-answered-within-working-day", "ATT-5", Unit::People, 74.0, 11.0, 171),
    ("liked-at-least-once-share", "VAL-1", Unit::Share, 0.81, 0.01, 340),
    ("reposted-at-least-once-share", "VAL-2", Unit::Share, 0.44, 0.02, 340),
    ("typical-reception", "VAL-4", Unit::Interactions, 4.0, 0.5, 340),
    ("relay-share", "VAL-7", Unit::Share, 0.22, 0.0, 690),
    ("alt-text-coverage", "VAL-11", Unit::Share, 0.35, 0.12, 84),
    ("active-weeks-share", "RYT-2", Unit::Share, 0.79, 0.02, 53),
    ("burstiness", "RYT-4", Unit::Index, 0.21, -0.02, 760),
    ("known-correspondents-share", "PUB-1", Unit::Share, 0.48, 0.01, 402),
    ("twelve-month-return", "PUB-3", Unit::Share, 0.31, 0.018, 118),
    ("loyal-core", "PUB-7", Unit::People, 17.0, 2.0, 260),
    ("renewal", "PUB-8", Unit::Share, 0.62, 0.0, 140),
    ("dateable-parents-share", "QUA-3", Unit::Share, 0.97, 0.0, 333),
];

/// The whole report.
pub(crate) fn report() -> Report {
    let mut measures = Vec::new();
    for scope in [MAIN, LIBRARY] {
        for (id, code, unit, base, growth, n) in SHAPES {
            for (place, year) in YEARS.iter().enumerate() {
                measures.push(row(id, code, scope, year, outcome(id, scope, place, unit, base, growth, n)));
            }
            for (period, times) in [("2020-2021..2022-2023", 3), ("all", 5)] {
                let wide = windowed(id, scope, unit, base, growth, n * times);
                measures.push(row(id, code, scope, period, wide));
            }
        }
    }
    measures.push(Measure {
        accounts_used: Some(vec![MAIN.into(), LIBRARY.into()]),
        accounts_left_out: Some(vec![]),
        ..row("dialogue-share", "INT-1", "institution", "2022-2023", share(0.42, 1_020))
    });
    measures.push(Measure {
        code: None,
        ..row(
            "follower-retention",
            "",
            MAIN,
            "all",
            Outcome::Value { value: 0.91, unit: Unit::Share, k: Some(1820), n: 2000, low: None, high: None },
        )
    });
    Report {
        schema: SCHEMA.into(),
        edition: "public".into(),
        language: "fr".into(),
        generator: Generator { name: "bilan".into(), version: "0.1.0".into() },
        institution: Institution { name: "Lycée Jeanne-Villepreux".into(), short_name: None, url: None },
        period: Period {
            label: "2022-2023".into(),
            start: "2022-09-01".into(),
            end: "2023-08-31".into(),
            kind: "school".into(),
        },
        timezone: "Europe/Paris".into(),
        accounts: vec![account(MAIN, "x", "lycee_jvp", 1), account(LIBRARY, "mastodon", "cdi", 4)],
        measures,
        changes: changes(),
        trends: Vec::new(),
        series: series(),
        months: year::months(),
        grids: Vec::new(),
        cohorts: Vec::new(),
        highlights: year::highlights(),
        story: story::story(),
        events: vec![
            Event {
                date: "2022-09-01".into(),
                label: "Rentrée & accueil des <secondes>".into(),
                breaks: false,
            },
            Event { date: "2023-03-18".into(), label: "Portes ouvertes".into(), breaks: false },
        ],
        campaigns: vec![Campaign {
            name: "Orientation".into(),
            from: "2023-01-09".into(),
            to: "2023-03-24".into(),
        }],
        closures: vec![Stretch { from: "2023-07-10".into(), to: "2023-08-31".into() }],
        commitments: vec![Commitment {
            measure: "alt-text-coverage".into(),
            scope: LIBRARY.into(),
            period: "2022-2023".into(),
            target: 0.9,
            state: "missed".into(),
            direction: "at-least".into(),
            turn: "now".into(),
            ..Commitment::default()
        }],
        questions: Vec::new(),
        coverage: vec![
            coverage(MAIN, "Compte principal", "principal", true),
            coverage(LIBRARY, "CDI", "cdi", false),
        ],
        catalogue: bilan::indicator::INDICATORS.into_iter().map(bilan::report::catalogue::entry).collect(),
        evidence: Vec::new(),
    }
}

/// The same institution with an account that has nothing.
pub(crate) fn empty() -> Report {
    let mut report = report();
    report.measures.clear();
    report.changes.clear();
    report.series.clear();
    report.months.clear();
    report.highlights.clear();
    report.story.clear();
    report.commitments.clear();
    for account in &mut report.accounts {
        account.records.clear();
        account.first = None;
        account.last = None;
    }
    report
}

fn row(id: &str, code: &str, scope: &str, period: &str, outcome: Outcome) -> Measure {
    Measure {
        id: id.into(),
        code: Some(code.into()),
        scope: scope.into(),
        period: period.into(),
        outcome,
        caveat: (scope == LIBRARY && id == "dialogue-share").then(|| "orphan-bound".to_owned()),
        accounts_used: None,
        accounts_left_out: None,
    }
}

/// The share that can be counted nearest to `value`, and its count.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn counted(value: f64, n: u64) -> (f64, u64) {
    let k = (value * n as f64).round();
    (k / n as f64, k as u64)
}

fn share(value: f64, n: u64) -> Outcome {
    let (value, k) = counted(value, n);
    let half = 1.96 * (value * (1.0 - value) / n as f64).sqrt();
    let (low, high) = ((value - half).max(0.0), (value + half).min(1.0));
    Outcome::Value { value, unit: Unit::Share, k: Some(k), n, low: Some(low), high: Some(high) }
}

fn known(id: &str, unit: Unit, value: f64, n: u64) -> Outcome {
    let ends = match id {
        "effective-correspondents" => Some((value * 0.86, value * 1.17)),
        "first-response-latency" => Some((value * 0.74, value * 1.31)),
        "typical-reception" => Some((value - 1.0, value + 1.0)),
        _ => None,
    };
    match (unit, id) {
        (Unit::Share, "alt-text-coverage" | "active-weeks-share" | "renewal") => {
            let (value, k) = counted(value, n);
            Outcome::Value { value, unit, k: Some(k), n, low: None, high: None }
        }
        (Unit::Share, "twelve-month-return") => {
            Outcome::Value { value, unit, k: None, n, low: Some(value - 0.06), high: Some(value + 0.07) }
        }
        (Unit::Share, _) => share(value, n),
        (Unit::Index, _) => Outcome::Value { value, unit, k: None, n, low: None, high: None },
        _ => Outcome::Value {
            value: value.round(),
            unit,
            k: None,
            n,
            low: ends.map(|ends| ends.0),
            high: ends.map(|ends| ends.1),
        },
    }
}

fn outcome(id: &str, scope: &str, place: usize, unit: Unit, base: f64, growth: f64, n: u64) -> Outcome {
    let value = base + growth * place as f64;
    let missing = |reason| Outcome::Unavailable { reason };
    match (scope, id, place) {
        (MAIN, "alt-text-coverage", _) => missing(Reason::FieldNotInExport),
        (MAIN, "new-correspondents" | "twelve-month-return", 0)
        | (MAIN, "known-correspondents-share", 0 | 1) => missing(Reason::RunningIn),
        (MAIN, "loyal-core", 0..=2) | (LIBRARY, "loyal-core", _) => missing(Reason::ArchiveTooShort),
        (_, "renewal", 0) => missing(Reason::NoPreviousYear),
        (MAIN, "sustained-exchange-share", 4) => Outcome::TooFew { k: Some(9), n: 14 },
        (LIBRARY, "working-day-response-share" | "people-answered-within-working-day" | "burstiness", _) => {
            missing(Reason::NoOpeningHours)
        }
        (LIBRARY, "liked-at-least-once-share" | "reposted-at-least-once-share" | "typical-reception", _) => {
            missing(Reason::FieldNotInExport)
        }
        (LIBRARY, _, 0 | 1) => Outcome::TooFew { k: None, n: 6 },
        (LIBRARY, "first-response-latency", _) => Outcome::TooFew { k: None, n: 11 },
        (LIBRARY, "answered-within-24h-share", 4) => Outcome::TooFew { k: Some(19), n: 26 },
        (LIBRARY, "dialogue-share", 4) => share(0.57, 72),
        (LIBRARY, _, _) if unit == Unit::People => known(id, unit, (value / 4.0).round(), n / 4),
        (LIBRARY, _, _) => known(id, unit, value.min(1.0), (n / 3).max(30)),
        _ => known(id, unit, value, n),
    }
}

fn windowed(id: &str, scope: &str, unit: Unit, base: f64, growth: f64, n: u64) -> Outcome {
    match (scope, id) {
        (MAIN, "alt-text-coverage")
        | (LIBRARY, "liked-at-least-once-share" | "reposted-at-least-once-share" | "typical-reception") => {
            Outcome::Unavailable { reason: Reason::FieldNotInExport }
        }
        (LIBRARY, "working-day-response-share" | "people-answered-within-working-day" | "burstiness") => {
            Outcome::Unavailable { reason: Reason::NoOpeningHours }
        }
        (_, "renewal") => Outcome::Unavailable { reason: Reason::NoPreviousYear },
        (_, "loyal-core") => Outcome::Unavailable { reason: Reason::ArchiveTooShort },
        (LIBRARY, _) => known(id, unit, if unit == Unit::Share { base } else { (base / 3.0).round() }, n / 3),
        _ => known(id, unit, base + growth * 2.0, n),
    }
}

fn changes() -> Vec<Change> {
    let change = |id: &str, scale, verdict, difference: f64, half: f64| Change {
        id: id.into(),
        scope: MAIN.into(),
        from: "2021-2022".into(),
        to: "2022-2023".into(),
        scale,
        verdict,
        difference,
        low: Some(difference - half),
        high: Some(difference + half),
        p: Some(0.04),
        detectable: Some(half * 2.8 / 1.96),
        caveat: None,
        rising: None,
    };
    vec![
        change("distinct-correspondents", Scale::LogRatio, Verdict::Up, 0.1, 0.09),
        change("dialogue-share", Scale::Difference, Verdict::UpClear, 0.09, 0.04),
        change("first-response-latency", Scale::LogRatio, Verdict::Down, -0.13, 0.12),
        change("working-day-response-share", Scale::Difference, Verdict::Up, 0.035, 0.03),
        change("answered-within-24h-share", Scale::Difference, Verdict::Stable, 0.01, 0.02),
        change("slow-tail-share", Scale::Difference, Verdict::DownClear, -0.09, 0.03),
        change("reposted-at-least-once-share", Scale::Difference, Verdict::Undetectable, 0.02, 0.074),
        change("twelve-month-return", Scale::Difference, Verdict::Undetectable, 0.018, 0.09),
    ]
}

fn series() -> Vec<Series> {
    let shape = [31.0, 24.0, 19.0, 12.0, 22.0, 17.0, 42.0, 20.0, 26.0, 30.0, 6.0, 0.0];
    let mut all = Vec::new();
    for (scope, weight) in [(MAIN, 1.0), (LIBRARY, 0.3)] {
        for (component, factor) in [("reply", 1.0), ("publication", 1.3), ("repost", 0.5)] {
            let points = (0..60)
                .map(|month: usize| {
                    let (year, month_of_year) = (2018 + (month + 8) / 12, (month + 8) % 12 + 1);
                    let value: f64 = shape[month % 12] * weight * factor;
                    Point { month: format!("{year}-{month_of_year:02}"), value: Some(value.round()) }
                })
                .collect();
            all.push(Series {
                measure: "dialogue-share".into(),
                scope: scope.into(),
                component: component.into(),
                points,
            });
        }
    }
    all
}

fn account(id: &str, platform: &str, handle: &str, share: u64) -> AccountEntry {
    let records: BTreeMap<String, Records> = YEARS
        .iter()
        .enumerate()
        .map(|(place, year)| {
            let place = place as u64;
            let records = Records {
                original: (180 + 20 * place) / share,
                mention: 64 / share,
                quote: 22 / share,
                reply: (250 + 21 * place) / share,
                reply_self: 31 / share,
                repost: 120 / share,
            };
            ((*year).to_owned(), records)
        })
        .collect();
    AccountEntry {
        id: id.into(),
        platform: platform.into(),
        handle: Some(handle.into()),
        name: Some("Lycée Jeanne-Villepreux".into()),
        exports: vec![ExportEntry {
            date: (platform == "x").then(|| "2023-09-12".to_owned()),
            generation: format!("{platform}-g4"),
            sha256: None,
        }],
        first: Some("2018-09-01T07:01:22Z".into()),
        last: Some("2023-08-29T16:20:11Z".into()),
        records,
        notices: vec![NoticeEntry {
            file: "data/tweets.js".into(),
            kind: "unreadable-record".into(),
            count: 2,
        }],
    }
}

fn coverage(scope: &str, label: &str, slug: &str, dated: bool) -> Coverage {
    let fields = [
        ("posts", "yes"),
        ("replies", "yes"),
        ("parent-times", "yes"),
        ("likes", if dated { "yes" } else { "no" }),
        ("reposts", if dated { "yes" } else { "no" }),
        ("comments", "no"),
        ("mentions", "yes"),
        ("reposts-given", if dated { "partial" } else { "yes" }),
        ("quotes-given", "yes"),
        ("followers", if dated { "yes" } else { "no" }),
        ("descriptions", if dated { "no" } else { "yes" }),
    ];
    Coverage {
        scope: scope.into(),
        label: label.into(),
        slug: slug.into(),
        dated,
        until: Some("2023-09-12".into()),
        fields: fields.iter().map(|(field, state)| ((*field).to_owned(), (*state).to_owned())).collect(),
        files: vec![FileCount {
            file: if dated { "data/tweets.js" } else { "outbox.json" }.into(),
            present: 3_412,
            read: 3_398,
            skipped: BTreeMap::from([("not-public".to_owned(), 12), ("unreadable-record".to_owned(), 2)]),
        }],
        refused: BTreeMap::new(),
        gaps: Vec::new(),
        passages: Vec::new(),
        complete_years: YEARS.iter().map(|year| (*year).to_owned()).collect(),
        erased: 0,
        followers: None,
        following: None,
    }
}
