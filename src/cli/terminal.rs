//! What the user sees while Bilan works: messages in the language of the terminal, notices, progress.

use std::cell::RefCell;
use std::io::{IsTerminal, stderr};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use crate::config::Config;
use crate::error::{Error, Result};
use crate::platform::Progress;
use crate::report::{NoticeEntry, Outcome, Source};
use crate::site::definition::definition;
use crate::site::language::{Arg, Language};
use crate::site::{own, written};

use super::locale;

/// A terminal that speaks one language. Results go to stdout, everything else to stderr.
pub struct Terminal {
    language: Language,
}

impl Terminal {
    /// A terminal in the language of the locale.
    ///
    /// # Errors
    /// When the built-in messages cannot be read.
    pub fn open() -> Result<Self> {
        Self::speaking(&locale::tag())
    }

    /// A terminal in the language `tag`.
    ///
    /// # Errors
    /// When there is no such language.
    pub fn speaking(tag: &str) -> Result<Self> {
        Ok(Self { language: Language::load(tag)? })
    }

    /// The tag of its language.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.language.tag()
    }

    /// This terminal with the words of the institution's own measures.
    ///
    /// # Errors
    /// When a name cannot be written as a message.
    pub fn taught(&self, config: &Config) -> Result<Self> {
        let mut language = Language::load(self.language.tag())?;
        own::teach(&mut language, config)?;
        Ok(Self { language })
    }

    /// A message without variables.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.language.text(key)
    }

    /// A message with variables.
    #[must_use]
    pub fn tell(&self, key: &str, variables: &[(&str, Arg)]) -> String {
        self.language.message(key, variables)
    }

    /// Prints a result.
    pub fn result(&self, key: &str, variables: &[(&str, Arg)]) {
        println!("{}", self.tell(key, variables));
    }

    /// Prints an error: what, where, what to do next.
    pub fn error(&self, error: &Error) {
        for message in self.words(error) {
            eprintln!("{}", self.tell("error-line", &[("message", message.into())]));
        }
    }

    /// The messages of an error, and of those that were found with it.
    #[must_use]
    pub fn words(&self, error: &Error) -> Vec<String> {
        let first = self.one(error);
        std::iter::once(first).chain(error.others.iter().flat_map(|other| self.words(other))).collect()
    }

    /// The message of one error, and the line that it is about.
    fn one(&self, error: &Error) -> String {
        let variables: Vec<(&str, Arg)> =
            error.details.iter().map(|(name, value)| (*name, self.arg(name, value))).collect();
        let message = self.tell(error.key, &variables);
        let line = error.details.iter().find(|(name, _)| *name == "line").map(|(_, line)| line.as_str());
        match (line, error.excerpt.as_deref()) {
            (Some(line), Some(text)) => format!("{message}\n  {line} | {text}"),
            _ => message,
        }
    }

    /// Prints what somebody will have to look at, as notices.
    pub fn remarks(&self, remarks: &[Error]) {
        for remark in remarks {
            eprintln!("{}", self.tell("notice-line", &[("message", self.one(remark).into())]));
        }
    }

    /// A message without variables, if there is one.
    #[must_use]
    pub fn say_if(&self, key: &str) -> Option<String> {
        self.language.find(key, &[])
    }

    /// A detail of an error as a variable: amounts as numbers, networks by their names.
    fn arg(&self, name: &str, value: &str) -> Arg {
        if name == "networks" {
            let named = value.split(", ").map(|id| self.say(&format!("network-{id}")));
            return named.collect::<Vec<_>>().join(", ").into();
        }
        if DECIMALS.contains(&name)
            && let Ok(decimal) = value.parse::<f64>()
        {
            return self.language.number(decimal, usize::from(value.contains('.'))).into();
        }
        let amount = AMOUNTS.contains(&name).then(|| value.parse::<u64>().ok()).flatten();
        amount.map_or_else(|| Arg::from(value), Arg::from)
    }

    /// Prints what was survived while reading; tells whether there was anything.
    pub fn notices(&self, sources: &[Source]) -> bool {
        let all: Vec<NoticeEntry> =
            sources.iter().flat_map(|source| &source.notices).map(NoticeEntry::from).collect();
        self.noticed(&all)
    }

    /// Prints what was survived; whether there was anything.
    pub fn noticed(&self, notices: &[NoticeEntry]) -> bool {
        for notice in notices {
            let variables = [("file", Arg::from(&notice.file)), ("count", Arg::from(notice.count))];
            let message = self.tell(&notice.kind, &variables);
            eprintln!("{}", self.tell("notice-line", &[("message", message.into())]));
        }
        !notices.is_empty()
    }

    /// The words for records left out for `reason`.
    #[must_use]
    pub fn reason_to_skip(&self, reason: &str) -> String {
        self.say(&format!("left-out-{reason}"))
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.language.count(number)
    }

    /// The name of a measure.
    #[must_use]
    pub fn measure(&self, id: &str) -> String {
        self.say(&format!("measure-{id}"))
    }

    /// A date of the report file in words.
    #[must_use]
    pub fn date(&self, date: &str) -> String {
        self.language.date(date)
    }

    /// A period of the report file in words.
    #[must_use]
    pub fn period(&self, period: &str) -> String {
        self.language.period(period)
    }

    /// An outcome of a measure in words, with its interval and n.
    #[must_use]
    pub fn outcome(&self, id: &str, outcome: &Outcome) -> String {
        match outcome {
            Outcome::Value { n, .. } => {
                let value = written::outcome(&self.language, id, outcome).whole(&self.language);
                self.tell("outcome-value", &[("value", value.into()), ("n", Arg::from(*n))])
            }
            Outcome::TooFew { n, .. } => self.tell("outcome-too-few", &[("n", Arg::from(*n))]),
            Outcome::Unavailable { reason } => {
                let reason = written::reason(&self.language, *reason);
                self.tell("outcome-unavailable", &[("reason", reason.into())])
            }
        }
    }

    /// A definition, field by field.
    #[must_use]
    pub fn definition(&self, id: &str, card: &str) -> String {
        let Some(words) = definition(&self.language, id) else { return self.measure(id) };
        let mut text = format!("{}\n{id} {card}\n\n{}\n", words.name, words.definition);
        for (field, words) in [
            ("formula", words.formula),
            ("exclusions", words.exclusions),
            ("unit", words.unit),
            ("minimum", words.minimum),
            ("interval", words.interval),
            ("source", words.source),
            ("pitfalls", words.pitfalls),
        ] {
            if !words.is_empty() {
                let head = self.say(&format!("explain-{field}"));
                text.push_str(&self.tell("explain-line", &[("head", head.into()), ("words", words.into())]));
                text.push('\n');
            }
        }
        text
    }

    /// The progress of reading one archive: a bar on a terminal, nothing elsewhere.
    #[must_use]
    pub fn progress(&self, file: &str) -> Bar<'_> {
        let file = file.to_owned();
        let bar = stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(0);
            if let Ok(style) = ProgressStyle::with_template("{bar:24} {msg}") {
                bar.set_style(style);
            }
            bar.set_message(file.clone());
            bar
        });
        Bar { terminal: self, file, drawn: bar, began: Instant::now(), shown: RefCell::new(String::new()) }
    }
}

