//! `bilan serve`: a project or archives in, the site in the browser, made anew after each edit.

mod bench;
mod shelf;

use std::time::Instant;

use crate::error::{Exit, Result};
use crate::preview::{Preview, Shown, Watch};
use crate::site::{Arg, Language};

use super::Selection;
use super::project::first_year;
use super::terminal::Terminal;
use bench::Bench;

/// Serves until the program is ended.
pub(super) fn run(selection: &Selection, port: Option<u16>, terminal: &Terminal) -> Result<Exit> {
    // What no edit can mend ends the command.
    selection.year.as_deref().map(first_year).transpose()?;
    selection.language.as_deref().map(Language::load).transpose()?;
    let mut bench = Bench::new(selection)?;
    let preview = Preview::open(port, Language::load(terminal.tag())?)?;
    terminal.result("serve-address", &[("address", preview.address().into())]);
    let mut watch = Watch::new();
    watch.follow(bench.places());
    loop {
        let begun = Instant::now();
        let project = bench.project();
        // Before anything is read: what changes from here on is an edit.
        watch.follow(bench.places());
        let made = project.and_then(|project| bench.site(&project, terminal));
        let shown = match &made {
            Ok(site) => Shown::Site(site.clone()),
            Err(error) => Shown::Trouble(terminal.words(error)),
        };
        if preview.show(shown) {
            match &made {
                Ok(site) => {
                    terminal.remarks(&site.remarks);
                    told(begun, terminal);
                }
                Err(error) => terminal.error(error),
            }
        }
        watch.wait();
    }
}

/// Says that the site is there, and how long it took.
fn told(begun: Instant, terminal: &Terminal) {
    let time = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    terminal.result("serve-made", &[("milliseconds", Arg::Count(time))]);
}
