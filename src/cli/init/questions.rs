//! The questions of `bilan init`: lines of plain text, so that a screen reader reads them and a test answers them.
//!
//! An empty line keeps what stands in brackets; `-` takes it away. No library asks: five lines of text need none.

use std::io::{BufRead, Write};

use super::answers::{Answers, PERIODS};
use crate::cli::terminal::Terminal;
use crate::config::Week;
use crate::error::{Error, Result};
use crate::site::{Arg, Language};

/// What takes an answer away.
const NONE: &str = "-";

/// Somebody who answers.
pub(super) struct Talk<'a, R, W> {
    /// Where the answers come from.
    pub(super) input: R,
    /// Where the questions go.
    pub(super) output: W,
    /// The words.
    pub(super) terminal: &'a Terminal,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Asks all questions, each with what is supposed as its answer.
    ///
    /// # Errors
    /// `init-no-terminal` when nobody answers any more.
    pub(super) fn ask(&mut self, answers: &mut Answers) -> Result<()> {
        self.line(&self.terminal.say("init-ask"))?;
        self.free(answers, "name", |_| true)?;
        self.free(answers, "short-name", |_| true)?;
        self.one_of(answers, "language", &Language::known(), |tag| Some(tag.to_owned()))?;
        let years = PERIODS.map(|period| self.terminal.say(&format!("init-ask-{period}")));
        let period = |typed: &str| {
            let place = years.iter().position(|word| word.eq_ignore_ascii_case(typed));
            place.map(|place| PERIODS[place].to_owned())
        };
        self.one_of(answers, "period", &years, period)?;
        self.free(answers, "hours", |hours| Week::parse(hours).is_ok())?;
        self.free(answers, "contact", |_| true)
    }

    /// An answer of any kind that passes the test.
    fn free(&mut self, answers: &mut Answers, name: &'static str, fits: impl Fn(&str) -> bool) -> Result<()> {
        let known = answers.get(name).unwrap_or_default().to_owned();
        let question = self.terminal.say(&format!("init-ask-{name}"));
        loop {
            match self.typed(&question, &known)?.as_str() {
                "" => return Ok(()),
                NONE => answers.set(name, ""),
                typed if fits(typed) => answers.set(name, typed),
                _ => {
                    self.line(&self.terminal.say(&format!("init-ask-{name}-again")))?;
                    continue;
                }
            }
            return Ok(());
        }
    }

    /// One of some words, by its number or as it stands.
    fn one_of(
        &mut self,
        answers: &mut Answers,
        name: &'static str,
        words: &[String],
        meaning: impl Fn(&str) -> Option<String>,
    ) -> Result<()> {
        let question = self.terminal.say(&format!("init-ask-{name}"));
        let is_known = |word: &String| meaning(word).as_deref() == answers.get(name);
        let known = words.iter().find(|word| is_known(word)).cloned().unwrap_or_default();
        let choices: Vec<String> =
            words.iter().enumerate().map(|(place, word)| format!("{} {word}", place + 1)).collect();
        let question = format!("{question} ({})", choices.join(", "));
        loop {
            let typed = self.typed(&question, &known)?;
            if typed.is_empty() {
                return Ok(());
            }
            let place = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let word = place.and_then(|place| words.get(place)).unwrap_or(&typed);
            if words.contains(word)
                && let Some(meant) = meaning(word)
            {
                answers.set(name, &meant);
                return Ok(());
            }
            let again = [("choices", Arg::from(choices.join(", ")))];
            self.line(&self.terminal.tell("init-ask-choice-again", &again))?;
        }
    }

    /// Puts a question with what stands for an empty answer, and reads the answer.
    fn typed(&mut self, question: &str, known: &str) -> Result<String> {
        let known = if known.is_empty() { String::new() } else { format!(" [{known}]") };
        let silent = || Error::usage("init-no-terminal");
        write!(self.output, "{question}{known}\n> ")
            .and_then(|()| self.output.flush())
            .map_err(|_| silent())?;
        let mut line = String::new();
        match self.input.read_line(&mut line) {
            Ok(length) if length > 0 => Ok(line.trim().to_owned()),
            _ => Err(silent()),
        }
    }

    fn line(&mut self, text: &str) -> Result<()> {
        writeln!(self.output, "{text}").map_err(|_| Error::usage("init-no-terminal"))
    }
}
