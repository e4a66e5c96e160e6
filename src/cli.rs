//! What the user may type: the only owner of clap, whose words come from the language files.

pub mod build;
mod cache;
pub mod check;
mod develop;
pub mod explain;
pub mod export;
pub mod init;
pub mod inspect;
pub mod locale;
pub mod measure;
pub mod network;
pub mod privacy;
pub mod project;
pub mod publish;
mod reading;
mod reports;
pub mod serve;
pub mod table;
pub mod terminal;
pub mod theme;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, error::ErrorKind, value_parser};

use crate::error::{Error, Exit};
use crate::report::Edition;

use init::Beginning;
use terminal::Terminal;

/// What the user asked for.
#[derive(Clone, Debug)]
pub enum Request {
    /// `bilan init`.
    Init(Beginning),
    /// `bilan inspect`.
    Inspect(Selection),
    /// `bilan measure`.
    Measure(Selection, Format),
    /// `bilan export`, in a form.
    Export(Selection, String, Option<PathBuf>),
    /// `bilan build`.
    Build(Selection, build::Form, Option<PathBuf>),
    /// `bilan serve`.
    Serve(Selection, Option<u16>),
    /// `bilan check`, also of personal data.
    Check(Selection, bool),
    /// `bilan network`.
    Network(network::Asked),
    /// `bilan theme`.
    Theme(theme::Asked),
    /// `bilan publish`.
    Publish(publish::Asked),
    /// `bilan explain`.
    Explain(Option<String>, Option<String>),
}

/// Which archives, told how.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// A project folder, or archives and folders of exports.
    pub paths: Vec<PathBuf>,
    /// Language of the report.
    pub language: Option<String>,
    /// First calendar year of the reporting year, or its label.
    pub year: Option<String>,
    /// Who may read the report, where the command line says so.
    pub edition: Option<Edition>,
    /// Name of the theme.
    pub theme: Option<String>,
    /// Whether notices fail the command.
    pub strict: bool,
    /// Whether every year is told, each in a folder of its own.
    pub all_years: bool,
}

/// The form of `bilan measure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table for a terminal.
    Table,
    /// The report file.
    Json,
    /// One row a figure.
    Csv,
}

/// Parses, runs and answers: the exit code of the program.
#[must_use]
pub fn run(arguments: Vec<std::ffi::OsString>) -> Exit {
    // A tool that we started asks for a secret: no user reads this answer.
    let question = arguments.get(1).map(|one| one.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some(secret) = crate::publish::secret::answer(&question) {
        println!("{secret}");
        return Exit::Fine;
    }
    let terminal = match Terminal::open() {
        Ok(terminal) => terminal,
        // Without its language files the program has no words but the error's own key.
        Err(error) => {
            eprintln!("{error}");
            return Exit::Failed;
        }
    };
    let request = match parse(arguments, &terminal) {
        Ok(request) => request,
        Err(exit) => return exit,
    };
    let done = match request {
        Request::Init(beginning) => init::run(&beginning, &terminal),
        Request::Inspect(selection) => inspect::run(&selection, &terminal),
        Request::Measure(selection, format) => measure::run(&selection, format, &terminal),
        Request::Export(selection, form, output) => export::run(&selection, &form, output, &terminal),
        Request::Build(selection, form, output) => build::run(&selection, &form, output, &terminal),
        Request::Serve(selection, port) => serve::run(&selection, port, &terminal),
        Request::Check(selection, privacy) => check::run(&selection, privacy, &terminal),
        Request::Network(asked) => network::run(&asked, &terminal),
        Request::Theme(asked) => theme::run(&asked, &terminal),
        Request::Publish(asked) => publish::run(&asked, &terminal),
        Request::Explain(id, language) => explain::run(id.as_deref(), language.as_deref(), &terminal),
    };
    done.unwrap_or_else(|error| {
        terminal.error(&error);
        error.exit
    })
}

/// Understands the command line, or says why not and how to go on.
fn parse(arguments: Vec<std::ffi::OsString>, terminal: &Terminal) -> Result<Request, Exit> {
    let mut command = command(terminal);
    let matches = match command.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            // Help and version are results: they go to stdout.
            let _ = error.print();
            return Err(Exit::Fine);
        }
        Err(error) => {
            terminal.error(&refusal(&error));
            return Err(Exit::Usage);
        }
    };
    Ok(match matches.subcommand() {
        Some(("init", matches)) => Request::Init(beginning(matches)),
        Some(("inspect", matches)) => Request::Inspect(selection(matches)),
        Some(("measure", matches)) => Request::Measure(selection(matches), format(matches)),
        Some(("export", matches)) => {
            let form = text(matches, "format").unwrap_or_default();
            Request::Export(selection(matches), form, matches.get_one("output").cloned())
        }
        Some(("theme", matches)) => {
            let Some(asked) = theme::asked(matches) else {
                eprint!("{}", theme_help(&mut command));
                return Err(Exit::Usage);
            };
            Request::Theme(asked)
        }
        Some(("serve", matches)) => Request::Serve(selection(matches), matches.get_one("port").copied()),
        Some(("check", matches)) => Request::Check(selection(matches), matches.get_flag("privacy")),
        Some(("network", matches)) => Request::Network(network::asked(matches)),
        Some(("publish", matches)) => Request::Publish(publish::asked(matches)),
        Some(("explain", matches)) => Request::Explain(text(matches, "id"), text(matches, "language")),
        Some((_, matches)) => {
            Request::Build(selection(matches), build::form(matches), matches.get_one("output").cloned())
        }
        None => {
            // Nobody asked for the help: it is no result.
            eprint!("{}", command.render_help());
            return Err(Exit::Usage);
        }
    })
}

