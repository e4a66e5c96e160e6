//! Templates of the institution that cannot be read, call themselves, or ask for what there is not.

use super::run::{Run, built, hold, refused};

fn template(name: &str, key: &'static str, text: &str) -> Run {
    refused(name, key, &[("templates/home.html", text.as_bytes())])
}

pub(super) fn rows() -> Vec<Run> {
    vec![
        template("a template that includes itself", "template-cycle", "{% include \"home.html\" %}"),
        refused(
            "templates that include each other",
            "template-cycle",
            &[
                ("templates/home.html", b"{% include \"a.html\" %}"),
                ("templates/a.html", b"{% include \"home.html\" %}"),
            ],
        ),
        refused(
            "templates that extend each other",
            "template-cycle",
            &[
                ("templates/a.html", b"{% extends \"b.html\" %}"),
                ("templates/b.html", b"{% extends \"a.html\" %}"),
            ],
        ),
        template("an unknown filter", "template-unknown", "{{ frame.title | uper }}"),
        template("an unknown function", "template-unknown", "{{ read_file(path=\"/etc/passwd\") }}"),
        template("an unknown field", "template-unknown", "{{ page.nothing }}"),
        template(
            "an unknown block",
            "template-unknown",
            "{% extends \"home.html\" %}{% block nothing %}{% endblock %}",
        ),
        template("an unknown parent", "template-unknown", "{% extends \"../../etc/passwd\" %}"),
        template("a tag that never closes", "template-unclosed", "{% if frame"),
        template("a block that never closes", "template-unclosed", "{% if frame %}\n<p>a</p>\n"),
        template(
            "a loop without end",
            "template-syntax",
            "{% for a in range(end=100000000000) %}{% endfor %}",
        ),
        template("a division by zero", "template-syntax", "{{ 1 / 0 }}"),
        template(
            "a number above all bits",
            "template-syntax",
            "{{ 170141183460469231731687303715884105727 * 9 }}",
        ),
        template(
            "a template nested without end",
            "template-syntax",
            &format!("{{{{ {}1{} }}}}", "(".repeat(50_000), ")".repeat(50_000)),
        ),
        template("ifs nested without end", "template-unclosed", &"{% if frame %}".repeat(20_000)),
        template(
            "a component that calls itself",
            "template",
            "{% component a() %}{{ <a/> }}{% endcomponent a %}{{ <a/> }}",
        ),
        refused("a template that is no UTF-8", "template-file", &[("templates/home.html", b"Kana\xffri")]),
        refused("words that cannot be read", "language-line", &[("lang/fr/own.ftl", b"a b c\n")]),
        refused("words that are no UTF-8", "language-file", &[("lang/fr/own.ftl", b"a = \xff\n")]),
        built(
            "words that call each other",
            &[("lang/fr/own.ftl", b"story-title = { home-title }\nhome-title = { story-title }\n")],
        ),
        built("a template of nothing", &[("templates/home.html", b"")]),
    ]
}

#[test]
fn rows_of_templates_hold() {
    hold(&rows());
}
