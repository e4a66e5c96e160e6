//! The site of a group of institutions: a copy for everybody, and one for each institution in which it alone finds its own figures.

mod data;
mod desk;
mod dimension;
mod frame;
mod home;
mod method;
mod spread;
mod stand_in;
mod told;

use serde::Serialize;

use super::{
    Page, Site,
    context::Context,
    definition, folder,
    language::Language,
    lookup::{DIMENSIONS, Lookup},
    page,
    room::Room,
    template::{self, Templates},
    theme::Theme,
    view::Sheet,
};
use crate::{
    config::Config,
    error::{Error, Result},
    network::{Group, Network},
};
use desk::{Audience, Desk};

/// The folder of the copy for everybody.
pub const GROUP: &str = "group";

/// The folder of the marked copies, each in a folder of its own.
pub const COPIES: &str = "copies";

/// A page with the mark of its copy.
#[derive(Serialize)]
struct Marked<T> {
    /// Whose copy it is, where it is not for everybody.
    mark: Option<String>,
    #[serde(flatten)]
    page: T,
}

/// Builds the site of a group: `group/` for everybody and, unless the group decided to show everybody (`open`),
/// `copies/<institution>/` for each of them.
///
/// # Errors
/// When the language, the theme or a template cannot be used.
pub fn build(group: &Group, config: &Config, open: bool) -> Result<Site> {
    let network = &group.network;
    let words = || Language::load_over(&network.language, &config.folder);
    let language = words()?;
    let theme = Theme::load(config)?;
    let templates = Templates::load(words()?, template::layers(&config.folder, &theme.layers)?)?;
    let report = stand_in::report(&language, network);
    let lookup = Lookup::new(&report);
    let copy = |audience: Audience, folder: &str| -> Result<Vec<Page>> {
        let desk = Desk { language: &language, lookup: &lookup, group, audience, room: Room::of(&theme) };
        let mut pages = pages(&desk, config, &theme, &templates)?;
        // Everybody's copy is a site of its own, ready for `bilan publish`; a marked one is handed over, never published.
        if folder == GROUP {
            pages.push(folder::listing(&pages));
        }
        for page in &mut pages {
            page.path = format!("{folder}/{}", page.path);
        }
        Ok(pages)
    };
    let everybody = if open { Audience::All } else { Audience::Group };
    let mut pages = copy(everybody, GROUP)?;
    for member in group.members.iter().filter(|_| !open) {
        pages.extend(copy(Audience::One(member), &format!("{COPIES}/{}", member.slug))?);
    }
    let mut site = Site::new(pages, theme, templates.remarks());
    site.remarks.extend(site.heavy());
    Ok(site)
}

/// All files of one copy.
fn pages(desk: &Desk, config: &Config, theme: &Theme, templates: &Templates) -> Result<Vec<Page>> {
    let (language, lookup) = (desk.language, desk.lookup);
    let told: Vec<&str> = DIMENSIONS.into_iter().filter(|one| dimension::speaks(desk, one)).collect();
    let mut sheets = vec![home::sheet(desk, &told)];
    sheets.extend(told.iter().map(|one| dimension::sheet(desk, one)));
    sheets.extend([method::sheet(desk), data::sheet(desk)]);
    sheets.extend(told.iter().map(|one| page::definitions::sheet(language, lookup, one)));
    sheets.push(page::accessibility::sheet(language, lookup, config));
    sheets.push(page::legal::sheet(language, lookup, config));
    let (mut pages, mut errors) = (Vec::new(), Vec::new());
    for sheet in sheets {
        let frame = frame::frame(desk, config, theme, &told, &sheet);
        let context = Context::new(sheet, &frame);
        match templates.render(context.template, &context) {
            Ok(text) => {
                let path = super::frame::file(language, &context.id);
                pages.push(Page { path, bytes: text.into_bytes() });
            }
            Err(error) => errors.push(Some(error)),
        }
    }
    if !errors.is_empty() {
        return Err(Error::together(errors));
    }
    pages.push(Page { path: theme.style_path(), bytes: theme.style.clone().into_bytes() });
    pages.extend(theme.assets.iter().cloned());
    pages.extend(data::files(desk));
    pages.push(Page { path: data::JSON.to_owned(), bytes: desk.group.network.to_json() });
    pages.push(Page { path: data::SCHEMA.to_owned(), bytes: Network::schema() });
    Ok(pages)
}

/// A page of the group with the mark of its copy.
fn marked(desk: &Desk, id: &str, template: &'static str, title: String, page: impl Serialize) -> Sheet {
    let mark = match desk.audience {
        Audience::One(member) => {
            Some(desk.language.message("network-copy-mark", &[("institution", member.name.as_str().into())]))
        }
        Audience::Group | Audience::All => None,
    };
    Sheet::new(id, template, title, Marked { mark, page })
}

/// Whether a language can tell a measure.
fn is_worded(language: &Language, id: &str) -> bool {
    definition::definition(language, id).is_some()
}
