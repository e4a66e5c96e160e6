//! Texts as archives write them: bytes that became characters, and the hashtags of a plain text.

use std::borrow::Cow;

use bilan::archive::text::{hashtags, repaired};
use proptest::prelude::*;

fn tags(text: &str) -> Vec<&str> {
    hashtags(text).collect()
}

/// Each byte of the text as a character of its own.
fn mangled(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

#[test]
fn bytes_that_became_characters_are_put_together() {
    for text in ["l\u{2019}été à l’école", "🎉 et ❤️", "cœur", "Ελλάδα", "plain"] {
        assert_eq!(repaired(&mangled(text)), text);
    }
}

#[test]
fn a_text_that_was_not_mangled_stays_as_it_is() {
    for text in ["été", "l’été", "Ã©té 🎉", "caf\u{e9}", "\u{c3}", ""] {
        assert!(matches!(repaired(text), Cow::Borrowed(same) if same == text), "{text}");
    }
}

#[test]
fn hashtags_are_letters_digits_and_underscores_of_every_script() {
    assert_eq!(
        tags("#Rentrée2024, ＃école et #portes_ouvertes!"),
        ["Rentrée2024", "école", "portes_ouvertes"]
    );
    assert_eq!(
        tags("(#a) «#b» #Ελλάδα\n#日本語。 #e\u{301}te\u{301}"),
        ["a", "b", "Ελλάδα", "日本語", "e\u{301}te\u{301}"]
    );
    assert_eq!(tags("#un#deux ##trois"), ["un", "deux", "trois"]);
    assert_eq!(tags("# rien, ni #! ni #"), [""; 0]);
}

#[test]
fn a_sign_inside_a_word_or_an_address_begins_no_hashtag() {
    assert_eq!(tags("do#diese l’école#1 &#39; c&#39;est"), [""; 0]);
    assert_eq!(tags("https://lycee.example/page#haut www.lycee.example/#bas #vrai"), ["vrai"]);
    assert_eq!(tags("https://lycee.example/#un#deux"), [""; 0]);
}

proptest! {
    #[test]
    fn any_text_is_found_again_and_searched_without_harm(text in any::<String>()) {
        let mangled = mangled(&text);
        prop_assert_eq!(repaired(&mangled), text.as_str());
        for tag in hashtags(&text) {
            prop_assert!(!tag.is_empty() && text.contains(tag));
        }
        let _ = repaired(&text);
    }
}
