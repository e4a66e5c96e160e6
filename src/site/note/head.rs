//! What the head of a note means: its place, its title, its order, and for whom it is.

use chrono::NaiveDate;

use super::{
    matter::{Cut, Entry, Fault, KEYS},
    place::{self, DECIDE, KINDS, Place},
};
use crate::{
    config::refusal::nearest,
    error::Error,
    site::{language::Language, lookup::Lookup},
};

/// Notes that name no order come after those that do.
const LAST: i64 = i64::MAX;

/// The head of a note, understood.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) place: Place,
    pub(super) title: String,
    pub(super) order: i64,
    pub(super) language: Option<String>,
    /// Reporting year, by its label or its first year.
    year: Option<String>,
    /// Whether only the house may read it.
    internal: bool,
}

impl Head {
    /// Whether the note belongs to the year and the edition of a report.
    pub(super) fn is_for(&self, lookup: &Lookup) -> bool {
        let told = lookup.year();
        let first = told.split('-').next().unwrap_or(told);
        let year = self.year.as_deref().is_none_or(|year| year == told || year == first);
        year && (!self.internal || lookup.report.reader().shows_internal_notes())
    }
}

/// What a report knows that a head may name.
pub(super) struct Reader {
    places: Vec<String>,
    /// Label, slug and id of each account.
    accounts: Vec<(String, String, String)>,
}

/// The values of a head and the errors met so far.
struct Reading<'a> {
    file: &'a str,
    entries: &'a [Entry],
    errors: Vec<Error>,
}

impl Reader {
    pub(super) fn new(lookup: &Lookup) -> Self {
        let accounts = lookup.report.coverage.iter();
        Self {
            places: place::known(lookup),
            accounts: accounts.map(|one| (one.label.clone(), one.slug.clone(), one.scope.clone())).collect(),
        }
    }

    /// Understands a head; `stem` is the place of a note that names none.
    pub(super) fn read(&self, file: &str, stem: &str, cut: &Cut) -> Result<Head, Vec<Error>> {
        let mut reading = Reading { file, entries: &cut.entries, errors: Vec::new() };
        reading.shape(&cut.faults);
        // Where a head has no end, nothing that it says can be told from the text.
        if cut.faults.contains(&Fault::Unclosed) {
            return Err(reading.errors);
        }
        let place = self.place(&mut reading, stem);
        let known = Language::known();
        let head = Head {
            place,
            title: reading.value("title").map(|entry| entry.value.clone()).unwrap_or_default(),
            order: reading.parsed("order", |value| value.parse().ok()).unwrap_or(LAST),
            language: reading.chosen("language", &known.iter().map(String::as_str).collect::<Vec<_>>()),
            year: reading.parsed("year", |value| is_year(value).then(|| value.to_owned())),
            internal: reading.chosen("edition", &["public", "internal"]).as_deref() == Some("internal"),
        };
        if reading.errors.is_empty() { Ok(head) } else { Err(reading.errors) }
    }

    fn place(&self, reading: &mut Reading, stem: &str) -> Place {
        let told = reading.value("place");
        let id = told.map_or_else(|| stem.to_owned(), |entry| entry.value.to_lowercase());
        let month = reading.parsed("month", |value| is_month(value).then(|| value.to_owned()));
        let kind = reading.chosen("kind", &KINDS);
        let scope = self.account(reading);
        let about = |key: &str| match key {
            "month" => place::MONTH,
            _ => place::HIGHLIGHT,
        };
        for key in ["month", "kind", "account"] {
            if let Some(entry) = reading.value(key)
                && id != about(key)
            {
                reading.refuse("note-belongs", entry.line, &[("key", key), ("place", about(key))]);
            }
        }
        let missing = |reading: &mut Reading, key: &str| {
            if reading.value(key).is_none() {
                let line = told.map_or(1, |entry| entry.line);
                reading.refuse("note-needs", line, &[("place", &id), ("key", key)]);
            }
        };
        match id.as_str() {
            place::MONTH => {
                missing(reading, "month");
                Place::Month(month.unwrap_or_default())
            }
            place::HIGHLIGHT => {
                missing(reading, "kind");
                Place::Highlight { kind: kind.unwrap_or_default(), scope }
            }
            // Where the notes of the home page have always stood.
            "home" => Place::Named(DECIDE.to_owned()),
            known if self.places.iter().any(|place| place == known) => Place::Named(id),
            _ => {
                let nearest = nearest(&id, self.places.iter().map(String::as_str));
                let known = self.places.join(", ");
                let details = [("value", id.as_str()), ("nearest", nearest), ("known", &known)];
                match told {
                    Some(entry) => reading.refuse("note-unknown-place", entry.line, &details),
                    None => reading.refuse("note-file-place", 1, &details),
                }
                Place::Named(String::new())
            }
        }
    }

