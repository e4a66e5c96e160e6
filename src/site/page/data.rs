//! The data: what each export can know, what became of its records, and the files to download.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    report::Coverage,
    site::{
        download, frame,
        language::Language,
        lookup::Lookup,
        view::{Link, Sheet, Table},
    },
};

/// The data (`data.html`).
#[derive(Serialize, JsonSchema)]
pub(super) struct Data {
    /// For each account, what became of the records of each file.
    files: Vec<Table>,
    /// How many own posts were left out because somebody asked for it, or nothing.
    erased: Option<String>,
    /// What was survived while reading, or nothing.
    notices: Option<Table>,
    /// The files to download.
    links: Vec<Link>,
}

pub(super) fn sheet(language: &Language, lookup: &Lookup) -> Sheet {
    let mut links: Vec<Link> = download::NAMES
        .iter()
        .map(|name| Link {
            page: (*name).to_owned(),
            href: download::path(language, name),
            text: language.text(&format!("download-{name}")),
        })
        .collect();
    links.push(Link {
        page: "report".to_owned(),
        href: "report.json".to_owned(),
        text: language.text("download-report"),
    });
    links.push(Link {
        page: "report-schema".to_owned(),
        href: download::SCHEMA.to_owned(),
        text: language.text("download-report-schema"),
    });
    links.extend([frame::EMAIL, frame::TEXT].map(|id| Link {
        page: id.to_owned(),
        href: frame::file(language, id),
        text: language.text(&format!("download-{id}")),
    }));
    let files: Vec<Table> =
        lookup.report.coverage.iter().filter_map(|coverage| files(language, coverage)).collect();
    let erased: u64 = lookup.report.coverage.iter().map(|coverage| coverage.erased).sum();
    let erased = (erased > 0).then(|| language.message("erased-told", &[("count", erased.into())]));
    let page = Data { files, erased, notices: notices(language, lookup), links };
    Sheet::new("data", "data.html", language.text("title-data"), page)
}

/// What an account's exports can know, one sentence a field.
pub(super) fn can(language: &Language, coverage: &Coverage) -> Table {
    Table {
        id: "can".to_owned(),
        caption: language.text("can-caption"),
        head: vec![language.text("column-field"), language.text("column-can")],
        rows: coverage
            .fields
            .iter()
            .map(|(field, state)| {
                vec![language.text(&format!("field-{field}")), language.text(&format!("can-{state}"))]
            })
            .collect(),
        words: true,
    }
}

fn files(language: &Language, coverage: &Coverage) -> Option<Table> {
    let rows: Vec<Vec<String>> = coverage
        .files
        .iter()
        .map(|file| {
            let skipped: Vec<String> = file
                .skipped
                .iter()
                .map(|(reason, count)| {
                    language.message(
                        "skipped",
                        &[
                            (
                                "reason",
                                told(language, &format!("left-out-{reason}"), &file.file, *count).into(),
                            ),
                            ("count", (*count).into()),
                        ],
                    )
                })
                .collect();
            vec![
                file.file.clone(),
                language.count(file.present),
                language.count(file.read),
                if skipped.is_empty() {
                    language.text("nothing")
                } else {
                    skipped.join(&language.text("part-separator"))
                },
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        id: format!("files-{}", coverage.slug),
        caption: language.message("files-caption", &[("account", coverage.label.as_str().into())]),
        head: ["file", "present", "read", "skipped"]
            .map(|column| language.text(&format!("column-{column}")))
            .to_vec(),
        rows,
        words: true,
    })
}

fn notices(language: &Language, lookup: &Lookup) -> Option<Table> {
    let mut rows = Vec::new();
    for account in &lookup.report.accounts {
        for notice in &account.notices {
            rows.push(vec![
                lookup.coverage(&account.id).map_or_else(String::new, |coverage| coverage.label.clone()),
                if notice.file.is_empty() { language.text("whole-export") } else { notice.file.clone() },
                told(language, &notice.kind, &notice.file, notice.count),
                language.count(notice.count),
            ]);
        }
    }
    (!rows.is_empty()).then(|| Table {
        id: "notices".to_owned(),
        caption: language.text("notices-caption"),
        head: ["account", "file", "notice", "count"]
            .map(|column| language.text(&format!("column-{column}")))
            .to_vec(),
        rows,
        words: true,
    })
}

/// The words of a notice or of a reason to leave a record out; their messages may use `file` and `count`.
fn told(language: &Language, kind: &str, file: &str, count: u64) -> String {
    language.find(kind, &[("file", file.into()), ("count", count.into())]).unwrap_or_else(|| kind.to_owned())
}
