//! The notes of the editor, `notes/*.md`: where each goes, in which order, and everything wrong with them at once.

mod head;
mod matter;
mod place;

use std::{fs, path::Path};

use schemars::JsonSchema;
use serde::Serialize;

use self::{
    head::{Head, Reader},
    place::{DECIDE, HIGHLIGHTS, HINDSIGHT, OPENING, Place},
};
use super::{frame, language::Language, lookup::Lookup, markdown};
use crate::{
    config::Config,
    error::{Error, Result},
};

/// A note of the editor, ready for a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "EditorNote")]
pub(super) struct Shown {
    /// The editor's title; empty when there is none.
    pub(super) title: String,
    /// Safe HTML, its headings one level under the title's.
    pub(super) html: String,
    /// The Markdown as it was written, for editions of plain text.
    pub(super) source: String,
}

/// Notes of the editor under a heading of the program's.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Voice {
    /// The place, which is also the section's id.
    pub(super) id: String,
    /// The heading.
    pub(super) title: String,
    /// The notes, in their order.
    pub(super) notes: Vec<Shown>,
}

/// The notes that this report shows, in their order.
#[derive(Debug, Default)]
pub(super) struct Notes {
    told: Vec<(Place, Shown)>,
}

/// A note as its file tells it.
struct Note {
    /// The name of its file without language and ending.
    stem: String,
    file: String,
    head: Head,
    body: String,
}

impl Notes {
    /// Reads the notes of a project and keeps those for this year, language and edition.
    ///
    /// # Errors
    /// Everything that is wrong in any of them, each with its file and line.
    pub(super) fn load(language: &Language, lookup: &Lookup, config: &Config) -> Result<Self> {
        let folder = config.folder.join("notes");
        if config.folder.as_os_str().is_empty() || !folder.is_dir() {
            return Ok(Self::default());
        }
        let reader = Reader::new(lookup);
        let (mut notes, mut errors) = (Vec::new(), Vec::new());
        for file in files(&folder)? {
            match read(&folder, &file, &reader) {
                Ok(note) => notes.push(note),
                Err(wrong) => errors.extend(wrong),
            }
        }
        Error::all(errors)?;
        let tag = language.tag();
        let translated: Vec<String> = notes
            .iter()
            .filter(|note| note.head.language.as_deref() == Some(tag))
            .map(|note| note.stem.clone())
            .collect();
        notes.retain(|note| match &note.head.language {
            Some(language) => language == tag,
            None => !translated.contains(&note.stem),
        });
        notes.retain(|note| note.head.is_for(lookup));
        notes.sort_by(|one, other| (one.head.order, &one.file).cmp(&(other.head.order, &other.file)));
        Ok(Self { told: notes.into_iter().map(Note::shown).collect() })
    }

    /// The notes of a page or of a part of the home page.
    pub(super) fn at(&self, place: &str) -> Vec<Shown> {
        self.of(|known| matches!(known, Place::Named(id) if id == place))
    }

    /// The notes on a month, as `2024-01`.
    pub(super) fn about_month(&self, month: &str) -> Vec<Shown> {
        self.of(|known| matches!(known, Place::Month(known) if known == month))
    }

    /// The notes on the highlight `kind` of an account.
    pub(super) fn about_highlight(&self, kind: &str, account: &str) -> Vec<Shown> {
        self.of(|known| match known {
            Place::Highlight { kind: known, scope } => {
                known == kind && scope.as_deref().is_none_or(|scope| scope == account)
            }
            _ => false,
        })
    }

    /// The editor's opening word, for the home page only.
    pub(super) fn opening(&self, language: &Language, page: &str) -> Option<Voice> {
        (page == "home").then(|| self.voice(language, OPENING)).flatten()
    }

    /// What the editor says on a page under headings of their own: what is to be decided stands at home, and the
    /// year in hindsight on the page of the highlights, or at home where a report has none.
    pub(super) fn voices(&self, language: &Language, lookup: &Lookup, page: &str) -> Vec<Voice> {
        let hindsight =
            if frame::pages(lookup).iter().any(|id| id == HIGHLIGHTS) { HIGHLIGHTS } else { "home" };
        let decide = (page == "home").then_some(DECIDE);
        let hindsight = HINDSIGHT.into_iter().filter(|_| page == hindsight);
        decide.into_iter().chain(hindsight).filter_map(|place| self.voice(language, place)).collect()
    }

    fn voice(&self, language: &Language, place: &str) -> Option<Voice> {
        let notes = self.at(place);
        let title = || language.text(&format!("notes-{place}"));
        (!notes.is_empty()).then(|| Voice { id: place.to_owned(), title: title(), notes })
    }

    fn of(&self, is_there: impl Fn(&Place) -> bool) -> Vec<Shown> {
        self.told.iter().filter(|(place, _)| is_there(place)).map(|(_, shown)| shown.clone()).collect()
    }
}

impl Note {
    /// Its place and its HTML: a title takes the third level, the headings of the text the next one.
    fn shown(self) -> (Place, Shown) {
        let top = if self.head.title.is_empty() { 3 } else { 4 };
        let html = markdown::render(&self.body, top);
        (self.head.place, Shown { title: self.head.title, html, source: self.body.trim().to_owned() })
    }
}

/// The names of the notes, sorted.
fn files(folder: &Path) -> Result<Vec<String>> {
    let failed = |error: std::io::Error| Error::new("notes-file").with("file", "notes").with("reason", error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if let Some((_, "md")) = name.rsplit_once('.')
            && !name.starts_with('.')
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Reads one note.
fn read(folder: &Path, name: &str, reader: &Reader) -> std::result::Result<Note, Vec<Error>> {
    let file = format!("notes/{name}");
    let text = fs::read_to_string(folder.join(name))
        .map_err(|error| vec![Error::new("notes-file").with("file", &file).with("reason", error)])?;
    let stem = name.trim_end_matches(".md");
    let (stem, spoken) = match stem.rsplit_once('.') {
        Some((stem, tag)) if Language::known().iter().any(|known| known == tag) => (stem, Some(tag)),
        _ => (stem, None),
    };
    let cut = matter::cut(&text);
    let quoted =
        |errors: Vec<Error>| errors.into_iter().map(|error| error.quoting(&text)).collect::<Vec<_>>();
    let mut head = reader.read(&file, stem, &cut).map_err(quoted)?;
    head.language = head.language.or_else(|| spoken.map(str::to_owned));
    Ok(Note { stem: stem.to_owned(), file, head, body: cut.body.to_owned() })
}
