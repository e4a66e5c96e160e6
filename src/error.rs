//! What stops Bilan ([`Error`]), what it survives and counts ([`Notice`]), and the exit codes of both.
//!
//! Neither holds a sentence: `key` names a message of `lang/<tag>/errors.ftl` or `notices.ftl`,
//! and the details are its variables. No detail may hold text, handle or name from an archive.

use std::{error, fmt};

/// The result of everything that can stop.
pub type Result<T> = std::result::Result<T, Error>;

/// The documented exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything went well.
    Fine = 0,
    /// The work could not be done.
    Failed = 1,
    /// The command line could not be understood.
    Usage = 2,
    /// Notices under `--strict`.
    Notices = 3,
    /// A guard refused.
    Refused = 4,
    /// A publishing target could not be reached.
    Unreachable = 5,
}

/// Why we stopped: what (`key`), where and what to do next (the message's words and details).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Message id in `lang/<tag>/errors.ftl`.
    pub key: &'static str,
    /// The message's variables: file, entry, record, line, limit…
    pub details: Vec<(&'static str, String)>,
    /// The line itself of the user's own file that the error is about; never one of an archive.
    pub excerpt: Option<String>,
    /// The exit code that this error leads to.
    pub exit: Exit,
    /// Errors of the same work, found with this one and told after it.
    pub others: Vec<Error>,
}

impl Error {
    /// An error that ends with exit code 1.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, details: Vec::new(), excerpt: None, exit: Exit::Failed, others: Vec::new() }
    }

    /// An error of the command line or the configuration, which ends with exit code 2.
    #[must_use]
    pub fn usage(key: &'static str) -> Self {
        Self { exit: Exit::Usage, ..Self::new(key) }
    }

    /// A guard's refusal, which ends with exit code 4.
    #[must_use]
    pub fn refused(key: &'static str) -> Self {
        Self { exit: Exit::Refused, ..Self::new(key) }
    }

    /// All errors of one piece of work as one, so that they are told together.
    ///
    /// # Errors
    /// The first of them with the others behind it, if there are any.
    pub fn all(errors: Vec<Self>) -> Result<()> {
        let mut errors = errors.into_iter();
        errors.next().map_or(Ok(()), |first| Err(Self { others: errors.collect(), ..first }))
    }

    /// Errors of several pieces of work as one, each told once.
    ///
    /// # Panics
    /// Without any error.
    #[must_use]
    pub fn together(errors: impl IntoIterator<Item = Option<Self>>) -> Self {
        let mut all: Vec<Self> = Vec::new();
        for mut error in errors.into_iter().flatten() {
            let others = std::mem::take(&mut error.others);
            for one in std::iter::once(error).chain(others) {
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        }
        let first = all.remove(0);
        Self { others: all, ..first }
    }

    /// Adds the line of the user's own `text` that the error names.
    #[must_use]
    pub fn quoting(mut self, text: &str) -> Self {
        let line = self.details.iter().find(|(name, _)| *name == "line");
        let number = line.and_then(|(_, number)| number.parse::<usize>().ok()).unwrap_or_default();
        let line = text.lines().nth(number.wrapping_sub(1)).map(str::trim).filter(|line| !line.is_empty());
        self.excerpt = line.map(str::to_owned);
        self
    }

    /// Adds one variable of the message.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers give numbers and fresh texts alike")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.details.push((name, value.to_string()));
        self
    }
}

/// The form for programmers and logs; users read the message of the language files.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key)?;
        for (name, value) in &self.details {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl error::Error for Error {}

/// Something that we survived, with the file it happened in and how often.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Notice {
    /// The entry's name inside its archive (never a path of the machine), empty for the whole export.
    pub file: String,
    /// What happened: a message id of `lang/<tag>/notices.ftl` (`unreadable-record`).
    pub kind: &'static str,
    /// How many times.
    pub count: u64,
}
