//! The evidence of a dimension, in the internal edition: for each figure, the lists of own posts on which it rests.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    report::{Evidence, Relation, evidence::OWN},
    site::{
        download, figure,
        language::Language,
        lookup::Lookup,
        room::Room,
        sentence,
        view::{Link, Sheet, Table},
        written,
    },
};

/// From so many posts on a list is a file to download only.
const LONGEST: usize = 400;
/// What the rows of a page may weigh, roughly, in bytes.
const ROOM: usize = 80_000;
/// What a row weighs beside its identifier.
const ROW: usize = 70;

/// The evidence of a dimension, in the internal edition (`evidence.html`).
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Evidence")]
pub(super) struct Page {
    /// The figures of the dimension that rest on lists of posts.
    measures: Vec<Proven>,
    /// The lists of posts.
    lists: Vec<List>,
    /// The names of the figures that rest on no list, in one phrase; empty without any.
    without: String,
}

/// A figure with the lists on which it rests.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ProvenMeasure")]
struct Proven {
    /// The id of the measure.
    id: String,
    /// Its name.
    name: String,
    /// The address of its method.
    method: String,
    /// What the posts of its lists have in common.
    kind: String,
    /// How it rests on them.
    relation: String,
    /// Links to the lists, further down on the page.
    lists: Vec<Link>,
}

/// A list of own posts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "EvidenceList")]
struct List {
    /// An id that is unique in the page.
    id: String,
    /// What the list holds, whose it is, and of when.
    title: String,
    /// How many posts it has, in words.
    count: String,
    /// The posts by date and identifier, or nothing when the list is too long for a page.
    table: Option<Table>,
    /// The address of the list as a file, when it is too long for a page.
    file: Option<String>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup, dimension: &str, room: Room) -> Sheet {
    let ids = lookup.measures(dimension);
    let proven: Vec<(usize, &Evidence)> =
        lookup.evidence().filter(|(_, list)| ids.iter().any(|id| list.measures.contains_key(*id))).collect();
    let measures: Vec<_> = ids
        .iter()
        .filter_map(|id| {
            let lists: Vec<_> = proven.iter().filter(|(_, list)| list.measures.contains_key(*id)).collect();
            let (_, first) = lists.first()?;
            let relation = first.measures.get(*id).copied().unwrap_or(Relation::Feeds);
            let links = lists.iter().map(|(place, list)| Link {
                page: String::new(),
                href: format!("#list-{place}"),
                text: whose(language, lookup, list),
            });
            Some(Proven {
                id: (*id).to_owned(),
                name: figure::measure_name(language, id),
                method: figure::method(language, lookup, id),
                kind: kind(language, &first.kind),
                relation: language.text(&format!("evidence-relation-{}", written::name(relation))),
                lists: links.collect(),
            })
        })
        .collect();
    let without: Vec<String> = ids
        .iter()
        .filter(|id| crate::report::evidence::WITHOUT.contains(id))
        .map(|id| figure::measure_name(language, id))
        .collect();
    let mut room = ROOM.min(room.beside(&measures).bytes());
    let lists: Vec<_> = proven
        .iter()
        .map(|(place, list)| {
            let weight: usize = list.posts.iter().map(|post| post.id.len() + ROW).sum();
            let shown = list.posts.len() <= LONGEST && weight <= room;
            room -= if shown { weight } else { 0 };
            List {
                id: format!("list-{place}"),
                title: title(language, lookup, list),
                count: language.message("evidence-count", &[("count", (list.posts.len() as u64).into())]),
                table: shown.then(|| table(language, lookup, *place, list)),
                file: (!shown).then(|| download::evidence_path(language, *place, list)),
            }
        })
        .collect();
    let name = language.text(&format!("menu-{dimension}"));
    let page = Page { measures, lists, without: language.list(&without) };
    let title = language.message("menu-evidence", &[("dimension", name.into())]);
    Sheet::new(format!("{}{dimension}", crate::site::frame::EVIDENCE), "evidence.html", title, page)
}

/// What the posts of a list have in common.
fn kind(language: &Language, kind: &str) -> String {
    match kind.strip_prefix(OWN) {
        Some(id) => {
            language.message("evidence-kind-own", &[("measure", figure::measure_name(language, id).into())])
        }
        None => language.text(&format!("evidence-kind-{kind}")),
    }
}

/// Whose a list is, and of when.
fn whose(language: &Language, lookup: &Lookup, list: &Evidence) -> String {
    let account = sentence::label(language, lookup, &list.scope);
    let period = language.period(&list.period);
    language.message("evidence-whose", &[("account", account.into()), ("period", period.into())])
}

/// What a list holds, whose it is, and of when.
fn title(language: &Language, lookup: &Lookup, list: &Evidence) -> String {
    let parts =
        [("kind", kind(language, &list.kind).into()), ("whose", whose(language, lookup, list).into())];
    language.message("evidence-title", &parts)
}

fn table(language: &Language, lookup: &Lookup, place: usize, list: &Evidence) -> Table {
    let rows = list.posts.iter().map(|post| vec![language.date(&post.date), post.id.clone()]);
    Table {
        id: format!("posts-{place}"),
        caption: title(language, lookup, list),
        head: vec![language.text("column-date"), language.text("column-post")],
        rows: rows.collect(),
        words: true,
    }
}