/// The clap command with its words in the terminal's language.
fn command(terminal: &Terminal) -> Command {
    let say = |key: &str| terminal.say(key);
    let flag = |id: &'static str, key: &str| {
        Arg::new(id).long(id).help(say(key)).value_name(say(&format!("{key}-value")))
    };
    let switch =
        |id: &'static str, key: &str| Arg::new(id).long(id).help(say(key)).action(ArgAction::SetTrue);
    let sources = Arg::new("source")
        .help(say("cli-source"))
        .value_name(say("cli-source-value"))
        .num_args(1..)
        .value_parser(value_parser!(PathBuf));
    let edition = || {
        flag("edition", "cli-edition")
            .value_parser(Edition::NAMES.map(|(name, _)| name))
            .hide_possible_values(true)
    };
    let theme = || flag("theme", "cli-theme");
    let form = |key: &str, names: &[&'static str]| {
        let arg = flag("format", key).value_parser(names.to_vec()).default_value(names[0]);
        arg.hide_default_value(true).hide_possible_values(true)
    };
    let output = || flag("output", "cli-output").short('o').value_parser(value_parser!(PathBuf));
    let named = |kind: &str| {
        let (help, value) = (say(&format!("cli-theme-{kind}")), say(&format!("cli-theme-{kind}-value")));
        Arg::new("name").required(true).help(help).value_name(value)
    };
    let sub = |name: &'static str| {
        Command::new(name)
            .about(say(&format!("cli-{name}")))
            .disable_help_flag(true)
            .arg(help(&say("cli-help")))
            .help_template(template(terminal, true))
    };
    let headed = |command: Command| {
        let (arguments, options) = (say("cli-arguments"), say("cli-options"));
        command.mut_args(|arg| {
            let heading = if arg.is_positional() { &arguments } else { &options };
            arg.help_heading(heading.clone())
        })
    };
    let placing = |command: Command| command.arg(sources.clone());
    let telling = |command: Command| {
        placing(command).arg(flag("language", "cli-language")).arg(flag("year", "cli-year"))
    };
    let selecting = |command: Command| telling(command).arg(switch("strict", "cli-strict"));
    Command::new("bilan")
        .about(say("cli-about"))
        .after_help(say("cli-exit-codes"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(help(&say("cli-help")))
        .arg(version(&say("cli-version")))
        .help_template(template(terminal, false))
        .subcommand_value_name(say("cli-command-value"))
        .subcommand(
            sub("init")
                .arg(sources.clone().help(say("cli-init-source")).value_name(say("cli-init-source-value")))
                .arg(flag("language", "cli-language"))
                .arg(switch("yes", "cli-yes").short('y')),
        )
        .subcommand(
            selecting(sub("build"))
                .args([switch("all-years", "cli-all-years"), theme(), edition()])
                .args(build::forms(flag))
                .arg(output()),
        )
        .subcommand(
            telling(sub("serve"))
                .arg(theme())
                .arg(edition())
                .arg(flag("port", "cli-port").value_parser(value_parser!(u16))),
        )
        .subcommand(selecting(sub("check")).arg(theme()).arg(edition()).arg(switch("privacy", "cli-privacy")))
        .subcommand(selecting(sub("inspect")))
        .subcommand(
            selecting(sub("measure")).arg(edition()).arg(form("cli-format", &["table", "json", "csv"])),
        )
        .subcommand(
            selecting(sub("export"))
                .arg(edition())
                .arg(form("cli-tables", &crate::export::Format::NAMES))
                .arg(output().help(say("cli-export-output"))),
        )
        .subcommand(network::command(sub("network"), say, flag))
        .subcommand(publish::command(sub("publish"), say, flag, switch))
        .subcommand(
            sub("explain")
                .arg(Arg::new("id").help(say("cli-id")).value_name(say("cli-id-value")))
                .arg(flag("language", "cli-language")),
        )
        .subcommand(
            sub("theme")
                .about(say("cli-themes"))
                .help_template(template(terminal, false))
                .subcommands(theme::commands(sub, named, placing, telling, output, theme)),
        )
        .mut_subcommands(headed)
}

/// The help of `bilan theme`.
fn theme_help(command: &mut Command) -> String {
    command.find_subcommand_mut("theme").map(|theme| theme.render_help().to_string()).unwrap_or_default()
}

/// The flag that prints the version.
fn version(words: &str) -> Arg {
    Arg::new("version").long("version").short('V').help(words.to_owned()).action(ArgAction::Version)
}

/// The flag that prints the help.
fn help(words: &str) -> Arg {
    Arg::new("help").long("help").short('h').help(words.to_owned()).action(ArgAction::Help)
}

/// The shape of a help text, with its headings in the terminal's language.
fn template(terminal: &Terminal, leaf: bool) -> String {
    let usage = terminal.say("cli-usage");
    let commands = terminal.say("cli-commands");
    if leaf {
        format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}\n")
    } else {
        format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{commands}\n{{subcommands}}\n\n{{options}}\n\n{{after-help}}\n"
        )
    }
}

