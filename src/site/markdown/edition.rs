//! The Markdown edition: the values of all pages through the templates of `markdown/`, in the folders of a generator.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{picture, rewrite::rewrite};
use crate::{
    config::Config,
    error::{Error, Result},
    report::Report,
    site::{
        Page,
        context::Context,
        flavour::Flavour,
        frame,
        language::Language,
        lookup::Lookup,
        press, raster,
        template::{MARKDOWN, Templates},
        theme::{Theme, tokens::Palette},
    },
};

/// Pages of the site that are none of a generator's: the e-mail edition in both forms, the host's page for a wrong address.
const ALONE: [&str; 3] = [frame::EMAIL, frame::TEXT, frame::MISSING];
/// The keys that hold addresses within the site.
const ADDRESSES: [&str; 7] = ["href", "src", "method", "evidence", "file", "changes", "networks"];
/// The folder of pictures.
const PICTURES: &str = "images";
/// Points of a picture for each unit of its drawing: enough for a printed page.
const SCALE: f32 = 2.0;
/// The template of the report in a single file.
const WHOLE: &str = "whole";

/// The pages of the edition with their pictures and files; with them what their templates will have to change.
pub(in crate::site) fn press(
    language: &Language,
    theme: &Theme,
    report: &Report,
    config: &Config,
    flavour: &'static Flavour,
) -> Result<(Vec<Page>, Vec<Error>)> {
    let lookup = Lookup::new(report);
    let (templates, notes) = press::prepared(language, theme, &lookup, config, |words, layers| {
        Templates::markdown(words, layers, flavour)
    })?;
    let contexts: Vec<Context> = press::contexts(language, &lookup, theme, config, &notes)
        .into_iter()
        .filter(|context| !ALONE.contains(&context.id.as_str()))
        .collect();
    let known = contexts.iter().map(|context| (frame::file(language, &context.id), context.id.clone()));
    let points = config.site.charts.as_deref() == Some("png");
    let edition = Edition { language, flavour, palette: &theme.palettes[0], known: known.collect(), points };
    let mut pages = edition.pages(&contexts, &lookup, &templates)?;
    pages.extend(flavour.settings(language, &lookup));
    Ok((pages, templates.remarks()))
}

/// What all pages of one edition share.
struct Edition<'a> {
    language: &'a Language,
    flavour: &'static Flavour,
    palette: &'a Palette,
    /// The ids of pages by their file in the site.
    known: BTreeMap<String, String>,
    /// Whether charts are to be pictures of points rather than drawings.
    points: bool,
}

/// One page on its way from the values of the site to those of the edition.
struct Moving<'a> {
    edition: &'a Edition<'a>,
    /// Its id.
    page: &'a str,
    /// Whether it becomes a part of the single file.
    whole: bool,
    pictures: Vec<Page>,
}

impl Edition<'_> {
    fn pages(&self, contexts: &[Context], lookup: &Lookup, templates: &Templates) -> Result<Vec<Page>> {
        let (mut pages, mut errors) = (Vec::new(), Vec::new());
        let (mut links, mut body) = (Vec::new(), String::new());
        for (number, context) in contexts.iter().enumerate() {
            let name = frame::menu_name(self.language, lookup, &context.id);
            let mut render = |whole: bool| {
                let mut moving = Moving { edition: self, page: &context.id, whole, pictures: Vec::new() };
                let data = moving.data(context, &name, number + 1);
                let template = format!("{MARKDOWN}{}", context.template.replace(".html", ".md"));
                let text =
                    templates.render(&template, &data).map_err(|error| errors.push(Some(error))).ok()?;
                Some((tidy(&text), moving.pictures))
            };
            if let Some((text, pictures)) = render(false) {
                let path = self.flavour.file(self.language, &context.id);
                pages.push(Page { path, bytes: text.into_bytes() });
                pages.extend(pictures);
            }
            if self.flavour.has_whole()
                && let Some((text, _)) = render(true)
            {
                links.push(json!({ "href": format!("#{}", context.id), "text": name }));
                body.push_str(&lowered(&text));
                body.push('\n');
            }
        }
        if let (true, Some(first)) = (self.flavour.has_whole(), contexts.first()) {
            let markdown = json!({ "pages": links, "body": body });
            let data = json!({ "frame": first.frame, "markdown": markdown });
            match templates.render(&format!("{MARKDOWN}{WHOLE}.md"), &data) {
                Ok(text) => pages.push(Page {
                    path: format!("{}.md", self.language.text("slug-whole")),
                    bytes: tidy(&text).into_bytes(),
                }),
                Err(error) => errors.push(Some(error)),
            }
        }
        if errors.is_empty() { Ok(pages) } else { Err(Error::together(errors)) }
    }
}

