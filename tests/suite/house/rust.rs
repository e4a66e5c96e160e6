//! Just enough of Rust's lexical rules to tell code, literals and comments apart.

/// A file's code without comments and without the content of its literals, and these contents.
pub(super) struct Rust {
    /// The code, line by line as in the file.
    pub(super) code: String,
    /// The string literals.
    pub(super) literals: Vec<Literal>,
}

/// A string literal.
pub(super) struct Literal {
    /// Its line, from 1.
    pub(super) line: usize,
    /// Its characters, as written.
    pub(super) text: String,
    /// The code before it, without trailing blanks.
    pub(super) before: String,
    /// Whether it stands in an attribute.
    pub(super) in_attribute: bool,
}

/// Reads a file.
pub(super) fn read(text: &str) -> Rust {
    let mut reader = Reader { rest: text, code: String::new(), literals: Vec::new(), brackets: 0 };
    while let Some(first) = reader.rest.chars().next() {
        reader.step(first);
    }
    Rust { code: reader.code, literals: reader.literals }
}

struct Reader<'a> {
    rest: &'a str,
    code: String,
    literals: Vec<Literal>,
    /// Open brackets of the attribute that we are in.
    brackets: usize,
}

impl Reader<'_> {
    fn step(&mut self, first: char) {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.rest = &self.rest[end..];
        } else if self.rest.starts_with("/*") {
            self.skip(block_comment(self.rest));
        } else if let Some((open, close)) = quotes(self.rest)
            && !self.code.ends_with(is_name)
        {
            self.literal(&open, &close);
        } else if first == '\'' {
            self.skip(character(self.rest));
        } else {
            for open in ["#[", "#!["] {
                if let Some(rest) = self.rest.strip_prefix(open) {
                    self.code.push_str(open);
                    self.rest = rest;
                    self.brackets += 1;
                    return;
                }
            }
            match first {
                '[' if self.brackets > 0 => self.brackets += 1,
                ']' if self.brackets > 0 => self.brackets -= 1,
                _ => {}
            }
            self.take(first);
        }
    }

    fn take(&mut self, first: char) {
        self.code.push(first);
        self.rest = &self.rest[first.len_utf8()..];
    }

    /// Leaves out some bytes but keeps their line ends.
    fn skip(&mut self, bytes: usize) {
        let (skipped, rest) = self.rest.split_at(bytes);
        self.code.extend(std::iter::once(' ').chain(skipped.chars().filter(|one| *one == '\n')));
        self.rest = rest;
    }

    fn literal(&mut self, open: &str, close: &str) {
        let content = &self.rest[open.len()..];
        let length = content_length(content, close, open.contains('r'));
        self.literals.push(Literal {
            line: self.code.matches('\n').count() + 1,
            text: content[..length].to_owned(),
            before: self.code.trim_end().to_owned(),
            in_attribute: self.brackets > 0,
        });
        self.code.push('"');
        self.skip((open.len() + length + close.len()).min(self.rest.len()));
        self.code.push('"');
    }
}

pub(super) fn is_name(one: char) -> bool {
    one.is_alphanumeric() || one == '_'
}

/// The opening and closing marks of the literal that begins here.
fn quotes(text: &str) -> Option<(String, String)> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let after = text.strip_prefix(prefix);
        after.is_some_and(|after| after.trim_start_matches('#').starts_with('"'))
    })?;
    let after = &text[prefix.len()..];
    let hashes = &after[..after.len() - after.trim_start_matches('#').len()];
    let raw = prefix.ends_with('r');
    (raw || hashes.is_empty()).then(|| (format!("{prefix}{hashes}\""), format!("\"{hashes}")))
}

fn content_length(content: &str, close: &str, raw: bool) -> usize {
    if raw {
        return content.find(close).unwrap_or(content.len());
    }
    let mut escaped = false;
    for (at, one) in content.char_indices() {
        match one {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    content.len()
}

/// The bytes of a comment between `/*` and its `*/`, nested ones included.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The bytes of a character literal, or of the apostrophe alone before a lifetime.
fn character(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => text[3..].find('\'').map_or(1, |end| end + 4),
        Some(_) => match characters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[test]
fn code_literals_and_comments_are_told_apart() {
    let rust = read(concat!(
        "//! \"not a literal\"\n",
        "fn a<'x>(c: char) -> &'x str { /* \"no\" /* nested */ */\n",
        "    if c == '\"' || c == '\\'' || c == '\\u{22}' { \"one \\\" two\" } else { r#\"raw \" text\"# }\n",
        "}\n",
        "#[expect(dead_code, reason = \"why not\")]\n",
        "const B: [&[u8]; 1] = [b\"bytes\"];\n",
        "fn f() { call(\"last\"); } // \"end\"\n",
    ));
    let texts: Vec<_> = rust.literals.iter().map(|one| (one.line, one.text.as_str())).collect();
    let expected = [(3, "one \\\" two"), (3, "raw \" text"), (5, "why not"), (6, "bytes"), (7, "last")];
    assert_eq!(texts, expected);
    let in_attributes: Vec<_> = rust.literals.iter().map(|one| one.in_attribute).collect();
    assert_eq!(in_attributes, [false, false, true, false, false]);
    assert!(rust.literals[4].before.ends_with("call("));
    assert!(!rust.code.contains("nested") && !rust.code.contains("end"));
    assert_eq!(rust.code.lines().count(), 7);
}
