//! Cutting a JSON array: each element once, and damage costs only itself.

use std::io::Read;

use bilan::archive::elements::{Place, each};
use bilan::archive::text;
use serde_json::Value;

/// The numbers under `n` that were read, and how many elements were not.
fn cut(json: &str, place: Place<'_>) -> (Vec<u64>, u64) {
    let mut numbers = Vec::new();
    let mut bytes = json.as_bytes();
    let unreadable = each(&mut bytes, place, &mut |element| {
        let value: Option<Value> = serde_json::from_slice(element).ok();
        let number = value.and_then(|value| value["n"].as_u64());
        numbers.extend(number);
        number.is_some()
    });
    (numbers, unreadable.expect("bytes in memory"))
}

fn top(json: &str) -> (Vec<u64>, u64) {
    cut(json, Place::Top)
}

#[test]
fn prefix_mark_and_semicolon_are_tolerated() {
    for json in [
        "[{\"n\":1},{\"n\":2}]",
        "\u{feff}[ {\"n\" : 1} , {\"n\" : 2} ]\n",
        "window.YTD.tweets.part0 = [\n  {\n    \"n\" : 1\n  },\n  {\n    \"n\" : 2\n  }\n];",
        "Grailbird.data.tweets_2011_03 = \n [ {\n  \"n\" : 1\n}, {\n  \"n\" : 2\n} ]",
    ] {
        assert_eq!(top(json), (vec![1, 2], 0), "{json}");
    }
}

#[test]
fn an_empty_array_holds_nothing_and_lacks_nothing() {
    for json in ["[]", "window.x = [ ]", "x = [\n]\n", ""] {
        assert_eq!(top(json), (vec![], 0), "{json:?}");
    }
}

#[test]
fn another_shape_is_unreadable() {
    for json in ["{\"tweets\":[{\"n\":1}]}", "[\"a\",\"b\"]", "n;text\n1;hello", "[1,2,3]", "x = {\"n\": {}}"]
    {
        let (numbers, unreadable) = top(json);
        assert!(numbers.is_empty() && unreadable > 0, "{json}");
    }
}

#[test]
fn brackets_and_quotes_in_texts_are_text() {
    let json = r#"[{"t":"}]{[ \" \\","n":1},{"t":"\\\"},{","n":2}]"#;
    assert_eq!(top(json), (vec![1, 2], 0));
}

