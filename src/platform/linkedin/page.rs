//! The posts of a Page, from the tables of its analytics, in English or French; who wrote them is never read (FORMATS 5.2).

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::PRIVATE;
use super::urn::Urn;
use crate::archive::rows::{Form, Quotes, Row};
use crate::archive::{Archive, text};
use crate::clock;
use crate::error::Result;
use crate::model::Availability::{No, Yes};
use crate::model::{Account, Activity, Aside, Fields, FileTally, PostId};
use crate::platform::{Tables, Watch};

/// Whether a column is the wanted one, by its name as [`crate::archive::rows::plain`] spells it: names
/// changed over the years, and come in English or French.
type Column = fn(&str) -> bool;

fn is_title(name: &str) -> bool {
    ["post title", "update title"].contains(&name) || name.starts_with("titre d")
}

fn is_link(name: &str) -> bool {
    ["post link", "update link"].contains(&name) || name.starts_with("lien d")
}

/// The days of a campaign are others.
fn is_date(name: &str) -> bool {
    name.contains("date") && ["creat", "publi", "post"].iter().any(|stem| name.contains(stem))
}

fn is_likes(name: &str) -> bool {
    ["likes", "reactions", "j'aime", "mentions j'aime", "recommandations"].contains(&name)
}

fn is_comments(name: &str) -> bool {
    ["comments", "commentaires"].contains(&name)
}

fn is_reposts(name: &str) -> bool {
    ["reposts", "shares", "republications", "partages", "repartages"].contains(&name)
}

const FORM: Form<'static> = Form {
    header: &|names| [is_link, is_date].iter().all(|is: &Column| names.iter().any(|name| is(name))),
    quotes: Quotes::Sound,
};

/// Extensions of what analytics come in, and of what people lay beside them.
const TABLES: [&str; 3] = ["csv", "xls", "xlsx"];
const BESIDE: [&str; 3] = ["txt", "md", "pdf"];

const DAY: i64 = 86_400_000;

/// Files of more kinds, or more files than this, are no analytics: none of them is looked into.
const FILES: usize = 200;

/// The names of tables in text that other downloads hold: these are not looked into either.
const OTHERS: [&str; 5] = ["block", "mute", "bookmark", "list", "playlist"];

/// The files that hold a table of posts.
pub(super) fn tables(archive: &mut Archive) -> Vec<String> {
    let extension = |name: &str| name.rsplit_once('.').map(|(_, end)| end.to_lowercase()).unwrap_or_default();
    let is = |name: &str, ends: &[&str]| ends.contains(&extension(name).as_str());
    let entries = archive.entries();
    if entries.len() > FILES || !entries.iter().all(|e| is(&e.name, &TABLES) || is(&e.name, &BESIDE)) {
        return Vec::new();
    }
    let strange = |name: &str| {
        let name = name.to_lowercase();
        name.contains("takeout")
            || OTHERS.iter().chain(PRIVATE.iter().map(|(part, _)| part)).any(|part| name.contains(part))
    };
    let tables: Vec<String> = entries
        .iter()
        .filter(|entry| is(&entry.name, &TABLES) && !(is(&entry.name, &["csv"]) && strange(&entry.name)))
        .map(|entry| entry.name.clone())
        .collect();
    tables.into_iter().filter(|name| archive.which_table(name, &[FORM]).is_some()).collect()
}

/// Reads the account.
pub(super) fn read(
    archive: &mut Archive,
    tables: &[String],
    watch: &mut Watch<'_>,
) -> Result<(Account, Fields, &'static str)> {
    let mut account = Account::default();
    let mut places = HashMap::new();
    let mut files = Tables::new(archive, tables);
    for name in tables {
        files.read(archive, name, FORM, watch, &mut |row, tally| {
            take(row, &mut account, &mut places, tally);
            true
        })?;
    }
    account.tally = files.tally;
    account.sort();
    let told = account.activities.iter().any(|activity| account.aside(activity).comments.is_some());
    let comments = if told { Yes } else { No };
    let fields = Fields { posts: Yes, likes: Yes, reposts: Yes, comments, ..Fields::default() };
    Ok((account, fields, "linkedin-page"))
}