impl Moving<'_> {
    /// What the template of the page reads.
    fn data(&mut self, context: &Context, name: &str, number: usize) -> Value {
        let flavour = self.edition.flavour;
        let title = context.frame["title"].as_str().unwrap_or_default();
        let matter = if self.whole { Vec::new() } else { flavour.matter(&context.frame, name, number) };
        let markdown = json!({
            "matter": matter,
            "head": if self.whole { String::new() } else { flavour.head(&context.frame) },
            "heading": (self.whole || flavour.heading) && !title.is_empty(),
            "anchor": if self.whole { &context.id } else { "" },
            "menu": flavour.menu && !self.whole,
            "whole": self.whole,
        });
        let mut data = json!({ "frame": context.frame, "page": context.page, "markdown": markdown });
        self.adapt(&mut data);
        data
    }

    /// Addresses, notes and drawings of the site become those of the edition, wherever they stand.
    fn adapt(&mut self, value: &mut Value) {
        match value {
            Value::Array(list) => {
                list.retain(|one| !ALONE.iter().any(|id| one["page"] == **id));
                for one in list {
                    self.adapt(one);
                }
            }
            Value::Object(fields) => {
                if let (Some(Value::String(source)), Some(title), true) =
                    (fields.get("source"), fields.get("title"), fields.contains_key("html"))
                {
                    let top = if title == "" { 3 } else { 4 };
                    let text = rewrite(source, top, &|href| self.address(href));
                    fields.insert("source".to_owned(), text.into());
                }
                if let Some(id) = fields.get("id").and_then(Value::as_str).map(str::to_owned)
                    && let Some(Value::Array(drawings)) = fields.get_mut("drawings")
                {
                    for (number, drawing) in drawings.iter_mut().enumerate() {
                        drawing["image"] = self.picture(&id, number + 1, drawing).into();
                    }
                }
                for (key, one) in fields {
                    match one {
                        // One that is empty leads nowhere, and stays so.
                        Value::String(href) if ADDRESSES.contains(&key.as_str()) => {
                            let leads = !href.is_empty();
                            *href = leads.then(|| self.address(href)).flatten().unwrap_or_default();
                        }
                        _ => self.adapt(one),
                    }
                }
            }
            _ => {}
        }
    }

    /// Where the edition has what an address of the site leads to; nothing for what it has not.
    fn address(&self, href: &str) -> Option<String> {
        let Edition { language, flavour, known, .. } = self.edition;
        let (file, place) = href.split_once('#').map_or((href, None), |(file, place)| (file, Some(place)));
        let id = if file.is_empty() { self.page } else { known.get(file).map_or("", String::as_str) };
        let anchor = place.map_or_else(|| id.to_owned(), |place| format!("{id}-{place}"));
        if id.is_empty() {
            return is_file(file)
                .then(|| if self.whole { file.to_owned() } else { flavour.asset(self.page, file) });
        }
        if self.whole || file.is_empty() {
            return Some(format!("#{anchor}"));
        }
        let page = flavour.page(language, self.page, id);
        Some(if place.is_some() { format!("{page}#{anchor}") } else { page })
    }

    /// Puts a drawing aside as a file and gives its address.
    fn picture(&mut self, chart: &str, number: usize, drawing: &Value) -> String {
        let Edition { language, flavour, palette, .. } = self.edition;
        let text = |key: &str| drawing[key].as_str().filter(|text| !text.is_empty());
        let svg = text("wide").or_else(|| text("narrow")).unwrap_or_default();
        let drawing = picture::alone(svg, palette);
        let drawn = self.edition.points.then(|| raster::png(&drawing, SCALE).ok()).flatten();
        let kind = if drawn.is_some() { "png" } else { "svg" };
        let path = format!("{PICTURES}/{}-{chart}-{number}.{kind}", self.page);
        let address = if self.whole { path.clone() } else { flavour.asset(self.page, &path) };
        let bytes = drawn.unwrap_or_else(|| drawing.into_bytes());
        self.pictures.push(Page { path: flavour.place(language, &path), bytes });
        address
    }
}

/// Whether an address is that of a file to download, whose signs Markdown leaves alone.
fn is_file(path: &str) -> bool {
    let good = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
    !path.is_empty() && !path.contains("..") && !path.starts_with('/') && path.chars().all(good)
}

/// Text without spaces at the ends of lines and without blank lines in a row.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut blank = true;
    for line in text.lines().map(|line| line.trim_end_matches([' ', '\t'])) {
        if !(line.is_empty() && blank) {
            tidied.extend([line, "\n"]);
        }
        blank = line.is_empty();
    }
    tidied.truncate(tidied.trim_end().len());
    tidied.push('\n');
    tidied
}

/// The text of a page with its headings one level lower.
fn lowered(text: &str) -> String {
    let mut lowered = String::with_capacity(text.len());
    for line in text.lines() {
        let deeper = line.starts_with('#') && !line.starts_with("######");
        lowered.extend([if deeper { "#" } else { "" }, line, "\n"]);
    }
    lowered
}
