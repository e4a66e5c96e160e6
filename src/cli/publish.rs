//! `bilan publish`: the built folder to a place that the configuration names, or that is typed.

use std::io::{IsTerminal, stderr, stdin};
use std::path::PathBuf;

use clap::{Arg as Argument, ArgMatches, Command};
use console::Term;
use indicatif::{ProgressBar, ProgressStyle};

use crate::config::{Config, Destination, refusal::nearest};
use crate::error::{Error, Exit, Result};
use crate::publish::built::PUBLIC;
use crate::publish::target::{self, Opening};
use crate::publish::{self, Address, Built, Leave, Outcome, Prepared};
use crate::site::Arg;

use super::terminal::Terminal;
use super::{known, text};

/// The folder that a build writes unless told otherwise.
const SITE: &str = "site";

/// What is to be published, and where.
#[derive(Clone, Debug)]
pub struct Asked {
    /// A name of the configuration, or an address.
    pub target: Option<String>,
    /// The project's folder.
    pub project: PathBuf,
    /// The built folder, where it is not the project's.
    pub site: Option<PathBuf>,
    /// Whether the plan is all that is asked for.
    pub dry_run: bool,
    /// What is allowed.
    pub leave: Leave,
}

/// The command, made of the parts that the others are made of.
pub(super) fn command(
    sub: Command,
    say: impl Fn(&str) -> String,
    flag: impl Fn(&'static str, &str) -> Argument,
    switch: impl Fn(&'static str, &str) -> Argument,
) -> Command {
    sub.arg(Argument::new("target").help(say("cli-target")).value_name(say("cli-target-value")))
        .arg(flag("project", "cli-project"))
        .arg(flag("site", "cli-site"))
        .arg(switch("dry-run", "cli-dry-run"))
        .arg(switch("overwrite", "cli-overwrite"))
        .arg(switch("force-delete", "cli-force-delete"))
}

/// Understands `bilan publish …`.
pub(super) fn asked(matches: &ArgMatches) -> Asked {
    Asked {
        target: text(matches, "target"),
        project: known(matches, "project").map_or_else(|| PathBuf::from("."), PathBuf::from),
        site: known(matches, "site").map(PathBuf::from),
        dry_run: matches.get_flag("dry-run"),
        leave: Leave { overwrite: matches.get_flag("overwrite"), delete: matches.get_flag("force-delete") },
    }
}

/// Publishes, or says what would be done.
pub(super) fn run(asked: &Asked, terminal: &Terminal) -> Result<Exit> {
    let config =
        if Config::is_in(&asked.project) { Config::load(&asked.project)? } else { Config::default() };
    let (destination, base) = destination(&config, asked)?;
    let address = Address::parse(&destination.target)?;
    let built = Built::open(&asked.site.clone().unwrap_or_else(|| asked.project.join(SITE)))?;
    if built.site.edition != PUBLIC && built.site.edition != destination.edition.name() {
        return Err(Error::refused("publish-internal").with("place", &address));
    }
    let attended = stdin().is_terminal() && stderr().is_terminal();
    let ask = |user: &str| {
        let question =
            terminal.tell("publish-password", &[("user", user.into()), ("place", shown(&address))]);
        eprint!("{question} ");
        Term::stderr().read_secure_line().ok()
    };
    let opening = Opening { address: &address, destination: &destination, base: &base, attended, ask: &ask };
    let mut target = target::open(&opening)?;
    let prepared = publish::prepare(&built, target.as_mut())?;
    if asked.dry_run {
        told(&prepared, terminal);
    }
    prepared.guard(asked.leave)?;
    let outcome = if asked.dry_run {
        Outcome::default()
    } else {
        let bar = bar(prepared.plan.bytes());
        let outcome = prepared.run(&built, target.as_mut(), &mut |files, bytes| {
            let variables =
                [("files", Arg::from(files as u64)), ("count", (prepared.plan.upload.len() as u64).into())];
            bar.set_position(bytes);
            bar.set_message(terminal.tell("progress-publishing", &variables));
        });
        bar.finish_and_clear();
        outcome?
    };
    done(&prepared, outcome, &built, &address, asked.dry_run, terminal);
    Ok(Exit::Fine)
}

/// What the configuration says of the place that was asked for, and where its paths begin.
fn destination(config: &Config, asked: &Asked) -> Result<(Destination, PathBuf)> {
    let names = || config.publish.keys().map(String::as_str).collect::<Vec<_>>();
    let Some(target) = &asked.target else {
        return match config.publish.values().collect::<Vec<_>>().as_slice() {
            [one] => Ok(((*one).clone(), config.folder.clone())),
            [] => Err(Error::usage("publish-nowhere")),
            _ => Err(Error::usage("publish-which").with("known", names().join(", "))),
        };
    };
    if let Some(known) = config.publish.get(target) {
        return Ok((known.clone(), config.folder.clone()));
    }
    // A bare word is a name that was mistyped rather than a folder of this name.
    if !target.contains(['/', '\\', '.']) {
        let nearest = nearest(target, names());
        let any = if nearest.is_empty() { "no" } else { "yes" };
        let unknown = Error::usage("publish-unknown").with("name", target);
        return Err(unknown.with("any", any).with("nearest", nearest));
    }
    Ok((Destination { target: target.clone(), ..Destination::default() }, PathBuf::new()))
}

fn shown(address: &Address) -> Arg {
    address.to_string().into()
}

/// A bar on a terminal, nothing elsewhere.
fn bar(bytes: u64) -> ProgressBar {
    if !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(bytes);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {msg}") {
        bar.set_style(style);
    }
    bar
}

/// The plan, file by file.
fn told(prepared: &Prepared, terminal: &Terminal) {
    let plan = &prepared.plan;
    for step in &plan.upload {
        let new = if step.new { "yes" } else { "no" };
        let variables =
            [("new", new.into()), ("file", step.path.as_str().into()), ("size", Arg::from(step.size))];
        terminal.result("publish-send", &variables);
    }
    for path in &plan.delete {
        terminal.result("publish-delete", &[("file", path.as_str().into())]);
    }
}

/// What was done, or would be.
fn done(
    prepared: &Prepared,
    outcome: Outcome,
    built: &Built,
    address: &Address,
    dry_run: bool,
    terminal: &Terminal,
) {
    let plan = &prepared.plan;
    if prepared.is_done() {
        terminal
            .result("publish-nothing", &[("place", shown(address)), ("count", (plan.kept as u64).into())]);
        return;
    }
    let variables = [
        ("place", shown(address)),
        ("files", Arg::from(plan.upload.len() as u64)),
        ("deleted", Arg::from(plan.delete.len() as u64)),
        ("kept", Arg::from(plan.kept as u64)),
        ("bytes", Arg::from(if dry_run { plan.bytes() } else { outcome.bytes })),
        ("total", Arg::from(built.bytes())),
        ("verified", Arg::from(outcome.verified as u64)),
    ];
    terminal.result(if dry_run { "publish-planned" } else { "publish-done" }, &variables);
}