fn take(row: &Row<'_>, account: &mut Account, places: &mut HashMap<String, usize>, tally: &mut FileTally) {
    let cell = |column: Column| row.find(column).unwrap_or_default();
    tally.present += 1;
    let urn = Urn::of(cell(is_link));
    let Some((published, day_only)) = instant(cell(is_date), urn.as_ref().and_then(Urn::instant))
        .filter(|&(published, _)| clock::believable(published).is_some())
    else {
        return tally.skip("undated");
    };
    let words = cell(is_title);
    let (likes, reposts) = (count(cell(is_likes)), count(cell(is_reposts)));
    let comments = count(cell(is_comments));
    // A row without a link to tell it by is a post of its own.
    let id = urn.as_ref().map_or_else(|| format!("{published}-{}", places.len()), |urn| urn.id.to_string());
    if let Some(&place) = places.get(&id) {
        // Two downloads whose periods overlap: the larger counters are the later ones.
        let known: &mut Activity = &mut account.activities[place];
        (known.likes, known.reposts) = (known.likes.max(likes), known.reposts.max(reposts));
        account.set_aside(place, |aside| aside.comments = aside.comments.max(comments));
        return tally.skip("duplicate-id");
    }
    places.insert(id.clone(), account.activities.len());
    let id = urn.map_or_else(|| PostId::Text(account.texts.push(&id)), |urn| PostId::Number(urn.id));
    let text = account.texts.push(words);
    let tags = account.tag(text::hashtags(words));
    let aside = account.put_aside(Aside { comments, ..Aside::default() });
    tally.read += 1;
    account.activities.push(Activity {
        id,
        published,
        day_only,
        likes,
        reposts,
        tags,
        text,
        aside,
        ..Activity::default()
    });
}

/// When a post was published, and whether only its day is known. The table tells a day, month first; where
/// the post's number tells an instant of that day, or of the one beside it, that is it.
fn instant(date: &str, clock: Option<i64>) -> Option<(i64, bool)> {
    let days = days(date);
    let near = |&midnight: &i64| clock.is_some_and(|clock| (-DAY..2 * DAY).contains(&(clock - midnight)));
    match (days.iter().find(|day| near(day)), clock) {
        (Some(_), Some(clock)) => Some((clock, false)),
        (None, Some(clock)) if days.is_empty() => Some((clock, false)),
        _ => days.first().map(|&midnight| (midnight, true)),
    }
}

/// The midnights that a date may mean, the likeliest first.
fn days(date: &str) -> Vec<i64> {
    let day = date.split([' ', 'T']).next().unwrap_or_default();
    let formats = ["%m/%d/%Y", "%m/%d/%y", "%d/%m/%Y", "%d/%m/%y", "%Y-%m-%d"];
    let read = formats.iter().filter_map(|format| NaiveDate::parse_from_str(day, format).ok());
    let read = read.filter(|day| day.year() > 2000);
    let read = read.map(|day| day.and_time(NaiveTime::MIN).and_utc().timestamp_millis());
    // A workbook may count days, from the last but one of 1899.
    let serial = day.split('.').next().and_then(|days| days.parse().ok());
    let serial = serial.filter(|days| (36_526..80_000).contains(days));
    read.chain(serial.map(|days: i64| (days - 25_569) * DAY)).collect()
}

/// A counter, with whatever separates its thousands.
fn count(cell: &str) -> Option<u32> {
    let digits: String = cell.chars().filter(|c| !c.is_whitespace() && !",'’".contains(*c)).collect();
    digits.strip_suffix(".0").unwrap_or(&digits).parse().ok()
}