    /// The id of the account that the head names by its label or by the name of its page.
    fn account(&self, reading: &mut Reading) -> Option<String> {
        let entry = reading.value("account")?;
        let named = |value: &str| value.to_lowercase() == entry.value.to_lowercase();
        let found = self.accounts.iter().find(|(label, slug, _)| named(label) || named(slug));
        if found.is_none() {
            let labels: Vec<&str> = self.accounts.iter().map(|(label, ..)| label.as_str()).collect();
            reading.unknown(entry, &labels);
        }
        found.map(|(.., id)| id.clone())
    }
}

impl<'a> Reading<'a> {
    /// Says what is no head, no key of ours, no value, or said twice.
    fn shape(&mut self, faults: &[Fault]) {
        for fault in faults {
            match fault {
                Fault::Unclosed => self.refuse("note-unclosed", 1, &[]),
                Fault::Line(line) => self.refuse("note-line", *line, &[]),
            }
        }
        for (number, entry) in self.entries.iter().enumerate() {
            let key = entry.key.as_str();
            if !KEYS.contains(&key) {
                let details = [("key", key), ("nearest", nearest(key, KEYS)), ("known", &KEYS.join(", "))];
                self.refuse("note-unknown-key", entry.line, &details);
            } else if self.entries[..number].iter().any(|before| before.key == key) {
                self.refuse("note-twice", entry.line, &[("key", key)]);
            } else if entry.value.is_empty() {
                self.refuse("note-empty", entry.line, &[("key", key)]);
            }
        }
    }

    /// The entry of a key, unless it says nothing.
    fn value(&self, key: &str) -> Option<&'a Entry> {
        self.entries.iter().find(|entry| entry.key == key && !entry.value.is_empty())
    }

    /// A value that must have a form.
    fn parsed<T>(&mut self, key: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let entry = self.value(key)?;
        let parsed = parse(&entry.value);
        if parsed.is_none() {
            self.refuse("note-form", entry.line, &[("key", key), ("value", &entry.value)]);
        }
        parsed
    }

    /// A value out of a closed list.
    fn chosen(&mut self, key: &str, choices: &[&str]) -> Option<String> {
        let entry = self.value(key)?;
        let value = entry.value.to_lowercase();
        if !choices.contains(&value.as_str()) {
            self.unknown(entry, choices);
            return None;
        }
        Some(value)
    }

    fn unknown(&mut self, entry: &Entry, known: &[&str]) {
        let nearest = nearest(&entry.value, known.iter().copied());
        let details = [
            ("key", entry.key.as_str()),
            ("value", &entry.value),
            ("nearest", nearest),
            ("known", &known.join(", ")),
        ];
        self.refuse("note-choice", entry.line, &details);
    }

    fn refuse(&mut self, key: &'static str, line: usize, details: &[(&'static str, &str)]) {
        let error = Error::usage(key).with("file", self.file).with("line", line);
        self.errors.push(details.iter().fold(error, |error, (name, value)| error.with(name, value)));
    }
}

/// `2024`, or `2023-2024` as a school year is called.
fn is_year(value: &str) -> bool {
    let is_one = |part: &str| part.len() == 4 && part.bytes().all(|digit| digit.is_ascii_digit());
    value.split_once('-').map_or_else(|| is_one(value), |(first, last)| is_one(first) && is_one(last))
}

/// `2024-01`.
fn is_month(value: &str) -> bool {
    value.len() == 7 && format!("{value}-01").parse::<NaiveDate>().is_ok()
}
