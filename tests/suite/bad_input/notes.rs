//! Notes of the editor that nest without end, never break a line, bring markup, or refer in a circle.

use super::run::{Run, built, hold, refused};

fn note(name: &str, text: &str) -> Run {
    built(name, &[("notes/home.md", text.as_bytes())])
}

pub(super) fn rows() -> Vec<Run> {
    vec![
        note("a note of nothing", ""),
        note("a note of blanks", "  \n\n\t\n"),
        note("a note of quotations without end", &">".repeat(20_000)),
        note(
            "a note of lists without end",
            &(0..300).fold(String::new(), |note, depth| note + &"  ".repeat(depth) + "- a\n"),
        ),
        note("a note of stars", &"*".repeat(50_000)),
        note("a note of brackets", &"[".repeat(50_000)),
        note("a note of links in links", &format!("{}a{}", "[".repeat(5_000), "](b)".repeat(5_000))),
        note(
            "a note of a table with a thousand columns",
            &format!("{0}\n{1}\n{0}\n", "|a".repeat(1000), "|-".repeat(1000)),
        ),
        note("a note with references in a circle", "[a]: #b\n[b]: #a\n[a][b] [b][a] [a] ![a][b]\n"),
        note(
            "a note with markup",
            "<script>alert(1)</script><iframe src=\"https://a.example\"></iframe><svg onload=\"x\">\n",
        ),
        note("a note with markup that never closes", &"<div><!--".repeat(3_000)),
        note(
            "a note with addresses that act",
            "[a](javascript:alert(1)) ![b](data:text/html,x) <https://a.example>\n",
        ),
        note("a note with entities", &"&#x110000;&nothing;&amp;".repeat(1_000)),
        note("a note with backquotes without end", &"`".repeat(30_001)),
        note("a note of a line of three megabytes", &"mot ".repeat(750_000)),
        refused("a note that is no UTF-8", "notes-file", &[("notes/home.md", b"Kana\xffri")]),
    ]
}

#[test]
fn rows_of_notes_hold() {
    hold(&rows());
}