/// The options that select archives.
fn selection(matches: &ArgMatches) -> Selection {
    Selection {
        paths: paths(matches),
        language: known(matches, "language"),
        year: known(matches, "year"),
        edition: known(matches, "edition").map(|word| Edition::named(&word)),
        theme: known(matches, "theme"),
        strict: is_set(matches, "strict"),
        all_years: is_set(matches, "all-years"),
    }
}

/// The options that begin a project.
fn beginning(matches: &ArgMatches) -> Beginning {
    Beginning { paths: paths(matches), language: text(matches, "language"), yes: matches.get_flag("yes") }
}

/// The paths that were typed.
fn paths(matches: &ArgMatches) -> Vec<PathBuf> {
    matches.get_many("source").map(|paths| paths.cloned().collect()).unwrap_or_default()
}

/// The text of an option that not every command has.
fn known(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.try_contains_id(id).is_ok().then(|| text(matches, id)).flatten()
}

/// Whether a switch that not every command has was typed.
fn is_set(matches: &ArgMatches, id: &str) -> bool {
    matches.try_get_one(id).is_ok_and(|set| set == Some(&true))
}

/// The form that `bilan measure` was asked for.
fn format(matches: &ArgMatches) -> Format {
    match text(matches, "format").as_deref() {
        Some("json") => Format::Json,
        Some("csv") => Format::Csv,
        _ => Format::Table,
    }
}

/// The text of an option.
fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    matches.get_one::<String>(id).cloned()
}

/// A refused command line in our own words: which argument, and where the help is.
fn refusal(error: &clap::Error) -> Error {
    use clap::error::{ContextKind, ContextValue};
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(value)) => value.clone(),
        Some(ContextValue::Strings(values)) => values.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Error::usage("usage-command").with("command", context(ContextKind::InvalidSubcommand))
        }
        // An option that was given no value has an empty one here.
        ErrorKind::InvalidValue if !context(ContextKind::InvalidValue).is_empty() => {
            Error::usage("usage-value")
                .with("argument", argument)
                .with("value", context(ContextKind::InvalidValue))
                .with("allowed", context(ContextKind::ValidValue))
        }
        _ => Error::usage("usage-argument").with("argument", argument),
    }
}
