//! Regenerates the invented exports of `examples/`, the same bytes each time, or writes one of a million posts.
//!
//! `cargo run --release --example make_archives -- [--into FOLDER] [--networks FOLDER] [--group FOLDER]`
//! `cargo run --release --example make_archives -- --million FILE [--posts N] [--account NUMBER]`

mod answers;
mod backup_export;
mod chance;
mod days;
mod document_export;
mod group;
mod life;
mod meta_export;
mod meta_posts;
mod million;
mod networks;
mod note_export;
mod people;
mod picture_export;
mod pretty;
mod publications;
mod repository_export;
mod repository_records;
mod table_export;
mod table_words;
mod toot_export;
mod tweet;
mod tweet_export;

use std::error::Error;
use std::path::{Path, PathBuf};

use bilan::config::Config;
use chrono::DateTime;

use days::School;
use life::{Kind, Plan, Post, Year, live};
use tweet_export::Export;

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/annual-report");
const NETWORKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/every-network/archives");
const GROUP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/network");

/// A school year in one line.
const fn year(first: i32, counts: [usize; 3], pace: i64, warmth: u64, care: u64) -> Year {
    let [exchanges, publications, reposts] = counts;
    Year { first, exchanges, publications, reposts, pace, warmth, care }
}

const BIRD: [Year; 8] = [
    year(2017, [22, 14, 6], 200, 740, 0),
    year(2018, [230, 180, 90], 190, 760, 0),
    year(2019, [290, 205, 105], 170, 790, 0),
    year(2020, [330, 225, 115], 160, 820, 0),
    year(2021, [310, 215, 105], 135, 820, 0),
    year(2022, [235, 170, 80], 110, 720, 0),
    year(2023, [215, 135, 60], 90, 680, 0),
    year(2024, [42, 26, 9], 85, 640, 0),
];

const ELEPHANT: [Year; 6] = [
    year(2019, [12, 8, 3], 170, 400, 500),
    year(2020, [55, 30, 12], 160, 450, 560),
    year(2021, [110, 60, 30], 135, 520, 640),
    year(2022, [250, 140, 70], 105, 700, 780),
    year(2023, [345, 190, 100], 80, 780, 930),
    year(2024, [85, 45, 25], 78, 800, 960),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name);
        place.and_then(|place| arguments.get(place + 1))
    };
    if let Some(path) = value("--million") {
        let posts = value("--posts").map_or(Ok(1_000_000), |posts| posts.parse())?;
        let number = value("--account").map_or(Ok(0), |number| number.parse())?;
        return Ok(million::write(Path::new(path), posts, number)?);
    }
    let elsewhere = value("--into").is_some();
    let networks = value("--networks").map(PathBuf::from).or_else(|| (!elsewhere).then(|| NETWORKS.into()));
    if let Some(folder) = networks {
        networks::write(&folder)?;
    }
    let group = value("--group").map(PathBuf::from).or_else(|| (!elsewhere).then(|| GROUP.into()));
    if let Some(folder) = group {
        group::write(&folder)?;
    }
    let folder = value("--into").map_or_else(|| Path::new(PROJECT).join("archives"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let school = School::new(&Config::load(Path::new(PROJECT))?)?;
    bird(&school, &folder)?;
    elephant(&school, &folder)
}

fn instant(text: &str) -> Result<i64, Box<dyn Error>> {
    Ok(DateTime::parse_from_rfc3339(text)?.timestamp_millis())
}

/// Two exports of one account, a year apart.
fn bird(school: &School, folder: &Path) -> Result<(), Box<dyn Error>> {
    let dates = ["2023-11-06T09:30:00.000Z", "2024-11-07T09:30:00.000Z"];
    let plan = Plan {
        seed: 18,
        id: tweet::id,
        begins: instant("2018-06-04T07:00:00Z")?,
        ends: instant(dates[1])? - 40_000_000,
        opaque: 0,
        years: &BIRD,
    };
    let mut posts = live(&plan, school);
    correct(&mut posts, instant("2022-10-04T00:00:00Z")?);
    for (date, followers) in dates.into_iter().zip(tweet_export::followers(plan.seed)) {
        let until = instant(date)? - 40_000_000;
        let known = &posts[..posts.partition_point(|post| post.instant < until)];
        let path = folder.join(format!("x-{}.zip", &date[..10]));
        tweet_export::write(&path, &Export { date, posts: known, followers: &followers })?;
    }
    Ok(())
}

/// Gives a few publications a second version, as the network allows since autumn 2022.
fn correct(posts: &mut [Post], since: i64) {
    let recent = posts.iter_mut().filter(|post| post.instant > since && post.kind == Kind::Publication);
    for post in recent.step_by(31) {
        post.corrected = Some(tweet::id(post.instant + 7 * days::MINUTE, post.id));
    }
}

fn elephant(school: &School, folder: &Path) -> Result<(), Box<dyn Error>> {
    let plan = Plan {
        seed: 23,
        id: toot_export::id,
        begins: instant("2020-06-02T07:00:00Z")?,
        ends: instant("2024-11-07T20:00:00Z")?,
        opaque: 35,
        years: &ELEPHANT,
    };
    let mut posts = live(&plan, school);
    correct(&mut posts, plan.begins);
    Ok(toot_export::write(&folder.join("mastodon-2024-11-07.tar.gz"), &posts)?)
}
