//! Fields on their way out: a template of an institution or of its theme that reads one is told, ours never do.

use std::fs;
use std::path::Path;

use bilan::cli::terminal::Terminal;
use bilan::config::Config;
use bilan::error::Error;
use bilan::site::Language;
use bilan::site::template::{
    base,
    deprecation::{DEPRECATED, Deprecated, remarks},
    layers,
};
use bilan::site::theme::{Folder, Layer, Theme};

use crate::cli::program::empty_folder;

/// A field of the frame, a part of one, and a field of one page.
const LIST: [Deprecated; 3] = [
    Deprecated { root: "frame", page: None, field: "nav", since: "0.2.0", instead: "frame.menu" },
    Deprecated { root: "frame", page: None, field: "foot.page", since: "0.3.0", instead: "link.id" },
    Deprecated { root: "page", page: Some("home"), field: "lead", since: "0.2.0", instead: "page.intro" },
];

fn detail<'a>(error: &'a Error, name: &str) -> &'a str {
    let known = error.details.iter().find(|(known, _)| *known == name);
    known.map(|(_, value)| value.as_str()).expect("a detail")
}

fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

#[test]
fn templates_that_read_a_field_on_its_way_out_are_told() {
    let folder = empty_folder();
    put(
        folder.path(),
        "templates/layout.html",
        "{% extends \"layout.html\" %}\n{% block menu %}\n  {% for link in frame.nav %}{{ link.href }}{% endfor %}\n  {% for link in frame.foot %}{{ link.page }}{% endfor %}\n{% endblock menu %}\n",
    );
    put(folder.path(), "templates/year.html", "{% extends \"year.html\" %}{# page.lead frame.nav #}\n");
    put(folder.path(), "themes/own/theme.toml", "name = \"own\"\nparent = \"sobre\"\n");
    put(
        folder.path(),
        "themes/own/templates/home.html",
        "{% extends \"home.html\" %}\n{% block lead %}{{ page.lead }}{% endblock lead %}\n",
    );
    let mut config = Config { folder: folder.path().to_path_buf(), ..Config::default() };
    "own".clone_into(&mut config.theme.name);
    let theme = Theme::load(&config).expect("a theme");
    let layers = layers(folder.path(), &theme.layers).expect("templates");
    assert_eq!(remarks(&layers, &DEPRECATED), []);
    let told = remarks(&layers, &LIST);
    let places: Vec<String> = told
        .iter()
        .map(|one| ["file", "line", "column", "name"].map(|name| detail(one, name)).join(" "))
        .collect();
    assert_eq!(
        places,
        [
            "templates/layout.html 3 18 frame.nav",
            "templates/layout.html 4 34 frame.foot.page",
            "themes/own/templates/home.html 2 20 page.lead",
        ]
    );
    for tag in Language::known() {
        let words = Terminal::speaking(&tag).expect("a language").words(&told[0]).concat();
        for part in ["templates/layout.html", "3", "18", "{% for link in frame.nav %}", "0.2.0", "frame.menu"]
        {
            assert!(words.contains(part), "{tag}: {words}");
        }
    }
}

#[test]
fn our_own_templates_read_no_field_on_its_way_out() {
    let mut layers = vec![Layer { place: "templates".to_owned(), ..base() }];
    for name in Folder::built_in() {
        let folder = Folder::find(Path::new(""), &name, None).expect("a theme");
        layers.push(Layer { place: folder.place, templates: folder.templates });
    }
    assert_eq!(remarks(&layers, &DEPRECATED), []);
    assert!(!remarks(&layers, &LIST).is_empty(), "the list is looked for");
}