#[test]
fn the_array_under_a_key_is_found_wherever_the_key_stands() {
    let json = r#"{"a":"\"items\": [","b":{"c":[1]},"items": [{"n":1},{"n":2}],"z":["items"]}"#;
    assert_eq!(cut(json, Place::Under("items")), (vec![1, 2], 0));
    assert_eq!(cut(r#"{"items":[]}"#, Place::Under("items")), (vec![], 0));
    assert_eq!(cut(r#"{"other":[{"n":1}]}"#, Place::Under("items")).0, Vec::<u64>::new());
}

const PRETTY: &str = "window.x = [\n  {\n    \"n\" : 1,\n    \"t\" : \"a\"\n  },\n  {\n    \"n\" : 2,\n    \"t\" : \"b\"\n  },\n  {\n    \"n\" : 3,\n    \"t\" : \"c\"\n  }\n]";
const MINIFIED: &str = r#"[{"n":1,"t":"a"},{"n":2,"t":"b"},{"n":3,"t":"c"}]"#;

#[test]
fn a_damaged_element_costs_itself_only() {
    for json in [PRETTY, MINIFIED] {
        for (broken, what) in [
            (json.replace("\"b\"", "\"b"), "a lost quotation mark"),
            (json.replace("\"b\"", "\"b\nb\""), "a raw new line"),
            (json.replace("\"b\"", "{\"b\""), "a bracket too many"),
            (json.replace("\"b\"", "]"), "a wrong bracket"),
            (json.replace("\"b\"", "\"b\",\"x\":[[["), "brackets that never close"),
        ] {
            assert_eq!(top(&broken), (vec![1, 3], 1), "{what} in {broken}");
        }
    }
}

#[test]
fn a_damaged_separator_costs_nothing() {
    assert_eq!(top(&MINIFIED.replace("},{\"n\":2", "};{\"n\":2")), (vec![1, 2, 3], 0));
    assert_eq!(top(&MINIFIED.replace("},{\"n\":2", "}]{\"n\":2")), (vec![1, 2, 3], 0));
    assert_eq!(top(&MINIFIED.replace("\"b\"", "\"b\"}")), (vec![1, 2, 3], 0));
    assert_eq!(top(&PRETTY.replace("\"b\"", "\"b\"}")), (vec![1, 2, 3], 0));
    assert_eq!(top(&MINIFIED.replace("},{\"n\":2", "}{\"n\":2")), (vec![1, 2, 3], 0));
}

#[test]
fn a_cut_tail_is_counted_once() {
    for end in 20..MINIFIED.len() {
        let (numbers, unreadable) = top(&MINIFIED[..end]);
        let whole = MINIFIED[..end].matches('}').count();
        assert_eq!((numbers.len(), unreadable), (whole, 1), "{}", &MINIFIED[..end]);
    }
}

#[test]
fn the_first_element_may_be_the_damaged_one() {
    for json in [PRETTY, MINIFIED] {
        assert_eq!(top(&json.replace("\"a\"", "\"a")), (vec![2, 3], 1), "{json}");
        assert_eq!(top(&json.replacen("\"n\"", "\"m\"", 1)), (vec![2, 3], 1), "{json}");
    }
}

#[test]
fn elements_are_the_same_however_the_bytes_arrive() {
    struct Drops<'a>(&'a [u8]);
    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let length = self.0.len().min(buffer.len()).min(7);
            buffer[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }
    let long = format!(
        "[{}]",
        (0..40_000).map(|n| format!("{{\"n\":{n},\"t\":\"{n}\"}}")).collect::<Vec<_>>().join(",")
    );
    let mut count = 0;
    let unreadable = each(&mut Drops(long.as_bytes()), Place::Top, &mut |_| {
        count += 1;
        true
    });
    assert_eq!((count, unreadable.expect("bytes")), (40_000, 0));
}

#[test]
fn damage_in_a_long_file_is_overcome_in_time() {
    // Every hundredth record of a large file lost its closing bracket.
    let records: Vec<String> = (0..60_000)
        .map(|n| {
            let close = if n % 100 == 50 { "" } else { "}" };
            format!("{{\"n\":{n},\"t\":\"{}\"{close}", "x".repeat(60))
        })
        .collect();
    let (numbers, unreadable) = top(&format!("[{}]", records.join(",")));
    assert_eq!((numbers.len(), unreadable), (59_400, 600));
}

#[test]
fn entities_become_characters_once() {
    assert_eq!(
        text::unescaped("a &amp;lt; b &lt;3 &#39;c&#x27; & d &unknown; é&"),
        "a &lt; b <3 'c' & d &unknown; é&"
    );
}

#[test]
fn tags_go_and_lines_stay() {
    let html = r#"<p>Bonjour <a href="https://a.example/?x=1&amp;y">l&#39;école<br/>ici</a></p><p>1 < 2 &amp; 3</p>"#;
    assert_eq!(text::without_tags(html), "Bonjour l'école\nici\n\n1 < 2 & 3");
}

#[test]
fn half_an_emoji_is_repaired_and_a_whole_one_left() {
    assert_eq!(text::whole_surrogates(br#""\ud83d\ude00 \\ud83d""#), None);
    let repaired = text::whole_surrogates(br#""a \ud83d""#).expect("a repair");
    assert_eq!(repaired, br#""a \ufffd""#);
}

#[test]
fn assignments_are_stripped() {
    assert_eq!(text::assigned(b"\xEF\xBB\xBFvar a =  {\"b\" : \"=\"};\n"), b"{\"b\" : \"=\"}");
    assert_eq!(text::assigned(b" {\"b\" : \"=\"}"), b"{\"b\" : \"=\"}");
}
