//! `bilan check`: what is wrong in a project, without writing anything: its configuration, its own sentences, words that pages lack, what the law asks for.

use crate::error::{Exit, Result};
use crate::site::language::overrides::{self, Fault};
use crate::site::{self, Arg, duty};

use super::Selection;
use super::project::Project;
use super::terminal::Terminal;

/// Prints each fault with its place and the nearest known name, then how many there are.
pub(super) fn run(selection: &Selection, terminal: &Terminal) -> Result<Exit> {
    let project = Project::open(selection)?;
    let config = &project.config;
    let own: Vec<String> = config.measure.iter().map(|measure| format!("measure-{}", measure.id)).collect();
    let faults = overrides::faults(&project.language, &config.folder, &own)?;
    for fault in &faults {
        show(terminal, fault);
    }
    let sources = project.read(terminal)?;
    let report = project.report(&sources)?;
    let site = crate::tell(&report, config)?;
    let lacking = site::lacking(&site);
    for (page, key) in &lacking {
        terminal.result("check-missing-word", &[("page", page.into()), ("key", key.into())]);
    }
    terminal.remarks(&site.remarks);
    let missing = duty::missing(&report, config);
    terminal.remarks(&missing);
    terminal.notices(&sources);
    let count = (faults.len() + lacking.len()) as u64;
    terminal.result("check-done", &[("count", Arg::Count(count))]);
    Ok(if count == 0 { Exit::Fine } else { Exit::Failed })
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
