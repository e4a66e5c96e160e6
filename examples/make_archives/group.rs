//! Report files of a group of twelve invented schools, each with a few figures: what `bilan network` reads.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use bilan::report::{
    AccountEntry, CatalogueEntry, ExportEntry, Generator, Institution, Measure, Outcome, Period, Reason,
    Report, SCHEMA, Unit, catalogue,
};
use bilan::stats::wilson::wilson;

use super::chance::Chance;

/// The schools; the network of the first account of each follows from its place.
const SCHOOLS: [&str; 12] = [
    "Collège Amédée-Gordini",
    "Collège du Val-Fleuri",
    "Collège Irène-Marsac",
    "Lycée agricole des Trois-Rivières",
    "Lycée Aristide-Boucard",
    "Lycée de la Croix-Blanche",
    "Lycée des métiers de l’Estran",
    "Lycée Élise-Thévenin",
    "Lycée hôtelier de Port-Vallon",
    "Lycée Jeanne-Vauquelin",
    "Lycée Louise-Armengaud",
    "Lycée maritime du Ponant",
];

const NETWORKS: [&str; 4] = ["mastodon", "x", "bluesky", "facebook"];
const YEARS: [&str; 3] = ["2021-2022", "2022-2023", "2023-2024"];

/// The school with two accounts, whose counts are never added up.
const TWO_ACCOUNTS: usize = 9;
/// The school whose export tells nothing of what is measured.
const SILENT: usize = 5;
/// The school that describes no image at all.
const NEVER: usize = 6;
/// The school that describes them all, and is there each week.
const ALWAYS: usize = 10;
/// The school whose account is one year old.
const YOUNG: usize = 11;

/// A figure: its id, where schools stand on average, how far on either side (shares per mille, else units), the change of
/// a year, how many cases there are about.
type Shape = (&'static str, i64, i64, i64, i64);

const SHAPES: [Shape; 28] = [
    ("distinct-correspondents", 140, 110, 9, 0),
    ("new-correspondents", 70, 50, 3, 0),
    ("spontaneous-outreach-share", 310, 130, 5, 320),
    ("effective-correspondents", 62, 34, 3, 0),
    ("outward-reply-share", 820, 70, 5, 240),
    ("dialogue-share", 380, 160, 15, 420),
    ("sustained-exchange-share", 240, 40, 5, 190),
    ("invitations-share", 210, 60, 0, 260),
    ("first-response-latency", 19_000, 12_000, -900, 0),
    ("response-latency", 15_000, 9_000, -700, 0),
    ("answered-within-24h-share", 690, 90, 15, 240),
    ("working-day-response-share", 710, 60, 15, 240),
    ("slow-tail-share", 70, 30, -5, 240),
    ("people-answered-within-working-day", 75, 50, 5, 0),
    ("liked-at-least-once-share", 800, 120, 0, 260),
    ("reposted-at-least-once-share", 430, 180, 0, 260),
    ("typical-reception", 4, 2, 0, 0),
    ("relay-share", 220, 130, 0, 520),
    ("linked-publications-share", 520, 140, 0, 260),
    ("alt-text-coverage", 460, 320, 60, 120),
    ("usable-alt-text-share", 880, 60, 10, 70),
    ("readable-text-share", 940, 20, 5, 260),
    ("publications-per-week", 5, 3, 0, 0),
    ("active-weeks-share", 860, 80, 10, 52),
    ("burstiness", 210, 110, 0, 0),
    ("known-correspondents-share", 470, 60, 5, 330),
    ("twelve-month-return", 320, 50, 10, 120),
    ("dateable-parents-share", 965, 25, 0, 240),
];

/// Measures of which a school with several accounts has a figure of all of them.
const POOLED: [&str; 10] = [
    "spontaneous-outreach-share",
    "dialogue-share",
    "sustained-exchange-share",
    "first-response-latency",
    "answered-within-24h-share",
    "working-day-response-share",
    "relay-share",
    "alt-text-coverage",
    "active-weeks-share",
    "dateable-parents-share",
];

/// Writes the twelve files.
pub(crate) fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    for place in 0..SCHOOLS.len() {
        std::fs::write(folder.join(format!("school-{:02}.json", place + 1)), report(place).to_json())?;
    }
    Ok(())
}

