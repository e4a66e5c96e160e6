//! Values that come in several forms: null or nothing for an empty list, a number as text, `N/A` for no text.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A value that may have one of several JSON forms; forms that mean nothing give the default.
pub(super) trait Forms: Default {
    fn of_text(_text: &str) -> Self {
        Self::default()
    }

    fn of_list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    fn of_object<'de, A: MapAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        while items.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

/// A text; `N/A` and blanks are none.
#[derive(Debug, Default)]
pub(super) struct Word(pub(super) Option<String>);

impl Forms for Word {
    fn of_text(text: &str) -> Self {
        let text = text.trim();
        Self((!text.is_empty() && text != "N/A").then(|| text.to_owned()))
    }
}

impl Word {
    pub(super) fn text(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

/// An object, or nothing.
#[derive(Debug)]
pub(super) struct Part<T>(pub(super) Option<Box<T>>);

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: for<'a> Deserialize<'a>> Forms for Part<T> {
    fn of_object<'de, A: MapAccess<'de>>(items: A) -> Result<Self, A::Error> {
        Ok(Self(Some(Box::new(T::deserialize(MapAccessDeserializer::new(items))?))))
    }
}

/// A list of objects, with the number of its elements that are none.
#[derive(Debug)]
pub(super) struct List<T> {
    pub(super) items: Vec<T>,
    pub(super) unreadable: u64,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { items: Vec::new(), unreadable: 0 }
    }
}

impl<T: for<'a> Deserialize<'a>> Forms for List<T> {
    fn of_list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        let mut list = Self::default();
        while let Some(item) = items.next_element::<Part<T>>()? {
            match item.0 {
                Some(item) => list.items.push(*item),
                None => list.unreadable += 1,
            }
        }
        Ok(list)
    }
}

struct FormsVisitor<T>(PhantomData<T>);

impl<'de, T: Forms> Visitor<'de> for FormsVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("value")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::of_text(text))
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_u64<E>(self, number: u64) -> Result<T, E> {
        Ok(T::of_text(&number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<T, E> {
        Ok(T::of_text(&number.to_string()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        T::of_list(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        T::of_object(items)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormsVisitor(PhantomData))
    }
}

impl<'de, T: for<'a> Deserialize<'a>> Deserialize<'de> for Part<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormsVisitor(PhantomData))
    }
}

impl<'de, T: for<'a> Deserialize<'a>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormsVisitor(PhantomData))
    }
}
