//! The story as data: every fact of every shape, with its form, reason, weight and place.

use std::fmt::Write as _;

use bilan::report::Fact;
use serde_json::to_value;

use super::accounts::{all, report};
use crate::golden::snapshot::check_file;

fn line(fact: &Fact) -> String {
    let word = |value| to_value(value).expect("JSON").as_str().unwrap_or_default().to_owned();
    let (form, reason) =
        (word(to_value(fact.form).expect("JSON")), word(to_value(fact.reason).expect("JSON")));
    let beyond = fact.beyond.as_ref().map(|period| format!(" beyond {period}")).unwrap_or_default();
    let home = if fact.home { "home " } else { "     " };
    let measures = fact.measures.join(" + ");
    let Fact { fact, dimension, period, weight, .. } = fact;
    format!("{home} {dimension}: {fact} ({measures}), {period}, {form}{beyond}, {reason} {weight}")
}

#[test]
fn the_facts_of_every_shape_are_the_committed_ones() {
    let mut text = String::new();
    for shape in all() {
        let name = shape.name;
        let story = report(shape.source(), "fr").story;
        writeln!(text, "{name}").expect("a text");
        for fact in &story {
            writeln!(text, "  {}", line(fact)).expect("a text");
        }
    }
    check_file("story.txt", text.into_bytes());
}

#[test]
fn a_first_page_has_one_fact_a_dimension_in_order_and_fewer_when_there_is_less_to_say() {
    let order = bilan::report::story::DIMENSIONS;
    let mut lengths = Vec::new();
    for shape in all() {
        let name = shape.name;
        let story = report(shape.source(), "fr").story;
        let home: Vec<usize> = story
            .iter()
            .filter(|fact| fact.home)
            .map(|fact| order.iter().position(|known| *known == fact.dimension).expect("a dimension"))
            .collect();
        assert!(home.windows(2).all(|pair| pair[0] < pair[1]), "{name}: {home:?}");
        assert!(home.len() <= 7, "{name}");
        lengths.push((name, home.len()));
    }
    let length = |shape: &str| lengths.iter().find(|(name, _)| *name == shape).expect("a shape").1;
    assert!(length("three-posts") <= 3);
    assert!(length("channel") < length("school"));
    assert!(length("school") >= 6);
}

#[test]
fn a_small_school_has_a_fact_in_every_dimension() {
    let school = all().into_iter().find(|shape| shape.name == "school").expect("the school");
    let story = report(school.source(), "fr").story;
    for dimension in &bilan::report::story::DIMENSIONS[..6] {
        assert!(story.iter().any(|fact| fact.dimension == *dimension), "{dimension}");
    }
}

#[test]
fn a_publication_out_of_the_ordinary_is_a_limit_of_its_year() {
    let outlier = all().into_iter().find(|shape| shape.name == "one-post").expect("the shape");
    let story = report(outlier.source(), "fr").story;
    let limit = story.iter().find(|fact| fact.fact == "one-post").expect("the limit");
    assert_eq!((limit.measures[0].as_str(), limit.home), ("top-publication-share", true));
    let busy = all().into_iter().find(|shape| shape.name == "busy").expect("the busy one");
    assert!(report(busy.source(), "fr").story.iter().all(|fact| fact.fact != "one-post"));
}
