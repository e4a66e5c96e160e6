//! The editor's notes as Markdown again.

use bilan::site::markdown::rewrite::rewrite;

fn note(text: &str) -> String {
    rewrite(text, 3, &|href| href.strip_suffix(".html").map(|name| format!("{name}.md")))
}

#[test]
fn what_every_dialect_reads_alike_stays() {
    assert_eq!(
        note("One *two* **three**.\nFour\n\n- a\n- b\n  - c\n\n1. x\n2. y\n\n> said\n> so\n\n---"),
        "One *two* **three**. Four\n\n- a\n\n- b\n\n    - c\n\n1. x\n\n2. y\n\n> said so\n\n---"
    );
    assert_eq!(note("| a | b |\n|---|--:|\n| 1 | 2 |"), "| a | b |\n| --- | ---: |\n| 1 | 2 |");
}

#[test]
fn headings_begin_at_the_level_that_the_page_leaves() {
    assert_eq!(note("# One\n\n### Two"), "### One\n\n#### Two");
}

#[test]
fn links_lead_where_they_led_or_leave_their_words() {
    assert_eq!(note("[the page](contact.html)"), "[the page](contact.md)");
    assert_eq!(note("[out](https://a.example/{b}?c=1&d)"), "[out](https://a.example/%7Bb%7D?c=1&amp;d)");
    assert_eq!(note("[bad](javascript:alert) [gone](elsewhere)"), "bad gone");
}

#[test]
fn html_pictures_and_code_leave_their_texts_and_nothing_of_them_runs() {
    assert_eq!(note("<div onclick=\"x\">\n<b>kept</b>\n</div>"), "kept");
    assert_eq!(note("<script>\nalert(1)\n</script>\n\nAfter"), "After");
    assert_eq!(note("![described](a.png) and `{{ code }}`"), "described and &#123;&#123; code &#125;&#125;");
    assert_eq!(note("```\n{% raw %}\n```"), "&#123;% raw %&#125;");
}
