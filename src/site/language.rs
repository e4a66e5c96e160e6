//! One language: its messages (Fluent) and how it writes numbers, durations and dates (ICU4X).
//!
//! A language is a folder `lang/<tag>/`; every `*.ftl` in it is loaded, no code names a file.

pub mod date;
pub(in crate::site) mod decimals;
pub mod duration;
mod fault;
pub mod number;
pub mod overrides;

use std::{fs, path::Path};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use icu_locale_core::Locale;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Result};

static LANGUAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lang");

/// What stands around the key of a message that no file has, or that cannot be written.
pub const LACKING: [char; 2] = ['⟦', '⟧'];

/// A variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A ready text.
    Text(String),
    /// A whole number, which may choose a plural form and is written with the language's digits.
    Count(u64),
    /// A number that only chooses a plural form; the message shows a text written beside it.
    Plural(f64),
    /// The same for a number printed with so many decimals: English has one person, and 1.0 people.
    Printed(f64, usize),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// A loaded language.
pub struct Language {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    /// The same with the institution's sentences in place of ours: what they leave out, the first one says.
    own: Option<FluentBundle<FluentResource>>,
}

impl Language {
    /// The tags that are built in, sorted.
    #[must_use]
    pub fn known() -> Vec<String> {
        let mut tags: Vec<String> = LANGUAGES
            .dirs()
            .filter_map(|folder| folder.path().file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        tags.sort();
        tags
    }

    /// Loads a built-in language.
    ///
    /// # Errors
    /// `unknown-language` when no folder has this tag, `language-file` when a file cannot be read as Fluent.
    pub fn load(tag: &str) -> Result<Self> {
        Ok(Self { tag: tag.to_owned(), bundle: bundle(tag)?, own: None })
    }

    /// Loads a built-in language with the sentences that an institution put in `<folder>/lang/<tag>/`.
    ///
    /// # Errors
    /// Those of [`Language::load`], and `language-file` for a file of the institution.
    pub fn load_over(tag: &str, folder: &Path) -> Result<Self> {
        let mut language = Self::load(tag)?;
        let files = own_files(tag, folder)?;
        if files.is_empty() {
            return Ok(language);
        }
        let mut own = bundle(tag)?;
        for (file, text) in files {
            own.add_resource_overriding(Self::parse(&file, &text)?);
        }
        language.own = Some(own);
        Ok(language)
    }

    /// Adds messages, which take the place of those of the same names.
    ///
    /// # Errors
    /// `language-file` when `text` cannot be read as Fluent.
    pub(super) fn add(&mut self, file: &str, text: &str) -> Result<()> {
        self.bundle.add_resource_overriding(Self::parse(file, text)?);
        Ok(())
    }

    /// Reads a file's messages.
    fn parse(file: &str, text: &str) -> Result<FluentResource> {
        FluentResource::try_new(text.to_owned()).map_err(|(_, found)| fault::faults(file, text, &found))
    }

    /// The language's tag (`fr`).
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether a message (or `message.attribute`) exists.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// A message's pattern with the bundle that knows what it refers to: the institution's before ours.
    fn pattern(&self, key: &str) -> Option<(&FluentBundle<FluentResource>, &Pattern<&str>)> {
        let (id, attribute) = split(key);
        self.own.iter().chain([&self.bundle]).find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            Some((bundle, pattern))
        })
    }

    /// The words of a message (or `message.attribute`), with its variables; a missing one shows as `⟦key⟧`.
    #[must_use]
    pub fn message(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// A message about answers, in its words for comments where they are no more than that.
    #[must_use]
    pub fn answers(&self, key: &str, comments: bool, args: &[(&str, Arg)]) -> String {
        let own = if comments { self.find(&format!("{key}.comments"), args) } else { None };
        own.unwrap_or_else(|| self.message(key, args))
    }

    /// [`Language::message`], or nothing when the language does not have it.
    #[must_use]
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (bundle, pattern) = self.pattern(key)?;
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
                    Arg::Count(count) => FluentValue::from(*count as f64),
                    Arg::Plural(number) => FluentValue::from(*number),
                    Arg::Printed(number, decimals) => number::printed(*number, *decimals),
                },
            );
        }
        let mut errors = Vec::new();
        let text = number::within(&self.tag, || {
            bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
        });
        if let Some(error) = errors.first() {
            return Some(format!("⟦{key}: {error}⟧"));
        }
        Some(text)
    }

    /// The words of a message without variables.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.message(key, &[])
    }

    /// Joins a list as the language does (`a, b et c`).
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let start = first.join(&self.text("list-separator"));
                self.message("list-last", &[("start", start.into()), ("last", last.into())])
            }
        }
    }
}

/// The messages of a built-in language.
fn bundle(tag: &str) -> Result<FluentBundle<FluentResource>> {
    let known = || Language::known().join(", ");
    let unknown = || Error::usage("unknown-language").with("language", tag).with("known", known());
    let folder = LANGUAGES.get_dir(tag).ok_or_else(unknown)?;
    let identifier: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::fluent::<_>));
    let mut files: Vec<_> =
        folder.files().filter(|file| file.path().extension().is_some_and(|kind| kind == "ftl")).collect();
    files.sort_by_key(|file| file.path());
    for file in files {
        let text = file.contents_utf8().unwrap_or_default();
        bundle.add_resource_overriding(Language::parse(&file.path().to_string_lossy(), text)?);
    }
    Ok(bundle)
}

/// The language files of an institution, named from its folder, in the order of their names.
fn own_files(tag: &str, folder: &Path) -> Result<Vec<(String, String)>> {
    let own = folder.join("lang").join(tag);
    if folder.as_os_str().is_empty() || !own.is_dir() {
        return Ok(Vec::new());
    }
    let failed =
        |reason: std::io::Error| Error::new("language-file").with("file", tag).with("reason", reason);
    let mut paths = Vec::new();
    for entry in fs::read_dir(&own).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    paths.sort();
    let named = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        format!("lang/{tag}/{name}")
    };
    paths.iter().map(|path| Ok((named(path), fs::read_to_string(path).map_err(failed)?))).collect()
}

/// Where numbers and dates are written as this language's reports write them. A bare `en` is American to ICU; our
/// English is that of European institutions.
fn locale(tag: &str) -> Option<Locale> {
    let tag = if tag == "en" { "en-GB" } else { tag };
    tag.parse().ok()
}

fn split(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)))
}
