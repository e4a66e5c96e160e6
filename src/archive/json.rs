//! A quick reader of JSON: takes the value at the start of some bytes, or doubts.
//!
//! It speaks serde, so any record can be read with it. It is quicker than `serde_json` because it passes over what
//! nobody asked for, and blanks, eight bytes at a time, and because it finds the end of a value while reading it.
//! `serde_json` stays the judge: what is rare (escapes aside) or wrong is a doubt, and whoever asks then asks
//! the judge. Whatever is taken here is taken there, with the same value; tests hold the one against the other.

mod scan;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use scan::{Scan, Text};

/// Values inside values beyond this are a doubt; `serde_json` refuses twice as many.
const DEPTH: u8 = 60;

/// The value at the start of `bytes` and how many bytes it takes; `None` in doubt. What stands behind it is not looked at.
#[must_use]
pub fn read<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Option<(T, usize)> {
    let mut reader = Reader { scan: Scan::new(bytes), depth: 0 };
    let value = T::deserialize(&mut reader).ok()?;
    Some((value, reader.scan.at()))
}

/// Something that this reader does not judge. It carries nothing: nobody reads it.
#[derive(Debug)]
struct Doubt;

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("doubt")
    }
}

impl std::error::Error for Doubt {}

impl Error for Doubt {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    // The defaults would write a message that is thrown away.
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }
}

struct Reader<'de> {
    scan: Scan<'de>,
    depth: u8,
}

impl<'de> Reader<'de> {
    /// Visits a text, borrowed where it has no escapes.
    fn text<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Doubt> {
        match self.scan.text().ok_or(Doubt)? {
            Text::Plain(bytes) => visitor.visit_borrowed_str(std::str::from_utf8(bytes).map_err(|_| Doubt)?),
            Text::Escaped(quoted) => {
                let text: String = serde_json::from_slice(quoted).map_err(|_| Doubt)?;
                visitor.visit_str(&text)
            }
        }
    }

    /// What `read` finds one level deeper.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Doubt>) -> Result<T, Doubt> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Doubt);
        }
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn map<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Doubt> {
        self.deeper(|reader| {
            reader.scan.pass(b'{').ok_or(Doubt)?;
            let value = visitor.visit_map(Items { reader: &mut *reader, begun: false })?;
            reader.scan.pass(b'}').ok_or(Doubt)?;
            Ok(value)
        })
    }

    fn seq<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Doubt> {
        self.deeper(|reader| {
            reader.scan.pass(b'[').ok_or(Doubt)?;
            let value = visitor.visit_seq(Items { reader: &mut *reader, begun: false })?;
            reader.scan.pass(b']').ok_or(Doubt)?;
            Ok(value)
        })
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Doubt;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        match self.scan.peek().ok_or(Doubt)? {
            b'"' => self.text(visitor),
            b'{' => self.map(visitor),
            b'[' => self.seq(visitor),
            b't' => self.scan.word(b"true").ok_or(Doubt).and_then(|()| visitor.visit_bool(true)),
            b'f' => self.scan.word(b"false").ok_or(Doubt).and_then(|()| visitor.visit_bool(false)),
            b'n' => self.scan.word(b"null").ok_or(Doubt).and_then(|()| visitor.visit_unit()),
            _ => self.scan.natural().ok_or(Doubt).and_then(|number| visitor.visit_u64(number)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        if self.scan.peek() == Some(b'n') {
            self.scan.word(b"null").ok_or(Doubt)?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Doubt> {
        visitor.visit_newtype_struct(self)
    }

    /// A list may stand for a record in `serde`, and never does in an export.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Doubt> {
        self.scan.peek().ok_or(Doubt)?;
        self.map(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        self.scan.skip().ok_or(Doubt)?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map enum identifier
    }
}

/// What stands between two brackets.
struct Items<'r, 'de> {
    reader: &'r mut Reader<'de>,
    begun: bool,
}

impl Items<'_, '_> {
    /// Goes to the next item; false at `closing`.
    fn next(&mut self, closing: u8) -> Result<bool, Doubt> {
        let sign = self.reader.scan.peek().ok_or(Doubt)?;
        if sign == closing {
            return Ok(false);
        }
        if self.begun {
            self.reader.scan.pass(b',').ok_or(Doubt)?;
            // A comma before the closing bracket is an error, which the judge tells.
            self.reader.scan.peek().filter(|&sign| sign != closing).ok_or(Doubt)?;
        }
        self.begun = true;
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Doubt;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Doubt> {
        if self.next(b']')? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Doubt;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Doubt> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        let Some(Text::Plain(key)) = self.reader.scan.text() else { return Err(Doubt) };
        seed.deserialize(Key(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Doubt> {
        self.reader.scan.colon().ok_or(Doubt)?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A key. Fields of a struct are compared by their bytes, which then need not be proved to be text unless nobody knows them.
struct Key<'de>(&'de [u8]);

impl<'de> Deserializer<'de> for Key<'de> {
    type Error = Doubt;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        visitor.visit_borrowed_str(std::str::from_utf8(self.0).map_err(|_| Doubt)?)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        if self.0.is_ascii() { visitor.visit_borrowed_bytes(self.0) } else { self.deserialize_any(visitor) }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum ignored_any
    }
}
