//! `bilan check`: what is wrong in a project, without writing anything: its configuration, its own sentences, words that pages lack, what the law asks for.

use crate::config::Config;
use crate::error::{Exit, Result};
use crate::publish::Address;
use crate::site::language::overrides::{self, Fault};
use crate::site::{self, Arg, duty};

use super::Selection;
use super::develop::develop;
use super::project::Project;
use super::terminal::Terminal;

/// Prints each fault with its place and the nearest known name, then how many there are.
pub(super) fn run(selection: &Selection, privacy: bool, terminal: &Terminal) -> Result<Exit> {
    let project = Project::open(selection)?;
    let config = &project.config;
    for destination in config.publish.values() {
        Address::parse(&destination.target)?;
    }
    let own: Vec<String> = config.measure.iter().map(|measure| format!("measure-{}", measure.id)).collect();
    let faults = overrides::faults(&project.language, &config.folder, &own)?;
    for fault in &faults {
        show(terminal, fault);
    }
    let (sources, found) = project.united(project.sources(terminal)?);
    let lost: Vec<usize> = (0..found.len()).filter(|&number| !found[number]).collect();
    for &number in &lost {
        erases_nothing(terminal, config, number);
    }
    let mut report = project.report(&sources)?;
    terminal.remarks(&develop(&project, &mut report)?);
    let site = crate::tell(&report, config)?;
    let lacking = site::lacking(&site);
    for (page, key) in &lacking {
        terminal.result("check-missing-word", &[("page", page.into()), ("key", key.into())]);
    }
    terminal.remarks(&site.remarks);
    // Archives alone are nobody's site, and who asks about people asks about nothing else.
    if !privacy && !config.folder.as_os_str().is_empty() {
        terminal.remarks(&duty::missing(&report, config));
    }
    terminal.notices(&sources);
    if privacy {
        super::privacy::show(&project, &report, terminal)?;
    }
    let count = (faults.len() + lacking.len() + lost.len()) as u64;
    terminal.result("check-done", &[("count", Arg::Count(count))]);
    Ok(if count == 0 { Exit::Fine } else { Exit::Failed })
}

/// Says which erasure found nothing, by its number and its line: whom it names is not repeated.
fn erases_nothing(terminal: &Terminal, config: &Config, number: usize) {
    let at = config.document.span(&format!("erasure.{number}")).map_or(0, |span| span.start);
    let (line, _) = config.document.line_and_column(at);
    terminal.result(
        "check-erasure",
        &[
            ("file", config.document.file.display().to_string().into()),
            ("line", line.to_string().into()),
            ("number", Arg::from(number as u64 + 1)),
        ],
    );
}

fn show(terminal: &Terminal, fault: &Fault) {
    let nearest = fault.nearest.as_deref();
    terminal.result(
        &format!("check-{}", fault.kind),
        &[
            ("file", fault.file.as_str().into()),
            ("line", fault.line.to_string().into()),
            ("key", fault.key.as_str().into()),
            ("near", if nearest.is_some() { "yes" } else { "no" }.into()),
            ("nearest", nearest.unwrap_or_default().into()),
        ],
    );
}
