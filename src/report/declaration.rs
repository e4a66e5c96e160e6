//! What an institution declares beside the figures: its name, its commitments, and the questions that they raise.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::config::Config;

use super::{AccountEntry, Institution, Report, commitment, coverage, question};

impl Report {
    /// Sets what no figure depends on as the configuration has it now: a report that was measured needs no new
    /// measuring when only this changes.
    pub fn declare(&mut self, config: &Config, calendar: &Calendar) {
        let first: Option<NaiveDate> = self.period.start.parse().ok();
        let year = first.map(|day| calendar.year(day));
        self.institution = Institution {
            name: config.institution.name.clone().unwrap_or_else(|| named(&self.accounts)),
            short_name: config.institution.short_name.clone(),
            url: config.institution.url.clone(),
        };
        self.commitments = commitment::all(config, calendar, year, &self.measures, &self.coverage);
        self.questions = question::questions(self);
    }
}

/// The name or the handle of the first account that has one.
fn named(accounts: &[AccountEntry]) -> String {
    let of = |account: &AccountEntry| {
        let names = [&account.name, &account.handle].into_iter().flatten();
        names.into_iter().find(|name| coverage::is_a_name(name)).cloned()
    };
    accounts.iter().find_map(of).unwrap_or_default()
}
