//! The likes that the account gave in a window, those to posts of the house left out.

use chrono::{Days, NaiveDate};

use super::View;
use crate::indicator::outcome::Reason;
use crate::model::Like;

impl<'a> View<'a> {
    /// The likes given in the window, in time order.
    ///
    /// # Errors
    /// `field-not-in-export`.
    pub fn likes(&self) -> Result<impl Iterator<Item = &'a Like> + use<'a>, Reason> {
        let dialogue = self.dialogue;
        let account = dialogue.account;
        self.require(account.network.fields.likes_given)?;
        let place = |date: NaiveDate| {
            let midnight = self.calendar.start_of(date);
            account.likes_given.partition_point(|like| like.published < midnight)
        };
        let given = match self.window {
            super::Window::All => &account.likes_given[..],
            _ => &account.likes_given[place(self.first_day())..place(self.last_day() + Days::new(1))],
        };
        let ours = |like: &&Like| like.person.is_some_and(|person| dialogue.is_own(person));
        Ok(given.iter().filter(move |like| !ours(like)))
    }
}
