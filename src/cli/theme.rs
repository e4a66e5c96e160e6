//! `bilan theme`: the looks that there are, one of one's own, a template to change and what it sees, all looks side by side.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg as Argument, ArgMatches, Command};

use crate::config::{Config, refusal::nearest};
use crate::error::{Error, Exit, Result};
use crate::site::template::{self, block};
use crate::site::theme::{Folder, Layer, Theme};
use crate::site::{Arg, context, gallery};

use super::project::Project;
use super::terminal::Terminal;
use super::{Selection, known, selection};

/// The folder of the gallery unless told otherwise.
const GALLERY: &str = "gallery";

/// What a new theme may tell, set aside as a remark.
const SAMPLE: &str = "[light]\npaper = \"#ffffff\"\nlink = \"#1f4b99\"\n\n[dark]\nlink = \"#9cc0ff\"\n\n[font]\nhead = \"Georgia,serif\"";

/// What is asked of themes.
#[derive(Clone, Debug)]
pub enum Asked {
    /// Which there are.
    List(Selection),
    /// A child of a theme: its name, and its parent's.
    New(Selection, String),
    /// A copy of a page's template.
    Eject(Selection, String),
    /// What templates see: of one page, or of all.
    Context(Option<String>),
    /// The report in every theme.
    Gallery(Selection, Option<PathBuf>),
}

/// The commands under `bilan theme`, made of the parts that the others are made of.
pub(super) fn commands(
    sub: impl Fn(&'static str) -> Command,
    name: impl Fn(&str) -> Argument,
    placing: impl Fn(Command) -> Command,
    telling: impl Fn(Command) -> Command,
    output: impl Fn() -> Argument,
    theme: impl Fn() -> Argument,
) -> Vec<Command> {
    vec![
        placing(sub("list")),
        placing(sub("new").arg(name("theme"))).arg(theme()),
        placing(sub("eject").arg(name("page"))).arg(theme()),
        sub("context").arg(name("context").required(false)),
        telling(sub("gallery")).arg(output()),
    ]
}

/// Understands `bilan theme …`.
pub(super) fn asked(matches: &ArgMatches) -> Option<Asked> {
    let (name, matches) = matches.subcommand()?;
    let asked = known(matches, "name");
    if name == "context" {
        return Some(Asked::Context(asked));
    }
    let named = asked.unwrap_or_default();
    Some(match name {
        "new" => Asked::New(selection(matches), named),
        "eject" => Asked::Eject(selection(matches), named),
        "gallery" => Asked::Gallery(selection(matches), matches.get_one("output").cloned()),
        _ => Asked::List(selection(matches)),
    })
}

/// Does what is asked.
pub(super) fn run(asked: &Asked, terminal: &Terminal) -> Result<Exit> {
    match asked {
        Asked::List(selection) => list(&configuration(selection)?, terminal),
        Asked::New(selection, name) => new(&configuration(selection)?, name, terminal),
        Asked::Eject(selection, page) => eject(&configuration(selection)?, page, terminal),
        Asked::Context(page) => seen(page.as_deref()),
        Asked::Gallery(selection, output) => shown(selection, output.as_deref(), terminal),
    }
}

/// The configuration of the project that is meant; outside a project, that of the current folder without one.
fn configuration(selection: &Selection) -> Result<Config> {
    let folder = selection.paths.first().cloned().unwrap_or_else(|| PathBuf::from("."));
    let mut config =
        if Config::is_in(&folder) { Config::load(&folder)? } else { Config { folder, ..Config::default() } };
    if let Some(theme) = &selection.theme {
        config.theme.name.clone_from(theme);
    }
    Ok(config)
}

fn list(config: &Config, terminal: &Terminal) -> Result<Exit> {
    for name in Folder::known(&config.folder) {
        let reader = Folder::find(&config.folder, &name, None)?.reader()?;
        let key = format!("theme-reader-{}", if reader.is_empty() { "own" } else { &reader });
        terminal
            .result("theme-line", &[("name", name.as_str().into()), ("reader", terminal.say(&key).into())]);
    }
    Ok(Exit::Fine)
}

fn new(config: &Config, name: &str, terminal: &Terminal) -> Result<Exit> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || !name.chars().all(good) {
        return Err(Error::usage("theme-name").with("name", name));
    }
    let parent = &config.theme.name;
    Folder::find(&config.folder, parent, None)?;
    let folder = config.folder.join("themes").join(name);
    let words = |key: &str| terminal.tell(key, &[("name", name.into()), ("parent", parent.into())]);
    let comment = |text: String| text.lines().fold(String::new(), |all, line| all + "# " + line + "\n");
    let file = format!(
        "{}name = \"{name}\"\nparent = \"{parent}\"\n\n{}",
        comment(words("theme-new-file")),
        comment(SAMPLE.to_owned())
    );
    put(&folder, "theme.toml", &file)?;
    put(&folder, "style.css", &format!("/* {} */\n", words("theme-new-style")))?;
    let place = format!("themes/{name}");
    terminal.result("theme-new-done", &[("folder", place.into()), ("name", name.into())]);
    Ok(Exit::Fine)
}

