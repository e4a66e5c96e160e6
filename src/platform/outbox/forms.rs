//! Values that `ActivityPub` writes in several forms: an address or an object that has one, one or a list of them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::item::Note;
use crate::archive::text::Text;

/// An address, alone or as the `id` of an object.
#[derive(Debug, Default)]
pub(super) struct Reference<'a> {
    pub(super) uri: Option<Cow<'a, str>>,
    /// Whether it stood alone.
    pub(super) is_text: bool,
}

/// Who a record is for: all that matters is whether everybody is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Audience {
    pub(super) public: bool,
}

/// How many; the members are elsewhere, and an address alone does not tell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Collection {
    pub(super) total_items: Option<u64>,
}

/// What an activity is about.
#[derive(Debug, Default)]
pub(super) enum Object<'a> {
    #[default]
    None,
    Address(Cow<'a, str>),
    Note(Box<Note<'a>>),
}

/// The first key of `contentMap`: the only place where the language stands.
#[derive(Debug, Default)]
pub(super) struct Language<'a>(pub(super) Option<Cow<'a, str>>);

/// A value that may have one of several JSON forms; forms that mean nothing give the default.
trait Forms<'de>: Default {
    fn of_text(_text: Cow<'de, str>) -> Self {
        Self::default()
    }

    fn of_list<A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    fn of_object<A: MapAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        while items.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

impl<'de> Forms<'de> for Reference<'de> {
    fn of_text(text: Cow<'de, str>) -> Self {
        Self { uri: Some(text), is_text: true }
    }

    fn of_object<A: MapAccess<'de>>(items: A) -> Result<Self, A::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Identified {
            id: Option<String>,
        }
        let object = Identified::deserialize(MapAccessDeserializer::new(items))?;
        Ok(Self { uri: object.id.map(Cow::Owned), is_text: false })
    }
}

/// Everybody's address, in its three spellings (PRECISIONS 26).
fn is_public(address: &str) -> bool {
    matches!(address, "as:Public" | "Public" | "https://www.w3.org/ns/activitystreams#Public")
}

impl<'de> Forms<'de> for Audience {
    fn of_text(text: Cow<'de, str>) -> Self {
        Self { public: is_public(&text) }
    }

    fn of_list<A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        let mut public = false;
        while let Some(item) = items.next_element::<Reference<'de>>()? {
            public |= item.uri.as_deref().is_some_and(is_public);
        }
        Ok(Self { public })
    }
}

impl<'de> Forms<'de> for Collection {
    fn of_object<A: MapAccess<'de>>(items: A) -> Result<Self, A::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default, rename_all = "camelCase")]
        struct Counted {
            total_items: Option<u64>,
        }
        let counted = Counted::deserialize(MapAccessDeserializer::new(items))?;
        Ok(Self { total_items: counted.total_items })
    }
}

impl<'de> Forms<'de> for Object<'de> {
    fn of_text(text: Cow<'de, str>) -> Self {
        Self::Address(text)
    }

    fn of_object<A: MapAccess<'de>>(items: A) -> Result<Self, A::Error> {
        Ok(Self::Note(Box::new(Note::deserialize(MapAccessDeserializer::new(items))?)))
    }
}

impl<'de> Forms<'de> for Language<'de> {
    fn of_object<A: MapAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        let mut first = None;
        while let Some((key, _)) = items.next_entry::<Text<'de>, IgnoredAny>()? {
            first = first.or_else(|| Some(Cow::Owned(key.to_string())));
        }
        Ok(Self(first))
    }
}

struct FormsVisitor<T>(PhantomData<T>);

impl<'de, T: Forms<'de>> Visitor<'de> for FormsVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("address")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<T, E> {
        Ok(T::of_text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::of_text(Cow::Owned(text.to_owned())))
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<T, E> {
        Ok(T::default())
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

macro_rules! deserialize_by_form {
    ($($name:ident),*) => {$(
        impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(FormsVisitor::<$name<'de>>(PhantomData))
            }
        }
    )*};
}

deserialize_by_form!(Reference, Object, Language);

impl<'de> Deserialize<'de> for Audience {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormsVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Collection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormsVisitor(PhantomData))
    }
}
