//! `bilan check --privacy`: who and what appears in the site, for the data-protection officer; no text of a post is repeated.

use crate::config::Config;
use crate::error::Result;
use crate::report::mask::Masked;
use crate::report::{Edition, Report, Standing};
use crate::site::language::{Arg, Language};
use crate::site::quotation;

use super::project::Project;
use super::terminal::Terminal;

/// Prints it.
pub(super) fn show(project: &Project, report: &Report, terminal: &Terminal) -> Result<()> {
    let config = &project.config;
    let pages = Language::load_over(&project.language, &config.folder)?;
    let quotations = quotation::all(report, &pages);
    let mut masked = Masked::default();
    for quotation in &quotations {
        masked += quotation.message.masked;
    }
    let edition = Arg::from(report.edition.as_str());
    let dated = if report.period.label.is_empty() { "no" } else { "yes" };
    terminal.result(
        "officer-title",
        &[("edition", edition), ("dated", dated.into()), ("period", report.period.label.as_str().into())],
    );
    terminal.result("officer-people", &[]);
    terminal.result("officer-quoted", &[("count", Arg::from(quotations.len() as u64))]);
    let counts = [
        ("handles", masked.handles),
        ("addresses", masked.addresses),
        ("phones", masked.phones),
        ("names", masked.names),
        ("words", masked.words),
        ("links", masked.links),
    ];
    terminal.result("officer-masked", &counts.map(|(kind, count)| (kind, Arg::from(count))));
    choices(config, report, &pages, terminal);
    let reread: Vec<_> = quotations.iter().filter(|quotation| quotation.message.masked.pairs > 0).collect();
    terminal.result("officer-undetected", &[]);
    terminal.result("officer-pairs", &[("count", Arg::from(reread.len() as u64))]);
    for quotation in reread {
        terminal.result(
            "officer-pair",
            &[
                ("accounts", quotation.accounts.join(", ").into()),
                ("date", terminal.date(&quotation.message.date).into()),
                ("file", quotation.file.as_str().into()),
            ],
        );
    }
    Ok(())
}

/// The photographs that appear, and those that somebody must look at first.
fn photographs(config: &Config, quotations: &[quotation::Quotation], terminal: &Terminal) {
    let held = quotations.iter().filter_map(|one| Some((one, one.message.photograph.as_ref()?)));
    let held: Vec<_> = held.collect();
    let shown = held.iter().filter(|(_, photograph)| photograph.picture.is_some()).count();
    let policy = config.privacy.photos.as_str();
    terminal.result("officer-photos", &[("policy", policy.into()), ("count", Arg::from(shown as u64))]);
    for (quotation, photograph) in held {
        let standing = match (&photograph.picture, photograph.standing) {
            (None, Standing::Shown) => "left-out",
            (_, standing) => standing.name(),
        };
        terminal.result(
            "officer-photo",
            &[
                ("accounts", quotation.accounts.join(", ").into()),
                ("date", terminal.date(&quotation.message.date).into()),
                ("standing", standing.into()),
                ("post", photograph.post.as_str().into()),
            ],
        );
    }
}

/// What the configuration allows, hides and takes out.
fn choices(config: &Config, report: &Report, pages: &Language, terminal: &Terminal) {
    let listed = |key: &str, names: &[String]| {
        let any = if names.is_empty() { "no" } else { "yes" };
        terminal.result(key, &[("any", any.into()), ("names", names.join(", ").into())]);
    };
    listed("officer-nameable", &config.publics.nameable);
    terminal.result("officer-quotes", &[("count", Arg::from(config.privacy.quotes.len() as u64))]);
    for quote in &config.privacy.quotes {
        terminal.result("officer-quote", &[("consent", quote.consent.as_str().into())]);
    }
    terminal.result("officer-cells", &[("count", Arg::from(config.privacy.minimum_cell))]);
    photographs(config, &quotation::all(report, pages), terminal);
    let listing = config.privacy.index && report.reader().may_be_listed();
    terminal.result("officer-index", &[("allowed", if listing { "yes" } else { "no" }.into())]);
    let drawn = report.grids.iter().map(|grid| quotation::label(report, pages, &grid.scope));
    listed("officer-hours", &drawn.collect::<Vec<_>>());
    let erased: u64 = report.coverage.iter().map(|coverage| coverage.erased).sum();
    let demands = config.erasure.len() as u64;
    terminal.result("officer-erased", &[("demands", Arg::from(demands)), ("posts", Arg::from(erased))]);
    if report.reader() == Edition::Internal {
        terminal.result("officer-internal", &[]);
    }
    terminal.result("officer-written", &[]);
}