/// The progress of one archive.
pub struct Bar<'a> {
    terminal: &'a Terminal,
    file: String,
    drawn: Option<ProgressBar>,
    began: Instant,
    shown: RefCell<String>,
}

impl Bar<'_> {
    /// Shows how far the reading is.
    pub fn show(&self, progress: Progress<'_>) {
        let Some(bar) = &self.drawn else { return };
        let percent = (progress.done * 100).checked_div(progress.total).unwrap_or(0).min(100);
        let seconds = self.began.elapsed().as_secs();
        let elapsed = format!("{}:{:02}", seconds / 60, seconds % 60);
        let message = self.terminal.tell(
            "progress-reading",
            &[
                ("file", Arg::from(&self.file)),
                ("percent", Arg::from(percent)),
                ("records", Arg::from(progress.records)),
                ("elapsed", elapsed.into()),
            ],
        );
        if *self.shown.borrow() != message {
            bar.set_length(progress.total);
            bar.set_position(progress.done.min(progress.total));
            bar.set_message(message.clone());
            self.shown.replace(message);
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.drawn {
            bar.finish_and_clear();
        }
    }
}

/// The details of errors that are amounts: they choose plural forms and are written as numbers.
const AMOUNTS: [&str; 3] = ["count", "limit", "size"];
/// The details of errors that are numbers with a decimal.
const DECIMALS: [&str; 6] = ["ratio", "least", "now", "distance", "grey", "least-grey"];