/// The report of one school.
fn report(place: usize) -> Report {
    let all = catalogue::all();
    let entries: Vec<CatalogueEntry> =
        SHAPES.iter().filter_map(|shape| all.iter().find(|entry| entry.id == shape.0).cloned()).collect();
    let mut chance = Chance::new(40 + place as u64);
    let count = if place == TWO_ACCOUNTS { 2 } else { 1 };
    let accounts: Vec<AccountEntry> = (0..count).map(|number| account(place, number)).collect();
    let mut measures = Vec::new();
    for (shape, entry) in SHAPES.iter().zip(&entries) {
        let lean = chance.between(-shape.2, shape.2);
        for (year, label) in YEARS.iter().enumerate() {
            if place == YOUNG && year + 1 < YEARS.len() {
                continue;
            }
            let whole = count == 1 || POOLED.contains(&shape.0);
            let scopes = if count == 1 { vec![accounts[0].id.clone()] } else { scopes(&accounts, whole) };
            for scope in scopes {
                measures.push(Measure {
                    id: entry.id.clone(),
                    code: entry.code.clone(),
                    scope,
                    period: (*label).to_owned(),
                    outcome: outcome(place, shape, entry, lean, year, &mut chance),
                    caveat: None,
                    accounts_used: None,
                    accounts_left_out: None,
                });
            }
        }
    }
    Report {
        schema: SCHEMA.to_owned(),
        edition: "public".to_owned(),
        language: "fr".to_owned(),
        generator: Generator { name: "bilan".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        institution: Institution { name: SCHOOLS[place].to_owned(), ..Institution::default() },
        period: Period {
            label: "2023-2024".to_owned(),
            start: "2023-09-01".to_owned(),
            end: "2024-08-31".to_owned(),
            kind: "school".to_owned(),
        },
        timezone: "Europe/Paris".to_owned(),
        accounts,
        measures,
        catalogue: entries,
        ..Report::default()
    }
}

/// Each account, and all of them together where that is told.
fn scopes(accounts: &[AccountEntry], whole: bool) -> Vec<String> {
    let each = accounts.iter().map(|account| account.id.clone());
    each.chain(whole.then(|| "institution".to_owned())).collect()
}

fn account(place: usize, number: usize) -> AccountEntry {
    let platform = NETWORKS[(place + number) % NETWORKS.len()];
    let handle = format!("ecole_{}_{number}_ex", place + 1);
    AccountEntry {
        id: format!("{platform}/{handle}"),
        platform: platform.to_owned(),
        name: Some(SCHOOLS[place].to_owned()),
        handle: Some(handle),
        exports: vec![ExportEntry {
            date: Some("2024-11-07".to_owned()),
            generation: format!("{platform}-example"),
            sha256: None,
        }],
        first: None,
        last: None,
        records: BTreeMap::new(),
        notices: Vec::new(),
    }
}

/// A figure of a school in a year.
fn outcome(
    place: usize,
    (id, base, _, growth, cases): &Shape,
    entry: &CatalogueEntry,
    lean: i64,
    year: usize,
    chance: &mut Chance,
) -> Outcome {
    if place == SILENT {
        return Outcome::Unavailable { reason: Reason::FieldNotInExport };
    }
    let level = base + lean + growth * i64::try_from(year).unwrap_or(0);
    if *cases == 0 {
        return number(entry.unit, id, level.max(1), chance);
    }
    let weekly = *id == "active-weeks-share";
    let n = if weekly { 52 } else { chance.between(cases / 6, cases * 2).unsigned_abs() };
    let share = level.clamp(5, 995).unsigned_abs();
    let k = match (place, *id) {
        (NEVER, "alt-text-coverage") => 0,
        (ALWAYS, "alt-text-coverage" | "active-weeks-share" | "dateable-parents-share") => n,
        _ => (0..n).filter(|_| chance.happens(share)).count() as u64,
    };
    if n < entry.minimum {
        return Outcome::TooFew { k: Some(k), n };
    }
    let value = k as f64 / n as f64;
    // Full counts have no interval.
    let ends = (!["alt-text-coverage", "active-weeks-share"].contains(id)).then(|| wilson(value, n as f64));
    Outcome::Value {
        value,
        unit: Unit::Share,
        k: Some(k),
        n,
        low: ends.map(|ends| ends.low),
        high: ends.map(|ends| ends.high),
    }
}

/// A figure that is no share, with an interval where it is no count.
fn number(unit: Unit, id: &str, level: i64, chance: &mut Chance) -> Outcome {
    let scale = if unit == Unit::Index { 1_000.0 } else { 1.0 };
    let value = level as f64 / scale;
    let reach = chance.between(8, 24) as f64 / 100.0;
    let counted = ["distinct-correspondents", "new-correspondents", "people-answered-within-working-day"];
    let ends = !counted.contains(&id) && unit != Unit::Index;
    Outcome::Value {
        value,
        unit,
        k: None,
        n: chance.between(90, 420).unsigned_abs(),
        low: ends.then_some(value * (1.0 - reach)),
        high: ends.then_some(value * (1.0 + reach * 1.2)),
    }
}
