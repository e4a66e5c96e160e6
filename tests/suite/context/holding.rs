//! Whether a value is what a schema describes: every key described, every required one there, each of its type.

use serde_json::Value;

/// What is said of a value and never checked.
const SAID: [&str; 8] =
    ["$schema", "$defs", "title", "description", "format", "minimum", "deprecated", "default"];

/// A schema with its definitions.
pub(crate) struct Schema<'a>(pub(crate) &'a Value);

impl<'a> Schema<'a> {
    /// What of a value is not as the whole schema describes it.
    pub(crate) fn breaches(&self, value: &Value) -> Vec<String> {
        let mut found = Vec::new();
        self.hold(self.0, value, true, "", &mut found);
        found
    }

    /// The definition that a reference names.
    pub(crate) fn definition(&self, reference: &str) -> &'a Value {
        self.0.pointer(reference.trim_start_matches('#')).expect("a definition")
    }

    /// `whole` schemas describe every key, the cases of a choice only those that decide.
    fn hold(&self, schema: &Value, value: &Value, whole: bool, place: &str, found: &mut Vec<String>) {
        let mut wrong = |what: &str| found.push(format!("{place}: {what}"));
        for (keyword, rule) in schema.as_object().expect("an object") {
            match keyword.as_str() {
                "type" => {
                    let known = rule.as_array().map_or_else(|| vec![rule], |list| list.iter().collect());
                    if !known.iter().any(|name| is(value, name.as_str().expect("a name"))) {
                        wrong(&format!("no {rule}"));
                    }
                }
                "const" if rule != value => wrong(&format!("not {rule}")),
                "enum" if !rule.as_array().expect("a list").contains(value) => wrong("not in the list"),
                "pattern" => {
                    let start = rule.as_str().and_then(|rule| rule.strip_prefix('^')).expect("a beginning");
                    if !value.as_str().is_some_and(|text| text.starts_with(start)) {
                        wrong("another beginning");
                    }
                }
                "required" => {
                    for key in rule.as_array().expect("a list") {
                        if value.get(key.as_str().expect("a name")).is_none() {
                            wrong(&format!("{key} is missing"));
                        }
                    }
                }
                "minItems" | "maxItems" => {
                    let (limit, few) = (rule.as_u64().expect("a number"), keyword == "minItems");
                    let count = value.as_array().map_or(0, Vec::len) as u64;
                    if few && count < limit || !few && count > limit {
                        wrong(&format!("{keyword} is {limit}"));
                    }
                }
                "const"
                | "enum"
                | "properties"
                | "additionalProperties"
                | "items"
                | "prefixItems"
                | "$ref"
                | "anyOf"
                | "oneOf" => {}
                other => assert!(SAID.contains(&other), "{place}: the rule {other} is not known here"),
            }
        }
        if ["properties", "additionalProperties"].iter().any(|rule| schema.get(rule).is_some()) {
            self.fields(schema, value, whole, place, found);
        }
        if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
            for (number, one) in list.iter().enumerate() {
                self.hold(items, one, true, &format!("{place}/{number}"), found);
            }
        }
        if let (Some(Value::Array(places)), Some(list)) = (schema.get("prefixItems"), value.as_array()) {
            for (number, (items, one)) in places.iter().zip(list).enumerate() {
                self.hold(items, one, true, &format!("{place}/{number}"), found);
            }
        }
        if let Some(Value::String(reference)) = schema.get("$ref") {
            self.hold(self.definition(reference), value, true, place, found);
        }
        for (keyword, most) in [("anyOf", usize::MAX), ("oneOf", 1)] {
            let Some(Value::Array(cases)) = schema.get(keyword) else { continue };
            let tried: Vec<Vec<String>> = cases
                .iter()
                .map(|case| {
                    let mut inside = Vec::new();
                    self.hold(case, value, false, place, &mut inside);
                    inside
                })
                .collect();
            let fitting = tried.iter().filter(|inside| inside.is_empty()).count();
            if fitting == 0 || fitting > most {
                found.push(format!("{place}: {fitting} cases of {keyword} hold"));
                // The nearest case says best what is wrong.
                found.extend(tried.into_iter().min_by_key(Vec::len).unwrap_or_default());
            }
        }
    }

    fn fields(&self, schema: &Value, value: &Value, whole: bool, place: &str, found: &mut Vec<String>) {
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        for (key, one) in value.as_object().into_iter().flatten() {
            match property(schema, key).or(others) {
                Some(rule) => self.hold(rule, one, whole, &format!("{place}/{key}"), found),
                None if whole && !self.is_of_a_case(schema, key) => {
                    found.push(format!("{place}/{key}: not described"));
                }
                None => {}
            }
        }
    }

    /// Whether one of the cases of a schema describes this key.
    fn is_of_a_case(&self, schema: &Value, key: &str) -> bool {
        let cases = ["anyOf", "oneOf"].into_iter().filter_map(|choice| schema.get(choice)?.as_array());
        cases.flatten().any(|case| {
            let case = case.get("$ref").and_then(Value::as_str).map_or(case, |name| self.definition(name));
            property(case, key).is_some() || self.is_of_a_case(case, key)
        })
    }
}

fn property<'s>(schema: &'s Value, key: &str) -> Option<&'s Value> {
    schema.get("properties")?.get(key)
}

fn is(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => unreachable!("the type {other}"),
    }
}

#[test]
fn what_does_not_hold_is_seen() {
    let schema = serde_json::json!({
        "type": "object",
        "required": ["page"],
        "properties": { "page": { "$ref": "#/$defs/Page" }, "mark": { "anyOf": [{ "$ref": "#/$defs/Page" }, { "type": "null" }] } },
        "oneOf": [
            { "properties": { "page": { "properties": { "id": { "const": "a" } } } } },
            { "properties": { "page": { "properties": { "id": { "pattern": "^b-" } } } } },
        ],
        "$defs": {
            "Page": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": { "type": "string" },
                    "list": { "type": "array", "items": { "type": "boolean" } },
                    "pair": { "type": "array", "prefixItems": [{ "type": "string" }], "minItems": 1, "maxItems": 1 },
                    "counts": { "type": "object", "additionalProperties": { "type": "integer" } },
                },
            },
        },
    });
    let count = |text: &str| {
        let value: Value = serde_json::from_str(text).expect("JSON");
        Schema(&schema).breaches(&value).len()
    };
    assert_eq!(
        count(r#"{"page": {"id": "a", "list": [true], "counts": {"b": 1}, "pair": ["c"]}, "mark": null}"#),
        0
    );
    assert_eq!(count(r#"{"page": {"id": "b-c"}, "mark": {"id": "d"}}"#), 0);
    for text in [
        r#"{"mark": null}"#,
        r#"{"page": {"id": "a"}, "other": 1}"#,
        r#"{"page": {"id": "a", "other": 1}}"#,
        r#"{"page": {"id": "a", "list": [1]}}"#,
        r#"{"page": {"id": "a", "counts": {"b": true}}}"#,
        r#"{"page": {"id": "a", "pair": []}}"#,
        r#"{"page": {"id": "a", "pair": [1]}}"#,
        r#"{"page": {"id": "a", "pair": ["c", "d"]}}"#,
        r#"{"page": {"id": "c"}}"#,
        r#"{"page": {"id": "a"}, "mark": 1}"#,
    ] {
        assert!(count(text) > 0, "{text}");
    }
}
