//! `bilan network`: the report files of several institutions in, the site of their group out.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::config::Config;
use crate::error::{Error, Exit, Result};
use crate::network::{Excerpt, Group};
use crate::site::network;

use super::build::{guard, is_page};
use super::terminal::Terminal;

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Report files, or folders of sites that hold one.
    pub reports: Vec<PathBuf>,
    /// The name of the group.
    pub name: Option<String>,
    /// Language of the site; by default the one that the reports share.
    pub language: Option<String>,
    /// Name of the theme.
    pub theme: Option<String>,
    /// Whether the group decided that everybody sees every institution's figures.
    pub open: bool,
    /// Where the site goes; by default the folder `network`.
    pub output: Option<PathBuf>,
}

/// The command; `flag` makes an option from its name and the key of its words.
pub(super) fn command(
    command: Command,
    say: impl Fn(&str) -> String,
    flag: impl Fn(&'static str, &str) -> Arg,
) -> Command {
    let reports = Arg::new("report")
        .help(say("cli-network-report"))
        .value_name(say("cli-network-report-value"))
        .required(true)
        .num_args(1..)
        .value_parser(value_parser!(PathBuf));
    command.args([
        reports,
        flag("name", "cli-network-name"),
        flag("language", "cli-language"),
        flag("theme", "cli-theme"),
        Arg::new("open").long("open").help(say("cli-network-open")).action(ArgAction::SetTrue),
        flag("output", "cli-network-output").short('o').value_parser(value_parser!(PathBuf)),
    ])
}

/// What was typed.
pub(super) fn asked(matches: &ArgMatches) -> Asked {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    Asked {
        reports: matches.get_many("report").map(|paths| paths.cloned().collect()).unwrap_or_default(),
        name: text("name").map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
        language: text("language"),
        theme: text("theme"),
        open: matches.get_flag("open"),
        output: matches.get_one("output").cloned(),
    }
}

/// Builds the site of the group.
pub(super) fn run(asked: &Asked, terminal: &Terminal) -> Result<Exit> {
    let place = asked.output.clone().unwrap_or_else(|| PathBuf::from("network"));
    guard(&place, &asked.reports, "output-holds-report")?;
    let (mut excerpts, mut errors) = (Vec::new(), Vec::new());
    for path in &asked.reports {
        match Excerpt::open(path) {
            Ok(excerpt) => excerpts.push(excerpt),
            Err(error) => errors.push(error),
        }
    }
    Error::all(errors)?;
    let group = Group::of(excerpts, asked.name.clone(), asked.language.clone())?;
    let mut config = Config::default();
    if let Some(theme) = &asked.theme {
        config.theme.name.clone_from(theme);
    }
    let site = network::build(&group, &config, asked.open)?;
    terminal.remarks(&site.remarks);
    site.write(&place)?;
    let home = place.join(network::GROUP).join("index.html");
    let pages = site.pages.iter().filter(|page| is_page(&page.path));
    let variables = [("pages", (pages.count() as u64).into()), ("home", home.display().to_string().into())];
    terminal.result("build-done", &variables);
    if !asked.open {
        let copies = place.join(network::COPIES).display().to_string();
        terminal.result("network-done", &[("copies", copies.into())]);
    }
    Ok(Exit::Fine)
}