fn eject(config: &Config, page: &str, terminal: &Terminal) -> Result<Exit> {
    let theme = Theme::load(config)?;
    let layers: Vec<Layer> = theme.layers.into_iter().chain([template::base()]).collect();
    let name = if page.contains('.') { page.to_owned() } else { format!("{page}.html") };
    let Some(text) = layers.iter().find_map(|layer| layer.templates.get(&name)) else {
        let known = template::base().templates.into_keys().collect::<Vec<_>>();
        return Err(unknown(page, &known.iter().map(String::as_str).collect::<Vec<_>>()));
    };
    let explained = block::explained(text, |block| {
        let words = terminal.say_if(&format!("block-{block}"))?;
        Some(terminal.tell("block-line", &[("name", block.into()), ("words", words.into())]))
    });
    let head = terminal.tell("eject-head", &[("file", name.as_str().into())]);
    let head = if name == template::LAYOUT { String::new() } else { format!("{{#- {head} -#}}\n") };
    put(&config.folder.join(template::OWN), &name, &format!("{head}{explained}"))?;
    terminal.result("eject-done", &[("file", format!("{}/{name}", template::OWN).into())]);
    Ok(Exit::Fine)
}

/// Prints the schema of what templates see.
fn seen(page: Option<&str>) -> Result<Exit> {
    let schema = page.map_or_else(|| Some(context::schema()), context::schema_of);
    let Some(schema) = schema else {
        return Err(unknown(page.unwrap_or_default(), &context::pages()));
    };
    println!("{schema:#}");
    Ok(Exit::Fine)
}

/// A page that is none of the known ones.
fn unknown(page: &str, known: &[&str]) -> Error {
    let error = Error::usage("theme-page").with("page", page).with("known", known.join(", "));
    error.with("nearest", nearest(page, known.iter().copied()))
}

/// Writes a file that is not there yet.
fn put(folder: &Path, name: &str, text: &str) -> Result<()> {
    let place = folder.join(name);
    if place.exists() {
        return Err(Error::refused("file-exists").with("file", place.display()));
    }
    let failed = |error: std::io::Error| {
        Error::new("cannot-write").with("file", place.display()).with("reason", error)
    };
    fs::create_dir_all(place.parent().unwrap_or(folder)).map_err(failed)?;
    fs::write(&place, text).map_err(failed)
}

/// Builds the report in every theme, beside each other.
fn shown(selection: &Selection, output: Option<&Path>, terminal: &Terminal) -> Result<Exit> {
    let mut project = Project::open(selection)?;
    let folder = output.map_or_else(|| project.config.folder.join(GALLERY), Path::to_path_buf);
    super::build::guard(&folder, project.paths(), super::build::HOLDS_ARCHIVE)?;
    let sources = project.read(terminal)?;
    let report = project.report(&sources)?;
    let mut sites = Vec::new();
    for name in Folder::known(&project.config.folder) {
        project.config.theme.name.clone_from(&name);
        let reader = Folder::find(&project.config.folder, &name, None)?.reader()?;
        sites.push((name, reader, crate::tell(&report, &project.config)?));
    }
    let count = sites.len() as u64;
    let gallery = gallery::gallery(&project.language, sites)?;
    terminal.remarks(&gallery.remarks);
    gallery.write(&folder)?;
    let home = folder.join("index.html").display().to_string();
    terminal.result("gallery-done", &[("count", Arg::from(count)), ("home", home.into())]);
    Ok(Exit::Fine)
}
