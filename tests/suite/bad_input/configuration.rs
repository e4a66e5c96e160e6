//! A `bilan.toml` that is no TOML, means nothing, is too large, or leads in a circle.

use super::run::{ACCOUNT, Run, built, hold, refused};

fn toml(name: &str, key: &'static str, more: &str) -> Run {
    refused(name, key, &[("bilan.toml", format!("{ACCOUNT}{more}").as_bytes())])
}

fn fine(name: &str, more: &str) -> Run {
    built(name, &[("bilan.toml", format!("{more}{ACCOUNT}").as_bytes())])
}

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn rows() -> Vec<Run> {
    let mut rows = vec![
        refused("a configuration in UTF-16", "config-not-utf8", &[("bilan.toml", b"\xff\xfe[\0a\0]\0")]),
        refused("a configuration of NULs", "config-syntax", &[("bilan.toml", &[0; 100])]),
        refused("an empty configuration", "no-account", &[("bilan.toml", b"")]),
        refused("a configuration that is JSON", "config-syntax", &[("bilan.toml", b"{\"account\": []}")]),
        refused("a configuration that is a page", "config-syntax", &[("bilan.toml", b"<html></html>")]),
        toml("a table that is open", "config-syntax", "[institution"),
        toml("a text that is open", "config-syntax", "[institution]\nname = \"Mus"),
        toml("a key twice", "config-duplicate-key", "[report]\nyear = 2020\nyear = 2021\n"),
        toml("a table twice", "config-duplicate-key", "[report]\n[report]\n"),
        toml("an unknown key", "config-unknown-key", "[report]\nyaer = 2020\n"),
        toml("an unknown table", "config-unknown-key", "[institutoin]\n"),
        toml("a number for a text", "config-type", "[institution]\nname = 7\n"),
        toml("a text for a number", "config-type", "[institution]\nteam_size = \"many\"\n"),
        toml("a negative team", "config-type", "[institution]\nteam_size = -1\n"),
        toml("a team above 64 bits", "config-type", "[institution]\nteam_size = 99999999999999999999\n"),
        toml("a year that is a fraction", "config-type", "[report]\nyear = 2020.5\n"),
        toml("a list for a table", "config-choice", "[[report]]\nyear = 2020\n"),
        toml("a table for a list", "config-type", "[campaign]\nname = \"a\"\n"),
        toml("a word outside the choices", "config-choice", "[report]\nperiod = \"week\"\n"),
        toml("a zone that does not exist", "config-zone", "[institution]\ntimezone = \"Mars/Olympus\"\n"),
        toml("a zone that is a path", "config-zone", "[institution]\ntimezone = \"../../etc/localtime\"\n"),
        toml("an empty zone", "config-zone", "[institution]\ntimezone = \"\"\n"),
        toml("a day outside the calendar", "config-day", "[[event]]\ndate = \"2023-02-30\"\nlabel = \"a\"\n"),
        toml("a day that TOML refuses", "config-syntax", "[[event]]\ndate = 2023-13-01\nlabel = \"a\"\n"),
        toml("hours behind midnight", "hours-span", "[opening]\nhours = \"mon-fri 25:00-26:00\"\n"),
        toml("hours that go back", "hours-span", "[opening]\nhours = \"mon-fri 17:00-09:00\"\n"),
        toml("hours of no day", "hours-day", "[opening]\nhours = \"someday 09:00-17:00\"\n"),
        toml("hours that overlap", "hours-overlap", "[opening]\nhours = \"mon 09:00-17:00 10:00-12:00\"\n"),
        toml("a colour that is none", "config-colour", "[theme]\naccent = \"#12345é\"\n"),
        toml("a theme that does not exist", "unknown-theme", "[theme]\nname = \"nothing\"\n"),
        toml("a theme that is a path", "unknown-theme", "[theme]\nname = \"../../etc\"\n"),
        toml("a language that does not exist", "unknown-language", "[institution]\nlanguage = \"tlh\"\n"),
        toml("a language that is a path", "unknown-language", "[institution]\nlanguage = \"../fr\"\n"),
        toml(
            "a commitment to no figure",
            "config-commitment-measure",
            "[[commitment]]\nmeasure = \"luck\"\ntarget = 1\nyear = 2020\n",
        ),
        toml(
            "closures that are not there",
            "closures-unreadable",
            "[opening]\nhours = \"mon 09:00-17:00\"\nclosures = [\"none.ics\"]\n",
        ),
        toml("a logo that is not there", "logo-absent", "[institution]\nlogo = \"none.svg\"\n"),
        refused(
            "a pattern without a file",
            "archives-none",
            &[("bilan.toml", b"[[account]]\narchives = [\"none-*.zip\"]\n")],
        ),
        refused(
            "a pattern in a folder",
            "archives-pattern",
            &[("bilan.toml", b"[[account]]\narchives = [\"*/a.zip\"]\n")],
        ),
        refused(
            "a pattern of nothing",
            "export-unrecognised",
            &[("bilan.toml", b"[[account]]\narchives = [\"\"]\n")],
        ),
        refused(
            "closures that are no calendar",
            "closures-no-calendar",
            &[
                (
                    "bilan.toml",
                    format!("{ACCOUNT}[opening]\nhours = \"mon 09:00-17:00\"\nclosures = [\"a.ics\"]\n")
                        .as_bytes(),
                ),
                ("a.ics", b"\xff\xfeKanari"),
            ],
        ),
        refused(
            "themes in a ring",
            "theme-cycle",
            &[
                ("bilan.toml", format!("{ACCOUNT}[theme]\nname = \"one\"\n").as_bytes()),
                ("themes/one/theme.toml", b"name = \"one\"\nparent = \"two\"\n"),
                ("themes/two/theme.toml", b"name = \"two\"\nparent = \"one\"\n"),
            ],
        ),
        refused(
            "a logo with a script",
            "logo-active",
            &[
                ("bilan.toml", format!("{ACCOUNT}[institution]\nlogo = \"a.svg\"\n").as_bytes()),
                (
                    "a.svg",
                    b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script/></svg>",
                ),
            ],
        ),
        fine(
            "a name of ten thousand letters",
            &format!("[institution]\nname = \"{}\"\n", "é".repeat(10_000)),
        ),
        fine("a year long ago", "[institution]\nname = \"<script>\\u0000\\u202e\"\n"),
        fine("one archive named by two accounts", ACCOUNT),
        fine("a comment of five megabytes", &format!("# {}\n", "x".repeat(5 << 20))),
    ];
    let nested = format!("{ACCOUNT}x = {}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    rows.push(refused("a value nested without end", "config-syntax", &[("bilan.toml", nested.as_bytes())]));
    let dotted = format!("{}a = 1\n", "a.".repeat(50_000));
    rows.push(refused(
        "a key of fifty thousand parts",
        "config-syntax",
        &[("bilan.toml", dotted.as_bytes())],
    ));
    rows
}

#[test]
fn rows_of_the_configuration_hold() {
    hold(&rows());
}
